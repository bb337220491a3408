import NewsModel

/// What only one family reports, and what happened when.
struct Singularities {
    let matcher: FactMatcher
    private var comparison: Comparison { matcher.comparison }
    private var accounts: [Account] { comparison.accounts }
    private var items: [FactPair.Item] { matcher.items }

    init(_ matcher: FactMatcher) { self.matcher = matcher }

    /// The most sentences of a family. Chosen, not measured.
    private static let mostOfFamily = 4
    /// From this score on another family may tell the same fact, so that it is not this one's alone.
    private static let mayBeSame = -100
    /// From this overlap on two sentences of one family say much the same.
    private static let alike = 0.4

    /// Sentences whose facts no other family has: the most informative ones of each family, in reading order.
    func onlyIn() -> [Story.OnlyIn] {
        let origin = comparison.descent.origin
        guard Set(origin).count > 1 else { return [] }
        var isShared = [Bool](repeating: false, count: items.count)
        for pair in matcher.scored where pair.score >= Self.mayBeSame {
            isShared[pair.a] = true
            isShared[pair.b] = true
        }
        let passages = passagesOfItems()
        for (passage, members) in passages where comparison.families(behind: members.map { items[$0].telling }) > 1 {
            for member in members where comparison.descent.passages[passage].kind == .prose { isShared[member] = true }
        }
        let others = wordsOfOthers()
        var ranked: [Int: [(score: Double, item: Int)]] = [:]
        for (i, item) in items.enumerated() where !isShared[i] {
            if let score = novelty(of: item, beside: others) {
                ranked[origin[item.telling], default: []].append((score, i))
            }
        }
        var found: [Story.OnlyIn] = []
        for family in ranked.keys.sorted() {
            var chosen: [Int] = []
            for (_, i) in (ranked[family] ?? []).sorted(by: { ($1.score, $0.item) < ($0.score, $1.item) }) {
                guard chosen.count < Self.mostOfFamily else { break }
                let isTold = chosen.contains { other in
                    isAlike(i, other) || passages.values.contains { $0.contains(i) && $0.contains(other) }
                }
                if !isTold { chosen.append(i) }
            }
            for i in chosen.sorted() {
                let number = comparison.descent.families.firstIndex {
                    $0.members.contains { $0.telling == items[i].telling }
                }
                found.append(Story.OnlyIn(family: number, place: comparison.place(items[i].telling, items[i].span)))
            }
        }
        return found.sorted { ($0.place.telling, $0.place.span) < ($1.place.telling, $1.place.span) }
    }
    /// For each passage that two places or more share, the sentences in it.
    private func passagesOfItems() -> [Int: [Int]] {
        let ofTelling = Dictionary(grouping: items.indices) { items[$0].telling }
        var found: [Int: [Int]] = [:]
        for (p, passage) in comparison.descent.passages.enumerated() {
            for place in passage.places {
                found[p, default: []] += (ofTelling[place.telling] ?? []).filter { items[$0].span.overlaps(place.span) }
            }
        }
        return found
    }
    /// The keys of each family's words, and the languages of its tellings.
    private func wordsOfOthers() -> [Int: (keys: Set<UInt32>, languages: Set<String>)] {
        var words: [Int: (keys: Set<UInt32>, languages: Set<String>)] = [:]
        for (t, account) in accounts.enumerated() {
            let family = comparison.descent.origin[t]
            for sentence in account.sentences {
                words[family, default: ([], [])].keys.formUnion(account.terms(of: sentence.words).map(\.key))
            }
            words[family]?.languages.insert(account.article.language ?? "")
        }
        return words
    }
    /// How much of a sentence no other family has: the share of such words, and a quarter for each name or number; nil when it is too little. Where no
    /// other family has the language, only words count whose keys are the same in every language.
    private func novelty(
        of item: FactPair.Item, beside others: [Int: (keys: Set<UInt32>, languages: Set<String>)]
    ) -> Double? {
        let account = accounts[item.telling]
        let sentence = account.sentences[item.sentence]
        let kind = account.article.blocks[sentence.block].kind
        guard kind == .paragraph || kind == .dek else { return nil }
        let apart = others.filter { $0.key != comparison.descent.origin[item.telling] }
        let isAlone = !apart.values.contains { $0.languages.contains(item.language ?? "") }
        let content = account.terms(of: sentence.words).filter { word in
            !word.flags.contains(.stop)
                && (!isAlone || !word.flags.isDisjoint(with: [.name, .number, .meaning, .concept]))
        }
        guard content.count >= 4 else { return nil }
        let own = content.filter { word in !apart.values.contains { $0.keys.contains(word.key) } }
        let facts = own.count { !$0.flags.isDisjoint(with: [.name, .number]) }
        let novelty = Double(own.count) / Double(content.count)
        guard novelty >= 0.4, own.count >= 3 else { return nil }
        return novelty + Double(facts) * 0.25
    }
    private func isAlike(_ a: Int, _ b: Int) -> Bool {
        let (one, other) = (items[a], items[b])
        return (one.language == other.language ? one.keys.overlap(other.keys) : one.universal.overlap(other.universal))
            .dice
            >= Self.alike
    }

    /// Dated sentences, the same event once: in the language of most tellings, if a telling has it there.
    func timeline() -> [Story.Moment] {
        var languages: [String?: Int] = [:]
        for account in accounts { languages[account.article.language, default: 0] += 1 }
        let order = items.indices.sorted {
            (languages[items[$1].language] ?? 0, items[$0].telling, $0) < (
                languages[items[$0].language] ?? 0, items[$1].telling, $1
            )
        }
        var same: [Int: Set<Int>] = [:]
        for pair in matcher.scored where pair.score >= Self.mayBeSame {
            same[pair.a, default: []].insert(pair.b)
            same[pair.b, default: []].insert(pair.a)
        }
        let datesOfTelling = accounts.map { account in
            account.times.filter { time in
                time.isCalendarDate && account.article.dateline.map { !$0.span.overlaps(time.span) } ?? true
            }
        }
        /// The sentences of each date; a report shows only a few of them.
        var ofDate: [String: [Int]] = [:]
        for i in order {
            for date in dates(of: items[i].span, in: datesOfTelling[items[i].telling]) {
                let told = ofDate[date] ?? []
                let isTold = told.contains { $0 == i || same[i]?.contains($0) == true || isAlike(i, $0) }
                if !isTold, told.count < Self.mostOfDate { ofDate[date, default: []].append(i) }
            }
        }
        return ofDate.flatMap { date, told in
            told.map { Story.Moment(date: date, place: comparison.place(items[$0].telling, items[$0].span)) }
        }.sorted { ($0.date, $0.place.telling, $0.place.span) < ($1.date, $1.place.telling, $1.place.span) }
            .prefix(40).map(\.self)
    }
    /// The dates at which a sentence stands: of "from 1990 to 1994" the first, and no year or month of which it names a day too.
    private func dates(of sentence: Span, in times: [Account.Time]) -> [String] {
        var found: [String] = []
        var end = 0
        for time in times where sentence.contains(time.span) {
            if found.isEmpty || time.span.start - end > Self.between { found.append(time.value) }
            end = time.span.end
        }
        return found.filter { date in !found.contains { $0 != date && $0.hasPrefix(date) } }
    }
    /// So many bytes at most stand between the two dates of a span of time: " to ", " bis ", "–". Chosen, not measured.
    private static let between = 6
    /// The most sentences of one date. Chosen, not measured.
    private static let mostOfDate = 6
}

extension Account.Time {
    /// Whether it is a year, month or day of the calendar: no week, season, decade or time of day.
    fileprivate var isCalendarDate: Bool {
        kind == .date && value.utf8.count >= 4 && value.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
    }
}
