/// Base64 (RFC 4648): with padding as in headers, and for addresses without it as in tokens.
package enum Base64 {
    private static let common = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    private static let standard = common + Array("+/".utf8)
    private static let forAddresses = common + Array("-_".utf8)

    package static func encoded(_ bytes: [UInt8]) -> String {
        let text = encode(bytes, standard)
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }
    /// Base64url without padding.
    package static func encodedForAddress(_ bytes: [UInt8]) -> String { encode(bytes, forAddresses) }

    private static func encode(_ bytes: [UInt8], _ alphabet: [UInt8]) -> String {
        var out: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in bytes {
            bits = (bits & 0xFF) << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                out.append(alphabet[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { out.append(alphabet[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: out, as: UTF8.self)
    }
    /// The bytes of base64url without padding; nil when the text is anything else.
    package static func decodedFromAddress(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count % 4 != 1 else { return nil }
        var out: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for c in text.utf8 {
            let value: UInt8
            switch c {
            case 0x41...0x5A: value = c - 0x41
            case 0x61...0x7A: value = c - 0x61 + 26
            case 0x30...0x39: value = c - 0x30 + 52
            case 0x2D: value = 62
            case 0x5F: value = 63
            default: return nil
            }
            bits = (bits & 0xFF) << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}
