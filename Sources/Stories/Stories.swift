// Accounts → stories, by one judge and two drivers:
//
//   group(_:)         all at once: how common words are is known beforehand           this file
//   LiveStories       as they come; the latest are decided anew from time to time      LiveStories.swift
//   PairScorer        what words weigh, how like is enough; every constant             PairScorer.swift
//   Grouping          joining, merging, splitting, deciding anew; what both drive      Grouping.swift, Grouping+Steps.swift
//   Candidates        which articles are looked at at all                              Candidates.swift
//   Features          what is kept of an account                                       Features.swift
//
// A word weighs by how rare it is among all accounts and in news at large (concepts of the language packs are common),
// so that a folder of five tellings of one event is judged as part of the world, not by itself.

import NewsModel
import Text

/// Groups accounts into stories.
///
/// - Parameter accounts: in any order; dated ones are taken in time order.
/// - Returns: for each account the number of its story, counted from 0 in order of first member.
public func group(_ accounts: [Account]) -> [Int] { groupAtOnce(articles(of: accounts)) }

/// Groups accounts as the live service does: one after the other, with a second look after every twenty.
///
/// - Parameter accounts: in any order; dated ones are taken in time order.
/// - Returns: as `group(_:)`.
public func groupLive(_ accounts: [Account]) -> [Int] { groupAsTheyCome(articles(of: accounts)) }

/// In order of time, those without one first; numbered as the accounts are.
private func articles(of accounts: [Account]) -> [LiveStories.Article] {
    let order = accounts.indices.sorted {
        (accounts[$0].article.published ?? "", $0) < (accounts[$1].article.published ?? "", $1)
    }
    return order.map { i in
        let article = accounts[i].article
        return LiveStories.Article(
            number: i, id: String(i), time: article.published.flatMap { Day(iso: $0) }.map { $0.number * 86_400_000 },
            language: article.language, features: Features(accounts[i]))
    }
}

/// - Parameter articles: numbered from 0 without a gap, in the order in which they are taken.
package func groupAtOnce(_ articles: consuming [LiveStories.Article], scorer: PairScorer = PairScorer()) -> [Int] {
    var waiting = articles
    let numbers = waiting.map(\.number)
    var counts = WordCounts()
    for article in waiting { counts.count(article.features) }
    var grouping = Grouping(scorer: scorer, counts: counts)
    // Each is let go once it is in: its words are kept there.
    waiting.reverse()
    for n in numbers.indices {
        guard let article = waiting.popLast() else { break }
        grouping.add(article)
        if n % grouping.bounds.merging == grouping.bounds.merging - 1 { grouping.mergeAndSplit() }
    }
    grouping.lookAgain(at: numbers)
    var placement = Placement(count: numbers.count)
    placement.follow(grouping.takeSteps())
    return placement.numbers
}

/// - Parameter articles: numbered from 0 without a gap, in the order in which they come.
package func groupAsTheyCome(_ articles: [LiveStories.Article], scorer: PairScorer = PairScorer()) -> [Int] {
    var live = LiveStories(scorer: scorer)
    var placement = Placement(count: articles.count)
    for (n, article) in articles.enumerated() {
        placement.follow(live.add(article))
        if n % 20 == 19 || n == articles.count - 1 { placement.follow(live.settle()) }
    }
    return placement.numbers
}

/// Which article is in which story, by following steps as a store does.
struct Placement {
    private(set) var storyOf: [String]
    private var members: [String: Set<Int>] = [:]

    init(count: Int) { storyOf = Array(repeating: "", count: count) }
    mutating func follow(_ steps: [GroupingStep]) {
        for step in steps {
            switch step {
            case .join(let article, let name): put([article], in: name)
            case .merge(let from, let into): put(members[from] ?? [], in: into)
            case .split(_, let name, let articles): put(Set(articles), in: name)
            }
        }
    }
    private mutating func put(_ articles: Set<Int>, in name: String) {
        for article in articles {
            members[storyOf[article]]?.remove(article)
            members[name, default: []].insert(article)
            storyOf[article] = name
        }
    }
    /// For each article the number of its story, counted from 0 in order of first member.
    var numbers: [Int] {
        var number: [String: Int] = [:]
        return storyOf.map { name in
            if let known = number[name] { return known }
            number[name] = number.count
            return number.count - 1
        }
    }
}
