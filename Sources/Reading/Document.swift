import Algorithms
import Grammar
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
    /// The tokens as the grammar knows them: with the marks of their script.
    let unfolded: [Token]
    /// For the last token of a word of several tokens its place in the lexicon's `longWords`.
    let longWords: [Int: Int]
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
        longWords = cutter.longWords
        unfolded = cutter.unfolded
        sentences = cutter.sentences
        sentenceOf = cutter.sentenceOf
        quoteOf = cutter.quoteOf
        quotes = cutter.quotes
        capitals = cutter.capitals
        lowers = cutter.lowers
    }

    /// The document with names as if they had capitals, in a script without: the words that the grammar calls names, and first names.
    func capitalised(by parse: Parse) -> Document {
        guard !lexicon.hasCapitals, !tokens.contains(where: { $0.shape.contains(.ideograph) }) else { return self }
        return Document(self, parse)
    }
    private init(_ other: Document, _ parse: Parse) {
        article = other.article
        lexicon = other.lexicon
        kinds = other.kinds
        longWords = other.longWords
        unfolded = other.unfolded
        sentences = other.sentences
        sentenceOf = other.sentenceOf
        quoteOf = other.quoteOf
        quotes = other.quotes
        let grammar: Lexicon.Kind = [
            .stop, .that, .cue, .preposition, .role, .body, .group, .roleModifier, .honorific, .pronoun, .relative,
        ]
        let firstNames: Lexicon.Kind = .firstName
        var named = other.tokens
        var names: Set<UInt64> = []
        var counts: [UInt64: (names: Int, all: Int)] = [:]
        for i in named.indices where named[i].isWord {
            counts[named[i].hash, default: (0, 0)].all += 1
            if parse.nodes[i].part == .properNoun { counts[named[i].hash, default: (0, 0)].names += 1 }
        }
        let titles: Lexicon.Kind = [.role, .honorific, .roleModifier, .outletWord, .body]
        for i in named.indices where named[i].isWord && other.kinds[i].isDisjoint(with: grammar) {
            let part = parse.nodes[i].part
            let before: Lexicon.Kind = i > 0 ? other.kinds[i - 1] : []
            let isFirst = !other.kinds[i].isDisjoint(with: firstNames)
            let isBehindFirst = !before.isDisjoint(with: firstNames) && part == .noun
            // The grammar is often wrong about a word alone; a title or name before it, or a second time, makes it sure.
            let isBehind = !before.isDisjoint(with: titles) || i > 0 && named[i - 1].isCapital
            let isOften = counts[named[i].hash].map { $0.names >= 2 && $0.names == $0.all } ?? false
            guard isFirst || isBehindFirst || part == .properNoun && (isBehind || isOften) else { continue }
            named[i].shape.insert(.capital)
            names.insert(named[i].hash)
        }
        tokens = named
        capitals = names
        lowers = []
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
    /// Whether token `i` may stand in lower case inside a name ("van").
    func isParticle(_ i: Int) -> Bool { tokens[i].isWord && !tokens[i].isCapital && serves(i, as: .particle) }
    /// Whether a dictionary of the language has token `i`, in any form (`Meanings`); never in languages without one.
    func isInDictionary(_ i: Int) -> Bool {
        isInDictionary(from: Int(tokens[i].start), to: Int(tokens[i].end), hash: tokens[i].hash)
    }
    /// The same of the bytes from `start` to `end`, whose hash is `hash`.
    func isInDictionary(from start: Int, to end: Int, hash: UInt64) -> Bool {
        guard let meanings = Models.meanings else { return false }
        let stem = Stemmer(language: lexicon.code).key(bytes, from: start, to: end)
        if meanings.key(of: stem, in: lexicon.code) != nil { return true }
        // The table leaves out English words that have a concept of their own.
        guard lexicon.code == "en" else { return false }
        return lexicon.concept(of: stem) != nil || lexicon.concept(of: hash) != nil
    }
    /// The word of several tokens that ends with token `i`.
    func longWord(_ i: Int) -> Lexicon.LongWord? { longWords[i].map { lexicon.longWords[$0] } }
    /// The first token of the word that ends with token `i`.
    func wordStart(_ i: Int) -> Int {
        var k = i
        while k > 0, longWords[i] != nil, kind(k - 1).contains(.wordPart) { k -= 1 }
        return k
    }
    /// Whether the token is a character of a script without spaces.
    func isIdeograph(_ i: Int) -> Bool { tokens[i].shape.contains(.ideograph) }
    /// The number of bytes of token `i`.
    func length(_ i: Int) -> Int { Int(tokens[i].end - tokens[i].start) }
    /// Whether token `i` is "'s".
    func isPossessiveMark(_ i: Int) -> Bool {
        guard i >= 0, i < tokens.count, tokens[i].isWord else { return false }
        let first = bytes[Int(tokens[i].start)]
        return (first == 0x27 || first == 0xE2) && tokens[i].end - tokens[i].start <= 4
    }
    /// The first token of a word that a number and a hyphen begin, of which `k` is the part behind them: "63-year-old".
    func numberStart(_ k: Int) -> Int {
        guard k >= 2, k < tokens.count, tokens[k].isWord, !tokens[k].isCapital, tokens[k - 1].isMark("-"),
            tokens[k - 2].kind == .number, !tokens[k].shape.contains(.spaceBefore),
            !tokens[k - 1].shape.contains(.spaceBefore), k < 3 || !tokens[k - 3].isMark("-")
        else { return k }
        return k - 2
    }
    /// Whether token `k` ends a domain: "com" in "Harbour.com", "TV" in "Lorn.TV". The full stop before it has no space on either side; what follows is the name of a
    /// domain that is no word.
    func endsDomain(_ k: Int) -> Bool {
        guard k >= 2, k < tokens.count, tokens[k].isWord, tokens[k - 1].isMark("."), tokens[k - 2].isWord,
            !tokens[k].shape.contains(.spaceBefore), !tokens[k - 1].shape.contains(.spaceBefore),
            tokens[k - 2].isCapital, length(k - 2) > 1, Self.domains.contains(tokens[k].hash)
        else { return false }
        return !tokens[k].isCapital || tokens[k].hash == Self.television
    }
    private static let television = Hash.word("tv")
    private static let domains = Set(
        [
            "com", "org", "net", "tv", "gov", "edu", "info", "co", "news", "uk", "eu", "de", "fr", "ru", "ua", "pl",
            "cz", "ch", "ca", "au", "nz", "br", "cn", "jp",
        ]
        .map { Hash.word($0) })
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
