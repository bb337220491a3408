// Trains the attribution of speech and reads articles that took no part; `Evaluation/train-reading` and `left-out` call it.
//
//   attribution fold GRAMMAR GOLD.jsonl KEY=VALUE OUT.jsonl     trains on all articles but those whose KEY is VALUE, and reads these
import Extraction
import Foundation
import Grammar
import NewsModel
import Reading
import Text

let arguments = Array(CommandLine.arguments.dropFirst())

let knowsWords = ProcessInfo.processInfo.environment["WORDS"] != "0"
struct Item {
    var value: JSONValue
    var article: Article
    var table: [Int]  // the byte of each scalar
    var sample: AttributionSample
}
func ranges(_ value: JSONValue?, _ table: [Int]) -> [Range<Int>] {
    guard case .array(let list)? = value else { return [] }
    return list.compactMap { pair in
        guard case .array(let two) = pair, two.count == 2, case .number(let s) = two[0], case .number(let e) = two[1],
            Int(s) >= 0, Int(e) < table.count, s <= e
        else { return nil }
        return table[Int(s)]..<table[Int(e)]
    }
}
func load(_ path: String, _ grammar: Grammar) -> [Item] {
    var items: [Item] = []
    for line in ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n") {
        guard let value = try? JSONValue(parsing: Array(line.utf8)), let text = value["text"]?.string,
            var article = try? extract(line: value)
        else { continue }
        article.language = article.language ?? "en"
        var table = [0]
        for scalar in text.unicodeScalars { table.append(table[table.count - 1] + String(scalar).utf8.count) }
        var gold: [GoldAttribution] = []
        if case .array(let quotes)? = value["quotes"] {
            gold = quotes.map {
                GoldAttribution(
                    content: ranges($0["content"], table), cue: ranges($0["cue"], table),
                    speaker: ranges($0["speaker"], table))
            }
        }
        items.append(
            Item(
                value: value, article: article, table: table,
                sample: AttributionSample(article, grammar: grammar, gold: gold, knowsWords: knowsWords)))
    }
    return items
}
guard arguments.count >= 5, arguments[0] == "fold", let data = FileManager.default.contents(atPath: arguments[1]),
    let grammar = Grammar(ModelBytes(copying: Array(data)))
else { fatalError("usage: attribution fold GRAMMAR GOLD.jsonl KEY=VALUE OUT.jsonl") }
let clock = ContinuousClock.now
let items = load(arguments[2], grammar)
print("read", items.count, ContinuousClock.now - clock)
if arguments[3] == "all" {
    var plan = AttributionTrainer.Plan()
    if let x = ProcessInfo.processInfo.environment["LEAST"].flatMap({ Int($0) }) { plan.least = x }
    let bytes = AttributionTrainer.bytes(items.map(\.sample), plan: plan)
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[4]))
    print(arguments[4], bytes.count, "bytes", ContinuousClock.now - clock)
    exit(0)
}
let pair = arguments[3].split(separator: "=").map(String.init)
let isLeftOut = { (item: Item) in
    pair[1].split(separator: ",").map(String.init).contains(item.value[pair[0]]?.string ?? "")
}
let limit = ProcessInfo.processInfo.environment["LIMIT"].flatMap { Int($0) } ?? .max
var plan = AttributionTrainer.Plan()
if let x = ProcessInfo.processInfo.environment["ROUNDS"].flatMap({ Int($0) }) { plan.rounds = x }
if let x = ProcessInfo.processInfo.environment["LEAST"].flatMap({ Int($0) }) { plan.least = x }
if let x = ProcessInfo.processInfo.environment["MARGIN"].flatMap({ Int32($0) }) { plan.margin = x }
guard
    let model = AttributionTrainer.train(Array(items.filter { !isLeftOut($0) }.map(\.sample).prefix(limit)), plan: plan)
else { fatalError() }
print("trained", ContinuousClock.now - clock)
print(AttributionTrainer.diagnosis(items.filter { isLeftOut($0) }.map(\.sample), by: model, plan: plan))
var out = ""
for item in items where isLeftOut(item) {
    var scalarAt: [Int: Int] = [:]
    for (i, b) in item.table.enumerated() { scalarAt[b] = i }
    func spans(_ ranges: [Range<Int>]) -> String {
        "[" + ranges.map { "[\(scalarAt[$0.lowerBound] ?? 0),\(scalarAt[$0.upperBound] ?? 0)]" }.joined(separator: ",")
            + "]"
    }
    let quotes = AttributionTrainer.read(item.sample, by: model, floor: .min).map {
        "{\"content\":\(spans($0.content)),\"speaker\":\(spans($0.speaker)),\"cue\":\(spans([$0.cue])),\"score\":\($0.score)}"
    }
    out += "{\"id\":\"\(item.value["id"]?.string ?? "")\",\"quotes\":[\(quotes.joined(separator: ","))]}\n"
}
try out.write(toFile: arguments[4], atomically: true, encoding: .utf8)
print("done", ContinuousClock.now - clock)
