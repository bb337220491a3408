import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

extension Service {
    /// - Parameter isOpen: whether the reader is not signed in; then only titles and open places are searched.
    func find(_ text: String, limit: Int, isLatest: Bool = false, isOpen: Bool) async throws -> StoreFindings {
        try await store.find(
            ReaderQuery(text, now: actions.now()), limit: limit, isLatest: isLatest, isOpen: isOpen)
    }
    func search(_ request: Request, _ context: ServingContext) async throws -> Response {
        let text = String((request.asked("q") ?? "").prefix(500))
        guard limits.take("search", context.peer, burst: 10 * settings.searchRate, rate: settings.searchRate) else {
            throw Problem(.tooManyRequests, "Too many searches", "Try again in a moment.")
        }
        let isOpen = !context.seesTexts
        let found = try await find(text, limit: 25, isOpen: isOpen)
        var others: [[String: Any]] = []
        if !text.isEmpty, !text.contains(":") {
            for person in try await store.people(matching: text, limit: 3, isOpen: isOpen) {
                others.append([
                    "what": person.isInstitution
                        ? say("institution") : person.role.map { Words.short($0, 60) } ?? say("person"),
                    "href": "/people/" + Words.encoded(person.name), "name": person.name,
                    "count": Words.count(person.stories, "story", "stories"),
                ])
            }
            for place in try await store.places(matching: text, limit: 2, isOpen: isOpen) {
                others.append([
                    "what": say("place"), "href": "/places/" + Words.encoded(place.name), "name": place.name,
                    "count": Words.count(place.tellings, "article", "articles"),
                ])
            }
            for source in try await store.sources(matching: text, limit: 2, isOpen: isOpen) {
                others.append([
                    "what": say("source"), "href": "/sources/" + source.id,
                    "name": Parts.name(source), "count": "",
                ])
            }
        }
        let values: [String: Any] = [
            "heading": say(text.isEmpty ? "Search" : "Found for “\(Words.short(text, 80))”"),
            "count": text.isEmpty ? "" : Words.count(found.stories.count, "story", "stories"),
            "hasQuery": !text.isEmpty,
            "encoded": Words.encoded(text), "others": others,
            "nothing": found.stories.isEmpty && others.isEmpty && !text.isEmpty,
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
        return html(page("search", values, in: frame, for: context))
    }

    /// Suggestions while typing in the search field: people, places, sources, stories.
    func suggest(_ request: Request, _ context: ServingContext) async throws -> Response {
        let text = String((request.asked("q") ?? "").prefix(100))
        guard limits.take("suggest", context.peer, burst: 10 * settings.searchRate, rate: 2 * settings.searchRate)
        else {
            throw Problem(.tooManyRequests, "Too many questions", "Try again in a moment.")
        }
        var found: [(kind: String, name: String, url: String)] = []
        if text.count >= 2 {
            for person in try await store.people(matching: text, limit: 4, isOpen: !context.seesTexts) {
                found.append(
                    (
                        say(person.isInstitution ? "institution" : "person"), person.name,
                        "/people/" + Words.encoded(person.name)
                    ))
            }
            for place in try await store.places(matching: text, limit: 3, isOpen: !context.seesTexts) {
                found.append((say("place"), place.name, "/places/" + Words.encoded(place.name)))
            }
            for source in try await store.sources(matching: text, limit: 3, isOpen: !context.seesDesk) {
                found.append((say("source"), Parts.name(source, most: 60), "/sources/" + source.id))
            }
            var words = text.split { !$0.isLetter && !$0.isNumber }.map { "title:" + $0 }
            if let last = words.popLast() { words.append(last + "*") }
            let hits = try await store.search(
                words.joined(separator: " "), limit: 20, pool: 300, isOpen: !context.seesTexts)
            var seen: Set<String> = []
            for story in try await store.stories(hits.compactMap(\.article.story).filter { seen.insert($0).inserted })
                .prefix(4)
            {
                found.append((say("story"), Words.short(story.title ?? "", 90), "/stories/" + story.id))
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
