import NewsModel

/// What two or more origins carry: a desk's two-source rule is about the claim, not about the story.
struct KeyFactFinder {
    let comparison: Comparison
    let statements: [Story.Statement]
    let figures: [Story.Figure]
    /// The most a report shows. Chosen: beyond two screens nobody reads them.
    private static let limit = 24

    /// The most carried first; of those that as many carry, statements before figures, each in the order of the report.
    func build() -> [Story.KeyFact] {
        let said = statements.compactMap { fact($0.id, places: $0.wordings.map(\.place)) }
        // A conflict is carried by nobody: its values stand side by side among the figures.
        let counted = figures.filter { $0.verdict == .agree || $0.verdict == .rounding }
            .compactMap { fact($0.id, places: $0.values.map(\.place)) }
            .filter { figure in !said.contains { isTold(figure, in: $0) } }
        return (said + counted).enumerated()
            .sorted { (-$0.element.origins, $0.offset) < (-$1.element.origins, $1.offset) }
            .prefix(Self.limit).map(\.element)
    }
    private func fact(_ finding: String, places: [Place]) -> Story.KeyFact? {
        var seen: Set<Int> = []
        let places = places.filter { seen.insert($0.telling).inserted }
        let origins = comparison.families(behind: seen)
        guard origins >= 2 else { return nil }
        // In the language of most tellings first.
        let main = mainLanguage
        let first = places.filter { language(of: $0) == main }
        return Story.KeyFact(
            origins: origins, finding: finding, places: first + places.filter { language(of: $0) != main })
    }
    /// Whether a figure stands in a statement wherever it stands at all: then the statement says it.
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
