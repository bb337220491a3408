import HTTPTypes
import Hummingbird
import NIOCore
import Reporting
import Store
import Synchronization

/// The first handler of a request: it refuses malformed or excessive requests, and answers from the cache.
struct Gate<Inner: HTTPResponder>: HTTPResponder where Inner.Context == ServingContext {
    typealias Context = ServingContext
    let inner: Inner
    let limits: Limits
    let cache: AnswerCache
    let settings: ServingSettings
    /// Whether a request comes from somebody who is signed in.
    let knows: @Sendable (Request, ServingContext) async -> Bool
    /// The longest body, in bytes, of a request from somebody who is not signed in: enough for every form that strangers may send.
    static var mostOfStranger: Int { 64 << 10 }

    func respond(to request: Request, context: ServingContext) async throws -> Response {
        let response = try await letIn(request, context)
        // A refusal of HEAD has no body either: its bytes would be read as the next answer.
        return request.method == .head ? response.createHeadResponse() : response
    }
    private func letIn(_ request: Request, _ context: ServingContext) async throws -> Response {
        var context = context
        context.peer = settings.proxies.asker(
            of: context.connection, forwarded: request.headers[values: .forwardedFor])
        guard let path = request.head.path, path.hasPrefix("/"), path.utf8.count <= 8192,
            isHost(request.head.authority),
            // The first Host is the authority; with a second one, programs could disagree about the request.
            request.headers[.host] == nil
        else { return ended(Problem(.badRequest, "Malformed request").json) }
        switch request.method {
        case .get, .head: break
        case .post, .put, .patch, .delete:
            // A body that is announced as too long is not read.
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > context.maxUploadSize {
                return ended(Problem(.contentTooLarge, "Too large", "At most 2 MB are taken.").json)
            }
        default:
            return ended(
                Problem(.methodNotAllowed, "No such method").json, [(.allow, "GET, HEAD, POST, PUT, PATCH, DELETE")])
        }
        // Only answers that are the same for everybody are cached. Problems are pages for readers and JSON for programs.
        // A sign-in at a provider begins for one browser alone.
        var isShared = request.method == .get && !path.contains("/events") && !path.hasPrefix("/sign-in/")
        if let field = settings.userHeader.flatMap({ HTTPField.Name($0) }), request.headers[field] != nil {
            isShared = false
        }
        if ["key", "api_key"].contains(where: { askedFor($0, in: request.uri.query) != nil }) { isShared = false }
        var kind = ""
        let language = Service.language(of: request, reader: nil).language
        for field in request.headers {
            switch field.name {
            case .cookie, .authorization, .ifNoneMatch: isShared = false
            // A page that says since when it has been open gets its own answer: what is new since then.
            case .update where field.value != "none": isShared = false
            case .accept where field.value.contains("text/html"): kind = "page "
            default: break
            }
        }
        guard isShared else {
            var response = try await answer(request, context)
            // After a refused body the connection is closed, because the next bytes may belong to that body.
            if request.method != .get, request.method != .head, response.status.code >= 400 {
                response.headers[.connection] = "close"
            }
            return response
        }
        let asker = context
        return try await cache.answer(kind + language + " " + path) { try await answer(request, asker) }
    }
    private func answer(_ request: Request, _ context: ServingContext) async throws -> Response {
        var request = request
        if request.method != .get, request.method != .head {
            // Waiting for bodies is limited separately, so that it does not delay requests without a body.
            guard limits.enterBody(context.peer) else {
                return ended(Problem(.serviceUnavailable, "Too much at once", "Try again in a moment.").json)
            }
            defer { limits.leaveBody(context.peer) }
            let isKnown = await knows(request, context)
            do {
                let most = isKnown ? context.maxUploadSize : Self.mostOfStranger
                request.body = .init(buffer: try await request.body.collect(upTo: most))
            } catch {
                let limit: Phrase =
                    isKnown
                    ? noted("At most 2 MB are taken.")
                    : noted("At most 64 KB are taken of somebody who is not signed in.")
                return ended(Problem(.contentTooLarge, "Too large", limit).json)
            }
        }
        // The number of answers in progress is limited; a request beyond it is refused at once.
        guard limits.enter() else {
            return Problem(.serviceUnavailable, "Too much at once", "Try again in a moment.").json
        }
        defer { limits.leave() }
        // Answers that need only the database are made a few at a time, so that many readers do not stop the intake of articles.
        let isRead =
            request.method == .get || request.method == .head || GoogleReader.isAPI(request.uri.path)
            || Fever.isPath(request.uri.path)
        let waitsForOthers =
            !isRead || request.uri.path.hasSuffix("/events")
            || (request.uri.path.hasPrefix("/stories/") && request.uri.path.hasSuffix("/card.png"))
            || ["/tellings/", "/pictures/", "/site/", "/sign-in/", "/healthz", "/readyz"].contains {
                request.uri.path.hasPrefix($0)
            }
        if !waitsForOthers { await limits.making.enter() }
        defer { if !waitsForOthers { limits.making.leave() } }
        do { return try await inner.respond(to: request, context: context) } catch let problem as Problem {
            return problem.json
        } catch let failure as StoreFailure {
            return Problem(failure).json
        } catch let failure as HTTPError {
            return Problem(
                failure.status, Phrase(verbatim: failure.status.reasonPhrase), Phrase(verbatim: failure.body ?? "")
            ).json
        }
    }
    /// An answer after which the connection is closed.
    private func ended(_ response: Response, _ more: [(HTTPField.Name, String)] = []) -> Response {
        var response = response
        response.headers[.connection] = "close"
        for (name, value) in more { response.headers[name] = value }
        return response
    }
    /// Whether the text is a host name or address, with or without a port.
    private func isHost(_ text: String?) -> Bool {
        guard let text, !text.isEmpty, text.utf8.count <= 300 else { return false }
        return text.utf8.allSatisfy { c in
            (0x30...0x39).contains(c) || (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c)
                || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F].contains(c)
        }
    }
}
extension HTTPField.Name {
    static let forwardedFor = named("X-Forwarded-For")
    static let host = named("Host")
    static let fetchSite = named("Sec-Fetch-Site")
    static let accelBuffering = named("X-Accel-Buffering")
    static let update = named("X-Stemma-Update")
    static let formKey = named("X-Stemma-Key")
    static let ahead = named("X-Stemma-Ahead")
    static let referrerPolicy = named("Referrer-Policy")
    static let openerPolicy = named("Cross-Origin-Opener-Policy")
    static let robotsTag = named("X-Robots-Tag")
    static let link = named("Link")
    /// A header name. The program's own names are valid; `Range` is never used.
    private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .range }
}

/// Limits on requests in progress, and on the rate of a peer's expensive actions and guesses.
final class Limits: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }
    private let most: Int
    let making: Turns
    private let underWay = Mutex(0)
    private let buckets = Mutex<[String: Bucket]>([:])
    private let now: @Sendable () -> ContinuousClock.Instant
    init(most: Int, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.most = most
        self.now = now
        making = Turns(max(2, System.coreCount))
    }

    func enter() -> Bool {
        underWay.withLock { n in
            guard n < most else { return false }
            n += 1
            return true
        }
    }
    func leave() { underWay.withLock { $0 -= 1 } }

    private let bodies = Mutex<(all: Int, of: [String: Int])>((0, [:]))
    /// Enters the wait for a body, at most 256 at once and 16 of one peer; returns false beyond that.
    func enterBody(_ peer: String) -> Bool {
        bodies.withLock { bodies in
            guard bodies.all < 256, bodies.of[peer, default: 0] < 16 else { return false }
            bodies.all += 1
            bodies.of[peer, default: 0] += 1
            return true
        }
    }
    func leaveBody(_ peer: String) {
        bodies.withLock { bodies in
            bodies.all -= 1
            bodies.of[peer, default: 1] -= 1
            if bodies.of[peer] == 0 { bodies.of[peer] = nil }
        }
    }

    /// Takes one of a peer's tokens for an action (token bucket); returns false when none is left.
    ///
    /// - Parameters:
    ///   - burst: the most tokens of a peer.
    ///   - rate: the number of tokens added a second.
    func take(_ action: String, _ peer: String, burst: Double, rate: Double) -> Bool {
        buckets.withLock { buckets in
            let now = now()
            if buckets.count > 20_000 { buckets = buckets.filter { now - $0.value.at < .seconds(600) } }
            if buckets.count > 20_000 { buckets = [:] }
            let key = action + " " + peer
            var bucket = buckets[key] ?? Bucket(tokens: burst, at: now)
            let passed = (now - bucket.at) / .seconds(1)
            bucket.tokens = min(burst, bucket.tokens + passed * rate)
            bucket.at = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
    }
}

/// Lets a few tasks in at a time; the others wait in the order of arrival.
final class Turns: Sendable {
    private let state: Mutex<(free: Int, waiting: [CheckedContinuation<Void, Never>])>
    init(_ count: Int) { state = Mutex((count, [])) }

    func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }
    func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
