import NewsModel
import Text

/// What only one family reports, and what happened when.
struct Singularities {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }

    init(_ comparison: Comparison) { self.comparison = comparison }

    /// Sentences that no other family has in a similar form: the most informative ones of each telling, in reading order.
    func onlyIn() -> [Story.OnlyIn] {
        let descent = comparison.descent
        guard Set(descent.origin).count > 1 else { return [] }
        var shared: [Set<Int>] = accounts.map { _ in [] }
        for passage in descent.passages
        where descent.families(behind: passage.places.map(\.telling)) > 1 || passage.places.count > 1 {
            for place in passage.places {
                let account = accounts[place.telling]
                guard var s = account.sentence(at: place.span.start) else { continue }
                while s < account.sentences.count, account.sentences[s].span.start < place.span.end {
                    shared[place.telling].insert(s)
                    s += 1
                }
            }
        }
        // The keys that each family has anywhere.
        var keysOf: [Int: Set<UInt32>] = [:]
        for (t, account) in accounts.enumerated() {
            for sentence in account.sentences {
                keysOf[descent.origin[t], default: []].formUnion(sentence.words.map(\.key))
            }
        }
        var found: [Story.OnlyIn] = []
        for (t, account) in accounts.enumerated() {
            let mine = descent.origin[t]
            var ranked: [(score: Double, index: Int)] = []
            for (s, sentence) in account.sentences.enumerated() {
                let kind = account.article.blocks[sentence.block].kind
                guard kind == .paragraph || kind == .dek, !shared[t].contains(s)
                else { continue }
                let content = sentence.words.filter { !$0.flags.contains(.stop) }
                guard content.count >= 4 else { continue }
                let own = content.filter { word in !keysOf.contains { $0.key != mine && $0.value.contains(word.key) } }
                let facts = own.count { !$0.flags.isDisjoint(with: [.name, .number]) }
                let novelty = Double(own.count) / Double(content.count)
                guard novelty >= 0.4, own.count >= 3 else { continue }
                ranked.append((novelty + Double(facts) * 0.25, s))
            }
            for entry in ranked.sorted(by: { ($1.score, $0.index) < ($0.score, $1.index) }).prefix(3).sorted(by: {
                $0.index < $1.index
            }) {
                let family = descent.families.firstIndex { $0.members.contains { $0.telling == t } }
                found.append(
                    Story.OnlyIn(family: family, place: comparison.place(t, account.sentences[entry.index].span)))
            }
        }
        return found
    }

    /// Dated sentences; each day is reported by the telling that says most of it, and the same event appears once.
    func timeline() -> [Story.Moment] {
        var moments: [(date: String, place: Place, keys: WordBag)] = []
        /// The moments of each date; a report shows only a few of them.
        var ofDate: [String: [Int]] = [:]
        for (t, account) in accounts.enumerated() {
            for time in account.times
            where time.isCalendarDate {
                guard let s = account.sentence(at: time.span.start),
                    account.article.blocks[account.sentences[s].block].kind.isProse
                else { continue }
                if let dateline = account.article.dateline, dateline.span.overlaps(time.span) { continue }
                guard ofDate[time.value, default: []].count < 32 else { continue }
                let keys = comparison.weights.bag(
                    account.terms(of: account.sentences[s].words).filter { !$0.flags.contains(.stop) }.map(\.key))
                let place = comparison.place(t, account.sentences[s].span)
                guard
                    !(ofDate[time.value] ?? []).contains(where: {
                        moments[$0].place == place || moments[$0].keys.overlap(keys).dice >= 0.35
                    })
                else { continue }
                ofDate[time.value, default: []].append(moments.count)
                moments.append((time.value, place, keys))
            }
        }
        return moments.sorted {
            ($0.date, $0.place.telling, $0.place.span) < ($1.date, $1.place.telling, $1.place.span)
        }.prefix(40).map { Story.Moment(date: $0.date, place: $0.place) }
    }
}

extension Account.Time {
    /// Whether it is a year, month or day of the calendar: no week, season, decade or time of day.
    fileprivate var isCalendarDate: Bool {
        kind == .date && value.utf8.count >= 4 && value.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
    }
}
