import CCrypto

/// A secret key on the curve P-256 with its public point, for signatures (ES256) and for a secret that two have in common (ECDH).
package struct KeyPair: Sendable, Equatable {
    /// 32 bytes, which stand in no log.
    private let secret: [UInt8]
    /// The public key: 65 bytes, a 4 and two coordinates.
    package let point: [UInt8]

    /// A new pair; nil when the library makes none.
    package static func make() -> KeyPair? {
        var secret = [UInt8](repeating: 0, count: 32)
        var point = [UInt8](repeating: 0, count: 65)
        guard ccrypto_p256_make(&secret, &point) == 1 else { return nil }
        return KeyPair(secret: secret, point: point)
    }
    /// A pair that is known; nil for lengths that no key has, and a point that is not on the curve.
    package init?(secret: [UInt8], point: [UInt8]) {
        guard secret.count == 32, Self.isPoint(point) else { return nil }
        (self.secret, self.point) = (secret, point)
    }
    /// As it is kept: both in hexadecimal digits.
    init?(kept: String) {
        let parts = kept.split(separator: " ").compactMap { [UInt8](hex: String($0)) }
        guard parts.count == 2 else { return nil }
        self.init(secret: parts[0], point: parts[1])
    }
    var kept: String { secret.hex + " " + point.hex }

    /// Whether these bytes are a point of the curve.
    package static func isPoint(_ bytes: [UInt8]) -> Bool { bytes.count == 65 && ccrypto_p256_is_point(bytes) == 1 }

    /// The 32 bytes that only this pair and the owner of the other point know; nil when that is none of the curve.
    package func common(with other: [UInt8]) -> [UInt8]? {
        guard other.count == 65 else { return nil }
        var out = [UInt8](repeating: 0, count: 32)
        return ccrypto_p256_shared(secret, point, other, &out) == 1 ? out : nil
    }
    /// The signature of a text by SHA-256: two numbers of 32 bytes, as JSON Web Tokens have them (RFC 7518, 3.4).
    package func signature(of text: [UInt8]) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: 64)
        return ccrypto_p256_sign(secret, point, text, text.count, &out) == 1 ? out : nil
    }
}

extension KeyPair: CustomStringConvertible, CustomReflectable {
    /// The public key alone, wherever it is printed.
    package var description: String { "key pair of " + point.hex }
    package var customMirror: Mirror { Mirror(self, children: ["point": point.hex]) }
}
