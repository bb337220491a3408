/// What two articles have in common, as named numbers from which `Scorecard` decides whether they report one event.
package struct PairFeatures: Sendable {
    /// The features, in the order of the table that `Evaluation/train-stories` reads.
    package enum Name: Int, CaseIterable, Sendable {
        /// The cosine of all words, 0…1.
        case cosine
        /// The cosine of the words whose keys are the same in every language: names, numbers, concepts and meanings, 0…1.
        case universalCosine
        /// The cosine of the words that are part of a name in both, 0…1.
        case nameCosine
        /// The cosine of the titles' words, by rarity, 0…1; −1 when one has no title.
        case titleCosine
        /// The share of a title that the other article has somewhere, by squared rarity, 0…1, the larger of the two; −1 without titles.
        case titleCovered
        /// The cosine of the numbers, by rarity, 0…1; −1 when one has none.
        case numberCosine
        /// The number of different words of the shorter and of the longer article.
        case shorter
        case longer
        /// How rare the three rarest common words are, as the logarithm of one in how many articles has them; 0 when there are fewer.
        case rarest
        case secondRarest
        case thirdRarest
        /// The share of an article's length that its universal words make up, the smaller and the larger of the two: a language
        /// without a dictionary has few.
        case leastUniversal
        case mostUniversal
        /// The number of common words without numbers, and of common universal words: every text of one day has the day of the month.
        case shared
        case universalShared
    }
    package private(set) var values = SIMD16<Float>()

    package subscript(_ name: Name) -> Float {
        get { values[name.rawValue] }
        set { values[name.rawValue] = newValue }
    }

    /// The features of two articles, the same in either order.
    init(_ a: WeighedWords, _ b: WeighedWords) {
        var sums = Sums()
        a.eachShared(with: b) { sums.add($0, $1, a, b) }
        self[.cosine] = sums.all
        self[.universalCosine] = Self.cosine(sums.universal, a.universalLength, b.universalLength) ?? 0
        self[.nameCosine] = Self.cosine(sums.names, a.nameLength, b.nameLength) ?? 0
        self[.titleCosine] = Self.cosine(sums.titles, a.titleLength, b.titleLength) ?? -1
        self[.titleCovered] = max(
            Self.cosine(sums.titleOfA, a.titleLength, a.titleLength) ?? -1,
            Self.cosine(sums.titleOfB, b.titleLength, b.titleLength) ?? -1)
        self[.numberCosine] = Self.cosine(sums.numbers, a.numberLength, b.numberLength) ?? -1
        self[.shorter] = Float(min(a.words.count, b.words.count))
        self[.longer] = Float(max(a.words.count, b.words.count))
        self[.rarest] = sums.rarest.0
        self[.secondRarest] = sums.rarest.1
        self[.thirdRarest] = sums.rarest.2
        self[.leastUniversal] = min(a.universalLength, b.universalLength)
        self[.mostUniversal] = max(a.universalLength, b.universalLength)
        self[.shared] = Float(sums.count)
        self[.universalShared] = Float(sums.universalCount)
    }
    /// A dot product as a cosine; nil when one side is empty.
    private static func cosine(_ dot: Float, _ a: Float, _ b: Float) -> Float? { a * b > 0 ? dot / (a * b) : nil }

    /// Sums over the common words.
    private struct Sums {
        var all: Float = 0
        var universal: Float = 0
        var count = 0
        var universalCount = 0
        var names: Float = 0
        var titles: Float = 0
        var titleOfA: Float = 0
        var titleOfB: Float = 0
        var numbers: Float = 0
        var rarest: (Float, Float, Float) = (0, 0, 0)

        mutating func add(
            _ x: WeighedWords.Word, _ y: WeighedWords.Word, _ a: WeighedWords, _ b: WeighedWords
        ) {
            let product = x.weight * y.weight
            let rarity = min(x.rarity(in: a), y.rarity(in: b))
            let square = rarity * rarity
            all += product
            if !x.term.kind.union(y.term.kind).contains(.number) { count += 1 }
            if x.term.isUniversal || y.term.isUniversal {
                universal += product
                universalCount += 1
            }
            if x.term.kind.intersection(y.term.kind).contains(.name) { names += product }
            if x.term.kind.union(y.term.kind).contains(.number) { numbers += square }
            if x.term.kind.contains(.title) {
                titleOfA += square
                if y.term.kind.contains(.title) { titles += square }
            }
            if y.term.kind.contains(.title) { titleOfB += square }
            if rarity > rarest.2 {
                rarest.2 = rarity
                if rarest.2 > rarest.1 { swap(&rarest.1, &rarest.2) }
                if rarest.1 > rarest.0 { swap(&rarest.0, &rarest.1) }
            }
        }
    }
}
