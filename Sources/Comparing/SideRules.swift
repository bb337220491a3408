import NewsModel
import Text

/// One word of a claim with the other words, as the rules below need them.
struct ClaimedWord: Sendable {
    /// The claim's words in order, and the index of the word in question.
    let words: [Account.Word]
    let i: Int
    /// For each word whether a comma or semicolon precedes it.
    let isParted: [Bool]

    /// For each word whether a comma or semicolon is between it and the word before.
    static func parts(_ words: [Account.Word], in bytes: [UInt8]) -> [Bool] {
        words.indices.map { i in
            guard i > 0, words[i - 1].span.end < words[i].span.start,
                words[i].span.start - words[i - 1].span.end <= 8
            else { return false }
            return bytes[words[i - 1].span.end..<words[i].span.start].contains { $0 == 0x2C || $0 == 0x3B }
        }
    }

    /// The words before it that may govern it: the scope of a negation ends at "but" or "instead".
    private var scope: Range<Int> {
        let before = words[max(0, i - 8)..<i]
        return (before.lastIndex { $0.flags.contains(.turn) } ?? before.startIndex)..<i
    }
    /// The words directly after it, up to "but".
    private var after: ArraySlice<Account.Word> {
        words[(i + 1)..<min(words.count, i + 7)].prefix { !$0.flags.contains(.turn) }
    }
}

/// The rules that decide a claim's side on a word. The first rule that holds decides; nil means that the word is not claimed.
///
/// A learned model can replace them: it takes a `ClaimedWord` and gives a side.
enum SideRules {
    static let all: [Rule<ClaimedWord, Story.Position.Stance?>] = [
        Rule("a doubt nearby", then: .doubts) { $0.hasDoubt },
        // "sabotage cannot be ruled out"
        Rule("left open", then: nil) { $0.isLeftOpen },
        // "unless they close the sluice", "should it come to a strike"
        Rule("under a condition", then: nil) { $0.isConditional },
        // "a likely prelude to a strike"
        Rule("a relation to what may be", then: nil) { $0.isOfSomethingHedged },
        // "does not mean to sell the mill, the repairs go on"
        Rule("behind the negated clause", then: .asserts) { $0.isNegatedBefore && $0.isParted[$0.i] },
        Rule("negated", then: .denies) { $0.isNegatedBefore },
        // "false", "baseless", "is not the source"
        Rule("judged by what follows", then: .denies) { $0.isJudged },
        Rule("negated by what follows", then: .denies) { $0.isNegatedBehind },
        Rule("said", then: .asserts) { _ in true },
    ]
}

extension ClaimedWord {
    fileprivate var hasDoubt: Bool {
        words[max(0, i - 14)..<min(words.count, i + 5)].contains { $0.flags.contains(.doubt) }
    }
    /// Whether two hedges are next to each other around it.
    fileprivate var isLeftOpen: Bool {
        let wide = words[max(scope.lowerBound, i - 8)..<min(words.count, i + 7)]
        return wide.indices.dropFirst().contains {
            wide[$0].flags.contains(.hedge) && wide[$0 - 1].flags.contains(.hedge) && !wide[$0].flags.contains(.number)
        }
    }
    fileprivate var isConditional: Bool { words[scope].contains { $0.flags.contains(.conditional) } }
    fileprivate var isOfSomethingHedged: Bool {
        let hedge = words[max(scope.lowerBound, i - 5)..<i].lastIndex {
            $0.flags.contains(.hedge) && $0.flags.isDisjoint(with: [.modal, .stop])
        }
        return hedge.map { words[$0..<i].contains { $0.flags.contains(.relation) } } ?? false
    }
    /// Whether a negation precedes it in its clause; the comma ends a negation's scope.
    fileprivate var isNegatedBefore: Bool {
        let clause = scope.last { $0 > scope.lowerBound && isParted[$0] }
        return words[(clause ?? scope.lowerBound)..<i].contains { $0.flags.contains(.negation) }
    }
    fileprivate var isJudged: Bool {
        after.contains {
            $0.flags.contains(.negation) && $0.flags.isDisjoint(with: [.stop, .cue]) && $0.span.length >= 5
        }
    }
    /// Whether a negation after it denies something of it: "The water is not the source" does; "the crisis is not over" does not.
    fileprivate var isNegatedBehind: Bool {
        after.prefix(2).contains { $0.flags.contains(.negation) }
            && after.prefix(6).contains { $0.flags.isDisjoint(with: [.stop, .negation, .number]) }
    }
}
