import ArgumentParser
import Desk
import Foundation
import NewsModel
import Serving
import Store
import Text

/// `stemma import`.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Take in articles: JSON lines (id, url, title, text, published, outlet), pages, texts, web archives; - is standard input (no web archive).",
        discussion: """
            Articles whose lines name a "story" and that share it with another one stay together in it, as lines of `stemma export` and \
            of Archive/exchange do; all others are grouped with what is there.
            """)
    @OptionGroup var options: ServiceOptions
    @Argument(help: "Files.") var files: [String] = ["-"]

    func run() async throws {
        let store = try options.open()
        let desk = try options.desk(store)
        defer { desk.stop() }
        let intake = ImportIntake(store: store)
        let inputs = try await Inputs.each(files, hasUniqueIDs: true) { await intake.take($0) }
        try await options.attempt {
            if let failure = await intake.failure { throw failure }
            // A running service continues with them.
            if !ServiceLock.isHeld(store.folder) { try await desk.drain() }
        }
        let counts = try await options.attempt { try await store.counts() }
        Console.write(
            Array(
                (counted(await intake.new, "new article") + "; " + counted(counts.articles, "article") + " in "
                    + counted(counts.stories, "story", "stories") + "\n").utf8))
        try inputs.finish()
    }
}

/// Saves articles as they are read, as items of a paused source for each outlet.
private actor ImportIntake {
    private let store: Store
    private var sources: [String: String] = [:]
    private(set) var new = 0
    /// The first failure of the database; nothing is saved after it.
    private(set) var failure: StoreFailure?

    init(store: Store) { self.store = store }

    func take(_ items: [Inputs.Item]) async {
        guard failure == nil else { return }
        var outlets: [(name: String, items: [FeedItem])] = []
        var keys: Set<String> = []
        for item in items {
            let (article, story): (Article, String?)
            switch item {
            case .article(let told, let name): (article, story) = (told, name)
            case .account(let account, let name): (article, story) = (account.article, name)
            case .features, .failure: continue
            }
            let name = article.outlet ?? "import"
            // Of several captures of one address each is a version: they are not saved together.
            if let key = article.url.flatMap(articleKey), !keys.insert(key).inserted {
                await save(outlets)
                (outlets, keys) = ([], [key])
            }
            var item = FeedItem(importing: article)
            item.story = story.map(Self.storyID)
            if let i = outlets.firstIndex(where: { $0.name == name }) {
                outlets[i].items.append(item)
            } else {
                outlets.append((name, [item]))
            }
        }
        await save(outlets)
    }
    private func save(_ outlets: [(name: String, items: [FeedItem])]) async {
        guard failure == nil else { return }
        do throws(StoreFailure) {
            for outlet in outlets {
                var answer = FeedAnswer(wait: 0, at: now())
                answer.items = outlet.items
                new += try await store.save(answer, of: try await source(outlet.name)).new
            }
        } catch { failure = error }
    }
    private func source(_ outlet: String) async throws(StoreFailure) -> String {
        if let known = sources[outlet] { return known }
        var source = Source(url: "import:\(outlet)", title: outlet, added: now())
        source.state = .paused
        _ = try await store.add(source, actor: operatorName)
        sources[outlet] = source.id
        return source.id
    }
    /// A story keeps its name where that can stand in an address.
    private static func storyID(_ name: String) -> String {
        let isPlain =
            name.utf8.count <= 64 && name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
        return isPlain && !name.isEmpty ? name : stableID("story", name)
    }
}
extension FeedItem {
    /// An article as a feed item with its whole text.
    init(importing article: Article, outlet: String? = nil) {
        self.init(guid: article.id)
        url = article.url
        title = article.title
        published = article.published
        publishedTime = article.published.flatMap(DeskTime.milliseconds)
        isWhole = true
        rights.isPrivate = article.isPrivate
        var markup = ""
        // The title is in its own field of the item.
        var bytes = article.bytes
        if let title = article.titleSpan, title.end <= bytes.count { bytes.removeSubrange(title.start..<title.end) }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.isEmpty {
            markup += "<p>" + line.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</p>"
        }
        var item = ItemContent(id: article.id)
        item.link = article.url
        item.title = article.title
        item.authors = article.authors
        item.published = article.published
        item.language = article.language
        item.content = markup
        item.feed = outlet ?? article.outlet
        item.wire = Self.wire(of: article)
        content = item.json
    }
    /// A news agency's credit and dateline that stand in lines of their own: plain text does not show what they are.
    private static func wire(of article: Article) -> ParsedFeed.Wire? {
        var wire = ParsedFeed.Wire()
        for block in article.blocks where block.kind == .credit {
            let line = article.text(block.span)
            if let dateline = article.dateline, block.span.contains(dateline.span) {
                (wire.dateline, wire.located) = (line, dateline.places.first)
            } else if !line.hasPrefix("("),
                article.credits.contains(where: { $0.role == .agency && block.span.contains($0.span) })
            {
                wire.credit = line
            }
        }
        return wire == ParsedFeed.Wire() ? nil : wire
    }
}
