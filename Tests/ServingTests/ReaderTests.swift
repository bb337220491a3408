import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Testing

@testable import Serving
@testable import Store

/// What belongs to one reader: marks, stars, rules, languages, sessions; and what only administrators may.
@Suite struct ReaderTests {
    /// The session of somebody who reads and administers nothing.
    private func member(_ town: Town) -> HTTPFields {
        [.cookie: "stemma_session=\(town.facts.member)", .origin: Town.base]
    }
    private func send(_ town: Town, _ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
        let key = String(sha256(Array("form \(town.facts.member)".utf8)).hex.prefix(32))
        let body = Town.encoded((fields + [("key", key)]).map { ($0.0, town.facts.filled($0.1)) })
        return try await town.ask(.post, path, member(town), body: Array(body.utf8))
    }

    @Test func aReaderReadsAndAdministersNothing() async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        for path in ["/", "/latest", "/river", "/account", "/stories/fire", "/tellings/$fireTelling"] {
            #expect(try await town.ask(.get, path, member(town)).code == 200, "\(path)")
        }
        // What only the desk knows: keys in feeds' addresses, reasons.
        for path in ["/sources", "/sources/$source", "/api/v1/sources", "/api/v1/sources/$source"] {
            #expect(try await !town.ask(.get, path, member(town)).text.contains("key=secret"), "\(path)")
            #expect(try await town.ask(.get, path, as: .reader).text.contains("key=secret"), "\(path)")
        }
        for path in [
            "/stories/fire/edit", "/sources/$source/remove", "/sources.opml", "/api/v1/takedowns",
            "/api/v1/edits",
            "/api/v1/follows", "/metrics", "/status.json",
        ] {
            #expect(try await town.ask(.get, path, member(town)).code == 403, "\(path)")
        }
        for (path, fields) in [
            ("/sources/$source/state", [("to", "removed"), ("sure", "yes")]), ("/demo", []),
            ("/account/readers", [("name", "Udo"), ("password", "long enough a word"), ("role", "administrator")]),
            ("/account/readers/remove", [("name", "admin")]), ("/tokens", [("name", "x"), ("scope", "write")]),
            ("/follow", [("kind", "place"), ("target", "Korvik")]), ("/follow/$follow/end", []),
            ("/people/hide", [("name", "Henrik Solvang")]), ("/takedowns/$waiting", [("to", "done")]),
        ] {
            let before = try await town.doings()
            #expect(try await send(town, path, fields).code == 403, "\(path)")
            #expect(try await town.doings() == before, "\(path)")
        }
        let api = try await town.ask(.delete, "/api/v1/sources/$source", member(town))
        #expect(api.code == 403)
        #expect(try await !town.ask(.get, "/account", member(town)).text.contains("Who may read"))
        #expect(try await town.ask(.get, "/account", as: .reader).text.contains("Who may read"))
    }
    @Test func whatIsReadIsRead() async throws {
        let town = try await Town.open()
        defer { town.end() }
        func unread() async throws -> Bool {
            try await town.ask(.get, "/river", member(town)).text.contains("/tellings/\(town.facts.freeTelling)")
        }
        #expect(try await unread())
        #expect(
            try await send(town, "/marks", [("kind", "article"), ("target", "$freeTelling"), ("to", "read")]).code
                == 303)
        #expect(try await !unread())
        // Of another reader nothing has changed.
        #expect(try await town.ask(.get, "/river", as: .reader).text.contains("/tellings/\(town.facts.freeTelling)"))
        #expect(
            try await send(town, "/marks", [("kind", "article"), ("target", "$freeTelling"), ("to", "unread")]).code
                == 303)
        #expect(try await unread())
        // Opening an article reads it.
        _ = try await town.ask(.get, "/tellings/$freeTelling", member(town))
        #expect(try await !unread())
        #expect(try await town.ask(.get, "/river", member(town)).text.contains("/tellings/\(town.facts.fireTelling)"))
        #expect(try await send(town, "/caught-up", [("back", "/river")]).code == 303)
        let page = try await town.ask(.get, "/river", member(town)).text
        #expect(!page.contains("data-kind=\"article\"") && page.contains("Nothing here"))
        #expect(
            try await town.ask(.get, "/river?show=all", member(town)).text.contains(
                "/tellings/\(town.facts.fireTelling)"))
    }
    @Test func aStarIsKept() async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await send(town, "/marks", [("kind", "story"), ("target", "fire"), ("to", "star")]).code == 303)
        #expect(
            try await send(town, "/marks", [("kind", "article"), ("target", "$bridgeTelling"), ("to", "star")]).code
                == 303)
        let starred = try await town.ask(.get, "/river?show=starred", member(town)).text
        #expect(starred.contains("/stories/fire") && starred.contains("/tellings/\(town.facts.bridgeTelling)"))
        #expect(!starred.contains("/tellings/\(town.facts.freeTelling)"))
        // A story that was merged is the one that it went to.
        _ = try await send(town, "/marks", [("kind", "story"), ("target", "fire"), ("to", "unstar")])
        #expect(try await !town.ask(.get, "/river?show=starred", member(town)).text.contains("Starred stories"))
    }
    @Test(arguments: [
        ("word", "sails again", true), ("word", "zeppelin", false), ("language", "en", true), ("language", "fr", false),
        ("source", "The Lorn Courier", true), ("section", "weather", false),
    ])
    func whatIsMutedIsNotShown(kind: String, value: String, hides: Bool) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let rule = [("action", "mute"), ("kind", kind), ("value", value)]
        let preview = try await send(town, "/account/rules", rule + [("to", "preview")])
        #expect(preview.code == 200 && preview.text.contains("This hits"))
        #expect(preview.text.contains("The ferry sails again") == hides)
        func shown(_ path: String) async throws -> Bool {
            try await town.ask(.get, path, member(town)).text.contains("ferry sails")
        }
        #expect(try await shown("/river"))
        #expect(try await shown("/"))
        #expect(try await send(town, "/account/rules", rule + [("to", "add")]).code == 303)
        #expect(try await shown("/river") != hides)
        #expect(try await shown("/") != hides)
        // Another reader sees it all the same, and what is kept is shown although it is muted.
        #expect(try await town.ask(.get, "/river", as: .reader).text.contains("ferry sails"))
        _ = try await send(
            town, "/account/rules", [("action", "keep"), ("kind", "word"), ("value", "ferry"), ("to", "add")])
        #expect(try await shown("/river"))
        #expect(try await shown("/"))
    }
    @Test func aStoryIsMarkedUnread() async throws {
        let town = try await Town.open()
        defer { town.end() }
        func isRead() async throws -> Bool {
            try await town.ask(.get, "/latest", member(town)).text.contains("title read")
        }
        _ = try await send(town, "/caught-up", [])
        #expect(try await isRead())
        for id in ["fire", "bridge", "ferry"] {
            _ = try await send(town, "/marks", [("kind", "story"), ("target", id), ("to", "unread")])
        }
        let page = try await town.ask(.get, "/latest", member(town)).text
        #expect(page.contains("/stories/fire") && !page.contains("title read"))
        // Seeing it reads it again, and nothing is new since then.
        _ = try await town.ask(.get, "/stories/fire", member(town))
        #expect(try await isRead())
        #expect(try await !town.ask(.get, "/stories/fire", member(town)).text.contains("Since you were here"))
    }
    @Test func aRuleThatMutesEverythingIsTold() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let rule = [("action", "mute"), ("kind", "language"), ("value", "en"), ("to", "preview")]
        #expect(try await send(town, "/account/rules", rule).text.contains("nothing would be left"))
    }
    @Test func sessionsAreListedAndEnded() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let page = try await town.ask(.get, "/account", as: .reader).text
        #expect(page.contains("Firefox on Linux") && page.contains("this one"))
        // Nobody ends another's session.
        _ = try await send(town, "/account/sessions/$login/end", [])
        let admin = try #require(try await town.store.reader(named: "admin")?.reader)
        #expect(try await town.store.sessions(of: admin, at: TownFacts.start).count == 2)
        _ = try await town.send("/account/sessions/$login/end", [])
        #expect(try await town.store.sessions(of: admin, at: TownFacts.start).count == 1)
    }
    @Test(arguments: [
        ("de-CH,de;q=0.9,en;q=0.8", ["de", "en"]), ("en;q=0.1, fr", ["fr", "en"]), ("*", []), ("", []),
        ("de;q=0,en", ["en"]), (";;;,,q=1", []),
    ])
    func languagesAreThoseOfTheBrowser(header: String, codes: [String]) {
        #expect(Service.languages(header) == codes)
    }
    @Test func whatIsMarkedIsRead() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let reader = try #require(try await town.store.reader(named: "ida")?.reader)
        try await town.store.mark([town.facts.fireTelling, "nothing", ""], isRead: true, by: reader)
        #expect(try await town.store.river(RiverQuery(), of: reader).articles.contains { $0.state.isRead })
        try await town.store.catchUp(with: nil, by: reader, at: TownFacts.start)
        var query = RiverQuery()
        query.isUnread = true
        #expect(try await town.store.river(query, of: reader).articles.isEmpty)
    }
}
