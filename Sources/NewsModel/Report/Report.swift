/// All stories of one input, compared: `stemma read` prints it, the database stores it and every page shows it.
///
/// `Pipeline` makes it, `json()` writes it, and `init(json:)` reads it back as the same value.
public struct Report: Sendable, Equatable {
    /// The stories, the largest first.
    public var stories: [Story]
    /// Makes a report.
    public init(stories: [Story]) { self.stories = stories }
}

/// One story, compared. Every finding consists of places with their texts; indices refer to the story's own lists.
///
/// Spans are byte offsets in the telling's text; the JSON counts Unicode scalars (REPORT_SCHEMA.md).
public struct Story: Sendable, Equatable {
    /// The bounds of the number of origins.
    public struct Origins: Sendable, Equatable {
        /// The number if every partly shared telling counts as wholly shared.
        public var atLeast: Int
        /// The number if a partly shared telling counts as its own reporting.
        public var atMost: Int
        /// Makes the bounds.
        public init(atLeast: Int, atMost: Int) {
            self.atLeast = atLeast
            self.atMost = atMost
        }
    }
    /// A stable hash of the tellings' ids.
    public var id: String
    /// The tellings, in order of id.
    public var tellings: [Telling]
    /// What stands above it, one heading for each language of its tellings; the language that most are in comes first.
    public var headings: [Heading] = []
    /// The section of a newspaper that it belongs to; nil when that is not sure.
    public var section: Section?
    /// The day of the earliest telling.
    public var start: String?
    /// The day of the latest telling.
    public var end: String?
    /// The bounds of the number of origins.
    public var origins = Origins(atLeast: 0, atMost: 0)
    /// The agencies whose texts the tellings use.
    public var agencies: [AgencyBehind] = []
    /// Text that tellings share.
    public var passages: [Passage] = []
    /// The tellings that descend from one parent.
    public var families: [Family] = []
    /// Those who speak, or on whose behalf others speak.
    public var people: [Person] = []
    /// Who said what.
    public var statements: [Statement] = []
    /// What is counted.
    public var figures: [Figure] = []
    /// What is disputed.
    public var disputes: [Dispute] = []
    /// What single tellings alter.
    public var alterations: [Alteration] = []
    /// What two or more origins report; the facts with most origins come first.
    public var keyFacts: [KeyFact] = []
    /// What only one family reports.
    public var onlyIn: [OnlyIn] = []
    /// What happened when.
    public var timeline: [Moment] = []

    /// Makes a story in which nothing is compared yet.
    ///
    /// - Parameters:
    ///   - accounts: the accounts of its tellings.
    ///   - descent: how they descend from each other; one lineage for each telling.
    public init(id: String, accounts: [Account], descent: Descent) {
        self.id = id
        tellings = zip(accounts, descent.lineages).map { account, lineage in
            Telling(article: account.article, sentences: account.sentences.map(\.span), lineage: lineage)
        }
        origins = Origins(atLeast: descent.originsAtLeast, atMost: descent.originsAtMost)
        agencies = descent.agencies
        passages = descent.passages
        families = descent.families
    }
    /// Makes an empty story that is filled afterwards.
    init(id: String) {
        self.id = id
        tellings = []
    }
    /// The text at a span of a telling; empty when there is no such telling.
    public func text(_ span: Span, in telling: Int) -> String {
        tellings.indices.contains(telling) ? tellings[telling].article.text(span) : ""
    }
    /// Tellings that belong to no family.
    public var alone: [Int] {
        let told = Set(families.flatMap { $0.members.map(\.telling) })
        return tellings.indices.filter { !told.contains($0) }
    }

    /// The kinds of findings, in the order of the report.
    static let kinds: [FindingKind] = [
        FindingKind(\.headings), FindingKind(\.passages), FindingKind(\.families), FindingKind(\.people),
        FindingKind(\.statements),
        FindingKind(\.figures), FindingKind(\.disputes), FindingKind(\.alterations), FindingKind(\.keyFacts),
        FindingKind(\.onlyIn),
        FindingKind(\.timeline),
    ]
}
