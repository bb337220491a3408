import Grammar
import Text

/// Whether the verb that governs a phrase of time tells of the past or of what lies ahead.
struct TenseReader {
    let document: Document
    let parse: Parse?

    /// −1, 1, or 0 where nothing is known.
    func tense(at i: Int) -> Int {
        guard let parse, i < parse.nodes.count else { return isAfterFutureWord(i) ? 1 : 0 }
        var verb = i
        for _ in 0..<12 {
            let head = parse.nodes[verb].head
            if [.verb, .auxiliary].contains(parse.nodes[verb].part) { break }
            guard head >= 0, head < parse.nodes.count, head != verb else { break }
            verb = head
        }
        return tense(ofClause: verb, parse)
    }
    private func tense(ofClause verb: Int, _ parse: Parse) -> Int {
        let nodes = parse.nodes
        let helpers = parse.children(of: verb).prefix(64).filter {
            [.auxiliary, .passiveAuxiliary, .copula].contains(nodes[$0].relation)
        }
        let all = [verb] + helpers
        if all.contains(where: { nodes[$0].traits.contains(.future) || document.serves($0, as: .future) }) { return 1 }
        // "is built" is no past, though its participle is.
        let isPresentPassive = helpers.contains {
            nodes[$0].relation != .auxiliary && nodes[$0].traits.contains(.finite) && !nodes[$0].traits.contains(.past)
        }
        if !isPresentPassive, all.contains(where: { nodes[$0].traits.contains(.past) }) { return -1 }
        let head = nodes[verb].head
        guard nodes[verb].relation == .openComplement, nodes[verb].traits.contains(.infinitive), head >= 0,
            head < nodes.count
        else { return 0 }
        // "plans to open", but not "declined to comment".
        let isPast =
            nodes[head].traits.contains(.past)
            || parse.children(of: head).contains {
                nodes[$0].relation == .auxiliary && nodes[$0].traits.contains(.past)
            }
        return isPast ? -1 : 1
    }
    /// "is to open on Sunday", "will sail on Friday".
    private func isAfterFutureWord(_ i: Int) -> Bool {
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        var k = i - 1
        while k >= sentence.start, i - k < 14 {
            if document.serves(k, as: .future) { return true }
            k -= 1
        }
        return false
    }
}
