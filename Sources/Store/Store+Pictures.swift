import GRDB

/// A picture as pages show it, or why there is none.
package struct StoredPicture: Sendable, Equatable {
    package var url: String
    /// When it was fetched; milliseconds.
    package var fetched: Int
    /// Its media type; nil when it is not shown.
    package var type: String?
    /// Pixels.
    package var width: Int?
    package var height: Int?
    /// Why it is not shown, in words.
    package var problem: String?
    package var bytes: [UInt8]?
    package init(url: String, fetched: Int) {
        self.url = url
        self.fetched = fetched
    }
    package var isShown: Bool { type != nil && bytes != nil }
}
/// The picture that an article gives.
package struct WantedPicture: Sendable {
    /// The article's row.
    package var article: Int
    package var url: String
    /// The address of the article's source.
    package var source: String?
    /// The `User-Agent` with which that source is asked; nil: as all others.
    package var agent: String?
    /// Whether the operator rests that source.
    package var isResting = false
    /// What is stored of it.
    package var known: StoredPicture?
}

extension Store {
    /// The picture that an article gives; nil when it gives none, or is not shown any more.
    package func wantedPicture(of article: String) async throws(StoreFailure) -> WantedPicture? {
        try await read { db in
            guard
                let row = try db.row(
                    sql: """
                        SELECT a.number, a.image, s.url AS source, s.agent, s.state FROM article a LEFT JOIN source s ON s.id = a.source
                        WHERE a.id = ? AND a.image IS NOT NULL AND a.status NOT IN ('gone', 'held')
                        """, arguments: [article])
            else { return nil }
            let number: Int = try row.value("number")
            let known = try db.row(sql: "SELECT * FROM picture WHERE article = ?", arguments: [number]).map { row in
                var picture = try StoredPicture(url: row.value("url"), fetched: row.value("fetched_ms"))
                picture.type = try row.value("type")
                picture.width = try row.value("width")
                picture.height = try row.value("height")
                picture.problem = try row.value("problem")
                picture.bytes = try row.value("bytes")
                return picture
            }
            var wanted = try WantedPicture(article: number, url: row.value("image"), source: row.value("source"))
            wanted.agent = try row.value("agent")
            wanted.isResting = try row.value("state") as String? == "paused"
            wanted.known = known
            return wanted
        }
    }
    /// Stores an article's picture in place of an older one, and lets the oldest go where pictures take more room than allowed.
    package func save(_ picture: StoredPicture, of article: Int, most: Int = Store.mostPictureBytes)
        async throws(StoreFailure)
    {
        try await write { db in
            try db.run(
                sql: """
                    INSERT INTO picture (article, url, fetched_ms, type, width, height, problem, bytes)
                    SELECT number, ?, ?, ?, ?, ?, ?, ? FROM article WHERE number = ? AND image IS NOT NULL
                    ON CONFLICT (article) DO UPDATE SET url = excluded.url, fetched_ms = excluded.fetched_ms, type = excluded.type,
                        width = excluded.width, height = excluded.height, problem = excluded.problem, bytes = excluded.bytes
                    """,
                arguments: [
                    picture.url, picture.fetched, picture.type, picture.width, picture.height,
                    picture.problem.map { String($0.prefix(500)) }, picture.bytes, article,
                ])
            // Counted now and then, because the sum reads all rows.
            guard picture.fetched % 16 == 0 else { return }
            var used = try Int.fetchOne(db, sql: "SELECT coalesce(sum(length(bytes)), 0) FROM picture") ?? 0
            while used > most {
                let oldest = try Row.fetchAll(
                    db,
                    sql: "SELECT article, coalesce(length(bytes), 0) AS size FROM picture ORDER BY fetched_ms LIMIT 200"
                )
                guard !oldest.isEmpty else { break }
                for row in oldest where used > most {
                    used -= try row.value("size")
                    try db.run(
                        sql: "DELETE FROM picture WHERE article = ?", arguments: [try row.value("article") as Int])
                }
            }
        }
    }
    /// The room for pictures: about 10,000 of them.
    package static let mostPictureBytes = 1 << 30
}
