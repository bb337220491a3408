import Grammar
import Text

/// Reads sentences of Universal Dependencies (CoNLL-U) as Stemma cuts words.
///
/// A token that holds several of the treebank's words ("don't", "zum", "وليست") has the grammar of the one that the others hang on; of a
/// word that is several tokens (a Chinese word of two characters) each hangs on the next.
enum Treebank {
    private struct Row {
        var part: PartOfSpeech
        var traits: Traits
        var head: Int
        var relation: Relation
        var start: Int
        var end: Int
    }

    static func sentences(_ text: String) -> [GoldSentence] {
        var out: [GoldSentence] = []
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if let sentence = sentence(lines) { out.append(sentence) }
                lines = []
            } else if !line.hasPrefix("#") {
                lines.append(line)
            }
        }
        return out
    }

    private static func sentence(_ lines: [Substring]) -> GoldSentence? {
        var bytes: [UInt8] = []
        var rows: [Row] = []
        var inside = 0  // the last word of the range being read
        var range = (start: 0, end: 0)
        for line in lines {
            let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard f.count >= 10 else { continue }
            func write(_ form: String) -> (Int, Int) {
                let start = bytes.count
                bytes += Array(form.utf8)
                let end = bytes.count
                if !f[9].contains("SpaceAfter=No") { bytes.append(0x20) }
                return (start, end)
            }
            if f[0].contains("-") {
                range = write(f[1])
                inside = Int(f[0].split(separator: "-").last ?? "") ?? 0
                continue
            }
            guard let id = Int(f[0]), let head = Int(f[6]) else { continue }
            let place = id <= inside ? range : write(f[1])
            let part = PartOfSpeech(code: f[3])
            rows.append(
                Row(
                    part: part, traits: traits(f[5], part), head: head - 1, relation: Relation(code: f[7]),
                    start: place.0,
                    end: place.1))
        }
        guard !rows.isEmpty else { return nil }
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        return fit(rows, to: tokens, bytes)
    }

    private static func fit(_ rows: [Row], to tokens: [Token], _ bytes: [UInt8]) -> GoldSentence? {
        guard !tokens.isEmpty else { return nil }
        // The token in which each word's head lies: its last one.
        var lastToken = [Int](repeating: -1, count: rows.count)
        var firstToken = lastToken
        for (t, token) in tokens.enumerated() {
            for (r, row) in rows.enumerated() where row.start < Int(token.end) && Int(token.start) < row.end {
                if firstToken[r] < 0 { firstToken[r] = t }
                lastToken[r] = t
            }
        }
        guard !lastToken.contains(-1) else { return nil }
        let script = tokens.contains { $0.shape.contains(.ideograph) }
        // Where a word's own node stands: its last token in scripts without spaces, else its first.
        func place(_ r: Int) -> Int { script ? lastToken[r] : firstToken[r] }
        var nodes: [Node] = []
        for t in tokens.indices {
            let here = rows.indices.filter { firstToken[$0] <= t && t <= lastToken[$0] }
            // The word that the token's other words hang on.
            let chief = here.first { r in !here.contains(rows[r].head) } ?? here[0]
            guard place(chief) == t else {
                nodes.append(
                    Node(
                        part: rows[chief].part, traits: rows[chief].traits, head: script ? t + 1 : firstToken[chief],
                        relation: script ? .character : .goesWith))
                continue
            }
            var traits = rows[chief].traits
            if here.contains(where: { rows[$0].traits.contains(.negative) }) { traits.insert(.negative) }
            let head = rows[chief].head
            nodes.append(
                Node(
                    part: rows[chief].part, traits: traits, head: head < 0 ? -1 : place(head),
                    relation: head < 0 ? .root : rows[chief].relation))
        }
        // Words of one token may hang on each other through a third: then the token hangs on the root.
        for t in nodes.indices where nodes[t].head == t { nodes[t].head = -1 }
        return isTree(nodes) ? GoldSentence(words: tokens, bytes: bytes, nodes: nodes) : nil
    }
    private static func isTree(_ nodes: [Node]) -> Bool {
        nodes.indices.allSatisfy { start in
            var i = start
            for _ in 0...nodes.count {
                if nodes[i].head < 0 { return true }
                i = nodes[i].head
            }
            return false
        }
    }

    private static let simple: [String: Traits] = [
        "VerbForm=Fin": .finite, "VerbForm=Inf": .infinitive, "VerbForm=Part": .participle, "VerbForm=Ger": .verbal,
        "VerbForm=Conv": .verbal, "VerbForm=Vnoun": .verbal, "Mood=Sub": .subjunctive, "Mood=Cnd": .conditional,
        "Mood=Imp": .imperative, "Tense=Past": .past, "Tense=Imp": .past, "Tense=Pqp": .past, "Tense=Fut": .future,
        "Voice=Pass": .passive, "Number=Plur": .plural, "Definite=Def": .definite, "Definite=Ind": .indefinite,
        "Polarity=Neg": .negative, "PronType=Neg": .negative, "PronType=Rel": .relative, "PronType=Int": .interrogative,
        "Poss=Yes": .possessive, "Reflex=Yes": .reflexive, "NumType=Ord": .ordinal,
    ]
    private static let cases: [String: Traits] = [
        "Nom": .nominative, "Acc": .accusative, "Gen": .genitive, "Dat": .dative,
    ]
    private static let genders: [String: Traits] = ["Masc": .masculine, "Fem": .feminine, "Neut": .neuter]
    private static let persons: [String: Traits] = ["1": .firstPerson, "2": .secondPerson, "3": .thirdPerson]

    private static func traits(_ features: String, _ part: PartOfSpeech) -> Traits {
        var traits: Traits = []
        for feature in features.split(separator: "|").map(String.init) {
            if let trait = simple[feature] { traits.insert(trait) }
            let pair = feature.split(separator: "=").map(String.init)
            guard pair.count == 2 else { continue }
            switch pair[0] {
            case "Case": traits.insert(cases[pair[1]] ?? .oblique)
            case "Gender" where part == .pronoun || part == .determiner: traits.formUnion(genders[pair[1]] ?? [])
            case "Person" where part == .pronoun || part == .verb || part == .auxiliary:
                traits.formUnion(persons[pair[1]] ?? [])
            default: break
            }
        }
        return traits
    }
}
