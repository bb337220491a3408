import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// Where somebody who is signed in hides a finding, joins and parts names, and moves articles between stories.
extension Service {
    func addEditPages(to router: Router<ServingContext>) {
        router.get("/stories/{id}/edit") { request, context in try await editPage(request, context) }
        router.post("/stories/{id}/edit") { try await edit($0, $1) }
        router.post("/edits/{number}/undo") { try await undo($0, $1) }
    }

    /// The most findings of one list that the page shows, and the most names.
    private static let most = 60

    private func editPage(_ request: Request, _ context: ServingContext, wrong: Phrase? = nil) async throws -> Response
    {
        guard context.reader?.isAdmin == true else { throw Problem.forAdministrators }
        let id = segment("id", context).text
        guard let (summary, stored) = try await store.story(id) else { throw try await gone(id) }
        guard summary.id == id else { return redirect(to: "/stories/\(summary.id)/edit") }
        var values: [String: Any] = ["id": id, "storyTitle": Words.short(summary.title ?? say("A story"), 160)]
        values.put("wrong", wrong.map(say))
        let articles = try await store.tellings(of: id)
        values["articles"] = articles.prefix(500).map {
            ["id": $0.id, "name": Parts.name($0), "title": Words.short($0.title ?? "", 100)]
        }
        if let report = compared(stored) {
            values["lists"] = Story.editable.compactMap { list, name -> [String: Any]? in
                // A figure that one article gives is shown nowhere, nor is a vague one.
                let findings = (report.places(of: list) ?? []).enumerated().filter { n, _ in
                    list != "figures" || report.figures[n].verdict != .single && !report.figures[n].isVague
                }
                guard !findings.isEmpty else { return nil }
                return [
                    "list": list, "name": say(word: name), "count": String(findings.count),
                    "findings": findings.prefix(Self.most).map { n, places -> [String: Any] in
                        let name = list == "figures" ? report.figures[n].counts.text + ": " : ""
                        let others = list == "figures" ? places.dropFirst() : places[...]
                        return [
                            "number": String(n), "token": report.hiding(list, at: n)?.token ?? "",
                            "text": name
                                + others.prefix(3).map { "“" + Words.short($0.text, 100) + "”" }.joined(
                                    separator: " · "),
                        ]
                    },
                ]
            }
            let names = Dictionary(articles.map { ($0.id, Parts.name($0)) }, uniquingKeysWith: { a, _ in a })
            values["people"] = report.people.prefix(Self.most).map { person -> [String: Any] in
                let tellings = Set(person.variants.map(\.telling)).sorted()
                return [
                    "name": person.name,
                    "tellings": tellings.count < 2
                        ? []
                        : tellings.map { ["id": report.tellings[$0].id, "name": names[report.tellings[$0].id] ?? ""] },
                    "severalTellings": tellings.count > 1,
                ]
            }
            values["hasPeople"] = report.people.count > 1
        }
        let edits = try await store.edits(of: id)
        values["hasEdits"] = !edits.isEmpty
        values["edits"] = edits.map { one -> [String: Any] in
            var view: [String: Any] = [
                "number": String(one.number), "what": Self.words(one.edit), "reason": one.reason, "who": one.actor,
                "when": Words.ago(one.at, now: actions.now()),
            ]
            if one.undone == nil { view["undo"] = ["number": String(one.number), "key": context.formKey] }
            return view
        }
        var frame = Site.Frame("Edit", here: "/")
        frame.isHidden = true
        return html(
            page("edit", values, in: frame, for: context), wrong == nil ? .ok : .unprocessableContent, cache: "no-store"
        )
    }
    /// An edit in words: "a figure hidden".
    private static func words(_ edit: StoryEdit) -> String {
        switch edit {
        case .hide(let list, _):
            say("hidden: \(Story.editable.first { $0.list == list }.map { say(word: $0.name) } ?? list)")
        case .join(let name, let into): say("\(name) is \(into)")
        case .part(let name, let tellings):
            say(
                tellings.count, "\(name) is somebody else in an article",
                "\(name) is somebody else in \(tellings.count) articles")
        }
    }

    private func edit(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context).fields(EditForm.self)
        let id = segment("id", context).text
        let reason = try form.reason.upTo(500)
        guard !reason.isEmpty else {
            return try await editPage(request, context, wrong: "Say why: others read it later.")
        }
        if form.what == .place {
            let into = try form.into?.upTo(300) ?? ""
            // A story's address is as good as its id.
            let target = into.split(separator: "/").last.map {
                String($0.prefix { $0 != "?" && $0 != "#" && $0 != "." })
            }
            guard let moved = try await actions.place(form.articles ?? [], id, target, reason, context.actor) else {
                return try await editPage(
                    request, context,
                    wrong: "Nothing was moved: choose articles, and a story that is here, or none for a new one.")
            }
            return redirect(to: "/stories/" + moved)
        }
        guard let story = compared(try await store.story(id)?.report), let edit = try form.edit(of: story) else {
            return try await editPage(
                request, context, wrong: "That finding is not here any more; nothing was changed.")
        }
        guard try await store.add(edit, to: id, reason: reason, at: actions.now(), actor: context.actor) != nil else {
            throw try await gone(id)
        }
        actions.edited()
        return redirect(to: "/stories/\(id)/edit")
    }
    private func undo(_ request: Request, _ context: ServingContext) async throws -> Response {
        _ = try await checkedForm(request, context)
        guard let number = Int(context.parameters.get("number") ?? "") else { throw Problem.notFound }
        let undone = try await store.undoEdit(number, at: actions.now(), actor: context.actor)
        guard undone.isUndone else { throw Problem.notFound }
        actions.edited()
        return redirect(to: undone.story.map { "/stories/\($0)/edit" } ?? "/")
    }
}

private struct EditForm: Decodable {
    enum What: String, Decodable { case hide, join, part, place }
    var what: What
    var reason: Entry
    /// To hide: the list, the number of the finding in it, and the token of the edit, by which it is known that it is still the same.
    var list: Entry?
    var number: Entry?
    var token: Entry?
    /// To join or part names.
    var name: Entry?
    var into: Entry?
    /// To part names or to move: ids of articles.
    var articles: [String]?

    /// The edit that it asks for; nil when the story has no such finding.
    func edit(of story: Story) throws -> StoryEdit? {
        switch what {
        case .hide:
            let (list, number) = (try given(list, "list"), try given(number, "number"))
            let edit = story.hiding(try list.upTo(40), at: try number.number(0...10_000))
            return try given(token, "token").upTo(40) == edit?.token ? edit : nil
        case .join:
            let (name, into) = (try given(name, "name").upTo(300), try given(into, "into").upTo(300))
            guard name != into, [name, into].allSatisfy({ one in story.people.contains { $0.name == one } }) else {
                return nil
            }
            return .join(name: name, into: into)
        case .part:
            let (name, ids) = (try given(name, "name").upTo(300), articles ?? [])
            guard let person = story.people.first(where: { $0.name == name }) else { return nil }
            let has = Set(person.variants.map { story.tellings[$0.telling].id })
            guard !ids.isEmpty, has.isSuperset(of: ids), ids.count < has.count else { return nil }
            return .part(name: name, tellings: ids)
        case .place: return nil
        }
    }
    private func given(_ entry: Entry?, _ name: String) throws -> Entry {
        guard let entry else {
            throw Problem(.unprocessableContent, "This form is not complete", "\(name) is missing.")
        }
        return entry
    }
}
