import Hummingbird
import NIOCore
import Synchronization

/// Caches answers that are the same for everybody for a second. So a page lags its story, or shows what was taken down, by at most a
/// second.
///
/// When several requests ask for the same at once, the answer is made once for all of them. The cache is bounded in bytes. Addresses
/// that a client can vary at will have a small part of it (those with a query) or none (those that do not exist).
final class AnswerCache: Sendable {
    private struct Kept {
        var until: ContinuousClock.Instant
        var response: Response
        var size: Int
        var hasQuery: Bool
    }
    private struct State {
        var kept: [String: Kept] = [:]
        /// Keys in the order in which their answers were cached, which is also that in which they expire.
        var order = CircularBuffer<String>()
        var size = 0
        var querySize = 0
        var tasks: [String: Task<Response, any Error>] = [:]

        mutating func dropEnded(_ now: ContinuousClock.Instant) {
            while let key = order.first, let entry = kept[key], entry.until <= now {
                _ = order.removeFirst()
                kept[key] = nil
                size -= entry.size
                if entry.hasQuery { querySize -= entry.size }
            }
        }
    }
    private let state = Mutex(State())
    private let life: Duration
    /// The most bytes in the cache, and the most for addresses with a query.
    private let most: Int
    private let mostOfQueries: Int

    init(life: Duration = .seconds(1), most: Int = 16 << 20, mostOfQueries: Int = 2 << 20) {
        self.life = life
        self.most = most
        self.mostOfQueries = mostOfQueries
    }
    /// The bytes that are in the cache now.
    var size: Int { state.withLock { $0.size } }

    /// - Parameter path: everything that the answer depends on: path, query and format.
    func answer(_ path: String, _ make: @Sendable @escaping () async throws -> Response) async throws -> Response {
        enum Found {
            case kept(Response)
            case waiting(Task<Response, any Error>)
        }
        let found = state.withLock { state -> Found in
            state.dropEnded(.now)
            if let entry = state.kept[path] { return .kept(entry.response) }
            if let task = state.tasks[path] { return .waiting(task) }
            let task = Task { try await make() }
            state.tasks[path] = task
            return .waiting(task)
        }
        switch found {
        case .kept(let response): return response
        case .waiting(let task):
            let result = await task.result
            state.withLock { state in
                guard state.tasks[path] == task else { return }
                state.tasks[path] = nil
                if case .success(let response) = result { keep(response, path, &state) }
            }
            return try result.get()
        }
    }
    /// Keeps what was found; streams, and what is not there or went wrong, are not kept.
    private func keep(_ response: Response, _ path: String, _ state: inout State) {
        guard response.status == .ok, let length = response.body.contentLength, state.kept[path] == nil else { return }
        let size = length + path.utf8.count + 1024
        let hasQuery = path.contains("?")
        guard state.size + size <= most, !hasQuery || state.querySize + size <= mostOfQueries else { return }
        state.kept[path] = Kept(until: .now + life, response: response, size: size, hasQuery: hasQuery)
        state.order.append(path)
        state.size += size
        if hasQuery { state.querySize += size }
    }
}
