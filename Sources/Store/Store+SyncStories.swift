import GRDB
import NewsModel

/// All stories, those of a section, those without one, of one article alone, or of several.
package enum StoryStream: Sendable, Equatable { case all, section(Section), unsorted, single, several }

/// A story's articles, those of one family together.
package struct FoldedStory: Sendable {
    package var families: [[StoredArticle]] = []
    /// The line of its only article.
    package var line: [UInt8]?
    package init() {}
}

/// What feed readers synchronise of stories.
extension Store {
    private static func conditions(_ query: SyncQuery, of stream: StoryStream, by reader: Reader) -> Conditions {
        var conditions = Conditions(["s.merged_into IS NULL", "s.report IS NOT NULL"], of: reader)
        switch stream {
        case .all: break
        case .section(let section):
            conditions.add("s.section = :section AND s.tellings > 1", ["section": section.rawValue])
        case .unsorted: conditions.add("s.section IS NULL AND s.tellings > 1")
        case .single: conditions.add("s.tellings = 1")
        case .several: conditions.add("s.tellings > 1")
        }
        conditions.add(query, time: "s.changed_ms", isRead: isStoryRead, isStarred: isStoryStarred)
        return conditions
    }
    /// The numbers of stories that are compared, with the time when each changed last.
    package func storyNumbers(_ query: SyncQuery, of stream: StoryStream, by reader: Reader) async throws(StoreFailure)
        -> [SyncQuery.Cursor]
    {
        try await read { db in
            var conditions = Self.conditions(query, of: stream, by: reader)
            if let after = query.after {
                let sign = query.isOldestFirst ? ">" : "<"
                if query.isByNumber {
                    conditions.add("s.number \(sign) :number", ["number": after.number])
                } else {
                    conditions.add(
                        "(s.changed_ms, s.number) \(sign) (:time, :number)",
                        ["time": after.time, "number": after.number])
                }
            }
            let order = query.isOldestFirst ? "ASC" : "DESC"
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT s.number, s.changed_ms FROM story s WHERE \(conditions.sql)
                    ORDER BY \(query.isByNumber ? "" : "s.changed_ms \(order), ")s.number \(order) LIMIT :limit
                    """, arguments: conditions.arguments(limit: query.limit)
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
    /// The sizes of stories by id; those that do not exist, or not any more, are left out.
    package func sizes(ofStories ids: Set<String>) async throws(StoreFailure) -> [String: StorySize] {
        try await read { db in
            let select = "SELECT tellings, origins_low, origins_high FROM story WHERE id = ? AND merged_into IS NULL"
            var sizes: [String: StorySize] = [:]
            for id in ids {
                guard let row = try db.row(sql: select, arguments: [id]) else { continue }
                let low: Int = try row.value("origins_low")
                sizes[id] = try StorySize(
                    tellings: row.value("tellings"), origins: low...max(low, row.value("origins_high")))
            }
            return sizes
        }
    }
    /// The articles of stories by id, in order of publication, each with those of its family. Of a story of one article its line comes along.
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
                    db, sql: "SELECT members FROM family WHERE story = ? ORDER BY number", arguments: [story]
                ).enumerated() {
                    let members: String = try row.value("members")
                    for id in (try? JSONValue(parsing: Array(members.utf8)))?.array.compactMap(\.string) ?? [] {
                        family[id] = number
                    }
                }
                var place: [Int: Int] = [:]
                for article in articles {
                    if let number = family[article.id], let at = place[number] {
                        folded.families[at].append(article)
                    } else {
                        if let number = family[article.id] { place[number] = folded.families.count }
                        folded.families.append([article])
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
    /// How many stories are compared.
    package func countOfStories() async throws(StoreFailure) -> Int {
        let sql = "SELECT count(*) FROM story WHERE merged_into IS NULL AND report IS NOT NULL"
        return try await read { try Int.fetchOne($0, sql: sql) ?? 0 }
    }
    /// Marks stories by number as read as they are now or as unread, or stars them or not (nil: as it is).
    package func mark(storyNumbers numbers: [Int], isRead: Bool?, isStarred: Bool?, by reader: Reader, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            for id in try Self.ids(db, of: numbers, in: "story") {
                if let isRead { try Self.mark(db, story: id, isRead: isRead, by: reader, at: at) }
                if let isStarred { try Self.star(db, .story, id, isOn: isStarred, by: reader, at: at) }
            }
        }
    }
    /// Marks all stories of a stream that changed up to a time as read.
    package func catchUp(withStoriesOf stream: StoryStream, by reader: Reader, at: Int) async throws(StoreFailure) {
        var query = SyncQuery()
        query.isRead = false
        query.until = at + 1
        var conditions = Self.conditions(query, of: stream, by: reader)
        conditions.add(values: ["at": at])
        let (sql, arguments) = (conditions.sql, conditions.arguments())
        try await write { db in
            try db.run(
                sql: """
                    INSERT INTO visit (reader, story, at_ms, is_unread) SELECT :reader, s.id, :at, 0 FROM story s WHERE \(sql)
                    ON CONFLICT (reader, story) DO UPDATE SET at_ms = max(at_ms, excluded.at_ms), is_unread = 0
                    """, arguments: arguments)
        }
    }
}
