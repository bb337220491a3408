/// Splits `[start, end)` of a UTF-8 text into words, numbers and marks and appends them to `tokens`. The time is linear.
///
/// Words contain letters, inner apostrophes and inner hyphens. "'s" is a separate word, and so is an elided article ("l'Otan" → "l'",
/// "Otan"). A number ends where letters begin ("1.2bn" → "1.2", "bn"). A name joined to an acronym is split before its last capital
/// ("NATOJens" → "NATO", "Jens").
package func tokenize(_ bytes: [UInt8], from start: Int, to end: Int, block: Int, into tokens: inout [Token]) {
    var cutter = TokenCutter(bytes: bytes, end: min(end, bytes.count), block: Int32(truncatingIfNeeded: block))
    cutter.run(from: max(0, start), into: &tokens)
}

private struct TokenCutter {
    let bytes: [UInt8]
    let end: Int
    let block: Int32
    var spaceBefore = true
    var isFirst = true

    init(bytes: [UInt8], end: Int, block: Int32) {
        self.bytes = bytes
        self.end = end
        self.block = block
    }

    mutating func emit(
        from: Int, to: Int, hash: UInt64, kind: Token.Kind, shape: Token.Shape, into tokens: inout [Token]
    ) {
        var shape = shape
        if spaceBefore { shape.insert(.spaceBefore) }
        if isFirst { shape.insert(.blockStart) }
        spaceBefore = false
        isFirst = false
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: from), end: Int32(truncatingIfNeeded: to), hash: hash, kind: kind,
                shape: shape, block: block))
    }

    mutating func run(from start: Int, into tokens: inout [Token]) {
        var i = start
        let first = tokens.count
        while i < end {
            let byte = bytes[i]
            if byte.isASCIISpace {
                i += 1
                space(&tokens, first)
            } else if byte.isASCIILetter {
                i = word(i, &tokens)
            } else if byte.isASCIIDigit {
                i = number(i, &tokens)
            } else if isDoubledMark(at: i) {
                emit(from: i, to: i + 2, hash: 0x22, kind: .mark, shape: .quote, into: &tokens)
                i += 2
            } else if byte < 0x80 {
                emit(
                    from: i, to: i + 1, hash: UInt64(byte), kind: .mark, shape: byte == 0x22 ? .quote : [],
                    into: &tokens)
                i += 1
            } else {
                let (c, length) = scalar(in: bytes, at: i)
                switch scalarClass(c) {
                case .space:
                    space(&tokens, first)
                    i += length
                case .letter: i = word(i, &tokens)
                case .ideograph:
                    emit(
                        from: i, to: i + length, hash: Hash.word(bytes, from: i, to: i + length), kind: .word,
                        shape: .ideograph, into: &tokens)
                    i += length
                case .digit: i = number(i, &tokens)
                case .mark:
                    emit(
                        from: i, to: i + length, hash: UInt64(c), kind: .mark, shape: isQuoteMark(c) ? .quote : [],
                        into: &tokens)
                    i += length
                }
            }
        }
        if tokens.count > first { tokens[tokens.count - 1].shape.insert(.spaceAfter) }
    }

    /// Whether two apostrophes or grave accents stand for a quotation mark, as some wires write it.
    func isDoubledMark(at i: Int) -> Bool {
        guard bytes[i] == 0x27 || bytes[i] == 0x60, i + 1 < end else { return false }
        return bytes[i + 1] == bytes[i] && !(i + 2 < end && bytes[i + 2] == bytes[i])
    }

    mutating func space(_ tokens: inout [Token], _ first: Int) {
        if !spaceBefore, tokens.count > first { tokens[tokens.count - 1].shape.insert(.spaceAfter) }
        spaceBefore = true
    }

    /// Whether a letter (not an ideograph) begins at `i`, and its length.
    func letter(at i: Int) -> (length: Int, isUpper: Bool)? {
        guard i < end else { return nil }
        let byte = bytes[i]
        if byte < 0x80 { return byte.isASCIILetter ? (1, byte.isASCIIUpper) : nil }
        let (c, length) = scalar(in: bytes, at: i)
        return scalarClass(c) == .letter ? (length, lowercase(c) != c) : nil
    }

    mutating func word(_ start: Int, _ tokens: inout [Token]) -> Int {
        var i = start
        var letters = 0
        var uppers = 0
        var lastUpper = start
        var firstIsUpper = false
        var lowerAfter = 0
        while i < end {
            if let (length, isUpper) = letter(at: i) {
                if letters == 0 { firstIsUpper = isUpper }
                letters += 1
                if isUpper {
                    uppers += 1
                    lastUpper = i
                    lowerAfter = 0
                } else {
                    lowerAfter += 1
                }
                i += length
                continue
            }
            let byte = bytes[i]
            if byte == 0x27 || (byte == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99) {
                let length = byte == 0x27 ? 1 : 3
                if isElision(from: start, to: i, length: length) {
                    i += length
                    emitWord(
                        from: start, to: i, letters: letters, uppers: uppers, firstIsUpper: firstIsUpper, into: &tokens)
                    return i
                }
                guard letter(at: i + length) != nil, !isPossessive(i + length) else { break }
                i += length
            } else if byte == UInt8(ascii: "-"), let next = letter(at: i + 1),
                !(next.isUpper && uppers == letters && letters == 1)
            {
                i += 1
            } else if byte.isASCIIDigit, letters > 0, !(0xD6...0xDB).contains(bytes[start]) {
                // "COVID19"; in Hebrew and Arabic script prepositions and articles are joined to a number: "بـ27".
                i += 1
            } else if byte == UInt8(ascii: "."), letters == 1 || (i >= 2 && bytes[i - 2] == UInt8(ascii: ".")),
                letter(at: i + 1)?.isUpper == true
                    || (uppers > 0 && i - start >= 3 && bytes[i - 2] == UInt8(ascii: "."))
            {
                i += 1  // abbreviations such as U.S.
            } else {
                break
            }
        }
        // "NATOJens": at least three capitals, then a capitalised word without a space.
        let shout =
            uppers >= 4 && lowerAfter >= 2 && lastUpper - start >= 3 && letters - lowerAfter == uppers
            && letter(at: lastUpper + 1) != nil
        if shout {
            emitWord(
                from: start, to: lastUpper, letters: uppers - 1, uppers: uppers - 1, firstIsUpper: true, into: &tokens)
            emitWord(from: lastUpper, to: i, letters: lowerAfter + 1, uppers: 1, firstIsUpper: true, into: &tokens)
        } else {
            emitWord(from: start, to: i, letters: letters, uppers: uppers, firstIsUpper: firstIsUpper, into: &tokens)
        }
        // The possessive that ended the word.
        if i < end {
            let byte = bytes[i]
            let length =
                byte == 0x27 ? 1 : (byte == 0xE2 && i + 2 < end && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99) ? 3 : 0
            if length > 0, isPossessive(i + length) {
                let stop = i + length + 1
                emit(
                    from: i, to: stop, hash: Hash.word(bytes, from: i, to: stop), kind: .word, shape: [], into: &tokens)
                return stop
            }
        }
        return i
    }

    /// Words that lose their vowel before another word: "l'", "qu'", "dell'".
    private static let elided = Set(
        [
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "dell", "nell", "sull",
            "dall", "all", "un", "quest",
        ].map { Array($0.utf8) })

    /// Whether `[start, i)` is an elided word: the apostrophe at `i` ends it, and a vowel or "h" follows.
    func isElision(from start: Int, to i: Int, length: Int) -> Bool {
        guard i - start <= 6 else { return false }
        let next = i + length
        guard next < end else { return next == end && i - start <= 2 }
        let byte = bytes[next]
        guard byte >= 0x80 || Self.isVowel(byte), let letter = letter(at: next) else { return false }
        // "D'Angelo" is one name; "L'Otan" is an article and a name.
        if letter.isUpper, bytes[start].isASCIIUpper, bytes[start] | 0x20 != UInt8(ascii: "l") { return false }
        return Self.elided.contains(bytes[start..<i].map { $0.isASCIIUpper ? $0 | 0x20 : $0 })
    }
    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// Whether an "s" at `i` ends the word.
    func isPossessive(_ i: Int) -> Bool {
        i < end && bytes[i] | 0x20 == 0x73 && letter(at: i + 1) == nil
    }

    mutating func emitWord(
        from: Int, to: Int, letters: Int, uppers: Int, firstIsUpper: Bool, into tokens: inout [Token]
    ) {
        var shape: Token.Shape = []
        if firstIsUpper || opensWithArabicArticle(from: from, to: to) { shape.insert(.capital) }
        if letters > 1, uppers == letters { shape.insert(.allCapitals) }
        emit(from: from, to: to, hash: Hash.word(bytes, from: from, to: to), kind: .word, shape: shape, into: &tokens)
    }

    /// "al-Berg", "ash-Berg": the Arabic article, as it is written in Latin letters, and a hyphen before a capital.
    private func opensWithArabicArticle(from: Int, to: Int) -> Bool {
        guard to - from > 4, let hyphen = bytes[from..<min(to, from + 4)].firstIndex(of: UInt8(ascii: "-")),
            hyphen + 1 < to, bytes[hyphen + 1].isASCIIUpper
        else { return false }
        return Self.arabicArticles.contains(Array(bytes[from..<hyphen]))
    }
    private static let arabicArticles = Set(
        ["al", "el", "ul", "ad", "an", "ar", "as", "at", "az", "ash"].map { Array($0.utf8) })

    func digit(at i: Int) -> Int {
        guard i < end else { return 0 }
        if bytes[i] < 0x80 { return bytes[i].isASCIIDigit ? 1 : 0 }
        let (c, length) = scalar(in: bytes, at: i)
        return scalarClass(c) == .digit ? length : 0
    }

    mutating func number(_ start: Int, _ tokens: inout [Token]) -> Int {
        var i = start
        while i < end {
            let length = digit(at: i)
            if length > 0 {
                i += length
                continue
            }
            let byte = bytes[i]
            if byte == .fullStop || byte == .comma || byte == 0x27, digit(at: i + 1) > 0 {
                i += 1
            } else if byte == 0xC2, i + 1 < end, bytes[i + 1] == 0xA0, groups(of: 3, at: i + 2) {
                i += 2
            } else if byte == 0xE2, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] == 0xAF || bytes[i + 2] == 0x89,
                groups(of: 3, at: i + 3)
            {
                i += 3
            } else if byte == .space, i - start <= 3, groups(of: 3, at: i + 1) {
                i += 1  // "150 000"
            } else if byte == .space, i - start > 3, bytes[i - 4] == .space, groups(of: 3, at: i + 1) {
                i += 1
            } else {
                break
            }
        }
        emit(from: start, to: i, hash: Hash.word(bytes, from: start, to: i), kind: .number, shape: [], into: &tokens)
        return i
    }

    /// Whether exactly `n` digits are at `i`.
    func groups(of n: Int, at i: Int) -> Bool {
        guard i + n <= end else { return false }
        for k in 0..<n where !bytes[i + k].isASCIIDigit { return false }
        return i + n == end || !bytes[i + n].isASCIIDigit
    }
}

/// Whether a scalar opens or closes quotations in some language (CLDR's delimiters).
package func isQuoteMark(_ c: UInt32) -> Bool {
    switch c {
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0x2018, 0x2019,
        0x201A, 0x201B:
        true
    default: false
    }
}
