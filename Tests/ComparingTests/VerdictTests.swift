import NewsModel
import Pipeline
import TestSupport
import Testing

/// How the values of two tellings stand to each other, and where one telling bends what the others say.
@Suite struct VerdictTests {
    private func story(_ tellings: [String], days: [String] = []) async -> Story {
        let articles = tellings.enumerated().map { t, text in
            var article = Repository.article("News from Korvik, part \(t)\n\n\(text)\n", id: "t\(t)")
            if days.indices.contains(t) { article.published = days[t] }
            return article
        }
        return Pipeline.story(of: await accounts(of: articles))
    }

    static let figures: [(verdict: Story.Figure.Verdict, a: String, b: String)] = [
        (.agree, "The storm off Korvik injured 40 sailors.", "The storm off Korvik injured forty sailors."),
        (.agree, "The mill owes 3.5 million euros to the bank.", "The mill owes €3,500,000 to the bank."),
        (
            .rounding, "At least 40 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 44 sailors."
        ),
        (
            .rounding, "About 300 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 312 sailors."
        ),
        (
            .rounding, "Up to 50 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 42 sailors."
        ),
        (
            .rounding, "Nearly 50 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 48 sailors."
        ),
        (
            .rounding, "Dozens of sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 36 sailors."
        ),
        (
            .rounding, "Between 30 and 40 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 35 sailors."
        ),
        (.conflict, "The storm off Korvik injured 40 sailors.", "The storm off Korvik injured 52 sailors."),
        (
            .conflict, "About 300 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 360 sailors."
        ),
        (
            .conflict, "At least 40 sailors were injured in the storm off Korvik.",
            "The storm off Korvik injured 31 sailors."
        ),
        (.single, "Nine people were killed in Korvik.", "Eleven people were evacuated in Korvik."),
        (.single, "The mill owes 300 million euros to the bank.", "The mill owes 300 million dollars to the bank."),
    ]
    @Test(arguments: figures.indices)
    func theVerdictOfTwoValues(_ n: Int) async {
        let (verdict, a, b) = Self.figures[n]
        for tellings in [[a, b], [b, a]] {
            let found = await story(tellings).figures
            #expect(found.count == (verdict == .single ? 2 : 1))
            #expect(found.allSatisfy { $0.verdict == verdict }, "\(found.map(\.verdict))")
        }
    }
    @Test func laterAndHigherIsAnUpdate() async {
        let tellings = ["The storm off Korvik injured 40 sailors.", "The storm off Korvik injured 52 sailors."]
        #expect(await story(tellings, days: ["2031-05-02", "2031-05-03"]).figures.map(\.verdict) == [.update])
        // Lower the next day, or both on one day, is no growth.
        #expect(await story(tellings, days: ["2031-05-03", "2031-05-02"]).figures.map(\.verdict) == [.conflict])
        #expect(await story(tellings, days: ["2031-05-02", "2031-05-02"]).figures.map(\.verdict) == [.conflict])
    }
    @Test func aCountedNounInTwoFiguresIsShownBesideIt() async {
        let found = await story([
            "The storm off Korvik injured 40 sailors. In Tosk the hail injured 7 sailors.",
            "The storm off Korvik injured 40 sailors.",
        ]).figures
        #expect(found.count == 2)
        #expect(found.allSatisfy { figure in figure.related == found.map(\.id).filter { $0 != figure.id } })
    }

    /// What two tellings say alike and a third one bends.
    static let bent: [(kind: Story.Alteration.Kind, siblings: String, bent: String, word: String)] = [
        (
            .polarity, "“The council did approve the new bridge over the river,” Mayor Ida Lunde said.",
            "“The council did not approve the new bridge over the river,” Mayor Ida Lunde said.", "not"
        ),
        (
            .number, "“The flood destroyed 40 cottages along the river on Monday,” Mayor Ida Lunde said.",
            "“The flood destroyed 52 cottages along the river on Monday,” Mayor Ida Lunde said.", "52"
        ),
        (
            .caveatLost, "“The fire allegedly began in the kitchen of the old inn,” Mayor Ida Lunde said.",
            "“The fire began in the kitchen of the old inn,” Mayor Ida Lunde said.", "fire began"
        ),
    ]
    @Test(arguments: bent.indices, 0..<3)
    func theOneThatStandsAloneIsBent(_ n: Int, at telling: Int) async throws {
        let (kind, siblings, bent, word) = Self.bent[n]
        var tellings = [siblings, siblings, siblings]
        tellings[telling] = bent
        let found = await story(tellings).alterations
        let alteration = try #require(found.first { $0.kind == kind }, "\(found.map(\.kind))")
        #expect(alteration.places.first?.telling == telling)
        #expect(alteration.places.first?.text.contains(word) == true)
        #expect(alteration.places.dropFirst().allSatisfy { $0.telling != telling })
    }
    @Test func nothingIsBentWhereAllSayTheSame() async {
        #expect(await story([Self.bent[0].siblings, Self.bent[0].siblings]).alterations.isEmpty)
    }
    @Test func sentencesThatOnlyResembleEachOtherDifferInNothing() async {
        let found = await story([
            "The river Ter left its bed on Monday and carried away two barns and a chapel in Lower Korvik.",
            "A flood on Monday took three barns of Lower Korvik with it, and its chapel too.",
        ]).alterations
        #expect(found.isEmpty, "\(found)")
    }

    // MARK: - What one alone tells, and when

    @Test func whatOnlyOneTellsIsOnlyInIt() async {
        let lonely = "A lighthouse keeper named Odd Vestby rowed fourteen goats ashore in a leaking dinghy."
        let story = await story([
            "The storm off Korvik injured 40 sailors. " + lonely, "The storm off Korvik injured 40 sailors.",
        ])
        #expect(story.onlyIn.map(\.place.text) == [lonely])
        #expect(story.onlyIn.map(\.place.telling) == [0])
    }
    @Test func oneTellingAloneHasNothingOfItsOwn() async {
        #expect(await story(["A lighthouse keeper rowed fourteen goats ashore in a leaking dinghy."]).onlyIn.isEmpty)
    }
    @Test func theTimelineRunsForward() async {
        let story = await story([
            "The mill burned down on 3 May 2031. The mill had been built on 7 June 1904.",
            "On 12 December 2030 the owners sold the mill.",
        ])
        #expect(story.timeline.map(\.date) == ["1904-06-07", "2030-12-12", "2031-05-03"])
    }
    @Test func oneEventOfOneDayStandsOnce() async {
        let story = await story([
            "The mill of Korvik burned down on 3 May 2031.", "On 3 May 2031 the mill of Korvik burned down.",
        ])
        #expect(story.timeline.map(\.date) == ["2031-05-03"])
    }
    @Test func aSentenceStandsAtOneDateAlone() async {
        let story = await story([
            "The miller of Korvik studied in Lorn from 1990 to 1994. In May 2031 he sold the mill, and on 3 May 2031 he left."
        ])
        #expect(story.timeline.map(\.date) == ["1990", "2031-05-03"])
    }
    @Test func twoDaysOfASentenceStandBoth() async {
        let story = await story(["The truce of 1 May 2031 in Korvik collapsed on 7 May 2031."])
        #expect(story.timeline.map(\.date) == ["2031-05-01", "2031-05-07"])
    }
    @Test func theStoryRunsFromItsFirstDayToItsLast() async {
        let texts = ["The mill burned.", "The mill burned.", "The mill burned."]
        let story = await story(texts, days: ["2031-05-03T10:00:00Z", "2031-05-01", "2031-05-02"])
        #expect(story.start == "2031-05-01" && story.end == "2031-05-03")
    }
}
