import Foundation
import TestSupport
import Testing

@testable import Store

/// What lies in a data folder is its owner's alone, and only a whole database of ours takes its place.
@Suite struct PrivateFilesTests {
    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber).intValue
    }
    @Test func filesAreMadeAndMendedForTheirOwnerAlone() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let folder = shelf.store.folder
        let database = shelf.store.path
        try await shelf.tell([Shelf.Telling("a", story: "s1")])
        for path in [database, database + "-wal", database + "-shm"] { #expect(try mode(path) == 0o600, "\(path)") }
        #expect(try mode(folder) == 0o700 && shelf.store.mended.isEmpty)
        shelf.store.close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: database)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
        let again = try Store(folder: folder)
        #expect(again.mended == [folder, database])
        #expect(try mode(database) == 0o600 && mode(folder) == 0o700)
        let copy = folder + "/copy.db"
        try await again.backup(to: copy)
        try PrivateFiles.write(Array("x".utf8), to: copy + ".takedowns")
        #expect(try mode(copy) == 0o600 && mode(copy + ".takedowns") == 0o600)
        again.close()
    }
    @Test func onlyAWholeDatabaseOfOursIsOne() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        try await shelf.tell(
            (0..<40).map { Shelf.Telling("t\($0)", String(repeating: "word \($0) ", count: 4000), story: "s\($0)") })
        let copy = shelf.store.folder + "/copy.db"
        try await shelf.store.backup(to: copy)
        try Store.check(copy)
        let good = try Data(contentsOf: URL(fileURLWithPath: copy))
        var rotten = good
        for i in stride(from: 16_384, to: rotten.count, by: 16_384) {
            rotten.replaceSubrange(i..<(i + 64), with: repeatElement(0xA5, count: 64))
        }
        for (name, bytes) in [
            ("empty", Data()), ("text", Data("no database at all".utf8)), ("zeros", Data(count: 40_000)),
            ("rotten", rotten),
            ("cut", good.prefix(good.count / 2)),
        ] {
            let path = shelf.store.folder + "/" + name
            try bytes.write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreFailure.self, "\(name)") { try Store.check(path) }
        }
        #expect(throws: StoreFailure.self) { try Store.check(shelf.store.folder + "/nowhere.db") }
    }
    @Test func aTakedownDeletesTheDatabaseThatARestoreReplaced() async throws {
        let shelf = try await Shelf.with([Shelf.Telling("a", story: "s1")])
        defer { shelf.end() }
        let files = ["replaced.db", "replaced.db-wal"].map { shelf.store.folder + "/" + $0 }
        for file in files { try PrivateFiles.write(Array("old text".utf8), to: file) }
        let article = try #require(try await shelf.article(Shelf.Telling("a")))
        let id = try await shelf.store.request(takedown: article.id, reason: "asked", at: Shelf.at, actor: "desk")
        #expect(files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
        _ = try await shelf.store.carryOut(takedown: id, at: Shelf.at, actor: "desk")
        #expect(!files.contains { FileManager.default.fileExists(atPath: $0) })
    }
    @Test func theWelcomeLinkWorksOnce() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        try await shelf.store.set("welcome", to: sha256(Array("link".utf8)).hex)
        #expect(try await !shelf.store.welcome("admin", password: "p", link: "other", at: Shelf.at))
        let store = shelf.store
        let letIn = try await withThrowingTaskGroup(of: Bool.self) { tasks in
            for n in 0..<20 {
                tasks.addTask { try await store.welcome("admin", password: "p\(n)", link: "link", at: Shelf.at) }
            }
            return try await tasks.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(letIn == 1)
        #expect(try await store.setting("welcome") == nil)
    }
}
