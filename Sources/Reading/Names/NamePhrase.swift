import NewsModel
import Text

/// A phrase that names someone or something: title, state and name as they stand together.
struct NamePhrase: Sendable {
    enum Sort: Sendable { case person, role, body, group, state, place, unknown }
    /// Token range of the whole phrase, without its article.
    var start: Int
    var end: Int
    /// Token range of the proper name; empty for a role or body without one.
    var coreStart: Int
    var coreEnd: Int
    var sort: Sort
    /// The state it acts for.
    var state: String?
    /// The entity it belongs to.
    var entity: Int = -1
    /// Whether a preposition stands before it.
    var afterPreposition = false
    /// Whether "the", "this", "his" stands before it.
    var isDefinite = false

    var hasName: Bool { coreStart < coreEnd }
    var titleEnd: Int { hasName ? coreStart : end }
}

/// Cuts name phrases out of sentences by a shallow grammar: modifiers, head, link, name.
struct NamePhraseScanner {
    let document: Document
    private var tokens: [Token] { document.tokens }

    init(document: Document) { self.document = document }

    func phrases() -> [NamePhrase] {
        var found: [NamePhrase] = []
        for sentence in document.sentences {
            var i = sentence.start
            while i < sentence.end {
                if let phrase = phrase(at: i, limit: sentence.end) {
                    found.append(phrase)
                    i = phrase.end
                } else {
                    i += 1
                }
            }
        }
        return found
    }

    /// Whether the capital at `i` may begin or carry on a name.
    func isNameCapital(_ i: Int, inRun: Bool) -> Bool {
        let token = document.tokens[i]
        guard token.isWord, token.isCapital else { return false }
        let kind = document.kinds[i]
        if kind.contains(.month) || kind.contains(.weekday) {
            return kind.contains(.manName) || kind.contains(.womanName)
        }
        let known: Lexicon.Kind = [.state, .manName, .womanName]
        if !kind.isDisjoint(with: known) { return true }
        if kind.contains(.stop) {
            return token.shape.contains(.allCapitals) && token.end - token.start > 1 && !isShouting(i)
                && document.lexicon.grammarAcronyms && !kind.contains(.he) && !document.lowers.contains(token.hash)
        }
        if isShouting(i) { return document.capitals.contains(token.hash) }
        if document.lexicon.nounCapitals { return inRun || isNameAmongNouns(i) }
        if inRun, isSentenceStart(i - 1) == false { return true }
        if isTitle(i) { return document.capitals.contains(token.hash) }
        guard isSentenceStart(i) else { return true }
        if token.shape.contains(.allCapitals) { return true }
        if document.lowers.contains(token.hash) { return false }
        if document.capitals.contains(token.hash) { return true }
        let next = i + 1
        return next < tokens.count && tokens[next].isCapital && tokens[next].isWord && tokens[next].block == token.block
            && !document.kind(next).contains(.stop) && !document.kind(i).contains(.cue)
            && !document.kind(i).contains(.preposition)
            && !document.kind(next).contains(.month) && !document.kind(next).contains(.weekday)
    }
    /// Where nouns have capitals, a name shows by a neighbour with one, a first name or capitals throughout.
    private func isNameAmongNouns(_ i: Int) -> Bool {
        let token = tokens[i]
        if token.shape.contains(.allCapitals) { return true }
        let kind = document.kinds[i]
        if !kind.isDisjoint(with: [.role, .body, .group]) { return true }
        guard i + 1 < tokens.count, tokens[i + 1].isWord, tokens[i + 1].isCapital, tokens[i + 1].block == token.block
        else { return false }
        let next = document.kinds[i + 1]
        let none: Lexicon.Kind = [
            .stop, .month, .weekday, .timeUnit, .magnitude, .number, .pronoun, .determiner, .preposition,
        ]
        guard next.isDisjoint(with: none), kind.isDisjoint(with: none) else { return false }
        return i == 0
            || (tokens[i - 1].kind != .number && document.kind(i - 1).isDisjoint(with: [.magnitude, .number]))
                && document.lexicon.units.match(tokens, i, limit: tokens.count) == nil
    }
    private func isTitle(_ i: Int) -> Bool {
        let kind = document.blockKind(i)
        return kind == .title || kind == .heading
    }
    /// A line all in capitals shows no names.
    private func isShouting(_ i: Int) -> Bool {
        guard tokens[i].shape.contains(.allCapitals), isTitle(i) else { return false }
        let near = tokens[max(0, i - 2)..<min(tokens.count, i + 3)].filter(\.isWord)
        return near.allSatisfy { $0.shape.contains(.allCapitals) }
    }
    private func isSentenceStart(_ i: Int) -> Bool {
        guard i > 0 else { return true }
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        var k = i - 1
        while k >= sentence.start {
            if tokens[k].kind != .mark { return false }
            if tokens[k].shape.contains(.quote) || tokens[k].isMark(":") || tokens[k].isMark("•")
                || tokens[k].isMark("-") || tokens[k].isMark("–")
            {
                return true
            }
            k -= 1
        }
        return true
    }

    func phrase(at i: Int, limit: Int) -> NamePhrase? {
        guard tokens[i].isWord, isNamePart(i, inRun: false), !isSource(i, limit) else { return nil }
        var run = NameRun(self, from: i, limit: limit)
        run.take()
        guard run.lastSolid >= i else { return nil }
        return NameClassifier(document: document).phrase(i..<(run.lastSolid + 1), head: run.head)
    }
    /// A capital that may be a name's, or a word of titles.
    func isNamePart(_ i: Int, inRun: Bool) -> Bool {
        let kind = document.kinds[i]
        let isTitleWord = !kind.isDisjoint(with: NameRun.parts) && (!kind.contains(.stop) || tokens[i].isCapital)
        return isTitleWord || isNameCapital(i, inRun: inRun)
    }
    /// "Laut Polizei": the preposition opens the sentence, not the name.
    private func isSource(_ i: Int, _ limit: Int) -> Bool {
        guard let (phrase, _) = document.lexicon.phrases.match(tokens, i, limit: limit) else { return false }
        return phrase == .sourceBefore
    }
    func isParticle(_ k: Int) -> Bool {
        tokens[k].isWord && !tokens[k].isCapital && document.serves(k, as: .particle)
    }
}
