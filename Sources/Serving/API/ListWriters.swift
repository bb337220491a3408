import NewsModel
import Store

/// A story as lists give it.
package func summary(_ story: StorySummary, _ w: inout JSONWriter) {
    w.object { w in
        w.member("id", story.id)
        w.member("title", story.title)
        w.member("first_ms", story.first)
        w.member("last_ms", story.last)
        w.member("changed_ms", story.changed)
        w.member("tellings", story.tellings)
        w.member("origins_at_least", story.origins.lowerBound)
        w.member("origins_at_most", story.origins.upperBound)
        w.member("agencies") {
            $0.array(story.agencies) { w, agency in
                w.object { w in
                    w.member("name", agency.name)
                    w.member("named", agency.isNamed)
                    w.member("tellings", agency.tellings)
                }
            }
        }
        w.member("disputes", story.disputes)
        w.member("conflicting_figures", story.conflicts)
        w.member("languages", story.languages)
        w.member("compared", story.isCompared)
    }
}

/// A source as lists give it.
///
/// - Parameter tellsAddress: addresses of feeds may hold keys of their reader; strangers are told the host.
package func summary(_ source: Source, _ w: inout JSONWriter, tellsAddress: Bool = true) {
    w.object { w in
        w.member("id", source.id)
        w.member("url", tellsAddress ? source.url : Words.host(source.url))
        w.member("title", source.title)
        w.member("home", source.home)
        w.member("language", source.language)
        w.member("state", source.state.rawValue)
        w.member("articles", source.articles)
        w.member("asked_ms", source.asked)
        w.member("answered_ms", source.answered)
        w.member("wait_ms", source.wait)
        w.member("pace_ms", source.pace)
        w.member("failures", source.failures)
        w.member("problem", source.problem)
    }
}

/// Prometheus' text format, version 0.0.4.
func metrics(_ counts: StoreCounts, _ status: ServiceStatus) -> String {
    var lines: [String] = []
    func gauge(_ name: String, _ value: Int, _ help: String) {
        lines += ["# HELP \(name) \(help)", "# TYPE \(name) gauge", "\(name) \(value)"]
    }
    gauge("stemma_ready", status.problem == nil ? 1 : 0, "Whether articles can come in.")
    gauge("stemma_sources", counts.sources, "Sources.")
    gauge("stemma_sources_failing", counts.failing, "Sources whose last answer was a failure.")
    gauge("stemma_items", counts.items, "Items of feeds.")
    gauge("stemma_articles", counts.articles, "Articles.")
    gauge("stemma_stories", counts.stories, "Stories.")
    gauge("stemma_stories_compared", counts.compared, "Stories whose comparison is up to date.")
    gauge("stemma_quarantined", counts.quarantined, "Pages and feeds in quarantine.")
    gauge("stemma_database_bytes", counts.bytes, "Size of the database.")
    lines += ["# HELP stemma_articles_by_stage Articles by stage and status.", "# TYPE stemma_articles_by_stage gauge"]
    for row in counts.stages {
        lines.append("stemma_articles_by_stage{stage=\"\(row.stage)\",status=\"\(row.status)\"} \(row.count)")
    }
    var seen: Set<Substring> = []
    for (name, value) in status.counters.sorted(by: { $0.key < $1.key }) {
        let family = name.prefix { $0 != "{" }
        if seen.insert(family).inserted { lines.append("# TYPE \(family) counter") }
        lines.append("\(name) \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
}
/// The same as JSON.
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
        w.member("quarantined", counts.quarantined)
        w.member("takedowns", counts.takedowns)
        w.member("database_bytes", counts.bytes)
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
