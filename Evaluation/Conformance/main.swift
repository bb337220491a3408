// conformance FOLDER [--fails N]: html5lib's tokenizer (*.test) and tree construction (*.dat) cases against Markup.
//
// Prints "tokenizer PASSED/TOTAL" and "tree PASSED/TOTAL"; with --fails the first N failures of each.
// Left out: the parse errors a case lists (Stemma reports none) and `xmlViolationTests` (an optional rewriting for XML).

import Foundation
import NewsModel
import TestSupport

let arguments = Array(CommandLine.arguments.dropFirst())
guard let folder = arguments.first else {
    FileHandle.standardError.write(Data("usage: conformance FOLDER [--fails N]\n".utf8))
    exit(2)
}
let shown = arguments.firstIndex(of: "--fails").flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil } ?? 0
let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
func bytes(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))).map { [UInt8]($0) } ?? []
}

/// How many cases of a kind passed.
struct Tally {
    var passed = 0
    var total = 0
    let shown: Int

    mutating func count(_ isRight: Bool, _ failure: () -> String) {
        total += 1
        if isRight {
            passed += 1
        } else if total - passed <= shown {
            print(failure())
        }
    }
}
var tokenizer = Tally(shown: shown)
var tree = Tally(shown: shown)
for name in files where name.hasSuffix(".test") {
    guard let value = try? JSONValue(parsing: bytes(name)) else { continue }
    for test in value["tests"]?.array ?? [] {
        for (state, expected, got) in tokenizerCase(test) {
            tokenizer.count(expected == got) {
                "FAIL \(name) \(test["description"]?.string ?? "") [\(state)]\n  expected \(expected)\n  got      \(got)"
            }
        }
    }
}
for name in files where name.hasSuffix(".dat") {
    for test in TreeCase.all(in: bytes(name)) {
        let got = test.run()
        tree.count(got == test.expected) {
            "FAIL \(name)\n\(test.data)\n--- expected \(test.fragment ?? "")\n\(test.expected)--- got\n\(got)"
        }
    }
}
if tokenizer.total > 0 { print("tokenizer \(tokenizer.passed)/\(tokenizer.total)") }
if tree.total > 0 { print("tree \(tree.passed)/\(tree.total)") }
