import NewsModel
import Text

/// Two quotations in two tellings, as the model that decides whether they are one utterance sees them. `Evaluation/train-utterances` trains its
/// weights.
struct UtterancePair: LikePair {
    typealias Item = StatementBuilder.Item
    let a: Item
    let b: Item
    let common: CommonWords
    var best = 0

    init(_ a: Item, _ b: Item) {
        self.a = a
        self.b = b
        common = CommonWords((a.keys, a.universal, a.language), (b.keys, b.universal, b.language))
    }

    var likeness: Double { common.likeness }
    /// The sum of the weights of the features, in hundredths; the odds that they are one utterance rise with it.
    var score: Int { Self.weights.sum(of: features) }

    var features: [String] {
        let (p, used) = (common.name, common.used)
        let dice = Int(used.dice * 10)
        let containment = Int(used.containment * 10)
        let who = a.person == nil || b.person == nil ? "unknown" : a.person == b.person ? "same" : "other"
        var out = [p, "\(p) dice \(dice)", "\(p) containment \(containment)", "\(p) shared \(min(6, used.shared))"]
        out += ["person \(who)", "person \(who), dice \(min(6, dice))", "person \(who), shared \(min(4, used.shared))"]
        out.append("indirect \([a.kind, b.kind].count { $0 == .indirect })")
        out.append(Self.agreement(a.numbers, b.numbers, "numbers"))
        out.append(Self.agreement(a.names, b.names, "names"))
        out.append("best \(best)")
        if who == "same" {
            let most = max(a.ofSpeaker, b.ofSpeaker)
            out.append("sayings \(most <= 1 ? "1" : most <= 3 ? "2" : most <= 6 ? "4" : "7"), best \(best)")
        }
        let shortest = min(a.keys.count, b.keys.count)
        let size = shortest <= 2 ? "1" : shortest <= 4 ? "3" : shortest <= 8 ? "5" : "9"
        out += ["shortest \(size)", "shortest \(size), dice \(min(6, dice))"]
        let ratio = Double(shortest) / Double(max(1, a.keys.count, b.keys.count))
        out.append("length \(ratio < 0.3 ? "below .3" : ratio < 0.6 ? "below .6" : "alike")")
        if a.hearer != b.hearer { out.append("other hearer") }
        if let day = a.day, let other = b.day { out.append(day == other ? "same day" : "other day") }
        if a.repeats || b.repeats { out += [a.repeats && b.repeats ? "both repeat" : "one repeats"] }
        return out
    }
    /// Whether two sets of keys are the same, overlap or differ, as a feature's name.
    static func agreement(_ a: Set<UInt32>, _ b: Set<UInt32>, _ noun: String) -> String {
        guard !a.isEmpty, !b.isEmpty else { return (a == b ? "no " : "one with ") + noun }
        switch a.intersection(b).count {
        case 0: return "other " + noun
        case min(a.count, b.count): return "same " + noun
        default: return "some " + noun
        }
    }
    /// Whether two different speakers are named.
    var namesTwo: Bool { a.person != nil && b.person != nil && a.person != b.person }
    /// Whether two persons say it, each by a full name of one language, or somebody denies what another says.
    static func areOfTwo(_ a: Item, _ b: Item) -> Bool {
        guard let one = a.person, let other = b.person, one != other else { return false }
        return a.denies != b.denies || a.language == b.language && a.isNamed && b.isNamed
    }
    /// Whether one speaker says much the same again, if it is not one utterance.
    var isAlike: Bool {
        guard let person = a.person, person == b.person else { return false }
        return common.used.dice >= (common.isTranslation ? 0.3 : 0.22) && common.used.shared >= 2
    }
}

/// What the model of utterances learns from.
package enum UtteranceTrainer {
    package static func instances(_ accounts: [Account], descent: Descent) -> [PairInstance] {
        let builder = StatementBuilder(Comparison(of: accounts, descent: descent))
        func place(_ item: StatementBuilder.Item) -> (telling: Int, span: Span) {
            (item.telling, accounts[item.telling].quotations[item.quotation].span)
        }
        return builder.pairs(builder.items()).map {
            PairInstance(a: place($0.pair.a), b: place($0.pair.b), features: $0.pair.features)
        }
    }
}
