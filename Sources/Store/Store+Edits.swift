import GRDB
import NewsModel

/// An edit of a story's findings, as it is kept.
package struct StoredEdit: Sendable, Equatable {
    package var number: Int
    package var edit: StoryEdit
    package var reason: String
    package var actor: String
    package var at: Int
    /// When it was undone.
    package var undone: Int?
    /// The story that its article is in now.
    package var story: String?
}

extension StoredEdit {
    /// The edit as a JSON object, with what a reader of it needs to learn from it.
    package func json() -> [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("edit", number)
            w.member("story", story)
            w.member("reason", reason)
            w.member("actor", actor)
            w.member("at_ms", at)
            w.member("undone_ms", undone)
            w.member("change") { edit.write(to: &$0) }
        }
        return w.bytes
    }
}

extension Store {
    /// Keeps an edit of a story, which is compared again at once.
    ///
    /// - Returns: the edit's number; nil when none of the articles that it names is in the story.
    package func add(_ edit: StoryEdit, to story: String, reason: String, at: Int, actor: String)
        async throws(StoreFailure) -> Int?
    {
        try await write { db in
            guard let article = try Self.article(db, of: edit, in: story) else { return nil }
            try db.run(
                sql: "INSERT INTO edit (article, edit, reason, actor, at_ms) VALUES (?, ?, ?, ?, ?)",
                arguments: [article, String(decoding: edit.json(), as: UTF8.self), reason, actor, at])
            let number = Int(db.lastInsertedRowID)
            try Audit.append(
                db, at: at, by: actor, action: "edit made", subject: story,
                detail: ["edit": String(number), "kind": edit.kind, "reason": reason])
            try Self.touchNow(db, story, at: at)
            return number
        }
    }
    /// The article that an edit follows: the first one that it names, or for names without tellings the story's first one.
    private static func article(_ db: Database, of edit: StoryEdit, in story: String) throws -> Int? {
        let ids: [String] =
            switch edit {
            case .hide(_, let marks): marks.map(\.telling)
            case .part(_, let tellings): tellings
            case .join: []
            }
        for id in ids {
            let sql = "SELECT number FROM article WHERE id = ? AND story = ?"
            if let found = try Int.fetchOne(db, sql: sql, arguments: [id, story]) { return found }
        }
        guard ids.isEmpty else { return nil }
        return try Int.fetchOne(
            db, sql: "SELECT number FROM article WHERE story = ? ORDER BY sort_ms, number LIMIT 1", arguments: [story])
    }
    /// Undoes an edit; its story is compared again at once.
    ///
    /// - Returns: whether there is such an edit that was not undone before, and its story.
    package func undoEdit(_ number: Int, at: Int, actor: String)
        async throws(StoreFailure) -> (isUndone: Bool, story: String?)
    {
        try await write { db in
            try db.run(
                sql: "UPDATE edit SET undone_ms = ? WHERE number = ? AND undone_ms IS NULL", arguments: [at, number])
            guard db.changesCount > 0 else { return (false, nil) }
            let story = try String.fetchOne(
                db, sql: "SELECT a.story FROM edit e JOIN article a ON a.number = e.article WHERE e.number = ?",
                arguments: [number])
            try Audit.append(
                db, at: at, by: actor, action: "edit undone", subject: story ?? "", detail: ["edit": String(number)])
            if let story { try Self.touchNow(db, story, at: at) }
            return (true, story)
        }
    }
    /// Marks a story for comparison without waiting.
    private static func touchNow(_ db: Database, _ story: String, at: Int) throws {
        try touch(db, story, at: at, compareAt: at)
        try db.run(sql: "UPDATE story SET compare_ms = min(compare_ms, ?) WHERE id = ?", arguments: [at, story])
    }
    /// Removes the edits that name somebody, whose name is hidden.
    static func removeEdits(_ db: Database, naming name: String) throws {
        for row in try Row.fetchAll(db, sql: "SELECT number, edit FROM edit") {
            switch try edit(row) {
            case .join(name, _), .join(_, name), .part(name, _):
                try db.run(sql: "DELETE FROM edit WHERE number = ?", arguments: [try row.value("number") as Int])
            default: break
            }
        }
    }
    /// All edits, or those of a story; the latest first.
    package func edits(of story: String? = nil, limit: Int = 1000) async throws(StoreFailure) -> [StoredEdit] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT e.*, a.story FROM edit e JOIN article a ON a.number = e.article WHERE ?1 IS NULL OR a.story = ?1
                    ORDER BY e.number DESC LIMIT ?2
                    """, arguments: [story, limit]
            ).compactMap { row in
                guard let edit = try Self.edit(row) else { return nil }
                return try StoredEdit(
                    number: row.value("number"), edit: edit, reason: row.value("reason"), actor: row.value("actor"),
                    at: row.value("at_ms"), undone: row.value("undone_ms"), story: row.value("story"))
            }
        }
    }
    /// The edits of a story that hold, in the order in which they were made.
    static func edits(_ db: Database, of story: String) throws -> [StoryEdit] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT e.edit FROM edit e JOIN article a ON a.number = e.article WHERE a.story = ? AND e.undone_ms IS NULL
                ORDER BY e.number
                """, arguments: [story]
        ).compactMap { try edit($0) }
    }
    /// Nil when another version wrote it in a way that this one does not know.
    private static func edit(_ row: Row) throws -> StoryEdit? {
        let text: String = try row.value("edit")
        return (try? JSONValue(parsing: Array(text.utf8))).flatMap { try? StoryEdit(json: $0) }
    }

    /// Puts articles of one story into another one, or into a new one, where they stay.
    ///
    /// - Parameters:
    ///   - ids: the articles; those in another story are left alone.
    ///   - story: the story to put them into; nil for a new one.
    /// - Returns: the story that they are in now; nil when nothing was moved.
    package func place(
        _ ids: [String], of from: String, into story: String?, reason: String, at: Int, actor: String
    ) async throws(StoreFailure) -> String? {
        try await write { db in
            let numbers = try ids.compactMap { id in
                try Int.fetchOne(
                    db, sql: "SELECT number FROM article WHERE id = ? AND story = ? AND status = 'done'",
                    arguments: [id, from])
            }
            guard let first = numbers.first, story != from else { return nil }
            var target = story ?? "\(from)-\(first)"
            if let story {
                let sql = "SELECT count(*) FROM story WHERE id = ? AND merged_into IS NULL"
                guard try Int.fetchOne(db, sql: sql, arguments: [story]) ?? 0 > 0 else { return nil }
            } else {
                let sql = "SELECT count(*) FROM story WHERE id = ?"
                while try Int.fetchOne(db, sql: sql, arguments: [target]) ?? 0 > 0 { target += "-2" }
            }
            try Self.makeStory(db, target, at: at, from: story == nil ? from : nil)
            for number in numbers {
                try db.run(
                    sql: "UPDATE article SET story = ?, placed_ms = ? WHERE number = ?",
                    arguments: [target, at, number])
            }
            // What was derived from the articles is removed from their old story at once.
            try db.run(
                sql: "UPDATE story SET report = NULL, title = NULL, card = '', erasures = erasures + 1 WHERE id = ?",
                arguments: [from])
            try Self.forget(db, from)
            try Audit.append(
                db, at: at, by: actor, action: "articles placed", subject: from,
                detail: ["into": target, "articles": numbers.map(String.init).joined(separator: " "), "reason": reason])
            let left = try Int.fetchOne(db, sql: "SELECT count(*) FROM article WHERE story = ?", arguments: [from]) ?? 0
            if left == 0 {
                // The two stories are one now; addresses of the old one lead to the new one.
                try db.run(
                    sql: "UPDATE story SET merged_into = ?, changed_ms = ? WHERE id = ? OR merged_into = ?",
                    arguments: [target, at, from, from])
                try Self.follow(db, from: from, into: target)
            }
            for id in left == 0 ? [target] : [from, target] { try Self.touchNow(db, id, at: at) }
            return target
        }
    }
    /// Grouped articles by number, for the stories in memory.
    package func grouped(_ ids: [String]) async throws(StoreFailure) -> [Groupable] {
        try await read { db in
            try ids.compactMap { id in
                try db.row(sql: Self.groupedSQL + " AND a.id = ?", arguments: [id]).map(Self.groupable)
            }
        }
    }
}
