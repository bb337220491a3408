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
    /// The language of the page on which it was ordered, for readers who named none.
    package var language: String?
    /// The address that is to take the place of this one.
    package var wanted: Wanted?

    /// An address whose link was not followed yet, beside one that works.
    package struct Wanted: Sendable, Equatable {
        package var address: String
        package var key: String
        package var asked: Int
    }
    /// The address and key to confirm; nil when there is nothing to confirm.
    package var unconfirmed: Wanted? {
        wanted ?? (confirmed == nil ? Wanted(address: address, key: key, asked: asked) : nil)
    }
    /// The address to which a key belongs, and whether it is confirmed.
    package func address(ofKey key: String) -> (text: String, isConfirmed: Bool) {
        wanted.flatMap { $0.key == key ? ($0.address, false) : nil } ?? (address, confirmed != nil)
    }
    /// For how long a link that confirms an address does so.
    package static let confirmable = 7 * 86_400_000
}

extension Store {
    /// Sets where and when a reader's digest comes. A new address has to be confirmed, and gets a new key, so that links of earlier messages do nothing;
    /// until then a confirmed one stays in use.
    package func setDigest(
        of reader: Reader, to address: String, hour: Int, due: Int, language: String? = nil, at: Int
    ) async throws(StoreFailure) -> MailDigest {
        try await write { db in
            let known = try Self.digest(db, "reader", reader.id)
            if let known, known.address == address {
                try db.run(
                    sql: """
                        UPDATE digest SET hour = ?, due_ms = ?, tries = 0, problem = NULL, asked_ms = ?,
                            wanted_address = NULL, wanted_key = NULL, wanted_ms = NULL WHERE reader = ?
                        """, arguments: [hour, due, at, reader.id])
            } else if let known, known.confirmed != nil {
                // A link that was sent to the same address stays good.
                let key = known.wanted.flatMap { $0.address == address ? $0.key : nil } ?? Secrets.make()
                try db.run(
                    sql:
                        "UPDATE digest SET hour = ?, wanted_address = ?, wanted_key = ?, wanted_ms = ? WHERE reader = ?",
                    arguments: [hour, address, key, at, reader.id])
                if known.hour != hour {
                    try db.run(
                        sql: "UPDATE digest SET due_ms = ?, tries = 0 WHERE reader = ?", arguments: [due, reader.id])
                }
            } else {
                try db.run(
                    sql: """
                        INSERT OR REPLACE INTO digest (reader, address, hour, key, asked_ms, told_ms, due_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
                        """, arguments: [reader.id, address, hour, Secrets.make(), at, at, due])
            }
            try db.run(
                sql: "UPDATE digest SET language = ? WHERE reader = ?", arguments: [language, reader.id])
            guard let digest = try Self.digest(db, "reader", reader.id) else {
                throw StoreFailure.other("there is no such reader")
            }
            return digest
        }
    }
    package func digest(of reader: Reader) async throws(StoreFailure) -> MailDigest? {
        try await read { db in try Self.digest(db, "reader", reader.id) }
    }
    /// The digest to which a key belongs; keys of addresses that were not confirmed in time belong to none.
    package func digest(withKey key: String, at now: Int) async throws(StoreFailure) -> MailDigest? {
        try await read { db in
            if let digest = try Self.digest(db, "key", key), digest.confirmed != nil || Self.isGood(digest.asked, now) {
                return digest
            }
            guard let digest = try Self.digest(db, "wanted_key", key), let wanted = digest.wanted,
                Self.isGood(wanted.asked, now)
            else { return nil }
            return digest
        }
    }
    private static func isGood(_ asked: Int, _ now: Int) -> Bool { now - asked < MailDigest.confirmable }
    /// Notes that an address was confirmed, which takes the place of the one before; false when no digest has this key any more.
    package func confirmDigest(withKey key: String, due: Int, at: Int) async throws(StoreFailure) -> Bool {
        try await write { db in
            if let digest = try Self.digest(db, "key", key) {
                guard digest.confirmed == nil else { return true }
                guard Self.isGood(digest.asked, at) else { return false }
                try db.run(
                    sql: "UPDATE digest SET due_ms = ?, confirmed_ms = ? WHERE key = ?", arguments: [due, at, key])
                return true
            }
            guard let wanted = try Self.digest(db, "wanted_key", key)?.wanted, Self.isGood(wanted.asked, at) else {
                return false
            }
            try db.run(
                sql: """
                    UPDATE digest SET address = wanted_address, key = wanted_key, asked_ms = wanted_ms, confirmed_ms = ?,
                        due_ms = ?, tries = 0, problem = NULL, wanted_address = NULL, wanted_key = NULL, wanted_ms = NULL
                    WHERE wanted_key = ?
                    """, arguments: [at, due, key])
            return db.changesCount > 0
        }
    }
    /// Stops a digest, or forgets the address that was to take its place; false when none has this key.
    package func stopDigest(withKey key: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM digest WHERE key = ?", arguments: [key])
            if db.changesCount > 0 { return true }
            try db.run(
                sql:
                    "UPDATE digest SET wanted_address = NULL, wanted_key = NULL, wanted_ms = NULL WHERE wanted_key = ?",
                arguments: [key])
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
    /// Takes a digest that is due for one try at sending it: until another time nobody else sends it, whatever becomes of this try.
    ///
    /// - Returns: false when it is not due as it was any more.
    package func claim(_ digest: MailDigest, until due: Int) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(
                sql: "UPDATE digest SET due_ms = ?, tries = tries + 1 WHERE key = ? AND due_ms = ? AND tries = ?",
                arguments: [due, digest.key, digest.due, digest.tries])
            return db.changesCount > 0
        }
    }
    /// Notes that a digest was sent with the changes up to a time, and when it is due next.
    package func note(digestWithKey key: String, told: Int, due: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE digest SET told_ms = ?, problem = NULL, due_ms = ?, tries = 0 WHERE key = ?",
                arguments: [told, due, key])
        }
    }
    /// Notes why a digest could not be sent, and when it is due next, unless that was set when it was claimed.
    package func note(digestWithKey key: String, problem: String, due: Int?) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE digest SET problem = ?, due_ms = coalesce(?, due_ms) WHERE key = ?",
                arguments: [problem, due, key])
        }
    }
    private static func digest(_ db: Database, _ column: String, _ value: String) throws -> MailDigest? {
        try db.row(sql: "SELECT * FROM digest WHERE \(column) = ?", arguments: [value]).map(digest)
    }
    private static func digest(_ row: Row) throws -> MailDigest {
        var wanted: MailDigest.Wanted?
        if let address: String = try row.value("wanted_address"), let key: String = try row.value("wanted_key"),
            let asked: Int = try row.value("wanted_ms")
        {
            wanted = MailDigest.Wanted(address: address, key: key, asked: asked)
        }
        return try MailDigest(
            reader: row.value("reader"), address: row.value("address"), hour: row.value("hour"), key: row.value("key"),
            asked: row.value("asked_ms"), confirmed: row.value("confirmed_ms"), told: row.value("told_ms"),
            due: row.value("due_ms"), tries: row.value("tries"), problem: row.value("problem"),
            language: row.value("language"), wanted: wanted)
    }
}
