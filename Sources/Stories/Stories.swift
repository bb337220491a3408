// Accounts in time order → stories: a single pass over sparse vectors of rare words, names and numbers.
//
//   group(_:)       the story number of each account
//   Grouper         the same, one account at a time, with stable numbers
//
// A word weighs by how rare it is among all accounts and in news at large (concepts of the language packs are common),
// so that a folder of five tellings of one event is judged as part of the world, not by itself.

import NewsModel
import Text

/// Groups accounts into stories.
///
/// - Parameter accounts: in any order; dated ones are taken in time order.
/// - Returns: for each account the number of its story, counted from 0 in order of first member.
public func group(_ accounts: [Account]) -> [Int] {
    let order = accounts.indices.sorted {
        (accounts[$0].article.published ?? "", $0) < (accounts[$1].article.published ?? "", $1)
    }
    var grouper = Grouper(accounts: accounts)
    var story = [Int](repeating: 0, count: accounts.count)
    for i in order { story[i] = grouper.add(i) }
    grouper.settle(&story)
    var number: [Int: Int] = [:]
    return story.map { s in
        if let known = number[s] { return known }
        number[s] = number.count
        return number.count - 1
    }
}

/// Joins accounts to stories as they arrive.
public struct Grouper: Sendable {
    /// A sparse vector: term numbers in rising order, with weights.
    struct Terms: Sendable {
        var ids: [Int32] = []
        var weights: [Float] = []
        /// The sum of products of the weights of common terms; none of fewer terms than `least`.
        func product(_ other: Terms, least: Int) -> Float {
            var sum: Float = 0
            var common = 0
            var i = 0
            var j = 0
            while i < ids.count, j < other.ids.count {
                if ids[i] < other.ids[j] {
                    i += 1
                } else if ids[i] > other.ids[j] {
                    j += 1
                } else {
                    sum += weights[i] * other.weights[j]
                    common += 1
                    i += 1
                    j += 1
                }
            }
            return common >= least ? sum : 0
        }
        /// Of length 1, in order of term.
        init(_ terms: [(id: Int32, weight: Float)]) {
            let sorted = terms.sorted { $0.id < $1.id }
            let length = sorted.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
            ids = sorted.map(\.id)
            weights = sorted.map { length > 0 ? $0.weight / length : 0 }
        }
    }
    /// What an account is compared by.
    struct Vector: Sendable {
        var terms: Terms
        /// Terms that mean the same in every language.
        var universal: Terms
        var day: Int?
        var language: String?
    }
    struct Cluster: Sendable {
        var members: [Int]
        var lastDay: Int?
    }
    /// Swept on shared/data/stories (basil, ecbplus, wikinews-src as one stream), 0.14–0.40 in steps of 0.02.
    static let threshold: Float = 0.20
    /// Across languages only names, numbers and concepts can agree.
    static let universalThreshold: Float = 0.36
    /// So many of them: the day of the month is in every text of the day. Swept 1–4 with stories-wmt21 and stories-meantime.
    static let leastUniversal = 2

    private var vectors: [Vector]
    private var clusters: [Cluster] = []
    private var clusterOf: [Int: Int] = [:]
    /// For each term the accounts that have it, with its weight there.
    private var index: [[(account: Int32, weight: Float)]]
    private var touched: [Float]

    init(accounts: [Account]) {
        let features = accounts.map { Features($0) }
        var documents: [UInt32: Int] = [:]
        // Terms are numbered in order of first appearance, so that sums are the same in every run.
        var number: [UInt32: Int32] = [:]
        var names: Set<UInt32> = []
        for term in features.lazy.flatMap(\.terms) {
            documents[term.key, default: 0] += 1
            if number[term.key] == nil { number[term.key] = Int32(number.count) }
            if term.kind.contains(.name) { names.insert(term.key) }
        }
        // A background of 300 documents in which a plain word stands once and a concept's twelve times.
        let n = Float(accounts.count + 300)
        vectors = zip(accounts, features).map { account, features in
            var terms: [(id: Int32, weight: Float)] = []
            var universal: [(id: Int32, weight: Float)] = []
            for term in features.terms {
                guard let id = number[term.key] else { continue }
                let background: Float = term.kind.contains(.concept) ? 12 : 1
                var weight =
                    Float.log1pApprox(n / (Float(documents[term.key] ?? 0) + background))
                    * (1 + Float.log1pApprox(Float(term.count)))
                if term.kind.contains(.title) { weight *= 1.6 }
                if term.kind.contains(.name) { weight *= 1.3 }
                terms.append((id, weight))
                if !term.kind.isDisjoint(with: [.concept, .number]) || names.contains(term.key) {
                    universal.append((id, weight))
                }
            }
            return Vector(
                terms: Terms(terms), universal: Terms(universal),
                day: account.article.published.flatMap { Day(iso: $0)?.number }, language: account.article.language)
        }
        index = Array(repeating: [], count: number.count)
        touched = [Float](repeating: 0, count: accounts.count)
    }

    /// The cosine of account `i` with every account that is in, by account; those with nothing in common are left out.
    private mutating func cosines(_ i: Int) -> [(account: Int, cosine: Float)] {
        var met: [Int] = []
        let terms = vectors[i].terms
        for (id, weight) in zip(terms.ids, terms.weights) where weight > 0.02 {
            for entry in index[Int(id)] where entry.account != i {
                if touched[Int(entry.account)] == 0 { met.append(Int(entry.account)) }
                touched[Int(entry.account)] += weight * entry.weight
            }
        }
        met.sort()
        let found = met.map { (account: $0, cosine: touched[$0]) }
        for j in met { touched[j] = 0 }
        return found
    }

    /// Joins account `i` to the likeliest story or opens one.
    mutating func add(_ i: Int) -> Int {
        var sums: [Int: (total: Float, best: Float, count: Int)] = [:]
        for (j, cosine) in cosines(i) {
            guard let c = clusterOf[j], let score = likeness(i, j, cosine) else { continue }
            let old = sums[c] ?? (0, 0, 0)
            sums[c] = (old.total + score, max(old.best, score), old.count + 1)
        }
        var best: (cluster: Int, score: Float)?
        for c in sums.keys.sorted() {
            guard let sum = sums[c] else { continue }
            let average = sum.total / Float(clusters[c].members.count)
            let score = 0.5 * average + 0.5 * sum.best
            if score > best?.score ?? 0 { best = (c, score) }
        }
        let c: Int
        if let best, best.score >= Self.threshold {
            c = best.cluster
        } else {
            clusters.append(Cluster(members: [], lastDay: nil))
            c = clusters.count - 1
        }
        clusters[c].members.append(i)
        clusterOf[i] = c
        for (id, weight) in zip(vectors[i].terms.ids, vectors[i].terms.weights) where weight > 0.02 {
            index[Int(id)].append((Int32(i), weight))
        }
        return c
    }

    /// Cosine with what the calendar and the languages say; nil when the days are too far apart.
    private func likeness(_ i: Int, _ j: Int, _ cosine: Float) -> Float? {
        var score = cosine
        let a = vectors[i]
        let b = vectors[j]
        if let x = a.day, let y = b.day {
            let gap = Float(abs(x - y))
            if gap > 45 { return nil }
            score *= 1 / (1 + max(0, gap - 2) * 0.03)
        }
        if a.language != b.language {
            score = max(
                score,
                a.universal.product(b.universal, least: Self.leastUniversal) * Self.threshold / Self.universalThreshold)
        }
        return score
    }

    /// A second look: small stories that are nearer to another one than its own members demand are joined to it.
    mutating func settle(_ story: inout [Int]) {
        for c in clusters.indices where clusters[c].members.count == 1 {
            let i = clusters[c].members[0]
            var sums: [Int: (total: Float, best: Float)] = [:]
            for (j, cosine) in cosines(i) {
                guard let d = clusterOf[j], d != c, let score = likeness(i, j, cosine) else { continue }
                let old = sums[d] ?? (0, 0)
                sums[d] = (old.total + score, max(old.best, score))
            }
            let best = sums.keys.sorted().map { d in
                (d, 0.5 * (sums[d]?.total ?? 0) / Float(clusters[d].members.count) + 0.5 * (sums[d]?.best ?? 0))
            }.max { $0.1 < $1.1 }
            guard let best, best.1 >= Self.threshold else { continue }
            clusters[best.0].members.append(i)
            clusters[c].members = []
            clusterOf[i] = best.0
            story[i] = best.0
        }
    }
}

extension Float {
    /// ln(1 + x) by the same arithmetic on every machine: a library's logarithm may differ in the last bit.
    static func log1pApprox(_ x: Float) -> Float {
        var value = Double(1 + max(0, x))
        var exponent = 0.0
        while value > 1.5 {
            value /= 2
            exponent += 1
        }
        let z = (value - 1) / (value + 1)
        let z2 = z * z
        return Float(
            exponent * 0.693147180559945 + 2 * z * (1 + z2 / 3 + z2 * z2 / 5 + z2 * z2 * z2 / 7 + z2 * z2 * z2 * z2 / 9)
        )
    }
}
