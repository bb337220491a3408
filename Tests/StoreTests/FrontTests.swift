import GRDB
import NewsModel
import Testing

@testable import Store

/// What the front page needs of the database: an order, cards, pictures.
@Suite struct FrontTests {
    private static let hour = 3_600_000

    @Test func manyReportsStandAboveFreshOnes() async throws {
        let shelf = try await Shelf.with([
            Shelf.Telling("old", story: "old", time: Shelf.at - 20 * Self.hour),
            Shelf.Telling("older", story: "old", time: Shelf.at - 20 * Self.hour),
            Shelf.Telling("fresh", story: "fresh", time: Shelf.at),
            Shelf.Telling("second", story: "fresh", time: Shelf.at),
            Shelf.Telling("alone", story: "alone", time: Shelf.at),
        ])
        defer { shelf.end() }
        func order(_ origins: [String: Int]) async throws -> [String] {
            for id in ["old", "fresh", "alone"] {
                try await shelf.store.write { db in
                    try db.run(
                        sql: "UPDATE story SET revision = revision + 1, compare_ms = 0 WHERE id = ?", arguments: [id])
                }
            }
            try await shelf.compare {
                $1.origins = (origins[$0] ?? 1)...(origins[$0] ?? 1)
                $1.section = $0 == "old" ? .politics : nil
            }
            var query = StoryQuery()
            query.order = .top
            query.least = 2
            return try await shelf.store.stories(query).stories.map(\.id)
        }
        // Twice the reports are worth twelve hours: eight stand 36 hours above one, two only twelve.
        #expect(try await order(["old": 8, "fresh": 1]) == ["old", "fresh"])
        #expect(try await order(["old": 2, "fresh": 1]) == ["fresh", "old"])
        #expect(try await order(["old": 8, "fresh": 8]) == ["fresh", "old"])
        var query = StoryQuery()
        query.section = .politics
        #expect(try await shelf.store.stories(query).stories.map(\.id) == ["old"])
        query.section = nil
        query.most = 1
        #expect(try await shelf.store.stories(query).stories.map(\.id) == ["alone"])
    }
    @Test func aCardGoesWithWhatItWasMadeOf() async throws {
        let shelf = try await Shelf.with([Shelf.Telling("a", story: "s"), Shelf.Telling("b", story: "s")])
        defer { shelf.end() }
        var card = StoryCard()
        card.headings = [
            .init(
                language: "en", title: "Ferry aground", outlet: "Courier",
                lead: .init(text: "The ferry ran aground.", article: "a", outlet: nil, telling: 0, span: Span(0, 22)))
        ]
        card.outlets = ["Courier"]
        card.outletsInAll = 3
        card.pictures = ["a"]
        let made = card
        try await shelf.compare { $1.card = made }
        #expect(try await shelf.store.story("s")?.summary.card == made)
        #expect(try StoryCard(jsonBytes: made.json) == made)
        #expect(made.heading(in: ["fr", "en"])?.title == "Ferry aground" && StoryCard().heading(in: ["en"]) == nil)
        // What was derived from an article that is taken down is gone at once.
        try await shelf.takeDown(Shelf.Telling("a").url)
        #expect(try await shelf.store.story("s")?.summary.card == nil)
        for broken in ["", "[]", "{}", "{\"headings\":[{}],\"outlets\":[],\"outlets_in_all\":0,\"pictures\":[]}"] {
            #expect(throws: JSONMismatch.self) { try StoryCard(jsonBytes: Array(broken.utf8)) }
        }
    }
    @Test func aPictureIsKeptWhileItsArticleIs() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let telling = Shelf.Telling("a")
        try await shelf.take([telling])
        let work = try #require(try await shelf.store.work(at: .fetched, now: Shelf.at + 1, limit: 1).first)
        var read = Shelf.read(work, telling)
        read.image = "https://lorn.example/a.png"
        _ = try await shelf.store.save([read], at: Shelf.at, firstCheck: nil)
        let id = work.article.id
        let wanted = try #require(try await shelf.store.wantedPicture(of: id))
        #expect(
            wanted.url == "https://lorn.example/a.png" && wanted.known == nil && wanted.source == Shelf.source().url)
        var picture = StoredPicture(url: wanted.url, fetched: 16)
        (picture.type, picture.bytes, picture.width, picture.height) = ("image/jpeg", [1, 2, 3], 300, 200)
        try await shelf.store.save(picture, of: wanted.article)
        #expect(try await shelf.store.wantedPicture(of: id)?.known == picture)
        // Where there is no more room, the oldest goes.
        picture.fetched = 32
        try await shelf.store.save(picture, of: wanted.article, most: 2)
        #expect(try await shelf.count("picture") == 0)
        try await shelf.store.save(picture, of: wanted.article)
        try await shelf.takeDown(telling.url)
        #expect(try await shelf.count("picture") == 0)
        #expect(try await shelf.store.wantedPicture(of: id) == nil)
        #expect(try await shelf.store.wantedPicture(of: "nothing") == nil)
    }
    @Test func theExampleLeavesWhenARealSourceComes() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        _ = try await shelf.store.add(Source(url: "demo:gazette", title: "Gazette", added: Shelf.at), actor: "demo")
        #expect(try await shelf.store.sources(counting: false).map(\.url) == ["demo:gazette"])
        _ = try await shelf.store.add(Shelf.source(), actor: "admin")
        #expect(try await shelf.store.sources(counting: false).map(\.url) == [Shelf.source().url])
        #expect(try await shelf.store.setting("demo") == "removed")
    }
}
