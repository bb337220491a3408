import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Store

/// What a takedown reaches, how it is decided, and what does not return.
@Suite struct TakedownTests {
    private let at = Shelf.at
    private let three = [
        Shelf.Telling("one", story: "s1"), Shelf.Telling("two", host: "tosk", story: "s1"),
        Shelf.Telling("three", story: "s2"),
    ]
    private func gone(_ shelf: Shelf) async throws -> [String] {
        var names: [String] = []
        for telling in three where try await shelf.article(telling)?.status == .gone { names.append(telling.name) }
        return names
    }

    @Test(arguments: [
        ("https://lorn.example/news/one", ["one"]), ("http://www.lorn.example/news/one/?utm_source=x#top", ["one"]),
        ("HTTPS://LORN.example/news/one", ["one"]), ("$one", ["one"]), ("s1", ["one", "two"]), ("s2", ["three"]),
        ("s0", ["one", "two"]),
        ("https://lorn.example/page/one", ["one"]),
    ])
    func aTargetIsAnArticleOrAStory(_ target: String, _ expected: [String]) async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        let store = shelf.store
        let one = try #require(try await shelf.article(three[0]))
        // A story that went into another one, and a page that was fetched from another address.
        try await store.apply(
            [.join(article: one.number, story: "s0"), .merge(from: "s0", into: "s1")], at: at, compareAt: at)
        try await store.save(
            [FetchedPage(article: one.number, url: "https://lorn.example/page/one", bytes: [1])], at: at)
        let (id, removed) = try await shelf.takeDown(target.replacing("$one", with: one.id))
        #expect(removed.count == expected.count)
        #expect(try await gone(shelf) == expected)
        let takedown = try #require(try await store.takedowns().first { $0.id == id })
        #expect(takedown.state == .done && takedown.done == at && takedown.articles.sorted() == removed.sorted())
        #expect(takedown.contact == nil, "how those who asked are reached is kept until it is decided")
        // Of what was removed nothing is left but where it was.
        for telling in three where expected.contains(telling.name) {
            let article = try #require(try await shelf.article(telling))
            #expect(article.title == nil && article.version == 0 && article.story == nil && article.url == telling.url)
            #expect(try await store.versions(of: article.id).isEmpty)
            #expect(try await store.page(of: article.number) == nil)
        }
        #expect(await store.scrub().isClean)
    }
    /// An alert is named by its story's headline, which is not to outlive the article.
    @Test func anAlertKeepsNoHeadlineThatWasTakenDown() async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        for target in ["s1", "s2"] {
            _ = try await shelf.store.follow(
                .story, target, title: "Ferry sinks", hook: "https://x.example", at: at, actor: "a")
        }
        func titles() async throws -> [String: String] {
            try await shelf.store.follows().reduce(into: [:]) { $0[$1.target] = $1.title }
        }
        _ = try await shelf.takeDown(three[0].url)
        let first = try await titles()
        #expect(first["s1"] != "Ferry sinks" && first["s2"] == "Ferry sinks")
        _ = try await shelf.takeDown("s1")
        #expect(try await titles() == ["s1": "s1", "s2": "Ferry sinks"])
    }
    @Test(arguments: ["", "nothing", "s9", "not an address", "mailto:a@b.example", "%", "' OR 1=1 --"])
    func whatIsNotHereIsNotRemoved(_ target: String) async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        await #expect(throws: StoreFailure.self) { try await shelf.takeDown(target) }
        #expect(try await gone(shelf) == [])
        // The request stands: somebody decides.
        #expect(try await shelf.store.takedowns().first?.state == .requested)
    }
    @Test func anAddressThatIsNotHereYetDoesNotComeIn() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let telling = Shelf.Telling("late")
        let (id, removed) = try await shelf.takeDown("http://www.lorn.example/news/late?utm_medium=x")
        #expect(removed.isEmpty)
        try await shelf.tell([telling])
        let article = try #require(try await shelf.article(telling))
        #expect(article.status == .held && article.title == nil && article.version == 0)
        #expect(try await store.held().map(\.id) == [article.id])
        // Taken back it may come; taken down again it may not.
        #expect(try await store.reverse(takedown: id, reason: "", at: at, actor: "test"))
        #expect(try await shelf.article(telling)?.status == .waiting)
        #expect(try await store.held().isEmpty)
        _ = try await store.carryOut(takedown: id, at: at, actor: "test")
        #expect(try await shelf.article(telling)?.status == .gone)
        let later = Shelf.Telling("later")
        let (other, _) = try await shelf.takeDown(later.url)
        #expect(try await store.reverse(takedown: other, reason: "", at: at, actor: "test"))
        _ = try await store.carryOut(takedown: other, at: at, actor: "test")
        try await shelf.take([later])
        #expect(try await shelf.article(later)?.status == .held)
    }
    @Test func carriedOutTwiceItIsStillInTheLog() async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        let (id, removed) = try await shelf.takeDown("https://lorn.example/news/one")
        _ = try await shelf.store.carryOut(takedown: id, at: at + 5, actor: "test")
        let takedown = try #require(try await shelf.store.takedowns().first)
        #expect(removed.count == 1 && takedown.articles == removed)
        #expect(try await shelf.store.removed(source: Shelf.source().id).map(\.id) == removed)
    }
    @Test func aDecisionIsOne() async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        let store = shelf.store
        let id = try await store.request(
            takedown: "s1", reason: "why", contact: "a@x.example", at: at, actor: "visitor")
        #expect(try await store.takedowns().first?.decide == at + Shelf.day)
        #expect(try await store.takedowns().first?.contact == "a@x.example")
        #expect(try await !store.reverse(takedown: id, reason: "", at: at, actor: "test"))
        #expect(try await store.refuse(takedown: id, reason: "true", at: at + 1, actor: "test"))
        #expect(try await !store.refuse(takedown: id, reason: "true", at: at + 2, actor: "test"))
        let refused = try #require(try await store.takedowns().first)
        #expect(refused.state == .refused && refused.done == at + 1 && refused.contact == nil)
        #expect(try await gone(shelf) == [])
        // The same request at the same moment is one.
        _ = try await store.request(takedown: "s1", reason: "again", at: at, actor: "visitor")
        #expect(try await store.takedowns().count == 1)
        #expect(try await !store.refuse(takedown: "none", reason: "", at: at, actor: "test"))
    }
    @Test func whatTwoTakedownsNameComesBackWithBoth() async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        let store = shelf.store
        let (first, _) = try await shelf.takeDown("https://lorn.example/news/one")
        try await shelf.tell([Shelf.Telling("one", host: "lorn")])
        let (second, _) = try await shelf.takeDown("https://www.lorn.example/news/one", at: at + 1)
        #expect(first != second)
        #expect(try await store.reverse(takedown: first, reason: "", at: at, actor: "test"))
        #expect(try await shelf.article(three[0])?.status == .gone)
        #expect(try await store.reverse(takedown: second, reason: "", at: at, actor: "test"))
        #expect(try await shelf.article(three[0])?.status == .waiting)
    }
    @Test func theRestOfAStoryGoesOn() async throws {
        let shelf = try await Shelf.with(three)
        defer { shelf.end() }
        let store = shelf.store
        try await shelf.compare { _, comparison in
            comparison.title = "A title"
            comparison.people = [.init(name: "Jane Doe", role: "mayor", kind: .person, statements: 1)]
        }
        try await shelf.takeDown("https://lorn.example/news/one", at: at + 1)
        let story = try #require(try await store.story("s1"))
        #expect(story.summary.tellings == 1 && story.report == nil && !story.summary.isCompared)
        #expect(try await store.person("Jane Doe", isOpen: false).flatMap(\.stories) == ["s2"])
        try await shelf.takeDown("https://tosk.example/news/two", at: at + 2)
        #expect(try await store.story("s1") == nil)
        #expect(try await store.hasEnded("s1"))
        #expect(try await store.removed(story: "s1").count == 2)
        #expect(
            try await store.takenDownSources().values.flatMap { $0 }.sorted() == [
                "The Lorn Courier", "The Tosk Courier",
            ])
    }

    // MARK: - Returning copies

    /// A sketch of which so many of 64 values are those of another.
    private static func sketch(same: Int) -> [UInt32] {
        (0..<64).map { n -> UInt32 in UInt32(n < same ? 1000 + n : 2000 + 100 * same + n) }
    }
    private static let short = [UInt32](repeating: .max, count: 64)
    struct Copy: Sendable, CustomTestStringConvertible {
        var says: String
        var text = "Another text altogether."
        var title = "Another title"
        var sketch: [UInt32]
        var isHeld: Bool
        var testDescription: String { says }
    }
    @Test(arguments: [
        Copy(says: "the same text", text: "The text.", sketch: sketch(same: 64), isHeld: true),
        Copy(says: "nearly the same", sketch: sketch(same: 60), isHeld: true),
        Copy(says: "a third of it", sketch: sketch(same: 22), isHeld: true),
        Copy(says: "less than a third", sketch: sketch(same: 21), isHeld: false),
        Copy(says: "a sixth under its title", title: "Its Title!", sketch: sketch(same: 11), isHeld: true),
        Copy(says: "less than a sixth under its title", title: "Its title", sketch: sketch(same: 10), isHeld: false),
        Copy(says: "its title alone", title: "Its title", sketch: sketch(same: 0), isHeld: false),
        Copy(says: "a text too short to tell", sketch: short, isHeld: false),
        Copy(says: "no sketch", sketch: [], isHeld: false),
        Copy(says: "a sketch of another length", sketch: Array(sketch(same: 64).prefix(32)), isHeld: false),
    ])
    func aCopyElsewhereIsHeld(_ copy: Copy) async throws {
        let shelf = try await Shelf.with([
            Shelf.Telling("one", "The text.", title: "Its title", story: "s1", sketch: Self.sketch(same: 64))
        ])
        defer { shelf.end() }
        try await shelf.takeDown("https://lorn.example/news/one")
        let telling = Shelf.Telling("copy", copy.text, title: copy.title, host: "tosk", sketch: copy.sketch)
        let held = try await shelf.tell([telling])
        let article = try #require(try await shelf.article(telling))
        #expect((held == [article.number]) == copy.isHeld && (article.status == .held) == copy.isHeld)
        if copy.isHeld { #expect(article.version == 0 && article.problem?.contains("takedown") == true) }
    }
    @Test func twoShortTextsAreTheSameUnderOneTitleOnly() async throws {
        let shelf = try await Shelf.with([
            Shelf.Telling("one", "Read more.", title: "Its title", story: "s1", sketch: Self.short)
        ])
        defer { shelf.end() }
        try await shelf.takeDown("https://lorn.example/news/one")
        #expect(
            try await shelf.tell([Shelf.Telling("two", "Read more.", title: "Other", host: "tosk", sketch: Self.short)])
                .isEmpty)
        #expect(
            try await shelf.tell([
                Shelf.Telling("three", "Read more.", title: "its TITLE", host: "tosk", sketch: Self.short)
            ]).count == 1)
    }

    // MARK: - Beside a backup

    @Test func theListBesideABackupTakesDownAgain() async throws {
        let (shelf, other) = (try await Shelf.with(three), try await Shelf.with(three))
        defer {
            shelf.end()
            other.end()
        }
        try await shelf.takeDown("s1")
        let lines = try await shelf.store.tombstones()
        #expect(lines == Repository.bytes(URL(fileURLWithPath: shelf.store.folder + "/takedowns.jsonl")))
        #expect(try await other.store.apply(tombstones: lines, at: at) == 2)
        #expect(try await gone(other) == ["one", "two"])
        // Once is enough, and the list of the other is the same.
        #expect(try await other.store.apply(tombstones: lines, at: at) == 0)
        #expect(try await other.store.takedowns().map(\.state) == [.done])
        #expect(try await other.store.tombstones() == lines)
        // Lines that are none, in any state of damage.
        var wreckage = Wreckage(seed: 21)
        for _ in 0..<40 { _ = try await other.store.apply(tombstones: wreckage.wreck(lines), at: at) }
        #expect(try await other.store.apply(tombstones: Array("{}\n[]\nnull\n{\"id\": 5}\n\n\u{0}".utf8), at: at) == 0)
        #expect(try await other.article(three[2])?.status != .gone)
        #expect(try await other.store.brokenAudit() == nil)
    }
    @Test(arguments: [
        ("Fire in the port!", "fire in THE port", true), ("Fire", "Feuer", false), ("", "…", true),
        ("9 hurt", "9 hurt.", true),
        ("9 hurt", "8 hurt", false), ("Žilina", "Zilina", false),
    ])
    func aTitleIsItsLettersAndDigits(_ a: String, _ b: String, _ isSame: Bool) {
        #expect((Store.titleHash(a) == Store.titleHash(b)) == isSame)
    }

    /// When SQLite divides a page, it leaves copies of rows in the unused part of the old one.
    @Test func nothingIsLeftInTheFileNotEvenWherePagesWereDivided() async throws {
        let words = (0..<120).map { "qulmira\($0)ex" }
        let filler = (0..<80).map { "word\($0)" }.joined(separator: " ")
        let tellings = words.enumerated().map { n, word in
            Shelf.Telling("t\(n)", "The \(word) of the harbour. \(filler)", title: "Mayor sees \(word)", story: "s\(n)")
        }
        let shelf = try Shelf()
        defer { shelf.end() }
        // In small portions and out of order, so that rows come between others.
        for part in 0..<8 {
            try await shelf.tell(tellings.enumerated().filter { $0.offset % 8 == part }.map(\.element))
        }
        func left() throws -> [String] {
            let bytes = try ["stemma.db", "stemma.db-wal"].map { shelf.store.folder + "/" + $0 }
                .filter { FileManager.default.fileExists(atPath: $0) }
                .map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
            return words.filter { word in bytes.contains { $0.range(of: Data(word.utf8)) != nil } }
        }
        #expect(try left().count > 100, "before, the words are there")
        for n in words.indices { try await shelf.takeDown("s\(n)") }
        #expect(try left() == [])
        #expect(await shelf.store.scrub().isClean)
    }
}
