// Stories that live: articles join as they come, in time that does not grow with the number of articles.
//
// An article is compared with those that share its weightiest words: each word remembers only the latest articles that
// have it, so that a common word costs no more than a rare one. Weights are by how rare a word has been so far.

import NewsModel
import Text

/// Groups accounts as the live service does: one after the other, with a second look after every twenty.
///
/// - Parameter accounts: in any order; dated ones are taken in time order, one without a date is as old as the one before it.
/// - Returns: for each account the number of its story, counted from 0 in order of first member.
public func groupLive(_ accounts: [Account]) -> [Int] {
    let order = accounts.indices.sorted {
        (accounts[$0].article.published ?? "", $0) < (accounts[$1].article.published ?? "", $1)
    }
    var live = LiveStories()
    var story = [String](repeating: "", count: accounts.count)
    func follow(_ steps: [GroupingStep]) {
        for step in steps {
            switch step {
            case .join(let article, let name): story[article] = name
            case .merge(let from, let into): for i in story.indices where story[i] == from { story[i] = into }
            case .split(_, let name, let articles): for i in articles { story[i] = name }
            }
        }
    }
    var time = 0
    for (n, i) in order.enumerated() {
        let article = accounts[i].article
        time = article.published.flatMap { Day(iso: $0) }.map { $0.number * 86_400_000 } ?? time
        follow(
            live.add(
                LiveStories.Article(
                    number: i, id: String(i), time: time, language: article.language, features: Features(accounts[i]))))
        if n % 20 == 19 || n == order.count - 1 { follow(live.settle()) }
    }
    var number: [String: Int] = [:]
    return story.map { name in
        if let known = number[name] { return known }
        number[name] = number.count
        return number.count - 1
    }
}

/// Stories of a window of time, kept in memory and rebuilt from what is stored.
///
/// Pure: no clock; the same articles in the same order give the same stories.
package struct LiveStories: Sendable {
    /// One article.
    package struct Article: Sendable {
        package var number: Int
        /// Its stable id; a story takes its name from the first of its articles.
        package var id: String
        /// When it was published, milliseconds since 1970.
        package var time: Int
        package var language: String?
        package var features: Features
        /// The story it belongs to already, when it was grouped before.
        package var story: String?
        package init(number: Int, id: String, time: Int, language: String?, features: Features, story: String? = nil) {
            self.number = number
            self.id = id
            self.time = time
            self.language = language
            self.features = features
            self.story = story
        }
    }
    /// Days after which an article no longer takes in others.
    static let window = 45
    // Swept with Evaluation/run live-stream live-wmt21 live-gnews2013; which of them changes what, see Docs/Scores.md.
    /// The latest articles that a word remembers.
    static let reach = 64
    /// The weightiest words of an article by which others are found.
    static let probes = 48
    /// Words of an article that count.
    static let breadth = 160

    private struct Vector: Sendable {
        var ids: [UInt32]
        var weights: [Float]
        /// Terms that mean the same in every language, among `ids`.
        var universal: [Bool]
        var day: Int
        var language: String?
        var story: Int
        var number: Int
    }
    private struct Story: Sendable {
        var name: String
        var members: [Int] = []
    }
    private var vectors: [Int: Vector] = [:]
    private var stories: [Int: Story] = [:]
    private var numberOfStory: [String: Int] = [:]
    private var nextStory = 0
    /// For each word, how many articles have had it, and the latest of them.
    private var documents: [UInt32: Int32] = [:]
    private var index: [UInt32: [Int32]] = [:]
    private var articles = 0
    /// Stories that changed since the last second look.
    private var changed: Set<Int> = []
    /// Articles in order of arrival, for the window.
    private var arrivals: [(day: Int, number: Int)] = []

    package init() {}
    /// Numbers of the articles that are in the window.
    package var numbers: Set<Int> { Set(vectors.keys) }
    /// How many articles are in the window.
    package var count: Int { vectors.count }

    // MARK: - Joining

    /// Takes in an article: into the story it had, the likeliest one, or a new one.
    package mutating func add(_ article: Article) -> [GroupingStep] {
        remove(article.number)
        articles += 1
        let day = article.time / 86_400_000
        var vector = weigh(article, day)
        let probes = Self.weightiest(vector)
        let story: Int
        if let name = article.story {
            story = number(of: name)
        } else if let found = likeliest(vector, probes) {
            story = found
        } else {
            story = number(of: Self.name(article.id))
        }
        vector.story = story
        stories[story]?.members.append(article.number)
        insert(article, vector, probes)
        guard article.story == nil, let name = stories[story]?.name else { return [] }
        changed.insert(story)
        return [.join(article: article.number, story: name)]
    }
    /// Takes an article out.
    package mutating func remove(_ number: Int) {
        guard let vector = vectors.removeValue(forKey: number) else { return }
        stories[vector.story]?.members.removeAll { $0 == number }
        if stories[vector.story]?.members.isEmpty == true {
            if let name = stories.removeValue(forKey: vector.story)?.name { numberOfStory[name] = nil }
        }
        for id in vector.ids { index[id]?.removeAll { $0 == Int32(truncatingIfNeeded: number) } }
    }
    /// Forgets articles that are older than the window as seen from a time.
    package mutating func forget(before time: Int) {
        let day = time / 86_400_000 - Self.window
        let old = vectors.filter { $0.value.day < day }.map(\.key)
        for number in old { remove(number) }
        if old.count > 1000 { documents = documents.filter { index[$0.key]?.isEmpty == false } }
        index = old.isEmpty ? index : index.filter { !$0.value.isEmpty }
    }

    private static func name(_ id: String) -> String { "s" + id }
    private mutating func number(of name: String) -> Int {
        if let known = numberOfStory[name] { return known }
        nextStory += 1
        stories[nextStory] = Story(name: name)
        numberOfStory[name] = nextStory
        return nextStory
    }

    /// Weights as in `Grouper`, by how rare each word has been so far among these articles and a background of news.
    private mutating func weigh(_ article: Article, _ day: Int) -> Vector {
        let n = Float(articles + 300)
        var terms: [(id: UInt32, weight: Float, universal: Bool)] = []
        terms.reserveCapacity(article.features.terms.count)
        for term in article.features.terms {
            let known = Self.next(&documents[term.key, default: 0])
            let background: Float = term.kind.contains(.concept) ? 12 : 1
            let rarity = Float.log1pApprox(n / (Float(known) + background))
            var weight = rarity * (1 + Float.log1pApprox(Float(term.count)))
            if term.kind.contains(.title) { weight *= 1.6 }
            if term.kind.contains(.name) { weight *= 1.3 }
            terms.append((term.key, weight, !term.kind.isDisjoint(with: [.concept, .name, .number])))
        }
        if terms.count > Self.breadth {
            terms = Array(terms.sorted { ($0.weight, $1.id) > ($1.weight, $0.id) }.prefix(Self.breadth))
        }
        terms.sort { $0.id < $1.id }
        let length = terms.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        return Vector(
            ids: terms.map(\.id), weights: terms.map { length > 0 ? $0.weight / length : 0 },
            universal: terms.map(\.universal),
            day: day, language: article.language, story: 0, number: article.number)
    }
    private mutating func insert(_ article: Article, _ vector: Vector, _ probes: [Int]) {
        vectors[article.number] = vector
        for k in probes {
            Self.append(Int32(truncatingIfNeeded: article.number), to: &index[vector.ids[k], default: []])
        }
    }
    private static func append(_ number: Int32, to list: inout [Int32]) {
        if list.count >= reach { list.removeFirst(list.count - reach + 1) }
        list.append(number)
    }
    private static func next(_ count: inout Int32) -> Int32 {
        count &+= 1
        return count
    }
    /// Places of the weightiest words.
    private static func weightiest(_ vector: Vector) -> [Int] {
        Array(
            vector.ids.indices.sorted { (vector.weights[$0], vector.ids[$1]) > (vector.weights[$1], vector.ids[$0]) }
                .prefix(probes))
    }
    /// Articles that share weighty words, those with most in common first.
    private func neighbours(of vector: Vector, _ probes: [Int]) -> [Int] {
        var shared: [Int32: Float] = [:]
        shared.reserveCapacity(1024)
        for k in probes {
            let weight = vector.weights[k]
            for number in index[vector.ids[k]] ?? [] { shared[number, default: 0] += weight * weight }
        }
        // The sixty best, kept in order: most of the rest is never moved.
        var best: [(number: Int32, weight: Float)] = []
        for (number, weight) in shared {
            if best.count == 60, let last = best.last, (weight, last.number) <= (last.weight, number) { continue }
            var place = best.count
            while place > 0, (best[place - 1].weight, number) < (weight, best[place - 1].number) { place -= 1 }
            best.insert((number, weight), at: place)
            if best.count > 60 { best.removeLast() }
        }
        return best.map { Int($0.number) }
    }
    /// The story that an article belongs to: half the best likeness to a member, half the average over its members.
    private func likeliest(_ vector: Vector, _ probes: [Int]) -> Int? {
        var seen: Set<Int> = []
        var best: (story: Int, score: Float)?
        for number in neighbours(of: vector, probes) {
            guard let other = vectors[number], seen.insert(other.story).inserted, seen.count <= 12 else { continue }
            let score = score(vector, other.story)
            if score > best?.score ?? 0 { best = (other.story, score) }
        }
        guard let best, best.score >= Grouper.threshold else { return nil }
        return best.story
    }
    private func score(_ vector: Vector, _ story: Int) -> Float {
        guard let members = stories[story]?.members, !members.isEmpty else { return 0 }
        var total: Float = 0
        var best: Float = 0
        // Of a large story the first tellings and the latest.
        let chosen = members.count <= 40 ? members[...] : members.prefix(10) + members.suffix(30)
        for number in chosen where number != vector.number {
            guard let other = vectors[number] else { continue }
            let likeness = Self.likeness(vector, other)
            total += likeness
            best = max(best, likeness)
        }
        return 0.5 * total / Float(chosen.count) + 0.5 * best
    }
    private static func likeness(_ a: Vector, _ b: Vector) -> Float {
        let gap = Float(abs(a.day - b.day))
        guard gap <= Float(window) else { return 0 }
        let isOtherLanguage = a.language != b.language
        var all: Float = 0
        var universal: Float = 0
        var common = 0
        var i = 0
        var j = 0
        while i < a.ids.count, j < b.ids.count {
            if a.ids[i] < b.ids[j] {
                i += 1
            } else if a.ids[i] > b.ids[j] {
                j += 1
            } else {
                let product = a.weights[i] * b.weights[j]
                all += product
                if isOtherLanguage, a.universal[i] || b.universal[j] {
                    universal += product
                    common += 1
                }
                i += 1
                j += 1
            }
        }
        var score = all / (1 + max(0, gap - 2) * 0.03)
        if isOtherLanguage {
            func length(_ v: Vector) -> Float {
                zip(v.weights, v.universal).reduce(Float(0)) { $0 + ($1.1 ? $1.0 * $1.0 : 0) }.squareRoot()
            }
            let lengths = length(a) * length(b)
            if lengths > 0, common >= Grouper.leastUniversal {
                score = max(score, universal / lengths * Grouper.threshold / Grouper.universalThreshold)
            }
        }
        return score
    }

    // MARK: - A second look

    /// Merges stories that have grown together and splits those whose parts have grown apart, among those that changed.
    package mutating func settle() -> [GroupingStep] {
        var steps: [GroupingStep] = []
        for story in changed.sorted() where stories[story] != nil {
            if let other = grownTogether(story) { steps.append(merge(story, other)) }
        }
        for story in changed.sorted() { if let step = split(story) { steps.append(step) } }
        changed = []
        return steps
    }
    /// Another story whose members are as near to this one's as its own are.
    private func grownTogether(_ story: Int) -> Int? {
        guard let members = stories[story]?.members, let newest = members.last, members.count <= 40 else { return nil }
        var seen: Set<Int> = [story]
        for probe in Set([newest, members[0]]).sorted() {
            guard let vector = vectors[probe] else { continue }
            for number in neighbours(of: vector, Self.weightiest(vector)).prefix(20) {
                guard let other = vectors[number]?.story, seen.insert(other).inserted else { continue }
                let scores = members.compactMap { vectors[$0].map { score($0, other) } }
                guard !scores.isEmpty else { continue }
                // Every member would have joined the other story on its own.
                if scores.reduce(0, +) / Float(scores.count) >= Grouper.threshold * 1.1,
                    scores.allSatisfy({ $0 >= Grouper.threshold * 0.8 })
                {
                    return other
                }
            }
        }
        return nil
    }
    /// The smaller of two stories goes into the larger, of equals the younger into the older.
    private mutating func merge(_ a: Int, _ b: Int) -> GroupingStep {
        let (sizeA, sizeB) = (stories[a]?.members.count ?? 0, stories[b]?.members.count ?? 0)
        let (from, into) = sizeA > sizeB || (sizeA == sizeB && a < b) ? (b, a) : (a, b)
        let moved = stories.removeValue(forKey: from)
        for number in moved?.members ?? [] { vectors[number]?.story = into }
        stories[into]?.members += moved?.members ?? []
        if let name = moved?.name { numberOfStory[name] = nil }
        changed.insert(into)
        return .merge(from: moved?.name ?? "", into: stories[into]?.name ?? "")
    }
    /// Two parts of a story that have hardly anything in common: the smaller one leaves.
    private mutating func split(_ story: Int) -> GroupingStep? {
        guard let entry = stories[story], (4...40).contains(entry.members.count) else { return nil }
        let members = entry.members.filter { vectors[$0] != nil }
        func likeness(_ i: Int, _ j: Int) -> Float {
            guard let a = vectors[members[i]], let b = vectors[members[j]] else { return 0 }
            return Self.likeness(a, b)
        }
        // The parts that hold together by links of half the threshold.
        var part = Array(members.indices)
        func root(_ i: Int) -> Int {
            var i = i
            while part[i] != i { i = part[i] }
            return i
        }
        for i in members.indices {
            for j in 0..<i where likeness(i, j) >= Grouper.threshold * 0.5 { part[root(i)] = root(j) }
        }
        let parts = Dictionary(grouping: members.indices) { root($0) }.values.filter { $0.count >= 2 }
            .sorted { ($0.count, $1[0]) > ($1.count, $0[0]) }
        guard parts.count >= 2, let leaving = parts.last, let first = leaving.first else { return nil }
        let moved = leaving.map { members[$0] }
        let name = "\(entry.name)-\(members[first])"
        let fresh = number(of: name)
        for number in moved { vectors[number]?.story = fresh }
        stories[fresh]?.members = moved
        stories[story]?.members.removeAll { moved.contains($0) }
        return .split(from: entry.name, story: name, articles: moved)
    }
}
