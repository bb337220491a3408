import NewsModel
import Text

/// Two sentences of one language in two tellings, as the model that decides whether they have common text sees them.
/// `Evaluation/train-passages` trains its weights.
struct RewordedPair {
    let pair: SentencePair
    let a: PassageAligner.Item?
    let b: PassageAligner.Item?
    let sentences: (Account.Sentence, Account.Sentence)
    /// The number of neighbouring sentences that are alike too, 0 to 2, and the number of alike sentences of the two tellings.
    let beside: Int
    let ofTellings: Int
    /// The keys of all names.
    let names: Set<UInt32>

    /// The sum of the weights of the features, in hundredths; the odds that they have common text rise with it.
    var score: Int { Self.weights.sum(of: features) }

    var features: [String] {
        guard let a, let b else { return [] }
        var plain = 0
        var named = 0
        let overlap = a.words.overlap(b.words) { if names.contains($0) { named += 1 } else { plain += 1 } }
        let dice = min(9, Int(overlap.dice * 10))
        let run = step(pair.run, [2, 3, 4, 5, 6, 7, 8, 10, 14])
        let (x, y) = (Array(a.forms.prefix(120)), Array(b.forms.prefix(120)))
        let kept = Alignment(x, y).matches.count
        let copied = 20 * kept / max(1, x.count + y.count)
        let part = 10 * kept / max(1, min(x.count, y.count))
        var out = [
            "dice \(dice)", "containment \(min(9, Int(overlap.containment * 10)))", "run \(run)",
            "copied \(min(9, copied))",
            "part \(min(9, part))", "run \(run), copied \(min(9, copied))", "dice \(dice), copied \(min(9, copied))",
            "shared \(step(overlap.shared, [4, 5, 6, 8, 10, 14]))",
            "plain \(step(plain, [1, 2, 3, 4, 6, 8]))",
            "plain \(step(plain, [1, 2, 3, 4, 6, 8])), dice \(dice)", "names \(step(named, [1, 2, 3, 5]))",
            "plain \(step(plain, [1, 2, 3, 4, 6, 8])), names \(step(named, [1, 2, 3, 5]))",
            "weight \(step(Int(pair.weight * 2), [3, 4, 5, 6, 8, 10, 14]))",
            "beside \(beside)", "beside \(beside), dice \(dice)", "beside \(beside), run \(run)",
            "of tellings \(step(ofTellings, [2, 3, 5, 8, 12]))",
            "of tellings \(step(ofTellings, [2, 3, 5, 8, 12])), dice \(dice)",
            "beside \(beside), of tellings \(step(ofTellings, [2, 3, 5, 8, 12]))",
        ]
        let (shortest, longest) = (min(a.words.count, b.words.count), max(a.words.count, b.words.count))
        out.append("length \(step(shortest, [4, 6, 9, 13, 20]))")
        out.append("length \(step(shortest, [4, 6, 9, 13, 20])), dice \(dice)")
        out.append("lengths \(step(10 * shortest / max(1, longest), [3, 5, 7, 9]))")
        // Two neighbouring words in both in the same order.
        func neighbours(_ words: [Account.Word]) -> Set<UInt64> {
            let own = words.filter { $0.flags.isDisjoint(with: [.stop, .quoted]) }
            return Set(zip(own, own.dropFirst()).map { UInt64($0.key) << 32 | UInt64($1.key) })
        }
        let (p, q) = (neighbours(sentences.0.words), neighbours(sentences.1.words))
        let both = p.intersection(q).count
        out += [
            "neighbours \(step(both, [1, 2, 3, 4, 6]))",
            "neighbours \(min(9, 10 * both / max(1, min(p.count, q.count)))) of ten",
            "neighbours \(step(both, [1, 2, 3, 4, 6])), plain \(step(plain, [1, 2, 3, 4, 6, 8]))",
        ]
        func numbers(_ sentence: Account.Sentence) -> Set<UInt32> {
            Set(sentence.words.filter { $0.flags.contains(.number) }.map(\.key))
        }
        let (m, n) = (numbers(sentences.0), numbers(sentences.1))
        out.append(
            m.isEmpty || n.isEmpty
                ? "no numbers" : m == n ? "same numbers" : m.isDisjoint(with: n) ? "other numbers" : "some numbers")
        let isQuoted = [sentences.0, sentences.1].count { $0.words.contains { $0.flags.contains(.quoted) } }
        out.append("quoted \(isQuoted)")
        let cues = [sentences.0, sentences.1].count { $0.words.contains { $0.flags.contains(.cue) } }
        out.append("cues \(cues)")
        let early = [pair.a.sentence, pair.b.sentence].count { $0 <= 1 }
        out += ["early \(early)", "early \(early), dice \(dice)"]
        if a.isOfCharacters || b.isOfCharacters { out.append("characters") }
        return out
    }
}

/// What the model of reworded sentences learns from.
package enum PassageTrainer {
    /// Two sentences by telling and span, with their features.
    package struct Instance {
        package var a: (telling: Int, span: Span)
        package var b: (telling: Int, span: Span)
        package var features: [String]
    }
    package static func instances(_ accounts: [Account]) -> [Instance] {
        let aligner = PassageAligner(accounts)
        let candidates = aligner.pairs()
        return zip(candidates, aligner.reworded(candidates)).filter { !$0.0.isTranslation }.map { pair, reworded in
            Instance(
                a: (pair.a.telling, aligner.span(pair.a)), b: (pair.b.telling, aligner.span(pair.b)),
                features: reworded.features)
        }
    }
}
