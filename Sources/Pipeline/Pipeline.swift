// read → trace → group → compare: only this file knows their order. The same articles give the same report in any order.

import Comparing
import Extraction
import NewsModel
import Provenance
import Reading
import Stories

/// Runs the whole pipeline on articles.
///
/// - Parameter articles: the articles in any order; ids should be unique.
/// - Returns: the report, with one story for each event, the largest first.
public func report(on articles: [Article]) async -> Report {
    report(comparing: await accounts(of: articles))
}

/// Reads articles on all cores; the accounts are in the order of ids.
public func accounts(of articles: [Article], byGrammar: Bool = true) async -> [Account] {
    await accountsInOrder(of: articles.sorted { ($0.id, $0.path ?? "") < ($1.id, $1.path ?? "") }, byGrammar: byGrammar)
}
/// Reads articles on all cores; the accounts are in the order of the articles.
package func accountsInOrder(of articles: [Article], byGrammar: Bool) async -> [Account] {
    // Chunks keep a thousand small articles from making a thousand tasks.
    let size = max(1, min(16, articles.count / 8))
    let chunks = stride(from: 0, to: articles.count, by: size)
        .map { Array(articles[$0..<min(articles.count, $0 + size)]) }
    return await withTaskGroup(of: (Int, [Account]).self) { tasks in
        for (i, chunk) in chunks.enumerated() { tasks.addTask { (i, chunk.map { read($0, byGrammar: byGrammar) }) } }
        var results = [[Account]](repeating: [], count: chunks.count)
        for await (i, accounts) in tasks { results[i] = accounts }
        return results.flatMap { $0 }
    }
}

/// Groups, traces and compares accounts.
///
/// - Parameter isBarLowered: whether to include findings that are not sure enough to be shown.
public func report(comparing accounts: [Account], isBarLowered: Bool = false) -> Report {
    let ordered = accounts.sorted { ($0.id, $0.article.path ?? "") < ($1.id, $1.article.path ?? "") }
    let numbers = group(ordered)
    let groups = Dictionary(grouping: ordered.indices) { numbers[$0] }
    let stories = groups.keys.sorted().map { number in
        let tellings = (groups[number] ?? []).map { ordered[$0] }
        return story(of: tellings, isBarLowered: isBarLowered)
    }
    return Report(
        stories: stories.sorted {
            ($1.tellings.count, $0.tellings.first?.id ?? "") < ($0.tellings.count, $1.tellings.first?.id ?? "")
        })
}

/// Compares accounts that are known to report one event as one story, without grouping.
///
/// Only the first `Article.comparedBytes(ofTellings:)` bytes of a longer text are compared; its notices say so.
public func story(of accounts: [Account], isBarLowered: Bool = false) -> Story {
    let most = Article.comparedBytes(ofTellings: accounts.count)
    let tellings = accounts.map { account in
        let article = account.article.limited(to: most)
        return article.blocks == account.article.blocks ? account : read(article)
    }
    return compare(tellings, descent: trace(tellings), bars: isBarLowered ? .lowered : .shown)
}

/// The account of a plain text.
public func account(of text: String) -> Account {
    let article = (try? extract(text: Array(text.utf8), id: "text")) ?? Article(id: "text", bytes: Array(text.utf8))
    return read(article)
}
