import GRDB
import NewsModel

extension Store {
    /// Articles that wait at a stage, the longest due first, without those in `busy`.
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
            return try rows.filter { try !busy.contains($0.value("number")) }.prefix(limit).map {
                try Self.work(db, $0)
            }
        }
    }
    /// Articles whose page is due, without their content: first those that wait for their page, then those to be checked again; within
    /// each group the longest due first.
    package func pagesDue(now: Int, limit: Int) async throws(StoreFailure) -> [(
        number: Int, url: String?, isAgain: Bool
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM (SELECT number, url, 0 AS again FROM article WHERE stage = 'found' AND status = 'waiting' AND due_ms <= ?1
                        ORDER BY due_ms, number LIMIT ?2)
                    UNION ALL SELECT * FROM (SELECT number, url, 1 FROM article WHERE check_ms <= ?1 AND status = 'done'
                        ORDER BY check_ms LIMIT ?2)
                    """,
                arguments: [now, limit]
            ).map { try ($0.value("number"), $0.value("url"), $0.value("again")) }
        }
    }
    /// The work on one article; nil when it is no longer in that status.
    package func work(on number: Int, _ status: StoredArticle.Status) async throws(StoreFailure) -> Work? {
        try await read { db in
            try db.row(
                sql: "SELECT * FROM article WHERE number = ? AND status = ?", arguments: [number, status.rawValue]
            ).map { try Self.work(db, $0) }
        }
    }
    static func work(_ db: Database, _ row: Row) throws -> Work {
        var work = Work(article: try article(row))
        let number = work.article.number
        if let item = try db.row(
            sql: "SELECT content FROM item WHERE article = ? ORDER BY changed_ms DESC, number DESC LIMIT 1",
            arguments: [number])
        {
            work.item = try Packing.unpack(item.value("content")) ?? []
        }
        work.page = try page(db, number)
        if work.article.version > 0 { work.line = try line(db, of: number, version: work.article.version) }
        return work
    }
    static func line(_ db: Database, of number: Int, version: Int) throws -> [UInt8]? {
        try db.row(
            sql: "SELECT line FROM version WHERE article = ? AND number = ?", arguments: [number, version]
        )
        .flatMap { try Packing.unpack($0.value("line")) }
    }
    static func article(_ row: Row) throws -> StoredArticle {
        try StoredArticle(
            number: row.value("number"), id: row.value("id"), key: row.value("key"), source: row.value("source"),
            url: row.value("url"),
            title: row.value("title"),
            outlet: row.value("outlet"), language: row.value("language"), published: row.value("published"),
            time: row.value("sort_ms"),
            seen: row.value("seen_ms"), stage: StoredArticle.Stage(rawValue: row.value("stage")) ?? .found,
            status: StoredArticle.Status(rawValue: row.value("status")) ?? .dead, due: row.value("due_ms"),
            tries: row.value("tries"),
            problem: row.value("problem"),
            checks: row.value("checks"), version: row.value("version"), story: row.value("story"),
            image: row.value("image"), section: (row.value("section") as String?).flatMap { Section(rawValue: $0) },
            rights: Rights(column: row.value("rights")))
    }
    /// An article's page as it was fetched; nil when it is not stored.
    package func page(of number: Int) async throws(StoreFailure) -> StoredPage? {
        try await read { try Self.page($0, number) }
    }
    private static func page(_ db: Database, _ number: Int) throws -> StoredPage? {
        try db.row(sql: "SELECT bytes, url, charset FROM page WHERE article = ?", arguments: [number]).flatMap { page in
            guard let bytes = try Packing.unpack(page.value("bytes")) else { return nil }
            return try StoredPage(bytes: bytes, url: page.value("url"), charset: page.value("charset"))
        }
    }
    /// An article by its id or by one of its addresses.
    package func article(_ name: String) async throws(StoreFailure) -> StoredArticle? {
        try await read { db in
            try db.row(
                sql: "SELECT * FROM article WHERE id = ? OR key = ?", arguments: [name, articleKey(name) ?? name]
            ).map(Self.article)
        }
    }
    /// The lines of an article's versions, oldest first.
    package func versions(of id: String) async throws(StoreFailure) -> [(
        number: Int, seen: Int, line: [UInt8], changes: [TextChange]
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT v.number, v.seen_ms, v.line, v.changes FROM version v JOIN article a ON a.number = v.article
                    WHERE a.id = ? ORDER BY v.number
                    """,
                arguments: [id]
            ).map {
                try (
                    $0.value("number"), $0.value("seen_ms"), Packing.unpack($0.value("line")) ?? [],
                    TextChange.list(column: $0.value("changes"))
                )
            }
        }
    }

    /// Saves fetched pages; their articles then wait to be read.
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
                        Self.hash(of: page.article, url: page.url, charset: page.charset, packed: packed), page.article,
                    ])
                try db.run(
                    sql: """
                        UPDATE article SET stage = 'fetched', status = 'waiting', due_ms = ?, tries = 0, problem = NULL,
                            rights = ?
                        WHERE number = ? AND status NOT IN ('gone', 'held')
                        """,
                    arguments: [at, page.rights.column, page.article])
            }
        }
    }
    static func hash(of article: Int, url: String, charset: String?, packed: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.add(article)
        digest.add(url)
        digest.add(charset)
        digest.add(packed)
        return digest.hash
    }
    static func hash(version: Int, of article: Int, title: String?, line: [UInt8]) -> [UInt8] {
        var digest = Digest()
        digest.add(article)
        digest.add(version)
        digest.add(title)
        digest.add(line)
        return digest.hash
    }

    /// Moves an article to the reading stage without its page; an article whose text may not be stored is done instead.
    package func goOn(_ number: Int, problem: String?, rights: Rights?, isForbidden: Bool = false, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE article SET stage = 'fetched', status = CASE WHEN ? THEN 'done' ELSE 'waiting' END, problem = ?,
                        rights = coalesce(?, rights), due_ms = ? WHERE number = ? AND status = 'waiting'
                    """,
                arguments: [isForbidden, problem, rights?.column, at, number])
            if isForbidden { try Self.strip(db, number, at: at) }
        }
    }
    /// Removes all text of an article that may not be stored; address, title and date stay.
    static func strip(_ db: Database, _ number: Int, at: Int) throws {
        try unindex(db, number)
        try leaveStory(db, number, at: at)
        for table in ["version", "page", "account", "place", "opened", "picture"] {
            try db.run(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [number])
        }
        let empty = Packing.pack([])
        for row in try Row.fetchAll(db, sql: "SELECT * FROM item WHERE article = ?", arguments: [number]) {
            try db.run(
                sql: "UPDATE item SET content = ?, hash = ? WHERE number = ?",
                arguments: [
                    empty,
                    try Ingest.hash(
                        source: row.value("source"), guid: row.value("guid"), link: row.value("link_key"),
                        url: row.value("url"),
                        title: row.value("title"), published: row.value("published"), content: empty,
                        contentHash: row.value("content_hash")), try row.value("number") as Int,
                ])
        }
        try db.run(
            sql: "UPDATE article SET version = 0, check_ms = NULL, image = NULL WHERE number = ?", arguments: [number])
    }
    /// Removes the text of an article whose source has come to forbid storing it.
    package func forbid(_ number: Int, rights: Rights, at: Int) async throws(StoreFailure) {
        try await write { db in
            try Self.strip(db, number, at: at)
            try db.run(
                sql: "UPDATE article SET rights = ?, problem = 'the source reserves its text' WHERE number = ?",
                arguments: [rights.column, number])
        }
    }
    /// Notes that a stage failed: it is tried again at `due`, or never when `due` is nil.
    package func noteFailure(_ number: Int, _ problem: String, due: Int?)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE article SET problem = ?1, tries = tries + 1, due_ms = coalesce(?2, due_ms),
                        status = CASE WHEN ?2 IS NULL THEN CASE WHEN version > 0 THEN 'done' ELSE 'dead' END ELSE status END,
                        -- What nobody can read is in no story, though an import put it there.
                        story = CASE WHEN ?2 IS NULL AND version = 0 THEN NULL ELSE story END
                    WHERE number = ?3 AND status = 'waiting'
                    """,
                arguments: [problem, due, number])
        }
    }
    /// Notes that an article was checked again, and when the next check is due; nil for never.
    package func noteCheck(_ number: Int, next: Int?) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE article SET checks = checks + 1, check_ms = ? WHERE number = ?", arguments: [next, number])
        }
    }

    /// Saves reading results: a version where the text is new, the account and the search entry, all in one transaction.
    ///
    /// - Returns: the numbers of the articles whose text is new or changed, and of those that are held because their text was taken
    ///   down.
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
                    try row.value("status") == "waiting", try row.value("stage") == "fetched",
                    try row.value("due_ms") == result.due
                else { continue }
                if let tombstone = tombstones.match(result) {
                    try Self.hold(db, result.number, for: tombstone, at: at)
                    held.append(result.number)
                    continue
                }
                let account = try db.row(
                    sql: "SELECT text_hash, reader FROM account WHERE article = ?", arguments: [result.number])
                let known: [UInt8]? = try account?.value("text_hash")
                if result.isForbidden {
                    try Self.strip(db, result.number, at: at)
                    try db.run(
                        sql: "UPDATE article SET status = 'done', rights = ? WHERE number = ?",
                        arguments: [result.rights.column, result.number])
                    continue
                }
                if known == result.textHash {
                    if try account?.value("reader") != result.reader {
                        try Self.replace(db, result, version: row.value("version"), keepsChanges: true)
                    }
                    try db.run(
                        sql: """
                            UPDATE article SET stage = CASE WHEN story IS NULL THEN 'read' ELSE 'grouped' END,
                                status = CASE WHEN story IS NULL THEN 'waiting' ELSE 'done' END, problem = NULL, tries = 0,
                                rights = ?, title = coalesce(title, ?), image = coalesce(?, image), section = coalesce(?, section) WHERE number = ?
                            """,
                        arguments: [
                            result.rights.column, result.title, result.image, result.section?.rawValue, result.number,
                        ])
                    // The licence may have changed.
                    try Self.openSearch(db, result.number)
                    continue
                }
                try Self.save(
                    db, result, after: row.value("version"), checks: row.value("checks"), at: at, firstCheck: firstCheck
                )
                changed.append(result.number)
            }
            return (changed, held)
        }
    }
    private static func save(
        _ db: Database, _ result: ReadArticle, after last: Int, checks: Int, at: Int, firstCheck: Int?
    ) throws {
        let number = result.number
        if last > 0 {
            try unindex(db, number)
            // What was shown of the earlier text still counts, but is not searched for in the new one.
            try db.run(sql: "UPDATE opened SET is_shown = 0 WHERE article = ?", arguments: [number])
        }
        let line = Packing.pack(result.line)
        let version = last + 1
        try db.run(
            sql:
                "INSERT INTO version (article, number, seen_ms, title, line, changes, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                number, version, at, result.title, line, TextChange.column(of: result.changes),
                hash(version: version, of: number, title: result.title, line: line),
            ])
        try index(db, result, title: result.title, version: version)
        try db.run(
            sql: """
                UPDATE article SET stage = 'read', status = 'waiting', due_ms = ?, tries = 0, problem = NULL, version = ?,
                    title = coalesce(?, title), outlet = coalesce(?, outlet), language = coalesce(?, language), image = ?, section = ?,
                    published = coalesce(?, published), sort_ms = coalesce(min(max(?, 631152000000), seen_ms), sort_ms), rights = ?,
                    check_ms = CASE WHEN checks = 0 THEN coalesce(check_ms, ?) ELSE check_ms END WHERE number = ?
                """,
            arguments: [
                at, version, result.title, result.outlet, result.language, result.image, result.section?.rawValue,
                result.published, result.time,
                result.rights.column, firstCheck, number,
            ])
    }
    /// Adds an article's latest text, account and places to their tables.
    static func index(_ db: Database, _ result: ReadArticle, title: String?, version: Int) throws {
        let number = result.number
        try db.run(
            sql: "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
            arguments: [number, title ?? "", result.body])
        try openSearch(
            db, number, title: title, body: result.rights.isLicensed && !result.rights.isPrivate ? result.body : nil)
        try db.run(
            sql: """
                INSERT INTO account (article, version, reader, features, sketch, text_hash) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (article) DO UPDATE SET version = excluded.version, reader = excluded.reader,
                    features = excluded.features, sketch = excluded.sketch, text_hash = excluded.text_hash
                """,
            arguments: [
                number, version, result.reader, Packing.pack(result.features), SketchColumn.bytes(of: result.sketch),
                result.textHash,
            ])
        try db.run(sql: "DELETE FROM place WHERE article = ?", arguments: [number])
        // The picture of another address is not this article's any more.
        try db.run(
            sql: "DELETE FROM picture WHERE article = ?1 AND url IS NOT (SELECT image FROM article WHERE number = ?1)",
            arguments: [number])
        for place in result.places {
            try db.run(
                sql: "INSERT INTO place (name, article, is_private) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [place, number, result.rights.isPrivate])
        }
    }
    /// Removes an article's latest text from the search index. FTS5 must be given exactly the text that was indexed.
    static func unindex(_ db: Database, _ number: Int) throws {
        try db.run(sql: "DELETE FROM open_search WHERE rowid = ?", arguments: [number])
        guard
            let row = try db.row(
                sql:
                    "SELECT v.title, v.line FROM version v JOIN article a ON a.number = v.article AND a.version = v.number WHERE a.number = ?",
                arguments: [number]), let line = try Packing.unpack(row.value("line"))
        else { return }
        let title: String? = try row.value("title")
        try db.run(
            sql: "INSERT INTO search (search, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            arguments: [number, title ?? "", searchable(line)])
    }
    /// The text of a line that is indexed: body and captions, without boilerplate, links and terms; the whole text when there is no
    /// body.
    package static func searchable(_ line: [UInt8]) -> String {
        guard let article = (try? JSONValue(parsing: line)).flatMap({ Account(json: $0) })?.article else { return "" }
        var out: [UInt8] = []
        for block in article.blocks where block.kind.isBody || block.kind == .caption {
            if !out.isEmpty { out.append(0x0A) }
            out += article.bytes[block.span.start..<min(block.span.end, article.bytes.count)]
        }
        return String(decoding: out.isEmpty ? article.bytes : out, as: UTF8.self)
    }
    /// The whole text of a line, to which its spans refer.
    package static func text(of line: [UInt8]) -> String { (try? JSONValue(parsing: line))?["text"]?.string ?? "" }
}
