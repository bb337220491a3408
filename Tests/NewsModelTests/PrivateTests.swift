import NewsModel
import Testing

/// What strangers are told of a story when some of its tellings are letters to the readers.
@Suite struct PrivateTests {
    private static let texts = [
        "Hedda Lind, mayor of Lorn, met Rosa Valt.", "Lind wants a bridge, says Ines Moor, the baker.",
    ]
    private func place(_ t: Int, _ text: String) -> Place {
        let start = Self.texts[t].firstRange(of: text).map { Self.texts[t][..<$0.lowerBound].utf8.count } ?? 0
        return Place(telling: t, span: Span(start, start + text.utf8.count), text: text)
    }
    /// The first telling is a letter.
    private var story: Story {
        let accounts = Self.texts.enumerated().map { t, text in
            var article = Article(id: "t\(t)", bytes: Array(text.utf8))
            article.blocks = [Article.Block(.paragraph, Span(0, text.utf8.count))]
            article.authors = ["Bo Karr"]
            article.dateline = Article.Dateline(places: ["Lorn"], date: nil, agencies: [], span: Span(0, 4))
            return Account(article: article)
        }
        var descent = Descent()
        descent.lineages = accounts.map { _ in
            Lineage(
                primary: "dpa", url: nil, via: ["Kurier"], how: .reworded, evidence: [Span(0, 4)], translatedFrom: nil)
        }
        var story = Story(id: "s", accounts: accounts, descent: descent)
        story.section = .politics
        func person(_ name: String, _ role: String?, _ variants: [Place]) -> Story.Person {
            Story.Person(id: "p\(name.utf8.count)", kind: .person, name: name, role: role, variants: variants)
        }
        story.people = [
            person("Rosa Valt", nil, [place(0, "Rosa Valt")]),
            person("Hedda Lind", "mayor of Lorn", [place(0, "Hedda Lind"), place(1, "Lind")]),
            person("Ines Moor", "the baker", [place(1, "Ines Moor")]),
        ]
        func position(_ who: Int) -> Story.Position {
            Story.Position(who: who, stance: .asserts, place: place(1, "wants a bridge"), evidence: [])
        }
        story.disputes = [
            Story.Dispute(
                id: "d1", proposition: place(1, "a bridge"), families: 1, positions: [position(0)], silentIn: []),
            Story.Dispute(
                id: "d2", proposition: place(1, "a bridge"), families: 1, positions: [position(0), position(2)],
                silentIn: []),
        ]
        story.passages = [
            Passage(kind: .prose, likeness: .copy, places: [place(0, "Lind"), place(1, "Lind")])
        ]
        return story
    }
    @Test func whoIsNamedInALetterAloneIsNotNamed() {
        let open = story.without(private: [0])
        #expect(open.people.map(\.name) == ["Lind", "Ines Moor"])
        #expect(open.people.map(\.role) == [nil, "the baker"])
        #expect(open.people.flatMap(\.variants).allSatisfy { $0.telling == 1 })
        // Indices of people follow, and what only somebody who is not named says goes.
        #expect(open.disputes.map(\.id) == ["d2"] && open.disputes[0].positions.map(\.who) == [1])
        #expect(open.passages.isEmpty)
    }
    @Test func nothingShowsHowALetterIsBuilt() {
        let open = story.without(private: [0])
        let (letter, other) = (open.tellings[0], open.tellings[1])
        #expect(letter.article.blocks.isEmpty && letter.sentences.isEmpty && letter.article.dateline == nil)
        #expect(letter.article.authors.isEmpty && letter.lineage.evidence.isEmpty && letter.lineage.primary == nil)
        #expect(other == story.tellings[1] && open.section == .politics)
        let json = String(decoding: Report(stories: [open]).json { _ in nil }, as: UTF8.self)
        for words in ["Rosa", "Hedda", "mayor"] { #expect(!json.contains(words), "\(words)") }
        #expect(story.without(private: [0, 1]).section == nil && story.without(private: [0, 1]).people.isEmpty)
        #expect(story.without(private: []) == story)
    }
    @Test func aLineSaysThatItIsPrivate() throws {
        var article = Article(id: "a", bytes: Array("Text.".utf8))
        for isPrivate in [true, false] {
            article.isPrivate = isPrivate
            let line = Account(article: article).jsonLine()
            let read = try #require(Account(json: try JSONValue(parsing: line)))
            #expect(read.article.isPrivate == isPrivate)
            #expect(String(decoding: line, as: UTF8.self).contains("\"private\": true") == isPrivate)
        }
    }
}
