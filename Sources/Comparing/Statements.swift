import NewsModel
import Text

/// Joins quotations across tellings that are one utterance into statements, and marks what changed in each wording.
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
        /// The keys of its numbers, and of its names.
        var numbers: Set<UInt32>
        var names: Set<UInt32>
        /// Whether its cue, or a word beside it, says that it was said before ("repeated", "again").
        var repeats: Bool
        /// Whether it contains a negation, and whether a hedge.
        var polarity: Account.Word.Flags
        /// Whether its speaker is a person with a full name.
        var isNamed: Bool
        /// Whether the text calls it a denial.
        var denies: Bool
        var language: String?
        /// The day of publication, and to whom it was said, folded; nil when the telling does not say.
        var day: Substring?
        var hearer: String?
        /// The number of quotations of this speaker in its telling; a large number when nobody is named.
        var ofSpeaker = Int.max
    }

    func build() -> [Story.Statement] {
        let items = items()
        let (groups, again, confidence) = join(items)
        return statements(items, in: groups, again: again, confidence)
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
                            words.filter { !$0.flags.isDisjoint(with: [.concept, .meaning, .name, .number]) }.map(\.key)
                        ),
                        kind: quotation.kind, numbers: Set(words.filter { $0.flags.contains(.number) }.map(\.key)),
                        names: Set(words.filter { $0.flags.contains(.name) }.map(\.key)),
                        repeats: repeats(quotation, in: account),
                        polarity: words.reduce(into: []) { $0.formUnion($1.flags.intersection([.negation, .hedge])) },
                        isNamed: quotation.speaker.map { isFullName(account.names[$0]) } ?? false,
                        denies: quotation.stance == .denies, language: account.article.language,
                        day: account.article.published?.prefix(10),
                        hearer: quotation.saidTo.map { account.text($0).lowercased() }))
            }
        }
        var counts: [Int: [Int: Int]] = [:]
        for item in items { if let p = item.person { counts[p, default: [:]][item.telling, default: 0] += 1 } }
        for i in items.indices {
            if let count = items[i].person.flatMap({ counts[$0]?[items[i].telling] }) { items[i].ofSpeaker = count }
        }
        return items
    }

    private func isFullName(_ name: Account.Name) -> Bool {
        // In a script without spaces a full name has two characters at least.
        let isWhole =
            name.name.contains { $0.isWhitespace } || name.name.unicodeScalars.count { $0.value >= 0x3040 } > 1
        return name.kind == .person && name.mentions.contains { !$0.isRole } && isWhole
    }
    private static let repeating = Set(
        ["repeat", "reiterate", "again", "insist", "maintain", "persist"].map {
            Hash.short(Stemmer(language: "en").key($0))
        })
    private func repeats(_ quotation: Account.Quotation, in account: Account) -> Bool {
        guard let cue = quotation.cueSpan, let s = account.sentence(at: cue.start) else { return false }
        let words = account.sentences[s].words
        guard let i = words.firstIndex(where: { $0.span.end > cue.start }) else { return false }
        return words[max(0, i - 2)..<min(words.count, i + 3)].contains { Self.repeating.contains($0.key) }
    }

    /// The rarest words by which a quotation looks for others, how many quotations of one telling each of them leads to, and the most that
    /// are compared with one.
    private static let rarest = 8
    private static let mostOfTelling = 4
    private static let most = 100
    /// The pairs of quotations of different tellings that share a rare word, with the indices of both.
    func pairs(_ items: [Item]) -> [(a: Int, b: Int, pair: UtterancePair)] {
        var index: [UInt32: [Int]] = [:]
        for (i, item) in items.enumerated() {
            for key in Set(item.keys.keys) {
                let last = index[key, default: []].suffix(Self.mostOfTelling)
                if last.count < Self.mostOfTelling || last.contains(where: { items[$0].telling != item.telling }) {
                    index[key, default: []].append(i)
                }
            }
        }
        struct Met: Hashable {
            var a: Int
            var b: Int
        }
        var met: Set<Met> = []
        for (i, item) in items.enumerated() {
            // A word that no other telling has leads nowhere.
            let keys = Set(item.keys.keys).filter { key in
                (index[key] ?? []).contains { items[$0].telling != item.telling }
            }.sorted { (comparison.weights.weight($1), $0) < (comparison.weights.weight($0), $1) }.prefix(Self.rarest)
            var shared: [Int: Int] = [:]
            for key in keys {
                for j in index[key] ?? [] where items[j].telling != item.telling { shared[j, default: 0] += 1 }
            }
            for (j, _) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(Self.most) {
                met.insert(Met(a: min(i, j), b: max(i, j)))
            }
        }
        var pairs = met.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map {
            (a: $0.a, b: $0.b, pair: UtterancePair(items[$0.a], items[$0.b]))
        }
        markBest(&pairs) { items[$0].telling }
        return pairs
    }

    /// Groups of one utterance, at most one of a telling, and pairs of groups in which one speaker says much the same again.
    ///
    /// - Returns: for each group also how sure it is that all of it is one utterance, by its smallest item; none for one item alone.
    private func join(_ items: [Item]) -> (groups: [[Int]], again: [(Int, Int)], confidence: [Int: Double]) {
        var edges: [(score: Int, a: Int, b: Int, same: Bool)] = []
        for (a, b, pair) in pairs(items) {
            let score = pair.score
            let isSame = score >= bar(of: pair)
            if isSame || pair.isAlike { edges.append((score, a, b, isSame)) }
        }
        edges.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
        var group = Array(items.indices)
        var members = items.indices.map { [$0] }
        /// That the items of a group are one utterance: each link of it must be right.
        var sure: [Int: Double] = [:]
        for edge in edges where edge.same {
            let (g, h) = (group[edge.a], group[edge.b])
            guard g != h, mayJoin(members[g].map { items[$0] }, members[h].map { items[$0] }) else { continue }
            sure[g, default: 1] *= sure[h, default: 1] * share(at: edge.score, of: UtterancePair.shares)
            for i in members[h] { group[i] = g }
            members[g] += members[h]
            members[h] = []
        }
        var again: [(Int, Int)] = []
        for edge in edges where group[edge.a] != group[edge.b] { again.append((group[edge.a], group[edge.b])) }
        let groups = Dictionary(grouping: items.indices) { group[$0] }
        let confidence = sure.reduce(into: [Int: Double]()) { found, one in
            if let first = groups[one.key]?.first { found[first] = rounded(one.value) }
        }
        return (groups.keys.sorted().map { groups[$0] ?? [] }, again, confidence)
    }

    private func bar(of pair: UtterancePair) -> Int {
        let bars = comparison.bars
        if pair.a.person == nil || pair.b.person == nil { return bars.utteranceOfNobody }
        return pair.namesTwo ? bars.utteranceOfTwo : bars.utterance
    }

    /// Whether two groups may be one utterance: of each telling one, and no two of both that are of two persons.
    private func mayJoin(_ one: [Item], _ other: [Item]) -> Bool {
        one.allSatisfy { a in
            other.allSatisfy { b in a.telling != b.telling && !UtterancePair.areOfTwo(a, b) }
        }
    }

    private func statements(
        _ items: [Item], in groups: [[Int]], again: [(Int, Int)], _ confidence: [Int: Double]
    ) -> [Story.Statement] {
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
            let isTranslated = members.contains { items[$0].language != items[base].language }
            let wordings = members.sorted { items[$0].telling < items[$1].telling }.map { m in
                wording(items[m], drift: m == base ? [] : drift(items[m], from: items[base], isTranslated))
            }
            let speaker = speaker(members.map { items[$0] })
            return Story.Statement(
                id: id, speaker: speaker?.person, speakerConfidence: speaker?.confidence,
                families: comparison.families(behind: wordings.map(\.place.telling)),
                confidence: members.count > 1 ? members.first.flatMap { confidence[$0] } : nil,
                saidAgain: (links[id] ?? []).sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) },
                wordings: wordings)
        }
    }

    /// How sure a wording's speaker counts in whose language no model decides.
    private static let withoutModel = 0.8
    /// Whom the wordings name most surely: their confidences added up. Of two who are named as surely, in one language the one of the telling with the
    /// smallest id; in two languages nobody, because nothing tells who it is (`Docs/Meanings.md`).
    ///
    /// - Returns: the speaker, and how sure the surest of his wordings is, less what speaks for others; nil where no model decides.
    private func speaker(_ wordings: [Item]) -> (person: Int, confidence: Double?)? {
        func confidence(_ item: Item) -> Double? {
            accounts[item.telling].quotations[item.quotation].speakerConfidence
        }
        let named = wordings.filter { $0.person != nil }
        let sums = named.reduce(into: [Int: Double]()) { sums, item in
            if let person = item.person { sums[person, default: 0] += confidence(item) ?? Self.withoutModel }
        }
        guard let most = sums.values.max() else { return nil }
        let tied = named.filter { item in item.person.map { most - (sums[$0] ?? 0) < 0.005 } ?? false }
        let languages = tied.reduce(into: [String: Set<Int>]()) { found, item in
            if let person = item.person {
                found[accounts[item.telling].article.language ?? "", default: []].insert(person)
            }
        }
        guard let person = tied.first?.person,
            languages.values.contains(where: { $0.count > 1 }) || Set(tied.map(\.person)).count == 1
        else { return nil }
        let surest = named.filter { $0.person == person }.compactMap(confidence).max()
        return (person, surest.map { rounded($0 * most / sums.values.reduce(0, +)) })
    }

    private func wording(_ item: Item, drift: [Story.Drift]) -> Story.Wording {
        let account = accounts[item.telling]
        let quotation = account.quotations[item.quotation]
        return Story.Wording(
            place: comparison.place(item.telling, quotation.span), pieces: quotation.pieces, kind: quotation.kind,
            speakerSpan: quotation.speakerSpan, cueSpan: quotation.cueSpan,
            saidTo: quotation.saidTo.map { account.text($0) }, via: quotation.via.map { account.text($0) },
            stance: quotation.stance, drift: drift,
            clause: quotation.clause.flatMap {
                $0.contains(quotation.span) ? comparison.place(item.telling, $0) : nil
            })
    }

    /// The changes in a wording compared with the fullest one, of an utterance that is told in one language or in several.
    private func drift(_ item: Item, from base: Item, _ isTranslated: Bool) -> [Story.Drift] {
        let account = accounts[item.telling]
        let quotation = account.quotations[item.quotation]
        let span = quotation.span
        var found: [Story.Drift] = []
        if item.kind == .indirect, base.kind != .indirect { found.append(Story.Drift(.reported, span)) }
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
            found.append(Story.Drift(isTranslated ? .backTranslated : .reworded, span))
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
