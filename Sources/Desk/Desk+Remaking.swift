import Logging
import NewsModel
import Store

// After an upgrade, what older versions made is made again, a few rows at a time, while no new article waits. Each row has its version,
// so the work continues after a restart.
extension Desk {
    package static let versions = MakerVersions(reader: Worker.reader, report: Worker.maker)

    func remakeLoop() async {
        await loop(signals.remaking) { () async throws(StoreFailure) in try await self.remakeSome() }
    }
    /// Makes some accounts and reports again, the most visible ones first.
    ///
    /// - Parameter limit: the most articles; the most stories are a quarter of it.
    /// - Returns: how many were made; 0 while new articles wait.
    func remakeSome(limit: Int = 200) async throws(StoreFailure) -> Int {
        // Stories whose articles have all been read again come first, so that the most visible ones are finished soonest.
        let stories = try await store.outdatedStories(
            Self.versions, now: clock.now, limit: max(1, limit / 4), most: settings.breadth)
        if !stories.isEmpty {
            return try await inPortions(stories) { (stories) async throws(StoreFailure) in
                try await self.compareAgain(stories)
            }
        }
        let articles = try await store.outdatedArticles(reader: Self.versions.reader, now: clock.now, limit: limit)
        return try await inPortions(articles) { (numbers) async throws(StoreFailure) in
            try await self.readAgain(numbers)
        }
    }
    /// Half of the workers stay free for new articles.
    private func inPortions<Item: Sendable>(
        _ items: [Item], _ body: ([Item]) async throws(StoreFailure) -> Int
    ) async throws(StoreFailure) -> Int {
        let size = max(1, settings.workers / 2)
        var count = 0
        for start in stride(from: 0, to: items.count, by: size) {
            guard !Task.isCancelled, try await !store.hasNews(now: clock.now) else { return 0 }
            let made = try await body(Array(items[start..<min(items.count, start + size)]))
            // No worker can be started now.
            if made == 0 { return 0 }
            count += made
        }
        return count
    }

    private func readAgain(_ numbers: [Int]) async throws(StoreFailure) -> Int {
        var requests: [(work: Work, request: ArticleMessage.Request)] = []
        for number in numbers {
            do throws(StoreFailure) {
                guard let (work, kept) = try await store.remake(of: number) else { continue }
                var request = Self.request(work)
                request.kept = kept
                requests.append((work, request))
            } catch {
                guard error.isOfTheRow else { throw error }
                try await keepAccount(of: number, "\(error)")
            }
        }
        var made = numbers.count - requests.count
        var read: [ReadArticle] = []
        let answers = await pool.answers(requests.map(\.request))
        for ((work, _), answer) in zip(requests, answers) {
            switch answer {
            case .success(let answer): read.append(Self.article(answer, work))
            case .failure(let failure) where failure.isOfTheTask:
                try await keepAccount(of: work.article.number, "\(failure)")
                made += 1
            case .failure(let failure):
                log.debug("articles are not read again now", metadata: ["problem": "\(failure)"])
            }
        }
        for article in read {
            do throws(StoreFailure) { _ = try await store.replace([article], at: clock.now) } catch {
                guard error.isOfTheRow, !Task.isCancelled else { throw error }
                try await keepAccount(of: article.number, "\(error)")
            }
        }
        counters.add("stemma_articles_read_again_total", by: read.count)
        return made + read.count
    }
    private func keepAccount(of number: Int, _ problem: String) async throws(StoreFailure) {
        log.warning(
            "an article keeps what an older reader made of it",
            metadata: ["article": "\(number)", "problem": "\(problem)"])
        try await store.keepAccount(of: number, reader: Self.versions.reader)
    }
    private func compareAgain(_ stories: [Store.Stale]) async throws(StoreFailure) -> Int {
        let answers = await pool.answers(stories.map { StoryMessage.Request(lines: $0.lines, edits: $0.edits) })
        var made = 0
        var compared: [(story: Store.Stale, comparison: StoryComparison)] = []
        for (story, answer) in zip(stories, answers) {
            switch answer {
            case .success(let answer): compared.append((story, answer.comparison))
            case .failure(let failure) where failure.isOfTheTask:
                log.warning(
                    "a story keeps the report that an older version made",
                    metadata: ["story": "\(story.id)", "problem": "\(failure)"])
                try await store.keepReport(ofStory: story.id, failure.description, versions: Self.versions)
                made += 1
            case .failure(let failure):
                log.debug("stories are not compared again now", metadata: ["problem": "\(failure)"])
            }
        }
        try await store.save(compared, at: clock.now)
        counters.add("stemma_comparisons_total", by: compared.count)
        return made + compared.count
    }
}
