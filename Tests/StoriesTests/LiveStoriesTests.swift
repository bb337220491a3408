import Extraction
import NewsModel
import Pipeline
import TestSupport
import Testing

@testable import Stories

@Suite struct LiveStoriesTests {
    private func features(_ text: String, _ id: String) -> Features {
        Features(Pipeline.account(of: text))
    }
    private let day = 86_400_000
    private func article(
        _ n: Int, _ text: String, day: Int = 20_000, story: String? = nil, isPlaced: Bool = false
    ) -> LiveStories.Article {
        LiveStories.Article(
            number: n, id: "a\(n)", time: day * 86_400_000, language: "en", features: features(text, "a\(n)"),
            story: story, isPlaced: isPlaced)
    }
    /// Two stories that would be merged, and one that would be split, stay as an editor made them.
    @Test func whatAnEditorPlacedStays() {
        var live = LiveStories()
        _ = live.add(article(1, fire, story: "s1"))
        _ = live.add(article(2, again, story: "s2", isPlaced: true))
        _ = live.add(article(3, fire + " " + again))
        #expect(!live.settle().contains { if case .merge = $0 { true } else { false } })
        var mixed = LiveStories()
        for (n, text) in [fire, again, bridge].enumerated() {
            _ = mixed.add(article(n + 1, text, story: "sx", isPlaced: n == 2))
        }
        _ = mixed.add(article(4, bridge + " Lorries must use the ferry."))
        #expect(mixed.settle().isEmpty)
    }
    /// An editor took one article out of its story: however alike the others are, they do not follow when all are grouped again.
    @Test func theRestDoesNotFollowWhatAnEditorTookOut() {
        var live = LiveStories()
        var placement = Placement(count: 7)
        for n in 1...3 {
            let name = n == 3 ? "s-out" : "s-mill"
            placement.follow([.join(article: n, story: name)])
            placement.follow(live.add(article(n, n == 2 ? again : fire, story: name, isPlaced: n == 3)))
        }
        placement.follow(live.regroup())
        #expect(placement.storyOf[1...3] == ["s-mill", "s-mill", "s-out"])
        // What is new may join either, and stays there.
        placement.follow(live.add(article(4, fire)))
        placement.follow(live.regroup())
        #expect(placement.storyOf[1...3] == ["s-mill", "s-mill", "s-out"])
        #expect(["s-mill", "s-out"].contains(placement.storyOf[4]))
    }
    private let fire =
        "A fire destroyed the grain mill in Tosk on Sunday, the fire service said. Inga Marsh of the district hospital counted nine hurt."
    private let again =
        "The grain mill of Tosk burned down on Sunday night. Nine people were hurt in the fire, said Inga Marsh of the hospital."
    private let bridge =
        "The council put off the repair of the river bridge for a year. Mayor Hedda Lind told reporters that the school needs heating."

    @Test func featuresComeBackFromTheirBytes() {
        let features = features(fire + " " + bridge, "a")
        let back = Features(bytes: features.bytes)
        #expect(back.terms == features.terms.sorted { $0.key < $1.key } && !back.terms.isEmpty)
        var wreckage = Wreckage(seed: 2)
        for _ in 0..<300 { _ = Features(bytes: wreckage.wreck(features.bytes)) }
    }
    @Test func tellingsOfOneEventMeet() {
        var live = LiveStories()
        #expect(live.add(article(1, fire)) == [.join(article: 1, story: "sa1")])
        #expect(live.add(article(2, bridge)) == [.join(article: 2, story: "sa2")])
        #expect(live.add(article(3, again)) == [.join(article: 3, story: "sa1")])
        // Long after, the same words are another event.
        #expect(live.add(article(4, again, day: 20_100)) == [.join(article: 4, story: "sa4")])
        live.forget(before: 20_100 * day)
        #expect(live.count == 1)
    }
    @Test func storiesThatWereStoredAreRebuilt() {
        var live = LiveStories()
        #expect(live.add(article(1, fire, story: "s-old")).isEmpty)
        #expect(live.add(article(2, again)) == [.join(article: 2, story: "s-old")])
        live.remove(1)
        live.remove(2)
        #expect(live.count == 0 && live.add(article(3, again)) == [.join(article: 3, story: "sa3")])
    }
    @Test func whatHasGrownTogetherIsMergedAndWhatHasNothingInCommonIsSplit() {
        var live = LiveStories()
        for (n, text) in [fire, again].enumerated() { _ = live.add(article(n + 1, text, story: "s\(n)")) }
        _ = live.add(article(3, fire + " " + again))
        #expect(live.settle().contains { if case .merge = $0 { true } else { false } })
        var mixed = LiveStories()
        for (n, text) in [fire, again, bridge].enumerated() { _ = mixed.add(article(n + 1, text, story: "sx")) }
        _ = mixed.add(article(4, bridge + " Lorries must use the ferry."))
        #expect(mixed.regroup() == [.split(from: "sx", story: "sx-3", articles: [3, 4])])
        #expect(mixed.add(article(5, bridge)) == [.join(article: 5, story: "sx-3")])
    }
    @Test func theSameArticlesGiveTheSameStories() {
        func run() -> [GroupingStep] {
            var live = LiveStories()
            return [fire, bridge, again, bridge, fire].enumerated().flatMap { live.add(article($0.offset, $0.element)) }
                + live.settle()
        }
        #expect(run() == run())
    }
}
