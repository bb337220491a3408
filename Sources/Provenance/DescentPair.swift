import NewsModel
import Text

/// Two tellings of one language that share sentences, as the model that decides whether text of one comes from the other, or of both from one source,
/// sees them. `Evaluation/train-descent` trains its weights.
struct DescentPair {
    let accounts: (Account, Account)
    let credits: (CreditReading, CreditReading)
    /// Their alike sentences, in order of the first telling's.
    let pairs: [SentencePair]

    /// The sum of the weights of the features, in hundredths; the odds that text of one comes from the other rise with it.
    var score: Int { Self.weights.sum(of: features) }

    var features: [String] {
        let scores = pairs.map(\.score).sorted(by: >)
        let best = step(scores.first ?? 0, [0, 50, 100, 150, 200, 300, 400, 600])
        let sum = step(scores.filter { $0 > 0 }.reduce(0, +), [50, 100, 200, 300, 500, 800, 1500, 3000])
        let sure = step(scores.count { $0 >= 100 }, [1, 2, 3, 4, 6, 10])
        let run = step(pairs.map(\.run).max() ?? 0, [3, 4, 5, 6, 7, 8, 10, 14, 20])
        let runs = step(pairs.count { $0.run >= 6 }, [1, 2, 3, 5, 8])
        let shares = [share(accounts.0, \.a), share(accounts.1, \.b)].sorted()
        let (less, more) = (
            step(shares[0], [3, 6, 10, 20, 40, 70]), step(shares[1], [3, 6, 10, 20, 40, 70])
        )
        var out = [
            "best \(best)", "sure \(sure)", "run \(run)", "runs \(runs)", "less \(less)", "more \(more)",
            "best \(best), sure \(sure)", "best \(best), run \(run)", "sum \(sum), more \(more)",
            "run \(run), more \(more)",
            "runs \(runs), sure \(sure)",
        ]
        let inOrder = zip(pairs, pairs.dropFirst()).count { $0.b.sentence < $1.b.sentence }
        let neighbours = zip(pairs, pairs.dropFirst()).count {
            $1.a.sentence - $0.a.sentence == 1 && $1.b.sentence - $0.b.sentence == 1
        }
        if pairs.count > 1 {
            out.append("in order \(step(10 * inOrder / (pairs.count - 1), [3, 5, 7, 9, 10]))")
            out.append("neighbours \(step(neighbours, [1, 2, 3, 5]))")
            out.append("neighbours \(step(neighbours, [1, 2, 3, 5])), run \(run)")
        }
        let early = pairs.count { $0.a.sentence <= 2 && $0.b.sentence <= 2 }
        out.append("early \(step(early, [1, 2, 3]))")
        // Which agency is credited, and when it was published; outlets decide nothing.
        let agencies = (Set(credits.0.agencies.map(\.name)), Set(credits.1.agencies.map(\.name)))
        out.append(
            agencies.0.isEmpty || agencies.1.isEmpty
                ? "agency of \(agencies.0.isEmpty && agencies.1.isEmpty ? "none" : "one")"
                : agencies.0.isDisjoint(with: agencies.1) ? "other agencies" : "one agency")
        if let day = accounts.0.article.published?.prefix(10), let other = accounts.1.article.published?.prefix(10) {
            out.append(day == other ? "same day" : "other day")
        }
        return out
    }
    /// The share of a telling's prose that is in its sure sentences, in percent.
    private func share(_ account: Account, _ side: KeyPath<SentencePair, (telling: Int, sentence: Int)>) -> Int {
        let sentences = Set(pairs.filter { $0.score >= 100 }.map { $0[keyPath: side].sentence })
        let length = sentences.reduce(0) { $0 + account.sentences[$1].span.length }
        return min(100, 100 * length / max(1, account.proseLength))
    }
}

extension PassageAligner {
    /// Sentences of one language of two tellings that may have common text, by the two tellings; what the model of descent sees.
    static func likely(of scored: [SentencePair]) -> [PairKey: [SentencePair]] {
        var found: [PairKey: [SentencePair]] = [:]
        for pair in scored where !pair.isTranslation && pair.score >= 0 {
            found[PairKey(a: pair.a.telling, b: pair.b.telling), default: []].append(pair)
        }
        return found.mapValues { $0.sorted { ($0.a.sentence, $0.b.sentence) < ($1.a.sentence, $1.b.sentence) } }
    }
}

/// What the model of descent learns from.
package enum DescentTrainer {
    /// Two tellings, their alike sentences and the features.
    package struct Instance {
        package var a: Int
        package var b: Int
        /// The most alike sentences first.
        package var sentences: [(a: Span, b: Span)]
        package var features: [String]
    }
    package static func instances(_ accounts: [Account]) -> [Instance] {
        let aligner = PassageAligner(accounts)
        let credits = accounts.map { CreditReading($0) }
        return PassageAligner.likely(of: aligner.scored(aligner.pairs())).sorted { $0.key < $1.key }.map { key, pairs in
            let pair = DescentPair(
                accounts: (accounts[key.a], accounts[key.b]), credits: (credits[key.a], credits[key.b]), pairs: pairs)
            return Instance(
                a: key.a, b: key.b,
                sentences: pairs.sorted { ($1.score, $0.a.sentence) < ($0.score, $1.a.sentence) }
                    .map { (aligner.span($0.a), aligner.span($0.b)) },
                features: pair.features)
        }
    }
}
