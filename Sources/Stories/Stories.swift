// Accounts → stories, by one set of rules and two drivers:
//
//   group(_:)         all articles at once, with word counts known beforehand          this file
//   LiveStories       as they arrive; the latest are grouped again from time to time   LiveStories.swift
//   PairScorer        word weights, likeness, threshold; every constant                PairScorer.swift
//   Scorecard         the learned part of the likeness, over the pair's features       Scorecard.swift, PairFeatures.swift, StoryScorecard.swift
//   Grouping          links between articles, joining, grouping again; used by both    Grouping.swift, Joining.swift, Grouping+Steps.swift
//   Candidates        which articles are compared                                      Candidates.swift
//   Features          the stored data of an account                                    Features.swift
//
// A word weighs more the rarer it is among all accounts and in news at large (where concepts of the language packs are common), so that
// a folder of five tellings of one event is not judged only by itself.

import NewsModel
import Text

/// Groups accounts into stories.
///
/// - Parameter accounts: the accounts in any order; those with a date are taken in order of time.
/// - Returns: for each account the number of its story, counted from 0 in order of first member.
public func group(_ accounts: [Account]) -> [Int] { groupAtOnce(articles(of: accounts)) }
/// The same, one account after the other, as the live service groups.
package func groupLive(_ accounts: [Account]) -> [Int] { groupAsTheyCome(articles(of: accounts)) }

/// The articles in order of time, those without a time first, numbered like the accounts.
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

/// - Parameters:
///   - articles: numbered from 0 without gaps, in the order in which they are taken.
///   - known: how many articles have each word, in a larger corpus; nil to count these.
///   - pairs: for each article's number those of the articles that it is compared with; nil to look for them.
package func groupAtOnce(
    _ articles: consuming [LiveStories.Article], scorer: PairScorer = PairScorer(), counts known: WordCounts? = nil,
    pairs: [Int: [Int]]? = nil
) -> [Int] {
    var waiting = articles
    let numbers = waiting.map(\.number)
    var counts = known ?? WordCounts()
    if known == nil { for article in waiting { counts.count(article.features) } }
    var grouping = Grouping(scorer: scorer, counts: counts, pairs: pairs)
    // Each is released once it has been added, because the grouping has its own copy of the words.
    waiting.reverse()
    while let article = waiting.popLast() { grouping.addAlone(article) }
    grouping.joinMostAlike(numbers.compactMap { grouping.slotOf[$0] })
    var placement = Placement(count: numbers.count)
    placement.follow(grouping.takeSteps())
    return placement.numbers
}

/// - Parameter articles: numbered from 0 without gaps, in the order of arrival.
package func groupAsTheyCome(_ articles: [LiveStories.Article], scorer: PairScorer = PairScorer()) -> [Int] {
    var live = LiveStories(scorer: scorer)
    var placement = Placement(count: articles.count)
    for (n, article) in articles.enumerated() {
        placement.follow(live.add(article))
        if n % 20 == 19 { placement.follow(live.settle()) }
    }
    placement.follow(live.regroup())
    return placement.numbers
}

/// Which article is in which story, found by following the steps as a store does.
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
