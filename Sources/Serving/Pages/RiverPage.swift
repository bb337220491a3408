import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// The articles one after another, and what a reader does with them.
extension Service {
    /// The articles of all sources, of one, of a folder or a section, latest first; those that the reader's rules hide are left out.
    func river(_ request: Request, _ context: ServingContext) async throws -> Response {
        guard let reader = context.reader else { throw Problem.forbidden }
        func text(_ name: String) -> String? {
            request.asked(name).map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        var query = RiverQuery()
        query.source = text("source")
        query.folder = text("folder")
        query.section = text("section").flatMap { Section(rawValue: $0) }
        query.isUnread = text("show") != "all" && text("show") != "starred"
        query.isStarred = text("show") == "starred"
        query.after = text("after").flatMap { ArticleCursor($0) }
        let rules = try await store.rules(of: reader)
        var (articles, next) = try await store.river(query, of: reader)
        let hidden = query.isStarred ? [] : try await store.hidden(articles.map(\.article), by: rules)
        articles.removeAll { hidden.contains($0.article.number) }
        let sources = try await store.sources(counting: false)
        let now = actions.now()
        var values: [String: Any] = [
            "articles": articles.map { article, state -> [String: Any] in
                var view = Parts.article(article)
                view["ago"] = Words.ago(article.time, now: now)
                view["isRead"] = state.isRead
                view["isStarred"] = state.isStarred
                view["section"] = article.section.map { [["name": say(word: $0.name)]] } ?? []
                view["story"] = article.story.map { $0 as Any } ?? false
                return view
            },
            "isEmpty": articles.isEmpty && next == nil,
        ]
        values["isFiltered"] = query.source != nil || query.folder != nil || query.section != nil
        values["madeAt"] = String(now)
        if !hidden.isEmpty { values["hiddenCount"] = Words.count(hidden.count, "article", "articles") }
        let kept = ["source", "folder", "section", "show"].compactMap { name in
            text(name).map { "\(name)=\(Words.encoded($0))" }
        }.joined(separator: "&")
        if let next { values["next"] = "/river?" + (kept.isEmpty ? "" : kept + "&") + "after=" + next.text }
        values["back"] = "/river" + (kept.isEmpty ? "" : "?" + kept)
        func options(_ chosen: String?, _ all: [(value: String, name: String)]) -> [[String: Any]] {
            all.map { ["value": $0.value, "name": $0.name, "isChosen": $0.value == (chosen ?? "")] }
        }
        values["shows"] = options(
            text("show"), [("", say("unread")), ("all", say("all")), ("starred", say("starred"))])
        values["sections"] = options(
            query.section?.rawValue, [("", say("any"))] + Section.allCases.map { ($0.rawValue, say(word: $0.name)) })
        let folders = Set(sources.compactMap(\.folder)).sorted()
        values["folders"] = options(query.folder, [("", say("any"))] + folders.map { ($0, Words.short($0, 40)) })
        values["hasFolders"] = !folders.isEmpty
        values["outlets"] = options(
            query.source, [("", say("any"))] + sources.prefix(300).map { ($0.id, Parts.name($0, most: 40)) })
        values["sourceID"] = query.source ?? ""
        let name = query.source.flatMap { id in sources.first { $0.id == id } }.map { Parts.name($0) }
        values["caughtUp"] = name.map { say("Mark all of \($0) read") } ?? say("Mark all read")
        // Only what is shown as one list can be marked at once.
        values["mayCatchUp"] = query.folder == nil && query.section == nil && query.isUnread && !articles.isEmpty
        values["heading"] =
            query.isStarred
            ? say("Starred articles")
            : name ?? query.section.map { say(word: $0.name) } ?? query.folder ?? say("Articles")
        if query.isStarred {
            let stories = try await store.starredStories(of: reader)
            let shown = try await cards(stories, for: try await cardReader(request, context))
            values["starredStories"] = shown.isEmpty ? [] : [["stories": shown] as [String: Any]]
        }
        let frame = Site.Frame("Articles", here: query.isStarred ? "/river?show=starred" : "/river")
        return html(page("river", values, in: frame, for: context))
    }

    /// Marks a story or an article read or unread, or stars it.
    func mark(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(MarkForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        let target = try form.target.filled(upTo: 200)
        let now = actions.now()
        switch (form.kind, form.to) {
        case (let kind, .star): try await store.star(kind, target, isOn: true, by: reader, at: now)
        case (let kind, .unstar): try await store.star(kind, target, isOn: false, by: reader, at: now)
        case (.article, let to): try await store.mark([target], isRead: to == .read, by: reader)
        case (.story, let to): try await store.mark(story: target, isRead: to == .read, by: reader, at: now)
        }
        return redirect(to: back(form.back?.text))
    }
    /// Marks all as read, or all of a source.
    func catchUp(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context, byAnyReader: true).fields(CatchUpForm.self)
        guard let reader = context.reader else { throw Problem.forbidden }
        let source = try form.source?.upTo(200) ?? ""
        let now = actions.now()
        // What came after the page was made has not been seen.
        let until = form.until.flatMap { Int($0.text) } ?? now
        try await store.catchUp(with: source.isEmpty ? nil : source, by: reader, at: min(until, now))
        return redirect(to: back(form.back?.text))
    }
    /// The page to go back to: a path of this service.
    private func back(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count < 1000,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C })
        else { return "/" }
        return text
    }
}

private struct MarkForm: Decodable {
    enum Wish: String, Decodable { case read, unread, star, unstar }
    var kind: Starred
    var target: Entry
    var to: Wish
    var back: Entry?
}
extension Starred: Decodable {}
private struct CatchUpForm: Decodable {
    /// The source's id; empty for all.
    var source: Entry?
    /// When the page was made; milliseconds.
    var until: Entry?
    var back: Entry?
}
