import Algorithms

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
    /// One article as a telling of the story.
    public struct Telling: Sendable, Equatable {
        /// Its text and metadata.
        public var article: Article
        /// Its sentences, in order.
        public var sentences: [Span]
        /// How it came about.
        public var lineage: Lineage
        /// Its stable id.
        public var id: String { article.id }
        /// The last sentence that begins at or before a byte; nil before the first.
        public func sentence(at offset: Int) -> Int? {
            let after = sentences.partitioningIndex { $0.start > offset }
            return after > 0 ? after - 1 : nil
        }
        /// Makes a telling.
        public init(article: Article, sentences: [Span], lineage: Lineage) {
            self.article = article
            self.sentences = sentences
            self.lineage = lineage
        }
    }
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
    /// Someone who speaks or is spoken for.
    public struct Person: Sendable, Equatable {
        /// The kinds.
        public enum Kind: String, Sendable, CaseIterable { case person, institution }
        /// A stable id within the report.
        public var id: String
        /// Whether it is a person, or a body or group of people.
        public var kind: Kind
        /// The fullest name.
        public var name: String
        /// The role, as it stands.
        public var role: String?
        /// Every form, with one place for each form and telling.
        public var variants: [Place]
        /// Makes a person.
        public init(id: String, kind: Kind, name: String, role: String?, variants: [Place]) {
            self.id = id
            self.kind = kind
            self.name = name
            self.role = role
            self.variants = variants
        }
    }
    /// What happened to a wording on its way.
    public struct Drift: Sendable, Equatable {
        /// The kinds.
        public enum Kind: String, Sendable, CaseIterable {
            case shortened, reported
            case backTranslated = "back-translated"
            case speakerLost = "speaker lost"
            case wordChanged = "word changed"
        }
        /// What happened.
        public var kind: Kind
        /// Where in the wording's telling.
        public var span: Span
        /// Makes a drift.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }
    /// One telling of a statement.
    public struct Wording: Sendable, Equatable {
        /// From the first quoted word to the last.
        public var place: Place
        /// The quoted parts of one quotation that its cue interrupts, in order; one in all other cases.
        public var pieces: [Span]
        /// Direct, mixed or indirect.
        public var kind: Account.Quotation.Kind
        /// The words that name the speaker.
        public var speakerSpan: Span?
        /// The words that attribute it ("said", "according to").
        public var cueSpan: Span?
        /// The outlet or person spoken to, as it stands.
        public var saidTo: String?
        /// Who passed it on, outermost last, as they stand.
        public var via: [String]
        /// What the cue makes of it.
        public var stance: Account.Stance
        /// How it differs from the fullest wording.
        public var drift: [Drift]
        /// Makes a wording.
        public init(
            place: Place, pieces: [Span], kind: Account.Quotation.Kind, speakerSpan: Span?, cueSpan: Span?,
            saidTo: String?, via: [String], stance: Account.Stance, drift: [Drift]
        ) {
            self.place = place
            self.pieces = pieces
            self.kind = kind
            self.speakerSpan = speakerSpan
            self.cueSpan = cueSpan
            self.saidTo = saidTo
            self.via = via
            self.stance = stance
            self.drift = drift
        }
    }
    /// One utterance by one speaker on one occasion.
    public struct Statement: Sendable, Equatable {
        /// A stable id within the report.
        public var id: String
        /// The speaker, an index into `people`; nil when nobody is named.
        public var speaker: Int?
        /// How many families carry it.
        public var families: Int
        /// Statements in which the same thing is said on another occasion, by id.
        public var saidAgain: [String]
        /// How it is told.
        public var wordings: [Wording]
        /// Makes a statement.
        public init(id: String, speaker: Int?, families: Int, saidAgain: [String], wordings: [Wording]) {
            self.id = id
            self.speaker = speaker
            self.families = families
            self.saidAgain = saidAgain
            self.wordings = wordings
        }
    }
    /// One telling's value of a figure.
    public struct Value: Sendable, Equatable {
        /// The number with its bound and unit.
        public var place: Place
        /// What it comes to, as told.
        public var value: Double
        /// The ends of a range.
        public var low: Double?
        /// The ends of a range.
        public var high: Double?
        /// The unit's standard name.
        public var unit: String?
        /// How the number is bounded.
        public var bound: Account.Bound
        /// Who gives it, an index into `people`.
        public var holder: Int?
        /// ISO 8601 day it holds for.
        public var asOf: String?
        /// Makes a value.
        public init(
            place: Place, value: Double, low: Double?, high: Double?, unit: String?, bound: Account.Bound,
            holder: Int?, asOf: String?
        ) {
            self.place = place
            self.value = value
            self.low = low
            self.high = high
            self.unit = unit
            self.bound = bound
            self.holder = holder
            self.asOf = asOf
        }
    }
    /// One counted thing.
    public struct Figure: Sendable, Equatable {
        /// How the values stand to each other. The order is the one in which readers need them.
        public enum Verdict: String, Sendable, CaseIterable { case conflict, update, rounding, agree, single }
        /// A stable id within the report.
        public var id: String
        /// What is counted.
        public var counts: Place
        /// How many families carry it.
        public var families: Int
        /// How the values stand to each other.
        public var verdict: Verdict
        /// Figures of another scope, by id.
        public var related: [String]
        /// The values.
        public var values: [Value]
        /// Makes a figure.
        public init(id: String, counts: Place, families: Int, verdict: Verdict, related: [String], values: [Value]) {
            self.id = id
            self.counts = counts
            self.families = families
            self.verdict = verdict
            self.related = related
            self.values = values
        }
    }
    /// On what a position rests.
    public struct Evidence: Sendable, Equatable {
        /// Its kind.
        public var kind: Account.Evidence.Kind
        /// Where it is named.
        public var place: Place
        /// Makes a piece of evidence.
        public init(kind: Account.Evidence.Kind, place: Place) {
            self.kind = kind
            self.place = place
        }
    }
    /// One side taken in a dispute.
    public struct Position: Sendable, Equatable {
        /// The sides. The order is the one in which they are shown.
        public enum Stance: String, Sendable, CaseIterable { case asserts, denies, doubts, independent }
        /// Who takes it, an index into `people`.
        public var who: Int
        /// The side.
        public var stance: Stance
        /// Where.
        public var place: Place
        /// On what evidence.
        public var evidence: [Evidence]
        /// Makes a position.
        public init(who: Int, stance: Stance, place: Place, evidence: [Evidence]) {
            self.who = who
            self.stance = stance
            self.place = place
            self.evidence = evidence
        }
    }
    /// A proposition with positions.
    public struct Dispute: Sendable, Equatable {
        /// A stable id within the report.
        public var id: String
        /// The proposition, as a telling has it.
        public var proposition: Place
        /// How many families carry it.
        public var families: Int
        /// Who stands where.
        public var positions: [Position]
        /// The tellings that carry an assertion without the denial.
        public var silentIn: [Int]
        /// Makes a dispute.
        public init(id: String, proposition: Place, families: Int, positions: [Position], silentIn: [Int]) {
            self.id = id
            self.proposition = proposition
            self.families = families
            self.positions = positions
            self.silentIn = silentIn
        }
    }
    /// A place where one telling bends what its siblings say.
    public struct Alteration: Sendable, Equatable {
        /// What is bent.
        public enum Kind: String, Sendable, CaseIterable {
            case polarity, actor, rank, number, certainty
            case caveatLost = "caveat lost"
            case wording
        }
        /// What is bent.
        public var kind: Kind
        /// The bent place first, then its siblings.
        public var places: [Place]
        /// How many families its tellings belong to.
        public var families: Int
        /// Makes an alteration.
        public init(kind: Kind, places: [Place], families: Int) {
            self.kind = kind
            self.places = places
            self.families = families
        }
    }
    /// Something that only one family tells.
    public struct OnlyIn: Sendable, Equatable {
        /// The family, an index into `families`, or nil for a telling that belongs to none.
        public var family: Int?
        /// Where.
        public var place: Place
        /// Makes an entry.
        public init(family: Int?, place: Place) {
            self.family = family
            self.place = place
        }
    }
    /// Something dated.
    public struct Moment: Sendable, Equatable {
        /// ISO 8601 day (or month, or year).
        public var date: String
        /// Where.
        public var place: Place
        /// Makes a moment.
        public init(date: String, place: Place) {
            self.date = date
            self.place = place
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
}
