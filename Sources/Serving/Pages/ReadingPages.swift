import HTTPTypes
import Hummingbird
import NewsModel
import Store
import Text

/// The pages that readers look at.
extension Service {
    func addReadingPages(to router: Router<ServingContext>) {
        router.get("/") { try await front($0, $1) }
        router.get("/stories/{id}") { try await story($0, $1) }
        router.get("/tellings/{id}") { try await telling($0, $1) }
        router.get("/sources/{id}") { try await source($0, $1) }
        router.get("/people/{name}") { try await person($0, $1) }
        router.get("/places/{name}") { try await spot($0, $1) }
        router.get("/search") { try await search($0, $1) }
        router.get("/suggest") { try await suggest($0, $1) }
    }
    /// A segment of the path, with the ending of a feed taken off.
    func segment(_ name: String, _ context: ServingContext) -> (text: String, feed: StoryFeed.Format?) {
        let text = String(Words.decoded(context.parameters.get(name) ?? "", isForm: false).prefix(500))
        for format in StoryFeed.Format.allCases where text.hasSuffix("." + format.rawValue) {
            return (String(text.dropLast(format.rawValue.count + 1)), format)
        }
        return (text, nil)
    }

    // MARK: - Front page

    /// The stories that a request asks for.
    func storyQuery(_ request: Request) -> StoryQuery {
        let asked = request.uri.queryParameters
        func text(_ name: String) -> String? {
            asked[name[...]].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
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
    private func front(_ request: Request, _ context: ServingContext) async throws -> Response {
        let query = storyQuery(request)
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
        let asked = request.uri.queryParameters
        values["orders"] = options(
            query.order.rawValue,
            [("newest", "newest"), ("origins", "most origins"), ("disputed", "most disputed")])
        values["times"] = options(
            asked["days"].map(String.init),
            [("", "any time"), ("1", "last day"), ("3", "last three days"), ("7", "last week"), ("30", "last month")])
        var tongues = Set(
            stories.flatMap(\.languages) + sources.compactMap { $0.language.map { String($0.prefix(2)) } })
        if let language = query.language { tongues.insert(language) }
        values["tongues"] = options(
            query.language, [("", "any")] + tongues.sorted().map { ($0, Words.language($0)) })
        values["outlets"] = options(
            query.sources?.first,
            [("", "any")] + sources.prefix(500).map { ($0.id, Words.short($0.title ?? $0.url, 40)) })
        var spots = try await store.latestPlaces(since: actions.now() - 7 * 86_400_000, limit: 30).map(\.name)
        if let place = query.place, !spots.contains(place) { spots.append(place) }
        values["spots"] = options(query.place, [("", "any")] + spots.sorted().map { ($0, Words.short($0, 40)) })
        values["leasts"] = options(
            query.least == 1 ? "" : String(query.least),
            [("", "any number"), ("2", "two or more"), ("5", "five or more")])
        let kept = ["by", "days", "lang", "source", "place", "least"].compactMap { name in
            asked[name[...]].flatMap { $0.isEmpty ? nil : "\(name)=\(Words.encoded(String($0.prefix(200))))" }
        }.joined(separator: "&")
        if let next { values["next"] = "/?" + (kept.isEmpty ? "" : kept + "&") + "after=" + next.text }
        var frame = Site.Frame("Stories", here: "/")
        frame.path = "/"
        frame.feed = "/feed"
        frame.feedQuery = kept.isEmpty ? "" : "?" + kept
        if query.after == nil { frame.live = "/events" }
        return html(page("front", values, frame, context))
    }
    /// How addresses of the bundled example's outlets begin.
    static let demoPrefix = "demo:"

    // MARK: - A story

    private func story(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, feed) = segment("id", context)
        guard let (summary, bytes) = try await store.story(id) else { throw Problem.notFound }
        if summary.id != id {
            // It was merged: its address leads on.
            return redirect(to: "/stories/\(summary.id)" + (feed.map { "." + $0.rawValue } ?? ""))
        }
        let articles = try await store.tellings(of: summary.id)
        if let feed {
            return try await answer(
                tellings: articles,
                StoryFeed(
                    title: summary.title ?? "A story", path: "/stories/\(id)", id: "story:\(id)", format: feed),
                request, context)
        }
        var values = Parts.story(summary)
        values["title"] = nil
        values["languages"] =
            summary.languages.isEmpty ? nil : summary.languages.map(Words.language).joined(separator: ", ")
        let report = bytes.flatMap { StoryReport($0) }
        let corrections =
            summary.tellings > 1 || articles.contains { $0.version > 1 } ? try await actions.corrections(id) : []
        var frame = Site.Frame(summary.title ?? "A story", here: "/")
        values["heading"] = frame.title
        if let report {
            let view = StoryView(
                id: id, report: report, articles: articles,
                whole: request.uri.queryParameters["all"].map { String($0.prefix(20)) })
            values.merge(view.context()) { $1 }
            values["parts"] = view.parts(hasCorrections: !corrections.isEmpty)
            values["hasCorrections"] = !corrections.isEmpty
            values["corrections"] = corrections.prefix(12).map { correction($0, view) }
            // As the tellings date themselves.
            if let start = report.start.flatMap({ Day(iso: $0) }), let end = report.end.flatMap({ Day(iso: $0) }) {
                values["dates"] = Words.span(Words.milliseconds(start), Words.milliseconds(end))
            }
            values.put("lang", report.title.flatMap { view.languages[$0.telling] })
            frame.data = StructuredData.story(summary, view, articles, settings.base)
        }
        // What is new since this reader was here.
        var last: Int?
        let isUpdate = request.headers[.update] != nil
        if let reader = context.reader, !isUpdate {
            last = try await store.visit(id, by: reader, at: actions.now())
        }
        if let last {
            let fresh = articles.count { $0.seen > last }
            let corrected = corrections.count { $0.seen > last }
            var what: [String] = []
            if fresh > 0 { what.append(Words.count(fresh, "new telling", "new tellings")) }
            if corrected > 0 { what.append(Words.count(corrected, "correction", "corrections")) }
            if what.isEmpty, summary.changed > last { what.append("the comparison has changed") }
            if !what.isEmpty {
                values["fresh"] = ["when": Words.ago(last, now: actions.now()), "what": what.joined(separator: ", ")]
            }
        }
        let told = Dictionary(
            (report?.tellings ?? []).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        let listed = request.uri.queryParameters["all"] == "tellings" ? articles.prefix(1000) : articles.prefix(20)
        if listed.count < articles.count { values["moreTexts"] = String(articles.count) }
        values["texts"] = listed.map { article -> [String: Any] in
            var view = Parts.article(article)
            view["facts"] = [Parts.name(article), article.language.map(Words.language)].compactMap(\.self).joined(
                separator: " · ")
            view["isNew"] = last.map { article.seen > $0 } ?? false
            if let telling = told[article.id], let primary = telling.primary, telling.how != "original" {
                var source: [String: Any] = ["name": told[primary].map { $0.outlet ?? primary } ?? primary]
                source.put("url", Words.web(telling.primaryURL))
                view["primary"] = source
            }
            return view
        }
        let related = try await relatedStories(to: summary)
        values["related"] = related.map {
            [
                "id": $0.id, "title": Words.short($0.title ?? "A story", 160),
                "count": Words.count($0.tellings, "telling", "tellings"),
            ]
        }
        values["hasRelated"] = !related.isEmpty
        frame.path = "/stories/\(id)"
        frame.isArticle = true
        frame.feed = "/stories/\(id)"
        frame.live = "/events?story=\(id)"
        return html(page("story", values, frame, context))
    }
    func correction(_ c: ServiceActions.Correction, _ view: StoryView) -> [String: Any] {
        let by = c.carriedBy.map { ["href": "/tellings/" + $0, "name": view.name($0)] }
        let carried: [[String: Any]] = by.isEmpty ? [] : [["by": by]]
        return [
            "article": c.article, "version": String(c.version), "name": view.name(c.article), "iso": Words.iso(c.seen),
            "when": Words.time(c.seen), "before": Words.short(c.before), "after": Words.short(c.after),
            "carried": carried,
        ]
    }
    /// Stories that share the weightier words of a title.
    private func relatedStories(to story: StorySummary) async throws -> [StorySummary] {
        let words = (story.title ?? "").split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }
            .sorted { ($1.count, $0) < ($0.count, $1) }.prefix(4)
        guard words.count >= 2 else { return [] }
        var found: [String: Int] = [:]
        for (i, a) in words.enumerated() {
            for b in words.dropFirst(i + 1) {
                let since = story.first - 30 * 86_400_000
                for hit in try await store.search("\(a) \(b)", since: since, limit: 12, pool: 200) {
                    if let id = hit.article.story, id != story.id { found[id, default: 0] += 1 }
                }
            }
        }
        let best = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map(\.key)
        return try await store.stories(best)
    }

    // MARK: - A telling

    private func telling(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, _) = segment("id", context)
        guard let article = try await store.article(id) else { throw Problem.notFound }
        guard ![.gone, .held].contains(article.status) else {
            throw Problem(
                .gone, "Removed", "This article was taken down. What was removed and why is in the log of removals.")
        }
        let versions = try await store.versions(of: article.id)
        let wanted = request.uri.queryParameters["version"].flatMap { Int($0) } ?? article.version
        guard let version = versions.first(where: { $0.number == wanted }) ?? versions.last,
            let account = (try? JSONValue(parsing: version.line)).flatMap({ Account(json: $0) })
        else { throw Problem(.notFound, "Not read yet", article.problem ?? "Its text has not been read yet.") }
        var view: StoryView?
        var summary: StorySummary?
        if let story = article.story, let found = try await store.story(story) {
            summary = found.summary
            if let report = found.report.flatMap({ StoryReport($0) }) {
                view = StoryView(
                    id: story, report: report, articles: try await store.tellings(of: story))
            }
        }
        let mayShow = context.seesTexts || isLicensed(article)
        let telling = TellingView(
            article: account.article, id: article.id, story: article.story, view: view, isWhole: mayShow)
        var values: [String: Any] = [
            "id": article.id, "heading": Words.short(account.article.title ?? article.title ?? "Without a title", 300),
            "outlet": Parts.name(article), "iso": Words.iso(article.time), "when": Parts.when(article),
            "text": telling.html, "isShort": !mayShow, "hasFindings": !telling.findings.isEmpty,
        ]
        values.put("lang", article.language)
        values.put("language", article.language.map(Words.language))
        values.put("url", Words.web(article.url))
        if let summary { values["story"] = ["id": summary.id, "title": Words.short(summary.title ?? "a story", 100)] }
        if let view, let told = view.report.tellings.first(where: { $0.id == article.id }) {
            var primary: [String: Any] = ["how": told.how]
            primary.put("name", told.primary.map { view.names[$0] ?? $0 })
            primary.put("href", Words.web(told.primaryURL))
            if !told.via.isEmpty { primary["via"] = told.via.joined(separator: ", ") }
            values["primary"] = primary
            let shares = TellingView.shares(of: article.id, view)
            values["shares"] = shares
            values["hasShares"] = !shares.isEmpty
        }
        values["facts"] = await facts(article, account)
        values["rights"] = rights(article)
        if versions.count > 1 {
            values["hasVersions"] = true
            values["versions"] = versions.map {
                [
                    "number": String($0.number), "when": Words.time($0.seen), "iso": Words.iso($0.seen),
                    "isHere": $0.number == version.number,
                ] as [String: Any]
            }
            if version.number > 1, let before = versions.first(where: { $0.number == version.number - 1 }) {
                let changes = Self.changes(version.changes, Store.text(of: before.line), Store.text(of: version.line))
                values["changes"] = changes.map { ["before": $0.before, "after": $0.after] }
                values["hasChanges"] = !changes.isEmpty
            }
        }
        var frame = Site.Frame(account.article.title ?? "A telling", here: "/")
        frame.path = "/tellings/\(article.id)"
        frame.isArticle = true
        frame.data = StructuredData.telling(article, account.article, settings.base)
        return html(page("telling", values, frame, context))
    }
    /// Whether a licence lets anybody show the text.
    private func isLicensed(_ article: StoredArticle) -> Bool {
        let licence = (try? JSONValue(parsing: Array(article.rights.utf8)))?["licence"]?.string?.lowercased() ?? ""
        return [
            "creativecommons.org/licenses/by/", "creativecommons.org/licenses/by-sa/",
            "creativecommons.org/publicdomain/",
        ]
        .contains { licence.contains($0) }
    }
    private func facts(_ article: StoredArticle, _ account: Account) async -> [[String: Any]] {
        var known: [(name: String, value: String, from: String)] = [("Outlet", Parts.name(article), "")]
        known.append(("Authors", account.article.authors.joined(separator: ", "), ""))
        known.append(("Published", article.published ?? "", ""))
        known.append(("Language", article.language.map(Words.language) ?? "", "read from the text"))
        if let dateline = account.article.dateline {
            known.append(("Dateline", account.article.text(dateline.span), "its text"))
        }
        for credit in account.article.credits.prefix(5) { known.append(("Credit", credit.name, "its text")) }
        known.append(("First seen", Words.time(article.seen), "our clock"))
        known.append(("Address", article.url ?? "", ""))
        let origins = await actions.origins(article.number)
        return known.filter { !$0.value.isEmpty }.map { fact in
            var view: [String: Any] = ["name": fact.name, "value": Words.short(fact.value, 200)]
            let from = origins.first { $0.name == fact.name }?.from ?? (fact.from.isEmpty ? nil : fact.from)
            view.put("from", from)
            return view
        }
    }
    private func rights(_ article: StoredArticle) -> [[String: Any]] {
        guard let rights = try? JSONValue(parsing: Array(article.rights.utf8)) else { return [] }
        var known: [(String, String)] = []
        if let robots = rights["robots"]?.strings, !robots.isEmpty {
            known.append(("Robots", robots.joined(separator: ", ")))
        }
        if let reserved = rights["tdm_reservation"]?.string {
            known.append(("Text and data mining", reserved == "1" ? "reserved" : "not reserved"))
        }
        if let policy = rights["tdm_policy"]?.string { known.append(("Policy", policy)) }
        if let licence = rights["licence"]?.string { known.append(("Licence", licence)) }
        if let free = rights["free"]?.bool { known.append(("Free to read", free ? "yes" : "no")) }
        if let copyright = rights["copyright"]?.string { known.append(("Copyright", copyright)) }
        return known.map { ["name": $0.0, "value": Words.short($0.1, 200)] }
    }
    /// What a version changed, each place with a few words around.
    static func changes(_ json: String?, _ old: String, _ new: String) -> [(before: String, after: String)] {
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        let list = json.flatMap { try? JSONValue(parsing: Array($0.utf8)) }?.array ?? []
        func around(_ value: JSONValue?, _ text: [UInt8]) -> String? {
            let ends = (value?.array ?? []).compactMap(\.int)
            guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] <= text.count else { return nil }
            var (start, end) = (max(0, ends[0] - 40), min(text.count, ends[1] + 40))
            while start > 0, start < ends[0], text[start] != 0x20, text[start] != 0x0A { start += 1 }
            while end < text.count, end > ends[1], text[end] != 0x20, text[end] != 0x0A { end -= 1 }
            return Words.short(String(decoding: text[start..<end], as: UTF8.self), 400)
        }
        return list.prefix(40).compactMap { change in
            guard let before = around(change["old"], old), let after = around(change["new"], new) else { return nil }
            return (before, after)
        }
    }

    // MARK: - Sources, people, places

    private func source(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, feed) = segment("id", context)
        guard let source = try await store.source(id) else { throw Problem.notFound }
        let before = request.uri.queryParameters["before"].flatMap { Int($0) }
        let articles = try await store.articles(of: source.id, before: before)
        let name = source.title ?? Words.host(source.url) ?? source.url
        if let feed {
            return try await answer(
                tellings: articles,
                StoryFeed(title: name, path: "/sources/\(source.id)", id: "source:\(source.id)", format: feed), request,
                context)
        }
        let now = actions.now()
        var values = state(of: source, now)
        values["heading"] = Words.short(name, 120)
        values.put("home", Words.web(source.home))
        let cadence = try await store.cadence(of: source.id, since: now - 30 * 86_400_000)
        values["cadence"] = CadencePicture(days: cadence, today: now / 86_400_000).svg
        values["facts"] = [
            ("Feed", source.url), ("Language", source.language.map { Words.language(String($0.prefix(2))) } ?? ""),
            ("Last asked", source.asked.map { Words.time($0) } ?? "not yet"),
            ("Last answer", source.answered.map { Words.time($0) } ?? "none yet"),
            ("Asked again after", source.wait > 0 && source.state == .active ? Words.length(source.wait) : ""),
            ("Added", Words.time(source.added)),
            ("Articles of 30 days", String(cadence.reduce(0) { $0 + $1.articles })),
        ].filter { !$0.1.isEmpty }.map { ["name": $0.0, "value": $0.1] }
        let descent = try await store.descent(of: source.id)
        if descent.alone > 0 { values["alone"] = Words.count(descent.alone, "story it", "stories it") }
        values["carried"] = descent.families.prefix(12).map { parent, stories -> [String: Any] in
            let words =
                parent == nil
                ? "in a family whose parent is not known" : parent == "" ? "where it is the parent of others" : "from"
            return ["stories": String(stories), "words": words, "name": parent ?? ""]
        }
        values["texts"] = articles.map(Parts.article)
        if articles.count == 30, let last = articles.last { values["older"] = "?before=\(last.time)" }
        var frame = Site.Frame(name, here: "/sources")
        frame.path = "/sources/\(source.id)"
        frame.feed = "/sources/\(source.id)"
        return html(page("source", values, frame, context))
    }
    func state(of source: Source, _ now: Int) -> [String: Any] {
        var values: [String: Any] = [
            "id": source.id, "name": Words.short(source.title ?? source.url, 80), "url": source.url,
            "articles": String(source.articles), "isActive": source.state == .active,
            "asked": source.asked.map { Words.ago($0, now: now) } ?? "not yet",
            "next": source.state == .active
                ? source.asked.map { $0 + source.wait > now ? "in " + Words.length($0 + source.wait - now) : "now" }
                    ?? "now" : "–",
        ]
        let (state, css): (String, String) =
            switch source.state {
            case .active where source.problem != nil: ("failing", "no")
            case .active: source.answered == nil ? ("new", "new") : ("well", "yes")
            case .paused: ("paused", "maybe")
            case .gone: ("gone", "no")
            }
        values["state"] = state
        values["css"] = css
        values.put(
            "problem", source.problem.map { source.failures > 1 ? "\($0) (\(source.failures) times in a row)" : $0 })
        return values
    }

    private func person(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (name, feed) = segment("name", context)
        let groups = try await store.person(name)
        guard !groups.isEmpty else {
            throw Problem(
                .notFound, "No page",
                "There are pages of office-holders and institutions only, for what they said in public.")
        }
        if let feed {
            var query = StoryQuery()
            query.person = name
            return try await answer(
                stories: try await store.stories(query).stories,
                StoryFeed(title: name, path: "/people/" + Words.encoded(name), id: "person:" + name, format: feed),
                request, context)
        }
        var variants: Set<String> = []
        var views: [[String: Any]] = []
        for (n, group) in groups.prefix(6).enumerated() {
            let shown = Array(group.stories.prefix(n == 0 ? 6 : 2))
            var stories: [[String: Any]] = []
            for id in shown {
                guard let (summary, bytes) = try await store.story(id), let report = bytes.flatMap({ StoryReport($0) })
                else { continue }
                let view = StoryView(id: summary.id, report: report, articles: try await store.tellings(of: summary.id))
                let people = report.people.filter { $0.name == name }
                variants.formUnion(people.flatMap { $0.variants.map(\.text) })
                let ids = Set(people.map(\.id))
                let statements = report.statements.filter { $0.speaker.map(ids.contains) ?? false }.prefix(6)
                stories.append([
                    "id": summary.id, "title": Words.short(summary.title ?? "A story", 160),
                    "dates": Words.span(summary.first, summary.last),
                    "statements": statements.map { view.statement($0, most: 4) },
                ])
            }
            var view: [String: Any] = [
                "role": group.summary.isInstitution
                    ? "Institution" : group.summary.role.map { Words.short($0, 120) } ?? "Without an office named",
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
        var frame = Site.Frame(name, here: "/")
        frame.isHidden = true
        frame.feed = "/people/" + Words.encoded(name)
        return html(page("person", values, frame, context))
    }

    private func spot(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (name, feed) = segment("name", context)
        let before = request.uri.queryParameters["before"].flatMap { Int($0) }
        let tellings = try await store.tellings(at: name, before: before)
        guard !tellings.isEmpty || before != nil else {
            throw Problem(.notFound, "No tellings", "No telling here was filed at that place.")
        }
        var query = StoryQuery()
        query.place = name
        query.limit = 15
        let stories = try await store.stories(query).stories
        let path = "/places/" + Words.encoded(name)
        if let feed {
            return try await answer(
                stories: stories, StoryFeed(title: name, path: path, id: "place:" + name, format: feed), request,
                context)
        }
        var values: [String: Any] = [
            "heading": name, "encoded": Words.encoded(name), "stories": stories.map(Parts.story),
            "texts": tellings.map(Parts.article),
        ]
        if tellings.count == 30, let last = tellings.last { values["next"] = "?before=\(last.time)" }
        var frame = Site.Frame(name, here: "/")
        frame.path = path
        frame.feed = path
        return html(page("spot", values, frame, context))
    }
}
