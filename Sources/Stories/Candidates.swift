/// Finds the articles that may report the same event: those that share heavy words. For each word only the latest articles that have it
/// among their heaviest are listed, so that a common word costs no more than a rare one.
struct Candidates: Sendable {
    private let reach: Int
    private var latest: [UInt32: [Int32]] = [:]
    /// For each article the weight that it shares with the article in question; 0 between searches.
    private var common: [Float] = []

    init(reach: Int) { self.reach = reach }

    mutating func insert(_ slot: Int, words: WeighedWords, probes: [UInt16]) {
        if slot >= common.count { common += Array(repeating: 0, count: slot + 1 - common.count) }
        for probe in probes {
            Self.append(
                Int32(truncatingIfNeeded: slot), to: &latest[words.words[Int(probe)].key, default: []], reach)
        }
    }
    private static func append(_ slot: Int32, to list: inout [Int32], _ reach: Int) {
        if list.count >= reach { list.removeFirst(list.count - reach + 1) }
        list.append(slot)
    }
    mutating func remove(_ slot: Int, words: WeighedWords, probes: [UInt16]) {
        for probe in probes {
            Self.remove(Int32(truncatingIfNeeded: slot), from: &latest[words.words[Int(probe)].key, default: []])
        }
    }
    private static func remove(_ slot: Int32, from list: inout [Int32]) {
        if let place = list.lastIndex(of: slot) { list.remove(at: place) }
    }
    func has(_ key: UInt32) -> Bool { latest[key]?.isEmpty == false }
    /// Drops words that list no article.
    mutating func shrink() { latest = latest.filter { !$0.value.isEmpty } }

    /// At most `limit` articles, those that share most first.
    mutating func near(_ words: WeighedWords, _ probes: [UInt16], limit: Int) -> [Int] {
        var met: [Int32] = []
        for probe in probes {
            let word = words.words[Int(probe)]
            for slot in latest[word.key] ?? [] {
                if common[Int(slot)] == 0 { met.append(slot) }
                common[Int(slot)] += word.weight * word.weight
            }
        }
        // The best articles in order. Most of the others are never moved.
        var best: [(slot: Int32, weight: Float)] = []
        best.reserveCapacity(limit + 1)
        for slot in met {
            let weight = common[Int(slot)]
            common[Int(slot)] = 0
            if best.count == limit, let last = best.last, (weight, last.slot) <= (last.weight, slot) { continue }
            var place = best.count
            while place > 0, (best[place - 1].weight, slot) < (weight, best[place - 1].slot) { place -= 1 }
            best.insert((slot, weight), at: place)
            if best.count > limit { best.removeLast() }
        }
        return best.map { Int($0.slot) }
    }
}
