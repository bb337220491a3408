import GRDB

/// Someone who may sign in.
package struct Reader: Sendable, Equatable {
    package var id: String
    package var name: String
    /// Whether this reader may change what all see: sources, removals, edits, other readers.
    package var isAdmin = false
    /// The languages that this reader reads, the preferred first.
    package var languages: [String] = []
    /// The key in the addresses of this reader's feeds; nil before one was wanted.
    package var feedKey: String?
}
/// One sign-in of a reader.
package struct Session: Sendable, Equatable {
    /// Names it; it is not the secret.
    package var id: String
    /// The program that began it, as it names itself.
    package var device: String
    package var created: Int
    package var used: Int
}
/// A token that a program signs in with.
package struct AccessToken: Sendable, Equatable {
    /// What a program may do with it: read what somebody sees who is signed in; also push articles; also change everything that an
    /// administrator changes by the API.
    package enum Scope: String, Sendable, CaseIterable { case read, push, write }
    package var id: String
    package var name: String
    package var scope: Scope
    package var created: Int
    /// When it was used last, within an hour; nil: never.
    package var used: Int?
}

extension Store {
    /// Whether nobody can sign in yet.
    package func hasNoReader() async throws(StoreFailure) -> Bool {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reader") ?? 0 } == 0
    }
    /// Makes a reader or changes one's password, which ends the reader's sessions.
    package func setReader(_ name: String, password stored: String, at: Int) async throws(StoreFailure) {
        try await write { try Self.setReader(name, password: stored, at: at, $0) }
    }
    private static func setReader(_ name: String, password stored: String, at: Int, _ db: Database) throws {
        // Who is made here is made by the owner of the machine, or is the first.
        try db.run(
            sql: """
                INSERT INTO reader (id, name, password, created_ms, is_admin) VALUES (?, ?, ?, ?, 1)
                ON CONFLICT (name) DO UPDATE SET password = excluded.password
                """, arguments: [stableID("reader", name), name, stored, at])
        try db.run(sql: "DELETE FROM session WHERE reader = ?", arguments: [stableID("reader", name)])
        try Audit.append(db, at: at, by: "access", action: "password set", subject: name, detail: [:])
    }
    /// Makes the first reader from a welcome link, which ends the link; returns false when it is invalid or used.
    ///
    /// Check and use are one transaction, so the link works only once.
    package func welcome(_ name: String, password stored: String, link: String, at: Int) async throws(StoreFailure)
        -> Bool
    {
        let hash = sha256(Array(link.utf8)).hex
        return try await write { db in
            guard let kept = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'welcome'"),
                Secrets.same(kept, hash), try Int.fetchOne(db, sql: "SELECT count(*) FROM reader") == 0
            else { return false }
            try Self.setReader(name, password: stored, at: at, db)
            try db.run(sql: "DELETE FROM setting WHERE name = 'welcome'")
            return true
        }
    }
    /// A reader and the stored form of the password; nil when there is no reader of that name.
    package func reader(named name: String) async throws(StoreFailure) -> (reader: Reader, password: String)? {
        try await read { db in
            try db.row(sql: "SELECT * FROM reader WHERE name = ?", arguments: [name]).map {
                try (Self.reader($0), $0.value("password"))
            }
        }
    }
    static func reader(_ row: Row) throws -> Reader {
        try Reader(
            id: row.value("id"), name: row.value("name"), isAdmin: row.value("is_admin"),
            languages: WordsColumn.words(row.value("languages")), feedKey: row.value("feed_key"))
    }
    /// Everybody who may sign in, in order of name.
    package func readers() async throws(StoreFailure) -> [Reader] {
        try await read { try Row.fetchAll($0, sql: "SELECT * FROM reader ORDER BY name").map(Self.reader) }
    }
    /// Adds somebody who may sign in; false when the name is taken.
    package func addReader(_ name: String, password stored: String, isAdmin: Bool, at: Int, actor: String)
        async throws(StoreFailure) -> Bool
    {
        try await write { db in
            try db.run(
                sql: """
                    INSERT INTO reader (id, name, password, created_ms, is_admin) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """, arguments: [stableID("reader", name), name, stored, at, isAdmin])
            guard db.changesCount > 0 else { return false }
            try Audit.append(
                db, at: at, by: actor, action: "reader added", subject: name,
                detail: ["role": isAdmin ? "admin" : "reader"])
            return true
        }
    }
    /// Removes a reader with what was marked; false for the last administrator, and when there is none of that name.
    package func removeReader(_ name: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            let others =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM reader WHERE is_admin AND name != ?", arguments: [name]) ?? 0
            guard others > 0 else { return false }
            try db.run(sql: "DELETE FROM reader WHERE name = ?", arguments: [name])
            guard db.changesCount > 0 else { return false }
            try Audit.append(db, at: at, by: actor, action: "reader removed", subject: name, detail: [:])
            return true
        }
    }
    package func setLanguages(_ languages: [String], of reader: Reader) async throws(StoreFailure) {
        try await write {
            try $0.run(
                sql: "UPDATE reader SET languages = ? WHERE id = ?",
                arguments: [WordsColumn.text(of: languages), reader.id])
        }
    }
    /// A reader's sessions, the last used first.
    package func sessions(of reader: Reader, at: Int) async throws(StoreFailure) -> [Session] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM session WHERE reader = ? AND used_ms > ? ORDER BY used_ms DESC LIMIT 200",
                arguments: [reader.id, at - Self.sessionLength]
            ).map { row in
                Session(
                    id: try Self.sessionID(row.value("hash")), device: try row.value("device"),
                    created: try row.value("created_ms"), used: try row.value("used_ms"))
            }
        }
    }
    private static func sessionID(_ hash: [UInt8]) -> String { String(sha256(hash).hex.prefix(16)) }
    /// The id of the session with this secret.
    package static func sessionID(ofSecret secret: String) -> String { sessionID(sha256(Array(secret.utf8))) }
    /// Ends one of a reader's sessions by its id.
    package func endSession(_ id: String, of reader: Reader) async throws(StoreFailure) {
        try await write { db in
            for row in try Row.fetchAll(db, sql: "SELECT hash FROM session WHERE reader = ?", arguments: [reader.id]) {
                let hash: [UInt8] = try row.value("hash")
                if Self.sessionID(hash) == id {
                    try db.run(sql: "DELETE FROM session WHERE hash = ?", arguments: [hash])
                }
            }
        }
    }

    // MARK: - Sessions

    /// Begins a session and returns its secret; only the hash of the secret is stored.
    ///
    /// - Parameter app: a word before the secret of a program: such a secret is none of a browser's, which has no slash.
    package func beginSession(of reader: Reader, device: String = "", app: String? = nil, at: Int)
        async throws(StoreFailure) -> String
    {
        let secret = (app.map { $0 + "/" } ?? "") + Secrets.make()
        try await write { db in
            try db.run(
                sql: "INSERT INTO session (hash, reader, created_ms, used_ms, device) VALUES (?, ?, ?, ?, ?)",
                arguments: [sha256(Array(secret.utf8)), reader.id, at, at, String(device.prefix(300))])
            try db.run(sql: "DELETE FROM session WHERE used_ms < ?", arguments: [at - Self.sessionLength])
            try Audit.append(db, at: at, by: reader.name, action: "signed in", subject: reader.id, detail: [:])
        }
        return secret
    }
    /// A session ends this many milliseconds after its last use.
    private static let sessionLength = 14 * 86_400_000

    /// The reader of a session; nil when the session has ended or is unknown.
    package func reader(ofSession secret: String, at: Int) async throws(StoreFailure) -> Reader? {
        let hash = sha256(Array(secret.utf8))
        let found = try await read { db in
            try db.row(
                sql: """
                    SELECT r.*, s.used_ms FROM session s JOIN reader r ON r.id = s.reader
                    WHERE s.hash = ? AND s.used_ms > ?
                    """, arguments: [hash, at - Self.sessionLength]
            ).map { row -> (Reader, Int) in
                try (Self.reader(row), row.value("used_ms"))
            }
        }
        guard let (reader, used) = found else { return nil }
        if at - used > 3_600_000 {
            // Reading continues when the disk is full.
            _ = try? await write {
                try $0.run(sql: "UPDATE session SET used_ms = ? WHERE hash = ?", arguments: [at, hash])
            }
        }
        return reader
    }
    package func endSession(_ secret: String) async throws(StoreFailure) {
        try await write {
            try $0.run(sql: "DELETE FROM session WHERE hash = ?", arguments: [sha256(Array(secret.utf8))])
        }
    }

    // MARK: - Tokens

    /// Makes a token and returns its secret, which cannot be read again later.
    package func addToken(_ name: String, scope: AccessToken.Scope, at: Int, actor: String) async throws(StoreFailure)
        -> String
    {
        let secret = "stemma_" + Secrets.make()
        try await write { db in
            let id = stableID("token", secret)
            try db.run(
                sql: "INSERT INTO token (id, hash, name, scope, created_ms) VALUES (?, ?, ?, ?, ?)",
                arguments: [id, sha256(Array(secret.utf8)), name, scope.rawValue, at])
            try Audit.append(
                db, at: at, by: actor, action: "token made", subject: id,
                detail: ["name": name, "scope": scope.rawValue])
        }
        return secret
    }
    package func removeToken(_ id: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM token WHERE id = ?", arguments: [id])
            guard db.changesCount > 0 else { return false }
            try Audit.append(db, at: at, by: actor, action: "token removed", subject: id, detail: [:])
            return true
        }
    }
    package func tokens() async throws(StoreFailure) -> [AccessToken] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM token ORDER BY created_ms").map(Self.token)
        }
    }
    /// The token that a secret belongs to; nil when there is none.
    package func token(_ secret: String, at: Int) async throws(StoreFailure) -> AccessToken? {
        let hash = sha256(Array(secret.utf8))
        guard
            let token = try await read({ db in
                try db.row(sql: "SELECT * FROM token WHERE hash = ?", arguments: [hash]).map(Self.token)
            })
        else { return nil }
        if at - (token.used ?? 0) > 3_600_000 {
            _ = try? await write {
                try $0.run(sql: "UPDATE token SET used_ms = ? WHERE id = ?", arguments: [at, token.id])
            }
        }
        return token
    }
    private static func token(_ row: Row) throws -> AccessToken {
        try AccessToken(
            id: row.value("id"), name: row.value("name"),
            scope: AccessToken.Scope(rawValue: row.value("scope")) ?? .read,
            created: row.value("created_ms"), used: row.value("used_ms"))
    }

    // MARK: - Keys of feeds

    /// The key with which a reader's program reads feeds and uses the Fever API; it is made when it is asked for first.
    package func feedKey(of reader: Reader) async throws(StoreFailure) -> String {
        if let key = reader.feedKey { return key }
        return try await newFeedKey(of: reader)
    }
    /// Replaces a reader's key: feeds with the old one are not answered any more.
    package func newFeedKey(of reader: Reader) async throws(StoreFailure) -> String {
        let key = Secrets.make()
        try await write {
            try $0.run(sql: "UPDATE reader SET feed_key = ? WHERE id = ?", arguments: [key, reader.id])
        }
        return key
    }
    /// The reader who has this key; nil when nobody has.
    package func reader(ofFeedKey key: String) async throws(StoreFailure) -> Reader? {
        guard (20...100).contains(key.utf8.count) else { return nil }
        return try await read {
            try $0.row(sql: "SELECT * FROM reader WHERE feed_key = ?", arguments: [key]).map(Self.reader)
        }
    }

    // MARK: - Visits and settings

    /// Notes that a reader looks at a story, and returns the time of the reader's last visit.
    package func visit(_ story: String, by reader: Reader, at: Int) async throws(StoreFailure) -> Int? {
        try await write { db in
            let last = try Int.fetchOne(
                db, sql: "SELECT at_ms FROM visit WHERE reader = ? AND story = ?", arguments: [reader.id, story])
            try db.run(
                sql: """
                    INSERT INTO visit (reader, story, at_ms) VALUES (?, ?, ?)
                    ON CONFLICT (reader, story) DO UPDATE SET at_ms = excluded.at_ms, is_unread = 0
                    """, arguments: [reader.id, story, at])
            return last
        }
    }
    package func setting(_ name: String) async throws(StoreFailure) -> String? {
        try await read { try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]) }
    }
    package func set(_ name: String, to value: String?) async throws(StoreFailure) {
        try await write { db in
            guard let value else { return try db.run(sql: "DELETE FROM setting WHERE name = ?", arguments: [name]) }
            try db.run(
                sql: "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                arguments: [name, value])
        }
    }
}
