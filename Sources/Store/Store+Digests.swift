import GRDB

/// A reader's daily digest by mail.
package struct MailDigest: Sendable, Equatable {
    /// The reader's id.
    package var reader: String
    /// The address of mail.
    package var address: String
    /// The hour of the machine's day at which it is sent, 0 to 23.
    package var hour: Int
    /// The key in the links of its messages.
    package var key: String
    package var asked: Int
    /// When its link was followed; nil before that, and then nothing is sent but that link.
    package var confirmed: Int?
    /// Changes up to this time have been sent.
    package var told: Int
    package var due: Int
    /// How often the message that is due could not be sent.
    package var tries: Int
    package var problem: String?
}

extension Store {
    /// Sets where and when a reader's digest comes. A new address has to be confirmed, and gets a new key, so that links of earlier messages do nothing.
    package func setDigest(
        of reader: Reader, to address: String, hour: Int, due: Int, at: Int
    ) async throws(StoreFailure) -> MailDigest {
        try await write { db in
            if let known = try Self.digest(db, "reader", reader.id), known.address == address {
                try db.run(
                    sql: "UPDATE digest SET hour = ?, due_ms = ?, tries = 0, problem = NULL WHERE reader = ?",
                    arguments: [hour, due, reader.id])
            } else {
                try db.run(
                    sql: """
                        INSERT OR REPLACE INTO digest (reader, address, hour, key, asked_ms, told_ms, due_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
                        """, arguments: [reader.id, address, hour, Secrets.make(), at, at, due])
            }
            guard let digest = try Self.digest(db, "reader", reader.id) else {
                throw StoreFailure.other("there is no such reader")
            }
            return digest
        }
    }
    package func digest(of reader: Reader) async throws(StoreFailure) -> MailDigest? {
        try await read { db in try Self.digest(db, "reader", reader.id) }
    }
    package func digest(withKey key: String) async throws(StoreFailure) -> MailDigest? {
        try await read { db in try Self.digest(db, "key", key) }
    }
    /// Notes that the address was confirmed; false when no digest has this key.
    package func confirmDigest(withKey key: String, due: Int, at: Int) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE digest SET due_ms = CASE WHEN confirmed_ms IS NULL THEN ? ELSE due_ms END,
                        confirmed_ms = coalesce(confirmed_ms, ?) WHERE key = ?
                    """, arguments: [due, at, key])
            return db.changesCount > 0
        }
    }
    /// Stops a digest; false when no digest has this key.
    package func stopDigest(withKey key: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM digest WHERE key = ?", arguments: [key])
            return db.changesCount > 0
        }
    }
    /// The confirmed digests that are due, with their readers.
    package func dueDigests(at now: Int, limit: Int) async throws(StoreFailure) -> [(
        digest: MailDigest, reader: Reader
    )] {
        let due = try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.*, r.name FROM digest d JOIN reader r ON r.id = d.reader
                    WHERE d.confirmed_ms IS NOT NULL AND d.due_ms <= ? ORDER BY d.due_ms, d.reader LIMIT ?
                    """, arguments: [now, limit]
            ).map { (try Self.digest($0), try $0.value("name") as String) }
        }
        var found: [(digest: MailDigest, reader: Reader)] = []
        for (digest, name) in due {
            if let reader = try await reader(named: name)?.reader { found.append((digest, reader)) }
        }
        return found
    }
    /// Notes that a digest was sent with the changes up to a time, or why it could not be, and when it is due next.
    package func note(
        digestWithKey key: String, told: Int?, problem: String?, due: Int
    ) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE digest SET told_ms = coalesce(?, told_ms), problem = ?, due_ms = ?,
                        tries = CASE WHEN ? IS NULL THEN 0 ELSE tries + 1 END WHERE key = ?
                    """, arguments: [told, problem, due, problem, key])
        }
    }
    private static func digest(_ db: Database, _ column: String, _ value: String) throws -> MailDigest? {
        try db.row(sql: "SELECT * FROM digest WHERE \(column) = ?", arguments: [value]).map(digest)
    }
    private static func digest(_ row: Row) throws -> MailDigest {
        try MailDigest(
            reader: row.value("reader"), address: row.value("address"), hour: row.value("hour"), key: row.value("key"),
            asked: row.value("asked_ms"), confirmed: row.value("confirmed_ms"), told: row.value("told_ms"),
            due: row.value("due_ms"), tries: row.value("tries"), problem: row.value("problem"))
    }
}
