import NewsModel
import Text

/// Finds the speaker where no cue is known.
extension QuotationReader {
    /// Finds the speaker in a sentence without a known cue that is built like an attribution: "…,” Anna Berg quipped", "…,” quipped
    /// Anna Berg", "Anna Berg quipped, “…".
    func byPlace(_ quote: QuoteMarks.Quote, from lo: Int, to hi: Int) -> Attribution? {
        guard wordCount(quote) >= 3, quote.isClosed, !document.lexicon.speechFirst,
            !document.isIdeograph(quote.start + 1)
        else { return nil }
        let inner = tokens[max(quote.start, quote.end - 2)]
        let endsOpen =
            Self.openEnds.contains(inner)
            || (quote.end < hi && tokens[quote.end].isMark(","))
        if endsOpen {
            var k = quote.end
            while k < hi, tokens[k].kind == .mark, !document.isQuoted(k) { k += 1 }
            if let found = subjectAndVerb(k, hi) ?? verbAndSubject(k, hi) {
                return attribution(found, from: lo, to: hi)
            }
        }
        let mark = quote.start - 1
        if mark > lo, tokens[mark].isMark(",") || tokens[mark].isMark(":"), !document.isQuoted(mark),
            let subject = finder.clauseSubject(before: mark, lo: lo, names: names, resolve: resolve),
            subject.end < mark, isVerbLike(subject.end), mark - subject.end <= 8
        {
            return attribution((subject, subject.end), from: lo, to: hi)
        }
        // "Anna Berg quipped that he had “gone with the wind”": the clause's subject, if it names somebody.
        if mark > lo, tokens[mark].isWord, wordCount(quote) >= 4, !document.isQuoted(mark),
            let subject = finder.clauseSubject(before: quote.start, lo: lo, names: names, resolve: resolve),
            subject.end <= mark,
            names.entities[subject.entity].sort == .person || names.entities[subject.entity].sort == .role
        {
            return Attribution(speaker: subject, cue: nil)
        }
        return nil
    }
    private func attribution(_ found: (speaker: Speaker, verb: Int), from lo: Int, to hi: Int) -> Attribution {
        var attribution = Attribution(speaker: found.speaker, cue: found.verb)
        attribution.saidTo = saidTo(from: lo, to: hi, cue: found.verb, speaker: found.speaker)
        return attribution
    }
    private static let openEnds = Marks(",!?")
    /// Whether the token may be a verb: it is neither a name nor a grammar word.
    func isVerbLike(_ k: Int) -> Bool {
        let grammar: Lexicon.Kind = [
            .stop, .preposition, .determiner, .clauseOpener, .that, .possessive, .relative, .modal, .negation, .month,
            .weekday, .role, .group,
        ]
        return k < tokens.count && tokens[k].isWord && !tokens[k].isCapital && !document.isQuoted(k)
            && tokens[k].end - tokens[k].start >= 3 && names.phrase(at: k) == nil
            && document.kind(k).isDisjoint(with: grammar)
    }
    private func subject(at k: Int, _ hi: Int) -> Speaker? {
        guard k < hi, !document.isQuoted(k) else { return nil }
        if !document.kind(k).isDisjoint(with: [.he, .she, .they]), document.kind(k).isDisjoint(with: .possessive) {
            return resolve(k)
        }
        var n = k
        while n < hi, n - k < 3, names.phrase(at: n) == nil,
            !document.kind(n).isDisjoint(with: [.determiner, .possessive, .role])
        { n += 1 }
        guard n < hi, let phrase = names.phrase(at: n), phrase.entity >= 0, phrase.sort != .place else { return nil }
        return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
    }
    private func subjectAndVerb(_ k: Int, _ hi: Int) -> (speaker: Speaker, verb: Int)? {
        guard let speaker = subject(at: k, hi) else { return nil }
        var verb = max(speaker.end, k + 1)
        while verb < hi, finder.isSkippable(verb) { verb += 1 }
        return verb < hi && isVerbLike(verb) ? (speaker, verb) : nil
    }
    private func verbAndSubject(_ k: Int, _ hi: Int) -> (speaker: Speaker, verb: Int)? {
        var verb = k
        while verb < hi, document.kind(verb).contains(.auxiliary) { verb += 1 }
        guard verb < hi, isVerbLike(verb) else { return nil }
        var n = verb + 1
        while n < hi, finder.isSkippable(n) { n += 1 }
        return subject(at: n, hi).map { ($0, verb) }
    }
}
