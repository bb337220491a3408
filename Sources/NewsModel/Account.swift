import Algorithms

/// What one article says: its names, quotations, figures, dates, credits and sentences.
///
/// It depends on the article alone; every stage after reading takes accounts only. It is stored and piped as one `stemma.account/1`
/// JSON line.
public struct Account: Sendable {
    /// One word of a sentence, as the later stages compare it.
    public struct Word: Sendable, Equatable {
        /// What is known of a word.
        public struct Flags: OptionSet, Sendable {
            /// The bits.
            public let rawValue: UInt16
            /// Makes flags of bits.
            public init(rawValue: UInt16) { self.rawValue = rawValue }
            /// A grammar word: it is no evidence.
            public static let stop = Flags(rawValue: 1)
            /// Part of a name.
            public static let name = Flags(rawValue: 2)
            /// A number.
            public static let number = Flags(rawValue: 4)
            /// A word that negates its clause: not, no, never.
            public static let negation = Flags(rawValue: 8)
            /// A word that lowers certainty: perhaps, reportedly.
            public static let hedge = Flags(rawValue: 16)
            /// A personal pronoun.
            public static let pronoun = Flags(rawValue: 32)
            /// The word is between quotation marks.
            public static let quoted = Flags(rawValue: 64)
            /// The key is that of a concept shared by all languages, not of the word's own stem.
            public static let concept = Flags(rawValue: 128)
            /// A preposition or conjunction that shows who does what to whom: by, from, against.
            public static let relation = Flags(rawValue: 256)
            /// A speech cue.
            public static let cue = Flags(rawValue: 512)
            /// A given name, and in its language rather that than another word.
            public static let givenName = Flags(rawValue: 1024)
            /// One character of a script without spaces between words.
            public static let character = Flags(rawValue: 16384)
            /// The key is that of a meaning from a dictionary, which is the same in all languages that have one.
            public static let meaning = Flags(rawValue: 32768)
        }
        /// Its span in the text.
        public var span: Span
        /// A hash of its stem, or of its concept.
        public var key: UInt32
        /// A hash of its lower-case form.
        public var form: UInt32
        /// What is known of it.
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
        /// Its span in the text.
        public var span: Span
        /// Its block, an index into the article's blocks.
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
        /// The kinds of named things.
        public enum Kind: String, Sendable, CaseIterable { case person, organisation, place, group }
        /// The fullest form in the article, without a title.
        public var name: String
        /// Its kind.
        public var kind: Kind
        /// The title or role as written ("Kremlin spokesman"); nil when there is none.
        public var role: String?
        /// Every mention, with its title; pronouns are not included.
        public var mentions: [Mention]
        /// For office-holders, bodies and groups: the state that they act for, by its common name.
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
    /// One place where a name is mentioned.
    public struct Mention: Sendable, Equatable {
        /// The whole phrase with its title.
        public var span: Span
        /// The name within it; equal to `span` for a role without a name.
        public var core: Span
        /// Whether it contains no proper name ("the foreign minister").
        public var isRole: Bool
        /// Makes a mention.
        public init(span: Span, core: Span, isRole: Bool) {
            self.span = span
            self.core = core
            self.isRole = isRole
        }
    }

    /// The speaker's attitude to what is said, as the cue shows it.
    public enum Stance: String, Sendable, CaseIterable {
        case says, claims, believes, denies, doubts, warns, promises, accuses, expects
    }
    /// One passage that reports what somebody said.
    public struct Quotation: Sendable {
        /// How the words are reported.
        public enum Kind: String, Sendable, CaseIterable { case direct, mixed, indirect }
        /// What was said; more than one span when the cue interrupts it.
        public var pieces: [Span]
        /// How the words are reported.
        public var kind: Kind
        /// Of a mixed quotation the reported clause that contains the marks: it was an error to “sail blind”. Where none is found, of a few words their
        /// sentence. Of what is no clause by itself the verb with what it reports: condemned the killings. Else nil, and for direct ones.
        public var clause: Span?
        /// Who said it: an index into `names`; nil when the text does not say.
        public var speaker: Int?
        /// The words that name the speaker, also a pronoun.
        public var speakerSpan: Span?
        /// How sure it is who says it, 0…1: the share that was right among as sure ones that were left out of training; nil when nobody is named, or
        /// the language has no grammar.
        public var speakerConfidence: Double?
        /// The words that attribute it ("said", "according to").
        public var cueSpan: Span?
        /// The speaker's attitude, by the cue.
        public var stance: Stance
        /// The outlet or person that the speaker spoke to.
        public var saidTo: Span?
        /// The sources that passed it on ("according to the Valpress agency"), the outermost last.
        public var via: [Span]
        /// The index of the sentence that contains its first piece.
        public var sentence: Int
        /// Makes a quotation.
        public init(
            pieces: [Span], kind: Kind, speaker: Int?, speakerSpan: Span?, cueSpan: Span?, stance: Stance,
            saidTo: Span?, via: [Span], sentence: Int, speakerConfidence: Double? = nil, clause: Span? = nil
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
            self.speakerConfidence = speakerConfidence
            self.clause = clause
        }
        /// The span from the start of the first piece to the end of the last.
        public var span: Span {
            guard let first = pieces.first, let last = pieces.last else { return Span(0, 0) }
            return first.union(last)
        }
    }

    /// How exactly a number is given.
    public enum Bound: String, Sendable, CaseIterable {
        case exact, approx
        case approxBelow = "approx_below"
        case atLeast = "at_least"
        case atMost = "at_most"
        case dozensOf = "dozens_of"
        case tensOf = "tens_of"
        case hundredsOf = "hundreds_of"
        case thousandsOf = "thousands_of"

        /// Whether it tells only the power of ten or the dozen ("thousands").
        package var isVague: Bool {
            switch self {
            case .exact, .approx, .approxBelow, .atLeast, .atMost: false
            case .dozensOf, .tensOf, .hundredsOf, .thousandsOf: true
            }
        }
    }
    /// One number that counts or measures something.
    public struct Figure: Sendable {
        /// The span of bound, number, unit and counted noun.
        public var span: Span
        /// The value as written, in `unit`.
        public var value: Double
        /// The lower end of a range; nil for a single value.
        public var low: Double?
        /// The upper end of a range; nil for a single value.
        public var high: Double?
        /// The unit's English name ("meter", "percent", "year of age") or ISO 4217 code, also with what it is given for ("USD per month");
        /// nil for plain counts.
        public var unit: String?
        /// The unit's name in the article's language, or the counted noun.
        public var unitText: String?
        /// How exactly the number is given.
        public var bound: Bound
        /// `up` or `down` when the text reports a rise or fall, else nil.
        public var change: String?
        /// The counted noun phrase.
        public var counts: Span?
        /// Keys of the words that say what is counted, as in `Word.key`.
        public var countKeys: [UInt32]
        /// Whether the text gives it as an addition ("7,000 more").
        public var isIncrement: Bool
        /// Who gives the number: an index into `names`.
        public var holder: Int?
        /// The ISO 8601 day for which the value holds.
        public var asOf: String?
        /// The index of its sentence.
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
        /// The end of the units of ages.
        public static let ofAge = " of age"
        /// Whether it is the age of somebody or something.
        public var isAge: Bool { unit?.hasSuffix(Self.ofAge) ?? false }
        /// Whether all its numbers are finite and within ±1e18.
        ///
        /// Other numbers are no figures, in an article or in an account line: calculations with them would overflow.
        public var isMeasurable: Bool { [value, low ?? 0, high ?? 0].allSatisfy { abs($0) <= 1e18 } }
    }

    /// An expression that names a time (TIMEX3).
    public struct Time: Sendable, Equatable {
        /// TIMEX3's types.
        public enum Kind: String, Sendable, CaseIterable {
            case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
        }
        /// Its span in the text.
        public var span: Span
        /// Its type.
        public var kind: Kind
        /// The TIMEX3 value, resolved against the telling's date if it has one.
        public var value: String
        /// Makes a time.
        public init(span: Span, kind: Kind, value: String) {
            self.span = span
            self.kind = kind
            self.value = value
        }
    }

    /// Something that the text names in support of what is said; it has a kind but no grade.
    public struct Evidence: Sendable, Equatable {
        /// The kinds.
        public enum Kind: String, Sendable, CaseIterable {
            case imagery, video, document, official
            case unnamedOfficial = "unnamed official"
            case monitor, estimate, outlet, eyewitness
        }
        /// Its kind.
        public var kind: Kind
        /// Its span in the text.
        public var span: Span
        /// The index of its sentence.
        public var sentence: Int
        /// Makes evidence.
        public init(kind: Kind, span: Span, sentence: Int) {
            self.kind = kind
            self.span = span
            self.sentence = sentence
        }
    }

    /// The article from which the account was made.
    public var article: Article
    /// Sentences in reading order, of the body only.
    public var sentences: [Sentence] = []
    /// The persons, organisations, places and groups that it names.
    public var names: [Name] = []
    /// What somebody is reported to have said.
    public var quotations: [Quotation] = []
    /// What it counts and measures.
    public var figures: [Figure] = []
    /// The times that it names.
    public var times: [Time] = []
    /// What it names as evidence.
    public var evidence: [Evidence] = []
    /// For each section, in order of `Section.allCases`, how much speaks for it, in hundredths; empty when it has not been read.
    public var sectionScores: [Int] = []
    /// MinHash of the body's 5-word shingles, 64 values; all ones for a text of fewer than five words.
    public var sketch: [UInt32] = []

    /// Makes an account of an article in which nothing has been read yet.
    public init(article: Article) { self.article = article }

    /// The article's id.
    public var id: String { article.id }
    /// The text at a span.
    public func text(_ span: Span) -> String { article.text(span) }
    /// The index of the sentence that contains byte `offset`, or of the last sentence before it.
    public func sentence(at offset: Int) -> Int? {
        let after = sentences.partitioningIndex { $0.span.start > offset }
        return after > 0 ? after - 1 : nil
    }
    /// The number of bytes of running text in the body.
    public var proseLength: Int {
        article.blocks.reduce(0) { $0 + ($1.kind.isProse || $1.kind == .heading ? $1.span.length : 0) }
    }
}
