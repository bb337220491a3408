import NewsModel
import Text

/// Finds the person or outlet to whom a quotation was spoken.
extension QuotationReader {
    /// The outlet or person spoken to: "told Sky News", "in an interview with Welt", "asked by the daily Welt".
    func saidTo(from lo: Int, to hi: Int, cue: Int?, speaker: Speaker) -> Span? {
        if let cue, document.kind(cue).contains(.told) {
            let reach = (cue + 1)..<max(cue + 1, min(hi, cue + 14))
            let found =
                document.lexicon.marksHearers
                ? reach.lazy.filter { !document.isQuoted($0) && $0 >= speaker.end }
                    .compactMap { markedHearer($0, hi) }.first
                : namedHearer(from: cue + 1, hi, speaker)
            if let found { return found }
        }
        return (lo..<max(lo, hi)).lazy.filter { !document.isQuoted($0) }.compactMap { k in
            guard let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: hi), phrase == .toldPhrase
            else { return nil }
            return namedHearer(from: k + count, hi, speaker)
        }.first
    }
    /// The body or name that follows: "told parliament", "told the daily Welt".
    private func namedHearer(from k: Int, _ hi: Int, _ speaker: Speaker) -> Span? {
        if k < hi, document.kind(k).contains(.body), names.phrase(at: k) == nil { return document.span(k, k + 1) }
        var n = k
        while n < min(hi, k + 7), tokens[n].isWord, names.phrase(at: n) == nil { n += 1 }
        guard n < hi, tokens[n].isWord, !document.isQuoted(n), let phrase = names.phrase(at: n),
            phrase.end <= speaker.start || phrase.start >= speaker.end
        else { return nil }
        guard phrase.hasName else { return document.span(phrase.start, phrase.end) }
        // "the Evening newspaper courier": the words up to the mark belong to it.
        var end = phrase.end
        let mayBeOutlet = phrase.sort == .unknown || phrase.sort == .body
        while mayBeOutlet, end < hi, tokens[end].isWord, document.kind(end).contains(.outletWord) { end += 1 }
        return document.span(phrase.coreStart, end)
    }
    /// "sagte X dem Nordblatt", "a déclaré X à l'agence Y": the article shows that what follows is no place and no genitive.
    private func markedHearer(_ k: Int, _ hi: Int) -> Span? {
        guard document.serves(k, as: .hearerMark), k + 1 < hi else { return nil }
        let n = document.kind(k + 1).contains(.determiner) ? k + 2 : k + 1
        if n < hi, document.kind(n).contains(.outletWord) {
            let isNamed = n + 1 < hi && tokens[n + 1].isWord && document.kind(n + 1).isDisjoint(with: [.stop, .cue])
            return isNamed ? document.span(n + 1, n + 2) : document.span(n, n + 1)
        }
        guard n < hi, let phrase = names.phrase(at: n) ?? names.phrase(at: min(n + 1, hi - 1)),
            phrase.start <= n + 1, phrase.hasName, [.body, .unknown, .person].contains(phrase.sort)
        else { return nil }
        let isOutlet = (n..<phrase.end).contains { document.kind($0).contains(.outletWord) }
        let isArticle = n == k + 2 || document.serves(k, as: .hearerArticle)
        return isOutlet || isArticle ? document.span(phrase.coreStart, phrase.coreEnd) : nil
    }

    /// A speaker who continues within a paragraph still speaks to the same outlet.
    mutating func lendHearers() {
        for i in quotations.indices.dropFirst() where quotations[i].saidTo == nil {
            let before = quotations[i - 1]
            guard let hearer = before.saidTo, before.speaker == quotations[i].speaker, before.speaker != nil,
                document.sentences[before.sentence].block == document.sentences[quotations[i].sentence].block
            else { continue }
            quotations[i].saidTo = hearer
        }
    }
}
