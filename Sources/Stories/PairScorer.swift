import Text

/// Decides whether articles report one event: word weights, the likeness of two articles and of an article and a story, and the
/// threshold.
///
/// All decisions are here, so that all drivers decide alike. The likeness of two articles is learned (`Scorecard`); each constant says where
/// it comes from. "Sets" are the files of `shared/data/stories`, each left out of the training in its turn.
package struct PairScorer: Sendable {
    package var card = Scorecard.trained
    /// The likeness from which stories are joined. Tried .3–.65 in steps of .05, each set left out of the training: on average .45–.55 make no
    /// difference; what is less misses less, what is more joins less wrongly.
    package var threshold: Float = 0.55
    /// Word counts assumed for news at large, in addition to the counted articles: so many articles, of which one has a plain word and
    /// twelve have a concept of the language packs. They keep five tellings of one event from being judged only by themselves. Tried
    /// 300–5,000 and 4–30: no difference.
    package var background: Float = 300
    package var conceptBackground: Float = 12
    /// In thousandths of log-odds: what speaks for two articles of at most `freeDays` apart, in comparison with articles whose day is unknown;
    /// and the loss for each further day, up to the most. Most articles of a story appear within two days, and other articles on any day. Tried
    /// 0–1,500 and 150–600 (`Docs/Scores.md`). They are not learned, because the sets are spread over years.
    package var closePoints = 500
    package var freeDays = 2
    package var dailyLoss = 300
    package var mostLoss = 6_000
    /// The number of days that no story outlasts.
    package var window = 45
    /// The likeness to a story is half the best likeness to a member plus half the average over the most alike members. With the
    /// average over all members, large stories fall apart. Tried .3–.7 and 4–16: no difference.
    package var bestShare: Float = 0.5
    package var likestMembers = 8
    /// Articles in one language that share no name and fewer words without numbers than this, or in two languages fewer universal words, are not
    /// alike: every text of a day has the day of the month, and among few short texts no word is known to be common.
    package var leastShared: Float = 2
    /// A likeness below this is taken for none.
    package var leastLink: Float = 0.05

    package var bounds = Bounds()

    package init() {}

    // MARK: - Words

    /// The word vector by which an article is compared.
    func weigh(_ article: LiveStories.Article, among counts: WordCounts) -> WeighedWords {
        weigh(
            article.features, day: article.time.map { $0 / 86_400_000 }, language: article.language, among: counts)
    }
    func weigh(_ features: Features, day: Int?, language: String?, among counts: WordCounts) -> WeighedWords {
        var words = WeighedWords(
            words: features.terms.sorted { $0.key < $1.key }.map { WeighedWords.Word($0) },
            day: day, language: language)
        weigh(&words, among: counts)
        return words
    }
    /// Weighs the words again with the present word counts.
    func weigh(_ weighed: inout WeighedWords, among counts: WordCounts) {
        let all = Float(counts.articles) + background
        // Sums of squares.
        var (whole, universal, names, title, numbers): (Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0)
        var weights: [Float] = []
        weights.reserveCapacity(weighed.words.count)
        for word in weighed.words {
            let term = word.term
            let rarity = Float.log1pApprox(all / documents(with: term, counts))
            let weight = rarity * term.emphasis
            weights.append(weight)
            let square = weight * weight
            whole += square
            if term.isUniversal { universal += square }
            if term.kind.contains(.name) { names += square }
            if term.kind.contains(.title) { title += rarity * rarity }
            if term.kind.contains(.number) { numbers += rarity * rarity }
        }
        weighed.scale = whole.squareRoot()
        guard weighed.scale > 0 else { return }
        for i in weighed.words.indices { weighed.words[i].weight = weights[i] / weighed.scale }
        weighed.universalLength = universal.squareRoot() / weighed.scale
        weighed.nameLength = names.squareRoot() / weighed.scale
        weighed.titleLength = title.squareRoot()
        weighed.numberLength = numbers.squareRoot()
    }
    private func documents(with term: Features.Term, _ counts: WordCounts) -> Float {
        Float(counts.documents(with: term.key)) + (term.kind.contains(.concept) ? conceptBackground : 1)
    }

    // MARK: - Likeness

    /// How likely two articles report one event, 0…1.
    func likeness(_ a: WeighedWords, _ b: WeighedWords) -> Float {
        var points = 0
        if let x = a.day, let y = b.day {
            let gap = abs(x - y)
            if gap > window { return 0 }
            points = closePoints - min(mostLoss, max(0, gap - freeDays) * dailyLoss)
        }
        let features = PairFeatures(a, b)
        let isOtherLanguage = a.language != b.language
        let isEnough =
            isOtherLanguage
            ? features[.universalShared] >= leastShared
            : features[.shared] >= leastShared || features[.nameCosine] > 0
        guard isEnough else { return 0 }
        points += card.points(features, isOtherLanguage: isOtherLanguage)
        return Scorecard.probability(ofPoints: points)
    }
    /// The likeness of an article and a story of so many members, from its likeness to those that are known.
    func likeness(toMembers scores: some Sequence<Float>, of count: Int) -> Float {
        // The highest values in falling order; there are few.
        var highest: [Float] = []
        highest.reserveCapacity(likestMembers + 1)
        for score in scores where highest.count < likestMembers || score > highest.last ?? 0 {
            highest.insert(score, at: highest.firstIndex { $0 < score } ?? highest.count)
            if highest.count > likestMembers { highest.removeLast() }
        }
        guard let best = highest.first else { return 0 }
        let average = highest.reduce(0, +) / Float(max(highest.count, min(count, likestMembers)))
        return (1 - bestShare) * average + bestShare * best
    }
}

/// Limits on how much is compared, so that the cost an article does not depend on their number.
package struct Bounds: Sendable {
    /// The latest articles listed for a word. Tried 32–512: no difference.
    package var reach = 64
    /// The number of heaviest words by which neighbours are found, and of the heaviest universal ones that are among them or added to them: the
    /// heaviest words of a Chinese text are Chinese.
    package var probes = 32
    package var universalProbes = 16
    /// The number of articles that an article is compared with, those that share most. Tried 40, 60 and 100: no
    /// difference.
    package var near = 60
    /// Of a larger story this many members are compared with another story.
    package var sample = 20
    /// The latest articles of the live service are grouped again whenever a share of them is new, so that each article is grouped
    /// `looks` times while it is one of them. With 512, 1,024 and 2,048 articles 6, 5 and 3 per cent of gnews2013 are in another
    /// story than `group` puts them in; with 4 instead of 8 looks, 3 per cent of gnews-fr instead of .8.
    package var lookback = 2048
    package var looks = 8
    /// They are not grouped again for fewer new articles than this.
    package var fewest = 20

    package init() {}
}

extension Features.Term {
    /// Whether its key is the same in every language.
    var isUniversal: Bool { !kind.isDisjoint(with: [.concept, .meaning, .name, .number]) }
    /// By how much it weighs more than a word that occurs once, for its number of occurrences, and when it is in the title or a name. Tried
    /// 1.3–2 and 1–1.6.
    var emphasis: Float {
        var factor = count < Self.ofCount.count ? Self.ofCount[Int(count)] : 1 + Float.log1pApprox(Float(count))
        if kind.contains(.title) { factor *= 1.6 }
        if kind.contains(.name) { factor *= 1.3 }
        return factor
    }
    private static let ofCount = (0..<64).map { 1 + Float.log1pApprox(Float($0)) }
}

extension Float {
    /// ln(1 + x) with the same result on every machine; a library's logarithm may differ in the last bit.
    static func log1pApprox(_ x: Float) -> Float {
        var value = Double(1 + min(max(0, x), 1e30))
        var exponent = 0.0
        while value > 1.5 {
            value /= 2
            exponent += 1
        }
        let z = (value - 1) / (value + 1)
        let z2 = z * z
        return Float(
            exponent * 0.693147180559945 + 2 * z * (1 + z2 / 3 + z2 * z2 / 5 + z2 * z2 * z2 / 7 + z2 * z2 * z2 * z2 / 9)
        )
    }
}
