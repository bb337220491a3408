import NewsModel
import Text

/// The reported clause around a few words in marks: what they are about.
extension QuotationReader {
    /// What the cue reports around the marks, within its sentence: it was an error to “sail blind” in winter.
    func clause(of one: FoundAttribution, around quote: QuoteMarks.Quote) -> Range<Int>? {
        let sentence = document.sentences[Int(document.sentenceOf[one.cue])]
        // The window of a cue is bounded, and so is its content.
        guard sentence.start <= quote.start, quote.end <= sentence.end, let first = one.content.first,
            let last = one.content.last
        else { return nil }
        let (content, interrupts) = (Set(one.content), Set(one.speaker + [one.cue]))
        func belongs(_ i: Int, toward next: Int) -> Bool {
            guard !interrupts.contains(i) else { return false }
            // Marks and other quotations lie between what belongs to it.
            return content.contains(i) || tokens[i].kind == .mark && content.contains(next) || document.isQuoted(i)
        }
        var (lo, hi) = (quote.start, quote.end)
        while lo > max(first, sentence.start), belongs(lo - 1, toward: lo - 2) { lo -= 1 }
        while hi < min(last + 1, sentence.end), belongs(hi, toward: hi + 1) { hi += 1 }
        let clause = trimmed(lo..<hi, keepsQuotes: true)
        // More than the marks, and all of them.
        let isWider = clause.lowerBound < quote.start || clause.upperBound > quote.end
        return isWider && clause.lowerBound <= quote.start && clause.upperBound >= quote.end ? clause : nil
    }
    /// The sentence of a quotation, if it is more than that.
    func sentence(around one: Account.Quotation) -> Span? {
        guard document.sentences.indices.contains(one.sentence) else { return nil }
        let sentence = document.sentences[one.sentence]
        let whole = document.span(sentence.start, sentence.end)
        return whole.contains(one.span) && whole != one.span ? whole : nil
    }
    /// Decides which clause each quotation with a speaker has, when all else is read. Of several in one clause the first has it, of the same speaker. Only the quotations next
    /// to one are looked at, so that a text of nothing but marks is read in linear time.
    mutating func settleClauses() {
        var clauses: [Int: Span] = [:]
        var last: (speaker: Int, clause: Span)?
        for q in quotations.indices {
            var one = quotations[q]
            guard let speaker = one.speaker else { continue }
            one.clause = clause(at: q)
            guard let clause = predicate(of: one) ?? one.clause.flatMap({ isNeeded($0, by: one) ? $0 : nil }) else {
                continue
            }
            let isSeen = last.map {
                $0.speaker == speaker && ($0.clause.contains(clause) || $0.clause.contains(one.span))
            }
            if one.kind == .mixed, isSeen ?? false { continue }
            clauses[q] = clause
            if one.kind == .mixed { last = (speaker, clause) }
        }
        for q in quotations.indices { quotations[q].clause = clauses[q] }
    }
    /// What the cue reports around the marks, with what the speaker says right before and behind them without marks ("it was an error to" before “sail blind”);
    /// if there is nothing of that, the sentence that was found to contain them.
    private func clause(at q: Int) -> Span? {
        let one = quotations[q]
        guard one.kind == .mixed, one.pieces.count == 1 else { return nil }
        let own = [one.speakerSpan, one.cueSpan].compactMap(\.self)
        func isReported(_ span: Span) -> Bool { !own.contains { $0.overlaps(span) } }
        var clause = one.span
        if let learned = one.clause, learned.contains(one.span), isReported(learned) { clause = learned }
        for other in quotations[max(0, q - Self.near)..<min(quotations.count, q + Self.near + 1)]
        where other.kind == .indirect && other.speaker == one.speaker && other.sentence == one.sentence
            && other.stance == one.stance && isReported(other.span)
        {
            let (end, start) = (min(other.span.end, one.span.end), max(other.span.start, one.span.start))
            // Nothing but spaces lies between them.
            if start <= end || document.bytes[end..<start].allSatisfy({ $0 == 0x20 }) {
                clause = clause.union(other.span)
            }
        }
        if clause != one.span, isReported(clause) { return clause }
        return one.clause.flatMap { $0.contains(one.span) ? $0 : nil }
    }
    /// Whether the words in marks need the sentence that was found to contain them: not if they are a clause themselves.
    private func isNeeded(_ clause: Span, by one: Account.Quotation) -> Bool {
        guard let parse, let cueSpan = one.cueSpan, clause.contains(cueSpan) else { return true }
        return !stands(document.tokens(of: one.span), parse)
    }
    /// How many quotations before and behind a mixed one may belong to its clause.
    private static let near = 4
}
