import NewsModel
import Store
import Stories
import Synchronization

/// The live stories, in memory.
actor Editor {
    private var live = LiveStories()
    private var isRebuilt = false
    private var sinceSettled = 0

    /// Takes in what is stored already, once.
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
            // A new version may belong elsewhere, but a story is not left for an edit.
            fresh.story = article.story
            steps += live.add(fresh)
            if let story = article.story { steps.append(.join(article: article.number, story: story)) }
        }
        sinceSettled += articles.count
        if isLast || sinceSettled >= 500 {
            steps += live.settle()
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
            features: Features(bytes: article.features), story: article.story)
    }
}

extension Desk {
    func rebuildOnce() async throws(StoreFailure) {
        let since = clock.now - 45 * 86_400_000
        try await editor.rebuild { () async throws(StoreFailure) in try await self.store.grouped(since: since) }
    }
    /// Gives articles that were read their stories.
    func groupSome() async throws(StoreFailure) -> Int {
        try await rebuildOnce()
        let articles = try await store.ungrouped(limit: 500)
        guard !articles.isEmpty else { return 0 }
        let steps = await editor.add(articles, isLast: articles.count < 100)
        let now = clock.now
        do throws(StoreFailure) {
            try await store.apply(steps, at: now, compareAt: now + settings.patience)
        } catch {
            // What memory has done and the database has not is forgotten, and built anew from the database.
            await editor.reset()
            throw error
        }
        state.add("stemma_articles_grouped_total", articles.count)
        return articles.count
    }
    /// Compares stories whose tellings changed.
    func compareSome(patient: Bool = true) async throws(StoreFailure) -> Int {
        // While many articles come in, stories wait until they have grown.
        let isBusy = reading.withLock { $0.count > 100 }
        let time = patient ? clock.now - (isBusy ? 30_000 : 0) : Int.max
        let taken = comparing.withLock { $0 }
        let found = try await store.stale(now: time, limit: 24, most: settings.breadth, without: taken)
        let stale = comparing.withLock { taken in found.filter { taken.insert($0.id).inserted } }
        defer { comparing.withLock { $0.subtract(stale.map(\.id)) } }
        let results = await pool.answers(stale.map { StoryMessage.Request(lines: $0.lines) })
        var compared: [(story: Store.Stale, comparison: StoryComparison)] = []
        for (story, result) in zip(stale, results) {
            switch result {
            case .success(let answer):
                compared.append((story, answer.comparison))
            case .failure(.stopped): continue
            case .failure(let failure):
                try await store.noteFailure(
                    ofStory: story.id, failure.description, due: clock.now + 60_000 << story.tries)
            }
        }
        try await store.save(compared, at: clock.now)
        state.add("stemma_comparisons_total", results.count)
        return stale.count
    }
}
