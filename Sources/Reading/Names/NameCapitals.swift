import Grammar
import NewsModel
import Text

/// A capitalised word and its position, as the rules below need them.
struct CapitalSigns {
    let document: Document
    let parse: Parse?
    let i: Int
    /// Whether a name phrase has begun before it.
    let inRun: Bool

    private var tokens: [Token] { document.tokens }
    private var token: Token { document.tokens[i] }
    var kind: Lexicon.Kind { document.kinds[i] }
    var isAllCapitals: Bool { token.shape.contains(.allCapitals) }
    /// Whether the word has a capital inside other sentences of the article.
    var hasCapitalElsewhere: Bool { document.capitals.contains(token.hash) }
    /// Whether it also occurs in lower case.
    var isLowerElsewhere: Bool { document.lowers.contains(token.hash) }
    var isDate: Bool { !kind.isDisjoint(with: [.month, .weekday]) }
    var isFirstName: Bool { !kind.isDisjoint(with: .firstName) }
    /// "May" in "Theresa May".
    var followsFirstName: Bool {
        inRun && i > 0 && tokens[i - 1].isWord && !document.kinds[i - 1].isDisjoint(with: .firstName)
    }
    /// "Weil" in "Ida Weil": a word of grammar with a capital behind another word with one, where it opens no sentence and is no pronoun or article; where not all
    /// nouns have capitals only behind a first name.
    var isGrammarName: Bool {
        inRun && i > 0 && tokens[i - 1].isWord && tokens[i - 1].isCapital && !isAllCapitals && !isTitle
            && document.length(i) > 1 && kind.isDisjoint(with: [.pronoun, .determiner, .possessive, .he, .she])
            && (document.lexicon.nounCapitals || followsFirstName)
    }
    /// "Le" in "Ida Le Berg", "Van" in "Jan Van der Berg": a word of grammar with a capital between a given name, or a form of address, and a capital.
    var isArticleOfName: Bool {
        guard inRun, i > 0, i + 1 < tokens.count, tokens[i - 1].isWord, tokens[i - 1].isCapital, token.isCapital,
            !isAllCapitals, !isTitle, document.length(i) > 1, kind.isDisjoint(with: [.he, .she, .they, .it]),
            document.serves(i, as: .particle) || document.serves(i, as: .articleOfName),
            document.kinds[i - 1].contains(.honorific) || isGivenName(i - 1)
        else { return false }
        var next = i + 1
        if next + 1 < tokens.count, document.isParticle(next) { next += 1 }
        return tokens[next].isWord && tokens[next].isCapital && tokens[next].block == token.block
            && document.kinds[next].isDisjoint(with: .stop)
    }
    private func isGivenName(_ k: Int) -> Bool {
        !document.kinds[k].isDisjoint(with: .firstName) || Models.givenNames?.contains(tokens[k].hash) == true
    }
    /// Whether a word goes on in a name that a given name opens.
    private func leadsOn(_ k: Int) -> Bool {
        if document.isParticle(k) {
            return document.kinds[k].isEmpty || !kind.isDisjoint(with: [.manName, .womanName])
        }
        return tokens[k].isWord && tokens[k].isCapital && tokens[k + 1].isWord
            && (document.serves(k, as: .particle) || document.serves(k, as: .articleOfName))
    }
    /// "AT" in "AT&T".
    var isBesideAmpersand: Bool {
        i + 2 < tokens.count && isAllCapitals && tokens[i + 1].isMark("&") && tokens[i + 2].isCapital
            && !tokens[i + 1].shape.contains(.spaceBefore) && !tokens[i + 2].shape.contains(.spaceBefore)
    }
    /// "A." in "Samuel A. Berg".
    var isInitial: Bool {
        inRun && document.length(i) == 1 && i + 2 < tokens.count && tokens[i + 1].isMark(".")
            && !tokens[i + 1].shape.contains(.spaceBefore) && tokens[i + 2].isCapital && tokens[i + 2].isWord
            && tokens[i - 1].isCapital && !opensSentence(i - 1)
    }
    /// "Following Berg", "Obviously Berg": a word that only opens the sentence before a name, by its part of speech.
    var isOpener: Bool {
        guard let parse, !inRun, leadsToName, opensSentence(i), !hasCapitalElsewhere, !isAllCapitals else {
            return false
        }
        let node = parse.nodes[i]
        return [.adposition, .adverb, .coordinator, .pronoun, .subordinator].contains(node.part)
            || node.part == .verb && !node.traits.isDisjoint(with: [.participle, .verbal])
    }
    var isTitle: Bool { isTitle(document.blockKind(i)) }
    private func isTitle(_ kind: Article.Block.Kind) -> Bool { kind == .title || kind == .heading }

    /// Whether the line is all in capitals, which show no names.
    var isShouting: Bool {
        guard isAllCapitals, isTitle else { return false }
        let near = tokens[max(0, i - 2)..<min(tokens.count, i + 3)].filter(\.isWord)
        return near.allSatisfy { $0.shape.contains(.allCapitals) }
    }
    /// Whether it is an acronym written like a grammar word ("US", "WHO"): no pronoun, and never in lower case.
    var isGrammarAcronym: Bool {
        document.lexicon.grammarAcronyms && isAllCapitals && document.length(i) > 1 && !isShouting
            && !kind.contains(.he) && !isLowerElsewhere
    }
    /// Whether only marks precede token `k` in its sentence, or since an opening mark.
    func opensSentence(_ k: Int) -> Bool {
        guard k > 0 else { return true }
        let sentence = document.sentences[Int(document.sentenceOf[k])]
        for token in tokens[sentence.start..<max(sentence.start, k)].reversed() {
            if token.kind != .mark { return false }
            if token.shape.contains(.quote) || Self.openers.contains(token) { return true }
        }
        return true
    }
    private static let openers = Marks(":•-–")

    /// The kinds of the capitalised word after it, if there is one.
    private var nextCapital: Lexicon.Kind? {
        var next = i + 1
        // "Ida de la Berg", "Ida Le Berg"
        while next + 1 < tokens.count, next < i + 3, isGivenName(i), leadsOn(next) { next += 1 }
        guard next < tokens.count, tokens[next].isWord, tokens[next].isCapital, tokens[next].block == token.block else {
            return nil
        }
        return document.kinds[next]
    }
    /// At the start of a sentence: whether another capital continues the name.
    var leadsToName: Bool {
        nextCapital.map { $0.isDisjoint(with: [.stop, .month, .weekday]) } ?? false
            && kind.isDisjoint(with: [.cue, .preposition])
    }
    /// In languages whose nouns have capitals: whether a capitalised neighbour, a title or all capitals show a name.
    var isNameAmongNouns: Bool {
        if isAllCapitals || !kind.isDisjoint(with: NameRun.heads) { return true }
        let none: Lexicon.Kind = [
            .stop, .month, .weekday, .timeUnit, .magnitude, .number, .pronoun, .determiner, .preposition,
        ]
        guard let next = nextCapital, kind.isDisjoint(with: none),
            next.isDisjoint(with: none) || !isTitle && next.isDisjoint(with: none.subtracting(.stop).union(.possessive))
        else { return false }
        return i == 0 || !isCounted
    }
    /// "12 Kilometer": whether the word follows a number or is a unit.
    private var isCounted: Bool {
        tokens[i - 1].kind == .number || !document.kind(i - 1).isDisjoint(with: [.magnitude, .number])
            || document.lexicon.units.match(tokens, i, limit: tokens.count) != nil
    }
}

/// The rules that decide whether a capitalised word may begin or continue a name; the first rule that holds decides.
enum CapitalRules {
    typealias Verdict = @Sendable (CapitalSigns) -> Bool
    /// The first rule that holds.
    static func rule(for signs: CapitalSigns) -> Rule<CapitalSigns, Verdict>? { all.first { $0.holds(signs) } }

    private static let always: Verdict = { _ in true }
    private static let never: Verdict = { _ in false }

    static let all: [Rule<CapitalSigns, Verdict>] = [
        Rule("month or weekday", then: { $0.isFirstName || $0.followsFirstName }) { $0.isDate },
        Rule("initial", then: always) { $0.isInitial },
        Rule("state or first name", then: always) { !$0.kind.isDisjoint(with: [.state, .manName, .womanName]) },
        Rule("article of a name", then: always) { $0.isArticleOfName },
        Rule("acronym with an ampersand", then: always) { $0.isBesideAmpersand },
        Rule("domain", then: always) { $0.document.endsDomain($0.i + 2) },
        Rule("word of grammar", then: { $0.isGrammarAcronym || $0.isGrammarName }) { $0.kind.contains(.stop) },
        Rule("opens the sentence before a name", then: never) { $0.isOpener },
        Rule("line in capitals", then: { $0.hasCapitalElsewhere }) { $0.isShouting },
        Rule("among nouns with capitals", then: { $0.inRun || $0.isNameAmongNouns }) {
            $0.document.lexicon.nounCapitals
        },
        Rule("behind a part of the name", then: always) { $0.inRun && !$0.opensSentence($0.i - 1) },
        Rule("in a title", then: { $0.hasCapitalElsewhere }) { $0.isTitle },
        Rule("inside a sentence", then: always) { !$0.opensSentence($0.i) },
        Rule("in capitals throughout", then: always) { $0.isAllCapitals },
        Rule("in lower case elsewhere", then: never) { $0.isLowerElsewhere },
        Rule("with a capital elsewhere", then: always) { $0.hasCapitalElsewhere },
        Rule("at a sentence's beginning", then: { $0.leadsToName }) { _ in true },
    ]
}

extension NamePhraseScanner {
    /// Whether the capitalised word at `i` may begin or continue a name.
    func isNameCapital(_ i: Int, inRun: Bool) -> Bool {
        guard document.tokens[i].isWord, document.tokens[i].isCapital else { return false }
        let signs = CapitalSigns(document: document, parse: parse, i: i, inRun: inRun)
        return CapitalRules.rule(for: signs)?.verdict(signs) ?? false
    }
}
