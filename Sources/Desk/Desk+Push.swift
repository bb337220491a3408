import Fetching
import Logging
import NewsModel
import Store
import Text

/// Alerts as notifications on readers' devices (Web Push: RFC 8030, 8291, 8292; [why](../../Docs/Push.md)).
extension Desk {
    /// Seconds that a push service keeps a message for a device that is off. Chosen, not measured: news of half a day ago is read on the pages.
    private static let life = 43_200
    /// Milliseconds that a push service may take for an answer. Chosen, not measured.
    private static let patience = 10_000
    /// The longest pause after a failure.
    private static let longest = 6 * 3_600_000

    /// Messages that are on their way at once, and of these the most of one reader. Chosen, not measured.
    private static let places = 32
    private static let placesOfAReader = 4

    func pushLoop() async {
        await loop(signals.pushing) { () async throws(StoreFailure) in try await self.sendNotices() }
    }
    /// What has waited since then or longer is not told: it is no news any more.
    private var oldestNotice: Int { clock.now - Self.life * 1000 }

    /// Sends devices what waits for them, one message a device at a time, and whose notice has waited longest first. A device that fails is tried
    /// again after growing intervals; one whose push service is slow keeps its own place and delays no other.
    ///
    /// - Returns: how many messages were sent.
    func sendNotices() async throws(StoreFailure) -> Int {
        try await store.forgetNotices(oldest: oldestNotice)
        var queue = PushQueue(waiting: try await store.waitingDevices(now: clock.now, oldest: oldestNotice))
        guard !queue.waiting.isEmpty else { return 0 }
        return try await withTaskGroup(of: PushPlace.self) { tasks -> Result<Int, StoreFailure> in
            var sent = 0
            // Whatever is new while messages are on their way wakes this one.
            tasks.addTask { await self.newNotice() }
            repeat {
                while let (device, reader) = queue.next() {
                    tasks.addTask {
                        let count = await self.count { () async throws(StoreFailure) in
                            try await self.sendNext(to: device)
                        }
                        return PushPlace(device: device, reader: reader, mayHaveMore: count > 0)
                    }
                }
                guard !queue.busy.isEmpty, let done = await tasks.next() else { break }
                if let device = done.device, let reader = done.reader {
                    queue.free(device, of: reader, mayHaveMore: done.mayHaveMore)
                    sent += done.mayHaveMore ? 1 : 0
                } else {
                    do throws(StoreFailure) {
                        queue.waiting = try await store.waitingDevices(now: clock.now, oldest: oldestNotice)[...]
                    } catch {
                        tasks.cancelAll()
                        return .failure(error)
                    }
                    tasks.addTask { await self.newNotice() }
                }
            } while true
            tasks.cancelAll()
            return .success(sent)
        }.get()
    }
    /// The devices for which something waits, and those that have a message on its way.
    private struct PushQueue {
        var waiting: ArraySlice<(device: String, reader: String)>
        var busy: Set<String> = []
        var ofReader: [String: Int] = [:]

        init(waiting: [(device: String, reader: String)]) { self.waiting = waiting[...] }
        /// The next device that has a place, which it takes; nil when all places are taken or nothing waits.
        mutating func next() -> (device: String, reader: String)? {
            guard busy.count < Desk.places,
                let at = waiting.firstIndex(where: {
                    !busy.contains($0.device) && ofReader[$0.reader, default: 0] < Desk.placesOfAReader
                })
            else { return nil }
            let next = waiting.remove(at: at)
            busy.insert(next.device)
            ofReader[next.reader, default: 0] += 1
            return next
        }
        mutating func free(_ device: String, of reader: String, mayHaveMore: Bool) {
            busy.remove(device)
            ofReader[reader, default: 1] -= 1
            if mayHaveMore { waiting.append((device, reader)) }
        }
    }
    /// A place among the messages on their way that has become free; with nil, word that something new may wait.
    private struct PushPlace: Sendable {
        var device: String?
        var reader: String?
        var mayHaveMore = false
    }
    private func newNotice() async -> PushPlace {
        await signals.pushing.wait(atMost: Self.tick)
        return PushPlace()
    }
    /// Sends a device the next of its messages. What is sent, and to whom, is looked up right before: the device may have been removed meanwhile, or be
    /// somebody else's.
    ///
    /// - Returns: whether it may be told more now.
    private func sendNext(to device: String) async throws(StoreFailure) -> Bool {
        guard let next = try await store.nextNotice(of: device, now: clock.now, oldest: oldestNotice) else {
            return false
        }
        var outcome = Store.PushOutcome.nothing
        if let words = try await words(next.notice, for: next.reader) {
            guard let answered = try await push(words, to: next.device, of: next.reader) else { return false }
            outcome = answered
        }
        try await store.note(outcome, of: next.notice, to: next.device, at: clock.now)
        return switch outcome {
        case .taken, .refused, .nothing: true
        case .failed, .gone: false
        }
    }
    /// What a device is told; nil when there is no such story any more.
    private func words(_ notice: PushNotice, for reader: Reader) async throws(StoreFailure) -> PushWords? {
        let phrases = settings.phrases(reader.languages)
        guard let id = notice.story else {
            return PushWords(
                title: notice.title, text: phrases.more(notice.more), path: "/", tag: "more: " + notice.title)
        }
        // What became part of another story is not told: that one is followed or not.
        guard let story = try await store.story(id)?.summary, story.id == id else { return nil }
        return PushWords(story, languages: reader.languages, phrases)
    }

    // MARK: - One message

    /// Why nothing can be sent to the address that a reader's browser gave; nil when it can.
    package func problem(ofEndpoint endpoint: String, of reader: Reader) -> String? {
        do throws(FetchFailure) {
            let address = try FetchAddress(endpoint)
            // Private addresses that the operator allows are asked for administrators alone: what is there is nobody else's to knock at.
            let isAllowed = reader.isAdmin && fetcher.allows(endpoint, for: endpoint)
            return address.isSecure || isAllowed ? nil : "it does not begin with https://"
        } catch { return error.description }
    }
    /// Sends a device of a reader's a message that shows that messages arrive.
    ///
    /// - Returns: why it was not taken; nil when it was.
    package func test(_ device: Device, of reader: Reader) async throws(StoreFailure) -> String? {
        guard let outcome = try await push(.test(settings.phrases(reader.languages)), to: device, of: reader) else {
            return FetchFailure.stopped.description
        }
        switch outcome {
        case .failed(let problem, _): return problem
        case .refused(let problem):
            try await store.note(outcome, of: nil, to: device, at: clock.now)
            return problem
        case .gone:
            try await store.note(outcome, of: nil, to: device, at: clock.now)
            return "this browser takes no more messages, so it was removed"
        case .taken, .nothing:
            try await store.note(outcome, of: nil, to: device, at: clock.now)
            return nil
        }
    }
    /// Sends a message, once more in few words if it is too long; nil when the program is stopping.
    private func push(_ words: PushWords, to device: Device, of reader: Reader) async throws(StoreFailure)
        -> Store.PushOutcome?
    {
        let keys = try await store.pushKeys()
        let source = reader.isAdmin ? device.endpoint : nil
        guard var outcome = await deliver(words, to: device, source: source, keys) else { return nil }
        if outcome.isTooLong {
            guard let again = await deliver(words.shortened, to: device, source: source, keys) else { return nil }
            outcome = again
        }
        let (name, problem): (String, String?) =
            switch outcome.outcome {
            case .taken, .nothing: ("taken", nil)
            case .refused(let why): ("refused", why)
            case .failed(let why, _): ("failed", why)
            case .gone: ("gone", nil)
            }
        counters.add("stemma_pushes_total", [("result", name)])
        if let problem {
            log.notice(
                "a device is not told", metadata: ["device": "\(device.id)", "problem": "\(problem)"])
        }
        return outcome.outcome
    }
    private struct Delivery {
        var outcome: Store.PushOutcome
        var isTooLong = false
    }
    /// - Parameter source: the address for which a private one that the operator allows may be asked; nil: none.
    private func deliver(_ words: PushWords, to device: Device, source: String?, _ keys: KeyPair) async -> Delivery? {
        let now = clock.now
        guard let address = try? FetchAddress(device.endpoint),
            let body = PushMessage.encrypted(words.json, to: device.point, auth: device.auth, least: words.least),
            let authorization = PushMessage.authorization(
                keys, origin: String(address.text.dropLast(address.path.count)), contact: contact, now: now)
        else { return Delivery(outcome: .refused("its address or key is none")) }
        // A later message about the same thing stands in for one that the push service still has. The service learns no more than that.
        let topic = Base64.encodedForAddress(Secrets.hmac(Array(words.tag.utf8), key: device.auth)).prefix(32)
        var request = FetchRequest(url: device.endpoint, source: source, limit: 64 << 10)
        request.deadline = Self.patience
        request.message = FetchRequest.Message(
            headers: [
                ("TTL", String(Self.life)), ("Urgency", "normal"), ("Topic", String(topic)),
                ("Content-Encoding", "aes128gcm"), ("Content-Type", "application/octet-stream"),
                ("Authorization", authorization),
            ], body: body)
        // Wait five seconds, ten, twenty, … at most six hours; longer if the push service says so, but not for ever.
        func later(_ wait: Int = 0) -> Int {
            now + min(max(wait, 5000 << min(device.tries, 13)), Self.longest)
        }
        switch await fetcher.answer(request) {
        case .success(let response):
            let problem = "answered with status \(response.status)"
            switch response.status {
            case 200...299: return Delivery(outcome: .taken)
            case 404, 410: return Delivery(outcome: .gone)
            case 413: return Delivery(outcome: .refused(problem), isTooLong: true)
            case 429, 500...599:
                let wait = PollPolicy.retryAfter(response, now: now / 1000) ?? 0
                return Delivery(outcome: .failed(problem, due: later(wait)))
            default: return Delivery(outcome: .refused(problem))
            }
        case .failure(.stopped): return nil
        case .failure(let failure):
            // What is reachable from here is not told to everybody.
            let problem = source == nil ? "its push service could not be reached" : failure.description
            return Delivery(outcome: .failed(problem, due: later()))
        }
    }
    /// Where push services can reach who sends: the operator's address, else this service's own.
    private var contact: String? {
        [settings.contact, settings.base()].compactMap { $0 }.compactMap { text in
            if text.hasPrefix("https://") || text.hasPrefix("mailto:") { return text }
            return text.contains("@") && !text.contains(" ") && !text.contains("/") ? "mailto:" + text : nil
        }.first { $0.utf8.count <= 200 }
    }
}
