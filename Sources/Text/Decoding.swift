/// Text out of bytes of any charset.
package struct Decoded: Sendable {
    /// UTF-8, line ends as \n, without a byte order mark.
    package var bytes: [UInt8]
    /// The charset's IANA name.
    package var charset: String
    /// What was odd: the charset, bytes replaced.
    package var remarks: [String]
}

/// Why bytes are no text.
package enum UndecodableText: Error { case binary }

/// Recognises UTF-8, UTF-16 and the single-byte code pages of Western, Central European, Cyrillic and Greek text.
package func decode(_ input: [UInt8]) throws(UndecodableText) -> Decoded {
    if input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF]) {
        return Decoded(
            bytes: unifyLineEnds(utf16(input, bigEndian: input[0] == 0xFE, from: 2)), charset: "utf-16",
            remarks: ["read as UTF-16"])
    }
    var body = input
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body.removeFirst(3) }
    let nulls = body.prefix(4096).reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
    if nulls > 0 {
        let head = Array(body.prefix(4096))
        let odd = stride(from: 1, to: head.count, by: 2).reduce(0) { $0 + (head[$1] == 0 ? 1 : 0) }
        let even = nulls - odd
        if max(odd, even) * 5 > head.count * 2, min(odd, even) * 20 < head.count {
            return Decoded(
                bytes: unifyLineEnds(utf16(body, bigEndian: even > odd, from: 0)), charset: "utf-16",
                remarks: ["read as UTF-16"])
        }
        if nulls * 100 > head.count || looksBinary(head) { throw .binary }
    }
    if looksBinary(Array(body.prefix(4096))) { throw .binary }
    let bad = illFormed(body)
    if bad.count == 0 { return Decoded(bytes: unifyLineEnds(body), charset: "utf-8", remarks: []) }
    // Mostly well-formed multi-byte sequences: UTF-8 with damage. Otherwise a single-byte code page.
    if bad.wellFormedSequences > bad.count {
        return Decoded(
            bytes: unifyLineEnds(Array(String(decoding: body, as: UTF8.self).utf8)), charset: "utf-8",
            remarks: ["\(bad.count) bytes are not UTF-8 and were replaced by U+FFFD"])
    }
    let page = CodePage.likeliest(for: body)
    return Decoded(
        bytes: unifyLineEnds(page.decode(body)), charset: page.name, remarks: ["read as \(page.name), it is not UTF-8"])
}

/// Control bytes that no text has, in number.
private func looksBinary(_ head: [UInt8]) -> Bool {
    var controls = 0
    for byte in head where byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B { controls += 1 }
    return controls * 50 > head.count
}

private func illFormed(_ bytes: [UInt8]) -> (count: Int, wellFormedSequences: Int) {
    var bad = 0
    var good = 0
    var i = 0
    while i < bytes.count {
        if bytes[i] < 0x80 {
            i += 1
            continue
        }
        let (c, length) = scalar(in: bytes, at: i)
        let overlong =
            (length == 3 && c < 0x800) || (length == 4 && (c < 0x10000 || c > 0x10FFFF))
            || (0xD800..<0xE000).contains(c)
        if length == 1 || overlong { bad += 1 } else { good += 1 }
        i += length
    }
    return (bad, good)
}

private func utf16(_ bytes: [UInt8], bigEndian: Bool, from start: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = start
    while i + 1 < bytes.count {
        units.append(
            bigEndian ? UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1]) : UInt16(bytes[i + 1]) << 8 | UInt16(bytes[i]))
        i += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// \r\n and \r become \n; NUL becomes U+FFFD.
private func unifyLineEnds(_ bytes: [UInt8]) -> [UInt8] {
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

/// A single-byte code page (tables of the WHATWG Encoding Standard, upper halves).
private struct CodePage: Sendable {
    let name: String
    let upper: [Unicode.Scalar]

    init(_ name: String, _ upper: String) {
        self.name = name
        self.upper = Array(upper.unicodeScalars)
    }

    func decode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                append(
                    scalar: upper.indices.contains(Int(byte) - 128) ? upper[Int(byte) - 128].value : 0xFFFD, to: &out)
            }
        }
        return out
    }

    /// The page under which the text reads most like words: letters inside lower-case words count for it, upper-case
    /// letters after lower-case ones and marks between letters against it; the first page wins a tie.
    static func likeliest(for bytes: [UInt8]) -> CodePage {
        let head = Array(bytes.prefix(20_000))
        let upperShare = Double(head.reduce(0) { $0 + ($1 >= 0xC0 ? 1 : 0) }) / Double(max(1, head.count))
        var best = western
        var bestScore = -Double.infinity
        for page in all {
            var score = 0.0
            var previous: UInt32 = 0x20
            for byte in head {
                let c =
                    byte < 0x80
                    ? UInt32(byte)
                    : page.upper.indices.contains(Int(byte) - 128) ? page.upper[Int(byte) - 128].value : 0xFFFD
                if byte >= 0x80 {
                    let isLetter = scalarClass(c) == .letter
                    let isUpper = isLetter && lowercase(c) != c
                    let afterLower =
                        scalarClass(max(previous, 0x80)) == .letter && previous > 0x60
                        && lowercase(previous) == previous
                    if c == 0xFFFD || c < 0xA0 {
                        score -= 3
                    } else if isUpper && afterLower {
                        score -= 2
                    } else if isLetter {
                        score +=
                            page.isLatin
                            ? (upperShare > 0.25 ? -1 : page.name == "windows-1252" && common.contains(c) ? 1.6 : 1)
                            : (upperShare > 0.25 ? 1.5 : -0.5)
                    } else if afterLower && !isQuoteMark(c) && c != 0x2026 && c < 0x2010 {
                        score -= 1
                    }
                }
                previous = c
            }
            if score > bestScore {
                bestScore = score
                best = page
            }
        }
        return best
    }
    private var isLatin: Bool { name == "windows-1252" || name == "windows-1250" || name == "windows-1254" }
    private static let common = Set("äöüßéèêàçñóíáúãõâîôûëïåæøÄÖÜÉ".unicodeScalars.map(\.value))

    private static let western = CodePage(
        "windows-1252",
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    )
    private static let all = [
        western,
        CodePage(
            "windows-1251",
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
        ),
        CodePage(
            "koi8-u",
            "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґў╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪ҐЎ©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
        ),
        CodePage(
            "windows-1253",
            "€\u{81}‚ƒ„…†‡\u{88}‰\u{8A}‹\u{8C}\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—\u{98}™\u{9A}›\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}΅Ά£¤¥¦§¨©\u{FFFD}«¬\u{AD}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}"
        ),
        CodePage(
            "windows-1250",
            "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
        ),
        CodePage(
            "windows-1254",
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}\u{8E}\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}\u{9E}Ÿ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"
        ),
    ]
}
