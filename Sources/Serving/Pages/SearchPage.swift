import HTTPTypes
import Hummingbird
import NewsModel
import Store
import Text

/// What a reader typed, as words and filters.
struct ReaderQuery: Sendable {
    var words: String
    var language: String?
    var source: String?
    var place: String?
    var since: Int?
    var until: Int?

    /// Filters are `lang:`, `source:`, `place:`, `since:` and `until:`, their values in quotation marks when they hold spaces.
    init(_ text: String, now: Int) {
        var words: [Substring] = []
        var rest = text.prefix(500)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
                continue
            }
            var name: Substring?
            for filter in ["lang:", "source:", "place:", "since:", "until:"] where rest.lowercased().hasPrefix(filter) {
                name = filter.dropLast()
                rest.removeFirst(filter.count)
                break
            }
            var value = rest.first == "-" ? rest.prefix(1) : ""
            rest.removeFirst(value.count)
            if let column = ["title:\""].first(where: { rest.hasPrefix($0) }) {
                value = rest.prefix(column.count - 1)
                rest.removeFirst(column.count - 1)
            }
            if rest.first == "\"" {
                let end = rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
                value = value.isEmpty ? rest[..<end] : text[value.startIndex..<end]
                rest = rest[end...]
            } else {
                let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
                value = value.isEmpty ? rest[..<end] : text[value.startIndex..<end]
                rest = rest[end...]
            }
            guard let name else {
                words.append(value)
                continue
            }
            let plain = value.filter { $0 != "\"" }
            guard !plain.isEmpty else { continue }
            switch name {
            case "lang": language = plain.lowercased()
            case "source": source = plain
            case "place": place = plain
            case "since": since = Self.time(plain, now)
            default: until = Self.time(plain, now)
            }
        }
        self.words = words.joined(separator: " ")
    }
    /// A day, or days, hours or weeks back from now: "2031-03-13", "7d", "12h", "2w".
    private static func time(_ text: String, _ now: Int) -> Int? {
        if let day = Day(iso: text) { return Words.milliseconds(day) }
        guard let unit = text.last, let count = Int(text.dropLast()), (0...100_000).contains(count) else { return nil }
        switch unit {
        case "h": return now - count * 3_600_000
        case "d": return now - count * 86_400_000
        case "w": return now - count * 7 * 86_400_000
        default: return nil
        }
    }
    var isEmpty: Bool { words.isEmpty && language == nil && source == nil && place == nil }
}

extension Service {
    /// What a search finds: articles by rank, with the stories they belong to, each once.
    func find(_ text: String, limit: Int = 60) async throws -> (
        stories: [StorySummary], hits: [String: [StoredArticle]], count: Int
    ) {
        let query = ReaderQuery(text, now: actions.now())
        var sources: Set<String>?
        if let name = query.source { sources = Set(try await store.sources(matching: name, limit: 50).map(\.id)) }
        var found: [StoredArticle] = []
        if query.words.isEmpty {
            // Filters alone: the latest stories that fit.
            guard !query.isEmpty else { return ([], [:], 0) }
            var stories = StoryQuery()
            stories.language = query.language
            stories.place = query.place
            stories.since = query.since
            stories.until = query.until
            if let sources { stories.source = sources.sorted().first ?? "" }
            let all = try await store.stories(stories).stories
            return (all, [:], all.count)
        }
        found = try await store.search(
            query.words, since: query.since, until: query.until, limit: limit * 4,
            where: .init(language: query.language, sources: sources, place: query.place)
        ).map(\.article)
        var hits: [String: [StoredArticle]] = [:]
        var order: [String] = []
        for article in found {
            guard let story = article.story else { continue }
            if hits[story] == nil { order.append(story) }
            hits[story, default: []].append(article)
        }
        return (try await store.stories(Array(order.prefix(limit))), hits, found.count)
    }

    func search(_ request: Request, _ context: ServingContext) async throws -> Response {
        let text = String((request.uri.queryParameters["q"] ?? "").prefix(500))
        guard limits.take("search", context.peer, burst: 60, rate: 20) else {
            throw Problem(.tooManyRequests, "Too many searches", "Try again in a moment.")
        }
        let found = try await find(text, limit: 25)
        var others: [[String: Any]] = []
        if !text.isEmpty, !text.contains(":") {
            for person in try await store.people(matching: text, limit: 3) {
                others.append([
                    "what": person.isInstitution ? "institution" : person.role.map { Words.short($0, 60) } ?? "person",
                    "href": "/people/" + Words.encoded(person.name), "name": person.name,
                    "count": Words.count(person.stories, "story", "stories"),
                ])
            }
            for place in try await store.places(matching: text, limit: 2) {
                others.append([
                    "what": "place", "href": "/places/" + Words.encoded(place.name), "name": place.name,
                    "count": Words.count(place.tellings, "telling", "tellings"),
                ])
            }
            for source in try await store.sources(matching: text, limit: 2) {
                others.append([
                    "what": "source", "href": "/sources/" + source.id, "name": Words.short(source.title ?? source.url, 80), "count": "",
                ])
            }
        }
        let values: [String: Any] = [
            "heading": text.isEmpty ? "Search" : "Found for “\(Words.short(text, 80))”",
            "count": text.isEmpty ? "" : Words.count(found.stories.count, "story", "stories"), "hasQuery": !text.isEmpty,
            "encoded": Words.encoded(text), "others": others, "nothing": found.stories.isEmpty && others.isEmpty && !text.isEmpty,
            "isOpen": text.isEmpty,
            "stories": found.stories.map { story -> [String: Any] in
                var view = Parts.story(story)
                view["hits"] = (found.hits[story.id] ?? []).prefix(3).map(Parts.article)
                return view
            },
        ]
        var frame = Site.Frame(text.isEmpty ? "Search" : "Search: \(text)")
        frame.isHidden = true
        frame.query = text
        if !text.isEmpty {
            frame.feed = "/search"
            frame.feedQuery = "?q=" + Words.encoded(text)
        }
        return html(page("search", values, frame, context))
    }

    /// What a search field offers while one types: people, places, sources, stories.
    func suggest(_ request: Request, _ context: ServingContext) async throws -> Response {
        let text = String((request.uri.queryParameters["q"] ?? "").prefix(100))
        guard limits.take("suggest", context.peer, burst: 100, rate: 30) else {
            throw Problem(.tooManyRequests, "Too many questions", "Try again in a moment.")
        }
        var found: [(kind: String, name: String, url: String)] = []
        if text.count >= 2 {
            for person in try await store.people(matching: text, limit: 4) {
                found.append((person.isInstitution ? "institution" : "person", person.name, "/people/" + Words.encoded(person.name)))
            }
            for place in try await store.places(matching: text, limit: 3) {
                found.append(("place", place.name, "/places/" + Words.encoded(place.name)))
            }
            for source in try await store.sources(matching: text, limit: 3) {
                found.append(("source", Words.short(source.title ?? source.url, 60), "/sources/" + source.id))
            }
            var words = text.split { !$0.isLetter && !$0.isNumber }.map { "title:" + $0 }
            if let last = words.popLast() { words.append(last + "*") }
            let hits = try await store.search(words.joined(separator: " "), limit: 20, pool: 300)
            var seen: Set<String> = []
            for story in try await store.stories(hits.compactMap(\.article.story).filter { seen.insert($0).inserted }).prefix(4) {
                found.append(("story", Words.short(story.title ?? "", 90), "/stories/" + story.id))
            }
        }
        var w = JSONWriter()
        w.object { w in
            w.member("suggestions") {
                $0.array(found) { w, entry in
                    w.object { w in
                        w.member("kind", entry.kind)
                        w.member("name", entry.name)
                        w.member("url", entry.url)
                    }
                }
            }
        }
        return json(w.bytes)
    }
}
