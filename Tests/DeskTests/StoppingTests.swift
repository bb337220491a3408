import Fetching
import Foundation
import Store
import Testing

@testable import Desk

/// What never ends by itself: a server that takes connections and never answers, and a worker that sleeps.
struct Endless {
    let folder: URL
    private let file: Int32
    /// Where connections are taken, by the system alone.
    let port: UInt16

    /// nil when there is no port.
    init?(_ name: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(name + "-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let file = file
        let isOpen = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, length) == 0 && listen(file, 16) == 0 && getsockname(file, $0, &length) == 0
            }
        }
        guard isOpen else { return nil }
        port = UInt16(bigEndian: address.sin_port)
    }
    func end() {
        close(file)
        try? FileManager.default.removeItem(at: folder)
    }
    /// The path of a program that notes that it was started and then does nothing.
    func worker() throws -> String {
        let program = folder.appendingPathComponent("worker").path
        try "#!/bin/sh\necho started >> '\(started)'\nexec sleep 600\n".write(
            toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
        return program
    }
    private var started: String { folder.appendingPathComponent("started").path }

    /// Puts in a source that is due, an item for the worker and one whose page is to be fetched.
    func fill(_ store: Store) async throws -> Source {
        let home = "http://127.0.0.1:\(port)"
        let source = Source(url: home + "/feed", added: 1)
        _ = try await store.add(source, actor: "test")
        var whole = FeedItem(guid: "whole")
        whole.content = ItemContent(id: "whole").json
        whole.isWhole = true
        var taste = FeedItem(guid: "taste")
        taste.url = home + "/page"
        taste.content = whole.content
        var answer = FeedAnswer(wait: 0, at: 1)
        answer.items = [whole, taste]
        _ = try await store.save(answer, of: source.id)
        return source
    }
    /// Waits until the source is being asked and the worker works.
    func isUnderWay(_ source: Source, in store: Store) async throws -> Bool {
        for _ in 0..<600 {
            let isAsked = try await store.source(source.id)?.asked != nil
            if isAsked, FileManager.default.fileExists(atPath: started) {
                try await Task.sleep(for: .milliseconds(500))
                return true
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }
}

@Suite struct StoppingTests {
    @Test func whatIsUnderWayIsBrokenOff() async throws {
        let endless = try #require(try Endless("stop"))
        let store = try Store(folder: endless.folder.path)
        defer {
            store.close()
            endless.end()
        }
        let source = try await endless.fill(store)
        var settings = Fetcher.Settings()
        settings.allowedHosts = ["127.0.0.1"]
        settings.spacing = 0
        let desk = Desk(
            store: store, fetcher: Fetcher(settings), settings: Desk.Settings(program: try endless.worker()))
        let running = Task { await desk.run() }
        #expect(try await endless.isUnderWay(source, in: store))
        let time = await ContinuousClock().measure {
            running.cancel()
            await running.value
        }
        // Sooner than the transfer (15 s) and the worker (30 s) would give up, beside all other tests of this process;
        // ServiceTests measures the program itself.
        #expect(time < .seconds(12))
        // Nothing is held against what was being done.
        let counts = try await store.counts()
        #expect(counts.quarantined == 0 && counts.stages.map(\.status) == ["waiting", "waiting"])
        #expect(desk.state.problem == nil)
    }
    /// Tasks that never end: one goes on beside the others, those that were put off start again, and none of that counts as a death.
    @Test func slowTasksTakeTurns() async throws {
        let endless = try #require(try Endless("turns"))
        defer { endless.end() }
        let pool = WorkerPool(program: try endless.worker(), count: 1, deadline: 0.6, patience: 0.1)
        let tasks = (0..<3).map { _ in Task { await pool.answer(StoryMessage.Request(lines: [])) } }
        for task in tasks { #expect(await task.value == .failure(.diedTwice)) }
        #expect(await pool.deaths == 6)
        await pool.stop()
    }
    @Test(arguments: [2, 0.05]) func whoWaitsForAWorkerIsToldToStop(patience: Double) async throws {
        let endless = try #require(try Endless("pool"))
        defer { endless.end() }
        let pool = WorkerPool(program: try endless.worker(), count: 1, patience: patience)
        let request = StoryMessage.Request(lines: [])
        let tasks = (0..<5).map { _ in Task { await pool.answer(request) } }
        try await Task.sleep(for: .milliseconds(300))
        await pool.stop()
        for task in tasks { #expect(await task.value == .failure(.stopped)) }
        #expect(await pool.answer(request) == .failure(.stopped))
    }
}
