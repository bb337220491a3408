/// All stories of one input, compared: what `stemma read` prints, the database keeps and every page shows.
///
/// One type for all of them: `Pipeline` makes it, `json()` writes it, `init(json:)` reads it back as the same value.
public struct Report: Sendable, Equatable {
    /// The stories, the largest first.
    public var stories: [Story]
    /// Makes a report.
    public init(stories: [Story]) { self.stories = stories }
}

/// One story, compared. Every finding is made of places whose texts stand beside them; indices count within the story.
///
/// Spans are byte offsets into the telling's text; the JSON carries scalars (REPORT_SCHEMA.md).
public struct Story: Sendable, Equatable {
    /// Between how many origins the story has.
    public struct Origins: Sendable, Equatable {
        /// When every shared part counts as the whole.
        public var atLeast: Int
        /// When a telling that shares a part keeps its own reporting.
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
    /// The title, when one telling's stands in its text.
    public var title: Place?
    /// The day of the earliest telling.
    public var start: String?
    /// The day of the latest telling.
    public var end: String?
    /// Between how many origins it has.
    public var origins = Origins(atLeast: 0, atMost: 0)
    /// The agencies behind it.
    public var agencies: [AgencyBehind] = []
    /// Text that tellings share.
    public var passages: [Passage] = []
    /// The tellings that descend from one parent.
    public var families: [Family] = []
    /// Who speaks or is spoken for.
    public var people: [Person] = []
    /// Who said what.
    public var statements: [Statement] = []
    /// What is counted.
    public var figures: [Figure] = []
    /// What is disputed.
    public var disputes: [Dispute] = []
    /// What is bent.
    public var alterations: [Alteration] = []
    /// What two or more origins carry, the most carried first.
    public var keyFacts: [KeyFact] = []
    /// What only one family tells.
    public var onlyIn: [OnlyIn] = []
    /// What happened when.
    public var timeline: [Moment] = []

    /// Makes a story in which nothing is compared yet.
    ///
    /// - Parameters:
    ///   - accounts: the tellings, as they were read.
    ///   - descent: who descends from whom; one lineage a telling.
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
    /// Makes a story without tellings or findings, to be filled.
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

    /// The kinds of findings, in the order in which a report has them.
    static let kinds: [FindingKind] = [
        FindingKind(\.passages), FindingKind(\.families), FindingKind(\.people), FindingKind(\.statements),
        FindingKind(\.figures), FindingKind(\.disputes), FindingKind(\.alterations), FindingKind(\.keyFacts),
        FindingKind(\.onlyIn),
        FindingKind(\.timeline),
    ]
}
