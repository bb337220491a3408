import GRDB
import NewsModel

/// What a reader did with a story or an article.
package struct ReadingState: Sendable, Equatable {
    package var isRead = false
    package var isStarred = false
    package init(isRead: Bool = false, isStarred: Bool = false) {
        self.isRead = isRead
        self.isStarred = isStarred
    }
}
/// What can be starred.
package enum Starred: String, Sendable, CaseIterable { case story, article }

/// Which articles a reader goes through, latest first.
package struct RiverQuery: Sendable, Equatable {
    package var source: String?
    package var folder: String?
    package var section: Section?
    /// Only what is not read yet; only what is starred.
    package var isUnread = false
    package var isStarred = false
    package var after: ArticleCursor?
    package var limit = 40
    package init() {}
}

/// What a reader has read and starred.
extension Store {
    /// SQL expressions about the article `a`: when it could be read first, some time after it was seen in a feed; whether a reader (`:reader`) has read
    /// it, and starred it; whether it is of a source (`:source`), and of a folder (`:folder`).
    static let readable =
        "coalesce((SELECT v.seen_ms FROM version v WHERE v.article = a.number AND v.number = 1), a.seen_ms)"
    static let isRead = """
        coalesce((SELECT m.is_read FROM mark m WHERE m.reader = :reader AND m.article = a.number),
            EXISTS (SELECT 1 FROM caught_up c WHERE c.reader = :reader AND c.source IN ('', a.source) AND c.until_ms >= \(readable)))
        """
    static let isStarred = """
        EXISTS (SELECT 1 FROM star t WHERE t.reader = :reader AND t.kind = 'article' AND t.target = a.id)
        """
    static let ofSource = "a.source = :source"
    static let ofFolder = "a.source IN (SELECT id FROM source WHERE folder = :folder)"
    /// SQL expressions about the story `s`: whether a reader has read it, who saw its page or caught up with all after its last change, and starred it.
    static let isStoryRead = """
        (max(coalesce((SELECT c.until_ms FROM caught_up c WHERE c.reader = :reader AND c.source = ''), 0),
            coalesce((SELECT v.at_ms FROM visit v WHERE v.reader = :reader AND v.story = s.id), 0)) >= s.changed_ms
            AND NOT coalesce((SELECT v.is_unread FROM visit v WHERE v.reader = :reader AND v.story = s.id), 0))
        """
    static let isStoryStarred = """
        EXISTS (SELECT 1 FROM star t WHERE t.reader = :reader AND t.kind = 'story' AND t.target = s.id)
        """

    /// Articles with their state, latest first, and where the next page begins.
    package func river(_ query: RiverQuery, of reader: Reader) async throws(StoreFailure) -> (
        articles: [(article: StoredArticle, state: ReadingState)], next: ArticleCursor?
    ) {
        try await read { db in
            var conditions = Conditions(["a.status NOT IN ('gone', 'held')", "a.version > 0"], of: reader)
            if let after = query.after {
                conditions.add(
                    "(a.sort_ms, a.number) < (:time, :number)", ["time": after.time, "number": after.number])
            }
            if let source = query.source { conditions.add(Self.ofSource, ["source": source]) }
            if let folder = query.folder { conditions.add(Self.ofFolder, ["folder": folder]) }
            if let section = query.section { conditions.add("a.section = :section", ["section": section.rawValue]) }
            if query.isUnread { conditions.add("NOT \(Self.isRead)") }
            if query.isStarred {
                conditions.add("a.id IN (SELECT target FROM star WHERE reader = :reader AND kind = 'article')")
            }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.*, \(Self.isRead) AS state_read, \(Self.isStarred) AS state_star FROM article a
                    WHERE \(conditions.sql) ORDER BY a.sort_ms DESC, a.number DESC LIMIT :limit
                    """, arguments: conditions.arguments(limit: query.limit + 1))
            let found = try rows.prefix(query.limit).map { row in
                (
                    article: try Self.article(row),
                    state: ReadingState(isRead: try row.value("state_read"), isStarred: try row.value("state_star"))
                )
            }
            return (found, rows.count > query.limit ? found.last.map { ArticleCursor($0.article) } : nil)
        }
    }
    /// The state of stories by id.
    package func states(ofStories stories: [StorySummary], of reader: Reader) async throws(StoreFailure) -> [String:
        ReadingState]
    {
        try await read { db in
            try stories.reduce(into: [:]) { states, story in
                let row = try db.row(
                    sql:
                        "SELECT \(Self.isStoryRead) AS r, \(Self.isStoryStarred) AS s FROM story s WHERE s.id = :story",
                    arguments: ["reader": reader.id, "story": story.id])
                states[story.id] = try row.map { try ReadingState(isRead: $0.value("r"), isStarred: $0.value("s")) }
            }
        }
    }
    /// The state of one article.
    package func state(of article: StoredArticle, of reader: Reader) async throws(StoreFailure) -> ReadingState {
        try await read { db in
            guard
                let row = try db.row(
                    sql: "SELECT \(Self.isRead) AS r, \(Self.isStarred) AS s FROM article a WHERE a.number = :number",
                    arguments: ["reader": reader.id, "number": article.number])
            else { return ReadingState() }
            return ReadingState(isRead: try row.value("r"), isStarred: try row.value("s"))
        }
    }
    /// Marks articles (by id) as read or unread; unknown ones are left out.
    package func mark(_ articles: [String], isRead: Bool, by reader: Reader) async throws(StoreFailure) {
        try await write { db in for id in articles { try Self.mark(db, article: id, isRead: isRead, by: reader) } }
    }
    static func mark(_ db: Database, article id: String, isRead: Bool, by reader: Reader) throws {
        try db.run(
            sql: """
                INSERT INTO mark (reader, article, is_read) SELECT ?, number, ? FROM article WHERE id = ?
                ON CONFLICT (reader, article) DO UPDATE SET is_read = excluded.is_read
                """, arguments: [reader.id, isRead, id])
    }
    /// Marks a story as read as it is now, or as unread.
    package func mark(story: String, isRead: Bool, by reader: Reader, at: Int) async throws(StoreFailure) {
        try await write { try Self.mark($0, story: story, isRead: isRead, by: reader, at: at) }
    }
    static func mark(_ db: Database, story: String, isRead: Bool, by reader: Reader, at: Int) throws {
        // When the reader last saw it stays as it was.
        try db.run(
            sql: """
                INSERT INTO visit (reader, story, at_ms, is_unread) SELECT ?1, id, ?3, ?4 FROM story WHERE id = ?2
                ON CONFLICT (reader, story) DO UPDATE SET is_unread = excluded.is_unread,
                    at_ms = CASE WHEN excluded.is_unread THEN at_ms ELSE excluded.at_ms END
                """, arguments: [reader.id, story, at, !isRead])
    }
    /// All that the service saw up to a time is read: of one source, or of all. What the reader said of single articles before is forgotten.
    package func catchUp(with source: String?, by reader: Reader, at: Int) async throws(StoreFailure) {
        try await write { db in
            if let source {
                guard
                    try Bool.fetchOne(
                        db, sql: "SELECT EXISTS (SELECT 1 FROM source WHERE id = ?)", arguments: [source]) == true
                else { return }
            }
            try db.run(
                sql: """
                    INSERT INTO caught_up (reader, source, until_ms) VALUES (?, ?, ?)
                    ON CONFLICT (reader, source) DO UPDATE SET until_ms = max(until_ms, excluded.until_ms)
                    """, arguments: [reader.id, source ?? "", at])
            // What was seen after that keeps its mark.
            let seen = "EXISTS (SELECT 1 FROM article a WHERE a.number = mark.article AND \(Self.readable) <= ?"
            if let source {
                try db.run(
                    sql: "DELETE FROM mark WHERE reader = ? AND \(seen) AND a.source = ?)",
                    arguments: [reader.id, at, source])
            } else {
                try db.run(sql: "DELETE FROM mark WHERE reader = ? AND \(seen))", arguments: [reader.id, at])
                try db.run(
                    sql: "DELETE FROM caught_up WHERE reader = ? AND source != '' AND until_ms <= ?",
                    arguments: [reader.id, at])
                try db.run(
                    sql: """
                        UPDATE visit SET is_unread = 0 WHERE reader = ? AND story IN (SELECT id FROM story WHERE changed_ms <= ?)
                        """, arguments: [reader.id, at])
            }
        }
    }
    /// Stars a story or an article, or takes the star away.
    package func star(_ kind: Starred, _ target: String, isOn: Bool, by reader: Reader, at: Int)
        async throws(StoreFailure)
    {
        try await write { try Self.star($0, kind, target, isOn: isOn, by: reader, at: at) }
    }
    static func star(_ db: Database, _ kind: Starred, _ target: String, isOn: Bool, by reader: Reader, at: Int) throws {
        guard isOn else {
            return try db.run(
                sql: "DELETE FROM star WHERE reader = ? AND kind = ? AND target = ?",
                arguments: [reader.id, kind.rawValue, target])
        }
        // Only what there is can be starred.
        let table = kind == .story ? "story" : "article"
        try db.run(
            sql: """
                INSERT INTO star (reader, kind, target, at_ms) SELECT ?, ?, id, ? FROM \(table) WHERE id = ?
                ON CONFLICT DO NOTHING
                """, arguments: [reader.id, kind.rawValue, at, target])
    }
    /// What readers did with a story that was merged counts for the one that it went to.
    static func follow(_ db: Database, from: String, into: String) throws {
        try db.run(
            sql: """
                INSERT INTO star (reader, kind, target, at_ms) SELECT reader, kind, ?, at_ms FROM star WHERE kind = 'story' AND target = ?
                ON CONFLICT DO NOTHING
                """, arguments: [into, from])
        try db.run(sql: "DELETE FROM star WHERE kind = 'story' AND target = ?", arguments: [from])
    }
    /// The stories that a reader starred, the last starred first.
    package func starredStories(of reader: Reader, limit: Int = 200) async throws(StoreFailure) -> [StorySummary] {
        let ids = try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT t.target FROM star t WHERE t.reader = ? AND t.kind = 'story' ORDER BY t.at_ms DESC LIMIT ?
                    """, arguments: [reader.id, limit])
        }
        return try await stories(ids)
    }
}
