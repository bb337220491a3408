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

    private func compoundConcept(_ token: Token) -> UInt32? {
        guard lexicon.nounCapitals, token.isCapital else { return nil }
        var found: UInt32?
        compoundParts(token, bytes) { hash in
            found = lexicon.concept(of: hash)
            return found != nil
        }
        return found
    }
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
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
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
        // Of a language without a pack words of one to three letters are most of grammar ("och", "för", "на"; a Hangul syllable): four
        // bytes. Looked at on Hausa and Icelandic.
        let isGrammar =
            !lexicon.knowsGrammar && token.isWord && token.end - token.start <= 4 && !token.shape.contains(.ideograph)
            && !(token.isCapital && !lowers.contains(token.hash))
        if kind.contains(.stop) || isGrammar { flags.insert(.stop) }
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
        } else if kind.contains(.number), let number = lexicon.numbers[token.hash], number >= 2 {
            // "two" and "2" and "zwei" are one.
            key = Hash.short(Hash.mix(number.bitPattern))
            flags.insert(.number)
            flags.remove(.stop)
        } else if kind.contains(.stop) {
            key = Hash.short(token.hash)
        } else if kind.contains(.state), let state = lexicon.states[token.hash] {
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
        if token.shape.contains(.ideograph) { flags.insert(.character) }
        return Account.Word(
            span: Span(Int(token.start), Int(token.end)), key: key, form: Hash.short(token.hash), flags: flags)
    }
}
