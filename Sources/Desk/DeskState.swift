import Synchronization

/// What the desk counts and what ails it; read by `/metrics` and `/readyz`.
package final class DeskState: Sendable {
    private struct Inside {
        var counters: [String: Int] = [:]
        var problem: String?
        var isReady = false
    }
    private let inside = Mutex(Inside())

    func add(_ name: String, _ n: Int = 1) { inside.withLock { $0.counters[name, default: 0] += n } }
    func set(_ problem: String?) { inside.withLock { $0.problem = problem } }
    func begin() { inside.withLock { $0.isReady = true } }
    /// Counters by Prometheus name with labels.
    package var counters: [String: Int] { inside.withLock { $0.counters } }
    /// Why nothing comes in; nil when all is well.
    package var problem: String? { inside.withLock { $0.problem } }
    package var isReady: Bool { inside.withLock { $0.isReady && $0.problem == nil } }
}
