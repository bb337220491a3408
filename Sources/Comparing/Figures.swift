import NewsModel
import Text

/// Joins the values that tellings give for one counted thing, and says how they are related.
struct FigureComparison {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }

    init(_ comparison: Comparison) { self.comparison = comparison }

    /// One value and the data by which it is compared.
    struct Item {
        var telling: Int
        var figure: Account.Figure
        var keys: Set<UInt32>
        var head: UInt32?
        var context: WordBag
        var low: Double
        var high: Double
    }
    /// A counted noun with its unit.
    private struct Head: Hashable {
        var key: UInt32
        var unit: String?
    }

    /// Every value, in order of telling.
    func items() -> [Item] {
        var items: [Item] = []
        for (t, account) in accounts.enumerated() {
            // Ages say who somebody is; they are not what a story counts.
            for figure in account.figures where !figure.isAge && !isOneOfMany(figure, in: account) {
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
        return items
    }

    /// "one of the oldest bridges" counts nothing that tellings could agree on.
    private func isOneOfMany(_ figure: Account.Figure, in account: Account) -> Bool {
        guard figure.value == 1, figure.unit == nil, let counts = figure.counts, figure.span.start < counts.start else {
            return false
        }
        let before = account.text(Span(figure.span.start, counts.start))
        return before.count(where: { $0 == " " }) > 1
    }

    func build() -> [Story.Figure] {
        let items = items()
        var edges: [(score: Double, a: Int, b: Int)] = []
        // Compare only values that share the unit and a counted word, or the value.
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
        var groups = FigureGroups(items.map { ($0.telling, $0.figure) })
        for edge in edges { groups.join(edge.a, edge.b) }
        return figures(items, items.indices.map { groups.number(of: $0) })
    }

    /// The interval of the figure's possible values.
    private static func interval(_ figure: Account.Figure) -> (Double, Double) {
        let v = figure.value
        var ends: (Double, Double)
        switch figure.bound {
        case .exact: ends = (v, v)
        case .approx: ends = (v * 0.9, v * 1.1)
        case .approxBelow: ends = (v * 0.88, v)
        case .atLeast: ends = (v, v * 1.5)
        case .atMost: ends = (v * 0.5, v)
        case .dozensOf: ends = (v * 2, v * 12)
        case .tensOf, .hundredsOf, .thousandsOf: ends = (v * 2, v * 10)
        }
        if let low = figure.low, let high = figure.high { ends = (low, high) }
        // About −20 is between −22 and −18.
        return (min(ends.0, ends.1), max(ends.0, ends.1))
    }

    private static let fates = Set(
        ["kill", "injure", "missing", "rescue", "evacuate", "arrest", "infect", "flee", "job", "hostage", "vaccine"].map
        { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })

    /// The confidence that two values belong to one figure; nil when they do not.
    private func likeness(_ a: Item, _ b: Item) -> Double? {
        let pair = pair(a, b)
        guard case .joined(let bonus) = FigureRules.all.verdict(on: pair) else { return nil }
        return pair.counted + pair.context + bonus
    }
    /// The data about two values that the rules need.
    func pair(_ a: Item, _ b: Item) -> ValuePair {
        let (x, y) = (a.figure, b.figure)
        // Killed and evacuated people are different counts.
        let fates = (a.keys.intersection(Self.fates), b.keys.intersection(Self.fates))
        let areOtherFates = !fates.0.isEmpty && !fates.1.isEmpty && fates.0.isDisjoint(with: fates.1)
        return ValuePair(
            a: x.value, b: y.value,
            isEqual: abs(x.value - y.value) <= 1e-9 * max(1, abs(x.value)) && x.high == y.high,
            meets: a.low <= b.high && b.low <= a.high, hasUnit: x.unit != nil,
            isOfTwoThings: x.unit != y.unit || a.telling == b.telling && x.value != y.value || areOtherFates,
            isGrowthBesideSum: x.isIncrement != y.isIncrement,
            isVague: Self.vague.contains(x.bound) || Self.vague.contains(y.bound), counted: counted(a, b),
            context: a.context.overlap(b.context).dice)
    }
    private static let vague: Set<Account.Bound> = [.dozensOf, .tensOf, .hundredsOf, .thousandsOf]
    /// The confidence that both count the same thing, 0 to .5: by the noun, by one of its words, or by the words around a value without
    /// a noun.
    private func counted(_ a: Item, _ b: Item) -> Double {
        if a.keys.isEmpty || b.keys.isEmpty {
            let (named, bare) = a.keys.isEmpty ? (b, a) : (a, b)
            if named.keys.isEmpty { return a.figure.unit != nil ? 0.2 : 0.1 }
            return named.keys.isDisjoint(with: bare.context.keys) ? 0 : 0.4
        }
        let shared = a.keys.intersection(b.keys)
        let isSameHead = a.head != nil && a.head == b.head
        return isSameHead || !shared.isDisjoint(with: Self.fates) ? 0.5 : shared.isEmpty ? 0 : 0.35
    }

    private func figures(_ items: [Item], _ group: [Int]) -> [Story.Figure] {
        let groups = Dictionary(grouping: items.indices) { group[$0] }
        var found: [Story.Figure] = []
        var heads: [Head: [Int]] = [:]
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
            if let head = items[first].head {
                heads[Head(key: head, unit: items[first].figure.unit), default: []].append(found.count - 1)
            }
        }
        // The same counted noun in another figure has another scope; the report shows the two beside each other.
        for list in heads.values {
            for (x, a) in list.enumerated() {
                for b in list[(x + 1)...] where found[b].related.count < 6 {
                    if found[a].related.count >= 6 { break }
                    found[a].related.append(found[b].id)
                    found[b].related.append(found[a].id)
                }
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

    /// The member whose counted noun describes the figure best: in the story's main language, with the fate in the noun itself ("47
    /// injured" before "47 people").
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
        // Later values that are higher everywhere are an update.
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

/// Groups of figures that give the same counted thing (union-find).
///
/// The values are stored by telling, so that a join examines only the tellings that both groups have.
private struct FigureGroups {
    /// The values that one telling gives in a group.
    private struct Told {
        var members: [Int]
        /// The value; nil when the telling gives several.
        var value: Double?
        /// Whether one of the values has a named holder.
        var isHeld: Bool
    }
    private let figures: [(telling: Int, figure: Account.Figure)]
    private var parent: [Int]
    private var size: [Int]
    /// For each root the number of its group.
    private var numbers: [Int]
    /// For each root the values of each telling.
    private var told: [[Int: Told]]

    init(_ figures: [(telling: Int, figure: Account.Figure)]) {
        self.figures = figures
        parent = Array(figures.indices)
        size = figures.map { _ in 1 }
        numbers = Array(figures.indices)
        told = figures.enumerated().map { i, entry in
            [entry.telling: Told(members: [i], value: entry.figure.value, isHeld: entry.figure.holder != nil)]
        }
    }
    /// The number of the group of a figure.
    mutating func number(of i: Int) -> Int { numbers[root(i)] }
    private mutating func root(_ i: Int) -> Int {
        var i = i
        while parent[i] != i {
            parent[i] = parent[parent[i]]
            i = parent[i]
        }
        return i
    }
    /// Joins the groups of two figures under the number of the first, unless one telling would then give two values.
    mutating func join(_ a: Int, _ b: Int) {
        let x = root(a)
        let y = root(b)
        guard x != y else { return }
        let (large, small) = size[x] >= size[y] ? (x, y) : (y, x)
        let clashes = told[small].contains { telling, mine in
            told[large][telling].map { areTwoThings(mine, $0) } ?? false
        }
        if clashes { return }
        for (telling, mine) in told[small] {
            guard let other = told[large][telling] else {
                told[large][telling] = mine
                continue
            }
            told[large][telling]?.members += mine.members
            told[large][telling]?.value = mine.value == other.value ? mine.value : nil
            told[large][telling]?.isHeld = mine.isHeld || other.isHeld
        }
        told[small] = [:]
        parent[small] = large
        size[large] += size[small]
        numbers[large] = numbers[x]
    }
    /// Whether two different values of one telling are different things: they are, unless the later one has a named holder.
    private func areTwoThings(_ a: Told, _ b: Told) -> Bool {
        if let one = a.value, let other = b.value {
            if one == other { return false }
            if !a.isHeld, !b.isHeld { return true }
        }
        let members = (a.members + b.members).sorted()
        return zip(members, members.dropFirst()).contains {
            figures[$0].figure.value != figures[$1].figure.value && figures[$1].figure.holder == nil
        }
    }
}
