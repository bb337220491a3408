/// Gradient-boosted trees (Friedman 2001) over named features that something has or has not. It gives the log-odds that it is what is asked for.
///
/// Trained by `Evaluation/forest.py` for the scripts beside it; the data file of each forest contains its trees. Unlike a sum of weights it knows that a
/// feature means something else beside another one. (`Extraction`'s `Forest` compares columns of numbers with thresholds, for thousands of rows at once.)
///
/// The trees are not walked: each feature takes from each tree the leaves that cannot be reached where it is there, and of what is left the first leaf is the
/// one that a walk would reach (Lucchese et al. 2015, QuickScorer).
package struct FlagForest: Sendable {
    /// A node that looks at a feature: its tree, and a bit for each leaf of the tree that can be reached where the feature is there.
    private struct Look {
        var tree: Int
        var keeps: UInt64
    }
    /// The nodes by feature, and where those of each feature begin and the last ones end.
    private let looks: [Look]
    private let starts: [Int]
    /// The leaves of all trees, in thousandths of log-odds, and where those of each tree begin.
    private let leaves: [Int]
    private let roots: [Int]
    /// The features that the trees look at, by name.
    private let index: [String: Int]

    /// Reads the text that `Evaluation/forest.py` writes.
    ///
    /// - Parameters:
    ///   - features: The names of the features that the trees look at, a line each.
    ///   - trees: A tree a line: its nodes in preorder, the child for a missing feature first; `:` and the feature's number, or a leaf's value
    ///     in thousandths of log-odds. A line that is no tree, or one of more than 64 leaves, is left out.
    package init(features: String, trees lines: String) {
        let names = features.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        index = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var byFeature = [[Look]](repeating: [], count: names.count)
        var leaves: [Int] = []
        var roots: [Int] = []
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let tree = Self.tree(line, features: names.count) else { continue }
            for (feature, keeps) in tree.nodes { byFeature[feature].append(Look(tree: roots.count, keeps: keeps)) }
            roots.append(leaves.count)
            leaves += tree.leaves
        }
        (self.leaves, self.roots) = (leaves, roots)
        looks = Array(byFeature.joined())
        starts = byFeature.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }
    /// The nodes of a tree, each with the leaves that can be reached where its feature is there, and the values of its leaves; nil for what is none.
    private static func tree(_ line: Substring.UTF8View, features: Int) -> (nodes: [(Int, UInt64)], leaves: [Int])? {
        var nodes: [(Int, UInt64)] = []
        var leaves: [Int] = []
        // Nodes whose child for a missing feature is being read: their features, and their first leaves.
        var waiting: [(feature: Int, first: Int)] = []
        var isWhole = false
        for token in line.split(separator: UInt8(ascii: " ")) {
            guard !isWhole, leaves.count < 64 else { return nil }
            if token.first == UInt8(ascii: ":") {
                guard let feature = Int(String(decoding: token.dropFirst(), as: UTF8.self)),
                    (0..<features).contains(feature)
                else { return nil }
                waiting.append((feature, leaves.count))
            } else {
                guard let value = Int32(String(decoding: token, as: UTF8.self)) else { return nil }
                leaves.append(Int(value))
                guard let node = waiting.popLast() else {
                    isWhole = true
                    continue
                }
                let missing: UInt64 = (~0 >> UInt64(64 - (leaves.count - node.first))) << UInt64(node.first)
                nodes.append((node.feature, ~missing))
            }
        }
        return isWhole ? (nodes, leaves) : nil
    }

    /// Whether a tree looks at a feature of this name.
    package func knows(_ feature: String) -> Bool { index[feature] != nil }

    /// What is left of the trees after some features: a bit for each leaf that can still be reached.
    package struct Rest {
        fileprivate var reachable: [UInt64]
    }
    /// What is left after these features. Features that no tree knows are ignored.
    package func rest(after features: [String]) -> Rest {
        var rest = Rest(reachable: [UInt64](repeating: ~0, count: roots.count))
        take(features, from: &rest)
        return rest
    }
    private func take(_ features: [String], from rest: inout Rest) {
        for feature in features {
            guard let i = index[feature] else { continue }
            for look in looks[starts[i]..<starts[i + 1]] { rest.reachable[look.tree] &= look.keeps }
        }
    }

    /// The log-odds, in hundredths, of what has these features; above 0 it is more likely than not. Features that no tree knows are ignored. Of a forest that was trained
    /// on the answers to questions (`questions` in `Evaluation/forest.py`) scores are comparable between answers to one question only.
    ///
    /// - Parameter rest: What other features that it has leave of the trees; nil when it has no others.
    package func score(of features: [String], after rest: Rest? = nil) -> Int {
        var rest = rest ?? self.rest(after: [])
        take(features, from: &rest)
        var sum = 0
        for (root, reachable) in zip(roots, rest.reachable) { sum += leaves[root + reachable.trailingZeroBitCount] }
        return sum / 10
    }
}
