import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Testing
import Text

@testable import Serving
@testable import Store

/// Readers' devices and the alerts that are shown there: each reader's own.
@Suite struct DeviceTests {
    /// The session of somebody who reads and administers nothing.
    private func member(_ town: Town) -> HTTPFields {
        [.cookie: "stemma_session=\(town.facts.member)", .origin: Town.base]
    }
    private func send(
        _ town: Town, _ path: String, _ fields: [(String, String)] = [], _ more: HTTPFields = [:]
    ) async throws -> TestResponse {
        let key = String(sha256(Array("form \(town.facts.member)".utf8)).hex.prefix(32))
        let body = Town.encoded(fields + [("key", key)])
        var headers = member(town)
        for field in more { headers[field.name] = field.value }
        return try await town.ask(.post, path, headers, body: Array(body.utf8))
    }
    private func fields(_ endpoint: String) -> [(String, String)] {
        [("endpoint", endpoint), ("p256dh", TownFacts.point), ("auth", TownFacts.auth)]
    }
    private func devices(_ town: Town, of name: String) async throws -> [Device] {
        try await town.store.devices(of: try #require(try await town.store.reader(named: name)?.reader))
    }

    @Test func aBrowserIsAddedUnderItsName() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let firefox = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
        let answer = try await send(town, "/account/devices", fields("https://push.example/1"), [.userAgent: firefox])
        #expect(answer.code == 303 && answer.headers[.location] == "/account#devices")
        // Padding is no fault; without a name it is unknown.
        var padded = fields("https://push.example/2")
        padded[1].1 += "="
        padded[2].1 += "=="
        #expect(try await send(town, "/account/devices", padded).code == 303)
        let known = try await devices(town, of: "ida")
        #expect(Set(known.map(\.name)) == ["Firefox on Android", "An unknown program"])
        #expect(known.allSatisfy { Base64.encodedForAddress($0.point) == TownFacts.point && $0.auth.count == 16 })
        let page = try await town.ask(.get, "/account", member(town)).text
        #expect(page.contains("<b>Firefox on Android</b>") && page.contains("data-device=\"\(known[0].id)\""))
        // What could be used to send messages stands on no page, and the server's secret key nowhere.
        let secret = try #require(try await town.store.setting("push_keys")).prefix(64)
        for hidden in ["push.example", TownFacts.point, TownFacts.auth, String(secret)] {
            #expect(!page.contains(hidden), "\(hidden)")
        }
        let server = Base64.encodedForAddress(try await town.store.pushKeys().point)
        #expect(page.contains("data-push=\"\(server)\""))
    }
    @Test func aDeviceIsItsReadersOwn() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let page = try await town.ask(.get, "/account", member(town)).text
        #expect(!page.contains("Firefox on Linux") && !page.contains(town.facts.device))
        #expect(try await town.ask(.get, "/account", as: .reader).text.contains(town.facts.device))
        #expect(try await send(town, "/account/devices/\(town.facts.device)/test").code == 404)
        #expect(try await send(town, "/account/devices/\(town.facts.device)/remove").code == 303)
        #expect(try await devices(town, of: "admin").map(\.id) == [town.facts.device])
        // Nor is it taken away by somebody who says that it was theirs.
        let taken = fields("https://push.example/1") + [("old", "https://push.example/admin")]
        #expect(try await send(town, "/account/devices", taken).code == 303)
        #expect(try await devices(town, of: "admin").map(\.id) == [town.facts.device])
        let id = try #require(try await devices(town, of: "ida").first).id
        #expect(try await send(town, "/account/devices/\(id)/remove").code == 303)
        #expect(try await devices(town, of: "ida").isEmpty)
        // Programs with a token have no devices, and no key to a form.
        for visitor in [Visitor.readToken, .writeToken] {
            let answer = try await town.send("/account/devices/$device/remove", [], as: visitor)
            #expect(answer.code == 403)
        }
        #expect(try await devices(town, of: "admin").count == 1)
    }
    @Test func thereAreOnlySoManyDevices() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for n in 0..<Store.mostDevices {
            #expect(try await send(town, "/account/devices", fields("https://push.example/\(n)")).code == 303)
        }
        let refused = try await send(town, "/account/devices", fields("https://push.example/more"))
        #expect(refused.code == 422 && refused.text.contains("There are 20 devices already"))
        #expect(try await devices(town, of: "ida").count == Store.mostDevices)
    }
    @Test func aTestTellsWhatWentWrong() async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await send(town, "/account/devices", fields("https://push.example/dead")).code == 303)
        let id = Device.id(of: "https://push.example/dead")
        let answer = try await send(town, "/account/devices/\(id)/test")
        #expect(answer.code == 422 && answer.text.contains("The message was not taken: answered with status 503."))
        #expect(try await town.send("/account/devices/$device/test", []).code == 303)
        for _ in 0..<9 { _ = try await send(town, "/account/devices/\(id)/test") }
        #expect(try await send(town, "/account/devices/\(id)/test").code == 429)
    }

    // MARK: - Alerts

    @Test func anyReaderHasAlertsOfTheirOwn() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let wish = [("kind", "story"), ("target", "fire"), ("shape", "push")]
        let before = try await town.doings()
        #expect(try await send(town, "/follow", wish).code == 303)
        #expect(try await town.doings() == before, "it stands in a log")
        let own = try #require(try await town.store.follows().first { $0.shape == .push })
        #expect(own.title == "Fire in the port of Korvik" && own.hook == nil)
        let page = try await town.ask(.get, "/follow", member(town)).text
        #expect(page.contains("Fire in the port of Korvik") && page.contains("your devices"))
        #expect(page.contains("No device of yours shows notifications yet"))
        // Only devices: hooks, tokens and what others follow are the administrators'.
        for hidden in ["The fire", "name=\"hook\"", "name=\"template\"", "Tokens", "a pushing program"] {
            #expect(!page.contains(hidden), "\(hidden)")
        }
        for shape in ["json", "ntfy", "gotify", "template"] {
            let wish = [
                ("kind", "story"), ("target", "fire"), ("shape", shape), ("hook", "https://x.example/a"),
                ("template", "{\"a\": \"{{text}}\"}"),
            ]
            #expect(try await send(town, "/follow", wish).code == 403, "\(shape)")
        }
        let feed = try await town.ask(.get, "/stories/fire", member(town)).text
        #expect(feed.contains("/follow?kind=story&amp;target=fire") && !feed.contains("/stories/fire/edit"))
        #expect(try await !town.ask(.get, "/stories/fire").text.contains("/follow?"))
        // Nobody else sees or ends it, not even an administrator.
        #expect(try await !town.ask(.get, "/follow", as: .reader).text.contains(own.id))
        for visitor in [Visitor.readToken, .writeToken] {
            #expect(try await !town.ask(.get, "/api/v1/follows", as: visitor).text.contains(own.id))
        }
        #expect(try await town.send("/follow/\(own.id)/end", []).code == 303)
        #expect(try await town.ask(.delete, "/api/v1/follows/\(own.id)", as: .writeToken).code == 404)
        #expect(try await send(town, "/follow/$follow/end").code == 403)
        #expect(try await town.store.follows().contains { $0.id == own.id })
        #expect(try await send(town, "/follow/\(own.id)/end").code == 303)
        #expect(try await !town.store.follows().contains { $0.id == own.id })
    }
    @Test func thereAreOnlySoManyAlerts() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for n in 0..<Store.mostAlerts {
            let wish = [("kind", "search"), ("target", "ferry \(n)"), ("shape", "push")]
            #expect(try await send(town, "/follow", wish).code == 303)
        }
        let refused = try await send(town, "/follow", [("kind", "search"), ("target", "more"), ("shape", "push")])
        #expect(refused.code == 422 && refused.text.contains("There are 50 alerts already"))
    }
    /// A token stands for no reader, who alone has devices.
    @Test func theAPIMakesNone() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let answer = try await town.json(
            .post, "/api/v1/follows", "{\"kind\": \"search\", \"target\": \"grain\", \"shape\": \"push\"}")
        #expect(answer.code == 422 && answer.value["detail"]?.string?.contains("belongs to a reader") == true)
        #expect(try await town.store.follows().allSatisfy { $0.shape != .push })
    }
    @Test func theWorkerShowsWhatComes() async throws {
        let town = try await Town.read.value
        let worker = try await town.ask(.get, "/worker.js").text
        for event in ["push", "notificationclick", "pushsubscriptionchange"] {
            #expect(worker.contains("addEventListener(\"\(event)\""))
        }
        let icon = try await town.ask(.get, "/site/icon.png")
        #expect(icon.type == "image/png" && icon.body.readableBytes > 500)
        // The form needs the script, and stands there hidden until that finds a browser that can.
        let page = try await town.ask(.get, "/account", as: .reader).text
        #expect(page.contains("id=\"notify\" class=\"row\" data-push=") && page.contains("\" hidden><input"))
    }
    /// Notifications speak the first of the reader's languages that the pages speak.
    @Test(arguments: [
        (["fr", "de"], "7 weitere Ereignisse haben sich geändert.", "3 Artikel · 2 unabhängige Berichte"),
        (["en", "de"], "7 more stories changed.", "3 articles · 2 independent reports"),
        ([], "7 more stories changed.", "3 articles · 2 independent reports"),
    ])
    func aNotificationSpeaksTheReadersLanguage(_ languages: [String], more: String, counts: String) async throws {
        let town = try await Town.read.value
        var story = try #require(try await town.store.stories(StoryQuery()).stories.first)
        (story.tellings, story.origins, story.disputes, story.conflicts, story.agencies) = (3, 2...2, 0, 0, [])
        #expect(NoticeWords.more(7, in: languages) == more)
        #expect(NoticeWords.counts(story, in: languages) == counts)
    }
}
