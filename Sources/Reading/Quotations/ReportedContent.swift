import Grammar
import NewsModel
import Text

/// Finds the clause that a cue reports.
extension QuotationReader {
    struct Content {
        var from: Int
        var to: Int
        /// Whether the clause is before the cue.
        var isTrailing = false
        /// What continues after the cue.
        var rest: Range<Int>?
    }

    /// The clause that cue `c` reports; the possible positions are tried in order.
    func content(of c: Int, _ sentence: Document.Sentence) -> Content? {
        if let found = trailing(c, sentence) ?? parenthesis(c, sentence) ?? behindThat(c, sentence.end) { return found }
        if document.kind(c).contains(.objectCue) { return object(of: c, sentence.end) }
        return document.kind(c).contains(.weakCue) ? nil : bare(behind: c, sentence.end)
    }

    // MARK: - After the cue

    /// "… that …": "that" may be a few tokens away, after the person spoken to, an adverbial or a source in commas.
    private func behindThat(_ c: Int, _ hi: Int) -> Content? {
        for k in (c + 1)..<max(c + 1, min(hi, c + 13)) {
            if document.isQuoted(k) { return nil }
            if document.kind(k).contains(.that), tokens[k].isWord {
                return k == c + 1 || isPlainBetween(c + 1, k) ? clause(from: k + 1, hi) : nil
            }
            if begunWithoutThat(k, c) || Self.ends.contains(tokens[k]) { return nil }
        }
        return nil
    }
    private static let ends = Marks(";:.")
    /// Whether a verb on the way shows that the clause has begun without "that".
    private func begunWithoutThat(_ k: Int, _ c: Int) -> Bool {
        if k > c + 1, isCue(k), !tokens[k - 1].isMark(",") { return true }
        return document.lexicon.dropsThat && !document.kind(k).isDisjoint(with: [.auxiliary, .modal, .negation])
    }
    private func isPlainBetween(_ from: Int, _ to: Int) -> Bool {
        !document.lexicon.pairedCommas || (from..<to).count { tokens[$0].isMark(",") } != 1
    }

    /// "denied involvement": the object is reported.
    private func object(of c: Int, _ hi: Int) -> Content? {
        let from = finder.skipForward(c + 1, hi)
        guard from < hi, tokens[from].kind != .mark, !document.isQuoted(from) else { return nil }
        // "spoke of", "denied by": only "of" leads to what is said; other prepositions do not.
        if document.kind(from).contains(.preposition), !document.serves(from, as: .of) { return nil }
        return clause(from: from, hi)
    }

    /// "told Welt there will be", "said early this morning some 400": a clause without an opening word.
    private func bare(behind c: Int, _ hi: Int) -> Content? {
        if !document.lexicon.hasCapitals { return document.lexicon.that == 0 ? unmarked(behind: c, hi) : nil }
        var k = c + 1
        if document.kind(c).contains(.told) { k = behindHearer(k, hi) }
        k = finder.skipForward(k, hi)
        if !document.lexicon.pairedCommas, k < hi, Self.openers.contains(tokens[k]) { k += 1 }
        guard k + 2 < hi, tokens[k].kind != .mark || tokens[k].isMark("$"), !document.isQuoted(k) else { return nil }
        if document.serves(k, as: .infinitive) {
            let stance = document.lexicon.stances[tokens[c].hash]
            return stance == .promises || stance == .warns ? clause(from: k, hi) : nil
        }
        return opensClause(k, hi) && hasVerb(k, hi) ? clause(from: k, hi) : nil
    }
    /// Chinese has no "that": the rest of the sentence, if it has a verb ("表示，港口将关闭").
    private func unmarked(behind c: Int, _ hi: Int) -> Content? {
        guard let parse else { return nil }
        let from = c + 1 < hi && Self.openers.contains(tokens[c + 1]) ? c + 2 : c + 1
        let verbs = (from..<max(from, hi)).count {
            (parse.nodes[$0].part == .verb || parse.nodes[$0].part == .auxiliary)
                && parse.nodes[$0].relation != .character
        }
        guard verbs > 0, hi - from >= 5, !document.isQuoted(from) else { return nil }
        return clause(from: from, hi)
    }
    private static let openers = Marks(",:")
    private func behindHearer(_ k: Int, _ hi: Int) -> Int {
        var n = k
        while n < hi, n - k < 6, names.phrase(at: n) == nil, tokens[n].isWord { n += 1 }
        return n < hi ? names.phrase(at: n)?.end ?? k : k
    }
    private func opensClause(_ k: Int, _ hi: Int) -> Bool {
        let kind = document.kind(k)
        return kind.isDisjoint(with: [.preposition, .clauseOpener, .cue]) || tokens[k].isCapital
            || !kind.isDisjoint(with: [.determiner, .that, .he, .she, .they, .it])
            || document.lexicon.bounds.match(tokens, k, limit: hi) != nil
    }

    /// Whether the words contain a finite verb: an auxiliary, a modal or a past form.
    private func hasVerb(_ from: Int, _ to: Int) -> Bool {
        if document.lexicon.past.isEmpty { return to - from > 3 }
        return (from..<to).contains { k in
            guard tokens[k].isWord, !document.isQuoted(k) else { return false }
            return !document.kind(k).isDisjoint(with: [.auxiliary, .modal, .negation, .pastForm])
                || k > from && endsLikeVerb(k)
        }
    }
    private func endsLikeVerb(_ k: Int) -> Bool {
        let before = document.kind(k - 1)
        guard !tokens[k].isCapital, document.length(k) > 3, before.isDisjoint(with: [.determiner, .preposition]) else {
            return false
        }
        if document.ends(k, in: document.lexicon.past) { return true }
        let followsSubject = names.phrase(at: k - 1) != nil || !before.isDisjoint(with: .pronoun)
        return followsSubject && document.ends(k, in: document.lexicon.present)
    }

    // MARK: - Before the cue

    /// "…, Lukashenko said.": the clause before the comma.
    private func trailing(_ c: Int, _ sentence: Document.Sentence) -> Content? {
        // After the cue only time, place and the person spoken to may follow.
        let rest = (c + 1)..<max(c + 1, sentence.end)
        let behind = rest.count { tokens[$0].kind != .mark }
        guard behind <= 10, !rest.contains(where: { document.kind($0).contains(.that) || document.isQuoted($0) }),
            let comma = comma(before: c, sentence, within: 14), comma > sentence.start + 2,
            !document.isQuoted(comma - 1)
        else { return nil }
        // Before the cue there must be its subject, and before that a comma; or the subject follows the cue.
        let isBetween = c - comma > 1
        guard
            isBetween
                ? subjectStandsBetween(comma: comma, cue: c, sentence, wordsBehind: behind)
                : subjectStandsBehind(c, sentence)
        else {
            return nil
        }
        // What precedes a subject and its cue at the sentence's end is a clause, unless it is only an adverbial.
        let isAdverbial = document.kind(sentence.start).contains(.preposition) || comma - sentence.start < 4
        guard !isAdverbial || hasVerb(sentence.start, comma) else { return nil }
        let from = behindDateline(sentence.start, comma)
        // "Although X has …, Y doubts this": the first clause is not what is said.
        if document.kind(from).contains(.clauseOpener), !document.serves(from, as: .join) { return nil }
        // "X, who was there, said": the commas enclose an apposition, not a clause.
        if isBetween, names.phrase(at: sentence.start)?.end == comma { return nil }
        return Content(from: from, to: comma, isTrailing: true)
    }
    private func comma(before c: Int, _ sentence: Document.Sentence, within reach: Int) -> Int? {
        let lowest = max(sentence.start, c - reach)
        let found = stride(from: c - 1, through: lowest, by: -1).first { tokens[$0].isMark(",") }
        return found.flatMap { document.isQuoted($0) ? nil : $0 }
    }
    /// Whether only a subject is between comma and cue. If more follows the cue, the cue begins a clause.
    private func subjectStandsBetween(
        comma: Int, cue c: Int, _ sentence: Document.Sentence, wordsBehind behind: Int
    ) -> Bool {
        let isShort =
            behind <= 4 || finder.skipForward(c + 1, sentence.end) + 1 >= sentence.end
            || document.kind(c + 1).contains(.preposition)
        let kind = document.kind(comma + 1)
        let opensLikeSubject =
            names.phrase(at: comma + 1) != nil || !kind.isDisjoint(with: [.determiner, .number, .he, .she, .they, .it])
        return behind <= 7 && isShort && kind.isDisjoint(with: [.clauseOpener, .relative]) && !finder.isParticiple(c)
            && opensLikeSubject
    }
    /// Whether an inverted cue is followed by its subject and little else.
    private func subjectStandsBehind(_ c: Int, _ sentence: Document.Sentence) -> Bool {
        if document.kind(c).contains(.objectCue), !document.lexicon.verbLast { return false }
        var n = c + 1
        while n < sentence.end, names.phrase(at: n) == nil,
            document.kind(n).contains(.determiner) || finder.isSkippable(n)
        { n += 1 }
        guard n < sentence.end, let end = names.phrase(at: n)?.end ?? (isHeOrShe(c + 1) ? n + 1 : nil) else {
            return false
        }
        let isLast = sentence.end - end <= 6 || tokens[end].isMark(",")
        let opensLikeSubject =
            names.phrase(at: min(c + 1, sentence.end - 1)) != nil
            || !document.kind(c + 1).isDisjoint(with: [.determiner, .he, .she, .they, .it])
        return isLast && opensLikeSubject && !finder.isParticiple(c)
    }
    private func isHeOrShe(_ k: Int) -> Bool { !document.kind(k).isDisjoint(with: [.he, .she]) }

    /// "For this reason, she said, the port would …": the clause continues after the second comma.
    private func parenthesis(_ c: Int, _ sentence: Document.Sentence) -> Content? {
        guard c + 4 < sentence.end, tokens[c + 1].isMark(","), c - sentence.start >= 2, !finder.isParticiple(c),
            let comma = comma(before: c, sentence, within: 8), comma > sentence.start
        else { return nil }
        // "The city evacuated 1,180 people, mayor Lunde said, and 3,400 in the region": both parts are reported.
        if document.serves(c + 2, as: .join), hasVerb(sentence.start, comma) {
            return Content(from: sentence.start, to: comma, isTrailing: true, rest: c + 2..<sentence.end)
        }
        return hasVerb(c + 2, sentence.end) ? Content(from: c + 2, to: sentence.end) : nil
    }
    /// "KORVIK, 13 March (dpa) — …": the dateline belongs to no statement.
    private func behindDateline(_ start: Int, _ end: Int) -> Int {
        guard let dateline = document.article.dateline, dateline.span.overlaps(document.span(start, start + 1)) else {
            return start
        }
        var k = start
        while k < end, Int(tokens[k].start) < dateline.span.end || tokens[k].kind == .mark { k += 1 }
        return k < end ? k : start
    }

    // MARK: - Where the clause ends

    /// The reported clause from `from` on. It ends at a new cue after "and", at a contrast or at the sentence's end.
    private func clause(from: Int, _ hi: Int) -> Content? {
        guard from < hi else { return nil }
        let end = ((from + 1)..<max(from + 1, hi)).first { k in
            Self.breaks.contains(tokens[k]) ? endsAtMark(k, hi) : endsAtJoin(k, from: from, hi)
        }
        return Content(from: from, to: end ?? hi)
    }
    private static let breaks = Marks(",–—;")
    private func endsAtMark(_ k: Int, _ hi: Int) -> Bool {
        guard k + 1 < hi else { return false }
        if othersTurn(k, hi) { return true }
        guard tokens[k].isMark(",") || tokens[k].shape.contains(.spaceBefore) else { return false }
        if tokens[k].isMark(";") { return true }
        let next = document.kind(k + 1)
        let opensClause = next.contains(.clauseOpener) && !next.contains(.relative)
        guard opensClause || isCue(k + 1) && finder.isParticiple(k + 1) else { return false }
        return document.serves(k + 1, as: .clauseTurn)
            || (k + 1..<min(hi, k + 6)).contains { isCue($0) && document.kind($0).isDisjoint(with: [.role, .body]) }
    }
    /// "…, NATO doubts this": whether another speaker begins.
    private func othersTurn(_ k: Int, _ hi: Int) -> Bool {
        guard tokens[k].isMark(","), let phrase = names.phrase(at: k + 1), phrase.end < hi, isCue(phrase.end) else {
            return false
        }
        return document.kind(phrase.end).contains(.objectCue) || phrase.end + 3 >= hi
    }
    private func endsAtJoin(_ k: Int, from: Int, _ hi: Int) -> Bool {
        guard k > from + 2, document.serves(k, as: .join), !document.isQuoted(k) else { return false }
        // "… and Harbour Master Tom Beaton also said"
        if let phrase = names.phrase(at: k + 1), phrase.end < hi, isCueAhead(phrase.end, hi) { return true }
        return k > from + 3 && k + 1 < hi && isCueAhead(k + 1, hi)
    }
    private func isCueAhead(_ k: Int, _ hi: Int) -> Bool {
        let ahead = finder.skipForward(k, hi)
        return ahead < hi && isCue(ahead)
    }
}
