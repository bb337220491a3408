import NewsModel
import Pipeline
import TestSupport
import Testing

@Suite struct FigureTests {
    /// Tellings of one sentence each, the figures with these values.
    private func figures(_ tellings: [[(value: Double, bound: Account.Bound)]]) async -> [Story.Figure] {
        let articles = tellings.enumerated().map { i, values in
            let sentence = "The fire brigade said that 14 divers were injured in the harbour on Monday. "
            return Repository.article(
                "Divers injured in Tosk\n\n" + String(repeating: sentence, count: values.count), id: "t\(i)")
        }
        var read = await accounts(of: articles)
        for t in read.indices {
            var next = 0
            read[t].figures = read[t].figures.filter { read[t].text($0.span).contains("14") }
            for i in read[t].figures.indices where next < tellings[t].count {
                (read[t].figures[i].value, read[t].figures[i].bound) = tellings[t][next]
                read[t].figures[i].holder = nil
                next += 1
            }
            #expect(next == tellings[t].count)
        }
        return story(of: read).figures
    }

    @Test(arguments: [-1e300, -1e18, 1e18, -41, 0.5, -0.0])
    func noValueIsTooStrangeToCompare(_ value: Double) async {
        let found = await figures([[(14, .exact)], [(value, .exact)]])
        #expect(found.flatMap(\.values).count == 2)
    }
    @Test func aboutANegativeNumberIsAroundIt() async {
        let found = await figures([[(-20, .approx)], [(-21, .exact)]])
        #expect(found.map(\.verdict) == [.rounding])
    }
    @Test func theSameValueInEveryTellingIsOneFigure() async {
        let found = await figures([[(14, .exact)], [(14, .exact), (14, .exact)], [(14, .exact)]])
        #expect(found.count == 1 && found.first?.values.count == 4 && found.first?.verdict == .agree)
    }
    @Test func twoValuesOfOneTellingAreTwoFigures() async {
        let found = await figures([[(14, .exact)], [(14, .exact), (15, .exact)], [(15, .exact)]])
        #expect(found.map { Set($0.values.map(\.value)) } == [[14], [15]])
    }
}
