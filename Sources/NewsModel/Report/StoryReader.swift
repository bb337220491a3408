// Reads stemma.report/1: every member that the writer writes. Places get their texts from the tellings of the same report. What another
// version wrote differently is an error that names the member.

extension Report {
    /// The version of the report's JSON.
    public static let schema = "stemma.report/1"

    /// Reads what `json()` wrote.
    ///
    /// - Throws: when a member is missing or has another type, a word is unknown, or a place's text differs from the telling's.
    public init(json: JSONValue) throws(JSONMismatch) {
        let schema = try json.text(at: "schema")
        guard schema == Self.schema else {
            throw JSONMismatch("is “\(schema.prefix(60))”, not \(Self.schema)").inside(".schema")
        }
        stories = try json.list(at: "stories") { (story) throws(JSONMismatch) in try Story(json: story) }
    }
    /// Reads the bytes that `json()` wrote; throws as `init(json:)` does.
    public init(jsonBytes bytes: [UInt8]) throws(JSONMismatch) {
        let json: JSONValue
        do { json = try JSONValue(parsing: bytes) } catch { throw JSONMismatch("is no JSON: \(error)") }
        try self.init(json: json)
    }
}

extension Story {
    /// Reads one story of a report.
    public init(json: JSONValue) throws(JSONMismatch) {
        self.init(id: try json.text(at: "id"))
        tellings = try json.list(at: "tellings") { (telling) throws(JSONMismatch) in try Telling(json: telling) }
        let reader = try StoryReader(json, tellings)
        section = try json.optional(at: "section") { (value) throws(JSONMismatch) in
            try value.word(at: "name", of: Section.self)
        }
        start = try json.optionalText(at: "start")
        end = try json.optionalText(at: "end")
        (origins, agencies) = try json.member(at: "summary", reader.summary)
        for kind in Self.kinds { try kind.read(&self, json, reader) }
    }
}

extension Span {
    /// Converts a span in scalars to bytes of the text that the table belongs to.
    init(json: JSONValue, _ table: ScalarTable) throws(JSONMismatch) {
        let ends = try json.asList { (end) throws(JSONMismatch) in try end.asInt() }
        guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= table.count else {
            throw JSONMismatch("is no span of a text of \(table.count) characters")
        }
        self.init(table.byte(at: ends[0]), table.byte(at: ends[1]))
    }
}

/// What the findings of a story need in order to read themselves.
struct StoryReader {
    private let tellings: [Story.Telling]
    private let tables: [ScalarTable]
    private let ids: Indices
    private let people: Indices
    private let families: Indices

    /// Maps ids to indices into a list of the same report.
    private struct Indices {
        let list: String
        private var known: [String: Int] = [:]

        init(_ ids: [String], of list: String) {
            self.list = list
            for (i, id) in ids.enumerated() where known[id] == nil { known[id] = i }
        }
        func index(_ value: JSONValue) throws(JSONMismatch) -> Int {
            let id = try value.asString()
            guard let index = known[id] else {
                throw JSONMismatch("is “\(id.prefix(60))”, which is none of the \(list)")
            }
            return index
        }
    }

    init(_ json: JSONValue, _ tellings: [Story.Telling]) throws(JSONMismatch) {
        self.tellings = tellings
        tables = tellings.map { ScalarTable($0.article.bytes) }
        ids = Indices(tellings.map(\.id), of: "tellings")
        people = Indices(
            try json.list(at: "people") { (person) throws(JSONMismatch) in try person.text(at: "id") }, of: "people")
        families = Indices(
            try json.list(at: "families") { (family) throws(JSONMismatch) in try family.text(at: "id") }, of: "families"
        )
    }

    func table(_ telling: Int) -> ScalarTable { tables[telling] }
    /// The index of the telling, person or family with this id.
    func index(_ json: JSONValue) throws(JSONMismatch) -> Int { try ids.index(json) }
    func person(_ json: JSONValue) throws(JSONMismatch) -> Int { try people.index(json) }
    func family(_ json: JSONValue) throws(JSONMismatch) -> Int { try families.index(json) }
    /// The telling that the member `telling` names.
    func telling(_ json: JSONValue) throws(JSONMismatch) -> Int { try json.member(at: "telling", ids.index) }
    /// The place given by the members `telling`, `span` and `text`.
    func place(_ json: JSONValue) throws(JSONMismatch) -> Place {
        try place(json, in: try telling(json), text: "text")
    }
    func place(_ json: JSONValue, in telling: Int, text name: String) throws(JSONMismatch) -> Place {
        let span = try json.member(at: "span") { (value) throws(JSONMismatch) in try Span(json: value, tables[telling])
        }
        let text = try json.text(at: name)
        guard text.utf8.elementsEqual(tellings[telling].article.bytes[span.start..<span.end]) else {
            throw JSONMismatch("is not the telling's text at its span").inside("." + name)
        }
        return Place(telling: telling, span: span, text: text)
    }
    func summary(_ json: JSONValue) throws(JSONMismatch) -> (Story.Origins, [AgencyBehind]) {
        let origins = try json.member(at: "origins") { (value) throws(JSONMismatch) in
            Story.Origins(atLeast: try value.integer(at: "at_least"), atMost: try value.integer(at: "at_most"))
        }
        let agencies = try json.list(at: "agencies") { (value) throws(JSONMismatch) in
            AgencyBehind(
                name: try value.text(at: "name"),
                isNamed: try value.word(at: "how", of: AgencyBehind.How.self) == .named,
                tellings: try value.list(at: "tellings", ids.index))
        }
        return (origins, agencies)
    }
}
