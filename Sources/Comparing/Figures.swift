import NewsModel
import Text

/// Joins the values that tellings give for one counted thing, and says how they stand to each other.
struct FigureComparison {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }

    init(_ comparison: Comparison) { self.comparison = comparison }

    private struct Item {
        var telling: Int
        var figure: Account.Figure
        var keys: Set<UInt32>
        var head: UInt32?
        var context: WordBag
        var low: Double
        var high: Double
    }

    func build() -> [Story.Figure] {
        var items: [Item] = []
        for (t, account) in accounts.enumerated() {
            for figure in account.figures {
                let sentence = account.sentences[figure.sentence]
                let context = account.terms(of: sentence.words).filter {
                    !$0.flags.contains(.stop) && !$0.flags.contains(.number)
                }.map(
                    \.key)
                let (low, high) = Self.interval(figure)
                items.append(
                    Item(
                        telling: t, figure: figure, keys: Set(figure.countKeys), head: figure.countKeys.last,
                        context: comparison.weights.bag(context), low: low, high: high))
            }
        }
        var group = Array(items.indices)
        var edges: [(score: Double, a: Int, b: Int)] = []
        // Values meet by unit and by a word of what is counted, or by value.
        var index: [String: [Int]] = [:]
        for (i, item) in items.enumerated() {
            var met: Set<Int> = []
            var keys = item.keys.map { "k\($0)" }
            keys.append("v\(item.figure.value)")
            if item.keys.isEmpty { keys += Set(item.context.keys).map { "k\($0)" } }
            for key in keys {
                let name = (item.figure.unit ?? "") + key
                for j in (index[name] ?? []).suffix(200) { met.insert(j) }
                index[name, default: []].append(i)
            }
            for j in met.sorted() { if let score = likeness(items[j], item) { edges.append((score, j, i)) } }
        }
        edges.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
        for edge in edges {
            let g = group[edge.a]
            let h = group[edge.b]
            guard g != h else { continue }
            let members = group.indices.filter { group[$0] == g || group[$0] == h }
            // One telling may repeat a value, but two different values of one telling are two things.
            var values: [Int: Double] = [:]
            var clash = false
            for m in members {
                if let other = values[items[m].telling], other != items[m].figure.value, items[m].figure.holder == nil {
                    clash = true
                }
                values[items[m].telling] = items[m].figure.value
            }
            if clash { continue }
            for i in group.indices where group[i] == h { group[i] = g }
        }
        return figures(items, group)
    }

    /// Between which values the figure may lie.
    private static func interval(_ figure: Account.Figure) -> (Double, Double) {
        let v = figure.value
        if let low = figure.low, let high = figure.high { return (low, high) }
        switch figure.bound {
        case .exact: return (v, v)
        case .approx: return (v * 0.9, v * 1.1)
        case .approxBelow: return (v * 0.88, v)
        case .atLeast: return (v, v * 1.5)
        case .atMost: return (v * 0.5, v)
        case .dozensOf: return (v * 2, v * 12)
        case .tensOf, .hundredsOf, .thousandsOf: return (v * 2, v * 10)
        }
    }

    private static let fates = Set(
        ["kill", "injure", "missing", "rescue", "evacuate", "arrest", "infect", "flee", "job", "hostage", "vaccine"].map
        { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })

    private func likeness(_ a: Item, _ b: Item) -> Double? {
        guard a.figure.unit == b.figure.unit, a.telling != b.telling || a.figure.value == b.figure.value else {
            return nil
        }
        let context = a.context.overlap(b.context)
        let equal =
            abs(a.figure.value - b.figure.value) <= 1e-9 * max(1, abs(a.figure.value)) && a.figure.high == b.figure.high
        let meets = a.low <= b.high && b.low <= a.high
        let shared = a.keys.intersection(b.keys)
        var counted = 0.0
        if !shared.isEmpty { counted = 0.35 }
        if let head = a.head, head == b.head { counted = 0.5 }
        // Killed and evacuated are two things, whoever they are.
        let (x, y) = (a.keys.intersection(Self.fates), b.keys.intersection(Self.fates))
        if !x.isEmpty, !y.isEmpty {
            guard !x.isDisjoint(with: y) else { return nil }
            counted = max(counted, 0.5)
        }
        // A value without a noun is held against the words around the other's.
        if a.keys.isEmpty || b.keys.isEmpty {
            let named = a.keys.isEmpty ? b.keys : a.keys
            let around = Set(a.keys.isEmpty ? a.context.keys : b.context.keys)
            counted =
                named.isEmpty ? (a.figure.unit != nil ? 0.2 : 0.1) : named.contains { around.contains($0) } ? 0.4 : 0
        }
        if a.figure.isIncrement != b.figure.isIncrement, !equal { return nil }
        let isVague = [a, b].contains { [.dozensOf, .tensOf, .hundredsOf, .thousandsOf].contains($0.figure.bound) }
        if isVague, !meets { return nil }
        // Swept on shared/stories/nato-2022 and the bundled example.
        if equal {
            // A number that chance does not repeat: 27, 62 million euros.
            if a.figure.value >= 13, context.dice >= 0.15 || counted > 0 { return counted + context.dice + 0.5 }
            return counted + context.dice + 0.35 >= 0.7 && (counted > 0 || context.dice >= 0.35)
                ? counted + context.dice + 0.5 : nil
        }
        if meets { return counted >= 0.35 && counted + context.dice >= 0.55 ? counted + context.dice + 0.2 : nil }
        let ratio = max(a.figure.value, b.figure.value) / max(1e-9, min(a.figure.value, b.figure.value))
        // 41 and 14: digits that changed places.
        if counted >= 0.5, a.figure.value >= 10, Self.digits(a.figure.value) == Self.digits(b.figure.value) {
            return counted + context.dice
        }
        // Two amounts of one kind in sentences that tell the same.
        if counted == 0, a.figure.unit != nil, ratio <= 1.6, context.dice >= 0.35 { return context.dice }
        guard ratio <= 2.5, counted >= 0.35 else { return nil }
        return counted + context.dice >= 0.72 || (ratio <= 1.6 && counted >= 0.35 && context.dice >= 0.1)
            ? counted + context.dice : nil
    }

    private static func digits(_ value: Double) -> [UInt8] {
        value == value.rounded() && value < 1e15 ? String(Int(value)).utf8.sorted() : []
    }

    private func figures(_ items: [Item], _ group: [Int]) -> [Story.Figure] {
        let groups = Dictionary(grouping: items.indices) { group[$0] }
        var found: [Story.Figure] = []
        var heads: [(head: UInt32, unit: String?, index: Int)] = []
        for (k, g) in groups.keys.sorted().enumerated() {
            let members = (groups[g] ?? []).sorted {
                (items[$0].telling, items[$0].figure.span) < (items[$1].telling, items[$1].figure.span)
            }
            guard let first = label(members, items) ?? members.first else { continue }
            let counts = comparison.place(
                items[first].telling, items[first].figure.counts ?? items[first].figure.span)
            let values = members.map { value(items[$0]) }
            let verdict = verdict(members.map { items[$0] })
            found.append(
                Story.Figure(
                    id: "f\(k + 1)", counts: counts,
                    families: comparison.families(behind: members.map { items[$0].telling }), verdict: verdict,
                    related: [], values: values))
            if let head = items[first].head { heads.append((head, items[first].figure.unit, found.count - 1)) }
        }
        // The same counted noun in another figure: another scope, shown beside it.
        for (x, a) in heads.enumerated() {
            for b in heads[(x + 1)...]
            where a.head == b.head && a.unit == b.unit && found[a.index].related.count < 6
                && found[b.index].related.count < 6
            {
                found[a.index].related.append(found[b.index].id)
                found[b.index].related.append(found[a.index].id)
            }
        }
        return found
    }

    private func value(_ item: Item) -> Story.Value {
        let figure = item.figure
        return Story.Value(
            place: comparison.place(item.telling, figure.span), value: figure.value, low: figure.low,
            high: figure.high, unit: figure.unit, bound: figure.bound,
            holder: comparison.people.person(of: item.telling, figure.holder), asOf: figure.asOf)
    }

    /// The member whose counted noun says best what the figure is: in the story's main language, and told in the noun
    /// itself ("47 injured" before "47 people").
    private func label(_ members: [Int], _ items: [Item]) -> Int? {
        var votes: [String: Int] = [:]
        for account in accounts { votes[account.article.language ?? "", default: 0] += 1 }
        let named = members.filter { items[$0].figure.counts != nil }
        return (named.isEmpty ? members : named).enumerated().max { a, b in
            func rank(_ m: Int, _ at: Int) -> (Int, Int, Int) {
                let account = accounts[items[m].telling]
                let inside = items[m].figure.counts.map { account.words(in: $0) } ?? []
                return (
                    votes[account.article.language ?? "", default: 0],
                    inside.contains { Self.fates.contains($0.key) } ? 1 : 0, -at
                )
            }
            return rank(a.element, a.offset) < rank(b.element, b.offset)
        }?.element
    }

    private func verdict(_ items: [Item]) -> Story.Figure.Verdict {
        guard Set(items.map(\.telling)).count > 1 else { return .single }
        let values = Set(items.map(\.figure.value))
        if values.count == 1, Set(items.map(\.figure.high)).count == 1 { return .agree }
        let low = items.map(\.low).max() ?? 0
        let high = items.map(\.high).min() ?? 0
        if low <= high { return .rounding }
        // Later and higher everywhere: an update.
        let dated = items.compactMap { item in
            (item.figure.asOf ?? accounts[item.telling].article.published).map {
                (String($0.prefix(10)), item.figure.value)
            }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        let isKnown = items.allSatisfy { item in dated.contains { $0.1 == item.figure.value } }
        if isKnown, let first = dated.first, let last = dated.last, first.0 < last.0,
            zip(dated, dated.dropFirst()).allSatisfy({ $0.1 <= $1.1 })
        {
            let perDay = Dictionary(grouping: dated) { $0.0 }
            if perDay.values.allSatisfy({ Set($0.map(\.1)).count == 1 }) { return .update }
        }
        return .conflict
    }
}
