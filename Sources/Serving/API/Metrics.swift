import NewsModel
import Store

/// The metrics in Prometheus' text format, version 0.0.4.
func metrics(_ counts: StoreCounts, _ status: ServiceStatus) -> String {
    var lines: [String] = []
    func gauge(_ name: String, _ value: Int, help: String) {
        lines += ["# HELP \(name) \(help)", "# TYPE \(name) gauge", "\(name) \(value)"]
    }
    gauge("stemma_ready", status.problem == nil ? 1 : 0, help: "Whether articles can come in.")
    gauge("stemma_sources", counts.sources, help: "Sources.")
    gauge("stemma_sources_failing", counts.failing, help: "Sources whose last answer was a failure.")
    gauge("stemma_items", counts.items, help: "Items of feeds.")
    gauge("stemma_articles", counts.articles, help: "Articles.")
    gauge("stemma_stories", counts.stories, help: "Stories.")
    gauge("stemma_stories_compared", counts.compared, help: "Stories whose comparison is up to date.")
    gauge("stemma_stories_not_compared", counts.notCompared, help: "Stories given up after three tries.")
    gauge("stemma_quarantined", counts.quarantined, help: "Pages and feeds in quarantine.")
    gauge("stemma_database_bytes", counts.bytes, help: "Size of the database.")
    if let remaking = counts.remaking {
        gauge("stemma_articles_outdated", remaking.articles - remaking.articlesDone, help: "Articles to be read again.")
        gauge("stemma_stories_outdated", remaking.stories - remaking.storiesDone, help: "Stories to be compared again.")
    }
    lines += ["# HELP stemma_articles_by_stage Articles by stage and status.", "# TYPE stemma_articles_by_stage gauge"]
    for row in counts.stages {
        lines.append("stemma_articles_by_stage{stage=\"\(row.stage)\",status=\"\(row.status)\"} \(row.count)")
    }
    lines += [
        "# HELP stemma_given_up Stories given up, and pages and feeds in quarantine, by reason.",
        "# TYPE stemma_given_up gauge",
    ]
    for row in counts.reasons {
        let labels = [("kind", row.kind), ("reason", String(row.problem.prefix(200)))]
        lines.append("\(CounterTable.name("stemma_given_up", labels)) \(row.count)")
    }
    var seen: Set<Substring> = []
    // All series of one name stand together, as the format asks.
    func family(_ name: String) -> Substring { name.prefix { $0 != "{" } }
    for (name, value) in status.counters.sorted(by: { (family($0.key), $0.key) < (family($1.key), $1.key) }) {
        let family = family(name)
        if seen.insert(family).inserted { lines.append("# TYPE \(family) counter") }
        lines.append("\(name) \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
}
/// The same figures as JSON.
package func statusJSON(_ counts: StoreCounts, _ status: ServiceStatus) -> [UInt8] {
    var w = JSONWriter(lineDepth: 1)
    w.object { w in
        w.member("ready", status.problem == nil)
        w.member("problem", status.problem)
        w.member("sources", counts.sources)
        w.member("sources_failing", counts.failing)
        w.member("items", counts.items)
        w.member("articles", counts.articles)
        w.member("stories", counts.stories)
        w.member("stories_compared", counts.compared)
        w.member("stories_not_compared", counts.notCompared)
        w.member("quarantined", counts.quarantined)
        w.member("given_up") { w in
            w.array(
                counts.whyNotCompared.map { (kind: "story", subject: $0.story, problem: $0.problem) }
                    + counts.whyQuarantined
            ) { w, row in
                w.object { w in
                    w.member("kind", row.kind)
                    w.member("subject", row.subject)
                    w.member("reason", row.problem)
                }
            }
        }
        w.member("takedowns", counts.takedowns)
        w.member("database_bytes", counts.bytes)
        if let remaking = counts.remaking {
            w.member("remaking") { w in
                w.object { w in
                    w.member("reader", remaking.versions.reader)
                    w.member("articles", remaking.articles)
                    w.member("articles_done", remaking.articlesDone)
                    w.member("report", remaking.versions.report)
                    w.member("stories", remaking.stories)
                    w.member("stories_done", remaking.storiesDone)
                }
            }
        }
        w.member("stages") { w in
            w.array(counts.stages) { w, row in
                w.object { w in
                    w.member("stage", row.stage)
                    w.member("status", row.status)
                    w.member("count", row.count)
                }
            }
        }
    }
    return w.bytes
}
