import GRDB
import NewsModel

/// Which stories a list contains, and in what order.
package struct StoryQuery: Sendable, Equatable {
    package enum Order: String, Sendable, CaseIterable { case newest, top, origins, disputed }
    package var order = Order.newest
    package var language: String?
    /// Ids of sources; at least one must have a telling in the story.
    package var sources: Set<String>?
    package var place: String?
    package var section: Section?
    package var person: String?
    /// Whether the reader is not signed in; then place and person count where texts that are not private name them.
    package var isOpen = false
    /// Stories must have a telling at or after `since` and before `until`; milliseconds.
    package var since: Int?
    package var until: Int?
    /// Stories must have changed after this time.
    package var changedAfter: Int?
    /// The smallest number of tellings.
    package var least = 1
    /// The largest number of tellings.
    package var most: Int?
    /// The end of the previous page.
    package var after: Cursor?
    package var limit = 30
    package init() {}

    /// A position in a list: the last story's rank and row.
    package struct Cursor: Sendable, Equatable {
        var rank: Int
        package var time: Int
        var number: Int
        /// "rank.time.number"
        package var text: String { "\(rank).\(time).\(number)" }
        package init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 3, let rank = parts[0], let time = parts[1], let number = parts[2] else { return nil }
            self.rank = rank
            self.time = time
            self.number = number
        }
        init(rank: Int, time: Int, number: Int) {
            self.rank = rank
            self.time = time
            self.number = number
        }
    }
}

/// A position in a list of articles, latest first: the last one's time and row.
package struct ArticleCursor: Sendable, Equatable {
    var time: Int
    var number: Int
    package init(_ article: StoredArticle) {
        time = article.time
        number = article.number
    }
    /// "time.number"
    package var text: String { "\(time).\(number)" }
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let time = parts[0], let number = parts[1] else { return nil }
        self.time = time
        self.number = number
    }
}

/// A story that no longer exists.
package struct EndedStory: Sendable, Equatable {
    package var id: String
    package var at: Int
    /// The story that it was merged into; nil when its tellings were taken down or removed.
    package var mergedInto: String?

    /// A position in the list of ended stories.
    package struct Cursor: Sendable, Equatable {
        var at: Int
        var id: String
        /// The position after all stories that ended up to a time.
        package init(after time: Int) {
            at = time
            id = "\u{10FFFF}"
        }
        package init(_ story: EndedStory) {
            at = story.at
            id = story.id
        }
        /// "time.id"
        package var text: String { "\(at).\(id)" }
        package init?(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let at = Int(parts[0]) else { return nil }
            self.at = at
            id = parts[1]
        }
    }
}

/// A person or institution, as lists show it.
package struct PersonSummary: Sendable, Equatable {
    package var name: String
    package var role: String?
    package var isInstitution: Bool
    package var stories: Int
    package var statements: Int
}

extension Store {
    /// The stories that match a query, and where the next page begins.
    package func stories(_ query: StoryQuery) async throws(StoreFailure) -> (
        stories: [StorySummary], next: StoryQuery.Cursor?
    ) {
        try await read { db in
            let rank =
                switch query.order {
                case .newest: "0"
                case .top: "s.rank_ms"
                case .origins: "s.origins_low"
                case .disputed: "s.disputes + s.conflicts"
                }
            var wheres = ["s.merged_into IS NULL", "s.tellings >= :least"]
            var arguments: [String: (any DatabaseValueConvertible)?] = ["least": query.least, "limit": query.limit + 1]
            if let language = query.language {
                wheres.append("instr(' ' || s.languages || ' ', ' ' || :language || ' ') > 0")
                arguments["language"] = language
            }
            if let sources = query.sources {
                let names = sources.sorted().prefix(100).enumerated().map { n, source in
                    arguments["source\(n)"] = source
                    return ":source\(n)"
                }
                wheres.append(
                    "EXISTS (SELECT 1 FROM article a WHERE a.story = s.id AND a.source IN (\(names.joined(separator: ", "))))"
                )
            }
            if let most = query.most {
                wheres.append("s.tellings <= :most")
                arguments["most"] = most
            }
            if let section = query.section {
                wheres.append("s.section = :section")
                arguments["section"] = section.rawValue
            }
            if let place = query.place {
                wheres.append(
                    "s.id IN (SELECT a.story FROM place p JOIN article a ON a.number = p.article WHERE p.name = :place\(query.isOpen ? " AND NOT p.is_private" : ""))"
                )
                arguments["place"] = try Self.name(db, ofPlace: place, isOpen: query.isOpen)
            }
            if let person = query.person {
                guard try !Self.isHidden(db, person) else { return ([], nil) }
                wheres.append(
                    "s.id IN (SELECT story FROM person WHERE name = :person\(query.isOpen ? " AND shown != 'nothing'" : ""))"
                )
                arguments["person"] = person
            }
            if let since = query.since {
                wheres.append("s.last_ms >= :since")
                arguments["since"] = since
            }
            if let until = query.until {
                wheres.append("s.first_ms < :until")
                arguments["until"] = until
            }
            if let after = query.changedAfter {
                wheres.append("s.changed_ms > :changed")
                arguments["changed"] = after
            }
            if query.order == .disputed { wheres.append("s.disputes + s.conflicts > 0") }
            // In order of change, the oldest first, so that a client that continues from its last answer misses nothing.
            let time = query.changedAfter == nil ? "s.last_ms" : "s.changed_ms"
            let way = query.changedAfter == nil ? ("<", "DESC") : (">", "ASC")
            if let after = query.after {
                wheres.append(
                    query.order == .newest
                        ? "(\(time), s.number) \(way.0) (:time, :number)"
                        : "(\(rank), \(time), s.number) \(way.0) (:rank, :time, :number)")
                arguments["time"] = after.time
                arguments["number"] = after.number
                if query.order != .newest { arguments["rank"] = after.rank }
            }
            let order =
                query.order == .newest
                ? "\(time) \(way.1), s.number \(way.1)" : "\(rank) \(way.1), \(time) \(way.1), s.number \(way.1)"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(Self.summaryColumns), \(rank) AS weight, \(time) AS moment FROM story s WHERE \(wheres.joined(separator: " AND "))
                    ORDER BY \(order) LIMIT :limit
                    """,
                arguments: StatementArguments(arguments))
            let page = rows.prefix(query.limit)
            var next: StoryQuery.Cursor?
            if rows.count > query.limit, let last = page.last {
                next = try StoryQuery.Cursor(
                    rank: last.value("weight"), time: last.value("moment"), number: last.value("number"))
            }
            return (try page.map(Self.summary), next)
        }
    }
    /// Ids of stories that changed or ended after a time, with that change's time, the oldest first.
    package func changes(after time: Int, limit: Int = 500) async throws(StoreFailure) -> [(id: String, changed: Int)] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, changed_ms AS at FROM story WHERE changed_ms > ?1 AND merged_into IS NULL
                    UNION ALL SELECT id, changed_ms FROM story WHERE changed_ms > ?1 AND merged_into IS NOT NULL
                    UNION ALL SELECT id, at_ms FROM ended_story WHERE at_ms > ?1 ORDER BY at LIMIT ?2
                    """, arguments: [time, limit]
            ).map { try ($0.value("id"), $0.value("at")) }
        }
    }
    /// Stories that ended after a position, the earliest first: they have no tellings any more, or were merged.
    package func ended(after moment: EndedStory.Cursor, limit: Int) async throws(StoreFailure) -> [EndedStory] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, changed_ms AS at, merged_into FROM story
                        WHERE changed_ms >= ?1 AND (changed_ms, id) > (?1, ?2) AND merged_into IS NOT NULL
                    UNION ALL SELECT id, at_ms, NULL FROM ended_story WHERE at_ms >= ?1 AND (at_ms, id) > (?1, ?2)
                    ORDER BY at, id LIMIT ?3
                    """, arguments: [moment.at, moment.id, limit]
            ).map(Self.ended)
        }
    }
    /// The stories that ended since a time, the latest first.
    package func latestEnded(since time: Int, limit: Int = 100) async throws(StoreFailure) -> [EndedStory] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, changed_ms AS at, merged_into FROM story WHERE changed_ms >= ?1 AND merged_into IS NOT NULL
                    UNION ALL SELECT id, at_ms, NULL FROM ended_story WHERE at_ms >= ?1 ORDER BY at DESC, id LIMIT ?2
                    """, arguments: [time, limit]
            ).map(Self.ended)
        }
    }
    private static func ended(_ row: Row) throws -> EndedStory {
        try EndedStory(id: row.value("id"), at: row.value("at"), mergedInto: row.value("merged_into"))
    }
    /// Whether a story with this id existed and has no tellings any more.
    package func hasEnded(_ id: String) async throws(StoreFailure) -> Bool {
        try await read {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM ended_story WHERE id = ?)", arguments: [id])
                ?? false
        }
    }
    /// Stories by id, in the given order; unknown ids are left out.
    package func stories(_ ids: [String]) async throws(StoreFailure) -> [StorySummary] {
        try await read { db in
            try ids.prefix(500).compactMap { id in
                try db.row(
                    sql: "SELECT \(Self.summaryColumns) FROM story s WHERE s.id = ? AND s.merged_into IS NULL",
                    arguments: [id]
                ).map(
                    Self.summary)
            }
        }
    }
    /// A source's articles, latest first, without those taken down or held.
    package func articles(of source: String, after: ArticleCursor? = nil, limit: Int = 30) async throws(StoreFailure)
        -> [StoredArticle]
    {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM article WHERE source = ? AND (sort_ms, number) < (?, ?) AND status NOT IN ('gone', 'held')
                    ORDER BY sort_ms DESC, number DESC LIMIT ?
                    """, arguments: [source, after?.time ?? Int.max, after?.number ?? Int.max, limit]
            ).map(Self.article)
        }
    }
    /// The number of articles that a source published on each day since a time; days are counted from 1970.
    package func cadence(of source: String, since: Int) async throws(StoreFailure) -> [(day: Int, articles: Int)] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT sort_ms / 86400000 AS day, count(*) AS n FROM article WHERE source = ? AND sort_ms >= ?
                    GROUP BY day ORDER BY day
                    """, arguments: [source, since]
            ).map { try ($0.value("day"), $0.value("n")) }
        }
    }
    /// For the latest stories that a source tells: in how many its article belongs to a family, and with which parent; in how many it
    /// stands alone.
    package func descent(of source: String, limit: Int = 500) async throws(StoreFailure) -> (
        alone: Int, families: [(parent: String?, stories: Int)]
    ) {
        try await read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.id AS article, f.parent AS parent, f.story IS NOT NULL AS told, p.source AS parent_source, p.outlet AS outlet
                    FROM (SELECT id, story FROM article WHERE source = ?1 AND story IS NOT NULL ORDER BY sort_ms DESC LIMIT ?2) a
                    JOIN story s ON s.id = a.story AND s.tellings > 1
                    LEFT JOIN family f ON f.story = a.story AND instr(f.members, '"' || a.id || '"') > 0
                    LEFT JOIN article p ON p.id = f.parent
                    """, arguments: [source, limit])
            var alone = 0
            var parents: [String?: Int] = [:]
            for row in rows {
                guard try row.value("told") as Bool else {
                    alone += 1
                    continue
                }
                let own = try row.value("parent") as String? == row.value("article") as String
                let name: String? = try row.value("outlet") ?? row.value("parent")
                parents[own ? "" : name, default: 0] += 1
            }
            return (
                alone,
                parents.sorted { ($1.value, $0.key ?? "") < ($0.value, $1.key ?? "") }.map { ($0.key, $0.value) }
            )
        }
    }

    /// When the text of each of these articles last changed, by number.
    package func lastVersions(of articles: [StoredArticle]) async throws(StoreFailure) -> [Int: Int] {
        try await read { db in
            var found: [Int: Int] = [:]
            for article in articles where article.version > 0 {
                found[article.number] = try Int.fetchOne(
                    db, sql: "SELECT seen_ms FROM version WHERE article = ? AND number = ?",
                    arguments: [article.number, article.version])
            }
            return found
        }
    }
    /// Articles that were taken down, and when, the latest first; of one source or story if given.
    package func removed(source: String? = nil, story: String? = nil, limit: Int = 100) async throws(StoreFailure) -> [(
        id: String, at: Int
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT t.article AS article, d.done_ms AS done FROM tombstone t JOIN takedown d ON d.id = t.takedown
                    WHERE t.active AND t.article != '' AND d.done_ms IS NOT NULL AND (t.source = ?1 OR t.story = ?2) ORDER BY d.done_ms DESC LIMIT ?3
                    """, arguments: [source, story, limit]
            ).map { try ($0.value("article"), $0.value("done")) }
        }
    }
}
