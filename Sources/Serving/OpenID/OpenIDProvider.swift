import NewsModel
import Reporting
import Store
import Text

/// What a provider publishes of itself (OpenID Connect Discovery 1.0): where it signs in, gives tokens and has its keys.
struct OpenIDMetadata: Sendable, Equatable {
    var authorization: String
    var token: String
    var keys: String
    /// Where it tells more about a person than an ID token does.
    var userInfo: String?
    /// Whether a client's secret is sent in the form, because it is not taken in a header.
    var takesSecretInForm = false
    /// Whether every answer names the issuer (RFC 9207).
    var namesIssuer = false
    /// Whether it knows the scope `groups`; some refuse one that they do not know.
    var hasGroupsScope = false

    /// - Throws: an `OpenIDFailure` when something needed is missing, or it is another provider's.
    init(_ value: JSONValue, for settings: OpenIDSettings) throws(OpenIDFailure) {
        guard let issuer = value["issuer"]?.string else { throw .provider("its configuration names no issuer") }
        guard issuer == settings.issuer else {
            throw .provider(
                "its configuration is of the issuer \(issuer), which is not STEMMA_OIDC_ISSUER, \(settings.issuer)")
        }
        func address(_ name: String) throws(OpenIDFailure) -> String {
            guard let text = value[name]?.string else { throw .provider("its configuration has no \(name)") }
            guard settings.allows(text) else { throw .provider("its \(name) is no address over TLS: \(text)") }
            return text
        }
        authorization = try address("authorization_endpoint")
        guard !authorization.contains("#") else { throw .provider("its authorization_endpoint has a fragment") }
        token = try address("token_endpoint")
        keys = try address("jwks_uri")
        if value["userinfo_endpoint"] != nil { userInfo = try address("userinfo_endpoint") }
        let methods = value["token_endpoint_auth_methods_supported"]?.strings ?? ["client_secret_basic"]
        takesSecretInForm = !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
        namesIssuer = value["authorization_response_iss_parameter_supported"]?.bool == true
        hasGroupsScope = value["scopes_supported"]?.strings.contains("groups") == true
    }
}

/// Something that the provider publishes, kept for an hour and fetched once at a time.
actor Published<Value: Sendable> {
    typealias Fetch = @Sendable () async throws(OpenIDFailure) -> Value
    private static var life: Int { 3_600_000 }
    /// After a failure nothing is fetched for so many milliseconds, so that nobody can wear the provider down, or the service by waiting for it.
    private static var pause: Int { 10_000 }
    /// What was fetched is not fetched again before, also when it lacks something.
    private static var leastLife: Int { 60_000 }
    private var kept: (value: Value, at: Int)?
    private var failed: (failure: OpenIDFailure, at: Int)?
    private var underWay: Task<Result<Value, OpenIDFailure>, Never>?

    /// The value.
    ///
    /// - Parameters:
    ///   - now: milliseconds since 1970.
    ///   - lacksSomething: whether what is kept does not do, so that it is fetched again unless that was a moment ago.
    ///   - fetch: gets it from the provider.
    func value(at now: Int, lacksSomething: Bool = false, _ fetch: @escaping Fetch) async throws(OpenIDFailure) -> Value
    {
        // A clock that was set back must not make what is kept last for ever.
        if let kept, (0..<(lacksSomething ? Self.leastLife : Self.life)).contains(now - kept.at) { return kept.value }
        if let failed, (0..<Self.pause).contains(now - failed.at) { throw failed.failure }
        let task =
            underWay
            ?? Task {
                do throws(OpenIDFailure) { return .success(try await fetch()) } catch { return .failure(error) }
            }
        underWay = task
        let result = await task.value
        if underWay == task {
            underWay = nil
            switch result {
            case .success(let value): (kept, failed) = ((value, now), nil)
            case .failure(let failure): failed = (failure, now)
            }
        }
        return try result.get()
    }
}

/// What is known of the provider, and how many ask it at the moment.
struct OpenIDProvider: Sendable {
    let metadata = Published<OpenIDMetadata>()
    let keys = Published<[OpenIDKey]>()
    let exchanges = Exchanges()

    /// Counts those who wait for the provider's answers, so that it keeps no other request waiting when it is slow.
    actor Exchanges {
        private var count = 0
        func enter() -> Bool {
            guard count < 16 else { return false }
            count += 1
            return true
        }
        func leave() { count -= 1 }
    }
}

extension Service {
    /// Fetches a JSON object from the provider.
    private func fetch(
        _ what: String, _ address: String, headers: ServiceActions.Headers = [], body: [UInt8]? = nil,
        of settings: OpenIDSettings
    ) async throws(OpenIDFailure) -> JSONValue {
        switch await actions.ask(address, settings.issuer, headers, body) {
        case .failed(let why): throw .provider("\(what) (\(address)): \(why)")
        case .answered(let status, let body):
            guard status == 200 else { throw .provider("\(what) (\(address)) is answered with status \(status)") }
            guard let value = try? JSONValue(parsing: body), case .object = value else {
                throw .provider("\(what) (\(address)) is no JSON object")
            }
            return value
        }
    }
    func openIDMetadata(_ settings: OpenIDSettings) async throws(OpenIDFailure) -> OpenIDMetadata {
        let issuer = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        return try await provider.metadata.value(at: actions.now()) { () async throws(OpenIDFailure) in
            try OpenIDMetadata(
                await fetch("the configuration", issuer + "/.well-known/openid-configuration", of: settings),
                for: settings)
        }
    }
    /// The keys that the provider signs with.
    func openIDKeys(
        _ metadata: OpenIDMetadata, _ settings: OpenIDSettings, lacksSomething: Bool
    ) async throws(OpenIDFailure) -> [OpenIDKey] {
        try await provider.keys.value(at: actions.now(), lacksSomething: lacksSomething) {
            () async throws(OpenIDFailure) in
            let set = try await fetch("the list of keys", metadata.keys, of: settings)
            guard case .array(let list)? = set["keys"] else { throw .provider("its list of keys has none") }
            // Keys for other uses, of other kinds or past the first hundred are left out.
            return list.prefix(100).compactMap(OpenIDKey.init)
        }
    }
    /// Turns the code of an answer into tokens (RFC 6749, RFC 7636).
    func openIDTokens(
        for code: String, _ attempt: SignInAttempt, _ metadata: OpenIDMetadata, _ settings: OpenIDSettings
    ) async throws(OpenIDFailure) -> (id: String, access: String?) {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", openIDReturn),
            ("code_verifier", attempt.verifier),
        ]
        var headers = [
            (name: "Content-Type", value: "application/x-www-form-urlencoded"),
            (name: "Accept", value: "application/json"),
        ]
        if let secret = settings.secret, !metadata.takesSecretInForm {
            let pair = Words.encoded(settings.client) + ":" + Words.encoded(secret)
            headers.append(("Authorization", "Basic " + Base64.encoded(Array(pair.utf8))))
        } else {
            fields.append(("client_id", settings.client))
            if let secret = settings.secret { fields.append(("client_secret", secret)) }
        }
        let answer = try await fetch(
            "the exchange of the code", metadata.token, headers: headers,
            body: Array(Words.query(fields).utf8), of: settings)
        guard let token = answer["id_token"]?.string else { throw .provider("it gives no ID token") }
        return (token, answer["access_token"]?.string)
    }
    /// What the provider tells of a person beside the ID token.
    func openIDUserInfo(
        _ address: String, access: String, _ settings: OpenIDSettings
    ) async throws(OpenIDFailure) -> JSONValue {
        guard access.utf8.count < 8000, access.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .provider("its access token cannot be sent in a header")
        }
        return try await fetch(
            "what it tells of the person", address,
            headers: [("Authorization", "Bearer " + access), ("Accept", "application/json")], of: settings)
    }
    /// The address to which the provider sends people back.
    var openIDReturn: String { settings.base + "/sign-in/oidc/back" }
}
