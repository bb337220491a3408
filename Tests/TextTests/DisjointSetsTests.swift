import Testing

@testable import Text

@Suite struct DisjointSetsTests {
    @Test func thingsThatAreJoinedAreInOneSet() {
        var sets = DisjointSets(count: 6)
        #expect(sets.sets() == [[0], [1], [2], [3], [4], [5]])
        sets.join(5, 3)
        sets.join(3, 1)
        sets.join(4, 2)
        #expect(sets.areJoined(1, 5) && !sets.areJoined(1, 2) && !sets.areJoined(0, 5))
        #expect(sets.sets() == [[0], [1, 3, 5], [2, 4]])
    }
    @Test func theRootIsTheLowestWhateverTheOrder() {
        let pairs = [(7, 6), (2, 9), (6, 2), (4, 5)]
        for order in [pairs, pairs.reversed(), pairs.map { ($0.1, $0.0) }] {
            var sets = DisjointSets(count: 10)
            for (a, b) in order { sets.join(a, b) }
            #expect((0..<10).map { sets.root(of: $0) } == [0, 1, 2, 3, 4, 4, 2, 2, 8, 2])
        }
    }
    @Test func aLongChainIsNoDeepCall() {
        var sets = DisjointSets(count: 200_000)
        for i in (1..<200_000).reversed() { sets.join(i, i - 1) }
        #expect(sets.root(of: 199_999) == 0 && sets.sets().count == 1)
        var none = DisjointSets(count: 0)
        #expect(none.sets().isEmpty)
    }
}
