import CSigning
import Foundation
import HTTPTypes
import HummingbirdTesting
import NewsModel
import Reporting
import Synchronization
import Text

@testable import Serving
@testable import Store

/// A key of P-256 that signs.
private final class SigningKey: @unchecked Sendable {
    private let key: UnsafeMutableRawPointer?
    /// The coordinates of its point, 32 bytes each.
    let point: [UInt8]

    init() {
        var point = [UInt8](repeating: 0, count: 64)
        key = csigning_key(&point)
        self.point = point
    }
    func sign(_ text: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 64)
        return csigning_sign(key, text, text.count, &out) == 1 ? out : []
    }
    /// The public key as everybody may have it (RFC 5480, RFC 7468).
    var pem: String {
        let head: [UInt8] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
            0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
        ]
        let text = Data(head + point).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN PUBLIC KEY-----\n\(text)\n-----END PUBLIC KEY-----"
    }
}

/// A provider of sign-ins inside the test, which tells the truth until it is made to lie.
final class LyingProvider: Sendable {
    static let issuer = "https://sso.example/realms/news"
    /// What it is asked, and what the log of the service says.
    struct Heard: Sendable {
        var asked: [String] = []
        var form: [String: String] = [:]
        var authorization: String?
        var warnings: [String] = []
    }
    /// How a token is signed.
    enum Signing: Sendable { case own, stranger, not, secretOfPublicKey }
    /// What it answers: JSON, and parts of the token.
    struct Answers: Sendable {
        var configuration: [String: String] = [
            "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"https://sso.example/auth\"",
            "token_endpoint": "\"https://sso.example/token\"", "jwks_uri": "\"https://sso.example/keys\"",
        ]
        var keys: String
        var header = ["alg": "\"ES256\"", "kid": "\"k1\""]
        var claims: [String: String] = [
            "iss": "\"\(issuer)\"", "aud": "\"stemma\"", "sub": "\"f81d\"", "preferred_username": "\"ada\"",
            "exp": "1931256300", "iat": "1931256000", "groups": "[]",
        ]
        var signing = Signing.own
        /// Addresses that are answered otherwise: a status and a body, or why there is no answer.
        var other: [String: ServiceActions.ProviderAnswer] = [:]
        var hasToken = true
        var person: [String: String]?
    }
    private let own = SigningKey()
    private let strange = SigningKey()
    private let answers: Mutex<Answers>
    private let heard = Mutex(Heard())

    init() { answers = Mutex(Answers(keys: Self.set(of: own, named: "k1"))) }
    private static func set(of key: SigningKey, named name: String) -> String {
        let x = Base64.encodedForAddress(Array(key.point.prefix(32)))
        let y = Base64.encodedForAddress(Array(key.point.dropFirst(32)))
        return #"{"keys": [{"kty": "EC", "crv": "P-256", "kid": "\#(name)", "x": "\#(x)", "y": "\#(y)"}]}"#
    }
    /// The key set with the key under another name, as after a change of keys.
    func keys(named name: String) -> String { Self.set(of: own, named: name) }
    func change(_ change: (inout Answers) -> Void) { answers.withLock { change(&$0) } }
    var memory: Heard { heard.withLock { $0 } }

    /// What the service asks its provider by.
    var ask: ServiceActions.Ask {
        { url, _, headers, body in
            let answers = self.answers.withLock { $0 }
            let name = url.split(separator: "/").last.map(String.init) ?? ""
            self.heard.withLock { heard in
                heard.asked.append(name)
                heard.authorization = headers.first { $0.name == "Authorization" }?.value ?? heard.authorization
                if let body { heard.form = Self.fields(String(decoding: body, as: UTF8.self)) }
            }
            if let other = answers.other[name] { return other }
            func said(_ members: [String: String]) -> ServiceActions.ProviderAnswer {
                .answered(status: 200, body: Array(Self.object(members).utf8))
            }
            switch name {
            case "openid-configuration": return said(answers.configuration)
            case "keys": return .answered(status: 200, body: Array(answers.keys.utf8))
            case "token":
                var members = ["access_token": "\"opaque\"", "token_type": "\"Bearer\""]
                if answers.hasToken { members["id_token"] = "\"\(self.token(answers))\"" }
                return said(members)
            case "me": return said(answers.person ?? [:])
            default: return .answered(status: 404, body: [])
            }
        }
    }
    var warn: @Sendable (String) -> Void {
        { text in self.heard.withLock { $0.warnings.append(text) } }
    }
    private func token(_ answers: Answers) -> String {
        let text = [answers.header, answers.claims].map { Base64.encodedForAddress(Array(Self.object($0).utf8)) }
            .joined(separator: ".")
        let bytes = Array(text.utf8)
        let signature: [UInt8]
        switch answers.signing {
        case .own: signature = own.sign(bytes)
        case .stranger: signature = strange.sign(bytes)
        case .not: signature = []
        case .secretOfPublicKey: signature = Secrets.hmac(bytes, key: own.pem)
        }
        return text + "." + Base64.encodedForAddress(signature)
    }
    static func object(_ members: [String: String]) -> String {
        "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }
    static func fields(_ query: String) -> [String: String] {
        Dictionary(
            query.split(separator: "&").map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1).map { Words.decoded($0) }
                return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// A town whose people sign in at a provider.
struct ProviderTown: Sendable {
    let provider: LyingProvider
    let town: Town
    private let clock: Clock

    /// The wall clock of the service.
    private final class Clock: Sendable {
        let time = Mutex(TownFacts.start)
    }
    static func open(
        isNew: Bool = false, _ set: (inout OpenIDSettings) -> Void = { _ in }
    ) async throws -> ProviderTown {
        let (provider, clock) = (LyingProvider(), Clock())
        var openID = OpenIDSettings(issuer: LyingProvider.issuer, client: "stemma")
        set(&openID)
        var actions = Town.actions(at: TownFacts.start)
        actions.ask = provider.ask
        actions.warn = provider.warn
        actions.now = { clock.time.withLock { $0 } }
        let town = try await Town.open(isOpen: false, isNew: isNew, actions: actions) { $0.openID = openID }
        return ProviderTown(provider: provider, town: town, clock: clock)
    }
    func pass(milliseconds: Int) { clock.time.withLock { $0 += milliseconds } }

    /// A sign-in that has begun: where the browser is sent, with what, and the cookie that it keeps.
    struct Begun: Sendable {
        var answer: TestResponse
        var query: [String: String]
        var cookie: String
        var state: String { query["state"] ?? "" }
    }
    func begin(next: String = "") async throws -> Begun {
        // Each is another asker's, so that none waits for having asked too often.
        town.clock.pass(.seconds(60))
        let answer = try await town.ask(.get, "/sign-in/oidc?next=" + Words.encoded(next), [.accept: "text/html"])
        let address = answer.headers[.location] ?? ""
        let query = LyingProvider.fields(address.split(separator: "?", maxSplits: 1).last.map(String.init) ?? "")
        let cookie = Self.value(of: "stemma_oidc", in: answer) ?? ""
        return Begun(answer: answer, query: query, cookie: cookie)
    }
    /// What the browser brings back; the provider's token repeats the nonce unless it was made to say another.
    func come(back begun: Begun, _ fields: [(String, String)]? = nil, cookie: String? = nil) async throws
        -> TestResponse
    {
        provider.change { answers in
            if let nonce = begun.query["nonce"], answers.claims["nonce"] == nil || !answers.claims.keys.contains("lie")
            {
                answers.claims["nonce"] = "\"\(nonce)\""
            }
        }
        var headers: HTTPFields = [.accept: "text/html"]
        let own = cookie ?? begun.cookie
        if !own.isEmpty { headers[.cookie] = "stemma_oidc=" + own }
        let query = Words.query(fields ?? [("state", begun.state), ("code", "c0de")])
        return try await town.ask(.get, "/sign-in/oidc/back?" + query, headers)
    }
    func signIn(next: String = "") async throws -> TestResponse { try await come(back: begin(next: next)) }
    static func value(of cookie: String, in answer: TestResponse) -> String? {
        answer.headers[values: .setCookie].first { $0.hasPrefix(cookie + "=") }
            .flatMap { $0.dropFirst(cookie.count + 1).split(separator: ";").first.map(String.init) }
    }
}
