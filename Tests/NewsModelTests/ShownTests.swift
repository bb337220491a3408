import NewsModel
import Testing

/// What pages and texts show of utterances and figures that several tellings have.
@Suite struct ShownTests {
    private static let texts = [
        "The mayor said the harbour was “a slow ruin” that nobody wanted to repair. Lamps: 40. There were 40 masts.",
        "It was “a slow ruin”, he said, after three nights of storms over the old pier of Norvik. Lamps: 40.",
    ]
    private func place(_ text: String, in telling: Int) -> Place {
        let whole = Self.texts[telling]
        let start = whole.firstRange(of: text).map { whole[..<$0.lowerBound].utf8.count } ?? 0
        return Place(telling: telling, span: Span(start, start + text.utf8.count), text: text)
    }
    private func wording(_ clause: String, in telling: Int) -> Story.Wording {
        let words = place("a slow ruin", in: telling)
        return Story.Wording(
            place: words, pieces: [words.span], kind: .mixed, speakerSpan: nil, cueSpan: nil, saidTo: nil, via: [],
            stance: .says, drift: [], clause: place(clause, in: telling))
    }
    private func value(_ text: String, in telling: Int, _ bound: Account.Bound = .exact) -> Story.Value {
        Story.Value(
            place: place(text, in: telling), value: 40, low: nil, high: nil, unit: nil, bound: bound, holder: nil,
            asOf: nil)
    }
    private func figure(_ values: [Story.Value], _ verdict: Story.Figure.Verdict = .agree) -> Story.Figure {
        Story.Figure(
            id: "f1", counts: values[0].place, families: 2, verdict: verdict, confidence: nil, related: [],
            values: values)
    }
    private func story(_ wordings: [Story.Wording] = [], _ figures: [Story.Figure] = []) -> Story {
        let accounts = Self.texts.enumerated().map { t, text in
            var article = Article(id: "t\(t)", bytes: Array(text.utf8))
            article.blocks = [Article.Block(.paragraph, Span(0, text.utf8.count))]
            article.language = "en"
            return Account(article: article)
        }
        var story = Story(id: "s", accounts: accounts, descent: Descent())
        story.statements = [
            Story.Statement(
                id: "s1", speaker: nil, families: 2, confidence: nil, saidAgain: [], wordings: wordings)
        ]
        story.figures = figures
        return story
    }

    /// Clauses that are not alike are another's words: what both have is in marks.
    @Test func unlikeClausesAreLeftOut() {
        let unlike = story([
            wording("the harbour was “a slow ruin” that nobody wanted to repair", in: 0),
            wording("“a slow ruin”, he said, after three nights of storms", in: 1),
        ])
        #expect(unlike.asShown.statements[0].wordings.map(\.shown.text) == ["a slow ruin", "a slow ruin"])
        let alike = story([wording("was “a slow ruin”", in: 0), wording("was “a slow ruin”", in: 1)])
        #expect(alike.asShown.statements[0].wordings.map(\.shown.text) == ["was “a slow ruin”", "was “a slow ruin”"])
        // One telling alone keeps its clause.
        let alone = story([wording("the harbour was “a slow ruin” that nobody wanted to repair", in: 0)])
        #expect(alone.asShown.statements[0].wordings.allSatisfy { $0.clause != nil })
    }
    /// What the clause of a telling alone contains is listed there, not beside it.
    @Test func whatAClauseContainsStaysOut() {
        var one = story([
            wording("the harbour was “a slow ruin” that nobody wanted to repair", in: 0),
            wording("“a slow ruin”, he said, after three nights of storms", in: 1),
        ])
        one.people = [
            Story.Person(
                id: "p1", kind: .person, name: "mayor", role: nil, variants: [place("mayor", in: 0)])
        ]
        let inside = place("nobody wanted to repair", in: 0)
        let reported = Story.Wording(
            place: inside, pieces: [inside.span], kind: .indirect, speakerSpan: nil, cueSpan: nil, saidTo: nil,
            via: [], stance: .says, drift: [])
        one.statements.append(
            Story.Statement(
                id: "s2", speaker: 0, families: 1, confidence: nil, saidAgain: [], wordings: [reported]))
        one.statements[0].speaker = 0
        #expect(one.asShown.statements.map(\.id) == ["s1"])
    }
    /// A telling may have a number of something else again.
    @Test func aTellingCountsOnceForANumber() {
        let figure = figure([value("40", in: 0), value("40 masts", in: 0), value("40", in: 1)])
        let shown = story([], [figure]).asShown.figures
        #expect(shown.map { $0.values.map(\.place.text) } == [["40", "40"]])
        #expect(shown.map { $0.values.map(\.place.telling) } == [[0, 1]])
    }
    @Test func vagueNumbersDoNotAgree() {
        let vague = figure([value("40", in: 0, .tensOf), value("40", in: 1, .tensOf)])
        #expect(story([], [vague]).asShown.figures.isEmpty)
        let one = figure([value("40", in: 0, .tensOf), value("40", in: 1)])
        #expect(story([], [one]).asShown.figures.count == 1)
    }
}
