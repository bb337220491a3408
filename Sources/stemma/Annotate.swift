import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Reading

/// `stemma annotate`: prints what each article says, one line in, one line out.
struct Annotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read articles and print what each says: quotations, figures, times, names, credits, as JSON lines.",
        discussion:
            "Offsets count Unicode scalars of text. --account prints whole accounts (stemma.account/1), which group and copies take."
    )

    @Argument(help: "Article lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]
    @Flag(help: "Print the whole account of each article.")
    var account = false
    @Flag(help: "Print what grouping and copies compare: terms, sampled shingles and sketch of each article.")
    var features = false

    @Flag(
        inversion: .prefixedNo,
        help: "Parse sentences to find who says what; without, only rules do, ten times as fast.")
    var grammar = true
    @Option(
        help: ArgumentHelp("Read with the models in this folder instead of the program's own.", visibility: .hidden))
    var models: String?

    func run() async throws {
        if let models { try useModels(in: models) }
        // An annotation's offsets count the characters of the line's own text, which it does not repeat; an account holds its text.
        let inputs = try Inputs(required: paths, keepsText: !account)
        let order = Dictionary(
            inputs.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let read =
            await accounts(of: inputs.articles, byGrammar: grammar).sorted { (order[$0.id] ?? 0) < (order[$1.id] ?? 0) }
            + inputs.accounts
        for one in read {
            let line =
                features ? FeatureLine(one).jsonLine() : account ? one.jsonLine() : one.annotationLine()
            Console.write(line + [0x0A])
        }
        try inputs.finish()
    }

    /// Reads with each model of a folder ("en.model", "attribution.model") from now on: for measuring with what was trained elsewhere.
    private func useModels(in folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".model")
        {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name),
                Models.replace(String(name.dropLast(6)), with: Array(data))
            else { throw ValidationError("\(folder)/\(name) is no model of this version") }
        }
    }
}
