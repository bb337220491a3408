import ArgumentParser
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
