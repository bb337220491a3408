import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Synchronization
import Text

/// The hub of the service's own feeds (WebSub, W3C Recommendation of 23 January 2018): it sends subscribers a feed whenever it changes.
///
/// A subscription begins when its callback has confirmed it. Its lease is ten days unless the subscriber asks for another, thirty days
/// at most. Messages go out through `Fetching`. Callbacks of subscribers who are not signed in may have no private address, even one
/// that the operator allows.
struct Hub: Sendable {
    static let path = "/hub"
    /// The most subscriptions in all, of one peer that is not signed in, and at one host by such peers. Chosen, not measured.
    static let most = (all: 1000, peer: 10, host: 20)
    /// The most messages that are sent at the same time.
    private static let mostUnderWay = 32
    /// A subscription ends after this many failed messages, about twelve hours.
    private static let mostTries = 12

    /// A subscription request that its callback has not confirmed yet.
    struct Intent: Sendable {
        var isSubscribing: Bool
        var subscriber: Subscriber
        /// Seconds.
        var lease: Int
    }
    /// Requests that wait for confirmation.
    final class Queue: Sendable {
        let intents: AsyncStream<Intent>
        private let continuation: AsyncStream<Intent>.Continuation
        init() { (intents, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(200)) }
        /// Adds a request; returns false when too many wait.
        func add(_ intent: Intent) -> Bool {
            if case .enqueued = continuation.yield(intent) { return true }
            return false
        }
        func end() { continuation.finish() }
    }
    let service: Service
    private var store: Store { service.store }
    private var now: Int { service.actions.now() }
    /// The subscriptions to which a message is being sent, and those for which something changed meanwhile.
    private let underWay = UnderWay()
    private final class UnderWay: Sendable {
        let ids = Mutex<Set<String>>([])
        let again = Mutex<Set<String>>([])
    }

    init(service: Service) { self.service = service }

    /// Confirms subscriptions and sends feeds, until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { tasks in
            for _ in 0..<8 {
                tasks.addTask { for await intent in service.hub.intents { await confirm(intent) } }
            }
            var last = now
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(3))
                // The clock may have been set back.
                last = min(last, now)
                // If the database fails now, it is asked again in the next round.
                guard let changes = try? await store.changes(after: last) else { continue }
                guard let due = try? await due(isChanged: !changes.isEmpty) else { continue }
                last = changes.map(\.changed).max() ?? last
                for (address, subscribers) in due where !Task.isCancelled {
                    await tell(subscribers, of: address, in: &tasks)
                }
            }
            service.hub.end()
        }
    }
    /// Asks a callback whether it wants the subscription, because somebody else may have sent the request.
    private func confirm(_ intent: Intent) async {
        let subscriber = intent.subscriber
        let challenge = Secrets.make()
        var query = [("hub.mode", intent.isSubscribing ? "subscribe" : "unsubscribe"), ("hub.challenge", challenge)]
        if intent.isSubscribing { query.append(("hub.lease_seconds", String(intent.lease))) }
        guard let answer = await ask(subscriber, query), (200...299).contains(answer.status),
            String(decoding: answer.body, as: UTF8.self).trimmed() == challenge
        else { return }
        guard intent.isSubscribing else {
            try? await store.unsubscribe(subscriber.topic, subscriber.callback)
            return
        }
        guard let feed = try? await feed(subscriber.topic) else { return }
        try? await store.subscribe(subscriber, told: sha256(feed.bytes))
    }
    private func ask(_ subscriber: Subscriber, _ query: [(String, String)]) async -> (status: Int, body: [UInt8])? {
        let query = query + [("hub.topic", service.settings.base + subscriber.topic)]
        let url =
            subscriber.callback + (subscriber.callback.contains("?") ? "&" : "?")
            + query.map { "\($0)=\(Words.encoded($1))" }.joined(separator: "&")
        return await service.actions.send(url, [], nil, subscriber.peer != nil)
    }
    /// A topic's feed; nil when the topic does not exist (any more).
    private func feed(_ address: String) async throws -> (type: String, bytes: [UInt8])? {
        guard let topic = FeedTopic(address), let format = StoryFeed.Format(ofFeedAt: address) else { return nil }
        await service.limits.making.enter()
        defer { service.limits.making.leave() }
        do { return try await service.written(topic, format) } catch let problem as Problem
            where problem.status == .notFound || problem.status == .gone
        { return nil }
    }
    /// The subscribers to send to, by topic: all when something changed, else those for which sending failed.
    private func due(isChanged: Bool) async throws -> [String: [Subscriber]] {
        let now = now
        let all = try await store.subscribers(at: now)
        if !all.isEmpty { try await store.dropSubscribers(endedBy: now) }
        // A service that was made private sends nothing to subscribers who are not signed in.
        let heard = all.filter { $0.peer == nil || service.settings.isOpen }
        let busy = underWay.ids.withLock { $0 }
        let again = underWay.again.withLock { again in
            let before = again
            again = before.intersection(busy).union(isChanged ? busy : [])
            return before
        }
        return Dictionary(
            grouping: heard.filter {
                $0.due <= now && (isChanged || $0.tries > 0 || again.contains($0.id)) && !busy.contains($0.id)
            }, by: \.topic)
    }
    private func tell(
        _ subscribers: [Subscriber], of address: String, in tasks: inout DiscardingTaskGroup
    ) async {
        let feed: (type: String, bytes: [UInt8])?
        do { feed = try await self.feed(address) } catch {
            underWay.again.withLock { $0.formUnion(subscribers.map(\.id)) }
            return
        }
        let hash = feed.map { sha256($0.bytes) }
        for subscriber in subscribers where subscriber.told != hash || subscriber.tries > 0 {
            // A callback that does not answer takes a place for half a minute, and later waits longer and longer.
            while underWay.ids.withLock({ $0.count >= Self.mostUnderWay }), !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(50))
            }
            guard underWay.ids.withLock({ $0.insert(subscriber.id).inserted }) else { continue }
            tasks.addTask {
                await tell(subscriber, feed, hash: hash)
                _ = underWay.ids.withLock { $0.remove(subscriber.id) }
            }
        }
    }
    private func tell(_ subscriber: Subscriber, _ feed: (type: String, bytes: [UInt8])?, hash: [UInt8]?) async {
        guard let feed, let hash else {
            // The topic does not exist any more.
            _ = await ask(subscriber, [("hub.mode", "denied"), ("hub.reason", "gone")])
            try? await store.unsubscribe(id: subscriber.id)
            return
        }
        let base = service.settings.base
        var headers = [
            ("Content-Type", feed.type),
            ("Link", "<\(base + Self.path)>; rel=\"hub\", <\(base + subscriber.topic)>; rel=\"self\""),
        ]
        if let secret = subscriber.secret {
            headers.append(("X-Hub-Signature", "sha256=" + Secrets.hmac(feed.bytes, key: secret).hex))
        }
        let status = await service.actions.send(subscriber.callback, headers, feed.bytes, subscriber.peer != nil)?
            .status
        let isTold = status.map { (200...299).contains($0) } ?? false
        if status == 410 || (!isTold && subscriber.tries >= Self.mostTries) {
            try? await store.unsubscribe(id: subscriber.id)
            return
        }
        // Wait five seconds, ten, twenty, … at most six hours.
        let wait = min(5000 << min(subscriber.tries, 13), 6 * 3_600_000)
        try? await store.noteTold(subscriber: subscriber.id, isTold ? hash : nil, due: isTold ? 0 : now + wait)
    }
}

extension Service {
    func addHub(to router: Router<ServingContext>) {
        router.post("\(Hub.path)") { request, context in
            guard limits.take("hub", context.peer, burst: 20, rate: 1.0 / 30) else {
                throw Problem(.tooManyRequests, "Too many subscriptions", "Try again in a minute.")
            }
            let form = try await Form(request, most: 16 << 10).fields(HubForm.self)
            let asked = form.topic.text
            let address = asked.hasPrefix(settings.base) ? String(asked.dropFirst(settings.base.count)) : ""
            guard address.utf8.count <= 600, let topic = FeedTopic(address),
                let format = StoryFeed.Format(ofFeedAt: address)
            else {
                throw Problem(
                    .unprocessableContent, "No such topic", "hub.topic is a feed of this service, \(settings.base)/….")
            }
            // A search costs more than other feeds, so only signed-in readers may subscribe to one.
            if case .search = topic, !context.seesTexts {
                throw Problem(.forbidden, "Not allowed", "Searches are sent to who is signed in.")
            }
            guard let callback = Words.web(form.callback.text), callback.utf8.count <= 2000, !callback.contains("#"),
                let host = Words.host(callback)
            else {
                throw Problem(
                    .unprocessableContent, "No callback", "hub.callback is an address that begins with http.")
            }
            let secret = form.secret?.text ?? ""
            guard secret.utf8.count < 200 else {
                throw Problem(.unprocessableContent, "Too long", "hub.secret has fewer than 200 bytes.")
            }
            let isSubscribing = form.mode == .subscribe
            let lease = min(max(try form.lease?.number(0...Int.max) ?? 864_000, 300), 2_592_000)
            let subscriber = Subscriber(
                topic: address, callback: callback, secret: secret.isEmpty ? nil : secret,
                peer: context.seesTexts ? nil : context.peer, host: host, until: actions.now() + lease * 1000)
            // Each request makes one message to an address that may know nothing of it: limited for each host, and in all, as one host
            // may have many names and one person many addresses.
            if !context.seesTexts {
                guard limits.take("hub host", host, burst: Double(Hub.most.host), rate: 1.0 / 60),
                    limits.take("hub all", "", burst: 200, rate: 1)
                else { throw Problem(.tooManyRequests, "Too many subscriptions", "Try again in a minute.") }
            }
            if isSubscribing {
                _ = try await feed(topic, format)
                let others = try await store.subscriptions(beside: subscriber)
                guard others.all < Hub.most.all,
                    context.seesTexts || (others.peer < Hub.most.peer && others.host < Hub.most.host)
                else { throw Problem(.serviceUnavailable, "Too many subscriptions", "Some have to end first.") }
            }
            guard hub.add(Hub.Intent(isSubscribing: isSubscribing, subscriber: subscriber, lease: lease)) else {
                throw Problem(.serviceUnavailable, "Too many subscriptions", "Try again in a minute.")
            }
            return reply(
                .accepted, type: "text/plain; charset=utf-8", Array("The callback is asked to confirm.\n".utf8))
        }
    }
}

/// What a subscriber sends, WebSub 5.1.
private struct HubForm: Decodable {
    enum Mode: String, Decodable { case subscribe, unsubscribe }
    var mode: Mode
    var topic: Entry
    var callback: Entry
    var secret: Entry?
    /// Seconds.
    var lease: Entry?
    enum CodingKeys: String, CodingKey {
        case mode = "hub.mode"
        case topic = "hub.topic"
        case callback = "hub.callback"
        case secret = "hub.secret"
        case lease = "hub.lease_seconds"
    }
}
