import Text

/// The blocks of a page that are the article.
struct Body {
    let scores: [Float]
    /// The number of words outside links in the chosen blocks.
    let words: Int
    /// The chosen share of all words outside links on the page, 0…1.
    let share: Double

    /// The log-odds from which a block belongs to the article. Tried −0.8…0.4; 0 was best for four development sets of five.
    static let threshold: Float = 0

    init(_ page: Page, _ data: PageData) {
        let features = BlockFeatures(page, data.hopes, hints: data.hints)
        let forest = Forest.blocks
        scores = page.blocks.indices.map { forest.score(features.row($0)) }
        var chosen = 0
        var all = 0
        let words = BlockFeatures.names.firstIndex(of: "words") ?? 0
        let linked = BlockFeatures.names.firstIndex(of: "linkDensity") ?? 0
        for b in page.blocks.indices {
            let row = features.row(b)
            let links = row[row.startIndex + linked]
            let mine = links > 0.7 ? 0 : Int(row[row.startIndex + words] * (1 - links))
            all += mine
            if scores[b] >= Self.threshold { chosen += mine }
        }
        self.words = chosen
        share = all > 0 ? Double(chosen) / Double(all) : 0
    }
}
