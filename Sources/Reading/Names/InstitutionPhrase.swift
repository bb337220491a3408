import Grammar
import NewsModel
import Text

/// Finds by grammar where the name of an institution begins and ends: "coast guard", "Tribunal national électoral", "Caisse des pêches de Lorn".
struct InstitutionPhrase {
    let document: Document
    let parse: Parse
    private var tokens: [Token] { document.tokens }
    /// The most steps to the right.
    private static let most = 4

    /// Takes in the nouns before and the adjectives and "of" phrases after the phrase that depend on it.
    func widen(_ phrase: inout NamePhrase, from: Int, limit: Int) {
        guard phrase.sort == .body || isCapitalNoun(phrase) else { return }
        var start = phrase.start
        while start > from, isCompound(start - 1, of: start..<phrase.end) { start -= 1 }
        var end = phrase.end
        for _ in 0..<Self.most {
            guard let next = step(start..<end, limit: limit, isName: tokens[start].isCapital) else { break }
            end = next
        }
        guard start < phrase.start || end > phrase.end else { return }
        let isName = phrase.hasName || end > phrase.end && tokens[start].isCapital && !opensSentence(start)
        if phrase.sort == .unknown { phrase.sort = .body }
        let coreStart = phrase.hasName ? phrase.coreStart : start
        phrase.start = start
        phrase.end = end
        phrase.coreStart = isName ? coreStart : end
        phrase.coreEnd = end
    }
    /// "l'Observatoire", "el Fondo": a common noun that has a capital inside a sentence.
    private func isCapitalNoun(_ phrase: NamePhrase) -> Bool {
        phrase.sort == .unknown && phrase.end - phrase.start == 1 && !document.lexicon.nounCapitals
            && parse.nodes[phrase.start].part == .noun && !opensSentence(phrase.start)
            && !tokens[phrase.start].shape.contains(.allCapitals)
    }
    private func opensSentence(_ i: Int) -> Bool {
        document.sentences[Int(document.sentenceOf[i])].start == i || tokens[i - 1].kind == .mark
    }
    /// "coast" in "coast guard".
    private func isCompound(_ k: Int, of range: Range<Int>) -> Bool {
        let node = parse.nodes[k]
        return tokens[k].isWord && !tokens[k].isCapital && node.relation == .compound && node.part == .noun
            && range.contains(node.head) && document.kind(k).isDisjoint(with: [.stop, .cue, .role, .timeUnit])
            && document.quoteOf[k] == document.quoteOf[range.lowerBound]
    }
    /// The end of the phrase with one more adjective or one more "of" phrase.
    private func step(_ range: Range<Int>, limit: Int, isName: Bool) -> Int? {
        let k = range.upperBound
        guard k < limit, tokens[k].isWord, document.quoteOf[k] == document.quoteOf[range.lowerBound] else { return nil }
        let node = parse.nodes[k]
        if node.relation == .adjective, node.part == .adjective, range.contains(node.head), !tokens[k].isCapital,
            document.kind(k).isDisjoint(with: [.stop, .cue])
        {
            return k + 1
        }
        guard isName || tokens[range.upperBound - 1].isCapital else { return nil }
        if node.relation == .nounModifier, range.contains(node.head), node.traits.contains(.genitive),
            parse.child(of: k, .case) == nil, node.part == .noun || tokens[k].isCapital,
            !tokens[k].isCapital || k + 1 >= limit || !tokens[k + 1].isCapital
        {
            return k + 1
        }
        guard node.relation == .case, document.serves(k, as: .of), node.head > k, node.head - k <= 3, node.head < limit,
            parse.nodes[node.head].relation == .nounModifier, range.contains(parse.nodes[node.head].head),
            (k + 1..<node.head).allSatisfy({
                tokens[$0].isWord && [.determiner, .adjective].contains(parse.nodes[$0].part)
            }), tokens[node.head].isWord, document.kind(node.head).isDisjoint(with: [.timeUnit, .month, .weekday])
        else { return nil }
        return node.head + 1
    }
}
