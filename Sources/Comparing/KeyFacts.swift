import NewsModel

/// Finds what two or more origins report. The two-source rule of newsrooms applies to a fact, not to a story.
struct KeyFactFinder {
    let comparison: Comparison
    let statements: [Story.Statement]
    let figures: [Story.Figure]
    /// The most key facts that a report shows: about two screens. Chosen, not measured.
    private static let limit = 24

    /// The key facts with most origins first; at equal numbers statements before figures, each in the order of the report.
    func build() -> [Story.KeyFact] {
        let said = statements.compactMap { fact($0.id, places: $0.wordings.map(\.place)) }
        // The values of a conflict are no key fact; the report shows them among the figures.
        let counted = figures.filter { $0.verdict == .agree || $0.verdict == .rounding }
            .compactMap { fact($0.id, places: $0.values.map(\.place)) }
            .filter { figure in !said.contains { isTold(figure, in: $0) } }
        var seen: Set<[Place]> = []
        let facts = (said + counted).map { fact in
            var fact = fact
            fact.places = fact.places.map(whole)
            return fact
        }.filter { seen.insert($0.places).inserted }
        return facts.enumerated().sorted { (-$0.element.origins, $0.offset) < (-$1.element.origins, $1.offset) }
            .prefix(Self.limit).map(\.element)
    }
    private func fact(_ finding: String, places: [Place]) -> Story.KeyFact? {
        var seen: Set<Int> = []
        let places = places.filter { seen.insert($0.telling).inserted }
        let origins = comparison.families(behind: seen)
        guard origins >= 2 else { return nil }
        // Prefer places in the language of most tellings.
        let main = mainLanguage
        let first = places.filter { language(of: $0) == main }
        return Story.KeyFact(
            origins: origins, finding: finding, places: first + places.filter { language(of: $0) != main })
    }
    /// The sentence of a place that is only a piece of it: a number, or a few quoted words. A fact is a sentence.
    private func whole(_ place: Place) -> Place {
        let account = comparison.accounts[place.telling]
        guard let s = account.sentence(at: place.span.start) else { return place }
        let span = account.sentences[s].span
        let words = account.words(in: place.span).count { $0.flags.isDisjoint(with: [.stop]) }
        return words < Self.fewest && span.contains(place.span) ? comparison.place(place.telling, span) : place
    }
    /// From this number of words that are no grammar words on, a quotation says a fact by itself. Chosen, not measured.
    private static let fewest = 6

    /// Whether all places of a figure are inside a statement, which then already reports it.
    private func isTold(_ figure: Story.KeyFact, in statement: Story.KeyFact) -> Bool {
        figure.places.allSatisfy { place in
            statement.places.contains { $0.telling == place.telling && $0.span.contains(place.span) }
        }
    }
    private func language(of place: Place) -> String? { comparison.accounts[place.telling].article.language }
    private var mainLanguage: String? {
        var votes: [String: Int] = [:]
        for language in comparison.accounts.compactMap(\.article.language) { votes[language, default: 0] += 1 }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
