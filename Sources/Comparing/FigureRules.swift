import NewsModel
import Text

/// Two values and their relation, as the rules below need them.
struct ValuePair: Sendable {
    /// The two values, and whether they are equal.
    var a: Double
    var b: Double
    var isEqual: Bool
    /// Whether the intervals of their possible values overlap.
    var meets: Bool
    var hasUnit: Bool
    /// Whether they cannot count the same thing: their units or fates differ, or one telling gives both.
    var isOfTwoThings: Bool
    /// Whether one gives a growth and the other a total.
    var isGrowthBesideSum: Bool
    /// "dozens of", "hundreds of"
    var isVague: Bool
    /// The confidence that both count the same thing, 0 to .5.
    var counted: Double
    /// The likeness of the words around them, 0 to 1.
    var context: Double

    /// The larger value divided by the smaller one.
    var ratio: Double { max(a, b) / max(1e-9, min(a, b)) }
    /// Whether the digits are swapped: "41" and "14".
    var hasSwappedDigits: Bool {
        func digits(_ value: Double) -> [UInt8] {
            guard value.magnitude < 1e15, let whole = Int(exactly: value) else { return [] }
            return String(whole).utf8.sorted()
        }
        return a >= 10 && !digits(a).isEmpty && digits(a) == digits(b)
    }
}

/// The rules that decide whether two values belong to one figure; the first rule that holds decides.
///
/// A learned model can replace them: it takes `ValuePair` and gives a `Link`. The bounds were tried on shared/stories/nato-2022 and the
/// example.
enum FigureRules {
    enum Link: Sendable {
        /// The values are one figure. Pairs are joined in order of the sum of this number, `counted` and `context`.
        case joined(Double)
        case apart
    }

    static let all: [Rule<ValuePair, Link>] = [
        Rule("two things", then: .apart) { $0.isOfTwoThings },
        Rule("growth beside a sum", then: .apart) { $0.isGrowthBesideSum && !$0.isEqual },
        Rule("a vague number that cannot be it", then: .apart) { $0.isVague && !$0.meets },
        // A number that two texts hardly share by chance: 27, 62 million euros.
        Rule("a rare number twice", then: .joined(0.5)) {
            $0.isEqual && $0.a >= 13 && ($0.context >= 0.15 || $0.counted > 0)
        },
        Rule("the same number of the same", then: .joined(0.5)) {
            $0.isEqual && $0.counted + $0.context >= 0.35 && ($0.counted > 0 || $0.context >= 0.35)
        },
        Rule("the same number of something else", then: .apart) { $0.isEqual },
        Rule("bounds that meet", then: .joined(0.2)) {
            $0.meets && $0.counted >= 0.35 && $0.counted + $0.context >= 0.55
        },
        Rule("bounds that meet of something else", then: .apart) { $0.meets },
        Rule("digits that changed places", then: .joined(0)) { $0.counted >= 0.5 && $0.hasSwappedDigits },
        // Two amounts of one kind in sentences that report the same.
        Rule("two amounts in one sentence told twice", then: .joined(0)) {
            $0.counted == 0 && $0.hasUnit && $0.ratio <= 1.6 && $0.context >= 0.35
        },
        Rule("a number not far off of the same", then: .joined(0)) {
            $0.ratio <= 1.6 && $0.counted >= 0.35 && $0.context >= 0.1
        },
        Rule("another number of the same in the same words", then: .joined(0)) {
            $0.ratio <= 2.5 && $0.counted >= 0.35 && $0.counted + $0.context >= 0.72
        },
    ]
}
