/// How strong a word is as evidence within one story: a word of every sentence is weak.
package struct WordWeights: Sendable {
    private var frequency: [UInt32: Int] = [:]
    private let scale: Double

    /// Counts the sentences that contain each key.
    package init(_ accounts: [Account]) {
        var sentences = 0
        for account in accounts {
            for sentence in account.sentences {
                sentences += 1
                for key in Set(account.terms(of: sentence.words).map(\.key)).union(sentence.words.map(\.key)) {
                    frequency[key, default: 0] += 1
                }
            }
        }
        scale = max(1, Double(sentences) / 3).squareRoot()
    }
    /// Nearly 1 for a word that two sentences contain, less than a third for one that every third sentence contains; at least 0.05.
    package func weight(_ key: UInt32) -> Double {
        let others = Double(max(0, (frequency[key] ?? 1) - 2))
        return max(0.05, 1 - others.squareRoot() / scale)
    }
    /// The keys as a bag with these weights.
    package func bag(_ keys: [UInt32]) -> WordBag { WordBag(keys, self) }
}

/// Words with their weights, sorted, so that two bags are compared in one pass.
package struct WordBag: Sendable {
    /// What two bags have in common.
    package struct Overlap: Sendable {
        /// Dice's coefficient of the weights, 0…1.
        package var dice = 0.0
        /// The common weight as a share of the lighter bag, 0…1.
        package var containment = 0.0
        package var common = 0.0
        /// The number of common words; a repeated word counts as often as both bags have it.
        package var shared = 0
    }
    /// The keys, sorted; repeated keys are kept.
    package let keys: [UInt32]
    private let weights: [Double]
    /// The summed weight.
    package let sum: Double

    fileprivate init(_ words: [UInt32], _ table: WordWeights) {
        keys = words.sorted()
        weights = keys.map { table.weight($0) }
        sum = weights.reduce(0, +)
    }
    package var count: Int { keys.count }

    /// What this bag and another have in common; `each` is called with every common key.
    package func overlap(_ other: WordBag, each: (UInt32) -> Void = { _ in }) -> Overlap {
        var found = Overlap()
        var i = 0
        var j = 0
        while i < keys.count, j < other.keys.count {
            if keys[i] < other.keys[j] {
                i += 1
            } else if keys[i] > other.keys[j] {
                j += 1
            } else {
                found.common += weights[i]
                found.shared += 1
                each(keys[i])
                i += 1
                j += 1
            }
        }
        guard sum > 0, other.sum > 0 else { return Overlap() }
        found.dice = 2 * found.common / (sum + other.sum)
        found.containment = found.common / min(sum, other.sum)
        return found
    }
}

extension Account {
    /// The words within a span, in order.
    package func words(in span: Span) -> [Word] {
        guard var s = sentence(at: span.start) ?? (sentences.isEmpty ? nil : 0) else { return [] }
        var found: [Word] = []
        while s < sentences.count, sentences[s].span.start < span.end {
            for word in sentences[s].words where span.start <= word.span.start && word.span.end <= span.end {
                found.append(word)
            }
            s += 1
        }
        return found
    }
    /// The words of a quotation's pieces.
    package func words(of quotation: Quotation) -> [Word] { quotation.pieces.flatMap { words(in: $0) } }
}
