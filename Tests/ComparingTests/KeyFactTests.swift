import NewsModel
import Pipeline
import TestSupport
import Testing

/// What two or more origins carry, on tellings of a line or two.
@Suite struct KeyFactTests {
    private func story(_ tellings: [String]) async -> Story {
        Pipeline.story(
            of: await accounts(
                of: tellings.enumerated().map { t, text in
                    Repository.article("Ferry aground off Corran\n\n\(text)\n", id: "t\(t)")
                }))
    }
    private let bell =
        "The ferry Isla ran aground off Corran on Monday with 212 passengers on board, the coast guard said."
    /// Two reporters who have nothing of each other tell one measurement, in two languages.
    @Test func twoOriginsTellAFact() async throws {
        let example = Pipeline.story(of: await accounts(of: Repository.articles(in: Repository.example)))
        let told = example.keyFacts.filter { $0.places.contains { $0.text.lowercased().contains("ammonia") } }
            .map { Set($0.places.map { example.tellings[$0.telling].id }) }
        #expect(told.contains { $0.isSuperset(of: ["evening", "nordblatt"]) }, "\(told)")
        // What conflicts is no fact: the first dead and the later ones stand in no common one.
        for fact in example.keyFacts {
            let texts = fact.places.map(\.text)
            #expect(!(texts.contains { $0.contains("at least nine") } && texts.contains { $0.contains("at least 14") }))
        }
    }
    /// The sentence that is shown asserts no more than the others have.
    @Test func theShortestOfThemIsShown() async {
        let long =
            "The ferry Isla ran aground off Corran on Monday with 212 passengers on board, the coast guard said, and its captain, who had come from Tosk in the spring after two quiet years as a pilot on the river, was questioned for hours by the harbour police."
        for facts in [await story([bell, long]).keyFacts, await story([long, bell]).keyFacts] {
            for fact in facts { #expect(!(fact.places.first?.text.contains("captain") ?? true)) }
        }
    }
    @Test func aCopyIsNoSecondOrigin() async {
        #expect(await story([bell, bell]).keyFacts.isEmpty)
    }
    @Test func aConflictIsNoFact() async {
        let other = "The ferry Isla ran aground off Corran with 340 passengers on board, a survivor told reporters."
        #expect(await !story([bell, other]).keyFacts.contains { $0.places.contains { $0.text.contains("340") } })
    }
    /// What somebody says is told by those who report it as a statement; shown without him it would be the reports' own word.
    @Test func aBareQuotationIsNoFact() async {
        let said =
            "The ferry Isla ran aground off Corran on Monday with 212 passengers on board and a full hold of grain."
        let two = [
            "Rescue crews worked through the night in the bay. “We had no warning. \(said) It was dark,” said Captain Ida Berg.",
            "Nobody in the harbour office wanted to talk on Friday. Captain Ida Berg told the inquiry: “\(said) It was dark.”",
        ]
        #expect(await story(two).keyFacts.isEmpty)
    }
    /// One telling gives two numbers of what seems one thing: neither is a fact, nor are they rounded.
    @Test func whatOneTellingGivesTwiceIsNoFact() async {
        let both =
            "The ferry Isla ran aground off Corran with 340 passengers on board. The ferry Isla carried 212 passengers on board, a second list said."
        let found = await story([bell, both])
        for figure in found.figures where figure.verdict == .rounding || figure.verdict == .agree {
            #expect(Set(figure.values.map(\.value)).count == 1, "\(figure.values)")
        }
    }
    @Test func theMostCarriedStandsFirst() async {
        let example = Pipeline.story(of: await accounts(of: Repository.articles(in: Repository.example)))
        let origins = example.keyFacts.map(\.origins)
        #expect(origins == origins.sorted(by: >) && (origins.first ?? 0) > 2)
        #expect(example.keyFacts.allSatisfy { Set($0.places.map(\.telling)).count == $0.places.count })
    }
}
