import Foundation
import HTTPTypes
import HummingbirdTesting
import NewsModel
import Reporting
import TestSupport
import Testing
import Text

@testable import Serving
@testable import Store

/// Signing in at a provider: what is sent, who it becomes here, and what of a provider's answers is refused.
@Suite struct OpenIDTests {
    private func session(_ answer: TestResponse) -> String? { ProviderTown.value(of: "stemma_session", in: answer) }

    // MARK: - What is right

    @Test func aPersonSignsIn() async throws {
        let place = try await ProviderTown.open { $0.secret = "s3cret/+" }
        defer { place.town.end() }
        let page = try await place.town.ask(.get, "/sign-in?next=/stories/fire").text
        #expect(page.contains("href=\"/sign-in/oidc?next=%2Fstories%2Ffire\">Sign in with sso.example"))
        let begun = try await place.begin(next: "/stories/fire")
        #expect(begun.answer.code == 303 && begun.answer.headers[.cacheControl] == "no-store")
        #expect(begun.answer.headers[.location]?.hasPrefix("https://sso.example/auth?response_type=code&") == true)
        let expected = [
            "client_id": "stemma", "redirect_uri": Town.base + "/sign-in/oidc/back", "scope": "openid profile email",
            "code_challenge_method": "S256",
        ]
        for (name, value) in expected { #expect(begun.query[name] == value) }
        let said = try #require(begun.answer.headers[.setCookie])
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/sign-in/oidc", "Max-Age=600"] {
            #expect(said.contains(part))
        }
        let answer = try await place.come(back: begun)
        #expect(answer.code == 303 && answer.headers[.location] == "/stories/fire")
        #expect(
            answer.headers[values: .setCookie].contains { $0.hasPrefix("stemma_oidc=;") && $0.contains("Max-Age=0") })
        // The code goes with the verifier that fits the hash, and the client proves itself.
        let sent = place.provider.memory
        let verifier = try #require(sent.form["code_verifier"])
        #expect(Base64.encodedForAddress(sha256(Array(verifier.utf8))) == begun.query["code_challenge"])
        #expect(sent.form["code"] == "c0de" && sent.form["grant_type"] == "authorization_code")
        #expect(sent.form["redirect_uri"] == Town.base + "/sign-in/oidc/back" && sent.form["client_secret"] == nil)
        #expect(sent.authorization == "Basic " + Data("stemma:s3cret%2F%2B".utf8).base64EncodedString())
        #expect(sent.warnings.isEmpty)
        // The session is a browser's like any other; the reader is none but a reader.
        let own: HTTPFields = [.cookie: "stemma_session=\(try #require(session(answer)))"]
        #expect(try await place.town.ask(.get, "/account", own).text.contains("ada"))
        #expect(try await place.town.ask(.get, "/sources.opml", own).code == 403)
        let ada = try #require(try await place.town.store.reader(named: "ada"))
        #expect(!ada.reader.isAdmin && Secrets.matches("", ada.password) == false)
        // The attempt is over.
        let left = try await place.town.store.takeAttempt(
            state: begun.state, browser: begun.cookie, at: TownFacts.start)
        #expect(left == nil)
    }
    @Test func aPublicClientSendsNoSecret() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        place.provider.change { $0.configuration["scopes_supported"] = #"["openid", "groups"]"# }
        let begun = try await place.begin()
        #expect(begun.query["scope"] == "openid profile email groups")
        #expect(try await place.come(back: begun).code == 303)
        #expect(place.provider.memory.form["client_id"] == "stemma" && place.provider.memory.authorization == nil)
    }
    @Test func groupsDecideAtEachSignIn() async throws {
        let place = try await ProviderTown.open {
            $0.admins = ["editors"]
            $0.readers = ["staff"]
            $0.groupsClaim = "roles"
        }
        defer { place.town.end() }
        func comes(_ groups: String) async throws -> TestResponse {
            place.provider.change { $0.claims["roles"] = groups }
            return try await place.signIn()
        }
        func isAdmin() async throws -> Bool? { try await place.town.store.reader(named: "ada")?.reader.isAdmin }
        let stranger = try await comes("[\"guests\"]")
        #expect(
            stranger.code == 403 && stranger.text.contains("none of the provider’s groups") && session(stranger) == nil)
        #expect(try await isAdmin() == nil)
        let first = try await comes("[\"guests\", \"editors\"]")
        #expect(first.code == 303)
        #expect(try await isAdmin() == true)
        let own: HTTPFields = [.cookie: "stemma_session=\(try #require(session(first)))"]
        #expect(try await place.town.ask(.get, "/sources.opml", own).code == 200)
        // Who is no editor any more administrates nothing, in no browser.
        #expect(try await comes("\"staff\"").code == 303)
        #expect(try await isAdmin() == false)
        #expect(try await place.town.ask(.get, "/sources.opml", own).code == 403)
        #expect(try await place.town.ask(.get, "/river", own).code == 200)
        // And who is nobody any more reads nothing.
        #expect(try await comes("[]").code == 403)
        #expect(try await place.town.ask(.get, "/river", own).code == 401)
        #expect(try await isAdmin() == false)
        let did = try await place.town.store.audit(limit: 50).map(\.action)
        #expect(did.filter { $0 == "role changed" }.count == 1 && did.contains("reader shut out"))
    }
    /// A name is no proof: only issuer and subject are.
    @Test(arguments: [
        ("admin", "admin-2"), ("Admin", "Admin-2"), ("ida", "ida-2"), ("IDA", "IDA-2"), ("new", "new"),
        ("a/b,c\u{7}", "abc"), ("id\u{200B}a\u{202E}", "ida-2"), (" ", "reader"), ("", "reader"),
        (String(repeating: "x", count: 300), String(repeating: "x", count: 80)),
    ])
    func nobodyBecomesSomebodyElse(name: String, here: String) async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        let before = try await place.town.store.readers()
        let text = JSONValue.string(name)
        place.provider.change { $0.claims["preferred_username"] = text.json }
        #expect(try await place.signIn().code == 303)
        let added = try await place.town.store.readers().filter { reader in !before.contains { $0.id == reader.id } }
        #expect(added.map(\.name) == [here])
        #expect(try await place.town.store.readers().filter { !added.contains($0) } == before)
        // The same person comes back as the same reader, also under another name; another person does not.
        place.provider.change { $0.claims["preferred_username"] = "\"renamed\"" }
        #expect(try await place.signIn().code == 303)
        #expect(try await place.town.store.readers().count == before.count + 1)
        place.provider.change { $0.claims["sub"] = "\"other\"" }
        #expect(try await place.signIn().code == 303)
        #expect(try await place.town.store.readers().count == before.count + 2)
    }
    @Test func whatTheTokenLeavesOutIsAsked() async throws {
        let place = try await ProviderTown.open { $0.admins = ["editors"] }
        defer { place.town.end() }
        place.provider.change {
            $0.configuration["userinfo_endpoint"] = "\"https://sso.example/me\""
            $0.claims["groups"] = nil
            $0.claims["preferred_username"] = nil
            $0.person = ["sub": "\"f81d\"", "groups": "[\"editors\"]", "email": "\"ada@lorn.example\""]
        }
        #expect(try await place.signIn().code == 303)
        #expect(place.provider.memory.authorization == "Bearer opaque")
        #expect(try await place.town.store.reader(named: "ada@lorn.example")?.reader.isAdmin == true)
        // Of another person nothing is taken, and without an answer no role is taken away.
        place.provider.change { $0.person?["sub"] = "\"other\"" }
        #expect(try await place.signIn().code == 502)
        place.provider.change { $0.other["me"] = .answered(status: 500, body: []) }
        #expect(try await place.signIn().code == 502)
        #expect(try await place.town.store.reader(named: "ada@lorn.example")?.reader.isAdmin == true)
    }
    @Test func theFirstWhoComesAdministratesOrWaits() async throws {
        let place = try await ProviderTown.open(isNew: true) { $0.admins = ["editors"] }
        defer { place.town.end() }
        let early = try await place.signIn()
        #expect(early.code == 403 && early.text.contains("Nobody administrates this service yet"))
        #expect(try await place.town.store.hasNoReader())
        place.provider.change { $0.claims["groups"] = "[\"editors\"]" }
        #expect(try await place.signIn().code == 303)
        #expect(try await place.town.store.readers().map(\.isAdmin) == [true])
    }
    @Test func keysAreKeptAndFetchedAgainWhenOneIsNew() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        for _ in 0..<3 { #expect(try await place.signIn().code == 303) }
        func fetched(_ what: String) -> Int { place.provider.memory.asked.filter { $0 == what }.count }
        #expect(fetched("openid-configuration") == 1 && fetched("keys") == 1)
        // A new key is looked for, but not more than once a minute.
        let keys = place.provider.keys(named: "k2")
        place.provider.change { $0.header["kid"] = "\"k2\"" }
        for _ in 0..<3 { #expect(try await place.signIn().code == 502) }
        #expect(fetched("keys") == 1)
        place.pass(milliseconds: 61_000)
        place.provider.change { $0.keys = keys }
        #expect(try await place.signIn().code == 303)
        #expect(fetched("keys") == 2)
        place.pass(milliseconds: 3_600_000)
        place.provider.change {
            $0.claims["iat"] = "1931259661"
            $0.claims["exp"] = "1931260000"
        }
        #expect(try await place.signIn().code == 303)
        #expect(fetched("openid-configuration") == 2 && fetched("keys") == 3)
    }
    @Test func strangersShareNoSignIn() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        let town = place.town
        let states = try await withThrowingTaskGroup(of: String.self) { tasks in
            for _ in 0..<8 {
                tasks.addTask {
                    let answer = try await town.ask(.get, "/sign-in/oidc", [.accept: "text/html"], isFresh: false)
                    return (answer.headers[.location] ?? "") + (answer.headers[.setCookie] ?? "")
                }
            }
            return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(states.count == 8)
        // And nobody begins any number of them.
        var codes: [Int] = []
        for _ in 0..<20 { codes.append(try await town.ask(.get, "/sign-in/oidc").code) }
        #expect(codes.contains(429) && codes.first == 303)
    }
    @Test func behindAProxyThatSignsInThereIsNoProvider() async throws {
        let town = try await Town.open {
            $0.userHeader = "Remote-User"
            $0.openID = OpenIDSettings(issuer: LyingProvider.issuer, client: "stemma")
        }
        defer { town.end() }
        #expect(try await town.ask(.get, "/sign-in/oidc").code == 404)
        #expect(try await !town.ask(.get, "/sign-in").text.contains("sso.example"))
    }

    // MARK: - What is wrong

    struct Lie: Sendable, CustomTestStringConvertible {
        var name: String
        var change: @Sendable (inout LyingProvider.Answers) -> Void
        /// What the log says.
        var reason: String
        var testDescription: String { name }
    }
    private static func claim(_ name: String, _ value: String?, _ reason: String) -> Lie {
        Lie(name: "\(name) \(value ?? "missing")", change: { $0.claims[name] = value }, reason: reason)
    }
    static let lies: [Lie] = [
        claim("iss", "\"https://evil.example\"", "its issuer is https://evil.example"),
        claim("iss", nil, "its issuer is missing"),
        claim("iss", "\"\(LyingProvider.issuer)/\"", "its issuer"), claim("iss", "7", "its issuer"),
        claim("aud", "\"another\"", "for another client"), claim("aud", nil, "for another client"),
        claim("aud", "[]", "for another client"), claim("aud", "{\"stemma\": 1}", "for another client"),
        claim("aud", "[\"stemma\", \"another\"]", "several, without saying to whom"),
        claim("azp", "\"another\"", "made out to another"),
        claim("exp", "1931255879", "it has expired"), claim("exp", nil, "it has expired"),
        claim("exp", "\"1931256300\"", "it has expired"),
        claim("exp", "-1e300", "it has expired"),
        claim("iat", nil, "it was not made between"), claim("iat", "1931256121", "it was not made between"),
        claim("iat", "1931255000", "it was not made between"), claim("nbf", "1931256300", "it does not hold yet"),
        Lie(
            name: "another nonce", change: { ($0.claims["nonce"], $0.claims["lie"]) = ("\"x\"", "1") },
            reason: "its nonce is not"),
        Lie(
            name: "nonce is null", change: { ($0.claims["nonce"], $0.claims["lie"]) = ("null", "1") },
            reason: "its nonce is not"),
        claim("sub", nil, "it names no subject"), claim("sub", "\"\"", "it names no subject"),
        claim("sub", "7", "it names no subject"),
        Lie(
            name: "algorithm none", change: { ($0.header["alg"], $0.signing) = ("\"none\"", .not) },
            reason: "its algorithm is none, which proves nothing"),
        Lie(
            name: "algorithm None", change: { ($0.header["alg"], $0.signing) = ("\"nOnE\"", .not) },
            reason: "its algorithm"),
        Lie(name: "no algorithm", change: { $0.header["alg"] = nil }, reason: "its algorithm is missing"),
        Lie(
            name: "HS256 with the public key",
            change: { ($0.header["alg"], $0.signing) = ("\"HS256\"", .secretOfPublicKey) },
            reason: "its algorithm is HS256"),
        Lie(name: "a stranger's signature", change: { $0.signing = .stranger }, reason: "its signature is wrong"),
        Lie(name: "no signature", change: { $0.signing = .not }, reason: "its signature is wrong"),
        Lie(name: "an unknown key", change: { $0.header["kid"] = "\"k9\"" }, reason: "publishes no key “k9” for ES256"),
        Lie(
            name: "a key of another type", change: { $0.header["alg"] = "\"RS256\"" },
            reason: "publishes no key “k1” for RS256"),
        Lie(
            name: "a key of another curve", change: { $0.header["alg"] = "\"ES384\"" },
            reason: "publishes no key “k1” for ES384"),
        Lie(name: "what is critical", change: { $0.header["crit"] = "[\"x\"]" }, reason: "demands what is not known"),
        Lie(
            name: "a key that is for encryption",
            change: { $0.keys.replace("\"crv\"", with: "\"use\": \"enc\", \"crv\"") }, reason: "publishes no key"),
        Lie(
            name: "a point that is on no curve", change: { $0.keys.replace("\"x\": \"", with: "\"x\": \"AAAA") },
            reason: "its signature is wrong"),
        Lie(name: "no keys", change: { $0.keys = "{\"keys\": []}" }, reason: "publishes no key"),
        Lie(name: "keys are a text", change: { $0.keys = "{\"keys\": \"k\"}" }, reason: "its list of keys has none"),
        Lie(
            name: "keys are nested deep", change: { $0.keys = String(repeating: "[", count: 100_000) },
            reason: "no JSON object"),
        Lie(
            name: "a thousand keys",
            change: { answers in
                let one = #"{"kty": "EC", "crv": "P-256", "kid": "k1", "x": "AA", "y": "AA"}"#
                answers.keys = "{\"keys\": [" + Array(repeating: one, count: 1000).joined(separator: ", ") + "]}"
            }, reason: "its signature is wrong"),
        Lie(
            name: "keys are too large", change: { $0.other["keys"] = .failed("the answer is larger than 0 MB") },
            reason: "is larger than"),
        Lie(name: "no ID token", change: { $0.hasToken = false }, reason: "it gives no ID token"),
        Lie(
            name: "the code is refused", change: { $0.other["token"] = .answered(status: 400, body: []) },
            reason: "answered with status 400"),
        Lie(
            name: "the token's address redirects", change: { $0.other["token"] = .answered(status: 307, body: []) },
            reason: "answered with status 307"),
        Lie(
            name: "no answer", change: { $0.other["token"] = .failed("timed out while waiting for an answer") },
            reason: "timed out"),
        Lie(
            name: "a token in two parts",
            change: { $0.other["token"] = .answered(status: 200, body: Array(#"{"id_token": "e30.e30"}"#.utf8)) },
            reason: "no JSON Web Token"),
        Lie(
            name: "a token of dots",
            change: {
                $0.other["token"] = .answered(
                    status: 200, body: Array("{\"id_token\": \"\(String(repeating: ".", count: 9999))\"}".utf8))
            }, reason: "no JSON Web Token"),
        Lie(
            name: "a token that is no text",
            change: { $0.other["token"] = .answered(status: 200, body: [0xFF, 0xFE]) }, reason: "no JSON object"),
    ]
    /// Each is told in words, logged with its reason, and changes nothing.
    @Test(arguments: lies)
    func aLieSignsNobodyIn(_ lie: Lie) async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        place.provider.change(lie.change)
        let before = try await place.town.doings()
        let answer = try await place.signIn()
        #expect(answer.code == 502 && answer.text.contains("Not signed in"), "\(answer.code)")
        #expect(session(answer) == nil)
        #expect(place.provider.memory.warnings.count == 1)
        #expect(place.provider.memory.warnings.first?.contains(lie.reason) == true, "\(place.provider.memory.warnings)")
        #expect(!answer.text.contains(lie.reason), "the reason is the operator's")
        #expect(try await place.town.doings() == before)
        #expect(try await place.town.store.reader(named: "ada") == nil)
    }
    @Test(arguments: [
        ("issuer", "\"https://evil.example\"", "its configuration is of the issuer https://evil.example"),
        ("issuer", "\"\(LyingProvider.issuer)/\"", "which is not STEMMA_OIDC_ISSUER"),
        ("issuer", nil, "names no issuer"),
        ("token_endpoint", "\"http://sso.example/token\"", "no address over TLS"),
        ("authorization_endpoint", "\"javascript:alert(1)\"", "no address over TLS"),
        ("authorization_endpoint", "\"https://sso.example/\\r\\nSet-Cookie: a=b\"", "no address over TLS"),
        ("authorization_endpoint", "\"https://sso.example/#a\"", "has a fragment"),
        ("jwks_uri", "\"file:///etc/passwd\"", "no address over TLS"), ("jwks_uri", nil, "has no jwks_uri"),
        ("userinfo_endpoint", "7", "has no userinfo_endpoint"),
    ])
    func aWrongConfigurationBeginsNothing(name: String, value: String?, reason: String) async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        place.provider.change { $0.configuration[name] = value }
        let begun = try await place.begin()
        #expect(begun.answer.code == 502 && begun.answer.headers[.location] == nil && begun.cookie.isEmpty)
        #expect(place.provider.memory.warnings.first?.contains(reason) == true, "\(place.provider.memory.warnings)")
        // For ten seconds it is not asked again.
        #expect(try await place.begin().answer.code == 502)
        #expect(place.provider.memory.asked.count == 1)
        place.pass(milliseconds: 10_000)
        place.provider.change { $0 = LyingProvider.Answers(keys: $0.keys) }
        #expect(try await place.begin().answer.code == 303)
    }
    @Test func anAnswerCountsOnceInItsBrowserInTime() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        func refused(_ answer: TestResponse) -> Bool {
            answer.code == 400 && answer.text.contains("did not begin in this browser") && session(answer) == nil
        }
        // A second time.
        let once = try await place.begin()
        #expect(try await place.come(back: once).code == 303)
        #expect(refused(try await place.come(back: once)))
        // In another browser, and then in no browser.
        let (mine, theirs) = (try await place.begin(), try await place.begin())
        #expect(refused(try await place.come(back: mine, cookie: theirs.cookie)))
        #expect(refused(try await place.come(back: mine)))
        #expect(refused(try await place.come(back: theirs, cookie: "")))
        // With a state of nobody's, or none.
        let own = try await place.begin()
        for fields in [
            [("code", "c0de")], [("state", ""), ("code", "c0de")], [("state", own.state + "x"), ("code", "c0de")],
        ] {
            #expect(refused(try await place.come(back: own, fields)))
        }
        #expect(try await place.come(back: own).code == 303)
        // With a cookie beside it that another site may have made.
        let two = try await place.begin()
        #expect(refused(try await place.come(back: two, cookie: two.cookie + "; stemma_oidc=other")))
        // After ten minutes.
        let late = try await place.begin()
        place.pass(milliseconds: 600_001)
        #expect(refused(try await place.come(back: late)))
        let asked = place.provider.memory.asked.filter { $0 == "token" }.count
        #expect(asked == 2, "only what is an answer is taken to the provider")
    }
    @Test func whatTheProviderRefusesIsTold() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        let denied = try await place.begin()
        let said = try await place.come(
            back: denied,
            [("state", denied.state), ("error", "access_denied"), ("error_description", "<b>no\r\nX: y</b>")])
        #expect(said.code == 403 && said.text.contains("access was denied") && !said.text.contains("<b>no"))
        #expect(place.provider.memory.warnings.last?.contains("\n") == false)
        let broken = try await place.begin()
        let other = try await place.come(back: broken, [("state", broken.state), ("error", "server_error")])
        #expect(other.code == 502 && place.provider.memory.warnings.last?.contains("server_error") == true)
        // The answer of another provider (RFC 9207).
        let mixed = try await place.begin()
        let fields = [("state", mixed.state), ("code", "c0de"), ("iss", "https://evil.example")]
        #expect(try await place.come(back: mixed, fields).code == 502)
        #expect(place.provider.memory.warnings.last?.contains("of https://evil.example") == true)
        #expect(!place.provider.memory.asked.contains("token"), "no code is given to anybody")
    }
    @Test func anIssuerThatIsAlwaysNamedMayNotBeMissing() async throws {
        let place = try await ProviderTown.open()
        defer { place.town.end() }
        place.provider.change { $0.configuration["authorization_response_iss_parameter_supported"] = "true" }
        #expect(try await place.signIn().code == 502)
        let begun = try await place.begin()
        let fields = [("state", begun.state), ("code", "c0de"), ("iss", LyingProvider.issuer)]
        #expect(try await place.come(back: begun, fields).code == 303)
    }

    // MARK: - Signatures

    private static let made = try? JSONValue(
        parsing: Repository.bytes(Repository.root.appendingPathComponent("Fixtures/oidc/signatures.json")))
    private static let openID = OpenIDSettings(issuer: LyingProvider.issuer, client: "stemma")
    private static let attempt = SignInAttempt(
        nonce: "seventeen-lanterns", verifier: "", next: "/", begun: TownFacts.start)
    private static func subject(_ text: String) async throws -> String? {
        let keys = (made?["keys"]?["keys"]?.array ?? []).compactMap(OpenIDKey.init)
        return try UnverifiedToken(text).claims(signedBy: keys, for: attempt, at: TownFacts.start, openID)["sub"]?
            .string
    }
    @Test(arguments: [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ])
    func anotherLibrarysSignatureIsKnown(algorithm: String) async throws {
        let token = try #require(Self.made?["tokens"]?[algorithm]?.string)
        #expect(try await Self.subject(token) == "f81d")
        // No other bit of it may differ; and the signature is of this algorithm alone.
        let parts = token.split(separator: ".").map(String.init)
        for part in 0..<3 {
            var changed = parts
            let i = changed[part].index(changed[part].startIndex, offsetBy: 20)
            changed[part].replaceSubrange(i...i, with: changed[part][i] == "A" ? "B" : "A")
            await #expect(throws: OpenIDFailure.self) { try await Self.subject(changed.joined(separator: ".")) }
        }
        for cut in [0, 1, 20] {
            let shorter = parts[0] + "." + parts[1] + "." + parts[2].prefix(cut)
            await #expect(throws: OpenIDFailure.self) { try await Self.subject(shorter) }
        }
    }
    @Test func aShortKeyProvesNothing() async throws {
        let token = try #require(Self.made?["tokens"]?["RS256 with 1024 bits"]?.string)
        await #expect(throws: OpenIDFailure.token("its signature is wrong")) { try await Self.subject(token) }
    }
    @Test func onlyKeysForSignaturesAreTaken() {
        let keys = (Self.made?["keys"]?["keys"]?.array ?? []).compactMap(OpenIDKey.init)
        #expect(keys.compactMap(\.id) == ["rsa", "small", "P-256", "P-384", "P-521", "ed"])
    }
    /// Damaged tokens and key sets end in a refusal, never in a trap.
    @Test func damagedTokensAreRefused() async throws {
        let tokens = try #require(Self.made?["tokens"])
        for algorithm in ["RS256", "ES512", "EdDSA"] {
            let bytes = Array(try #require(tokens[algorithm]?.string).utf8)
            // The last letter of a signature has bits that say nothing.
            for at in stride(from: 0, to: bytes.count - 1, by: 7) {
                var damaged = bytes
                damaged[at] ^= 1
                for text in [damaged, Array(bytes[..<at]), Array(bytes[..<at] + bytes.dropFirst(at + 3))] {
                    await #expect(throws: OpenIDFailure.self) {
                        try await Self.subject(String(decoding: text, as: UTF8.self))
                    }
                }
            }
        }
    }
    @Test func base64GoesBothWays() {
        for count in 0...70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) }
            #expect(Base64.encoded(bytes) == Data(bytes).base64EncodedString())
            #expect(Base64.decodedFromAddress(Base64.encodedForAddress(bytes)) == bytes)
        }
        for wrong in ["a", "ab=", "a b", "a+b", "ä", "abcde"] { #expect(Base64.decodedFromAddress(wrong) == nil) }
    }
}

extension JSONValue {
    /// A text as JSON.
    fileprivate var json: String {
        var w = JSONWriter()
        w.object { $0.member("x", string ?? "") }
        return String(String(decoding: w.bytes, as: UTF8.self).dropFirst(5).dropLast())
    }
}
