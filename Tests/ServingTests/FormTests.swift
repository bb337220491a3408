import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// Every form of the service: what it does, and what happens when something of it is missing or wrong.
@Suite struct FormTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var path: String
        var fields: [(String, String)]
        /// The answer when all is right.
        var code: Int
        /// Fields that may be left out.
        var optional: Set<String> = []
        /// Values that a field may not have.
        var wrong: [(String, String)] = []
        /// The longest value of a field, in characters.
        var longest: [String: Int] = [:]
        var needsKey = true
        var testDescription: String { "\(path) \(fields.map { $0.0 }.joined(separator: " "))" }
    }
    static let cases: [Case] = [
        Case(
            path: "/sign-in", fields: [("name", "admin"), ("password", TownFacts.password), ("next", "/sources")],
            code: 303, optional: ["next"], longest: ["name": 200, "password": 1000], needsKey: false),
        Case(path: "/sign-out", fields: [], code: 303),
        Case(
            path: "/sources/find", fields: [("url", "https://tosk.example")], code: 200, wrong: [("url", " ")],
            longest: ["url": 2000]),
        Case(
            path: "/sources/add",
            fields: [("url[]", "https://tosk.example/feed"), ("url[]", "https://tosk.example/b")],
            code: 200, wrong: [("url[]", "javascript:alert(1)"), ("url[]", "")]),
        Case(
            path: "/sources/add", fields: [("url", "https://tosk.example/feed")], code: 200, wrong: [("url", "ftp://a")]
        ),
        Case(path: "/sources/import", fields: [("file", "https://tosk.example/feed")], code: 200),
        Case(
            path: "/sources/$source/state", fields: [("to", "paused")], code: 303,
            wrong: [("to", "gone"), ("to", "Paused"), ("to", ""), ("to", "paced")]),
        Case(
            path: "/sources/$source/state", fields: [("to", "asked"), ("minutes", "15")], code: 303,
            optional: ["minutes"]),
        Case(
            path: "/sources/$source/state", fields: [("to", "paced"), ("minutes", "60")], code: 303,
            wrong: [
                ("minutes", ""), ("minutes", "often"), ("minutes", "-1"), ("minutes", "14"), ("minutes", "1441"),
                ("minutes", "99999999999999999999"), ("minutes", "6e1"),
            ]),
        Case(
            path: "/sources/$source/state", fields: [("to", "removed"), ("sure", "yes")], code: 303,
            wrong: [("sure", "no"), ("sure", "")]),
        Case(
            path: "/sources/$source/state",
            fields: [("to", "set"), ("folder", "Ports"), ("reads", "feed"), ("agent", "Reader/1.0")], code: 303,
            optional: ["folder", "reads", "agent"],
            wrong: [("reads", "mail"), ("agent", "a\r\nX: y"), ("agent", "ö")],
            longest: ["folder": 100, "agent": 300]),
        Case(
            path: "/people/hide", fields: [("name", "Henrik Solvang")], code: 303,
            wrong: [("name", ""), ("name", "  ")],
            longest: ["name": 500]),
        Case(
            path: "/takedown",
            fields: [
                ("target", "https://x.example/a"), ("reason", "It is mine."), ("contact", "a@x.example"),
                ("now", "yes"),
            ],
            code: 200, optional: ["contact", "now"],
            wrong: [("target", ""), ("reason", " "), ("now", "no"), ("now", "")],
            longest: ["target": 2000, "reason": 2000, "contact": 300]),
        Case(
            path: "/takedowns/$waiting", fields: [("to", "refused"), ("reason", "It is true.")], code: 303,
            optional: ["reason"], wrong: [("to", "forgotten"), ("to", "")], longest: ["reason": 500]),
        Case(path: "/takedowns/$waiting", fields: [("to", "done")], code: 303),
        Case(path: "/takedowns/$done", fields: [("to", "reversed")], code: 303, wrong: [("to", "reverse")]),
        Case(
            path: "/follow",
            fields: [("kind", "search"), ("target", "grain mill"), ("hook", "https://x.example/told")],
            code: 303, optional: ["hook"],
            wrong: [("kind", "planet"), ("kind", ""), ("target", ""), ("hook", "mailto:x@y.example")],
            longest: ["target": 500]),
        Case(
            path: "/follow",
            fields: [
                ("kind", "story"), ("target", "fire"), ("hook", "https://x.example/chat"), ("shape", "template"),
                ("template", "{\"text\": \"{{message}}\"}"),
            ],
            code: 303, optional: ["shape"],
            wrong: [
                ("template", "{{message}}"), ("template", "{\"text\": {{message}}}"), ("shape", "pigeon"), ("hook", ""),
                ("shape", "gotify"),
            ], longest: ["target": 500]),
        Case(
            path: "/follow",
            fields: [
                ("kind", "search"), ("target", "grain mill"), ("hook", "https://ntfy.example/news"), ("shape", "ntfy"),
            ],
            code: 303, optional: ["shape"],
            wrong: [
                ("hook", "https://ntfy.example/"), ("hook", "https://ntfy.example"),
                ("hook", "https://ntfy.example/news?auth=x"), ("hook", ""),
            ]),
        Case(
            path: "/follow", fields: [("kind", "place"), ("target", "Korvik"), ("shape", "push")], code: 303,
            // Without a shape it is followed by its feed.
            optional: ["shape"], wrong: [("kind", "planet"), ("target", ""), ("shape", "pushed")],
            longest: ["target": 500]),
        Case(path: "/follow/$follow/end", fields: [], code: 303),
        Case(
            path: "/tokens", fields: [("name", "a program"), ("scope", "write")], code: 200,
            wrong: [("name", ""), ("scope", "admin"), ("scope", ""), ("scope", "READ")], longest: ["name": 100]),
        Case(path: "/tokens", fields: [("name", "a program"), ("scope", "push")], code: 200),
        Case(path: "/tokens/$token/end", fields: [], code: 303),
        Case(path: "/demo", fields: [], code: 303),
        Case(
            path: "/marks",
            fields: [("kind", "article"), ("target", "$fireTelling"), ("to", "star"), ("back", "/river")],
            code: 303, optional: ["back"], wrong: [("kind", "planet"), ("to", "burn"), ("target", " ")],
            longest: ["target": 200]),
        Case(
            path: "/caught-up", fields: [("source", "$source"), ("until", "1795000000000"), ("back", "/river")],
            code: 303, optional: ["source", "until", "back"], longest: ["source": 200]),
        Case(
            path: "/account/languages", fields: [("languages", "en de")], code: 303,
            wrong: [("languages", "english"), ("languages", "e1 de")], longest: ["languages": 200]),
        Case(
            path: "/account/rules",
            fields: [("action", "mute"), ("kind", "word"), ("value", "lanterns"), ("to", "add")], code: 303,
            wrong: [
                ("action", "burn"), ("kind", "planet"), ("kind", "section"), ("kind", "source"), ("value", " "),
                ("to", "maybe"),
            ], longest: ["value": 200]),
        Case(
            path: "/account/password", fields: [("old", TownFacts.password), ("new", "another long word")], code: 303,
            wrong: [("old", "not that one"), ("new", "short")], longest: ["old": 1000, "new": 1000]),
        Case(path: "/account/rules/$rule/remove", fields: [], code: 303),
        Case(path: "/account/sessions/$login/end", fields: [], code: 303),
        Case(
            path: "/account/readers",
            fields: [("name", "Udo"), ("password", "long enough a word"), ("role", "reader")], code: 303,
            wrong: [("name", " "), ("name", "ida"), ("password", "short"), ("role", "king")],
            longest: ["name": 100, "password": 1000]),
        Case(
            path: "/account/readers/remove", fields: [("name", "ida")], code: 303,
            wrong: [("name", "nobody"), ("name", "admin"), ("name", "")], longest: ["name": 100]),
        Case(
            path: "/stories/fire/edit",
            fields: [
                ("what", "hide"), ("reason", "Two counts of two things."), ("list", "figures"), ("number", "0"),
                ("token", "$seen"),
            ],
            code: 303,
            wrong: [
                ("what", "burn"), ("list", "families"), ("number", "-1"), ("number", "9999"), ("reason", " "),
                ("token", "0"),
            ],
            longest: ["reason": 500]),
        Case(
            path: "/stories/fire/edit",
            fields: [("what", "join"), ("reason", "The same."), ("name", "Henrik Solvang"), ("into", "Pavel Orlen")],
            code: 303, wrong: [("name", "Nobody"), ("into", "Henrik Solvang")], longest: ["reason": 500]),
        Case(path: "/edits/$edit/undo", fields: [], code: 303),
        Case(path: "/account/feed-key", fields: [], code: 303),
        Case(
            path: "/account/lists",
            fields: [("kind", "readeck"), ("address", "https://read.example/"), ("secret", "token"), ("account", "")],
            code: 303, optional: ["account"],
            wrong: [
                ("kind", "paper"), ("kind", "wallabag"), ("address", "read.example"),
                ("address", "https://read.example/?a"),
                ("address", "javascript:x"), ("secret", ""), ("secret", "a b"), ("secret", "a\r\nb"),
            ], longest: ["address": 500, "secret": 1000]),
        Case(path: "/account/lists/$list/remove", fields: [], code: 303),
        Case(
            path: "/send", fields: [("kind", "article"), ("target", "$fireTelling"), ("to", "$list")], code: 502,
            wrong: [("kind", "planet"), ("target", ""), ("to", "")]),
        Case(
            path: "/account/devices",
            fields: [
                ("endpoint", "https://push.example/new"), ("p256dh", TownFacts.point), ("auth", TownFacts.auth),
                ("old", "https://push.example/admin"),
            ], code: 303, optional: ["old"],
            wrong: [
                ("endpoint", ""), ("endpoint", "http://push.example/new"), ("endpoint", "push.example"),
                ("endpoint", "javascript:x"), ("p256dh", ""), ("p256dh", "AAAA"), ("p256dh", "BC" + TownFacts.point),
                // The last coordinate is another one, so that the point is not on the curve; and no base64 at all.
                ("p256dh", String(TownFacts.point.dropLast()) + "g"), ("p256dh", "+" + TownFacts.point.dropFirst()),
                ("auth", ""), ("auth", "BTBZMqHH6r4Tts7J_aSI"), ("auth", TownFacts.auth + "AA"),
                ("auth", "not base64!"),
            ], longest: ["endpoint": 1000, "p256dh": 200, "auth": 200, "old": 1000]),
        Case(path: "/account/devices/$device/test", fields: [], code: 303),
        Case(path: "/account/devices/$device/remove", fields: [], code: 303),
        Case(
            path: "/account/digest", fields: [("address", "ada@tosk.example"), ("hour", "7"), ("to", "save")],
            code: 303,
            wrong: [
                ("address", "ada"), ("address", ""), ("address", "nobody@tosk.example"), ("hour", "24"), ("hour", "-1"),
                ("hour", ""), ("to", "burn"),
            ], longest: ["address": 254]),
        Case(
            path: "/hub",
            fields: [
                ("hub.mode", "subscribe"), ("hub.topic", Town.base + "/stories/fire.atom"),
                ("hub.callback", "https://reader.example/told"), ("hub.secret", "s"), ("hub.lease_seconds", "86400"),
            ], code: 202, optional: ["hub.secret", "hub.lease_seconds"],
            wrong: [
                ("hub.mode", "denied"), ("hub.mode", ""), ("hub.topic", "https://elsewhere.example/feed.atom"),
                ("hub.topic", Town.base + "/stories/fire"), ("hub.topic", Town.base + "/feed.xml"), ("hub.topic", ""),
                ("hub.callback", "file:///etc/passwd"), ("hub.callback", "https://reader.example/#a"),
                ("hub.callback", ""), ("hub.lease_seconds", "soon"), ("hub.lease_seconds", "-1"),
                ("hub.secret", String(repeating: "s", count: 200)),
            ], needsKey: false),
    ]
    private func send(
        _ town: Town, _ form: Case, _ fields: [(String, String)], _ headers: HTTPFields = [:], withKey: Bool = true
    )
        async throws -> TestResponse
    {
        try await town.send(form.path, fields, headers, withKey: withKey && form.needsKey)
    }

    @Test func everyFormHasACase() async throws {
        let town = try await Town.open()
        defer { town.end() }
        // What feed readers and mail programs send has no page (`GoogleReaderTests`, `DigestTests`).
        let forms = town.service.router().routes.filter { route in
            let path = "\(route.path)"
            return route.method == .post
                && !["/api/", "/reader/", "/accounts/", "/fever", "/digest/"].contains { path.hasPrefix($0) }
        }
        func shape(_ path: String) -> String {
            path.split(separator: "/").map { $0.hasPrefix("$") || $0.hasPrefix("{") || $0 == "fire" ? "*" : $0 }
                .joined(separator: "/")
        }
        // The first password has a test of its own, in a town where there is none.
        let asked = Set(Self.cases.map { shape($0.path) }).union(["welcome"])
        #expect(Set(forms.map { shape("\($0.path)") }) == asked)
    }
    @Test(arguments: cases) func aWholeFormIsTaken(_ form: Case) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let before = try await town.doings()
        let response = try await send(town, form, form.fields)
        #expect(response.code == form.code, "\(response.text.prefix(400))")
        if !["/sources/find", "/sign-out", "/hub", "/demo", "/marks", "/caught-up", "/send"].contains(form.path),
            // What belongs to a reader alone stands in no log (`ReaderTests`).
            !form.path.hasPrefix("/account/") || form.path.hasPrefix("/account/readers"),
            !form.fields.contains(where: { $0.1 == "push" && $0.0 == "shape" }),
            !form.fields.contains(where: { $0.1 == "asked" })
        {
            #expect(try await town.doings() > before, "it did nothing")
        }
    }
    @Test(arguments: cases) func whatIsMissingIsNamed(_ form: Case) async throws {
        let town = try await Town.open()
        defer { town.end() }
        for name in Set(form.fields.map { $0.0 }).subtracting(form.optional).sorted() {
            guard !(name == "minutes" && form.fields.contains { $0.1 == "asked" }) else { continue }
            let before = try await town.doings()
            let response = try await send(town, form, form.fields.filter { $0.0 != name })
            #expect(response.code == 422, "without \(name)")
            let stem = form.path == "/sources/add" ? "source" : name
            #expect(response.value["detail"]?.string?.contains(stem) == true, "\(response.text.prefix(300))")
            #expect(try await town.doings() == before, "without \(name) it did something")
            let page = try await send(town, form, form.fields.filter { $0.0 != name }, [.accept: "text/html"])
            #expect(page.code == 422 && page.type == "text/html; charset=utf-8" && page.text.contains("<h1"))
        }
        for name in form.optional.sorted() {
            let other = try await Town.open()
            defer { other.end() }
            #expect(
                try await send(other, form, form.fields.filter { $0.0 != name }).code == form.code, "without \(name)")
        }
    }
    @Test(arguments: cases) func whatIsWrongIsToldAndDoesNothing(_ form: Case) async throws {
        let town = try await Town.open { $0.isOpen = true }
        defer { town.end() }
        let tooLong = form.longest.map { ($0.key, String(repeating: "x", count: $0.value + 1)) }
        for (n, (name, value)) in (form.wrong + tooLong).enumerated() {
            let before = try await town.doings()
            let fields = form.fields.filter { $0.0 != name } + [(name, value)]
            // Each from an address of its own: how often one may try is another test.
            let response = try await send(town, form, fields, [.forwardedFor: "192.0.2.\(n)"])
            #expect(response.code == 422, "\(name)=\(value.prefix(40)): \(response.text.prefix(200))")
            #expect(response.text.count > 20, "in words")
            // A browser is told in its language; the hub is for programs.
            if form.path == Hub.path { continue }
            var pages: [[String]] = []
            for (m, language) in ["de", "en"].enumerated() {
                let headers: HTTPFields = [
                    .forwardedFor: "192.0.2.\(n)\(m)", .accept: "text/html", .acceptLanguage: language,
                ]
                pages.append(CatalogueTests.texts(of: try await send(town, form, fields, headers).text))
            }
            #expect(CatalogueTests.untranslated(pages[0], beside: pages[1]) == [], "\(name)=\(value.prefix(40))")
            #expect(try await town.doings() == before, "\(name)=\(value.prefix(40)) did something")
        }
    }
    @Test(arguments: cases) func aFormOfElsewhereIsNotTaken(_ form: Case) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let before = try await town.doings()
        let elsewhere: [HTTPFields] = [
            [.fetchSite: "cross-site"], [.fetchSite: "same-site"], [.origin: "https://evil.example"], [.origin: "null"],
            [.origin: "http://localhost.evil.example"], [.fetchSite: "none", .origin: "https://stemma.example.evil"],
        ]
        for headers in elsewhere { #expect(try await send(town, form, form.fields, headers).code == 403, "\(headers)") }
        if form.needsKey {
            #expect(try await send(town, form, form.fields, withKey: false).code == 403)
            for key in ["", "0", String(town.key.dropLast()), town.key.uppercased() + "x"] {
                #expect(try await send(town, form, form.fields + [("key", key)]).code == 403, "key \(key)")
            }
            #expect(try await send(town, form, form.fields + [("key", town.key), ("key", town.key)]).code == 422)
        }
        #expect(try await town.doings() == before)
        // This service's own pages, by its address and by the name it was reached under.
        let own: [HTTPFields] = [[.fetchSite: "same-origin", .origin: Town.base], [.origin: "http://localhost"]]
        for headers in own {
            let other = try await Town.open()
            defer { other.end() }
            #expect(try await send(other, form, form.fields, headers).code == form.code, "\(headers)")
        }
    }

    // MARK: - Bodies that no browser sends

    static let bodies: [(name: String, bytes: [UInt8])] = [
        ("nothing", []), ("signs", Array("&&&===&;;%".utf8)), ("half an escape", Array("to=%4".utf8)),
        ("no escape", Array("to=%zz&target=%zz".utf8)),
        ("bytes that are no UTF-8", [0x74, 0x6F, 0x3D, 0xFF, 0xFE, 0x26, 0xC3]),
        ("escapes that are no UTF-8", Array("to=%FF%FE&scope=%C3%28&%ED%A0%80=1".utf8)),
        ("a null", Array("to=a%00b".utf8)),
        ("a name twice", Array("to=paused&to=removed&name=a&name=b&target=a&target=b&url=a&url=b".utf8)),
        ("a list of one", Array("to[]=removed&name[]=a&target[]=a&reason[]=b&url[]=c".utf8)),
        ("a map", Array("to[a]=removed&name[a][b]=c&target[x]=1&url[a]=b&key[k]=1".utf8)),
        ("a list and a text", Array("to=removed&to[]=paused&url=a&url[]=b".utf8)),
        ("places in a list", Array("url[1]=a&url[99999999999999999999]=b&url[-1]=c".utf8)),
        ("open brackets", Array("to[=a&[=b&]=c&name[a=d&name]a[=e&[]=f".utf8)),
        ("deep", Array(("to" + String(repeating: "[a]", count: 20_000) + "=1").utf8)),
        ("ten thousand fields", Array((0..<10_000).map { "field\($0)=\($0)" }.joined(separator: "&").utf8)),
        (
            "ten thousand times one name",
            Array(repeating: "url[]=x", count: 10_000).joined(separator: "&").utf8.map { $0 }
        ),
        ("pluses", Array("n+a+m+e=a+b&t%2Bo=x&+=+&to=pau+sed".utf8)),
        ("joined marks", Array("to=\u{301}a&\u{301}=x&scope=+\u{301}&=\u{FEFF}".utf8)),
        ("a long name", Array((String(repeating: "n", count: 60_000) + "=1").utf8)),
        ("JSON", Array("{\"to\": \"removed\"}".utf8)),
    ]
    @Test(arguments: bodies.indices) func anyBodyIsAnswered(_ n: Int) async throws {
        let town = try await Town.open { $0.searchRate = 1000 }
        defer { town.end() }
        let bytes = Self.bodies[n].bytes
        let before = try await town.doings()
        for (m, path) in Set(Self.cases.map(\.path)).sorted().enumerated() where path != "/sign-out" {
            for visitor in [Visitor.stranger, .reader] {
                let isOurs =
                    visitor == .reader
                    && [
                        "/follow/$follow/end", "/tokens/$token/end", "/edits/$edit/undo", "/demo", "/caught-up",
                        "/account/rules/$rule/remove", "/account/sessions/$login/end", "/account/feed-key",
                        "/account/lists/$list/remove", "/account/devices/$device/test",
                        "/account/devices/$device/remove",
                    ].contains(path)
                let body = isOurs || visitor == .stranger ? bytes : bytes + Array("&key=\(town.key)".utf8)
                let code = try await town.ask(.post, path, as: visitor, [.forwardedFor: "198.51.100.\(m)"], body: body)
                    .code
                #expect((400..<500).contains(code), "\(path) as \(visitor): \(code)")
            }
        }
        #expect(try await town.doings() == before, "something was done")
    }
    @Test(arguments: [
        ("a+b%2Bc%20d", "a b+c d"), ("%C5%BDilina", "Žilina"), ("%F0%9F%90%9F", "🐟"), ("++a++", "a"),
        ("a%26b%3Dc", "a&b=c"),
        ("a%5B%5D", "a[]"), ("a;b", "a;b"), ("%2500", "%00"),
    ])
    func namesComeAsTheyWereTyped(sent: String, kept: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let body = Array("scope=read&key=\(town.key)&name=\(sent)".utf8)
        #expect(try await town.ask(.post, "/tokens", as: .reader, body: body).code == 200)
        #expect(try await town.store.tokens().contains { $0.name == kept })
    }
    @Test(arguments: [
        ("/sign-in", 16 << 10), ("/welcome", 16 << 10), ("/hub", 16 << 10), ("/takedown", 64 << 10),
    ])
    func strangersFormsAreShort(path: String, most: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let fits = [UInt8](repeating: 0x61, count: most)
        #expect(try await town.ask(.post, path, body: fits).code != 413)
        let problem = try await town.ask(.post, path, body: fits + [0x61])
        #expect(problem.code == 413 && problem.type == "application/problem+json")
        #expect(problem.headers[.connection] == "close")
    }

    // MARK: - Files

    private func multipart(_ parts: [(head: String, content: String)], mark: String = "XyZ") -> [UInt8] {
        Array(
            (parts.map { "--\(mark)\r\nContent-Disposition: form-data; \($0.head)\r\n\r\n\($0.content)\r\n" }.joined()
                + "--\(mark)--\r\n").utf8)
    }
    @Test func aFileOfSourcesIsTakenIn() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let outline = "https://one.example/feed\nhttps://two.example/feed\nmailto:x@y.example\n\(town.facts.sourceURL)"
        let body = multipart([
            ("name=\"key\"", town.key), ("name=\"file\"; filename=\"a \\\" b.opml\"", outline),
        ])
        let response = try await town.ask(
            .post, "/sources/import", as: .reader, [.contentType: "multipart/form-data; boundary=\"XyZ\""], body: body)
        #expect(response.code == 200 && response.text.contains("2 of 4 added, 1 known already, 1 with no address"))
        #expect(try await town.store.source("https://two.example/feed") != nil)
    }
    @Test func aFileWithoutItsFormIsNotTaken() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let file = ("name=\"file\"; filename=\"a.opml\"", "https://one.example/feed")
        let whole = multipart([("name=\"key\"", town.key), file])
        let type = "multipart/form-data; boundary=XyZ"
        let refused: [(String, [UInt8], Int)] = [
            (type, multipart([file]), 403), (type, multipart([("name=\"key\"", "x"), file]), 403),
            ("multipart/form-data; boundary=other", whole, 403), ("multipart/form-data", whole, 403),
            ("multipart/form-data; boundary=" + String(repeating: "b", count: 100), whole, 403),
            (type, Array(whole.prefix(40)), 403), (type, multipart([("name=\"key\"", town.key)]), 422),
            (type, multipart([("name=\"key\"", town.key), ("name=\"key\"", town.key), file]), 422),
            (type, Array(repeating: "--XyZ\r\n", count: 5000).joined().utf8.map { $0 }, 403),
        ]
        for (n, (type, body, code)) in refused.enumerated() {
            let response = try await town.ask(.post, "/sources/import", as: .reader, [.contentType: type], body: body)
            #expect(response.code == code, "number \(n)")
        }
        #expect(try await town.store.source("https://one.example/feed") == nil)
        // A body that is cut or damaged anywhere is answered.
        var wreckage = [UInt8]()
        for length in stride(from: 0, to: whole.count, by: 7) {
            wreckage = Array(whole.prefix(length))
            let code = try await town.ask(.post, "/sources/import", as: .reader, [.contentType: type], body: wreckage)
                .code
            #expect([200, 403, 422].contains(code), "cut at \(length): \(code)")
        }
    }

    // MARK: - What forms do

    @Test func aPaceIsSetAndTakenBack() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for (minutes, pace) in [("15", 900_000), ("1440", 86_400_000), ("0", nil), (" 60 ", 3_600_000)] {
            #expect(try await town.send("/sources/$source/state", [("to", "paced"), ("minutes", minutes)]).code == 303)
            #expect(try await town.store.source(town.facts.source)?.pace == pace, "\(minutes)")
        }
        for (to, state) in [("paused", Source.State.paused), ("active", .active)] {
            #expect(try await town.send("/sources/$source/state", [("to", to)]).code == 303)
            #expect(try await town.store.source(town.facts.source)?.state == state)
        }
        for to in ["paused", "asked", "removed"] {
            #expect(try await town.send("/sources/none/state", [("to", to), ("sure", "yes")]).code == 404)
        }
        #expect(
            try await town.send("/sources/$source/state", [("to", "removed"), ("sure", "yes")]).headers[.location]
                == "/sources")
        #expect(try await town.store.source(town.facts.source) == nil)
    }
    @Test(arguments: [
        ("https://tosk.example", "https://tosk.example/feed"), ("tosk.example", "https://tosk.example/feed"),
        ("bare.example", "is no feed and names none"), ("nowhere.example", "there is no such host"),
        ("https://nowhere.example", "there is no such host"),
    ])
    func whatIsLookedForIsFoundOrToldInWords(address: String, words: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let page = try await town.send("/sources/find", [("url", address)])
        #expect(page.code == 200 && page.text.contains(words))
        // What was found can be added with the form that the page holds.
        #expect(page.text.contains("name=\"url[]\"") == words.hasPrefix("https"))
    }
    @Test func sourcesAreAddedOnce() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let fields = [("url[]", "https://tosk.example/feed"), ("url[]", "no address"), ("url[]", town.facts.sourceURL)]
        let page = try await town.send("/sources/add", fields)
        #expect(page.text.contains("1 source added") && page.text.contains("1 with no address"))
        #expect(try await town.send("/sources/add", fields).text.contains("0 sources added"))
        let many = (0...200).map { ("url[]", "https://a.example/\($0)") }
        #expect(try await town.send("/sources/add", many).code == 422)
        #expect(try await town.send("/sources/add", Array(many.dropLast())).text.contains("200 sources added"))
    }
    @Test(arguments: [
        ("/tellings/$bridgeTelling", "$bridgeTelling"),
        (Town.base + "/tellings/$bridgeTelling?version=1#t", "$bridgeTelling"),
        ("http://localhost/stories/bridge", "bridge"),
        ("https://elsewhere.example/stories/bridge", "https://elsewhere.example/stories/bridge"),
        ("/people/Henrik%20Solvang", "Henrik Solvang"), ("  Henrik Solvang ", "Henrik Solvang"),
        ("/sources/x", "/sources/x"),
    ])
    func aRequestNamesWhatItMeans(target: String, meant: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await town.send("/takedown", [("target", target), ("reason", "y")], as: .stranger).code == 200)
        let kept = try await town.store.takedowns().first { $0.reason == "y" }
        #expect(kept?.target == town.facts.filled(meant) && kept?.state == .requested && kept?.contact == nil)
    }
    @Test func onlyAReaderRemovesAtOnce() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let fields = [("target", "/tellings/$bridgeTelling"), ("reason", "y"), ("now", "yes")]
        for visitor in [Visitor.stranger, .writeToken] {
            #expect(try await town.send("/takedown", fields, as: visitor).text.contains("It is decided by"))
        }
        #expect(try await town.ask(.get, "/tellings/$bridgeTelling").code == 200)
        #expect(try await town.send("/takedown", fields).text.contains("1 article removed"))
        #expect(try await town.ask(.get, "/tellings/$bridgeTelling").code == 410)
        // A name hides a page.
        let person = try await town.send(
            "/takedown", [("target", "/people/Henrik%20Solvang"), ("reason", "y"), ("now", "yes")])
        #expect(person.text.contains("hidden"))
        #expect(try await town.ask(.get, "/people/Henrik%20Solvang").code == 404)
        // What is not here is told.
        #expect(try await town.send("/takedown", [("target", "nobody"), ("reason", "y"), ("now", "yes")]).code == 422)
    }
    @Test func aDecisionIsMadeOnce() async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await town.send("/takedowns/none", [("to", "refused")]).code == 404)
        #expect(try await town.send("/takedowns/none", [("to", "done")]).code == 422)
        #expect(try await town.send("/takedowns/$waiting", [("to", "reversed")]).code == 404)
        #expect(try await town.send("/takedowns/$waiting", [("to", "refused"), ("reason", "It is true.")]).code == 303)
        #expect(try await town.send("/takedowns/$waiting", [("to", "refused")]).code == 404)
        #expect(try await town.send("/takedowns/$done", [("to", "reversed")]).code == 303)
        let states = Dictionary(uniqueKeysWithValues: try await town.store.takedowns().map { ($0.id, $0.state) })
        #expect(states[town.facts.waiting] == .refused && states[town.facts.done] == .reversed)
    }
    @Test func aTokenIsToldOnceAndEnds() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let page = try await town.send("/tokens", [("name", "Tosk <b>reader</b>"), ("scope", "read")]).text
        let secret = try #require(page.firstMatch(of: /stemma_[A-Za-z0-9_-]{43}/)).output
        #expect(!page.contains("<b>reader"))
        let bearer: HTTPFields = [.authorization: "bearer " + secret]
        #expect(try await town.ask(.get, "/api/v1/status", bearer).code == 200)
        #expect(try await !town.ask(.get, "/follow", as: .reader).text.contains(secret))
        let id = try #require(try await town.store.tokens().first { $0.name.hasPrefix("Tosk") }).id
        #expect(try await town.send("/tokens/\(id)/end", []).code == 303)
        #expect(try await town.ask(.get, "/api/v1/status", bearer).code == 401)
    }
    @Test(arguments: [
        ("story", "fire", "Fire in the port of Korvik", "/stories/fire.atom"),
        ("source", "$source", "The Lorn Courier", "/sources/$source.atom"),
        ("person", "Henrik Solvang", "Henrik Solvang", "/people/Henrik%20Solvang.atom"),
        ("place", "Korvik", "Korvik", "/places/Korvik.atom"),
        ("search", "a & b", "a & b", "/search.atom?q=a%20%26%20b"),
    ])
    func whatIsFollowedHasItsFeed(kind: String, target: String, title: String, feed: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await town.send("/follow", [("kind", kind), ("target", target), ("hook", "")]).code == 303)
        let follow = try #require(try await town.store.follows().last { $0.kind.rawValue == kind })
        #expect(follow.title == title && follow.hook == nil && follow.feed(.atom) == town.facts.filled(feed))
        #expect(try await town.ask(.get, feed).code == 200)
    }
}
