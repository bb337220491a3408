import NewsModel
import Text

/// Calls `take` with the hash of each ending of a word, the longest first, until it returns true.
func compoundParts(of token: Token, in bytes: [UInt8], take: (UInt64) -> Bool) {
    let end = Int(token.end)
    var start = Int(token.start) + 3
    while end - start >= 5 {
        if bytes[start] & 0xC0 != 0x80, take(Hash.word(bytes, from: start, to: end)) { return }
        start += 1
    }
}

/// Cuts an article's body into tokens, sentences and quotations, and finds the kinds of each word.
struct DocumentCutter {
    typealias Sentence = Document.Sentence
    private let article: Article
    private let lexicon: Lexicon
    private(set) var tokens: [Token] = []
    private(set) var kinds: [Lexicon.Kind] = []
    /// The tokens as the grammar knows them: with the marks of their script.
    private(set) var unfolded: [Token] = []
    /// For the last token of a word of several tokens its place in the lexicon's `longWords`.
    private(set) var longWords: [Int: Int] = [:]
    private(set) var sentences: [Sentence] = []
    private(set) var sentenceOf: [Int32] = []
    private(set) var quoteOf: [Int32] = []
    private(set) var quotes: [QuoteMarks.Quote] = []
    private(set) var capitals: Set<UInt64> = []
    private(set) var lowers: Set<UInt64> = []

    init(_ article: Article, lexicon: Lexicon) {
        self.article = article
        self.lexicon = lexicon
        tokens.reserveCapacity(article.bytes.count / 5)
        for (i, block) in article.blocks.enumerated() where block.kind.isBody {
            tokenize(article.bytes, from: block.span.start, to: block.span.end, block: i, into: &tokens)
        }
        unfolded = tokens
        if !lexicon.hasCapitals { foldMarks() }
        let stemmer = lexicon.stemKinds.isEmpty ? nil : Stemmer(language: lexicon.code)
        kinds = tokens.map { token in
            guard token.kind != .mark else { return [] }
            let kind = lexicon.kind(of: token.hash)
            guard kind.isEmpty else { return kind }
            if token.isCapital, !token.shape.contains(.allCapitals), isGivenName(token) { return .givenName }
            if lexicon.nounCapitals, token.isCapital { return compoundKind(token) }
            if let stemmer,
                let kind = lexicon.stemKinds[stemmer.key(article.bytes, from: Int(token.start), to: Int(token.end))]
            {
                return kind
            }
            return hyphenKind(token)
        }
        leaveShortTitles()
        markLongWords()
        quotes = QuoteMarks.pair(tokens)
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

    private var bytes: [UInt8] { article.bytes }
    /// "Sen." is an office before a name; "Sen" may be one, and "18 sen" are money.
    private mutating func leaveShortTitles() {
        for i in tokens.indices where kinds[i].contains(.role) && lexicon.serves(tokens[i].hash, as: .abbreviation) {
            let isTitle =
                tokens[i].isCapital && i + 2 < tokens.count && tokens[i + 1].isMark(".")
                && !tokens[i + 1].shape.contains(.spaceBefore) && tokens[i + 2].isCapital
                && tokens[i + 2].block == tokens[i].block
            if !isTitle { kinds[i].remove(.role) }
        }
    }
    /// Whether the table of given names has a word, or its letters without marks ("Jørn").
    private func isGivenName(_ token: Token) -> Bool {
        guard let names = Models.givenNames else { return false }
        if names.contains(token.hash, in: lexicon.code) { return true }
        let letters = article.bytes[Int(token.start)..<Int(token.end)]
        // Latin letters with marks begin with these bytes.
        guard letters.contains(where: { (0xC3...0xC6).contains($0) }), letters.allSatisfy({ $0 < 0xC7 }) else {
            return false
        }
        let plain = Skeleton.romanised(String(decoding: letters, as: UTF8.self))
        return names.contains(Hash.of(plain), in: lexicon.code)
    }
    private func kind(_ i: Int) -> Lexicon.Kind { i >= 0 && i < kinds.count ? kinds[i] : [] }

    /// In a compound noun the last part decides the kind: "Gewerkschaftspräsident" is a president.
    private func compoundKind(_ token: Token) -> Lexicon.Kind {
        var found: Lexicon.Kind = []
        compoundParts(of: token, in: bytes) { hash in
            found = lexicon.kind(of: hash).intersection([.role, .body, .group, .outletWord])
            return !found.isEmpty
        }
        return found
    }
    /// A hyphenated word is an office if one of its parts is: "NAVO-secretaris-generaal", "secretário-geral".
    private func hyphenKind(_ token: Token) -> Lexicon.Kind {
        let start = Int(token.start)
        let end = Int(token.end)
        guard end - start >= 9 else { return [] }
        var found: Lexicon.Kind = []
        for k in start..<end where found.isEmpty && bytes[k] == UInt8(ascii: "-") {
            found = lexicon.kind(of: Hash.word(bytes, from: k + 1, to: end)).intersection([.role])
            if found.isEmpty { found = lexicon.kind(of: Hash.word(bytes, from: start, to: k)).intersection([.role]) }
        }
        return found
    }
    /// Gives words of several tokens their kinds; of two that overlap the first and longest counts.
    private mutating func markLongWords() {
        guard !lexicon.longWords.isEmpty else { return }
        var i = 0
        while i < tokens.count {
            guard let (place, count) = lexicon.longWordTable.match(tokens, i, limit: tokens.count), count > 1,
                tokens[i].block == tokens[i + count - 1].block
            else {
                i += 1
                continue
            }
            let kind = lexicon.longWords[place].kind
            for k in i..<(i + count - 1) {
                kinds[k] = kind.intersection(Lexicon.LongWord.ofAllTokens).union(.wordPart)
            }
            kinds[i + count - 1] = kind
            longWords[i + count - 1] = place
            i += count
        }
    }
    /// The marks of scripts without capitals count as those that mean the same in Latin script.
    private mutating func foldMarks() {
        let isJapanese = lexicon.speechFirst
        for i in tokens.indices where tokens[i].kind == .mark {
            switch tokens[i].hash {
            case 0xFF0C, 0x60C: tokens[i].hash = UInt64(UInt8.comma)
            case 0x3001 where isJapanese: tokens[i].hash = UInt64(UInt8.comma)
            case 0xFF1A: tokens[i].hash = 0x3A
            case 0xFF1B, 0x61B: tokens[i].hash = 0x3B
            case 0xFF08: tokens[i].hash = 0x28
            case 0xFF09: tokens[i].hash = 0x29
            default: break
            }
        }
    }
    // MARK: - Sentences

    /// No sentence has more tokens. This bounds the work within a sentence, so that reading is linear.
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
                // Closing marks belong to the sentence that they close.
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
    private static let openers = Marks("(–—-¿¡$€£")
    private static let enders = Marks("!?。؟।！？")
    private func opensSentence(_ i: Int) -> Bool {
        let token = tokens[i]
        if token.kind == .mark { return token.shape.contains(.quote) || Self.openers.contains(token) }
        if token.shape.contains(.ideograph), i > 0, closesQuote(i - 1) { return !isToldBy(i) }
        return token.isCapital || token.kind == .number || token.shape.contains(.ideograph) || !hasCase(i)
    }
    /// "…。」と述べた", "……。”他说": whether what follows the closing mark tells who said it.
    private func isToldBy(_ i: Int) -> Bool {
        if kind(i).contains(.that) { return true }
        var k = i
        while k < tokens.count, k - i < 16, tokens[k].block == tokens[i].block, tokens[k].kind != .mark {
            if kind(k).contains(.cue) { return true }
            k += 1
        }
        return false
    }
    private func hasCase(_ i: Int) -> Bool {
        let (c, _) = scalar(in: bytes, at: Int(tokens[i].start))
        return c < 0x530
    }
    private func endsSentence(_ i: Int) -> Bool {
        let token = tokens[i]
        if Self.enders.contains(token) { return true }
        if token.isMark("…") { return token.shape.contains(.spaceAfter) }
        guard token.isMark("."), i > 0, !belongsToWord(i) else { return false }
        // The caller checks that no lower-case word follows the full stop.
        return token.shape.contains(.spaceAfter) || (i + 1 < tokens.count && tokens[i + 1].shape.contains(.quote))
    }
    /// "at 2 a.m. Sunday", "at 2 p.m. GMT": a full stop behind two letters with one between them, before a day or a time zone.
    private func isOfHour(_ i: Int) -> Bool {
        guard i >= 3, i + 1 < tokens.count, tokens[i - 2].isMark("."), tokens[i - 3].isWord,
            tokens[i - 3].end - tokens[i - 3].start == 1, !tokens[i - 1].shape.contains(.spaceBefore)
        else { return false }
        return kind(i + 1).contains(.weekday) || Self.zones.contains(tokens[i + 1].hash)
    }
    private static let zones = Set(
        [
            "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet",
            "cest", "ist", "aest", "aedt", "jst", "msk",
        ]
        .map { Hash.word($0) })
    /// Whether the full stop belongs to an abbreviation, an initial, an ordinal ("17. Februar") or a number that a space parts ("5. 9").
    private func belongsToWord(_ i: Int) -> Bool {
        let before = tokens[i - 1]
        guard !tokens[i].shape.contains(.spaceBefore) else { return false }
        let length = before.end - before.start
        switch before.kind {
        case .word:
            return lexicon.serves(before.hash, as: .abbreviation) || length == 1 && (before.isCapital || isOfHour(i))
        case .number:
            if lexicon.isPartedNumber(tokens, at: i) { return true }
            return lexicon.nounCapitals && length <= 2 && i + 1 < tokens.count
                && (kind(i + 1).contains(.month) || tokens[i + 1].isWord && !kind(i + 1).contains(.stop))
        case .mark: return false
        }
    }
}
