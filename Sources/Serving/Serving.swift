// The only door in: HTTP.
//
//   serve(_:)              answers until the process is asked to end
//
// Now: health, readiness, metrics and status, and stories as JSON. The pages come with the API.

import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NewsModel
import ServiceLifecycle
import Store
import UnixSignals

/// What the server shows and where.
package struct ServingSettings: Sendable {
    /// Loopback unless its owner says otherwise: a fresh service is private.
    package var host = "127.0.0.1"
    package var port = 8417
    package init() {}
}

/// How the service does, as the server asks for it.
package struct ServiceStatus: Sendable {
    /// Why it cannot take in anything; nil when it can.
    package var problem: String?
    package var counters: [String: Int]
    package init(problem: String?, counters: [String: Int]) {
        self.problem = problem
        self.counters = counters
    }
}

/// Answers HTTP and runs the desk beside it until SIGTERM or SIGINT, then finishes what is under way.
///
/// - Parameters:
///   - status: asked for readiness and metrics.
///   - desk: runs until it is cancelled.
///   - started: told the port once the server listens.
package func serve(
    _ settings: ServingSettings, store: Store, status: @escaping @Sendable () -> ServiceStatus,
    desk: @escaping @Sendable () async -> Void, started: @escaping @Sendable (Int) async -> Void
) async throws {
    var logger = Logger(label: "stemma")
    logger.logLevel = .error
    let app = Application(
        router: router(store: store, status: status),
        configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "Stemma"),
        onServerRunning: { channel in await started(channel.localAddress?.port ?? settings.port) }, logger: logger)
    let group = ServiceGroup(
        configuration: .init(
            services: [
                .init(
                    service: app, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .cancelGroup),
                .init(service: DeskService(body: desk), successTerminationBehavior: .ignore),
            ], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await group.run()
}

private struct DeskService: Service {
    let body: @Sendable () async -> Void
    func run() async throws { await cancelWhenGracefulShutdown { await body() } }
}

private func router(store: Store, status: @escaping @Sendable () -> ServiceStatus) -> Router<BasicRequestContext> {
    let router = Router()
    router.get("/healthz") { _, _ in reply(.ok, "text/plain; charset=utf-8", Array("alive\n".utf8)) }
    router.get("/readyz") { _, _ in
        do {
            try await store.answers()
        } catch let failure as StoreFailure {
            return reply(.serviceUnavailable, "text/plain; charset=utf-8", Array("not ready: \(failure)\n".utf8))
        }
        if let problem = status().problem {
            return reply(.serviceUnavailable, "text/plain; charset=utf-8", Array("not ready: \(problem)\n".utf8))
        }
        return reply(.ok, "text/plain; charset=utf-8", Array("ready\n".utf8))
    }
    router.get("/metrics") { _, _ in
        reply(.ok, "text/plain; version=0.0.4; charset=utf-8", Array(metrics(try await store.counts(), status()).utf8))
    }
    router.get("/status.json") { _, _ in
        reply(.ok, "application/json", statusJSON(try await store.counts(), status()))
    }
    router.get("/stories.json") { request, _ in
        let limit = min(max(request.uri.queryParameters["limit"].flatMap { Int($0) } ?? 50, 1), 500)
        let stories = try await store.front(limit: limit)
        var w = JSONWriter()
        w.object { w in w.member("stories") { $0.array(stories) { summary($1, &$0) } } }
        return reply(.ok, "application/json", w.bytes)
    }
    router.get("/search.json") { request, _ in
        let hits = try await store.search(request.uri.queryParameters["q"].map(String.init) ?? "", limit: 20)
        var w = JSONWriter()
        w.object { w in
            w.member("hits") {
                $0.array(hits) { w, hit in
                    w.object { w in
                        w.member("id", hit.article.id)
                        w.member("title", hit.article.title)
                        w.member("url", hit.article.url)
                        w.member("published", hit.article.published)
                        w.member("story", hit.article.story)
                    }
                }
            }
        }
        return reply(.ok, "application/json", w.bytes)
    }
    router.get("/stories/{id}") { _, context in
        let id = String((context.parameters.get("id") ?? "").prefix(200))
        guard let story = try await store.story(id.hasSuffix(".json") ? String(id.dropLast(5)) : id),
            let report = story.report
        else {
            return reply(.notFound, "application/json", Array(#"{"error": "no such story, or not compared yet"}"#.utf8))
        }
        return reply(.ok, "application/json", report)
    }
    router.get("/") { _, _ in
        reply(
            .ok, "text/plain; charset=utf-8",
            Array("Stemma is at work. /stories.json lists its stories, /status.json says how it does.\n".utf8))
    }
    return router
}

private func reply(_ status: HTTPResponse.Status, _ type: String, _ body: [UInt8]) -> Response {
    Response(
        status: status,
        headers: [.contentType: type, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"],
        body: .init(byteBuffer: ByteBuffer(bytes: body)))
}

/// A story as lists give it.
package func summary(_ story: StorySummary, _ w: inout JSONWriter) {
    w.object { w in
        w.member("id", story.id)
        w.member("title", story.title)
        w.member("first_ms", story.first)
        w.member("last_ms", story.last)
        w.member("tellings", story.tellings)
        w.member("origins_at_least", story.origins.lowerBound)
        w.member("origins_at_most", story.origins.upperBound)
        w.member("disputes", story.disputes)
        w.member("conflicting_figures", story.conflicts)
        w.member("languages", story.languages)
        w.member("compared", story.isCompared)
    }
}

/// Prometheus' text format, version 0.0.4.
private func metrics(_ counts: StoreCounts, _ status: ServiceStatus) -> String {
    var lines: [String] = []
    func gauge(_ name: String, _ value: Int, _ help: String) {
        lines += ["# HELP \(name) \(help)", "# TYPE \(name) gauge", "\(name) \(value)"]
    }
    gauge("stemma_ready", status.problem == nil ? 1 : 0, "Whether articles can come in.")
    gauge("stemma_sources", counts.sources, "Sources.")
    gauge("stemma_sources_failing", counts.failing, "Sources whose last answer was a failure.")
    gauge("stemma_items", counts.items, "Items of feeds.")
    gauge("stemma_articles", counts.articles, "Articles.")
    gauge("stemma_stories", counts.stories, "Stories.")
    gauge("stemma_stories_compared", counts.compared, "Stories whose comparison is up to date.")
    gauge("stemma_quarantined", counts.quarantined, "Pages and feeds in quarantine.")
    gauge("stemma_database_bytes", counts.bytes, "Size of the database.")
    lines += ["# HELP stemma_articles_by_stage Articles by stage and status.", "# TYPE stemma_articles_by_stage gauge"]
    for row in counts.stages {
        lines.append("stemma_articles_by_stage{stage=\"\(row.stage)\",status=\"\(row.status)\"} \(row.count)")
    }
    var seen: Set<Substring> = []
    for (name, value) in status.counters.sorted(by: { $0.key < $1.key }) {
        let family = name.prefix { $0 != "{" }
        if seen.insert(family).inserted { lines.append("# TYPE \(family) counter") }
        lines.append("\(name) \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
}
/// The same as JSON.
package func statusJSON(_ counts: StoreCounts, _ status: ServiceStatus) -> [UInt8] {
    var w = JSONWriter(lineDepth: 1)
    w.object { w in
        w.member("ready", status.problem == nil)
        w.member("problem", status.problem)
        w.member("sources", counts.sources)
        w.member("sources_failing", counts.failing)
        w.member("items", counts.items)
        w.member("articles", counts.articles)
        w.member("stories", counts.stories)
        w.member("stories_compared", counts.compared)
        w.member("quarantined", counts.quarantined)
        w.member("takedowns", counts.takedowns)
        w.member("database_bytes", counts.bytes)
        w.member("stages") { w in
            w.array(counts.stages) { w, row in
                w.object { w in
                    w.member("stage", row.stage)
                    w.member("status", row.status)
                    w.member("count", row.count)
                }
            }
        }
    }
    return w.bytes
}
