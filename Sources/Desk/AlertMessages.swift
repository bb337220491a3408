import NewsModel
import Store

/// Messages for people about what they follow: which stories are told, and what is sent.
enum AlertMessages {
    // Chosen, not measured: an hour is what was asked for, and nobody reads a sixth message of one minute.

    /// A story is told again after so many milliseconds at the earliest, unless it grows.
    static let pause = 3_600_000
    /// Milliseconds between two looks at what changed.
    static let rest = 10_000
    /// What was told longer ago is forgotten: it cannot be found among the changes since then.
    static let memory = 3 * pause
    /// The most messages at once; what is beyond them is one more message.
    static let most = 5
    /// The least independent reports of a story that is told again because they are twice as many.
    static let leastGrown = 3

    /// Whether a story is to be told: it changed since it was told last, and that is an hour ago, or it has at least three independent reports and twice as
    /// many as then.
    static func isDue(_ story: StorySummary, told: Store.Told?, now: Int) -> Bool {
        guard let told else { return true }
        guard story.changed > told.changed else { return false }
        let reports = story.origins.lowerBound
        return now - told.at >= pause || (reports >= leastGrown && reports >= 2 * told.reports)
    }

    /// One message.
    struct Message: Sendable, Equatable {
        var title: String
        var text: String
        var url: String
        var story: StorySummary?
    }
    static let untitled = "A story"
    static func more(_ count: Int) -> String { count == 1 ? "1 more story changed." : "\(count) more stories changed." }

    /// The messages about stories that are due: one each, and one about those that are too many.
    static func messages(_ stories: [StorySummary], of follow: Follow, base: String) -> [Message] {
        var out = stories.prefix(most).map { story in
            let heading = story.card?.headings.first
            let lead = heading?.lead.map { $0.text + ($0.outlet.map { " (\($0))" } ?? "") }
            return Message(
                title: heading?.title ?? story.title ?? untitled,
                text: ([story.facts().joined(separator: " · ")] + (lead.map { [$0] } ?? [])).joined(separator: "\n"),
                url: base + "/stories/" + story.id, story: story)
        }
        if stories.count > most {
            out.append(
                Message(
                    title: follow.title, text: more(stories.count - most), url: base + "/",
                    story: nil))
        }
        return out
    }

    /// The request that sends a message: where to, and the JSON; nil when the follow has no hook or no such shape.
    static func request(_ message: Message, for follow: Follow) -> (url: String, body: [UInt8])? {
        guard let hook = follow.hook else { return nil }
        switch follow.shape {
        case .json, .push: return nil
        case .ntfy:
            // https://ntfy.example/topic: as JSON it is published at the address without the topic (docs.ntfy.sh/publish).
            guard let slash = hook.lastIndex(of: "/") else { return nil }
            let topic = hook[hook.index(after: slash)...]
            var w = JSONWriter()
            w.object { w in
                w.member("topic", String(topic))
                w.member("title", message.title)
                w.member("message", message.text)
                w.member("click", message.url)
            }
            return (String(hook[...slash]), w.bytes)
        case .gotify:
            // https://gotify.example/message?token=… (gotify.net/api-docs).
            var w = JSONWriter()
            w.object { w in
                w.member("title", message.title)
                w.member("message", message.text + "\n" + message.url)
                w.member("priority", 5)
                w.member("extras") {
                    $0.object { w in
                        w.member("client::notification") {
                            $0.object { w in w.member("click") { $0.object { $0.member("url", message.url) } } }
                        }
                    }
                }
            }
            return (hook, w.bytes)
        case .template:
            return follow.template.map {
                (hook, AlertTemplate.filled($0, title: message.title, text: message.text, url: message.url))
            }
        }
    }
}
