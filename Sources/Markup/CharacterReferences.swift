package enum CharacterReferences {
    private struct Entry {
        var start: Int32
        var end: Int32
        var value: [UInt8]
    }
    private struct Table {
        var bytes: [UInt8] = []
        var entries: [Entry] = []
        var slots = [Int16](repeating: -1, count: 8192)
    }
    private static let table: Table = {
        var table = Table()
        for row in Entities.table.utf8.split(separator: UInt8(ascii: " ")) {
            guard let equals = row.lastIndex(of: UInt8(ascii: "=")) else { continue }
            let name = Array(row[..<equals])
            var value: [UInt8] = []
            for hex in row[row.index(after: equals)...].split(separator: UInt8(ascii: ",")) {
                if let code = UInt32(String(decoding: hex, as: UTF8.self), radix: 16) { append(code, to: &value) }
            }
            let start = table.bytes.count
            table.bytes += name
            var at = Int(hash(name, from: 0, to: name.count)) & (table.slots.count - 1)
            while table.slots[at] >= 0 { at = (at + 1) & (table.slots.count - 1) }
            table.slots[at] = Int16(truncatingIfNeeded: table.entries.count)
            table.entries.append(Entry(start: Int32(start), end: Int32(table.bytes.count), value: value))
        }
        return table
    }()
    private static func hash(_ text: [UInt8], from start: Int, to end: Int) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for i in start..<end { hash = step(hash, text[i]) }
        return finish(hash)
    }
    private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
    private static func finish(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }

    /// The longest named reference at `start` (after the "&"): its length and its value; nil when there is none.
    static func named(_ text: [UInt8], _ start: Int) -> (length: Int, value: [UInt8])? {
        let table = table
        var best: (length: Int, value: [UInt8])?
        var state: UInt32 = 2_166_136_261
        var i = start
        while i < text.count, i - start < 33 {
            let byte = text[i]
            let isSemicolon = byte == UInt8(ascii: ";")
            guard byte.isASCIIAlphanumeric || isSemicolon else { break }
            state = step(state, byte)
            i += 1
            var at = Int(finish(state)) & (table.slots.count - 1)
            while table.slots[at] >= 0 {
                let entry = table.entries[Int(table.slots[at])]
                if equal(table.bytes, at: entry, text, from: start, to: i) {
                    best = (i - start, entry.value)
                    break
                }
                at = (at + 1) & (table.slots.count - 1)
            }
            if isSemicolon { break }
        }
        return best
    }
    private static func equal(_ bytes: [UInt8], at entry: Entry, _ text: [UInt8], from start: Int, to end: Int) -> Bool
    {
        guard Int(entry.end - entry.start) == end - start else { return false }
        for k in 0..<(end - start) where bytes[Int(entry.start) + k] != text[start + k] { return false }
        return true
    }

    /// The number of a reference that begins with "&#" at `i`, and its end; nil when no digit follows.
    package static func number(_ text: [UInt8], _ i: Int) -> (code: UInt32, end: Int)? {
        var k = i + 2
        let isHex = k < text.count && text[k] | 0x20 == 0x78
        if isHex { k += 1 }
        let from = k
        var code: UInt32 = 0
        scan: while k < text.count {
            let byte = text[k]
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46 where isHex: digit = UInt32(byte - 0x41 + 10)
            case 0x61...0x66 where isHex: digit = UInt32(byte - 0x61 + 10)
            default: break scan
            }
            if code <= 0x10FFFF { code = code * (isHex ? 16 : 10) + digit }
            k += 1
        }
        guard k > from else { return nil }
        if k < text.count, text[k] == 0x3B { k += 1 }
        return (code, k)
    }

    /// The scalar of a numeric reference; invalid ones are replaced as the standard says.
    package static func scalar(_ code: UInt32) -> UInt32 {
        if code == 0 || code > 0x10FFFF || (0xD800...0xDFFF).contains(code) { return 0xFFFD }
        guard (0x80...0x9F).contains(code) else { return code }
        return windows1252[Int(code - 0x80)]
    }
    /// Windows-1252 for 0x80…0x9F, by the standard's table.
    package static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D,
        0x017E, 0x0178,
    ]

    /// Appends a scalar as UTF-8; a surrogate becomes U+FFFD.
    static func append(_ code: UInt32, to out: inout [UInt8]) {
        out.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }
}

extension UInt8 {
    var isASCIIAlphanumeric: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
    /// Tab, line feed, form feed, space.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }
}

/// Text with its character references replaced.
package func decodeReferences(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
        guard bytes[i] == 0x26, i + 1 < bytes.count else {
            out.append(bytes[i])
            i += 1
            continue
        }
        if bytes[i + 1] == 0x23, let (code, end) = CharacterReferences.number(bytes, i) {
            CharacterReferences.append(CharacterReferences.scalar(code), to: &out)
            i = end
        } else if let found = CharacterReferences.named(bytes, i + 1), bytes[i + found.length] == 0x3B {
            out.append(contentsOf: found.value)
            i += 1 + found.length
        } else {
            out.append(bytes[i])
            i += 1
        }
    }
    return out
}
