import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Stories

/// `stemma group`: groups articles into stories.
struct Group: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Group articles or accounts into stories; prints {id, cluster, title} lines in the order given.",
        discussion: """
            Takes article, account and feature lines of any number; only what is compared is kept, about 4 KB an article.
            --weights counts how many articles have each word: {"schema": "stemma.weights/1", "articles": N}, then a line \
            {"key": K, "documents": D} for the key of each term that more than one article has. --candidates names the pairs that are compared: {"a": ID, "b": ID} lines.
            Exit: 0 done, 2 nothing could be read, 3 some inputs could not be read (each is named).
            """)

    @Argument(help: "Account, article or feature lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]

    @Flag(help: "As the live service groups: one article after the other, none known beforehand.")
    var live = false
    @Option(help: "Weigh words by the counts in this file, those of a whole archive, instead of counting the inputs.")
    var weights: String?
    @Option(help: "Compare only the pairs of ids in this file.")
    var candidates: String?
    @Option(help: ArgumentHelp("Decide by this scorecard instead of the program's own.", visibility: .hidden))
    var scorecard: String?

    func validate() throws {
        if live, weights != nil || candidates != nil {
            throw ValidationError(
                "--live counts and compares as articles come; it takes no --weights and no --candidates")
        }
    }
    func run() async throws {
        var scorer = PairScorer()
        if let scorecard {
            guard let data = FileManager.default.contents(atPath: scorecard) else {
                throw ValidationError("\(scorecard) cannot be read")
            }
            scorer.card = Scorecard(text: String(decoding: data, as: UTF8.self))
        }
        let counts = try weights.map { try CorpusLines.counts($0) }
        let given = Given()
        let inputs = try await Inputs.each(paths, takesFeatures: true) { items in
            var accounts = await accountsOf(items, byGrammar: false).makeIterator()
            for item in items {
                switch item {
                case .article, .account: if let account = accounts.next() { given.add(FeatureLine(account)) }
                case .features(let line): given.add(line)
                case .failure: break
                }
            }
        }
        let pairs = try candidates.map { try CorpusLines.pairs($0, of: given.ids) }
        let articles = given.inOrderOfTime()
        let stories =
            live
            ? groupAsTheyCome(articles, scorer: scorer)
            : groupAtOnce(articles, scorer: scorer, counts: counts, pairs: pairs)
        for (n, story) in stories.enumerated() {
            var writer = JSONWriter()
            writer.object { w in
                w.member("id", given.ids[n])
                w.member("cluster", story)
                w.member("title", given.titles[n])
            }
            Console.write(writer.bytes + [0x0A])
        }
        try inputs.finish()
    }

    /// What is kept of the inputs.
    private final class Given {
        private(set) var ids: [String] = []
        private(set) var titles: [String?] = []
        private var articles: [LiveStories.Article] = []
        private var published: [String] = []

        func add(_ line: FeatureLine) {
            articles.append(line.article(number: ids.count))
            published.append(line.published ?? "")
            ids.append(line.id)
            titles.append(line.title)
        }
        /// The articles, those without a time first; they are not kept.
        func inOrderOfTime() -> [LiveStories.Article] {
            let order = articles.indices.sorted { (published[$0], $0) < (published[$1], $1) }
            defer {
                articles = []
                published = []
            }
            return order.map { articles[$0] }
        }
    }
}
