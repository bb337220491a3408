import NewsModel
import Text

/// A phrase that names someone or something: title, state and name together.
struct NamePhrase: Sendable {
    enum Sort: Sendable { case person, role, body, group, state, place, unknown }
    /// The token range of the whole phrase, without its article.
    var start: Int
    var end: Int
    /// The token range of the proper name; empty for a role or body without one.
    var coreStart: Int
    var coreEnd: Int
    var sort: Sort
    /// The state that the person or body acts for.
    var state: String?
    /// The entity it belongs to.
    var entity: Int = -1
    /// Whether a preposition precedes it.
    var afterPreposition = false
    /// Whether "the", "this" or "his" precedes it.
    var isDefinite = false
    /// Whether its proper name is probably none ("Water Rights").
    var isMereWords = false

    var hasName: Bool { coreStart < coreEnd }
    /// The words of the phrase before its proper name, or behind it in languages whose titles follow ("田中市長").
    var title: Range<Int> {
        guard hasName else { return start..<end }
        return coreStart > start || coreEnd >= end ? start..<coreStart : coreEnd..<end
    }
}

/// Cuts name phrases from sentences by a shallow grammar: modifiers, head, link, name.
struct NamePhraseScanner {
    let document: Document
    /// The grammar of the article's sentences; nil when there is none.
    let parse: Parse?
    private var tokens: [Token] { document.tokens }

    func phrases() -> [NamePhrase] {
        var found: [NamePhrase] = []
        let institutions = parse.map { InstitutionPhrase(document: document, parse: $0) }
        for sentence in document.sentences {
            var i = sentence.start
            while i < sentence.end {
                if var phrase = phrase(at: i, limit: sentence.end) {
                    institutions?.widen(&phrase, from: max(sentence.start, found.last?.end ?? 0), limit: sentence.end)
                    takeNumber(&phrase, from: max(sentence.start, found.last?.end ?? 0))
                    found.append(phrase)
                    i = phrase.end
                } else {
                    i += 1
                }
            }
        }
        return found
    }

    /// "the 40-member council": the number before the hyphen is of the word.
    private func takeNumber(_ phrase: inout NamePhrase, from: Int) {
        let start = document.numberStart(phrase.start)
        if start >= from, !phrase.hasName || phrase.coreStart > phrase.start { phrase.start = start }
    }

    func phrase(at i: Int, limit: Int) -> NamePhrase? {
        run(at: i, limit: limit).flatMap {
            NameClassifier(document: document, parse: parse).phrase($0.range, head: $0.head)
        }
    }
    /// The tokens of the phrase that begins at `i`.
    func run(at i: Int, limit: Int) -> NameRun? {
        guard tokens[i].isWord, isNamePart(i, inRun: false), !isSource(i, limit) else { return nil }
        var run = NameRun(self, from: i, limit: limit)
        run.take()
        return run.lastSolid >= i ? run : nil
    }
    /// Whether the word is a capitalised word that may belong to a name, or a title word.
    func isNamePart(_ i: Int, inRun: Bool) -> Bool {
        let kind = document.kinds[i]
        let isTitleWord = !kind.isDisjoint(with: NameRun.parts) && (!kind.contains(.stop) || tokens[i].isCapital)
        return isTitleWord || isNameCapital(i, inRun: inRun)
    }
    /// "Laut Polizei": the capitalised preposition only begins the sentence.
    private func isSource(_ i: Int, _ limit: Int) -> Bool {
        guard let (phrase, _) = document.lexicon.phrases.match(tokens, i, limit: limit) else { return false }
        return phrase == .sourceBefore
    }
    /// The scripts of two words, if both are Latin or Cyrillic.
    func scripts(_ a: Int, _ b: Int) -> (Script, Script)? {
        guard let first = Script(document.bytes[Int(tokens[a].start)]),
            let second = Script(document.bytes[Int(tokens[b].start)])
        else { return nil }
        return (first, second)
    }
    /// The script of a word, by the first byte of its UTF-8.
    enum Script {
        case latin, cyrillic
        init?(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "z"), 0xC3...0xC6: self = .latin
            case 0xD0...0xD3: self = .cyrillic
            default: return nil
            }
        }
    }
}
