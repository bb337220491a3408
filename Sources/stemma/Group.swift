import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Stories

/// `stemma group`: groups articles into stories.
struct Group: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Group articles or accounts into stories; prints {id, cluster, title} lines in the order given.")

    @Argument(help: "Account or article lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]

    @Flag(help: "As the live service groups: one article after the other, none known beforehand.")
    var live = false
    @Option(help: ArgumentHelp("Decide by this scorecard instead of the program's own.", visibility: .hidden))
    var scorecard: String?

    func run() async throws {
        let inputs = try Inputs(required: paths)
        let order = Dictionary(
            inputs.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let read =
            await accounts(of: inputs.articles, byGrammar: false).sorted { (order[$0.id] ?? 0) < (order[$1.id] ?? 0) }
            + inputs.accounts
        var scorer = PairScorer()
        if let scorecard {
            guard let data = FileManager.default.contents(atPath: scorecard) else {
                throw ValidationError("\(scorecard) cannot be read")
            }
            scorer.card = Scorecard(text: String(decoding: data, as: UTF8.self))
        }
        for (account, cluster) in zip(read, live ? groupLive(read, scorer: scorer) : group(read, scorer: scorer)) {
            var writer = JSONWriter()
            writer.object { w in
                w.member("id", account.id)
                w.member("cluster", cluster)
                w.member("title", account.article.title)
            }
            Console.write(writer.bytes + [0x0A])
        }
        try inputs.finish()
    }
}
