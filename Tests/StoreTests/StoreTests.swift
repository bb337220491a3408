import Foundation
import GRDB
import NewsModel
import TestSupport
import Testing

@testable import Store

@Suite struct StoreTests {
    private func store() throws -> Store {
        try Store(
            folder: FileManager.default.temporaryDirectory.appendingPathComponent("store-" + UUID().uuidString).path)
    }
    /// A new store with one source that has brought some items.
    private func store(with items: [FeedItem]) async throws -> (Store, Source) {
        let store = try store()
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        _ = try await store.save(answer(items), of: source.id)
        return (store, source)
    }
    private func close(_ store: Store) {
        store.close()
        try? FileManager.default.removeItem(atPath: store.folder)
    }
    private let at = 1_795_000_000_000
    private func item(_ guid: String, url: String? = nil, text: String = "Rain in Tosk.") -> FeedItem {
        var item = FeedItem(guid: guid)
        item.url = url ?? "https://lorn.example/news/\(guid)"
        item.title = "Title of \(guid)"
        item.content = Array("{\"title\": \"Title of \(guid)\", \"content\": \"\(text)\"}".utf8)
        item.isWhole = true
        return item
    }
    private func answer(_ items: [FeedItem], etag: String? = nil) -> FeedAnswer {
        var answer = FeedAnswer(wait: 900_000, at: at)
        answer.items = items
        answer.etag = etag
        return answer
    }
    private func read(_ work: Work, _ text: String, sketch: [UInt32] = []) -> ReadArticle {
        var article = Article(id: work.article.id, bytes: Array(text.utf8))
        article.title = work.article.title
        var read = ReadArticle(
            of: work.article, line: Account(article: article).jsonLine(), reader: "1")
        read.title = work.article.title
        read.sketch = sketch
        return read
    }

    @Test func everyItemComesInOnce() async throws {
        let store = try store()
        defer { close(store) }
        let source = Source(url: "https://lorn.example/feed", title: "Lorn", added: at)
        #expect(try await store.add(source, actor: "test"))
        #expect(try await !store.add(source, actor: "test"))
        let items = [item("1"), item("2")]
        #expect(try await store.save(answer(items, etag: "\"a\""), of: source.id).new == 2)
        #expect(try await store.save(answer(items), of: source.id) == Intake())
        // Another feed's item of that id is another item, of the same address the same article.
        let other = Source(url: "https://tosk.example/feed", added: at)
        _ = try await store.add(other, actor: "test")
        #expect(try await store.save(answer([item("1", url: "https://tosk.example/1")]), of: other.id).new == 1)
        let counts = try await store.counts()
        #expect(counts.items == 3 && counts.articles == 3 && counts.sources == 2)
        // A changed text is an edit, a new id or a tracking address is not.
        #expect(try await store.save(answer([item("1", text: "More rain.")]), of: source.id).changed == 1)
        #expect(
            try await store.save(answer([item("new", url: "https://lorn.example/news/2?fbclid=9")]), of: source.id)
                .changed == 1)
        #expect(try await store.counts().items == 3)
        #expect(try await store.source(source.id)?.wait == 900_000)
    }
    @Test func aSourceKeepsItsOperatorsPace() async throws {
        let (store, source) = try await store(with: [])
        defer { close(store) }
        #expect(try await store.setPace(3_600_000, of: source.id, at: at, actor: "test"))
        #expect(try await store.source(source.id)?.wait == 3_600_000)
        #expect(try await store.setPace(1, of: source.url, at: at, actor: "test"))
        #expect(try await store.source(source.id)?.pace == 900_000)
        #expect(try await store.setPace(nil, of: source.id, at: at, actor: "test"))
        #expect(try await store.source(source.id)?.pace == nil)
        #expect(try await !store.setPace(nil, of: "nobody", at: at, actor: "test"))
    }
    @Test func anEditIsAVersion() async throws {
        let (store, source) = try await store(with: [item("1")])
        defer { close(store) }
        for (n, text) in ["Two were hurt in Tosk.", "Two were hurt in Tosk.", "Three were hurt in Tosk."].enumerated() {
            if n > 0 { _ = try await store.save(answer([item("1", text: "edit \(n)")]), of: source.id) }
            let work = try #require(try await store.work(at: .fetched, now: at + 1, limit: 10).first)
            let saved = try await store.save([read(work, text)], at: at, firstCheck: nil)
            #expect(saved.changed.count == (n == 1 ? 0 : 1))
            for article in try await store.ungrouped(limit: 10) {
                try await store.apply([.join(article: article.number, story: "s1")], at: at, compareAt: at)
            }
        }
        let article = try #require(try await store.article("https://lorn.example/news/1"))
        #expect(article.version == 2 && article.story == "s1" && article.status == .done)
        #expect(try await store.versions(of: article.id).count == 2)
        #expect(try await store.search("three").count == 1)
        // The search has forgotten the first text.
        #expect(try await store.search("\"Two were\"").isEmpty)
    }
    @Test func anEditThatComesWhileItsArticleIsReadIsReadToo() async throws {
        let (store, source) = try await store(with: [item("1")])
        defer { close(store) }
        let work = try #require(try await store.work(at: .fetched, now: at + 1, limit: 10).first)
        var later = answer([item("1", text: "edited")])
        later.at = at + 5
        _ = try await store.save(later, of: source.id)
        #expect(try await store.save([read(work, "The first text.")], at: at + 6, firstCheck: nil).changed.isEmpty)
        let again = try #require(try await store.work(at: .fetched, now: at + 9, limit: 10).first)
        #expect(try await store.save([read(again, "The edited text.")], at: at + 9, firstCheck: nil).changed.count == 1)
    }
    @Test func aComparisonDoesNotBringBackWhatWasTakenDown() async throws {
        let (store, _) = try await store(with: [item("1"), item("2")])
        defer { close(store) }
        let works = try await store.work(at: .fetched, now: at + 1, limit: 10)
        _ = try await store.save(works.map { read($0, "Text of \($0.article.id)") }, at: at, firstCheck: nil)
        let numbers = try await store.ungrouped(limit: 10).map(\.number)
        try await store.apply(numbers.map { .join(article: $0, story: "s1") }, at: at, compareAt: at)
        let stale = try #require(try await store.stale(now: at, limit: 1, most: 60).first)
        let id = try await store.request(
            takedown: "https://lorn.example/news/1", reason: "a test", at: at, actor: "test")
        _ = try await store.carryOut(takedown: id, at: at, actor: "test")
        var comparison = StoryComparison(report: Array("{}".utf8))
        comparison.title = "What was taken down"
        comparison.people = [.init(name: "Jane Doe", role: nil, kind: .person, statements: 1)]
        try await store.save([(stale, comparison)], at: at)
        let story = try #require(try await store.story("s1"))
        #expect(story.report == nil && story.summary.title != "What was taken down" && story.summary.tellings == 1)
        await #expect(throws: StoreFailure.self) { try await store.carryOut(takedown: "typo", at: at, actor: "test") }
    }
    @Test func storiesForwardWhenTheyMerge() async throws {
        let store = try store()
        defer { close(store) }
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        _ = try await store.save(answer([item("1"), item("2"), item("3")]), of: source.id)
        let works = try await store.work(at: .fetched, now: at + 1, limit: 10)
        _ = try await store.save(works.map { read($0, "Text of \($0.article.id)") }, at: at, firstCheck: nil)
        let numbers = try await store.ungrouped(limit: 10).map(\.number)
        try await store.apply(
            zip(numbers, ["sa", "sb", "sb"]).map { .join(article: $0, story: $1) }, at: at, compareAt: at)
        try await store.apply([.merge(from: "sa", into: "sb")], at: at, compareAt: at)
        #expect(try await store.story("sa")?.summary.id == "sb")
        #expect(try await store.story("sb")?.summary.tellings == 3)
        try await store.apply([.split(from: "sb", story: "sc", articles: [numbers[2]])], at: at, compareAt: at)
        #expect(try await store.story("sb")?.summary.tellings == 2)
        #expect(try await store.front(limit: 10).map(\.id).sorted() == ["sb", "sc"])
        #expect(try await store.stale(now: at, limit: 10, most: 60).count == 2)
    }
    @Test func aTakedownLeavesNothing() async throws {
        let store = try store()
        defer { close(store) }
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        let secret = "The harbour master counted seventeen lanterns before dawn"
        _ = try await store.save(answer([item("1", text: secret), item("2")]), of: source.id)
        let works = try await store.work(at: .fetched, now: at + 1, limit: 10)
        let sketch = [UInt32](repeating: 7, count: 64)
        _ = try await store.save(
            works.map {
                read(
                    $0, $0.article.key.hasSuffix("1") ? secret + "." : "Rain.",
                    sketch: $0.article.key.hasSuffix("1") ? sketch : [])
            },
            at: at, firstCheck: nil)
        for article in try await store.ungrouped(limit: 10) {
            try await store.apply([.join(article: article.number, story: "s\(article.number)")], at: at, compareAt: at)
        }
        #expect(try await store.search("lanterns").count == 1)
        let id = try await store.request(
            takedown: "https://lorn.example/news/1", reason: "a test", at: at, actor: "test")
        #expect(try await store.takedowns().first?.decide == at + 86_400_000)
        #expect(try await store.carryOut(takedown: id, at: at, actor: "test").count == 1)
        #expect(try await store.search("lanterns").isEmpty)
        #expect(try await store.front(limit: 9).count == 1)
        #expect(
            Data(Repository.bytes(URL(fileURLWithPath: store.folder + "/takedowns.jsonl"))).range(
                of: Data("lanterns".utf8)) == nil)
        // It does not return: not under the address in another dress, not as a copy elsewhere.
        let again = item("x", url: "http://www.lorn.example/news/1/?utm_medium=y", text: secret)
        let copy = item("y", url: "https://lorn.example/copy", text: secret)
        _ = try await store.save(answer([again, copy]), of: source.id)
        for work in try await store.work(at: .fetched, now: at + 1, limit: 10) {
            let saved = try await store.save([read(work, secret + "!", sketch: sketch)], at: at, firstCheck: nil)
            #expect(saved.held == [work.article.number])
        }
        #expect(try await store.search("lanterns").isEmpty)
        try await store.checkpoint()
        for file in try FileManager.default.contentsOfDirectory(atPath: store.folder) {
            let bytes = Repository.bytes(URL(fileURLWithPath: store.folder + "/" + file))
            #expect(Data(bytes).range(of: Data("lanterns".utf8)) == nil, "\(file)")
        }
        #expect(try await store.brokenAudit() == nil)
        #expect(try await store.reverse(takedown: id, reason: "counter-notice", at: at, actor: "test"))
        #expect(try await store.article("https://lorn.example/news/1")?.status == .waiting)
    }
    @Test func theScrubFindsOneFlippedByte() async throws {
        let (store, _) = try await store(with: (1...40).map { item("item-\($0)") })
        #expect(await store.scrub().isClean)
        try await store.checkpoint()
        store.close()
        var bytes = Data(Repository.bytes(URL(fileURLWithPath: store.path)))
        let place = try #require(bytes.range(of: Data("item-17".utf8)))
        bytes[place.lowerBound + 6] ^= 1
        try bytes.write(to: URL(fileURLWithPath: store.path))
        let damaged = try Store(folder: store.folder)
        defer { close(damaged) }
        #expect(await !damaged.scrub().isClean)
    }
    @Test func aWreckedFileIsReportedAndEndsNothing() async throws {
        let (store, source) = try await store(with: (1...40).map { item("item-\($0)") })
        let folder = store.folder
        let work = try await store.work(at: .fetched, now: at + 1, limit: 40)
        _ = try await store.save(work.map { read($0, "Rain in Tosk on day \($0.article.id).") }, at: at, firstCheck: at)
        try await store.apply(work.map { .join(article: $0.article.number, story: "s1") }, at: at, compareAt: at)
        try await store.checkpoint()
        store.close()
        let path = folder + "/stemma.db"
        let whole = Repository.bytes(URL(fileURLWithPath: path))
        var wreckage = Wreckage(seed: 11)
        var failures = 0
        for _ in 0..<60 {
            var bytes = whole
            // The first page makes it a database at all.
            for _ in 0..<80 { wreckage.flip(&bytes, from: 16384) }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
            guard let wrecked = try? Store(folder: folder) else {
                failures += 1
                continue
            }
            if await !wrecked.scrub().isClean { failures += 1 }
            _ = try? await wrecked.sources()
            _ = try? await wrecked.source(source.id)
            _ = try? await wrecked.work(at: .read, now: at + 1, limit: 40)
            _ = try? await wrecked.pagesDue(now: at + 1, limit: 40)
            _ = try? await wrecked.front(limit: 10)
            _ = try? await wrecked.story("s1")
            _ = try? await wrecked.tellings(of: "s1")
            _ = try? await wrecked.stale(now: at + 1, limit: 10, most: 60)
            _ = try? await wrecked.grouped(since: 0)
            _ = try? await wrecked.search("rain")
            _ = try? await wrecked.takedowns()
            _ = try? await wrecked.audit(limit: 10)
            _ = try? await wrecked.articles(after: 0, limit: 40)
            _ = try? await wrecked.save(answer((30...50).map { item("item-\($0)", text: "x") }), of: source.id)
            wrecked.close()
        }
        #expect(failures > 40)
        try? FileManager.default.removeItem(atPath: folder)
    }
    @Test func aBackupIsWholeAndTakesDownAgain() async throws {
        let (store, _) = try await store(with: [item("1"), item("2")])
        defer { close(store) }
        let folder = store.folder + "-copy"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await store.backup(to: folder + "/stemma.db")
        let id = try await store.request(
            takedown: "https://lorn.example/news/1", reason: "a test", at: at, actor: "test")
        _ = try await store.carryOut(takedown: id, at: at, actor: "test")
        let copy = try Store(folder: folder)
        defer { close(copy) }
        #expect(try await copy.counts().items == 2)
        #expect(try await copy.apply(tombstones: store.tombstones(), at: at) == 1)
        #expect(try await copy.article("https://lorn.example/news/1")?.status == .gone)
        #expect(await copy.scrub().isClean)
    }
    @Test func retentionKeepsWhatAStoryCites() async throws {
        let store = try store()
        defer { close(store) }
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        _ = try await store.save(answer([item("1"), item("2"), item("3")]), of: source.id)
        let works = try await store.work(at: .fetched, now: at + 1, limit: 10)
        _ = try await store.save(works.map { read($0, "Text of \($0.article.id)") }, at: at, firstCheck: nil)
        let numbers = try await store.ungrouped(limit: 10).map(\.number)
        try await store.apply(
            zip(numbers, ["sa", "sa", "sb"]).map { .join(article: $0, story: $1) }, at: at, compareAt: at)
        #expect(try await store.retain(since: at + 1, at: at + 2) == 1)
        #expect(try await store.counts().articles == 2)
        #expect(try await store.front(limit: 9).map(\.id) == ["sa"])
    }
    @Test func anOlderProgramRefusesANewerFile() async throws {
        let store = try store()
        try await store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: from the future')") }
        store.close()
        defer { try? FileManager.default.removeItem(atPath: store.folder) }
        #expect(throws: StoreFailure.newer(store.path)) { try Store(folder: store.folder) }
    }
    @Test func theAuditLogIsSealed() async throws {
        let store = try store()
        defer { close(store) }
        for n in 0..<5 { try await store.note("did", of: "thing \(n)", at: at, actor: "test") }
        #expect(try await store.brokenAudit() == nil)
        await #expect(throws: StoreFailure.self) { try await store.write { try $0.execute(sql: "DELETE FROM audit") } }
        try await store.write {
            try $0.execute(sql: "DROP TRIGGER audit_kept; UPDATE audit SET actor = 'nobody' WHERE number = 3")
        }
        #expect(try await store.brokenAudit() == 3)
    }
    @Test func anyQueryCanBeAsked() async throws {
        let store = try store()
        defer { close(store) }
        var wreckage = Wreckage(seed: 12)
        var bytes = Array("rain \"in Tosk\" -storm title:fire* AND OR NOT NEAR(a b) ^x + {y} :".utf8)
        for n in 0..<300 {
            bytes = wreckage.wreck(n % 30 == 0 ? Array("\"a\"* title:-b OR (c \u{0} d".utf8) : bytes)
            _ = try await store.search(String(decoding: bytes.prefix(300), as: UTF8.self))
        }
        #expect(
            SearchQuery("rain -storm title:Tosk \"two men\" fi*").match
                == "(\"rain\" AND title:\"Tosk\" AND \"two men\" AND \"fi*\"*) NOT (\"storm\")")
        #expect(SearchQuery("-only \"\" *").match == nil)
        // Marks that join a quotation mark make another character of it, for Swift and not for the database.
        for joined in ["\"\u{200D}x", "a\"\u{301}b", "\u{600}\"c d\"\u{301}"] { _ = try await store.search(joined) }
    }
    @Test(arguments: [
        ("https://www.lorn.example/a/?utm_source=x&b=2&a=1#c", "lorn.example/a?a=1&b=2"),
        ("http://lorn.example:80/", "lorn.example"),
        ("HTTPS://Lorn.example/A", "lorn.example/A"), ("mailto:x@y.example", nil), ("https://u@lorn.example/", nil),
        ("https://lorn.example/?id=5", "lorn.example?id=5"), ("https:///x", nil),
    ])
    func addressesOfOneArticleMeet(_ url: String, _ key: String?) { #expect(articleKey(url) == key) }
}
