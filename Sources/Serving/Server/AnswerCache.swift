import Hummingbird
import NIOCore
import Synchronization

/// Answers that everybody gets, for a second: so long may a page be behind its story, and so long lives what was taken down.
///
/// Of many who ask for the same at once one is answered, and the others with it. What is kept is bounded in bytes; what an asker can spell in
/// as many ways as he likes (an address with a query, one that does not exist) has a small share of them, or none.
final class AnswerCache: Sendable {
    private struct Kept {
        var until: ContinuousClock.Instant
        var response: Response
        var size: Int
        var hasQuery: Bool
    }
    private struct State {
        var kept: [String: Kept] = [:]
        /// Keys in the order in which they were kept, which is that in which they end.
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
    /// The most bytes that are kept, and the most of them for addresses with a query.
    private let most: Int
    private let mostOfQueries: Int

    init(life: Duration = .seconds(1), most: Int = 16 << 20, mostOfQueries: Int = 2 << 20) {
        self.life = life
        self.most = most
        self.mostOfQueries = mostOfQueries
    }
    /// The bytes that are kept now.
    var size: Int { state.withLock { $0.size } }

    /// - Parameter path: what the answer depends on: path, query and form of the answer.
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
