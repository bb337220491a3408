import Logging
import NewsModel
import Store
import Synchronization

extension Desk {
    /// An article that a worker has read, or why it has not.
    struct Reading: Sendable {
        enum Outcome: Sendable {
            case read(ReadArticle)
            case failed(WorkerFailure)
            /// A worker died twice on these bytes.
            case deadly([UInt8])
        }
        var number: Int
        var id: String
        var outcome: Outcome
    }
    /// The stage in which workers read articles whose page or item has arrived.
    var readingStage: Stage<Int, Work, Reading> {
        Stage(
            // Chosen, not measured: several for each worker, so that none waits for the database; a hundred pages are a few megabytes.
            most: max(96, settings.workers * 12), signal: signals.reading, key: { $0.article.number },
            take: { (limit, inHand) async throws(StoreFailure) in
                let works = try await self.store.work(
                    at: .fetched, now: self.clock.now, limit: limit, without: inHand)
                self.isBehind.store(works.count >= limit, ordering: .relaxed)
                return works
            }, perform: { await self.read($0) },
            save: { (readings) async throws(StoreFailure) in try await self.save(readings) })
    }
    func readLoop() async { await readingStage.run(pause: { Self.tick }, onFailure: { await self.bear($0) }) }

    private func read(_ work: Work) async -> Reading {
        let outcome: Reading.Outcome =
            switch await pool.answer(Self.request(work)) {
            case .success(let answer): .read(Self.article(answer, work))
            case .failure(.diedTwice): .deadly(work.page?.bytes ?? work.item)
            case .failure(let failure): .failed(failure)
            }
        return Reading(number: work.article.number, id: work.article.id, outcome: outcome)
    }
    /// Saves results in one transaction. A row that the database refuses does not delay the others.
    private func save(_ readings: [Reading]) async throws(StoreFailure) {
        let read = readings.compactMap { if case .read(let article) = $0.outcome { article } else { nil } }
        do throws(StoreFailure) { try await save(read) } catch {
            guard error.isOfTheRow, !Task.isCancelled else { throw error }
            for article in read {
                do throws(StoreFailure) { try await save([article]) } catch {
                    guard error.isOfTheRow, !Task.isCancelled else { throw error }
                    log.error("an article cannot be saved", metadata: metadata(of: article, error))
                    try await store.noteFailure(article.number, "cannot be saved: \(error)", due: nil)
                }
            }
        }
        for reading in readings { try await noteFailure(of: reading) }
        if !read.isEmpty { signals.grouping.raise() }
    }
    private func metadata(of article: ReadArticle, _ failure: StoreFailure) -> Logger.Metadata {
        ["article": "\(article.number)", "title": "\(article.title ?? "")", "problem": "\(failure)"]
    }
    private func save(_ read: [ReadArticle]) async throws(StoreFailure) {
        guard !read.isEmpty else { return }
        let now = clock.now
        let saved = try await store.save(read, at: now, firstCheck: settings.fetchesPages ? now + Self.checks[0] : nil)
        counters.add("stemma_articles_read_total", by: read.count)
        counters.add("stemma_versions_total", by: saved.changed.count)
        counters.add("stemma_held_total", by: saved.held.count)
    }
    private func noteFailure(of reading: Reading) async throws(StoreFailure) {
        let row: Logger.Metadata = ["article": "\(reading.id)"]
        switch reading.outcome {
        case .read, .failed(.stopped): return
        case .failed(.refused(let why)):
            log.debug("an article is not read", metadata: row.merging(["problem": "\(why)"]) { $1 })
            try await store.noteFailure(reading.number, why, due: nil)
        case .failed(let failure):
            log.error("an article cannot be read now", metadata: row.merging(["problem": "\(failure)"]) { $1 })
            try await store.noteFailure(reading.number, failure.description, due: clock.now + 60_000)
        case .deadly(let bytes):
            let why = WorkerFailure.diedTwice.description
            log.warning("an article is put in quarantine", metadata: row.merging(["problem": "\(why)"]) { $1 })
            try await store.quarantine(bytes, kind: "article", subject: reading.id, problem: why, at: clock.now)
            try await store.noteFailure(reading.number, "\(why); its bytes are in quarantine", due: nil)
            counters.add("stemma_quarantined_total")
        }
    }
    static func request(_ work: Work) -> ArticleMessage.Request {
        ArticleMessage.Request(id: work.article.id, item: work.item, page: work.page, line: work.line)
    }
    static func article(_ answer: ArticleMessage.Answer, _ work: Work) -> ReadArticle {
        var read = ReadArticle(of: work.article, line: answer.line, reader: answer.reader)
        read.title = answer.title
        read.outlet = answer.outlet
        read.language = answer.language
        read.published = answer.published
        read.time = answer.time
        read.image = answer.image
        read.section = answer.section.flatMap { Section(rawValue: $0) }
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
