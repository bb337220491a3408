import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Store

/// What is let go, what is packed, what is put apart.
@Suite struct UpkeepTests {
    private let at = Shelf.at
    private static let old = Shelf.at - 100 * Shelf.day

    // MARK: - Letting go

    @Test(arguments: [
        (["a": "s1"], []), (["a": "s1", "b": "s1"], ["a", "b"]), (["a": "s1", "b": "s2"], []),
        (["a": "s1", "new": "s1"], ["a", "new"]),
        (["new": "s1"], ["new"]), (["a": "s1", "b": "s1", "c": "s1", "d": "s2"], ["a", "b", "c"]),
    ])
    func whatAStoryCitesIsKept(_ stories: [String: String], _ kept: [String]) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        // What is old was also seen long ago.
        let old = stories.filter { $0.key != "new" }.sorted { $0.key < $1.key }
        try await shelf.tell(old.map { Shelf.Telling($0.key, story: $0.value, time: Self.old) }, at: Self.old)
        if let story = stories["new"] { try await shelf.tell([Shelf.Telling("new", story: story)]) }
        let removed = try await shelf.store.retain(since: at - 10 * Shelf.day, at: at)
        #expect(removed == stories.count - kept.count)
        for name in stories.keys {
            #expect((try await shelf.article(Shelf.Telling(name)) != nil) == kept.contains(name), "\(name)")
        }
        #expect(try await shelf.store.search("text").count == kept.count)
        // A story that has no telling any more has ended.
        let left = Set(kept.compactMap { stories[$0] })
        for story in Set(stories.values) {
            #expect(try await shelf.store.hasEnded(story) == !left.contains(story), "\(story)")
        }
        #expect(await shelf.store.scrub().isClean)
        #expect(try await shelf.store.retain(since: at - 10 * Shelf.day, at: at) == 0)
    }
    @Test func whatWasTakenDownIsRememberedForEver() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let telling = Shelf.Telling("a", story: "s1", time: Self.old)
        try await shelf.tell([telling], at: Self.old)
        try await shelf.takeDown(telling.url, at: Self.old)
        #expect(try await shelf.store.retain(since: at, at: at) == 0)
        #expect(try await shelf.article(telling)?.status == .gone)
    }
    @Test func withoutALimitNothingGoes() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        try await shelf.tell([Shelf.Telling("a", time: Self.old)], at: Self.old)
        #expect(try await shelf.store.retain(since: nil, at: at) == 0)
        #expect(try await shelf.store.retain(since: Int.min, at: at) == 0)
        #expect(try await shelf.count("article") == 1)
    }
    @Test func manyAreLetGoInSteps() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        try await shelf.take((0..<450).map { Shelf.Telling("n\($0)", time: Self.old) }, at: Self.old)
        #expect(try await shelf.store.retain(since: at, at: at) == 450)
        #expect(try await shelf.count("article") == 0)
        #expect(try await shelf.count("item") == 0)
    }
    @Test func pagesGoBeforeTexts() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        let tellings = (0..<4).map { Shelf.Telling("n\($0)", story: "s\($0)") }
        try await shelf.tell(tellings)
        for (n, telling) in tellings.enumerated() {
            let number = try #require(try await shelf.article(telling)).number
            // Bytes that do not pack.
            var page = [UInt8]()
            while page.count < 50_000 { page += sha256(Array("\(n) \(page.count)".utf8)) }
            try await store.save([FetchedPage(article: number, url: telling.url, bytes: page)], at: at + n)
        }
        // Pages whose article is still being worked on stay.
        #expect(try await store.retain(bytes: 1) == 0)
        for telling in tellings {
            let number = try #require(try await shelf.article(telling)).number
            let work = try #require(try await store.work(on: number, .waiting))
            #expect(work.page?.bytes.count ?? 0 >= 50_000)
            _ = try await store.save([Shelf.read(work, telling)], at: at + 9, firstCheck: nil)
        }
        #expect(try await store.retain(bytes: 1 << 40) == 0)
        #expect(try await shelf.count("page") == 4)
        #expect(try await store.retain(bytes: 1) == 4)
        #expect(try await shelf.count("page") == 0)
        #expect(try await shelf.count("version") == 4)
        #expect(try await store.search("text").count == 4)
    }

    // MARK: - Quarantine

    @Test func bytesArePutApartOnce() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        let store = shelf.store
        for _ in 0..<2 {
            try await store.quarantine([1, 2, 3], kind: "page", subject: "a", problem: "it died", at: at)
        }
        #expect(try await store.isQuarantined([1, 2, 3]))
        for other in [[], [1, 2], [1, 2, 3, 0]] as [[UInt8]] { #expect(try await !store.isQuarantined(other)) }
        #expect(try await store.counts().quarantined == 1)
        #expect(try await store.audit(limit: 1).first?.detail.contains("it died") == true)
    }
    @Test func aTakedownEmptiesItsQuarantine() async throws {
        let shelf = try await Shelf.with([
            Shelf.Telling("a", story: "s1"), Shelf.Telling("b", host: "tosk", story: "s2"),
        ])
        defer { shelf.end() }
        let store = shelf.store
        let id = try #require(try await shelf.article(Shelf.Telling("a"))).id
        for (n, subject) in [id, Shelf.source().id, Shelf.source("tosk").id].enumerated() {
            try await store.quarantine([UInt8(n)], kind: "page", subject: subject, problem: "x", at: at)
        }
        try await shelf.takeDown(id)
        #expect(try await (0..<3).asyncMap { try await store.isQuarantined([UInt8($0)]) } == [false, false, true])
    }

    // MARK: - Packing

    @Test(arguments: [0, 1, 2, 255, 256, 4096, 65_537, 1_000_000])
    func whatIsPackedIsUnpacked(_ count: Int) {
        let zeros = [UInt8](repeating: 0, count: count)
        let mixed = (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
        for bytes in [zeros, mixed] { #expect(Packing.unpack(Packing.pack(bytes)) == bytes) }
        if count >= 4096 { #expect(Packing.pack(zeros).count < count / 20) }
    }
    @Test func whatIsDamagedIsNothingOrItself() {
        let bytes = Array(String(repeating: "A fire destroyed the grain mill in Tosk. ", count: 40).utf8)
        let packed = Packing.pack(bytes)
        for length in 0..<packed.count {
            #expect(Packing.unpack(Array(packed.prefix(length))) == nil, "cut at \(length)")
        }
        var wreckage = Wreckage(seed: 30)
        for _ in 0..<500 {
            var damaged = packed
            wreckage.flip(&damaged, from: 0)
            if let back = Packing.unpack(damaged) { #expect(back.count <= 256 << 20) }
        }
        // A frame that says that it holds four exabytes.
        #expect(Packing.unpack([0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x3F]) == nil)
        #expect(Packing.unpack([]) == nil && Packing.unpack([0]) == nil)
    }
    @Test(
        arguments: [
            ("", []), ("00", [0]), ("ff", [255]), ("FF", [255]), ("0a1B", [10, 27]), ("f", nil), ("0g", nil),
            ("0x", nil), (" 0", nil), ("é0", nil), ("00 ", nil),
        ] as [(String, [UInt8]?)])
    func hexadecimalDigitsAreRead(_ text: String, _ bytes: [UInt8]?) {
        #expect([UInt8](hex: text) == bytes)
        if let bytes { #expect(bytes.hex == text.lowercased()) }
    }
    /// Ids stand in links of readers and in other databases: they are what they were.
    @Test(arguments: [
        (["source", "https://lorn.example/feed"], "6c8aa0f4e5c3e3b2"),
        (["article", "lorn.example/news/1"], "d3d1449dfa0bb281"),
        (["a", "bc"], "6d11b0cc28a7b435"), (["ab", "c"], "6200e5c361144f3d"),
    ])
    func idsStayWhatTheyAre(_ parts: [String], _ id: String) { #expect(stableID(parts[0], parts[1]) == id) }
    @Test func fieldsOfADigestDoNotRunTogether() {
        func digest(_ add: (inout Digest) -> Void) -> [UInt8] {
            var digest = Digest()
            add(&digest)
            return digest.hash
        }
        let all = [
            digest { _ in }, digest { $0.add("") }, digest { $0.add(nil as String?) }, digest { $0.add("a") },
            digest {
                $0.add("a"); $0.add("")
            },
            digest {
                $0.add(""); $0.add("a")
            }, digest { $0.add([0]) }, digest { $0.add(0) },
            digest {
                $0.add("\0"); $0.add(nil as Int?)
            },
        ]
        // A byte and a text of that byte are the same field.
        #expect(Set(all).count == all.count)
        #expect(digest { $0.add("a") } == digest { $0.add([0x61]) } && digest { $0.add(7) } == digest { $0.add("7") })
    }

    // MARK: - Stored things come back

    @Test(arguments: ["Rain in Tosk.", "", "Žilina 北京 💥\u{0}\u{202E}", String(repeating: "long ", count: 50_000)])
    func aVersionIsTheTextThatWasRead(_ text: String) async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        var telling = Shelf.Telling("a", "x", story: "s1")
        telling.text = text
        try await shelf.tell([telling])
        let article = try #require(try await shelf.article(telling))
        let versions = try await shelf.store.versions(of: article.id)
        #expect(versions.count == 1 && Store.text(of: versions.first?.line ?? []) == text)
        let all = try await shelf.store.articles(after: 0, limit: 9)
        #expect(all.count == 1 && all.first?.line == versions.first?.line && all.first?.article == article)
        #expect(try await shelf.store.articles(after: article.number, limit: 9).isEmpty)
        #expect(await shelf.store.scrub().isClean)
    }
    @Test func aPageIsTheBytesThatCame() async throws {
        let shelf = try await Shelf.with([Shelf.Telling("a", story: "s1")])
        defer { shelf.end() }
        let number = try #require(try await shelf.article(Shelf.Telling("a"))).number
        for bytes in [[], [0], Array(0...255), [UInt8](repeating: 0xFF, count: 100_000)] as [[UInt8]] {
            var page = FetchedPage(article: number, url: "https://lorn.example/x", bytes: bytes)
            page.charset = "windows-1250"
            try await shelf.store.save([page], at: at)
            let kept = try #require(try await shelf.store.page(of: number))
            #expect(kept.bytes == bytes && kept.url == "https://lorn.example/x" && kept.charset == "windows-1250")
        }
        #expect(try await shelf.count("page") == 1)
        // Of what was taken down no page comes in any more.
        try await shelf.takeDown("s1")
        try await shelf.store.save([FetchedPage(article: number, url: "https://lorn.example/x", bytes: [1])], at: at)
        #expect(try await shelf.count("page") == 0)
        #expect(try await shelf.article(Shelf.Telling("a"))?.status == .gone)
    }
    @Test func aBackupDoesNotWriteOverAnother() async throws {
        let shelf = try await Shelf.with([Shelf.Telling("a", story: "s1")])
        defer { shelf.end() }
        let path = shelf.store.folder + "/copy.db"
        try await shelf.store.backup(to: path)
        await #expect(throws: StoreFailure.self) { try await shelf.store.backup(to: path) }
        await #expect(throws: StoreFailure.self) { try await shelf.store.backup(to: "/nowhere/at/all/copy.db") }
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}

extension Sequence {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var out: [T] = []
        for element in self { out.append(try await body(element)) }
        return out
    }
}
