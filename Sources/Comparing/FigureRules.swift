import NewsModel
import Text

/// What two values show of each other: what the rules below ask.
struct ValuePair: Sendable {
    /// The values, and whether they are the same.
    var a: Double
    var b: Double
    var isEqual: Bool
    /// Whether the intervals in which they may lie meet.
    var meets: Bool
    var hasUnit: Bool
    /// Whether they cannot count one thing whatever they say: other units, other fates, two values of one telling.
    var isOfTwoThings: Bool
    /// Whether one says by how much something grew, and the other what it came to.
    var isGrowthBesideSum: Bool
    /// "dozens of", "hundreds of"
    var isVague: Bool
    /// How surely both count the same, 0 to .5.
    var counted: Double
    /// How alike the words around them are, 0 to 1.
    var context: Double

    /// The larger over the smaller.
    var ratio: Double { max(a, b) / max(1e-9, min(a, b)) }
    /// "41" and "14": digits that changed places.
    var hasSwappedDigits: Bool {
        func digits(_ value: Double) -> [UInt8] {
            guard value.magnitude < 1e15, let whole = Int(exactly: value) else { return [] }
            return String(whole).utf8.sorted()
        }
        return a >= 10 && !digits(a).isEmpty && digits(a) == digits(b)
    }
}

/// The rules that say whether two values are of one figure, tried in order: the first that holds decides.
///
/// The seam at which a learned decision takes over: `ValuePair` in, `Link` out. Swept on shared/stories/nato-2022 and the example.
enum FigureRules {
    enum Link: Sendable {
        /// One figure; the surest are joined first: by how surely both count the same, the words around them, and this.
        case joined(Double)
        case apart
    }

    static let all: [Rule<ValuePair, Link>] = [
        Rule("two things", then: .apart) { $0.isOfTwoThings },
        Rule("growth beside a sum", then: .apart) { $0.isGrowthBesideSum && !$0.isEqual },
        Rule("a vague number that cannot be it", then: .apart) { $0.isVague && !$0.meets },
        // A number that chance does not repeat: 27, 62 million euros.
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
        // Two amounts of one kind in sentences that tell the same.
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
