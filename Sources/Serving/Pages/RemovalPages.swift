import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The pages to request removal, to decide on it, and to read its log.
extension Service {
    func takedownPage(_ context: ServingContext, _ more: [String: Any], status: HTTPResponse.Status = .ok)
        -> Response
    {
        var values = more
        values.merge(["target": "", "reason": ""]) { a, _ in a }
        return html(
            page("takedown", values, in: Site.Frame("Ask for removal"), for: context), status, cache: "no-store")
    }
    func askTakedown(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form: Form
        if context.reader?.isAdmin == true {
            form = try await checkedForm(request, context)
        } else {
            guard limits.take("takedown", context.peer, burst: 5, rate: 0.01) else {
                throw Problem(.tooManyRequests, "Too many requests", "What was asked already is being decided.")
            }
            form = try await Form(request, most: 64 << 10)
        }
        let fields = try form.fields(TakedownForm.self)
        let target = try fields.target.upTo(2000)
        let reason = try fields.reason.upTo(2000)
        guard !target.isEmpty, !reason.isEmpty else {
            return takedownPage(
                context, ["target": target, "reason": reason, "wrong": say("Say what is to be removed, and why.")],
                status: .unprocessableContent)
        }
        let name = named(target, request)
        let contact = try fields.contact?.upTo(300) ?? ""
        let id = try await store.request(
            takedown: name, reason: reason, contact: contact.isEmpty ? nil : contact, at: actions.now(),
            actor: context.actor)
        if context.reader?.isAdmin == true, fields.now == .yes {
            let removed = try await carryOut(id, context)
            return takedownPage(context, ["done": removed])
        }
        return takedownPage(
            context, ["done": say("Noted as \(id). It is decided by \(Words.time(actions.now() + 86_400_000)) (UTC).")])
    }
    /// The target of a request: the address of one of this service's pages becomes the article, story or person that it shows.
    private func named(_ target: String, _ request: Request) -> String {
        let path = target.prefix { $0 != "?" && $0 != "#" }
        let here = [
            settings.base, "http://" + (request.head.authority ?? ""), "https://" + (request.head.authority ?? ""),
        ]
        let isHere = path.hasPrefix("/") || here.contains { $0.count > 8 && path.hasPrefix($0 + "/") }
        let parts = path.split(separator: "/")
        guard isHere, parts.count >= 2, let last = parts.last,
            ["tellings", "stories", "people"].contains(parts[parts.count - 2])
        else { return target }
        return Words.decoded(last, isForm: false)
    }
    /// Carries out a request: removes articles, or else hides a person's page.
    func carryOut(_ id: String, _ context: ServingContext) async throws -> String {
        let target = try await store.takedowns().first { $0.id == id }?.target ?? ""
        if try await !store.person(target, isOpen: false).isEmpty {
            try await store.hide(person: target, at: actions.now(), actor: context.actor)
            try await store.close(takedown: id, at: actions.now(), actor: context.actor)
            return say("The page of that name is hidden.")
        }
        let removed: [String]
        do { removed = try await store.carryOut(takedown: id, at: actions.now(), actor: context.actor) } catch {
            if case .other(let why) = error {
                throw Problem(.unprocessableContent, "Nothing was removed", Phrase(verbatim: why))
            }
            throw error
        }
        guard !removed.isEmpty else {
            return say("Nothing here has that address; it will not come in from now on.")
        }
        return say(
            removed.count, "\(removed.count) article removed; returning copies are held for review.",
            "\(removed.count) articles removed; returning copies are held for review.")
    }
    func takedowns(_ request: Request, _ context: ServingContext) async throws -> Response {
        let all = try await store.takedowns()
        let now = actions.now()
        let isDesk = context.reader?.isAdmin == true
        var values: [String: Any] = [:]
        if isDesk {
            let waiting = all.filter { $0.state == .requested }.sorted { $0.asked < $1.asked }
            values["hasWaiting"] = !waiting.isEmpty
            values["waiting"] = waiting.map { takedown -> [String: Any] in
                var view: [String: Any] = [
                    "id": takedown.id, "target": takedown.target, "reason": takedown.reason,
                    "asked": Words.ago(takedown.asked, now: now),
                    "left": takedown.decide > now ? say("\(Words.length(takedown.decide - now)) left") : say("overdue"),
                    "css": takedown.decide - now > 6 * 3_600_000 ? "maybe" : "no",
                ]
                view.put("contact", takedown.contact)
                return view
            }
            let held = try await store.held()
            values["hasHeld"] = !held.isEmpty
            values["held"] = held.map { ["url": $0.url ?? $0.id, "problem": $0.problem ?? ""] }
        }
        let names = context.seesTexts || settings.isOpen ? try await store.takenDownSources() : [:]
        values["log"] = all.filter { $0.state != .requested }.prefix(500).map { takedown -> [String: Any] in
            let of = names[takedown.id].map { say("of \($0.prefix(3).joined(separator: ", "))") } ?? ""
            var view: [String: Any] = [
                "id": takedown.id, "asked": Words.date(takedown.asked),
                "decided": takedown.done.map { Words.date($0) } ?? "",
                "state": say(word: takedown.state.rawValue), "articles": String(takedown.articles.count),
                "what": isDesk ? takedown.target + " " + of : of,
            ]
            if isDesk, takedown.state == .done { view["reverse"] = ["id": takedown.id, "key": context.formKey] }
            return view
        }
        return html(page("takedowns", values, in: Site.Frame("What was removed", here: "/takedowns"), for: context))
    }
    func decide(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context).fields(DecisionForm.self)
        let id = context.parameters.get("id") ?? ""
        let reason = try form.reason?.upTo(500) ?? ""
        switch form.to {
        case .done: _ = try await carryOut(id, context)
        case .refused:
            guard try await store.refuse(takedown: id, reason: reason, at: actions.now(), actor: context.actor) else {
                throw Problem.notFound
            }
        case .reversed:
            guard try await store.reverse(takedown: id, reason: reason, at: actions.now(), actor: context.actor) else {
                throw Problem.notFound
            }
        }
        return redirect(to: "/takedowns")
    }
}

private struct TakedownForm: Decodable {
    enum Now: String, Decodable { case yes }
    var target: Entry
    var reason: Entry
    /// How to reach the person who asks.
    var contact: Entry?
    /// Set when a signed-in reader removes something without waiting for a decision.
    var now: Now?
}
private struct DecisionForm: Decodable {
    enum Decision: String, Decodable { case done, refused, reversed }
    var to: Decision
    var reason: Entry?
}
