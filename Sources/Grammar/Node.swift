/// The parts of speech of Universal Dependencies (UPOS).
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
    case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral, particle
    case pronoun, properNoun, punctuation, subordinator, symbol, verb, other

    private static let codes = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X",
    ]
    /// The part of speech with this code of Universal Dependencies, such as "PROPN".
    public init(code: some StringProtocol) {
        let index = Self.codes.firstIndex { $0 == code } ?? Self.codes.count - 1
        self = Self(rawValue: UInt8(truncatingIfNeeded: index)) ?? .other
    }
    /// Its code in Universal Dependencies.
    public var code: String { Self.codes[Int(rawValue)] }
    var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }
}

/// What a word's form says: the features of Universal Dependencies that reading uses.
public struct Traits: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let finite = Traits(rawValue: 1 << 0)
    public static let infinitive = Traits(rawValue: 1 << 1)
    public static let participle = Traits(rawValue: 1 << 2)
    /// Subjunctive, also the German Konjunktiv.
    public static let subjunctive = Traits(rawValue: 1 << 3)
    public static let conditional = Traits(rawValue: 1 << 4)
    public static let imperative = Traits(rawValue: 1 << 5)
    public static let past = Traits(rawValue: 1 << 6)
    public static let future = Traits(rawValue: 1 << 7)
    public static let passive = Traits(rawValue: 1 << 8)
    public static let plural = Traits(rawValue: 1 << 9)
    public static let definite = Traits(rawValue: 1 << 10)
    public static let indefinite = Traits(rawValue: 1 << 11)
    public static let negative = Traits(rawValue: 1 << 12)
    public static let relative = Traits(rawValue: 1 << 13)
    public static let interrogative = Traits(rawValue: 1 << 14)
    public static let nominative = Traits(rawValue: 1 << 15)
    public static let accusative = Traits(rawValue: 1 << 16)
    public static let genitive = Traits(rawValue: 1 << 17)
    public static let dative = Traits(rawValue: 1 << 18)
    /// A case other than the four above.
    public static let oblique = Traits(rawValue: 1 << 19)
    public static let firstPerson = Traits(rawValue: 1 << 20)
    public static let secondPerson = Traits(rawValue: 1 << 21)
    public static let thirdPerson = Traits(rawValue: 1 << 22)
    public static let masculine = Traits(rawValue: 1 << 23)
    public static let feminine = Traits(rawValue: 1 << 24)
    public static let neuter = Traits(rawValue: 1 << 25)
    public static let possessive = Traits(rawValue: 1 << 26)
    public static let reflexive = Traits(rawValue: 1 << 27)
    public static let ordinal = Traits(rawValue: 1 << 28)
    /// A noun made of a verb ("-ing", a masdar), or a converb.
    public static let verbal = Traits(rawValue: 1 << 29)
}

/// How a word depends on its head: the relations of Universal Dependencies.
public enum Relation: UInt8, Sendable, CaseIterable {
    case root, subject, passiveSubject, object, indirectObject, oblique, agent, vocative, expletive, dislocated
    case clausalSubject, clausalComplement, openComplement, adverbialClause, relativeClause, nounClause
    case adverb, discourse, auxiliary, passiveAuxiliary, copula, marker
    case nounModifier, apposition, numericModifier, adjective, determiner, `case`, classifier
    case conjunct, coordinator, fixed, flat, list, parataxis, compound, orphan, goesWith, reparandum, punctuation
    case dependent
    /// A character of a word that the next character continues, in scripts without spaces.
    case character

    private static let codes = [
        "root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "vocative", "expl", "dislocated",
        "csubj", "ccomp", "xcomp", "advcl", "acl:relcl", "acl",
        "advmod", "discourse", "aux", "aux:pass", "cop", "mark",
        "nmod", "appos", "nummod", "amod", "det", "case", "clf",
        "conj", "cc", "fixed", "flat", "list", "parataxis", "compound", "orphan", "goeswith", "reparandum", "punct",
        "dep", "char",
    ]
    /// The relation with this code of Universal Dependencies; a subtype that is not told apart counts as its relation.
    public init(code: String) {
        let index = Self.codes.firstIndex(of: code) ?? Self.codes.firstIndex(of: String(code.prefix { $0 != ":" }))
        self = index.flatMap { Self(rawValue: UInt8(truncatingIfNeeded: $0)) } ?? .dependent
    }
    /// Its code in Universal Dependencies.
    public var code: String { Self.codes[Int(rawValue)] }
}

/// One word of a sentence with its grammar.
public struct Node: Sendable, Equatable {
    /// Its part of speech.
    public var part: PartOfSpeech
    /// What its form says.
    public var traits: Traits
    /// The index of its head in the sentence; −1 for the sentence's root.
    public var head: Int
    /// How it depends on its head.
    public var relation: Relation
    /// Makes a node.
    public init(part: PartOfSpeech, traits: Traits = [], head: Int = -1, relation: Relation = .root) {
        self.part = part
        self.traits = traits
        self.head = head
        self.relation = relation
    }
}
