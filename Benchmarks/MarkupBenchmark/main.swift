// MarkupBenchmark html|extract|feed SECONDS FILE…: reads the files over and over for that long, in memory, on one core.
//
// Prints "NAME MB/s files/s" by the processor time of the reading; Benchmarks/peers.py puts it beside the peers.

import Extraction
import Feeds
import Foundation
import Markup
import NewsModel

let arguments = CommandLine.arguments
guard arguments.count > 3, let seconds = Double(arguments[2]) else {
    FileHandle.standardError.write(Data("usage: MarkupBenchmark html|extract|feed SECONDS FILE…\n".utf8))
    exit(2)
}
let inputs = arguments[3...].compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
let bytes = inputs.reduce(0) { $0 + $1.count }
var checksum = 0
func work(_ kind: String, _ input: [UInt8]) -> Int {
    switch kind {
    case "html": parseHTML(input).nodes.count
    case "extract": extract(page: input, id: "page").article.bytes.count
    default: parseFeed(input).items.count
    }
}
// Once unmeasured, so that tables are made.
for input in inputs.prefix(3) { checksum &+= work(arguments[1], input) }
checksum = 0
/// The processor time of this program so far, in seconds: others on the machine do not count.
func used() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
var rounds = 0
let start = used()
repeat {
    for input in inputs { checksum &+= work(arguments[1], input) }
    rounds += 1
} while used() - start < seconds
let elapsed = used() - start
print(
    arguments[1],
    String(
        format: "%.1f MB/s %.0f files/s", Double(bytes * rounds) / elapsed / 1e6,
        Double(inputs.count * rounds) / elapsed),
    "checksum", checksum / rounds)
