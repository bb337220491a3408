import GRDB
import NewsModel

/// The append-only log of who did what. Each row's hash covers the row and the previous hash, so that no row can be changed or removed
/// unnoticed.
enum Audit {
    static func append(
        _ db: Database, at: Int, by actor: String, action: String, subject: String, detail: [String: String?]
    ) throws {
        var w = JSONWriter()
        w.object { w in
            for (name, value) in detail.sorted(by: { $0.key < $1.key }) where value != nil {
                w.member(dynamic: name, value)
            }
        }
        let text = String(decoding: w.bytes, as: UTF8.self)
        let last = try db.row(sql: "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1")
        let number = (try last?.value("number") ?? 0) + 1
        let hash = seal(
            after: try last?.value("hash"), number: number, at: at, actor: actor, action: action, subject: subject,
            detail: text)
        try db.run(
            sql: "INSERT INTO audit (number, at_ms, actor, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            arguments: [number, at, actor, action, subject, text, hash])
    }
    static func seal(
        after previous: [UInt8]?, number: Int, at: Int, actor: String, action: String, subject: String,
        detail: String
    ) -> [UInt8] {
        var digest = Digest()
        digest.add(previous)
        digest.add(number)
        digest.add(at)
        for field in [actor, action, subject, detail] { digest.add(field) }
        return digest.hash
    }
}

/// One row of the log.
package struct AuditEntry: Sendable, Equatable {
    package var number: Int
    package var at: Int
    package var actor: String
    package var action: String
    package var subject: String
    /// A JSON object.
    package var detail: String
}

extension Store {
    /// The log's last rows, latest first.
    package func audit(limit: Int) async throws(StoreFailure) -> [AuditEntry] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY number DESC LIMIT ?", arguments: [limit]).map {
                try AuditEntry(
                    number: $0.value("number"), at: $0.value("at_ms"), actor: $0.value("actor"),
                    action: $0.value("action"),
                    subject: $0.value("subject"),
                    detail: $0.value("detail"))
            }
        }
    }
    /// The number of the first row whose hash is wrong; nil when the whole log is unchanged.
    package func brokenAudit() async throws(StoreFailure) -> Int? {
        try await read { db in
            var previous: [UInt8]?
            var expected = 1
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY number")
            while let row = try rows.next() {
                let hash = try Audit.seal(
                    after: previous, number: expected, at: row.value("at_ms"), actor: row.value("actor"),
                    action: row.value("action"),
                    subject: row.value("subject"), detail: row.value("detail"))
                guard try row.value("number") == expected, try row.value("hash") == hash else { return expected }
                previous = hash
                expected += 1
            }
            return nil
        }
    }
    /// Adds an entry to the log.
    package func note(_ action: String, of subject: String, detail: [String: String?] = [:], at: Int, actor: String)
        async throws(StoreFailure)
    {
        try await write { try Audit.append($0, at: at, by: actor, action: action, subject: subject, detail: detail) }
    }
}
