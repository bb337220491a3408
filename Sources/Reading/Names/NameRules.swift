import NewsModel
import Text

/// The signs of a name phrase that the rules below use.
struct NameSigns: Sendable {
    /// Kinds of the words before the proper name.
    var title: Lexicon.Kind = []
    /// Kinds of the proper name's words.
    var core: Lexicon.Kind = []
    /// The kind of the last head, or in phrases without a name of the last head before a link.
    var head: Lexicon.Kind = []
    /// The number of words in the proper name.
    var count = 0
    var isAllStates = false
    /// Whether the phrase is one of the names of a state.
    var isStateName = false
    var headIsCapital = false
    var beginsWithCapital = false
    var endsWithCapital = false
    var hasCapital = false
    /// Whether a link or article directly precedes the proper name ("head of Norvik").
    var isLinked = false
    /// Whether an office is held beside someone who is named with an office or a form of address of his own ("spokesman for Mr Berg").
    var isBesideAnother = false
    /// Whether a word for an outlet stands with a capital before the last words of the name ("Norvik Daily News"), in languages whose nouns have none.
    var isOfOutlet = false
    /// Whether a word for an institution that "for" goes on behind stands with a capital before the last words of the name ("Observatory for Boat Rights").
    var isOpenInstitution = false
    /// Whether an acronym directly precedes a proper name of two words or more ("NATO Jens Berg").
    var followsAcronym = false
    /// Whether words with capitals precede the proper name that are not part of it ("Former NSA Contractor Ida Berg").
    var followsOrdinaryWords = false
    /// Whether the proper name is one word in capitals.
    var isAcronym = false
    /// Whether a preposition of place precedes the phrase.
    var followsPlacePreposition = false
    /// Whether the definite article directly precedes the phrase, in languages whose persons have none.
    var followsArticle = false
    /// Whether the proper name is nominative behind a genitive: "председатель банка Ида Берг".
    var leavesGenitive = false
    /// Whether an office in the nominative directly precedes the proper name in the genitive: "адвокат Ивана Берга".
    var isBehindNominative = false
    /// Whether the proper name is probably none ("Beide Seiten").
    var isMereWords = false
    /// Whether a word of the proper name has a digit: "Lodestar B380" is no person.
    var hasDigit = false
    var nounCapitals = false

    /// Whether the proper name has a word for organisations and no first name.
    var hasOrganisation: Bool {
        !core.isDisjoint(with: [.organisationWord, .body]) && !hasFirstName
    }
    var hasFirstName: Bool { !core.isDisjoint(with: .firstName) }
    var hasOffice: Bool { !title.isDisjoint(with: [.role, .honorific]) }
}

/// The rules that decide what a name phrase names; the first rule that holds decides.
///
/// A learned model can replace them: it takes `NameSigns` and gives a `Verdict`.
enum NameRules {
    /// Which words of the phrase are the proper name.
    enum Core: Sendable { case asFound, whole, none }
    enum Verdict: Sendable {
        case names(NamePhrase.Sort, Core)
        /// The words name nobody.
        case nothing
    }
    typealias Rule = Text.Rule<NameSigns, Verdict>

    /// Rules for phrases without a proper name: "the foreign minister", "the army".
    static let unnamed: [Rule] = [
        Rule("name of a state", then: .names(.state, .whole)) { $0.isStateName },
        Rule("people in lower case", then: .nothing) { $0.isAllStates && !$0.endsWithCapital },
        Rule("state by its people", then: .names(.state, .whole)) { $0.isAllStates },
        Rule("body", then: .names(.body, .none)) {
            !$0.head.isDisjoint(with: [.body, .organisationWord]) && !$0.head.contains(.role)
        },
        Rule("group", then: .names(.group, .none)) { $0.head.contains(.group) },
        Rule("office", then: .names(.role, .none)) { $0.head.contains(.role) },
        Rule("capitals", then: .names(.unknown, .whole)) { $0.hasCapital && !$0.nounCapitals },
        Rule("mere words", then: .nothing) { _ in true },
    ]

    /// Rules for phrases with a proper name.
    static let named: [Rule] = [
        Rule("name of a state", then: .names(.state, .whole)) { $0.isStateName },
        Rule("person behind an acronym", then: .names(.person, .asFound)) {
            $0.followsAcronym && $0.title.isDisjoint(with: [.body, .group, .outletWord]) && !$0.hasOrganisation
        },
        Rule("person behind ordinary words", then: .names(.person, .asFound)) {
            $0.followsOrdinaryWords && !$0.hasOrganisation
        },
        Rule("group beside a person with an office", then: .names(.group, .none)) {
            $0.isBesideAnother && $0.title.contains(.group)
        },
        Rule("office with somebody's name in the genitive", then: .names(.role, .none)) { $0.isBehindNominative },
        Rule("office beside a person with one", then: .names(.role, .none)) { $0.isBesideAnother },
        Rule("person of another case than the body before", then: .names(.person, .asFound)) {
            $0.leavesGenitive && !$0.hasOrganisation
        },
        Rule("office at a named body", then: .names(.role, .none)) {
            $0.hasOffice && ($0.isLinked || $0.hasOrganisation || $0.count == 1 && $0.core.contains(.organisationWord))
        },
        Rule("person with a title", then: .names(.person, .asFound)) { $0.hasOffice },
        Rule("group with a name", then: .names(.group, .none)) { $0.title.contains(.group) },
        Rule("body whose name begins with what it is", then: .names(.body, .whole)) {
            ($0.isOpenInstitution || !$0.title.isDisjoint(with: [.body, .outletWord, .organisationWord]))
                && ($0.isLinked || $0.title.contains(.body) && $0.head.contains(.body) && $0.headIsCapital)
        },
        Rule("outlet with its word inside", then: .names(.body, .whole)) { $0.isOfOutlet },
        Rule("body with a name", then: .names(.body, .asFound)) { !$0.title.isDisjoint(with: [.body, .outletWord]) },
        Rule("body of a state in lower case", then: .names(.body, .asFound)) { $0.leavesState && $0.hasOrganisation },
        Rule("place of a state in lower case", then: .names(.place, .asFound)) {
            $0.leavesState && $0.core.contains(.placeWord)
        },
        Rule("something of a state in lower case", then: .names(.unknown, .asFound)) { $0.leavesState },
        Rule("body with a modifier", then: .names(.body, .whole)) { $0.isModified && $0.hasOrganisation },
        Rule("place with a modifier", then: .names(.place, .whole)) { $0.isModified && $0.core.contains(.placeWord) },
        Rule("something with a modifier", then: .names(.unknown, .whole)) { $0.isModified },
        Rule("place by its word", then: .names(.place, .asFound)) {
            $0.core.contains(.placeWord) && !$0.hasOrganisation
        },
        Rule("organisation by its word", then: .names(.body, .asFound)) { $0.hasOrganisation },
        Rule("acronym", then: .names(.body, .asFound)) { $0.isAcronym },
        Rule("something behind the article", then: .names(.unknown, .asFound)) {
            $0.followsArticle && $0.count >= 2 && $0.title.isEmpty
        },
        Rule("person by a first name", then: .names(.person, .asFound)) { $0.hasFirstName && $0.count >= 2 },
        Rule("person by two or three names", then: .names(.person, .asFound)) {
            (2...3).contains($0.count) && !$0.followsPlacePreposition && !$0.isMereWords && !$0.hasDigit
        },
        Rule("place behind its preposition", then: .names(.place, .asFound)) { $0.followsPlacePreposition },
        Rule("some name", then: .names(.unknown, .asFound)) { _ in true },
    ]

    /// The first rule that holds.
    static func rule(for signs: NameSigns) -> Rule? {
        (signs.count == 0 ? unnamed : named).first { $0.holds(signs) }
    }
}

extension NameSigns {
    /// "russian Lorn": an adjective of a state in lower case does not belong to the name.
    var leavesState: Bool { title.contains(.state) && !beginsWithCapital }
    /// "Northern Lorn", "German Lorn": the modifier belongs to the name.
    var isModified: Bool { !title.isDisjoint(with: [.roleModifier, .state]) && !leavesState }
}
