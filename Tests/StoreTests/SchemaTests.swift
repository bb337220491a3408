import Foundation
import GRDB
import NewsModel
import Testing

@testable import Store

@Suite struct SchemaTests {
    /// What has landed stays as it is: a database that has gone through a migration does not go through it again.
    @Test(arguments: [
        (Schema.first, "d1ad8b57a7d70336"), (Schema.second, "a60d7dcb25ed7590"), (Schema.third, "49165208d7ecbd30"),
        (Schema.fourth, "e1953669438ed21a"),
    ])
    func aMigrationThatHasLandedIsNotEdited(sql: String, digest: String) {
        #expect(sha256(Array(sql.utf8)).hex.prefix(16) == digest)
    }
    /// A file of each earlier schema, with a source and an article in it, is opened by today's program and keeps both.
    @Test(arguments: ["1: sources to stories", "2: readers", "3: stories that ended, subscribers"])
    func anOlderDatabaseIsTakenOver(schema: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            let old = try DatabaseQueue(path: folder.appendingPathComponent("stemma.db").path)
            try Schema.migrator.migrate(old, upTo: schema)
            try await old.write {
                try $0.execute(
                    sql: "INSERT INTO source (id, url, added_ms) VALUES ('s', 'https://lorn.example/feed', 1)")
            }
            try old.close()
        }
        let store = try Store(folder: folder.path)
        defer { store.close() }
        #expect(try await store.source("s")?.url == "https://lorn.example/feed")
        #expect(try await store.setPace(3_600_000, of: "s", at: 2, actor: "test"))
        #expect(try await store.source("s")?.pace == 3_600_000)
        #expect(try await store.ended(after: EndedStory.Cursor(after: 0), limit: 10).isEmpty)
        #expect(try await store.removed(source: "s").isEmpty)
    }
}
