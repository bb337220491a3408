import Languages
import NewsModel
import Text

/// Finds where one telling bends what its siblings say: in aligned passages and wordings, in titles, in figures.
struct AlterationFinder {
    let story: Story
    let weights: WordWeights
    let people: People
    /// The most a report shows of each kind, and of all.
    private static let limits: [Story.Alteration.Kind: Int] = [.polarity: 4, .actor: 3, .rank: 2, .number: 3, .certainty: 3, .caveatLost: 2, .wording: 2]

    func build() -> [Story.Alteration] {
        var found: [Story.Alteration] = []
        found += oppositePrefixes()
        for (a, b) in alignedPlaces() { found += differences(a, b) }
        found += ranks()
        found += caveats()
        return trimmed(found)
    }

    /// Each place once, each kind at most as often as a reader bears.
    private func trimmed(_ found: [Story.Alteration]) -> [Story.Alteration] {
        var kept: [Story.Alteration] = []
        var counts: [Story.Alteration.Kind: Int] = [:]
        for alteration in found {
            guard let bent = alteration.places.first, !kept.contains(where: { $0.places.contains { $0.telling == bent.telling && $0.span.overlaps(bent.span) } }) else { continue }
            guard counts[alteration.kind, default: 0] < Self.limits[alteration.kind] ?? 2 else { continue }
            counts[alteration.kind, default: 0] += 1
            kept.append(alteration)
        }
        return kept
    }

    /// Passages and wordings side by side.
    private func alignedPlaces() -> [(Story.Place, Story.Place)] {
        var pairs: [(Story.Place, Story.Place)] = []
        for passage in story.descent.passages where passage.kind == .prose && passage.likeness != .translation {
            for (i, a) in passage.places.enumerated() { for b in passage.places[(i + 1)...] { pairs.append((Story.Place(a.telling, a.span), Story.Place(b.telling, b.span))) } }
        }
        for statement in story.statements where statement.wordings.count > 1 {
            for (i, a) in statement.wordings.enumerated() {
                for b in statement.wordings[(i + 1)...] where a.telling != b.telling { pairs.append((Story.Place(a.telling, a.quotation.span), Story.Place(b.telling, b.quotation.span))) }
            }
        }
        return pairs
    }

    /// How many tellings have the word: the bent place is the one whose word stands alone.
    private func tellings(with form: UInt32) -> Int {
        story.accounts.count { $0.sentences.contains { $0.words.contains { $0.form == form } } }
    }

    private func differences(_ a: Story.Place, _ b: Story.Place) -> [Story.Alteration] {
        let x = story.accounts[a.telling].words(in: a.span)
        let y = story.accounts[b.telling].words(in: b.span)
        guard x.count >= 4, y.count >= 4, story.accounts[a.telling].article.language == story.accounts[b.telling].article.language else { return [] }
        // Aligned by meaning: stems, concepts, names.
        let alignment = Alignment(x.map(\.key), y.map(\.key))
        guard alignment.matches.count >= 3 else { return [] }
        let isNegated = [x, y].map { words in words.contains { $0.flags.contains(.negation) } }
        let keysA = Set(x.map(\.key))
        let keysB = Set(y.map(\.key))
        var found: [Story.Alteration] = []
        for gap in alignment.gaps(x.count, y.count) {
            guard gap.a.lowerBound > 0 || gap.b.lowerBound > 0 else { continue }
            let p = Array(x[gap.a])
            let q = Array(y[gap.b])
            guard p.count <= 4, q.count <= 4 else { continue }
            let followed = gap.a.upperBound < x.count && gap.b.upperBound < y.count
            guard let kind = kind(p, q, isEnclosed: followed && gap.a.lowerBound > 0 && gap.b.lowerBound > 0, nameFollows: followed && x[gap.a.upperBound].flags.contains(.name)) else { continue }
            // A word that the other has elsewhere was moved, not changed; a negation that both have is no change.
            if kind == .polarity, isNegated[0] && isNegated[1] { continue }
            if kind == .wording || kind == .actor && p.count == 1 && !p[0].flags.contains(.stop), p.contains(where: { keysB.contains($0.key) }) || q.contains(where: { keysA.contains($0.key) }) { continue }
            if kind == .actor || kind == .wording, p.count == 1, q.count == 1, isSameStem(story.accounts[a.telling].text(p[0].span), story.accounts[b.telling].text(q[0].span)) { continue }
            guard let here = place(a.telling, x, gap.a), let there = place(b.telling, y, gap.b) else { continue }
            let mine = p.map { tellings(with: $0.form) }.min() ?? 0
            let theirs = q.map { tellings(with: $0.form) }.min() ?? 0
            found.append(Story.Alteration(kind: kind, places: (mine, -a.telling) <= (theirs, -b.telling) ? [here, there] : [there, here]))
        }
        return found
    }

    /// "Europe" and "European"
    private func isSameStem(_ a: String, _ b: String) -> Bool {
        let common = zip(a.lowercased(), b.lowercased()).prefix { $0 == $1 }.count
        return common >= 5 && common * 3 >= min(a.count, b.count) * 2
    }

    /// What a replaced stretch means; nil when it is only another word for the same thing.
    private func kind(_ p: [Account.Word], _ q: [Account.Word], isEnclosed: Bool, nameFollows: Bool) -> Story.Alteration.Kind? {
        func has(_ words: [Account.Word], _ flag: Account.Word.Flags) -> Bool { words.contains { $0.flags.contains(flag) } }
        if has(p, .negation) != has(q, .negation), isEnclosed { return .polarity }
        if p.count == 1, q.count == 1, p[0].flags.contains(.number), q[0].flags.contains(.number) { return .number }
        if p.count == 1, q.count == 1, p[0].flags.contains(.name), q[0].flags.contains(.name), isEnclosed { return .actor }
        if p.count <= 2, q.count <= 2, has(p, .relation), has(q, .relation), !p.isEmpty, !q.isEmpty, p[0].form != q[0].form, nameFollows,
            p.allSatisfy({ $0.flags.contains(.stop) }), q.allSatisfy({ $0.flags.contains(.stop) })
        {
            return .actor
        }
        if isEnclosed, has(p, .modal), has(q, .modal), p.count <= 2, q.count <= 2, p.first(where: { $0.flags.contains(.modal) })?.form != q.first(where: { $0.flags.contains(.modal) })?.form { return .certainty }
        if has(p, .hedge) != has(q, .hedge), p.count <= 3, q.count <= 3, isEnclosed { return .caveatLost }
        if has(p, .modal) != has(q, .modal), p.count <= 3, q.count <= 3, isEnclosed { return .certainty }
        // One verb or noun for another between equal words.
        if p.count == 1, q.count == 1, isEnclosed, p[0].flags.isDisjoint(with: [.stop, .name, .number]), q[0].flags.isDisjoint(with: [.stop, .name, .number]),
            !p[0].flags.contains(.stop), !q[0].flags.contains(.stop), !p[0].flags.contains(.cue) || !q[0].flags.contains(.cue)
        {
            return .wording
        }
        return nil
    }

    /// The differing words with the word before and behind, so that a reader sees what is meant.
    private func place(_ telling: Int, _ words: [Account.Word], _ gap: Range<Int>) -> Story.Place? {
        let from = max(0, gap.lowerBound - 1)
        let to = min(words.count, gap.upperBound + 1)
        guard from < to else { return nil }
        return Story.Place(telling, words[from].span.union(words[to - 1].span))
    }

    // MARK: - "no sign of escalation" for "no sign of de-escalation"

    /// A word that its siblings have with an undoing prefix, under the same negation.
    private func oppositePrefixes() -> [Story.Alteration] {
        struct Use {
            var telling: Int
            var span: Span
            var word: Span
        }
        var uses: [String: [Use]] = [:]
        for (t, account) in story.accounts.enumerated() {
            for sentence in account.sentences {
                for (i, word) in sentence.words.enumerated() where word.span.length >= 6 && !word.flags.contains(.name) {
                    guard let negation = sentence.words[max(0, i - 8)..<i].first(where: { $0.flags.contains(.negation) }) else { continue }
                    uses[account.text(word.span).lowercased(), default: []].append(Use(telling: t, span: negation.span.union(word.span), word: word.span))
                }
            }
        }
        var found: [Story.Alteration] = []
        for word in uses.keys.sorted() {
            for prefix in ["de-", "de", "un", "dis", "in", "non-", "re", "ent"] where uses[prefix + word] != nil {
                let bare = uses[word] ?? []
                let undone = uses[prefix + word] ?? []
                let a = Set(bare.map(\.telling))
                let b = Set(undone.map(\.telling))
                guard a.count != b.count, min(a.count, b.count) == 1, max(a.union(b).count, b.count) >= 3, prefix.count > 2 || word.count >= 8 else { continue }
                let (bent, siblings) = a.count < b.count ? (bare, undone) : (undone, bare)
                guard let first = bent.first, let second = siblings.first else { continue }
                found.append(Story.Alteration(kind: .polarity, places: [Story.Place(first.telling, first.span), Story.Place(second.telling, second.span)]))
            }
        }
        return found
    }

    // MARK: - Ranks

    /// A title that only one telling gives someone, while the others agree on another.
    private func ranks() -> [Story.Alteration] {
        var generic: Set<UInt32> = []
        var isRole: Set<UInt32> = []
        for pack in Languages.all {
            for word in Languages.words(pack.genericRoles) { generic.insert(Hash.short(Hash.word(word))) }
            for word in Languages.words(pack.roles) { isRole.insert(Hash.short(Hash.word(word))) }
        }
        var found: [Story.Alteration] = []
        for p in people.members.indices {
            var titles: [Int: [(heads: Set<UInt32>, span: Span)]] = [:]
            for (t, mention) in people.mentions(p) where !mention.isRole && mention.core != mention.span {
                let words = story.accounts[t].words(in: mention.span).filter { !mention.core.contains($0.span) && isRole.contains($0.form) }
                guard !words.isEmpty, !words.contains(where: { generic.contains($0.form) }) else { continue }
                titles[t, default: []].append((Set(words.map(\.key)), mention.span))
            }
            guard titles.count >= 2 else { continue }
            let sets = titles.mapValues { $0.reduce(into: Set<UInt32>()) { $0.formUnion($1.heads) } }
            for t in titles.keys.sorted() {
                for title in titles[t] ?? [] {
                    let others = sets.filter { $0.key != t }
                    guard others.values.allSatisfy({ $0.isDisjoint(with: title.heads) }) else { continue }
                    // The others (or this telling elsewhere) agree among themselves.
                    let rest = others.values.flatMap { $0 } + (titles[t] ?? []).filter { $0.span != title.span }.flatMap { $0.heads }
                    let counts = Dictionary(grouping: rest) { $0 }.mapValues(\.count)
                    guard let agreed = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), agreed.value >= 2,
                        let sibling = titles.keys.sorted().first(where: { $0 != t && sets[$0]?.contains(agreed.key) == true }),
                        let place = titles[sibling]?.first(where: { $0.heads.contains(agreed.key) })
                    else { continue }
                    if others.count == 1, story.accounts[t].article.language != story.accounts[sibling].article.language { continue }
                    found.append(Story.Alteration(kind: .rank, places: [Story.Place(t, title.span), Story.Place(sibling, place.span)]))
                }
            }
        }
        return found
    }

    // MARK: - Caveats

    /// The same value, exact in one telling and bounded or hedged in its siblings.
    private func caveats() -> [Story.Alteration] {
        var found: [Story.Alteration] = []
        for figure in story.figures where figure.values.count > 1 {
            func isGuarded(_ value: Story.Value) -> Bool {
                let account = story.accounts[value.telling]
                let words = account.sentences[value.figure.sentence].words
                guard let at = words.firstIndex(where: { value.figure.span.overlaps($0.span) }) else { return value.figure.bound != .exact }
                let near = words[max(0, at - 6)..<min(words.count, at + 3)]
                return value.figure.bound != .exact || near.contains { $0.flags.contains(.hedge) }
            }
            for value in figure.values where !isGuarded(value) {
                guard let sibling = figure.values.first(where: { $0.telling != value.telling && $0.figure.value == value.figure.value && isGuarded($0) }) else { continue }
                found.append(Story.Alteration(kind: .caveatLost, places: [Story.Place(value.telling, value.figure.span), Story.Place(sibling.telling, sibling.figure.span)]))
            }
        }
        return found
    }
}
