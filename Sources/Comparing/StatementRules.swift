import NewsModel
import Text

/// Two quotations of one speaker in two tellings, as the rules below need them.
struct QuotationPair: Sendable {
    /// The overlap of their content words; across languages, of the words with language-independent keys.
    var overlap: WordBag.Overlap
    /// Whether they are in two languages.
    var isTranslation = false
    /// Whether one is direct and the other indirect.
    var isReported = false
    /// Whether they were said to two outlets, or one to an outlet that the other does not name.
    var hasOtherHearer = false
    /// Whether both or neither have a negation, and both or neither a hedge.
    var hasSamePolarity = true
    /// The number of content words of the shorter one.
    var shortest = 0
    /// The larger of the two tellings' numbers of quotations of this speaker.
    var ofSpeaker = Int.max
}

/// The rules that decide whether two quotations are one statement; the first rule that holds decides.
///
/// A learned model can replace them: it takes a `QuotationPair` and gives a `Link`. The bounds were tried on shared/stories/nato-2022
/// (dice .4 to .6, containment .7 to .9), those across languages on the bundled example.
enum StatementRules {
    enum Link: Sendable { case same, again, apart }

    static let all: [Rule<QuotationPair, Link>] = [
        Rule("nothing in common", then: .apart) { $0.overlap.shared == 0 },
        Rule("two languages: half of what both mean", then: .same) {
            $0.isTranslation && $0.overlap.shared >= 2 && $0.overlap.dice >= 0.45
        },
        Rule("two languages: one of few sayings, with the same polarity", then: .same) {
            $0.isTranslation && $0.ofSpeaker <= 3 && $0.overlap.dice >= 0.4 && $0.hasSamePolarity
        },
        Rule("two languages: one of few sayings, most of the shorter", then: .same) {
            $0.isTranslation && $0.ofSpeaker <= 3 && $0.overlap.shared >= 2 && $0.overlap.containment >= 0.6
        },
        Rule("two languages: a third of what both mean", then: .again) { $0.isTranslation && $0.overlap.dice >= 0.3 },
        Rule("two languages", then: .apart) { $0.isTranslation },
        // Only one was said to a named outlet: another occasion, unless the words are the same.
        Rule("another hearer, much the same", then: .again) { $0.isToldElsewhere && $0.isAlike },
        Rule("another hearer", then: .apart) { $0.isToldElsewhere },
        Rule("half of the words", then: .same) {
            $0.overlap.dice >= 0.5 && $0.overlap.shared >= min(2, $0.shortest)
                && ($0.overlap.shared >= 3 || $0.shortest <= 3)
        },
        Rule("the shorter within the longer", then: .same) {
            $0.overlap.containment >= 0.8 && $0.overlap.shared >= 4 && (!$0.isReported || $0.overlap.dice >= 0.5)
        },
        Rule("a third of the words, both quoted", then: .same) {
            !$0.isReported && $0.overlap.dice >= 0.34 && $0.overlap.shared >= 3 && $0.overlap.common >= 2
        },
        // "cautious optimism", "restrained optimism"
        Rule("one rare word of a few", then: .same) {
            $0.overlap.shared == 1 && $0.shortest <= 3 && $0.overlap.common >= 0.9 && $0.overlap.dice >= 0.28
        },
        Rule("all that either telling has of the speaker", then: .same) {
            $0.overlap.shared >= 3 && $0.overlap.dice >= 0.2 && $0.ofSpeaker <= 2
        },
        Rule("much the same", then: .again) { $0.isAlike },
    ]
}

extension QuotationPair {
    /// The likeness of the two; the most alike pairs are joined first.
    var score: Double {
        isTranslation || isToldElsewhere ? overlap.dice : overlap.dice + 0.3 * overlap.containment
    }
    fileprivate var isToldElsewhere: Bool { hasOtherHearer && overlap.dice < 0.7 }
    fileprivate var isAlike: Bool { overlap.dice >= 0.22 && overlap.shared >= 2 }
}
