import Fetching
import Foundation
import NewsModel
import Store
import Testing

@testable import Desk

/// After an upgrade: what an older reader and comparer made is made again, and nothing that a reader holds on to changes.
@Suite struct RemakingTests {
    private static let program: String = {
        let bundle =
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
            ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return bundle.deletingLastPathComponent().appendingPathComponent("stemma").path
    }()
    private let at = 1_795_000_000_000
    private func text(_ n: Int) -> String {
        "The harbour council of Tosk met on Monday. It decided \(n) things about the ferry. Nobody objected to them."
    }
    private func item(_ n: Int) -> FeedItem {
        var content = ItemContent(id: "\(n)")
        content.title = "Council decides on the ferry, part \(n)"
        content.content = "<p>\(text(n))</p>"
        var item = FeedItem(guid: "\(n)")
        item.url = "https://lorn.example/news/\(n)"
        item.title = content.title
        item.content = content.json
        item.isWhole = true
        return item
    }
    /// A store as reader "0" and comparer "0.0" left it: article 1 and 2 in one story, 3 in another, 4 in none; 3 has two versions.
    private func olderStore() async throws -> Store {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("remake-" + UUID().uuidString).path
        let store = try Store(folder: folder)
        let source = Source(url: "https://lorn.example/feed", added: at)
        _ = try await store.add(source, actor: "test")
        var answer = FeedAnswer(wait: 900_000, at: at)
        answer.items = (1...4).map(item)
        _ = try await store.save(answer, of: source.id)
        try await read(store) { "An older reading. " + text($0) }
        var later = FeedAnswer(wait: 900_000, at: at + 5)
        var edited = item(3)
        edited.content = item(33).content
        later.items = [edited]
        _ = try await store.save(later, of: source.id)
        try await read(store) { _ in "An older reading. " + text(33) }
        for article in try await store.ungrouped(limit: 10) {
            let n = article.number
            guard n < 4 else { continue }
            let story = n == 3 ? "single" : "pair"
            try await store.apply([.join(article: n, story: story)], at: at + 6, compareAt: at + 6)
        }
        for stale in try await store.stale(now: at + 7, limit: 10, most: 60) {
            var comparison = StoryComparison(report: Array("{\"older\": true}".utf8))
            comparison.maker = "0.0"
            comparison.title = "An older title"
            try await store.save([(stale, comparison)], at: at + 8)
        }
        return store
    }
    private func read(_ store: Store, _ text: (Int) -> String) async throws {
        let works = try await store.work(at: .fetched, now: at + 9, limit: 10)
        let read = works.map { work in
            var article = Article(id: work.article.id, bytes: Array(text(work.article.number).utf8))
            article.title = work.article.title
            var read = ReadArticle(of: work.article, line: Account(article: article).jsonLine(), reader: "0")
            read.title = work.article.title
            if work.line != nil { read.changes = [TextChange(old: Span(0, 2), new: Span(0, 3))] }
            return read
        }
        _ = try await store.save(read, at: at + 4, firstCheck: nil)
    }
    private func desk(_ store: Store, program: String = program) -> Desk {
        Desk(store: store, fetcher: Fetcher(), settings: Desk.Settings(program: program))
    }
    private func close(_ store: Store) {
        store.close()
        try? FileManager.default.removeItem(atPath: store.folder)
    }
    private func remaking(_ store: Store) async throws -> Remaking {
        try #require(try await store.counts(of: Desk.versions).remaking)
    }
    private func article(_ n: Int, _ store: Store) async throws -> StoredArticle {
        try #require(try await store.article("https://lorn.example/news/\(n)"))
    }

    @Test func whatAnOlderVersionMadeIsMadeAgainAndLinksStay() async throws {
        let store = try await olderStore()
        defer { close(store) }
        var before: [StoredArticle] = []
        for n in 1...3 { before.append(try await article(n, store)) }
        let changed = try await store.story("pair")?.summary.changed
        #expect(try await remaking(store).articlesDone == 0)
        let told = try await remaking(store)
        // The fourth is not grouped yet: it is news.
        #expect(told.articles == 4 && told.stories == 2 && told.storiesDone == 0)
        try await store.apply([.join(article: 4, story: "pair")], at: at + 9, compareAt: Int.max)
        try await store.apply([], at: at, compareAt: at)

        let desk = desk(store)
        defer { desk.stop() }
        while try await desk.remakeSome() > 0 {}
        let now = try await remaking(store)
        #expect(now.articlesDone == 4)
        for (n, old) in zip(1...3, before) {
            let new = try await article(n, store)
            #expect(new.id == old.id && new.story == old.story && new.version == old.version && new.status == .done)
            let versions = try await store.versions(of: new.id)
            let last = try #require(versions.last)
            #expect(Store.text(of: last.line).contains(text(n == 3 ? 33 : n)))
            #expect(!Store.text(of: last.line).contains("An older reading"))
        }
        // The second version is compared with the first one again, not with itself.
        let changes = try #require(try await store.versions(of: article(3, store).id).last).changes
        #expect(!changes.isEmpty && changes != [TextChange(old: Span(0, 2), new: Span(0, 3))])
        // The search knows the new text and has forgotten the old one.
        #expect(try await store.search("\"older reading\"").isEmpty)
        #expect(try await store.search("harbour council").count == 4)
        // A story is made again without being told as changed.
        let single = try #require(try await store.story("single"))
        #expect(single.summary.id == "single" && single.summary.title != "An older title")
        #expect(try Report(jsonBytes: single.report?.bytes ?? []).stories.count == 1)
        #expect(single.summary.changed < at + 9 && changed != nil)
        #expect(await store.scrub().isClean)
    }
    @Test func aRestartGoesOnWhereItWas() async throws {
        let store = try await olderStore()
        defer { close(store) }
        try await store.apply([.join(article: 4, story: "pair")], at: at + 9, compareAt: at + 9)
        let first = desk(store)
        // News goes first: a story that changed is not compared yet.
        #expect(try await first.remakeSome(limit: 2) == 0)
        _ = try await first.comparingStage(isPatient: false).drain()
        // The most visible first: of the story of three.
        #expect(try await first.remakeSome(limit: 2) == 2)
        first.stop()
        #expect(try await remaking(store).articlesDone == 2)
        #expect(try await article(3, store).story == "single")
        #expect(try await store.outdatedArticles(reader: Desk.versions.reader, now: at, limit: 9).last == 3)

        let second = desk(store)
        defer { second.stop() }
        while try await second.remakeSome() > 0 {}
        #expect(try await remaking(store).isDone)
        #expect(try await second.remakeSome() == 0)
    }
    @Test func whatCannotBeReadAgainKeepsWhatItHas() async throws {
        let store = try await olderStore()
        defer { close(store) }
        try await store.apply([.join(article: 4, story: "pair")], at: at + 9, compareAt: Int.max)
        let desk = desk(store, program: "/bin/false")
        defer { desk.stop() }
        while try await desk.remakeSome() > 0 {}
        #expect(try await remaking(store).articlesDone == 4)
        let line = try #require(try await store.versions(of: article(1, store).id).last?.line)
        #expect(Store.text(of: line).contains("An older reading"))
        #expect(try await store.story("single")?.summary.title == "An older title")
        // Without any worker nothing is given up.
        let other = try await olderStore()
        defer { close(other) }
        try await other.apply([.join(article: 4, story: "pair")], at: at + 9, compareAt: Int.max)
        #expect(try await self.desk(other, program: "/nowhere/stemma").remakeSome() == 0)
        #expect(try await remaking(other).articlesDone == 0)
    }
}
