import ArgumentParser
import NewsModel
import Pipeline
import Reporting

/// `stemma explain`: says why two tellings are one family.
struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the text that two articles share, and the rule that makes them one report or keeps them apart.",
        discussion:
            "Give more articles of the story with --beside: what all of them have then counts for less, as in read.")

    @Argument(help: "The first article, a file.")
    var first: String
    @Argument(help: "The second article, a file.")
    var second: String
    @Option(name: .long, help: "A folder with the story's other articles.")
    var beside: String?
    @Option(help: "Columns of the text; the terminal's, or 100 in a pipe.")
    var width: Int?

    func run() async throws {
        let inputs = try await Inputs(required: [first, second])
        guard inputs.articles.count == 2 else {
            Console.error("explain takes two files with one article each")
            throw ExitCode(2)
        }
        let pair = inputs.articles.map(\.id)
        var articles = inputs.articles
        if let beside {
            let more = try await Inputs(required: [beside])
            articles += more.articles.filter { !pair.contains($0.id) }
        }
        let read = await accounts(of: articles)
        guard let a = read.firstIndex(where: { $0.id == pair[0] }), let b = read.firstIndex(where: { $0.id == pair[1] })
        else { throw ExitCode(2) }
        let story = story(of: read)
        Console.write(
            Array(explanation(story, of: a, and: b, width: Console.width(width), colour: Console.hasColour).utf8))
        try inputs.finish()
    }
}
