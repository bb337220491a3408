import GRDB

/// Somebody as a provider of sign-ins knows them: its own name, and that which it gives this person for ever.
package struct Identity: Sendable, Equatable {
    package var issuer: String
    package var subject: String
    package init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }
}
/// A sign-in at a provider that has begun: what the answer must fit.
package struct SignInAttempt: Sendable, Equatable {
    /// The text that the token must repeat.
    package var nonce: String
    /// The text whose hash the provider was sent, and which it is sent with the code (RFC 7636).
    package var verifier: String
    /// The page to return to.
    package var next: String
    package var begun: Int
}

extension Store {
    /// An attempt can be finished for ten minutes.
    private static let attemptLength = 600_000
    /// The most attempts that are kept; when strangers begin more, the oldest go.
    private static let mostAttempts = 5000

    /// Begins a sign-in at a provider.
    ///
    /// - Parameters:
    ///   - next: the page to return to.
    ///   - at: milliseconds since 1970.
    /// - Returns: the attempt, the state that the provider repeats, and the secret for the browser's cookie. Of these two only hashes are stored.
    package func beginAttempt(next: String, at: Int) async throws(StoreFailure)
        -> (attempt: SignInAttempt, state: String, browser: String)
    {
        let attempt = SignInAttempt(nonce: Secrets.make(), verifier: Secrets.make(), next: next, begun: at)
        let (state, browser) = (Secrets.make(), Secrets.make())
        try await write { db in
            // One of a time to come is left from before the clock was set.
            try db.run(
                sql: """
                    DELETE FROM attempt WHERE at_ms < ? OR at_ms > ? OR state IN
                        (SELECT state FROM attempt ORDER BY at_ms DESC LIMIT -1 OFFSET ?)
                    """, arguments: [at - Self.attemptLength, at + Self.attemptLength, Self.mostAttempts - 1])
            try db.run(
                sql: "INSERT INTO attempt (state, browser, nonce, verifier, next, at_ms) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    sha256(Array(state.utf8)), sha256(Array(browser.utf8)), attempt.nonce, attempt.verifier, next, at,
                ])
        }
        return (attempt, state, browser)
    }
    /// Takes the attempt of a state, which ends it whether or not it is this browser's.
    ///
    /// - Returns: nil when there is none, it is too old, or it began in another browser.
    package func takeAttempt(state: String, browser: String, at: Int) async throws(StoreFailure) -> SignInAttempt? {
        let (hash, own) = (sha256(Array(state.utf8)), sha256(Array(browser.utf8)))
        return try await write { db in
            guard let row = try db.row(sql: "SELECT * FROM attempt WHERE state = ?", arguments: [hash]) else {
                return nil
            }
            try db.run(sql: "DELETE FROM attempt WHERE state = ?", arguments: [hash])
            let begun: Int = try row.value("at_ms")
            guard Secrets.same(try row.value("browser"), own), (0...Self.attemptLength).contains(at - begun) else {
                return nil
            }
            return try SignInAttempt(
                nonce: row.value("nonce"), verifier: row.value("verifier"), next: row.value("next"), begun: begun)
        }
    }

    /// The reader whom a provider knows by this identity; nil before the first sign-in.
    package func reader(of identity: Identity) async throws(StoreFailure) -> Reader? {
        try await read { try Self.reader(of: identity, $0) }
    }
    private static func reader(of identity: Identity, _ db: Database) throws -> Reader? {
        try db.row(
            sql: "SELECT r.* FROM identity i JOIN reader r ON r.id = i.reader WHERE i.issuer = ? AND i.subject = ?",
            arguments: [identity.issuer, identity.subject]
        ).map(Self.reader)
    }
    /// Adds the reader whom a provider knows by this identity.
    ///
    /// A name belongs to who has it: when it is taken, in whatever case, the new reader is called "ada-2". Nobody is called "admin" so, because
    /// `stemma password` gives that name's password to the owner of the machine.
    ///
    /// - Parameters:
    ///   - identity: who it is.
    ///   - name: what the reader is to be called.
    ///   - stored: the stored form of a password.
    /// - Returns: nil, and nobody is added, when nobody could sign in before and this is no administrator, who then could not be made by the
    ///   link of the first start any more.
    package func addReader(
        _ identity: Identity, named name: String, password stored: String, isAdmin: Bool, at: Int
    ) async throws(StoreFailure) -> Reader? {
        try await write { db in
            if let known = try Self.reader(of: identity, db) { return known }
            guard try isAdmin || Int.fetchOne(db, sql: "SELECT count(*) FROM reader") ?? 0 > 0 else { return nil }
            let name = try Self.freeName(like: name, for: identity, db)
            try db.run(
                sql: "INSERT INTO reader (id, name, password, created_ms, is_admin) VALUES (?, ?, ?, ?, ?)",
                arguments: [stableID("reader", name), name, stored, at, isAdmin])
            try db.run(
                sql: "INSERT INTO identity (issuer, subject, reader) VALUES (?, ?, ?)",
                arguments: [identity.issuer, identity.subject, stableID("reader", name)])
            try Audit.append(
                db, at: at, by: "provider", action: "reader added", subject: name,
                detail: ["role": isAdmin ? "admin" : "reader", "issuer": identity.issuer])
            return try Self.reader(of: identity, db)
        }
    }
    private static func freeName(like name: String, for identity: Identity, _ db: Database) throws -> String {
        func isFree(_ name: String) throws -> Bool {
            guard name.lowercased() != "admin" else { return false }
            return try Int.fetchOne(
                db, sql: "SELECT count(*) FROM reader WHERE name = ? COLLATE NOCASE", arguments: [name]) == 0
        }
        if try isFree(name) { return name }
        for number in 2...99 where try isFree("\(name)-\(number)") { return "\(name)-\(number)" }
        return name + "-" + sha256(Array((identity.issuer + " " + identity.subject).utf8)).hex.prefix(16)
    }
    /// Makes a reader an administrator or takes that away, as the provider's groups say.
    package func setAdmin(_ isAdmin: Bool, of reader: Reader, at: Int) async throws(StoreFailure) {
        guard reader.isAdmin != isAdmin else { return }
        try await write { db in
            try db.run(sql: "UPDATE reader SET is_admin = ? WHERE id = ?", arguments: [isAdmin, reader.id])
            try Audit.append(
                db, at: at, by: "provider", action: "role changed", subject: reader.name,
                detail: ["role": isAdmin ? "admin" : "reader"])
        }
    }
    /// Ends what somebody may do whom the provider's groups let in no more: the role and all sessions, apps' too, and the key of feeds.
    package func shutOut(_ reader: Reader, at: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(sql: "UPDATE reader SET is_admin = 0, feed_key = NULL WHERE id = ?", arguments: [reader.id])
            try db.run(sql: "DELETE FROM session WHERE reader = ?", arguments: [reader.id])
            try Audit.append(db, at: at, by: "provider", action: "reader shut out", subject: reader.name, detail: [:])
        }
    }
}
