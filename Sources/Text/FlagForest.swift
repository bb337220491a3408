/// Gradient-boosted trees (Friedman 2001) over named features that something has or has not. It gives the log-odds that it is what is asked for.
///
/// Trained by `Evaluation/forest.py` for the scripts beside it; the data file of each forest contains its trees. Unlike a sum of weights it knows that a
/// feature means something else beside another one. (`Extraction`'s `Forest` compares columns of numbers with thresholds, for thousands of rows at once.)
package struct FlagForest: Sendable {
    /// A node: the feature that is looked at, and how many nodes on the next one is where it is there; where it is missing the next one follows.
    /// A leaf has no feature, and its value in thousandths.
    private struct Node {
        var feature: Int32
        var far: Int32
    }
    private var nodes: [Node] = []
    private var roots: [Int] = []
    /// The features that the trees look at, by name.
    private let index: [String: Int]

    /// Reads the text that `Evaluation/forest.py` writes.
    ///
    /// - Parameters:
    ///   - features: The names of the features that the trees look at, a line each.
    ///   - trees: A tree a line: its nodes in preorder, the child for a missing feature first; `:` and the feature's number, or a leaf's value
    ///     in thousandths of log-odds. A line that breaks off is read as far as it goes.
    package init(features: String, trees lines: String) {
        let names = features.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        index = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            roots.append(nodes.count)
            // Nodes whose far child is still to come.
            var waiting: [Int] = []
            for token in line.split(separator: UInt8(ascii: " ")) {
                let at = nodes.count
                if token.first == UInt8(ascii: ":") {
                    let feature = Int32(String(decoding: token.dropFirst(), as: UTF8.self)) ?? 0
                    nodes.append(Node(feature: names.indices.contains(Int(feature)) ? feature : -1, far: 0))
                    waiting.append(at)
                } else {
                    nodes.append(Node(feature: -1, far: Int32(String(decoding: token, as: UTF8.self)) ?? 0))
                    if let split = waiting.popLast() {
                        nodes[split].far = Int32(truncatingIfNeeded: at + 1 - split)
                    }
                }
            }
            // What breaks off ends in a leaf that says nothing.
            if let last = waiting.last { nodes[last] = Node(feature: -1, far: 0) }
        }
    }

    /// Whether a tree looks at a feature of this name.
    package func knows(_ feature: String) -> Bool { index[feature] != nil }

    /// The log-odds, in hundredths, of what has these features; above 0 it is more likely than not. Features that no tree knows are ignored.
    package func score(of features: [String]) -> Int {
        var has = [Bool](repeating: false, count: index.count)
        for feature in features {
            if let i = index[feature] { has[i] = true }
        }
        var sum = 0
        for root in roots {
            var at = root
            while nodes.indices.contains(at), nodes[at].feature >= 0 {
                at += has[Int(nodes[at].feature)] ? max(1, Int(nodes[at].far)) : 1
            }
            if nodes.indices.contains(at) { sum += Int(nodes[at].far) }
        }
        return sum / 10
    }
}
