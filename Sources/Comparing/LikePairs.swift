import NewsModel

/// Two items of two tellings that a model compares.
protocol LikePair {
    /// By which the best pairs of an item in another telling are found.
    var likeness: Double { get }
    /// How many of the two are more like nothing else in the other's telling, 0 to 2.
    var best: Int { get set }
}

/// What two texts have in common: their content words, and those whose keys are the same in every language.
struct CommonWords {
    let all: WordBag.Overlap
    let universal: WordBag.Overlap
    let isTranslation: Bool

    init(
        _ a: (keys: WordBag, universal: WordBag, language: String?),
        _ b: (keys: WordBag, universal: WordBag, language: String?)
    ) {
        all = a.keys.overlap(b.keys)
        universal = a.universal.overlap(b.universal)
        isTranslation = a.language != b.language
    }
    /// The overlap that tells more: within a language all words, across languages those of the same key.
    var used: WordBag.Overlap { isTranslation ? universal : all }
    var likeness: Double { isTranslation ? universal.dice + 0.01 * all.dice : all.dice }
    /// How a feature of either is named.
    var name: String { isTranslation ? "across" : "within" }
}

/// A confidence in hundredths, as reports show it.
func rounded(_ confidence: Double) -> Double { (100 * confidence).rounded() / 100 }

/// From an item to another telling.
private struct Way: Hashable {
    var from: Int
    var to: Int
}

/// Finds for each pair how many of its two items are more like nothing else in the other's telling.
///
/// - Parameters:
///   - pairs: pairs with the indices of their items.
///   - telling: the telling of an item.
func markBest<Pair: LikePair>(_ pairs: inout [(a: Int, b: Int, pair: Pair)], telling: (Int) -> Int) {
    func ways(_ a: Int, _ b: Int) -> [Way] { [Way(from: a, to: telling(b)), Way(from: b, to: telling(a))] }
    var best: [Way: Double] = [:]
    for (a, b, pair) in pairs { for way in ways(a, b) { best[way] = max(best[way] ?? 0, pair.likeness) } }
    for k in pairs.indices {
        let likeness = pairs[k].pair.likeness
        pairs[k].pair.best = ways(pairs[k].a, pairs[k].b).count { best[$0] == likeness }
    }
}

/// Two places by telling and span, with the features that a model learns from.
package struct PairInstance {
    package var a: (telling: Int, span: Span)
    package var b: (telling: Int, span: Span)
    package var features: [String]
}
