import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

extension Service {
    /// The story query that the front page's parameters give.
    func storyQuery(_ asked: String?) -> StoryQuery {
        func text(_ name: String) -> String? {
            askedFor(name, in: asked).map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var query = StoryQuery()
        query.order = text("by").flatMap { StoryQuery.Order(rawValue: $0) } ?? .newest
        query.language = text("lang")
        query.sources = text("source").map { [$0] }
        query.place = text("place")
        query.least = min(max(text("least").flatMap { Int($0) } ?? 1, 1), 1000)
        if let days = text("days").flatMap({ Int($0) }), (1...36_500).contains(days) {
            query.since = actions.now() - days * 86_400_000
        }
        query.after = text("after").flatMap { StoryQuery.Cursor($0) }
        return query
    }
    func front(_ request: Request, _ context: ServingContext) async throws -> Response {
        let query = storyQuery(request.uri.query)
        let (stories, next) = try await store.stories(query)
        let sources = try await store.sources(counting: false)
        let isFiltered = query != StoryQuery()
        var values: [String: Any] = ["heading": "Stories", "stories": stories.map(Parts.story)]
        let isDemo = sources.contains { $0.url.hasPrefix(Self.demoPrefix) }
        if isDemo { values["demo"] = true }
        values["isEmpty"] = stories.isEmpty && !isFiltered
        values["nothing"] = stories.isEmpty && isFiltered
        func options(_ chosen: String?, _ all: [(value: String, name: String)]) -> [[String: Any]] {
            all.map { ["value": $0.value, "name": $0.name, "isChosen": $0.value == (chosen ?? "")] }
        }
        values["orders"] = options(
            query.order.rawValue,
            [("newest", "newest"), ("origins", "most reports"), ("disputed", "most disputed")])
        values["times"] = options(
            request.asked("days"),
            [("", "any time"), ("1", "last day"), ("3", "last three days"), ("7", "last week"), ("30", "last month")])
        var tongues = Set(
            stories.flatMap(\.languages) + sources.compactMap { $0.language.map { String($0.prefix(2)) } })
        if let language = query.language { tongues.insert(language) }
        values["tongues"] = options(
            query.language, [("", "any")] + tongues.sorted().map { ($0, Words.language($0)) })
        // The list is limited so that the page stays small; other outlets are found on their own pages.
        var outlets = sources.prefix(80).map { ($0.id, Parts.name($0, most: 40)) }
        if let chosen = query.sources?.first, !outlets.contains(where: { $0.0 == chosen }),
            let source = sources.first(where: { $0.id == chosen })
        {
            outlets.append((source.id, Parts.name(source, most: 40)))
        }
        values["outlets"] = options(query.sources?.first, [("", "any")] + outlets)
        var spots = try await store.latestPlaces(since: actions.now() - 7 * 86_400_000, limit: 30).map(\.name)
        if let place = query.place, !spots.contains(place) { spots.append(place) }
        values["spots"] = options(query.place, [("", "any")] + spots.sorted().map { ($0, Words.short($0, 40)) })
        values["leasts"] = options(
            query.least == 1 ? "" : String(query.least),
            [("", "any number"), ("2", "two or more"), ("5", "five or more")])
        let kept = ["by", "days", "lang", "source", "place", "least"].compactMap { name in
            request.asked(name).flatMap { $0.isEmpty ? nil : "\(name)=\(Words.encoded(String($0.prefix(200))))" }
        }.joined(separator: "&")
        if let next { values["next"] = "/?" + (kept.isEmpty ? "" : kept + "&") + "after=" + next.text }
        var frame = Site.Frame("Stories", here: "/")
        frame.path = "/"
        frame.feed = "/feed"
        frame.feedQuery = kept.isEmpty ? "" : "?" + kept
        if query.after == nil { frame.live = "/events" }
        return html(page("front", values, in: frame, for: context))
    }
    /// The prefix of the addresses of the bundled example's outlets.
    static let demoPrefix = "demo:"
}
