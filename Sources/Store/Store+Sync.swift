import GRDB
import NewsModel

/// What a feed reader asks for of a stream, and in what order.
package struct SyncQuery: Sendable, Equatable {
    /// Nil: whether or not.
    package var isRead: Bool?
    package var isStarred: Bool?
    /// Readable (articles) or changed (stories) at or after `since` and before `until`; milliseconds.
    package var since: Int?
    package var until: Int?
    package var isOldestFirst = false
    /// Stories in the order of their numbers instead of their changes; articles always are.
    package var isByNumber = false
    package var after: Cursor?
    package var limit = 20
    package init() {}

    /// The last item of a page: its time and row.
    package struct Cursor: Sendable, Equatable {
        package var time: Int
        package var number: Int
        package init(time: Int, number: Int) {
            self.time = time
            self.number = number
        }
        /// "time.number"
        package var text: String { "\(time).\(number)" }
        package init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let time = parts[0], let number = parts[1] else { return nil }
            self.init(time: time, number: number)
        }
    }
}
/// The articles of all sources, of one (by id), or of a folder.
package enum ArticleStream: Sendable, Equatable { case all, source(String), folder(String) }

/// How many articles or stories of a stream are not read, and when the newest of them could be read or changed.
package struct UnreadCount: Sendable, Equatable {
    package var count: Int
    package var newest: Int
    package init(count: Int, newest: Int) {
        self.count = count
        self.newest = newest
    }
}
/// An article as a feed reader gets it.
package struct SyncedArticle: Sendable {
    package var article: StoredArticle
    package var state: ReadingState
    /// When it could be read first; milliseconds.
    package var readable: Int
    package var line: [UInt8]
}

/// What feed readers synchronise of articles: lists of numbers, what has these numbers, and counts. `Store+SyncStories` has that of stories.
extension Store {
    /// The most numbers that one answer lists, or one request names. Chosen, not measured: as many as a first synchronisation is measured with.
    package static let mostSynced = 10_000

    /// The numbers of articles, with the time when each could be read first.
    package func articleNumbers(_ query: SyncQuery, of stream: ArticleStream, by reader: Reader)
        async throws(StoreFailure)
        -> [SyncQuery.Cursor]
    {
        try await read { db in
            var conditions = Conditions(["a.status NOT IN ('gone', 'held')", "a.version > 0"], of: reader)
            // Rows are in the order in which they came.
            if let after = query.after {
                conditions.add("a.number \(query.isOldestFirst ? ">" : "<") :number", ["number": after.number])
            }
            switch stream {
            case .all: break
            case .source(let id): conditions.add(Self.ofSource, ["source": id])
            case .folder(let name): conditions.add(Self.ofFolder, ["folder": name])
            }
            conditions.add(query, time: Self.readable, isRead: Self.isRead, isStarred: Self.isStarred)
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT a.number, \(Self.readable) AS readable_ms FROM article a WHERE \(conditions.sql)
                    ORDER BY a.number \(query.isOldestFirst ? "ASC" : "DESC") LIMIT :limit
                    """, arguments: conditions.arguments(limit: query.limit)
            ).map { try SyncQuery.Cursor(time: $0.value("readable_ms"), number: $0.value("number")) }
        }
    }
    /// Articles by number, in that order; those that were taken down are left out.
    package func articles(_ numbers: [Int], of reader: Reader) async throws(StoreFailure) -> [SyncedArticle] {
        try await read { db in
            try numbers.compactMap { number in
                guard
                    let row = try db.row(
                        sql: """
                            SELECT a.*, v.line AS line, \(Self.readable) AS readable_ms, \(Self.isRead) AS state_read,
                                \(Self.isStarred) AS state_star FROM article a
                            JOIN version v ON v.article = a.number AND v.number = a.version
                            WHERE a.number = :number AND a.status NOT IN ('gone', 'held')
                            """, arguments: ["reader": reader.id, "number": number])
                else { return nil }
                return try SyncedArticle(
                    article: Self.article(row),
                    state: ReadingState(isRead: row.value("state_read"), isStarred: row.value("state_star")),
                    readable: row.value("readable_ms"), line: Packing.unpack(row.value("line")) ?? [])
            }
        }
    }
    /// How many articles of each source are not read.
    package func unreadArticles(of reader: Reader) async throws(StoreFailure) -> [String: UnreadCount] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT a.source, count(*) AS n, max(\(Self.readable)) AS newest FROM article a
                    WHERE a.status NOT IN ('gone', 'held') AND a.version > 0 AND NOT \(Self.isRead) GROUP BY a.source
                    """, arguments: ["reader": reader.id]
            ).reduce(into: [:]) { counts, row in
                counts[try row.value("source")] = try UnreadCount(count: row.value("n"), newest: row.value("newest"))
            }
        }
    }
    /// How many articles can be read.
    package func countOfArticles() async throws(StoreFailure) -> Int {
        let sql = "SELECT count(*) FROM article WHERE status NOT IN ('gone', 'held') AND version > 0"
        return try await read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }
    /// Marks articles by number as read or unread, or stars them or not (nil: as it is).
    package func mark(articleNumbers numbers: [Int], isRead: Bool?, isStarred: Bool?, by reader: Reader, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            for id in try Self.ids(db, of: numbers, in: "article") {
                if let isRead { try Self.mark(db, article: id, isRead: isRead, by: reader) }
                if let isStarred { try Self.star(db, .article, id, isOn: isStarred, by: reader, at: at) }
            }
        }
    }
    /// The ids of rows of a table by number, in that order; unknown ones are left out.
    static func ids(_ db: Database, of numbers: [Int], in table: String) throws -> [String] {
        try numbers.compactMap {
            try db.row(sql: "SELECT id FROM \(table) WHERE number = ?", arguments: [$0])?.value("id")
        }
    }
    /// The latest lines of articles, by number.
    package func lines(of articles: [StoredArticle]) async throws(StoreFailure) -> [Int: [UInt8]] {
        try await read { db in
            try articles.reduce(into: [:]) { $0[$1.number] = try Self.line(db, of: $1.number, version: $1.version) }
        }
    }
}

/// The conditions of a query, with the values of their names.
struct Conditions {
    private var wheres: [String]
    private var values: [String: (any DatabaseValueConvertible)?]

    /// - Parameter wheres: conditions without names but `:reader`.
    init(_ wheres: [String], of reader: Reader) {
        self.wheres = wheres
        values = ["reader": reader.id]
    }
    mutating func add(_ sql: String, _ named: [String: (any DatabaseValueConvertible)?] = [:]) {
        wheres.append(sql)
        values.merge(named) { $1 }
    }
    /// Values of names that the statement has besides.
    mutating func add(values more: [String: (any DatabaseValueConvertible)?]) { values.merge(more) { $1 } }
    /// What a feed reader asks for, by SQL expressions for when an item came and what its reader did with it.
    mutating func add(_ query: SyncQuery, time: String, isRead: String, isStarred: String) {
        if let since = query.since { add("\(time) >= :since", ["since": since]) }
        if let until = query.until { add("\(time) < :until", ["until": until]) }
        if let wanted = query.isRead { add((wanted ? "" : "NOT ") + isRead) }
        if let wanted = query.isStarred { add((wanted ? "" : "NOT ") + isStarred) }
    }
    var sql: String { wheres.joined(separator: " AND ") }
    func arguments(limit: Int? = nil) -> StatementArguments {
        StatementArguments(limit.map { values.merging(["limit": $0]) { $1 } } ?? values)
    }
}
