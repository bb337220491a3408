import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Provenance

/// `stemma copies`: finds texts that contain parts of each other.
struct Copies: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find texts that hold a part of each other; prints {a, b, containment, kind, in} lines.",
        discussion:
            "--pairs takes {id, text1, text2} lines and prints {id, score}, 0…1: how surely one descends from the other."
    )

    @Argument(help: "Account or article lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]
    @Flag(help: "Score given pairs of texts.")
    var pairs = false

    func run() async throws {
        if pairs { return try await scorePairs() }
        let inputs = try Inputs(required: paths)
        let read = await accounts(of: inputs.articles, byGrammar: false) + inputs.accounts
        let tables = read.map { ScalarTable($0.article.bytes) }
        for pair in copies(among: read) {
            var writer = JSONWriter()
            writer.object { w in
                w.member("a", read[pair.a].id)
                w.member("b", read[pair.b].id)
                w.member("containment") { $0.number((pair.containment * 10_000).rounded() / 10_000) }
                w.member("kind", pair.kind.rawValue)
                w.member("in") {
                    $0.array(pair.places) { w, place in
                        let (x, y) = (tables[pair.a], tables[pair.b])
                        w.array([(place.0, x), (place.1, y)]) { w, side in
                            w.array([side.1.scalar(at: side.0.start), side.1.scalar(at: side.0.end)]) { $0.int($1) }
                        }
                    }
                }
            }
            Console.write(writer.bytes + [0x0A])
        }
        try inputs.finish()
    }

    private func scorePairs() async throws {
        var problems = 0
        for path in paths {
            guard
                let data = path == "-"
                    ? (try? FileHandle.standardInput.readToEnd()) : FileManager.default.contents(atPath: path)
            else {
                Console.error("\(path): cannot be read")
                throw ExitCode(2)
            }
            for (i, line) in [UInt8](data).split(separator: 0x0A).enumerated() {
                guard let value = try? JSONValue(parsing: Array(line)), let id = value["id"]?.string,
                    let a = value["text1"]?.string, let b = value["text2"]?.string
                else {
                    Console.error("\(path):\(i + 1): is no {id, text1, text2} line")
                    problems += 1
                    continue
                }
                let probes = [a, b].map { CopyProbe(account(of: $0)) }
                var writer = JSONWriter()
                writer.object { w in
                    w.member("id", id)
                    w.member("score") { $0.number((probes[0].score(probes[1]) * 10_000).rounded() / 10_000) }
                }
                Console.write(writer.bytes + [0x0A])
            }
        }
        if problems > 0 { throw ExitCode(3) }
    }
}
