import NewsModel

/// An agency whose text tellings of a story use: they name it, or copy its text.
package struct StoryAgency: Sendable, Equatable {
    package var name: String
    /// Whether a telling names it; otherwise it was inferred.
    package var isNamed: Bool
    package var tellings: Int
    /// The number of its tellings that no earlier agency of the list has; the sum over all agencies is the number of tellings with an
    /// agency.
    package var first: Int
    package init(name: String, isNamed: Bool, tellings: Int, first: Int) {
        self.name = name
        self.isNamed = isNamed
        self.tellings = tellings
        self.first = first
    }
}

extension StoryAgency {
    /// Reads what `json(of:)` wrote. The first versions wrote no `first`; then all tellings count.
    static func list(jsonBytes bytes: [UInt8]) throws(JSONMismatch) -> [StoryAgency] {
        try JSONValue(reading: bytes).asList { (value) throws(JSONMismatch) in
            let tellings = try value.integer(at: "tellings")
            let first = try value.member(ifAt: "first") { (value) throws(JSONMismatch) in try value.asInt() }
            return StoryAgency(
                name: try value.text(at: "name"), isNamed: try value.flag(at: "named"), tellings: tellings,
                first: first ?? tellings)
        }
    }
    /// The agencies as one JSON list.
    static func json(of agencies: [StoryAgency]) -> [UInt8] {
        var w = JSONWriter()
        w.array(agencies) { w, agency in
            w.object { w in
                w.member("name", agency.name)
                w.member("named", agency.isNamed)
                w.member("tellings", agency.tellings)
                w.member("first", agency.first)
            }
        }
        return w.bytes
    }
}

/// The result of comparing a story: its report, and the parts of it that lists and other pages show.
package struct StoryComparison: Sendable, Equatable {
    /// Tellings that descend from one parent.
    package struct Family: Sendable, Equatable {
        /// The parent's id, or its name when it is not one of the tellings; nil when neither is known.
        package var parent: String?
        package var members: [String]
        package init(parent: String?, members: [String]) {
            self.parent = parent
            self.members = members
        }
    }
    /// Somebody who speaks in it, or on whose behalf others speak.
    package struct Person: Sendable, Equatable {
        package var name: String
        package var role: String?
        package var kind: Story.Person.Kind
        package var statements: Int
        package init(name: String, role: String?, kind: Story.Person.Kind, statements: Int) {
            self.name = name
            self.role = role
            self.kind = kind
            self.statements = statements
        }
    }
    package var title: String?
    package var origins: ClosedRange<Int>
    package var disputes: Int
    package var conflicts: Int
    package var languages: [String]
    package var agencies: [StoryAgency] = []
    /// The number of tellings of each family, the largest first; one for each telling that stands alone.
    package var shape: [Int] = []
    /// The story as `stemma read --format json` prints it.
    package var report: [UInt8]
    /// The version that made the report.
    package var maker = ""
    package var section: Section?
    package var card: StoryCard?
    package var families: [Family] = []
    package var people: [Person] = []
    /// How many sources it has for sure: its independent reports, but of one newsroom only one.
    package var independent: Int { min(origins.lowerBound, card.map { max(1, $0.outletsInAll) } ?? .max) }
    package init(report: [UInt8]) {
        self.report = report
        origins = 0...0
        disputes = 0
        conflicts = 0
        languages = []
    }
}
