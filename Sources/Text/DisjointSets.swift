/// Numbers 0..<n joined into sets (union-find).
///
/// The lowest number in a set identifies it, so that the result does not depend on the order of joining.
package struct DisjointSets: Sendable {
    private var parent: [Int]

    /// Makes `count` sets of one number each.
    package init(count: Int) { parent = Array(0..<count) }

    /// The lowest number in the set of `thing`.
    package mutating func root(of thing: Int) -> Int {
        var at = thing
        while parent[at] != at {
            // Path halving shortens later searches.
            parent[at] = parent[parent[at]]
            at = parent[at]
        }
        return at
    }
    /// Joins the sets of two numbers.
    package mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (root(of: a), root(of: b))
        parent[max(x, y)] = min(x, y)
    }
    /// Whether two numbers are in one set.
    package mutating func areJoined(_ a: Int, _ b: Int) -> Bool { root(of: a) == root(of: b) }
    /// All sets by rising root, the numbers in each in rising order.
    package mutating func sets() -> [[Int]] {
        var members = [[Int]](repeating: [], count: parent.count)
        for thing in parent.indices { members[root(of: thing)].append(thing) }
        return members.filter { !$0.isEmpty }
    }
}
