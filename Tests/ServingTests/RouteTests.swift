import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// Every route of the service, and what each visitor is answered.
@Suite struct RouteTests {
    enum Body: Sendable {
        case form([(String, String)])
        case json(String)
    }
    struct Row: Sendable, CustomTestStringConvertible {
        var method: HTTPRequest.Method
        /// As the router writes it, and an address of it.
        var route: String
        var path: String
        var body: Body?
        /// For a stranger to an open and to a private service, a reader, a token that may read, one that may write.
        var open: Int
        var closed: Int
        var reader: Int
        var read: Int
        var write: Int
        var testDescription: String { "\(method) \(route)" }
        init(
            _ method: HTTPRequest.Method, _ route: String, _ path: String? = nil, _ body: Body? = nil,
            _ expected: (open: Int, closed: Int, reader: Int, read: Int, write: Int)
        ) {
            self.method = method
            self.route = route
            self.path = path ?? route
            self.body = body
            (open, closed, reader, read, write) = expected
        }
        func expected(_ visitor: Visitor, isOpen: Bool) -> Int {
            switch visitor {
            case .stranger: isOpen ? open : closed
            case .reader: reader
            case .readToken: read
            case .writeToken: write
            }
        }
    }
    private typealias Codes = (open: Int, closed: Int, reader: Int, read: Int, write: Int)
    /// What anybody may see; what readers of this service may; what needs somebody who is signed in; what its owner sees.
    private static let all: Codes = (200, 200, 200, 200, 200)
    private static let page: Codes = (200, 401, 200, 200, 200)
    private static let inside: Codes = (403, 401, 200, 200, 200)
    private static let owner: Codes = (403, 401, 200, 403, 403)
    private static let action: Codes = (403, 401, 303, 403, 403)
    private static func api(_ code: Int) -> Codes { (403, 401, code, 403, code) }

    private static let login = Body.form([("Email", "admin"), ("Passwd", TownFacts.password)])
    private static let readers: [Row] = ["", "/api/greader.php"].flatMap { prefix in
        let (login, stranger) = (prefix + "/accounts/ClientLogin", (401, 401, 401, 401, 401))
        return [
            Row(.get, login, nil, nil, (405, 405, 405, 405, 405)),
            Row(.post, login, nil, Self.login, (200, 200, 200, 403, 200)),
            Row(.get, prefix + "/reader/atom/**", prefix + "/reader/atom/feed%2Fx", nil, stranger),
            Row(.get, prefix + "/reader/api/0/**", prefix + "/reader/api/0/token", nil, stranger),
            Row(
                .post, prefix + "/reader/api/0/**", prefix + "/reader/api/0/edit-tag", .form([]),
                (403, 401, 401, 403, 401)),
        ]
    }
    private static let fever: [Row] = ["/fever", "/api/fever.php"].flatMap { path in
        // Who has no key is told so in an answer.
        [
            Row(.get, path, path + "?api", nil, all),
            Row(.post, path, path + "?api", .form([("api_key", "0")]), (200, 200, 200, 403, 200)),
        ]
    }
    static let rows: [Row] =
        [
            Row(.get, "/healthz", nil, nil, all), Row(.get, "/readyz", nil, nil, all),
            Row(.get, "/robots.txt", nil, nil, all), Row(.get, "/manifest.webmanifest", nil, nil, all),
            Row(.get, "/worker.js", nil, nil, all), Row(.get, "/offline", nil, nil, all),
            Row(.get, "/site/{file}", "/site/icon.svg", nil, all),
            Row(.get, "/metrics", nil, nil, inside), Row(.get, "/status.json", nil, nil, inside),
            // Pages.
            Row(.get, "/", nil, nil, page), Row(.get, "/latest", nil, nil, page), Row(.get, "/help", nil, nil, all),
            Row(.get, "/pictures/{id}", "/pictures/$fireTelling", nil, inside),
            Row(.get, "/stories/{id}", "/stories/fire", nil, page),
            Row(.get, "/stories/{id}/card.png", "/stories/fire/card.png", nil, page),
            Row(.get, "/tellings/{id}", "/tellings/$fireTelling", nil, page),
            Row(.get, "/sources/{id}", "/sources/$source", nil, page),
            Row(.get, "/people/{name}", "/people/Henrik%20Solvang", nil, page),
            Row(.get, "/places/{name}", "/places/Korvik", nil, page), Row(.get, "/search", "/search?q=fire", nil, page),
            Row(.get, "/suggest", "/suggest?q=ko", nil, page), Row(.get, "/sources", nil, nil, page),
            Row(.get, "/api", nil, nil, page),
            // The desk.
            Row(.get, "/sign-in", nil, nil, all),
            Row(
                .post, "/sign-in", nil, .form([("name", "admin"), ("password", TownFacts.password)]),
                (303, 303, 303, 403, 303)),
            // Without a provider there is no such page.
            Row(.get, "/sign-in/oidc", nil, nil, (404, 404, 404, 404, 404)),
            Row(.get, "/sign-in/oidc/back", "/sign-in/oidc/back?state=x&code=y", nil, (404, 404, 404, 404, 404)),
            Row(.post, "/sign-out", nil, .form([]), (403, 403, 303, 403, 403)),
            Row(.get, "/welcome", "/welcome?link=x", nil, (403, 403, 403, 403, 403)),
            Row(
                .post, "/welcome", nil, .form([("link", "x"), ("password", "long enough a word")]),
                (403, 403, 403, 403, 403)),
            Row(.post, "/sources/find", nil, .form([("url", "https://tosk.example")]), owner),
            Row(.post, "/sources/add", nil, .form([("url[]", "https://tosk.example/feed")]), owner),
            Row(.post, "/sources/import", nil, .form([("file", "https://tosk.example/feed")]), owner),
            Row(.get, "/sources.opml", nil, nil, inside),
            Row(.post, "/sources/{id}/state", "/sources/$source/state", .form([("to", "paused")]), action),
            Row(.post, "/people/hide", nil, .form([("name", "Henrik Solvang")]), action),
            Row(.get, "/takedown", nil, nil, all),
            Row(.post, "/takedown", nil, .form([("target", "x"), ("reason", "y")]), (200, 200, 200, 403, 200)),
            Row(.get, "/takedowns", nil, nil, all),
            Row(.post, "/takedowns/{id}", "/takedowns/$waiting", .form([("to", "done")]), action),
            Row(.get, "/follow", nil, nil, owner),
            Row(.post, "/follow", nil, .form([("kind", "place"), ("target", "Korvik")]), action),
            Row(.post, "/follow/{id}/end", "/follow/$follow/end", .form([]), action),
            Row(.post, "/tokens", nil, .form([("name", "a program"), ("scope", "read")]), owner),
            Row(.post, "/tokens/{id}/end", "/tokens/$token/end", .form([]), action),
            Row(.post, "/demo", nil, .form([]), action),
            Row(.get, "/sources/{id}/remove", "/sources/$source/remove", nil, owner),
            Row(.get, "/river", nil, nil, owner), Row(.get, "/account", nil, nil, owner),
            Row(
                .post, "/marks", nil, .form([("kind", "article"), ("target", "$fireTelling"), ("to", "read")]), action),
            Row(.post, "/caught-up", nil, .form([]), action),
            Row(.post, "/account/languages", nil, .form([("languages", "en")]), action),
            Row(
                .post, "/account/rules", nil,
                .form([("action", "keep"), ("kind", "section"), ("value", "sport"), ("to", "add")]), action),
            Row(
                .post, "/account/password", nil, .form([("old", TownFacts.password), ("new", "another long word")]),
                action),
            Row(.post, "/account/rules/{number}/remove", "/account/rules/$rule/remove", .form([]), action),
            Row(.post, "/account/sessions/{id}/end", "/account/sessions/$login/end", .form([]), action),
            Row(
                .post, "/account/readers", nil,
                .form([("name", "Udo"), ("password", "long enough a word"), ("role", "administrator")]), action),
            Row(.post, "/account/readers/remove", nil, .form([("name", "ida")]), action),
            Row(.get, "/stories/{id}/edit", "/stories/fire/edit", nil, owner),
            Row(
                .post, "/stories/{id}/edit", "/stories/fire/edit",
                .form([
                    ("what", "hide"), ("reason", "No fact."), ("list", "figures"), ("number", "0"), ("token", "$seen"),
                ]),
                action),
            Row(.post, "/edits/{number}/undo", "/edits/$edit/undo", .form([]), action),
            // Feeds.
            Row(.get, "/feed.atom", nil, nil, page), Row(.get, "/feed.json", nil, nil, page),
            Row(.get, "/search.atom", "/search.atom?q=fire", nil, page),
            Row(.get, "/search.json", "/search.json?q=fire", nil, page),
            Row(
                .post, "/hub", nil,
                .form([
                    ("hub.mode", "subscribe"), ("hub.topic", Town.base + "/feed.atom"),
                    ("hub.callback", "https://reader.example/told"),
                ]), (202, 401, 202, 403, 202)),
            Row(.get, "/events", nil, nil, page), Row(.get, "/api/v1/events", nil, nil, page),
            // Feed readers, which have a sign-in of their own.
            Row(.post, "/account/feed-key", nil, .form([]), action),
            // Reading lists; the town's network has none.
            Row(
                .post, "/account/lists", nil,
                .form([("kind", "readeck"), ("address", "https://read.example"), ("secret", "token")]), action),
            Row(.post, "/account/lists/{id}/remove", "/account/lists/none/remove", .form([]), action),
            Row(
                .post, "/send", nil, .form([("kind", "story"), ("target", "fire"), ("to", "none")]),
                (403, 401, 404, 403, 403)),
            // Devices that show alerts.
            Row(
                .post, "/account/devices", nil,
                .form([
                    ("endpoint", "https://push.example/new"), ("p256dh", TownFacts.point), ("auth", TownFacts.auth),
                ]), action),
            Row(.post, "/account/devices/{id}/test", "/account/devices/$device/test", .form([]), action),
            Row(.post, "/account/devices/{id}/remove", "/account/devices/$device/remove", .form([]), action),
            // Mail; whoever has a key needs nothing else, and nobody has this one.
            Row(
                .post, "/account/digest", nil, .form([("address", "ada@tosk.example"), ("hour", "7"), ("to", "save")]),
                action),
            Row(.get, "/digest/confirm", "/digest/confirm?key=0123456789012345678901", nil, (404, 404, 404, 404, 404)),
            Row(.post, "/digest/confirm", nil, .form([]), (404, 404, 404, 403, 404)),
            Row(.get, "/digest/stop", nil, nil, (404, 404, 404, 404, 404)),
            Row(.post, "/digest/stop", nil, .form([]), (200, 200, 200, 403, 200)),
        ] + readers + fever + [
            // The API.
            Row(.get, "/api/v1/openapi.json", nil, nil, page), Row(.get, "/api/v1/status", nil, nil, inside),
            Row(.get, "/api/v1/stories", nil, nil, page),
            Row(.get, "/api/v1/stories/{id}", "/api/v1/stories/fire", nil, page),
            Row(.get, "/api/v1/stories/{id}/report", "/api/v1/stories/fire/report", nil, page),
            Row(.get, "/api/v1/tellings/{id}", "/api/v1/tellings/$fireTelling", nil, page),
            Row(.get, "/api/v1/tellings/{id}/versions", "/api/v1/tellings/$bridgeTelling/versions", nil, page),
            Row(.get, "/api/v1/tellings/{id}/ninjs", "/api/v1/tellings/$fireTelling/ninjs", nil, page),
            Row(.get, "/api/v1/tellings/{id}/newsml", "/api/v1/tellings/$fireTelling/newsml", nil, page),
            Row(.get, "/api/v1/stories/{id}/ninjs", "/api/v1/stories/fire/ninjs", nil, page),
            Row(.get, "/api/v1/stories/{id}/newsml", "/api/v1/stories/fire/newsml", nil, page),
            Row(.get, "/api/v1/sources", nil, nil, page),
            Row(.post, "/api/v1/sources", nil, .json("{\"url\": \"https://tosk.example/feed\"}"), api(201)),
            Row(.get, "/api/v1/sources/{id}", "/api/v1/sources/$source", nil, page),
            Row(.patch, "/api/v1/sources/{id}", "/api/v1/sources/$source", .json("{\"state\": \"paused\"}"), api(200)),
            Row(.delete, "/api/v1/sources/{id}", "/api/v1/sources/$source", nil, api(204)),
            Row(.get, "/api/v1/people", "/api/v1/people?q=hen", nil, page),
            Row(.get, "/api/v1/people/{name}", "/api/v1/people/Henrik%20Solvang", nil, page),
            Row(.get, "/api/v1/places", "/api/v1/places?q=ko", nil, page),
            Row(.get, "/api/v1/places/{name}", "/api/v1/places/Korvik", nil, page),
            Row(.get, "/api/v1/search", "/api/v1/search?q=fire", nil, page),
            Row(.post, "/api/v1/items", nil, .json("{\"id\": \"n1\", \"text\": \"Rain in Tosk.\"}"), api(201)),
            Row(.get, "/api/v1/takedowns", nil, nil, inside),
            Row(.post, "/api/v1/takedowns", nil, .json("{\"target\": \"x\", \"reason\": \"y\"}"), api(201)),
            Row(.get, "/api/v1/follows", nil, nil, inside),
            Row(.post, "/api/v1/follows", nil, .json("{\"kind\": \"search\", \"target\": \"grain\"}"), api(201)),
            Row(.delete, "/api/v1/follows/{id}", "/api/v1/follows/$follow", nil, api(204)),
            Row(.get, "/api/v1/edits", nil, nil, inside),
            Row(.get, "/api/v1/export.jsonl", nil, nil, inside), Row(.get, "/api/v1/export.csv", nil, nil, inside),
        ]

    @Test func everyRouteHasARow() async throws {
        let town = try await Town.read.value
        let routes = town.service.router().routes.map { "\($0.method) \($0.path)" }
        #expect(routes.count == Set(routes).count)
        #expect(Set(routes).symmetricDifference(Self.rows.map { "\($0.method) \($0.route)" }) == [])
    }
    @Test(arguments: rows.filter { $0.method == .get })
    func whoMaySeeIt(_ row: Row) async throws {
        for isOpen in [true, false] {
            let town = try await Town.open(isOpen: isOpen)
            defer { town.end() }
            for visitor in Visitor.allCases {
                // What streams ends when nothing changes any more.
                if row.path.hasSuffix("/events") {
                    let response = try await town.stream(row.path, as: visitor)
                    #expect(Int(response.status.code) == row.expected(visitor, isOpen: isOpen), "\(visitor)")
                    continue
                }
                let response = try await town.ask(.get, row.path, as: visitor)
                #expect(response.code == row.expected(visitor, isOpen: isOpen), "\(visitor), open: \(isOpen)")
                check(response.status, response.headers, "\(visitor)")
                let head = try await town.ask(.head, row.path, as: visitor)
                #expect(head.status == response.status && head.body.readableBytes == 0, "\(visitor)")
            }
        }
    }
    @Test(arguments: rows.filter { $0.method != .get })
    func whoMayDoIt(_ row: Row) async throws {
        let asked = [(Visitor.stranger, true), (.stranger, false)] + Visitor.allCases.dropFirst().map { ($0, true) }
        for (visitor, isOpen) in asked {
            let town = try await Town.open(isOpen: isOpen)
            defer { town.end() }
            let before = try await town.doings()
            let response =
                switch row.body {
                case .form(let fields): try await town.send(row.path, fields, as: visitor)
                case .json(let text): try await town.json(row.method, row.path, text, as: visitor)
                case nil: try await town.ask(row.method, row.path, as: visitor)
                }
            let expected = row.expected(visitor, isOpen: isOpen)
            #expect(response.code == expected, "\(visitor), open: \(isOpen): \(response.text.prefix(300))")
            check(response.status, response.headers, "\(visitor)")
            if expected >= 400 { #expect(try await town.doings() == before, "\(visitor) did something") }
        }
    }
    /// A token to push may do what one to read may, and push articles.
    @Test(arguments: rows.filter { $0.method != .get && $0.write != 403 })
    func whatATokenToPushMayDo(_ row: Row) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let secret = try await town.store.addToken("pusher", scope: .push, at: TownFacts.start, actor: "admin")
        let before = try await town.doings()
        let fields: HTTPFields = [.authorization: "Bearer \(secret)"]
        let response =
            switch row.body {
            case .form(let values): try await town.send(row.path, values, as: .stranger, fields)
            case .json(let text): try await town.ask(row.method, row.path, fields, body: Array(text.utf8))
            case nil: try await town.ask(row.method, row.path, as: .stranger, fields)
            }
        let isPush = row.route == "/api/v1/items"
        #expect(response.code == (isPush ? row.write : 403), "\(response.text.prefix(300))")
        if !isPush {
            #expect(response.value["detail"]?.string == "This token may only read and push articles.")
            #expect(try await town.doings() == before)
        }
        #expect(try await town.ask(.get, "/api/v1/status", fields).code == 200)
        #expect(try await town.store.tokens().contains { $0.scope == .push && $0.used == TownFacts.start })
    }
    /// What every answer carries.
    private func check(_ status: HTTPResponse.Status, _ headers: HTTPFields, _ who: String) {
        #expect(headers[.xContentTypeOptions] == "nosniff", "\(who)")
        #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(who)")
        #expect(headers[.referrerPolicy] == "same-origin", "\(who)")
        #expect(headers[.contentType] != nil && headers[.cacheControl] != nil, "\(who)")
        if status.code >= 400 { #expect(headers[.contentType] == "application/problem+json", "\(who)") }
        if status == .unauthorized { #expect(headers[.wwwAuthenticate] == "Bearer", "\(who)") }
    }

    // MARK: - What there is not

    @Test(arguments: [
        ("/nothing", 404), ("/stories/none", 404), ("/stories/gone", 410), ("/stories/gone.atom", 410),
        ("/stories/smoke", 303), ("/stories/smoke.json", 303), ("/tellings/none", 404), ("/tellings/$goneTelling", 410),
        ("/sources/none", 404), ("/sources/none.atom", 404), ("/people/Nobody", 404), ("/people/Hedda%20Lind", 404),
        ("/people/Nobody.json", 404), ("/places/Nowhere", 404), ("/places/Nowhere.atom", 404), ("/site/none.css", 404),
        ("/site/..%2Fstemma.db", 404), ("/api/v1/nothing", 404), ("/api/v1/stories/none", 404),
        ("/api/v1/stories/gone", 410), ("/api/v1/stories/none/report", 404), ("/api/v1/tellings/none", 404),
        ("/api/v1/tellings/$goneTelling", 410), ("/api/v1/tellings/none/versions", 404), ("/api/v1/sources/none", 404),
        ("/api/v1/tellings/none/ninjs", 404), ("/api/v1/tellings/$goneTelling/ninjs", 410),
        ("/api/v1/tellings/$goneTelling/newsml", 410), ("/api/v1/stories/none/newsml", 404),
        ("/api/v1/stories/gone/ninjs", 410),
        ("/api/v1/people/Hedda%20Lind", 404), ("/stories/", 404), ("/stories/fire/more", 404),
    ])
    func whatThereIsNotIsToldInWords(path: String, code: Int) async throws {
        let town = try await Town.read.value
        for visitor in [Visitor.stranger, .reader] {
            let problem = try await town.ask(.get, path, as: visitor)
            #expect(problem.code == code, "\(visitor)")
            guard code >= 400 else {
                #expect(problem.headers[.location]?.hasPrefix("/stories/fire") == true)
                continue
            }
            #expect(problem.type == "application/problem+json")
            #expect(problem.value["status"]?.int == code && problem.value["title"]?.string?.isEmpty == false)
            let page = try await town.ask(.get, path, as: visitor, [.accept: "text/html"])
            #expect(page.code == code)
            guard !path.hasPrefix("/api/") else { continue }
            #expect(page.type == "text/html; charset=utf-8" && page.text.contains("<h1"))
            #expect(page.text.contains(Words.escapedTitle(problem)), "the page says the same")
        }
    }
    @Test(arguments: ["/", "/sources", "/search", "/api/v1/stories", "/healthz", "/stories/fire"])
    func whatIsOnlyReadIsNotWritten(_ path: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        for method in [HTTPRequest.Method.put, .delete, .patch] {
            let code = try await town.ask(method, path, as: .writeToken, body: []).code
            #expect([404, 405].contains(code), "\(method): \(code)")
        }
    }
    @Test func aHiddenNameHasNoPageAnyMore() async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await town.ask(.get, "/people/Henrik%20Solvang").code == 200)
        #expect(try await town.send("/people/hide", [("name", "Henrik Solvang")]).code == 303)
        for path in [
            "/people/Henrik%20Solvang", "/people/Henrik%20Solvang.atom", "/api/v1/people/Henrik%20Solvang",
        ] {
            #expect(try await town.ask(.get, path).code == 404, "\(path)")
        }
        for path in ["/suggest?q=henrik", "/api/v1/people?q=henrik", "/search?q=henrik"] {
            #expect(try await !town.ask(.get, path).text.contains("/people/Henrik"), "\(path)")
        }
        #expect(
            try await town.ask(.get, "/api/v1/stories?person=Henrik%20Solvang").value["stories"]?.array.isEmpty
                == true)
    }
}

extension Words {
    /// A problem's title as pages have it.
    static func escapedTitle(_ problem: TestResponse) -> String { problem.value["title"]?.string ?? "no title" }
}
