import ArgumentParser
import NewsModel
import Pipeline
import Provenance
import Stories

/// `stemma likeness`: tells how likely pairs of articles report one event.
struct Likeness: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell how likely pairs of articles report one event: {id, likeness}, a line in, a line out.",
        discussion: """
            Takes {id, features1, features2} lines, whose features are those that annotate --features prints, and the word counts of the whole \
            archive. With --probes it takes feature lines and prints {id, probes: [[key, weight]…]}, the words by which an article is found. \
            Archive/ is made of these.
            Exit: 0 done, 2 nothing could be read, 3 some lines could not be read (each is named).
            """)

    @Option(help: "How many articles have each word (stemma.weights/1, as for group).")
    var weights: String?
    @Flag(help: "Print the words by which each article is found.")
    var probes = false
    @Flag(help: "Print the limits that grouping and copies keep, one JSON line, and read nothing.")
    var limits = false
    @Argument(help: "Files of lines, or - for standard input.")
    var paths: [String] = ["-"]

    func validate() throws {
        if weights == nil, !limits { throw ValidationError("Missing expected argument '--weights <weights>'") }
    }
    func run() throws {
        if limits { return printLimits() }
        let scorer = CorpusScorer(try CorpusLines.counts(weights ?? ""))
        try JSONLines.answer(paths, kind: probes ? FeatureLine.schema : "{id, features1, features2}") { value in
            guard let id = value["id"]?.string,
                let member = probes ? found(value, by: scorer) : compared(value, by: scorer)
            else { return nil }
            var writer = JSONWriter()
            writer.object { w in
                w.member("id", id)
                member(&w)
            }
            return writer.bytes
        }
    }
    private func printLimits() {
        let scorer = PairScorer()
        var writer = JSONWriter()
        writer.object { w in
            w.member("reach", scorer.bounds.reach)
            w.member("near", scorer.bounds.near)
            w.member("least_link") { $0.number(Double("\(scorer.leastLink)")) }
            w.member("threshold") { $0.number(Double("\(scorer.threshold)")) }
            w.member("shingle_articles", CopyProbe.mostArticles)
            w.member("shared_shingles", CopyProbe.leastShared)
        }
        Console.write(writer.bytes + [0x0A])
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
