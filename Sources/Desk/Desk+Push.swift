import Fetching
import Logging
import NewsModel
import Store
import Text

/// Alerts as notifications on readers' devices (Web Push: RFC 8030, 8291, 8292; [why](../../Docs/Push.md)).
extension Desk {
    /// Seconds that a push service keeps a message for a device that is off. Chosen, not measured: news of half a day ago is read on the pages.
    private static let life = 43_200
    /// The longest pause after a failure.
    private static let longest = 6 * 3_600_000

    func pushLoop() async {
        await loop(signals.pushing) { () async throws(StoreFailure) in try await self.sendNotices() }
    }
    /// Sends devices what waits for them. A device that fails is tried again after growing intervals and delays no other.
    ///
    /// - Returns: how many messages were sent.
    func sendNotices() async throws(StoreFailure) -> Int {
        let waiting = try await store.waitingDevices(now: clock.now, limit: 32)
        guard !waiting.isEmpty else { return 0 }
        return await withTaskGroup(of: Int.self) { tasks in
            for one in waiting {
                tasks.addTask {
                    do throws(StoreFailure) { return try await self.send(one) } catch {
                        await self.bear(error)
                        return 0
                    }
                }
            }
            return await tasks.reduce(0, +)
        }
    }
    private func send(_ waiting: Store.Waiting) async throws(StoreFailure) -> Int {
        var sent = 0
        for notice in waiting.notices {
            let outcome: Store.PushOutcome
            if let words = try await words(notice, for: waiting.reader) {
                guard let answered = try await push(words, to: waiting.device) else { return sent }
                outcome = answered
            } else {
                outcome = .nothing
            }
            try await store.note(outcome, of: notice, to: waiting.device, at: clock.now)
            switch outcome {
            case .taken, .refused: sent += 1
            case .nothing: break
            case .failed, .gone: return sent
            }
        }
        return sent
    }
    /// What a device is told; nil when the story is no more.
    private func words(_ notice: PushNotice, for reader: Reader) async throws(StoreFailure) -> PushWords? {
        guard let id = notice.story else {
            return PushWords(
                title: notice.title, text: AlertMessages.more(notice.more), path: "/", tag: "more: " + notice.title)
        }
        return try await store.story(id).map { PushWords($0.summary, languages: reader.languages) }
    }

    // MARK: - One message

    /// Why nothing can be sent to the address that a browser gave; nil when it can.
    package func problem(ofEndpoint endpoint: String) -> String? {
        do throws(FetchFailure) {
            let address = try FetchAddress(endpoint)
            return address.isSecure || fetcher.allows(endpoint, for: endpoint) ? nil : "it does not begin with https://"
        } catch { return error.description }
    }
    /// Sends a device a message that shows that messages arrive.
    ///
    /// - Returns: why it was not taken; nil when it was.
    package func test(_ device: Device) async throws(StoreFailure) -> String? {
        guard let outcome = try await push(.test, to: device) else { return FetchFailure.stopped.description }
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
    private func push(_ words: PushWords, to device: Device) async throws(StoreFailure) -> Store.PushOutcome? {
        let keys = try await store.pushKeys()
        guard var outcome = await deliver(words, to: device, keys) else { return nil }
        if outcome.isTooLong {
            guard let again = await deliver(words.shortened, to: device, keys) else { return nil }
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
    private func deliver(_ words: PushWords, to device: Device, _ keys: KeyPair) async -> Delivery? {
        let now = clock.now
        guard let address = try? FetchAddress(device.endpoint),
            let body = PushMessage.encrypted(words.json, to: device.point, auth: device.auth, least: words.least),
            let authorization = PushMessage.authorization(
                keys, origin: String(address.text.dropLast(address.path.count)), contact: contact, now: now)
        else { return Delivery(outcome: .refused("its address or key is none")) }
        // A later message about the same thing stands in for one that the push service still has. The service learns no more than that.
        let topic = Base64.encodedForAddress(Secrets.hmac(Array(words.tag.utf8), key: device.auth)).prefix(32)
        var request = FetchRequest(url: device.endpoint, source: device.endpoint, limit: 64 << 10)
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
        case .failure(let failure): return Delivery(outcome: .failed(failure.description, due: later()))
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
