import Languages
import NewsModel
import Text

/// Words of one telling in the place of which a sibling has others: what the rules below ask.
struct ReplacedWords: Sendable {
    /// The words, and the sibling's. Either may be none.
    var p: [Account.Word]
    var q: [Account.Word]
    /// Whether equal words stand before and behind them in both.
    var isEnclosed: Bool
    /// Whether a name follows.
    var nameFollows: Bool

    /// What stands in the gap between two aligned stretches of words.
    init(of x: [Account.Word], beside y: [Account.Word], _ gap: (a: Range<Int>, b: Range<Int>)) {
        p = Array(x[gap.a])
        q = Array(y[gap.b])
        let isFollowed = gap.a.upperBound < x.count && gap.b.upperBound < y.count
        isEnclosed = isFollowed && gap.a.lowerBound > 0 && gap.b.lowerBound > 0
        nameFollows = isFollowed && x[gap.a.upperBound].flags.contains(.name)
    }
}

/// The rules that say what a replacement bends, tried in order: the first that holds decides; nil where it bends nothing.
///
/// The seam at which a learned decision takes over: `ReplacedWords` in, a kind out.
enum AlterationRules {
    static let all: [Rule<ReplacedWords, Story.Alteration.Kind?>] = [
        // "cannot exclude" and "cannot rule out" leave the same open.
        Rule("a hedge for a hedge", then: nil) { $0.both(.hedge) },
        // "not" for nothing turns a sentence around; "false" for "wrong" does not.
        Rule("a negation of grammar", then: .polarity) { $0.isNegated && $0.isByGrammar },
        Rule("a word that negates", then: .wording) { $0.isNegated },
        Rule("a meaning for its contrary", then: .polarity) { $0.areContraries },
        Rule("a number for a number", then: .number) { $0.isOneForOne && $0.all(.number) },
        Rule("a name for a name", then: .actor) { $0.isOneForOne && $0.all(.name) && $0.isEnclosed },
        // "annexed from Lorn", "annexed by Lorn"
        Rule("another relation to the name that follows", then: .actor) { $0.isOtherRelation },
        Rule("one modal for another", then: .certainty) { $0.isOtherModal },
        Rule("a hedge for nothing", then: .caveatLost) { $0.isEnclosed && $0.one(.hedge) && $0.atMost(3) },
        Rule("a modal for nothing", then: .certainty) { $0.isEnclosed && $0.one(.modal) && $0.atMost(3) },
        Rule("one verb or noun for another", then: .wording) { $0.isOtherWord },
    ]
}

extension ReplacedWords {
    private static func has(_ words: [Account.Word], _ flag: Account.Word.Flags) -> Bool {
        words.contains { $0.flags.contains(flag) }
    }
    fileprivate func both(_ flag: Account.Word.Flags) -> Bool { Self.has(p, flag) && Self.has(q, flag) }
    fileprivate func one(_ flag: Account.Word.Flags) -> Bool { Self.has(p, flag) != Self.has(q, flag) }
    fileprivate func all(_ flag: Account.Word.Flags) -> Bool { (p + q).allSatisfy { $0.flags.contains(flag) } }
    fileprivate func none(_ flags: Account.Word.Flags) -> Bool {
        (p + q).allSatisfy { $0.flags.isDisjoint(with: flags) }
    }
    fileprivate func atMost(_ count: Int) -> Bool { p.count <= count && q.count <= count }
    fileprivate var isOneForOne: Bool { p.count == 1 && q.count == 1 }

    fileprivate var isNegated: Bool { isEnclosed && one(.negation) }
    /// Whether the negation is a word of grammar, a short one, or stands where the other has nothing.
    fileprivate var isByGrammar: Bool {
        let word = (p + q).first { $0.flags.contains(.negation) }
        let isGrammar = word.map { $0.flags.contains(.stop) || $0.span.length < 5 } ?? false
        return isGrammar || p.isEmpty || q.isEmpty
    }
    fileprivate var areContraries: Bool {
        isOneForOne && p[0].flags.contains(.concept) && Self.opposites[p[0].key] == q[0].key
    }
    fileprivate var isOtherRelation: Bool {
        both(.relation) && atMost(2) && p[0].form != q[0].form && nameFollows && all(.stop)
    }
    fileprivate var isOtherModal: Bool {
        func modal(_ words: [Account.Word]) -> UInt32? { words.first { $0.flags.contains(.modal) }?.form }
        return isEnclosed && both(.modal) && atMost(2) && modal(p) != modal(q)
    }
    /// Between equal words; a character is neither verb nor noun, and one cue for another is no change.
    fileprivate var isOtherWord: Bool {
        isEnclosed && isOneForOne && none([.stop, .name, .number, .character]) && !all(.cue)
    }

    /// Concepts that are each other's contrary, as their keys.
    private static let opposites: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (a, b) in Languages.opposites {
            let (x, y) = (
                Hash.short(Hash.mix(Hash.word("concept:" + a))), Hash.short(Hash.mix(Hash.word("concept:" + b)))
            )
            table[x] = y
            table[y] = x
        }
        return table
    }()
}
