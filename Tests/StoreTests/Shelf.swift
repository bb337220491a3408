import Foundation
import GRDB
import NewsModel

@testable import Store

/// A store in a folder of its own, with ways to fill it; `end()` removes both.
struct Shelf: Sendable {
    /// One article as a test tells it.
    struct Telling: Sendable {
        var name: String
        var text: String
        var title: String?
        var host = "lorn"
        var story: String?
        var places: [String] = []
        var language = "en"
        /// When it was published; milliseconds.
        var time = Shelf.at
        var sketch: [UInt32] = []
        init(
            _ name: String, _ text: String = "", title: String? = nil, host: String = "lorn", story: String? = nil,
            places: [String] = [], language: String = "en", time: Int = Shelf.at, sketch: [UInt32] = []
        ) {
            self.name = name
            self.text = text.isEmpty ? "Text of \(name)." : text
            self.title = title ?? "Title of \(name)"
            self.host = host
            self.story = story
            self.places = places
            self.language = language
            self.time = time
            self.sketch = sketch
        }
        var url: String { "https://\(host).example/news/\(name)" }
    }
    static let at = 1_795_000_000_000
    static let day = 86_400_000
    let store: Store

    /// The folder of everything that these tests make; it goes with the process, with shelves that tests share.
    private static let root: String = {
        atexit { try? FileManager.default.removeItem(atPath: Shelf.path) }
        return path
    }()
    private static let path = FileManager.default.temporaryDirectory.appendingPathComponent(
        "shelves-\(ProcessInfo.processInfo.processIdentifier)"
    ).path

    init() throws { store = try Store(folder: Self.root + "/" + UUID().uuidString) }
    /// A shelf on which some articles stand, read and grouped.
    static func with(_ tellings: [Telling]) async throws -> Shelf {
        let shelf = try Shelf()
        try await shelf.tell(tellings)
        return shelf
    }
    func end() {
        store.close()
        try? FileManager.default.removeItem(atPath: store.folder)
    }

    static func source(_ host: String = "lorn") -> Source {
        Source(url: "https://\(host).example/feed", title: "The \(host.capitalized) Courier", added: at)
    }
    static func item(_ telling: Telling) -> FeedItem {
        var item = FeedItem(guid: telling.name)
        item.url = telling.url
        item.title = telling.title
        item.publishedTime = telling.time
        item.content = Array("{\"title\": \"\(telling.name)\", \"content\": \"\(telling.text.utf8.count)\"}".utf8)
        item.isWhole = true
        return item
    }
    static func answer(_ items: [FeedItem], at: Int = Shelf.at) -> FeedAnswer {
        var answer = FeedAnswer(wait: 900_000, at: at)
        answer.items = items
        return answer
    }
    /// Takes articles in from the feeds of their hosts, each with a source.
    func take(_ tellings: [Telling], at: Int = Shelf.at) async throws {
        for (host, some) in Dictionary(grouping: tellings, by: \.host).sorted(by: { $0.key < $1.key }) {
            _ = try await store.add(Self.source(host), actor: "test")
            _ = try await store.save(Self.answer(some.map(Self.item), at: at), of: Self.source(host).id)
        }
    }
    /// Takes articles in, reads them and puts those into stories that name one.
    ///
    /// - Returns: numbers of what was held because something like it was taken down.
    @discardableResult
    func tell(_ tellings: [Telling], at: Int = Shelf.at) async throws -> [Int] {
        try await take(tellings, at: at)
        var held: [Int] = []
        for work in try await store.work(at: .fetched, now: at + 1, limit: 1000) {
            guard let telling = tellings.first(where: { articleKey($0.url) == work.article.key }) else { continue }
            held += try await store.save([Self.read(work, telling)], at: at, firstCheck: nil).held
            if let story = telling.story {
                try await store.apply([.join(article: work.article.number, story: story)], at: at, compareAt: at)
            }
        }
        return held
    }
    static func read(_ work: Work, _ telling: Telling) -> ReadArticle {
        var article = Article(id: work.article.id, bytes: Array(telling.text.utf8))
        article.title = telling.title
        var read = ReadArticle(of: work.article, line: Account(article: article).jsonLine(), reader: "1")
        read.title = telling.title
        read.language = telling.language
        read.places = telling.places
        read.sketch = telling.sketch
        read.titleHash = Store.titleHash(telling.title ?? "")
        read.time = telling.time
        return read
    }
    func article(_ telling: Telling) async throws -> StoredArticle? { try await store.article(telling.url) }
    /// Compares every story that waits for it.
    func compare(at: Int = Shelf.at, _ set: (String, inout StoryComparison) -> Void = { _, _ in }) async throws {
        for stale in try await store.stale(now: at, limit: 100, most: 60) {
            var comparison = StoryComparison(report: Array("{}".utf8))
            set(stale.id, &comparison)
            try await store.save([(stale, comparison)], at: at)
        }
    }
    /// Requests a takedown and carries it out.
    @discardableResult
    func takeDown(_ target: String, at: Int = Shelf.at) async throws -> (id: String, removed: [String]) {
        let id = try await store.request(
            takedown: target, reason: "a test", contact: "a@x.example", at: at, actor: "test")
        return (id, try await store.carryOut(takedown: id, at: at, actor: "test"))
    }
    func count(_ table: String) async throws -> Int {
        try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
    }
}
