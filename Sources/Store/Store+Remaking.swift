import GRDB
import NewsModel

/// The versions of the program's parts that derive data from articles.
package struct MakerVersions: Sendable, Equatable {
    /// The version that makes accounts.
    package var reader: String
    /// The version that makes reports: it changes with the reader and with the comparison.
    package var report: String
    package init(reader: String, report: String) {
        self.reader = reader
        self.report = report
    }
}

/// The progress of making again what older versions made.
package struct Remaking: Sendable, Equatable {
    package var versions: MakerVersions
    /// The number of articles that were read, and of those that this version has read.
    package var articles = 0
    package var articlesDone = 0
    /// The number of stories that were compared, and of those that this version has compared.
    package var stories = 0
    package var storiesDone = 0
    package var isDone: Bool { articlesDone == articles && storiesDone == stories }
}

// After an upgrade accounts and reports are made again in the background. Ids, stories, addresses and the number of versions stay, and
// no reader is notified of a change when only the program has changed.
extension Store {
    /// Stories that changed within two days are on the front page, so their articles come first.
    private static let recent = 2 * 86_400_000

    /// Numbers of articles whose account another reader version made. The articles of the largest recent stories come first.
    package func outdatedArticles(reader: String, now: Int, limit: Int) async throws(StoreFailure) -> [Int] {
        try await read { db in
            try Int.fetchAll(
                db,
                sql: """
                    SELECT a.number FROM account c JOIN article a ON a.number = c.article LEFT JOIN story s ON s.id = a.story
                    WHERE (c.reader < ?1 OR c.reader > ?1) AND a.status = 'done'
                    ORDER BY s.changed_ms >= ?2 DESC, s.tellings DESC, s.changed_ms DESC, a.number DESC LIMIT ?3
                    """,
                arguments: [reader, now - Self.recent, limit])
        }
    }
    /// What is needed to read an article again: its work, in which `line` is that of the version before the last one, and the last
    /// version's line. Nil when the article is in another state by now.
    package func remake(of number: Int) async throws(StoreFailure) -> (work: Work, kept: [UInt8])? {
        try await read { db -> (work: Work, kept: [UInt8])? in
            guard
                let row = try db.row(
                    sql: "SELECT * FROM article WHERE number = ? AND status = 'done' AND version > 0",
                    arguments: [number])
            else { return nil }
            var work = try Self.work(db, row)
            let kept = work.line ?? []
            work.line = try Self.line(db, of: number, version: work.article.version - 1)
            return (work, kept)
        }
    }
    /// Replaces what an older reader made by new results, without new versions or other stories.
    ///
    /// - Returns: the number of articles replaced.
    package func replace(_ results: [ReadArticle], at: Int) async throws(StoreFailure) -> Int {
        try await write { db in
            var count = 0
            for result in results {
                guard
                    let row = try db.row(
                        sql: "SELECT version, status, due_ms FROM article WHERE number = ?", arguments: [result.number]),
                    try row.value("status") == "done", try row.value("due_ms") == result.due,
                    try row.value("version") > 0
                else { continue }
                if result.isForbidden {
                    try Self.strip(db, result.number, at: at)
                    try db.run(
                        sql: "UPDATE article SET rights = ? WHERE number = ?",
                        arguments: [result.rights.column, result.number])
                } else {
                    try Self.replace(db, result, version: row.value("version"), keepsChanges: false)
                }
                count += 1
            }
            return count
        }
    }
    /// - Parameter keepsChanges: whether to keep the stored changes, because `result.changes` does not refer to the previous version.
    static func replace(_ db: Database, _ result: ReadArticle, version: Int, keepsChanges: Bool) throws {
        let number = result.number
        let old = try db.row(
            sql: "SELECT title FROM version WHERE article = ? AND number = ?", arguments: [number, version])
        let title = try result.title ?? old?.value("title")
        // A report that was made from the older text is made again, whichever version made it.
        if try Self.line(db, of: number, version: version) != result.line {
            try db.run(
                sql: "UPDATE story SET maker = '' WHERE id = (SELECT story FROM article WHERE number = ?)",
                arguments: [number])
            try db.run(sql: "UPDATE opened SET is_shown = 0 WHERE article = ?", arguments: [number])
        }
        let line = Packing.pack(result.line)
        try unindex(db, number)
        try db.run(
            sql:
                "UPDATE version SET title = ?, line = ?, changes = CASE WHEN ? THEN changes ELSE ? END, hash = ? WHERE article = ? AND number = ?",
            arguments: [
                title, line, keepsChanges, TextChange.column(of: result.changes),
                hash(version: version, of: number, title: title, line: line), number, version,
            ])
        try index(db, result, title: title, version: version)
        try db.run(
            sql: """
                UPDATE article SET title = coalesce(?, title), outlet = coalesce(?, outlet),
                    language = coalesce(?, language), published = coalesce(?, published),
                    sort_ms = coalesce(min(max(?, 631152000000), seen_ms), sort_ms), rights = ? WHERE number = ?
                """,
            arguments: [
                result.title, result.outlet, result.language, result.published, result.time, result.rights.column,
                number,
            ])
    }
    /// Leaves an article's account as it is, because this reader version cannot read the article again.
    package func keepAccount(of number: Int, reader: String) async throws(StoreFailure) {
        try await write {
            try $0.run(sql: "UPDATE account SET reader = ? WHERE article = ?", arguments: [reader, number])
        }
    }

    /// Stories whose report another version made and whose articles have all been read again, the most visible first.
    ///
    /// - Parameter most: how many tellings of one story are compared: the first and the latest ones.
    package func outdatedStories(
        _ versions: MakerVersions, now: Int, limit: Int, most: Int
    ) async throws(StoreFailure) -> [Stale] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, revision, tries, number, erasures FROM story s
                    WHERE (maker < ?1 OR maker > ?1) AND compared > 0 AND compared >= revision AND merged_into IS NULL AND NOT EXISTS (
                        SELECT 1 FROM article a JOIN account c ON c.article = a.number
                        WHERE a.story = s.id AND a.status = 'done' AND c.reader != ?2)
                    ORDER BY changed_ms >= ?3 DESC, tellings DESC, changed_ms DESC LIMIT ?4
                    """,
                arguments: [versions.report, versions.reader, now - Self.recent, limit]
            ).map { row in
                var stale = try Self.stale(db, row, most: most)
                stale.isRemade = true
                return stale
            }
        }
    }
    /// Leaves a story's report as it is, because this version cannot compare the story again.
    package func keepReport(ofStory id: String, _ problem: String, versions: MakerVersions) async throws(StoreFailure) {
        try await write {
            try $0.run(
                sql: "UPDATE story SET maker = ?, problem = ? WHERE id = ?", arguments: [versions.report, problem, id])
        }
    }
    /// Whether new articles wait; they go before what is made again.
    package func hasNews(now: Int) async throws(StoreFailure) -> Bool {
        try await read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM article WHERE stage IN ('fetched', 'read') AND status = 'waiting' AND due_ms <= ?1)
                        OR EXISTS (SELECT 1 FROM story WHERE compared < revision AND merged_into IS NULL AND compare_ms <= ?1)
                    """,
                arguments: [now]) ?? false
        }
    }
    static func remaking(_ db: Database, _ versions: MakerVersions) throws -> Remaking {
        func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
            try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql, arguments: arguments) ?? 0
        }
        var remaking = Remaking(versions: versions)
        let compared = "story WHERE compared > 0 AND merged_into IS NULL"
        remaking.articles = try number("account")
        let outdated = try number(
            """
            account c JOIN article a ON a.number = c.article
            WHERE (c.reader < ?1 OR c.reader > ?1) AND a.status IN ('done', 'waiting')
            """, [versions.reader])
        remaking.articlesDone = remaking.articles - outdated
        remaking.stories = try number(compared)
        remaking.storiesDone = try number(compared + " AND maker = ?", [versions.report])
        return remaking
    }
}
