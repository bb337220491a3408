import Grammar
import NewsModel
import Text

/// The grammar of an article's sentences: for each token a node, whose head is a token of the same sentence or −1.
struct Parse: Sendable {
    let nodes: [Node]
    /// For each token its dependents' range in `dependents`.
    private let starts: [Int32]
    private let dependents: [Int32]

    /// Parses the sentences of a document.
    init(_ document: Document, by grammar: Grammar) {
        var nodes: [Node] = []
        nodes.reserveCapacity(document.tokens.count)
        for sentence in document.sentences {
            for var node in grammar.parse(document.unfolded[sentence.start..<sentence.end], in: document.bytes) {
                if node.head >= 0 { node.head += sentence.start }
                nodes.append(node)
            }
        }
        self.nodes = nodes
        var counts = [Int32](repeating: 0, count: nodes.count + 1)
        for node in nodes where node.head >= 0 { counts[node.head + 1] += 1 }
        for i in 1..<max(1, counts.count) { counts[i] += counts[i - 1] }
        starts = counts
        var dependents = [Int32](repeating: 0, count: Int(counts.last ?? 0))
        var next = counts
        for (i, node) in nodes.enumerated() where node.head >= 0 {
            dependents[Int(next[node.head])] = Int32(truncatingIfNeeded: i)
            next[node.head] += 1
        }
        self.dependents = dependents
    }

    /// The tokens that depend on token `i`, in order.
    func children(of i: Int) -> LazyMapSequence<ArraySlice<Int32>, Int> {
        dependents[Int(starts[i])..<Int(starts[i + 1])].lazy.map { Int($0) }
    }
    func child(of i: Int, _ relations: Relation...) -> Int? {
        children(of: i).first { relations.contains(nodes[$0].relation) }
    }
}
