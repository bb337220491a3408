import NewsModel
import Text

/// Finds what a text names in support of what is said, and its kind.
struct EvidenceReader {
    let document: Document

    func read() -> [Account.Evidence] {
        var found: [Account.Evidence] = []
        var i = 0
        let tokens = document.tokens
        while i < tokens.count {
            guard tokens[i].isWord, let (kind, count) = document.lexicon.evidence.match(tokens, i, limit: tokens.count),
                tokens[i + count - 1].block == tokens[i].block
            else {
                i += 1
                continue
            }
            found.append(
                Account.Evidence(kind: kind, span: document.span(i, i + count), sentence: Int(document.sentenceOf[i])))
            i += count
        }
        return found
    }
}
