// The only module that answers requests, over HTTP.
//
//   serve(_:)              answers until the process is asked to end
//
//   Server/                what precedes every route: deadlines, limits, the answer cache, access
//   OpenID/                signing in at a provider (OpenID Connect)
//   Pages/                 the pages; their templates, stylesheet and script are in Site/
//   Feeds/                 Atom, JSON Feed, their WebSub hub, server-sent events
//   Readers/               the Google Reader and Fever APIs, for feed readers
//   Mail/                  the daily digest
//   API/                   /api/v1 and its description
//   Model/                 a story's comparison, read from the stored report
//
// Nothing here uses the network or the desk: the functions needed of them come as `ServiceActions`.

import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NewsModel
import ServiceLifecycle
import Store
import Synchronization
import UnixSignals

/// What the server serves, where, and to whom.
package struct ServingSettings: Sendable {
    /// Loopback unless the owner changes it: a fresh service is private.
    package var host = "127.0.0.1"
    package var port = 8417
    /// Whether anybody may read; only readers who are signed in see whole texts.
    package var isOpen = false
    /// Whether pages show pictures to those who are signed in.
    package var showsPictures = true
    /// The service's public address, without a slash at the end, with which links in feeds begin; by default the address it listens on.
    package var base: String {
        get { configuredBase ?? ownAddress.text.withLock { $0 } }
        set { configuredBase = newValue }
    }
    private var configuredBase: String?
    /// The path of the public address, as "/stemma"; empty when the service has a name of its own.
    var basePath: String {
        guard let mark = configuredBase?.firstRange(of: "://"), let rest = configuredBase?[mark.upperBound...],
            let slash = rest.firstIndex(of: "/")
        else { return "" }
        return String(rest[slash...])
    }
    /// The public address without its path.
    var baseOrigin: String { String(base.dropLast(basePath.count)) }
    fileprivate let ownAddress = OwnAddress()
    /// Addresses of proxies whose X-Forwarded-For is trusted.
    package var proxies = TrustedProxies()
    /// The header in which a trusted proxy names who is signed in there; nil when none does.
    package var userHeader: String?
    /// Who of them are administrators.
    package var proxyAdmins: Set<String> = []
    /// The provider that signs people in; nil when there is none.
    package var openID: OpenIDSettings?
    /// The most answers in progress (cached ones do not count), and the most connections.
    package var requests = 64
    package var connections = 12_000
    /// Searches a second that one client may make in the long run; at once it may make ten times as many.
    package var searchRate = 20.0
    package init() {}
}

/// The address that the server listens on, once it is known.
private final class OwnAddress: Sendable {
    let text = Mutex("")
}

/// The state of the service.
package struct ServiceStatus: Sendable {
    /// Why it cannot take in articles; nil when it can.
    package var problem: String?
    package var counters: [String: Int]
    /// The present versions; what older versions made is made again.
    package var versions: MakerVersions?
    package init(problem: String?, counters: [String: Int], versions: MakerVersions? = nil) {
        self.problem = problem
        self.counters = counters
        self.versions = versions
    }
}

/// Answers HTTP and runs the desk beside it until SIGTERM or SIGINT, then finishes the requests in progress.
///
/// - Parameters:
///   - actions: the functions needed of the rest of the program.
///   - desk: runs until it is cancelled.
///   - started: is given the port once the server listens, and the secret of the link that sets the first password, if nobody can sign
///     in yet.
package func serve(
    _ settings: ServingSettings, store: Store, actions: ServiceActions,
    desk: @escaping @Sendable () async -> Void, started: @escaping @Sendable (Int, String?) async -> Void
) async throws {
    var logger = Logger(label: "stemma")
    logger.logLevel = .error
    var welcome: String?
    if try await store.hasNoReader() {
        let link = Secrets.make()
        try await store.set("welcome", to: sha256(Array(link.utf8)).hex)
        welcome = link
    }
    let link = welcome
    let changes = Changes()
    let limits = Limits(most: settings.requests)
    let service = Service(
        store: store, settings: settings, actions: actions, site: try Site(), limits: limits, changes: changes)
    let app = Application(
        responder: service.responder(),
        server: .http1(
            configuration: .init(
                additionalChannelHandlers: [ConnectionGuard()],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 48 * 1024, maxHeaderFieldCount: 250))),
        configuration: .init(
            address: .hostname(settings.host, port: settings.port), serverName: "Stemma", backlog: 4096,
            availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
        onServerRunning: { channel in
            let port = channel.localAddress?.port ?? settings.port
            let host = settings.host.contains(":") ? "[\(settings.host)]" : settings.host
            settings.ownAddress.text.withLock { $0 = "http://\(host):\(port)" }
            await started(port, link)
        }, logger: logger)
    let group = ServiceGroup(
        configuration: .init(
            services: [
                .init(
                    service: app, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .cancelGroup),
                .init(service: Background(body: desk), successTerminationBehavior: .ignore),
                .init(
                    service: Background { await changes.watch(store, now: actions.now) },
                    successTerminationBehavior: .ignore),
                .init(service: Background { await Hub(service: service).run() }, successTerminationBehavior: .ignore),
                .init(
                    service: Background {
                        guard let room = service.mail else { return }
                        await Digests(service: service, room: room).run()
                    }, successTerminationBehavior: .ignore),
            ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
}

/// Work that ends when the server shuts down.
private struct Background: ServiceLifecycle.Service {
    let body: @Sendable () async -> Void
    func run() async throws { await cancelWhenGracefulShutdown { await body() } }
}

extension Service {
    /// The routes, with everything that precedes them.
    func responder(cache: AnswerCache = AnswerCache()) -> BasePath<Gate<Access<RouterResponder<ServingContext>>>> {
        BasePath(
            inner: Gate(
                inner: Access(inner: router().buildResponder(), service: self), limits: limits, cache: cache,
                settings: settings, knows: { await knows($0, $1) }), path: settings.basePath)
    }
    func router() -> Router<ServingContext> {
        let router = Router(context: ServingContext.self, options: .autoGenerateHeadEndpoints)
        addHealth(to: router)
        addReadingPages(to: router)
        addDeskPages(to: router)
        addOpenID(to: router)
        addEditPages(to: router)
        addFeeds(to: router)
        addHub(to: router)
        addDigests(to: router)
        addReadingLists(to: router)
        addDevices(to: router)
        addGoogleReader(to: router)
        addFever(to: router)
        addEvents(to: router)
        addAPI(to: router)
        router.get("/site/{file}") { _, context in
            guard let file = site.files[context.parameters.get("file") ?? ""] else { throw Problem.notFound }
            return reply(.ok, type: file.type, file.bytes, cache: "public, max-age=31536000, immutable")
        }
        for (path, file) in site.app {
            router.get(RouterPath(path)) { _, _ in
                reply(
                    .ok, type: file.type, Site.rebasedApp(file.bytes, path: settings.basePath),
                    cache: "public, max-age=3600")
            }
        }
        router.get("/robots.txt") { _, _ in
            let rules =
                settings.isOpen ? "Disallow: /people/\nDisallow: /search\nDisallow: /sign-in\n" : "Disallow: /\n"
            return reply(
                .ok, type: "text/plain; charset=utf-8", Array(("User-agent: *\n" + rules).utf8),
                cache: "public, max-age=3600"
            )
        }
        return router
    }
    private func addHealth(to router: Router<ServingContext>) {
        router.get("/healthz") { _, _ in reply(.ok, type: "text/plain; charset=utf-8", Array("alive\n".utf8)) }
        router.get("/readyz") { _, _ in
            func notReady(_ why: String) -> Response {
                reply(.serviceUnavailable, type: "text/plain; charset=utf-8", Array("not ready: \(why)\n".utf8))
            }
            do { try await store.answers() } catch let failure as StoreFailure { return notReady(failure.description) }
            if let problem = actions.status().problem { return notReady(problem) }
            return reply(.ok, type: "text/plain; charset=utf-8", Array("ready\n".utf8))
        }
        router.get("/metrics") { _, context in
            guard context.seesDesk else { throw Problem.forbidden }
            return reply(
                .ok, type: "text/plain; version=0.0.4; charset=utf-8",
                Array(metrics(try await store.counts(of: actions.status().versions), actions.status()).utf8))
        }
        router.get("/status.json") { _, context in
            guard context.seesDesk else { throw Problem.forbidden }
            return json(statusJSON(try await store.counts(of: actions.status().versions), actions.status()))
        }
    }
}
