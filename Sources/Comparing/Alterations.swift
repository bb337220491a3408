import Languages
import NewsModel
import Text

/// Finds where one telling alters what the others say: in aligned passages and wordings, in titles, in figures.
struct AlterationFinder {
    let comparison: Comparison
    let statements: [Story.Statement]
    let figures: [Story.Figure]
    private var accounts: [Account] { comparison.accounts }
    /// The most alterations that a report shows of each kind, and in all.
    private static let limits: [Story.Alteration.Kind: Int] = [
        .polarity: 4, .actor: 3, .rank: 2, .number: 3, .certainty: 3, .caveatLost: 2, .wording: 2,
    ]

    /// The number of tellings that contain a form, and a grammar word after another word.
    private let tellingsOfForm: [UInt32: Int]
    private let tellingsOfPair: [UInt64: Int]
    /// The number of tellings that have two words next to each other, by their keys.
    private let tellingsOfNeighbours: [UInt64: Int]

    init(_ comparison: Comparison, statements: [Story.Statement], figures: [Story.Figure]) {
        self.comparison = comparison
        self.statements = statements
        self.figures = figures
        var forms: [UInt32: Int] = [:]
        var pairs: [UInt64: Int] = [:]
        var neighbours: [UInt64: Int] = [:]
        for account in comparison.accounts {
            var seen: Set<UInt32> = []
            var seenPairs: Set<UInt64> = []
            var seenNeighbours: Set<UInt64> = []
            for sentence in account.sentences {
                for (i, word) in sentence.words.enumerated() {
                    seen.insert(word.form)
                    guard i > 0 else { continue }
                    seenNeighbours.insert(Self.neighbours(sentence.words[i - 1], word))
                    if word.flags.contains(.stop) { seenPairs.insert(Self.pair(sentence.words[i - 1], word)) }
                }
            }
            for form in seen { forms[form, default: 0] += 1 }
            for pair in seenPairs { pairs[pair, default: 0] += 1 }
            for pair in seenNeighbours { neighbours[pair, default: 0] += 1 }
        }
        tellingsOfForm = forms
        tellingsOfPair = pairs
        tellingsOfNeighbours = neighbours
    }

    func build() -> [Story.Alteration] {
        var found: [Story.Alteration] = []
        found += oppositePrefixes()
        for (a, b) in alignedPlaces() { found += differences(a, b) }
        found += ranks()
        found += caveats()
        return trimmed(found)
    }

    /// Keeps each place once and limits the number of each kind.
    private func trimmed(_ found: [Story.Alteration]) -> [Story.Alteration] {
        var kept: [Story.Alteration] = []
        var counts: [Story.Alteration.Kind: Int] = [:]
        for alteration in found {
            guard let bent = alteration.places.first,
                !kept.contains(where: {
                    $0.places.contains { $0.telling == bent.telling && $0.span.overlaps(bent.span) }
                })
            else { continue }
            guard counts[alteration.kind, default: 0] < Self.limits[alteration.kind] ?? 2 else { continue }
            counts[alteration.kind, default: 0] += 1
            kept.append(alteration)
        }
        return kept
    }

    /// Pairs of passages and of wordings that report the same.
    private func alignedPlaces() -> [(Place, Place)] {
        var pairs: [(Place, Place)] = []
        for passage in comparison.descent.passages where passage.kind == .prose {
            let places = distinct(passage.places)
            for (i, a) in places.enumerated() {
                for b in places[(i + 1)...] {
                    pairs.append((a, b))
                }
            }
        }
        for statement in statements where statement.wordings.count > 1 {
            for (i, a) in statement.wordings.enumerated() {
                for b in statement.wordings[(i + 1)...] where a.place.telling != b.place.telling {
                    pairs.append((a.place, b.place))
                }
            }
        }
        return pairs
    }

    /// One place for each wording: an alteration in a copy is also in the text that it copies.
    private func distinct(_ places: [Place]) -> [Place] {
        guard places.count > 8 else { return places }
        var seen: Set<[UInt32]> = []
        return places.filter { seen.insert(accounts[$0.telling].words(in: $0.span).map(\.form)).inserted }
    }

    /// The number of tellings that contain the word. The altered place is the one whose word fewer tellings have.
    private func tellings(with form: UInt32) -> Int { tellingsOfForm[form] ?? 0 }

    private func tellings(with word: Account.Word, after before: Account.Word?) -> Int {
        guard word.flags.contains(.stop), let before else { return tellings(with: word.form) }
        return tellingsOfPair[Self.pair(before, word)] ?? 0
    }
    /// The number of tellings that have the words on both sides of a position next to each other; nil at the start or end.
    private func tellings(without words: [Account.Word], _ place: Int) -> Int? {
        guard place > 0, place < words.count else { return nil }
        return tellingsOfNeighbours[Self.neighbours(words[place - 1], words[place])] ?? 0
    }
    private static func neighbours(_ before: Account.Word, _ behind: Account.Word) -> UInt64 {
        UInt64(before.key) << 32 | UInt64(behind.key)
    }
    private static func pair(_ before: Account.Word, _ word: Account.Word) -> UInt64 {
        UInt64(before.key) << 32 | UInt64(word.form)
    }

    private func differences(_ a: Place, _ b: Place) -> [Story.Alteration] {
        let x = accounts[a.telling].words(in: a.span)
        let y = accounts[b.telling].words(in: b.span)
        guard x.count >= 4, y.count >= 4, !x.elementsEqual(y, by: { $0.form == $1.form }) else { return [] }
        guard isOneLanguage(a, b) else { return [] }
        if let number = otherNumber(at: a, words: x, and: b, words: y) { return [number] }
        // Align by meaning: stems, concepts, names.
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
            if isOfAnotherDay(a.telling, b.telling), (p + q).allSatisfy({ Self.times.contains($0.form) }) { continue }
            if p.count <= 2, q.count <= 2, let turned = turnedCue(p, q),
                let here = place(a.telling, in: x, around: gap.a),
                let there = place(b.telling, in: y, around: gap.b)
            {
                let mine = tellings(with: p[turned.0].form)
                let theirs = tellings(with: q[turned.1].form)
                found.append(
                    alteration(.polarity, mine <= theirs ? [here, there] : [there, here]))
                continue
            }
            let replaced = ReplacedWords(of: x, beside: y, gap)
            guard let kind = AlterationRules.all.verdict(on: replaced) ?? nil else { continue }
            // A word that the other text has elsewhere was moved, not changed; a negation in both texts is no change.
            if kind == .polarity, isNegated[0] && isNegated[1] { continue }
            if kind == .wording || kind == .actor && p.count == 1 && !p[0].flags.contains(.stop),
                p.contains(where: { keysB.contains($0.key) }) || q.contains(where: { keysA.contains($0.key) })
            {
                continue
            }
            if kind == .actor || kind == .wording, p.count == 1, q.count == 1,
                isSameStem(accounts[a.telling].text(p[0].span), accounts[b.telling].text(q[0].span))
            {
                continue
            }
            guard let here = place(a.telling, in: x, around: gap.a), let there = place(b.telling, in: y, around: gap.b)
            else { continue }
            // Grammar words are everywhere, so they are counted together with the word before them.
            var mine = p.map { tellings(with: $0, after: gap.a.lowerBound > 0 ? x[gap.a.lowerBound - 1] : nil) }.min()
            var theirs = q.map { tellings(with: $0, after: gap.b.lowerBound > 0 ? y[gap.b.lowerBound - 1] : nil) }.min()
            // If one has a negation and the other nothing in its place, count the tellings that have nothing there either.
            if kind == .polarity {
                mine = mine ?? tellings(without: x, gap.a.lowerBound)
                theirs = theirs ?? tellings(without: y, gap.b.lowerBound)
            }
            found.append(
                alteration(
                    kind, (mine ?? 0, -a.telling) <= (theirs ?? 0, -b.telling) ? [here, there] : [there, here]))
        }
        return found
    }

    /// Whether the difference is only the day of the page: "on Thursday" on one day's page, "on Friday" on the next day's.
    private func isOfAnotherDay(_ a: Int, _ b: Int) -> Bool {
        accounts[a].article.published?.prefix(10) != accounts[b].article.published?.prefix(10)
    }
    private static let generic = forms { [$0.genericRoles] }
    private static let roles = forms { [$0.roles] }
    private static let titleWords = forms { [$0.roles, $0.roleModifiers] }
    private static let denials = forms { [$0.denies] }
    private static func forms(_ lists: (LanguagePack) -> [String]) -> Set<UInt32> {
        Set(Languages.all.flatMap { lists($0).flatMap { Languages.words($0) } }.map { Hash.short(Hash.word($0)) })
    }
    private static let times = Set(
        Languages.all.flatMap { pack in
            [pack.weekdays, pack.months].flatMap { $0.split(separator: ",").flatMap { Languages.words(String($0)) } }
                + Languages.words(pack.prepositions)
        }.map { Hash.short(Hash.word($0)) })

    /// An alteration of two places that say the same except for one number.
    private func otherNumber(at a: Place, words x: [Account.Word], and b: Place, words y: [Account.Word]) -> Story
        .Alteration?
    {
        let p = x.filter { $0.flags.contains(.number) }
        let q = y.filter { $0.flags.contains(.number) }
        let onlyP = p.filter { w in !q.contains { $0.key == w.key } }
        let onlyQ = q.filter { w in !p.contains { $0.key == w.key } }
        // The words around must agree; otherwise another sentence with another number would match.
        let alignment = Alignment(x.map(\.key), y.map(\.key))
        guard alignment.matches.count * 5 >= min(x.count, y.count) * 3 else { return nil }
        guard p.count == q.count, onlyP.count == 1, onlyQ.count == 1, let here = onlyP.first, let there = onlyQ.first
        else { return nil }
        func others(_ key: UInt32) -> Int {
            accounts.count {
                $0.sentences.contains { $0.words.contains { $0.key == key && $0.flags.contains(.number) } }
            }
        }
        let bentFirst = (others(here.key), -a.telling) <= (others(there.key), -b.telling)
        let places = [comparison.place(a.telling, here.span), comparison.place(b.telling, there.span)]
        return alteration(.number, bentFirst ? places : places.reversed())
    }

    /// "denied" for "confirmed": the two cues, one of which denies.
    private func turnedCue(_ p: [Account.Word], _ q: [Account.Word]) -> (Int, Int)? {
        for (i, x) in p.enumerated() where x.flags.contains(.cue) {
            for (j, y) in q.enumerated() where y.flags.contains(.cue) {
                if Self.denials.contains(x.form) != Self.denials.contains(y.form) { return (i, j) }
            }
        }
        return nil
    }
    /// "Europe" and "European"
    private func isSameStem(_ a: String, _ b: String) -> Bool {
        let common = zip(a.lowercased(), b.lowercased()).prefix { $0 == $1 }.count
        return common >= 5 && common * 3 >= min(a.count, b.count) * 2
    }

    /// The differing words with the words before and after them, so that readers understand them.
    private func place(_ telling: Int, in words: [Account.Word], around gap: Range<Int>) -> Place? {
        let from = max(0, gap.lowerBound - 1)
        let to = min(words.count, gap.upperBound + 1)
        guard from < to else { return nil }
        return comparison.place(telling, words[from].span.union(words[to - 1].span))
    }

    // MARK: - "without armament" for "without disarmament"

    /// Finds a word that other tellings have with a negating prefix, under the same negation.
    private func oppositePrefixes() -> [Story.Alteration] {
        struct Use {
            var telling: Int
            var span: Span
            var word: Span
        }
        var uses: [String: [Use]] = [:]
        for (t, account) in accounts.enumerated() {
            for sentence in account.sentences {
                for (i, word) in sentence.words.enumerated() where word.span.length >= 6 && !word.flags.contains(.name)
                {
                    guard
                        let negation = sentence.words[max(0, i - 8)..<i].first(where: { $0.flags.contains(.negation) })
                    else { continue }
                    uses[account.text(word.span).lowercased(), default: []].append(
                        Use(telling: t, span: negation.span.union(word.span), word: word.span))
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
                guard a.count != b.count, min(a.count, b.count) == 1, max(a.union(b).count, b.count) >= 3,
                    prefix.count > 2 || word.count >= 8
                else { continue }
                let (bent, siblings) = a.count < b.count ? (bare, undone) : (undone, bare)
                guard let first = bent.first, let second = siblings.first else { continue }
                found.append(
                    alteration(
                        .polarity,
                        [comparison.place(first.telling, first.span), comparison.place(second.telling, second.span)]))
            }
        }
        return found
    }

    // MARK: - Ranks

    /// Finds a title that only one telling gives a person while the others agree on another.
    private func ranks() -> [Story.Alteration] {
        var found: [Story.Alteration] = []
        for p in comparison.people.members.indices {
            // The titles that each telling gives, as sets of role words and their modifiers.
            var titles: [Int: [(words: Set<UInt32>, span: Span)]] = [:]
            for (t, mention) in comparison.people.mentions(p) where !mention.isRole && mention.core != mention.span {
                let words = accounts[t].words(in: mention.span).filter {
                    !mention.core.contains($0.span) && Self.titleWords.contains($0.form)
                }
                guard words.contains(where: { Self.roles.contains($0.form) }),
                    !words.contains(where: { Self.generic.contains($0.form) })
                else { continue }
                titles[t, default: []].append(
                    (Set(words.map { $0.flags.contains(.concept) ? $0.key : $0.form }), mention.span))
            }
            guard titles.count >= 2 else { continue }
            // The title that most tellings give.
            var votes: [Set<UInt32>: Set<Int>] = [:]
            for (t, list) in titles { for title in list { votes[title.words, default: []].insert(t) } }
            guard
                let agreed = votes.max(by: {
                    ($0.value.count, $1.key.sorted().description) < ($1.value.count, $0.key.sorted().description)
                }), agreed.value.count >= 2
            else { continue }
            for t in titles.keys.sorted() {
                for title in titles[t] ?? []
                where !title.words.isSubset(of: agreed.key) && !agreed.key.isSubset(of: title.words) {
                    guard
                        let sibling = agreed.value.sorted().first(where: {
                            $0 != t && accounts[$0].article.language == accounts[t].article.language
                        }),
                        let place = titles[sibling]?.first(where: { $0.words == agreed.key })
                    else { continue }
                    found.append(
                        alteration(
                            .rank, [comparison.place(t, title.span), comparison.place(sibling, place.span)]))
                }
            }
        }
        return found
    }

    // MARK: - Caveats

    /// The sentence of a value.
    private func sentence(of value: Story.Value) -> Account.Sentence? {
        let account = accounts[value.place.telling]
        return account.sentence(at: value.place.span.start).map { account.sentences[$0] }
    }
    /// Whether the value is in running text. Headlines are rounded and shortened, so only running text can lose a caveat.
    private func isProse(_ value: Story.Value) -> Bool {
        guard let sentence = sentence(of: value) else { return false }
        return accounts[value.place.telling].article.blocks[sentence.block].kind.isProse
    }
    /// Whether the value has a bound or a hedge nearby.
    private func isGuarded(_ value: Story.Value) -> Bool {
        if value.bound != .exact { return true }
        let words = sentence(of: value)?.words ?? []
        guard let at = words.firstIndex(where: { value.place.span.overlaps($0.span) }) else { return false }
        return words[max(0, at - 6)..<min(words.count, at + 3)].contains { $0.flags.contains(.hedge) }
    }

    /// Finds values that are exact in one telling and bounded or hedged in others.
    private func caveats() -> [Story.Alteration] {
        var found: [Story.Alteration] = []
        for figure in figures where figure.values.count > 1 {
            // For each number some guarded places, of different tellings.
            var guarded: [Double: [Place]] = [:]
            for value in figure.values where guarded[value.value, default: []].count < 16 && isGuarded(value) {
                if guarded[value.value]?.last?.telling != value.place.telling {
                    guarded[value.value, default: []].append(value.place)
                }
            }
            for value in figure.values {
                // Two who counted for themselves may differ; only a copy loses a caveat. A caveat of another language may be one that is not
                // read: 63 of the 90 differences of 160 clusters were such.
                let sibling = guarded[value.value]?.first {
                    $0.telling != value.place.telling && isOneLanguage($0, value.place)
                        && comparison.families(behind: [$0.telling, value.place.telling]) == 1
                }
                guard let sibling, !isGuarded(value), isProse(value) else { continue }
                found.append(alteration(.caveatLost, [value.place, sibling]))
            }
        }
        return found
    }

    private func isOneLanguage(_ a: Place, _ b: Place) -> Bool {
        accounts[a.telling].article.language == accounts[b.telling].article.language
    }
    private func alteration(_ kind: Story.Alteration.Kind, _ places: [Place]) -> Story.Alteration {
        Story.Alteration(kind: kind, places: places, families: comparison.families(behind: places.map(\.telling)))
    }
}
