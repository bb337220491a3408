import CCrypto

/// A public key for signatures, by its numbers, the most significant byte first.
package enum PublicKey: Sendable, Equatable {
    /// At least 2,048 bits, else it signs nothing.
    case rsa(modulus: [UInt8], exponent: [UInt8])
    /// "P-256", "P-384" or "P-521": a point whose coordinates are as long as the field.
    case curve(String, x: [UInt8], y: [UInt8])
    case ed25519([UInt8])

    package enum Hash: String, Sendable { case sha256 = "SHA256", sha384 = "SHA384", sha512 = "SHA512" }

    /// Whether this key made the signature of a text; false too when the key or the signature is none.
    ///
    /// - Parameters:
    ///   - signature: of a curve two numbers as long as the field, one behind the other (RFC 7518, 3.4).
    ///   - hash: of the text; Ed25519 has its own.
    ///   - isPSS: whether an RSA key signs by PSS, with a salt as long as the hash; otherwise by PKCS #1 v1.5.
    package func signed(_ text: [UInt8], signature: [UInt8], hash: Hash, isPSS: Bool = false) -> Bool {
        let (kind, a, b): (String, [UInt8], [UInt8]) =
            switch self {
            case .rsa(let modulus, let exponent): ("RSA", modulus, exponent)
            case .curve(let name, let x, let y): (name, x, y)
            case .ed25519(let point): ("ED25519", point, [])
            }
        return kind.withCString { kind in
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    let key = ccrypto_key(
                        kind: kind, a: a.baseAddress, a_length: a.count, b: b.baseAddress, b_length: b.count)
                    if case .ed25519 = self {
                        return ccrypto_is_signed(key, nil, 0, text, text.count, signature, signature.count) == 1
                    }
                    return ccrypto_is_signed(
                        key, hash.rawValue, isPSS ? 1 : 0, text, text.count, signature, signature.count) == 1
                }
            }
        }
    }
}
