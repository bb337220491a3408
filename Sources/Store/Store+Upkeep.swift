import Foundation
import GRDB
import NewsModel

/// What the scrub found.
package struct Scrub: Sendable {
    package var rows = 0
    /// The damaged rows, in words.
    package var damaged: [String] = []
    /// The errors that SQLite's own check reports.
    package var file: [String] = []
    /// The first row of the audit log whose hash is wrong.
    package var audit: Int?
    package var isClean: Bool { damaged.isEmpty && file.isEmpty && audit == nil }
}

extension Store {
    /// Reads every row again and compares its hash, to find corrupt bytes that the database does not notice.
    package func scrub(_ progress: @Sendable (_ done: Int) -> Void = { _ in }) async -> Scrub {
        var scrub = Scrub()
        do {
            scrub.file = try await read {
                try String.fetchAll($0, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            }
        } catch {
            scrub.file = [error.description]
        }
        for table in ["item", "page", "version"] {
            var last = 0
            while true {
                let from = last
                do {
                    let (rows, damaged, end) = try await read { try Self.scrub($0, table, after: from) }
                    scrub.rows += rows
                    scrub.damaged += damaged
                    progress(scrub.rows)
                    guard let end else { break }
                    last = end
                } catch {
                    // A page of the file cannot be read; continue after it.
                    scrub.damaged.append("\(table) rows from \(from): \(error)")
                    last += 64
                    if scrub.damaged.count > 1000 { break }
                    let top = (try? await read { try Int.fetchOne($0, sql: "SELECT max(number) FROM article") }) ?? nil
                    if last > (top ?? 0) + 64 { break }
                }
            }
        }
        scrub.audit = (try? await brokenAudit()) ?? nil
        return scrub
    }
    private static func scrub(_ db: Database, _ table: String, after from: Int) throws -> (Int, [String], Int?) {
        let key = table == "item" ? "number" : "article"
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM \(table) WHERE \(key) > ? AND \(key) <= ? ORDER BY \(key)",
            arguments: [from, from + 500])
        var damaged: [String] = []
        for row in rows {
            let hash: [UInt8]
            switch table {
            case "item":
                hash = Ingest.hash(
                    source: row.text("source") ?? "", guid: row.text("guid") ?? "", link: row.text("link_key"),
                    url: row.text("url"),
                    title: row.text("title"), published: row.text("published"), content: row.blob("content"),
                    contentHash: row.blob("content_hash"))
            case "page":
                hash = Self.hash(
                    of: row.int("article"), url: row.text("url") ?? "", charset: row.text("charset"),
                    packed: row.blob("bytes"))
            default:
                hash = Self.hash(
                    version: row.int("number"), of: row.int("article"), title: row.text("title"), line: row.blob("line")
                )
            }
            if row.blob("hash") != hash { damaged.append("\(table) \(row.int(key))") }
        }
        let top = try Int.fetchOne(db, sql: "SELECT max(\(key)) FROM \(table)") ?? 0
        return (rows.count, damaged, from + 500 < top ? from + 500 : nil)
    }

    /// Copies the database while it is in use; the copy is consistent. The tombstones are written beside it.
    package func backup(to path: String) async throws(StoreFailure) {
        do {
            guard !FileManager.default.fileExists(atPath: path) else {
                throw StoreFailure.other("\(path) is there already")
            }
            let temporary = path + ".part"
            try? FileManager.default.removeItem(atPath: temporary)
            try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: temporary)
            try FileManager.default.moveItem(atPath: temporary, toPath: path)
        } catch let failure as StoreFailure { throw failure } catch { throw StoreFailure(error) }
    }
    /// The size in bytes up to which the database is written anew in memory; above it a temporary file is used.
    private static let mostInMemory = 256 << 20
    /// Writes the whole database anew, so that nothing of what was removed is left in it. SQLite overwrites deleted rows (`secure_delete`), but
    /// when it divides a page it leaves copies of rows in the unused part of the old one. Needs as much room again; other writers wait.
    func rewrite() async throws(StoreFailure) {
        do {
            try await pool.writeWithoutTransaction { db in
                let pages =
                    try Int.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                    ?? 0
                let isLarge = pages > Self.mostInMemory
                if isLarge { try db.execute(sql: "PRAGMA temp_store = FILE") }
                defer { if isLarge { try? db.execute(sql: "PRAGMA temp_store = MEMORY") } }
                try db.execute(sql: "VACUUM")
            }
        } catch { throw StoreFailure(error) }
    }
    /// Writes the write-ahead log into the database file and empties it, as soon as no reader uses it.
    ///
    /// - Throws: `.busy` when a reader still uses it after `patience` seconds.
    package func checkpoint(patience: Double = 5) async throws(StoreFailure) {
        let end = ContinuousClock.now + .seconds(patience)
        while true {
            do {
                try await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
                return
            } catch {
                guard StoreFailure(error) == .busy, ContinuousClock.now < end else { throw StoreFailure(error) }
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    /// Removes articles older than a time, except those of stories with more than one telling and what somebody starred.
    ///
    /// - Returns: the number of articles removed.
    package func retain(since: Int?, at: Int) async throws(StoreFailure) -> Int {
        guard let since else { return 0 }
        var removed = 0
        while true {
            let count = try await write { db -> Int in
                let numbers = try Int.fetchAll(
                    db,
                    sql: """
                        SELECT a.number FROM article a LEFT JOIN story s ON s.id = a.story
                        WHERE a.sort_ms < ? AND a.seen_ms < ? AND a.status NOT IN ('gone', 'held') AND coalesce(s.tellings, 1) < 2
                            AND NOT EXISTS (SELECT 1 FROM star WHERE kind = 'article' AND target = a.id)
                            AND NOT EXISTS (SELECT 1 FROM star WHERE kind = 'story' AND target = a.story) LIMIT 200
                        """,
                    arguments: [since, since])
                for number in numbers {
                    try Self.unindex(db, number)
                    try Self.leaveStory(db, number, at: at)
                    try db.execute(sql: "DELETE FROM article WHERE number = ?", arguments: [number])
                }
                return numbers.count
            }
            removed += count
            if count < 200 { break }
        }
        return removed
    }
    /// Removes the oldest pictures, which can be had again, and then the oldest pages until the used part of the file is at most `bytes`; texts and items stay. Returns the number of pages
    /// removed.
    package func retain(bytes: Int) async throws(StoreFailure) -> Int {
        var removed = 0
        while true {
            let count = try await write { db -> Int in
                let used =
                    try Int.fetchOne(
                        db,
                        sql:
                            "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
                    ) ?? 0
                guard used > bytes else { return 0 }
                try db.execute(
                    sql:
                        "DELETE FROM picture WHERE article IN (SELECT article FROM picture ORDER BY fetched_ms LIMIT 200)"
                )
                if db.changesCount > 0 { return db.changesCount }
                try db.execute(
                    sql: """
                        DELETE FROM page WHERE article IN (SELECT p.article FROM page p JOIN article a ON a.number = p.article
                        WHERE a.stage = 'grouped' ORDER BY p.fetched_ms LIMIT 200)
                        """)
                return db.changesCount
            }
            removed += count
            if count == 0 { break }
        }
        return removed
    }

    /// Stores bytes that killed a worker twice.
    package func quarantine(_ bytes: [UInt8], kind: String, subject: String, problem: String, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.execute(
                sql:
                    "INSERT INTO quarantine (hash, kind, subject, at_ms, problem, bytes) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [sha256(bytes), kind, subject, at, problem, Packing.pack(bytes)])
            try Audit.append(
                db, at: at, by: "desk", action: "quarantined", subject: subject,
                detail: ["kind": kind, "problem": problem])
        }
    }
    /// Whether these bytes are in quarantine.
    package func isQuarantined(_ bytes: [UInt8]) async throws(StoreFailure) -> Bool {
        let hash = sha256(bytes)
        return try await read {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM quarantine WHERE hash = ?)", arguments: [hash])
                ?? false
        }
    }
    /// Articles in order of number, for exports.
    package func articles(after number: Int, limit: Int) async throws(StoreFailure) -> [(
        article: StoredArticle, line: [UInt8]
    )] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM article WHERE number > ? AND version > 0 ORDER BY number LIMIT ?",
                arguments: [number, limit]
            ).map { row in
                let article = try Self.article(row)
                return (article, try Self.line(db, of: article.number, version: article.version) ?? [])
            }
        }
    }
    /// Pages as they were fetched, in order of their articles' numbers.
    ///
    /// - Parameters:
    ///   - story: only of its articles.
    ///   - since: only those fetched at that time or later; milliseconds.
    package func pages(after number: Int, story: String?, since: Int, limit: Int) async throws(StoreFailure)
        -> [CapturedPage]
    {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT p.*, a.number, a.id, a.story, s.url AS via FROM page p JOIN article a ON a.number = p.article JOIN source s ON s.id = a.source
                    WHERE a.number > ?1 AND p.fetched_ms >= ?2 AND a.status NOT IN ('held', 'gone') AND (?3 IS NULL OR a.story = ?3)
                    ORDER BY a.number LIMIT ?4
                    """,
                arguments: [number, since, story, limit]
            ).map { row in
                let packed: [UInt8] = try row.value("bytes")
                let isWhole =
                    try Self.hash(
                        of: row.value("number"), url: row.value("url"), charset: row.value("charset"), packed: packed)
                    == row.value("hash") as [UInt8]
                return try CapturedPage(
                    number: row.value("number"), article: row.value("id"), story: row.value("story"),
                    source: row.value("via"), fetched: row.value("fetched_ms"), etag: row.value("etag"),
                    lastModified: row.value("last_modified"),
                    page: !isWhole
                        ? nil
                        : Packing.unpack(packed).map {
                            try StoredPage(bytes: $0, url: row.value("url"), charset: row.value("charset"))
                        })
            }
        }
    }
}

/// A page as it was fetched, with what is known about it.
package struct CapturedPage: Sendable {
    package var number: Int
    package var article: String
    package var story: String?
    /// The address of the source that named it.
    package var source: String
    /// Milliseconds since 1970.
    package var fetched: Int
    package var etag: String?
    package var lastModified: String?
    /// Nil when its row is damaged.
    package var page: StoredPage?
}

/// A damaged row may have a value of any type in a column, and a damaged schema another name for a column. The value then counts as missing,
/// and the row's hash shows the damage.
extension Row {
    fileprivate func text(_ name: String) -> String? { String.fromDatabaseValue(found(name)) }
    fileprivate func blob(_ name: String) -> [UInt8] { [UInt8].fromDatabaseValue(found(name)) ?? [] }
    fileprivate func int(_ name: String) -> Int { Int.fromDatabaseValue(found(name)) ?? -1 }
    private func found(_ name: String) -> DatabaseValue { hasColumn(name) ? self[name] : .null }
}
