import Text

/// The one judge of whether articles tell one event: what words weigh, how like two articles are, how like an article
/// and a story are, and how like is enough.
///
/// Everything that decides stands here, so that all drivers decide the same and a learned judge can take its place.
///
/// Each number tells where it comes from. "Sets" are the files of `shared/data/stories`; those that a number was chosen
/// on and those that it was only reported on are named in `Docs/Grouping.md`.
package struct PairScorer: Sendable {
    /// An article joins a story that it is at least so like. Swept .14–.40 in steps of .02 on basil, ecbplus and wikinews
    /// as one stream; again .18–.21 in November 2026 on all sets: within .01 of the best on each.
    package var threshold: Float = 0.20
    /// As `threshold`, across languages, where only names, numbers and concepts can agree.
    package var universalThreshold: Float = 0.36
    /// So many of them: the day of the month is in every text of the day. Swept 1–4 on wmt21 and meantime.
    package var leastUniversal = 2
    /// What a word weighs more in a title, and as a name. Swept 1.3–2 and 1–1.6: names count (1 loses .01 on basil,
    /// ecbplus, wikinews, and .02 on meantime and wmt21), the rest is level.
    package var titleBoost: Float = 1.6
    package var nameBoost: Float = 1.3
    /// News at large, beside the articles that were counted: so many articles, in which a plain word stands once and a
    /// concept of the language packs twelve times. Five tellings of one event are judged as part of the world. Swept
    /// 300–5,000 and 4–30: level.
    package var background: Float = 300
    package var conceptBackground: Float = 12
    /// Days that do not count against two articles; what each further day takes; and days that no story outlasts.
    package var freeDays = 2
    package var dailyLoss: Float = 0.03
    package var window = 45
    /// Half the best likeness to a member counts and half the average over the likest members. Over all members, large
    /// stories fell into pieces (gnews2013 .65, over the eight likest .77; 4 and 16 are level on the other sets).
    package var bestShare: Float = 0.5
    package var likestMembers = 8
    /// An article moves to another story that it is so much liker to than to its own. Swept 0–.05: level.
    package var margin: Float = 0.02
    /// An article that is less like its story than this share of the threshold leaves it.
    package var leaving: Float = 0.7
    /// Stories merge when each member of one would have joined the other, but for these shares of the threshold, on
    /// average and for the least of them. Swept .9–1.2 and .1–.8: lower joins look-alikes of ecbplus and meantime.
    package var mergingAverage: Float = 1.1
    package var mergingLeast: Float = 0.8
    /// A story's parts hold together by links of this share of the threshold.
    package var partLink: Float = 0.5

    package var bounds = Bounds()

    package init() {}

    // MARK: - Words

    /// What an article is compared by.
    func weigh(_ features: Features, day: Int?, language: String?, among counts: WordCounts) -> WeighedWords {
        var words = WeighedWords(
            words: features.terms.sorted { $0.key < $1.key }.map { WeighedWords.Word(term: $0, weight: 0) },
            day: day, language: language)
        weigh(&words, among: counts)
        return words
    }
    /// Weighs words anew, with what is known by now of how common they are.
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

    /// How like two articles are: the cosine of their words, less what the calendar says; across languages also that of
    /// the words that mean the same in both.
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
            score = max(score, shared.universal / lengths * threshold / universalThreshold)
        }
        return score
    }
    /// How like an article and a story are, from its likeness to each of the story's articles.
    func likeness(toMembers scores: [Float]) -> Float {
        // The highest, kept in falling order: there are never many.
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

/// What is looked at, so that an article costs the same however many there are.
package struct Bounds: Sendable {
    /// The latest articles that a word remembers. Swept 32–512: level.
    package var reach = 64
    /// The weightiest words of an article, by which others are found. Swept 24–400: level; by all of its words, fewer of
    /// the right ones are found in wmt21 (.821, .830).
    package var probes = 48
    /// Articles that are looked at, those that share most, and how many stories of theirs. 40 and 100 articles: .844 and
    /// .858 on gnews2013, .857 with 60, level elsewhere. 4, 6 and 12 stories: level but for wmt21 (.827, .830, .830).
    package var near = 60
    package var stories = 6
    /// Of a story that has few articles near to one, so many of the latest are looked at; larger ones are not merged into
    /// others or split. 20 and 40: .852 and .857 on gnews2013, level elsewhere.
    package var latest = 40
    /// Stories are held against each other after so many articles. Only at the end, gnews2013 stays in pieces (.754,
    /// .796 at the time of trying).
    package var merging = 20
    /// The latest articles that come to the live service; they are decided anew whenever this part of them is new, each
    /// article so often while it is one of them. 256, 512 and 1,024 articles: of gnews2013 7.4, 6.9 and 5.9 per cent
    /// stand elsewhere than `group` puts them; with 4 for 8 looks, of wikinews 4.6 per cent for none.
    package var lookback = 512
    package var looks = 8

    package init() {}
}

extension Features.Term {
    /// Means the same in every language.
    var isUniversal: Bool { !kind.isDisjoint(with: [.concept, .name, .number]) }
}

extension Float {
    /// ln(1 + x) by the same arithmetic on every machine: a library's logarithm may differ in the last bit.
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
