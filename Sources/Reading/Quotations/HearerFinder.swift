import Grammar
import NewsModel
import Text

/// Finds to whom a statement was made ("told the Lorn Times", "sagte sie vor Studenten"): of the nouns that hang on the cue the one that a
/// linear model over named features believes most, if it is sure enough. `Evaluation/train-hearers` trains the weights.
struct HearerFinder {
    let reader: QuotationReader
    private let parse: Parse
    private var document: Document { reader.document }
    private var tokens: [Token] { document.tokens }

    /// Nil without a grammar.
    init?(_ reader: QuotationReader) {
        guard let parse = reader.parse else { return nil }
        self.reader = reader
        self.parse = parse
    }

    struct Candidate {
        var span: Span
        var features: [String]
    }
    /// The score from which a hearer is named: of those .87 are right on what is left out (`Evaluation/train-hearers`).
    static let least = 50

    /// The hearer of a quotation with a cue; nil when nobody is sure enough.
    func hearer(of quotation: Account.Quotation) -> Span? {
        let scored = candidates(of: quotation).map { ($0.span, Self.weights.sum(of: $0.features)) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= Self.least else { return nil }
        return best.0
    }

    /// The nouns and pronouns that hang on the cue, or on a noun that hangs on it ("in an interview with …"), outside of what is said and of
    /// the words that name the speaker.
    func candidates(of quotation: Account.Quotation) -> [Candidate] {
        guard let cue = quotation.cueSpan.map({ document.tokens(of: $0) })?.last, cue < tokens.count else { return [] }
        let content = quotation.pieces.map { document.tokens(of: $0) }
        let speaker = quotation.speakerSpan.map { document.tokens(of: $0) } ?? 0..<0
        func isFree(_ t: Int) -> Bool { !speaker.contains(t) && !content.contains { $0.contains(t) } }
        var heads: [(token: Int, above: Int?)] = []
        for t in parse.children(of: cue) where Self.relations.contains(parse.nodes[t].relation) {
            if isFree(t) { heads.append((t, nil)) }
            for k in parse.children(of: t) where parse.nodes[k].relation == .nounModifier && isFree(k) {
                heads.append((k, t))
            }
        }
        return heads.compactMap { head, above in
            guard Self.parts.contains(parse.nodes[head].part), !reader.finder.isTemporal(head), !document.isQuoted(head)
            else { return nil }
            let range = range(of: head).clamped(to: 0..<tokens.count)
            guard range.allSatisfy(isFree) else { return nil }
            return Candidate(
                span: document.span(range.lowerBound, range.upperBound),
                features: features(head, range, above: above, cue: cue, content: content, quotation))
        }
    }
    private static let relations: [Relation] = [
        .object, .indirectObject, .oblique, .passiveSubject, .nounModifier, .dependent, .dislocated,
    ]
    private static let parts: [PartOfSpeech] = [.noun, .properNoun, .pronoun]

    /// The name that contains the word, or the word with what stands before it and its name behind it, without preposition and article.
    private func range(of head: Int) -> Range<Int> {
        if let phrase = reader.names.phrase(at: head), phrase.hasName { return phrase.coreStart..<phrase.coreEnd }
        var start = head
        while start > 0, tokens[start - 1].isWord, parse.nodes[start - 1].head == head,
            [.adjective, .noun, .properNoun].contains(parse.nodes[start - 1].part)
        { start -= 1 }
        var end = head + 1
        while end < tokens.count, tokens[end].isWord, parse.nodes[end].head >= start, parse.nodes[end].head < end,
            [.flat, .apposition, .compound].contains(parse.nodes[end].relation)
        { end += 1 }
        return start..<end
    }

    private func features(
        _ head: Int, _ range: Range<Int>, above: Int?, cue: Int, content: [Range<Int>], _ quotation: Account.Quotation
    ) -> [String] {
        let node = parse.nodes[head]
        let hangs = node.relation.code + (above == nil ? "" : " below \(parse.nodes[above ?? head].relation.code)")
        let before = parse.children(of: head).filter { $0 < head }
        let marker = before.first { parse.nodes[$0].relation == .case }.map { document.text($0, $0 + 1).lowercased() }
        let article = before.first { parse.nodes[$0].part == .determiner }.map {
            document.text($0, $0 + 1).lowercased()
        }
        var out = ["hangs as \(hangs)", "is \(node.part.code)", "marker \(marker ?? "none")"]
        out.append("hangs as \(hangs), \(marker == nil ? "bare" : "marked")")
        if let article { out.append("article \(article)") }
        if node.traits.contains(.dative) { out.append("dative") }
        let isMarked =
            range.contains { document.serves($0, as: .hearerMark) }
            || before.contains { document.serves($0, as: .hearerMark) }
        if isMarked { out.append("marker of hearers") }
        let phrase = reader.names.phrase(at: head) ?? reader.names.phrase(at: range.upperBound - 1)
        let sort = phrase.map { "\($0.hasName ? "named" : "unnamed") \($0.sort)" } ?? "no name"
        out += ["is a \(sort)", "is a \(sort), \(hangs)"]
        if range.contains(where: { document.kind($0).contains(.outletWord) }) { out.append("word for an outlet") }
        if range.contains(where: { document.kind($0).contains(.body) }) { out.append("word for a body") }
        if !document.kind(head).isDisjoint(with: .pronoun) { out.append("is a personal pronoun") }
        if node.traits.contains(.plural) { out.append("plural") }
        if node.traits.contains(.reflexive) { out.append("reflexive") }
        let told = document.kind(cue).contains(.told)
        if told { out.append("cue of telling") }
        if told, marker == nil { out.append("cue of telling, bare") }
        if document.kind(cue).contains(.objectCue) { out.append("cue with object") }
        if parse.nodes[cue].traits.contains(.passive) { out.append("cue passive, \(hangs)") }
        out.append(head < cue ? "before cue" : head - cue < 4 ? "right behind cue" : "behind cue")
        if let first = content.first, let last = content.last {
            out.append(
                range.upperBound <= first.lowerBound
                    ? cue < head ? "between cue and content" : "before content"
                    : head >= last.upperBound ? "behind content" : "within content")
        }
        if let rule = quotation.saidTo, rule.overlaps(document.span(range.lowerBound, range.upperBound)) {
            out.append("found by rule")
        }
        if range.contains(where: { tokens[$0].kind == .number }) { out.append("with number") }
        return out
    }
}

extension QuotationReader {
    /// Names the hearers whom the tree shows; those that the rules found stay where it shows none.
    mutating func findHearers() {
        guard let finder = HearerFinder(self) else { return }
        for i in quotations.indices {
            guard let hearer = finder.hearer(of: quotations[i]) else { continue }
            // The rules know the name of an outlet within "the daily Lornblatt".
            if let rule = quotations[i].saidTo, hearer.contains(rule) { continue }
            quotations[i].saidTo = hearer
        }
    }
}

/// What `Evaluation/train-hearers` learns from.
package enum HearerTrainer {
    /// A quotation with those who may be its hearers, each with features.
    package struct Instance {
        package var content: [Span]
        package var candidates: [(span: Span, features: [String])]
    }
    package static func instances(_ article: Article) -> [Instance] {
        var reader = QuotationReader(article)
        reader.read(findsHearers: false, settlesClauses: false)
        guard let finder = HearerFinder(reader) else { return [] }
        return reader.quotations.map { one in
            Instance(content: one.pieces, candidates: finder.candidates(of: one).map { ($0.span, $0.features) })
        }
    }
}
