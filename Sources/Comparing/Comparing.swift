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
//   Headings                 the title and the sentence above a story, for each language
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
    story.section = section(of: accounts)
    story.headings = HeadingFinder(accounts).build()
    return story
}
