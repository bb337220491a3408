/// FNV-1a over folded UTF-8: a word has the same hash on every machine and in every run.
package enum Hash {
    package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    package static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    /// The hash of bytes, unfolded.
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = seed
        for byte in bytes { add(byte, to: &hash) }
        return hash
    }
    /// The same of any bytes.
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { add(byte, to: &hash) }
        return hash
    }
    /// The hash of a word folded as the tokenizer folds it: lower case, ’ as '.
    package static func word(_ text: String) -> UInt64 {
        let bytes = Array(text.utf8)
        return word(bytes, from: 0, to: bytes.count)
    }
    /// The hash of the word at `[start, end)`.
    package static func word(_ bytes: [UInt8], from start: Int, to end: Int) -> UInt64 {
        var hash = seed
        var i = start
        while i < end {
            let byte = bytes[i]
            if byte < 0x80 {
                add(byte.isASCIIUpper ? byte | 0x20 : byte, to: &hash)
                i += 1
                continue
            }
            let (value, length) = scalar(in: bytes, at: i)
            i += length
            var folded = lowercase(value)
            if folded == 0x2019 || folded == 0x02BC { folded = 0x27 }
            addScalar(folded, to: &hash)
        }
        return hash
    }
    private static func addScalar(_ c: UInt32, to hash: inout UInt64) {
        if c < 0x80 {
            add(UInt8(c), to: &hash)
        } else if c < 0x800 {
            add(UInt8(0xC0 | c >> 6), to: &hash)
            add(UInt8(0x80 | c & 0x3F), to: &hash)
        } else {
            add(UInt8(0xE0 | (c >> 12) & 0xF), to: &hash)
            add(UInt8(0x80 | (c >> 6) & 0x3F), to: &hash)
            add(UInt8(0x80 | c & 0x3F), to: &hash)
        }
    }
    /// Folds 64 bits into 32.
    package static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 32)) }
    /// Spreads 64 bits (SplitMix64's finisher).
    package static func mix(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    /// Sixteen hexadecimal digits.
    package static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
