import Logging
import NewsModel
import Store
import Stories
import Synchronization

/// The live stories, in memory.
actor Editor {
    private var live = LiveStories()
    private var isRebuilt = false
    private var sinceSettled = 0

    /// Adds the stored articles, once.
    func rebuild(_ load: () async throws(StoreFailure) -> [Groupable]) async throws(StoreFailure) {
        guard !isRebuilt else { return }
        let stored = try await load()
        for article in stored { _ = live.add(Self.article(article)) }
        isRebuilt = true
    }
    func add(_ articles: [Groupable], isLast: Bool) -> [GroupingStep] {
        var steps: [GroupingStep] = []
        for article in articles {
            var fresh = Self.article(article)
            // An edited article stays in its story, even if the new version would fit another one.
            fresh.story = article.story
            steps += live.add(fresh)
            if let story = article.story { steps.append(.join(article: article.number, story: story)) }
        }
        sinceSettled += articles.count
        if isLast || sinceSettled >= 500 {
            steps += live.settle(isIdle: isLast)
            sinceSettled = 0
        }
        return steps
    }
    func reset() {
        live = LiveStories()
        isRebuilt = false
    }
    func forget(before time: Int) { live.forget(before: time) }
    var numbers: Set<Int> { live.numbers }
    func remove(_ numbers: Set<Int>) { for number in numbers { live.remove(number) } }

    private static func article(_ article: Groupable) -> LiveStories.Article {
        LiveStories.Article(
            number: article.number, id: article.id, time: article.time, language: article.language,
            features: Features(bytes: article.features), story: article.story, isPlaced: article.isPlaced)
    }
    /// Puts articles where the database has them, if stories are in memory.
    func follow(_ articles: [Groupable]) {
        guard isRebuilt else { return }
        for article in articles { _ = live.add(Self.article(article)) }
    }
}

extension Desk {
    func rebuildOnce() async throws(StoreFailure) {
        let since = clock.now - 45 * 86_400_000
        try await editor.rebuild { () async throws(StoreFailure) in try await self.store.grouped(since: since) }
    }
    /// Puts articles of one story into another one, or into a new one, as an editor wants it.
    ///
    /// - Returns: the story that they are in now; nil when nothing was moved.
    package func move(_ ids: [String], of from: String, into story: String?, reason: String, actor: String)
        async throws(StoreFailure) -> String?
    {
        let target = try await store.place(ids, of: from, into: story, reason: reason, at: clock.now, actor: actor)
        if target != nil { await editor.follow(try await store.grouped(ids)) }
        signals.comparing.raise()
        return target
    }
    /// Compares the stories that an editor changed, without waiting.
    package func edited() { signals.comparing.raise() }

    func groupLoop() async {
        await loop(signals.grouping) { () async throws(StoreFailure) in try await self.groupSome() }
    }
    /// Groups some of the articles that have been read.
    func groupSome() async throws(StoreFailure) -> Int {
        try await rebuildOnce()
        let articles = try await store.ungrouped(limit: 500)
        guard !articles.isEmpty else { return 0 }
        // Settling compares many stories; while articles arrive by the hundred, it is done only from time to time.
        let isLast = articles.count < 100 && !isBehind.load(ordering: .relaxed)
        let steps = await editor.add(articles, isLast: isLast)
        let now = clock.now
        do throws(StoreFailure) {
            try await store.apply(steps, at: now, compareAt: now + settings.patience)
        } catch {
            // Memory has steps that the database lacks, so it is built again from the database.
            log.notice("stories in memory are built anew", metadata: ["problem": "\(error)"])
            await editor.reset()
            throw error
        }
        counters.add("stemma_articles_grouped_total", by: articles.count)
        signals.comparing.raise()
        return articles.count
    }
    /// A story that a worker has compared, or why it has not.
    struct Comparing: Sendable {
        var story: Store.Stale
        var result: Result<StoryComparison, WorkerFailure>
    }
    /// The stage in which workers compare stories whose tellings changed.
    ///
    /// - Parameter isPatient: whether to wait for a while after a story's change.
    func comparingStage(isPatient: Bool) -> Stage<String, Store.Stale, Comparing> {
        Stage(
            most: max(24, settings.workers * 4), signal: signals.comparing, key: { $0.id },
            take: { (limit, inHand) async throws(StoreFailure) in
                try await self.store.stale(
                    now: isPatient ? self.clock.now - self.lag : Int.max, limit: limit, most: self.settings.breadth,
                    without: inHand)
            }, perform: { await self.compare($0) },
            save: { (done) async throws(StoreFailure) in try await self.save(done) })
    }
    /// While many articles arrive, stories wait longer, so that they are not compared too often.
    private var lag: Int { isBehind.load(ordering: .relaxed) ? 30_000 : 0 }

    func compareLoop() async {
        await comparingStage(isPatient: true).run(
            pause: {
                // Wait until the next story may be compared.
                guard let due = try? await self.store.nextComparison() else { return Self.tick }
                return min(Self.tick, max(.milliseconds(20), .milliseconds(due + self.lag - self.clock.now)))
            }, onFailure: { await self.bear($0) })
    }
    private func compare(_ story: Store.Stale) async -> Comparing {
        let request = StoryMessage.Request(lines: story.lines, edits: story.edits)
        let result = await pool.answer(request, named: story.id).map(\.comparison)
        var story = story
        story.lines = []
        return Comparing(story: story, result: result)
    }
    private func save(_ done: [Comparing]) async throws(StoreFailure) {
        let compared = done.compactMap { one in (try? one.result.get()).map { (story: one.story, comparison: $0) } }
        do throws(StoreFailure) { try await store.save(compared, at: clock.now) } catch {
            guard error.isOfTheRow, !Task.isCancelled else { throw error }
            for one in compared {
                do throws(StoreFailure) { try await store.save([one], at: clock.now) } catch {
                    guard error.isOfTheRow, !Task.isCancelled else { throw error }
                    try await noteFailure(of: one.story, "cannot be saved: \(error)")
                }
            }
        }
        for one in done {
            guard case .failure(let failure) = one.result, failure != .stopped else { continue }
            try await noteFailure(of: one.story, failure.description)
        }
        counters.add("stemma_comparisons_total", by: done.count)
        if !compared.isEmpty { for signal in [signals.telling, signals.alerting] { signal.raise() } }
    }
    private func noteFailure(of story: Store.Stale, _ problem: String) async throws(StoreFailure) {
        log.warning("a story is not compared", metadata: ["story": "\(story.id)", "problem": "\(problem)"])
        try await store.noteFailure(ofStory: story.id, problem, due: clock.now + 60_000 << min(story.tries, 10))
    }
}
