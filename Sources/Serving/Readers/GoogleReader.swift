import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import Reporting
import Store
import Text

/// The API of Google Reader, as feed readers call it (NetNewsWire, Reeder, ReadKit, Fluent Reader, FeedMe, Newsboat): at the root, and at the
/// path where FreshRSS has it.
///
/// Whoever signs in as `name` gets an item for each article, as `name/stories` one for each story.
enum GoogleReader {
    static let prefixes = ["", "/api/greader.php"]
    /// The most items whose content one request may ask for. Chosen, not measured: some megabytes of text.
    static let mostItems = 1000

    /// Which view an `Authorization: GoogleLogin auth=…` is for, and its session's secret.
    struct Credentials {
        var view: View
        var secret: String
        init?(_ request: Request) {
            let path = request.uri.path
            guard isAPI(path), let field = request.headers[.authorization]?.trimmed(),
                field.lowercased().hasPrefix("googlelogin auth=")
            else { return nil }
            let parts = field.dropFirst(17).split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, let view = View(rawValue: parts[0]), parts[1].utf8.count < 100 else { return nil }
            self.view = view
            // With the word before it: the same secret is none of a browser's session.
            secret = parts.joined(separator: "/")
        }
    }
    enum View: String, Sendable { case articles, stories }

    static func isAPI(_ path: String) -> Bool { prefixes.contains { path.hasPrefix($0 + "/reader/") } }
    static func isLogin(_ path: String) -> Bool { prefixes.contains { path == $0 + "/accounts/ClientLogin" } }
}

/// The parameters of a request, of its query and its form; the same name may stand there several times.
struct Parameters {
    private var pairs: [(name: String, value: String)] = []

    /// - Throws: a `Problem` when there are more than any client sends.
    init(_ request: Request) async throws {
        var text = request.uri.query ?? ""
        if request.method == .post {
            text += "&" + String(buffer: try await request.body.collect(upTo: 2 << 20))
        }
        let parts = text.split(separator: "&")
        guard parts.count <= Store.mostSynced + 100 else {
            throw Problem(
                .contentTooLarge, "Too many",
                "One request may name \(Store.mostSynced) items; ask for the rest in another.")
        }
        pairs = parts.map { part in
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Words.decoded(pair[0]), pair.count > 1 ? Words.decoded(pair[1]) : "")
        }
    }
    subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }
    func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
    /// A time in milliseconds. Clients give seconds (NetNewsWire with fractions), milliseconds or microseconds: which they are, their size says.
    func time(_ name: String) -> Int? {
        guard let number = self[name].flatMap({ Double($0) }), number > 0, number < 1e18 else { return nil }
        return Int(number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000)
    }
}

extension Service {
    func addGoogleReader(to router: Router<ServingContext>) {
        for prefix in GoogleReader.prefixes {
            let path = RouterPath(prefix + "/accounts/ClientLogin")
            router.post(path) { try await clientLogin($0, $1) }
            router.get(path) { try await clientLogin($0, $1) }
            router.get(RouterPath(prefix + "/reader/atom/**")) { request, context in
                try await readerAtom(request, context, after: prefix + "/reader/atom/")
            }
            let api = prefix + "/reader/api/0/"
            for method in [HTTPRequest.Method.get, .post] {
                router.on(RouterPath(api + "**"), method: method) { request, context in
                    try await readerAPI(request, context, String(request.uri.path.dropFirst(api.count)))
                }
            }
        }
    }

    /// Begins a session for a program; name and password are those of the pages.
    private func clientLogin(_ request: Request, _ context: ServingContext) async throws -> Response {
        // An address with a password in it stands in logs.
        guard request.method == .post else {
            throw Problem(.methodNotAllowed, "POST", "Send Email and Passwd in the form of a POST.")
        }
        guard limits.take("sign-in", context.peer, burst: 8, rate: 0.1),
            limits.take("sign-in", "all", burst: 200, rate: 5)
        else { throw Problem(.tooManyRequests, "Too many attempts", "Wait a minute and try again.") }
        let form = try await Parameters(request)
        var name = String((form["Email"] ?? "").prefix(300)).trimmed()
        var view = GoogleReader.View.articles
        if name.hasSuffix("/stories") {
            name = String(name.dropLast(8))
            view = .stories
        }
        guard let reader = try await signIn(name, password: String((form["Passwd"] ?? "").prefix(1000))) else {
            return plain("Error=BadAuthentication\n", .unauthorized)
        }
        let device = request.headers[.userAgent] ?? form["source"] ?? "a feed reader"
        let auth = try await store.beginSession(of: reader, device: device, app: view.rawValue, at: actions.now())
        return plain("SID=\(auth)\nLSID=null\nAuth=\(auth)\n")
    }
    private func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        reply(status, type: "text/plain; charset=utf-8", Array(text.utf8))
    }
    private func shelf(_ context: ServingContext) throws -> any ReaderShelf {
        guard let reader = context.reader, let view = context.view else {
            throw Problem(.unauthorized, "Sign in", "Ask /accounts/ClientLogin first.")
        }
        return view == .stories
            ? StoryShelf(service: self, reader: reader) : ArticleShelf(service: self, reader: reader)
    }
    private func readerAPI(_ request: Request, _ context: ServingContext, _ path: String) async throws -> Response {
        let shelf = try shelf(context)
        let asked = try await Parameters(request)
        let contents = "stream/contents/"
        if path.hasPrefix(contents) || path == "stream/contents" {
            let name =
                path.hasPrefix(contents)
                ? Words.decoded(path.dropFirst(contents.count), isForm: false) : asked["s"] ?? ""
            return try await streamContents(name.isEmpty ? ReaderStream.state("reading-list") : name, asked, shelf)
        }
        switch path {
        case "token": return plain(context.formKey)
        case "user-info": return userInfo(context)
        case "subscription/list": return try await subscriptions(shelf)
        case "subscription/export":
            return reply(.ok, type: "text/x-opml", actions.outlined(try await outlined(context)))
        case "tag/list": return try await tags(shelf)
        case "unread-count": return try await unreadCounts(shelf)
        case "stream/items/ids": return try await itemIDs(asked, shelf)
        case "stream/items/contents": return try await itemContents(asked, shelf)
        case "preference/list": return json(Array("{\"prefs\": []}".utf8))
        case "preference/stream/list": return json(Array("{\"streamprefs\": {}}".utf8))
        case "edit-tag" where request.method == .post: return try await editTag(asked, shelf)
        case "mark-all-as-read" where request.method == .post: return try await markAll(asked, shelf)
        case "subscription/edit" where request.method == .post: return try await editSubscription(asked, context)
        case "subscription/quickadd" where request.method == .post:
            let url = asked["quickadd"] ?? ""
            return try await quickAdd(url.hasPrefix("feed/") ? String(url.dropFirst(5)) : url, context)
        case "rename-tag", "disable-tag":
            throw Problem(
                .forbidden, "Not here",
                "Folders belong to all who read here; an administrator sets them on a source's page.")
        default: throw Problem.notFound
        }
    }
    /// All sources, their addresses only for administrators.
    private func outlined(_ context: ServingContext) async throws -> [Source] {
        guard context.seesDesk else { throw Problem.forAdministrators }
        return try await store.sources(counting: false)
    }

    // MARK: - Lists

    private func userInfo(_ context: ServingContext) -> Response {
        var w = JSONWriter()
        w.object { w in
            for name: StaticString in ["userId", "userProfileId"] { w.member(name, context.reader?.id) }
            for name: StaticString in ["userName", "userEmail"] { w.member(name, context.reader?.name) }
        }
        return json(w.bytes)
    }
    private func subscriptions(_ shelf: any ReaderShelf) async throws -> Response {
        let feeds = try await shelf.feeds()
        var w = JSONWriter()
        w.object { w in
            w.member("subscriptions") {
                $0.array(feeds) { w, feed in
                    w.object { w in
                        w.member("id", feed.id)
                        w.member("title", feed.title)
                        w.member("categories") {
                            $0.array(feed.label.map { [$0] } ?? []) { w, label in
                                w.object { w in
                                    w.member("id", ReaderStream.label(named: label))
                                    w.member("label", label)
                                }
                            }
                        }
                        w.member("url", feed.address ?? feed.home)
                        w.member("htmlUrl", feed.home)
                        w.member("iconUrl", settings.base + "/site/icon.svg")
                    }
                }
            }
        }
        return json(w.bytes)
    }
    private func tags(_ shelf: any ReaderShelf) async throws -> Response {
        let labels = Set(try await shelf.feeds().compactMap(\.label)).sorted()
        var w = JSONWriter()
        w.object { w in
            w.member("tags") {
                $0.array([ReaderStream.state("starred")] + labels.map { ReaderStream.label(named: $0) }) { w, id in
                    w.object { w in
                        w.member("id", id)
                        if id.hasPrefix("user/-/label/") { w.member("type", "folder") }
                    }
                }
            }
        }
        return json(w.bytes)
    }
    private func unreadCounts(_ shelf: any ReaderShelf) async throws -> Response {
        let unread = try await shelf.unread()
        var rows: [(id: String, count: UnreadCount)] = []
        var labels: [String: UnreadCount] = [:]
        var all = UnreadCount(count: 0, newest: 0)
        func added(_ a: UnreadCount, _ b: UnreadCount) -> UnreadCount {
            UnreadCount(count: a.count + b.count, newest: max(a.newest, b.newest))
        }
        for feed in try await shelf.feeds() {
            guard let count = unread[feed.name] else { continue }
            rows.append((feed.id, count))
            if let label = feed.label { labels[label] = added(labels[label] ?? .init(count: 0, newest: 0), count) }
            all = added(all, count)
        }
        rows += labels.sorted { $0.key < $1.key }.map { (ReaderStream.label(named: $0.key), $0.value) }
        rows.append((ReaderStream.state("reading-list"), all))
        var w = JSONWriter()
        w.object { w in
            w.member("max", Store.mostSynced)
            w.member("unreadcounts") {
                $0.array(rows) { w, row in
                    w.object { w in
                        w.member("id", row.id)
                        w.member("count", row.count.count)
                        w.member("newestItemTimestampUsec", String(row.count.newest) + "000")
                    }
                }
            }
        }
        return json(w.bytes)
    }

    // MARK: - Streams

    /// What the parameters of a stream ask for: n, r, c, ot, nt, xt, it.
    private func query(_ asked: Parameters, most: Int) throws -> SyncQuery {
        var query = SyncQuery()
        query.limit = min(max(1, asked.number("n") ?? 20), most)
        query.isOldestFirst = asked["r"] == "o"
        if let text = asked["c"], !text.isEmpty {
            guard let cursor = SyncQuery.Cursor(text) else {
                throw Problem(.badRequest, "No such place", "c is the continuation of an answer before.")
            }
            query.after = cursor
        }
        query.since = asked.time("ot")
        query.until = asked.time("nt")
        for (names, isIn) in [(asked.all("xt"), false), (asked.all("it"), true)] {
            for stream in names.compactMap({ ReaderStream($0) }) {
                switch stream {
                case .read: query.isRead = isIn
                case .unread: query.isRead = !isIn
                case .starred: query.isStarred = isIn
                default: break
                }
            }
        }
        return query
    }
    /// The numbers of a stream's items and the continuation, which is nil at the end.
    private func page(_ name: String, _ asked: Parameters, _ shelf: any ReaderShelf, most: Int) async throws -> (
        items: [SyncQuery.Cursor], next: String?
    ) {
        let query = try query(asked, most: most)
        guard let stream = ReaderStream(name), let page = try await shelf.numbers(stream, query) else {
            throw Problem(.notFound, "No such stream", "\(Words.short(name, 200)) is none of the subscriptions.")
        }
        return (page.items, page.next?.text)
    }
    private func itemIDs(_ asked: Parameters, _ shelf: any ReaderShelf) async throws -> Response {
        let name = asked["s"] ?? ReaderStream.state("reading-list")
        let (items, next) = try await page(name, asked, shelf, most: Store.mostSynced)
        var w = JSONWriter()
        w.object { w in
            w.member("itemRefs") {
                $0.array(items) { w, item in
                    w.object { w in
                        w.member("id", String(item.number))
                        w.member("directStreamIds", [String]())
                        w.member("timestampUsec", String(item.time) + "000")
                    }
                }
            }
            if let next { w.member("continuation", next) }
        }
        return json(w.bytes)
    }
    private func streamContents(_ name: String, _ asked: Parameters, _ shelf: any ReaderShelf) async throws -> Response
    {
        let (found, next) = try await page(name, asked, shelf, most: GoogleReader.mostItems)
        let items = try await shelf.items(found.map(\.number))
        return contents(items, of: name, next: next)
    }
    private func itemContents(_ asked: Parameters, _ shelf: any ReaderShelf) async throws -> Response {
        let ids = asked.all("i")
        guard ids.count <= GoogleReader.mostItems else {
            throw Problem(
                .contentTooLarge, "Too many",
                "One request may ask for \(GoogleReader.mostItems) items; this one asks for \(ids.count).")
        }
        return contents(
            try await shelf.items(ids.compactMap { ReaderItem.number($0) }), of: "user/-/state/com.google/reading-list",
            next: nil)
    }
    private func contents(_ items: [ReaderItem], of name: String, next: String?) -> Response {
        var w = JSONWriter()
        w.object { w in
            w.member("direction", "ltr")
            w.member("id", name)
            w.member("title", "Stemma")
            w.member("updated", (items.map(\.seen).max() ?? actions.now()) / 1000)
            w.member("items") {
                $0.array(items) { w, item in
                    w.object { w in
                        w.member("id", item.id)
                        w.member("crawlTimeMsec", String(item.seen))
                        w.member("timestampUsec", String(item.seen) + "000")
                        w.member("published", item.published / 1000)
                        w.member("updated", item.seen / 1000)
                        w.member("title", item.title)
                        for name: StaticString in ["canonical", "alternate"] {
                            w.member(name) {
                                $0.array([item.url]) { w, url in
                                    w.object { w in
                                        w.member("href", url)
                                        w.member("type", "text/html")
                                    }
                                }
                            }
                        }
                        w.member("categories", item.categories)
                        w.member("origin") { w in
                            w.object { w in
                                w.member("streamId", item.feed.id)
                                w.member("title", item.feed.title)
                                w.member("htmlUrl", item.feed.home)
                            }
                        }
                        w.member("summary") { w in
                            w.object { w in
                                w.member("direction", "ltr")
                                w.member("content", item.content)
                            }
                        }
                        w.member("author", item.author ?? "")
                    }
                }
            }
            if let next { w.member("continuation", next) }
        }
        return json(w.bytes)
    }
    /// A stream as Atom, whose categories say what is read: so Newsboat takes it.
    private func readerAtom(_ request: Request, _ context: ServingContext, after prefix: String) async throws
        -> Response
    {
        let shelf = try shelf(context)
        let asked = try await Parameters(request)
        let name = Words.decoded(request.uri.path.dropFirst(prefix.count), isForm: false)
        let (found, _) = try await page(name, asked, shelf, most: GoogleReader.mostItems)
        let title = try await shelf.feeds().first { $0.id == name }?.title ?? "Stemma"
        var feed = StoryFeed(title: title, path: "/", id: name, format: .atom)
        feed.entries = try await shelf.items(found.map(\.number)).map { item in
            var entry = StoryFeed.Entry(
                id: item.id, title: item.title, url: item.url, original: nil, summary: "", published: item.published,
                updated: item.seen, language: nil, author: item.author)
            entry.content = item.content
            entry.states = item.categories.filter { $0.hasPrefix("user/-/state/") }
            return entry
        }
        let (type, bytes) = feed.written(base: settings.base)
        return reply(.ok, type: type, bytes, cache: "private, no-cache")
    }

    // MARK: - Changes

    private func editTag(_ asked: Parameters, _ shelf: any ReaderShelf) async throws -> Response {
        var (isRead, isStarred): (Bool?, Bool?) = (nil, nil)
        for (names, isAdded) in [(asked.all("r"), false), (asked.all("a"), true)] {
            for stream in names.compactMap({ ReaderStream($0) }) {
                switch stream {
                case .read: isRead = isAdded
                case .unread: isRead = isAdded ? false : isRead
                case .starred: isStarred = isAdded
                // Other tags are not kept.
                default: break
                }
            }
        }
        let numbers = asked.all("i").compactMap { ReaderItem.number($0) }
        if isRead != nil || isStarred != nil { try await shelf.mark(numbers, isRead: isRead, isStarred: isStarred) }
        return plain("OK")
    }
    private func markAll(_ asked: Parameters, _ shelf: any ReaderShelf) async throws -> Response {
        let name = asked["s"] ?? ""
        let now = actions.now()
        guard let stream = ReaderStream(name), try await shelf.catchUp(stream, at: min(asked.time("ts") ?? now, now))
        else {
            throw Problem(
                .notFound, "No such stream", "\(Words.short(name, 200)) is none that can be marked as a whole.")
        }
        return plain("OK")
    }
    private func editSubscription(_ asked: Parameters, _ context: ServingContext) async throws -> Response {
        guard context.reader?.isAdmin == true, context.view == .articles else { throw Self.sharedSources }
        guard let name = asked["s"], case .feed(let feed)? = ReaderStream(name) else {
            throw Problem(.unprocessableContent, "No feed", "s names a feed, as feed/https://…")
        }
        let at = actions.now()
        switch asked["ac"] {
        case "subscribe": return try await quickAdd(feed, context)
        case "unsubscribe":
            // Its articles stay: only its page removes them, and asks first.
            guard try await store.setState(.paused, of: feed, at: at, actor: context.actor) else {
                throw Problem.notFound
            }
        case "edit":
            guard let source = try await store.source(feed) else { throw Problem.notFound }
            let labels = asked.all("a").compactMap { ReaderStream($0) }.compactMap {
                if case .label(let name) = $0 { name } else { nil }
            }
            let folder = labels.first.map { String($0.prefix(100)) } ?? (asked.all("r").isEmpty ? source.folder : nil)
            _ = try await store.setReading(
                of: source.id, folder: folder, readsPages: source.readsPages, agent: source.agent, at: at,
                actor: context.actor)
        default: throw Problem(.unprocessableContent, "No such action", "ac is subscribe, unsubscribe or edit.")
        }
        return plain("OK")
    }
    private static let sharedSources = Problem(
        .forbidden, "Not allowed",
        "Sources belong to all who read here; an administrator changes them, signed in for articles.")
    private func quickAdd(_ text: String, _ context: ServingContext) async throws -> Response {
        guard context.reader?.isAdmin == true, context.view == .articles else { throw Self.sharedSources }
        guard let url = Words.web(text.contains("://") ? text : "https://" + text), url.utf8.count < 4000 else {
            throw Problem(.unprocessableContent, "No address", "An address begins with https:// or http://.")
        }
        let source = Source(url: url, added: actions.now())
        let isNew = try await store.add(source, actor: context.actor)
        var w = JSONWriter()
        w.object { w in
            w.member("numResults", isNew ? 1 : 0)
            w.member("query", url)
            w.member("streamId", "feed/" + source.id)
            w.member("streamName", url)
        }
        return json(w.bytes)
    }
}
