import Fetching
import Foundation
import NewsModel
import Processes
import Synchronization
import TestSupport
import Testing

@testable import Desk
@testable import Store

/// Messages for people about what they follow.
@Suite struct AlertTests {
    private func story(_ id: String, changed: Int, reports: Int, title: String = "The ferry is late") -> StorySummary {
        StorySummary(
            id: id, title: title, first: 0, last: 0, tellings: reports + 1, origins: reports...reports, disputes: 0,
            conflicts: 1, languages: ["en"], agencies: [], shape: [], changed: changed, isCompared: true)
    }
    private func follow(_ shape: Follow.Shape, _ hook: String, template: String? = nil) -> Follow {
        Follow(
            id: "f", kind: .search, target: "ferry", title: "ferry", hook: hook, shape: shape, template: template,
            secret: "s", created: 0, told: 0, tries: 0, due: 0, problem: nil)
    }
    private func body(_ shape: Follow.Shape, _ hook: String, template: String? = nil) throws -> (String, JSONValue) {
        let message = AlertMessages.Message(
            title: "A \"late\" ferry {{url}}", text: "2 articles\nIt waits.", url: "https://s.example/stories/1",
            story: nil)
        let request = try #require(AlertMessages.request(message, for: follow(shape, hook, template: template)))
        return (request.url, try JSONValue(parsing: request.body))
    }

    @Test func aStoryIsToldOnceAnHourUnlessItGrows() {
        func isDue(_ changed: Int, _ reports: Int, told: Store.Told?, now: Int) -> Bool {
            AlertMessages.isDue(story("a", changed: changed, reports: reports), told: told, now: now)
        }
        let told = Store.Told(changed: 100, at: 200, reports: 2)
        #expect(isDue(100, 2, told: nil, now: 200))
        #expect(!isDue(100, 9, told: told, now: 9_999_999))
        #expect(!isDue(300, 3, told: told, now: 400))
        #expect(isDue(300, 4, told: told, now: 400))
        #expect(isDue(300, 2, told: told, now: 200 + 3_600_000))
        // Twice one is not much.
        #expect(!isDue(300, 2, told: Store.Told(changed: 100, at: 200, reports: 1), now: 400))
    }
    @Test func whatIsTooManyIsOneMessage() {
        let stories = (0..<9).map { story("\($0)", changed: 1, reports: 2) }
        let messages = AlertMessages.messages(stories, of: follow(.gotify, ""), base: "https://s.example")
        #expect(messages.count == AlertMessages.most + 1)
        #expect(messages.first?.text == "3 articles · 2 independent reports · 1 conflicting figure")
        #expect(messages.first?.url == "https://s.example/stories/0")
        #expect(messages.last?.text == "4 more stories changed." && messages.last?.story == nil)
    }
    @Test func eachServiceGetsItsOwnShape() throws {
        let (topic, ntfy) = try body(.ntfy, "https://ntfy.example/news")
        #expect(
            topic == "https://ntfy.example/" && ntfy["topic"]?.string == "news"
                && ntfy["title"]?.string == "A \"late\" ferry {{url}}")
        #expect(ntfy["click"]?.string == "https://s.example/stories/1")
        let (address, gotify) = try body(.gotify, "https://gotify.example/message?token=t")
        #expect(address == "https://gotify.example/message?token=t" && gotify["priority"]?.int == 5)
        #expect(gotify["extras"]?["client::notification"]?["click"]?["url"]?.string == "https://s.example/stories/1")
        let (_, filled) = try body(
            .template, "https://x.example",
            template: "{\"chat\": [1, {\"text\": \"{{title}} | {{message}} {{ {{other}}\"}]}")
        let text = filled["chat"]?.array.last?["text"]?.string ?? ""
        #expect(
            text
                == "A \"late\" ferry {{url}} | A \"late\" ferry {{url}}\n2 articles\nIt waits.\nhttps://s.example/stories/1 {{ {{other}}"
        )
    }
    @Test(arguments: [
        ("{\"text\": \"{{message}}\"}", true), ("[\"{{title}}\"]", true), ("{\"text\": {{message}}}", false),
        ("{{message}}", false), ("", false),
        ("\"{{title}}\"", false), ("{\"a\": \"{{title}\"}", true), ("{\"{{title}}\": 1}", true),
        ("{\"a\": \"" + String(repeating: "x", count: 5000) + "\"}", false),
    ])
    func aTemplateIsJSON(_ template: String, isOne: Bool) { #expect(AlertTemplate.isOne(template) == isOne) }

    /// Sixty stories that change at once, and a hook that does not take everything: each story is told once, by itself or with the others.
    @Test(arguments: [("refuse=3&as=503", 3), ("refuse=2&as=400", 0)])
    func whatIsNotTakenIsToldAgainAndNothingElse(_ asked: String, before: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("alerts-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let town = try ChildProcess(
            "python3", [Repository.root.appendingPathComponent("Fixtures/service/town.py").path], output: .pipe)
        defer {
            town.send(signal: SIGKILL)
            town.wait()
        }
        let port = String(decoding: try #require(town.output).read(), as: UTF8.self).trimmingCharacters(in: .newlines)
        let store = try Store(folder: folder.path)
        defer { store.close() }
        var settings = Fetcher.Settings()
        settings.allowedHosts = ["127.0.0.1"]
        settings.spacing = 0
        let desk = Desk(store: store, fetcher: Fetcher(settings), settings: .init(program: "/bin/false"))
        defer { desk.stop() }
        _ = try await store.add(Source(url: "https://tosk.example/feed", title: "Herald", added: 1), actor: "test")
        let source = try #require(try await store.sources().first).id
        let hook = "http://127.0.0.1:\(port)/hook?\(asked)"
        let start = desk.clock.now - 1000
        _ = try await store.follow(
            .source, source, title: "Herald", hook: hook, shape: .template,
            template: "{\"text\": \"{{title}} {{text}}\"}",
            at: start, actor: "test")
        try await store.makeUp(1...60, of: source, at: start + 10)
        func tell() async throws {
            try await store.write { try $0.run(sql: "UPDATE follow SET due_ms = 0") }
            desk.alertLooks.withLock { $0 = [:] }
            _ = try await desk.tellHooks()
        }
        func texts() async throws -> [String] {
            let url = "http://127.0.0.1:\(port)/hooks"
            let answer = try await desk.fetcher.fetch(FetchRequest(url: url, source: url))
            return try JSONValue(parsing: answer.body).array.compactMap { hook in
                try JSONValue(parsing: Array((hook["body"]?.string ?? "").utf8))["text"]?.string
            }
        }
        try await tell()
        if before > 0 {
            // Two were taken; the third waits.
            #expect(try await texts().count == before)
            #expect(try await store.follows().first?.problem == "answered with status 503")
            try await tell()
        }
        let told = try await texts()
        let named = told.filter { $0.hasPrefix("Story ") }.map { $0.split(separator: " ")[1] }
        // The third, if it was not taken, is the only one that comes twice.
        #expect(named.count == Set(named).count + (before > 0 ? 1 : 0))
        let rest = told.last ?? ""
        #expect(rest == "Herald \(60 - Set(named).count) more stories changed.", "\(told)")
        // Nothing new, nothing told; what comes is told although fifty others changed before.
        try await tell()
        #expect(try await texts().count == told.count)
        try await store.makeUp(61...61, of: source, at: start + 20)
        try await tell()
        #expect(try await texts().last?.hasPrefix("Story 61 ") == true)
        #expect(try await texts().count == told.count + 1)
    }
}
