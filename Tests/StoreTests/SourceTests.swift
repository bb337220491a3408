import NewsModel
import Testing

@testable import Store

/// What asking a source came to, and how it is kept; lists of stories and what becomes of stories.
@Suite struct SourceTests {
    private let at = Shelf.at
    private func shelf(_ hosts: [String] = ["lorn"]) async throws -> Shelf {
        let shelf = try Shelf()
        _ = try await shelf.store.add(hosts.map { Shelf.source($0) }, actor: "test")
        return shelf
    }
    private let lorn = Shelf.source().id

    @Test func aFailureIsCountedUntilAnAnswerComes() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        for n in 1...3 {
            var answer = FeedAnswer(wait: n * 1000, at: at)
            answer.problem = "no answer \(n)"
            answer.items = [Shelf.item(Shelf.Telling("a"))]
            #expect(try await store.save(answer, of: lorn) == Intake(), "a failure brings nothing")
            let source = try #require(try await store.source(lorn))
            #expect(
                source.failures == n && source.problem == "no answer \(n)" && source.wait == n * 1000
                    && source.state == .active)
        }
        #expect(try await store.counts().failing == 1)
        try await store.noteUnchanged(lorn, wait: 5000, at: at + 9)
        let well = try #require(try await store.source(lorn))
        #expect(well.failures == 0 && well.problem == nil && well.wait == 5000 && well.answered == at + 9)
    }
    @Test func aSourceThatIsGoneIsNotAskedAgain() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        var answer = FeedAnswer(wait: 1, at: at)
        answer.problem = "410"
        answer.isGone = true
        _ = try await store.save(answer, of: lorn)
        #expect(try await store.source(lorn)?.state == .gone)
        #expect(try await store.audit(limit: 1).first?.action == "source gone")
        #expect(try await store.setState(.active, of: lorn, at: at, actor: "test"))
        let again = try #require(try await store.source(lorn))
        #expect(again.state == .active && again.failures == 0)
    }
    @Test func anAnswerTellsWhatIsKnownOfASource() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        var answer = Shelf.answer([])
        (answer.etag, answer.lastModified, answer.title, answer.home, answer.language) = (
            "\"e\"", "Mon", "Lorn", "https://lorn.example", "en"
        )
        (answer.validatorsURL, answer.wasWhole) = ("https://lorn.example/x", true)
        _ = try await store.save(answer, of: source.id)
        var known = try #require(try await store.source(source.id))
        #expect(
            known.etag == "\"e\"" && known.lastModified == "Mon" && known.validatorsURL == "https://lorn.example/x"
                && known.whole == at)
        #expect(known.title == "Lorn" && known.home == "https://lorn.example" && known.language == "en")
        // The first title stays, validators are those of the last answer.
        answer = Shelf.answer([], at: at + 5)
        answer.title = "Another"
        _ = try await store.save(answer, of: source.id)
        known = try #require(try await store.source(source.id))
        #expect(
            known.title == "Lorn" && known.home == "https://lorn.example" && known.etag == nil && known.whole == at
                && known.answered == at + 5)
        #expect(try await store.save(answer, of: "none") == Intake())
    }
    @Test(arguments: [
        ("https://new.example/feed", "https://new.example/feed", Source.State.active),
        ("https://tosk.example/feed", "https://lorn.example/feed", .paused),
        ("https://lorn.example/feed", "https://lorn.example/feed", .active),
    ])
    func aSourceMovesWhereNobodyIs(to url: String, kept: String, state: Source.State) async throws {
        let shelf = try await shelf(["lorn", "tosk"])
        defer { shelf.end() }
        var answer = Shelf.answer([])
        answer.movedTo = url
        _ = try await shelf.store.save(answer, of: lorn)
        let source = try #require(try await shelf.store.source(lorn))
        #expect(source.url == kept && source.state == state && source.id == lorn)
        #expect((source.problem != nil) == (state == .paused))
        #expect(try await shelf.store.sources().count == 2)
    }
    @Test func whatIsOlderThanIsKeptDoesNotComeIn() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        var undated = Shelf.item(Shelf.Telling("undated"))
        undated.publishedTime = nil
        var answer = Shelf.answer([
            Shelf.item(Shelf.Telling("old", time: at - 1001)), Shelf.item(Shelf.Telling("edge", time: at - 1000)),
            undated,
        ])
        answer.keptSince = at - 1000
        #expect(try await shelf.store.save(answer, of: lorn).guids == ["edge", "undated"])
        // A time in the future, or before there was a web, is none.
        try await shelf.take([Shelf.Telling("later", time: at + 999), Shelf.Telling("ancient", time: 5)])
        #expect(try await shelf.article(Shelf.Telling("later"))?.time == at)
        #expect(try await shelf.article(Shelf.Telling("ancient"))?.time == 631_152_000_000)
    }
    @Test func itemsOfOneNameAreToldApart() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        var items = ["a", "b", "c"].map { Shelf.item(Shelf.Telling($0)) }
        for n in items.indices { items[n].guid = "same" }
        #expect(try await store.save(Shelf.answer(items), of: lorn).new == 3)
        #expect(try await store.save(Shelf.answer(items), of: lorn).new == 0)
        // Three things under one address are three things.
        for n in items.indices {
            items[n].guid = "g\(n)"
            items[n].url = "https://lorn.example/live"
        }
        #expect(try await store.save(Shelf.answer(items), of: lorn).new == 3)
        #expect(try await store.save(Shelf.answer(items), of: lorn) == Intake())
        // Things without an address.
        for n in items.indices { items[n].url = nil }
        #expect(try await store.save(Shelf.answer(items, at: at + 1), of: lorn).new == 0)
    }
    @Test func aTextThatMayNotBeKeptIsNotKept() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        var item = Shelf.item(Shelf.Telling("a"))
        item.content = nil
        _ = try await store.save(Shelf.answer([item]), of: lorn)
        #expect(try await shelf.article(Shelf.Telling("a"))?.status == .done)
        #expect(try await store.work(at: .fetched, now: at + 1, limit: 9).isEmpty)
        // A source that reserves its texts later.
        try await shelf.tell([Shelf.Telling("b", "Seventeen lanterns.", story: "s1", places: ["Tosk"])])
        let article = try #require(try await shelf.article(Shelf.Telling("b")))
        var reserved = Rights()
        reserved.robots = ["noarchive"]
        try await store.forbid(article.number, rights: reserved, at: at)
        let kept = try #require(try await shelf.article(Shelf.Telling("b")))
        #expect(
            kept.version == 0 && kept.story == nil && kept.title == "Title of b" && kept.rights.robots == ["noarchive"])
        #expect(try await store.search("lanterns").isEmpty)
        #expect(try await store.versions(of: kept.id).isEmpty)
        #expect(try await store.tellings(at: "Tosk", isOpen: false).isEmpty)
        #expect(await store.scrub().isClean)
    }
    @Test func whatTwoSourcesBroughtStaysWithTheOther() async throws {
        let shelf = try await shelf(["lorn", "tosk"])
        defer { shelf.end() }
        let store = shelf.store
        try await shelf.tell([Shelf.Telling("both", story: "s1"), Shelf.Telling("own", story: "s2")])
        _ = try await store.save(Shelf.answer([Shelf.item(Shelf.Telling("both"))]), of: Shelf.source("tosk").id)
        #expect(try await store.removeSource("https://lorn.example/feed", at: at, actor: "test"))
        #expect(try await shelf.article(Shelf.Telling("own")) == nil)
        #expect(try await shelf.article(Shelf.Telling("both"))?.source == Shelf.source("tosk").id)
        #expect(try await store.story("s1")?.summary.tellings == 1)
        #expect(try await store.hasEnded("s2"))
        #expect(try await !store.removeSource(lorn, at: at, actor: "test"))
        #expect(try await store.sources().map(\.articles) == [1])
        #expect(await store.scrub().isClean)
    }
    @Test func askingIsNotedBeforeItIsDone() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await store.noteAsking(lorn, at: at, tick: 5, boot: "b", wait: 60_000)
        let source = try #require(try await store.source(lorn))
        #expect(source.asked == at && source.askedTick == 5 && source.askedBoot == "b" && source.wait == 60_000)
        try await store.noteAsking(lorn, at: at + 1, tick: 6, boot: "b", wait: 1)
        #expect(try await store.source(lorn)?.wait == 60_000, "a longer wait stays")
        try await store.askSoon([lorn, "none"])
        #expect(try await store.source(lorn)?.asked == nil)
    }
    @Test func manySourcesAreAddedOnce() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let many = (0..<1500).map { Source(url: "https://a.example/\($0 % 1200)", added: at) }
        #expect(try await shelf.store.add(many, actor: "test") == 1200)
        #expect(try await shelf.store.add(many, actor: "test") == 0)
        #expect(try await shelf.store.brokenAudit() == nil)
    }
    @Test(arguments: [
        ("lorn", ["The Lorn Courier"]), ("COURIER", ["The Lorn Courier", "The Tosk Courier"]),
        ("tosk.example", ["The Tosk Courier"]), ("%", []), ("_", []), ("zz", []),
    ])
    func sourcesAreFoundByNameAndAddress(text: String, expected: [String]) async throws {
        let shelf = try await shelf(["lorn", "tosk"])
        defer { shelf.end() }
        #expect(try await shelf.store.sources(matching: text).compactMap(\.title) == expected)
    }
    @Test func aSourcesDaysAndTimesAreCounted() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let day = Shelf.day
        try await shelf.tell([
            Shelf.Telling("a", story: "s1", time: at - 2 * day), Shelf.Telling("b", story: "s1", time: at - 2 * day),
            Shelf.Telling("c", story: "s2", time: at),
        ])
        let cadence = try await shelf.store.cadence(of: lorn, since: at - 30 * day)
        #expect(cadence.map(\.articles) == [2, 1] && cadence.map(\.day) == [at / day - 2, at / day])
        #expect(try await shelf.store.cadence(of: lorn, since: at).map(\.articles) == [1])
        #expect(try await shelf.store.recentTimes(of: lorn) == [at, at - 2 * day, at - 2 * day])
        #expect(try await shelf.store.recentTimes(of: lorn, limit: 1) == [at])
        #expect(try await shelf.store.articles(of: lorn, limit: 2).count == 2)
    }

    // MARK: - Work

    @Test func whatFailedIsTriedAgainOrGivenUp() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await shelf.take([Shelf.Telling("a")])
        let number = try #require(try await shelf.article(Shelf.Telling("a"))).number
        try await store.noteFailure(number, "no answer", due: at + 100)
        #expect(try await store.work(at: .fetched, now: at + 99, limit: 9).isEmpty)
        #expect(try await store.work(at: .fetched, now: at + 100, limit: 9).map(\.article.tries) == [1])
        #expect(try await store.work(at: .fetched, now: at + 100, limit: 9, without: [number]).isEmpty)
        try await store.noteFailure(number, "not found", due: nil)
        let dead = try #require(try await shelf.article(Shelf.Telling("a")))
        #expect(dead.status == .dead && dead.problem == "not found")
        // An edit brings it back.
        try await shelf.take([Shelf.Telling("a", "Another text.")], at: at + 200)
        #expect(try await store.work(at: .fetched, now: at + 200, limit: 9).count == 1)
    }
    @Test func anArticleIsLookedAtAgain() async throws {
        let shelf = try await shelf()
        defer { shelf.end() }
        let store = shelf.store
        try await shelf.tell([Shelf.Telling("a", story: "s1")])
        let number = try #require(try await shelf.article(Shelf.Telling("a"))).number
        try await store.noteCheck(number, next: at + 50)
        #expect(try await store.pagesDue(now: at + 49, limit: 9).isEmpty)
        let due = try await store.pagesDue(now: at + 50, limit: 9)
        #expect(due.map(\.number) == [number] && due.first?.isAgain == true)
        try await store.noteCheck(number, next: nil)
        #expect(try await store.pagesDue(now: at + 5000, limit: 9).isEmpty)
        #expect(try await shelf.article(Shelf.Telling("a"))?.checks == 2)
    }

    // MARK: - Lists of stories

    /// Five stories: how many tellings, when the last, origins, disputes.
    private func stories() async throws -> Shelf {
        let shelf = try await Shelf.with(
            (1...5).flatMap { n in
                (1...n).map {
                    Shelf.Telling(
                        "n\(n)-\($0)", host: n > 3 ? "tosk" : "lorn", story: "s\(n)", places: ["P\(n % 2)"],
                        time: Shelf.at - n * 1000)
                }
            })
        try await shelf.compare { story, comparison in
            let n = Int(story.dropFirst()) ?? 0
            comparison.origins = (6 - n)...(7 - n)
            comparison.disputes = n % 2
            comparison.languages = n == 5 ? ["de", "en"] : ["en"]
        }
        return shelf
    }
    @Test func aListIsChosenAndOrdered() async throws {
        let shelf = try await stories()
        defer { shelf.end() }
        func ids(_ set: (inout StoryQuery) -> Void) async throws -> String {
            var query = StoryQuery()
            set(&query)
            return try await shelf.store.stories(query).stories.map { String($0.id.dropFirst()) }.joined()
        }
        #expect(try await ids { _ in } == "12345")
        #expect(try await ids { $0.order = .origins } == "12345")
        #expect(try await ids { $0.order = .disputed } == "135")
        #expect(try await ids { $0.least = 4 } == "45")
        #expect(try await ids { $0.language = "de" } == "5")
        #expect(try await ids { $0.language = "e" } == "")
        #expect(try await ids { $0.place = "P0" } == "24")
        #expect(try await ids { $0.sources = [Shelf.source("tosk").id] } == "45")
        #expect(try await ids { $0.sources = [] } == "")
        #expect(try await ids { $0.since = Shelf.at - 2000 } == "12")
        #expect(try await ids { $0.until = Shelf.at - 3000 } == "45")
        #expect(try await ids { $0.limit = 2 } == "12")
        #expect(try await ids { $0.changedAfter = Shelf.at } == "")
        #expect(
            try await ids {
                $0.changedAfter = Shelf.at - 1; $0.place = "P1"
            }.sorted() == ["1", "3", "5"])
    }
    @Test(arguments: StoryQuery.Order.allCases, [1, 2, 3]) func pagesAreTheWhole(_ order: StoryQuery.Order, _ size: Int)
        async throws
    {
        let shelf = try await stories()
        defer { shelf.end() }
        for changedAfter in [nil, 0] {
            var query = StoryQuery()
            (query.order, query.changedAfter) = (order, changedAfter)
            let whole = try await shelf.store.stories(query).stories.map(\.id)
            query.limit = size
            var paged: [String] = []
            repeat {
                let (stories, next) = try await shelf.store.stories(query)
                paged += stories.map(\.id)
                query.after = next.flatMap { StoryQuery.Cursor($0.text) }
            } while query.after != nil && paged.count < 20
            #expect(paged == whole && !whole.isEmpty)
        }
    }
    @Test(arguments: ["", "1", "1.2", "1.2.3.4", "a.b.c", "1..3", "99999999999999999999.1.1"])
    func aCursorThatIsNone(_ text: String) {
        #expect(StoryQuery.Cursor(text) == nil)
        if !text.hasPrefix("1.") { #expect(EndedStory.Cursor(text) == nil) }
    }
    @Test func endsComeInOrder() async throws {
        let shelf = try await stories()
        defer { shelf.end() }
        let store = shelf.store
        try await store.apply([.merge(from: "s1", into: "s2")], at: at + 1, compareAt: at)
        try await shelf.takeDown("s3", at: at + 2)
        try await shelf.takeDown("s4", at: at + 2)
        let all = try await store.ended(after: EndedStory.Cursor(after: 0), limit: 10)
        #expect(all.map(\.id) == ["s1", "s3", "s4"] && all.map(\.mergedInto) == ["s2", nil, nil])
        var ids: [String] = []
        var moment = EndedStory.Cursor(after: 0)
        while let next = try await store.ended(after: moment, limit: 1).first {
            ids.append(next.id)
            moment = try #require(EndedStory.Cursor(EndedStory.Cursor(next).text))
        }
        #expect(ids == ["s1", "s3", "s4"])
        #expect(try await store.latestEnded(since: at + 2).map(\.id) == ["s3", "s4"])
        #expect(try await store.changes(after: at).map(\.id).sorted() == ["s1", "s2", "s3", "s4"])
        #expect(try await store.changes(after: at + 1).map(\.id).sorted() == ["s3", "s4"])
        #expect(try await store.story("s1")?.summary.id == "s2")
        // One that is told anew has not ended.
        try await shelf.tell([Shelf.Telling("new", story: "s3")], at: at + 3)
        #expect(try await !store.hasEnded("s3"))
    }
    @Test func aComparisonOfBeforeIsNotKept() async throws {
        let shelf = try await stories()
        defer { shelf.end() }
        let store = shelf.store
        try await shelf.tell([Shelf.Telling("n5-6", story: "s5")], at: at + 1)
        let stale = try #require(try await store.stale(now: at + 9, limit: 9, most: 4).first)
        // The first and the latest of many are compared.
        #expect(stale.id == "s5" && stale.lines.count == 4)
        #expect(try await store.stale(now: at + 9, limit: 9, most: 60, without: ["s5"]).isEmpty)
        try await store.noteFailure(ofStory: "s5", "it died", due: at + 100)
        #expect(try await store.stale(now: at + 99, limit: 9, most: 60).isEmpty)
        #expect(try await store.stale(now: at + 100, limit: 9, most: 60).map(\.tries) == [1])
        for _ in 0..<2 { try await store.noteFailure(ofStory: "s5", "it died", due: at + 100) }
        // After three failures it is left until something changes, and counted with its reason.
        let counts = try await store.counts()
        #expect(counts.notCompared == 1 && counts.whyNotCompared.map(\.problem) == ["it died"])
        #expect(try await store.stale(now: at + 999, limit: 9, most: 60).isEmpty)
        try await shelf.tell([Shelf.Telling("n5-7", story: "s5")], at: at + 200)
        #expect(try await store.stale(now: at + 999, limit: 9, most: 60).map(\.id) == ["s5"])
        #expect(try await store.counts().notCompared == 0)
    }
}
