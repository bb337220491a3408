import Text

/// A forest of decision trees over the columns of a table of features; it gives the log-odds that a row is what is asked for.
///
/// The trees are gradient-boosted (Friedman 2001) and trained by `Evaluation/train-blocks` and `Evaluation/train-lines`, whose data files
/// contain them; Docs/Extraction.md describes the training data and the scores on unseen sites.
struct Forest: Sendable {
    /// A node: which column is compared with which threshold, and how many nodes on the next one is: `near` where the value is at most the
    /// threshold, else `far`. A leaf stays where it is, so that all rows take as many steps as the tree is deep, without a branch to guess.
    private struct Node {
        var column: UInt16
        var near: UInt8
        var far: UInt8
        var threshold: Float
    }
    private struct Tree {
        var root: Int
        var depth = 0
    }
    private var nodes: [Node] = []
    /// The leaves' values, by node.
    private var values: [Float] = []
    private var trees: [Tree] = []
    /// After how many trees a row leaves that has less than these log-odds: the others could hardly make it what is asked for
    /// (a soft cascade, Bourdev and Brandt 2005).
    private var exits: [Int: Float] = [:]

    /// Which blocks of a page are the article's; most blocks of most pages leave early.
    static let blocks = Forest(
        columns: BlockForestData.columns, trees: BlockForestData.trees, of: BlockFeatures.names,
        exits: BlockForestData.exits)
    /// Which lines of a text are the article's.
    static let lines = Forest(
        columns: LineForestData.columns, trees: LineForestData.trees, of: LineFeatures.names)

    /// Whether a first line that ends like a sentence is a headline.
    static let headlines = Forest(
        columns: HeadlineForestData.columns, trees: HeadlineForestData.trees, of: LineFeatures.names)

    /// Reads the data file's trees; `of` are the names of a row's columns.
    private init(columns: String, trees lines: String, of names: [String], exits: String = "") {
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt16(truncatingIfNeeded: $0)) })
        let columns = columns.split(separator: " ").map { index[String($0)] }
        for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
            var tree = Tree(root: nodes.count)
            // Nodes whose far child is still to come, with their depths.
            var waiting: [(node: Int, depth: Int)] = []
            var depth = 0
            for token in line.split(separator: UInt8(ascii: " ")) {
                let at = nodes.count
                if let colon = token.firstIndex(of: UInt8(ascii: ":")),
                    let number = Int(String(decoding: token[..<colon], as: UTF8.self)),
                    columns.indices.contains(number),
                    let column = columns[number]
                {
                    let threshold = Float(String(decoding: token[token.index(after: colon)...], as: UTF8.self)) ?? 0
                    nodes.append(Node(column: column, near: 1, far: 0, threshold: threshold))
                    values.append(0)
                    waiting.append((at, depth))
                    depth += 1
                    tree.depth = max(tree.depth, depth)
                } else {
                    nodes.append(Node(column: 0, near: 0, far: 0, threshold: .infinity))
                    values.append((Float(String(decoding: token, as: UTF8.self)) ?? 0) / 1000)
                    if let split = waiting.popLast() {
                        nodes[split.node].far = UInt8(truncatingIfNeeded: at + 1 - split.node)
                        depth = split.depth + 1
                    }
                }
            }
            trees.append(tree)
        }
        for exit in exits.split(separator: " ") {
            let parts = exit.split(separator: ":")
            if parts.count == 2, let number = Int(parts[0]), let odds = Float(parts[1]) { self.exits[number] = odds }
        }
    }

    /// The log-odds that a row is the article's, or a headline; above 0 it is more likely than not.
    func score(_ row: ArraySlice<Float>) -> Float { scores(Array(row), width: row.count).first ?? 0 }

    /// The log-odds of each row of a table.
    func scores(_ rows: [Float], width: Int) -> [Float] {
        let count = width > 0 ? rows.count / width : 0
        var sums = [Float](repeating: 0, count: count)
        for first in stride(from: 0, to: count, by: Self.part) {
            add(to: &sums, of: first..<min(count, first + Self.part), rows, width)
        }
        return sums
    }
    /// Rows that are scored together: a hundred kilobytes of them stay in the cache while all trees go over them.
    private static let part = 128

    /// Adds what the trees say of some rows.
    ///
    /// Tree by tree, four rows side by side: a tree stays in the nearest memory, and the steps of one row fill the waits of the others.
    private func add(to sums: inout [Float], of part: Range<Int>, _ rows: [Float], _ width: Int) {
        // The rows that may still be what is asked for, and where each starts.
        var alive = part.map { (row: $0, start: $0 * width) }
        rows.withUnsafeBufferPointer { rows in
            nodes.withUnsafeBufferPointer { nodes in
                @inline(__always) func step(_ start: Int, _ at: inout Int) {
                    let node = nodes[at]
                    at &+= Int(rows[start &+ Int(node.column)] <= node.threshold ? node.near : node.far)
                }
                for (number, tree) in trees.enumerated() {
                    var i = 0
                    while i + 4 <= alive.count {
                        let (r0, r1, r2, r3) = (alive[i], alive[i + 1], alive[i + 2], alive[i + 3])
                        var (a0, a1, a2, a3) = (tree.root, tree.root, tree.root, tree.root)
                        for _ in 0..<tree.depth {
                            step(r0.start, &a0)
                            step(r1.start, &a1)
                            step(r2.start, &a2)
                            step(r3.start, &a3)
                        }
                        sums[r0.row] += values[a0]
                        sums[r1.row] += values[a1]
                        sums[r2.row] += values[a2]
                        sums[r3.row] += values[a3]
                        i += 4
                    }
                    while i < alive.count {
                        var at = tree.root
                        for _ in 0..<tree.depth { step(alive[i].start, &at) }
                        sums[alive[i].row] += values[at]
                        i += 1
                    }
                    if let least = exits[number + 1] { alive.removeAll { sums[$0.row] < least } }
                }
            }
        }
    }
}
