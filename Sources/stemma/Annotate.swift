import ArgumentParser
import NewsModel
import Pipeline

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

    func run() async throws {
        // An annotation's offsets count the characters of the line's own text, which it does not repeat; an account holds its text.
        let inputs = try Inputs(required: paths, keepsText: !account)
        let order = Dictionary(
            inputs.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let read =
            await accounts(of: inputs.articles).sorted { (order[$0.id] ?? 0) < (order[$1.id] ?? 0) } + inputs.accounts
        for one in read { Console.write((account ? one.jsonLine() : one.annotationLine()) + [0x0A]) }
        try inputs.finish()
    }
}
