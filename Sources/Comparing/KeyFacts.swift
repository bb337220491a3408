import NewsModel
import Text

/// Finds what two or more origins report. The two-source rule of newsrooms applies to a fact, not to a story;
/// a newsroom that tells it twice is one source.
///
/// A fact is a sentence with the sentences of other families that tell the same (`FactPair`).
struct KeyFactFinder {
    let matcher: FactMatcher
    let figures: [Story.Figure]
    let alterations: [Story.Alteration]
    private var comparison: Comparison { matcher.comparison }
    /// The most key facts that a report shows: about two screens. Chosen, not measured.
    private static let limit = 24
    /// The share of the words of the sentence that is shown that the others of its language have at least: with less it asserts what they do not tell.
    private static let leastCovered = 0.5
    /// From this score on two facts are one to a reader, and only the first is shown.
    private static let alike = 0

    /// A sentence that tells the same as another one.
    private struct Edge {
        var to: Int
        var score: Int
        /// The share of such pairs that told the same.
        var confidence: Double
        /// Which share of this sentence's words the other one has.
        var covered: Double
    }

    /// The key facts with most origins first; at equal numbers those of the language of most tellings, then those of which the others have most.
    func build() -> [Story.KeyFact] {
        let items = matcher.items
        var edges: [[Edge]] = items.map { _ in [] }
        var near: [Set<Int>] = items.map { _ in [] }
        let contradicting = contradictions()
        let bent = alterations.compactMap(\.places.first)
        let isBent = items.map { item in
            bent.contains { $0.telling == item.telling && $0.span.overlaps(item.span) }
        }
        for pair in matcher.scored {
            if pair.score >= Self.alike {
                near[pair.a].insert(pair.b)
                near[pair.b].insert(pair.a)
            }
            guard pair.score >= comparison.bars.fact else { continue }
            let confidence = share(
                at: pair.score, of: pair.isTranslation ? FactPair.sharesAcross : FactPair.shares)
            // How much of a sentence a translation has is known too badly.
            func add(_ from: Int, _ to: Int, _ covered: Double) {
                guard !contradicting.contains(Contradiction(from, to)),
                    pair.isTranslation || covered >= Self.leastCovered, items[from].isWhole, !isBent[from], !isBent[to],
                    !items[from].isBareQuotation, !items[to].isBareQuotation,
                    items[from].isNegated == items[to].isNegated,
                    items[from].numbers.isSubset(of: items[to].numbers)
                else { return }
                edges[from].append(
                    Edge(to: to, score: pair.score, confidence: confidence, covered: pair.isTranslation ? 1 : covered))
            }
            add(pair.a, pair.b, pair.covered.a)
            add(pair.b, pair.a, pair.covered.b)
        }
        let main = mainLanguage
        let stars = items.indices.compactMap { center -> Star? in
            guard !edges[center].isEmpty else { return nil }
            let best = Dictionary(grouping: edges[center]) { items[$0.to].telling }
                .compactMapValues { $0.max { ($0.score, $1.to) < ($1.score, $0.to) } }
            var arms: [Edge] = []
            var confidence = 1.0
            for arm in best.values.sorted(by: { ($1.score, $0.to) < ($0.score, $1.to) }) {
                guard confidence * arm.confidence >= comparison.bars.confidenceOfFact else { break }
                confidence *= arm.confidence
                arms.append(arm)
            }
            guard !arms.isEmpty else { return nil }
            let origins = comparison.descent.sources(
                behind: [items[center].telling] + arms.map { items[$0.to].telling })
            return Star(
                center: center, arms: arms.map(\.to), origins: origins, isMain: items[center].language == main,
                covered: Int(10 * (arms.map(\.covered).min() ?? 0)),
                confidence: rounded(confidence))
        }.sorted { a, b in
            func rank(_ star: Star) -> (Int, Int, Int, Int) {
                (-star.origins, star.isMain ? 0 : 1, -star.covered, star.center)
            }
            return rank(a) < rank(b)
        }
        var used: Set<Int> = []
        var facts: [Story.KeyFact] = []
        for star in stars where star.origins >= 2 && facts.count < Self.limit {
            var told = [star.center] + star.arms
            // The sentence that is shown is in the language of most tellings, where one of it asserts no more than the others.
            let shown = told.firstIndex { one in
                items[one].language == main
                    && told.allSatisfy { other in other == one || edges[one].contains { $0.to == other } }
            }
            if !star.isMain, let shown { told.swapAt(0, shown) }
            guard used.isDisjoint(with: told) else { continue }
            used.formUnion(told)
            for one in told { used.formUnion(near[one]) }
            facts.append(
                Story.KeyFact(origins: star.origins, confidence: star.confidence, places: places(of: told, isBent)))
        }
        return facts
    }
    /// Two sentences that give different numbers of one thing.
    private struct Contradiction: Hashable {
        var a: Int
        var b: Int
        init(_ a: Int, _ b: Int) { (self.a, self.b) = (min(a, b), max(a, b)) }
    }
    private func contradictions() -> Set<Contradiction> {
        let ofTelling = Dictionary(grouping: matcher.items.indices) { matcher.items[$0].telling }
        var found: Set<Contradiction> = []
        for figure in figures where figure.verdict == .conflict || figure.verdict == .update {
            let told = figure.values.flatMap { value in
                (ofTelling[value.place.telling] ?? []).filter { matcher.items[$0].span.contains(value.place.span) }
                    .map { (item: $0, value: value.value) }
            }
            for (n, one) in told.enumerated() {
                for other in told[(n + 1)...] where one.value != other.value {
                    found.insert(Contradiction(one.item, other.item))
                }
            }
        }
        return found
    }
    private struct Star {
        /// The sentence, and those of other families that tell the same, the most alike first: indices of items.
        var center: Int
        var arms: [Int]
        var origins: Int
        var isMain: Bool
        /// How much of the sentence each of the others has at least, in tenths of its words.
        var covered: Int
        /// That all of them tell the same.
        var confidence: Double
    }

    /// The sentence at a place.
    private func item(at place: Place) -> Int? {
        matcher.items.firstIndex { $0.telling == place.telling && $0.span.overlaps(place.span) }
    }
    /// The sentences, and those of other tellings that are copies of them.
    private func places(of told: [Int], _ isBent: [Bool]) -> [Place] {
        let sentences = told.map { comparison.place(matcher.items[$0].telling, matcher.spanWithoutDateline(of: $0)) }
        var places = sentences
        for passage in comparison.descent.passages where passage.kind == .prose {
            guard
                passage.places.contains(where: { place in
                    sentences.contains { $0.telling == place.telling && $0.span.overlaps(place.span) }
                })
            else { continue }
            for place in passage.places where !places.contains(where: { $0.telling == place.telling }) {
                guard let copy = item(at: place), let shown = told.first,
                    matcher.items[shown].numbers.isSubset(of: matcher.items[copy].numbers),
                    matcher.items[shown].isNegated == matcher.items[copy].isNegated,
                    !isBent[copy]
                else { continue }
                places.append(place)
            }
        }
        return places
    }
    private var mainLanguage: String? {
        var votes: [String: Int] = [:]
        for language in comparison.accounts.compactMap(\.article.language) { votes[language, default: 0] += 1 }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
