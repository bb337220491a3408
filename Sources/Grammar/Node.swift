/// The parts of speech of Universal Dependencies (UPOS).
package enum PartOfSpeech: UInt8, Sendable, CaseIterable {
    case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral, particle
    case pronoun, properNoun, punctuation, subordinator, symbol, verb, other

    private static let codes = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X",
    ]
    /// The part of speech with this code of Universal Dependencies, such as "PROPN".
    package init(code: some StringProtocol) {
        let index = Self.codes.firstIndex { $0 == code } ?? Self.codes.count - 1
        self = Self(rawValue: UInt8(truncatingIfNeeded: index)) ?? .other
    }
    /// Its code in Universal Dependencies.
    package var code: String { Self.codes[Int(rawValue)] }
}

/// What a word's form says: the features of Universal Dependencies that reading uses.
package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package static let finite = Traits(rawValue: 1 << 0)
    package static let infinitive = Traits(rawValue: 1 << 1)
    package static let participle = Traits(rawValue: 1 << 2)
    /// Subjunctive, also the German Konjunktiv.
    package static let subjunctive = Traits(rawValue: 1 << 3)
    package static let conditional = Traits(rawValue: 1 << 4)
    package static let imperative = Traits(rawValue: 1 << 5)
    package static let past = Traits(rawValue: 1 << 6)
    package static let future = Traits(rawValue: 1 << 7)
    package static let passive = Traits(rawValue: 1 << 8)
    package static let plural = Traits(rawValue: 1 << 9)
    package static let definite = Traits(rawValue: 1 << 10)
    package static let indefinite = Traits(rawValue: 1 << 11)
    package static let negative = Traits(rawValue: 1 << 12)
    package static let relative = Traits(rawValue: 1 << 13)
    package static let interrogative = Traits(rawValue: 1 << 14)
    package static let nominative = Traits(rawValue: 1 << 15)
    package static let accusative = Traits(rawValue: 1 << 16)
    package static let genitive = Traits(rawValue: 1 << 17)
    package static let dative = Traits(rawValue: 1 << 18)
    /// A case other than the four above.
    package static let oblique = Traits(rawValue: 1 << 19)
    package static let firstPerson = Traits(rawValue: 1 << 20)
    package static let secondPerson = Traits(rawValue: 1 << 21)
    package static let thirdPerson = Traits(rawValue: 1 << 22)
    package static let masculine = Traits(rawValue: 1 << 23)
    package static let feminine = Traits(rawValue: 1 << 24)
    package static let neuter = Traits(rawValue: 1 << 25)
    package static let possessive = Traits(rawValue: 1 << 26)
    package static let reflexive = Traits(rawValue: 1 << 27)
    package static let ordinal = Traits(rawValue: 1 << 28)
    /// A noun made of a verb ("-ing", a masdar), or a converb.
    package static let verbal = Traits(rawValue: 1 << 29)
}

/// How a word depends on its head: the relations of Universal Dependencies.
package enum Relation: UInt8, Sendable, CaseIterable {
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
    package init(code: String) {
        let index = Self.codes.firstIndex(of: code) ?? Self.codes.firstIndex(of: String(code.prefix { $0 != ":" }))
        self = index.flatMap { Self(rawValue: UInt8(truncatingIfNeeded: $0)) } ?? .dependent
    }
    /// Its code in Universal Dependencies.
    package var code: String { Self.codes[Int(rawValue)] }
}

/// One word of a sentence with its grammar.
package struct Node: Sendable, Equatable {
    /// Its part of speech.
    package var part: PartOfSpeech
    /// What its form says.
    package var traits: Traits
    /// The index of its head in the sentence; −1 for the sentence's root.
    package var head: Int
    /// How it depends on its head.
    package var relation: Relation
    /// Makes a node.
    package init(part: PartOfSpeech, traits: Traits = [], head: Int = -1, relation: Relation = .root) {
        self.part = part
        self.traits = traits
        self.head = head
        self.relation = relation
    }
}
