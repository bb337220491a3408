import ArgumentParser
import Desk
import Foundation
import NewsModel
import Serving
import Store

/// `stemma status`: prints what is stored, and the latest stories.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what the database holds and the latest stories; or one story's comparison with --story.")
    @OptionGroup var options: ServiceOptions
    @Flag(help: "As JSON.") var json = false
    @Option(help: "How many stories.") var stories = 10
    @Option(help: "The fewest articles of a story that is shown.") var least = 1
    @Option(help: "A story's id: prints its report as `stemma read --format json` does.") var story: String?

    @Flag(help: "With --story: what its articles changed, and which of the others still carry it.") var corrections =
        false

    func run() async throws {
        let store = try options.open()
        if let story, corrections { return try await show(corrections: story, store) }
        if let story {
            guard let found = try await options.attempt({ try await store.story(story) }),
                let report = found.report?.bytes
            else {
                Console.error("\(story): no such story, or not compared yet")
                throw ExitCode(1)
            }
            return Console.write(report + [0x0A])
        }
        let counts = try await options.attempt { try await store.counts(of: Desk.versions) }
        let latest = try await options.attempt { try await store.front(limit: stories, least: least) }
        if json {
            var w = JSONWriter(lineDepth: 1)
            w.object { w in
                w.member("counts") {
                    $0.value(
                        (try? JSONValue(parsing: statusJSON(counts, ServiceStatus(problem: nil, counters: [:]))))
                            ?? .null)
                }
                w.member("stories") { $0.array(latest) { summary($1, &$0) } }
            }
            return Console.write(w.bytes + [0x0A])
        }
        var out = "\(counts.sources) sources"
        if counts.failing > 0 { out += " (\(counts.failing) do not answer)" }
        out += ", \(counts.articles) articles, \(counts.stories) stories, \(counts.bytes >> 20) MB in \(store.path)\n"
        let waiting = counts.stages.filter { $0.status == "waiting" }.map { "\($0.count) \($0.stage)" }
        if !waiting.isEmpty { out += "under way: \(waiting.joined(separator: ", "))\n" }
        for (status, words) in [("dead", "given up"), ("held", "held for review"), ("gone", "taken down")] {
            let n = counts.stages.filter { $0.status == status }.reduce(0) { $0 + $1.count }
            if n > 0 { out += "\(n) \(words)\n" }
        }
        if let remaking = counts.remaking, !remaking.isDone { out += Self.progress(of: remaking) + "\n" }
        if counts.notCompared > 0 {
            out += "\(counts.notCompared) stories not compared after three tries, until an article changes\n"
            for story in counts.whyNotCompared { out += "    \(story.story)  \(story.problem)\n" }
        }
        if counts.quarantined > 0 {
            out += "\(counts.quarantined) in quarantine\n"
            for row in counts.whyQuarantined { out += "    \(row.kind) \(row.subject)  \(row.problem)\n" }
        }
        for story in latest {
            out += "\n\(shown(story.last))  \(story.title ?? "untitled")\n    \(Self.counts(of: story))  \(story.id)\n"
        }
        Console.write(Array(out.utf8))
    }
    private func show(corrections story: String, _ store: Store) async throws {
        let found = try await options.attempt { try await Desk.corrections(of: story, in: store) }
        if found.isEmpty {
            Console.error("no article of this story was changed")
            throw ExitCode(1)
        }
        let titles = try await options.attempt { try await store.tellings(of: story) }.reduce(into: [String: String]())
        {
            $0[$1.id] = $1.url ?? $1.title ?? $1.id
        }
        for change in found {
            if json {
                var w = JSONWriter()
                w.object { w in
                    w.member("article", change.article)
                    w.member("version", change.version)
                    w.member("seen_ms", change.seen)
                    w.member("before", change.beforeText)
                    w.member("after", change.afterText)
                    w.member("carried_by", change.carriedBy.map(\.article))
                }
                Console.write(w.bytes + [0x0A])
                continue
            }
            var out = "\(shown(change.seen))  \(titles[change.article] ?? change.article)\n"
            out += "  − \(change.beforeText)\n  + \(change.afterText)\n"
            for (article, _) in change.carriedBy { out += "    still carried by \(titles[article] ?? article)\n" }
            Console.write(Array(out.utf8))
        }
    }
    /// "1,204 of 5,310 articles read again by reader 2".
    static func progress(of remaking: Remaking) -> String {
        func grouped(_ n: Int) -> String {
            let digits = Array(String(n))
            return String(
                digits.enumerated().flatMap { i, digit in
                    i > 0 && (digits.count - i) % 3 == 0 ? [",", digit] : [digit]
                })
        }
        let articles = "\(grouped(remaking.articlesDone)) of \(grouped(remaking.articles)) articles read again"
        if remaking.articlesDone < remaking.articles { return "\(articles) by reader \(remaking.versions.reader)" }
        return "\(grouped(remaking.storiesDone)) of \(grouped(remaking.stories)) stories compared again"
    }
    /// "12 articles · 4 to 5 independent reports · 2 disputed".
    static func counts(of story: StorySummary) -> String {
        (story.facts() + (story.isCompared ? [] : ["being compared"])).joined(separator: " · ")
    }
}

/// `stemma search`.
struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find articles by their words.",
        discussion:
            "All words must be there; \"a phrase\", -without, begin*, title:word. The latest 2,000 matches are ranked.")
    @OptionGroup var options: ServiceOptions
    @Argument(help: "Words.") var words: [String]
    @Option(help: "How many.") var limit = 20
    @Option(help: "Only of the last days.") var days: Int?
    @Flag(help: "A JSON line for each.") var json = false

    func run() async throws {
        let store = try options.open()
        let since = days.map { now() - min(max(0, $0), Configuration.days.upperBound) * 86_400_000 }
        let query = words.joined(separator: " ")
        let hits = try await options.attempt {
            try await store.search(query, since: since, limit: min(max(1, limit), 1000))
        }
        if hits.isEmpty {
            Console.error("nothing found")
            throw ExitCode(1)
        }
        for hit in hits {
            let article = hit.article
            if json {
                var w = JSONWriter()
                w.object { w in
                    w.member("id", article.id)
                    w.member("title", article.title)
                    w.member("url", article.url)
                    w.member("outlet", article.outlet)
                    w.member("published", article.published)
                    w.member("story", article.story)
                }
                Console.write(w.bytes + [0x0A])
            } else {
                let line = [shown(article.time), article.title ?? "untitled", article.outlet].compactMap { $0 }.joined(
                    separator: "  ")
                Console.write(Array("\(line)\n    \(article.url ?? article.id)\n".utf8))
            }
        }
    }
}
