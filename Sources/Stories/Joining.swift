import HeapModule

/// Agglomerative clustering: which two stories are to be joined next, the most alike first, as long as they are alike enough.
///
/// The result does not depend on the order in which articles came, apart from ties.
struct Joining {
    private struct Pair: Comparable {
        var likeness: Float
        var a: Int
        var b: Int
        /// How often each had grown when they were compared.
        var sizeOfA: Int
        var sizeOfB: Int

        static func < (x: Pair, y: Pair) -> Bool { (x.likeness, y.a, y.b) < (y.likeness, x.a, x.b) }
    }
    private var waiting = Heap<Pair>()
    /// For each story those that it has a link to which is alike enough; no two stories are more alike than their best link.
    private var neighbours: [Int: Set<Int>] = [:]

    /// - Parameter fresh: the stories that may be joined with each other and with their neighbours.
    init(around fresh: Set<Int>, in grouping: Grouping) {
        for story in fresh.sorted() { look(around: story, in: grouping) }
        for story in fresh.sorted() {
            for other in (neighbours[story] ?? []).sorted() where !fresh.contains(other) || story < other {
                consider(story, other, in: grouping)
            }
        }
    }

    /// The next two, the one without a name to be merged into the one with a name, else the smaller into the larger, at equal size the younger into
    /// the older; nil when no two are alike enough.
    mutating func next(in grouping: Grouping) -> (from: Int, into: Int)? {
        while let pair = waiting.popMax() {
            guard let a = grouping.stories[pair.a], let b = grouping.stories[pair.b], a.members.count == pair.sizeOfA,
                b.members.count == pair.sizeOfB
            else { continue }
            let isFirstKept =
                (a.name != nil ? 1 : 0, a.members.count, pair.b) > (b.name != nil ? 1 : 0, b.members.count, pair.a)
            return isFirstKept ? (pair.b, pair.a) : (pair.a, pair.b)
        }
        return nil
    }
    /// Compares what has become of two stories with its neighbours.
    mutating func didMerge(_ from: Int, into story: Int, in grouping: Grouping) {
        if neighbours[story] == nil { look(around: story, in: grouping) }
        var around = (neighbours[story] ?? []).union(neighbours.removeValue(forKey: from) ?? [])
        around.subtract([from, story])
        neighbours[story] = around
        for other in around.sorted() {
            if neighbours[other]?.remove(from) != nil { neighbours[other]?.insert(story) }
            consider(story, other, in: grouping)
        }
    }

    private mutating func look(around story: Int, in grouping: Grouping) {
        var found: Set<Int> = []
        for slot in grouping.stories[story]?.members ?? [] {
            for link in grouping.links[slot] where link.likeness >= grouping.scorer.threshold {
                let other = grouping.storyOf[Int(link.slot)]
                if other != 0, other != story { found.insert(other) }
            }
        }
        neighbours[story] = found
    }
    private mutating func consider(_ a: Int, _ b: Int, in grouping: Grouping) {
        guard grouping.mayBeOne(a, b), let sizeOfA = grouping.stories[a]?.members.count,
            let sizeOfB = grouping.stories[b]?.members.count
        else { return }
        let likeness = grouping.likeness(ofStory: a, b)
        guard likeness >= grouping.scorer.threshold else { return }
        waiting.insert(Pair(likeness: likeness, a: a, b: b, sizeOfA: sizeOfA, sizeOfB: sizeOfB))
    }
}
