import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The functions of the rest of the program that the server needs: it uses neither the network nor the desk itself.
package struct ServiceActions: Sendable {
    /// A place that one telling changed after publication, and the tellings that still have the old words.
    package struct Correction: Sendable {
        package var article: String
        package var version: Int
        package var seen: Int
        package var before: String
        package var after: String
        package var carriedBy: [String]
        package init(article: String, version: Int, seen: Int, before: String, after: String, carriedBy: [String]) {
            self.article = article
            self.version = version
            self.seen = seen
            self.before = before
            self.after = after
            self.carriedBy = carriedBy
        }
    }
    /// A field of an article: its name, its value, and where on the page it was found.
    package typealias Origin = (name: String, value: String, from: String)

    package var status: @Sendable () -> ServiceStatus
    /// Milliseconds since 1970.
    package var now: @Sendable () -> Int
    /// The feeds that an address links to.
    package var discover: @Sendable (_ url: String) async throws -> [(title: String?, url: String)]
    /// The feeds of an OPML file.
    package var outline: @Sendable (_ bytes: [UInt8]) -> [(title: String?, url: String, home: String?, folder: String?)]
    /// All sources as OPML.
    package var outlined: @Sendable (_ sources: [Source]) -> [UInt8]
    /// The corrections of a story's tellings.
    package var corrections: @Sendable (_ story: String) async throws -> [Correction]
    /// Where on its page each field of an article was found.
    package var origins: @Sendable (_ article: Int) async -> [Origin]
    /// The picture of an article (by id) as pages show it; nil when there is none to show.
    package var picture: @Sendable (_ article: String) async throws -> (type: String, bytes: [UInt8])?
    /// Whether cards of stories can be drawn: a font is installed.
    package var drawsCards: @Sendable () -> Bool
    /// The card of a story as a PNG; nil when it cannot be drawn now.
    package var drawnCard: @Sendable (_ card: ShareCard) async -> [UInt8]?
    /// The item of an article that was pushed as JSON; nil when it contains none.
    package var item: @Sendable (_ json: JSONValue) -> FeedItem?
    /// Puts articles (by id) of one story into another one, or into a new one (nil), where they stay; the story that they are in then, or nil
    /// when nothing was moved.
    package typealias Place =
        @Sendable (_ articles: [String], _ from: String, _ into: String?, _ reason: String, _ actor: String)
        async throws -> String?
    package var place: Place
    /// Compares the stories that an editor changed, without waiting.
    package var edited: @Sendable () -> Void
    /// Sends a message that somebody asked for, as a POST if it has a body; nil when there is no answer.
    package typealias Headers = [(name: String, value: String)]
    package var send: Send
    /// How mail leaves; nil when the service sends none.
    package var mail: MailRoom?
    package typealias Send =
        @Sendable (
            _ url: String, _ headers: Headers, _ body: [UInt8]?, _ isForStranger: Bool
        ) async -> (status: Int, body: [UInt8])?

    /// Asks the provider of sign-ins that the operator named, as a POST if there is a body, without following redirects and for ten seconds at
    /// most. A private address is asked only if it has the issuer's host and port and the operator allows it.
    package var ask: Ask
    package typealias Ask =
        @Sendable (
            _ url: String, _ issuer: String, _ headers: Headers, _ body: [UInt8]?
        ) async -> ProviderAnswer
    /// What the provider answered, or in words why it did not.
    package enum ProviderAnswer: Sendable {
        case answered(status: Int, body: [UInt8])
        case failed(String)
    }
    /// Why nothing can be sent to the address that a reader's browser gave for its notifications; nil when it can.
    package var endpointProblem: @Sendable (_ endpoint: String, _ reader: Reader) -> String?
    /// Shows on a reader's device that notifications arrive; why it could not, or nil.
    package var testDevice: @Sendable (_ device: Device, _ reader: Reader) async throws -> String?
    /// Notes for the operator what went wrong and cannot be told to who asked.
    package var warn: @Sendable (_ text: String) -> Void

    package init(
        status: @escaping @Sendable () -> ServiceStatus, now: @escaping @Sendable () -> Int,
        discover: @escaping @Sendable (String) async throws -> [(title: String?, url: String)],
        outline: @escaping @Sendable ([UInt8]) -> [(title: String?, url: String, home: String?, folder: String?)],
        outlined: @escaping @Sendable ([Source]) -> [UInt8],
        corrections: @escaping @Sendable (String) async throws -> [Correction],
        origins: @escaping @Sendable (Int) async -> [Origin],
        picture: @escaping @Sendable (String) async throws -> (type: String, bytes: [UInt8])? = { _ in nil },
        drawsCards: @escaping @Sendable () -> Bool = { false },
        drawnCard: @escaping @Sendable (ShareCard) async -> [UInt8]? = { _ in nil },
        item: @escaping @Sendable (JSONValue) -> FeedItem?,
        place: @escaping Place, edited: @escaping @Sendable () -> Void, send: @escaping Send, mail: MailRoom? = nil,
        ask: @escaping Ask = { _, _, _, _ in .failed("there is no network") },
        endpointProblem: @escaping @Sendable (_ endpoint: String, _ reader: Reader) -> String? = { endpoint, _ in
            endpoint.hasPrefix("https://") ? nil : "it does not begin with https://"
        },
        testDevice: @escaping @Sendable (_ device: Device, _ reader: Reader) async throws -> String? = { _, _ in nil },
        warn: @escaping @Sendable (_ text: String) -> Void = { _ in }
    ) {
        self.status = status
        self.now = now
        self.discover = discover
        self.outline = outline
        self.outlined = outlined
        self.corrections = corrections
        self.origins = origins
        self.picture = picture
        self.drawsCards = drawsCards
        self.drawnCard = drawnCard
        self.item = item
        self.place = place
        self.edited = edited
        self.send = send
        self.mail = mail
        self.ask = ask
        self.endpointProblem = endpointProblem
        self.testDevice = testDevice
        self.warn = warn
    }
}

/// Answers requests.
struct Service: Sendable {
    let store: Store
    let settings: ServingSettings
    let actions: ServiceActions
    let site: Site
    let limits: Limits
    let changes: Changes
    let hub = Hub.Queue()
    let passwords = Passwords()
    let cardCache = CardCache()
    var mail: MailRoom? { actions.mail }
    let provider = OpenIDProvider()

    func page(_ template: String, _ values: [String: Any], in frame: Site.Frame, for context: ServingContext) -> String
    {
        site.page(template, values, in: frame, for: context, settings: settings)
    }
    /// A problem, as a page for readers or as JSON for programs.
    func show(_ problem: Problem, for request: Request, in context: ServingContext) -> Response {
        let path = request.uri.path
        let isForReaders =
            !path.hasPrefix("/api/") && request.headers[.accept]?.contains("text/html") == true
        guard isForReaders else { return problem.json }
        var frame = Site.Frame(verbatim: problem.title)
        frame.isHidden = true
        var response = html(
            page("problem", ["heading": problem.title, "detail": problem.detail], in: frame, for: context),
            problem.status,
            cache: "no-store")
        if problem.status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
        return response
    }
}

extension Service {
    /// The language of the answer: for people the first of the reader's, or else of the browser's, that the interface has; English for what programs
    /// take, also where they say that they are browsers.
    static func language(of request: Request, reader: Reader?) -> Catalogue {
        let path = request.uri.path
        let isPage =
            !path.hasPrefix("/api/") && path != Hub.path && StoryFeed.Format.taken(off: path) == nil
            && ![".opml", ".png"].contains(where: path.hasSuffix)
            && request.headers[.accept]?.contains("text/html") == true
        guard isPage || path == "/suggest" else { return .english }
        let own = reader?.languages ?? []
        return .best(of: own.isEmpty ? languages(request.headers[.acceptLanguage] ?? "") : own)
    }
    /// Whether a request has a token or session that counts.
    func knows(_ request: Request, _ context: ServingContext) async -> Bool {
        if proxyName(request, context) != nil { return true }
        if let secret = bearer(request) {
            return (try? await store.token(secret, at: actions.now())) != nil
        }
        let secret =
            GoogleReader.Credentials(request)?.secret ?? Access<RouterResponder<ServingContext>>.cookie(request)
        guard let secret else { return false }
        return (try? await store.reader(ofSession: secret, at: actions.now())) != nil
    }
    /// The key in the address of a feed, which opens nothing else.
    func feedKey(_ request: Request) -> String? {
        let path = request.uri.path
        guard request.method == .get || request.method == .head, StoryFeed.Format.taken(off: path) != nil,
            ["/feed.", "/search.", "/stories/", "/sources/", "/people/", "/places/"].contains(where: {
                path.hasPrefix($0)
            })
        else { return nil }
        return request.asked("key")
    }
    /// The token of a request, which may be none of ours; nil when it has no such header.
    func bearer(_ request: Request) -> String? {
        guard let field = request.headers[.authorization], field.lowercased().hasPrefix("bearer ") else { return nil }
        return String(field.dropFirst(7))
    }
}

/// The paths that anybody may request, even of a private service.
private let openPaths: Set<String> = [
    "/healthz", "/readyz", "/sign-in", "/sign-in/oidc", "/sign-in/oidc/back", "/sign-out", "/welcome", "/takedown",
    "/takedowns", "/robots.txt", "/help", "/manifest.webmanifest", "/worker.js", "/digest/confirm", "/digest/stop",
    "/offline",
]

/// Finds out who sends a request and whether it is allowed, before all routes.
struct Access<Inner: HTTPResponder>: HTTPResponder where Inner.Context == ServingContext {
    let inner: Inner
    let service: Service

    func respond(to request: Request, context: ServingContext) async throws -> Response {
        let asked = Service.language(of: request, reader: nil)
        return try await Catalogue.$current.withValue(asked) { try await identified(request, context) }
    }
    /// Answers when it is known who asks, in the language in which that reader's pages are.
    private func identified(_ request: Request, _ context: ServingContext) async throws -> Response {
        var context = context
        do { try await identify(request, &context) } catch {
            return try await shown(error, request, context)
        }
        let known = context
        return try await Catalogue.$current.withValue(Service.language(of: request, reader: known.reader)) {
            do { return try await answer(request, known) } catch { return try await shown(error, request, known) }
        }
    }
    private func answer(_ request: Request, _ context: ServingContext) async throws -> Response {
        if let answer = try refusal(request, context) { return answer }
        var response = try await inner.respond(to: request, context: context)
        if let begun = context.begun, response.headers[.setCookie] == nil {
            response.headers[.setCookie] = service.cookie(begun, seconds: 14 * 86_400)
        }
        // Replace only the router's own answer for unknown paths.
        guard response.status == .notFound, response.body.contentLength == 0 else { return response }
        return service.show(Problem.notFound, for: request, in: context)
    }
    /// A failure as an answer; failures of other kinds are thrown on.
    private func shown(_ error: any Error, _ request: Request, _ context: ServingContext) async throws -> Response {
        switch error {
        case let problem as Problem: return service.show(problem, for: request, in: context)
        case let failure as StoreFailure: return service.show(Problem(failure), for: request, in: context)
        case let failure as HTTPError:
            let problem =
                failure.status == .notFound
                ? Problem.notFound
                : Problem(
                    failure.status, Phrase(verbatim: failure.status.reasonPhrase),
                    Phrase(verbatim: failure.body ?? ""))
            return service.show(problem, for: request, in: context)
        default: throw error
        }
    }
    private func identify(_ request: Request, _ context: inout ServingContext) async throws {
        if let secret = service.bearer(request) {
            guard service.limits.take("token", context.peer, burst: 1000, rate: 200),
                let token = try await service.store.token(secret, at: service.actions.now())
            else { throw Problem(.unauthorized, "Unknown token", "Make one under Alerts, or with `stemma token`.") }
            context.token = token
        } else if let key = service.feedKey(request) {
            guard service.limits.take("token", context.peer, burst: 1000, rate: 200),
                let reader = try await service.store.reader(ofFeedKey: key)
            else { throw Problem(.unauthorized, "Unknown key", "The addresses of your feeds stand in your settings.") }
            context.reader = reader
            // What only administrators see is in no feed.
            context.reader?.isAdmin = false
        } else if let credentials = GoogleReader.Credentials(request) {
            context.reader = try await service.store.reader(ofSession: credentials.secret, at: service.actions.now())
            // Apps sign in again when they are told so.
            guard context.reader != nil else { throw Problem(.unauthorized, "Sign in", "This sign-in has ended.") }
            (context.session, context.view) = (credentials.secret, credentials.view)
        } else if service.isBehindProxySignIn(context) {
            if let name = service.proxyName(request, context) {
                try await service.signInByProxy(name, request, &context)
            }
        } else if let secret = Self.cookie(request) {
            context.reader = try await service.store.reader(ofSession: secret, at: service.actions.now())
            if context.reader != nil { context.session = secret }
        }
    }
    static func cookie(_ request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for part in header.split(separator: ";") {
                let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
                // A secret with a slash is that of an app.
                if pair.count == 2, pair[0] == "stemma_session", pair[1].utf8.count < 100, !pair[1].contains("/") {
                    return pair[1]
                }
            }
        }
        return nil
    }

    /// The answer to a request that is not allowed; nil when it is.
    private func refusal(_ request: Request, _ context: ServingContext) throws -> Response? {
        let path = request.uri.path
        // Subscribers are programs without a session: whoever may read the feeds may subscribe to them.
        let isOpen =
            openPaths.contains(path) || path.hasPrefix("/site/") || GoogleReader.isLogin(path) || Fever.isPath(path)
            || (path == Hub.path && service.settings.isOpen)
        if !isOpen, !service.settings.isOpen, !context.seesTexts {
            if request.method == .get, request.headers[.accept]?.contains("text/html") == true, !path.hasPrefix("/api/")
            {
                return redirect(to: "/sign-in?next=" + Words.encoded(path))
            }
            return Problem(.unauthorized, "Sign in", "This service is private.").json
        }
        guard request.method != .get, request.method != .head else { return nil }
        // Requests that change something must come from this site's own pages, or from a program with a token.
        if context.token != nil {
            let isPush = path == APIDocument.pushPath
            guard context.mayWrite || (isPush && context.mayPush) else {
                throw Problem(
                    .forbidden, "Not allowed",
                    context.mayPush ? "This token may only read and push articles." : "This token may only read.")
            }
            return nil
        }
        // A feed reader sends its secret in a header, which no other site can make a browser do; signing in takes a password, Fever a key.
        if context.view != nil || GoogleReader.isLogin(path) || Fever.isPath(path) { return nil }
        // The key in the address of a digest's link is all that it needs, and does nothing else; mail programs send it from anywhere.
        if path == "/digest/stop" || path == "/digest/confirm" { return nil }
        if let site = request.headers[.fetchSite], site != "same-origin", site != "none" {
            throw Problem(.forbidden, "Not from here", "Forms of other sites are not taken.")
        }
        var isFromHere = request.headers[.fetchSite] == "same-origin"
        if let origin = request.headers[.origin] {
            let own = request.head.authority.map { ["http://" + $0, "https://" + $0] } ?? []
            guard own.contains(origin) || origin == service.settings.baseOrigin else {
                throw Problem(.forbidden, "Not from here", "Forms of other sites are not taken.")
            }
            isFromHere = true
        }
        if !isOpen, context.reader == nil { throw Problem.forbidden }
        // Pages' forms contain their session's key; an API request with a session must contain it too, or show its origin.
        if path.hasPrefix("/api/"), let reader = context.reader, !reader.isAdmin { throw Problem.forAdministrators }
        if path.hasPrefix("/api/"), context.reader != nil, !isFromHere {
            guard Secrets.same(request.headers[.formKey] ?? "", context.formKey) else {
                throw Problem(
                    .forbidden, "Not from here",
                    "With a session's cookie the API takes what carries Origin, or the form key in X-Stemma-Key; programs use a token."
                )
            }
        }
        return nil
    }
}
