import ArgumentParser
import Foundation
import NewsModel
import Pipeline
import Provenance
import Text

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
        if pairs { return try scorePairs() }
        let given = Given()
        var failure: (any Error)?
        do {
            try await Inputs.each(paths) { items in given.accounts += await accountsOf(items, byGrammar: false) }
        } catch let exit as ExitCode where exit == Exit.part { failure = exit }
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
        if let failure { throw failure }
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

    private func scorePairs() throws {
        var problems = 0
        for path in paths {
            guard let reader = path == "-" ? LineReader(FileHandle.standardInput) : LineReader(path: path) else {
                Console.error("\(path): cannot be read")
                throw ExitCode(2)
            }
            var number = 0
            while let line = reader.next() {
                number += 1
                guard case .whole(let bytes) = line, bytes.contains(where: { !$0.isASCIISpace }) else { continue }
                guard let value = try? JSONValue(parsing: bytes), let id = value["id"]?.string,
                    let answer = answer(to: value, id: id)
                else {
                    Console.error("\(path):\(number): is no {id, text1, text2} or {id, account1, account2} line")
                    problems += 1
                    continue
                }
                Console.write(answer + [0x0A])
            }
        }
        if problems > 0 { throw ExitCode(3) }
    }
    private func answer(to value: JSONValue, id: String) -> [UInt8]? {
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
