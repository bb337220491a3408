import Fetching
import Logging
import NewsModel
import Store
import Synchronization

extension Desk {
    func tellLoop() async {
        await loop(signals.telling) { () async throws(StoreFailure) in try await self.tellHooks() }
    }
    /// Looks at readers' alerts apart from webhooks, which may take half a minute to answer.
    func alertLoop() async {
        await loop(signals.alerting) { () async throws(StoreFailure) in try await self.tellReaders() }
    }
    /// The webhooks or readers' alerts that are due, those first that were looked at longest ago.
    private func due(ofReaders: Bool) async throws(StoreFailure) -> ArraySlice<Follow> {
        let now = clock.now
        let all = try await store.follows().filter { ofReaders ? $0.reader != nil : $0.reader == nil && $0.hook != nil }
        let looks = alertLooks.withLock { $0 }
        let due = all.enumerated().map { (look: looks[$1.id] ?? 0, at: $0, follow: $1) }
            .filter { max($0.look, $0.follow.due) <= now }
            .sorted { ($0.look, $0.at) < ($1.look, $1.at) }.map(\.follow).prefix(32)
        alertLooks.withLock { looks in for follow in due { looks[follow.id] = now } }
        return due
    }
    /// Sends webhooks the changes of what they follow. A failed message is sent again after growing intervals.
    ///
    /// - Returns: how many were sent.
    func tellHooks() async throws(StoreFailure) -> Int {
        let due = try await due(ofReaders: false)
        return await withTaskGroup(of: Int.self) { tasks in
            // At the same time, so that a hook that does not answer delays no other.
            for follow in due {
                tasks.addTask { await self.count { () async throws(StoreFailure) in try await self.tell(follow) } }
            }
            return await tasks.reduce(0, +)
        }
    }
    /// Lets readers' devices be told of the changes of what they follow.
    ///
    /// - Returns: how many alerts told something.
    func tellReaders() async throws(StoreFailure) -> Int {
        var told = 0
        // One behind the other: what one alert of a reader tells, another one does not tell again.
        for follow in try await due(ofReaders: true) {
            guard let reader = follow.reader, !Task.isCancelled else { continue }
            told += await count { () async throws(StoreFailure) in try await self.tell(follow, toDevicesOf: reader) }
        }
        return told
    }
    /// One when something was told.
    func count(_ step: () async throws(StoreFailure) -> Bool) async -> Int {
        do throws(StoreFailure) { return try await step() ? 1 : 0 } catch {
            await bear(error)
            return 0
        }
    }
    /// Sends a message that somebody asked for, as a POST if it has a body, without following redirects; nil when there is no answer.
    ///
    /// - Parameter isForStranger: whether a person who is not signed in gave the address.
    package func send(
        to url: String, headers: [(name: String, value: String)], body: [UInt8]?, isForStranger: Bool
    ) async -> (status: Int, body: [UInt8])? {
        // Such an address is no source, so private addresses that the operator allows are refused.
        var request = FetchRequest(url: url, source: isForStranger ? nil : url, limit: 64 << 10)
        request.message = FetchRequest.Message(headers: headers, body: body)
        guard case .success(let response) = await fetcher.answer(request) else { return nil }
        return (response.status, response.body)
    }
    /// Asks the provider of sign-ins that the operator named, as a POST if there is a body, without following redirects.
    ///
    /// - Parameter issuer: the provider's own address; only of its host and port a private address is asked, if the operator allows that.
    package func ask(
        _ url: String, of issuer: String, headers: [(name: String, value: String)], body: [UInt8]?
    ) async -> Result<FetchResponse, FetchFailure> {
        var request = FetchRequest(url: url, source: issuer, limit: 256 << 10)
        request.message = FetchRequest.Message(headers: headers, body: body)
        request.isAwaited = true
        return await fetcher.answer(request)
    }
    private func tell(_ follow: Follow) async throws(StoreFailure) -> Bool {
        guard follow.shape == .json else { return try await tellPeople(follow) }
        let stories = try await changed(follow)
        guard !stories.isEmpty, let hook = follow.hook else { return false }
        let body = Self.message(follow, stories, base: settings.base())
        var request = FetchRequest(url: hook, source: hook, limit: 64 << 10)
        request.message = FetchRequest.Message(
            headers: [
                ("Content-Type", "application/json"),
                ("X-Stemma-Signature", "sha256=" + Secrets.hmac(body, key: follow.secret).hex),
                ("X-Stemma-Follow", follow.id),
            ], body: body)
        guard let outcome = await outcome(of: request) else { return false }
        let problem = outcome.problem
        try await note(follow, problem: problem, upTo: stories.map(\.changed).max())
        return true
    }
    /// What became of a message.
    private struct Outcome {
        /// Why it was not taken.
        var problem: String?
        /// Whether it would not be taken another time either: the hook refuses this one.
        var isRefused = false
    }
    /// Sends a message; nil when the program is stopping.
    private func outcome(of request: FetchRequest) async -> Outcome? {
        switch await fetcher.answer(request) {
        case .success(let response) where (200...299).contains(response.status): Outcome()
        case .success(let response):
            Outcome(
                problem: "answered with status \(response.status)",
                isRefused: [400, 413, 422].contains(response.status))
        case .failure(.stopped): nil
        case .failure(let failure): Outcome(problem: failure.description)
        }
    }
    /// Notes what a hook was told, or that it does not take it, and when it is told again.
    private func note(_ follow: Follow, problem: String?, upTo told: Int?) async throws(StoreFailure) {
        // Wait five seconds, ten, twenty, … at most six hours.
        let wait = min(5000 << min(follow.tries, 13), 6 * 3_600_000)
        let now = clock.now
        try await store.noteTold(
            follow.id, upTo: problem == nil ? told ?? follow.told : follow.told,
            problem: problem, due: problem == nil ? now : now + wait)
        counters.add("stemma_hooks_total", [("result", problem == nil ? "told" : "failed")])
        if let problem {
            log.notice(
                "a webhook does not take what changed",
                metadata: ["follow": "\(follow.id)", "problem": "\(problem)"])
        }
    }
    /// Sends people a message a story, by `AlertMessages`; what was sent before a failure or a stop is not sent again, and what the hook refuses is passed over.
    private func tellPeople(_ follow: Follow) async throws(StoreFailure) -> Bool {
        let now = clock.now
        let due = try await due(follow, told: try await store.told(follow.id), now: now)
        guard !due.isEmpty else { return false }
        var sent: [String: Store.Told] = [:]
        func tick(_ story: StorySummary) {
            sent[story.id] = Store.Told(changed: story.changed, at: now, reports: story.origins.lowerBound)
        }
        var problem: String?
        var isStopping = false
        for message in AlertMessages.messages(due, of: follow, base: settings.base()) {
            guard let (url, body) = AlertMessages.request(message, for: follow) else { break }
            var request = FetchRequest(url: url, source: url, limit: 64 << 10)
            request.message = FetchRequest.Message(headers: [("Content-Type", "application/json")], body: body)
            guard let outcome = await outcome(of: request) else {
                isStopping = true
                break
            }
            problem = outcome.problem
            if problem != nil, !outcome.isRefused { break }
            if let story = message.story { tick(story) } else { due.dropFirst(AlertMessages.most).forEach(tick) }
        }
        try await store.note(told: sent, by: follow.id, oldest: problem == nil ? now - AlertMessages.memory : 0)
        if isStopping { return false }
        try await note(follow, problem: problem, upTo: due.compactMap { sent[$0.id]?.changed }.max())
        return true
    }
    /// Lets a reader's devices be told, by the same rules as other people, without what the reader's own rules hide.
    private func tell(_ follow: Follow, toDevicesOf id: String) async throws(StoreFailure) -> Bool {
        guard let reader = try await store.reader(withID: id) else { return false }
        let now = clock.now
        var due = try await due(follow, told: try await store.told(reader: id), now: now)
        let upTo = due.map(\.changed).max() ?? follow.told
        let hidden = try await store.hidden(stories: due.map(\.id), by: try await store.rules(of: reader))
        due.removeAll { hidden.contains($0.id) }
        var told: [String: Store.Told] = [:]
        for story in due {
            told[story.id] = Store.Told(changed: story.changed, at: now, reports: story.origins.lowerBound)
        }
        // What is hidden was looked at too: it is not to be looked at for ever.
        guard !due.isEmpty || upTo > follow.told else { return false }
        try await store.notify(
            due.prefix(AlertMessages.most).map(\.id), more: max(0, due.count - AlertMessages.most), by: follow,
            told: told, oldest: now - AlertMessages.memory, upTo: max(upTo, follow.told), at: now)
        guard !due.isEmpty else { return false }
        signals.pushing.raise()
        return true
    }
    /// The stories of which people are to be told now.
    private func due(_ follow: Follow, told: [String: Store.Told], now: Int) async throws(StoreFailure)
        -> [StorySummary]
    {
        // Not written to the database: an alert without news costs no write.
        alertLooks.withLock { $0[follow.id] = now + AlertMessages.rest }
        // A story that was held back changed after it was told, which is an hour ago at most when it is told again.
        var asked = follow
        asked.told = max(follow.created, follow.told - AlertMessages.pause - 60 * AlertMessages.rest)
        return try await changed(asked, isWhole: true)
            .filter { AlertMessages.isDue($0, told: told[$0.id], now: now) }
    }
    /// The followed stories that changed since the last message, the oldest change first; a story must have been compared.
    ///
    /// - Parameter isWhole: whether to give all; otherwise the first fifty, which are told before the others.
    private func changed(_ follow: Follow, isWhole: Bool = false) async throws(StoreFailure) -> [StorySummary] {
        var query = StoryQuery()
        query.changedAfter = follow.told
        query.limit = 50
        switch follow.kind {
        case .story:
            guard let story = try await store.story(follow.target)?.summary, story.changed > follow.told else {
                return []
            }
            return story.isCompared ? [story] : []
        case .person: query.person = follow.target
        case .place: query.place = follow.target
        case .source: query.sources = [follow.target]
        case .search:
            let found = try await store.find(ReaderQuery(follow.target, now: clock.now), limit: 50, isLatest: true)
                .stories
            return found.filter { $0.changed > follow.told && $0.isCompared }.sorted { $0.changed < $1.changed }
        }
        var found: [StorySummary] = []
        repeat {
            let page = try await store.stories(query)
            found += page.stories.filter(\.isCompared)
            query.after = page.next
        } while isWhole && query.after != nil
        return found
    }
    private static func message(_ follow: Follow, _ stories: [StorySummary], base: String) -> [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("follow", follow.id)
            w.member("kind", follow.kind.rawValue)
            w.member("target", follow.target)
            w.member("stories") {
                $0.array(stories) { w, story in
                    w.object { w in
                        w.member("id", story.id)
                        w.member("url", base + "/stories/" + story.id)
                        w.member("title", story.title)
                        w.member("tellings", story.tellings)
                        w.member("origins_at_least", story.origins.lowerBound)
                        w.member("origins_at_most", story.origins.upperBound)
                        w.member("disputes", story.disputes)
                        w.member("conflicting_figures", story.conflicts)
                        w.member("changed_ms", story.changed)
                    }
                }
            }
        }
        return w.bytes
    }
}
