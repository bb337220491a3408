import GRDB
import NewsModel

extension Store {
    /// Stores the items whose embargo has ended as what they are, and forgets that they were held back.
    ///
    /// - Parameter limit: the most items taken at once.
    package func releaseEmbargoed(at: Int, limit: Int = 500) async throws(StoreFailure) -> Intake {
        let isDue: Bool = try await read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM embargo WHERE until_ms <= ?)", arguments: [at]) ?? false
        }
        guard isDue else { return Intake() }
        return try await write { db in
            var intake = Intake()
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM embargo WHERE until_ms <= ? ORDER BY until_ms, source, guid LIMIT ?",
                arguments: [at, limit])
            for row in rows {
                let source: String = try row.value("source")
                let item = try Embargo.item(row)
                var ingest = Ingest(db: db, source: source, at: at, items: [item])
                try ingest.take(item, &intake)
                try Embargo.forget(db, source, item.guid)
            }
            return intake
        }
    }
    /// How many items wait for the end of their embargo.
    package func embargoed() async throws(StoreFailure) -> Int {
        try await read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM embargo") ?? 0 }
    }
}

/// The items that wait for the end of their embargo.
enum Embargo {
    static func has(_ db: Database, source: String) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM embargo WHERE source = ?)"
        return try Bool.fetchOne(db, sql: sql, arguments: [source]) ?? false
    }
    /// Whether an item must wait, in which case it is kept apart. An item that need not wait ends the waiting of its earlier versions.
    static func holds(_ db: Database, _ item: FeedItem, of source: String, at: Int) throws -> Bool {
        let waiting = try db.row(
            sql: "SELECT version FROM embargo WHERE source = ? AND guid = ?", arguments: [source, item.guid])
        let known: Int? = try waiting?.value("version")
        // A version that comes late is no news.
        if let known, let version = item.version, version < known { return true }
        guard let until = item.embargo, until > at else {
            if waiting != nil { try forget(db, source, item.guid) }
            return false
        }
        try db.run(
            sql: """
                INSERT OR REPLACE INTO embargo
                    (source, guid, until_ms, version, url, title, published, published_ms, is_whole, rights, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                source, item.guid, until, item.version, item.url, item.title, item.published, item.publishedTime,
                item.isWhole, item.rights.column, item.content.map { Packing.pack($0) },
            ])
        return true
    }
    static func item(_ row: Row) throws -> FeedItem {
        var item = FeedItem(guid: try row.value("guid"))
        item.version = try row.value("version")
        item.url = try row.value("url")
        item.title = try row.value("title")
        item.published = try row.value("published")
        item.publishedTime = try row.value("published_ms")
        item.isWhole = try row.value("is_whole")
        item.rights = try Rights(column: row.value("rights"))
        let content: [UInt8]? = try row.value("content")
        item.content = content.flatMap { Packing.unpack($0) }
        return item
    }
    static func forget(_ db: Database, _ source: String, _ guid: String) throws {
        try db.run(sql: "DELETE FROM embargo WHERE source = ? AND guid = ?", arguments: [source, guid])
    }

    /// Notes that a provider withdrew an item: it does not come out of its embargo; the article that was made of it stays, because a
    /// takedown is the only thing that removes one, and the audit log says once what the provider said.
    ///
    /// - Returns: whether there is an article, and it was not known to be withdrawn.
    static func withdraw(_ db: Database, _ item: ParsedFeed.Withdrawal, of source: String, at: Int) throws -> Bool {
        try forget(db, source, item.id)
        let article = try String.fetchOne(
            db,
            sql: "SELECT a.id FROM item i JOIN article a ON a.number = i.article WHERE i.source = ? AND i.guid = ?",
            arguments: [source, item.id])
        guard let article else { return false }
        let action = item.status == "canceled" ? "item canceled by its provider" : "item withheld by its provider"
        let isKnown =
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM audit WHERE action = ? AND subject = ?)",
                arguments: [action, article]) ?? false
        guard !isKnown else { return false }
        try Audit.append(
            db, at: at, by: "desk", action: action, subject: article,
            detail: ["item": item.id, "version": item.version.map(String.init)])
        return true
    }
}
