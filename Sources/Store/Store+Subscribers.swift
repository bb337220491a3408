import GRDB

/// Who is told of a feed's changes (WebSub).
package struct Subscriber: Sendable, Equatable {
    package var id: String
    /// The feed: path and query of this service.
    package var topic: String
    package var callback: String
    /// What is sent is signed with it.
    package var secret: String?
    /// The end of the lease; milliseconds.
    package var until: Int
    /// The hash of the feed that was told last.
    package var told: [UInt8]?
    package var tries: Int
    package var due: Int
}

extension Store {
    /// Keeps a subscription, or renews it.
    ///
    /// - Parameters:
    ///   - told: the hash of the feed as it is: what is told begins with the next change.
    ///   - most: subscriptions that are kept in all.
    /// - Returns: false when there are too many already.
    package func subscribe(
        _ topic: String, _ callback: String, secret: String?, until: Int, told: [UInt8], most: Int
    ) async throws(StoreFailure) -> Bool {
        try await write { db in
            let id = stableID("subscriber", topic, callback)
            let others =
                try Int.fetchOne(db, sql: "SELECT count(*) FROM subscriber WHERE id != ?", arguments: [id]) ?? 0
            guard others < most else { return false }
            try db.run(
                sql: """
                    INSERT INTO subscriber (id, topic, callback, secret, until_ms, told) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET secret = excluded.secret, until_ms = excluded.until_ms, tries = 0, due_ms = 0
                    """, arguments: [id, topic, callback, secret, until, told])
            return true
        }
    }
    package func unsubscribe(_ topic: String, _ callback: String) async throws(StoreFailure) {
        try await write {
            try $0.run(sql: "DELETE FROM subscriber WHERE topic = ? AND callback = ?", arguments: [topic, callback])
        }
    }
    package func unsubscribe(id: String) async throws(StoreFailure) {
        try await write { try $0.run(sql: "DELETE FROM subscriber WHERE id = ?", arguments: [id]) }
    }
    /// Subscriptions whose lease has not ended, by topic.
    package func subscribers(at now: Int) async throws(StoreFailure) -> [Subscriber] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM subscriber WHERE until_ms > ? ORDER BY topic, id", arguments: [now]
            ).map { row in
                try Subscriber(
                    id: row.value("id"), topic: row.value("topic"), callback: row.value("callback"),
                    secret: row.value("secret"), until: row.value("until_ms"), told: row.value("told"),
                    tries: row.value("tries"), due: row.value("due_ms"))
            }
        }
    }
    /// Drops subscriptions whose lease has ended.
    package func dropSubscribers(endedBy now: Int) async throws(StoreFailure) {
        try await write { try $0.run(sql: "DELETE FROM subscriber WHERE until_ms <= ?", arguments: [now]) }
    }
    /// Notes what a subscriber has been told, or (`told` is nil) that it could not be, and when to try again.
    package func noteTold(subscriber id: String, _ told: [UInt8]?, due: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE subscriber SET told = coalesce(?1, told), due_ms = ?2, tries = CASE WHEN ?1 IS NULL THEN tries + 1 ELSE 0 END
                    WHERE id = ?3
                    """, arguments: [told, due, id])
        }
    }
}
