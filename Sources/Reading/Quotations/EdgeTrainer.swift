import NewsModel

/// What the forests of `ContentEdges` learn from.
package enum EdgeTrainer {
    /// A statement with the places where what is said may begin and end.
    package struct Instance {
        package var kind: String
        package var content: Span
        package var cue: Span
        /// The byte of each place on its side, and its features.
        package var candidates: [(side: String, offset: Int, features: [String])]
    }
    package static func instances(_ article: Article) -> [Instance] {
        var reader = QuotationReader(article)
        reader.read(
            settlesEdges: false, ranksReferents: false, doubtsSpeakers: false, findsHearers: false,
            settlesClauses: false)
        guard let edges = ContentEdges(reader) else { return [] }
        let document = reader.document
        return reader.quotations.indices.compactMap { q in
            let one = reader.quotations[q]
            guard let statement = edges.statement(one, at: q) else { return nil }
            func offset(_ i: Int, _ side: ContentEdges.Side) -> Int {
                side == .start ? document.span(i, i + 1).start : document.span(i - 1, i).end
            }
            func span(_ range: Range<Int>) -> Span {
                range.isEmpty ? Span(0, 0) : document.span(range.lowerBound, range.upperBound)
            }
            let common = edges.features(of: statement)
            let candidates = [ContentEdges.Side.start, .end].flatMap { side in
                edges.candidates(statement, side).map { (side.rawValue, offset($0.at, side), common + $0.features) }
            }
            return Instance(
                kind: one.kind.rawValue, content: span(statement.content), cue: span(statement.cue),
                candidates: candidates)
        }
    }
}
