import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The pages to sign in and out, and to set the first password.
extension Service {
    /// The page to return to after signing in, if it is one of this service's known kinds of page.
    func place(_ next: String) -> String {
        let parts = next.split(separator: "/").map(String.init)
        guard next.hasPrefix("/"), !next.hasPrefix("//"), next.utf8.count < 300,
            next.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x3A }), parts.count <= 2,
            [
                "stories", "tellings", "sources", "people", "places", "search", "follow", "takedowns", "api", "river",
                "account", "latest",
            ].contains(
                parts.first ?? "")
        else { return "/" }
        return "/" + parts.map { Words.encoded(Words.decoded($0, isForm: false)) }.joined(separator: "/")
    }
    func signInPage(_ request: Request, _ context: ServingContext, wrong: Phrase?, next: String? = nil)
        async throws -> Response
    {
        var values: [String: Any] = [
            "next": place(next ?? request.asked("next") ?? ""),
            "isNew": try await store.hasNoReader(),
        ]
        values.put("wrong", wrong.map(say))
        // Behind a proxy that signs people in, no cookie does.
        if let provider = settings.openID, !isBehindProxySignIn(context) {
            values["provider"] = [
                "name": Words.short(provider.name, 60),
                "next": Words.encoded(place(next ?? request.asked("next") ?? "")),
            ]
        }
        var frame = Site.Frame("Sign in")
        frame.isHidden = true
        return html(
            page("sign-in", values, in: frame, for: context), wrong == nil ? .ok : .unauthorized, cache: "no-store")
    }
    func signIn(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard limits.take("sign-in", context.peer, burst: 8, rate: 0.1),
            limits.take("sign-in", "all", burst: 200, rate: 5)
        else {
            throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.")
        }
        let form = try await Form(request, most: 16 << 10).fields(SignInForm.self)
        guard let reader = try await signIn(form.name.upTo(200), password: form.password.upTo(1000)) else {
            return try await signInPage(request, context, wrong: "Name or password is wrong.", next: form.next?.text)
        }
        return try await signedIn(reader, to: place(form.next?.text ?? ""), replacing: context.session, request)
    }
    /// The reader of this name, if the password is right.
    func signIn(_ name: String, password: String) async throws -> Reader? {
        let found = try await store.reader(named: name)
        // An unknown name must take as long as a wrong password.
        let isRight = await passwords.matches(password, found?.password ?? Self.nobody)
        return isRight ? found?.reader : nil
    }
    /// The hash of a password that nobody has.
    private static let nobody = Secrets.hash(password: Secrets.make())

    func signedIn(_ reader: Reader, to place: String, replacing old: String?, _ request: Request) async throws
        -> Response
    {
        if let old { try await store.endSession(old) }
        let secret = try await store.beginSession(
            of: reader, device: request.headers[.userAgent] ?? "", at: actions.now())
        return redirect(to: place, [(.setCookie, cookie(secret, seconds: 14 * 86_400))])
    }
    func cookie(_ secret: String, seconds: Int) -> String {
        "stemma_session=\(secret); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
            + (settings.base.hasPrefix("https:") ? "; Secure" : "")
    }
    func signOut(_ request: Request, _ context: ServingContext) async throws -> Response {
        _ = try await checkedForm(request, context, byAnyReader: true)
        if let session = context.session { try await store.endSession(session) }
        return redirect(to: "/sign-in", [(.setCookie, cookie("", seconds: 0))])
    }
    func welcomePage(_ request: Request, _ context: ServingContext, wrong: Phrase?, link: String? = nil)
        async throws -> Response
    {
        let link = link ?? request.asked("link").map { String($0.prefix(100)) } ?? ""
        try await checkWelcome(link, context)
        var values: [String: Any] = ["link": link]
        values.put("wrong", wrong.map(say))
        var frame = Site.Frame("Welcome")
        frame.isHidden = true
        return html(
            page("welcome", values, in: frame, for: context), wrong == nil ? .ok : .unprocessableContent,
            cache: "no-store")
    }
    func checkWelcome(_ link: String, _ context: ServingContext) async throws {
        guard limits.take("welcome", context.peer, burst: 10, rate: 0.1), try await store.hasNoReader(),
            let kept = try await store.setting("welcome"), Secrets.same(kept, sha256(Array(link.utf8)).hex)
        else { throw Self.badLink }
    }
    private static var badLink: Problem {
        Problem(.forbidden, "This link is not good", "It works once; `stemma password` sets another password.")
    }
    func welcome(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await Form(request, most: 16 << 10).fields(WelcomeForm.self)
        try await checkWelcome(form.link.text, context)
        let password = try form.password.upTo(1000)
        guard password.count >= 10 else {
            return try await welcomePage(request, context, wrong: "At least ten characters.", link: form.link.text)
        }
        guard
            try await store.welcome(
                "admin", password: await passwords.hash(password), link: form.link.text, at: actions.now())
        else { throw Self.badLink }
        guard let found = try await store.reader(named: "admin") else { throw Problem.notFound }
        return try await signedIn(found.reader, to: "/", replacing: nil, request)
    }
}

private struct SignInForm: Decodable {
    var name: Entry
    var password: Entry
    /// The page to return to.
    var next: Entry?
}
private struct WelcomeForm: Decodable {
    var link: Entry
    var password: Entry
}

/// Derives passwords one at a time: each takes 32 MB and a tenth of a second, and other requests must not wait.
actor Passwords {
    func matches(_ password: String, _ stored: String) async -> Bool { Secrets.matches(password, stored) }
    func hash(_ password: String) async -> String { Secrets.hash(password: password) }
}
