import CCrypto
import NewsModel
import Text

/// What a browser is sent through its maker's push service, which can neither read nor change it: encrypted by RFC 8291, from whom by RFC 8292.
package enum PushMessage {
    /// The most bytes of a text: with header, mark and tag they are the 4,096 that every push service takes (RFC 8030, 7.2).
    package static let most = 4096 - 86 - 1 - 16
    /// Texts are filled up to these lengths, so that the length of a message does not tell what is in it. Chosen, not measured: nearly every headline fits
    /// into the second.
    static let lengths = [256, 1024, 2048, most]

    /// The text as a browser with this key decrypts it.
    ///
    /// - Parameters:
    ///   - point: the browser's public key.
    ///   - auth: its secret of 16 bytes.
    ///   - least: the least length that the text is filled up to.
    /// - Returns: nil for a key that is none, and a text that is too long.
    package static func encrypted(_ text: [UInt8], to point: [UInt8], auth: [UInt8], least: Int = 1024) -> [UInt8]? {
        guard let sender = KeyPair.make() else { return nil }
        let salt = Array(sha256(Array(Secrets.make().utf8)).prefix(16))
        let length = lengths.first { $0 >= max(least, text.count) } ?? text.count
        return encrypted(text, to: point, auth: auth, by: sender, salt: salt, length: length)
    }
    /// The same with a sender's key and a salt that are known, which only a test may use twice.
    static func encrypted(
        _ text: [UInt8], to point: [UInt8], auth: [UInt8], by sender: KeyPair, salt: [UInt8], length: Int
    ) -> [UInt8]? {
        guard auth.count == 16, salt.count == 16, text.count <= length, length <= most,
            let common = sender.common(with: point)
        else { return nil }
        let first = derived(32, from: common, salt: auth, info: Array("WebPush: info\0".utf8) + point + sender.point)
        let key = derived(16, from: first, salt: salt, info: Array("Content-Encoding: aes128gcm\0".utf8))
        let nonce = derived(12, from: first, salt: salt, info: Array("Content-Encoding: nonce\0".utf8))
        // One record, which is the last: the text, a 2, zeros (RFC 8188, 2).
        let record = text + [2] + [UInt8](repeating: 0, count: length - text.count)
        var sealed = [UInt8](repeating: 0, count: record.count + 16)
        guard ccrypto_aes128gcm(key, nonce, record, record.count, &sealed) == 1 else { return nil }
        return salt + [0, 0, 0x10, 0] + [UInt8(sender.point.count)] + sender.point + sealed
    }
    /// HKDF with SHA-256 (RFC 5869) for up to 32 bytes.
    static func derived(_ count: Int, from key: [UInt8], salt: [UInt8], info: [UInt8]) -> [UInt8] {
        Array(Secrets.hmac(info + [1], key: Secrets.hmac(key, key: salt)).prefix(count))
    }

    /// The header that says who sends (`vapid`); nil when it cannot be signed.
    ///
    /// - Parameters:
    ///   - origin: of the push service, as "https://push.example".
    ///   - contact: an address for mail ("mailto:…") or of a page ("https://…") where the sender can be reached.
    ///   - now: milliseconds; the header holds for twelve hours (24 are the most).
    package static func authorization(_ keys: KeyPair, origin: String, contact: String?, now: Int) -> String? {
        var w = JSONWriter()
        w.object { w in
            w.member("aud", origin)
            w.member("exp", now / 1000 + 43_200)
            if let contact { w.member("sub", contact) }
        }
        let text = [Array("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".utf8), w.bytes]
            .map { Base64.encodedForAddress($0) }.joined(separator: ".")
        return keys.signature(of: Array(text.utf8)).map {
            "vapid t=\(text).\(Base64.encodedForAddress($0)), k=\(Base64.encodedForAddress(keys.point))"
        }
    }
}
