import Fetching
import Foundation
import NewsModel
import Store
import Stories
import TestSupport
import Testing

@testable import Desk

@Suite struct DeskTests {
    @Test func messagesGoThroughWholeOrNotAtAll() throws {
        let message = Message(.article, [[], Array("Tosk".utf8), [UInt8](repeating: 0xFF, count: 70_000)])
        #expect(Message(Array(message.bytes.dropFirst(4))) == message)
        #expect(Message.number(message.bytes.prefix(4)) == message.bytes.count - 4)
        var wreckage = Wreckage(seed: 3)
        let whole = Array(Message(.feed, [Array("a".utf8), Array("bc".utf8)]).bytes.dropFirst(4))
        var bytes = whole
        for n in 0..<500 {
            bytes = wreckage.wreck(n % 5 == 0 ? whole : bytes)
            if let read = Message(bytes) { #expect(read.fields.reduce(0) { $0 + $1.count } <= bytes.count) }
        }
    }
    @Test func theWorkerAnswersWhateverItIsAsked() throws {
        var wreckage = Wreckage(seed: 5)
        for file in Repository.fixtures("pages").prefix(6) + Repository.fixtures("feeds").prefix(6) {
            var bytes = Repository.bytes(file)
            for _ in 0..<10 {
                let fields = [
                    Array("id".utf8), Array("{\"content\": \"<p>x\"}".utf8), bytes, Array("http://a.example/".utf8), [],
                    bytes,
                ]
                let article = Worker.answer(Message(.article, fields))
                #expect(article.kind == .refused || article.fields.count == 5)
                let feed = Worker.answer(Message(.feed, [bytes, Array("http://a.example/".utf8), []]))
                #expect(feed.kind == .refused || feed.fields.count % 2 == 1)
                #expect([.story, .refused].contains(Worker.answer(Message(.story, [bytes])).kind))
                bytes = wreckage.wreck(bytes)
            }
        }
    }
    @Test func feedsThatAreBombsAreRefused() {
        for bomb in [
            "<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
            "<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>",
            "<!DOCTYPE rss [<!ENTITY a '\(String(repeating: "x", count: 5000))'>]>",
            "<!DOCTYPE rss [<!ENTITY x '%r;'>]>",
        ] {
            let feed = bomb + "<rss version='2.0'><channel><item><title>&a;</title></item></channel></rss>"
            #expect(Worker.answer(Message(.feed, [Array(feed.utf8)])).kind == .refused, "\(bomb.prefix(40))")
        }
        let kind =
            "<!DOCTYPE rss [<!ENTITY amper '&amp;'>]><rss version='2.0'><channel><item><title>A &amper; B</title></item></channel></rss>"
        #expect(Worker.answer(Message(.feed, [Array(kind.utf8)])).kind == .feed)
    }
    @Test func aWorkerThatDiesTwiceIsGivenUp() async throws {
        let pool = WorkerPool(program: "/bin/false", count: 2)
        guard case .failure(.diedTwice) = await pool.answer(Message(.feed, [])) else {
            Issue.record("did not die")
            return
        }
        #expect(await pool.deaths == 2)
        guard
            case .failure(.missing) = await WorkerPool(program: "/nowhere/stemma", count: 1).answer(Message(.feed, []))
        else {
            Issue.record("was found")
            return
        }
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
        let desk = Desk(store: store, fetcher: Fetcher(), settings: Desk.Settings(program: "/bin/false"))
        defer { desk.stop() }
        try await desk.drain()
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
        let changes = try JSONValue(parsing: Changes.between(Account(article: old).jsonLine(), new)).array
        let words = changes.map { change in
            [(old, "old"), (new, "new")].map { article, name in
                let span = change[name]?.array.compactMap(\.int) ?? []
                return article.text(Span(span[0], span[1]))
            }
        }
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
