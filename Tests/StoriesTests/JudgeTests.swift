import Foundation
import NewsModel
import Testing

@testable import Stories

/// The judge by its numbers: what words weigh, how like two articles are, who is looked at, what living stories do.
@Suite struct JudgeTests {
    private let scorer = PairScorer()
    private func weighed(
        _ terms: [(key: UInt32, kind: Features.Kind)], day: Int? = nil, language: String? = "en",
        among counts: WordCounts = WordCounts()
    ) -> WeighedWords {
        scorer.weigh(InventedNews.features(terms), day: day, language: language, among: counts)
    }
    private func plain(_ keys: [UInt32], day: Int? = nil) -> WeighedWords { weighed(keys.map { ($0, []) }, day: day) }

    @Test func theWordsOfAnArticleAreOneLong() {
        for terms: [(key: UInt32, kind: Features.Kind)] in [
            [(1, [])], [(1, []), (2, .name), (3, .title)], (1...200).map { ($0, $0 % 3 == 0 ? .number : []) },
        ] {
            let sum = weighed(terms).words.reduce(0) { $0 + $1.weight * $1.weight }
            #expect(abs(sum - 1) < 0.001)
        }
        let none = weighed([])
        #expect(none.words.isEmpty && none.probes(9, universal: 9).isEmpty)
        #expect(scorer.likeness(none, plain([1])) < scorer.leastLink)
        #expect(scorer.likeness(none, none) < scorer.leastLink)
    }
    @Test func titlesAndNamesWeighMoreByTheirMeasure() {
        let words = weighed([(1, []), (2, .name), (3, .title), (4, [.name, .title]), (5, .number)]).words.map(\.weight)
        for (n, factor) in ([1, 1.3, 1.6, 1.3 * 1.6, 1] as [Float]).enumerated() {
            #expect(abs(words[n] / words[0] - factor) < 0.001)
        }
    }
    @Test func whatMeansTheSameEverywhereIsAPartOfTheWhole() {
        #expect(weighed([(1, []), (2, .title)]).universalLength == 0)
        #expect(abs(weighed([(1, .name), (2, .number), (3, .concept)]).universalLength - 1) < 0.001)
        let half = weighed([(1, .number), (2, [])]).universalLength
        #expect(abs(half - Float(0.5).squareRoot()) < 0.001)
    }
    @Test func theMoreArticlesHaveAWordTheLessItWeighs() {
        var counts = WordCounts()
        var last: Float = 1
        for _ in 0..<6 {
            for _ in 0..<10 { counts.count(InventedNews.features([(1, [])])) }
            let weight = weighed([(1, []), (2, [])], among: counts).words[0].weight
            #expect(weight < last && weight > 0)
            last = weight
        }
        #expect(counts.articles == 60 && counts.documents(with: 1) == 60 && counts.documents(with: 2) == 0)
        counts.keep { $0 != 1 }
        #expect(counts.documents(with: 1) == 0 && counts.articles == 60)
    }
    @Test(arguments: [0, 1, 2, 3, 12, 45, 46])
    func eachDayBeyondTheFreeOnesTakesSomething(_ gap: Int) {
        let words: [UInt32] = Array(1...20)
        let near = scorer.likeness(plain(words, day: 20_000), plain(words, day: 20_000))
        for day in [20_000 - gap, 20_000 + gap] {
            let likeness = scorer.likeness(plain(words, day: 20_000), plain(words, day: day))
            #expect(gap <= 2 ? likeness == near : likeness < near)
            #expect(gap <= 45 ? likeness > 0 : likeness == 0)
        }
    }
    @Test func likenessIsTheSameFromBothSides() {
        var news = InventedNews(seed: 11)
        let articles = (0..<12).map { n in
            scorer.weigh(
                news.features(event: n % 4), day: n % 5 == 0 ? nil : 20_000 + n, language: n % 3 == 0 ? "de" : "en",
                among: WordCounts())
        }
        for a in articles {
            for b in articles {
                #expect(abs(scorer.likeness(a, b) - scorer.likeness(b, a)) < 0.0001)
                #expect(scorer.likeness(a, b) >= 0 && scorer.likeness(a, b) <= 1)
            }
        }
    }
    @Test(
        arguments: [
            ([0.5], 0.5), ([0.2, 0.4], 0.35), ([0, 0], 0), ([1, 0, 0, 0], 0.625),
            ([0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0], 0.8),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0.8], 0.45),
        ] as [([Float], Float)])
    func aStoryIsAsLikeAsItsLikest(_ scores: [Float], _ likeness: Float) {
        #expect(abs(scorer.likeness(toMembers: scores, of: scores.count) - likeness) < 0.001)
        #expect(abs(scorer.likeness(toMembers: scores.reversed(), of: scores.count) - likeness) < 0.001)
        // What was not compared is as good as unlike.
        #expect(abs(scorer.likeness(toMembers: scores.filter { $0 > 0 }, of: scores.count) - likeness) < 0.001)
    }
    @Test(arguments: [0, 1, 500, 1_000, 2_197, 6_000, 11_999, 12_000, 90_000])
    func oddsBecomeProbabilities(_ points: Int) {
        let likely = Scorecard.probability(ofPoints: points)
        #expect(abs(Double(likely) - 1 / (1 + exp(-Double(points) / 1000))) < 0.005)
        #expect(abs(likely + Scorecard.probability(ofPoints: -points) - 1) < 0.005)
    }
    @Test func aScorecardIsReadByItsLines() {
        let card = Scorecard(
            text:
                "card same\nconstant 100\ncosine -50 0.25 0 0.5 70\nnonsense 5\nrarest 1 2\ncard other\nconstant 7\nlonger 1 9.5 x"
        )
        let none = PairFeatures(plain([1, 2]), plain([3, 4]))
        let all = PairFeatures(plain([1, 2]), plain([1, 2]))
        #expect(card.points(none, isOtherLanguage: false) == 50 && card.points(all, isOtherLanguage: false) == 170)
        #expect(card.points(all, isOtherLanguage: true) == 7)
        // The program's own card knows each feature that it names.
        let names = Set(PairFeatures.Name.allCases.map { "\($0)" } + ["card", "constant"])
        for line in StoryScorecard.text.split(separator: "\n") {
            #expect(names.contains(String(line.split(separator: " ")[0])))
        }
    }
    @Test(arguments: [0, 0.001, 0.5, 1, 2, 10, 300, 1e6, 1e9] as [Float])
    func theLogarithmIsOne(_ x: Float) {
        #expect(abs(Float.log1pApprox(x) - log1p(x)) <= 0.0001 * max(1, log1p(x)))
        #expect(Float.log1pApprox(-x) == 0)
    }

    // MARK: - Words in common

    @Test func onlyWhatBothHaveCounts() {
        let (a, b) = (
            weighed([(1, []), (3, .name), (5, .number), (9, [])]), weighed([(2, []), (3, .name), (5, []), (9, [])])
        )
        var common: [UInt32] = []
        a.eachShared(with: b) { x, y in
            #expect(x.term.key == y.term.key)
            common.append(x.term.key)
        }
        #expect(common == [3, 5, 9])
        let features = PairFeatures(a, b)
        func product(_ key: UInt32) -> Float {
            let pair = [a, b].map { $0.words.first { $0.term.key == key }?.weight ?? 0 }
            return pair[0] * pair[1]
        }
        #expect(abs(features[.cosine] - product(3) - product(5) - product(9)) < 0.0001)
        // It is enough that one of the two knows that a word is a number.
        let universal = (product(3) + product(5)) / (a.universalLength * b.universalLength)
        #expect(abs(features[.universalCosine] - universal) < 0.0001)
        #expect(abs(features[.nameCosine] - 1) < 0.0001)
        #expect(features[.titleCosine] == -1 && features[.titleCovered] == -1 && features[.numberCosine] == -1)
        #expect(features[.shorter] == 4 && features[.longer] == 4)
        #expect(features[.rarest] > 0 && features[.rarest] >= features[.secondRarest] && features[.thirdRarest] > 0)
    }
    @Test func aTitleIsCoveredByWhatTheOtherSays() {
        let (a, b) = (weighed([(1, .title), (2, .title), (8, [])]), weighed([(1, []), (3, .title), (8, .title)]))
        let features = PairFeatures(a, b)
        #expect(features[.titleCosine] == 0 && abs(features[.titleCovered] - 0.5) < 0.0001)
        #expect(PairFeatures(a, a)[.titleCosine] > 0.999 && PairFeatures(a, a)[.titleCovered] > 0.999)
    }
    @Test func theWeightiestComeFirstAndOfEqualOnesTheLowest() {
        #expect(plain([7, 8, 9]).probes(2, universal: 0) == [0, 1] && plain([7, 8, 9]).probes(0, universal: 0) == [])
        #expect(weighed([(7, []), (8, .name), (9, [])]).probes(9, universal: 9) == [1, 0, 2])
        // Universal words are found by in addition, until there are enough of them.
        let mixed = weighed([(1, []), (2, []), (3, .number), (4, .number), (5, .number)])
        #expect(mixed.probes(2, universal: 2) == [0, 1, 2, 3] && mixed.probes(3, universal: 2) == [0, 1, 2, 3])
    }

    // MARK: - Candidates

    @Test func ofEqualCandidatesTheFirstComesFirst() {
        var candidates = Candidates(reach: 9)
        for slot in [4, 1, 3] { candidates.insert(slot, words: plain([5]), probes: [0]) }
        #expect(candidates.near(plain([5]), [0], limit: 9) == [1, 3, 4])
        #expect(
            candidates.near(plain([5]), [0], limit: 2) == [1, 3] && candidates.near(plain([5]), [0], limit: 0) == [])
        #expect(candidates.near(plain([6]), [0], limit: 9) == [] && candidates.near(plain([5]), [], limit: 9) == [])
    }
    @Test func whatWasTakenOutIsFoundNoMore() {
        var candidates = Candidates(reach: 2)
        for slot in 0..<3 { candidates.insert(slot, words: plain([5, 6]), probes: [0, 1]) }
        // The first has been forgotten already.
        candidates.remove(0, words: plain([5, 6]), probes: [0, 1])
        #expect(Set(candidates.near(plain([5]), [0], limit: 9)) == [1, 2])
        for slot in [1, 2] { candidates.remove(slot, words: plain([5]), probes: [0]) }
        #expect(!candidates.has(5) && candidates.has(6))
        candidates.shrink()
        #expect(!candidates.has(5) && candidates.near(plain([5, 6]), [0, 1], limit: 9) == [1, 2])
    }
    @Test func aRareWordFindsBeforeACommonOne() {
        var counts = WordCounts()
        for _ in 0..<100 { counts.count(InventedNews.features([(1, [])])) }
        var candidates = Candidates(reach: 9)
        candidates.insert(0, words: plain([1]), probes: [0])
        candidates.insert(1, words: plain([2]), probes: [0])
        #expect(candidates.near(weighed([(1, []), (2, [])], among: counts), [0, 1], limit: 9) == [1, 0])
    }

    // MARK: - Living stories

    private let day = 86_400_000
    @Test(arguments: [21, 22, 23] as [UInt64])
    func twoStoriesOfOneEventBecomeTheLargerOne(_ seed: UInt64) throws {
        var news = InventedNews(seed: seed, common: 4)
        var live = LiveStories()
        #expect(
            live.add(news.article(1, event: 1, story: "s-a")).isEmpty
                && live.add(news.article(2, event: 1, story: "s-b")).isEmpty)
        guard case .join(3, let larger)? = live.add(news.article(3, event: 1)).first else {
            Issue.record("it joins nothing")
            return
        }
        let smaller = larger == "s-a" ? "s-b" : "s-a"
        #expect(live.settle() == [.merge(from: smaller, into: larger)] && live.settle().isEmpty)
        #expect(live.add(news.article(4, event: 1)) == [.join(article: 4, story: larger)])
    }
    @Test(arguments: [31, 32, 33] as [UInt64])
    func aStoryOfTwoEventsFallsApart(_ seed: UInt64) {
        var news = InventedNews(seed: seed, common: 0)
        var live = LiveStories()
        let events = [1, 1, 1, 2, 2]
        for (n, event) in events.enumerated() { #expect(live.add(news.article(n, event: event, story: "s")).isEmpty) }
        var placement = Placement(count: 7)
        for n in events.indices { placement.follow([.join(article: n, story: "s")]) }
        // Whoever comes new has the story looked at again.
        for n in [5, 6] { placement.follow(live.add(news.article(n, event: n - 4))) }
        placement.follow(live.regroup())
        #expect(placement.numbers == [0, 0, 0, 1, 1, 0, 1])
        #expect(placement.storyOf[0] == "s" && placement.storyOf[3].hasPrefix("s-"))
    }
    @Test func anArticleThatComesAgainIsOne() {
        var news = InventedNews(seed: 42, common: 4)
        var live = LiveStories()
        #expect(live.add(news.article(1, event: 1)) == [.join(article: 1, story: "sa1")])
        #expect(live.add(news.article(2, event: 1)) == [.join(article: 2, story: "sa1")])
        // Its new text is of another event.
        #expect(live.add(news.article(2, event: 2)) == [.join(article: 2, story: "sa2")])
        #expect(live.count == 2 && live.numbers == [1, 2])
        live.remove(7)
        #expect(live.count == 2)
    }
    @Test func aNameThatIsTakenIsNotGivenTwice() {
        var news = InventedNews(seed: 43, common: 4)
        var live = LiveStories()
        _ = live.add(news.article(1, event: 1, story: "sa7"))
        #expect(live.add(news.article(7, event: 2)) == [.join(article: 7, story: "sa7-2")])
        live.remove(1)
        // The story has ended, and its name is free.
        #expect(live.add(news.article(7, event: 3)).contains(.join(article: 7, story: "sa7")))
    }
    @Test(arguments: [(45, 1), (46, 0), (0, 1), (-9, 1), (900, 0)])
    func aStoryLastsAsLongAsTheWindow(_ later: Int, _ left: Int) {
        var news = InventedNews(seed: 44)
        var live = LiveStories()
        _ = live.add(news.article(1, event: 1, day: 20_000))
        live.forget(before: (20_000 + later) * day)
        #expect(live.count == left && live.settle().isEmpty)
    }
    @Test func stepsAreFollowedInTheirOrder() {
        var placement = Placement(count: 5)
        placement.follow([
            .join(article: 0, story: "a"), .join(article: 1, story: "a"), .join(article: 2, story: "b"),
            .join(article: 3, story: "b"),
            .split(from: "b", story: "b-3", articles: [3]), .merge(from: "a", into: "b"),
            .join(article: 4, story: "b-3"),
            .merge(from: "nothing", into: "b"),
        ])
        #expect(placement.storyOf == ["b", "b", "b", "b-3", "b-3"] && placement.numbers == [0, 0, 0, 1, 1])
    }
    @Test func featuresOfBrokenBytesAreWhatCouldBeRead() {
        let whole = InventedNews.features([(1, .name), (300, []), (70_000, [.title, .number])])
        #expect(whole.terms.map(\.key) == [1, 300, 70_000] && Features(bytes: whole.bytes) == whole)
        for end in whole.bytes.indices {
            let read = Features(bytes: Array(whole.bytes[..<end]))
            #expect(read.terms == Array(whole.terms.prefix(read.terms.count)) && read.terms.count < 3)
        }
        #expect(Features(bytes: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).terms.isEmpty)
    }
}
