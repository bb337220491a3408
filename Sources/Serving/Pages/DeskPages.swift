import HTTPTypes
import Hummingbird
import NewsModel
import Store

/// Signing in, sources, removal, alerts: what the owner does.
extension Service {
    func addDeskPages(to router: Router<ServingContext>) {
        router.get("/sign-in") { request, context in try await signInPage(request, context, wrong: nil) }
        router.post("/sign-in") { try await signIn($0, $1) }
        router.post("/sign-out") { try await signOut($0, $1) }
        router.get("/welcome") { try await welcomePage($0, $1, wrong: nil) }
        router.post("/welcome") { try await welcome($0, $1) }
        router.get("/sources") { request, context in try await sources(request, context) }
        router.post("/sources/find") { try await findSources($0, $1) }
        router.post("/sources/add") { try await addSources($0, $1) }
        router.post("/sources/import") { try await importSources($0, $1) }
        router.get("/sources.opml") { _, _ in
            let sources = try await store.sources(counting: false)
            return reply(
                .ok, "text/x-opml; charset=utf-8", actions.outlined(sources),
                [(.contentDisposition, "attachment; filename=\"stemma-sources.opml\"")])
        }
        router.post("/sources/{id}/state") { try await setState($0, $1) }
        router.post("/people/hide") { try await hidePerson($0, $1) }
        router.get("/takedown") { request, context in
            let target = String((request.uri.queryParameters["target"] ?? "").prefix(2000))
            return takedownPage(context, ["target": target])
        }
        router.post("/takedown") { try await askTakedown($0, $1) }
        router.get("/takedowns") { try await takedowns($0, $1) }
        router.post("/takedowns/{id}") { try await decide($0, $1) }
        router.get("/follow") { request, context in
            guard context.reader != nil else { throw Problem.forbidden }
            let asked = request.uri.queryParameters
            return try await followPage(
                context, kind: asked["kind"].map(String.init), target: asked["target"].map { String($0.prefix(500)) })
        }
        router.post("/follow") { try await follow($0, $1) }
        router.post("/follow/{id}/end") { request, context in
            _ = try await checkedForm(request, context)
            _ = try await store.unfollow(context.parameters.get("id") ?? "", at: actions.now(), actor: context.actor)
            return redirect(to: "/follow")
        }
        router.post("/tokens") { try await makeToken($0, $1) }
        router.post("/tokens/{id}/end") { request, context in
            _ = try await checkedForm(request, context)
            _ = try await store.removeToken(context.parameters.get("id") ?? "", at: actions.now(), actor: context.actor)
            return redirect(to: "/follow")
        }
        router.post("/demo") { request, context in
            _ = try await checkedForm(request, context)
            for source in try await store.sources(counting: false) where source.url.hasPrefix(Self.demoPrefix) {
                _ = try await store.removeSource(source.id, at: actions.now(), actor: context.actor)
            }
            try await store.set("demo", to: "removed")
            return redirect(to: "/")
        }
    }
    /// A signed-in reader's form that this session's own page has sent.
    private func checkedForm(_ request: Request, _ context: ServingContext) async throws -> Form {
        guard context.reader != nil else { throw Problem.forbidden }
        let form = try await Form(request)
        guard Secrets.same(form["key"], context.formKey) else {
            throw Problem(.forbidden, "This form is too old", "Open its page again; nothing was changed.")
        }
        return form
    }

    // MARK: - Signing in

    /// Pages that a sign-in leads back to: this service's own, by kind and id.
    private func place(_ next: String) -> String {
        let parts = next.split(separator: "/").map(String.init)
        guard next.hasPrefix("/"), !next.hasPrefix("//"), next.utf8.count < 300,
            next.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x3A }), parts.count <= 2,
            ["stories", "tellings", "sources", "people", "places", "search", "follow", "takedowns", "api"].contains(
                parts.first ?? "")
        else { return "/" }
        return "/" + parts.map { Words.encoded(Words.decoded($0, isForm: false)) }.joined(separator: "/")
    }
    private func signInPage(_ request: Request, _ context: ServingContext, wrong: String?, next: String? = nil)
        async throws -> Response
    {
        var values: [String: Any] = [
            "next": place(next ?? request.uri.queryParameters["next"].map(String.init) ?? ""),
            "isNew": try await store.hasNoReader(),
        ]
        values.put("wrong", wrong)
        var frame = Site.Frame("Sign in")
        frame.isHidden = true
        return html(page("sign-in", values, frame, context), wrong == nil ? .ok : .unauthorized, cache: "no-store")
    }
    private func signIn(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard limits.take("sign-in", context.peer, burst: 8, rate: 0.1),
            limits.take("sign-in", "all", burst: 60, rate: 1)
        else {
            throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.")
        }
        let form = try await Form(request)
        let password = String(form["password"].prefix(1000))
        let found = try await store.reader(named: String(form["name"].prefix(200)))
        // An unknown name takes as long as a wrong password.
        let isRight = await passwords.matches(password, found?.password ?? Self.nobody)
        guard let found, isRight else {
            return try await signInPage(request, context, wrong: "Name or password is wrong.", next: form["next"])
        }
        return try await signedIn(found.reader, to: place(form["next"]), replacing: context.session)
    }
    /// What nobody's password is.
    private static let nobody = Secrets.hash(password: Secrets.make())

    private func signedIn(_ reader: Reader, to place: String, replacing old: String?) async throws -> Response {
        if let old { try await store.endSession(old) }
        let secret = try await store.beginSession(of: reader, at: actions.now())
        return redirect(to: place, [(.setCookie, cookie(secret, seconds: 14 * 86_400))])
    }
    private func cookie(_ secret: String, seconds: Int) -> String {
        "stemma_session=\(secret); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
            + (settings.base.hasPrefix("https:") ? "; Secure" : "")
    }
    private func signOut(_ request: Request, _ context: ServingContext) async throws -> Response {
        _ = try await checkedForm(request, context)
        if let session = context.session { try await store.endSession(session) }
        return redirect(to: "/sign-in", [(.setCookie, cookie("", seconds: 0))])
    }
    private func welcomePage(_ request: Request, _ context: ServingContext, wrong: String?, link: String? = nil)
        async throws -> Response
    {
        let link = link ?? request.uri.queryParameters["link"].map { String($0.prefix(100)) } ?? ""
        try await checkWelcome(link, context)
        var values: [String: Any] = ["link": link]
        values.put("wrong", wrong)
        var frame = Site.Frame("Welcome")
        frame.isHidden = true
        return html(page("welcome", values, frame, context), wrong == nil ? .ok : .badRequest, cache: "no-store")
    }
    private func checkWelcome(_ link: String, _ context: ServingContext) async throws {
        guard limits.take("welcome", context.peer, burst: 10, rate: 0.1), try await store.hasNoReader(),
            let kept = try await store.setting("welcome"), Secrets.same(kept, sha256(Array(link.utf8)).hex)
        else {
            throw Problem(
                .forbidden, "This link is not good", "It works once; `stemma password` sets another password.")
        }
    }
    private func welcome(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await Form(request)
        try await checkWelcome(form["link"], context)
        guard form["password"].count >= 10 else {
            return try await welcomePage(request, context, wrong: "At least ten characters.", link: form["link"])
        }
        try await store.setReader("admin", password: await passwords.hash(form["password"]), at: actions.now())
        try await store.set("welcome", to: nil)
        guard let found = try await store.reader(named: "admin") else { throw Problem.notFound }
        return try await signedIn(found.reader, to: "/", replacing: nil)
    }

    // MARK: - Sources

    private func sources(
        _ request: Request, _ context: ServingContext, _ more: [String: Any] = [:], notice: String? = nil
    ) async throws -> Response {
        let sources = try await store.sources()
        let now = actions.now()
        var values: [String: Any] = more
        values["sources"] = sources.map { state(of: $0, now) }
        values["count"] = Words.count(sources.count, "source", "sources")
        var frame = Site.Frame("Sources", here: "/sources")
        frame.path = "/sources"
        frame.notice = notice
        return html(page("sources", values, frame, context))
    }
    private func findSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let text = String(form["url"].prefix(2000))
        do {
            var found: [(title: String?, url: String)]
            if text.contains("://") {
                found = try await actions.discover(text)
            } else {
                do { found = try await actions.discover("https://" + text) } catch let failure {
                    guard let plain = try? await actions.discover("http://" + text) else { throw failure }
                    found = plain
                }
            }
            guard !found.isEmpty else {
                return try await sources(
                    request, context, ["url": text, "wrong": "\(text) is no feed and names none."])
            }
            return try await sources(
                request, context,
                [
                    "url": text, "hasFound": true,
                    "found": found.prefix(50).map {
                        ["url": $0.url, "name": $0.title.map { Words.short($0, 100) } ?? $0.url]
                    },
                ])
        } catch {
            return try await sources(request, context, ["url": text, "wrong": "\(text): \(error)"])
        }
    }
    private func addSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        var added = 0
        for url in form.all("url").prefix(200) {
            guard let url = Words.web(url), url.utf8.count < 4000 else { continue }
            if try await store.add(Source(url: url, added: actions.now()), actor: context.actor) { added += 1 }
        }
        return try await sources(
            request, context,
            notice: Words.count(added, "source", "sources") + " added; the first articles appear within a minute.")
    }
    private func importSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let feeds = actions.outline(form.file ?? Array(form["file"].utf8))
        guard !feeds.isEmpty else {
            return try await sources(request, context, ["wrong": "This file names no feeds; an OPML file is wanted."])
        }
        var added = 0
        var refused = 0
        for feed in feeds.prefix(20_000) {
            guard let url = Words.web(feed.url), url.utf8.count < 4000 else {
                refused += 1
                continue
            }
            var source = Source(url: url, title: feed.title.map { String($0.prefix(500)) }, added: actions.now())
            source.home = Words.web(feed.home)
            if try await store.add(source, actor: context.actor) { added += 1 }
        }
        let known = feeds.count - added - refused
        return try await sources(
            request, context,
            notice: "\(added) of \(feeds.count) added, \(known) known already"
                + (refused > 0 ? ", \(refused) with no address that can be fetched." : "."))
    }
    private func setState(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let id = context.parameters.get("id") ?? ""
        switch form["to"] {
        case "removed":
            guard try await store.removeSource(id, at: actions.now(), actor: context.actor) else {
                throw Problem.notFound
            }
            return redirect(to: "/sources")
        case "asked": try await store.askSoon([id])
        case let name:
            guard let state = Source.State(rawValue: name), state != .gone,
                try await store.setState(state, of: id, at: actions.now(), actor: context.actor)
            else { throw Problem.notFound }
        }
        return redirect(to: "/sources/" + Words.encoded(id))
    }
    private func hidePerson(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        try await store.hide(person: String(form["name"].prefix(500)), at: actions.now(), actor: context.actor)
        return redirect(to: "/")
    }

    // MARK: - Removal

    private func takedownPage(_ context: ServingContext, _ more: [String: Any], _ status: HTTPResponse.Status = .ok)
        -> Response
    {
        var values = more
        values.merge(["target": "", "reason": ""]) { a, _ in a }
        return html(page("takedown", values, Site.Frame("Ask for removal"), context), status, cache: "no-store")
    }
    private func askTakedown(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form: Form
        if context.reader != nil {
            form = try await checkedForm(request, context)
        } else {
            form = try await Form(request)
            guard limits.take("takedown", context.peer, burst: 5, rate: 0.01) else {
                throw Problem(.tooManyRequests, "Too many requests", "What was asked already is being decided.")
            }
        }
        let target = String(form["target"].prefix(2000))
        let reason = String(form["reason"].prefix(2000))
        guard !target.isEmpty, !reason.isEmpty else {
            return takedownPage(
                context, ["target": target, "reason": reason, "wrong": "Say what is to be removed, and why."],
                .badRequest)
        }
        // The address of a page here means the article or story that it shows.
        let parts = target.split(separator: "/").map(String.init)
        let name = target.hasPrefix(settings.base + "/") || target.hasPrefix("/") ? parts.last ?? target : target
        let contact = String(form["contact"].prefix(300))
        let id = try await store.request(
            takedown: name, reason: reason, contact: contact.isEmpty ? nil : contact, at: actions.now(),
            actor: context.actor)
        if context.reader != nil, form["now"] == "yes" {
            let removed = try await carryOut(id, context)
            return takedownPage(context, ["done": removed])
        }
        return takedownPage(
            context, ["done": "Noted as \(id). It is decided by \(Words.time(actions.now() + 86_400_000)) (UTC)."])
    }
    /// Removes what a request names; a person's page when it is no article.
    private func carryOut(_ id: String, _ context: ServingContext) async throws -> String {
        let target = try await store.takedowns().first { $0.id == id }?.target ?? ""
        if try await !store.person(target).isEmpty {
            try await store.hide(person: target, at: actions.now(), actor: context.actor)
            _ = try await store.refuse(
                takedown: id, reason: "the person's page was hidden", at: actions.now(), actor: context.actor)
            return "The page of that name is hidden."
        }
        let removed = try await store.carryOut(takedown: id, at: actions.now(), actor: context.actor)
        return Words.count(removed.count, "article", "articles") + " removed; returning copies are held for review."
    }
    private func takedowns(_ request: Request, _ context: ServingContext) async throws -> Response {
        let all = try await store.takedowns()
        let now = actions.now()
        let isDesk = context.reader != nil
        var values: [String: Any] = [:]
        if isDesk {
            let waiting = all.filter { $0.state == .requested }.sorted { $0.asked < $1.asked }
            values["hasWaiting"] = !waiting.isEmpty
            values["waiting"] = waiting.map { takedown -> [String: Any] in
                var view: [String: Any] = [
                    "id": takedown.id, "target": takedown.target, "reason": takedown.reason,
                    "asked": Words.ago(takedown.asked, now: now),
                    "left": takedown.decide > now ? Words.length(takedown.decide - now) + " left" : "overdue",
                    "css": takedown.decide - now > 6 * 3_600_000 ? "maybe" : "no",
                ]
                view.put("contact", takedown.contact)
                return view
            }
            let held = try await store.held()
            values["hasHeld"] = !held.isEmpty
            values["held"] = held.map { ["url": $0.url ?? $0.id, "problem": $0.problem ?? ""] }
        }
        let names = try await store.takenDownSources()
        values["log"] = all.filter { $0.state != .requested }.prefix(500).map { takedown -> [String: Any] in
            let of = names[takedown.id].map { "of " + $0.prefix(3).joined(separator: ", ") } ?? ""
            var view: [String: Any] = [
                "id": takedown.id, "asked": Words.date(takedown.asked),
                "decided": takedown.done.map { Words.date($0) } ?? "",
                "state": takedown.state.rawValue, "articles": String(takedown.articles.count),
                "what": isDesk ? takedown.target + " " + of : of,
            ]
            if isDesk, takedown.state == .done { view["reverse"] = ["id": takedown.id, "key": context.formKey] }
            return view
        }
        return html(page("takedowns", values, Site.Frame("What was removed", here: "/takedowns"), context))
    }
    private func decide(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let id = context.parameters.get("id") ?? ""
        switch form["to"] {
        case "done": _ = try await carryOut(id, context)
        case "refused":
            guard try await store.refuse(takedown: id, reason: form["reason"], at: actions.now(), actor: context.actor)
            else { throw Problem.notFound }
        case "reversed":
            guard try await store.reverse(takedown: id, reason: form["reason"], at: actions.now(), actor: context.actor)
            else { throw Problem.notFound }
        default: throw Problem(.badRequest, "No such decision")
        }
        return redirect(to: "/takedowns")
    }

    // MARK: - Following

    private func followPage(
        _ context: ServingContext, kind: String?, target: String?, made: String? = nil, wrong: String? = nil
    ) async throws -> Response {
        var values: [String: Any] = [
            "target": target ?? "",
            "kinds": Follow.Kind.allCases.map {
                ["name": $0.rawValue, "isChosen": $0.rawValue == kind] as [String: Any]
            },
        ]
        values.put("made", made)
        values.put("wrong", wrong)
        let now = actions.now()
        let follows = try await store.follows()
        values["hasFollows"] = !follows.isEmpty
        values["follows"] = follows.map { follow -> [String: Any] in
            var view: [String: Any] = [
                "id": follow.id, "kind": follow.kind.rawValue, "title": Words.short(follow.title, 80),
                "href": follow.page, "feed": follow.feed(.atom), "secret": follow.secret,
            ]
            view.put("hook", follow.hook)
            view.put("problem", follow.problem)
            return view
        }
        values["tokens"] = try await store.tokens().map {
            [
                "id": $0.id, "name": Words.short($0.name, 80),
                "scope": $0.scope == .write ? "may read and push" : "may read",
                "created": Words.date($0.created), "used": $0.used.map { Words.ago($0, now: now) } ?? "never",
            ]
        }
        return html(
            page("follow", values, Site.Frame("Alerts", here: "/follow"), context), wrong == nil ? .ok : .badRequest,
            cache: "no-store")
    }
    private func follow(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let target = String(form["target"].prefix(500))
        guard let kind = Follow.Kind(rawValue: form["kind"]), !target.isEmpty else {
            return try await followPage(
                context, kind: form["kind"], target: target, wrong: "Say what is to be followed.")
        }
        let hook = String(form["hook"].prefix(2000))
        guard hook.isEmpty || Words.web(hook) != nil else {
            return try await followPage(
                context, kind: form["kind"], target: target,
                wrong: "A webhook is an address that begins with https:// or http://.")
        }
        var title = target
        if kind == .story { title = try await store.story(target)?.summary.title ?? target }
        if kind == .source { title = try await store.source(target)?.title ?? target }
        _ = try await store.follow(
            kind, target, title: title, hook: hook.isEmpty ? nil : hook, at: actions.now(), actor: context.actor)
        return redirect(to: "/follow")
    }
    private func makeToken(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        guard let scope = AccessToken.Scope(rawValue: form["scope"]), !form["name"].isEmpty else {
            return try await followPage(context, kind: nil, target: nil, wrong: "Give the token a name.")
        }
        let secret = try await store.addToken(
            String(form["name"].prefix(100)), scope: scope, at: actions.now(), actor: context.actor)
        return try await followPage(context, kind: nil, target: nil, made: secret)
    }
}

extension Follow {
    /// The page of what is followed.
    var page: String {
        switch kind {
        case .story: "/stories/" + Words.encoded(target)
        case .person: "/people/" + Words.encoded(target)
        case .place: "/places/" + Words.encoded(target)
        case .source: "/sources/" + Words.encoded(target)
        case .search: "/search?q=" + Words.encoded(target)
        }
    }
    func feed(_ format: StoryFeed.Format) -> String {
        kind == .search ? "/search.\(format.rawValue)?q=" + Words.encoded(target) : page + "." + format.rawValue
    }
}

/// Passwords are derived one at a time: each takes 32 MB and a tenth of a second, and nobody else is to wait for it.
actor Passwords {
    func matches(_ password: String, _ stored: String) async -> Bool { Secrets.matches(password, stored) }
    func hash(_ password: String) async -> String { Secrets.hash(password: password) }
}
