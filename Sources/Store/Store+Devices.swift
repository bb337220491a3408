import GRDB

/// A browser, or the pages installed as an app, that shows a reader's alerts (Web Push).
package struct Device: Sendable, Equatable {
    package var id: String
    /// The id of its reader.
    package var reader: String
    /// "Firefox on Android".
    package var name: String
    /// The address at which its maker's push service takes messages for it; no page shows it.
    package var endpoint: String
    /// Its public key: 65 bytes of a point on P-256.
    package var point: [UInt8]
    /// Its secret of 16 bytes.
    package var auth: [UInt8]
    package var added: Int
    /// When a message was taken last; nil before the first one.
    package var taken: Int?
    /// Tries since the last message that was taken.
    package var tries = 0
    /// Why the last message was not taken; nil when it was.
    package var problem: String?

    package init(reader: String, name: String, endpoint: String, point: [UInt8], auth: [UInt8], added: Int) {
        id = Self.id(of: endpoint)
        self.reader = reader
        self.name = name
        self.endpoint = endpoint
        self.point = point
        self.auth = auth
        self.added = added
    }
    /// The id of what has this endpoint, which pages' script can make too.
    package static func id(of endpoint: String) -> String { String(sha256(Array(endpoint.utf8)).hex.prefix(20)) }
}

/// What a device is still to be told of.
package struct PushNotice: Sendable, Equatable {
    package var number: Int
    /// What is followed: a name or query, or the title of a story or source.
    package var title: String
    /// The story's id; nil when this only tells that there were more.
    package var story: String?
    /// How many more stories changed.
    package var more: Int
}

extension Store {
    /// The most devices and the most alerts of one reader. Chosen, not measured.
    package static let mostDevices = 20
    package static let mostAlerts = 50

    /// The key pair by which push services know this service. It is made once: devices take messages of no other.
    package func pushKeys() async throws(StoreFailure) -> KeyPair {
        if let known = try await setting("push_keys").flatMap({ KeyPair(kept: $0) }) { return known }
        guard let made = KeyPair.make() else { throw .other("no key for push messages can be made") }
        let kept = try await write { db in
            try db.run(
                sql: "INSERT INTO setting VALUES ('push_keys', ?) ON CONFLICT (name) DO NOTHING",
                arguments: [made.kept])
            return try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'push_keys'")
        }
        guard let pair = kept.flatMap({ KeyPair(kept: $0) }) else {
            throw .other("the key for push messages is broken")
        }
        return pair
    }

    // MARK: - Devices

    /// Adds a device, or brings one up to date; false when its reader has too many.
    ///
    /// - Parameter old: the endpoint that this browser had before; that device's name and age are taken over.
    package func add(_ device: Device, replacing old: String? = nil) async throws(StoreFailure) -> Bool {
        try await write { db in
            let before = try old.flatMap { old in
                try db.row(
                    sql: "SELECT * FROM device WHERE endpoint = ? AND reader = ?", arguments: [old, device.reader])
            }.map(Self.device)
            if let before { try db.run(sql: "DELETE FROM device WHERE id = ?", arguments: [before.id]) }
            let others =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM device WHERE reader = ? AND id != ?",
                    arguments: [device.reader, device.id]) ?? 0
            guard others < Self.mostDevices else { return false }
            // Who signs in at a browser of somebody else's is not told what that one follows.
            try db.run(sql: "DELETE FROM device WHERE id = ? AND reader != ?", arguments: [device.id, device.reader])
            try db.run(
                sql: """
                    INSERT INTO device (id, reader, name, endpoint, point, auth, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, point = excluded.point, auth = excluded.auth, tries = 0, due_ms = 0, problem = NULL
                    """,
                arguments: [
                    device.id, device.reader, before?.name ?? device.name, device.endpoint, device.point, device.auth,
                    before?.added ?? device.added,
                ])
            return true
        }
    }
    /// A reader's devices, the oldest first.
    package func devices(of reader: Reader) async throws(StoreFailure) -> [Device] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM device WHERE reader = ? ORDER BY added_ms, id", arguments: [reader.id]
            ).map(Self.device)
        }
    }
    /// Removes one of a reader's devices; false when that reader has none of this id.
    package func removeDevice(_ id: String, of reader: Reader) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM device WHERE id = ? AND reader = ?", arguments: [id, reader.id])
            return db.changesCount > 0
        }
    }
    static func device(_ row: Row) throws -> Device {
        var device = try Device(
            reader: row.value("reader"), name: row.value("name"), endpoint: row.value("endpoint"),
            point: row.value("point"), auth: row.value("auth"), added: row.value("added_ms"))
        device.id = try row.value("id")
        device.taken = try row.value("taken_ms")
        device.tries = try row.value("tries")
        device.problem = try row.value("problem")
        return device
    }

    // MARK: - Alerts of a reader

    /// The reader with this id; nil when there is none.
    package func reader(withID id: String) async throws(StoreFailure) -> Reader? {
        try await read { try $0.row(sql: "SELECT * FROM reader WHERE id = ?", arguments: [id]).map(Self.reader) }
    }

    /// Follows something for a reader, whose devices are told; false when there are too many such alerts.
    package func alert(_ reader: Reader, of kind: Follow.Kind, _ target: String, title: String, at: Int)
        async throws(StoreFailure) -> Bool
    {
        let id = stableID("follow", kind.rawValue, target, "push", reader.id)
        return try await write { db in
            let others =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM follow WHERE reader = ? AND id != ?", arguments: [reader.id, id])
                ?? 0
            guard others < Self.mostAlerts else { return false }
            try db.run(
                sql: """
                    INSERT INTO follow (id, kind, target, title, shape, reader, secret, created_ms, told_ms, due_ms)
                    VALUES (?, ?, ?, ?, 'push', ?, '', ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET title = excluded.title
                    """, arguments: [id, kind.rawValue, target, title, reader.id, at, at, at])
            return true
        }
    }
    /// Ends one of a reader's own alerts; false when that reader has none of this id.
    package func endAlert(_ id: String, of reader: Reader) async throws(StoreFailure) -> Bool {
        try await write { db in
            try db.run(sql: "DELETE FROM follow WHERE id = ? AND reader = ?", arguments: [id, reader.id])
            return db.changesCount > 0
        }
    }
    /// What a reader's devices were told of stories last, by any alert.
    package func told(reader: String) async throws(StoreFailure) -> [String: Told] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT t.* FROM told t JOIN follow f ON f.id = t.follow WHERE f.reader = ? ORDER BY t.at_ms",
                arguments: [reader]
            ).reduce(into: [:]) {
                $0[try $1.value("story")] = try Told(
                    changed: $1.value("changed_ms"), at: $1.value("at_ms"), reports: $1.value("reports"))
            }
        }
    }
    /// Lets the devices of a follow's reader be told of stories, and of so many more, and notes with it that they are: what is told by none is not
    /// noted, and what is noted is not told twice.
    ///
    /// - Parameters:
    ///   - told: what is told of each story, also of those that are only counted in `more`.
    ///   - oldest: what was told before is forgotten.
    ///   - upTo: the latest change that was looked at.
    package func notify(
        _ stories: [String], more: Int, by follow: Follow, told: [String: Told] = [:], oldest: Int = 0, upTo: Int,
        at: Int
    ) async throws(StoreFailure) {
        try await write { db in
            let devices = try String.fetchAll(
                db, sql: "SELECT id FROM device WHERE reader = ? ORDER BY added_ms, id", arguments: [follow.reader])
            for device in devices {
                // One that waits already is put in again, with a number of its own: it may be on its way, with the words of before.
                for story in stories {
                    try db.run(
                        sql: "DELETE FROM notice WHERE device = ? AND story = ?", arguments: [device, story])
                    try db.run(
                        sql: "INSERT INTO notice (device, follow, story, at_ms) VALUES (?, ?, ?, ?)",
                        arguments: [device, follow.id, story, at])
                }
                guard more > 0 else { continue }
                let before =
                    try Int.fetchOne(
                        db, sql: "DELETE FROM notice WHERE device = ? AND follow = ? AND story = '' RETURNING more",
                        arguments: [device, follow.id]) ?? 0
                try db.run(
                    sql: "INSERT INTO notice (device, follow, story, more, at_ms) VALUES (?, ?, '', ?, ?)",
                    arguments: [device, follow.id, before + more, at])
            }
            try Self.note(db, told: told, by: follow.id, oldest: oldest)
            try Self.noteTold(db, follow.id, upTo: upTo, problem: nil, due: at)
        }
    }

    // MARK: - Sending

    /// The devices for which something waits and their readers, those first whose notice has waited longest.
    package func waitingDevices(now: Int, oldest: Int) async throws(StoreFailure) -> [(device: String, reader: String)]
    {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.id, d.reader FROM notice n JOIN device d ON d.id = n.device
                    WHERE d.due_ms <= ? AND n.at_ms > ? GROUP BY d.id ORDER BY min(n.number)
                    """, arguments: [now, oldest]
            ).map { try (device: $0.value("id"), reader: $0.value("reader")) }
        }
    }
    /// What a device is told next, with what is known of it and its reader now.
    package struct Waiting: Sendable {
        package var device: Device
        package var reader: Reader
        package var notice: PushNotice
    }
    /// What a device is told next; nil when nothing waits for it any more, or it is not there any more.
    ///
    /// - Parameter oldest: what has waited since then or longer is not told.
    package func nextNotice(of device: String, now: Int, oldest: Int) async throws(StoreFailure) -> Waiting? {
        try await read { db in
            guard
                let row = try db.row(
                    sql: "SELECT * FROM device WHERE id = ? AND due_ms <= ?", arguments: [device, now]),
                let notice = try db.row(
                    sql: """
                        SELECT n.*, f.title FROM notice n JOIN follow f ON f.id = n.follow
                        WHERE n.device = ? AND n.at_ms > ? ORDER BY n.number LIMIT 1
                        """, arguments: [device, oldest]),
                let reader = try db.row(
                    sql: "SELECT * FROM reader WHERE id = ?", arguments: [row.value("reader") as String])
            else { return nil }
            let story: String = try notice.value("story")
            return try Waiting(
                device: Self.device(row), reader: Self.reader(reader),
                notice: PushNotice(
                    number: notice.value("number"), title: notice.value("title"), story: story.isEmpty ? nil : story,
                    more: notice.value("more")))
        }
    }
    /// Forgets what has waited since `oldest` or longer.
    package func forgetNotices(oldest: Int) async throws(StoreFailure) {
        let isAny = try await read {
            try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM notice WHERE at_ms <= ?)", arguments: [oldest])
        }
        guard isAny == true else { return }
        try await write { try $0.run(sql: "DELETE FROM notice WHERE at_ms <= ?", arguments: [oldest]) }
    }
    /// What became of a message to a device.
    package enum PushOutcome: Sendable, Equatable {
        /// It was taken, or there is nothing to tell any more.
        case taken
        case nothing
        /// It would not be taken another time either.
        case refused(String)
        /// It may be taken at this time.
        case failed(String, due: Int)
        /// The browser takes no more messages.
        case gone
    }
    /// Notes what became of a notice; with nil, of a message that a reader asked for.
    package func note(_ outcome: PushOutcome, of notice: PushNotice?, to device: Device, at: Int)
        async throws(StoreFailure)
    {
        try await write { db in
            func forget() throws {
                try db.run(sql: "DELETE FROM notice WHERE number = ?", arguments: [notice?.number])
            }
            // Meanwhile the device may be somebody else's, of whom this says nothing.
            let who: StatementArguments = [device.id, device.reader]
            switch outcome {
            case .taken:
                try forget()
                try db.run(
                    sql:
                        "UPDATE device SET taken_ms = ?, tries = 0, due_ms = 0, problem = NULL WHERE id = ? AND reader = ?",
                    arguments: [at] + who)
            case .nothing: try forget()
            case .refused(let problem):
                try forget()
                try db.run(
                    sql: "UPDATE device SET problem = ? WHERE id = ? AND reader = ?", arguments: [problem] + who)
            case .failed(let problem, let due):
                try db.run(
                    sql: "UPDATE device SET tries = tries + 1, due_ms = ?, problem = ? WHERE id = ? AND reader = ?",
                    arguments: [due, problem] + who)
            case .gone: try db.run(sql: "DELETE FROM device WHERE id = ? AND reader = ?", arguments: who)
            }
        }
    }
}
