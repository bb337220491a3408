import Text

/// An encoding of the Encoding Standard (https://encoding.spec.whatwg.org), and its decoder.
package struct Charset: Sendable, Equatable {
    /// The standard's name, lower case: "windows-1252".
    package let name: String

    init(_ name: String) { self.name = name }
    package static let utf8 = Charset("utf-8")
    static let utf16le = Charset("utf-16le")
    static let utf16be = Charset("utf-16be")

    /// The encoding of a label in pages and headers; nil for unknown ones, "utf-7" among them.
    package static func labelled(_ label: some StringProtocol) -> Charset? {
        let label = String(label).lowercased().utf8.filter { !$0.isHTMLSpace }
        return CharsetLabels.names[String(decoding: label, as: UTF8.self)].map(Charset.init)
    }

    /// Decodes bytes to UTF-8. Bytes that stand for no character become U+FFFD.
    package func decode(_ bytes: [UInt8]) -> [UInt8] {
        switch name {
        case "utf-8": return wellFormed(bytes)
        case "utf-16le": return utf16(bytes, bigEndian: false)
        case "utf-16be": return utf16(bytes, bigEndian: true)
        case "replacement": return Array("\u{FFFD}".utf8)
        case "x-user-defined": return bytewise(bytes) { 0xF780 + UInt32($0) - 0x80 }
        case "iso-2022-jp": return iso2022jp(bytes)
        case "gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr": return multibyte(bytes)
        default:
            guard let table = CharsetTables.upperHalf(name) else { return wellFormed(bytes) }
            return bytewise(bytes) { table[Int($0) - 128] }
        }
    }

    private func wellFormed(_ bytes: [UInt8]) -> [UInt8] {
        isWellFormedUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    private func utf16(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var i = 0
        while i + 1 < bytes.count {
            let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
            units.append(bigEndian ? a << 8 | b : b << 8 | a)
            i += 2
        }
        if i < bytes.count { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    private func bytewise(_ bytes: [UInt8], _ upper: (UInt8) -> UInt32) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 2)
        for byte in bytes { if byte < 0x80 { out.append(byte) } else { append(scalar: upper(byte), to: &out) } }
        return out
    }

    // MARK: - Encodings with several bytes a character

    private func multibyte(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 3 / 2)
        let table = CharsetTables.pairs(name)
        let isJapanese = name == "euc-jp"
        let isShift = name == "shift_jis"
        let isChinese = name == "gbk" || name == "gb18030"
        var i = 0
        while i < bytes.count {
            let lead = bytes[i]
            if lead < 0x80 {
                out.append(lead)
                i += 1
                continue
            }
            if isShift, lead == 0x80 || (0xA1...0xDF).contains(lead) {
                append(scalar: lead == 0x80 ? 0x80 : 0xFF61 - 0xA1 + UInt32(lead), to: &out)
                i += 1
                continue
            }
            if isChinese, lead == 0x80 {
                append(scalar: 0x20AC, to: &out)
                i += 1
                continue
            }
            guard i + 1 < bytes.count else {
                append(scalar: 0xFFFD, to: &out)
                break
            }
            let trail = bytes[i + 1]
            if isJapanese, lead == 0x8E, (0xA1...0xDF).contains(trail) {
                append(scalar: 0xFF61 - 0xA1 + UInt32(trail), to: &out)
                i += 2
                continue
            }
            if isJapanese, lead == 0x8F, i + 2 < bytes.count, trail >= 0xA1, bytes[i + 2] >= 0xA1 {
                append(scalar: or(CharsetTables.supplement[Int(trail) << 8 | Int(bytes[i + 2])]), to: &out)
                i += 3
                continue
            }
            if isChinese, (0x30...0x39).contains(trail), i + 3 < bytes.count, bytes[i + 2] > 0x80,
                (0x30...0x39).contains(bytes[i + 3])
            {
                append(scalar: or(CharsetTables.fourBytes(lead, trail, bytes[i + 2], bytes[i + 3])), to: &out)
                i += 4
                continue
            }
            let value = table[Int(lead) << 8 | Int(trail)]
            if value == 0 {
                append(scalar: 0xFFFD, to: &out)
                i += trail < 0x80 ? 1 : 2
                continue
            }
            append(scalar: value & 0x1FFFFF, to: &out)
            // Four characters of Big5 are a letter with a combining mark.
            if value >> 24 == 1 { append(scalar: 0x0304, to: &out) }
            if value >> 24 == 2 { append(scalar: 0x030C, to: &out) }
            i += 2
        }
        return out
    }
    private func or(_ value: UInt32) -> UInt32 { value == 0 ? 0xFFFD : value }

    /// Decodes ISO-2022-JP: ASCII with escapes to JIS X 0201 and 0208.
    private func iso2022jp(_ bytes: [UInt8]) -> [UInt8] {
        enum State { case ascii, roman, katakana, kanji }
        let table = CharsetTables.pairs("euc-jp")
        var out: [UInt8] = []
        var state = State.ascii
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte == 0x1B, i + 2 < bytes.count {
                let next: State? =
                    switch (bytes[i + 1], bytes[i + 2]) {
                    case (0x28, 0x42): .ascii
                    case (0x28, 0x4A): .roman
                    case (0x28, 0x49): .katakana
                    case (0x24, 0x40), (0x24, 0x42): .kanji
                    default: nil
                    }
                if let next {
                    state = next
                    i += 3
                    continue
                }
            }
            switch state {
            case .ascii: append(scalar: byte < 0x80 ? UInt32(byte) : 0xFFFD, to: &out)
            case .roman:
                append(
                    scalar: byte == 0x5C ? 0xA5 : byte == 0x7E ? 0x203E : byte < 0x80 ? UInt32(byte) : 0xFFFD, to: &out)
            case .katakana where (0x21...0x5F).contains(byte): append(scalar: 0xFF61 - 0x21 + UInt32(byte), to: &out)
            case .katakana: append(scalar: byte < 0x21 ? UInt32(byte) : 0xFFFD, to: &out)
            case .kanji:
                if byte < 0x21 || i + 1 >= bytes.count {
                    append(scalar: byte < 0x21 ? UInt32(byte) : 0xFFFD, to: &out)
                } else {
                    let (lead, trail) = (Int(byte & 0x7F) | 0x80, Int(bytes[i + 1] & 0x7F) | 0x80)
                    append(scalar: or(table[lead << 8 | trail]), to: &out)
                    i += 1
                }
            }
            i += 1
        }
        return out
    }
}
