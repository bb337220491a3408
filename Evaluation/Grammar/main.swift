// Trains grammars and measures them; `Evaluation/train-reading` calls it.
//
//   grammar train OUT.model BYTES TRAIN.conllu…   BYTES: the most that the model may have
//   grammar test MODEL TEST.conllu…               UPOS, UAS and LAS of all words, punctuation included
//   grammar convert TREEBANK.conllu               the treebank on Stemma's words, as CoNLL-U, for other programs to train on
//   grammar show MODEL                            the grammar of each line of standard input
import Foundation
import Grammar
import Text

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data("grammar: \(message)\n".utf8))
    exit(2)
}
func sentences(_ paths: some Sequence<String>) -> [GoldSentence] {
    paths.flatMap { path in
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { fail("\(path) cannot be read") }
        return Treebank.sentences(text)
    }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "train" where arguments.count > 3:
    guard let size = Int(arguments[2]) else { fail("\(arguments[2]) is no number") }
    let gold = sentences(arguments.dropFirst(3))
    let bytes = GrammarTrainer.train(gold, plan: GrammarTrainer.Plan(size: size))
    try Data(bytes).write(to: URL(fileURLWithPath: arguments[1]))
    print("\(arguments[1]): \(gold.count) sentences, \(bytes.count) bytes")
case "test" where arguments.count > 2:
    guard let data = FileManager.default.contents(atPath: arguments[1]),
        let grammar = Grammar(ModelBytes(copying: Array(data)))
    else { fail("no grammar in \(arguments[1])") }
    let gold = sentences(arguments.dropFirst(2))
    let start = ContinuousClock.now
    let parsed = gold.map { grammar.parse($0.words, in: $0.bytes) }
    let time = ContinuousClock.now - start
    let pairs = zip(gold, parsed).flatMap { zip($0.nodes, $1) }
    func share(_ isRight: (Node, Node) -> Bool) -> String {
        String(format: "%.4f", Double(pairs.count(where: isRight)) / Double(max(pairs.count, 1)))
    }
    print(
        "UPOS", share { $0.part == $1.part }, "forms", share { $0.part == $1.part && $0.traits == $1.traits },
        "UAS", share { $0.head == $1.head }, "LAS", share { $0.head == $1.head && $0.relation == $1.relation },
        "words", pairs.count,
        String(format: "%.1f µs a word", time / .microseconds(1) / Double(max(pairs.count, 1))))
case "convert" where arguments.count == 2:
    for sentence in sentences(arguments.dropFirst()) {
        for (i, (word, node)) in zip(sentence.words, sentence.nodes).enumerated() {
            let text = String(decoding: sentence.bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
            // What the form says, a feature for each bit of `Traits`: another program need not know their names.
            let bits = (0..<32).filter { node.traits.rawValue & 1 << $0 != 0 }.map { String(format: "T%02d=Yes", $0) }
            let features = bits.isEmpty ? "_" : bits.joined(separator: "|")
            print(
                i + 1, text, "_", node.part.code, "_", features, node.head + 1, node.relation.code, "_", "_",
                separator: "\t")
        }
        print()
    }
case "show" where arguments.count == 2:
    // Each line of standard input as a sentence: its words, with part of speech, relation, head and form.
    guard let data = FileManager.default.contents(atPath: arguments[1]),
        let grammar = Grammar(ModelBytes(copying: Array(data)))
    else { fail("no grammar in \(arguments[1])") }
    while let line = readLine() {
        let bytes = Array(line.utf8)
        var words: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &words)
        let nodes = grammar.parse(words[...], in: bytes)
        for (i, (word, node)) in zip(words, nodes).enumerated() {
            let text = String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
            let forms = [
                ("finite", Traits.finite), ("nominative", .nominative), ("genitive", .genitive), ("dative", .dative),
                ("accusative", .accusative), ("oblique", .oblique), ("plural", .plural), ("feminine", .feminine),
                ("masculine", .masculine), ("interrogative", .interrogative),
            ]
            let form = forms.filter { node.traits.contains($0.1) }.map(\.0).joined(separator: " ")
            print(i, text, node.part.code, node.relation.code, node.head, form, separator: "\t")
        }
        print()
    }
default:
    fail(
        "usage: grammar train OUT.model BYTES TRAIN.conllu… | grammar test MODEL TEST.conllu… | grammar convert TREEBANK.conllu | grammar show MODEL"
    )
}
