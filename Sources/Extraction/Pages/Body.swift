import Text

/// The blocks of a page that are the article.
struct Body {
    /// For each block the log-odds that it belongs to the article, less what this page asks for: it does from `threshold` on.
    let scores: [Float]
    /// The number of words outside links in the chosen blocks.
    let words: Int
    /// The chosen share of all words outside links on the page, 0…1.
    let share: Double

    static let threshold: Float = 0
    /// A page whose article is plain, which is to say whose likely blocks have high log-odds in the mean, asks for more of a block than one
    /// of whose blocks none is sure: the mean's surplus over `usual`, times `slope`. Docs/Extraction.md has the figures.
    private static let slope: Float = 0.4
    private static let usual: Float = 3.3
    /// A text of as many words that stands on the page again is kept once. Shorter ones may be repeated on purpose.
    private static let repeatedWords: Float = 8

    init(_ page: Page, _ data: PageData) {
        let features = BlockFeatures(page, data.hopes, hints: data.hints)
        let odds = Forest.blocks.scores(features.rows, width: features.width)
        let prose = page.blocks.indices.map { features.wordsOutsideLinks($0) }
        var likely: (words: Float, odds: Float) = (0, 0)
        for b in odds.indices where odds[b] > 0 {
            likely.words += prose[b]
            likely.odds += prose[b] * odds[b]
        }
        let asked = likely.words > 0 ? Self.slope * (likely.odds / likely.words - Self.usual) : 0
        var scores = odds.map { $0 - asked }
        var seen: Set<UInt64> = []
        for b in scores.indices where scores[b] >= Self.threshold && features.words(b) >= Self.repeatedWords {
            if !seen.insert(features.hash(b)).inserted { scores[b] = -.infinity }
        }
        var chosen = 0
        var all = 0
        for b in scores.indices where features.linkDensity(b) <= 0.7 {
            all += Int(prose[b])
            if scores[b] >= Self.threshold { chosen += Int(prose[b]) }
        }
        self.scores = scores
        words = chosen
        share = all > 0 ? Double(chosen) / Double(all) : 0
    }
}
