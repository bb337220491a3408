import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Provenance

/// `stemma copies`: finds texts that contain parts of each other.
struct Copies: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find texts that hold a part of each other; prints {a, b, containment, kind, in} lines.",
        discussion: """
            --pairs takes {id, text1, text2} lines and prints {id, score}, 0…1: how surely one descends from the other; or \
            {id, account1, account2} lines, whose answers have containment, kind and places too.
            """)

    @Argument(help: "Account or article lines, text files or folders, or - for standard input.")
    var paths: [String] = ["-"]
    @Flag(help: "Score given pairs of texts or accounts, a line in, a line out.")
    var pairs = false

    func run() async throws {
        if pairs {
            return try JSONLines.answer(paths, kind: "{id, text1, text2} or {id, account1, account2}", answer)
        }
        let given = Given()
        let inputs = try await Inputs.each(paths) { items in
            given.accounts += await accountsOf(items, byGrammar: false)
        }
        let read = given.accounts.sorted { $0.id < $1.id }
        let tables = read.map { ScalarTable($0.article.bytes) }
        for pair in copies(among: read) {
            var writer = JSONWriter()
            writer.object { w in
                w.member("a", read[pair.a].id)
                w.member("b", read[pair.b].id)
                write(pair, tables[pair.a], tables[pair.b], to: &w)
            }
            Console.write(writer.bytes + [0x0A])
        }
        try inputs.finish()
    }
    private final class Given { var accounts: [Account] = [] }

    /// The members containment, kind and in.
    private func write(_ pair: CopyPair, _ a: ScalarTable, _ b: ScalarTable, to w: inout JSONWriter) {
        w.member("containment") { $0.number((pair.containment * 10_000).rounded() / 10_000) }
        w.member("kind", pair.kind.rawValue)
        w.member("in") {
            $0.array(pair.places) { w, place in
                w.array([(place.0, a), (place.1, b)]) { w, side in
                    w.array([side.1.scalar(at: side.0.start), side.1.scalar(at: side.0.end)]) { $0.int($1) }
                }
            }
        }
    }

    /// The answer to a line of --pairs; nil when it is none.
    private func answer(_ value: JSONValue) -> [UInt8]? {
        guard let id = value["id"]?.string else { return nil }
        let isOfTexts = value["text1"]?.string != nil
        let both: [Account] = ["1", "2"].compactMap { side in
            isOfTexts
                ? value["text" + side]?.string.map { account(of: $0) }
                : value["account" + side].flatMap { Account(json: $0) }
        }
        guard both.count == 2 else { return nil }
        let probes = both.map { CopyProbe($0) }
        var writer = JSONWriter()
        writer.object { w in
            w.member("id", id)
            w.member("score") { $0.number((probes[0].score(probes[1]) * 10_000).rounded() / 10_000) }
            guard !isOfTexts, let pair = copyPair(both[0], both[1]) else { return }
            write(pair, ScalarTable(both[0].article.bytes), ScalarTable(both[1].article.bytes), to: &w)
        }
        return writer.bytes
    }
}
