/// What `Grouping` decides about single articles and pairs, by the word counts of a corpus that does not fit into one process.
package struct CorpusScorer: Sendable {
    private let scorer = PairScorer()
    private let counts: WordCounts
    package init(_ counts: WordCounts) { self.counts = counts }

    /// The words by which an article is found, with the square of their weight.
    package func probes(of article: LiveStories.Article) -> [(key: UInt32, weight: Float)] {
        let words = scorer.weigh(article, among: counts)
        return words.probes(scorer.bounds.probes, universal: scorer.bounds.universalProbes).map {
            let word = words.words[Int($0)]
            return (word.key, word.weight * word.weight)
        }
    }
    /// How likely two articles report one event, 0…1.
    package func likeness(_ a: LiveStories.Article, _ b: LiveStories.Article) -> Float {
        scorer.likeness(scorer.weigh(a, among: counts), scorer.weigh(b, among: counts))
    }
}
