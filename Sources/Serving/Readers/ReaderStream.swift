import Reporting
import Store

/// A stream as clients of the Google Reader API name it: "feed/…", "user/-/label/…", "user/-/state/com.google/reading-list".
enum ReaderStream: Sendable, Equatable {
    case all, starred, read, unread
    /// A folder.
    case label(String)
    case feed(String)
    /// Another state, which is not kept here, as "broadcast".
    case other

    init?(_ name: String) {
        let parts = name.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard name.utf8.count <= 1000, parts.count >= 2 else { return nil }
        if parts[0] == "feed" {
            self = .feed(String(name.dropFirst(5)))
            return
        }
        guard parts[0] == "user", parts.count == 3 else { return nil }
        if parts[2].hasPrefix("label/") {
            self = .label(String(parts[2].dropFirst(6)))
            return
        }
        guard parts[2].hasPrefix("state/com.google/") else { return nil }
        switch parts[2].dropFirst(17) {
        case "reading-list": self = .all
        case "starred": self = .starred
        case "read": self = .read
        case "kept-unread": self = .unread
        default: self = .other
        }
    }
    /// A query for the items of this stream alone, where that is a matter of their state.
    func narrowed(_ query: SyncQuery) -> SyncQuery {
        var query = query
        switch self {
        case .starred: query.isStarred = true
        case .read: query.isRead = true
        case .unread: query.isRead = false
        case .all, .label, .feed, .other: break
        }
        return query
    }
    static func state(_ name: String) -> String { "user/-/state/com.google/" + name }
    static func label(named name: String) -> String { "user/-/label/" + name }
}

/// One item of a stream.
struct ReaderItem: Sendable {
    var number: Int
    /// When it could be read first or was changed, and when it was published; milliseconds.
    var seen: Int
    var published: Int
    var title: String
    /// Where clients open it.
    var url: String
    var author: String?
    /// HTML.
    var content: String
    var feed: ReaderFeed
    var state: ReadingState

    /// The long form of its id: sixteen hexadecimal digits.
    var id: String {
        let digits = String(number, radix: 16)
        return "tag:google.com,2005:reader/item/" + String(repeating: "0", count: max(0, 16 - digits.count)) + digits
    }
    /// The number of an id in any of its forms: the long one, its digits alone, a decimal number.
    static func number(_ id: String) -> Int? {
        if let mark = id.firstRange(of: "reader/item/") { return Int(id[mark.upperBound...], radix: 16) }
        if id.utf8.count == 16, id.hasPrefix("0") { return Int(id, radix: 16) }
        return Int(id) ?? Int(id, radix: 16)
    }
    /// The streams that it is in.
    var categories: [String] {
        [ReaderStream.state("reading-list")]
            + (state.isRead ? [ReaderStream.state("read")] : [ReaderStream.state("fresh")])
            + (state.isStarred ? [ReaderStream.state("starred")] : [])
            + (feed.label.map { [ReaderStream.label(named: $0)] } ?? [])
    }
}

/// What clients call a subscription.
struct ReaderFeed: Sendable, Equatable {
    /// Without "feed/".
    var name: String
    var title: String
    /// The page that it belongs to, and where it is read; the latter may hold a key and is told to administrators only.
    var home: String
    var address: String?
    var label: String?
    var id: String { "feed/" + name }
}

/// A part of a stream, without what the reader's rules hide.
struct ReaderPage: Sendable {
    var items: [SyncQuery.Cursor] = []
    /// Where the next part begins; nil when this is the last one.
    var next: SyncQuery.Cursor?

    /// The part that a query found; `shown` are those that no rule hides.
    init(_ found: [SyncQuery.Cursor], of query: SyncQuery, shown: (Int) -> Bool = { _ in true }) {
        items = found.filter { shown($0.number) }
        next = found.count >= query.limit ? found.last : nil
    }
    init() {}
}

/// What a client sees: every article by its source, or every story, which folds its articles.
protocol ReaderShelf: Sendable {
    func feeds() async throws -> [ReaderFeed]
    /// How many items of each feed (by name) are not read.
    func unread() async throws -> [String: UnreadCount]
    /// Numbers of a stream's items; nil when there is no such stream.
    func numbers(_ stream: ReaderStream, _ query: SyncQuery) async throws -> ReaderPage?
    /// How many items there are in all.
    func count() async throws -> Int
    /// The items with these numbers, in that order.
    func items(_ numbers: [Int]) async throws -> [ReaderItem]
    func mark(_ numbers: [Int], isRead: Bool?, isStarred: Bool?) async throws
    /// Marks what was seen in a stream up to a time as read; false when there is no such stream.
    func catchUp(_ stream: ReaderStream, at: Int) async throws -> Bool
}
extension ReaderShelf {
    /// How many items of each feed are not read and hidden by no rule: slower than counting what is not read.
    func unreadByFeed() async throws -> [String: UnreadCount] {
        var query = SyncQuery()
        query.isRead = false
        query.limit = Store.mostSynced
        var counts: [String: UnreadCount] = [:]
        for feed in try await feeds() {
            let items = try await numbers(.feed(feed.name), query)?.items ?? []
            if let newest = items.map(\.time).max() {
                counts[feed.name] = UnreadCount(count: items.count, newest: newest)
            }
        }
        return counts
    }
}
