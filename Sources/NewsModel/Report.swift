/// One story, compared: what `stemma read` shows. Spans are byte offsets; JSON carries scalars (REPORT_SCHEMA.md).
public struct Story: Sendable {
    /// A place in a telling; its text is the text at that span.
    public struct Place: Sendable, Hashable {
        /// The telling, an index into `accounts`.
        public var telling: Int
        /// Where.
        public var span: Span
        /// Makes a place.
        public init(_ telling: Int, _ span: Span) {
            self.telling = telling
            self.span = span
        }
    }
    /// Someone who speaks or is spoken for.
    public struct Person: Sendable {
        /// A stable id within the report.
        public var id: String
        /// Whether it is a body or a group of people.
        public var isInstitution: Bool
        /// The fullest name.
        public var name: String
        /// The role, as it stands.
        public var role: String?
        /// Every form, with one place for each form and telling.
        public var variants: [Variant]
        /// Makes a person.
        public init(id: String, isInstitution: Bool, name: String, role: String?, variants: [Variant]) {
            self.id = id
            self.isInstitution = isInstitution
            self.name = name
            self.role = role
            self.variants = variants
        }
    }
    /// One form of a name.
    public struct Variant: Sendable {
        /// The form, as it stands.
        public var name: String
        /// Where.
        public var place: Place
        /// Makes a variant.
        public init(name: String, place: Place) {
            self.name = name
            self.place = place
        }
    }
    /// What happened to a wording on its way.
    public struct Drift: Sendable {
        /// The kinds.
        public enum Kind: String, Sendable {
            case shortened, reported
            case backTranslated = "back-translated"
            case speakerLost = "speaker lost"
            case wordChanged = "word changed"
        }
        /// What happened.
        public var kind: Kind
        /// Where in the wording.
        public var span: Span
        /// Makes a drift.
        public init(_ kind: Kind, _ span: Span) {
            self.kind = kind
            self.span = span
        }
    }
    /// One telling of a statement.
    public struct Wording: Sendable {
        /// The telling.
        public var telling: Int
        /// As the account has it.
        public var quotation: Account.Quotation
        /// How it differs from the fullest wording.
        public var drift: [Drift]
        /// Makes a wording.
        public init(telling: Int, quotation: Account.Quotation, drift: [Drift]) {
            self.telling = telling
            self.quotation = quotation
            self.drift = drift
        }
    }
    /// One utterance by one speaker on one occasion.
    public struct Statement: Sendable {
        /// A stable id within the report.
        public var id: String
        /// The speaker, an index into `people`.
        public var speaker: Int?
        /// How many families carry it.
        public var families: Int
        /// The same thing said on another occasion.
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
    public struct Value: Sendable {
        /// The telling.
        public var telling: Int
        /// As the account has it.
        public var figure: Account.Figure
        /// Who gives it, an index into `people`.
        public var holder: Int?
        /// Makes a value.
        public init(telling: Int, figure: Account.Figure, holder: Int?) {
            self.telling = telling
            self.figure = figure
            self.holder = holder
        }
    }
    /// One counted thing.
    public struct Figure: Sendable {
        /// How the values stand to each other.
        public enum Verdict: String, Sendable { case agree, rounding, conflict, update, single }
        /// A stable id within the report.
        public var id: String
        /// What is counted.
        public var counts: Place
        /// How many families carry it.
        public var families: Int
        /// How the values stand to each other.
        public var verdict: Verdict
        /// Figures of another scope.
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
    /// One side taken in a dispute.
    public struct Position: Sendable {
        /// The sides.
        public enum Stance: String, Sendable { case asserts, denies, doubts, independent }
        /// Who takes it, an index into `people`.
        public var who: Int
        /// The side.
        public var stance: Stance
        /// Where.
        public var place: Place
        /// On what evidence.
        public var evidence: [Account.Evidence]
        /// Makes a position.
        public init(who: Int, stance: Stance, place: Place, evidence: [Account.Evidence]) {
            self.who = who
            self.stance = stance
            self.place = place
            self.evidence = evidence
        }
    }
    /// A proposition with positions.
    public struct Dispute: Sendable {
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
    public struct Alteration: Sendable {
        /// What is bent.
        public enum Kind: String, Sendable {
            case polarity, actor, rank, number, certainty
            case caveatLost = "caveat lost"
            case wording
        }
        /// What is bent.
        public var kind: Kind
        /// The bent place first, then its siblings.
        public var places: [Place]
        /// Makes an alteration.
        public init(kind: Kind, places: [Place]) {
            self.kind = kind
            self.places = places
        }
    }
    /// Something that only one family tells.
    public struct OnlyIn: Sendable {
        /// The family's id, or nil for a telling that belongs to none.
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
    public struct Moment: Sendable {
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
    public var accounts: [Account]
    /// The title, when one telling's stands in its text.
    public var title: Place?
    /// The day of the earliest telling.
    public var start: String?
    /// The day of the latest telling.
    public var end: String?
    /// Who descends from whom.
    public var descent: Descent
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
    public init(id: String, accounts: [Account], descent: Descent) {
        self.id = id
        self.accounts = accounts
        self.descent = descent
    }
    /// The text at a place.
    public func text(_ place: Place) -> String {
        accounts.indices.contains(place.telling) ? accounts[place.telling].text(place.span) : ""
    }
}

/// All stories of one input: what `stemma read` prints.
public struct Report: Sendable {
    /// The stories, the largest first.
    public var stories: [Story]
    /// Makes a report.
    public init(stories: [Story]) { self.stories = stories }
}
