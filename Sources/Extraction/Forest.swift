import Text

/// A forest of decision trees over the columns of a table of features; it gives the log-odds that a row is what is asked for.
///
/// The trees are gradient-boosted (Friedman 2001) and trained by `Evaluation/train-blocks` and `Evaluation/train-lines`, whose data files
/// contain them; Docs/Extraction.md describes the training data and the scores on unseen sites.
struct Forest: Sendable {
    /// A node: a column and a threshold, or a leaf (column −1) whose value is the threshold. The left child follows it.
    private struct Node {
        var column: Int32
        var right: Int32
        var threshold: Float
    }
    private var nodes: [Node] = []
    private var roots: [Int32] = []
    /// Below these log-odds the remaining trees are skipped.
    private let hopeless: Float

    /// Which blocks of a page are the article's.
    ///
    /// Skips the remaining trees when the first ones are certain that a block is not: most blocks of most pages are not. A page asks for −1.3
    /// or more (`Body`); with all trees the text of none of 1,298 development pages would differ.
    static let blocks = Forest(
        columns: BlockForestData.columns, trees: BlockForestData.trees, of: BlockFeatures.names, hopeless: -3.2)
    /// Which lines of a text are the article's.
    static let lines = Forest(
        columns: LineForestData.columns, trees: LineForestData.trees, of: LineFeatures.names, hopeless: -.infinity)

    /// Whether a first line that ends like a sentence is a headline.
    static let headlines = Forest(
        columns: HeadlineForestData.columns, trees: HeadlineForestData.trees, of: LineFeatures.names,
        hopeless: -.infinity
    )

    /// Reads the data file's trees; `of` are the names of a row's columns.
    private init(columns: String, trees: String, of names: [String], hopeless: Float) {
        self.hopeless = hopeless
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
        let columns = columns.split(separator: " ").map { index[String($0)] ?? -2 }
        for line in trees.utf8.split(separator: UInt8(ascii: "\n")) {
            roots.append(Int32(truncatingIfNeeded: nodes.count))
            // Nodes whose right child is still to come.
            var waiting: [Int] = []
            for token in line.split(separator: UInt8(ascii: " ")) {
                let at = nodes.count
                if let colon = token.firstIndex(of: UInt8(ascii: ":")) {
                    let column = Int(String(decoding: token[..<colon], as: UTF8.self)) ?? 0
                    let threshold = Float(String(decoding: token[token.index(after: colon)...], as: UTF8.self)) ?? 0
                    nodes.append(
                        Node(
                            column: columns.indices.contains(column) ? columns[column] : -2, right: 0,
                            threshold: threshold))
                    waiting.append(at)
                } else {
                    let value = Float(String(decoding: token, as: UTF8.self)) ?? 0
                    nodes.append(Node(column: -1, right: 0, threshold: value / 1000))
                    if let split = waiting.popLast() { nodes[split].right = Int32(truncatingIfNeeded: nodes.count) }
                }
            }
        }
    }

    /// The log-odds that a row is the article's, or a headline; above 0 it is more likely than not.
    func score(_ row: ArraySlice<Float>) -> Float {
        var sum: Float = 0
        row.withUnsafeBufferPointer { row in
            nodes.withUnsafeBufferPointer { nodes in
                for (tree, root) in roots.enumerated() {
                    var at = Int(root)
                    while nodes[at].column >= 0 {
                        let node = nodes[at]
                        at = row[Int(node.column)] <= node.threshold ? at + 1 : Int(node.right)
                    }
                    sum += nodes[at].threshold
                    if tree & 15 == 15, tree >= 47, sum < hopeless { return }
                }
            }
        }
        return sum
    }
}
