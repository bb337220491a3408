import NewsModel
import Pipeline
import TestSupport
import Testing

/// What changed between the wordings of one statement, on tellings of a line or two.
@Suite struct WordingTests {
    private func statements(_ tellings: [String]) async -> [Story.Statement] {
        Pipeline.story(
            of: await accounts(
                of: tellings.enumerated().map { t, text in
                    Repository.article("The flood at Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
                })
        ).statements
    }
    private static let full =
        "“The old sluice was opened two hours too late because nobody heard the siren,” Mayor Ida Lunde said."

    static let drifts: [(kind: Story.Drift.Kind, text: String)] = [
        (
            .reported,
            "Mayor Ida Lunde said the old sluice had been opened two hours too late because nobody heard the siren."
        ),
        (.shortened, "“The old sluice was opened two hours too late,” Mayor Ida Lunde said."),
        (
            .wordChanged,
            "“The old sluice was opened two days too late because nobody heard the siren,” Mayor Ida Lunde said."
        ),
        (
            .reworded,
            "“They opened an old sluice late by two hours, since the siren was heard by nobody,” Mayor Ida Lunde said."
        ),
    ]
    @Test(arguments: drifts.indices)
    func aWordingShowsHowItDrifted(_ n: Int) async throws {
        let (kind, text) = Self.drifts[n]
        let found = await statements([Self.full, text])
        let statement = try #require(found.first { $0.wordings.count == 2 })
        // The fullest direct wording is the one that the others are held against.
        #expect(statement.wordings[0].drift.isEmpty)
        #expect(statement.wordings[1].drift.map(\.kind).contains(kind))
    }
    /// Only where another language has it too may other words come from a translation.
    @Test func backTranslatedIsWhatAnotherLanguageHasToo() async throws {
        let found = await statements([
            Self.full, Self.drifts[3].text,
            "„Die alte Schleuse wurde zwei Stunden zu spät geöffnet, weil niemand die Sirene hörte“, sagte Bürgermeisterin Ida Lunde.",
        ])
        let statement = try #require(found.first { $0.wordings.count == 3 })
        #expect(statement.wordings[1].drift.map(\.kind).contains(.backTranslated))
    }
    @Test func theSameWordsDriftNowhere() async throws {
        let found = await statements([Self.full, Self.full])
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.wordings.count == 2 && $0.wordings.allSatisfy(\.drift.isEmpty) })
    }
    @Test func theChangedWordIsMarked() async throws {
        let text = Self.drifts[2].text
        let statement = try #require(await statements([Self.full, text]).first)
        let drift = try #require(statement.wordings.last?.drift.first { $0.kind == .wordChanged })
        let article = Repository.article("The flood at Korvik, part 1\n\n\(text)\n")
        #expect(article.text(drift.span) == "days")
    }
    @Test func twoSayingsOfOneTellingStayTwo() async {
        let found = await statements([
            Self.full + " “The old sluice was opened two hours too late,” Lunde said.", Self.full,
        ])
        #expect(found.allSatisfy { Set($0.wordings.map(\.place.telling)).count == $0.wordings.count })
        #expect(found.map(\.wordings.count).reduce(0, +) == 3)
    }
    @Test func anotherSpeakerSaysAnotherThing() async {
        let found = await statements([
            Self.full, Self.full.split(separator: "Ida Lunde").joined(separator: "Pavel Orlen"),
        ])
        #expect(found.count == 2 && found.allSatisfy { $0.wordings.count == 1 })
    }
    @Test func theHearerAndTheGoBetweenAreKept() async throws {
        let found = await statements(["“The sluice was opened too late,” Mayor Ida Lunde told the Korvik Gazette."])
        #expect(try #require(found.first?.wordings.first?.saidTo).contains("Korvik Gazette"))
    }
    @Test func saidAgainIsMutual() async {
        let found = await statements([
            "“The old sluice was opened too late on Monday,” Mayor Ida Lunde told the Korvik Gazette.",
            "“The old sluice never worked well in any winter,” Mayor Ida Lunde told Radio Tosk.",
        ])
        #expect(found.map(\.saidAgain) == [["s2"], ["s1"]])
    }
    @Test func statementsAreCountedInOrder() async {
        let found = await statements([Self.full + " “We will rebuild every cottage,” Mayor Ida Lunde said.", Self.full])
        #expect(found.map(\.id) == found.indices.map { "s\($0 + 1)" })
    }
}
