import ArgumentParser
import Desk
import Foundation
import NewsModel
import Serving
import Store

/// `stemma export`.
struct Export: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv }
    static let configuration = CommandConfiguration(
        abstract: "Print all articles, a JSON line or a CSV row each.",
        discussion:
            "A JSON line is a stemma.account/1 line without the reading, with the story's id: `stemma import` and `stemma annotate` read it."
    )
    @OptionGroup var options: ServiceOptions
    @Option(help: "jsonl or csv.") var format = Format.jsonl
    @Flag(help: "Print what editors changed, a JSON line for each edit, instead of the articles.") var edits = false

    func run() async throws {
        let store = try options.open()
        guard !edits else {
            let all = try await options.attempt { try await store.edits(limit: Int.max) }
            return Console.write(all.flatMap { $0.json() + [0x0A] })
        }
        if format == .csv { Console.write(ExportLines.head) }
        var last = 0
        while true {
            let from = last
            let batch = try await options.attempt { try await store.articles(after: from, limit: 500) }
            guard let end = batch.last?.article.number else { break }
            last = end
            Console.write(
                batch.flatMap { format == .csv ? ExportLines.row($0.article) : ExportLines.line($0.article, $0.line) })
        }
    }
}

/// `stemma import`.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take in articles of JSON lines (id, url, title, text, published, outlet); - is standard input.")
    @OptionGroup var options: ServiceOptions
    @Argument(help: "Files.") var files: [String] = ["-"]

    func run() async throws {
        let inputs = try await Inputs(required: files)
        let store = try options.open()
        let desk = try options.desk(store)
        defer { desk.stop() }
        var new = 0
        try await options.attempt {
            for (outlet, articles) in Dictionary(grouping: inputs.articles, by: { $0.outlet ?? "import" }).sorted(by: {
                $0.key < $1.key
            }) {
                var source = Source(url: "import:\(outlet)", title: outlet, added: now())
                source.state = .paused
                _ = try await store.add(source, actor: operatorName)
                for start in stride(from: 0, to: articles.count, by: 500) {
                    var answer = FeedAnswer(wait: 0, at: now())
                    answer.items = articles[start..<min(articles.count, start + 500)].map { FeedItem(importing: $0) }
                    new += try await store.save(answer, of: source.id).new
                    Console.progress("importing", min(articles.count, start + 500), of: articles.count)
                }
            }
            // A running service continues with them.
            if !ServiceLock.isHeld(store.folder) { try await desk.drain() }
        }
        let counts = try await options.attempt { try await store.counts() }
        Console.write(Array("\(new) new articles; \(counts.articles) articles in \(counts.stories) stories\n".utf8))
        try inputs.finish()
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
        content = item.json
    }
}
