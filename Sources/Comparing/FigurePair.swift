import NewsModel
import Text

/// Two values in two tellings, as the model that decides whether they count the same thing sees them. `Evaluation/train-figures` trains its
/// weights.
struct FigurePair: LikePair {
    typealias Item = FigureComparison.Item
    let a: Item
    let b: Item
    var best = 0
    /// The overlap of the words around the two.
    private let used: WordBag.Overlap
    private(set) var likeness = 0.0

    init(_ a: Item, _ b: Item) {
        self.a = a
        self.b = b
        used = a.language != b.language ? a.universal.overlap(b.universal) : a.context.overlap(b.context)
        likeness = counted + used.dice + (isEqual ? 0.5 : 0)
    }

    /// The sum of the weights of the features, in hundredths; the odds that they count the same rise with it.
    var score: Int { Self.weights.sum(of: features) }

    /// How sure it is that their sentences tell the same fact, by the weights of `FactPair` without what it knows of other sentences and of statements: a
    /// lower scale of its own. Nil outside prose.
    var fact: Int? { a.fact.flatMap { one in b.fact.map { FactPair(one, $0).score } } }

    /// Whether both count the same people by what befell them, or both are money or a measure: two different numbers of that are hardly of two things.
    var isOfOneKind: Bool {
        ["money", "measure"].contains(Self.kind(a.figure.unit)) || !a.fates.isEmpty && a.fates == b.fates
    }

    var isTranslation: Bool { a.language != b.language }
    var isEqual: Bool {
        let (x, y) = (a.figure, b.figure)
        return abs(x.value - y.value) <= 1e-9 * max(1, abs(x.value)) && x.high == y.high
    }
    /// Whether the intervals of their possible values overlap.
    private var meets: Bool { a.low <= b.high && b.low <= a.high }

    /// Whether they cannot count the same thing: their units differ, one counts the dead and the other the injured, or one telling gives both.
    var areOfTwo: Bool {
        let (x, y) = (a.figure, b.figure)
        let areOtherFates = !a.fate.isEmpty && !b.fate.isEmpty && a.fate.isDisjoint(with: b.fate)
        return x.unit != y.unit || areOtherFates || a.telling == b.telling && x.value != y.value
    }

    /// The confidence that both count the same thing, 0 to .5: by the noun, by one of its words, or by the words around a value without
    /// a noun.
    private var counted: Double {
        switch noun {
        case "same head": 0.5
        case "same word": 0.35
        case "noun beside": 0.4
        case "no nouns": 0.2
        default: 0
        }
    }
    private var noun: String {
        if a.keys.isEmpty && b.keys.isEmpty { return "no nouns" }
        if a.keys.isEmpty || b.keys.isEmpty {
            let (named, bare) = a.keys.isEmpty ? (b, a) : (a, b)
            return named.keys.isDisjoint(with: bare.context.keys) ? "noun elsewhere" : "noun beside"
        }
        if a.head != nil, a.head == b.head { return "same head" }
        return a.keys.isDisjoint(with: b.keys) ? "other noun" : "same word"
    }

    var features: [String] {
        let (x, y) = (a.figure, b.figure)
        let p = isTranslation ? "across" : "within"
        let near = a.near.overlap(b.near)
        let dice = min(6, Int(used.dice * 10))
        let unit = Self.kind(x.unit)
        let value = relation
        var out = [
            p, value, noun, "unit \(unit)", "\(value), \(noun)", "\(value), unit \(unit)", "\(noun), unit \(unit)",
            "\(p) dice \(dice)", "\(value), dice \(dice)", "\(noun), dice \(dice)", "shared \(min(5, used.shared))",
            "\(value), shared \(min(5, used.shared))", "near \(min(6, Int(near.dice * 10)))",
            "\(value), near \(min(6, Int(near.dice * 10)))",
            "near shared \(min(4, near.shared))", "\(noun), near shared \(min(4, near.shared))",
        ]
        if !a.keys.isEmpty, !b.keys.isEmpty {
            let common = a.keys.intersection(b.keys).count
            let all = max(a.keys.count, b.keys.count)
            out.append(
                common == all
                    ? "all nouns"
                    : common * 2 >= all ? "half of the nouns" : common > 0 ? "some nouns" : "none of the nouns")
            out.append("\(out[out.count - 1]), \(value)")
        }
        let size = Self.size(max(abs(x.value), abs(y.value)))
        out += ["size \(size)", "size \(size), \(value)", "size \(size), \(noun)", "size \(size), \(value), \(noun)"]
        out += ["best \(best)", "best \(best), \(value)", "best \(best), \(noun)", "best \(best), dice \(dice)"]
        out.append(UtterancePair.agreement(a.names, b.names, "names"))
        out.append("\(out[out.count - 1]), \(value)")
        out.append(UtterancePair.agreement(a.nearNames, b.nearNames, "near names"))
        out.append("\(out[out.count - 1]), \(value)")
        out.append(UtterancePair.agreement(a.numbers, b.numbers, "other numbers"))
        out.append("\(out[out.count - 1]), \(value)")
        let rivals = max(a.rivals, b.rivals)
        let of = rivals == 0 ? "0" : rivals <= 2 ? "2" : rivals <= 5 ? "5" : "more"
        out += ["rivals \(of)", "rivals \(of), \(value)", "rivals \(of), best \(best)"]
        if a.person != nil, b.person != nil { out.append(a.person == b.person ? "same holder" : "other holder") }
        if let day = x.asOf, let other = y.asOf {
            out += [day == other ? "same day" : "other day", (day == other ? "same day, " : "other day, ") + value]
        }
        if x.isIncrement != y.isIncrement { out += ["one adds", "one adds, \(value)"] }
        if x.change != y.change { out += ["other change", "other change, \(value)"] }
        if x.bound.isVague || y.bound.isVague { out += ["vague", "vague, \(value)"] }
        if x.bound != y.bound { out += ["other bound", "other bound, \(value)"] }
        // Whether they stand in the same slot of sentences that tell the same.
        let slot = [
            a.before.0 != nil && a.before.0 == b.before.0, a.before.1 != nil && a.before.1 == b.before.1,
            a.behind.0 != nil && a.behind.0 == b.behind.0, a.behind.1 != nil && a.behind.1 == b.behind.1,
        ]
        let around = slot.count { $0 }
        out += ["slot \(around)", "slot \(around), \(value)", "slot \(around), \(noun)"]
        for (name, isSame) in zip(["before", "second before", "behind", "second behind"], slot) where isSame {
            out.append("same word \(name)")
        }
        let (f, g) = (a.forms, b.forms)
        if !isTranslation {
            let copied = min(8, 20 * Alignment(f, g).matches.count / max(1, f.count + g.count))
            out += ["copied \(copied)", "copied \(copied), \(value)", "copied \(copied), slot \(min(2, around))"]
        }
        if !a.counts.isEmpty, !b.counts.isEmpty {
            let common = a.counts.intersection(b.counts).count
            let sort =
                a.counts == b.counts
                ? "same phrase"
                : common * 2 >= max(a.counts.count, b.counts.count)
                    ? "like phrase" : common > 0 ? "other phrase" : "foreign phrase"
            out += [sort, "\(sort), \(value)", "\(sort), size \(size)"]
        }
        let fates = (a.fates, b.fates)
        let fate =
            fates.0.isEmpty && fates.1.isEmpty
            ? "no fate"
            : fates.0.isEmpty || fates.1.isEmpty
                ? "one fate"
                : fates.0.isDisjoint(with: fates.1) ? "other fate" : fates.0 == fates.1 ? "same fate" : "some fate"
        out += [fate, "\(fate), \(value)", "\(fate), \(noun)"]
        for item in [a, b] where item.isGlued { out.append("glued") }
        let bare = [a, b].count { $0.keys.isEmpty && $0.figure.unit == nil }
        out += ["bare \(bare)", "bare \(bare), \(value)"]
        if a.isSpelled != b.isSpelled {
            out.append("one spelled")
        } else {
            out.append(a.isSpelled ? "spelled" : "digits")
        }
        if a.isEarly, b.isEarly { out += ["both early", "both early, \(value)", "both early, \(noun)"] }
        var seen: Set<String> = []
        return out.filter { seen.insert($0).inserted }
    }

    /// How the values are related.
    private var relation: String {
        if isEqual { return "equal" }
        if meets { return "meet" }
        let (x, y) = (abs(a.figure.value), abs(b.figure.value))
        let ratio = max(x, y) / max(1e-9, min(x, y))
        return ratio <= 1.1 ? "within a tenth" : ratio <= 1.6 ? "within 1.6" : ratio <= 3 ? "within 3" : "farther"
    }
    private static func size(_ value: Double) -> String {
        value <= 2 ? "2" : value <= 12 ? "12" : value <= 99 ? "99" : value <= 999 ? "999" : "more"
    }
    private static func kind(_ unit: String?) -> String {
        guard let unit else { return "none" }
        if unit == "percent" { return unit }
        if unit.prefix(3).allSatisfy(\.isUppercase) { return "money" }
        return ["second", "minute", "hour", "day", "week", "month", "year"].contains(unit) ? "time" : "measure"
    }
}

/// What the model of figures learns from.
package enum FigureTrainer {
    package static func instances(_ accounts: [Account], descent: Descent) -> [PairInstance] {
        let builder = FigureComparison(Comparison(of: accounts, descent: descent))
        let items = builder.items()
        return builder.pairs(items).map {
            PairInstance(
                a: (items[$0.a].telling, items[$0.a].figure.span), b: (items[$0.b].telling, items[$0.b].figure.span),
                features: $0.pair.features)
        }
    }
}
