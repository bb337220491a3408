import Text

/// Decides whether articles report one event: word weights, the likeness of two articles and of an article and a story, and the
/// threshold.
///
/// All decisions are here, so that all drivers decide alike and a learned model can replace it.
///
/// Each constant says where it comes from. "Sets" are the files of `shared/data/stories`; `Docs/Grouping.md` says on which sets
/// constants were chosen and on which they were only tested.
package struct PairScorer: Sendable {
    /// The likeness from which an article joins a story. Tried .14–.40 in steps of .02 on basil, ecbplus and wikinews as one stream;
    /// again .18–.21 in November 2026 on all sets: within .01 of the best on each.
    package var threshold: Float = 0.20
    /// The fewest common names, numbers, concepts and meanings across languages: every text of a day has the day of the month. Tried 1–4 on
    /// wmt21 and meantime.
    package var leastUniversal = 2
    /// The factors for words in a title and for names. Tried 1.3–2 and 1–1.6: names matter (1 loses .01 on basil, ecbplus, wikinews,
    /// and .02 on meantime and wmt21); the rest makes no difference.
    package var titleBoost: Float = 1.6
    package var nameBoost: Float = 1.3
    /// Word counts assumed for news at large, in addition to the counted articles: so many articles, of which one has a plain word and
    /// twelve have a concept of the language packs. They keep five tellings of one event from being judged only by themselves. Tried
    /// 300–5,000 and 4–30: no difference.
    package var background: Float = 300
    package var conceptBackground: Float = 12
    /// The number of days that costs nothing, the loss for each further day, and the number of days that no story outlasts.
    package var freeDays = 2
    package var dailyLoss: Float = 0.03
    package var window = 45
    /// The likeness to a story is half the best likeness to a member plus half the average over the most alike members. With the
    /// average over all members, large stories fell apart (gnews2013 .65; over the eight most alike .77; 4 and 16 make no difference on
    /// other sets).
    package var bestShare: Float = 0.5
    package var likestMembers = 8
    /// An article moves to another story that is more alike than its own by this much. Tried 0–.05: no difference.
    package var margin: Float = 0.02
    /// An article leaves its story when the likeness is below this share of the threshold.
    package var leaving: Float = 0.7
    /// Stories merge when each member of one would have joined the other, with these shares of the threshold for the average and the
    /// lowest likeness. Tried .9–1.2 and .1–.8: lower values join similar events of ecbplus and meantime.
    package var mergingAverage: Float = 1.1
    package var mergingLeast: Float = 0.8
    /// Links of at least this share of the threshold hold a story's parts together.
    package var partLink: Float = 0.5

    package var bounds = Bounds()

    package init() {}

    // MARK: - Words

    /// The word vector by which an article is compared.
    func weigh(_ features: Features, day: Int?, language: String?, among counts: WordCounts) -> WeighedWords {
        var words = WeighedWords(
            words: features.terms.sorted { $0.key < $1.key }.map { WeighedWords.Word(term: $0, weight: 0) },
            day: day, language: language)
        weigh(&words, among: counts)
        return words
    }
    /// Weighs the words again with the present word counts.
    func weigh(_ weighed: inout WeighedWords, among counts: WordCounts) {
        let all = Float(counts.articles) + background
        var length: Float = 0
        var universal: Float = 0
        for i in weighed.words.indices {
            let term = weighed.words[i].term
            let weight = weight(of: term, rarity: Float.log1pApprox(all / documents(with: term, counts)))
            weighed.words[i].weight = weight
            length += weight * weight
            if term.isUniversal { universal += weight * weight }
        }
        length = length.squareRoot()
        guard length > 0 else { return }
        for i in weighed.words.indices { weighed.words[i].weight /= length }
        weighed.universalLength = universal.squareRoot() / length
    }
    private func documents(with term: Features.Term, _ counts: WordCounts) -> Float {
        Float(counts.documents(with: term.key)) + (term.kind.contains(.concept) ? conceptBackground : 1)
    }
    private func weight(of term: Features.Term, rarity: Float) -> Float {
        var weight = rarity * (1 + Float.log1pApprox(Float(term.count)))
        if term.kind.contains(.title) { weight *= titleBoost }
        if term.kind.contains(.name) { weight *= nameBoost }
        return weight
    }

    // MARK: - Likeness

    /// The likeness of two articles, 0…1: the cosine of their words, less the loss for the days between them; across languages also the
    /// cosine of the language-independent words.
    func likeness(_ a: WeighedWords, _ b: WeighedWords) -> Float {
        var gap = 0
        if let x = a.day, let y = b.day {
            if abs(x - y) > window { return 0 }
            gap = max(0, abs(x - y) - freeDays)
        }
        let isOtherLanguage = a.language != b.language
        let shared = a.shared(with: b, isUniversalAsked: isOtherLanguage)
        var score = shared.all / (1 + Float(gap) * dailyLoss)
        let lengths = a.universalLength * b.universalLength
        if isOtherLanguage, shared.common >= leastUniversal, lengths > 0 {
            score = max(score, shared.universal / lengths)
        }
        return score
    }
    /// The likeness of an article and a story, from its likeness to each of the story's articles.
    func likeness(toMembers scores: [Float]) -> Float {
        // The highest values in falling order; there are few.
        var highest: [Float] = []
        highest.reserveCapacity(likestMembers + 1)
        for score in scores where highest.count < likestMembers || score > highest.last ?? 0 {
            highest.insert(score, at: highest.firstIndex { $0 < score } ?? highest.count)
            if highest.count > likestMembers { highest.removeLast() }
        }
        guard let best = highest.first else { return 0 }
        return (1 - bestShare) * highest.reduce(0, +) / Float(highest.count) + bestShare * best
    }
}

/// Limits on how much is compared, so that the cost an article does not depend on their number.
package struct Bounds: Sendable {
    /// The latest articles listed for a word. Tried 32–512: no difference.
    package var reach = 64
    /// The number of heaviest words by which neighbours are found. Tried 24–400: no difference; with all words, fewer right neighbours
    /// are found in wmt21 (.821 instead of .830).
    package var probes = 48
    /// The numbers of articles and of their stories that are compared, those that share most. 40 and 100 articles: .844 and .858 on
    /// gnews2013, .857 with 60, no difference elsewhere. 4, 6 and 12 stories: no difference except on wmt21 (.827, .830, .830).
    package var near = 60
    package var stories = 6
    /// In a story with few near articles this many of the latest are compared; larger stories are not merged into others or split. 20
    /// and 40: .852 and .857 on gnews2013, no difference elsewhere.
    package var latest = 40
    /// Stories are compared with each other after this many articles. If only at the end, gnews2013 stays in pieces (.754 instead of
    /// .796 when this was tried).
    package var merging = 20
    /// The latest articles of the live service are grouped again whenever a share of them is new, so that each article is grouped
    /// `looks` times while it is one of them. With 256, 512 and 1,024 articles 7.4, 6.9 and 5.9 per cent of gnews2013 are in another
    /// story than `group` puts them in; with 4 instead of 8 looks, 4.6 per cent of wikinews instead of none.
    package var lookback = 512
    package var looks = 8

    package init() {}
}

extension Features.Term {
    /// Whether its key is the same in every language.
    var isUniversal: Bool { !kind.isDisjoint(with: [.concept, .meaning, .name, .number]) }
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
