import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Reading

/// `stemma annotate`: prints what each article says, one line in, one line out.
struct Annotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read articles and print what each says: quotations, figures, times, names, credits, as JSON lines.",
        discussion: """
            Offsets count Unicode scalars of text. --account prints whole accounts (stemma.account/1), which group and copies take; \
            --features prints what these compare (stemma.features/1), a tenth as long. Answers come in the order of the inputs, each as soon \
            as it is known; JSON lines may be of any number.
            Exit: 0 done, 2 nothing could be read, 3 some inputs could not be read (each is named).
            """)

    @Argument(help: "Article lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]
    @Flag(help: "Print the whole account of each article.")
    var account = false
    @Flag(help: "Print what grouping and copies compare: terms, sampled shingles and sketch of each article.")
    var features = false
    @Flag(help: "Print a line {id, place, failure} for what cannot be read, in its place: a line in, a line out.")
    var failures = false

    @Flag(
        inversion: .prefixedNo,
        help: "Parse sentences to find who says what; without, only rules do, ten times as fast.")
    var grammar = true
    @Option(
        help: ArgumentHelp("Read with the models in this folder instead of the program's own.", visibility: .hidden))
    var models: String?

    func run() async throws {
        if let models { try useModels(in: models) }
        let (isWhole, isFeatures, isGrammar, tellsFailures) = (account, features, grammar, failures)
        // An annotation's offsets count the characters of the line's own text, which it does not repeat; an account holds its text.
        let inputs = try await Inputs.each(paths, keepsText: !account, takesFeatures: features) { items in
            var accounts = await accountsOf(items, byGrammar: isGrammar).makeIterator()
            for item in items {
                let line: [UInt8]
                switch item {
                case .article, .account:
                    guard let one = accounts.next() else { continue }
                    line = isFeatures ? FeatureLine(one).jsonLine() : isWhole ? one.jsonLine() : one.annotationLine()
                case .features(let features): line = features.jsonLine()
                case .failure:
                    guard tellsFailures, let failure = failureLine(item) else { continue }
                    line = failure
                }
                Console.write(line + [0x0A])
            }
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

/// The accounts of the articles and accounts among some inputs, in their order.
func accountsOf(_ items: [Inputs.Item], byGrammar: Bool) async -> [Account] {
    let articles = items.compactMap { if case .article(let article, _) = $0 { article } else { nil } }
    var read = await accountsInOrder(of: articles, byGrammar: byGrammar).makeIterator()
    return items.compactMap { item in
        switch item {
        case .article: read.next()
        case .account(let account, _): account
        case .features, .failure: nil
        }
    }
}
/// `{id, place, failure}`.
func failureLine(_ item: Inputs.Item) -> [UInt8]? {
    guard case .failure(let place, let id, let reason) = item else { return nil }
    var writer = JSONWriter()
    writer.object { w in
        w.member("id", id)
        w.member("place", place)
        w.member("failure", reason)
    }
    return writer.bytes
}
