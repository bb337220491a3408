// Speed and memory of the stages on article lines: `Benchmarks/run FILE.jsonl`. Prints one figure a line.

import Extraction
import Foundation
import NewsModel
import Pipeline
import Reading

let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ""
let lines = (FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []).split(separator: 0x0A)
let articles = lines.compactMap { line in (try? JSONValue(parsing: Array(line))).flatMap { try? extract(line: $0) } }
let megabytes = Double(articles.reduce(0) { $0 + $1.bytes.count }) / 1e6
let clock = ContinuousClock()

func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}
func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

/// The most memory the process has held, in MB.
func peak() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return (line?.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1024
}

print("articles \(articles.count), \(megabytes) MB")
var times: [Double] = []
for _ in 0..<5 { times.append(seconds(clock.measure { for article in articles { _ = read(article) } })) }
print("accounts, one core: \(megabytes / median(times)) MB/s")
times = []
for _ in 0..<3 {
    let start = clock.now
    _ = await report(on: articles)
    times.append(seconds(start.duration(to: clock.now)))
}
print("read, trace, group, compare: \(median(times)) s")
let few = Array(articles.prefix(5))
times = []
for _ in 0..<20 {
    let start = clock.now
    _ = await report(on: few)
    times.append(seconds(start.duration(to: clock.now)))
}
print("five tellings: \(median(times) * 1000) ms")
print("peak memory: \(peak()) MB")
