import NewsModel
import Store
import Text

/// A public key with which a provider signs (RFC 7517).
struct OpenIDKey: Sendable {
    enum Kind: Sendable, Equatable { case rsa, p256, p384, p521, ed25519 }
    /// Its name; tokens name the key that signed them.
    let id: String?
    let kind: Kind
    /// The one algorithm that it is for, if it says so.
    let algorithm: String?
    /// Its numbers, the most significant byte first: modulus and exponent, or the point.
    private let values: [[UInt8]]

    /// Reads a member of a key set; nil when it is no public key for signatures of a kind that is known here.
    init?(_ value: JSONValue) {
        guard value["use"]?.string ?? "sig" == "sig" else { return nil }
        if case .array(let uses)? = value["key_ops"], !uses.contains(.string("verify")) { return nil }
        let names: [String]
        switch (value["kty"]?.string, value["crv"]?.string) {
        case ("RSA", _): (kind, names) = (.rsa, ["n", "e"])
        case ("EC", "P-256"): (kind, names) = (.p256, ["x", "y"])
        case ("EC", "P-384"): (kind, names) = (.p384, ["x", "y"])
        case ("EC", "P-521"): (kind, names) = (.p521, ["x", "y"])
        case ("OKP", "Ed25519"): (kind, names) = (.ed25519, ["x"])
        default: return nil
        }
        values = names.compactMap { value[$0]?.string.flatMap { Base64.decodedFromAddress($0) } }
        guard values.count == names.count else { return nil }
        id = value["kid"]?.string
        algorithm = value["alg"]?.string
    }

    /// The algorithms with a key pair (RFC 7518, RFC 8037), and the kind of key that each takes. `none` and those with a shared secret are not
    /// among them, so that nobody can sign with what is public.
    private static let algorithms: [String: Kind] = [
        "RS256": .rsa, "RS384": .rsa, "RS512": .rsa, "PS256": .rsa, "PS384": .rsa, "PS512": .rsa,
        "ES256": .p256, "ES384": .p384, "ES512": .p521, "EdDSA": .ed25519,
    ]
    static func knows(_ algorithm: String) -> Bool { algorithms[algorithm] != nil }
    func fits(_ algorithm: String) -> Bool {
        Self.algorithms[algorithm] == kind && (self.algorithm ?? algorithm) == algorithm
    }

    /// Whether this key made the signature of a text with this algorithm; false too when the key or the signature is none.
    ///
    /// OpenSSL checks it, which the program has anyway: jwt-kit with its certificates makes the packaged program 4.6 MB larger, swift-crypto 3, and it
    /// may have 40.
    func signed(_ text: [UInt8], signature: [UInt8], by algorithm: String) -> Bool {
        guard fits(algorithm), let first = values.first, let last = values.last else { return false }
        let key: PublicKey =
            switch kind {
            case .rsa: .rsa(modulus: first, exponent: last)
            case .p256: .curve("P-256", x: first, y: last)
            case .p384: .curve("P-384", x: first, y: last)
            case .p521: .curve("P-521", x: first, y: last)
            case .ed25519: .ed25519(first)
            }
        let hash: PublicKey.Hash =
            switch algorithm.suffix(3) {
            case "384": .sha384
            case "512": .sha512
            default: .sha256
            }
        return key.signed(text, signature: signature, hash: hash, isPSS: algorithm.hasPrefix("PS"))
    }
}

/// An ID token before its signature is checked: its header, and claims that nobody may believe yet.
struct UnverifiedToken: Sendable {
    let algorithm: String
    let key: String?
    /// What is signed, and the signature.
    private let signed: [UInt8]
    private let signature: [UInt8]
    private let claims: JSONValue

    /// - Throws: an `OpenIDFailure` for what is no signed token, and for an algorithm without a key pair.
    init(_ text: String) throws(OpenIDFailure) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        func object(_ part: Int) -> JSONValue? {
            guard parts.count == 3, let bytes = Base64.decodedFromAddress(parts[part]),
                let value = try? JSONValue(parsing: bytes), case .object = value
            else { return nil }
            return value
        }
        guard let header = object(0), let claims = object(1) else { throw .token("it is no JSON Web Token") }
        guard let algorithm = header["alg"]?.string, OpenIDKey.knows(algorithm) else {
            throw .token("its algorithm is \(header["alg"]?.string ?? "missing"), which proves nothing")
        }
        // What is critical must be understood, and nothing is (RFC 7515, 4.1.11).
        guard header["crit"] == nil else { throw .token("its header demands what is not known here") }
        guard let signature = Base64.decodedFromAddress(parts[2]) else { throw .token("its signature is wrong") }
        (self.algorithm, self.claims, self.signature) = (algorithm, claims, signature)
        signed = Array("\(parts[0]).\(parts[1])".utf8)
        key = header["kid"]?.string
    }
    /// The keys that may have signed it: that which it names, or all of its kind.
    func candidates(_ keys: [OpenIDKey]) -> [OpenIDKey] {
        Array(keys.filter { $0.fits(algorithm) && (key == nil || $0.id == key) }.prefix(10))
    }
    /// The claims of a token that one of these keys signed, for this client and this attempt.
    ///
    /// - Throws: an `OpenIDFailure` that says which check it fails (OpenID Connect Core 1.0, 3.1.3.7).
    func claims(
        signedBy keys: [OpenIDKey], for attempt: SignInAttempt, at now: Int, _ settings: OpenIDSettings
    ) throws(OpenIDFailure) -> JSONValue {
        let candidates = candidates(keys)
        guard !candidates.isEmpty else {
            throw .token("the provider publishes no key \(key.map { "“\($0)” " } ?? "")for \(algorithm)")
        }
        guard candidates.contains(where: { $0.signed(signed, signature: signature, by: algorithm) }) else {
            throw .token("its signature is wrong")
        }
        guard claims["iss"]?.string == settings.issuer else {
            throw .token("its issuer is \(claims["iss"]?.string ?? "missing"), not \(settings.issuer)")
        }
        try checkAudience(settings.client)
        try checkTimes(now: Double(now) / 1000, begun: Double(attempt.begun) / 1000)
        guard let nonce = claims["nonce"]?.string, Secrets.same(nonce, attempt.nonce) else {
            throw .token("its nonce is not that of this sign-in")
        }
        guard let subject = claims["sub"]?.string, !subject.isEmpty, subject.utf8.count <= 1000 else {
            throw .token("it names no subject")
        }
        return claims
    }
    private func checkAudience(_ client: String) throws(OpenIDFailure) {
        let audience: [JSONValue] =
            switch claims["aud"] {
            case .string(let one)?: [.string(one)]
            case .array(let several)?: several
            default: []
            }
        guard audience.contains(.string(client)) else { throw .token("it is for another client than \(client)") }
        let party = claims["azp"]?.string
        guard party == client || (party == nil && audience.count == 1) else {
            throw .token("it was made out to \(party ?? "several, without saying to whom")")
        }
    }
    /// How far the provider's clock may be off, in seconds.
    private static let skew = 120.0
    private func checkTimes(now: Double, begun: Double) throws(OpenIDFailure) {
        guard let ends = claims["exp"]?.number, ends > now - Self.skew else { throw .token("it has expired") }
        guard let made = claims["iat"]?.number, made < now + Self.skew, made > begun - Self.skew else {
            throw .token("it was not made between the beginning of this sign-in and now; compare the clocks")
        }
        guard claims["nbf"]?.number ?? 0 < now + Self.skew else { throw .token("it does not hold yet") }
    }
}
