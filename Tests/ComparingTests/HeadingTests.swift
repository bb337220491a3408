import NewsModel
import Pipeline
import TestSupport
import Testing

/// What stands above a story: a title and a sentence of its tellings.
@Suite struct HeadingTests {
    private func story(_ tellings: [(title: String?, text: String, language: String)]) async -> Story {
        let articles = tellings.enumerated().map { t, telling in
            var article = Repository.article(telling.text + "\n", id: "t\(t)")
            article.blocks = article.blocks.map { Article.Block($0.kind == .title ? .paragraph : $0.kind, $0.span) }
            article.title = telling.title
            article.language = telling.language
            return article
        }
        return Pipeline.story(of: await accounts(of: articles))
    }
    private let lunde =
        "The ferry Isla ran aground off Corran on Monday with 212 passengers on board, the coast guard said.\n\nNobody was hurt. Tugs from Tosk arrived at noon."
    private let brand =
        "A ferry with 212 passengers ran aground off Corran on Monday and nobody was hurt, the coast guard said.\n\nThe harbour was closed until the evening."
    private let column =
        "I remember when ferries were slow. They had time, and so had we.\n\nWhat has become of the old harbour café?"

    @Test func theTitleThatTellsTheEventIsChosen() async {
        let titles = [
            ("Ferry runs aground off Corran with 212 on board", lunde), ("What has become of our ferries?", column),
            ("Ferry aground off Corran, nobody hurt", brand),
        ]
        for order in [titles, titles.reversed()] {
            let story = await story(order.map { ($0.0, $0.1, "en") })
            #expect(
                story.headings.count == 1 && story.title?.contains("aground off Corran") == true, "\(story.headings)")
            let lead = story.headings.first?.lead?.text ?? ""
            #expect(lead.contains("212 passengers") && lead.hasSuffix("."), "\(lead)")
        }
    }
    @Test func eachLanguageHasItsOwn() async {
        let german =
            "Die Fähre Isla ist am Montag mit 212 Menschen an Bord vor Corran auf Grund gelaufen, teilte die Küstenwache mit."
        let story = await story([
            ("Ferry aground off Corran", lunde, "en"), ("Fähre vor Corran auf Grund gelaufen", german, "de"),
            ("Ferry runs aground", brand, "en"),
        ])
        #expect(story.headings.map(\.language) == ["en", "de"])
        #expect(story.heading(in: ["de", "en"])?.title == "Fähre vor Corran auf Grund gelaufen")
        #expect(story.heading(in: ["fr"])?.title == story.title)
        #expect(story.headings.allSatisfy { $0.lead.map { story.text($0.span, in: $0.telling) == $0.text } ?? true })
    }
    @Test func withoutTitlesASentenceIsOne() async throws {
        let story = await story([(nil, lunde, "en"), (nil, brand, "en")])
        let heading = try #require(story.headings.first)
        #expect(heading.title.contains("aground") && heading.lead == nil && heading.place?.text == heading.title)
    }
    @Test func reportsAreReadBack() async throws {
        let told = await story([("Ferry aground off Corran", lunde, "en"), ("Ferry runs aground", brand, "en")])
        let again = try Report(jsonBytes: Report(stories: [told]).json())
        #expect(again.stories.first?.headings == told.headings && again.stories.first?.section == told.section)
    }
}
