import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Text

/// The pages to find, add, import and pause sources.
extension Service {
    func sources(
        _ request: Request, _ context: ServingContext, showing more: [String: Any] = [:], notice: Phrase? = nil
    ) async throws -> Response {
        let sources = try await store.sources()
        let now = actions.now()
        var values: [String: Any] = more
        let from = min(max(request.asked("from").flatMap { Int($0) } ?? 0, 0), sources.count)
        let shown = sources[from...].prefix(Self.sourcesOfAPage)
        values["sources"] = shown.map { state(of: $0, now, context) }
        if from > 0 { values["before"] = "?from=\(max(0, from - Self.sourcesOfAPage))" }
        if shown.endIndex < sources.count { values["after"] = "?from=\(shown.endIndex)" }
        values["count"] = Words.count(sources.count, "source", "sources")
        var frame = Site.Frame("Sources", here: "/sources")
        // The progress of the first polls of the sources added within a day; many at once take a while.
        let added = sources.filter { $0.state == .active && $0.added > now - 86_400_000 }
        let asked = added.count { $0.answered != nil || $0.failures > 0 }
        if asked < added.count {
            var progress: [String: Any] = ["done": String(asked), "all": String(added.count)]
            let failing = added.count { $0.problem != nil }
            if failing > 0 {
                progress["failing"] = say(failing, "\(failing) has a problem", "\(failing) have a problem")
            }
            values["progress"] = progress
            frame.live = "/events"
        }
        frame.path = "/sources"
        frame.notice = notice.map(say)
        return html(page("sources", values, in: frame, for: context))
    }
    static let sourcesOfAPage = 100
    func findSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let text = try await checkedForm(request, context).fields(FindForm.self).url.filled(upTo: 2000)
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
                    request, context, showing: ["url": text, "wrong": say("\(text) is no feed and names none.")])
            }
            return try await sources(
                request, context,
                showing: [
                    "url": text, "hasFound": true,
                    "found": found.prefix(50).map {
                        ["url": $0.url, "name": $0.title.map { Words.short($0, 100) } ?? $0.url]
                    },
                ])
        } catch {
            return try await sources(request, context, showing: ["url": text, "wrong": "\(text): \(error)"])
        }
    }
    func addSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let chosen = try await checkedForm(request, context).fields(AddForm.self).url.texts
        guard !chosen.isEmpty, chosen.count <= 200 else {
            throw Problem(.unprocessableContent, "No sources", "Choose one source, or up to 200.")
        }
        let urls = chosen.compactMap { Words.web($0.trimmed()) }.filter { $0.utf8.count < 4000 }
        guard !urls.isEmpty else {
            throw Problem(.unprocessableContent, "No address", "An address begins with https:// or http://.")
        }
        var added = 0
        for url in urls where try await store.add(Source(url: url, added: actions.now()), actor: context.actor) {
            added += 1
        }
        let refused = chosen.count - urls.count
        return try await sources(
            request, context,
            notice:
                "\(say(added, "\(added) source added; the first articles appear within a minute.", "\(added) sources added; the first articles appear within a minute."))\(refused > 0 ? " " + say("\(refused) with no address that can be fetched.") : "")"
        )
    }
    func importSources(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context)
        let feeds = actions.outline(try form.file ?? Array(form.fields(ImportForm.self).file.text.utf8))
        guard !feeds.isEmpty else {
            return try await sources(
                request, context, showing: ["wrong": say("This file names no feeds; an OPML file is wanted.")])
        }
        var wanted: [Source] = []
        var refused = 0
        for feed in feeds.prefix(20_000) {
            guard let url = Words.web(feed.url), url.utf8.count < 4000 else {
                refused += 1
                continue
            }
            var source = Source(url: url, title: feed.title.map { String($0.prefix(500)) }, added: actions.now())
            source.home = Words.web(feed.home)
            source.folder = feed.folder.map { String($0.prefix(100)) }
            wanted.append(source)
        }
        let added = try await store.add(wanted, actor: context.actor)
        let known = feeds.count - added - refused
        return try await sources(
            request, context,
            notice: refused > 0
                ? noted(
                    "\(added) of \(feeds.count) added, \(known) known already, \(refused) with no address that can be fetched."
                ) : noted("\(added) of \(feeds.count) added, \(known) known already."))
    }
    func setState(_ request: Request, _ context: ServingContext) async throws -> Response {
        let form = try await checkedForm(request, context).fields(StateForm.self)
        let id = context.parameters.get("id") ?? ""
        guard let source = try await store.source(id) else { throw Problem.notFound }
        switch form.to {
        case .removed:
            guard form.sure == .yes else {
                throw Problem(.unprocessableContent, "Not sure", "sure is missing: removing cannot be undone.")
            }
            _ = try await store.removeSource(source.id, at: actions.now(), actor: context.actor)
            return redirect(to: "/sources")
        case .asked: try await store.askSoon([source.id])
        case .paced:
            guard let minutes = try form.minutes?.number(0...1440), minutes == 0 || minutes >= 15 else {
                throw Problem(
                    .unprocessableContent, "No such pace", "minutes is 15 to 1440, or 0: as the source publishes.")
            }
            _ = try await store.setPace(
                minutes == 0 ? nil : minutes * 60_000, of: source.id, at: actions.now(), actor: context.actor)
        case .set:
            let folder = try form.folder?.upTo(100) ?? ""
            let agent = try form.agent?.upTo(300) ?? ""
            guard agent.unicodeScalars.allSatisfy({ (0x20...0x7E).contains($0.value) }) else {
                throw Problem(
                    .unprocessableContent, "No such name", "A User-Agent has printable ASCII characters only.")
            }
            _ = try await store.setReading(
                of: source.id, folder: folder.isEmpty ? nil : folder, readsPages: form.reads != .feed,
                agent: agent.isEmpty ? nil : agent, at: actions.now(), actor: context.actor)
        case .active, .paused:
            _ = try await store.setState(
                form.to == .active ? .active : .paused, of: source.id, at: actions.now(), actor: context.actor)
        }
        return redirect(to: "/sources/" + Words.encoded(source.id))
    }
    /// Asks before a source is removed, and shows what would go.
    func removalQuestion(_ context: ServingContext) async throws -> Response {
        guard context.reader?.isAdmin == true else { throw Problem.forAdministrators }
        guard let source = try await store.source(context.parameters.get("id") ?? "") else { throw Problem.notFound }
        let latest = try await store.articles(of: source.id, limit: 8)
        let count = try await store.sources().first { $0.id == source.id }?.articles ?? latest.count
        let values: [String: Any] = [
            "heading": say("Remove \(Parts.name(source))?"), "id": source.id, "name": Parts.name(source),
            "count": Words.count(count, "article", "articles"),
            "texts": latest.map { ["title": Words.short($0.title ?? say("Without a title"), 160)] },
        ]
        var frame = Site.Frame("Remove a source", here: "/sources")
        frame.isHidden = true
        return html(page("remove", values, in: frame, for: context), cache: "no-store")
    }
    func hidePerson(_ request: Request, _ context: ServingContext) async throws -> Response {
        let name = try await checkedForm(request, context).fields(HideForm.self).name.filled(upTo: 500)
        try await store.hide(person: name, at: actions.now(), actor: context.actor)
        return redirect(to: "/")
    }
}

private struct FindForm: Decodable {
    /// An address with or without a scheme.
    var url: Entry
}
private struct AddForm: Decodable {
    var url: Entries
}
private struct ImportForm: Decodable {
    /// The text of an OPML file.
    var file: Entry
}
private struct StateForm: Decodable {
    enum Wish: String, Decodable { case active, paused, asked, paced, set, removed }
    enum Reads: String, Decodable { case page, feed }
    enum Sure: String, Decodable { case yes }
    var to: Wish
    /// The folder, what is read, and the User-Agent, if `to` is `set`.
    var folder: Entry?
    var reads: Reads?
    var agent: Entry?
    /// Whether the question was answered, if `to` is `removed`.
    var sure: Sure?
    /// The polling interval in minutes, if `to` is `paced`.
    var minutes: Entry?
}
private struct HideForm: Decodable {
    var name: Entry
}
