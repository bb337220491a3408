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

    @Test(arguments: ["", ":0", ":0 500", ":0 :1 3", ":9 1 2", ": x :", "7 8 9", ":0 1 :0 :0 :0"])
    func aBrokenTreeIsReadAsFarAsItGoes(tree: String) {
        let forest = FlagForest(features: "rain\numbrella", trees: tree)
        for features in [[], ["rain"], ["umbrella"], ["rain", "umbrella"]] {
            #expect((-100...100).contains(forest.score(of: features)))
        }
    }
}
