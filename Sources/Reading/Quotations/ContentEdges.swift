import Algorithms
import Grammar
import NewsModel
import Text

/// The places in a sentence where what somebody is reported to have said may begin and end, with named features of each: which words it would add or cut, which
/// arcs of the tree it would part, and what stands on its two sides.
struct ContentEdges {
    let reader: QuotationReader
    private let parse: Parse
    private var document: Document { reader.document }
    private var tokens: [Token] { document.tokens }

    enum Side: String { case start, end }
    /// A place between two tokens: the first token of what is said, or the one behind its last.
    struct Candidate {
        var at: Int
        /// What it has beside the features of its statement.
        var features: [String]
    }
    /// A statement whose content lies in the sentence of its cue.
    struct Statement {
        var kind: Account.Quotation.Kind
        /// The tokens of the sentence, or as much of it as is looked at.
        var sentence: Range<Int>
        /// For each of them the place before the first, and behind the last, of all that hangs on it.
        var reaches: (starts: [Int], ends: [Int])
        var cue: Range<Int>
        var speaker: Range<Int>
        var content: Range<Int>
        /// The words in marks, which always belong to what is said.
        var marked: Range<Int>?
        /// What the classifiers take as said.
        var learned: Range<Int>?
        /// The other statements near by: what is said, and the words that attribute it.
        var others: [(content: Range<Int>, cue: Range<Int>, speaker: Range<Int>)]
    }

    /// Nil without a grammar.
    init?(_ reader: QuotationReader) {
        guard let parse = reader.parse else { return nil }
        self.reader = reader
        self.parse = parse
    }

    /// How far from the words that were found an edge may lie, and the most words that may be found.
    private static let (reach, longest) = (40, 120)
    /// How many statements before and behind one may lie in its sentence and are looked at.
    private static let near = 4

    /// Nil for what is in marks alone, has no cue in its sentence or is too long.
    ///
    /// - Parameter q: Where it stands among the article's quotations, or would stand.
    func statement(_ one: Account.Quotation, at q: Int) -> Statement? {
        guard one.kind == .indirect || one.kind == .mixed && one.pieces.count == 1, let cueSpan = one.cueSpan else {
            return nil
        }
        let (cue, found) = (
            document.tokens(of: cueSpan), document.tokens(of: one.pieces.max { $0.length < $1.length } ?? one.span)
        )
        guard let word = cue.first, let first = found.first, let last = found.last, found.count <= Self.longest else {
            return nil
        }
        let whole = document.sentences[Int(document.sentenceOf[word])]
        guard whole.start <= first, last < whole.end else { return nil }
        // A sentence in the Konjunktiv that goes on has its own verb as its cue, and is no example of the forests.
        guard one.speakerSpan != nil || !found.contains(word) else { return nil }
        let (lo, hi) = (min(first, word), max(last, word))
        let sentence = max(whole.start, lo - Self.reach)..<min(whole.end, hi + Self.reach)
        let at = reader.found.partitioningIndex { $0.cue >= cue.lowerBound }
        var learned: Range<Int>?
        if at < reader.found.count, cue.contains(reader.found[at].cue) {
            let inside = reader.found[at].content.filter(sentence.contains)
            if let a = inside.first, let b = inside.last { learned = a..<(b + 1) }
        }
        let others = (max(0, q - Self.near)..<min(reader.quotations.count, q + Self.near + 1)).filter {
            isOther(reader.quotations[$0], than: one) && reader.quotations[$0].sentence == one.sentence
        }.map { k in
            let other = reader.quotations[k]
            func tokens(_ span: Span?) -> Range<Int> { span.map { document.tokens(of: $0) } ?? 0..<0 }
            return (tokens(other.span), tokens(other.cueSpan), tokens(other.speakerSpan))
        }
        return Statement(
            kind: one.kind, sentence: sentence, reaches: (reaches(sentence, .start), reaches(sentence, .end)), cue: cue,
            speaker: one.speakerSpan.map { document.tokens(of: $0) } ?? word..<word,
            content: reader.trimmed(found, keepsQuotes: true),
            marked: one.kind == .mixed ? document.tokens(of: one.span) : nil,
            learned: learned.map { reader.trimmed($0, keepsQuotes: true) }, others: others)
    }

    /// Whether they are two statements, and not one by two speakers.
    private func isOther(_ other: Account.Quotation, than one: Account.Quotation) -> Bool {
        other.kind != one.kind || other.cueSpan != one.cueSpan || !other.span.overlaps(one.span)
    }
    /// Where the forests think that what the statement says begins and ends; nil where they are not asked.
    func content(of quotation: Account.Quotation, at q: Int) -> Range<Int>? {
        guard let one = statement(quotation, at: q) else { return nil }
        let common = features(of: one)
        func best(_ side: Side, _ forest: FlagForest) -> Int? {
            let candidates = candidates(one, side)
            guard candidates.count > 1 else { return candidates.first?.at }
            let rest = forest.rest(after: common)
            return candidates.map { ($0.at, forest.score(of: $0.features, after: rest)) }.max { $0.1 < $1.1 }?.0
        }
        guard let start = best(.start, Self.starts), let end = best(.end, Self.ends) else { return nil }
        let words = reader.trimmed(start..<max(start, end), keepsQuotes: true)
        return words.count(where: { tokens[$0].kind != .mark }) > 1 ? words : nil
    }

    /// The places where it may begin or end, in order.
    func candidates(_ one: Statement, _ side: Side) -> [Candidate] {
        let clauses = clauseEdges(one, side)
        return (one.sentence.lowerBound...one.sentence.upperBound).filter { mayLie($0, side, one, clauses) }.map {
            Candidate(at: $0, features: features($0, side, one, clauses))
        }
    }

    // MARK: - Places

    private func mayLie(_ i: Int, _ side: Side, _ one: Statement, _ clauses: Set<Int>) -> Bool {
        let inner = side == .start ? i : i - 1
        guard one.sentence.contains(inner), !one.cue.contains(inner), !one.speaker.contains(inner) else { return false }
        let isWord =
            tokens[inner].kind != .mark || document.isQuoted(inner) || Marks.currencies.contains(tokens[inner])
            || tokens[inner].isMark(")") || tokens[inner].isMark("%")
        guard isWord, side == .end || !reader.isInDateline(inner) else { return false }
        if let marked = one.marked {
            guard side == .start ? i <= marked.lowerBound : i >= marked.upperBound else { return false }
        }
        if i == edge(one.content, side) || one.learned.map({ i == edge($0, side) }) ?? false { return true }
        let outer = side == .start ? i - 1 : i
        guard one.sentence.contains(outer) else { return true }
        if tokens[outer].kind == .mark || one.cue.contains(outer) || one.speaker.contains(outer) || clauses.contains(i)
        {
            return true
        }
        return isTurn(outer) || side == .start && isTurn(inner)
    }
    private func edge(_ range: Range<Int>, _ side: Side) -> Int { side == .start ? range.lowerBound : range.upperBound }
    /// A word that opens a clause or joins two.
    private func isTurn(_ i: Int) -> Bool {
        [.coordinator, .subordinator].contains(parse.nodes[i].part) || parse.nodes[i].traits.contains(.relative)
            || !document.kind(i).isDisjoint(with: [.that, .relative, .clauseOpener])
    }
    /// Where the clauses of a sentence begin or end, and the phrases that hang on the cue: the first or last word of all that hangs on a predicate.
    private func clauseEdges(_ one: Statement, _ side: Side) -> Set<Int> {
        let clauses = one.sentence.filter {
            parse.nodes[$0].part == .verb || Self.clauses.contains(parse.nodes[$0].relation)
        }
        let ofCue = one.sentence.filter {
            one.cue.contains(parse.nodes[$0].head) && !one.cue.contains($0) && tokens[$0].kind != .mark
        }
        let (first, last) = one.reaches
        let own = side == .start ? first : last
        let at = one.sentence.lowerBound
        return Set(
            (clauses + ofCue).compactMap { own.indices.contains($0 - at) ? own[$0 - at] : nil }
                + ofCue.compactMap { k in
                    side == .start
                        ? last.indices.contains(k - at) ? last[k - at] : nil
                        : first.indices.contains(k - at) ? first[k - at] : nil
                })
    }
    /// For each word the place before the first, or behind the last, of all that hangs on it.
    private func reaches(_ sentence: Range<Int>, _ side: Side) -> [Int] {
        var reaches = sentence.map { side == .start ? $0 : $0 + 1 }
        let order = side == .start ? Array(sentence.reversed()) : Array(sentence)
        // What hangs on a word lies on both its sides; a few rounds reach the roots of nearly every tree.
        for _ in 0..<6 {
            var changes = false
            for k in order where tokens[k].kind != .mark && sentence.contains(parse.nodes[k].head) {
                let (own, head) = (reaches[k - sentence.lowerBound], parse.nodes[k].head - sentence.lowerBound)
                if side == .start ? own < reaches[head] : own > reaches[head] {
                    reaches[head] = own
                    changes = true
                }
            }
            if !changes { break }
        }
        return reaches
    }
    private static let clauses: [Relation] = [
        .root, .clausalSubject, .clausalComplement, .openComplement, .adverbialClause, .relativeClause, .nounClause,
        .parataxis, .conjunct,
    ]

    // MARK: - Features

    /// What all places of a statement have in common.
    func features(of one: Statement) -> [String] {
        guard let cue = one.cue.last else { return [] }
        let kind = document.kind(cue)
        let content = one.content
        var out = [
            "\(one.kind.rawValue)", "cue is \(parse.nodes[cue].part.code)",
            "cue \(kind.contains(.objectCue) ? "object" : kind.contains(.weakCue) ? "weak" : kind.contains(.cue) ? "strong" : "unlisted")",
            cue < content.lowerBound ? "cue before" : cue >= content.upperBound ? "cue behind" : "cue between",
            one.speaker.isEmpty
                ? "no speaker" : one.speaker.lowerBound < cue ? "speaker before cue" : "speaker behind cue",
        ]
        if tokens[cue].kind == .mark { out.append("cue is a mark") }
        return out
    }

    private func features(_ i: Int, _ side: Side, _ one: Statement, _ clauses: Set<Int>) -> [String] {
        let window =
            side == .start ? max(one.sentence.lowerBound, i - 15)..<i : i..<min(one.sentence.upperBound, i + 15)
        return ofNeighbours(i, side, one, clauses) + ofOthers(i, side, one) + ofChange(i, side, one)
            + ofArcs(i, side, one, outside: window) + ofBeyond(i, side, one, outside: window)
    }
    /// What stands on both sides of the place, and where it is.
    private func ofNeighbours(_ i: Int, _ side: Side, _ one: Statement, _ clauses: Set<Int>) -> [String] {
        let (inner, outer) = side == .start ? (i, i - 1) : (i - 1, i)
        let beyond = side == .start ? i - 2 : i + 1
        let within = side == .start ? i + 1 : i - 2
        let (a, b) = (name(outer, one), name(inner, one))
        var out = [
            "outer \(a)", "inner \(b)", "edge \(a) \(b)", "outer two \(name(beyond, one)) \(a)",
            "inner two \(b) \(name(within, one))",
        ]
        if one.sentence.contains(inner) { out.append("inner hangs as \(parse.nodes[inner].relation.code)") }
        if one.sentence.contains(outer) { out.append("outer hangs as \(parse.nodes[outer].relation.code)") }
        if clauses.contains(i) { out.append("clause edge") }
        if let learned = one.learned, edge(learned, side) == i { out.append("classifiers") }
        if let marked = one.marked, edge(marked, side) == i { out.append("quotation mark") }
        if one.sentence.contains(outer), document.isQuoted(outer), !document.isQuoted(inner) {
            out.append("other quotation outside")
        }
        if one.sentence.contains(outer), document.isQuoted(outer), document.isQuoted(inner) {
            out.append("within a quotation")
        }
        if let cue = one.cue.last {
            let isBefore = inner < cue
            out.append(isBefore ? "before the cue" : "behind the cue")
            out.append("cue away \(SpeakerConfidence.bucket(isBefore ? cue - inner - 1 : inner - cue - 1)) \(isBefore)")
        }
        return out
    }
    /// What the place is to other statements.
    private func ofOthers(_ i: Int, _ side: Side, _ one: Statement) -> [String] {
        let (inner, outer) = side == .start ? (i, i - 1) : (i - 1, i)
        var out: [String] = []
        for other in one.others {
            if edge(other.content, side) == i { out.append("another's too") }
            if edge(other.content, side == .start ? .end : .start) == i { out.append("another's other edge") }
            if other.cue.contains(outer) || other.speaker.contains(outer) {
                out.append("another's attribution outside")
            }
            if other.cue.contains(inner) || other.speaker.contains(inner) { out.append("another's attribution inside") }
            if other.content.contains(outer), other.content.contains(inner) { out.append("within another's") }
        }
        return out
    }
    /// What the place would add to the words that were found, or cut from them.
    private func ofChange(_ i: Int, _ side: Side, _ one: Statement) -> [String] {
        let now = edge(one.content, side)
        guard i != now else { return ["as found"] }
        var out: [String] = []
        let part = min(i, now)..<max(i, now)
        let adds = side == .start ? i < now : i > now
        let verb = adds ? "adds" : "cuts"
        out.append("\(verb) \(SpeakerConfidence.bucket(part.count))")
        if part.contains(where: { isFinite($0) }) { out.append("\(verb) a finite verb") }
        if part.contains(where: { one.cue.contains($0) }) { out.append("\(verb) the cue") }
        if part.contains(where: { one.speaker.contains($0) }) { out.append("\(verb) the speaker") }
        if part.contains(where: { reader.isCue($0) && !one.cue.contains($0) }) { out.append("\(verb) another cue") }
        if part.contains(where: { document.isQuoted($0) }) { out.append("\(verb) a quotation") }
        if part.contains(where: { tokens[$0].isMark(",") }) { out.append("\(verb) a comma") }
        if part.contains(where: {
            Self.subjects.contains(parse.nodes[$0].relation) && part.contains(parse.nodes[$0].head)
        }) {
            out.append("\(verb) a subject with its verb")
        }
        if part.contains(where: { reader.finder.isTemporal($0) }) { out.append("\(verb) a time") }
        for top in part.filter({ tokens[$0].kind != .mark && !part.contains(parse.nodes[$0].head) }).prefix(2) {
            out.append("\(verb) \(parse.nodes[top].relation.code) of \(place(parse.nodes[top].head, one))")
        }
        let rest =
            adds
            ? one.content
            : side == .start
                ? i..<max(i, one.content.upperBound) : one.content.lowerBound..<max(i, one.content.lowerBound)
        if rest.contains(where: { tokens[$0].kind != .mark && part.contains(parse.nodes[$0].head) }) {
            out.append("\(verb) a head of the rest")
        }
        return out
    }
    /// The arcs of the tree that the place would part.
    private func ofArcs(_ i: Int, _ side: Side, _ one: Statement, outside: Range<Int>) -> [String] {
        var out: [String] = []
        let other = edge(one.content, side == .start ? .end : .start)
        let inside = side == .start ? i..<max(i, other) : min(i, other)..<i
        var arcs = 0
        for k in outside where tokens[k].kind != .mark && inside.contains(parse.nodes[k].head) {
            arcs += 1
            if arcs <= 3 { out.append("arc \(parse.nodes[k].relation.code) outward to \(place(k, one))") }
        }
        var inward = 0
        for k in inside where tokens[k].kind != .mark && outside.contains(parse.nodes[k].head) {
            inward += 1
            if inward <= 3 {
                out.append("arc \(parse.nodes[k].relation.code) inward from \(place(parse.nodes[k].head, one))")
            }
        }
        out += ["outward \(min(arcs, 3))", "inward \(min(inward, 3))"]
        return out
    }
    /// What lies beyond the place, up to the next mark.
    private func ofBeyond(_ i: Int, _ side: Side, _ one: Statement, outside: Range<Int>) -> [String] {
        let outer = side == .start ? i - 1 : i
        var out: [String] = []
        let far =
            side == .start
            ? outside.reversed().prefix { tokens[$0].kind != .mark }
            : Array(
                outside.dropFirst(tokens.indices.contains(outer) && tokens[outer].kind == .mark ? 1 : 0).prefix {
                    tokens[$0].kind != .mark
                })
        if far.contains(where: { isFinite($0) }) { out.append("finite verb beyond") }
        if far.contains(where: { Self.subjects.contains(parse.nodes[$0].relation) }) { out.append("subject beyond") }
        if far.contains(where: { reader.isCue($0) && !one.cue.contains($0) }) { out.append("cue beyond") }
        if far.contains(where: { one.cue.contains($0) }) { out.append("own cue beyond") }
        if far.contains(where: { one.speaker.contains($0) }) { out.append("own speaker beyond") }
        if far.contains(where: { reader.finder.isTemporal($0) }) { out.append("time beyond") }
        out.append("beyond \(SpeakerConfidence.bucket(far.count))")
        return out
    }
    private func isFinite(_ i: Int) -> Bool {
        parse.nodes[i].traits.contains(.finite) && (parse.nodes[i].part == .verb || parse.nodes[i].part == .auxiliary)
    }
    private static let subjects: [Relation] = [.subject, .passiveSubject, .clausalSubject, .expletive]
    /// What a token is to the statement, or its part of speech or mark.
    private func name(_ i: Int, _ one: Statement) -> String {
        guard one.sentence.contains(i) else { return "border" }
        if one.cue.contains(i) { return "cue" }
        if one.speaker.contains(i) { return "speaker" }
        if tokens[i].kind == .mark { return document.isQuoted(i) ? "quotation" : document.text(i, i + 1) }
        if reader.isThat(i) { return "that" }
        if document.kind(i).contains(.relative) || parse.nodes[i].traits.contains(.relative) { return "relative" }
        if isFinite(i) { return "finite \(parse.nodes[i].part.code)" }
        return parse.nodes[i].part.code
    }
    private func place(_ i: Int, _ one: Statement) -> String {
        guard one.sentence.contains(i) else { return "nothing" }
        return one.cue.contains(i)
            ? "cue" : one.speaker.contains(i) ? "speaker" : one.content.contains(i) ? "content" : "others"
    }
}
