import NewsModel
import Store
import Synchronization

extension Desk {
    /// Has some articles read by the workers and saves what they say in one transaction.
    func readSome() async throws(StoreFailure) -> Int {
        let taken = reading.withLock { $0 }
        let found = try await store.work(at: .fetched, now: clock.now, limit: 96, without: taken)
        let works = reading.withLock { taken in found.filter { taken.insert($0.article.number).inserted } }
        defer { reading.withLock { $0.subtract(works.map(\.article.number)) } }
        guard !works.isEmpty else { return 0 }
        let results = await pool.answers(works.map(Self.request))
        var read: [ReadArticle] = []
        for (work, result) in zip(works, results) {
            switch result {
            case .success(let answer): read.append(Self.article(answer, work))
            case .failure(.stopped): continue
            case .failure(.refused(let why)): try await store.noteFailure(work.article.number, why, due: nil)
            case .failure(let failure) where failure != .diedTwice:
                try await store.noteFailure(work.article.number, failure.description, due: clock.now + 60_000)
            case .failure(let failure):
                try await store.quarantine(
                    work.page?.bytes ?? work.item, kind: "article", subject: work.article.id,
                    problem: failure.description, at: clock.now)
                try await store.noteFailure(
                    work.article.number, "\(failure); its bytes are in quarantine", due: nil)
                state.add("stemma_quarantined_total")
            }
        }
        let now = clock.now
        let saved = try await store.save(read, at: now, firstCheck: settings.fetchesPages ? now + Self.checks[0] : nil)
        state.add("stemma_articles_read_total", read.count)
        state.add("stemma_versions_total", saved.changed.count)
        state.add("stemma_held_total", saved.held.count)
        return works.count
    }
    private static func request(_ work: Work) -> ArticleMessage.Request {
        ArticleMessage.Request(id: work.article.id, item: work.item, page: work.page, line: work.line)
    }
    private static func article(_ answer: ArticleMessage.Answer, _ work: Work) -> ReadArticle {
        var read = ReadArticle(of: work.article, line: answer.line, reader: Worker.reader)
        read.title = answer.title
        read.outlet = answer.outlet
        read.language = answer.language
        read.published = answer.published
        read.time = answer.time
        read.places = answer.places.prefix(5).map { String($0.prefix(100)) }
        read.features = answer.features
        read.sketch = answer.sketch
        read.changes = answer.changes
        read.titleHash = read.title.map(Store.titleHash) ?? []
        read.rights = work.article.rights.joined(answer.rights)
        read.isForbidden = read.rights.forbidsKeeping
        return read
    }
}
