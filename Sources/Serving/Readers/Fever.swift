import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store
import Text

/// The API of Fever (version 3), which older apps speak: at /fever/, and at the path where FreshRSS has it.
///
/// Its key is the MD5 of name and password, so the password here is the reader's key of feeds and not that of the pages. As `name` one sees an
/// item for each article, as `name/stories` one for each story.
enum Fever {
    static let paths = ["/fever", "/api/fever.php"]
    static let version = 3
    /// Items of one answer, as the API says.
    static let mostItems = 50

    static func isPath(_ path: String) -> Bool { paths.contains(path) || paths.contains { path == $0 + "/" } }
    /// A number for a feed or group, whose own id is text.
    static func number(_ name: String) -> Int { Int(Hash.of(name.utf8) & 0x3FFF_FFFF) + 1 }
}

extension Service {
    func addFever(to router: Router<ServingContext>) {
        for path in Fever.paths {
            for method in [HTTPRequest.Method.get, .post] {
                router.on(RouterPath(path), method: method) { try await fever($0, $1) }
            }
        }
    }
    private func fever(_ request: Request, _ context: ServingContext) async throws -> Response {
        let asked = try await Parameters(request)
        guard limits.take("token", context.peer, burst: 1000, rate: 200),
            let key = asked["api_key"]?.lowercased(), let shelf = try await feverShelf(key)
        else { return answer(auth: false) { _ in } }
        if let what = asked["mark"] { try await mark(what, asked, shelf) }
        let feeds = try await shelf.feeds()
        let labels = Set(feeds.compactMap(\.label)).sorted()
        var items: [ReaderItem]?
        var count = 0
        if asked["items"] != nil {
            items = try await feverItems(asked, shelf)
            count = try await shelf.count()
        }
        let unread = asked["unread_item_ids"] == nil ? nil : try await ids(.unread, shelf)
        let saved = asked["saved_item_ids"] == nil ? nil : try await ids(.starred, shelf)
        return answer(auth: true) { w in
            if asked["groups"] != nil {
                w.member("groups") {
                    $0.array(labels) { w, label in
                        w.object { w in
                            w.member("id", Fever.number(label))
                            w.member("title", label)
                        }
                    }
                }
            }
            if asked["feeds"] != nil {
                w.member("feeds") {
                    $0.array(feeds) { w, feed in
                        w.object { w in
                            w.member("id", Fever.number(feed.name))
                            w.member("favicon_id", 0)
                            w.member("title", feed.title)
                            w.member("url", feed.home)
                            w.member("site_url", feed.home)
                            w.member("is_spark", 0)
                            w.member("last_updated_on_time", actions.now() / 1000)
                        }
                    }
                }
            }
            if asked["feeds"] != nil || asked["groups"] != nil {
                w.member("feeds_groups") {
                    $0.array(labels) { w, label in
                        w.object { w in
                            w.member("group_id", Fever.number(label))
                            let own = feeds.filter { $0.label == label }.map { String(Fever.number($0.name)) }
                            w.member("feed_ids", own.joined(separator: ","))
                        }
                    }
                }
            }
            if asked["favicons"] != nil { w.member("favicons") { $0.array([Int]()) { _, _ in } } }
            if asked["links"] != nil { w.member("links") { $0.array([Int]()) { _, _ in } } }
            if let items {
                w.member("total_items", count)
                w.member("items") {
                    $0.array(items) { w, item in
                        w.object { w in
                            w.member("id", item.number)
                            w.member("feed_id", Fever.number(item.feed.name))
                            w.member("title", item.title)
                            w.member("author", item.author ?? "")
                            w.member("html", item.content)
                            w.member("url", item.url)
                            w.member("is_saved", item.state.isStarred ? 1 : 0)
                            w.member("is_read", item.state.isRead ? 1 : 0)
                            w.member("created_on_time", item.published / 1000)
                        }
                    }
                }
            }
            if let unread { w.member("unread_item_ids", unread) }
            if let saved { w.member("saved_item_ids", saved) }
        }
    }
    /// What the reader whose name and key give this MD5 sees; nil when there is none.
    private func feverShelf(_ key: String) async throws -> (any ReaderShelf)? {
        guard key.utf8.count == 32 else { return nil }
        for reader in try await store.readers() {
            guard let secret = reader.feedKey else { continue }
            if Secrets.same(key, md5(Array("\(reader.name):\(secret)".utf8)).hex) {
                return ArticleShelf(service: self, reader: reader)
            }
            if Secrets.same(key, md5(Array("\(reader.name)/stories:\(secret)".utf8)).hex) {
                return StoryShelf(service: self, reader: reader)
            }
        }
        return nil
    }
    private func answer(auth: Bool, _ more: (inout JSONWriter) -> Void) -> Response {
        var w = JSONWriter()
        w.object { w in
            w.member("api_version", Fever.version)
            w.member("auth", auth ? 1 : 0)
            if auth { w.member("last_refreshed_on_time", actions.now() / 1000) }
            more(&w)
        }
        return json(w.bytes)
    }
    private func ids(_ stream: ReaderStream, _ shelf: any ReaderShelf) async throws -> String {
        var query = SyncQuery()
        query.limit = Store.mostSynced
        return try await shelf.numbers(stream, query)?.items.map { String($0.number) }.joined(separator: ",") ?? ""
    }
    /// Items after `since_id`, before `max_id`, or those of `with_ids`.
    private func feverItems(_ asked: Parameters, _ shelf: any ReaderShelf) async throws -> [ReaderItem] {
        if let wanted = asked["with_ids"] {
            return try await shelf.items(wanted.split(separator: ",").prefix(Fever.mostItems).compactMap { Int($0) })
        }
        var query = SyncQuery()
        query.limit = Fever.mostItems
        query.isByNumber = true
        if let most = asked.number("max_id"), most > 0 {
            query.after = .init(time: 0, number: most)
        } else {
            query.isOldestFirst = true
            query.after = .init(time: 0, number: max(0, asked.number("since_id") ?? 0))
        }
        // An empty answer is the end of all, so what rules hide is gone over.
        var found: [Int] = []
        while found.count < Fever.mostItems, let page = try await shelf.numbers(.all, query) {
            found += page.items.map(\.number)
            guard let next = page.next else { break }
            query.after = next
            query.limit = GoogleReader.mostItems
        }
        return try await shelf.items(Array(found.prefix(Fever.mostItems)))
    }
    private func mark(_ what: String, _ asked: Parameters, _ shelf: any ReaderShelf) async throws {
        guard let id = asked.number("id") else { return }
        let at = min(asked.time("before") ?? actions.now(), actions.now())
        switch (what, asked["as"]) {
        case ("item", "read"): try await shelf.mark([id], isRead: true, isStarred: nil)
        case ("item", "unread"): try await shelf.mark([id], isRead: false, isStarred: nil)
        case ("item", "saved"): try await shelf.mark([id], isRead: nil, isStarred: true)
        case ("item", "unsaved"): try await shelf.mark([id], isRead: nil, isStarred: false)
        case ("feed", "read"):
            guard let feed = try await shelf.feeds().first(where: { Fever.number($0.name) == id }) else { return }
            _ = try await shelf.catchUp(.feed(feed.name), at: at)
        case ("group", "read"):
            let labels = Set(try await shelf.feeds().compactMap(\.label))
            // Group 0 is all feeds.
            let stream = id == 0 ? ReaderStream.all : labels.first { Fever.number($0) == id }.map { .label($0) }
            if let stream { _ = try await shelf.catchUp(stream, at: at) }
        default: return
        }
    }
}
