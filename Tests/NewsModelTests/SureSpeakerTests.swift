import NewsModel
import Testing

/// Whom pages and texts name: only speakers who are sure.
@Suite struct SureSpeakerTests {
    private static let text =
        "“Nine boats are lost,” Rosa Valt said. The pier will be rebuilt, she said. Bo Karr wants 41 lamps."
    private func place(_ text: String) -> Place {
        let start = Self.text.firstRange(of: text).map { Self.text[..<$0.lowerBound].utf8.count } ?? 0
        return Place(telling: 0, span: Span(start, start + text.utf8.count), text: text)
    }
    private func statement(
        _ id: String, _ text: String, _ kind: Account.Quotation.Kind, _ speaker: Int?, _ confidence: Double?
    ) -> Story.Statement {
        Story.Statement(
            id: id, speaker: speaker, speakerConfidence: confidence, families: 1, confidence: nil, saidAgain: [],
            wordings: [
                Story.Wording(
                    place: place(text), pieces: [place(text).span], kind: kind, speakerSpan: nil, cueSpan: nil,
                    saidTo: nil, via: [], stance: .says, drift: [])
            ])
    }
    private func story(_ confidence: Double?) -> Story {
        var article = Article(id: "t", bytes: Array(Self.text.utf8))
        article.blocks = [Article.Block(.paragraph, Span(0, Self.text.utf8.count))]
        var story = Story(id: "s", accounts: [Account(article: article)], descent: Descent())
        story.people = ["Rosa Valt", "Bo Karr"].enumerated().map { n, name in
            Story.Person(id: "p\(n)", kind: .person, name: name, role: nil, variants: [place(name)])
        }
        story.statements = [
            statement("s1", "Nine boats are lost", .direct, 0, confidence),
            statement("s2", "The pier will be rebuilt", .indirect, 0, confidence),
            statement("s3", "wants 41 lamps", .indirect, 1, 0.99),
        ]
        story.figures = ["Nine", "41"].enumerated().map { n, text in
            Story.Figure(
                id: "f\(n)", counts: place(text), families: 1, verdict: .single, confidence: nil, related: [],
                values: [
                    Story.Value(
                        place: place(text), value: 1, low: nil, high: nil, unit: nil, bound: .exact, holder: n,
                        asOf: nil)
                ])
        }
        return story
    }

    @Test func whoIsNotSureIsNotNamed() {
        let shown = story(0.6).asShown
        // Words in marks stay without a name; without marks nothing stays.
        #expect(shown.statements.map(\.id) == ["s1", "s3"])
        #expect(shown.statements.map { $0.speaker.map { shown.people[$0].name } } == [nil, "Bo Karr"])
        // What is not shown is not pointed at.
        var again = story(0.6)
        again.statements[0].saidAgain = ["s2", "s3"]
        #expect(again.asShown.statements.map(\.saidAgain) == [["s3"], []])
        // Nor does anybody hold a figure in them.
        #expect(shown.figures.map { $0.values[0].holder.map { shown.people[$0].name } } == [nil, "Bo Karr"])
        // Who is named for nothing any more is no person of the story.
        #expect(shown.people.map(\.name) == ["Bo Karr"])
    }
    /// Of a few words in marks pages show the clause, where its words may be shown.
    @Test func fewWordsAreShownWithTheirClause() {
        var story = story(0.97)
        let (words, clause) = (place("41 lamps"), place("Bo Karr wants 41 lamps"))
        story.statements[2].wordings[0].place = words
        story.statements[2].wordings[0].clause = clause
        #expect(story.statements.map(\.wordings[0].shown.text).last == clause.text)
        // Where the clause has no room for everybody, the words may have.
        #expect(story.placesByWeight.filter { [clause, words].contains($0) } == [clause, words])
        let limited = story.limited { $0 != clause }
        #expect(limited.statements.last?.wordings.map(\.shown) == [words])
        #expect(story.limited { _ in true }.statements == story.statements)
        // A clause that would push the words out of sight is not shown.
        let long = String(repeating: "long ", count: 40) + "lamps"
        story.statements[2].wordings[0].place = Place(telling: 0, span: Span(200, 205), text: "lamps")
        story.statements[2].wordings[0].clause = Place(telling: 0, span: Span(0, 205), text: long)
        #expect(story.statements[2].wordings[0].shown.text == "lamps")
    }
    /// What the clause of a speaker's marked words contains is not listed beside it, but what others say is.
    @Test func whatAClauseContainsIsNotListedTwice() {
        var story = story(0.97)
        story.statements[0].wordings[0].clause = place(
            "“Nine boats are lost,” Rosa Valt said. The pier will be rebuilt")
        #expect(story.asShown.statements.map(\.id) == ["s1", "s3"])
        // What an editor hides does not come back in parts.
        let edit = story.hiding("statements", at: 0)
        #expect(edit.map { story.edited(by: [$0]).statements.map(\.id) } == ["s3"])
        story.statements[1].wordings[0].stance = .denies
        #expect(story.asShown.statements.map(\.id) == ["s1", "s2", "s3"])
        story.statements[1].wordings[0].stance = .says
        story.statements[1].speaker = 1
        #expect(story.asShown.statements.map(\.id) == ["s1", "s2", "s3"])
        story.statements[0].wordings[0].clause = nil
        story.statements[1].speaker = 0
        #expect(story.asShown.statements.map(\.id) == ["s1", "s2", "s3"])
    }
    /// Nil: no model has decided, as in languages without a grammar.
    @Test(arguments: [0.97, nil])
    func whoIsSureIsNamed(_ confidence: Double?) {
        let shown = story(confidence).asShown
        #expect(shown.statements.map(\.speaker) == [0, 0, 1])
        #expect(shown.figures.map { $0.values[0].holder } == [0, 1])
    }
}
