// Article → account. One folder for each kind of reading; all knowledge of languages comes from the packs
// and from trained models.
//
//   read(_:)          the public function                       Reading.swift
//   Lexicon           a pack, prepared for look-up              Lexicon.swift
//   Document          tokens, sentences and kinds of words      Document.swift
//   Names/            phrases that name someone, joined within the article
//   Attribution/      who says what, by trained classifiers on the grammar of sentences (Models.swift: where they come from)
//   Quotations/       quotation marks, cues, speakers, reported clauses
//   Figures/  Dates/  Stance/
//   Places/         where an article was filed, by known names
//   Sections/         which section of a newspaper the article belongs to
//
// Reading is pure, never fails, and its time is linear in the text.

import NewsModel
import Text

/// Flags all words of proper names as names. They may be written without a capital elsewhere.
private func markNames(_ account: inout Account) {
    for name in account.names {
        for mention in name.mentions where !mention.isRole {
            guard let s = account.sentence(at: mention.core.start) else { continue }
            for i in account.sentences[s].words.indices where mention.core.contains(account.sentences[s].words[i].span)
            {
                if account.sentences[s].words[i].flags.isDisjoint(with: [.stop, .concept, .character]) {
                    account.sentences[s].words[i].flags.insert(.name)
                }
            }
        }
    }
}

/// Reads an article and gives its account. The result depends on the article alone.
///
/// - Parameter byGrammar: Whether sentences are parsed to find who says what, and where names begin and end. Without, only the rules do, which
///   takes a fifth of the time or less; words, figures and dates are the same.
public func read(_ article: Article, byGrammar: Bool = true) -> Account {
    read(article, lexicon: Lexicon.of(article.language), byGrammar: byGrammar)
}

/// Reads an article with a given language's lexicon.
func read(_ article: Article, lexicon: Lexicon, byGrammar: Bool = true) -> Account {
    let document = Document(article, lexicon: lexicon)
    var account = Account(article: article)
    account.sentences = DocumentWords(document: document).sentences()
    let parse = byGrammar ? Models.grammar(of: document.language).map { Parse(document, by: $0) } : nil
    account.times = TimeReader(document: document, parse: parse).read()
    let named = parse.map { document.capitalised(by: $0) } ?? document
    var names = NameReader(document: named, parse: parse)
    names.read()
    var quotations = QuotationReader(document: named, names: names)
    quotations.read()
    account.quotations = quotations.quotations
    let figures = FigureReader(document: document, times: account.times, parse: quotations.parse).read()
        .filter(\.isMeasurable)
    var holders = FigureHolder(quotations)
    account.figures = figures.map { figure in
        var figure = figure
        figure.holder = holders.holder(of: document.tokens(of: figure.span))
        return figure
    }
    account.names = holders.names.accountNames()
    markNames(&account)
    account.evidence = EvidenceReader(document: document).read()
    let keys = FigureKeys(sentences: account.sentences, verbLast: lexicon.verbLast)
    for i in account.figures.indices { account.figures[i].countKeys = keys.keys(of: account.figures[i]) }
    account.sectionScores = SectionReader(account: account).scores()
    let words = account.sentences.flatMap { $0.words.map(\.form) }
    account.sketch = Sketch.minHash(Sketch.shingles(words))
    return account
}
