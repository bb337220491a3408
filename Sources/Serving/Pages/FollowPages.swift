import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// Following, alerts, tokens.
extension Service {
    func followPage(
        _ context: ServingContext, kind: String?, target: String?, made: String? = nil, wrong: Phrase? = nil
    ) async throws -> Response {
        var values: [String: Any] = [
            "target": target ?? "",
            "kinds": Follow.Kind.allCases.map {
                ["value": $0.rawValue, "name": say(word: $0.rawValue), "isChosen": $0.rawValue == kind] as [String: Any]
            },
        ]
        guard let reader = context.reader else { throw Problem.forbidden }
        // Whoever administers nothing has devices, and no hooks.
        let shapes = reader.isAdmin ? Follow.Shape.allCases : [.push]
        values["shapes"] = shapes.map { ["value": $0.rawValue, "name": $0.words] }
        values["hasDevices"] = try await !store.devices(of: reader).isEmpty
        // Whoever comes from a page sees its name, not its id.
        if let target, let kind = kind.flatMap({ Follow.Kind(rawValue: $0) }) {
            let name = try await name(of: kind, target)
            if name != target { values["targetName"] = Words.short(name, 160) }
        }
        values.put("made", made)
        values.put("wrong", wrong.map(say))
        let now = actions.now()
        let follows = try await store.follows().filter { $0.reader.map { $0 == reader.id } ?? reader.isAdmin }
        values["hasFollows"] = !follows.isEmpty
        values["follows"] = follows.map { follow -> [String: Any] in
            var view: [String: Any] = [
                "id": follow.id, "kind": say(word: follow.kind.rawValue), "title": Words.short(follow.title, 80),
                "href": follow.page, "feed": follow.feed(.atom), "secret": follow.secret,
            ]
            view["isPush"] = follow.shape == .push
            view.put("hook", follow.hook)
            view["isSigned"] = follow.shape == .json
            view["shape"] = follow.shape.words
            view.put("problem", follow.problem)
            return view
        }
        values["tokens"] = try await (reader.isAdmin ? store.tokens() : []).map {
            [
                "id": $0.id, "name": Words.short($0.name, 80),
                "scope": $0.scope.words,
                "created": Words.date($0.created), "used": $0.used.map { Words.ago($0, now: now) } ?? say("never"),
            ]
        }
        return html(
            page("follow", values, in: Site.Frame("Alerts", here: "/follow"), for: context),
            wrong == nil ? .ok : .unprocessableContent,
            cache: "no-store")
    }
    func follow(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(FollowForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        guard reader.isAdmin || form.shape == .push else { throw Problem.forAdministrators }
        let (kind, target) = (form.kind, try form.target.upTo(500))
        guard !target.isEmpty else {
            return try await followPage(
                context, kind: kind.rawValue, target: target, wrong: "Say what is to be followed.")
        }
        if form.shape == .push {
            let title = try await name(of: kind, target)
            guard try await store.alert(reader, of: kind, target, title: title, at: actions.now()) else {
                return try await followPage(
                    context, kind: kind.rawValue, target: target,
                    wrong: "There are \(Store.mostAlerts) alerts already; end one first.")
            }
            return redirect(to: "/follow")
        }
        let hook = try form.hook?.upTo(2000) ?? ""
        guard hook.isEmpty || Words.web(hook) != nil else {
            return try await followPage(
                context, kind: kind.rawValue, target: target,
                wrong: "A webhook is an address that begins with https:// or http://.")
        }
        let shape = form.shape ?? .json
        func isMissing(_ name: String) -> Problem {
            Problem(.unprocessableContent, "This form is not complete", "\(name) is missing.")
        }
        if shape != .json, form.hook == nil { throw isMissing("hook") }
        if shape == .template, form.template == nil { throw isMissing("template") }
        let template = try form.template?.upTo(AlertTemplate.most) ?? ""
        if let wrong = Self.wrong(shape, template: template, hook: hook) {
            return try await followPage(context, kind: kind.rawValue, target: target, wrong: wrong)
        }
        _ = try await store.follow(
            kind, target, title: try await name(of: kind, target), hook: hook.isEmpty ? nil : hook, shape: shape,
            template: shape == .template ? template : nil, at: actions.now(), actor: context.actor)
        return redirect(to: "/follow")
    }
    /// What a story or source is called; of other things they are their own name.
    private func name(of kind: Follow.Kind, _ target: String) async throws -> String {
        switch kind {
        case .story: try await store.story(target)?.summary.title ?? target
        case .source: try await store.source(target)?.title ?? target
        case .person, .place, .search: target
        }
    }
    /// Why an alert of this shape cannot be sent; nil when it can.
    static func wrong(_ shape: Follow.Shape, template: String, hook: String) -> Phrase? {
        switch shape {
        case .json: return nil
        case .push: return noted("What is shown on devices belongs to a reader, who asks for it on the pages.")
        case _ where hook.isEmpty: return noted("Say where it is sent.")
        case .ntfy:
            let path = hook.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
            return path.last?.isEmpty == false && !hook.contains("?")
                ? nil : noted("An address of ntfy ends with a topic, as https://ntfy.example/news.")
        case .gotify:
            return hook.contains("/message?token=")
                ? nil : noted("An address of Gotify ends with /message?token= and the app's token.")
        case .template:
            return AlertTemplate.isOne(template)
                ? nil
                : noted(
                    "A template is JSON of at most 4,000 characters with {{title}}, {{text}}, {{url}} or {{message}} inside its texts."
                )
        }
    }
    func makeToken(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context).fields(TokenForm.self)
        let name = try form.name.upTo(100)
        guard !name.isEmpty else {
            return try await followPage(context, kind: nil, target: nil, wrong: "Give the token a name.")
        }
        let secret = try await store.addToken(name, scope: form.scope, at: actions.now(), actor: context.actor)
        return try await followPage(context, kind: nil, target: nil, made: secret)
    }
}

private struct FollowForm: Decodable {
    var kind: Follow.Kind
    var target: Entry
    /// The webhook's address; empty when only the feed is followed.
    var hook: Entry?
    var shape: Follow.Shape?
    var template: Entry?
}
private struct TokenForm: Decodable {
    var name: Entry
    var scope: AccessToken.Scope
}
extension Follow.Kind: Decodable {}
extension Follow.Shape: Decodable {
    /// In words for readers.
    var words: String {
        switch self {
        case .json: say("JSON, for a program")
        case .ntfy: "ntfy"
        case .gotify: "Gotify"
        case .template: say("a template")
        case .push: say("a notification on your devices")
        }
    }
}
extension AccessToken.Scope: Decodable {
    /// In words for readers.
    var words: String {
        switch self {
        case .read: say("may read")
        case .push: say("may read and push articles")
        case .write: say("may read, push and change")
        }
    }
}

extension Follow {
    /// The address of the page that is followed.
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
