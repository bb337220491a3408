import NewsModel
import Testing

@testable import Stories

/// The sets of story-mates, whatever the stories are called.
private func mates(_ stories: [Int]) -> Set<[Int]> {
    Set(Dictionary(grouping: stories.indices) { stories[$0] }.values.map { $0.sorted() })
}

@Suite struct PairScorerTests {
    private let scorer = PairScorer()
    private func weighed(
        _ keys: ClosedRange<UInt32>, kind: Features.Kind = [], day: Int? = 20_000, language: String? = "en"
    ) -> WeighedWords {
        scorer.weigh(
            InventedNews.features(keys.map { ($0, kind) }), day: day, language: language, among: WordCounts())
    }
    @Test func whatSharesMoreIsMoreAlike() {
        let likeness = [1, 6, 11, 16, 21].map { scorer.likeness(weighed(1...20), weighed($0...$0 + 19)) }
        #expect(likeness == likeness.sorted(by: >) && likeness[0] > 0.9 && likeness[4] < scorer.leastLink)
    }
    @Test func daysCountOnceTheyAreKnown() {
        let now = weighed(1...20)
        let likeness = [20_001, 20_010, 20_045, 20_046].map { scorer.likeness(now, weighed(1...20, day: $0)) }
        #expect(likeness[0] > 0.9 && likeness[1] < likeness[0] && likeness[2] < likeness[1])
        #expect(likeness[2] > 0 && likeness[3] == 0)
        let unknown = scorer.likeness(now, weighed(1...20, day: nil))
        #expect(unknown < likeness[0] && unknown > likeness[1])
    }
    @Test func acrossLanguagesOnlyWhatMeansTheSameCounts() {
        // Names among other words prove more across languages than within one; a single one proves little.
        func article(_ names: ClosedRange<UInt32>, _ words: ClosedRange<UInt32>, _ language: String) -> WeighedWords {
            scorer.weigh(
                InventedNews.features(names.map { ($0, .name) } + words.map { ($0, []) }), day: nil,
                language: language, among: WordCounts())
        }
        let two = (article(1...2, 10...40, "en"), article(1...2, 50...80, "de"), article(1...2, 50...80, "en"))
        #expect(scorer.likeness(two.0, two.1) > scorer.likeness(two.0, two.2))
        let one = (article(1...1, 10...40, "en"), article(1...1, 50...80, "de"))
        #expect(scorer.likeness(one.0, one.1) < scorer.likeness(two.0, two.1))
        #expect(scorer.likeness(one.0, one.1) < scorer.threshold)
    }
    @Test func theLikestMembersSpeakForAStory() {
        #expect(scorer.likeness(toMembers: [], of: 3) == 0)
        #expect(abs(scorer.likeness(toMembers: [0.4, 0.2], of: 2) - 0.35) < 0.001)
        // Members that were not compared count as unlike.
        #expect(abs(scorer.likeness(toMembers: [0.4, 0.2], of: 3) - 0.3) < 0.001)
        // However many are far away, eight that are near are enough.
        let near = [Float](repeating: 0.5, count: 8)
        #expect(abs(scorer.likeness(toMembers: near + [Float](repeating: 0, count: 90), of: 98) - 0.5) < 0.001)
        #expect(abs(scorer.likeness(toMembers: [Float](repeating: 0, count: 90) + near, of: 98) - 0.5) < 0.001)
    }
    @Test func aCommonWordWeighsLess() {
        var counts = WordCounts()
        for _ in 0..<50 { counts.count(InventedNews.features([(1, []), (2, [.concept])])) }
        let words = scorer.weigh(
            InventedNews.features([(1, []), (3, []), (4, [.concept]), (5, [.name])]), day: nil, language: nil,
            among: counts)
        let weight = Dictionary(uniqueKeysWithValues: words.words.map { ($0.term.key, $0.weight) })
        #expect(weight[1] ?? 1 < weight[4] ?? 0 && weight[4] ?? 1 < weight[3] ?? 0 && weight[3] ?? 1 < weight[5] ?? 0)
        #expect(words.probes(2, universal: 0).map { words.words[Int($0)].term.key } == [5, 3])
    }
}

@Suite struct CandidatesTests {
    private func words(_ keys: [UInt32]) -> WeighedWords {
        PairScorer().weigh(
            InventedNews.features(keys.map { ($0, []) }), day: nil, language: nil, among: WordCounts())
    }
    @Test func aWordRemembersItsLatestArticles() {
        var candidates = Candidates(reach: 3)
        let common = words([7])
        for slot in 0..<5 { candidates.insert(slot, words: common, probes: [0]) }
        #expect(Set(candidates.near(common, [0], limit: 10)) == [2, 3, 4])
        candidates.remove(3, words: common, probes: [0])
        #expect(Set(candidates.near(common, [0], limit: 10)) == [2, 4])
        #expect(candidates.near(common, [0], limit: 1).count == 1 && candidates.has(7) && !candidates.has(8))
    }
    @Test func whatSharesMostComesFirst() {
        var candidates = Candidates(reach: 8)
        for (slot, keys) in [[1, 2, 3], [1, 9, 10], [1, 2, 11]].enumerated() {
            candidates.insert(slot, words: words(keys.map { UInt32($0) }), probes: [0, 1, 2])
        }
        let asked = words([1, 2, 3])
        #expect(candidates.near(asked, [0, 1, 2], limit: 9) == [0, 2, 1])
        // Nothing is left of the first question.
        #expect(candidates.near(asked, [0, 1, 2], limit: 9) == [0, 2, 1])
    }
}

@Suite struct GrouperTests {
    /// Both drivers find the events, and the same ones.
    @Test(arguments: [1, 2, 3]) func bothDriversGiveTheSameStories(_ seed: UInt64) {
        var news = InventedNews(seed: seed)
        let events = (0..<300).map { n in (n / 40) * 10 + news.number(below: 10) }
        let articles = events.indices.map { news.article($0, event: events[$0], day: 20_000 + $0 / 40) }
        #expect(mates(groupAtOnce(articles)) == mates(events))
        #expect(mates(groupAsTheyCome(articles)) == mates(events))
    }
    /// Who follows the steps has at each moment the stories that grouping has.
    @Test(arguments: [1, 2, 3, 4]) func theStepsTellAllThatHappens(_ seed: UInt64) {
        var news = InventedNews(seed: seed)
        // From nearly everything to hardly anything is alike enough: many moves, merges and splits.
        var scorer = PairScorer()
        scorer.threshold = [0.5, 0.65, 0.8, 0.9][Int(seed) % 4]
        var grouping = Grouping(scorer: scorer)
        var placement = Placement(count: 200)
        var names: Set<String> = []
        for n in 0..<400 {
            let number = n % 200
            // Half of those that come a second time come with the story that they have.
            let story = n < 200 || news.number(below: 2) == 0 ? nil : placement.storyOf[number]
            if n % 7 == 3 { grouping.remove(news.number(below: 200)) }
            grouping.add(news.article(number, event: news.number(below: 12), story: story))
            if n % 50 == 49 { grouping.regroup(Array((n - 49) % 200...n % 200)) }
            if n % 3 == 0 { continue }
            let steps = grouping.takeSteps()
            for case .split(let from, let name, let articles) in steps {
                #expect(from != name && !articles.isEmpty && Set(placement.storyOf).contains(name) == false)
            }
            placement.follow(steps)
            for (number, slot) in grouping.slotOf {
                let name = grouping.stories[grouping.storyOf[slot]]?.name
                #expect(name == placement.storyOf[number])
                names.insert(name ?? "")
            }
            let members = grouping.stories.values.flatMap(\.members)
            #expect(members.count == grouping.slotOf.count && Set(members).count == members.count)
            #expect(Set(grouping.storyNamed.keys) == Set(grouping.stories.values.compactMap(\.name)))
        }
        #expect(!names.contains("") && names.count >= 2)
    }
    /// Grouping again: an article that was put into the wrong story leaves it, one that was torn from its story comes back.
    @Test func aWrongDecisionIsMended() {
        var news = InventedNews(seed: 5, common: 4)
        var live = LiveStories()
        for n in 0..<4 { _ = live.add(news.article(n, event: 1, story: "s-flood")) }
        _ = live.add(news.article(4, event: 2, story: "s-flood"))
        _ = live.add(news.article(5, event: 1, story: "s-alone"))
        var steps: [GroupingStep] = []
        for n in 6..<30 { steps += live.add(news.article(n, event: n)) }
        #expect(steps.count == 24)
        let settled = live.settle()
        #expect(settled.contains(.split(from: "s-flood", story: "s-flood-4", articles: [4])))
        #expect(settled.contains(.merge(from: "s-alone", into: "s-flood")))
        #expect(settled.count == 2 && live.settle().isEmpty)
    }
    @Test func whoeverIsOlderThanTheLatestIsNotLookedAtAgain() {
        var news = InventedNews(seed: 6, common: 4)
        var live = LiveStories()
        for n in 0..<3 { _ = live.add(news.article(n, event: 1, story: "s-flood")) }
        _ = live.add(news.article(3, event: 2, story: "s-flood"))
        for n in 4..<2_300 {
            _ = live.add(news.article(n, event: n))
        }
        #expect(!live.settle().contains { if case .split("s-flood", _, _) = $0 { true } else { false } })
        #expect(live.count == 2_300)
    }
    @Test func anArticleWithoutADayStaysAndIsNearToAll() {
        var news = InventedNews(seed: 7, common: 4)
        var live = LiveStories()
        _ = live.add(news.article(1, event: 1, day: nil))
        _ = live.add(news.article(2, event: 2, day: 10_000))
        #expect(live.add(news.article(3, event: 1, day: 20_000)) == [.join(article: 3, story: "sa1")])
        live.forget(before: 20_000 * 86_400_000)
        #expect(live.numbers == [1, 3])
    }
    @Test func nothingAtAllIsGrouped() {
        #expect(groupAtOnce([]).isEmpty && groupAsTheyCome([]).isEmpty)
        let empty = (0..<3).map {
            LiveStories.Article(number: $0, id: "e\($0)", time: nil, language: nil, features: Features(bytes: []))
        }
        #expect(groupAtOnce(empty) == [0, 1, 2] && groupAsTheyCome(empty) == [0, 1, 2])
    }
}
