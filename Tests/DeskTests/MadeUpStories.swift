@testable import Store

extension Store {
    /// Stories by number, each with an article of a source, that changed at a time; what is there already changes.
    func makeUp(
        _ numbers: ClosedRange<Int>, of source: String, at: Int, reports: Int = 1, title: String = "Story"
    ) async throws {
        try await write { db in
            for n in numbers {
                try db.run(
                    sql: """
                        INSERT INTO article (number, id, key, source, sort_ms, seen_ms, stage, status, due_ms, version, story)
                        VALUES (\(n), 'a\(n)', 'k\(n)', '\(source)', \(at), \(at), 'grouped', 'done', 1, 1, 's\(n)')
                        ON CONFLICT DO NOTHING
                        """)
                try db.run(
                    sql: """
                        INSERT INTO story (id, title, first_ms, last_ms, tellings, origins_low, origins_high, changed_ms, revision, compared)
                        VALUES ('s\(n)', '\(title) \(n)', \(at), \(at), \(reports), \(reports), \(reports), \(at), 1, 1)
                        ON CONFLICT (id) DO UPDATE SET changed_ms = \(at), tellings = \(reports), origins_low = \(reports), origins_high = \(reports)
                        """)
            }
        }
    }
}
