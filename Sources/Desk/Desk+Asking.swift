import Fetching
import Logging
import NewsModel
import Store

extension Desk {
    /// Polls every source when its time has come, several at once; the fetcher spaces the requests to each host.
    func askLoop() async {
        await withTaskGroup(of: String?.self) { tasks in
            var busy: Set<String> = []
            var isWaiting = false
            while !Task.isCancelled {
                var hasMore = false
                do throws(StoreFailure) {
                    for source in try await store.sources(counting: false)
                    where isDue(source) && !busy.contains(source.id) {
                        if state.problem != nil { break }
                        hasMore = busy.count >= Self.askedAtOnce
                        if hasMore { break }
                        busy.insert(source.id)
                        tasks.addTask {
                            do throws(StoreFailure) { _ = try await self.ask(source) } catch { await self.bear(error) }
                            return source.id
                        }
                    }
                } catch { await bear(error) }
                if !isWaiting {
                    isWaiting = true
                    tasks.addTask {
                        await self.signals.asking.wait(atMost: Self.tick)
                        return nil
                    }
                }
                while let done = await tasks.next() {
                    guard let done else {
                        isWaiting = false
                        break
                    }
                    busy.remove(done)
                    if hasMore, busy.count * 2 <= Self.askedAtOnce { break }
                }
            }
            tasks.cancelAll()
        }
    }
    /// The most sources polled at once. Chosen, not measured: fewer than the fetcher's connections, so that pages are fetched too.
    private static let askedAtOnce = 200
    /// Whether a source may be polled now.
    package func isDue(_ source: Source) -> Bool {
        guard source.state == .active, source.isAsked else { return false }
        guard let elapsed = clock.elapsed(asked: source.asked, tick: source.askedTick, boot: source.askedBoot) else {
            return true
        }
        return elapsed >= source.wait
    }

    /// Polls one source now.
    ///
    /// - Returns: the items that came in, or why there are none.
    @discardableResult
    package func ask(_ source: Source) async throws(StoreFailure) -> (intake: Intake, problem: String?) {
        let begun = clock.now
        // Recorded first, so that a crash in between does not cause another request at once.
        try await store.noteAsking(
            source.id, at: begun, tick: clock.tick, boot: clock.boot, wait: settings.policy.minimum)
        if source.isMailFolder { return try await askMail(source) }
        // A source that always answers "not modified" is polled without validators once in eight days.
        let isWhole = source.etag == nil && source.lastModified == nil || begun - (source.whole ?? 0) > 8 * 86_400_000
        var request = FetchRequest(url: source.url, source: source.url, accept: FetchRequest.feeds)
        request.agent = source.agent
        if !isWhole, let url = source.validatorsURL {
            request.validators = .init(url: url, etag: source.etag, lastModified: source.lastModified)
        }
        switch await fetcher.answer(request) {
        case .success(let response):
            counters.fetched("feed", status: response.status)
            return try await take(response, of: source, isWhole: isWhole)
        case .failure(.stopped): return (Intake(), FetchFailure.stopped.description)
        case .failure(let failure):
            counters.fetched("feed", status: nil)
            return try await fail(source, failure.description, outcome: .failed, response: nil)
        }
    }
    func fail(
        _ source: Source, _ problem: String, outcome: PollPolicy.Outcome, response: FetchResponse?,
        isGone: Bool = false
    )
        async throws(StoreFailure) -> (intake: Intake, problem: String?)
    {
        let now = clock.now
        let wait = settings.policy.wait(
            outcome, response: response, asked: nil, rhythm: nil, pace: source.pace, failures: source.failures + 1,
            now: now / 1000)
        var answer = FeedAnswer(wait: wait, at: now)
        answer.problem = problem
        answer.isGone = isGone
        // The first failure is logged at a higher level than later ones.
        log.log(
            level: source.failures == 0 || isGone ? .info : .debug, "a source does not answer as it should",
            metadata: metadata(of: source, problem))
        return (try await store.save(answer, of: source.id), problem)
    }
    private func take(_ response: FetchResponse, of source: Source, isWhole: Bool) async throws(StoreFailure) -> (
        intake: Intake, problem: String?
    ) {
        let now = clock.now
        switch response.status {
        case 200 where !response.body.isEmpty: return try await parse(response, of: source, isWhole: isWhole)
        case 304 where isWhole:
            return try await fail(
                source, "says \"not modified\" to a question without conditions", outcome: .failed, response: response)
        case 304, 204:
            let wait = settings.policy.wait(
                .answered, response: response, asked: nil, rhythm: try await rhythm(of: source), pace: source.pace,
                failures: 0, now: now / 1000)
            // The interval that the feed asked for in its last full answer still counts.
            try await store.noteUnchanged(
                source.id, wait: source.failures == 0 ? max(wait, source.wait) : wait, at: now)
            return (Intake(), nil)
        case 410:
            return try await fail(source, "is gone for good (410)", outcome: .failed, response: response, isGone: true)
        case 429, 503:
            return try await fail(source, "asks for patience (\(response.status))", outcome: .busy, response: response)
        case 200: return try await fail(source, "answered with nothing", outcome: .failed, response: response)
        default:
            return try await fail(
                source, "answered with status \(response.status)", outcome: .failed, response: response)
        }
    }
    private func parse(_ response: FetchResponse, of source: Source, isWhole: Bool) async throws(StoreFailure) -> (
        intake: Intake, problem: String?
    ) {
        if try await store.isQuarantined(response.body) {
            return try await fail(source, "sends what killed a worker before", outcome: .failed, response: response)
        }
        let parsed: FeedMessage.Answer
        switch await pool.answer(Self.request(response)) {
        case .success(let answer): parsed = answer
        case .failure(let failure): return try await fail(failure, of: source, response)
        }
        let now = clock.now
        let asked = parsed.minutes.flatMap { $0 > 0 && $0 < 100_000 ? $0 * 60_000 : nil }
        var answer = FeedAnswer(wait: 0, at: now)
        answer.items = await items(parsed.items, Rights(headers: response.headers), of: source)
        answer.keptSince = kept
        answer.withdrawn = parsed.withdrawn
        // The last item of a truncated feed may be incomplete.
        if parsed.isCut {
            if answer.items.isEmpty {
                return try await fail(source, "breaks off before its first item", outcome: .failed, response: response)
            }
            answer.items.removeLast()
        }
        answer.title = parsed.title.map(Worker.cleaned)
        answer.home = parsed.home
        answer.language = parsed.language
        answer.etag = response.header("etag").flatMap { FetchRequest.Validators.isSendable($0) ? $0 : nil }
        answer.lastModified = response.header("last-modified").flatMap {
            FetchRequest.Validators.isSendable($0) ? $0 : nil
        }
        answer.validatorsURL = response.url
        answer.wasWhole = isWhole
        if response.hasMoved { answer.movedTo = response.url }
        answer.wait = settings.policy.wait(
            .answered, response: response, asked: asked, rhythm: try await rhythm(of: source), pace: source.pace,
            failures: 0, now: now / 1000)
        let intake = try await store.save(answer, of: source.id)
        for item in intake.withdrawn {
            log.notice(
                "an item is withdrawn by its provider; its article stays until somebody takes it down",
                metadata: ["source": "\(source.id)", "item": "\(item)"])
        }
        counters.add("stemma_items_total", [("what", "new")], by: intake.new)
        counters.add("stemma_items_total", [("what", "changed")], by: intake.changed)
        if !intake.guids.isEmpty {
            signals.pages.raise()
            signals.reading.raise()
        }
        if !intake.guids.isEmpty { acknowledge?(intake.guids) }
        return (intake, nil)
    }
    /// Takes in the items whose embargo has ended. While the clock may have been set ahead by mistake, nothing comes out of its embargo.
    func releaseEmbargoed() async throws(StoreFailure) -> Int {
        if try await doubtsClock() { return 0 }
        let intake = try await store.releaseEmbargoed(at: clock.now)
        guard !intake.guids.isEmpty else { return 0 }
        log.info("items come out of their embargo", metadata: ["items": "\(intake.guids.count)"])
        signals.pages.raise()
        signals.reading.raise()
        acknowledge?(intake.guids)
        return intake.guids.count
    }
    private func fail(_ failure: WorkerFailure, of source: Source, _ response: FetchResponse) async throws(StoreFailure)
        -> (
            intake: Intake, problem: String?
        )
    {
        switch failure {
        case .stopped: return (Intake(), failure.description)
        case .refused: return try await fail(source, failure.description, outcome: .failed, response: response)
        case .missing, .replaced: return try await fail(source, failure.description, outcome: .failed, response: nil)
        case .diedTwice:
            log.warning(
                "a feed is put in quarantine",
                metadata: metadata(of: source, failure.description))
            try await store.quarantine(
                response.body, kind: "feed", subject: source.id, problem: failure.description, at: clock.now)
            return try await fail(
                source, "\(failure); its bytes are in quarantine", outcome: .failed, response: response)
        }
    }
    /// The log's row, without the source's address, which may contain its reader's key.
    private func metadata(of source: Source, _ problem: String) -> Logger.Metadata {
        ["source": "\(source.id)", "title": "\(source.title ?? "")", "problem": "\(problem)"]
    }
    /// A feed's items, with the rights that their site and the feed's headers state.
    private func items(_ parsed: [FeedItem], _ headers: Rights, of source: Source) async -> [FeedItem] {
        var items: [FeedItem] = []
        var sites: Set<String> = []
        for var item in parsed {
            var rights = headers
            // The page of an item with its whole text is not fetched, so its site's rules are checked here. A feed with articles of
            // many sites must not cause requests to all of them.
            if item.isWhole, let url = item.url, let site = (try? FetchAddress(url))?.origin,
                sites.contains(site) || sites.count < 20
            {
                sites.insert(site)
                rights = headers.joined(await robots.rules(for: url, source: source.url).rights)
            }
            if rights.forbidsKeeping { item.content = nil }
            item.rights = rights
            items.append(item)
        }
        return items
    }
    /// The median time between a source's last items; nil for fewer than five.
    private func rhythm(of source: Source) async throws(StoreFailure) -> Int? {
        let times = try await store.recentTimes(of: source.id)
        guard times.count >= 5 else { return nil }
        return zip(times, times.dropFirst()).map { $0 - $1 }.sorted()[(times.count - 1) / 2]
    }
    private static func request(_ response: FetchResponse) -> FeedMessage.Request {
        FeedMessage.Request(
            bytes: response.body, url: response.url,
            charset: response.header("content-type").flatMap(charset))
    }
    static func charset(_ type: String) -> String? {
        for part in type.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "charset" else { continue }
            return pair[1].filter { $0 != "\"" && $0 != "'" && $0 != " " }
        }
        return nil
    }

    /// The feeds at an address: itself if it is a feed, else those that its page links to.
    package func discover(_ url: String) async throws -> [(title: String?, url: String)] {
        let response = try await fetcher.fetch(FetchRequest(url: url, source: url))
        guard response.status == 200 else { throw FetchFailure.brokenAnswer("its status is \(response.status)") }
        if case .success(let feed) = await pool.answer(Self.request(response)) {
            return [(feed.title, response.hasMoved ? response.url : url)]
        }
        let found = try await pool.perform(DiscoverMessage.Request(page: response.body, url: response.url))
        return found.feeds.compactMap { feed in Worker.webAddress(feed.url).map { (feed.title, $0) } }
    }
}
