import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Stories
import Text

/// `stemma likeness`: tells how likely pairs of articles report one event.
struct Likeness: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell how likely pairs of articles report one event: {id, likeness}, a line in, a line out.",
        discussion: """
            Takes {id, features1, features2} lines, whose features are those that annotate --features prints, and the word counts of the whole \
            archive. With --probes it takes feature lines and prints {id, probes: [[key, weight]…]}, the words by which an article is found. \
            Archive/ is made of these.
            """)

    @Option(help: "How many articles have each word (stemma.weights/1, as for group).")
    var weights: String
    @Flag(help: "Print the words by which each article is found.")
    var probes = false
    @Argument(help: "A file of lines, or - for standard input.")
    var path = "-"

    func run() throws {
        let scorer = CorpusScorer(try CorpusLines.counts(weights))
        guard let reader = path == "-" ? LineReader(FileHandle.standardInput) : LineReader(path: path) else {
            Console.error("\(path): cannot be read")
            throw ExitCode(2)
        }
        var number = 0
        var problems = 0
        while let line = reader.next() {
            number += 1
            guard case .whole(let bytes) = line, bytes.contains(where: { !$0.isASCIISpace }) else { continue }
            guard let value = try? JSONValue(parsing: bytes), let id = value["id"]?.string,
                let answer = probes ? found(value, by: scorer) : compared(value, by: scorer)
            else {
                Console.error("\(path):\(number): is no \(probes ? "feature" : "{id, features1, features2}") line")
                problems += 1
                continue
            }
            var writer = JSONWriter()
            writer.object { w in
                w.member("id", id)
                answer(&w)
            }
            Console.write(writer.bytes + [0x0A])
        }
        if problems > 0 { throw Exit.part }
    }
    private func found(_ value: JSONValue, by scorer: CorpusScorer) -> ((inout JSONWriter) -> Void)? {
        guard let line = FeatureLine(json: value) else { return nil }
        return { w in
            w.member("probes") {
                $0.array(scorer.probes(of: line.article(number: 0))) { w, probe in
                    w.array([Double(probe.key), Double(probe.weight)]) { $0.number($1) }
                }
            }
        }
    }
    private func compared(_ value: JSONValue, by scorer: CorpusScorer) -> ((inout JSONWriter) -> Void)? {
        guard let a = value["features1"].flatMap({ FeatureLine(json: $0) }),
            let b = value["features2"].flatMap({ FeatureLine(json: $0) })
        else { return nil }
        let likeness = scorer.likeness(a.article(number: 0), b.article(number: 1))
        return { w in w.member("likeness") { $0.number(Double(likeness)) } }
    }
}
