import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The API's writing operations: sources, pushed articles, removal, following.
extension Service {
    func apiAddSource(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await body(request)
        guard let url = Words.web(asked["url"]?.string), url.utf8.count < 4000 else {
            throw Problem(
                .unprocessableContent, "No address", "url is an address that begins with https:// or http://.")
        }
        var source = Source(
            url: url, title: asked["title"]?.string.map { String($0.prefix(500)) }, added: actions.now())
        source.home = Words.web(asked["home"]?.string)
        let isNew = try await store.add(source, actor: context.actor)
        guard let stored = try await store.source(url) else { throw Problem.notFound }
        return answer(request, status: isNew ? .created : .ok) { summary(stored, &$0) }
    }
    func apiChangeSource(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await body(request)
        let id = segment("id", context).text
        let state = asked["state"]?.string.flatMap { Source.State(rawValue: $0) }
        let pace = asked["pace_minutes"]
        guard state != nil || pace != nil, state != .gone, asked["state"] == nil || state != nil else {
            throw Problem(
                .unprocessableContent, "No such state", "state is active or paused, pace_minutes a number or null.")
        }
        if let pace {
            let minutes = pace.int.flatMap { pace == .number(Double($0)) && (15...1440).contains($0) ? $0 : nil }
            guard pace == .null || minutes != nil else {
                throw Problem(
                    .unprocessableContent, "No such pace", "pace_minutes is 15 to 1440, or null: as it publishes.")
            }
            _ = try await store.setPace(minutes.map { $0 * 60_000 }, of: id, at: actions.now(), actor: context.actor)
        }
        if let state { _ = try await store.setState(state, of: id, at: actions.now(), actor: context.actor) }
        guard let source = try await store.source(id) else { throw Problem.notFound }
        return answer(request) { summary(source, &$0) }
    }
    /// Takes pushed articles: one object or a list of them.
    func apiPush(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await body(request)
        let list: [JSONValue] = if case .array(let list) = asked { list } else { [asked] }
        guard !list.isEmpty, list.count <= 500 else {
            throw Problem(.unprocessableContent, "No articles", "One article, or a list of up to 500.")
        }
        var byOutlet: [String: [FeedItem]] = [:]
        for (n, value) in list.enumerated() {
            guard value["url"]?.string == nil || Words.web(value["url"]?.string) != nil else {
                throw Problem(
                    .unprocessableContent, "No address", "The url of number \(n + 1) is no address of the web.")
            }
            guard let item = actions.item(value) else {
                throw Problem(.unprocessableContent, "No article", "Number \(n + 1) has no text, or no id and no url.")
            }
            byOutlet[value["outlet"]?.string.map { String($0.prefix(200)) } ?? "pushed", default: []].append(item)
        }
        var intake = Intake()
        for (outlet, items) in byOutlet.sorted(by: { $0.key < $1.key }) {
            var source = Source(url: "import:" + outlet, title: outlet, added: actions.now())
            source.state = .paused
            _ = try await store.add(source, actor: context.actor)
            var feed = FeedAnswer(wait: 0, at: actions.now())
            feed.items = items
            let taken = try await store.save(feed, of: source.id)
            intake.new += taken.new
            intake.changed += taken.changed
            intake.held += taken.held
        }
        return answer(request, status: intake.new > 0 ? .created : .ok) { w in
            w.object { w in
                w.member("new", intake.new)
                w.member("changed", intake.changed)
                w.member("held", intake.held)
            }
        }
    }
    func apiTakedown(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await body(request)
        guard let target = asked["target"]?.string, let reason = asked["reason"]?.string, !target.isEmpty,
            !reason.isEmpty,
            target.utf8.count <= 4000, reason.utf8.count <= 4000
        else { throw Problem(.unprocessableContent, "Incomplete", "target and reason are wanted.") }
        let id = try await store.request(takedown: target, reason: reason, at: actions.now(), actor: context.actor)
        var removed: [String] = []
        if asked["carry_out"]?.bool == true {
            do {
                removed = try await store.carryOut(takedown: id, at: actions.now(), actor: context.actor)
            } catch StoreFailure.other(let why) {
                throw Problem(.unprocessableContent, "Not here", Phrase(verbatim: why))
            }
        }
        return answer(request, status: .created) { w in
            w.object { w in
                w.member("id", id)
                w.member("articles", removed)
            }
        }
    }
    func apiFollow(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await body(request)
        guard let kind = asked["kind"]?.string.flatMap({ Follow.Kind(rawValue: $0) }),
            let target = asked["target"]?.string,
            !target.isEmpty, target.utf8.count <= 2000
        else { throw Problem(.unprocessableContent, "Incomplete", "kind and target are wanted.") }
        let hook = asked["hook"]?.string
        guard hook == nil || Words.web(hook) != nil else {
            throw Problem(
                .unprocessableContent, "No webhook", "hook is an address that begins with https:// or http://.")
        }
        guard let shape = Follow.Shape(rawValue: asked["shape"]?.string ?? "json") else {
            throw Problem(.unprocessableContent, "No such shape", "shape is json, ntfy, gotify or template.")
        }
        let template = asked["template"]?.string ?? ""
        if let wrong = Self.wrong(shape, template: template, hook: hook ?? "") {
            throw Problem(.unprocessableContent, "Not such an alert", wrong)
        }
        let follow = try await store.follow(
            kind, target, title: target, hook: hook, shape: shape, template: shape == .template ? template : nil,
            at: actions.now(), actor: context.actor)
        return answer(request, status: .created) { Self.write(follow, &$0, tellsSecret: true) }
    }
}
