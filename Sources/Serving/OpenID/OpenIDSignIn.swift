import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Text

/// Signing in at a provider: the Authorization Code flow of OpenID Connect Core 1.0 with PKCE (RFC 7636).
///
/// `/sign-in/oidc` sends the browser to the provider with a state, a nonce and the hash of a verifier; `/sign-in/oidc/back` takes its answer once, in the
/// browser that began, within ten minutes. What the provider's ID token proves is who it is: issuer and subject. Its groups decide at each
/// sign-in whether this is an administrator, a reader or nobody here.
extension Service {
    func addOpenID(to router: Router<ServingContext>) {
        router.get("/sign-in/oidc") { try await beginOpenID($0, $1) }
        router.get("/sign-in/oidc/back") { try await endOpenID($0, $1) }
    }
    /// The provider; throws where there is none, and for who asks too often: a browser is sent there at most twenty times and then once in five seconds.
    private func openIDSettings(_ context: ServingContext, isBeginning: Bool) throws -> OpenIDSettings {
        guard let openID = settings.openID, !isBehindProxySignIn(context) else { throw Problem.notFound }
        let action = isBeginning ? "oidc" : "oidc back"
        guard
            limits.take(
                action, context.peer, burst: isBeginning ? 20 : 60, rate: isBeginning ? 0.2 : 1),
            limits.take(action, "all", burst: 200, rate: 5)
        else { throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.") }
        return openID
    }
    private func beginOpenID(_ request: Request, _ context: ServingContext) async throws -> Response {
        let openID = try openIDSettings(context, isBeginning: true)
        do {
            let metadata = try await waiting { () async throws(OpenIDFailure) -> OpenIDMetadata in
                try await openIDMetadata(openID)
            }
            let begun = try await store.beginAttempt(next: place(request.asked("next") ?? ""), at: actions.now())
            let scopes = "openid profile email" + (metadata.hasGroupsScope ? " groups" : "")
            let query = Words.query([
                ("response_type", "code"), ("client_id", openID.client), ("redirect_uri", openIDReturn),
                ("scope", scopes), ("state", begun.state), ("nonce", begun.attempt.nonce),
                ("code_challenge", Base64.encodedForAddress(sha256(Array(begun.attempt.verifier.utf8)))),
                ("code_challenge_method", "S256"),
            ])
            let address = metadata.authorization + (metadata.authorization.contains("?") ? "&" : "?") + query
            return redirect(to: address, [(.setCookie, browserCookie(begun.browser, seconds: 600))])
        } catch let failure as OpenIDFailure { throw problem(of: failure) }
    }
    private func endOpenID(_ request: Request, _ context: ServingContext) async throws -> Response {
        let openID = try openIDSettings(context, isBeginning: false)
        do {
            // Some providers forget the state when they refuse; that ends no attempt.
            if request.asked("state") == nil, request.asked("code") == nil, let error = request.asked("error") {
                throw Self.refusal(error, request.asked("error_description"))
            }
            guard let state = request.asked("state"),
                let attempt = try await store.takeAttempt(
                    state: state, browser: browserSecret(request) ?? "", at: actions.now())
            else { throw OpenIDFailure.attempt("the answer belongs to no sign-in that is under way in this browser") }
            let who = try await waiting { () async throws(OpenIDFailure) -> Person in
                try await person(answering: attempt, request, openID)
            }
            let reader = try await reader(for: who, openID)
            var response = try await signedIn(reader, to: attempt.next, replacing: context.session, request)
            response.headers.append(HTTPField(name: .setCookie, value: browserCookie("", seconds: 0)))
            return response
        } catch let failure as OpenIDFailure { throw problem(of: failure) }
    }
    /// Waits for the provider as one of a few, so that one that is slow keeps no other request waiting.
    private func waiting<T: Sendable>(_ ask: () async throws(OpenIDFailure) -> T) async throws -> T {
        guard await provider.exchanges.enter() else {
            throw Problem(.serviceUnavailable, "Too many at once", "Begin again in a moment.")
        }
        let result: Result<T, OpenIDFailure>
        do throws(OpenIDFailure) { result = .success(try await ask()) } catch { result = .failure(error) }
        await provider.exchanges.leave()
        return try result.get()
    }
    /// The failure as a page; the log has the reason.
    private func problem(of failure: OpenIDFailure) -> Problem {
        actions.warn("sign-in by OpenID Connect: " + Words.short(failure.reason.filter { !$0.isControl }, 500))
        return switch failure.fault {
        case .provider: Problem(.badGateway, "Not signed in", failure.words)
        case .person: Problem(.forbidden, "Not signed in", failure.words)
        case .attempt: Problem(.badRequest, "Not signed in", failure.words)
        }
    }

    // MARK: - What the provider says

    /// Somebody whom the provider's ID token proves.
    private struct Person: Sendable {
        var identity: Identity
        var name: String
        var groups: [String]
    }
    /// Who answers an attempt.
    private func person(
        answering attempt: SignInAttempt, _ request: Request, _ openID: OpenIDSettings
    ) async throws(OpenIDFailure) -> Person {
        let metadata = try await openIDMetadata(openID)
        // An answer of another provider must not be taken to this one (RFC 9207).
        let issuer = request.asked("iss")
        guard issuer ?? openID.issuer == openID.issuer, issuer != nil || !metadata.namesIssuer else {
            throw .provider("the answer is of \(issuer ?? "an issuer that it does not name")")
        }
        if let error = request.asked("error") { throw Self.refusal(error, request.asked("error_description")) }
        guard let code = request.asked("code"), !code.isEmpty, code.utf8.count <= 4000 else {
            throw .provider("the answer has no code")
        }
        let tokens = try await openIDTokens(for: code, attempt, metadata, openID)
        let token = try UnverifiedToken(tokens.id)
        var keys = try await openIDKeys(metadata, openID, lacksSomething: false)
        // The provider may have begun to sign with a new key.
        if token.candidates(keys).isEmpty { keys = try await openIDKeys(metadata, openID, lacksSomething: true) }
        let claims = try token.claims(signedBy: keys, for: attempt, at: actions.now(), openID)
        guard let subject = claims["sub"]?.string else { throw .token("it names no subject") }
        // Some providers tell names and groups only to who asks with the other token.
        var more = JSONValue.null
        if claims[openID.groupsClaim] == nil || claims["preferred_username"] == nil, let address = metadata.userInfo,
            let access = tokens.access
        {
            more = try await openIDUserInfo(address, access: access, openID)
            guard more["sub"]?.string == subject else { throw .provider("it tells of another person than asked") }
        }
        func claim(_ name: String) -> JSONValue? { claims[name] ?? more[name] }
        let groups: [String] =
            switch claim(openID.groupsClaim) {
            case .string(let one)?: [one]
            case let several?: several.strings
            case nil: []
            }
        let names = ["preferred_username", "email", "name"].compactMap { claim($0)?.string }
        return Person(
            identity: Identity(issuer: openID.issuer, subject: subject),
            name: names.lazy.map(Self.name).first { !$0.isEmpty } ?? "reader", groups: groups)
    }
    /// What the provider answers instead of a code (RFC 6749, 4.1.2.1).
    private static func refusal(_ error: String, _ description: String?) -> OpenIDFailure {
        let reason = "the provider refuses: \(error)" + (description.map { ", " + $0 } ?? "")
        guard error == "access_denied" else { return .provider(reason) }
        return .person(
            noted("The provider says that access was denied: it does not let you in here, or you said no."), reason)
    }
    /// A name as readers have them: at most 80 characters of one line, without what separates names elsewhere and without what cannot be seen, by
    /// which two names could look like one.
    private static func name(_ text: String) -> String {
        let seen = text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
            default: scalar != "," && scalar != "/"
            }
        }
        return String(String(String.UnicodeScalarView(seen)).trimmed().prefix(80)).trimmed()
    }

    // MARK: - Who that is here

    /// The reader of a person, who is added at the first sign-in.
    private func reader(for person: Person, _ openID: OpenIDSettings) async throws -> Reader {
        let role = openID.role(of: person.groups)
        let now = actions.now()
        var known = try await store.reader(of: person.identity)
        guard role.maySignIn else {
            if let known { try await store.shutOut(known, at: now) }
            throw OpenIDFailure.person(
                noted("You are in none of the provider’s groups that may sign in here."),
                "\(person.name) is in none of the groups of STEMMA_OIDC_READERS and STEMMA_OIDC_ADMINS")
        }
        if known == nil {
            // Nobody knows this password: the way in is the provider. `stemma password` sets one for apps.
            known = try await store.addReader(
                person.identity, named: person.name, password: await passwords.hash(Secrets.make()),
                isAdmin: role.isAdmin, at: now)
        }
        guard var reader = known else {
            throw OpenIDFailure.person(
                noted(
                    "Nobody administrates this service yet. Its owner first opens the link that it printed when it started, or signs in as a member of a group that administrates."
                ),
                "\(person.name) is no administrator, and there is none yet")
        }
        try await store.setAdmin(role.isAdmin, of: reader, at: now)
        reader.isAdmin = role.isAdmin
        return reader
    }

    // MARK: - The browser

    /// The cookie that binds a sign-in to the browser that began it, so that nobody can make another browser finish it.
    private func browserCookie(_ secret: String, seconds: Int) -> String {
        "stemma_oidc=\(secret); Path=/sign-in/oidc; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
            + (settings.base.hasPrefix("https:") ? "; Secure" : "")
    }
    private func browserSecret(_ request: Request) -> String? {
        let secrets = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { part in
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed() }
            return pair.count == 2 && pair[0] == "stemma_oidc" && pair[1].utf8.count < 100 ? pair[1] : nil
        }
        // Of two, one may be of another site's making.
        return secrets.count == 1 ? secrets.first : nil
    }
}

extension Character {
    fileprivate var isControl: Bool { unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } }
}
extension Words {
    /// Fields as a form and the query of an address have them.
    static func query(_ fields: [(String, String)]) -> String {
        fields.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&")
    }
}
