import NewsModel
import Reporting
import Store

/// Writes a story as lists show it.
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

/// Writes a source as lists show it.
///
/// - Parameter tellsAddress: whether to write the feed's address, which may contain its reader's key, or only the host.
package func summary(_ source: Source, _ w: inout JSONWriter, tellsAddress: Bool = true) {
    w.object { w in
        w.member("id", source.id)
        w.member("url", tellsAddress ? source.shownURL : Words.host(source.url))
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

/// How the API writes each kind of thing.
extension Service {
    static func write(_ article: StoredArticle, _ w: inout JSONWriter, text: String? = nil, isFull: Bool = false) {
        w.object { w in
            w.member("id", article.id)
            w.member("story", article.story)
            w.member("source", article.source)
            w.member("url", article.url)
            w.member("title", article.title)
            w.member("outlet", article.outlet)
            w.member("language", article.language)
            w.member("published", article.published)
            w.member("published_ms", article.time)
            w.member("seen_ms", article.seen)
            w.member("stage", article.stage.rawValue)
            w.member("status", article.status.rawValue)
            w.member("version", article.version)
            if isFull {
                w.member("rights") { article.rights.write(to: &$0) }
                if let text { w.member("text", text) }
            }
        }
    }
    static func write(_ person: PersonSummary, _ w: inout JSONWriter) {
        w.object { w in
            w.member("name", person.name)
            w.member("role", person.role)
            w.member("institution", person.isInstitution)
            w.member("stories", person.stories)
            w.member("statements", person.statements)
        }
    }
    static func write(_ takedown: Takedown, _ w: inout JSONWriter) {
        w.object { w in
            w.member("id", takedown.id)
            w.member("target", takedown.target)
            w.member("reason", takedown.reason)
            w.member("state", takedown.state.rawValue)
            w.member("asked_ms", takedown.asked)
            w.member("decide_ms", takedown.decide)
            w.member("done_ms", takedown.done)
            w.member("articles", takedown.articles)
        }
    }
    static func write(_ follow: Follow, _ w: inout JSONWriter, tellsSecret: Bool) {
        w.object { w in
            w.member("id", follow.id)
            w.member("kind", follow.kind.rawValue)
            w.member("target", follow.target)
            w.member("feed", follow.feed(.atom))
            if tellsSecret {
                w.member("hook", follow.hook)
                w.member("shape", follow.shape.rawValue)
                w.member("template", follow.template)
                w.member("secret", follow.secret)
            }
            w.member("problem", follow.problem)
        }
    }
}
