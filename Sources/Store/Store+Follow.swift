import GRDB

/// Something that a reader follows: there is a feed of it, and a webhook (if given) is sent what is new.
package struct Follow: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case story, person, place, source, search }
    package var id: String
    package var kind: Kind
    /// An id, a name or a query.
    package var target: String
    package var title: String
    /// The webhook's address; nil when only the feed is followed.
    package var hook: String?
    /// The key that signs the messages.
    package var secret: String
    package var created: Int
    /// Changes up to this time have been sent.
    package var told: Int
    package var tries: Int
    package var due: Int
    package var problem: String?
}

extension Store {
    package func follow(_ kind: Follow.Kind, _ target: String, title: String, hook: String?, at: Int, actor: String)
        async throws(StoreFailure) -> Follow
    {
        let follow = Follow(
            id: stableID("follow", kind.rawValue, target, hook ?? ""), kind: kind, target: target, title: title,
            hook: hook, secret: Secrets.make(), created: at, told: at, tries: 0, due: at, problem: nil)
        return try await write { db in
            try db.run(
                sql: """
                    INSERT INTO follow (id, kind, target, title, hook, secret, created_ms, told_ms, due_ms)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title
                    """,
                arguments: [
                    follow.id, kind.rawValue, target, title, hook, follow.secret, at, at, at,
                ])
            try Audit.append(
                db, at: at, by: actor, action: "followed", subject: follow.id,
                detail: ["kind": kind.rawValue, "target": target])
            return try db.row(sql: "SELECT * FROM follow WHERE id = ?", arguments: [follow.id]).map(Self.follow)
                ?? follow
        }
    }
    package func unfollow(_ id: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM follow WHERE id = ?", arguments: [id])
            guard db.changesCount > 0 else { return false }
            try Audit.append(db, at: at, by: actor, action: "unfollowed", subject: id, detail: [:])
            return true
        }
    }
    package func follows() async throws(StoreFailure) -> [Follow] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM follow ORDER BY created_ms, id").map(Self.follow)
        }
    }
    /// Notes that a hook has been sent the changes up to a time, or why it could not be.
    package func noteTold(_ id: String, upTo told: Int, problem: String?, due: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE follow SET told_ms = ?, problem = ?, due_ms = ?, tries = CASE WHEN ? IS NULL THEN 0 ELSE tries + 1 END
                    WHERE id = ?
                    """, arguments: [told, problem, due, problem, id])
        }
    }
    private static func follow(_ row: Row) throws -> Follow {
        try Follow(
            id: row.value("id"), kind: Follow.Kind(rawValue: row.value("kind")) ?? .search,
            target: row.value("target"), title: row.value("title"), hook: row.value("hook"),
            secret: row.value("secret"), created: row.value("created_ms"), told: row.value("told_ms"),
            tries: row.value("tries"), due: row.value("due_ms"), problem: row.value("problem"))
    }
}
