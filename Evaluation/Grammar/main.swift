// Trains grammars and measures them; `Evaluation/train-reading` calls it.
//
//   grammar train OUT.model TRAIN.conllu…
//   grammar test MODEL TEST.conllu…          UPOS, UAS, LAS without the treebank's punctuation rule: all words count
//   grammar convert TREEBANK.conllu          the treebank cut into Stemma's words, for other parsers
import Foundation
import Grammar
import Text

func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "train":
    var plan = GrammarTrainer.Plan()
    if let unit = ProcessInfo.processInfo.environment["UNIT"].flatMap({ Int($0) }) { plan.unit = unit }
    if let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap({ Int($0) }) {
        (plan.tagRounds, plan.parseRounds) = (rounds, rounds)
    }
    if let margin = ProcessInfo.processInfo.environment["MARGIN"].flatMap({ Int32($0) }) { plan.margin = margin }
    if let least = ProcessInfo.processInfo.environment["LEAST"].flatMap({ Int($0) }) { plan.least = least }
    let sentences = arguments.dropFirst(2).flatMap { Treebank.sentences(text($0)) }
    let bytes = GrammarTrainer.train(sentences, plan: plan)
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[1]))
    print("\(arguments[1]): \(sentences.count) sentences, \(bytes.count) bytes")
case "test":
    guard let data = FileManager.default.contents(atPath: arguments[1]),
        let grammar = Grammar(ModelBytes(copying: Array(data)))
    else { fatalError("no grammar in \(arguments[1])") }
    var words = 0
    var (part, form, head, both) = (0, 0, 0, 0)
    var missed: [String: Int] = [:]
    let sentences = arguments.dropFirst(2).flatMap { Treebank.sentences(text($0)) }
    let start = ContinuousClock.now
    let parsed = sentences.map { grammar.parse($0.words, in: $0.bytes) }
    let time = ContinuousClock.now - start
    for (sentence, nodes) in zip(sentences, parsed) {
        for (gold, node) in zip(sentence.nodes, nodes) {
            words += 1
            if gold.part == node.part {
                part += 1
            } else {
                missed["\(gold.part.code) as \(node.part.code)", default: 0] += 1
            }
            if gold.part == node.part, gold.traits == node.traits { form += 1 }
            guard gold.head == node.head else { continue }
            head += 1
            if gold.relation == node.relation { both += 1 }
        }
    }
    func share(_ n: Int) -> String { String(format: "%.4f", Double(n) / Double(max(words, 1))) }
    let micro = Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12
    print(
        "UPOS \(share(part)) traits \(share(form)) UAS \(share(head)) LAS \(share(both)) words \(words)",
        String(format: "%.2f µs a word", micro / Double(max(words, 1))))
    if arguments.contains("-v") {
        for (pair, n) in missed.sorted(by: { $0.value > $1.value }).prefix(12) { print(n, pair) }
    }
case "convert":
    for sentence in Treebank.sentences(text(arguments[1])) {
        for (i, (token, node)) in zip(sentence.words, sentence.nodes).enumerated() {
            let form = String(decoding: sentence.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
            let features = node.traits.rawValue == 0 ? "_" : "F=\(node.traits.rawValue)"
            print(
                "\(i + 1)\t\(form.split(separator: " ").joined())\t_\t\(node.part.code)\t_\t\(features)\t\(node.head + 1)\t\(node.relation.code)\t_\t_"
            )
        }
        print()
    }
default: print("usage: grammar train|test|convert …")
}
