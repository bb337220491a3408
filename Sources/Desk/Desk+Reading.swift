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
        let results = await pool.answers(works.map(Self.task))
        var read: [ReadArticle] = []
        for (work, result) in zip(works, results) {
            switch result {
            case .success(let answer): if let article = Self.article(answer, work) { read.append(article) }
            case .failure(.refused(let why)): try await store.noteFailure(work.article.number, why, due: nil)
            case .failure(.missing(let program)):
                try await store.noteFailure(
                    work.article.number, "no worker can be started from \(program)", due: clock.now + 60_000)
            case .failure(.diedTwice(let why)):
                guard !Task.isCancelled else { continue }
                try await store.quarantine(
                    work.page?.bytes ?? work.item, kind: "article", subject: work.article.id, problem: why,
                    at: clock.now)
                try await store.noteFailure(work.article.number, "\(why); its bytes are in quarantine", due: nil)
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
    private static func task(_ work: Work) -> Message {
        Message(
            .article,
            [
                Array(work.article.id.utf8), work.item, work.page?.bytes ?? [], Array((work.page?.url ?? "").utf8),
                Array((work.page?.charset ?? "").utf8), work.line ?? [],
            ])
    }
    private static func article(_ answer: Message, _ work: Work) -> ReadArticle? {
        guard let head = try? JSONValue(parsing: answer[0]) else { return nil }
        var read = ReadArticle(of: work.article, line: answer[1], reader: Worker.reader)
        read.title = head["title"]?.string
        read.outlet = head["outlet"]?.string
        read.language = head["language"]?.string
        read.published = head["published"]?.string
        read.time = head["time"]?.int
        read.places = Array((head["places"]?.strings ?? []).prefix(5)).map { String($0.prefix(100)) }
        read.features = answer[2]
        read.sketch = answer[3]
        read.changes = answer[4].isEmpty ? nil : String(decoding: answer[4], as: UTF8.self)
        read.titleHash = read.title.map(Store.titleHash) ?? []
        let before = Rights(json: (try? JSONValue(parsing: Array(work.article.rights.utf8))) ?? .null)
        let rights = before.joined(Rights(json: head["rights"] ?? .null))
        read.rights = rights.json
        read.isForbidden = rights.forbidsKeeping
        return read
    }
}
