import Metrics
import Synchronization

/// The desk's present problem, which `/readyz` shows.
package final class DeskState: Sendable {
    private struct Inside {
        var problem: String?
        var isReady = false
        var drawsCards = false
    }
    private let inside = Mutex(Inside())

    /// Sets the problem; returns whether it is new.
    @discardableResult
    func set(_ problem: String?) -> Bool {
        inside.withLock { inside in
            defer { inside.problem = problem }
            return inside.problem != problem
        }
    }
    func begin() { inside.withLock { $0.isReady = true } }
    func beginCards() { inside.withLock { $0.drawsCards = true } }
    /// Whether cards of stories can be drawn.
    package var drawsCards: Bool { inside.withLock { $0.drawsCards } }
    /// Why nothing comes in; nil when everything works.
    package var problem: String? { inside.withLock { $0.problem } }
    package var isReady: Bool { inside.withLock { $0.isReady && $0.problem == nil } }
}

/// The desk's counters, with Prometheus names and labels.
struct DeskCounters: Sendable {
    let factory: any MetricsFactory

    func add(_ name: String, _ labels: [(String, String)] = [], by n: Int = 1) {
        Counter(label: name, dimensions: labels, factory: factory).increment(by: n)
    }
    /// Counts one request, with the answer's status if there was one.
    func fetched(_ kind: String, status: Int?) {
        add("stemma_fetches_total", [("kind", kind), ("status", status.map(String.init) ?? "failed")])
    }
}
