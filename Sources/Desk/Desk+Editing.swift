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
        let results = await pool.answers(stale.map { Message(.story, $0.lines) })
        var compared: [(story: Store.Stale, comparison: StoryComparison)] = []
        for (story, result) in zip(stale, results) {
            switch result {
            case .success(let answer):
                guard let comparison = Self.comparison(answer) else { continue }
                compared.append((story, comparison))
            case .failure(let failure):
                guard !Task.isCancelled else { continue }
                let why =
                    switch failure {
                    case .refused(let why), .diedTwice(let why): why
                    case .missing(let program): "no worker can be started from \(program)"
                    }
                try await store.noteFailure(ofStory: story.id, why, due: clock.now + 60_000 << story.tries)
            }
        }
        try await store.save(compared, at: clock.now)
        state.add("stemma_comparisons_total", results.count)
        return stale.count
    }
    private static func comparison(_ answer: Message) -> StoryComparison? {
        guard let head = try? JSONValue(parsing: answer[0]) else { return nil }
        var comparison = StoryComparison(report: answer[1])
        comparison.title = head["title"]?.string
        let low = head["low"]?.int ?? 0
        comparison.origins = low...max(low, head["high"]?.int ?? low)
        comparison.disputes = head["disputes"]?.int ?? 0
        comparison.conflicts = head["conflicts"]?.int ?? 0
        comparison.languages = head["languages"]?.strings ?? []
        comparison.agencies = (head["agencies"]?.array ?? []).compactMap { agency in
            agency["name"]?.string.map {
                StoryAgency(
                    name: $0, isNamed: agency["named"]?.bool ?? false, tellings: agency["tellings"]?.int ?? 0,
                    first: agency["first"]?.int ?? 0)
            }
        }
        comparison.shape = (head["shape"]?.array ?? []).compactMap(\.int)
        comparison.families = (head["families"]?.array ?? []).map {
            ($0["parent"]?.string, $0["members"]?.strings ?? [])
        }
        comparison.people = (head["people"]?.array ?? []).compactMap { person in
            person["name"]?.string.map {
                ($0, person["role"]?.string, person["kind"]?.string ?? "person", person["statements"]?.int ?? 0)
            }
        }
        return comparison
    }
}
