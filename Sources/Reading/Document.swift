import Algorithms
import NewsModel
import Text

/// An article's body as tokens, with sentences, paired quotation marks and the kinds of each word.
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
    /// For each token the index of its sentence.
    let sentenceOf: [Int32]
    /// For each token the index of its quotation in `quotes`, or −1.
    let quoteOf: [Int32]
    let quotes: [QuoteMarks.Quote]
    /// The words that have a capital inside a sentence, and the words that occur in lower case.
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
    /// The code of the article's language.
    var language: String { article.language ?? lexicon.code }

    func span(_ from: Int, _ to: Int) -> Span { Span(Int(tokens[from].start), Int(tokens[max(from, to - 1)].end)) }
    func text(_ from: Int, _ to: Int) -> String { article.text(span(from, to)) }
    func isQuoted(_ i: Int) -> Bool { quoteOf[i] >= 0 }
    func kind(_ i: Int) -> Lexicon.Kind { i >= 0 && i < kinds.count ? kinds[i] : [] }
    func blockKind(_ i: Int) -> Article.Block.Kind { article.blocks[Int(tokens[i].block)].kind }
    /// Whether token `i` has one of these uses.
    func serves(_ i: Int, as use: Lexicon.Use) -> Bool { lexicon.serves(tokens[i].hash, as: use) }
    /// Whether token `i` has one of these endings.
    func ends(_ i: Int, in endings: Lexicon.Endings) -> Bool {
        endings.end(bytes, from: Int(tokens[i].start), to: Int(tokens[i].end))
    }
    /// The number of bytes of token `i`.
    func length(_ i: Int) -> Int { Int(tokens[i].end - tokens[i].start) }
    /// Whether token `i` is "'s".
    func isPossessiveMark(_ i: Int) -> Bool {
        guard i >= 0, i < tokens.count, tokens[i].isWord else { return false }
        let first = bytes[Int(tokens[i].start)]
        return (first == 0x27 || first == 0xE2) && tokens[i].end - tokens[i].start <= 4
    }
    /// The tokens that begin inside a span.
    func tokens(of span: Span) -> Range<Int> {
        let start = token(at: span.start)
        return start..<max(start, token(at: span.end))
    }
    /// The first token that begins at or after byte `offset`.
    func token(at offset: Int) -> Int {
        tokens.partitioningIndex { Int($0.start) >= offset }
    }
}
