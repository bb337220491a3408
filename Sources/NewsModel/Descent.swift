/// A run of text that tellings share.
public struct Passage: Sendable, Equatable {
    /// Prose is evidence of descent, a shared quotation is not: everyone hears the same speaker.
    public enum Kind: String, Sendable, CaseIterable { case prose, quotation }
    /// How alike the places are.
    public enum Likeness: String, Sendable, CaseIterable { case copy, reworded, translation }
    /// Prose or quotation.
    public var kind: Kind
    /// How alike.
    public var likeness: Likeness
    /// Two or more places, one a telling.
    public var places: [Place]
    /// Makes a passage.
    public init(kind: Kind, likeness: Likeness, places: [Place]) {
        self.kind = kind
        self.likeness = likeness
        self.places = places
    }
}

/// Tellings that descend from one parent, wholly or in part.
public struct Family: Sendable, Equatable {
    /// One telling's place in a family.
    public struct Member: Sendable, Equatable {
        /// The telling, an index into the story's accounts.
        public var telling: Int
        /// Whether nothing of its own is left.
        public var isWhole: Bool
        /// The shared share of its body, 0…1, in hundredths.
        public var share: Double
        /// Whether time or a credit shows who came first.
        public var directionKnown: Bool
        /// Makes a member.
        public init(telling: Int, isWhole: Bool, share: Double, directionKnown: Bool) {
            self.telling = telling
            self.isWhole = isWhole
            self.share = (share * 100).rounded() / 100
            self.directionKnown = directionKnown
        }
    }
    /// The agency or telling they descend from; nil when nothing names it.
    public var parent: String?
    /// Whether the parent is one of the tellings.
    public var parentTelling: Int?
    /// Who belongs to it.
    public var members: [Member]
    /// What shows it.
    public var evidence: [Place]
    /// The rules, in plain words.
    public var rules: [String]
    /// Makes a family.
    public init(parent: String?, parentTelling: Int?, members: [Member], evidence: [Place], rules: [String]) {
        self.parent = parent
        self.parentTelling = parentTelling
        self.members = members
        self.evidence = evidence
        self.rules = rules
    }
}

/// How one telling came about.
public struct Lineage: Sendable, Equatable {
    /// The ways.
    public enum How: String, Sendable, CaseIterable {
        case original, wireCopy = "wire copy", repost, reworded, translation, aggregated
    }
    /// The primary source's name; nil when nothing names one.
    public var primary: String?
    /// Its address, when one stands in the text.
    public var url: String?
    /// Through whom it came.
    public var via: [String]
    /// How it came about.
    public var how: How
    /// What shows it.
    public var evidence: [Span]
    /// The language it was translated from, when that is shown.
    public var translatedFrom: String?
    /// Makes a lineage.
    public init(primary: String?, url: String?, via: [String], how: How, evidence: [Span], translatedFrom: String?) {
        self.primary = primary
        self.url = url
        self.via = via
        self.how = how
        self.evidence = evidence
        self.translatedFrom = translatedFrom
    }
}

/// An agency that stands behind tellings.
public struct AgencyBehind: Sendable, Equatable {
    /// How it is known, in the report's words.
    enum How: String, CaseIterable { case named, inferred }
    /// Its name in the agency table.
    public var name: String
    /// Whether the text names it, or only a cited entry of the table points to it.
    public var isNamed: Bool
    /// The tellings.
    public var tellings: [Int]
    /// Makes an entry.
    public init(name: String, isNamed: Bool, tellings: [Int]) {
        self.name = name
        self.isNamed = isNamed
        self.tellings = tellings
    }
}

/// Who descends from whom in one story.
public struct Descent: Sendable {
    /// What tellings share.
    public var passages: [Passage] = []
    /// Who descends from whom.
    public var families: [Family] = []
    /// One a telling.
    public var lineages: [Lineage] = []
    /// Who stands behind them.
    public var agencies: [AgencyBehind] = []
    /// What would remain if every partly shared telling had nothing of its own.
    public var originsAtLeast = 0
    /// The tellings that are not wholly in another origin.
    public var originsAtMost = 0
    /// For each telling the number of its origin, counted as in `originsAtLeast`.
    public var origin: [Int] = []
    /// Makes an empty descent.
    public init() {}

    /// How many families (a telling without one counts as its own) carry something that `tellings` carry.
    public func families(behind tellings: some Sequence<Int>) -> Int {
        Set(tellings.map { origin.indices.contains($0) ? origin[$0] : $0 }).count
    }
}
