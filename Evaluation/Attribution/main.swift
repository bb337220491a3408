// Trains the attribution of speech and reads articles that took no part; `Evaluation/train-reading` and `left-out` call it.
//
//   attribution train MODELS GOLD.jsonl LEAST OUT.model    MODELS: a folder with the grammars of the articles' languages
//                                                                       LEAST: features with smaller weights are left out
//   attribution referents ARTICLES.jsonl                                what `Evaluation/train-referents` learns from
//   attribution hearers ARTICLES.jsonl                                 what `Evaluation/train-hearers` learns from
//   attribution statements ARTICLES.jsonl [ATTRIBUTION.model]           what `Evaluation/train-confidence` learns from
//   attribution edges ARTICLES.jsonl [ATTRIBUTION.model]                what `Evaluation/train-edges` learns from
//   attribution utterances TELLINGS.jsonl                              what `Evaluation/train-utterances` learns from
//   attribution passages TELLINGS.jsonl                                what `Evaluation/train-passages` learns from
//   attribution figures TELLINGS.jsonl                                 what `Evaluation/train-figures` learns from
//   attribution meanings WORDS.tsv OUT.model                           the table of `Evaluation/train-meanings`
//   attribution fold MODELS GOLD.jsonl PUBLISHER,… OUT.jsonl           trains without these publishers' articles and reads them
import Comparing
import Extraction
import Foundation
import Grammar
import NewsModel
import Provenance
import Reading
import Text

let arguments = Array(CommandLine.arguments.dropFirst())

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("attribution: \(message)\n".utf8))
    exit(2)
}
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
func load(_ path: String, _ models: String) -> [Item] {
    var items: [Item] = []
    var grammars: [String: Grammar] = [:]
    for line in ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n") {
        guard let value = try? JSONValue(parsing: Array(line.utf8)), let text = value["text"]?.string,
            var article = try? extract(line: value, keepsText: true)
        else { continue }
        let language = article.language ?? "en"
        article.language = language
        let file = FileManager.default.contents(atPath: "\(models)/\(language).model")
        guard let grammar = grammars[language] ?? file.flatMap({ Grammar(ModelBytes(copying: Array($0))) }) else {
            fail("\(models) has no grammar of \(language)")
        }
        grammars[language] = grammar
        let table = bytes(text)
        var gold: [GoldAttribution] = []
        if case .array(let quotes)? = value["quotes"] {
            gold = quotes.map {
                GoldAttribution(
                    content: ranges($0["content"], table), cue: ranges($0["cue"], table),
                    speaker: ranges($0["speaker"], table), isIgnored: $0["ignored"] == .bool(true))
            }
        }
        items.append(
            Item(
                value: value, article: article, table: table,
                sample: AttributionSample(
                    article, grammar: grammar, gold: gold,
                    weight: value["weight"]?.number.flatMap { Int(exactly: $0) } ?? 1)))
    }
    return items
}
/// The byte of the article's text for each scalar of the line's text, and for its end. What was misread in the line is one character of the article.
func bytes(_ text: String, of article: Article? = nil) -> [Int] {
    let from = Array(text.unicodeScalars)
    let to = article.map { Array(String(decoding: $0.bytes, as: UTF8.self).unicodeScalars) } ?? from
    var table: [Int] = []
    var byte = 0
    for (k, scalar) in to.enumerated() {
        let bytes = String(scalar).utf8
        var length = 1
        if let first = bytes.first, table.count < from.count, from[table.count] != scalar {
            // Misread once it is a scalar for each byte; twice, as many as lead to where both texts go on alike.
            let ahead = to[(k + 1)...].prefix(4)
            length =
                from[table.count].value == UInt32(first)
                ? bytes.count : (1...12).first { from.dropFirst(table.count + $0).starts(with: ahead) } ?? 1
        }
        table += Array(repeating: byte, count: length)
        byte += bytes.count
    }
    table += Array(repeating: byte, count: max(1, from.count + 1 - table.count))
    return Array(table.prefix(from.count + 1))
}
/// The scalar of the line's text that begins at each byte of the article's text.
func scalars(_ text: String, of article: Article? = nil) -> [Int: Int] {
    Dictionary(bytes(text, of: article).enumerated().map { ($1, $0) }) { first, _ in first }
}
func articles(_ path: String, keepsText: Bool = false) -> [(id: String, text: String, article: Article)] {
    ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").compactMap { line in
        guard let value = try? JSONValue(parsing: Array(line.utf8)), let id = value["id"]?.string,
            let text = value["text"]?.string, var article = try? extract(line: value, keepsText: keepsText)
        else { return nil }
        article.language = value["lang"]?.string
        article.subjects = value["subjects"]?.array.compactMap(\.string) ?? []
        return (id, text, article)
    }
}
if arguments.count == 3, arguments[0] == "meanings" {
    let text = (try? String(contentsOfFile: arguments[1], encoding: .utf8)) ?? ""
    try Data(MeaningsTrainer.bytes(text)).write(to: URL(fileURLWithPath: arguments[2]))
    exit(0)
}
if arguments.count == 2, arguments[0] == "hearers" {
    // A line for each quotation: the article, what is said, and for each who may be its hearer the span and the features.
    for (id, text, article) in articles(arguments[1]) {
        let at = scalars(text, of: article)
        func shown(_ span: Span) -> String { "[\(at[span.start] ?? 0), \(at[span.end] ?? 0)]" }
        for one in HearerTrainer.instances(article) {
            let fields = one.candidates.map { "\(shown($0.span))|" + $0.features.joined(separator: "|") }
            print(([id, "[" + one.content.map(shown).joined(separator: ", ") + "]"] + fields).joined(separator: "\t"))
        }
    }
    exit(0)
}
if arguments.count >= 2, arguments[0] == "statements" {
    if arguments.count > 2 {
        let model = FileManager.default.contents(atPath: arguments[2]).map { Array($0) } ?? []
        guard Models.replace("attribution", with: model) else { fail("\(arguments[2]) is no model of attribution") }
    }
    // A line for each statement with a speaker: the article, its kind (and whether it is the one before with another speaker), the spans of content and speaker in scalars, names, features and score.
    for (id, text, article) in articles(arguments[1]) {
        let at = scalars(text, of: article)
        func shown(_ spans: [Span]) -> String {
            "[" + spans.map { "[\(at[$0.start] ?? 0), \(at[$0.end] ?? 0)]" }.joined(separator: ", ") + "]"
        }
        for one in ConfidenceTrainer.instances(article) {
            let names = one.names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            print(
                id, one.isRival ? one.kind + " rival" : one.kind, shown(one.content),
                shown(one.speaker.map { [$0] } ?? []), names.joined(separator: "|"),
                one.features.joined(separator: "|"), one.score, separator: "\t")
        }
    }
    exit(0)
}
if arguments.count >= 2, arguments[0] == "edges" {
    if arguments.count > 2 {
        let model = FileManager.default.contents(atPath: arguments[2]).map { Array($0) } ?? []
        guard Models.replace("attribution", with: model) else { fail("\(arguments[2]) is no model of attribution") }
    }
    // A line for each statement: the article, its kind, the spans of content and cue in scalars, and for each place where the content may begin or end
    // the side, the scalar and the features.
    for (id, text, article) in articles(arguments[1]) {
        let at = scalars(text, of: article)
        func shown(_ span: Span) -> String { "[\(at[span.start] ?? 0), \(at[span.end] ?? 0)]" }
        for one in EdgeTrainer.instances(article) {
            let fields = one.candidates.map { "\($0.side)|\(at[$0.offset] ?? 0)|" + $0.features.joined(separator: "|") }
            print(
                ([id, one.kind, shown(one.content), shown(one.cue)] + fields).joined(
                    separator: "\t"))
        }
    }
    exit(0)
}
if arguments.count == 2, arguments[0] == "descent" {
    // The tellings of one story. A line for each two that have alike sentences: their ids, the sentences, and the features.
    let tellings = articles(arguments[1], keepsText: true)
    let accounts = tellings.map { read($0.article) }
    let at = tellings.map { scalars($0.text) }
    for one in DescentTrainer.instances(accounts) {
        func shown(_ telling: Int, _ span: Span) -> String {
            "[\(at[telling][span.start] ?? 0), \(at[telling][span.end] ?? 0)]"
        }
        let sentences = one.sentences.map { "[\(shown(one.a, $0.a)), \(shown(one.b, $0.b))]" }.joined(separator: ", ")
        print(
            tellings[one.a].id, tellings[one.b].id, "[\(sentences)]", one.features.joined(separator: "|"),
            separator: "\t")
    }
    exit(0)
}
if arguments.count == 2, arguments[0] == "sections" {
    // A line for each article: its id and the terms that show its section, each with its number.
    for (id, _, article) in articles(arguments[1], keepsText: true) {
        print(
            id, SectionTrainer.terms(of: article).map { "\($0.key):\($0.count)" }.joined(separator: " "),
            separator: "\t")
    }
    exit(0)
}
if arguments.count == 3, arguments[0] == "places" {
    let text = (try? String(contentsOfFile: arguments[1], encoding: .utf8)) ?? ""
    try Data(GazetteerTrainer.bytes(text)).write(to: URL(fileURLWithPath: arguments[2]))
    exit(0)
}
if arguments.count == 3, arguments[0] == "given-names" {
    let text = (try? String(contentsOfFile: arguments[1], encoding: .utf8)) ?? ""
    try Data(GivenNameTrainer.bytes(text)).write(to: URL(fileURLWithPath: arguments[2]))
    exit(0)
}
if arguments == ["section-names"] {
    // Names of sections as sources write them, a JSON list. A line for each: the name and the sections that it may mean.
    let names = (try? JSONValue(parsing: Array(FileHandle.standardInput.readDataToEndOfFile())))?.array ?? []
    for name in names.compactMap(\.string) {
        print(name, SectionTrainer.sections(named: name).joined(separator: ","), separator: "\t")
    }
    exit(0)
}
if arguments.count == 2, arguments[0] == "headings" {
    // The tellings of one story. A line for each title and each of the first sentences: telling, span (null for a title), and the features.
    let tellings = articles(arguments[1], keepsText: true)
    let accounts = tellings.map { read($0.article) }
    let at = tellings.map { scalars($0.text) }
    for one in HeadingTrainer.instances(accounts) {
        let span = one.span.map { "[\(at[one.telling][$0.start] ?? 0), \(at[one.telling][$0.end] ?? 0)]" } ?? "null"
        print(
            tellings[one.telling].id, one.isTitle ? "title" : "sentence", span, one.features.joined(separator: "|"),
            separator: "\t")
    }
    exit(0)
}
if arguments.count == 2, ["utterances", "figures", "passages", "facts"].contains(arguments[0]) {
    // The tellings of one story. A line for each pair of quotations or figures: telling and span of both, and the features.
    // The judged pairs are places in the texts as they stand.
    let tellings = articles(arguments[1], keepsText: true)
    let accounts = tellings.map { read($0.article) }
    let at = tellings.map { scalars($0.text) }
    func line(_ a: (telling: Int, span: Span), _ b: (telling: Int, span: Span), _ features: [String]) {
        func shown(_ place: (telling: Int, span: Span)) -> [String] {
            let (s, e) = (at[place.telling][place.span.start] ?? 0, at[place.telling][place.span.end] ?? 0)
            return [tellings[place.telling].id, "[\(s), \(e)]"]
        }
        print((shown(a) + shown(b) + [features.joined(separator: "|")]).joined(separator: "\t"))
    }
    if arguments[0] == "figures" {
        for one in FigureTrainer.instances(accounts, descent: trace(accounts)) { line(one.a, one.b, one.features) }
    } else if arguments[0] == "facts" {
        for one in FactTrainer.instances(accounts, descent: trace(accounts)) { line(one.a, one.b, one.features) }
    } else if arguments[0] == "passages" {
        for one in PassageTrainer.instances(accounts) { line(one.a, one.b, one.features) }
    } else {
        for one in UtteranceTrainer.instances(accounts, descent: trace(accounts)) { line(one.a, one.b, one.features) }
    }
    exit(0)
}
if arguments.count == 2, arguments[0] == "referents" {
    for line in ((try? String(contentsOfFile: arguments[1], encoding: .utf8)) ?? "").split(separator: "\n") {
        guard let value = try? JSONValue(parsing: Array(line.utf8)), let text = value["text"]?.string,
            var article = try? extract(line: value), case .array(let quotes)? = value["quotes"]
        else { continue }
        article.language = value["lang"]?.string
        let table = bytes(text, of: article)
        let gold = quotes.compactMap { quote -> (range: Range<Int>, speaker: Set<String>)? in
            guard let range = ranges(quote["content"], table).first, let speaker = quote["speaker_text"]?.string else {
                return nil
            }
            let words = speaker.split(whereSeparator: { !$0.isLetter }).map { ReferentTrainer.key(String($0)) }
            return (range, Set(words))
        }
        for line in ReferentTrainer.instances(article, gold: gold) {
            print("\(value["story"]?.string ?? "")\t\(value["lang"]?.string ?? "")\t\(line)")
        }
    }
    exit(0)
}
guard arguments.count >= 5 else {
    fail("usage: attribution train MODELS GOLD.jsonl LEAST OUT.model | fold MODELS GOLD.jsonl PUBLISHER,… OUT.jsonl")
}
let items = load(arguments[2], arguments[1])
if arguments[0] == "train" {
    guard let least = Int(arguments[3]) else { fail("\(arguments[3]) is no number") }
    let bytes = AttributionTrainer.bytes(items.map(\.sample), plan: AttributionTrainer.Plan(least: least))
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[4]))
    print("\(arguments[4]): \(items.count) articles, \(bytes.count) bytes")
    exit(0)
}
let publishers = Set(arguments[3].split(separator: ",").map(String.init))
let isLeftOut = { (item: Item) in publishers.contains(item.value["publisher"]?.string ?? "") }
guard let model = AttributionTrainer.train(items.filter { !isLeftOut($0) }.map(\.sample)) else {
    fail("nothing to learn from")
}
print(AttributionTrainer.diagnosis(items.filter { isLeftOut($0) }.map(\.sample), by: model))
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
