import HTTPTypes
import Hummingbird
import NewsModel
import Store
import Text

/// The hub of the service's own feeds (WebSub, W3C Recommendation of 23 January 2018): who subscribes is sent a feed whenever it changes.
///
/// A subscription counts once its callback has confirmed it, for a lease of ten days unless it asks for less or for up to thirty.
/// What is sent goes through the program's one door: private addresses are refused.
struct Hub: Sendable {
    static let path = "/hub"
    /// Subscriptions in all; the feeds of all of them are made anew when a story changes.
    static let mostSubscribers = 1000

    /// What a subscriber asks for, before its callback has confirmed it.
    struct Intent: Sendable {
        var isSubscribing: Bool
        var topic: String
        var callback: String
        var secret: String?
        /// Seconds.
        var lease: Int
    }
    /// Intents that wait for their callback.
    final class Queue: Sendable {
        let intents: AsyncStream<Intent>
        private let continuation: AsyncStream<Intent>.Continuation
        init() { (intents, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(200)) }
        /// false when too many wait.
        func add(_ intent: Intent) -> Bool {
            if case .enqueued = continuation.yield(intent) { return true }
            return false
        }
        func end() { continuation.finish() }
    }
    let service: Service
    private var store: Store { service.store }
    private var now: Int { service.actions.now() }

    /// Confirms subscriptions and tells subscribers, until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { tasks in
            for _ in 0..<4 {
                tasks.addTask { for await intent in service.hub.intents { await confirm(intent) } }
            }
            var last = now
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(3))
                // What the database cannot tell now it is asked again.
                if let told = try? await round(since: last) { last = told }
            }
            service.hub.end()
        }
    }
    /// Asks a callback whether it wants this, as whoever sent the request may be somebody else.
    private func confirm(_ intent: Intent) async {
        let challenge = Secrets.make()
        var query = [
            ("hub.mode", intent.isSubscribing ? "subscribe" : "unsubscribe"),
            ("hub.topic", service.settings.base + intent.topic), ("hub.challenge", challenge),
        ]
        if intent.isSubscribing { query.append(("hub.lease_seconds", String(intent.lease))) }
        let url =
            intent.callback + (intent.callback.contains("?") ? "&" : "?")
            + query.map { "\($0)=\(Words.encoded($1))" }.joined(separator: "&")
        guard let answer = await service.actions.send(url, [], nil), (200...299).contains(answer.status),
            String(decoding: answer.body, as: UTF8.self).trimmed() == challenge
        else { return }
        guard intent.isSubscribing else {
            try? await store.unsubscribe(intent.topic, intent.callback)
            return
        }
        guard let bytes = await feed(intent.topic)?.bytes else { return }
        _ = try? await store.subscribe(
            intent.topic, intent.callback, secret: intent.secret, until: now + intent.lease * 1000,
            told: sha256(bytes), most: Self.mostSubscribers)
    }
    private func feed(_ address: String) async -> (type: String, bytes: [UInt8])? {
        guard let topic = FeedTopic(address), let format = StoryFeed.Format(ofFeedAt: address) else { return nil }
        return try? await service.written(topic, format)
    }
    /// Sends what has changed, and again what was not taken.
    ///
    /// - Returns: the time of the last change that was looked at.
    private func round(since last: Int) async throws(StoreFailure) -> Int {
        let changes = try await store.changes(after: last)
        let all = try await store.subscribers(at: now)
        for (address, subscribers) in Dictionary(grouping: all, by: \.topic) {
            // A subscriber that could not be told waits its time, whatever else changes.
            let due = subscribers.filter { $0.due <= now && (!changes.isEmpty || $0.tries > 0) }
            guard !due.isEmpty, !Task.isCancelled, let feed = await feed(address) else { continue }
            let hash = sha256(feed.bytes)
            await withTaskGroup(of: Void.self) { tasks in
                for subscriber in due where subscriber.told != hash || subscriber.tries > 0 {
                    tasks.addTask { await tell(subscriber, feed, hash) }
                }
            }
        }
        if !all.isEmpty { try await store.dropSubscribers(endedBy: now) }
        return changes.map(\.changed).max() ?? last
    }
    private func tell(_ subscriber: Subscriber, _ feed: (type: String, bytes: [UInt8]), _ hash: [UInt8]) async {
        let base = service.settings.base
        var headers = [
            ("Content-Type", feed.type),
            ("Link", "<\(base + Self.path)>; rel=\"hub\", <\(base + subscriber.topic)>; rel=\"self\""),
        ]
        if let secret = subscriber.secret {
            headers.append(("X-Hub-Signature", "sha256=" + Secrets.hmac(feed.bytes, key: secret).hex))
        }
        let status = await service.actions.send(subscriber.callback, headers, feed.bytes)?.status
        if status == 410 {
            try? await store.unsubscribe(id: subscriber.id)
            return
        }
        let isTold = status.map { (200...299).contains($0) } ?? false
        // Five seconds, ten, twenty, … at most six hours.
        let wait = min(5000 << min(subscriber.tries, 13), 6 * 3_600_000)
        try? await store.noteTold(subscriber: subscriber.id, isTold ? hash : nil, due: isTold ? 0 : now + wait)
    }
}

extension Service {
    func addHub(to router: Router<ServingContext>) {
        router.post("\(Hub.path)") { request, context in
            guard limits.take("hub", context.peer, burst: 20, rate: 0.2) else {
                throw Problem(.tooManyRequests, "Too many subscriptions", "Try again in a minute.")
            }
            let form = try await Form(request, most: 16 << 10)
            let mode = form["hub.mode"]
            guard mode == "subscribe" || mode == "unsubscribe" else {
                throw Problem(.badRequest, "No such mode", "hub.mode is subscribe or unsubscribe.")
            }
            let topic = form["hub.topic"]
            let address = topic.hasPrefix(settings.base) ? String(topic.dropFirst(settings.base.count)) : ""
            guard topic.utf8.count <= 2000, FeedTopic(address) != nil else {
                throw Problem(.badRequest, "No such topic", "hub.topic is a feed of this service, \(settings.base)/….")
            }
            guard let callback = Words.web(form["hub.callback"]), callback.utf8.count <= 2000, !callback.contains("#")
            else { throw Problem(.badRequest, "No callback", "hub.callback is an address that begins with http.") }
            let secret = form["hub.secret"]
            guard secret.utf8.count < 200 else {
                throw Problem(.badRequest, "Too long", "hub.secret has fewer than 200 bytes.")
            }
            let lease = min(max(Int(form["hub.lease_seconds"]) ?? 864_000, 300), 2_592_000)
            let intent = Hub.Intent(
                isSubscribing: mode == "subscribe", topic: address, callback: callback,
                secret: secret.isEmpty ? nil : secret, lease: lease)
            guard hub.add(intent) else {
                throw Problem(.serviceUnavailable, "Too many subscriptions", "Try again in a minute.")
            }
            return reply(.accepted, "text/plain; charset=utf-8", Array("The callback is asked to confirm.\n".utf8))
        }
    }
}
