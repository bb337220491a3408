import Fetching
import Foundation
import Store
import Testing

@testable import Desk

/// A server that takes connections and never answers, and a worker that never ends: the desk stops all the same.
@Suite struct StoppingTests {
    /// A port on loopback where connections are taken, by the system alone.
    private struct Deaf {
        let file: Int32
        let port: UInt16
        init?() {
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
    }
    /// A program that notes that it was started and then does nothing.
    private func sleeper(in folder: URL) throws -> String {
        let program = folder.appendingPathComponent("sleeper")
        let started = folder.appendingPathComponent("started").path
        try "#!/bin/sh\necho started >> '\(started)'\nexec sleep 600\n".write(
            to: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program.path)
        return program.path
    }

    @Test func stopMeansStopWithinTwoSeconds() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stop-" + UUID().uuidString)
        let store = try Store(folder: folder.path)
        let server = try #require(Deaf())
        defer {
            close(server.file)
            store.close()
            try? FileManager.default.removeItem(at: folder)
        }
        let home = "http://127.0.0.1:\(server.port)"
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

        var settings = Fetcher.Settings()
        settings.allowedHosts = ["127.0.0.1"]
        settings.spacing = 0
        let desk = Desk(
            store: store, fetcher: Fetcher(settings), settings: Desk.Settings(program: try sleeper(in: folder)))
        let running = Task { await desk.run() }
        let started = folder.appendingPathComponent("started").path
        for _ in 0..<400 {
            let isAsked = try await store.source(source.id)?.asked != nil
            if isAsked, FileManager.default.fileExists(atPath: started) { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(FileManager.default.fileExists(atPath: started))
        try await Task.sleep(for: .milliseconds(500))

        let time = await ContinuousClock().measure {
            running.cancel()
            await running.value
        }
        #expect(time < .seconds(2))
        // Nothing is held against what was being done.
        let counts = try await store.counts()
        #expect(counts.quarantined == 0 && counts.stages.map(\.status) == ["waiting", "waiting"])
        #expect(desk.state.problem == nil)
    }
    @Test func whoWaitsForAWorkerIsToldToStop() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stop-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pool = WorkerPool(program: try sleeper(in: folder), count: 1)
        let request = StoryMessage.Request(lines: [])
        let tasks = (0..<5).map { _ in Task { await pool.answer(request) } }
        try await Task.sleep(for: .milliseconds(300))
        await pool.stop()
        for task in tasks { #expect(await task.value == .failure(.stopped)) }
        #expect(await pool.answer(request) == .failure(.stopped))
    }
}
