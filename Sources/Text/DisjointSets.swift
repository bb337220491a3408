/// Things by number that are joined into sets: which set is a thing in, and what are the sets.
///
/// A set is known by the lowest number in it, so that the answer does not depend on the order of joining.
package struct DisjointSets: Sendable {
    private var parent: [Int]

    /// Each of `count` things alone.
    package init(count: Int) { parent = Array(0..<count) }

    /// The lowest number in the set of a thing.
    package mutating func root(of thing: Int) -> Int {
        var at = thing
        while parent[at] != at {
            // Halves the way for those who come later.
            parent[at] = parent[parent[at]]
            at = parent[at]
        }
        return at
    }
    /// Joins the sets of two things.
    package mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(of: a), root(of: b))
        parent[max(x, y)] = min(x, y)
    }
    /// Whether two things are in one set.
    package mutating func areJoined(_ a: Int, _ b: Int) -> Bool { root(of: a) == root(of: b) }
    /// All sets by rising root, the things in each in rising order.
    package mutating func sets() -> [[Int]] {
        var members = [[Int]](repeating: [], count: parent.count)
        for thing in parent.indices { members[root(of: thing)].append(thing) }
        return members.filter { !$0.isEmpty }
    }
}
