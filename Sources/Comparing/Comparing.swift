// A story's accounts → who said what, figures, disputes, alterations, what only one family reports, timeline.
//
//   compare(_:descent:)      the public function      Comparing.swift
//   People                   speakers joined across tellings
//   Statements               one utterance, its wordings, their drift
//   Figures                  one counted thing, its values, the verdict
//   Disputes                 claims and their denials
//   Alterations              where one telling alters what the others say
//   KeyFacts                 what two or more origins report
//   Singularities            what only one family reports; the timeline
//
// Nothing is invented: every finding is a list of places in tellings.

import NewsModel
import Text

/// Compares the tellings of one story.
///
/// - Parameters:
///   - accounts: the story's accounts, in order of id.
///   - descent: their descent, with indices in the same order.
///   - bars: how sure a finding must be.
/// - Returns: the story with all its findings.
public func compare(_ accounts: [Account], descent: Descent, bars: Bars = .shown) -> Story {
    let id = Hash.hex(Hash.of(Array(accounts.map(\.id).joined(separator: "\n").utf8)))
    let comparison = Comparison(of: accounts, descent: descent, bars: bars)
    var story = Story(id: id, accounts: accounts, descent: descent)
    let statements = StatementBuilder(comparison).build()
    let figures = FigureComparison(comparison).build()
    let disputes = DisputeFinder(comparison, statements: statements).build()
    // The report lists who speaks or is spoken for; ids follow the order of appearance. Whoever is only named has no page, and what
    // strangers see is not spent on names.
    var order: [Int] = []
    var known: Set<Int> = []
    func use(_ person: Int?) { if let person, known.insert(person).inserted { order.append(person) } }
    for statement in statements { use(statement.speaker) }
    for figure in figures { for value in figure.values { use(value.holder) } }
    for dispute in disputes { for position in dispute.positions { use(position.who) } }
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    story.people = order.enumerated().map { comparison.people.person($1, id: "p\($0 + 1)") }
    story.statements = statements.map { statement in
        var statement = statement
        statement.speaker = statement.speaker.flatMap { rank[$0] }
        return statement
    }
    story.figures = figures.map { figure in
        var figure = figure
        for i in figure.values.indices { figure.values[i].holder = figure.values[i].holder.flatMap { rank[$0] } }
        return figure
    }
    story.disputes = disputes.map { dispute in
        var dispute = dispute
        dispute.positions = dispute.positions.compactMap { position in
            guard let who = rank[position.who] else { return nil }
            var position = position
            position.who = who
            return position
        }
        return dispute
    }
    story.alterations = AlterationFinder(comparison, statements: statements).build()
    let matcher = FactMatcher(comparison, statements: statements)
    story.keyFacts = KeyFactFinder(matcher: matcher, figures: figures, alterations: story.alterations).build()
    let singularities = Singularities(matcher)
    story.onlyIn = singularities.onlyIn()
    story.timeline = singularities.timeline()
    let days = accounts.compactMap { $0.article.published.map { String($0.prefix(10)) } }.sorted()
    story.start = days.first
    story.end = days.last
    story.title = title(accounts, descent)
    return story
}

/// The headline of the telling that shares most with others, of those in the language of most; without any headline the shortest first
/// sentence.
private func title(_ accounts: [Account], _ descent: Descent) -> Place? {
    var shared = [Int](repeating: 0, count: accounts.count)
    for passage in descent.passages where passage.kind == .prose {
        for place in passage.places { shared[place.telling] += passage.places.count - 1 }
    }
    var votes: [String: Int] = [:]
    for language in accounts.compactMap(\.article.language) { votes[language, default: 0] += 1 }
    let most = votes.values.max() ?? 0
    let titled = accounts.indices.filter { isHeadline(accounts[$0].article) }
    let best = titled.max { a, b in
        func rank(_ t: Int) -> (Int, Int, Int) {
            (votes[accounts[t].article.language ?? ""] == most ? 1 : 0, shared[t], -t)
        }
        return rank(a) < rank(b)
    }
    if let best, let span = accounts[best].article.titleSpan { return accounts.place(best, span) }
    // Of first sentences the shortest that says something: no dateline, date, quotation or picture counter.
    let first = accounts.indices.compactMap { t in
        (accounts[t].article.titleSpan ?? accounts[t].sentences.first?.span).map { accounts.place(t, $0) }
    }
    let saying = first.filter { saysSomething($0.text) }
    return (saying.isEmpty ? first : saying).min {
        ($0.span.length, $0.telling) < ($1.span.length, $1.telling)
    }
}
/// Whether an article has a title that is one line and no sentence with a full stop: where the page gives none, its first line or
/// paragraph is the title.
private func isHeadline(_ article: Article) -> Bool {
    guard let span = article.titleSpan else { return false }
    let text = article.text(span)
    return text.count <= 140 && !text.contains("\n") && ![".", "。", ".”", ".\""].contains(where: text.hasSuffix)
        && saysSomething(text)
}
/// Whether a first line can stand for a story: four words, or eight characters of a script without spaces, no quotation, and no dash near its start
/// as behind a dateline. Chosen, not measured.
private func saysSomething(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !first.properties.isQuotationMark,
        !text.unicodeScalars.prefix(40).contains(where: { $0 == "–" || $0 == "—" || $0 == "―" })
    else { return false }
    let words = text.split(separator: " ").count { $0.contains(where: \.isLetter) && $0.count > 1 }
    return words >= 4 || text.unicodeScalars.count { $0.value >= 0x3040 && $0.properties.isAlphabetic } >= 8
}
