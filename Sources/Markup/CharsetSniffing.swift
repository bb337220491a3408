import Text

/// Text decoded from bytes.
package struct Decoded: Sendable {
    /// UTF-8 without a byte order mark; line ends and NULs are unchanged.
    package var bytes: [UInt8]
    /// The charset's name, lower case.
    package var charset: String
    /// What was unusual: the charset, bytes that were replaced.
    package var remarks: [String]
}

/// Decodes a page or feed. The charset is decided by the byte order mark, then by clearly well-formed UTF-8, then by what the header
/// and the page declare, then by the bytes. A wrong declaration is ignored.
package func decodeMarkup(_ bytes: [UInt8], header: String? = nil) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decoded(Array(bytes.dropFirst(3)), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0x3C, 0, 0, 0]) {
        return utf32(bytes, bigEndian: false)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || bytes.starts(with: [0, 0, 0, 0x3C]) {
        return utf32(bytes, bigEndian: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return decoded(Array(bytes.dropFirst(2)), .utf16le) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decoded(Array(bytes.dropFirst(2)), .utf16be) }
    if let wide = wideWithoutMark(bytes) { return decoded(bytes, wide) }
    let utf8 = UTF8Statistics(bytes)
    var declared = header.flatMap(Charset.labelled) ?? declaredCharset(bytes)
    // A declaration that can be read as ASCII is not in UTF-16.
    if declared == .utf16le || declared == .utf16be { declared = .utf8 }
    if utf8.broken == 0, utf8.sequences == 0, declared == nil, hasJapaneseEscapes(bytes) {
        declared = Charset("iso-2022-jp")
    }
    if utf8.broken == 0, utf8.sequences > 0 || declared == nil || declared == .utf8 {
        // The bytes were just found to be well-formed.
        var out = Decoded(bytes: bytes, charset: "utf-8", remarks: [])
        if let declared, declared != .utf8 { out.remarks.append("says it is \(declared.name), and is UTF-8") }
        return out
    }
    if let declared, declared != .utf8 {
        // A single-byte label on a text with two-byte characters, or UTF-8 with a few bad bytes.
        if utf8.sequences > 20 * utf8.broken { return damaged(bytes, utf8) }
        return decoded(bytes, declared)
    }
    if utf8.sequences > utf8.broken || utf8.broken == 1 && declared == .utf8 && utf8.isCut {
        return damaged(bytes, utf8)
    }
    var out = decoded(bytes, likeliestCharset(bytes))
    out.remarks.append("read as \(out.charset), which it does not say")
    return out
}
private func decoded(_ bytes: [UInt8], _ charset: Charset) -> Decoded {
    Decoded(bytes: charset.decode(bytes), charset: charset.name, remarks: [])
}
private func damaged(_ bytes: [UInt8], _ utf8: UTF8Statistics) -> Decoded {
    var out = decoded(bytes, .utf8)
    out.remarks.append("\(utf8.broken) bytes are not UTF-8 and were replaced by U+FFFD")
    return out
}
private func utf32(_ bytes: [UInt8], bigEndian: Bool) -> Decoded {
    var out: [UInt8] = []
    var i = 0
    while i + 3 < bytes.count {
        let b = bytes[i..<(i + 4)].map(UInt32.init)
        let c = bigEndian ? b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3] : b[3] << 24 | b[2] << 16 | b[1] << 8 | b[0]
        if c != 0xFEFF || i > 0 { append(scalar: Unicode.Scalar(c)?.value ?? 0xFFFD, to: &out) }
        i += 4
    }
    return Decoded(bytes: out, charset: bigEndian ? "utf-32be" : "utf-32le", remarks: ["read as UTF-32"])
}
/// UTF-16 without a byte order mark: every other byte at the start is NUL.
private func wideWithoutMark(_ bytes: [UInt8]) -> Charset? {
    let head = bytes.prefix(256)
    guard head.count >= 4, head.contains(0) else { return nil }
    var even = 0
    var odd = 0
    for (i, byte) in head.enumerated() where byte == 0 { if i % 2 == 0 { even += 1 } else { odd += 1 } }
    if even * 5 > head.count * 2, odd * 20 < head.count { return .utf16be }
    if odd * 5 > head.count * 2, even * 20 < head.count { return .utf16le }
    return nil
}

/// How much of the bytes is UTF-8.
struct UTF8Statistics {
    var sequences = 0
    var broken = 0
    /// Whether only the last character is broken, because the page was truncated.
    var isCut = false

    init(_ bytes: [UInt8]) {
        let first = bytes.withUnsafeBytes { nonASCII($0, from: 0) }
        if bytes.withUnsafeBytes({ isWellFormedUTF8($0, from: first) }) {
            sequences = first < bytes.count ? 1 : 0
            return
        }
        var i = 0
        while i < bytes.count {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let (c, length) = scalar(in: bytes, at: i)
            let isOverlong =
                (length == 3 && c < 0x800) || (length == 4 && (c < 0x10000 || c > 0x10FFFF))
                || (0xD800..<0xE000).contains(c)
            if length == 1 || isOverlong {
                broken += 1
                isCut = i + 4 >= bytes.count
            } else {
                sequences += 1
            }
            i += length
        }
    }
}

/// The charset declared in a page's first kilobytes: `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`.
func declaredCharset(_ bytes: [UInt8]) -> Charset? {
    let head = Array(bytes.prefix(16_384))
    var i = 0
    func find(_ word: StaticString, from start: Int, to end: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        guard end - length >= start else { return nil }
        return word.withUTF8Buffer { letters in
            (start...(end - length)).first { at in (0..<length).allSatisfy { lowered(head[at + $0]) == letters[$0] } }
        }
    }
    func lowered(_ byte: UInt8) -> UInt8 { byte.isASCIIUpper ? byte | 0x20 : byte }
    /// The value after "=", quoted or bare.
    func label(from start: Int, to end: Int) -> Charset? {
        var k = start
        while k < end, head[k].isHTMLSpace { k += 1 }
        guard k < end, head[k] == UInt8(ascii: "=") else { return nil }
        k += 1
        while k < end, head[k].isHTMLSpace || head[k] == 0x22 || head[k] == 0x27 { k += 1 }
        let from = k
        while k < end, !head[k].isHTMLSpace, !"\"';>?".utf8.contains(head[k]) { k += 1 }
        return Charset.labelled(String(decoding: head[from..<k], as: UTF8.self))
    }
    while i < head.count {
        guard let open = head[i...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        if find("<!--", from: open, to: min(head.count, open + 4)) != nil {
            i = find("-->", from: open + 2, to: head.count).map { $0 + 3 } ?? head.count
            continue
        }
        let end = head[(open + 1)...].firstIndex { $0 == 0x3E || $0 == 0x3C } ?? head.count
        if find("<?xml", from: open, to: min(head.count, open + 5)) != nil,
            let at = find("encoding", from: open, to: end), let found = label(from: at + 8, to: end)
        {
            return found
        }
        if find("<meta", from: open, to: min(head.count, open + 5)) != nil,
            let at = find("charset", from: open, to: end), let found = label(from: at + 7, to: end)
        {
            return found == Charset("x-user-defined") ? Charset("windows-1252") : found
        }
        i = open + 1
    }
    return nil
}

// MARK: - Guessing from the bytes

/// The charset with which the text looks most like words.
///
/// Each candidate decodes a sample. Letters next to letters of the same script count for it, frequent characters of Chinese, Japanese
/// and Korean more. Replaced bytes, control characters, capitals after lower-case letters and a change of script inside a word count
/// against it. At a tie the first candidate is used.
func likeliestCharset(_ bytes: [UInt8]) -> Charset {
    if hasJapaneseEscapes(bytes) { return Charset("iso-2022-jp") }
    let hint = hintedCharset(bytes)
    let sample = sampled(bytes)
    var best = Charset("windows-1252")
    var bestScore = -Double.infinity
    for name in candidates {
        let charset = Charset(name)
        let score = plausibility(charset.decode(sample), charset) * (name == hint ? 1.2 : 1)
        if score > bestScore {
            bestScore = score
            best = charset
        }
    }
    return best
}
private let candidates = [
    "windows-1252", "windows-1251", "koi8-u", "windows-1253", "windows-1250", "windows-1254", "windows-1255",
    "windows-1256", "windows-874", "shift_jis", "euc-jp", "gbk", "big5", "euc-kr", "windows-1257",
]
/// The parts around non-ASCII bytes, at most 24,000 bytes of them.
private func sampled(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var last = -1
    for i in bytes.indices where bytes[i] >= 0x80 {
        let from = max(last + 1, i - 2)
        if from <= i {
            if from > last + 1 { out.append(.space) }
            out.append(contentsOf: bytes[from...min(bytes.count - 1, i + 1)])
            last = min(bytes.count - 1, i + 1)
        }
        if out.count > 24_000 { break }
    }
    return out
}
private func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(0x1B) else { return false }
    return bytes.indices.dropLast(2).contains {
        bytes[$0] == 0x1B && bytes[$0 + 1] == 0x24 && (bytes[$0 + 2] == 0x42 || bytes[$0 + 2] == 0x40)
    }
}
/// The charset that browsers assume for the language in the page's `lang` attribute.
private func hintedCharset(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(2048))
    let mark = Array(" lang=".utf8)
    guard head.count > mark.count + 3,
        let at = (0..<(head.count - mark.count - 3)).first(where: { Array(head[$0..<($0 + mark.count)]) == mark })
    else { return nil }
    var k = at + mark.count
    if head[k] == 0x22 || head[k] == 0x27 { k += 1 }
    let code = String(decoding: head[k..<(k + 2)], as: UTF8.self).lowercased()
    return hints.first { $0.value.contains(code) }?.key
}
private let hints: [String: Set<String>] = [
    "windows-1250": ["cs", "sk", "hu", "pl", "sl", "hr", "ro"], "windows-1254": ["tr", "az"], "windows-1253": ["el"],
    "windows-1257": ["lt", "lv", "et"], "windows-1251": ["ru", "uk", "bg", "sr", "mk", "be"],
    "windows-1255": ["he", "iw"],
    "windows-1256": ["ar", "fa", "ur"], "windows-874": ["th"], "shift_jis": ["ja"], "euc-kr": ["ko"], "gbk": ["zh"],
]
private func plausibility(_ text: [UInt8], _ charset: Charset) -> Double {
    let usual = usualLatin[charset.name] ?? []
    var score = 0.0
    var previous: UInt32 = 0x20
    var run = 0
    var i = 0
    while i < text.count {
        let (c, length) = scalar(in: text, at: i)
        i += length
        defer { previous = c }
        guard c >= 0x80 else {
            if !isLetter(c) { run = 0 }
            continue
        }
        let mine = script(of: c)
        switch mine {
        case .bad: score -= 4
        case .kana: score += c >= 0xFF00 ? -0.5 : 2.6
        case .han: score += frequentHan.contains(c) ? 3 : 1.1
        case .hangul: score += frequentHangul.contains(c) ? 3 : 1.1
        case .mark: score -= isLetter(previous) && !isQuoteMark(c) && c < 0x2010 ? 1 : 0
        case .thai:
            // Vowels and tones above and below must follow a consonant.
            let isAbove = c == 0xE31 || (0xE34...0xE3A).contains(c) || (0xE47...0xE4E).contains(c)
            let isOn = (0xE01...0xE2E).contains(previous) || (0xE31...0xE4E).contains(previous)
            score += isAbove && !isOn ? -3 : 1
        default:
            let before = isLetter(previous) ? script(of: previous) : .mark
            if before == mine || before == .mark {
                score +=
                    mine == .latin ? (usual.contains(c) ? 1.2 : 0.7) : usualLetters.contains(lowercase(c)) ? 1.2 : 0.5
            } else {
                score -= 2
            }
            if lowercase(c) != c, isLetter(previous), lowercase(previous) == previous, previous > 0x60 { score -= 2 }
            run = mine == .latin && previous >= 0x80 && before == .latin ? run + 1 : 0
            // Latin text rarely has accented letters next to each other.
            if run > 0 { score -= run > 1 ? 1.6 : 0.4 }
        }
    }
    return score
}
private enum Script { case latin, greek, cyrillic, hebrew, arabic, thai, kana, han, hangul, mark, bad }
private func script(of c: UInt32) -> Script {
    switch c {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x591...0x5F4: .hebrew
    case 0x600...0x6FF: .arabic
    case 0xE00...0xE7F: .thai
    case 0x3041...0x30FF, 0xFF66...0xFF9F: .kana
    case 0x4E00...0x9FFF: .han
    case 0xAC00...0xD7A3: .hangul
    case 0x80...0x9F, 0xFFFD, 0xE000...0xF8FF: .bad
    default: .mark
    }
}
private func isLetter(_ c: UInt32) -> Bool {
    c < 0x80 ? UInt8(truncatingIfNeeded: c).isASCIILetter : script(of: c) != .mark && script(of: c) != .bad
}
private func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
private let usualLatin = [
    "windows-1252": scalars("äöüßéèêàçñóíáúãõâîôûëïåæøÄÖÜÉ"), "windows-1250": scalars("řěčšžůáéíóúąęłńśźżóőűöüăîşćđ"),
    "windows-1254": scalars("ğışİçöüâ"), "windows-1257": scalars("āčēģīķļņšūžąęėįųõäöü"),
]
/// About ten of the most frequent letters of Cyrillic, Greek, Hebrew and Arabic.
private let usualLetters = scalars("оеаинтсрвлкідαοιετσνηυρπκίάόέήίיוהלאתרבמנשاليمونرتبعةدهس")
private let frequentHan = Set(
    "的一是不了在人有我他这上中大来和国为地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意無這個們來為時說國會對過發後經麼學現當動還進開從實"
        .unicodeScalars.map(\.value))
private let frequentHangul = Set(
    "이다는을가에의고지로서하한은를기사자인도으대있해정그과일시리부라어나수들제전만보상주여성했장원경동조구니국안공면비아진유".unicodeScalars.map(\.value))

// MARK: - Text files

/// The bytes are no text.
package enum UndecodableText: Error { case binary }

/// Decodes a text file; \r\n and \r become \n, NUL becomes U+FFFD. Throws when the bytes are no text.
package func decodeText(_ bytes: [UInt8]) throws(UndecodableText) -> Decoded {
    let head = Array(bytes.prefix(4096))
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || wideWithoutMark(bytes) != nil
    if !isWide {
        var controls = 0
        var nulls = 0
        for byte in head {
            if byte == 0 { nulls += 1 }
            if byte < 0x20, !(0x07...0x0D).contains(byte), byte != 0x1B { controls += 1 }
        }
        if controls * 50 > head.count || nulls * 100 > head.count { throw .binary }
    }
    let utf8 = UTF8Statistics(bytes)
    var out: Decoded
    if isWide || bytes.starts(with: [0xEF, 0xBB, 0xBF]) || utf8.broken == 0 {
        out = isWide || bytes.first == 0xEF ? decodeMarkup(bytes) : decoded(bytes, .utf8)
        if isWide { out.remarks = ["read as UTF-16"] }
    } else if utf8.sequences > utf8.broken {
        out = damaged(bytes, utf8)
    } else {
        out = decoded(bytes, likeliestCharset(bytes))
        out.remarks = ["read as \(out.charset), it is not UTF-8"]
    }
    out.bytes = unifiedLineEnds(out.bytes)
    return out
}
private func unifiedLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0x0D || $0 == 0 }) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (i, byte) in bytes.enumerated() {
        switch byte {
        case 0x0D: if i + 1 >= bytes.count || bytes[i + 1] != 0x0A { out.append(0x0A) }
        case 0: out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        default: out.append(byte)
        }
    }
    return out
}
