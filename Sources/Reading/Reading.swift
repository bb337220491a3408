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
    account.evidence = EvidenceReader(document: document).read()
    account.figures = FigureReader(document: document, times: account.times, quotations: account.quotations).read()
    for i in account.figures.indices {
        // What is counted is compared by the keys of its words.
        guard let counts = account.figures[i].counts else { continue }
        let words = account.sentences[account.figures[i].sentence].words
        account.figures[i].countKeys = words.filter { counts.contains($0.span) && !$0.flags.contains(.stop) }.map(\.key)
    }
    let words = account.sentences.flatMap { $0.words.map(\.form) }
    account.sketch = Sketch.minHash(Sketch.shingles(words))
    return account
}
