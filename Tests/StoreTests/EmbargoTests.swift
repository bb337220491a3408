import NewsModel
import Testing

@testable import Store

/// What a news agency asks for: nothing before its time, a correction instead of a second article, and nothing removed without a takedown.
@Suite struct EmbargoTests {
    private let at = Shelf.at
    private let lorn = Shelf.source().id
    private func shelf() async throws -> Shelf {
        let shelf = try Shelf()
        _ = try await shelf.store.add(Shelf.source(), actor: "test")
        return shelf
    }
    private func item(_ version: Int?, _ text: String, until: Int? = nil, guid: String = "urn:tna:ferry") -> FeedItem {
        var item = FeedItem(guid: guid)
        item.title = "Ferry aground"
        item.version = version
        item.embargo = until
        item.isWhole = true
        var content = ItemContent(id: guid)
        content.title = item.title
        content.content = text
        var wire = ParsedFeed.Wire()
        wire.version = version
        wire.credit = "TNA"
        content.wire = wire
        item.content = content.json
        return item
    }
    private func save(_ items: [FeedItem], at: Int, _ store: Store, withdrawn: [ParsedFeed.Withdrawal] = [])
        async throws -> Intake
    {
        var answer = Shelf.answer(items, at: at)
        answer.withdrawn = withdrawn
        return try await store.save(answer, of: lorn)
    }
    private func stored(_ store: Store) async throws -> String? {
        let work = try await store.work(at: .fetched, now: at + 1_000_000, limit: 10)
        #expect(work.count <= 1)
        return try work.first.flatMap { try ItemContent(jsonBytes: $0.item).content }
    }

    @Test func nothingIsKnownBeforeItsTime() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        let intake = try await save([item(1, "One.", until: at + 1000)], at: at, store)
        #expect(intake.new == 0 && intake.embargoed == 1 && intake.guids.isEmpty)
        #expect(try await store.counts().articles == 0)
        #expect(try await store.work(at: .fetched, now: at + 999_999, limit: 10).isEmpty)
        #expect(try await store.releaseEmbargoed(at: at + 999) == Intake())
        // Polled again, it still waits.
        #expect(try await save([item(1, "One.", until: at + 1000)], at: at + 500, store).embargoed == 1)
        #expect(try await store.releaseEmbargoed(at: at + 1000).new == 1)
        #expect(try await stored(store) == "One.")
        #expect(try await store.embargoed() == 0)
        #expect(try await store.releaseEmbargoed(at: at + 2000) == Intake())
        #expect(try await save([item(1, "One.", until: at + 1000)], at: at + 3000, store) == Intake())
        #expect(await store.scrub().isClean)
    }
    @Test func theLatestVersionComesOut() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        _ = try await save([item(2, "Two.", until: at + 1000)], at: at, store)
        _ = try await save([item(1, "One.", until: at + 1000)], at: at + 1, store)
        #expect(try await store.releaseEmbargoed(at: at + 1000).new == 1)
        #expect(try await stored(store) == "Two.")
    }
    @Test func anEmbargoThatIsLiftedEnds() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        _ = try await save([item(1, "One.", until: at + 1000)], at: at, store)
        #expect(try await save([item(2, "Two.")], at: at + 1, store).new == 1)
        #expect(try await store.embargoed() == 0)
        #expect(try await stored(store) == "Two.")
    }
    @Test func whatIsWithdrawnUnderEmbargoNeverComesOut() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        _ = try await save([item(1, "One.", until: at + 1000)], at: at, store)
        _ = try await save([], at: at + 1, store, withdrawn: [.init(id: "urn:tna:ferry", status: "canceled")])
        #expect(try await store.releaseEmbargoed(at: at + 1000) == Intake())
        #expect(try await store.counts().articles == 0)
    }
    @Test func aCorrectionIsTheSameArticle() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        #expect(try await save([item(1, "Forty.")], at: at, store).new == 1)
        #expect(try await save([item(2, "Fourteen.")], at: at + 1, store).changed == 1)
        // A version that comes late changes nothing.
        #expect(try await save([item(1, "Forty.")], at: at + 2, store) == Intake())
        #expect(try await stored(store) == "Fourteen.")
        #expect(try await store.counts().articles == 1)
        // A correction under embargo waits beside the article.
        #expect(try await save([item(3, "Fifteen.", until: at + 1000)], at: at + 3, store).embargoed == 1)
        #expect(try await stored(store) == "Fourteen.")
        #expect(try await store.releaseEmbargoed(at: at + 1000).changed == 1)
        #expect(try await stored(store) == "Fifteen.")
        #expect(try await store.counts().articles == 1)
    }
    @Test func aCanceledArticleStaysAndIsNoted() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        _ = try await save([item(1, "One.")], at: at, store)
        for n in 1...2 {
            let intake = try await save(
                [], at: at + n, store,
                withdrawn: [
                    .init(id: "urn:tna:ferry", status: "canceled", version: 2),
                    .init(id: "urn:none", status: "withheld"),
                ])
            // It is told once.
            #expect(intake.withdrawn == (n == 1 ? ["urn:tna:ferry"] : []))
        }
        let notes = try await store.audit(limit: 10).filter { $0.action.hasPrefix("item ") }
        let article = try #require(try await store.article("item:\(lorn):urn:tna:ferry"))
        #expect(notes.map(\.action) == ["item canceled by its provider"])
        #expect(notes.map(\.subject) == [article.id] && article.status == .waiting)
        #expect(try await stored(store) == "One.")
    }
    @Test func aTakedownTakesWhatWaits() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        _ = try await save([item(1, "One.")], at: at, store)
        _ = try await save([item(2, "Two.", until: at + 1000)], at: at + 1, store)
        let article = try #require(try await store.article("item:\(lorn):urn:tna:ferry"))
        #expect(try await shelf.takeDown(article.id).removed == [article.id])
        #expect(try await store.embargoed() == 0)
    }
    @Test func whatWaitsGoesWithItsSource() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        _ = try await save([item(1, "One.", until: at + 1000)], at: at, shelf.store)
        #expect(try await shelf.store.removeSource(lorn, at: at, actor: "test"))
        #expect(try await shelf.store.embargoed() == 0)
    }
}
