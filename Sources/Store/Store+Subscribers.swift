import GRDB

/// A subscriber to a feed's changes (WebSub).
package struct Subscriber: Sendable, Equatable {
    package var id: String
    /// The feed: path and query at this service.
    package var topic: String
    package var callback: String
    /// The key that signs what is sent.
    package var secret: String?
    /// The network address of the client that subscribed; nil for a reader who was signed in.
    package var peer: String?
    package var host: String
    /// The end of the lease, in milliseconds.
    package var until: Int
    /// The hash of the last feed that was sent.
    package var told: [UInt8]?
    package var tries = 0
    package var due = 0
    package init(topic: String, callback: String, secret: String?, peer: String?, host: String, until: Int) {
        id = stableID("subscriber", topic, callback)
        self.topic = topic
        self.callback = callback
        self.secret = secret
        self.peer = peer
        self.host = host
        self.until = until
    }
}

extension Store {
    /// Stores or renews a subscription.
    ///
    /// - Parameter told: the hash of the present feed: only later changes are sent.
    package func subscribe(_ wish: Subscriber, told: [UInt8]) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: """
                    INSERT INTO subscriber (id, topic, callback, secret, peer, host, until_ms, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET secret = excluded.secret, peer = excluded.peer, until_ms = excluded.until_ms, tries = 0, due_ms = 0
                    """,
                arguments: [
                    wish.id, wish.topic, wish.callback, wish.secret, wish.peer, wish.host, wish.until, told,
                ])
        }
    }
    /// The numbers of other subscriptions: in all, from the same peer, and with the same callback host.
    package func subscriptions(beside wish: Subscriber) async throws(StoreFailure) -> (all: Int, peer: Int, host: Int) {
        try await read { db in
            func count(_ condition: String, _ value: String?) throws -> Int {
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM subscriber WHERE id != ? AND \(condition)",
                    arguments: [wish.id, value])
                    ?? 0
            }
            return try (
                count("? IS NULL", nil), wish.peer.map { try count("peer = ?", $0) } ?? 0, count("host = ?", wish.host)
            )
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
                var subscriber = try Subscriber(
                    topic: row.value("topic"), callback: row.value("callback"), secret: row.value("secret"),
                    peer: row.value("peer"), host: row.value("host"), until: row.value("until_ms"))
                subscriber.told = try row.value("told")
                subscriber.tries = try row.value("tries")
                subscriber.due = try row.value("due_ms")
                return subscriber
            }
        }
    }
    /// Removes subscriptions whose lease has ended.
    package func dropSubscribers(endedBy now: Int) async throws(StoreFailure) {
        try await write { try $0.run(sql: "DELETE FROM subscriber WHERE until_ms <= ?", arguments: [now]) }
    }
    /// Notes what a subscriber has been sent, or (when `told` is nil) that sending failed, and when to try again.
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
