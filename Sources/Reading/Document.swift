import NewsModel
import Text

/// An article's body as tokens, with sentences, quotation marks paired, and what each word is known to be.
struct Document: Sendable {
    struct Sentence: Sendable {
        /// Token range.
        var start: Int
        var end: Int
        var block: Int
    }
    let article: Article
    let lexicon: Lexicon
    private(set) var tokens: [Token] = []
    private(set) var kinds: [Lexicon.Kind] = []
    private(set) var sentences: [Sentence] = []
    /// For each token the sentence it stands in.
    private(set) var sentenceOf: [Int32] = []
    /// For each token the quotation it stands in (an index into `quotes`), or −1.
    private(set) var quoteOf: [Int32] = []
    private(set) var quotes: [QuoteMarks.Quote] = []
    /// Words that stand capitalised inside sentences, and words that stand in lower case.
    private(set) var capitals: Set<UInt64> = []
    private(set) var lowers: Set<UInt64> = []

    init(_ article: Article, lexicon: Lexicon) {
        self.article = article
        self.lexicon = lexicon
        tokens.reserveCapacity(article.bytes.count / 5)
        for (i, block) in article.blocks.enumerated() where block.kind.isBody {
            tokenize(article.bytes, block.span.start, block.span.end, block: i, into: &tokens)
        }
        let stemmer = lexicon.stemKinds.isEmpty ? nil : Stemmer(language: lexicon.code)
        kinds = tokens.map { token in
            guard token.kind != .mark else { return [] }
            let kind = lexicon.kind(of: token.hash)
            guard kind.isEmpty else { return kind }
            if lexicon.nounCapitals, token.isCapital { return compoundKind(token) }
            if let stemmer,
                let kind = lexicon.stemKinds[stemmer.key(article.bytes, Int(token.start), Int(token.end))]
            {
                return kind
            }
            return hyphenKind(token)
        }
        quotes = QuoteMarks.pair(tokens, bytes: article.bytes)
        quoteOf = [Int32](repeating: -1, count: tokens.count)
        for (q, quote) in quotes.enumerated() {
            for i in quote.start..<quote.end { quoteOf[i] = Int32(q) }
        }
        splitSentences()
        for (s, sentence) in sentences.enumerated() {
            var first = true
            for i in sentence.start..<sentence.end {
                sentenceOf.append(Int32(s))
                guard tokens[i].isWord else { continue }
                if tokens[i].isCapital {
                    if !first { capitals.insert(tokens[i].hash) }
                } else {
                    lowers.insert(tokens[i].hash)
                }
                first = false
            }
        }
    }

    var bytes: [UInt8] { article.bytes }

    /// Where nouns are compounded, the last part says what they are: "Gewerkschaftspräsident" is a president.
    private func compoundKind(_ token: Token) -> Lexicon.Kind {
        var found: Lexicon.Kind = []
        compoundParts(token) { hash in
            found = lexicon.kind(of: hash).intersection([.role, .body, .group, .outletWord])
            return !found.isEmpty
        }
        return found
    }
    /// "NAVO-secretaris-generaal", "secretário-geral": an office by one of its parts.
    private func hyphenKind(_ token: Token) -> Lexicon.Kind {
        let start = Int(token.start)
        let end = Int(token.end)
        guard end - start >= 9 else { return [] }
        var found: Lexicon.Kind = []
        for k in start..<end where found.isEmpty && bytes[k] == UInt8(ascii: "-") {
            found = lexicon.kind(of: Hash.word(bytes, k + 1, end)).intersection([.role])
            if found.isEmpty { found = lexicon.kind(of: Hash.word(bytes, start, k)).intersection([.role]) }
        }
        return found
    }
    private func compoundConcept(_ token: Token) -> UInt32? {
        guard lexicon.nounCapitals, token.isCapital else { return nil }
        var found: UInt32?
        compoundParts(token) { hash in
            found = lexicon.concept(of: hash)
            return found != nil
        }
        return found
    }
    /// The endings of a word, the longest first, until one is taken.
    private func compoundParts(_ token: Token, _ take: (UInt64) -> Bool) {
        let end = Int(token.end)
        var start = Int(token.start) + 3
        while end - start >= 5 {
            if bytes[start] & 0xC0 != 0x80, take(Hash.word(bytes, start, end)) { return }
            start += 1
        }
    }
    func span(_ from: Int, _ to: Int) -> Span { Span(Int(tokens[from].start), Int(tokens[max(from, to - 1)].end)) }
    func text(_ from: Int, _ to: Int) -> String { article.text(span(from, to)) }
    func isQuoted(_ i: Int) -> Bool { quoteOf[i] >= 0 }
    func kind(_ i: Int) -> Lexicon.Kind { i >= 0 && i < kinds.count ? kinds[i] : [] }
    func blockKind(_ i: Int) -> Article.Block.Kind { article.blocks[Int(tokens[i].block)].kind }
    /// Whether token `i` is "'s".
    func isPossessiveMark(_ i: Int) -> Bool {
        guard i >= 0, i < tokens.count, tokens[i].isWord else { return false }
        let first = bytes[Int(tokens[i].start)]
        return (first == 0x27 || first == 0xE2) && tokens[i].end - tokens[i].start <= 4
    }
    /// The first token that begins at or after byte `offset`.
    func token(at offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: - Sentences

    /// No sentence has more tokens: what is read within one sentence stays bounded, and reading linear.
    private static let longestSentence = 400

    private mutating func splitSentences() {
        var start = 0
        var i = 0
        while i < tokens.count {
            let isLast = i + 1 == tokens.count || tokens[i + 1].block != tokens[i].block
            var end = i + 1
            if !isLast, i - start < Self.longestSentence {
                guard endsSentence(i) else {
                    i += 1
                    continue
                }
                // Closing marks belong to the sentence they close.
                while end < tokens.count, tokens[end].block == tokens[i].block, tokens[end].kind == .mark,
                    tokens[end].isMark(")") || tokens[end].isMark("]") || closesQuote(end) || tokens[end].isMark(".")
                {
                    end += 1
                }
                if end < tokens.count, tokens[end].block == tokens[i].block, !opensSentence(end) {
                    i = end
                    continue
                }
            }
            sentences.append(Sentence(start: start, end: end, block: Int(tokens[i].block)))
            start = end
            i = end
        }
    }
    private func closesQuote(_ i: Int) -> Bool {
        tokens[i].shape.contains(.quote)
            && (quoteOf[i] >= 0 ? quotes[Int(quoteOf[i])].end == i + 1 : !tokens[i].shape.contains(.spaceBefore))
    }
    private func opensSentence(_ i: Int) -> Bool {
        let token = tokens[i]
        if token.kind == .mark {
            return token.shape.contains(.quote) || token.isMark("(") || token.isMark("–") || token.isMark("—")
                || token.isMark("-") || token.isMark("¿") || token.isMark("¡") || token.isMark("$") || token.isMark("€")
                || token.isMark("£")
        }
        return token.isCapital || token.kind == .number || token.shape.contains(.ideograph) || !hasCase(i)
    }
    private func hasCase(_ i: Int) -> Bool {
        let (c, _) = scalar(in: bytes, at: Int(tokens[i].start))
        return c < 0x530
    }
    private func endsSentence(_ i: Int) -> Bool {
        let token = tokens[i]
        guard token.kind == .mark else { return false }
        if token.isMark("!") || token.isMark("?") || token.isMark("。") || token.isMark("؟") || token.isMark("।")
            || token.isMark("！") || token.isMark("？")
        {
            return true
        }
        if token.isMark("…") { return token.shape.contains(.spaceAfter) }
        guard token.isMark("."), i > 0 else { return false }
        // "withdrawal. after": a full stop before a lower-case word ends nothing (checked by the caller).
        let before = tokens[i - 1]
        if before.isWord, !token.shape.contains(.spaceBefore) {
            if lexicon.abbreviations.contains(before.hash) { return false }
            let length = before.end - before.start
            if length == 1 && before.isCapital { return false }
        }
        if before.kind == .number, !token.shape.contains(.spaceBefore), lexicon.nounCapitals,
            before.end - before.start <= 2,
            i + 1 < tokens.count,
            kind(i + 1).contains(.month)
                || (before.end - before.start <= 2 && tokens[i + 1].isWord && !kind(i + 1).contains(.stop))
        {
            return false  // "17. Februar", "2. Weltkrieg"
        }
        return token.shape.contains(.spaceAfter) || (i + 1 < tokens.count && tokens[i + 1].shape.contains(.quote))
    }

    // MARK: - For the account

    /// The body's sentences with every word's key and flags.
    func accountSentences() -> [Account.Sentence] {
        let stemmer = Stemmer(language: lexicon.code)
        var flags = [Account.Word.Flags](repeating: [], count: tokens.count)
        var i = 0
        while i < tokens.count {
            if let (phrase, count) = lexicon.phrases.match(tokens, i, limit: tokens.count) {
                let flag: Account.Word.Flags? =
                    switch phrase {
                    case .hedge: .hedge
                    case .doubt: .doubt
                    case .contrast: .contrast
                    case .conditional: .conditional
                    case .turn: .turn
                    case .noEvidence, .negation: .negation
                    default: nil
                    }
                if let flag { for k in i..<(i + count) { flags[k].insert(flag) } }
                // "cannot be ruled out" is one thing: its "ruled out" denies nothing.
                if case .hedge = phrase { i += count - 1 }
            }
            i += 1
        }
        return sentences.map { sentence in
            var words: [Account.Word] = []
            words.reserveCapacity(sentence.end - sentence.start)
            for i in sentence.start..<sentence.end where tokens[i].kind != .mark && !isPossessiveMark(i) {
                words.append(word(i, flags[i], stemmer))
            }
            return Account.Sentence(span: span(sentence.start, sentence.end), block: sentence.block, words: words)
        }
    }

    private func word(_ i: Int, _ given: Account.Word.Flags, _ stemmer: Stemmer) -> Account.Word {
        let token = tokens[i]
        let kind = kinds[i]
        var flags = given
        if kind.contains(.stop) { flags.insert(.stop) }
        // "No. 2" denies nothing.
        let isNumero = i + 2 < tokens.count && tokens[i + 1].isMark(".") && tokens[i + 2].kind == .number
        // "cannot rule out" leaves open, it does not deny.
        if kind.contains(.negation), !isNumero, !given.contains(.hedge) { flags.insert(.negation) }
        if kind.contains(.modal) { flags.insert(.modal) }
        if kind.contains(.relation) { flags.insert(.relation) }
        if kind.contains(.cue) { flags.insert(.cue) }
        if token.kind == .number { flags.insert(.number) }
        let isTemporal = !kind.isDisjoint(with: [.weekday, .month])
        if quoteOf[i] >= 0 { flags.insert(.quoted) }
        var key: UInt32
        if token.kind == .number {
            let value = NumberFormat.value(bytes, Int(token.start), Int(token.end), decimal: lexicon.decimal)
            key = Hash.short(Hash.mix((value ?? 0).bitPattern))
        } else if let number = lexicon.numbers[token.hash], number >= 2 {
            // "two" and "2" and "zwei" are one.
            key = Hash.short(Hash.mix(number.bitPattern))
            flags.insert(.number)
            flags.remove(.stop)
        } else if kind.contains(.stop) {
            key = Hash.short(token.hash)
        } else if let state = lexicon.states[token.hash], token.isCapital || kind.contains(.state) {
            key = Hash.short(Hash.word("state:" + state))
            flags.insert(.name)
        } else if let concept = lexicon.concept(of: token.hash) {
            key = concept
            flags.insert(.concept)
        } else {
            let stem = stemmer.key(bytes, Int(token.start), Int(token.end))
            if let concept = lexicon.concept(of: stem),
                !(token.isCapital && !lexicon.nounCapitals && capitals.contains(token.hash)
                    && !lowers.contains(token.hash))
            {
                key = concept
                flags.insert(.concept)
            } else if token.isCapital, !isTemporal, !lexicon.nounCapitals, capitals.contains(token.hash),
                !lowers.contains(token.hash)
            {
                // A name: its consonants, so that spellings and scripts fall together.
                let skeleton = Skeleton.consonants(article.text(Span(Int(token.start), Int(token.end))))
                key = Hash.short(
                    Hash.mix(Hash.of(skeleton.isEmpty ? Array(bytes[Int(token.start)..<Int(token.end)]) : skeleton)))
                flags.insert(.name)
            } else if let concept = compoundConcept(token) {
                key = concept
                flags.insert(.concept)
            } else if token.isCapital, lexicon.nounCapitals, !lowers.contains(token.hash) {
                // German and the like: a noun or a name; its skeleton serves both.
                let skeleton = Skeleton.consonants(article.text(Span(Int(token.start), Int(token.end))))
                key = Hash.short(
                    Hash.mix(Hash.of(skeleton.isEmpty ? Array(bytes[Int(token.start)..<Int(token.end)]) : skeleton)))
            } else {
                key = Hash.short(stem)
            }
        }
        return Account.Word(
            span: Span(Int(token.start), Int(token.end)), key: key, form: Hash.short(token.hash), flags: flags)
    }
}
