import Foundation
import GRDB
import NewsModel

/// A request to remove something, and its outcome.
package struct Takedown: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable { case requested, done, refused, reversed }
    package var id: String
    package var target: String
    package var reason: String
    package var asked: Int
    /// The time by which it must be decided: 24 hours after the request.
    package var decide: Int
    package var done: Int?
    package var state: State
    /// How to reach the person who requested it; nil once it is decided.
    package var contact: String?
    /// Ids of the articles that were taken down.
    package var articles: [String]
}

extension Store {
    /// Stores a request; it must be decided within 24 hours.
    package func request(takedown target: String, reason: String, contact: String? = nil, at: Int, actor: String)
        async throws(StoreFailure) -> String
    {
        let id = stableID("takedown", target, String(at))
        try await write { db in
            try db.run(
                sql:
                    "INSERT INTO takedown (id, target, reason, contact, asked_ms, decide_ms, state) VALUES (?, ?, ?, ?, ?, ?, 'requested') ON CONFLICT DO NOTHING",
                arguments: [id, target, reason, contact, at, at + 86_400_000])
            try Audit.append(
                db, at: at, by: actor, action: "takedown requested", subject: id, detail: ["reason": reason])
        }
        return id
    }

    /// Removes what a takedown names: text, versions, page, item's content, search entries and everything derived from them.
    ///
    /// The target is an article's id or address, or a story's id for all its tellings. A tombstone stays: the address, and hashes and
    /// MinHash values by which returning copies are recognised, but no words.
    /// - Returns: the ids of the removed articles; empty when the target is unknown. Its address is stored all the same, so that the
    ///   article does not come in later.
    package func carryOut(takedown id: String, at: Int, actor: String) async throws(StoreFailure) -> [String] {
        let removed = try await write { db -> [String] in
            guard let row = try db.row(sql: "SELECT * FROM takedown WHERE id = ?", arguments: [id]) else {
                throw StoreFailure.other("there is no takedown \(id); `stemma takedown --list` shows all")
            }
            let target: String = try row.value("target")
            let key = articleKey(target)
            let articles = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM article WHERE status != 'gone' AND (id = ? OR key = ? OR url = ? OR story = ?
                        OR story = (SELECT merged_into FROM story WHERE id = ?) OR number IN (SELECT article FROM page WHERE url = ?))
                    """,
                arguments: [target, key ?? target, target, target, target, target])
            guard !articles.isEmpty || key != nil else {
                throw StoreFailure.other("nothing here has the id or address \(target)")
            }
            var ids: [String] = []
            var stories: Set<String> = []
            for row in articles {
                let article = try Self.article(row)
                try Self.bury(db, article, takedown: id)
                // The story is counted once: each count looks at all that is left of it.
                if let story = try Self.takeOut(db, article.number) { stories.insert(story) }
                try Self.erase(db, article.number, at: at)
                ids.append(article.id)
            }
            for story in stories.sorted() {
                try Self.touch(db, story, at: at, compareAt: at)
                // An alert is named by the headline that its story had.
                try db.run(
                    sql: """
                        UPDATE follow SET title = coalesce((SELECT title FROM story WHERE id = ?1), target) WHERE kind = 'story' AND target = ?1
                        """, arguments: [story])
            }
            if articles.isEmpty, let key {
                try db.run(
                    sql:
                        "INSERT INTO tombstone (id, takedown, article, key, url) VALUES (?, ?, '', ?, ?) ON CONFLICT (id) DO UPDATE SET active = 1",
                    arguments: [stableID("tombstone", id, key), id, key, target])
            }
            // When it is carried out again, the log still lists what it removed before.
            let before = (try? JSONValue(parsing: Array((row.value("articles") as String).utf8)))?.strings ?? []
            var w = JSONWriter()
            w.array(before.filter { !ids.contains($0) } + ids) { $0.string($1) }
            try db.run(
                sql: "UPDATE takedown SET state = 'done', done_ms = ?, articles = ?, contact = NULL WHERE id = ?",
                arguments: [at, String(decoding: w.bytes, as: UTF8.self), id])
            try Audit.append(
                db, at: at, by: actor, action: "taken down", subject: id, detail: ["articles": String(ids.count)])
            if !ids.isEmpty { try Self.forgetRemovedWords(db) }
            return ids
        }
        try keepTombstones(try await tombstones())
        if !removed.isEmpty { try await rewrite() }
        try await checkpoint(patience: 30)
        return removed
    }
    /// Merges the segments of both indexes: removed words stay in the old ones until then.
    private static func forgetRemovedWords(_ db: Database) throws {
        try db.run(sql: "INSERT INTO search (search) VALUES ('optimize')")
        try db.run(sql: "INSERT INTO open_search (open_search) VALUES ('optimize')")
    }
    private static func bury(_ db: Database, _ article: StoredArticle, takedown: String) throws {
        let account = try db.row(
            sql: "SELECT text_hash, sketch FROM account WHERE article = ?", arguments: [article.number])
        try db.run(
            sql: """
                INSERT INTO tombstone (id, takedown, article, key, url, source, text_hash, title_hash, sketch, story)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET active = 1
                """,
            arguments: [
                stableID("tombstone", takedown, article.id), takedown, article.id, article.key, article.url,
                article.source,
                try account?.value("text_hash") as [UInt8]?, article.title.map { titleHash($0) },
                try account?.value("sketch") as [UInt8]?, article.story,
            ])
    }
    /// The hash of a title's letters and digits.
    package static func titleHash(_ title: String) -> [UInt8] {
        sha256(
            Array(
                title.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
                .map(String.init).joined().utf8))
    }
    /// Erases everything of an article except its row, which keeps id, address and source.
    static func erase(_ db: Database, _ number: Int, at: Int) throws {
        try unindex(db, number)
        try leaveStory(db, number, at: at)
        for table in ["version", "page", "account", "place", "opened", "edit", "picture"] {
            try db.run(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [number])
        }
        // Quarantined bytes of the article or of its feed are removed too.
        try db.run(
            sql:
                "DELETE FROM quarantine WHERE subject IN (SELECT id FROM article WHERE number = ? UNION SELECT source FROM item WHERE article = ?)",
            arguments: [number, number])
        // A later version that waits for the end of its embargo goes too.
        try db.run(
            sql: "DELETE FROM embargo WHERE (source, guid) IN (SELECT source, guid FROM item WHERE article = ?)",
            arguments: [number])
        let empty = Packing.pack([])
        for row in try Row.fetchAll(db, sql: "SELECT * FROM item WHERE article = ?", arguments: [number]) {
            let contentHash = sha256(try row.value("content_hash"))
            try db.run(
                sql: "UPDATE item SET title = NULL, content = ?, content_hash = ?, hash = ? WHERE number = ?",
                arguments: [
                    empty, contentHash,
                    try Ingest.hash(
                        source: row.value("source"), guid: row.value("guid"), link: row.value("link_key"),
                        url: row.value("url"), title: nil,
                        published: row.value("published"), content: empty,
                        contentHash: contentHash),
                    try row.value("number") as Int,
                ])
        }
        try db.run(
            sql: """
                UPDATE article SET status = 'gone', title = NULL, outlet = NULL, language = NULL, problem = NULL, story = NULL,
                    version = 0, check_ms = NULL, image = NULL, section = NULL, rights = '{}' WHERE number = ?
                """,
            arguments: [number])
    }
    /// Holds a returning copy for review without storing its text.
    static func hold(_ db: Database, _ number: Int, for tombstone: String, at: Int) throws {
        try erase(db, number, at: at)
        try db.run(
            sql: "UPDATE article SET status = 'held', problem = ? WHERE number = ?",
            arguments: ["resembles what takedown \(tombstone) removed", number])
        let id = try String.fetchOne(db, sql: "SELECT id FROM article WHERE number = ?", arguments: [number]) ?? ""
        try Audit.append(db, at: at, by: "desk", action: "copy held", subject: id, detail: ["takedown": tombstone])
    }

    /// Refuses a request; returns false when it has been decided already.
    package func refuse(takedown id: String, reason: String, at: Int, actor: String) async throws(StoreFailure) -> Bool
    {
        try await write { db in
            try db.run(
                sql:
                    "UPDATE takedown SET state = 'refused', done_ms = ?, contact = NULL WHERE id = ? AND state = 'requested'",
                arguments: [at, id])
            guard db.changesCount > 0 else { return false }
            try Audit.append(db, at: at, by: actor, action: "takedown refused", subject: id, detail: ["reason": reason])
            return true
        }
    }
    /// Notes that a request was met in another way: a person's page was hidden.
    package func close(takedown id: String, at: Int, actor: String) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE takedown SET state = 'done', done_ms = ?, contact = NULL WHERE id = ?",
                arguments: [at, id])
            try Audit.append(db, at: at, by: actor, action: "takedown met", subject: id, detail: [:])
        }
    }
    /// Articles that are held because they resemble what was taken down, the latest first.
    package func held(limit: Int = 100) async throws(StoreFailure) -> [StoredArticle] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM article WHERE status = 'held' ORDER BY number DESC LIMIT ?", arguments: [limit]
            ).map(Self.article)
        }
    }
    /// The sources of the articles that each takedown removed, for the public log.
    package func takenDownSources() async throws(StoreFailure) -> [String: [String]] {
        try await read { db in
            var found: [String: [String]] = [:]
            for row in try Row.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT t.takedown AS takedown, coalesce(s.title, s.url) AS name FROM tombstone t JOIN source s ON s.id = t.source
                    """)
            { found[try row.value("takedown"), default: []].append(try row.value("name")) }
            return found
        }
    }

    /// Undoes a takedown: what it removed may come in again, and is fetched again if its address is known.
    package func reverse(takedown id: String, reason: String, at: Int, actor: String) async throws(StoreFailure) -> Bool
    {
        try await write { db in
            try db.run(
                sql: "UPDATE takedown SET state = 'reversed' WHERE id = ? AND state = 'done'", arguments: [id])
            guard db.changesCount > 0 else { return false }
            try db.run(sql: "UPDATE tombstone SET active = 0 WHERE takedown = ?", arguments: [id])
            try db.run(
                sql: """
                    UPDATE article SET status = 'waiting', stage = CASE WHEN url IS NULL THEN stage ELSE 'found' END, due_ms = ?, tries = 0
                    WHERE status IN ('gone', 'held') AND key IN (SELECT key FROM tombstone WHERE takedown = ?)
                        AND key NOT IN (SELECT key FROM tombstone WHERE active)
                    """,
                arguments: [at, id])
            try Audit.append(
                db, at: at, by: actor, action: "takedown reversed", subject: id, detail: ["reason": reason])
            return true
        }
    }
    /// Writes the tombstones beside the database, so that a restore finds them even when the database is lost.
    private func keepTombstones(_ lines: [UInt8]) throws(StoreFailure) {
        PrivateFiles.forgetReplaced(folder)
        do { try PrivateFiles.write(lines, to: folder + "/takedowns.jsonl") } catch {
            throw .other("\(folder)/takedowns.jsonl cannot be written: \(error)")
        }
    }
    package func takedowns() async throws(StoreFailure) -> [Takedown] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM takedown ORDER BY asked_ms DESC, id").map { row in
                try Takedown(
                    id: row.value("id"), target: row.value("target"), reason: row.value("reason"),
                    asked: row.value("asked_ms"),
                    decide: row.value("decide_ms"),
                    done: row.value("done_ms"), state: Takedown.State(rawValue: row.value("state")) ?? .requested,
                    contact: row.value("contact"),
                    articles: ((try? JSONValue(parsing: Array((row.value("articles") as String).utf8)))?.strings ?? []))
            }
        }
    }
    /// The tombstones as JSON lines, to be stored beside backups: a restored database repeats the takedowns made since the backup.
    package func tombstones() async throws(StoreFailure) -> [UInt8] {
        try await read { db in
            var out: [UInt8] = []
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT t.*, d.target, d.reason, d.asked_ms FROM tombstone t JOIN takedown d ON d.id = t.takedown WHERE t.active ORDER BY t.id"
            )
            for row in rows {
                var w = JSONWriter()
                try w.object { w in
                    for name in ["id", "takedown", "article", "key", "url", "source", "target", "reason"] {
                        w.member(dynamic: name, try row.value(name) as String?)
                    }
                    w.member("asked_ms", try row.value("asked_ms") as Int)
                    for name in ["text_hash", "title_hash", "sketch"] {
                        w.member(dynamic: name, (try row.value(name) as [UInt8]?)?.hex)
                    }
                }
                out += w.bytes + [0x0A]
            }
            return out
        }
    }
    /// Takes down every stored article that the lines of `tombstones()` name; returns their number.
    package func apply(tombstones lines: [UInt8], at: Int) async throws(StoreFailure) -> Int {
        let count = try await write { db -> Int in
            var count = 0
            for line in lines.split(separator: 0x0A) {
                guard let value = try? JSONValue(parsing: Array(line)), let id = value["id"]?.string,
                    let takedown = value["takedown"]?.string, let key = value["key"]?.string
                else { continue }
                let asked = value["asked_ms"]?.int ?? at
                try db.run(
                    sql:
                        "INSERT INTO takedown (id, target, reason, asked_ms, decide_ms, done_ms, state) VALUES (?, ?, ?, ?, ?, ?, 'done') ON CONFLICT DO NOTHING",
                    arguments: [
                        takedown, value["target"]?.string ?? key, value["reason"]?.string ?? "", asked,
                        asked + 86_400_000, at,
                    ])
                try db.run(
                    sql: """
                        INSERT INTO tombstone (id, takedown, article, key, url, source, text_hash, title_hash, sketch)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                    arguments: [
                        id, takedown, value["article"]?.string ?? "", key, value["url"]?.string,
                        value["source"]?.string,
                        value["text_hash"]?.string.flatMap { [UInt8](hex: $0) },
                        value["title_hash"]?.string.flatMap { [UInt8](hex: $0) },
                        value["sketch"]?.string.flatMap { [UInt8](hex: $0) },
                    ])
                for row in try Row.fetchAll(
                    db, sql: "SELECT * FROM article WHERE key = ? AND status != 'gone'", arguments: [key])
                {
                    try Self.erase(db, row.value("number"), at: at)
                    count += 1
                }
            }
            if count > 0 { try Self.forgetRemovedWords(db) }
            return count
        }
        if count > 0 { try await rewrite() }
        return count
    }
}

/// The data by which texts that were taken down are recognised.
struct Tombstones {
    private let rows: [(id: String, textHash: [UInt8]?, titleHash: [UInt8]?, sketch: [UInt8]?)]
    init(_ db: Database) throws {
        rows = try Row.fetchAll(db, sql: "SELECT takedown, text_hash, title_hash, sketch FROM tombstone WHERE active")
            .map {
                try ($0.value("takedown"), $0.value("text_hash"), $0.value("title_hash"), $0.value("sketch"))
            }
    }
    /// The takedown that a text belongs to: the text is the same, or a third of the MinHash values agree, or a sixth under the same
    /// title. The bounds are low because a reader can release an article held by mistake, while a missed copy would be published.
    func match(_ result: ReadArticle) -> String? {
        rows.first { row in
            // Many articles consist of a text like "Read more": a text too short for a sketch must also have the same title.
            if row.textHash == result.textHash {
                return row.titleHash == result.titleHash || result.sketch.contains { $0 != .max }
            }
            let wanted = SketchColumn.bytes(of: result.sketch)
            guard let sketch = row.sketch, sketch.count == wanted.count, !sketch.isEmpty else { return false }
            let same = Self.agreement(sketch, wanted)
            let values = sketch.count / 4
            return same * 3 >= values || (same * 6 >= values && row.titleHash == result.titleHash)
        }?.id
    }
    /// The number of equal values in two sketches: four bytes a value; values of all ones, from a text too short for a sketch, do not
    /// count.
    private static func agreement(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var same = 0
        for i in stride(from: 0, to: min(a.count, b.count) - 3, by: 4) {
            let mine = a[i..<(i + 4)]
            if mine == b[i..<(i + 4)], mine.contains(where: { $0 != 0xFF }) { same += 1 }
        }
        return same
    }
}
