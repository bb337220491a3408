import NewsModel
import Text

/// Joins the values that tellings give for one counted thing, and says how they stand to each other.
struct FigureComparison {
    let accounts: [Account]
    let weights: WordWeights
    let people: People
    let descent: Descent

    private struct Item {
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
                        context: weights.bag(context), low: low, high: high))
            }
        }
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
        var groups = FigureGroups(items.map { ($0.telling, $0.figure) })
        for edge in edges { groups.join(edge.a, edge.b) }
        return figures(items, items.indices.map { groups.number(of: $0) })
    }

    /// Between which values the figure may lie.
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
        // About −20 lies between −22 and −18.
        return (min(ends.0, ends.1), max(ends.0, ends.1))
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
        abs(value) < 1e15 ? Int(exactly: value).map { String($0).utf8.sorted() } ?? [] : []
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
            let counts = Story.Place(items[first].telling, items[first].figure.counts ?? items[first].figure.span)
            let values = members.map {
                Story.Value(
                    telling: items[$0].telling, figure: items[$0].figure,
                    holder: people.person(of: items[$0].telling, items[$0].figure.holder))
            }
            let verdict = verdict(members.map { items[$0] })
            found.append(
                Story.Figure(
                    id: "f\(k + 1)", counts: counts,
                    families: descent.families(behind: members.map { items[$0].telling }), verdict: verdict,
                    related: [], values: values))
            if let head = items[first].head {
                heads[Head(key: head, unit: items[first].figure.unit), default: []].append(found.count - 1)
            }
        }
        // The same counted noun in another figure: another scope, shown beside it.
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

/// Figures joined into groups of which each tells one counted thing.
///
/// What each telling gives is kept apart, so that a join looks only at the tellings that both groups have.
private struct FigureGroups {
    /// What one telling gives in a group.
    private struct Told {
        var members: [Int]
        /// Its value; nil when it gives several.
        var value: Double?
        /// Whether someone is named who gives one of them.
        var isHeld: Bool
    }
    private let figures: [(telling: Int, figure: Account.Figure)]
    private var parent: [Int]
    private var size: [Int]
    /// Of each root the number its group goes by.
    private var numbers: [Int]
    /// Of each root what each telling gives.
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
    /// The number of a figure's group.
    mutating func number(of i: Int) -> Int { numbers[root(i)] }
    private mutating func root(_ i: Int) -> Int {
        var i = i
        while parent[i] != i {
            parent[i] = parent[parent[i]]
            i = parent[i]
        }
        return i
    }
    /// Joins the groups of two figures, under the number of the first, unless a telling would then give two values.
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
    /// One telling may repeat a value, but two different values of one telling are two things, unless someone is named
    /// who gives the later one.
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
