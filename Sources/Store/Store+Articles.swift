import GRDB
import NewsModel

extension Store {
    /// Articles that wait at a stage, the longest due first, without those already in hand.
    package func work(at stage: StoredArticle.Stage, now: Int, limit: Int, without busy: Set<Int> = [])
        async throws(StoreFailure)
        -> [Work]
    {
        try await read { db in
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT * FROM article WHERE stage = ? AND status = 'waiting' AND due_ms <= ? ORDER BY due_ms, number LIMIT ?",
                arguments: [stage.rawValue, now, limit + busy.count])
            return try rows.filter { !busy.contains($0["number"]) }.prefix(limit).map { try Self.work(db, $0) }
        }
    }
    /// Articles that wait for their page, without what they hold: numbers and addresses, the longest due first.
    package func waitingForPages(now: Int, limit: Int) async throws(StoreFailure) -> [(number: Int, url: String?)] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT number, url FROM article WHERE stage = 'found' AND status = 'waiting' AND due_ms <= ?
                    ORDER BY due_ms, number LIMIT ?
                    """,
                arguments: [now, limit]
            ).map { ($0["number"], $0["url"]) }
        }
    }
    /// The work on one article; nil when it waits no longer.
    package func work(on number: Int) async throws(StoreFailure) -> Work? {
        try await read { db in
            try db.row(sql: "SELECT * FROM article WHERE number = ? AND status = 'waiting'", arguments: [number]).map {
                try Self.work(db, $0)
            }
        }
    }
    /// Articles whose page is to be looked at again.
    package func rechecks(now: Int, limit: Int) async throws(StoreFailure) -> [Work] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM article WHERE check_ms <= ? AND status = 'done' ORDER BY check_ms LIMIT ?",
                arguments: [now, limit]
            ).map { try Self.work(db, $0) }
        }
    }
    /// When the next thing is due; nil when nothing waits.
    package func nextDue() async throws(StoreFailure) -> Int? {
        try await read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT min(t) FROM (SELECT min(due_ms) AS t FROM article WHERE status = 'waiting'
                    UNION ALL SELECT min(check_ms) FROM article WHERE check_ms IS NOT NULL)
                    """)
        }
    }
    private static func work(_ db: Database, _ row: Row) throws -> Work {
        var work = Work(article: article(row))
        let number = work.article.number
        if let packed = try db.row(
            sql: "SELECT content FROM item WHERE article = ? ORDER BY changed_ms DESC, number DESC LIMIT 1",
            arguments: [number])?["content"] as [UInt8]?
        {
            work.item = Packing.unpack(packed) ?? []
        }
        if let page = try db.row(sql: "SELECT bytes, url, charset FROM page WHERE article = ?", arguments: [number]),
            let bytes = Packing.unpack(page["bytes"])
        {
            work.page = (bytes, page["url"], page["charset"])
        }
        if work.article.version > 0 { work.line = try line(db, number, work.article.version) }
        return work
    }
    static func line(_ db: Database, _ number: Int, _ version: Int) throws -> [UInt8]? {
        try db.row(
            sql: "SELECT line FROM version WHERE article = ? AND number = ?", arguments: [number, version]
        )
        .flatMap { Packing.unpack($0["line"]) }
    }
    static func article(_ row: Row) -> StoredArticle {
        StoredArticle(
            number: row["number"], id: row["id"], key: row["key"], source: row["source"], url: row["url"],
            title: row["title"],
            outlet: row["outlet"], language: row["language"], published: row["published"], time: row["sort_ms"],
            seen: row["seen_ms"], stage: StoredArticle.Stage(rawValue: row["stage"]) ?? .found,
            status: StoredArticle.Status(rawValue: row["status"]) ?? .dead, due: row["due_ms"], tries: row["tries"],
            problem: row["problem"],
            checks: row["checks"], version: row["version"], story: row["story"], rights: row["rights"])
    }
    /// An article by id, or by an address of it.
    package func article(_ name: String) async throws(StoreFailure) -> StoredArticle? {
        try await read { db in
            try db.row(
                sql: "SELECT * FROM article WHERE id = ? OR key = ?", arguments: [name, articleKey(name) ?? name]
            ).map(Self.article)
        }
    }
    /// The lines of an article's versions, the first one first.
    package func versions(of id: String) async throws(StoreFailure) -> [(
        number: Int, seen: Int, line: [UInt8], changes: String?
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT v.number, v.seen_ms, v.line, v.changes FROM version v JOIN article a ON a.number = v.article
                    WHERE a.id = ? ORDER BY v.number
                    """,
                arguments: [id]
            ).map { ($0["number"], $0["seen_ms"], Packing.unpack($0["line"]) ?? [], $0["changes"]) }
        }
    }

    /// Saves pages that came in; their articles go on to be read.
    package func save(_ pages: [FetchedPage], at: Int) async throws(StoreFailure) {
        try await write { db in
            for page in pages {
                let packed = Packing.pack(page.bytes)
                try db.run(
                    sql: """
                        INSERT INTO page (article, url, fetched_ms, charset, etag, last_modified, bytes, hash)
                        SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM article WHERE number = ? AND status NOT IN ('gone', 'held'))
                        ON CONFLICT (article) DO UPDATE SET url = excluded.url, fetched_ms = excluded.fetched_ms,
                            charset = excluded.charset, etag = excluded.etag, last_modified = excluded.last_modified,
                            bytes = excluded.bytes, hash = excluded.hash
                        """,
                    arguments: [
                        page.article, page.url, at, page.charset, page.etag, page.lastModified, packed,
                        Self.hash(page.article, page.url, page.charset, packed), page.article,
                    ])
                try db.run(
                    sql: """
                        UPDATE article SET stage = 'fetched', status = 'waiting', due_ms = ?, tries = 0, problem = NULL,
                            rights = ?
                        WHERE number = ? AND status NOT IN ('gone', 'held')
                        """,
                    arguments: [at, page.rights, page.article])
            }
        }
    }
    static func hash(_ article: Int, _ url: String, _ charset: String?, _ packed: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.add(article)
        digest.add(url)
        digest.add(charset)
        digest.add(packed)
        return digest.hash
    }
    static func hash(version: Int, of article: Int, _ title: String?, _ line: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.add(article)
        digest.add(version)
        digest.add(title)
        digest.add(line)
        return digest.hash
    }

    /// Sends an article on to be read without its page; one whose text may not be kept is done.
    package func goOn(_ number: Int, problem: String?, rights: String?, isForbidden: Bool = false, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE article SET stage = 'fetched', status = CASE WHEN ? THEN 'done' ELSE 'waiting' END, problem = ?,
                        rights = coalesce(?, rights), due_ms = ? WHERE number = ? AND status = 'waiting'
                    """,
                arguments: [isForbidden, problem, rights, at, number])
            if isForbidden { try Self.strip(db, number, at) }
        }
    }
    /// Removes all text of an article that may not be kept: address, title and date stay.
    static func strip(_ db: Database, _ number: Int, _ at: Int) throws {
        try unindex(db, number)
        try leaveStory(db, number, at)
        for table in ["version", "page", "account"] {
            try db.run(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [number])
        }
        let empty = Packing.pack([])
        for row in try Row.fetchAll(db, sql: "SELECT * FROM item WHERE article = ?", arguments: [number]) {
            try db.run(
                sql: "UPDATE item SET content = ?, hash = ? WHERE number = ?",
                arguments: [
                    empty,
                    Ingest.hash(
                        row["source"], row["guid"], row["link_key"], row["url"], row["title"], row["published"], empty,
                        row["content_hash"]), row["number"] as Int,
                ])
        }
        try db.run(sql: "UPDATE article SET version = 0, check_ms = NULL WHERE number = ?", arguments: [number])
    }
    /// An article whose source reserves its text since it was stored.
    package func forbid(_ number: Int, rights: String, at: Int) async throws(StoreFailure) {
        try await write { db in
            try Self.strip(db, number, at)
            try db.run(
                sql: "UPDATE article SET rights = ?, problem = 'the source reserves its text' WHERE number = ?",
                arguments: [rights, number])
        }
    }
    /// Notes that a stage failed: it is tried again at `due`, or never when `due` is nil.
    package func noteFailure(_ number: Int, _ problem: String, due: Int?, rights: String? = nil)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE article SET problem = ?, tries = tries + 1, due_ms = coalesce(?, due_ms), rights = coalesce(?, rights),
                        status = CASE WHEN ? IS NULL THEN CASE WHEN version > 0 THEN 'done' ELSE 'dead' END ELSE status END WHERE number = ? AND status = 'waiting'
                    """,
                arguments: [problem, due, rights, due, number])
        }
    }
    /// Notes that an article was looked at again and when it is next; nil for no more.
    package func noteCheck(_ number: Int, next: Int?) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE article SET checks = checks + 1, check_ms = ? WHERE number = ?", arguments: [next, number])
        }
    }

    /// Saves what was read: a version where the text is new, its account, its place in the search; all in one transaction.
    ///
    /// - Returns: numbers of the articles whose text changed or is new, and of those held because a taken down text returns.
    package func save(_ results: [ReadArticle], at: Int, firstCheck: Int?) async throws(StoreFailure) -> (
        changed: [Int], held: [Int]
    ) {
        try await write { db in
            var changed: [Int] = []
            var held: [Int] = []
            let tombstones = try Tombstones(db)
            for result in results {
                guard
                    let row = try db.row(
                        sql: "SELECT version, status, stage, due_ms, checks FROM article WHERE number = ?",
                        arguments: [result.number]),
                    row["status"] as String == "waiting", row["stage"] as String == "fetched",
                    row["due_ms"] as Int == result.due
                else { continue }
                if let tombstone = tombstones.match(result) {
                    try Self.hold(db, result.number, tombstone, at)
                    held.append(result.number)
                    continue
                }
                let known: [UInt8]? = try db.row(
                    sql: "SELECT text_hash FROM account WHERE article = ?", arguments: [result.number])?[
                        "text_hash"]
                if result.isForbidden {
                    try Self.strip(db, result.number, at)
                    try db.run(
                        sql: "UPDATE article SET status = 'done', rights = ? WHERE number = ?",
                        arguments: [result.rights, result.number])
                    continue
                }
                if known == result.textHash {
                    try db.run(
                        sql: """
                            UPDATE article SET stage = CASE WHEN story IS NULL AND NOT ? THEN 'read' ELSE 'grouped' END,
                                status = CASE WHEN story IS NULL AND NOT ? THEN 'waiting' ELSE 'done' END, problem = NULL, tries = 0,
                                rights = ?, title = coalesce(title, ?) WHERE number = ?
                            """,
                        arguments: [result.isForbidden, result.isForbidden, result.rights, result.title, result.number])
                    continue
                }
                try Self.save(db, result, after: row["version"], checks: row["checks"], at, firstCheck)
                changed.append(result.number)
            }
            return (changed, held)
        }
    }
    private static func save(
        _ db: Database, _ result: ReadArticle, after last: Int, checks: Int, _ at: Int, _ firstCheck: Int?
    ) throws {
        let number = result.number
        if last > 0 { try unindex(db, number) }
        let line = Packing.pack(result.line)
        let version = last + 1
        try db.run(
            sql:
                "INSERT INTO version (article, number, seen_ms, title, line, changes, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                number, version, at, result.title, line, result.changes,
                hash(version: version, of: number, result.title, line),
            ])
        try db.run(
            sql: "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
            arguments: [number, result.title ?? "", body(of: result.line)])
        try db.run(
            sql: """
                INSERT INTO account (article, version, reader, features, sketch, text_hash) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (article) DO UPDATE SET version = excluded.version, reader = excluded.reader,
                    features = excluded.features, sketch = excluded.sketch, text_hash = excluded.text_hash
                """,
            arguments: [number, version, result.reader, Packing.pack(result.features), result.sketch, result.textHash])
        try db.run(
            sql: """
                UPDATE article SET stage = 'read', status = 'waiting', due_ms = ?, tries = 0, problem = NULL, version = ?,
                    title = coalesce(?, title), outlet = coalesce(?, outlet), language = coalesce(?, language),
                    published = coalesce(?, published), sort_ms = coalesce(min(max(?, 631152000000), seen_ms), sort_ms), rights = ?,
                    check_ms = CASE WHEN checks = 0 THEN coalesce(check_ms, ?) ELSE check_ms END WHERE number = ?
                """,
            arguments: [
                at, version, result.title, result.outlet, result.language, result.published, result.time, result.rights,
                firstCheck, number,
            ])
    }
    /// Takes an article's latest text out of the search, which has to be told the very text that it was given.
    static func unindex(_ db: Database, _ number: Int) throws {
        guard
            let row = try db.row(
                sql:
                    "SELECT v.title, v.line FROM version v JOIN article a ON a.number = v.article AND a.version = v.number WHERE a.number = ?",
                arguments: [number]), let line = Packing.unpack(row["line"])
        else { return }
        let title: String? = row["title"]
        try db.run(
            sql: "INSERT INTO search (search, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            arguments: [number, title ?? "", body(of: line)])
    }
    /// The text of a line that is searched.
    package static func body(of line: [UInt8]) -> String { (try? JSONValue(parsing: line))?["text"]?.string ?? "" }
}
