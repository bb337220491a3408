import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Reporting

/// `stemma verify`: makes a report again and compares it byte for byte.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the pipeline again and compare a JSON report with the result, byte for byte.",
        discussion: "Exit: 0 every line holds, 1 a line does not hold (the first one is named), 2 error.")

    @Argument(help: "The report, as read --format json wrote it.")
    var report: String
    @Argument(help: "The folder or files it was made from, given as they were given to read.")
    var paths: [String]

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: report) else {
            Console.error("\(report): cannot be read; give a report that read --format json wrote")
            throw ExitCode(2)
        }
        let given = [UInt8](data)
        let inputs = try await Inputs(required: paths)
        let made = Pipeline.report(comparing: await accounts(of: inputs.articles) + inputs.accounts).json()
        guard let difference = firstDifference(given, made) else {
            Console.write(Array("\(report): every line holds\n".utf8))
            return
        }
        // If the given file is no report, say which member it lacks.
        var why = ""
        do throws(JSONMismatch) { _ = try Report(jsonBytes: given) } catch { why = "  as a report: \(error)\n" }
        // Show both lines from shortly before the point at which they differ.
        let common = zip(difference.given ?? "", difference.made ?? "").prefix { $0 == $1 }.count
        func short(_ line: String?) -> String {
            guard let line else { return "nothing" }
            return (common > 60 ? "…" : "") + line.dropFirst(max(0, common - 60)).prefix(200)
        }
        Console.write(
            Array(
                "\(report):\(difference.line): does not hold\n  report: \(short(difference.given))\n  again:  \(short(difference.made))\n\(why)"
                    .utf8))
        throw ExitCode(1)
    }
}
