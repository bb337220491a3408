import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The pages of a source, a person and a place.
extension Service {
    func source(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, feed) = segment("id", context)
        if let feed { return try await answer(.source(id), feed, to: request, context) }
        guard let source = try await store.source(id) else { throw Problem.notFound }
        let after = request.asked("after").flatMap { ArticleCursor($0) }
        let articles = try await store.articles(of: source.id, after: after)
        let name = Parts.name(source, most: 120)
        let now = actions.now()
        var values = state(of: source, now, context)
        values["heading"] = name
        values.put("home", Words.web(source.home))
        values["folder"] = source.folder ?? ""
        values["readsPages"] = source.readsPages
        values["agent"] = source.agent ?? ""
        values["paces"] = [
            (0, say("as it publishes")), (15, say("every 15 minutes")), (30, say("every half hour")),
            (60, say("every hour")), (180, say("every 3 hours")), (720, say("twice a day")),
            (1440, say("once a day")),
        ].map { minutes, name -> [String: Any] in
            ["value": String(minutes), "name": name, "isChosen": minutes * 60_000 == source.pace ?? 0]
        }
        let cadence = try await store.cadence(of: source.id, since: now - 30 * 86_400_000)
        values["cadence"] = CadenceDrawing(days: cadence, today: now / 86_400_000).svg
        values["facts"] = [
            (say("Feed"), context.seesDesk ? source.shownURL : Words.host(source.url) ?? ""),
            (say("Language"), source.language.map { Words.language(String($0.prefix(2))) } ?? ""),
            (say("Last asked"), source.asked.map { Words.time($0) } ?? say("not yet")),
            (say("Last answer"), source.answered.map { Words.time($0) } ?? say("none yet")),
            (say("Asked again after"), source.wait > 0 && source.state == .active ? Words.length(source.wait) : ""),
            (say("Added"), Words.time(source.added)),
            (say("Articles of 30 days"), String(cadence.reduce(0) { $0 + $1.articles })),
        ].filter { !$0.1.isEmpty }.map { ["name": $0.0, "value": $0.1] }
        let descent = try await store.descent(of: source.id)
        if descent.alone > 0 { values["alone"] = Words.count(descent.alone, "story it", "stories it") }
        values["carried"] = descent.families.prefix(12).map { parent, stories -> [String: Any] in
            let words =
                say(
                    parent == nil
                        ? "from a source that is not named" : parent == "" ? "that others copied from" : "from")
            return ["stories": String(stories), "words": words, "name": parent ?? ""]
        }
        values["texts"] = articles.map(Parts.article)
        if articles.count == 30, let last = articles.last { values["older"] = "?after=" + ArticleCursor(last).text }
        var frame = Site.Frame(verbatim: name, here: "/sources")
        frame.path = "/sources/\(source.id)"
        frame.feed = "/sources/\(source.id)"
        return html(page("source", values, in: frame, for: context))
    }
    func state(of source: Source, _ now: Int, _ context: ServingContext) -> [String: Any] {
        var values: [String: Any] = [
            "id": source.id, "name": Parts.name(source),
            // Addresses of feeds may contain their reader's key.
            "url": context.seesDesk ? source.shownURL : Words.host(source.url) ?? "",
            "articles": String(source.articles), "isActive": source.state == .active,
            "asked": source.asked.map { Words.ago($0, now: now) } ?? say("not yet"),
            "next": source.state == .active
                ? source.asked.map {
                    $0 + source.wait > now ? say("in \(Words.length($0 + source.wait - now))") : say("now")
                } ?? say("now") : "–",
        ]
        let (state, css): (String, String) =
            switch source.state {
            case .active where source.problem != nil: (say("failing"), "no")
            case .active: source.answered == nil ? (say("new"), "new") : (say("ok"), "yes")
            case .paused: (say("paused"), "maybe")
            case .gone: (say("gone"), "no")
            }
        values["state"] = state
        values["css"] = css
        values.put(
            "problem",
            source.problem.map { source.failures > 1 ? say("\($0) (\(source.failures) times in a row)") : $0 })
        return values
    }

    func person(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (name, feed) = segment("name", context)
        if let feed { return try await answer(.person(name), feed, to: request, context) }
        let groups = try await store.person(name, isOpen: !context.seesTexts)
        guard !groups.isEmpty else { throw Problem.noPersonPage }
        var variants: Set<String> = []
        var views: [[String: Any]] = []
        for (n, group) in groups.prefix(6).enumerated() {
            let shown = Array(group.stories.prefix(n == 0 ? 6 : 2))
            var stories: [[String: Any]] = []
            for id in shown {
                guard let (summary, stored) = try await store.story(id) else { continue }
                let articles = try await store.tellings(of: summary.id)
                guard let report = open(stored, of: articles, for: context).0 else { continue }
                let view = StoryView(page: report, articles: articles)
                let named = view.story.people
                let people = named.indices.filter { named[$0].name == name }
                variants.formUnion(people.flatMap { named[$0].variants.map(\.text) })
                let statements = view.story.statements.filter { $0.speaker.map(people.contains) ?? false }.prefix(6)
                stories.append([
                    "id": summary.id, "title": Words.short(summary.title ?? say("A story"), 160),
                    "dates": Words.span(summary.first, summary.last),
                    "statements": statements.map { view.statement($0) },
                ])
            }
            var view: [String: Any] = [
                "role": group.summary.isInstitution
                    ? say("Institution")
                    : group.summary.role.map { Words.short($0, 120) } ?? say("Without an office named"),
                "count": Words.count(group.summary.stories, "story", "stories"), "isApart": n > 0, "stories": stories,
                "encoded": Words.encoded("\"\(name)\""),
            ]
            if group.stories.count > shown.count { view["more"] = String(group.stories.count - shown.count) }
            views.append(view)
        }
        variants.remove(name)
        var values: [String: Any] = [
            "heading": name, "groups": views, "encoded": Words.encoded(name),
            "what": Words.count(groups.reduce(0) { $0 + $1.summary.stories }, "story", "stories"),
        ]
        if !variants.isEmpty {
            values["variants"] = variants.sorted().prefix(12).map { Words.short($0, 60) }.joined(separator: " · ")
        }
        var frame = Site.Frame(verbatim: name, here: "/")
        frame.isHidden = true
        frame.feed = "/people/" + Words.encoded(name)
        return html(page("person", values, in: frame, for: context))
    }

    func spot(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (name, feed) = segment("name", context)
        if let feed { return try await answer(.place(name), feed, to: request, context) }
        let after = request.asked("after").flatMap { ArticleCursor($0) }
        let tellings = try await store.tellings(at: name, after: after, isOpen: !context.seesTexts)
        guard !tellings.isEmpty || after != nil else {
            throw Problem.noPlacePage
        }
        var query = StoryQuery()
        query.place = name
        query.isOpen = !context.seesTexts
        query.limit = 15
        let stories = try await store.stories(query).stories
        let path = "/places/" + Words.encoded(name)
        var values: [String: Any] = [
            "heading": name, "encoded": Words.encoded(name), "stories": stories.map(Parts.story),
            "texts": tellings.map(Parts.article),
        ]
        if tellings.count == 30, let last = tellings.last { values["next"] = "?after=" + ArticleCursor(last).text }
        var frame = Site.Frame(verbatim: name, here: "/")
        frame.path = path
        frame.feed = path
        return html(page("spot", values, in: frame, for: context))
    }
}
