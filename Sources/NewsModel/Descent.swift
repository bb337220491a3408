/// A run of text that tellings share.
public struct Passage: Sendable, Equatable {
    /// Prose is evidence of descent. A shared quotation is not, because everyone hears the same speaker.
    public enum Kind: String, Sendable, CaseIterable { case prose, quotation }
    /// How the places resemble each other.
    public enum Likeness: String, Sendable, CaseIterable { case copy, reworded, translation }
    /// Whether it is prose or a quotation.
    public var kind: Kind
    /// How the places resemble each other.
    public var likeness: Likeness
    /// How sure it is, 0…1: by the shares of its links that were right where they were left out of training; nil when nothing was joined or
    /// no model decides.
    public var confidence: Double?
    /// Two or more places, one for each telling.
    public var places: [Place]
    /// Makes a passage.
    public init(kind: Kind, likeness: Likeness, confidence: Double? = nil, places: [Place]) {
        self.kind = kind
        self.likeness = likeness
        self.confidence = confidence
        self.places = places
    }
}

/// Tellings that descend from one parent, wholly or in part.
public struct Family: Sendable, Equatable {
    /// One telling's membership in a family.
    public struct Member: Sendable, Equatable {
        /// The telling, an index into the story's accounts.
        public var telling: Int
        /// Whether it descends from the parent as a whole.
        public var isWhole: Bool
        /// The share of its body that others of the family have too, 0…1, rounded to hundredths.
        public var share: Double
        /// Whether a time or a credit shows which telling came first.
        public var directionKnown: Bool
        /// Makes a member.
        public init(telling: Int, isWhole: Bool, share: Double, directionKnown: Bool) {
            self.telling = telling
            self.isWhole = isWhole
            self.share = (share * 100).rounded() / 100
            self.directionKnown = directionKnown
        }
    }
    /// The rules by which tellings are found to be one family, in the words that a report has.
    public enum Rule: String, Sendable, CaseIterable {
        case sharedProse = "shared prose: eight and more words in a row, outside quotation marks"
        case rewordedProse =
            "reworded prose: the same names, numbers and rare words in sentences outside quotation marks"
        case translation = "translation: names, numbers and things told in the same order in two languages"
        case otherHouse = "credit: the page credits reporters of another house"
    }
    /// The beginning of the rule that a credit names the parent, before its name.
    public static let creditRule = "credit: a dateline, closing credit or copyright line names "
    /// The agency or telling from which they descend; nil when nothing names it.
    public var parent: String?
    /// The parent's index, if it is one of the tellings.
    public var parentTelling: Int?
    /// The tellings that belong to it.
    public var members: [Member]
    /// How sure it is, 0…1: by the shares of its links that were right where they were left out of training; nil when nothing was joined or
    /// no model decides.
    public var confidence: Double?
    /// The places that show the descent.
    public var evidence: [Place]
    /// The rules that were applied, in plain words: `Rule` and `creditRule`.
    public var rules: [String]
    /// Makes a family.
    public init(
        parent: String?, parentTelling: Int?, members: [Member], confidence: Double?, evidence: [Place],
        rules: [String]
    ) {
        self.parent = parent
        self.parentTelling = parentTelling
        self.members = members
        self.confidence = confidence
        self.evidence = evidence
        self.rules = rules
    }
}

/// How one telling was made.
public struct Lineage: Sendable, Equatable {
    /// The ways in which a telling is made.
    public enum How: String, Sendable, CaseIterable {
        case original, wireCopy = "wire copy", repost, reworded, translation, aggregated
    }
    /// The primary source's name; nil when nothing names one.
    public var primary: String?
    /// The primary source's address, if the text contains it.
    public var url: String?
    /// The sources that passed it on.
    public var via: [String]
    /// How it was made.
    public var how: How
    /// The places that show this.
    public var evidence: [Span]
    /// The language from which it was translated, if the text shows it.
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

/// An agency whose text the tellings use.
public struct AgencyBehind: Sendable, Equatable {
    /// How it is known, in the report's words.
    enum How: String, CaseIterable { case named, inferred }
    /// Its name in the agency table.
    public var name: String
    /// Whether a text names it; otherwise it is inferred from a cited entry of the agency table.
    public var isNamed: Bool
    /// The tellings that use its text.
    public var tellings: [Int]
    /// Makes an entry.
    public init(name: String, isNamed: Bool, tellings: [Int]) {
        self.name = name
        self.isNamed = isNamed
        self.tellings = tellings
    }
}

/// Which tellings of one story descend from which.
public struct Descent: Sendable {
    /// What tellings share.
    public var passages: [Passage] = []
    /// The families of tellings.
    public var families: [Family] = []
    /// One lineage for each telling.
    public var lineages: [Lineage] = []
    /// The agencies whose texts the tellings use.
    public var agencies: [AgencyBehind] = []
    /// The number of origins if no partly shared telling has anything of its own.
    public var originsAtLeast = 0
    /// The number of tellings that are not wholly in another origin.
    public var originsAtMost = 0
    /// For each telling the number of its origin, counted as in `originsAtLeast`.
    public var origin: [Int] = []
    /// The same, with all tellings of one newsroom as one.
    public var source: [Int] = []
    /// Makes an empty descent.
    public init() {}

    /// The number of different sources behind `tellings`: families, and of one newsroom only one.
    public func sources(behind tellings: some Sequence<Int>) -> Int {
        Set(tellings.map { source.indices.contains($0) ? source[$0] : $0 }).count
    }
    /// The number of different families to which `tellings` belong; a telling without a family counts as one.
    public func families(behind tellings: some Sequence<Int>) -> Int {
        Set(tellings.map { origin.indices.contains($0) ? origin[$0] : $0 }).count
    }
}
