import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Reporting

/// `stemma read`: reports on stories.
struct Read: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    static let configuration = CommandConfiguration(
        abstract: "Read articles and report how many sources they are and where they agree and disagree.",
        discussion: """
            A folder with several stories gives several reports. Every line of the report points to its article and line.
            Exit: 0 done, 1 no story found, 2 nothing could be read, 3 some inputs could not be read (each is named).
            """)

    @Argument(help: "Folders, .txt, .md, .json, .jsonl, .html, .warc or feed files (.gz too), or - for standard input.")
    var paths: [String]
    @Option(help: "text for a terminal, json (stemma.report/1) for programs, html for a browser.")
    var format = Format.text
    @Flag(help: "With text: print everything; otherwise at most 60 lines a story, which quote at most a quarter of it.")
    var all = false
    @Flag(
        help:
            "With text and json: show also what lies below the bar, marked as such or by its confidence. Much of it is wrong."
    )
    var bar = false
    @Flag(help: "With html: include whole articles, for your own use.")
    var withText = false
    @Option(help: "Columns of the text; the terminal's, or 100 in a pipe.")
    var width: Int?

    func validate() throws {
        if bar, format == .html { throw ValidationError("--bar goes with text and json") }
    }
    func run() async throws {
        let inputs = try await Inputs(required: paths)
        let accounts = await accounts(of: inputs.articles) + inputs.accounts
        let made = report(comparing: accounts, isBarLowered: bar && format == .json)
        guard !made.stories.isEmpty else { throw ExitCode(1) }
        switch format {
        case .json: Console.write(made.json())
        case .html: Console.write(Array(try htmlFace(made, withText: withText).utf8))
        case .text:
            let width = Console.width(width)
            let below = bar ? report(comparing: accounts, isBarLowered: true) : nil
            Console.write(
                Array(textFace(made, below: below, isWhole: all, width: width, colour: Console.hasColour).utf8))
        }
        try inputs.finish()
    }
}
