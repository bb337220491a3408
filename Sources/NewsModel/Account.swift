import Algorithms

/// What one article says: its names, quotations, figures, dates, credits and sentences.
///
/// A pure function of the article; every stage after reading consumes accounts only.
/// Stored and piped as one `stemma.account/1` JSON line.
public struct Account: Sendable {
    /// One word of a sentence, as the later stages compare it.
    public struct Word: Sendable, Equatable {
        /// What a word is known to be.
        public struct Flags: OptionSet, Sendable {
            /// The bits.
            public let rawValue: UInt16
            /// Makes flags of bits.
            public init(rawValue: UInt16) { self.rawValue = rawValue }
            /// A word of grammar: it proves nothing.
            public static let stop = Flags(rawValue: 1)
            /// Part of a name.
            public static let name = Flags(rawValue: 2)
            /// A number.
            public static let number = Flags(rawValue: 4)
            /// Turns its clause around: not, no, never.
            public static let negation = Flags(rawValue: 8)
            /// Lowers certainty: perhaps, reportedly.
            public static let hedge = Flags(rawValue: 16)
            /// A modal verb: would, must, could.
            public static let modal = Flags(rawValue: 32)
            /// Stands between quotation marks.
            public static let quoted = Flags(rawValue: 64)
            /// Carries the key of a concept that languages share, not of its own stem.
            public static let concept = Flags(rawValue: 128)
            /// A preposition or conjunction that tells who does what to whom: by, from, against.
            public static let relation = Flags(rawValue: 256)
            /// A speech cue.
            public static let cue = Flags(rawValue: 512)
            /// Says that something is not known or not shown: doubt, unverified.
            public static let doubt = Flags(rawValue: 1024)
            /// Sets its sentence against the one before: by contrast, on the other hand.
            public static let contrast = Flags(rawValue: 2048)
            /// Makes what follows in its clause a case, not a claim: if, until, unless.
            public static let conditional = Flags(rawValue: 4096)
            /// Begins what stands against the clause before: but, instead.
            public static let turn = Flags(rawValue: 8192)
            /// One character of a script that sets no spaces between words.
            public static let character = Flags(rawValue: 16384)
        }
        /// Where it stands.
        public var span: Span
        /// A hash of its stem, or of the concept it stands for.
        public var key: UInt32
        /// A hash of its lower-case form.
        public var form: UInt32
        /// What it is known to be.
        public var flags: Flags
        /// Makes a word.
        public init(span: Span, key: UInt32, form: UInt32, flags: Flags) {
            self.span = span
            self.key = key
            self.form = form
            self.flags = flags
        }
    }

    /// One sentence.
    public struct Sentence: Sendable {
        /// Where it stands.
        public var span: Span
        /// The block it stands in, an index into the article's blocks.
        public var block: Int
        /// Its words.
        public var words: [Word]
        /// Makes a sentence.
        public init(span: Span, block: Int, words: [Word]) {
            self.span = span
            self.block = block
            self.words = words
        }
    }

    /// Someone or something that the article names.
    public struct Name: Sendable {
        /// What is named.
        public enum Kind: String, Sendable, CaseIterable { case person, organisation, place, group }
        /// The fullest form in the article, without title.
        public var name: String
        /// What is named.
        public var kind: Kind
        /// Title or role as it stands ("Kremlin spokesman"); nil when none stands there.
        public var role: String?
        /// Every mention, with its title; pronouns are left out.
        public var mentions: [Mention]
        /// For office-holders, bodies and groups: the state they act for, by its common name.
        public var state: String?
        /// Makes a name.
        public init(name: String, kind: Kind, role: String?, mentions: [Mention], state: String?) {
            self.name = name
            self.kind = kind
            self.role = role
            self.mentions = mentions
            self.state = state
        }
    }
    /// One place where a name stands.
    public struct Mention: Sendable, Equatable {
        /// The whole phrase, title and all.
        public var span: Span
        /// The name within it; equal to `span` for a role without a name.
        public var core: Span
        /// Whether it holds no proper name ("the foreign minister").
        public var isRole: Bool
        /// Makes a mention.
        public init(span: Span, core: Span, isRole: Bool) {
            self.span = span
            self.core = core
            self.isRole = isRole
        }
    }

    /// How surely a speaker stands behind what is said, by the cue.
    public enum Stance: String, Sendable, CaseIterable {
        case says, claims, denies, doubts, warns, promises, accuses, expects
    }
    /// One telling of something said.
    public struct Quotation: Sendable {
        /// How it is told.
        public enum Kind: String, Sendable, CaseIterable { case direct, mixed, indirect }
        /// What was said: more than one stretch when the cue stands between.
        public var pieces: [Span]
        /// How it is told.
        public var kind: Kind
        /// Who said it: an index into `names`; nil when the text does not say.
        public var speaker: Int?
        /// Where the speaker stands, a pronoun included.
        public var speakerSpan: Span?
        /// Where the cue stands.
        public var cueSpan: Span?
        /// By the cue.
        public var stance: Stance
        /// The outlet or person spoken to.
        public var saidTo: Span?
        /// Through whom it came ("according to the Valpress agency"), outermost last.
        public var via: [Span]
        /// The sentence of its first piece.
        public var sentence: Int
        /// Makes a quotation.
        public init(
            pieces: [Span], kind: Kind, speaker: Int?, speakerSpan: Span?, cueSpan: Span?, stance: Stance,
            saidTo: Span?, via: [Span], sentence: Int
        ) {
            self.pieces = pieces
            self.kind = kind
            self.speaker = speaker
            self.speakerSpan = speakerSpan
            self.cueSpan = cueSpan
            self.stance = stance
            self.saidTo = saidTo
            self.via = via
            self.sentence = sentence
        }
        /// From the first piece to the last.
        public var span: Span {
            guard let first = pieces.first, let last = pieces.last else { return Span(0, 0) }
            return first.union(last)
        }
    }

    /// How exact a number is meant.
    public enum Bound: String, Sendable, CaseIterable {
        case exact, approx
        case approxBelow = "approx_below"
        case atLeast = "at_least"
        case atMost = "at_most"
        case dozensOf = "dozens_of"
        case tensOf = "tens_of"
        case hundredsOf = "hundreds_of"
        case thousandsOf = "thousands_of"
    }
    /// One number that counts or measures something.
    public struct Figure: Sendable {
        /// Bound, number, unit and counted noun.
        public var span: Span
        /// The value as told, in `unit`.
        public var value: Double
        /// The lower end of a range; nil for a single value.
        public var low: Double?
        /// The upper end of a range; nil for a single value.
        public var high: Double?
        /// Unit by its English name ("metre", "percent") or ISO 4217 code; nil for plain counts.
        public var unit: String?
        /// The unit's word as it stands, or the counted noun.
        public var unitText: String?
        /// How exact.
        public var bound: Bound
        /// Whether a rise or fall is told: `up`, `down` or nil.
        public var change: String?
        /// The counted noun phrase.
        public var counts: Span?
        /// Keys of the words that say what is counted, as in `Word.key`.
        public var countKeys: [UInt32]
        /// Whether it is told as an addition ("7,000 more").
        public var isIncrement: Bool
        /// Who gives it: an index into `names`.
        public var holder: Int?
        /// The state of what day it gives, ISO 8601.
        public var asOf: String?
        /// The sentence it stands in.
        public var sentence: Int
        /// Makes a figure.
        public init(
            span: Span, value: Double, low: Double?, high: Double?, unit: String?, unitText: String?, bound: Bound,
            change: String?, counts: Span?, countKeys: [UInt32], isIncrement: Bool, holder: Int?, asOf: String?,
            sentence: Int
        ) {
            self.span = span
            self.value = value
            self.low = low
            self.high = high
            self.unit = unit
            self.unitText = unitText
            self.bound = bound
            self.change = change
            self.counts = counts
            self.countKeys = countKeys
            self.isIncrement = isIncrement
            self.holder = holder
            self.asOf = asOf
            self.sentence = sentence
        }
        /// Whether its numbers are ones that anything is measured in: none beyond ±1e18, none infinite.
        ///
        /// Others are no figures, whether an article or an account line has them: to draw and to compare them would overflow.
        public var isMeasurable: Bool { [value, low ?? 0, high ?? 0].allSatisfy { abs($0) <= 1e18 } }
    }

    /// A stretch that names a time (TIMEX3).
    public struct Time: Sendable, Equatable {
        /// TIMEX3's types.
        public enum Kind: String, Sendable, CaseIterable {
            case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
        }
        /// Where it stands.
        public var span: Span
        /// Its type.
        public var kind: Kind
        /// TIMEX3 value, resolved against the telling's date where it has one.
        public var value: String
        /// Makes a time.
        public init(span: Span, kind: Kind, value: String) {
            self.span = span
            self.kind = kind
            self.value = value
        }
    }

    /// Something named in support of what is said, graded by kind only.
    public struct Evidence: Sendable, Equatable {
        /// The kinds.
        public enum Kind: String, Sendable, CaseIterable {
            case imagery, video, document, official
            case unnamedOfficial = "unnamed official"
            case monitor, estimate, outlet, eyewitness
        }
        /// Its kind.
        public var kind: Kind
        /// Where it stands.
        public var span: Span
        /// The sentence it stands in.
        public var sentence: Int
        /// Makes evidence.
        public init(kind: Kind, span: Span, sentence: Int) {
            self.kind = kind
            self.span = span
            self.sentence = sentence
        }
    }

    /// The article it was read from.
    public var article: Article
    /// Sentences in reading order, of the body only.
    public var sentences: [Sentence] = []
    /// Who and what is named.
    public var names: [Name] = []
    /// What is told as said.
    public var quotations: [Quotation] = []
    /// What is counted and measured.
    public var figures: [Figure] = []
    /// When.
    public var times: [Time] = []
    /// What is named in support.
    public var evidence: [Evidence] = []
    /// MinHash of the body's 5-word shingles, 64 values; all ones for a text of fewer than five words.
    public var sketch: [UInt32] = []

    /// Makes an account of an article in which nothing has been read yet.
    public init(article: Article) { self.article = article }

    /// The article's id.
    public var id: String { article.id }
    /// The text at a span.
    public func text(_ span: Span) -> String { article.text(span) }
    /// The index of the sentence that holds byte `offset`, or the last one before it.
    public func sentence(at offset: Int) -> Int? {
        let after = sentences.partitioningIndex { $0.span.start > offset }
        return after > 0 ? after - 1 : nil
    }
    /// The body's number of bytes in running text.
    public var proseLength: Int {
        article.blocks.reduce(0) { $0 + ($1.kind.isProse || $1.kind == .heading ? $1.span.length : 0) }
    }
}
