import Foundation
import Synchronization
import Text

/// Fetches over HTTP; only this class opens connections.
///
/// Any number of tasks may call `fetch`; one thread does the work. Requests to one host wait for each other and those to different
/// hosts do not, so that a slow host delays no other.
package final class Fetcher: Sendable {
    /// Politeness and limits.
    package struct Settings: Sendable {
        /// Names the program and an address where its operator can be reached.
        package var userAgent = "Stemma/0.1 (+https://stemma.invalid/contact)"
        /// The hosts that may have private addresses, spelled as in URLs: "host:port", or "host" for the port of any source of that
        /// host.
        package var allowedHosts: Set<String> = []
        /// Whether a hop may have a private address: the operator allows it, and it has the source's own host and port.
        func allows(_ hop: FetchAddress, for source: String?) -> Bool {
            guard !allowedHosts.isEmpty, let source, let own = try? FetchAddress(source), own.host == hop.host,
                own.port == hop.port
            else { return false }
            let host = hop.host.contains(":") ? "[\(hop.host)]" : hop.host
            return allowedHosts.contains(host) || allowedHosts.contains("\(host):\(hop.port)")
        }
        /// Milliseconds from the request to the last byte, redirects included.
        package var deadline = 30_000
        /// Milliseconds from the request to the end of the headers.
        package var headerDeadline = 15_000
        /// The most transfers at once, in all and to one host.
        package var connections = 256
        package var connectionsPerHost = 2
        /// Milliseconds between the starts of two requests to one host.
        package var spacing = 1000
        /// A file of certificate authorities that replaces the system's.
        package var authorities: String?
        package init() {}
    }
    /// The most redirects that are followed.
    package static let redirectLimit = 5
    /// The most bytes of a compressed body.
    static let packedLimit = 8 << 20

    let engine: FetchEngine
    private let settings: Settings

    package init(_ settings: Settings = Settings()) {
        self.settings = settings
        engine = FetchEngine(settings)
        let engine = engine
        Thread { engine.run() }.start()
    }

    /// Fetches, following redirects.
    ///
    /// - Returns: any answer with a status, errors included; it has a body only if the status is 200.
    /// - Throws: a `FetchFailure` when there is no answer.
    package func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchResponse {
        let address = try FetchAddress(request.url)
        let result = await withCheckedContinuation { continuation in
            engine.submit(Transfer(request, address) { continuation.resume(returning: $0) })
        }
        var response = try result.get()
        if response.status == 200, let coding = response.header("content-encoding") {
            response.body = try unpack(response.body, coding: coding, limit: request.limit)
        }
        return response
    }

    /// The same, as a `Result`.
    package func answer(_ request: FetchRequest) async -> Result<FetchResponse, FetchFailure> {
        do { return .success(try await fetch(request)) } catch { return .failure(error) }
    }
    /// Whether this URL may have a private address when it is fetched for a source.
    package func allows(_ url: String, for source: String?) -> Bool {
        (try? FetchAddress(url)).map { settings.allows($0, for: source) } ?? false
    }
    /// A connection to a mail server that a source names.
    package func mail(_ account: MailAccount) -> MailClient { MailClient(account, settings: settings, isOwners: false) }
    /// Ends transfers in progress and refuses new ones.
    package func stop() { engine.stop() }
}

/// Milliseconds of a monotonic clock.
func monotonicMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}
