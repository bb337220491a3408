import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import Reporting
import Store
import Synchronization

/// Tells all listeners which stories changed; it reads the database once a second for any number of listeners.
final class Changes: Sendable {
    private struct Inside {
        var listeners: [Int: AsyncStream<[String]>.Continuation] = [:]
        var ofPeer: [String: Int] = [:]
        var next = 0
    }
    private let inside = Mutex(Inside())
    static let most = 1000

    /// The most listeners of one peer that is not signed in; several people may share its address.
    static let mostOfPeer = 300

    /// The changes from now on; nil when there are too many listeners, in all or of this peer.
    func listen(_ peer: String?) -> AsyncStream<[String]>? {
        let (stream, continuation) = AsyncStream.makeStream(of: [String].self, bufferingPolicy: .bufferingNewest(16))
        let number = inside.withLock { inside -> Int? in
            guard inside.listeners.count < Self.most,
                peer.map({ inside.ofPeer[$0, default: 0] < Self.mostOfPeer }) ?? true
            else { return nil }
            if let peer { inside.ofPeer[peer, default: 0] += 1 }
            inside.next += 1
            inside.listeners[inside.next] = continuation
            return inside.next
        }
        guard let number else { return nil }
        continuation.onTermination = { _ in
            self.inside.withLock { inside in
                inside.listeners[number] = nil
                guard let peer else { return }
                inside.ofPeer[peer, default: 1] -= 1
                if inside.ofPeer[peer] == 0 { inside.ofPeer[peer] = nil }
            }
        }
        return stream
    }
    func tell(_ stories: [String]) {
        for listener in inside.withLock({ Array($0.listeners.values) }) { listener.yield(stories) }
    }
    func end() { for listener in inside.withLock({ Array($0.listeners.values) }) { listener.finish() } }

    /// Looks for changes until the task is cancelled.
    func watch(_ store: Store, now: @Sendable () -> Int) async {
        var last = now()
        var beats = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(1))
            beats += 1
            // The clock may have been set back.
            last = min(last, now())
            let isHeard = inside.withLock { !$0.listeners.isEmpty }
            guard let changed = try? await store.changes(after: last) else { continue }
            if let latest = changed.last { last = max(last, latest.changed) }
            if !changed.isEmpty, isHeard { tell(changed.map(\.id)) }
            // An empty event shows whether a listener is still there.
            if beats % 20 == 0 { tell([]) }
        }
        end()
    }
}

extension Service {
    func addEvents(to router: Router<ServingContext>) {
        router.get("/events") { try await events($0, $1) }
        router.get("/api/v1/events") { try await events($0, $1) }
    }
    /// Server-sent events: `changed` with the ids of stories; with `?story=` only for one story.
    private func events(_ request: Request, _ context: ServingContext) async throws -> Response {
        let story = request.asked("story").map { String($0.prefix(100)) }
        guard let stream = changes.listen(context.seesTexts ? nil : context.peer) else {
            throw Problem(.serviceUnavailable, "Too many listen", "Follow the feed instead.")
        }
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: "retry: 5000\n\n"))
            for await ids in stream {
                let mine = story.map { id in ids.filter { $0 == id } } ?? ids
                if ids.isEmpty {
                    try await writer.write(ByteBuffer(string: ":\n\n"))
                } else if !mine.isEmpty {
                    var w = JSONWriter()
                    w.object { $0.member("stories", Array(mine.prefix(200))) }
                    try await writer.write(
                        ByteBuffer(string: "event: changed\ndata: \(String(decoding: w.bytes, as: UTF8.self))\n\n"))
                }
            }
            try await writer.finish(nil)
        }
        var response = reply(.ok, type: "text/event-stream", [], adding: [(.accelBuffering, "no")])
        response.headers[.contentLength] = nil
        response.body = body
        return response
    }
}
