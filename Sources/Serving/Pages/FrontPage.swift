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
        query.section = text("section").flatMap { Section(rawValue: $0) }
        query.least = min(max(text("least").flatMap { Int($0) } ?? 1, 1), 1000)
        if let days = text("days").flatMap({ Int($0) }), (1...36_500).contains(days) {
            query.since = actions.now() - days * 86_400_000
        }
        query.after = text("after").flatMap { StoryQuery.Cursor($0) }
        return query
    }
    /// The first page: the story with most independent reports, fresh ones before old ones (`StoryRank`), the next ones, then sections; articles that
    /// stand alone in a river beside them.
    func front(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = storyQuery(request.uri.query)
        // Links of earlier versions chose lists here.
        guard asked == StoryQuery() else { return try await list(request, context, asked) }
        var query = StoryQuery()
        query.order = .top
        query.least = 2
        query.limit = Self.mostOnFront
        let (top, _) = try await store.stories(query)
        query.order = .newest
        query.least = 1
        query.most = 1
        query.limit = Self.mostInRiver
        let (river, _) = try await store.stories(query)
        let reader = try await cardReader(request, context)
        var values: [String: Any] = ["heading": say("Front page")]
        let sources = try await store.sources(counting: false)
        if sources.contains(where: \.isDemo) { values["demo"] = true }
        let sectionOf = Dictionary(top.map { ($0.id, $0.section) }, uniquingKeysWith: { a, _ in a })
        let cards = try await cards(top, for: reader)
        let lines = try await self.cards(river, for: reader)
        values["isEmpty"] = cards.isEmpty && lines.isEmpty
        values["leadStory"] = Array(cards.prefix(1))
        values["top"] = Array(cards.dropFirst().prefix(Self.mostOnTop))
        let rest = cards.dropFirst(1 + Self.mostOnTop)
        func section(_ card: [String: Any]) -> Section? { (card["id"] as? String).flatMap { sectionOf[$0] } ?? nil }
        var order: [Section?] = []
        for card in rest where !order.contains(section(card)) { order.append(section(card)) }
        // What is of no sure section comes last.
        values["sections"] = (order.filter { $0 != nil } + order.filter { $0 == nil }).map { one -> [String: Any] in
            var view: [String: Any] = [
                "name": one.map { say(word: $0.name) } ?? say("More"),
                "stories": Array(rest.filter { section($0) == one }.prefix(Self.mostInSection)),
            ]
            view.put("href", one.map { "/latest?by=top&section=" + $0.rawValue })
            return view
        }
        values["river"] = lines
        values["hasRiver"] = !lines.isEmpty
        var frame = Site.Frame("Front page", here: "/")
        frame.path = "/"
        frame.feed = "/feed"
        frame.live = "/events"
        return html(page("front", values, in: frame, for: context))
    }
    private static let mostOnFront = 60
    private static let mostOnTop = 4
    private static let mostInSection = 4
    private static let mostInRiver = 12

    /// All stories, the latest first; with filters.
    func latest(_ request: Request, _ context: ServingContext) async throws -> Response {
        try await list(request, context, storyQuery(request.uri.query))
    }
    /// A list of stories as filters choose them, latest first.
    func list(_ request: Request, _ context: ServingContext, _ query: StoryQuery) async throws -> Response {
        var shown = query
        shown.isOpen = !context.seesTexts
        let (stories, next) = try await store.stories(shown)
        let sources = try await store.sources(counting: false)
        let reader = try await cardReader(request, context)
        let isFiltered = query != StoryQuery()
        var values: [String: Any] = ["stories": try await cards(stories, for: reader)]
        values["heading"] = query.section.map { say(word: $0.name) } ?? say(isFiltered ? "Stories" : "Latest stories")
        values["nothing"] = stories.isEmpty
        values["isFiltered"] = isFiltered
        func options(_ chosen: String?, _ all: [(value: String, name: String)]) -> [[String: Any]] {
            all.map { ["value": $0.value, "name": $0.name, "isChosen": $0.value == (chosen ?? "")] }
        }
        values["orders"] = options(
            query.order.rawValue,
            [
                ("newest", say("newest")), ("top", say("most important")), ("origins", say("most reports")),
                ("disputed", say("most disputed")),
            ])
        values["sections"] = options(
            query.section?.rawValue, [("", say("any"))] + Section.allCases.map { ($0.rawValue, say(word: $0.name)) })
        values["times"] = options(
            request.asked("days"),
            [
                ("", say("any time")), ("1", say("last day")), ("3", say("last three days")), ("7", say("last week")),
                ("30", say("last month")),
            ])
        var tongues = Set(
            stories.flatMap(\.languages) + sources.compactMap { $0.language.map { String($0.prefix(2)) } })
        if let language = query.language { tongues.insert(language) }
        values["tongues"] = options(
            query.language, [("", say("any"))] + tongues.sorted().map { ($0, Words.language($0)) })
        // The list is limited so that the page stays small; other outlets are found on their own pages.
        var outlets = sources.prefix(80).map { ($0.id, Parts.name($0, most: 40)) }
        if let chosen = query.sources?.first, !outlets.contains(where: { $0.0 == chosen }),
            let source = sources.first(where: { $0.id == chosen })
        {
            outlets.append((source.id, Parts.name(source, most: 40)))
        }
        values["outlets"] = options(query.sources?.first, [("", say("any"))] + outlets)
        var spots = try await store.latestPlaces(
            since: actions.now() - 7 * 86_400_000, limit: 30, isOpen: !context.seesTexts
        )
        .map(\.name)
        if let place = query.place, !spots.contains(place) { spots.append(place) }
        values["spots"] = options(query.place, [("", say("any"))] + spots.sorted().map { ($0, Words.short($0, 40)) })
        values["leasts"] = options(
            query.least == 1 ? "" : String(query.least),
            [("", say("any number")), ("2", say("two or more")), ("5", say("five or more"))])
        let kept = ["by", "days", "lang", "source", "place", "section", "least"].compactMap { name in
            request.asked(name).flatMap { $0.isEmpty ? nil : "\(name)=\(Words.encoded(String($0.prefix(200))))" }
        }.joined(separator: "&")
        if let next { values["next"] = "/latest?" + (kept.isEmpty ? "" : kept + "&") + "after=" + next.text }
        var frame = Site.Frame(
            query.section.map { Phrase(stringLiteral: $0.name) } ?? noted("Latest stories"),
            here: query.section.map { "/latest?section=" + $0.rawValue } ?? "/latest")
        frame.path = "/latest"
        frame.feed = "/feed"
        frame.feedQuery = kept.isEmpty ? "" : "?" + kept
        if query.after == nil { frame.live = "/events" }
        return html(page("list", values, in: frame, for: context))
    }
}
