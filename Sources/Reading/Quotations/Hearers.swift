import NewsModel
import Text

/// Whom a quotation was spoken to.
extension QuotationReader {
    /// The outlet or person spoken to: "told Sky News", "in an interview with Welt", "asked by the daily Welt".
    func saidTo(from lo: Int, to hi: Int, cue: Int?, speaker: Speaker) -> Span? {
        func named(from k: Int) -> Span? {
            var n = k
            // "told parliament"
            if k < hi, document.kind(k).contains(.body), names.phrase(at: k) == nil { return document.span(k, k + 1) }
            while n < min(hi, k + 7), tokens[n].isWord, names.phrase(at: n) == nil { n += 1 }
            guard n < hi, tokens[n].isWord, var phrase = names.phrase(at: n), !document.isQuoted(n),
                phrase.end <= speaker.start || phrase.start >= speaker.end
            else { return nil }
            // "the Daily newspaper telegraph": what follows up to the mark belongs to it.
            if phrase.sort == .unknown || phrase.sort == .body, phrase.hasName {
                while phrase.end < hi, tokens[phrase.end].isWord, document.kind(phrase.end).contains(.outletWord) {
                    phrase.end += 1
                }
                return document.span(phrase.hasName ? phrase.coreStart : phrase.start, phrase.end)
            }
            return document.span(phrase.hasName ? phrase.coreStart : phrase.start, phrase.end)
        }
        // "sagte X dem Nordblatt", "a déclaré X à l'agence Y": an article shows that no place or genitive follows.
        func marked(_ k: Int) -> Span? {
            guard document.serves(k, as: .hearerMark), k + 1 < hi else { return nil }
            let n = document.kind(k + 1).contains(.determiner) ? k + 2 : k + 1
            if n < hi, document.kind(n).contains(.outletWord) {
                let isNamed =
                    n + 1 < hi && tokens[n + 1].isWord && document.kind(n + 1).isDisjoint(with: [.stop, .cue])
                return isNamed ? document.span(n + 1, n + 2) : document.span(n, n + 1)
            }
            guard n < hi, let phrase = names.phrase(at: n) ?? names.phrase(at: min(n + 1, hi - 1)),
                phrase.start <= n + 1,
                phrase.hasName, phrase.sort == .body || phrase.sort == .unknown || phrase.sort == .person
            else { return nil }
            let isOutlet = (n..<phrase.end).contains { document.kind($0).contains(.outletWord) }
            let isArticle = n == k + 2 || document.serves(k, as: .hearerArticle)
            guard isOutlet || isArticle else { return nil }
            return document.span(phrase.coreStart, phrase.coreEnd)
        }
        if let cue, document.kind(cue).contains(.told) {
            if !document.lexicon.marksHearers {
                if let span = named(from: cue + 1) { return span }
            } else {
                for k in (cue + 1)..<max(cue + 1, min(hi, cue + 14)) where !document.isQuoted(k) && k >= speaker.end {
                    if let span = marked(k) { return span }
                }
            }
        }
        for k in lo..<hi where !document.isQuoted(k) {
            if let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: hi), phrase == .toldPhrase,
                let span = named(from: k + count)
            {
                return span
            }
        }
        return nil
    }

    /// Who goes on speaking in one paragraph goes on speaking to the same outlet.
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
