import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import Reporting
import Store

/// `/api/v1`: the content of the pages, for programs.
extension Service {
    func addAPI(to router: Router<ServingContext>) {
        let api = router.group("/api/v1")
        api.get("/openapi.json") { _, _ in
            reply(
                .ok, type: "application/vnd.oai.openapi+json;version=3.1", PackageResources.openapi_json,
                cache: "public, max-age=3600")
        }
        api.get("/status") { _, context in
            guard context.seesDesk else { throw Problem.forbidden }
            return json(statusJSON(try await store.counts(), actions.status()))
        }
        api.get("/stories") { try await apiStories($0, $1) }
        api.get("/stories/{id}") { try await apiStory($0, $1) }
        api.get("/stories/{id}/report") { try await apiReport($0, $1) }
        api.get("/tellings/{id}") { try await apiTelling($0, $1) }
        api.get("/tellings/{id}/versions") { try await apiVersions($0, $1) }
        addNewsFormats(to: api)
        api.get("/sources") { try await apiSources($0, $1) }
        api.post("/sources") { try await apiAddSource($0, $1) }
        api.get("/sources/{id}") { request, context in
            guard let source = try await store.source(segment("id", context).text) else { throw Problem.notFound }
            let tells = context.seesDesk
            return answer(request) { summary(source, &$0, tellsAddress: tells) }
        }
        api.patch("/sources/{id}") { try await apiChangeSource($0, $1) }
        api.delete("/sources/{id}") { _, context in
            guard try await store.removeSource(segment("id", context).text, at: actions.now(), actor: context.actor)
            else { throw Problem.notFound }
            return reply(.noContent, type: "application/json", [])
        }
        api.get("/people") { request, context in
            try mayLookUp(context)
            let people = try await store.people(
                matching: try text(request, "q", most: 100) ?? "",
                limit: try number(request, "limit", in: 1...100) ?? 20, isOpen: !context.seesTexts)
            return answer(request) { w in w.object { $0.member("people") { $0.array(people) { Self.write($1, &$0) } } }
            }
        }
        api.get("/people/{name}") { try await apiPerson($0, $1) }
        api.get("/places") { request, context in
            try mayLookUp(context)
            let places = try await store.places(
                matching: try text(request, "q", most: 100) ?? "",
                limit: try number(request, "limit", in: 1...100) ?? 20, isOpen: !context.seesTexts)
            return answer(request) { w in
                w.object { w in
                    w.member("places") {
                        $0.array(places) { w, place in
                            w.object { w in
                                w.member("name", place.name)
                                w.member("tellings", place.tellings)
                            }
                        }
                    }
                }
            }
        }
        api.get("/places/{name}") { request, context in
            let name = segment("name", context).text
            let asked = try text(request, "cursor", most: 100)
            let after = asked.flatMap { ArticleCursor($0) }
            guard asked == nil || after != nil else {
                throw Problem(.badRequest, "No such cursor", "Take next_cursor of an answer.")
            }
            let tellings = try await store.tellings(at: name, after: after, isOpen: !context.seesTexts)
            return answer(request) { w in
                w.object { w in
                    w.member("name", name)
                    w.member("tellings") { $0.array(tellings) { Self.write($1, &$0) } }
                    w.member("next_cursor", tellings.count == 30 ? tellings.last.map { ArticleCursor($0).text } : nil)
                }
            }
        }
        api.get("/search") { try await apiSearch($0, $1) }
        api.post("/items") { try await apiPush($0, $1) }
        api.get("/takedowns") { request, context in
            guard context.seesDesk else { throw Problem.forbidden }
            let all = try await store.takedowns()
            return answer(request) { w in w.object { $0.member("takedowns") { $0.array(all) { Self.write($1, &$0) } } }
            }
        }
        api.post("/takedowns") { try await apiTakedown($0, $1) }
        api.get("/follows") { request, context in
            guard context.seesDesk else { throw Problem.forbidden }
            // What is shown on a reader's devices is that reader's alone.
            let all = try await store.follows().filter { $0.reader == nil }
            let tellsSecret = context.mayWrite
            return answer(request) { w in
                w.object { $0.member("follows") { $0.array(all) { Self.write($1, &$0, tellsSecret: tellsSecret) } } }
            }
        }
        api.post("/follows") { try await apiFollow($0, $1) }
        api.delete("/follows/{id}") { _, context in
            guard try await store.unfollow(segment("id", context).text, at: actions.now(), actor: context.actor) else {
                throw Problem.notFound
            }
            return reply(.noContent, type: "application/json", [])
        }
        api.get("/edits") { _, context in
            guard context.seesDesk else { throw Problem.forbidden }
            var lines: [UInt8] = []
            for edit in try await store.edits(limit: 100_000) { lines += edit.json() + [0x0A] }
            return reply(.ok, type: "application/jsonl", lines)
        }
        api.get("/export.jsonl") { try await export($0, $1, asTable: false) }
        api.get("/export.csv") { try await export($0, $1, asTable: true) }
        router.get("/api") { _, context in
            html(page("api", ["operations": APIDocument.operations], in: Site.Frame("API"), for: context))
        }
    }
    /// The end of the year 9999.
    static let latestTime = 253_402_300_799_999

    // MARK: - Reading parameters

    private func mayLookUp(_ context: ServingContext) throws {
        guard limits.take("suggest", context.peer, burst: 10 * settings.searchRate, rate: 2 * settings.searchRate)
        else {
            throw Problem(.tooManyRequests, "Too many questions", "Try again in a moment.")
        }
    }
    private func text(_ request: Request, _ name: String, most: Int) throws -> String? {
        guard let value = request.asked(name), !value.isEmpty else { return nil }
        guard value.utf8.count <= most * 4, value.count <= most else {
            throw Problem(.badRequest, "Too long", "\(name) may have \(most) characters.")
        }
        return String(value)
    }
    private func number(_ request: Request, _ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let value = request.asked(name) else { return nil }
        guard let number = Int(value), range.contains(number) else {
            throw Problem(
                .badRequest, "No such number",
                "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
    func body(_ request: Request) async throws -> JSONValue {
        let bytes = Array(buffer: try await request.body.collect(upTo: 2 << 20))
        do { return try JSONValue(parsing: bytes) } catch {
            throw Problem(.badRequest, "No JSON", "\(error)")
        }
    }
    func answer(_ request: Request, status: HTTPResponse.Status = .ok, _ write: (inout JSONWriter) -> Void)
        -> Response
    {
        var w = JSONWriter()
        write(&w)
        return ETag.answer(json(w.bytes, status), w.bytes, to: request)
    }

    // MARK: - Stories

    private func apiStories(_ request: Request, _ context: ServingContext) async throws -> Response {
        var query = StoryQuery()
        if let order = try text(request, "by", most: 20) {
            guard let known = StoryQuery.Order(rawValue: order) else {
                throw Problem(.badRequest, "No such order", "by is newest, origins or disputed.")
            }
            query.order = known
        }
        query.language = try text(request, "lang", most: 20)
        query.sources = try text(request, "source", most: 200).map { [$0] }
        query.isOpen = !context.seesTexts
        query.place = try text(request, "place", most: 200)
        query.person = try text(request, "person", most: 500)
        query.least = try number(request, "least", in: 1...1000) ?? 1
        query.since = try number(request, "since", in: 0...Self.latestTime)
        query.until = try number(request, "until", in: 0...Self.latestTime)
        query.changedAfter = try number(request, "changed_after", in: 0...Self.latestTime)
        query.limit = try number(request, "limit", in: 1...200) ?? 30
        if let after = try text(request, "cursor", most: 100) {
            guard let cursor = StoryQuery.Cursor(after) else {
                throw Problem(.badRequest, "No such cursor", "Take next_cursor of an answer.")
            }
            query.after = cursor
        }
        let (stories, next) = try await store.stories(query)
        let ended = try await ended(request, beside: query, until: next)
        return answer(request) { w in
            w.object { w in
                w.member("stories") { $0.array(stories) { summary($1, &$0) } }
                if let ended {
                    w.member("ended") {
                        $0.array(ended.stories) { w, story in
                            w.object { w in
                                w.member("id", story.id)
                                w.member("at_ms", story.at)
                                w.member("merged_into", story.mergedInto)
                            }
                        }
                    }
                    w.member("ended_next", ended.next?.text)
                }
                w.member("next_cursor", next?.text)
            }
        }
    }
    /// The stories that ended within the time covered by this page of changed stories; nil when changes are not requested.
    private func ended(_ request: Request, beside query: StoryQuery, until next: StoryQuery.Cursor?) async throws -> (
        stories: [EndedStory], next: EndedStory.Cursor?
    )? {
        guard let since = query.changedAfter else { return nil }
        // A story that ended at exactly the previous page's last moment may be listed twice.
        var from = EndedStory.Cursor(after: query.after.map { max(since, $0.time &- 1) } ?? since)
        if let asked = try text(request, "ended_cursor", most: 200) {
            guard let cursor = EndedStory.Cursor(asked) else {
                throw Problem(.badRequest, "No such cursor", "Take ended_next of an answer.")
            }
            from = cursor
        }
        var found = try await store.ended(after: from, limit: 1001)
        if let next { found.removeAll { $0.at > next.time } }
        let more = found.count > 1000
        found = Array(found.prefix(1000))
        return (found, more ? found.last.map { EndedStory.Cursor($0) } : nil)
    }
    private func apiStory(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard let (found, _) = try await store.story(segment("id", context).text) else {
            throw try await gone(segment("id", context).text)
        }
        let tellings = try await store.tellings(of: found.id)
        return answer(request) { w in
            w.object { w in
                w.member("story") { summary(found, &$0) }
                w.member("tellings") { $0.array(tellings) { Self.write($1, &$0) } }
            }
        }
    }
    /// The comparison in the schema of `stemma read`. Readers who are not signed in get no full texts, and places from at most a
    /// quarter of each text.
    private func apiReport(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard let (found, report) = try await store.story(segment("id", context).text) else {
            throw try await gone(segment("id", context).text)
        }
        guard let report else { throw Problem(.notFound, "Not compared yet", "The story's comparison is being made.") }
        if context.seesTexts { return ETag.answer(json(report.bytes), report.bytes, to: request) }
        guard let story = compared(report) else {
            throw Problem(.notFound, "Not compared yet", "The story's comparison is being made again.")
        }
        let articles = try await store.tellings(of: found.id)
        let open = OpenPlaces(story, report.open, articles)
        // Numbers, dates and names in text that is not open are left out too.
        let limited = Report(stories: [story.limited(to: open).story]).json {
            open.holds($0) ? OpenPlaces.words(of: $0) : nil
        }
        return ETag.answer(json(limited), limited, to: request)
    }

    // MARK: - Tellings

    private func apiTelling(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard let article = try await store.article(segment("id", context).text) else { throw Problem.notFound }
        guard ![.gone, .held].contains(article.status) else {
            throw Problem(.gone, "Removed", "This article was taken down.")
        }
        let line = try await store.versions(of: article.id).last?.line ?? []
        let text = context.seesTexts && !line.isEmpty ? Store.text(of: line) : nil
        return answer(request) { Self.write(article, &$0, text: text, isFull: true) }
    }
    private func apiVersions(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard let article = try await store.article(segment("id", context).text) else { throw Problem.notFound }
        let versions = try await store.versions(of: article.id)
        let seesTexts = context.seesTexts
        return answer(request) { w in
            w.object { w in
                w.member("versions") {
                    $0.array(versions) { w, version in
                        w.object { w in
                            w.member("number", version.number)
                            w.member("seen_ms", version.seen)
                            if seesTexts { w.member("text", Store.text(of: version.line)) }
                            w.member("changes") { TextChange.write(seesTexts ? version.changes : [], to: &$0) }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Sources

    private func apiSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let sources = try await store.sources()
        return answer(request) { w in
            w.object {
                $0.member("sources") { $0.array(sources) { summary($1, &$0, tellsAddress: context.seesDesk) } }
            }
        }
    }

    // MARK: - The rest

    private func apiPerson(_ request: Request, _ context: ServingContext) async throws -> Response {
        let groups = try await store.person(segment("name", context).text, isOpen: !context.seesTexts)
        guard !groups.isEmpty else { throw Problem.notFound }
        return answer(request) { w in
            w.object { w in
                w.member("name", groups[0].summary.name)
                // A minister in one story and a coach in another may be two people, so roles are listed separately.
                w.member("roles") {
                    $0.array(groups) { w, group in
                        w.object { w in
                            w.member("role", group.summary.role)
                            w.member("institution", group.summary.isInstitution)
                            w.member("statements", group.summary.statements)
                            w.member("stories", group.stories)
                        }
                    }
                }
            }
        }
    }
    private func apiSearch(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard limits.take("search", context.peer, burst: 10 * settings.searchRate, rate: settings.searchRate) else {
            throw Problem(.tooManyRequests, "Too many searches", "Try again in a moment.")
        }
        let asked = try text(request, "q", most: 500) ?? ""
        let found = try await find(
            asked, limit: try number(request, "limit", in: 1...100) ?? 30, isOpen: !context.seesTexts)
        return answer(request) { w in
            w.object { w in
                w.member("stories") {
                    $0.array(found.stories) { w, story in
                        w.object { w in
                            w.member("story") { summary(story, &$0) }
                            w.member("hits") {
                                $0.array(Array((found.hits[story.id] ?? []).prefix(5))) { Self.write($1, &$0) }
                            }
                        }
                    }
                }
            }
        }
    }
    /// All articles, one line each, written while they are read from the database.
    private func export(_ request: Request, _ context: ServingContext, asTable: Bool) async throws -> Response {
        guard context.seesDesk else { throw Problem.forbidden }
        let body = ResponseBody { writer in
            if asTable { try await writer.write(ByteBuffer(bytes: ExportLines.head)) }
            var last = 0
            while true {
                let batch = try await store.articles(after: last, limit: 200)
                guard let end = batch.last?.article.number else { break }
                last = end
                var out: [UInt8] = []
                for (article, line) in batch {
                    out += asTable ? ExportLines.row(article) : ExportLines.line(article, line)
                }
                try await writer.write(ByteBuffer(bytes: out))
            }
            try await writer.finish(nil)
        }
        var response = reply(
            .ok, type: asTable ? "text/csv; charset=utf-8" : "application/jsonl", [],
            adding: [(.contentDisposition, "attachment; filename=\"stemma.\(asTable ? "csv" : "jsonl")\"")])
        response.headers[.contentLength] = nil
        response.body = body
        return response
    }
}
