import GRDB

/// Something that a reader follows: there is a feed of it, and a webhook (if given) is sent what is new.
package struct Follow: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case story, person, place, source, search }
    /// How a hook is told: one signed JSON of all that changed, for programs; or a message a story, for people. What is pushed goes to a reader's devices.
    package enum Shape: String, Sendable, CaseIterable { case json, ntfy, gotify, template, push }
    package var id: String
    package var kind: Kind
    /// An id, a name or a query.
    package var target: String
    package var title: String
    /// The webhook's address; nil when only the feed is followed, and for what is pushed.
    package var hook: String?
    /// The id of the reader to whose devices it is pushed, and who alone sees it; nil for other shapes.
    package var reader: String?
    package var shape = Shape.json
    /// The JSON of a message, with places to fill; if the shape is `template`.
    package var template: String?
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
    package func follow(
        _ kind: Follow.Kind, _ target: String, title: String, hook: String?, shape: Follow.Shape = .json,
        template: String? = nil, at: Int, actor: String
    ) async throws(StoreFailure) -> Follow {
        let follow = Follow(
            id: stableID("follow", kind.rawValue, target, hook ?? ""), kind: kind, target: target, title: title,
            hook: hook, shape: shape, template: template, secret: Secrets.make(), created: at, told: at, tries: 0,
            due: at, problem: nil)
        return try await write { db in
            try db.run(
                sql: """
                    INSERT INTO follow (id, kind, target, title, hook, shape, template, secret, created_ms, told_ms, due_ms)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET title = excluded.title, shape = excluded.shape, template = excluded.template,
                        -- Whoever mends a failing alert sees at once whether it goes; people are told what changes from now on.
                        due_ms = excluded.due_ms, tries = 0, problem = NULL,
                        created_ms = CASE WHEN shape = excluded.shape THEN created_ms ELSE excluded.created_ms END,
                        told_ms = CASE WHEN shape = excluded.shape THEN told_ms ELSE excluded.told_ms END
                    """,
                arguments: [
                    follow.id, kind.rawValue, target, title, hook, shape.rawValue, template, follow.secret, at, at, at,
                ])
            try Audit.append(
                db, at: at, by: actor, action: "followed", subject: follow.id,
                detail: ["kind": kind.rawValue, "target": target])
            return try db.row(sql: "SELECT * FROM follow WHERE id = ?", arguments: [follow.id]).map(Self.follow)
                ?? follow
        }
    }
    /// Ends following; false when there is none of this id that belongs to all.
    package func unfollow(_ id: String, at: Int, actor: String) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM follow WHERE id = ? AND reader IS NULL", arguments: [id])
            guard db.changesCount > 0 else { return false }
            try Audit.append(db, at: at, by: actor, action: "unfollowed", subject: id, detail: [:])
            return true
        }
    }
    /// Everything that is followed, also what belongs to single readers.
    package func follows() async throws(StoreFailure) -> [Follow] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM follow ORDER BY created_ms, id").map(Self.follow)
        }
    }
    /// Notes that a hook has been sent the changes up to a time, or why it could not be.
    package func noteTold(_ id: String, upTo told: Int, problem: String?, due: Int) async throws(StoreFailure) {
        try await write { try Self.noteTold($0, id, upTo: told, problem: problem, due: due) }
    }
    static func noteTold(_ db: Database, _ id: String, upTo told: Int, problem: String?, due: Int) throws {
        try db.run(
            sql: """
                UPDATE follow SET told_ms = ?, problem = ?, due_ms = ?, tries = CASE WHEN ? IS NULL THEN 0 ELSE tries + 1 END
                WHERE id = ?
                """, arguments: [told, problem, due, problem, id])
    }
    /// What was told of a story last.
    package struct Told: Sendable, Equatable {
        package var changed: Int
        package var at: Int
        package var reports: Int
        package init(changed: Int, at: Int, reports: Int) {
            self.changed = changed
            self.at = at
            self.reports = reports
        }
    }
    /// What a follow's hook was told of stories, by id.
    package func told(_ follow: String) async throws(StoreFailure) -> [String: Told] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM told WHERE follow = ?", arguments: [follow]).reduce(into: [:]) {
                $0[try $1.value("story")] = try Told(
                    changed: $1.value("changed_ms"), at: $1.value("at_ms"), reports: $1.value("reports"))
            }
        }
    }
    /// Notes what a follow's hook was told of stories; what it was told before `oldest` is forgotten.
    package func note(told stories: [String: Told], by follow: String, oldest: Int) async throws(StoreFailure) {
        try await write { try Self.note($0, told: stories, by: follow, oldest: oldest) }
    }
    static func note(_ db: Database, told stories: [String: Told], by follow: String, oldest: Int) throws {
        for (story, told) in stories {
            try db.run(
                sql: """
                    INSERT INTO told (follow, story, changed_ms, at_ms, reports) SELECT id, ?, ?, ?, ? FROM follow WHERE id = ?
                    ON CONFLICT (follow, story) DO UPDATE SET changed_ms = excluded.changed_ms, at_ms = excluded.at_ms, reports = excluded.reports
                    """, arguments: [story, told.changed, told.at, told.reports, follow])
        }
        try db.run(sql: "DELETE FROM told WHERE follow = ? AND at_ms < ?", arguments: [follow, oldest])
    }
    static func follow(_ row: Row) throws -> Follow {
        try Follow(
            id: row.value("id"), kind: Follow.Kind(rawValue: row.value("kind")) ?? .search,
            target: row.value("target"), title: row.value("title"), hook: row.value("hook"),
            reader: row.value("reader"), shape: Follow.Shape(rawValue: row.value("shape")) ?? .json,
            template: row.value("template"),
            secret: row.value("secret"), created: row.value("created_ms"), told: row.value("told_ms"),
            tries: row.value("tries"), due: row.value("due_ms"), problem: row.value("problem"))
    }
}
