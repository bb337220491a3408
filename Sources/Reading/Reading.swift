// Article → account. One folder for each thing read; all knowledge of languages comes from the packs.
//
//   read(_:)          the one door                              Reading.swift
//   Lexicon           a pack, ready to be looked up             Lexicon.swift
//   Document          tokens, sentences and what each word is   Document.swift
//   Names/            phrases that name someone, joined within the article
//   Quotations/       quotation marks, cues, speakers, reported clauses
//   Figures/  Dates/  Stance/
//
// Reading is pure, never fails, and its time is linear in the text.

import NewsModel
import Text

/// Words of proper names are names wherever their language writes capitals.
private func markNames(_ account: inout Account) {
    for name in account.names {
        for mention in name.mentions where !mention.isRole {
            guard let s = account.sentence(at: mention.core.start) else { continue }
            for i in account.sentences[s].words.indices where mention.core.contains(account.sentences[s].words[i].span)
            {
                if account.sentences[s].words[i].flags.isDisjoint(with: [.stop, .concept]) {
                    account.sentences[s].words[i].flags.insert(.name)
                }
            }
        }
    }
}

/// Reads an article: what it says, computed once and from it alone.
public func read(_ article: Article) -> Account {
    let document = Document(article, lexicon: Lexicon.of(article.language))
    var account = Account(article: article)
    account.sentences = document.accountSentences()
    account.times = TimeReader(document: document).read()
    var names = NameReader(document: document)
    names.read()
    var quotations = QuotationReader(document: document, names: names)
    quotations.read()
    account.names = quotations.names.accountNames()
    account.quotations = quotations.quotations
    markNames(&account)
    account.evidence = EvidenceReader(document: document).read()
    account.figures = FigureReader(document: document, times: account.times, quotations: account.quotations).read()
        .filter(\.isMeasurable)
    for i in account.figures.indices {
        // What is counted is compared by the keys of its words.
        let figure = account.figures[i]
        let words = account.sentences[figure.sentence].words
        var keys =
            figure.counts.map { counts in
                words.filter { counts.contains($0.span) && !$0.flags.contains(.stop) }.map(\.key)
            } ?? []
        // What happened to those counted, told right beside the number, belongs to what is counted: killed, evacuated.
        let isTold = keys.contains { FigureReader.fates.contains($0) }
        if figure.unit == nil, !isTold, let at = words.firstIndex(where: { figure.span.overlaps($0.span) }) {
            let last = words.lastIndex { figure.span.overlaps($0.span) } ?? at
            var near: [Account.Word] = []
            for step in 1...4 {
                if at - step >= 0 { near.append(words[at - step]) }
                if last + step < words.count { near.append(words[last + step]) }
            }
            // The nearest one; of two equally near the one before, but where verbs stand last the one behind.
            if Lexicon.of(account.article.language).verbLast {
                near = stride(from: 0, to: near.count, by: 2).flatMap {
                    Array(near[$0..<min(near.count, $0 + 2)].reversed())
                }
            }
            var fate = near.first(where: { FigureReader.fates.contains($0.key) })?.key
            // Without a noun the fate stands farther off: "the number of people killed in … rose to 14".
            if fate == nil, keys.isEmpty {
                let before = figure.sentence > 0 ? account.sentences[figure.sentence - 1].words : []
                fate =
                    words[..<at].last { FigureReader.fates.contains($0.key) }?.key
                    ?? before.last { FigureReader.fates.contains($0.key) }?.key
            }
            if let fate, !keys.contains(fate) { keys.insert(fate, at: 0) }
        }
        // "losses of 310 million euros", "losses reached 340 million": what is measured stands before.
        if figure.unit != nil, keys.isEmpty, let at = words.firstIndex(where: { figure.span.overlaps($0.span) }) {
            keys = words[max(0, at - 5)..<at].filter { $0.flags.isDisjoint(with: [.stop, .name, .number]) }.suffix(2)
                .map(\.key)
        }
        account.figures[i].countKeys = keys
    }
    let words = account.sentences.flatMap { $0.words.map(\.form) }
    account.sketch = Sketch.minHash(Sketch.shingles(words))
    return account
}
