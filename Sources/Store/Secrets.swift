import CCrypto

/// Makes secrets and the hashes that are stored of them.
package enum Secrets {
    /// A random text of 43 letters, digits, `-` and `_`: 256 bits.
    package static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var out: [UInt8] = []
        while out.count < 43 {
            let word = generator.next()
            for shift in stride(from: UInt64(0), to: 60, by: 6) where out.count < 43 {
                out.append(alphabet[Int((word >> shift) & 63)])
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
    /// HMAC-SHA-256.
    package static func hmac(_ bytes: [UInt8], key: String) -> [UInt8] { hmac(bytes, key: Array(key.utf8)) }
    package static func hmac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { out, count in
            count = ccrypto_hmac_sha256(key, key.count, bytes, bytes.count, out.baseAddress) == 1 ? 32 : 0
        }
    }
    /// Whether two texts are equal; the time taken does not show where they differ.
    package static func same(_ a: String, _ b: String) -> Bool { same(sha256(Array(a.utf8)), sha256(Array(b.utf8))) }
    static func same(_ a: [UInt8], _ b: [UInt8]) -> Bool { a.count == b.count && ccrypto_same(a, b, a.count) == 1 }

    // MARK: - Passwords

    /// scrypt (RFC 7914), N = 2¹⁵, r = 8, p = 1: 32 MB and about 80 ms for each guess.
    private static let cost: UInt64 = 15

    /// The stored form of a password: `scrypt$15$salt$hash` in hexadecimal digits.
    package static func hash(password: String) -> String {
        let salt = Array(sha256(Array(make().utf8)).prefix(16))
        return "scrypt$\(cost)$\(salt.hex)$\(derive(password, salt: salt, cost: cost)?.hex ?? "")"
    }
    /// Whether this is the password that `stored` was made from.
    package static func matches(_ password: String, _ stored: String) -> Bool {
        let parts = stored.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == "scrypt", let cost = UInt64(parts[1]), (10...18).contains(cost),
            let salt = [UInt8](hex: parts[2]), let wanted = [UInt8](hex: parts[3]), wanted.count == 32,
            let made = derive(password, salt: salt, cost: cost)
        else { return false }
        return same(made, wanted)
    }
    /// The derived key; nil when the library fails, so that no password matches.
    private static func derive(_ password: String, salt: [UInt8], cost: UInt64) -> [UInt8]? {
        var password = password
        let made = [UInt8](unsafeUninitializedCapacity: 32) { out, count in
            count = password.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    ccrypto_scrypt($0.baseAddress, $0.count, salt, salt.count, 1 << cost, 8, 1, out.baseAddress, 32)
                        == 1
                        ? 32 : 0
                }
            }
        }
        return made.count == 32 ? made : nil
    }
}
