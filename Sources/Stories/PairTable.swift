/// Calls `body` with each pair of articles that grouping compares, as the places of both in the list, whether they are in two languages, and
/// their features in the order of `PairFeatures.Name`: what `Scorecard` is trained on.
///
/// - Parameter articles: in order of time.
package func eachComparedPair(
    of articles: [LiveStories.Article],
    _ body: (_ first: Int, _ second: Int, _ isOtherLanguage: Bool, PairFeatures) -> Void
) {
    let scorer = PairScorer()
    var counts = WordCounts()
    for article in articles { counts.count(article.features) }
    var candidates = Candidates(reach: scorer.bounds.reach)
    var known: [WeighedWords] = []
    for (i, article) in articles.enumerated() {
        let words = scorer.weigh(article.features, day: nil, language: article.language, among: counts)
        let probes = words.probes(scorer.bounds.probes, universal: scorer.bounds.universalProbes)
        for other in candidates.near(words, probes, limit: scorer.bounds.near) {
            body(other, i, known[other].language != words.language, PairFeatures(known[other], words))
        }
        candidates.insert(i, words: words, probes: probes)
        known.append(words)
    }
}
