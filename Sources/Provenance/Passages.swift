import Algorithms
import NewsModel
import Text

/// Two sentences of two tellings that report the same in the same way.
struct SentencePair: Sendable {
    var a: (telling: Int, sentence: Int)
    var b: (telling: Int, sentence: Int)
    /// The summed weight of the words that they share.
    var weight: Double
    /// Dice's coefficient of the weights.
    var dice: Double
    /// The length of the longest run of equal words in the same order.
    var run: Int
    var isTranslation: Bool
    /// The number of different words shared.
    var shared: Int
    /// Of one language: how sure it is that they have common text, in hundredths (`RewordedPair`).
    var score = 0
    /// The share of such pairs that had common text; nil for translations, of which no model decides.
    var confidence: Double? { isTranslation ? nil : share(at: score, of: RewordedPair.shares) }
}

/// Finds sentences that tellings share, verbatim, reworded or translated.
///
/// Words are compared by stem, concept, name skeleton and number. A word weighs less the more sentences of the story contain it, so
/// that words about the event that all tellings use are no evidence.
struct PassageAligner: Sendable {
    struct Item: Sendable {
        var telling: Int
        var sentence: Int
        /// Content words outside quotation marks.
        var words: WordBag
        /// Those whose keys are the same in every language.
        var universal: WordBag
        /// The folded words outside quotation marks in order, grammar words included.
        var forms: [UInt32]
        /// Whether most of its words are characters of a script without spaces.
        var isOfCharacters: Bool
        var isProse: Bool
    }
    let accounts: [Account]
    private(set) var items: [Item] = []
    private let weights: WordWeights
    /// The keys of names: the names in a sentence are weak evidence of who wrote it.
    private var names: Set<UInt32> = []
    private var index: [UInt32: [Int]] = [:]
    private let total: Double

    init(_ accounts: [Account]) {
        self.accounts = accounts
        let weights = WordWeights(accounts)
        self.weights = weights
        var items: [Item] = []
        var names: Set<UInt32> = []
        for account in accounts {
            for sentence in account.sentences {
                for word in sentence.words where word.flags.contains(.name) { names.insert(word.key) }
            }
        }
        for (t, account) in accounts.enumerated() {
            for (s, sentence) in account.sentences.enumerated() {
                let block = account.article.blocks[sentence.block].kind
                let words = account.terms(of: sentence.words).filter {
                    !$0.flags.contains(.stop) || $0.flags.contains(.negation)
                }
                let own = words.filter { !$0.flags.contains(.quoted) }
                var isProse = block == .paragraph || block == .dek
                if own.count * 2 < words.count || own.count < 3 { isProse = false }
                // A word that is a name in one language is a name in all, even where nouns have capitals.
                let universal = own.filter {
                    !$0.flags.isDisjoint(with: [.concept, .name, .number]) || names.contains($0.key)
                }
                let characters = sentence.words.count { $0.flags.contains(.character) }
                items.append(
                    Item(
                        telling: t, sentence: s, words: weights.bag(own.map(\.key)),
                        universal: weights.bag(universal.map(\.key)),
                        forms: isProse ? Self.forms(sentence, telling: t) : [],
                        isOfCharacters: characters * 2 > sentence.words.count, isProse: isProse))
            }
        }
        var index: [UInt32: [Int]] = [:]
        for (i, item) in items.enumerated() where item.isProse {
            for key in Set(item.words.keys) {
                index[key, default: []].append(i)
            }
        }
        self.items = items
        self.names = names
        self.index = index
        total = Double(max(2, items.count))
    }

    /// The forms of a sentence's words outside quotation marks; where words in marks stand, one that nothing else has, so that no run goes on.
    private static func forms(_ sentence: Account.Sentence, telling: Int) -> [UInt32] {
        var out: [UInt32] = []
        var isQuoted = false
        for word in sentence.words {
            if !word.flags.contains(.quoted) {
                out.append(word.form)
            } else if !isQuoted {
                out.append(Hash.short(Hash.mix(UInt64(truncatingIfNeeded: telling << 32 | word.span.start))))
            }
            isQuoted = word.flags.contains(.quoted)
        }
        return out
    }

    func weight(_ key: UInt32) -> Double { weights.weight(key) }

    /// The pairs of sentences that are each other's best match: translated ones that reach the thresholds, and candidates of one language.
    func pairs() -> [SentencePair] {
        guard accounts.count > 1 else { return [] }
        // Words of more than a sixth of the sentences are not looked up; a word of hundreds of sentences would make the time quadratic.
        let most = min(max(12, Int(total) / 6), 400)
        var best: [[Int: SentencePair]] = Array(repeating: [:], count: items.count)
        for (i, item) in items.enumerated() where item.isProse {
            var scores: [Int: Double] = [:]
            // Keys are sorted, so the weights are added up in the same order in every process.
            var last: UInt32?
            for key in item.words.keys where key != last {
                last = key
                guard let others = index[key], others.count <= most else { continue }
                let w = weight(key)
                for j in others where j > i && items[j].telling != item.telling { scores[j, default: 0] += w }
            }
            for (j, rough) in scores where rough >= 1.2 {
                guard let pair = compare(i, j) else { continue }
                let t = items[j].telling
                if isBetter(pair, best[i][t]) { best[i][t] = pair }
                if isBetter(pair, best[j][item.telling]) { best[j][item.telling] = pair }
            }
        }
        var found: [SentencePair] = []
        for (i, item) in items.enumerated() {
            for (t, pair) in best[i].sorted(by: { $0.key < $1.key })
            where t > item.telling && pair.a.telling == item.telling {
                guard let j = items.firstIndex(of: pair.b, telling: t), let back = best[j][item.telling],
                    back.a == pair.a
                else { continue }
                var pair = pair
                if !pair.isTranslation { pair.run = run(item, items[j]) }
                found.append(pair)
            }
        }
        return inOrder(found)
    }
    /// The candidates, those of one language with their score.
    func scored(_ candidates: [SentencePair]) -> [SentencePair] {
        zip(candidates, reworded(candidates)).map { pair, reworded in
            guard !pair.isTranslation else { return pair }
            var pair = pair
            pair.score = reworded.score
            return pair
        }
    }
    /// All translated pairs, and those of one language that have common text.
    static func kept(of scored: [SentencePair]) -> [SentencePair] {
        scored.filter { $0.isTranslation || $0.score >= least }
    }
    /// From this score on two sentences of one language have common text; `Docs/Families.md` has what each score gives on what was left out.
    private static let least = 100

    /// What the model sees of each of the candidates.
    func reworded(_ candidates: [SentencePair]) -> [RewordedPair] {
        var partners: [PairKey: [Int: Int]] = [:]
        for pair in candidates {
            partners[PairKey(a: pair.a.telling, b: pair.b.telling), default: [:]][pair.a.sentence] = pair.b.sentence
        }
        return candidates.map { pair in
            let others = partners[PairKey(a: pair.a.telling, b: pair.b.telling)] ?? [:]
            let beside = [-1, 1].count { step in
                others[pair.a.sentence + step].map { abs($0 - pair.b.sentence) <= 2 } ?? false
            }
            return RewordedPair(
                pair: pair, a: item(pair.a), b: item(pair.b), sentences: (sentence(pair.a), sentence(pair.b)),
                beside: beside, ofTellings: others.count,
                names: names)
        }
    }
    private func sentence(_ place: (telling: Int, sentence: Int)) -> Account.Sentence {
        accounts[place.telling].sentences[place.sentence]
    }
    private func item(_ place: (telling: Int, sentence: Int)) -> Item? {
        items.firstIndex(of: place, telling: place.telling).map { items[$0] }
    }
    private func isBetter(_ a: SentencePair, _ b: SentencePair?) -> Bool {
        guard let b else { return true }
        return (a.weight * a.dice, -a.a.sentence, -a.b.sentence) > (b.weight * b.dice, -b.a.sentence, -b.b.sentence)
    }

    private func compare(_ i: Int, _ j: Int) -> SentencePair? {
        let x = items[i]
        let y = items[j]
        let translation = accounts[x.telling].article.language != accounts[y.telling].article.language
        let a = translation ? x.universal : x.words
        let b = translation ? y.universal : y.words
        guard a.count >= 3, b.count >= 3 else { return nil }
        let overlap = a.overlap(b)
        // Thresholds for words apply to two pairs of characters (one pair spans two words).
        let isOfCharacters = x.isOfCharacters || y.isOfCharacters
        let common = isOfCharacters ? overlap.common / 2 : overlap.common
        let distinct = isOfCharacters ? overlap.shared / 2 : overlap.shared
        guard common >= 1.2 else { return nil }
        let translated =
            translation
            && ((distinct >= 3 && common >= 1.8 && overlap.dice >= 0.42) || (distinct >= 2 && overlap.dice >= 0.55))
        // Within a language `RewordedPair` decides, beside the sentences around.
        let isCandidate = !translation && distinct >= 3 && (overlap.dice >= 0.25 || overlap.containment >= 0.5)
        guard translation ? translated : isCandidate else { return nil }
        return SentencePair(
            a: (x.telling, x.sentence), b: (y.telling, y.sentence), weight: common, dice: overlap.dice, run: 0,
            isTranslation: translation, shared: distinct)
    }

    /// The longest run of equal words; five characters count as two words.
    private func run(_ x: Item, _ y: Item) -> Int {
        let run = longestRun(x.forms, y.forms)
        return x.isOfCharacters || y.isOfCharacters ? run * 2 / 5 : run
    }
    /// The length of the longest run of equal words.
    private func longestRun(_ a: [UInt32], _ b: [UInt32]) -> Int {
        guard a.count <= 400, b.count <= 400 else { return 0 }
        var row = [Int32](repeating: 0, count: b.count + 1)
        var best: Int32 = 0
        for word in a {
            var diagonal: Int32 = 0
            for j in b.indices {
                let keep = row[j + 1]
                row[j + 1] = word == b[j] ? diagonal + 1 : 0
                best = max(best, row[j + 1])
                diagonal = keep
            }
        }
        return Int(best)
    }

    /// The translated pairs of two tellings that are in the same order; chance pairs are in any order.
    private func inOrder(_ pairs: [SentencePair]) -> [SentencePair] {
        var kept: [SentencePair] = []
        let groups = Dictionary(grouping: pairs) { PairKey(a: $0.a.telling, b: $0.b.telling) }
        for key in groups.keys.sorted() {
            let group = (groups[key] ?? []).sorted { ($0.a.sentence, $0.b.sentence) < ($1.a.sentence, $1.b.sentence) }
            guard group.first?.isTranslation == true else {
                kept.append(contentsOf: group)
                continue
            }
            // Find the heaviest increasing chain.
            var score = group.map(\.weight)
            var back = [Int](repeating: -1, count: group.count)
            for i in group.indices {
                for j in 0..<i where group[j].b.sentence <= group[i].b.sentence && score[j] + group[i].weight > score[i]
                {
                    score[i] = score[j] + group[i].weight
                    back[i] = j
                }
            }
            var i = score.indices.max { score[$0] < score[$1] } ?? -1
            var chain: [SentencePair] = []
            while i >= 0 {
                chain.append(group[i])
                i = back[i]
            }
            kept.append(contentsOf: chain.reversed())
        }
        return kept
    }

    func span(_ place: (telling: Int, sentence: Int)) -> Span { accounts[place.telling].sentences[place.sentence].span }

    /// Joins pairs into passages with one place for each telling.
    func passages(_ pairs: [SentencePair]) -> [Passage] {
        var groups: [[(telling: Int, sentence: Int)]] = []
        var likeness: [Passage.Likeness] = []
        var least: [Double?] = []
        var at: [PlaceKey: Int] = [:]
        for pair in pairs.sorted(by: { $0.weight * $0.dice > $1.weight * $1.dice }) {
            let a = PlaceKey(telling: pair.a.telling, sentence: pair.a.sentence)
            let b = PlaceKey(telling: pair.b.telling, sentence: pair.b.sentence)
            let kind: Passage.Likeness = pair.isTranslation ? .translation : pair.dice > 0.93 ? .copy : .reworded
            switch (at[a], at[b]) {
            case (nil, nil):
                at[a] = groups.count
                at[b] = groups.count
                groups.append([pair.a, pair.b])
                likeness.append(kind)
                least.append(pair.confidence)
            case (let g?, nil) where !groups[g].contains(where: { $0.telling == pair.b.telling }):
                at[b] = g
                groups[g].append(pair.b)
                least[g] = [least[g], pair.confidence].compactMap(\.self).min()
                if kind != .copy, likeness[g] == .copy { likeness[g] = kind }
            case (nil, let g?) where !groups[g].contains(where: { $0.telling == pair.a.telling }):
                at[a] = g
                groups[g].append(pair.a)
                least[g] = [least[g], pair.confidence].compactMap(\.self).min()
                if kind != .copy, likeness[g] == .copy { likeness[g] = kind }
            default: break
            }
        }
        return groups.enumerated().map { g, group in
            Passage(
                kind: .prose, likeness: likeness[g], confidence: least[g],
                places: group.sorted { $0.telling < $1.telling }.map {
                    accounts.place($0.telling, span($0))
                })
        }.sorted { ($0.places[0].telling, $0.places[0].span) < ($1.places[0].telling, $1.places[0].span) }
    }

    /// Quotations of five or more words that several tellings have in the same words. They are shown but are no evidence.
    func sharedQuotations() -> [Passage] {
        var groups: [UInt64: [Place]] = [:]
        var order: [UInt64] = []
        for (t, account) in accounts.enumerated() {
            for quotation in account.quotations where quotation.kind != .indirect {
                guard let piece = quotation.pieces.first, let s = account.sentence(at: piece.start) else { continue }
                var forms: [UInt32] = []
                var k = s
                while k < account.sentences.count, account.sentences[k].span.start < piece.end {
                    forms += account.sentences[k].words.filter { piece.contains($0.span) }.map(\.form)
                    k += 1
                }
                guard forms.count >= 5 else { continue }
                var hash = Hash.seed
                for form in forms { hash = Hash.mix(hash ^ UInt64(form)) }
                if groups[hash] == nil { order.append(hash) }
                if groups[hash]?.contains(where: { $0.telling == t }) != true {
                    groups[hash, default: []].append(accounts.place(t, piece))
                }
            }
        }
        return order.compactMap { groups[$0] }.filter { $0.count > 1 }.map {
            Passage(kind: .quotation, likeness: .copy, places: $0)
        }
    }
}

struct PairKey: Hashable, Comparable {
    var a: Int
    var b: Int
    static func < (x: PairKey, y: PairKey) -> Bool { (x.a, x.b) < (y.a, y.b) }
}
private struct PlaceKey: Hashable {
    var telling: Int
    var sentence: Int
}

extension Array where Element == PassageAligner.Item {
    /// The index of the item of a place; items are in order of telling and sentence.
    fileprivate func firstIndex(of place: (telling: Int, sentence: Int), telling: Int) -> Int? {
        let at = partitioningIndex { ($0.telling, $0.sentence) >= place }
        return at < count && self[at].telling == place.telling && self[at].sentence == place.sentence ? at : nil
    }
}
