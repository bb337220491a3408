import Languages
import NewsModel
import Text

/// Words of one telling and the other telling's words in their place, as the rules below need them.
struct ReplacedWords: Sendable {
    /// The words of both tellings; either list may be empty.
    var p: [Account.Word]
    var q: [Account.Word]
    /// Whether equal words precede and follow them in both.
    var isEnclosed: Bool
    var nameFollows: Bool

    /// Makes the value from the gap between two aligned runs of words.
    init(of x: [Account.Word], beside y: [Account.Word], _ gap: (a: Range<Int>, b: Range<Int>)) {
        p = Array(x[gap.a])
        q = Array(y[gap.b])
        let isFollowed = gap.a.upperBound < x.count && gap.b.upperBound < y.count
        isEnclosed = isFollowed && gap.a.lowerBound > 0 && gap.b.lowerBound > 0
        nameFollows = isFollowed && x[gap.a.upperBound].flags.contains(.name)
    }
}

/// The rules that decide what a replacement alters. The first rule that holds decides; nil means that it alters nothing.
///
/// A learned model can replace them: it takes `ReplacedWords` and gives a kind.
enum AlterationRules {
    static let all: [Rule<ReplacedWords, Story.Alteration.Kind?>] = [
        // "cannot exclude" and "cannot rule out" leave the same question open.
        Rule("a hedge for a hedge", then: nil) { $0.both(.hedge) },
        // An added "not" reverses a sentence; "false" instead of "wrong" does not.
        Rule("a negation of grammar", then: .polarity) { $0.isNegated && $0.isByGrammar },
        Rule("a word that negates", then: nil) { $0.isNegated },
        Rule("a meaning for its contrary", then: .polarity) { $0.areContraries },
        Rule("a number for a number", then: .number) { $0.isOneForOne && $0.all(.number) && $0.isEnclosed },
        Rule("a name for a name", then: .actor) { $0.isOneForOne && $0.all(.name) && $0.isEnclosed },
        // "annexed from Lorn", "annexed by Lorn"
        Rule("another relation to the name that follows", then: .actor) { $0.isOtherRelation },
        // "could not" and "couldn't"
        Rule("a hedge in two words", then: nil) { $0.one(.hedge) && $0.both(.negation) && $0.isContraction },
        Rule("a hedge for nothing", then: .caveatLost) { $0.isEnclosed && $0.one(.hedge) && $0.atMost(3) },
    ]
}

extension ReplacedWords {
    private static func has(_ words: [Account.Word], _ flag: Account.Word.Flags) -> Bool {
        words.contains { $0.flags.contains(flag) }
    }
    fileprivate func both(_ flag: Account.Word.Flags) -> Bool { Self.has(p, flag) && Self.has(q, flag) }
    fileprivate func one(_ flag: Account.Word.Flags) -> Bool { Self.has(p, flag) != Self.has(q, flag) }
    fileprivate func all(_ flag: Account.Word.Flags) -> Bool { (p + q).allSatisfy { $0.flags.contains(flag) } }
    fileprivate func atMost(_ count: Int) -> Bool { p.count <= count && q.count <= count }
    /// Whether one text writes in one word what the other writes in two: "couldn't", "could not".
    fileprivate var isContraction: Bool {
        let (short, long) = p.count < q.count ? (p, q) : (q, p)
        return short.count == 1 && long.count == 2 && Self.contractions[short[0].form] == long[0].form
    }
    private static let contractions: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for verb in ["could", "might", "may"] {
            for mark in ["'", "’"] { table[Hash.short(Hash.word("\(verb)n\(mark)t"))] = Hash.short(Hash.word(verb)) }
        }
        return table
    }()
    fileprivate var isOneForOne: Bool { p.count == 1 && q.count == 1 }

    fileprivate var isNegated: Bool { isEnclosed && one(.negation) }
    /// Whether the negation is a grammar word, a short word, or has no word in its place in the other telling.
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
    /// The keys of concepts that are opposites.
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
