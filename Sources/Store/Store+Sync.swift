import GRDB
import NewsModel

/// What a feed reader asks for: which articles or stories, and in what order.
package struct SyncQuery: Sendable, Equatable {
    /// A source's id, a folder, a section; for articles the first two count, for stories the last.
    package var source: String?
    package var folder: String?
    package var section: Section?
    /// For stories: only those without a section; only those of one article, or only others.
    package var hasNoSection = false
    package var isSingle: Bool?
    /// Nil: whether or not.
    package var isRead: Bool?
    package var isStarred: Bool?
    /// Seen (articles) or changed (stories) at or after `since` and before `until`; milliseconds.
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

/// How many articles or stories of a stream are not read, and when the newest was seen.
package struct UnreadCount: Sendable, Equatable {
    package var count: Int
    package var newest: Int
    package init(count: Int, newest: Int) {
        self.count = count
        self.newest = newest
    }
}

/// A story's articles, those of one report together.
package struct FoldedStory: Sendable {
    package var reports: [[StoredArticle]] = []
    /// The line of its only article.
    package var line: [UInt8]?
    package init() {}
}

/// What feed readers synchronise: lists of numbers, the state of what has these numbers, and counts.
extension Store {
    /// The most items of which one request tells the numbers.
    package static let mostSynced = 10_000

    // MARK: - Articles

    /// The numbers of articles, with the time when each was seen.
    package func articleNumbers(_ query: SyncQuery, of reader: Reader) async throws(StoreFailure) -> [SyncQuery.Cursor]
    {
        try await read { db in
            var wheres = ["a.status NOT IN ('gone', 'held')", "a.version > 0"]
            var arguments: [String: (any DatabaseValueConvertible)?] = ["reader": reader.id, "limit": query.limit]
            // A later row was seen later: rows are in the order in which they came.
            if let after = query.after {
                wheres.append(query.isOldestFirst ? "a.number > :number" : "a.number < :number")
                arguments["number"] = after.number
            }
            if let source = query.source {
                wheres.append("a.source = :source")
                arguments["source"] = source
            }
            if let folder = query.folder {
                wheres.append("a.source IN (SELECT id FROM source WHERE folder = :folder)")
                arguments["folder"] = folder
            }
            if let since = query.since {
                wheres.append("\(Self.readable) >= :since")
                arguments["since"] = since
            }
            if let until = query.until {
                wheres.append("\(Self.readable) < :until")
                arguments["until"] = until
            }
            if let isRead = query.isRead { wheres.append((isRead ? "" : "NOT ") + Self.isRead) }
            if let isStarred = query.isStarred { wheres.append((isStarred ? "" : "NOT ") + Self.isStarred) }
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT a.number, \(Self.readable) AS readable_ms FROM article a WHERE \(wheres.joined(separator: " AND "))
                    ORDER BY a.number \(query.isOldestFirst ? "ASC" : "DESC") LIMIT :limit
                    """, arguments: StatementArguments(arguments)
            ).map { try SyncQuery.Cursor(time: $0.value("readable_ms"), number: $0.value("number")) }
        }
    }
    /// Articles by number, in that order, with their state and their latest line; those that were taken down are left out.
    package func articles(_ numbers: [Int], of reader: Reader) async throws(StoreFailure) -> [(
        article: StoredArticle, state: ReadingState, line: [UInt8]
    )] {
        try await read { db in
            try numbers.compactMap { number in
                guard
                    let row = try db.row(
                        sql: """
                            SELECT a.*, v.line AS line, \(Self.isRead) AS state_read, \(Self.isStarred) AS state_star FROM article a
                            JOIN version v ON v.article = a.number AND v.number = a.version
                            WHERE a.number = :number AND a.status NOT IN ('gone', 'held')
                            """, arguments: ["reader": reader.id, "number": number])
                else { return nil }
                return try (
                    Self.article(row),
                    ReadingState(isRead: row.value("state_read"), isStarred: row.value("state_star")),
                    Packing.unpack(row.value("line")) ?? []
                )
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
    /// Marks articles by number as read or unread, or stars them or not (nil: as it is).
    package func mark(
        articleNumbers numbers: [Int], isRead: Bool?, isStarred: Bool?, by reader: Reader, at: Int
    ) async throws(StoreFailure) {
        try await write { db in
            for number in numbers {
                if let isRead {
                    try db.run(
                        sql: """
                            INSERT INTO mark (reader, article, is_read) SELECT ?, number, ? FROM article WHERE number = ?
                            ON CONFLICT (reader, article) DO UPDATE SET is_read = excluded.is_read
                            """, arguments: [reader.id, isRead, number])
                }
                if let isStarred {
                    let sql =
                        isStarred
                        ? """
                        INSERT INTO star (reader, kind, target, at_ms) SELECT ?1, 'article', id, ?2 FROM article WHERE number = ?3
                        ON CONFLICT DO NOTHING
                        """
                        : """
                        DELETE FROM star WHERE reader = ?1 AND kind = 'article' AND ?2 > 0
                            AND target = (SELECT id FROM article WHERE number = ?3)
                        """
                    try db.run(sql: sql, arguments: [reader.id, at, number])
                }
            }
        }
    }

    /// How many articles can be read, and how many stories are compared.
    package func countOfArticles() async throws(StoreFailure) -> Int {
        try await read {
            try Int.fetchOne(
                $0, sql: "SELECT count(*) FROM article WHERE status NOT IN ('gone', 'held') AND version > 0") ?? 0
        }
    }
    package func countOfStories() async throws(StoreFailure) -> Int {
        try await read {
            try Int.fetchOne(
                $0, sql: "SELECT count(*) FROM story WHERE merged_into IS NULL AND report IS NOT NULL") ?? 0
        }
    }

    // MARK: - Stories

    /// An SQL expression: whether a reader (`:reader`) has read the story `s` as it is now.
    private static let isStoryRead = """
        (max(coalesce((SELECT c.until_ms FROM caught_up c WHERE c.reader = :reader AND c.source = ''), 0),
            coalesce((SELECT v.at_ms FROM visit v WHERE v.reader = :reader AND v.story = s.id), 0)) >= s.changed_ms
            AND NOT coalesce((SELECT v.is_unread FROM visit v WHERE v.reader = :reader AND v.story = s.id), 0))
        """
    private static let isStoryStarred = """
        EXISTS (SELECT 1 FROM star t WHERE t.reader = :reader AND t.kind = 'story' AND t.target = s.id)
        """
    /// The numbers of stories that are compared, with the time when each changed last.
    package func storyNumbers(_ query: SyncQuery, of reader: Reader) async throws(StoreFailure) -> [SyncQuery.Cursor] {
        try await read { db in
            var wheres = ["s.merged_into IS NULL", "s.report IS NOT NULL"]
            var arguments: [String: (any DatabaseValueConvertible)?] = ["reader": reader.id, "limit": query.limit]
            if let after = query.after {
                let sign = query.isOldestFirst ? ">" : "<"
                wheres.append(
                    query.isByNumber ? "s.number \(sign) :number" : "(s.changed_ms, s.number) \(sign) (:time, :number)")
                if !query.isByNumber { arguments["time"] = after.time }
                arguments["number"] = after.number
            }
            if let section = query.section {
                wheres.append("s.section = :section")
                arguments["section"] = section.rawValue
            }
            if query.hasNoSection { wheres.append("s.section IS NULL") }
            if let isSingle = query.isSingle { wheres.append(isSingle ? "s.tellings = 1" : "s.tellings > 1") }
            if let since = query.since {
                wheres.append("s.changed_ms >= :since")
                arguments["since"] = since
            }
            if let until = query.until {
                wheres.append("s.changed_ms < :until")
                arguments["until"] = until
            }
            if let isRead = query.isRead { wheres.append((isRead ? "" : "NOT ") + Self.isStoryRead) }
            if let isStarred = query.isStarred { wheres.append((isStarred ? "" : "NOT ") + Self.isStoryStarred) }
            let order = query.isOldestFirst ? "ASC" : "DESC"
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT s.number, s.changed_ms FROM story s WHERE \(wheres.joined(separator: " AND "))
                    ORDER BY \(query.isByNumber ? "" : "s.changed_ms \(order), ")s.number \(order) LIMIT :limit
                    """, arguments: StatementArguments(arguments)
            ).map { try SyncQuery.Cursor(time: $0.value("changed_ms"), number: $0.value("number")) }
        }
    }
    /// Stories by number, in that order, with their state.
    package func stories(_ numbers: [Int], of reader: Reader) async throws(StoreFailure) -> [(
        number: Int, story: StorySummary, state: ReadingState
    )] {
        try await read { db in
            try numbers.compactMap { number in
                guard
                    let row = try db.row(
                        sql: """
                            SELECT \(Self.summaryColumns), \(Self.isStoryRead) AS state_read, \(Self.isStoryStarred) AS state_star
                            FROM story s WHERE s.number = :number AND s.merged_into IS NULL
                            """, arguments: ["reader": reader.id, "number": number])
                else { return nil }
                let state = try ReadingState(isRead: row.value("state_read"), isStarred: row.value("state_star"))
                return try (number, Self.summary(row), state)
            }
        }
    }
    /// The articles of stories by id, in order of publication: each with those that have their text from it or with it from the same source. Of a story
    /// of one article its line comes along.
    package func folded(_ stories: [String]) async throws(StoreFailure) -> [String: FoldedStory] {
        try await read { db in
            var found: [String: FoldedStory] = [:]
            for story in stories {
                let articles = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT * FROM article WHERE story = ? AND status NOT IN ('gone', 'held') ORDER BY sort_ms, number LIMIT 200
                        """, arguments: [story]
                ).map(Self.article)
                var folded = FoldedStory()
                var family: [String: Int] = [:]
                for (number, row) in try Row.fetchAll(
                    db, sql: "SELECT parent, members FROM family WHERE story = ? ORDER BY number", arguments: [story]
                ).enumerated() {
                    let members: String = try row.value("members")
                    for id in (try? JSONValue(parsing: Array(members.utf8)))?.array.compactMap(\.string) ?? [] {
                        family[id] = number
                    }
                }
                var place: [Int: Int] = [:]
                for article in articles {
                    if let number = family[article.id], let at = place[number] {
                        folded.reports[at].append(article)
                    } else {
                        if let number = family[article.id] { place[number] = folded.reports.count }
                        folded.reports.append([article])
                    }
                }
                if articles.count == 1, let only = articles.first {
                    folded.line = try Self.line(db, of: only.number, version: only.version)
                }
                found[story] = folded
            }
            return found
        }
    }
    /// The latest lines of articles, by number.
    package func lines(of articles: [StoredArticle]) async throws(StoreFailure) -> [Int: [UInt8]] {
        try await read { db in
            try articles.reduce(into: [:]) { $0[$1.number] = try Self.line(db, of: $1.number, version: $1.version) }
        }
    }
    /// How many stories of each section ("" for none) are not read, those of one article apart.
    package func unreadStories(of reader: Reader) async throws(StoreFailure) -> (
        sections: [String: UnreadCount], single: UnreadCount
    ) {
        try await read { db in
            var sections: [String: UnreadCount] = [:]
            var single = UnreadCount(count: 0, newest: 0)
            for row in try Row.fetchAll(
                db,
                sql: """
                    SELECT CASE WHEN s.tellings > 1 THEN coalesce(s.section, '') END AS stream, count(*) AS n, max(s.changed_ms) AS newest
                    FROM story s WHERE s.merged_into IS NULL AND s.report IS NOT NULL AND NOT \(Self.isStoryRead) GROUP BY stream
                    """, arguments: ["reader": reader.id])
            {
                let count = try UnreadCount(count: row.value("n"), newest: row.value("newest"))
                if let stream: String = try row.value("stream") { sections[stream] = count } else { single = count }
            }
            return (sections, single)
        }
    }
    /// Marks stories by number as read as they are now or as unread, or stars them or not (nil: as it is).
    package func mark(
        storyNumbers numbers: [Int], isRead: Bool?, isStarred: Bool?, by reader: Reader, at: Int
    ) async throws(StoreFailure) {
        let ids = try await read { db in
            try numbers.compactMap {
                try String.fetchOne(
                    db, sql: "SELECT id FROM story WHERE number = ? AND merged_into IS NULL", arguments: [$0])
            }
        }
        for id in ids {
            if let isRead { try await mark(story: id, isRead: isRead, by: reader, at: at) }
            if let isStarred { try await star(.story, id, isOn: isStarred, by: reader, at: at) }
        }
    }
    /// Marks all stories of a stream that changed up to a time as read.
    package func catchUp(withStoriesOf query: SyncQuery, by reader: Reader, at: Int) async throws(StoreFailure) {
        var query = query
        query.isRead = false
        query.until = at + 1
        query.limit = 100_000
        let numbers = try await storyNumbers(query, of: reader).map(\.number)
        try await write { db in
            let statement = try db.makeStatement(
                sql: """
                    INSERT INTO visit (reader, story, at_ms, is_unread) SELECT ?, id, ?, 0 FROM story WHERE number = ?
                    ON CONFLICT (reader, story) DO UPDATE SET at_ms = excluded.at_ms, is_unread = 0
                    """)
            for number in numbers { try statement.execute(arguments: [reader.id, at, number]) }
        }
    }

    // MARK: - Keys of feeds

    /// The key with which a reader's program reads feeds; it is made when it is asked for first.
    package func feedKey(of reader: Reader) async throws(StoreFailure) -> String {
        if let key = reader.feedKey { return key }
        return try await newFeedKey(of: reader)
    }
    /// Replaces a reader's key: feeds with the old one are not answered any more.
    package func newFeedKey(of reader: Reader) async throws(StoreFailure) -> String {
        let key = Secrets.make()
        try await write {
            try $0.run(sql: "UPDATE reader SET feed_key = ? WHERE id = ?", arguments: [key, reader.id])
        }
        return key
    }
    /// The reader who has this key; nil when nobody has.
    package func reader(ofFeedKey key: String) async throws(StoreFailure) -> Reader? {
        guard (20...100).contains(key.utf8.count) else { return nil }
        return try await read {
            try $0.row(sql: "SELECT * FROM reader WHERE feed_key = ?", arguments: [key]).map(Self.reader)
        }
    }
}
