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
        /// The words of its sentence, those that are the same in every language, and the nearest ones.
        var context: WordBag
        var universal: WordBag
        var near: WordBag
        /// The keys of the names in its sentence and near it, and of the other numbers.
        var names: Set<UInt32>
        var nearNames: Set<UInt32>
        var numbers: Set<UInt32>
        var low: Double
        var high: Double
        var language: String?
        /// Who gives it.
        var person: Int?
        /// Whether it stands in the first three sentences.
        var isEarly: Bool
        /// The keys of the two words before and behind it, and the forms of the first 80 words of its sentence.
        var before: (UInt32?, UInt32?)
        var behind: (UInt32?, UInt32?)
        var forms: [UInt32]
        /// What befalls the counted (killed, evacuated) by its noun; the words of what it counts; and what befalls it there or near by.
        var fate: Set<UInt32>
        var counts: Set<UInt32>
        var fates: Set<UInt32>
        /// Whether it is part of a longer word or number ("AK-47", "4.6"), and whether it is written in letters.
        var isGlued: Bool
        var isSpelled: Bool
        /// Its sentence, if it is prose.
        var fact: FactPair.Item?
        /// The number of other values of its telling with its unit and, if it has one, its noun.
        var rivals = 0
    }
    /// A counted noun with its unit.
    private struct Head: Hashable {
        var key: UInt32?
        var unit: String?
    }

    /// Every value, in order of telling.
    func items() -> [Item] {
        var items: [Item] = []
        let sentences = Dictionary(grouping: FactMatcher(sentencesOf: comparison).items, by: \.telling)
        for (t, account) in accounts.enumerated() {
            let facts = Dictionary(
                (sentences[t] ?? []).map { ($0.sentence, $0) }, uniquingKeysWith: { a, _ in a })
            var mine: [Item] = []
            // Ages say who somebody is; they are not what a story counts.
            for figure in account.figures where !figure.isAge && !isOneOfMany(figure, in: account) {
                mine.append(item(figure, in: account, telling: t))
            }
            let byHead = Dictionary(grouping: mine) { Head(key: $0.head, unit: $0.figure.unit) }
            let byUnit = Dictionary(grouping: mine) { $0.figure.unit }
            let counts = byHead.mapValues { Dictionary(grouping: $0) { $0.figure.value }.mapValues(\.count) }
            let all = byUnit.mapValues { Dictionary(grouping: $0) { $0.figure.value }.mapValues(\.count) }
            for i in mine.indices {
                let (head, unit, value) = (mine[i].head, mine[i].figure.unit, mine[i].figure.value)
                let same = head == nil ? all[unit] : counts[Head(key: head, unit: unit)]
                let of = head == nil ? byUnit[unit]?.count : byHead[Head(key: head, unit: unit)]?.count
                mine[i].rivals = (of ?? 0) - (same?[value] ?? 0)
            }
            for i in mine.indices { mine[i].fact = facts[mine[i].figure.sentence] }
            items += mine
        }
        return items
    }
    /// The most words before and behind a value that are near it. Chosen, not measured.
    private static let side = 6
    private func item(_ figure: Account.Figure, in account: Account, telling t: Int) -> Item {
        let sentence = account.sentences[figure.sentence]
        let (low, high) = Self.interval(figure)
        let at = sentence.words.firstIndex { $0.span.end > figure.span.start } ?? 0
        let near = sentence.words[max(0, at - Self.side)..<min(sentence.words.count, at + Self.side + 1)]
        func bag(_ words: some Sequence<Account.Word>) -> WordBag {
            comparison.weights.bag(
                account.terms(of: Array(words)).filter { $0.flags.isDisjoint(with: [.stop, .number]) }.map(\.key))
        }
        func keys(_ words: some Sequence<Account.Word>, _ flag: Account.Word.Flags) -> Set<UInt32> {
            Set(words.filter { $0.flags.contains(flag) }.map(\.key))
        }
        func key(_ i: Int) -> UInt32? {
            guard sentence.words.indices.contains(i) else { return nil }
            return sentence.words[i].flags.contains(.number) ? nil : sentence.words[i].key
        }
        let last = sentence.words.lastIndex { $0.span.start < figure.span.end } ?? at
        let bytes = account.article.bytes
        func isGlued(_ i: Int) -> Bool {
            guard bytes.indices.contains(i) else { return false }
            let byte = bytes[i]
            return byte == 0x2D || byte == 0x2E || byte == 0x3A || byte == 0x2F || (0x41...0x5A).contains(byte & 0xDF)
        }
        let behindNumber = bytes.indices.contains(figure.span.end) ? bytes[figure.span.end] : 0x20
        let others = sentence.words.filter { !figure.span.overlaps($0.span) }
        return Item(
            telling: t, figure: figure, keys: Set(figure.countKeys), head: figure.countKeys.last,
            context: bag(sentence.words),
            universal: bag(sentence.words.filter { !$0.flags.isDisjoint(with: [.concept, .meaning, .name]) }),
            near: bag(near), names: keys(sentence.words, .name), nearNames: keys(near, .name),
            numbers: keys(others, .number), low: low, high: high, language: account.article.language,
            person: comparison.people.person(of: t, figure.holder), isEarly: figure.sentence < 3,
            before: (key(at - 1), key(at - 2)), behind: (key(last + 1), key(last + 2)),
            forms: sentence.words.prefix(80).map(\.form),
            fate: Set(figure.countKeys).intersection(Self.fates),
            counts: Set(
                figure.counts.map { account.words(in: $0).filter { !$0.flags.contains(.stop) }.map(\.key) } ?? []),
            fates: Set(near.map(\.key)).union(figure.countKeys).intersection(Self.fates),
            isGlued: isGlued(figure.span.start - 1) || behindNumber == 0x2D || (0x30...0x39).contains(behindNumber),
            isSpelled: !account.text(figure.span).contains(where: \.isNumber))
    }

    /// "one of the oldest bridges" counts nothing that tellings could agree on.
    private func isOneOfMany(_ figure: Account.Figure, in account: Account) -> Bool {
        guard figure.value == 1, figure.unit == nil, let counts = figure.counts, figure.span.start < counts.start else {
            return false
        }
        let before = account.text(Span(figure.span.start, counts.start))
        return before.count(where: { $0 == " " }) > 1
    }

    /// Two values of one telling each that may be joined.
    private struct Edge {
        var score: Int
        var a: Int
        var b: Int
        var isEqual: Bool
        var isTranslation: Bool
        var share: Double
    }
    private struct Two: Hashable {
        var a: Int
        var b: Int
        init(_ a: Int, _ b: Int) { (self.a, self.b) = (min(a, b), max(a, b)) }
    }

    func build() -> [Story.Figure] {
        let items = items()
        let bars = comparison.bars
        var edges: [Edge] = []
        /// The scores of equal values of one language.
        var scores: [Two: Int] = [:]
        for (a, b, pair) in pairs(items) {
            let score = pair.score
            if pair.isEqual, !pair.isTranslation { scores[Two(a, b)] = score }
            // A pair of which each value is more like another one of the other's telling is none.
            guard pair.best > 0 else { continue }
            guard pair.isEqual ? score >= bars.equalFigures : mayDiffer(pair, score) else { continue }
            let shares = pair.isEqual ? FigurePair.sharesOfEqual : FigurePair.sharesOfDifferent
            edges.append(
                Edge(
                    score: score, a: a, b: b, isEqual: pair.isEqual, isTranslation: pair.isTranslation,
                    share: share(at: score, of: shares)))
        }
        edges.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
        var groups = FigureGroups(items)
        var sure: [Int: Double] = [:]
        var members = items.indices.map { [$0] }
        for edge in edges {
            let (g, h) = (groups.number(of: edge.a), groups.number(of: edge.b))
            guard g != h else { continue }
            if edge.isEqual, !edge.isTranslation {
                // The first two of a language must be sure; of further ones all must be likely.
                let language = items[edge.a].language
                let isFirst = [g, h].allSatisfy { group in
                    Set(members[group].filter { items[$0].language == language }.map { items[$0].telling }).count <= 1
                }
                guard !isFirst || edge.score >= bars.equalFiguresOfOneLanguage else { continue }
                let areLikely = members[g].allSatisfy { x in
                    members[h].allSatisfy { y in
                        items[x].telling == items[y].telling || items[x].language != items[y].language
                            || items[x].figure.value != items[y].figure.value
                            || (scores[Two(x, y)].map { $0 >= bars.equalFigures }
                                ?? !FigurePair(items[x], items[y]).areOfTwo)
                    }
                }
                guard areLikely else { continue }
            }
            groups.join(edge.a, edge.b)
            let joined = groups.number(of: edge.a)
            guard joined == groups.number(of: edge.b) else { continue }
            sure[joined] = min(sure[g, default: 1], sure[h, default: 1], edge.share)
            let both = members[g] + members[h]
            (members[g], members[h]) = ([], [])
            members[joined] = both
        }
        // Equal numbers that are not sure enough together stay apart.
        let isApart = members.indices.map { g in
            members[g].count > 1 && sure[g, default: 1] < bars.confidenceOfEqualFigures
                && Set(members[g].map { items[$0].figure.value }).count == 1
        }
        let numbers = items.indices.map { i in
            let number = groups.number(of: i)
            return isApart[number] ? items.count + i : number
        }
        return figures(items, numbers, sure)
    }

    /// Whether two different numbers are of one thing: sure ones of one kind, or those of sentences that tell the same but for the number.
    private func mayDiffer(_ pair: FigurePair, _ score: Int) -> Bool {
        let bars = comparison.bars
        if score >= bars.differentFigures, pair.isOfOneKind { return true }
        return score >= bars.differentFiguresOfOneFact && pair.fact ?? Int.min >= bars.factOfDifferentFigures
    }

    /// The most values that are compared with one for each of its words; 200 finds no more.
    private static let most = 64

    /// The pairs of values that share the unit and a counted word, or the value.
    func pairs(_ items: [Item]) -> [(a: Int, b: Int, pair: FigurePair)] {
        var index: [String: [Int]] = [:]
        var pairs: [(a: Int, b: Int, pair: FigurePair)] = []
        for (i, item) in items.enumerated() {
            var met: Set<Int> = []
            var keys = item.keys.map { "k\($0)" }
            keys.append("v\(item.figure.value)")
            if item.keys.isEmpty { keys += Set(item.context.keys).map { "k\($0)" } }
            for key in keys {
                let name = (item.figure.unit ?? "") + key
                for j in (index[name] ?? []).suffix(Self.most) { met.insert(j) }
                index[name, default: []].append(i)
            }
            for j in met.sorted() {
                let pair = FigurePair(items[j], item)
                if !pair.areOfTwo { pairs.append((j, i, pair)) }
            }
        }
        markBest(&pairs) { items[$0].telling }
        return pairs
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

    private func figures(_ items: [Item], _ group: [Int], _ sure: [Int: Double]) -> [Story.Figure] {
        let groups = Dictionary(grouping: items.indices) { group[$0] }
        var found: [Story.Figure] = []
        var heads: [Head: [Int]] = [:]
        let parted = groups.keys.sorted().flatMap { g in
            parts(
                (groups[g] ?? []).sorted {
                    (items[$0].telling, items[$0].figure.span) < (items[$1].telling, items[$1].figure.span)
                }, items)
        }
        for (k, members) in parted.enumerated() {
            guard let first = label(members, items) ?? members.first else { continue }
            let counts = comparison.place(
                items[first].telling, items[first].figure.counts ?? items[first].figure.span)
            let values = members.map { value(items[$0]) }
            let verdict = verdict(members.map { items[$0] })
            found.append(
                Story.Figure(
                    id: "f\(k + 1)", counts: counts,
                    families: comparison.families(behind: members.map { items[$0].telling }), verdict: verdict,
                    confidence: members.count > 1 ? members.first.flatMap { sure[group[$0]] }.map(rounded) : nil,
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

    /// The values of one figure; of each value alone if they cannot be one thing: a telling that gives two numbers of one giver counts two things, and
    /// "dozens" conflicts with nothing.
    private func parts(_ members: [Int], _ items: [Item]) -> [[Int]] {
        let low = members.map { items[$0].low }.max() ?? 0
        let high = members.map { items[$0].high }.min() ?? 0
        let exact = members.filter { !items[$0].figure.bound.isVague }
        let isClear = Dictionary(grouping: exact) { items[$0].telling }.allSatisfy { _, mine in
            // Of two givers one telling may give two numbers.
            Dictionary(grouping: mine) { items[$0].person }
                .allSatisfy { Set($0.value.map { items[$0].figure.value }).count == 1 }
        }
        if low <= high || isClear && exact.count == members.count { return [members] }
        let byValue = Dictionary(grouping: members) { items[$0].figure.value }
        return byValue.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
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
    private let figures: [FigureComparison.Item]
    private var parent: [Int]
    private var size: [Int]
    /// For each root the number of its group.
    private var numbers: [Int]
    /// For each root the values of each telling.
    private var told: [[Int: Told]]
    /// For each root what befalls the counted.
    private var fates: [Set<UInt32>]

    init(_ figures: [FigureComparison.Item]) {
        self.figures = figures
        parent = Array(figures.indices)
        size = figures.map { _ in 1 }
        numbers = Array(figures.indices)
        fates = figures.map(\.fate)
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
        if clashes || !fates[x].isEmpty && !fates[y].isEmpty && fates[x].isDisjoint(with: fates[y]) { return }
        fates[large] = fates[x].union(fates[y])
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
