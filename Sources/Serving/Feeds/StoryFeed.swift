import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// A list of stories or tellings as a feed: Atom (RFC 4287, with tombstones of RFC 6721) or JSON Feed 1.1.
///
/// Ids are stable; `updated` changes only when the content changes.
struct StoryFeed: Sendable {
    enum Format: String, Sendable, CaseIterable { case atom, json }
    struct Entry: Sendable {
        var id: String
        var title: String
        var url: String
        /// The address of the original page.
        var original: String?
        var summary: String
        var published: Int
        var updated: Int
        var language: String?
        var author: String?
        /// Its text or what it folds, as HTML.
        var content: String?
        /// Google Reader's states of it, as "user/-/state/com.google/read".
        var states: [String] = []
    }
    var title: String
    /// The path of the page that the feed belongs to.
    var path: String
    var query = ""
    /// The source of its id: "story:…", "source:…".
    var id: String
    var format: Format
    var entries: [Entry] = []
    /// The ids of entries that were taken down, and when.
    var removed: [(id: String, at: Int)] = []

    init(title: String, path: String, query: String = "", id: String, format: Format) {
        self.title = title
        self.path = path
        self.query = query
        self.id = id
        self.format = format
    }

    /// - Parameter base: the service's public address, without a slash at the end.
    func written(base: String) -> (type: String, bytes: [UInt8]) {
        switch format {
        case .atom: ("application/atom+xml; charset=utf-8", Array(atom(base).utf8))
        case .json: ("application/feed+json; charset=utf-8", jsonFeed(base))
        }
    }
    /// The feed's own address.
    func own(_ base: String) -> String { base + (path == "/" ? "/feed" : path) + "." + format.rawValue + query }
    private var updated: Int? { (entries.map(\.updated) + removed.map(\.at)).max() }

    private func atom(_ base: String) -> String {
        var x = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <id>urn:stemma:\(Self.xmlText(Words.encoded(id)))</id>
            <title>\(Self.xmlText(title))</title>
            <updated>\(Words.iso(updated ?? 0))</updated>
            <link rel="self" type="application/atom+xml" href="\(Self.xmlText(own(base)))"/>
            <link rel="hub" href="\(Self.xmlText(base + Hub.path))"/>
            <link rel="alternate" type="text/html" href="\(Self.xmlText(base + path + query))"/>
            <author><name>Stemma</name></author>
            <generator>Stemma</generator>

            """
        for entry in entries {
            x += "<entry\(entry.language.map { " xml:lang=\"\(Self.xmlText($0))\"" } ?? "")>\n"
            let id = entry.id.hasPrefix("tag:") ? entry.id : "urn:stemma:" + entry.id
            x += "<id>\(Self.xmlText(id))</id>\n<title>\(Self.xmlText(entry.title))</title>\n"
            x +=
                "<updated>\(Words.iso(entry.updated))</updated>\n<published>\(Words.iso(entry.published))</published>\n"
            let page = entry.url.hasPrefix("/") ? base + entry.url : entry.url
            x += "<link rel=\"alternate\" type=\"text/html\" href=\"\(Self.xmlText(page))\"/>\n"
            if let original = entry.original { x += "<link rel=\"via\" href=\"\(Self.xmlText(original))\"/>\n" }
            if let author = entry.author { x += "<author><name>\(Self.xmlText(author))</name></author>\n" }
            for state in entry.states {
                let label = state.split(separator: "/").last.map(String.init) ?? state
                x +=
                    "<category scheme=\"http://www.google.com/reader/\" term=\"\(Self.xmlText(state))\" label=\"\(Self.xmlText(label))\"/>\n"
            }
            if !entry.summary.isEmpty { x += "<summary>\(Self.xmlText(entry.summary))</summary>\n" }
            if let content = entry.content { x += "<content type=\"html\">\(Self.xmlText(content))</content>\n" }
            x += "</entry>\n"
        }
        for stone in removed {
            x += "<at:deleted-entry ref=\"urn:stemma:\(Self.xmlText(stone.id))\" when=\"\(Words.iso(stone.at))\"/>\n"
        }
        return x + "</feed>\n"
    }
    /// Escapes text for XML and leaves out characters that XML 1.0 does not allow.
    static func xmlText(_ text: String) -> String {
        escaped(
            String(
                String.UnicodeScalarView(
                    text.unicodeScalars.filter {
                        $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || [9, 10, 13].contains($0.value)
                    })))
    }
    private func jsonFeed(_ base: String) -> [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("version", "https://jsonfeed.org/version/1.1")
            w.member("title", title)
            w.member("home_page_url", base + path + query)
            w.member("feed_url", own(base))
            w.member("hubs") {
                $0.array([base + Hub.path]) { w, hub in
                    w.object { w in
                        w.member("type", "WebSub")
                        w.member("url", hub)
                    }
                }
            }
            w.member("items") {
                $0.array(entries) { w, entry in
                    w.object { w in
                        w.member("id", "urn:stemma:" + entry.id)
                        w.member("url", base + entry.url)
                        if let original = entry.original { w.member("external_url", original) }
                        w.member("title", entry.title)
                        if let content = entry.content { w.member("content_html", content) }
                        w.member(entry.content == nil ? "content_text" : "summary", entry.summary)
                        w.member("date_published", Words.iso(entry.published))
                        w.member("date_modified", Words.iso(entry.updated))
                        if let language = entry.language { w.member("language", language) }
                        if let author = entry.author {
                            w.member("authors") {
                                $0.array([author]) { w, name in w.object { $0.member("name", name) } }
                            }
                        }
                    }
                }
            }
            w.member("_stemma") { w in
                w.object { w in
                    w.member("deleted") {
                        $0.array(removed) { w, stone in
                            w.object { w in
                                w.member("id", "urn:stemma:" + stone.id)
                                w.member("when", Words.iso(stone.at))
                            }
                        }
                    }
                }
            }
        }
        return w.bytes
    }
}

extension StoryFeed.Entry {
    init(_ story: StorySummary) {
        self.init(
            id: "story:" + story.id, title: Words.short(story.title ?? "A story", 300), url: "/stories/" + story.id,
            original: nil, summary: story.facts(behind: Words.behind(story.agencies)).joined(separator: " · "),
            published: story.first, updated: story.changed,
            language: story.languages.count == 1 ? story.languages[0] : nil, author: nil)
    }
}

extension Service {
    func addFeeds(to router: Router<ServingContext>) {
        for format in StoryFeed.Format.allCases {
            router.get("/feed.\(format.rawValue)") { request, context in
                // A reader's key is no part of what is asked for.
                let asked = (request.uri.query ?? "").prefix(700).split(separator: "&").filter { !$0.hasPrefix("key=") }
                let query = asked.isEmpty ? "" : "?" + asked.joined(separator: "&")
                return try await answer(.stories(query: query), format, to: request, context)
            }
            router.get("/search.\(format.rawValue)") { request, context in
                guard limits.take("search", context.peer, burst: 10 * settings.searchRate, rate: settings.searchRate)
                else {
                    throw Problem(.tooManyRequests, "Too many searches", "Try again in a moment.")
                }
                let text = String((request.asked("q") ?? "").prefix(500))
                return try await answer(.search(text, isOpen: !context.seesTexts), format, to: request, context)
            }
        }
    }
}
