import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// What belongs to one reader: languages, rules, sessions; and for administrators who else may read.
extension Service {
    func account(
        _ context: ServingContext, wrong: Phrase? = nil,
        preview: (rule: ReaderRule, text: String, first: [StoredArticle])? = nil
    ) async throws -> Response {
        guard let reader = context.reader else { throw Problem.forbidden }
        let now = actions.now()
        var values: [String: Any] = ["name": reader.name, "languages": reader.languages.joined(separator: " ")]
        values.put("wrong", wrong.map(say))
        let sources = try await store.sources(counting: false)
        func words(_ rule: ReaderRule) -> String {
            switch rule.kind {
            case .source: sources.first { $0.id == rule.value }.map { Parts.name($0) } ?? rule.value
            case .section: Section(rawValue: rule.value).map { say(word: $0.name) } ?? rule.value
            case .language: Words.language(rule.value)
            case .word, .person: rule.value
            }
        }
        let rules = try await store.rules(of: reader)
        values["rules"] = rules.map {
            [
                "number": String($0.number), "action": say(word: $0.action.rawValue),
                "kind": say(word: $0.kind.rawValue),
                "value": Words.short(words($0), 100),
            ]
        }
        values["hasRules"] = !rules.isEmpty
        if let preview {
            values["preview"] =
                [
                    "action": say(word: preview.rule.action.rawValue), "kind": say(word: preview.rule.kind.rawValue),
                    "value": preview.rule.value,
                    "text": preview.text,
                    "first": preview.first.map {
                        [
                            "id": $0.id, "title": Words.short($0.title ?? say("Without a title"), 120),
                            "outlet": Parts.name($0),
                        ]
                    },
                ] as [String: Any]
        }
        let chosen = preview?.rule
        values["actions"] = ReaderRule.Action.allCases.map {
            ["value": $0.rawValue, "name": say(word: $0.rawValue), "isChosen": $0 == chosen?.action] as [String: Any]
        }
        values["kinds"] = ReaderRule.Kind.allCases.map {
            ["value": $0.rawValue, "name": say(word: $0.rawValue), "isChosen": $0 == chosen?.kind] as [String: Any]
        }
        values["chosenValue"] = chosen?.value ?? ""
        values["sections"] = Section.allCases.map { ["value": $0.rawValue, "name": say(word: $0.name)] }
        values["base"] = settings.base
        values["feedKey"] = try await store.feedKey(of: reader)
        values["digest"] = try await digestView(reader) ?? false
        let lists = try await store.readingLists(of: reader)
        values["readingLists"] = lists.map {
            ["id": $0.id, "name": $0.kind.name, "host": Words.host($0.address) ?? $0.address]
        }
        values["hasReadingLists"] = !lists.isEmpty
        values["listKinds"] = ReadingList.Kind.allCases.map { ["value": $0.rawValue, "name": $0.name] }
        values["push"] = try await devicesView(reader)
        let own = context.session.map { Store.sessionID(ofSecret: $0) }
        values["sessions"] = try await store.sessions(of: reader, at: now).map {
            [
                "id": $0.id,
                "device": $0.device.isEmpty ? say("an unknown program") : Words.short(Self.device($0.device), 80),
                "begun": Words.ago($0.created, now: now), "used": Words.ago($0.used, now: now), "isThis": $0.id == own,
            ] as [String: Any]
        }
        if reader.isAdmin {
            values["admin"] = [
                "readers": try await store.readers().map {
                    [
                        "name": $0.name, "role": say($0.isAdmin ? "administrator" : "reader"),
                        "isOther": $0.name != reader.name,
                    ]
                        as [String: Any]
                }
            ]
        }
        return html(
            page("account", values, in: Site.Frame("Account", here: "/account"), for: context),
            wrong == nil ? .ok : .unprocessableContent, cache: "no-store")
    }
    /// A browser's name and system out of its `User-Agent`.
    static func device(_ agent: String) -> String {
        let browser = [("Firefox/", "Firefox"), ("Edg/", "Edge"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
            .first { agent.contains($0.0) }?.1
        let system = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
            ("Linux", "Linux"),
        ]
        .first { agent.contains($0.0) }?.1
        guard let browser else { return agent }
        return system.map { say("\(browser) on \($0)") } ?? browser
    }
    func setLanguages(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(LanguagesForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        let codes = try form.languages.upTo(200).lowercased().split { " ,;".contains($0) }.map(String.init)
        guard codes.count <= 30,
            codes.allSatisfy({ (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
        else {
            return try await account(
                context, wrong: "Languages are codes such as “en de fr”, the one that you read best first.")
        }
        try await store.setLanguages(codes, of: reader)
        return redirect(to: "/account")
    }
    /// Shows what a rule would hit, or adds it.
    func addRule(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(RuleForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        var value = try form.value.upTo(200)
        guard !value.isEmpty else { return try await account(context, wrong: "Say what the rule is about.") }
        switch form.kind {
        case .section:
            let known = Section.allCases.first {
                [$0.rawValue, $0.name.lowercased(), say(word: $0.name).lowercased()].contains(value.lowercased())
            }
            guard let known else {
                return try await account(
                    context,
                    wrong:
                        "There is no section “\(Words.short(value, 60))”; sections are \(Section.allCases.map { say(word: $0.name) }.joined(separator: "; "))."
                )
            }
            value = known.rawValue
        case .source:
            let sources = try await store.sources(counting: false)
            guard
                let found = sources.first(where: {
                    $0.id == value || $0.title?.lowercased() == value.lowercased() || $0.url == value
                })
            else { return try await account(context, wrong: "No source is named “\(Words.short(value, 60))”.") }
            value = found.id
        case .language: value = value.lowercased()
        case .word, .person: break
        }
        let rule = ReaderRule(action: form.action, kind: form.kind, value: value)
        guard form.to == .add else {
            let (hits, of, first) = try await store.preview(rule)
            let text =
                hits == of && of > 0 && rule.action == .mute
                ? say("This hits all of the latest \(of) articles: nothing would be left.")
                : say(
                    of, "This hits \(hits) of the latest article.", "This hits \(hits) of the latest \(of) articles.")
            return try await account(context, preview: (rule, text, first))
        }
        guard try await store.add(rule, of: reader, at: actions.now()) else {
            return try await account(context, wrong: "There are \(Store.mostRules) rules already; remove one first.")
        }
        return redirect(to: "/account#rules")
    }
    /// Changes the reader's own password; all other sessions end.
    func changePassword(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(PasswordForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        guard limits.take("sign-in", context.peer, burst: 8, rate: 0.1) else {
            throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.")
        }
        let (old, new) = (try form.old.upTo(1000), try form.new.upTo(1000))
        guard new.count >= 10 else {
            return try await account(context, wrong: "A password has at least ten characters.")
        }
        guard let known = try await store.reader(named: reader.name), await passwords.matches(old, known.password)
        else {
            return try await account(context, wrong: "The old password is wrong.")
        }
        try await store.setReader(reader.name, password: await passwords.hash(new), at: actions.now())
        return try await signedIn(reader, to: "/account", replacing: nil, request)
    }
    func addReader(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context).fields(ReaderForm.self)
        let (name, password) = (try form.name.upTo(100), try form.password.upTo(1000))
        guard !name.isEmpty else { return try await account(context, wrong: "Give the reader a name.") }
        guard password.count >= 10 else {
            return try await account(context, wrong: "A password has at least ten characters.")
        }
        guard
            try await store.addReader(
                name, password: await passwords.hash(password), isAdmin: form.role == .administrator, at: actions.now(),
                actor: context.actor)
        else { return try await account(context, wrong: "There is a reader of this name already.") }
        return redirect(to: "/account#readers")
    }
    func removeReader(_ request: Request, _ context: ServingContext) async throws -> Response {
        let name = try await checkedForm(request, context).fields(NameForm.self).name.filled(upTo: 100)
        guard try await store.removeReader(name, at: actions.now(), actor: context.actor) else {
            return try await account(context, wrong: "There is no such reader, or it is the last administrator.")
        }
        return redirect(to: "/account#readers")
    }
    func accountRoutes(_ router: Router<ServingContext>) {
        router.get("/account") { _, context in try await account(context) }
        router.get("/river") { try await river($0, $1) }
        router.post("/marks") { try await mark($0, $1) }
        router.post("/caught-up") { try await catchUp($0, $1) }
        router.post("/account/languages") { try await setLanguages($0, $1) }
        router.post("/account/password") { try await changePassword($0, $1) }
        router.post("/account/rules") { try await addRule($0, $1) }
        router.post("/account/rules/{number}/remove") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            if let reader = context.reader, let number = Int(context.parameters.get("number") ?? "") {
                try await store.removeRule(number, of: reader)
            }
            return redirect(to: "/account#rules")
        }
        router.post("/account/feed-key") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            guard let reader = context.reader else { throw Problem.forbidden }
            _ = try await store.newFeedKey(of: reader)
            return redirect(to: "/account#apps")
        }
        router.post("/account/sessions/{id}/end") { request, context in
            _ = try await checkedForm(request, context, byAnyReader: true)
            if let reader = context.reader {
                try await store.endSession(String((context.parameters.get("id") ?? "").prefix(40)), of: reader)
            }
            return redirect(to: "/account#sessions")
        }
        router.post("/account/readers") { try await addReader($0, $1) }
        router.post("/account/readers/remove") { try await removeReader($0, $1) }
    }
}

private struct LanguagesForm: Decodable { var languages: Entry }
private struct RuleForm: Decodable {
    enum Wish: String, Decodable { case preview, add }
    var action: ReaderRule.Action
    var kind: ReaderRule.Kind
    var value: Entry
    var to: Wish
}
extension ReaderRule.Action: Decodable {}
extension ReaderRule.Kind: Decodable {}
private struct ReaderForm: Decodable {
    enum Role: String, Decodable { case reader, administrator }
    var name: Entry
    var password: Entry
    var role: Role
}
private struct PasswordForm: Decodable {
    var old: Entry
    var new: Entry
}
private struct NameForm: Decodable { var name: Entry }
