import Comparing
import NewsModel
import Pipeline
import TestSupport
import Testing

@Suite struct ComparisonTests {
    private func example() async -> Story { story(of: await accounts(of: Repository.articles(in: Repository.example))) }

    @Test func everySpanHolds() async {
        let story = await example()
        func holds(_ place: Place) -> Bool {
            !place.span.isEmpty && story.text(place.span, in: place.telling) == place.text
        }
        #expect(story.disputes.allSatisfy { $0.positions.allSatisfy { holds($0.place) } })
        #expect(
            story.alterations.allSatisfy { $0.places.allSatisfy(holds) && $0.places.count >= 2 }
                && !story.alterations.isEmpty)
        #expect(story.figures.allSatisfy { holds($0.counts) } && !story.figures.isEmpty)
        #expect(story.timeline.allSatisfy { holds($0.place) })
    }
    @Test func theTollIsNotTheEvacuation() async {
        let story = await example()
        for figure in story.figures {
            let values = Set(figure.values.map(\.value))
            #expect(!(values.contains(9) && values.contains(1200)))
        }
        #expect(
            story.figures.contains { $0.verdict == .rounding }
                && story.figures.contains { $0.verdict == .conflict || $0.verdict == .update })
    }
    @Test func spellingsOfOneNameAreOnePerson() async {
        let story = await example()
        let minister = story.people.first { $0.variants.contains { $0.text == "Tomas Varkhov" } }
        #expect(minister?.variants.contains { $0.text == "Tomas Warchow" } == true)
        #expect(minister?.variants.contains { $0.text.contains("Solvang") } == false)
    }
    @Test func aBentPolarityIsShown() async {
        let story = await example()
        #expect(
            story.alterations.contains { a in
                a.kind == .polarity && a.places.first?.text.contains("confirmed") == true
            })
    }
}
