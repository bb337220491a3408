import Algorithms
import NewsModel
import Text

/// An article's body as tokens, with sentences, quotation marks paired, and what each word is known to be.
final class Document: Sendable {
    struct Sentence: Sendable {
        /// Token range.
        var start: Int
        var end: Int
        var block: Int
    }
    let article: Article
    let lexicon: Lexicon
    let tokens: [Token]
    let kinds: [Lexicon.Kind]
    let sentences: [Sentence]
    /// For each token the sentence it stands in.
    let sentenceOf: [Int32]
    /// For each token the quotation it stands in (an index into `quotes`), or −1.
    let quoteOf: [Int32]
    let quotes: [QuoteMarks.Quote]
    /// Words that stand capitalised inside sentences, and words that stand in lower case.
    let capitals: Set<UInt64>
    let lowers: Set<UInt64>

    init(_ article: Article, lexicon: Lexicon) {
        let cutter = DocumentCutter(article, lexicon: lexicon)
        self.article = article
        self.lexicon = lexicon
        tokens = cutter.tokens
        kinds = cutter.kinds
        sentences = cutter.sentences
        sentenceOf = cutter.sentenceOf
        quoteOf = cutter.quoteOf
        quotes = cutter.quotes
        capitals = cutter.capitals
        lowers = cutter.lowers
    }

    var bytes: [UInt8] { article.bytes }

    func span(_ from: Int, _ to: Int) -> Span { Span(Int(tokens[from].start), Int(tokens[max(from, to - 1)].end)) }
    func text(_ from: Int, _ to: Int) -> String { article.text(span(from, to)) }
    func isQuoted(_ i: Int) -> Bool { quoteOf[i] >= 0 }
    func kind(_ i: Int) -> Lexicon.Kind { i >= 0 && i < kinds.count ? kinds[i] : [] }
    func blockKind(_ i: Int) -> Article.Block.Kind { article.blocks[Int(tokens[i].block)].kind }
    /// Whether token `i` serves for one of these.
    func serves(_ i: Int, as use: Lexicon.Use) -> Bool { lexicon.serves(tokens[i].hash, as: use) }
    /// Whether token `i` has one of these endings.
    func ends(_ i: Int, in endings: Lexicon.Endings) -> Bool {
        endings.end(bytes, from: Int(tokens[i].start), to: Int(tokens[i].end))
    }
    /// How many bytes token `i` has.
    func length(_ i: Int) -> Int { Int(tokens[i].end - tokens[i].start) }
    /// Whether token `i` is "'s".
    func isPossessiveMark(_ i: Int) -> Bool {
        guard i >= 0, i < tokens.count, tokens[i].isWord else { return false }
        let first = bytes[Int(tokens[i].start)]
        return (first == 0x27 || first == 0xE2) && tokens[i].end - tokens[i].start <= 4
    }
    /// The first token that begins at or after byte `offset`.
    func token(at offset: Int) -> Int {
        tokens.partitioningIndex { Int($0.start) >= offset }
    }
}
