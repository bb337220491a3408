import Grammar
import Testing
import Text

struct FlagForestTests {
    /// Two trees: rain without an umbrella is wet; a coat helps a little.
    private let forest = FlagForest(
        features: """
            rain
            umbrella
            coat
            """,
        trees: """
            :0 -2000 :1 3000 -1000
            :2 100 -500
            """)

    @Test(arguments: [
        ([], -190), (["rain"], 310), (["rain", "umbrella"], -90), (["umbrella"], -190), (["rain", "coat"], 250),
        (["rain", "rain", "snow"], 310),
    ])
    func aFeatureMeansSomethingElseBesideAnother(features: [String], odds: Int) {
        #expect(forest.score(of: features) == odds)
    }

    @Test func whatHasMoreFeaturesIsScoredAfterThoseThatItShares() {
        let rain = forest.rest(after: ["rain", "snow"])
        #expect(forest.score(of: [], after: rain) == 310)
        #expect(forest.score(of: ["umbrella"], after: rain) == -90)
        #expect(forest.score(of: ["coat"], after: rain) == 250)
    }

    /// Walks a tree as its text says, which is what the leaves' bits have to come to.
    @Test func scoresAreThoseOfAWalk() {
        var random = Chance(seed: 7)
        for _ in 0..<200 {
            var budget = 31
            func grow() -> [String] {
                guard budget > 0, Int.random(in: 0..<4, using: &random) > 0 else {
                    return ["\(Int.random(in: -3000...3000, using: &random))"]
                }
                budget -= 1
                return [":\(Int.random(in: 0..<6, using: &random))"] + grow() + grow()
            }
            let tree = grow()
            let has = (0..<6).filter { _ in Bool.random(using: &random) }
            var at = 0
            /// Passes over a tree, and returns the leaf that a walk reaches.
            func walk() -> Int {
                let token = tree[at]
                at += 1
                guard token.hasPrefix(":") else { return Int(token) ?? 0 }
                let (missing, there) = (walk(), walk())
                return has.contains(Int(token.dropFirst()) ?? -1) ? there : missing
            }
            let forest = FlagForest(features: "a\nb\nc\nd\ne\nf", trees: tree.joined(separator: " "))
            #expect(forest.score(of: has.map { ["a", "b", "c", "d", "e", "f"][$0] }) == walk() / 10, "\(tree) \(has)")
        }
    }

    @Test(arguments: [
        "", ":0", ":0 500", ":0 :1 3", ":9 1 2", ": x :", "7 8 9", ":0 1 :0 :0 :0", ":-1 2 3", ":0 99999999999 4",
        String(repeating: ":0 1 ", count: 64) + "1",
    ])
    func aLineThatIsNoTreeIsLeftOut(line: String) {
        let forest = FlagForest(features: "rain\numbrella", trees: "200\n\(line)\n300")
        for features in [[], ["rain"], ["umbrella"], ["rain", "umbrella"]] {
            #expect(forest.score(of: features) == 50)
        }
    }
    @Test func aTreeMayHaveSixtyFourLeaves() {
        let forest = FlagForest(features: "rain", trees: String(repeating: ":0 10 ", count: 63) + "20")
        #expect(forest.score(of: []) == 1)
        #expect(forest.score(of: ["rain"]) == 2)
    }
}
