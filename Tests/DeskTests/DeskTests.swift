import Fetching
import Foundation
import InMemoryLogging
import Logging
import MetricsTestKit
import NewsModel
import Store
import Stories
import TestSupport
import Testing

@testable import Desk

@Suite struct DeskTests {
    @Test func theWorkerAnswersWhateverItIsAsked() throws {
        var wreckage = Wreckage(seed: 5)
        for file in Repository.fixtures("pages").prefix(6) + Repository.fixtures("feeds").prefix(6) {
            var bytes = Repository.bytes(file)
            for _ in 0..<10 {
                let page = StoredPage(bytes: bytes, url: "http://a.example/", charset: nil)
                let item = ItemContent(id: "id").json
                let article = Message(
                    asking: ArticleMessage.Request(id: "id", item: item, page: page, line: bytes, kept: bytes))
                #expect([.article, .refused].contains(Worker.answer(article).kind))
                let feed = Message(asking: FeedMessage.Request(bytes: bytes, url: page.url, charset: nil))
                #expect([.feed, .refused].contains(Worker.answer(feed).kind))
                let story = Message(asking: StoryMessage.Request(lines: [bytes]))
                #expect([.story, .refused].contains(Worker.answer(story).kind))
                let discover = Message(asking: DiscoverMessage.Request(page: bytes, url: page.url))
                #expect(Worker.answer(discover).kind == .discover)
                #expect(Worker.answer(Message(asking: OriginsMessage.Request(page: page))).kind == .origins)
                bytes = wreckage.wreck(bytes)
            }
        }
    }
    private func feed(_ text: String) -> FeedMessage.Request {
        FeedMessage.Request(bytes: Array(text.utf8), url: "http://a.example/", charset: nil)
    }
    @Test func feedsThatAreBombsAreRefused() throws {
        for bomb in [
            "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
            "<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>",
            "<!DOCTYPE rss [<!ENTITY a '\(String(repeating: "x", count: 5000))'>]>",
            "<!DOCTYPE rss [<!ENTITY x '%r;'>]>",
        ] {
            let text = bomb + "<rss version='2.0'><channel><item><title>&a;</title></item></channel></rss>"
            #expect(throws: Refusal.self, "\(bomb.prefix(40))") { try Worker.feed(feed(text)) }
        }
        let kind =
            "<!DOCTYPE rss [<!ENTITY amper '&amp;'>]><rss version='2.0'><channel><item><title>A &amper; B</title></item></channel></rss>"
        #expect(try Worker.feed(feed(kind)).items.map(\.title) == ["A & B"])
    }
    @Test func aWorkerThatDiesTwiceIsGivenUp() async throws {
        let pool = WorkerPool(program: "/bin/false", count: 2)
        #expect(await pool.answer(feed("")) == .failure(.diedTwice))
        #expect(await pool.deaths == 2)
        let missing = WorkerPool(program: "/nowhere/stemma", count: 1)
        #expect(await missing.answer(feed("")) == .failure(.missing("/nowhere/stemma")))
    }
    @Test func whatKillsAWorkerIsPutInQuarantine() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-" + UUID().uuidString).path
        let store = try Store(folder: folder)
        defer {
            store.close()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let source = Source(url: "https://lorn.example/feed", added: 1)
        _ = try await store.add(source, actor: "test")
        var item = FeedItem(guid: "1")
        item.content = Array("{\"content\": \"deadly\"}".utf8)
        item.isWhole = true
        var answer = FeedAnswer(wait: 0, at: 1)
        answer.items = [item]
        _ = try await store.save(answer, of: source.id)
        let (log, metrics) = (InMemoryLogHandler(), TestMetrics())
        let desk = Desk(
            store: store, fetcher: Fetcher(), settings: Desk.Settings(program: "/bin/false"),
            log: Logger(label: "test") { _ in log }, metrics: metrics)
        defer { desk.stop() }
        try await desk.drain()
        // It is logged with its row, and counted.
        let article = try #require(try await store.article("item:\(source.id):1"))
        let warnings = log.entries.filter { $0.level == .warning }
        #expect(warnings.map { $0.metadata["article"] } == [.string(article.id)])
        #expect(metrics.counterTotal(label: "stemma_quarantined_total") == 1)
        let counts = try await store.counts()
        #expect(counts.quarantined == 1 && counts.stages.map(\.status) == ["dead"])
        #expect(try await store.isQuarantined(item.content ?? []))
    }
    @Test func clocksThatAreSetDeceiveNobody() {
        let clock = DeskClock()
        let (now, tick) = (clock.now, clock.tick)
        let hour = 3_600_000
        // In one start of the machine the wall clock may say anything.
        for wall in [now - 9000 * hour, now, now + 9000 * hour] {
            let elapsed = clock.elapsed(asked: wall, tick: tick - hour, boot: clock.boot) ?? 0
            #expect((hour...(hour + 60_000)).contains(elapsed))
        }
        // Across starts: a clock that was set back says nothing.
        #expect(clock.elapsed(asked: now + 9000 * hour, tick: 5, boot: "another") == 0)
        #expect((clock.elapsed(asked: now - hour, tick: 5, boot: "another") ?? 0) >= hour)
        #expect(clock.elapsed(asked: nil, tick: nil, boot: nil) == nil)
    }
    @Test func changesAreSpansOfBothVersions() throws {
        let old = Article(id: "a", bytes: Array("At least nine people were hurt. Police said so.".utf8))
        let new = Article(id: "a", bytes: Array("At least eleven people were badly hurt. Police said so.".utf8))
        let words = Changes.between(Account(article: old).jsonLine(), new).map { [old.text($0.old), new.text($0.new)] }
        #expect(words == [["nine", "eleven"], ["", "badly"]])
        #expect(Changes.between(Account(article: old).jsonLine(), old).isEmpty)
    }
    @Test(arguments: [
        ("noarchive", nil, true), ("index, follow", nil, false), ("otherbot: noindex", nil, false),
        ("stemma: noindex", nil, true),
        ("max-snippet:20", nil, false), ("all", "1", true), ("all", "0", false),
    ])
    func headersSayWhatMayBeKept(_ robots: String, _ reservation: String?, _ forbids: Bool) {
        var headers = [(name: "x-robots-tag", value: robots)]
        if let reservation { headers.append((name: "tdm-reservation", value: reservation)) }
        #expect(Rights(headers: headers).forbidsKeeping == forbids)
    }
}
