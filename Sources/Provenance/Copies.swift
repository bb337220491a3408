import NewsModel
import Text

/// Two texts, one of which contains a part of the other.
public struct CopyPair: Sendable {
    /// What they have in common.
    public enum Kind: String, Sendable { case copy, passage, reworded, translation }
    /// Index of the first account.
    public var a: Int
    /// Index of the second account.
    public var b: Int
    /// The share of the shorter text's 5-word shingles that the other has, 0…1.
    public var containment: Double
    /// What they have in common.
    public var kind: Kind
    /// The shared places, as a span in each text.
    public var places: [(Span, Span)]
}

/// A text prepared for comparison: its shingles and its numbers.
public struct CopyProbe: Sendable {
    /// A shingle of more articles than this is a stock phrase: it makes no candidates.
    package static let mostArticles = 200
    /// Texts that share fewer sampled shingles than this are not compared.
    package static let leastShared = 2

    let shingles: Set<UInt64>
    let ordered: [UInt64]
    let numbers: Set<UInt32>

    /// Makes the probe from an account's words.
    public init(_ account: Account) {
        let words = account.sentences.filter { account.article.blocks[$0.block].kind != .title }.flatMap(\.words)
        ordered = Sketch.shingles(words.map(\.form))
        shingles = Set(ordered)
        numbers = Set(words.filter { $0.flags.contains(.number) }.map(\.form))
    }

    /// One in eight of the shingles, by hash, in rising order: texts that share two of them are compared.
    public var sampled: [UInt64] { shingles.filter { $0 & 7 == 0 }.sorted() }

    /// The share of the shorter text's shingles that both texts have, 0…1.
    public func containment(_ other: CopyProbe) -> Double {
        let (small, large) =
            shingles.count <= other.shingles.count ? (shingles, other.shingles) : (other.shingles, shingles)
        guard !small.isEmpty else { return 0 }
        return Double(small.count { large.contains($0) }) / Double(small.count)
    }
    /// The containment, lowered when the numbers differ: daily notes share a template, not a text. 0…1.
    ///
    /// Measured on shared/data/stories/pairs: notes from one template share words but hardly any number.
    public func score(_ other: CopyProbe) -> Double {
        let value = containment(other)
        guard numbers.count >= 3, other.numbers.count >= 3 else { return value }
        let small = min(numbers.count, other.numbers.count)
        let same = Double(numbers.intersection(other.numbers).count) / Double(small)
        return same < 0.25 ? value * (0.4 + same) : value
    }
}

/// The pairs of accounts in which one contains at least `threshold` of the other, 0…1.
///
/// Candidates share two sampled shingles (one in eight, by hash), so the time is linear apart from the shared text.
public func copies(among accounts: [Account], threshold: Double = 0.1) -> [CopyPair] {
    let probes = accounts.map { CopyProbe($0) }
    var index: [UInt64: [Int]] = [:]
    for (i, probe) in probes.enumerated() {
        for shingle in probe.sampled { index[shingle, default: []].append(i) }
    }
    var counts: [PairKey: Int] = [:]
    for list in index.values where list.count > 1 && list.count <= CopyProbe.mostArticles {
        let sorted = list.sorted()
        for (x, a) in sorted.enumerated() {
            for b in sorted[(x + 1)...] { counts[PairKey(a: a, b: b), default: 0] += 1 }
        }
    }
    return counts.filter { $0.value >= CopyProbe.leastShared }.keys.sorted().compactMap { key in
        copyPair(accounts[key.a], accounts[key.b], probes: (probes[key.a], probes[key.b]), threshold: threshold).map {
            CopyPair(a: key.a, b: key.b, containment: $0.containment, kind: $0.kind, places: $0.places)
        }
    }
}

/// What two accounts have in common, as accounts 0 and 1; nil when the shorter one shares less than `threshold`, 0…1.
public func copyPair(_ a: Account, _ b: Account, threshold: Double = 0.1) -> CopyPair? {
    copyPair(a, b, probes: (CopyProbe(a), CopyProbe(b)), threshold: threshold)
}
private func copyPair(_ a: Account, _ b: Account, probes: (CopyProbe, CopyProbe), threshold: Double) -> CopyPair? {
    let containment = probes.0.score(probes.1)
    guard containment >= threshold else { return nil }
    let aligner = PassageAligner([a, b])
    let places = aligner.pairs().map { (aligner.span($0.a), aligner.span($0.b)) }
    return CopyPair(
        a: 0, b: 1, containment: containment, kind: containment >= 0.5 ? .copy : .passage, places: places)
}
