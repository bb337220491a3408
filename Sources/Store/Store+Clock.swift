import GRDB

extension Store {
    /// Moves what is due nearer, because the clock was set back, and lets nothing have happened in the future.
    ///
    /// - Parameters:
    ///   - time: by how many milliseconds the clock was set back.
    ///   - now: the time that it shows now.
    package func bringForward(by time: Int, now: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: "UPDATE article SET due_ms = due_ms - ?1 WHERE status = 'waiting' AND due_ms > ?2",
                arguments: [time, now])
            try db.run(
                sql: "UPDATE article SET check_ms = check_ms - ?1 WHERE check_ms > ?2", arguments: [time, now])
            try db.run(
                sql: "UPDATE story SET compare_ms = compare_ms - ?1 WHERE compared < revision AND compare_ms > ?2",
                arguments: [time, now])
            for table in ["follow", "subscriber", "device"] {
                try db.run(
                    sql: "UPDATE \(table) SET due_ms = due_ms - ?1 WHERE due_ms > ?2", arguments: [time, now])
            }
            try db.run(sql: "UPDATE subscriber SET until_ms = until_ms - ?1", arguments: [time])
            // What changed from now on is later than what listeners have been told.
            for (table, column) in [
                ("story", "changed_ms"), ("ended_story", "at_ms"), ("follow", "told_ms"), ("visit", "at_ms"),
                ("session", "used_ms"), ("device", "taken_ms"),
            ] {
                try db.run(sql: "UPDATE \(table) SET \(column) = ?1 WHERE \(column) > ?1", arguments: [now])
            }
        }
    }
}
