import NewsModel
import Text

/// Joins quotations of one speaker across tellings into statements, and marks what changed in each wording.
struct StatementBuilder {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }

    init(_ comparison: Comparison) { self.comparison = comparison }

    /// One quotation and the data by which it is compared.
    struct Item {
        var telling: Int
        var quotation: Int
        var person: Int?
        var keys: WordBag
        /// The words whose keys are the same in every language.
        var universal: WordBag
        var kind: Account.Quotation.Kind
        /// Whether it contains a negation, and whether a hedge.
        var polarity: Account.Word.Flags
        /// The number of quotations of this speaker in its telling; a large number when nobody is named.
        var ofSpeaker = Int.max
    }

    func build() -> [Story.Statement] {
        let items = items()
        let (groups, again) = join(items)
        return statements(items, in: groups, again: again)
    }

    /// Every quotation, in order of telling.
    func items() -> [Item] {
        var items: [Item] = []
        for (t, account) in accounts.enumerated() {
            for (q, quotation) in account.quotations.enumerated() {
                let words = account.words(of: quotation)
                let terms = account.terms(of: words)
                items.append(
                    Item(
                        telling: t, quotation: q, person: comparison.people.person(of: t, quotation.speaker),
                        keys: comparison.weights.bag(
                            terms.filter { !$0.flags.contains(.stop) || $0.flags.contains(.negation) }.map(\.key)),
                        universal: comparison.weights.bag(
                            words.filter { !$0.flags.isDisjoint(with: [.concept, .name, .number]) }.map(\.key)),
                        kind: quotation.kind,
                        polarity: words.reduce(into: []) { $0.formUnion($1.flags.intersection([.negation, .hedge])) }))
            }
        }
        var counts: [Int: [Int: Int]] = [:]
        for item in items { if let p = item.person { counts[p, default: [:]][item.telling, default: 0] += 1 } }
        for i in items.indices {
            if let count = items[i].person.flatMap({ counts[$0]?[items[i].telling] }) { items[i].ofSpeaker = count }
        }
        return items
    }

    /// The data about two quotations that the rules need.
    func pair(_ a: Item, _ b: Item) -> QuotationPair {
        let isTranslation = accounts[a.telling].article.language != accounts[b.telling].article.language
        return QuotationPair(
            overlap: isTranslation ? a.universal.overlap(b.universal) : a.keys.overlap(b.keys),
            isTranslation: isTranslation, isReported: (a.kind == .indirect) != (b.kind == .indirect),
            hasOtherHearer: hearer(a) != hearer(b), hasSamePolarity: a.polarity == b.polarity,
            shortest: min(a.keys.count, b.keys.count), ofSpeaker: max(a.ofSpeaker, b.ofSpeaker))
    }

    /// The outlet that the speaker spoke to, folded; nil when none is named.
    private func hearer(_ item: Item) -> String? {
        let account = accounts[item.telling]
        return account.quotations[item.quotation].saidTo.map { account.text($0).lowercased() }
    }

    private func join(_ items: [Item]) -> (groups: [[Int]], again: [(Int, Int)]) {
        var byPerson: [Int: [Int]] = [:]
        for (i, item) in items.enumerated() { if let p = item.person { byPerson[p, default: []].append(i) } }
        var edges: [(score: Double, a: Int, b: Int, same: Bool)] = []
        for p in byPerson.keys.sorted() {
            let list = byPerson[p] ?? []
            // Quotations of a speaker with many are compared only if they share a rare word.
            var index: [UInt32: [Int]] = [:]
            for i in list {
                var met: Set<Int> = []
                for key in Set(items[i].keys.keys) {
                    for j in (index[key] ?? []).suffix(60) where items[j].telling != items[i].telling { met.insert(j) }
                    index[key, default: []].append(i)
                }
                for j in met.sorted() {
                    let pair = pair(items[j], items[i])
                    let link = StatementRules.all.verdict(on: pair) ?? .apart
                    if link != .apart { edges.append((pair.score, j, i, link == .same)) }
                }
            }
        }
        edges.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
        var group = Array(items.indices)
        var tellings: [Int: Set<Int>] = [:]
        for i in items.indices { tellings[i] = [items[i].telling] }
        for edge in edges where edge.same {
            let g = group[edge.a]
            let h = group[edge.b]
            guard g != h, let x = tellings[g], let y = tellings[h], x.isDisjoint(with: y) else { continue }
            for i in group.indices where group[i] == h { group[i] = g }
            tellings[g] = x.union(y)
            tellings[h] = nil
        }
        var again: [(Int, Int)] = []
        for edge in edges where group[edge.a] != group[edge.b] { again.append((group[edge.a], group[edge.b])) }
        let groups = Dictionary(grouping: items.indices) { group[$0] }
        return (groups.keys.sorted().map { groups[$0] ?? [] }, again)
    }

    private func statements(_ items: [Item], in groups: [[Int]], again: [(Int, Int)]) -> [Story.Statement] {
        var idOf: [Int: String] = [:]
        for (k, members) in groups.enumerated() { for m in members { idOf[m] = "s\(k + 1)" } }
        var links: [String: Set<String>] = [:]
        for (a, b) in again {
            guard let x = idOf[a], let y = idOf[b], x != y else { continue }
            links[x, default: []].insert(y)
            links[y, default: []].insert(x)
        }
        return groups.enumerated().map { k, members in
            let id = "s\(k + 1)"
            // The fullest direct wording is the base of comparison.
            let base =
                members.max { a, b in
                    let x = items[a]
                    let y = items[b]
                    return (x.kind == .indirect ? 0 : 1, x.keys.count, -x.telling) < (
                        y.kind == .indirect ? 0 : 1, y.keys.count, -y.telling
                    )
                } ?? members[0]
            let wordings = members.sorted { items[$0].telling < items[$1].telling }.map { m in
                wording(items[m], drift: m == base ? [] : drift(items[m], from: items[base]))
            }
            return Story.Statement(
                id: id, speaker: items[members[0]].person,
                families: comparison.families(behind: wordings.map(\.place.telling)),
                saidAgain: (links[id] ?? []).sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) },
                wordings: wordings)
        }
    }

    private func wording(_ item: Item, drift: [Story.Drift]) -> Story.Wording {
        let account = accounts[item.telling]
        let quotation = account.quotations[item.quotation]
        return Story.Wording(
            place: comparison.place(item.telling, quotation.span), pieces: quotation.pieces, kind: quotation.kind,
            speakerSpan: quotation.speakerSpan, cueSpan: quotation.cueSpan,
            saidTo: quotation.saidTo.map { account.text($0) }, via: quotation.via.map { account.text($0) },
            stance: quotation.stance, drift: drift)
    }

    /// The changes in a wording compared with the fullest one.
    private func drift(_ item: Item, from base: Item) -> [Story.Drift] {
        let account = accounts[item.telling]
        let quotation = account.quotations[item.quotation]
        let span = quotation.span
        var found: [Story.Drift] = []
        if item.kind == .indirect, base.kind != .indirect { found.append(Story.Drift(.reported, span)) }
        if quotation.speaker == nil { found.append(Story.Drift(.speakerLost, span)) }
        let baseAccount = accounts[base.telling]
        let mine = account.words(of: quotation)
        let theirs = baseAccount.words(of: baseAccount.quotations[base.quotation])
        if mine.count * 3 < theirs.count * 2 { found.append(Story.Drift(.shortened, span)) }
        let alignment = Alignment(mine.map(\.form), theirs.map(\.form))
        let equal = Double(alignment.matches.count) / Double(max(1, min(mine.count, theirs.count)))
        let sameMeaning = item.keys.overlap(base.keys).containment
        if account.article.language == baseAccount.article.language, item.kind != .indirect, base.kind != .indirect,
            mine.count >= 6, equal < 0.75, sameMeaning >= 0.4
        {
            found.append(Story.Drift(.backTranslated, span))
        } else if item.kind != .indirect, base.kind != .indirect, equal >= 0.75 {
            for gap in alignment.gaps(mine.count, theirs.count) where !gap.a.isEmpty && gap.a.count <= 4 {
                let from = mine[gap.a.lowerBound].span
                let to = mine[gap.a.upperBound - 1].span
                found.append(Story.Drift(.wordChanged, from.union(to)))
            }
        }
        return found
    }
}

/// The longest common subsequence of two short word lists.
struct Alignment {
    /// Pairs of indices, increasing in both.
    private(set) var matches: [(a: Int, b: Int)] = []

    init(_ x: [UInt32], _ y: [UInt32]) {
        // Quotations are short; of longer ones only the first 400 words are compared.
        let a = Array(x.prefix(400))
        let b = Array(y.prefix(400))
        var table = [UInt16](repeating: 0, count: (a.count + 1) * (b.count + 1))
        let width = b.count + 1
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                table[i * width + j] =
                    a[i] == b[j]
                    ? table[(i + 1) * width + j + 1] + 1 : max(table[(i + 1) * width + j], table[i * width + j + 1])
            }
        }
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                matches.append((i, j))
                i += 1
                j += 1
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
    }
    /// The differing parts between two matches in each list.
    func gaps(_ countA: Int, _ countB: Int) -> [(a: Range<Int>, b: Range<Int>)] {
        var found: [(Range<Int>, Range<Int>)] = []
        var i = 0
        var j = 0
        for match in matches + [(a: countA, b: countB)] {
            if match.a > i || match.b > j { found.append((i..<max(i, match.a), j..<max(j, match.b))) }
            i = match.a + 1
            j = match.b + 1
        }
        return found
    }
}
