import Fetching
import Foundation
import NewsModel
import Store
import TestSupport
import Testing

@testable import Desk

/// From what a news agency sends to its article.
@Suite struct WireTests {
    private func answer(_ name: String) throws -> FeedMessage.Answer {
        let bytes = Repository.bytes(Repository.root.appendingPathComponent("Fixtures/feeds/\(name).xml"))
        return try Worker.feed(FeedMessage.Request(bytes: bytes, url: "https://tna.example/wire", charset: nil))
    }

    @Test func theWorkerTellsVersionEmbargoAndWithdrawal() throws {
        let answer = try answer("newsml")
        let item = try #require(answer.items.first)
        #expect(answer.items.count == 1 && item.version == 2 && item.isWhole)
        #expect(item.embargo == DeskTime.milliseconds("2031-03-03T12:00:00Z"))
        #expect(answer.withdrawn == [.init(id: "urn:newsml:tna.example:fire", status: "canceled", version: 3)])
    }
    @Test(arguments: [
        ("2031-03-03T12:00:00+01:00", "2031-03-03T11:00:00Z"), ("2031-03-03T12:00:00Z", "2031-03-03T12:00:00Z"),
        ("2031-03-03T12:00:00", "2031-03-04T00:00:00Z"), ("2031-03-03", "2031-03-03T12:00:00Z"), ("soon", nil),
    ])
    func anEmbargoEndsAtTheLatestTimeThatItCanMean(_ text: String, _ end: String?) {
        #expect(DeskTime.end(ofEmbargo: text) == end.flatMap(DeskTime.milliseconds))
    }
    @Test func anArticleKeepsCreditAndTerms() throws {
        let item = try #require(try answer("newsml").items.first)
        let read = try Worker.article(
            ArticleMessage.Request(id: "a", item: item.content ?? [], page: nil, line: nil, kept: nil))
        #expect(read.rights.copyright == "Tosk News Agency 2031" && read.rights.terms == "Not for use on Lorn.")
        #expect(read.places == ["Korvik"] && read.outlet == "Tosk News Agency")
        let article = try #require(Article(line: read.line))
        #expect(article.authors == ["Hedda Lind"] && article.title == "Ferry with fourteen aground off Korvik")
        let credit = try #require(article.credits.first)
        #expect(article.credits.count == 1 && credit.role == .agency && credit.name == "TNA")
        #expect(article.text(credit.span) == "TNA")
        // The credit and the dateline are lines of their own, and no part of what is read.
        let lines = article.blocks.filter { $0.kind == .credit }.map { article.text($0.span) }
        #expect(lines == ["KORVIK, 3 March 2031", "TNA"])
        let prose = article.blocks.filter { $0.kind.isProse }.map { article.text($0.span) }
        #expect(prose.first == "A ferry with fourteen passengers ran aground off Korvik on Monday.")
        #expect(!prose.joined().contains("TNA"))
    }
    @Test func anItemComesOutOfItsEmbargo() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-" + UUID().uuidString).path
        let store = try Store(folder: folder)
        defer {
            store.close()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let source = Source(url: "https://tna.example/wire", added: 1)
        _ = try await store.add(source, actor: "test")
        let desk = Desk(store: store, fetcher: Fetcher(), settings: Desk.Settings(program: "/bin/false"))
        defer { desk.stop() }
        let now = DeskClock().now
        var items: [FeedItem] = []
        for (guid, until) in [("soon", now - 1000), ("later", now + 3_600_000)] {
            var item = FeedItem(guid: guid)
            (item.embargo, item.content, item.isWhole) = (until, ItemContent(id: guid).json, true)
            items.append(item)
        }
        var answer = FeedAnswer(wait: 0, at: now - 5000)
        answer.items = items
        #expect(try await store.save(answer, of: source.id).embargoed == 2)
        #expect(try await desk.releaseEmbargoed() == 1)
        #expect(try await store.article("item:\(source.id):soon") != nil)
        #expect(try await store.article("item:\(source.id):later") == nil)
    }
}
