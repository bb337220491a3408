import Feeds
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Reporting
import TestSupport
import Testing

@testable import Serving
@testable import Store

/// What answers hold: types, entity tags, feeds, lists and their pages, exports.
@Suite struct AnswerTests {
    // MARK: - Types and tags

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/stories/fire", "text/html; charset=utf-8"),
        ("/api", "text/html; charset=utf-8"),
        ("/api/v1/stories", "application/json; charset=utf-8"), ("/suggest?q=ko", "application/json; charset=utf-8"),
        ("/api/v1/stories/fire/report", "application/json; charset=utf-8"),
        ("/api/v1/openapi.json", "application/vnd.oai.openapi+json;version=3.1"),
        ("/feed.atom", "application/atom+xml; charset=utf-8"), ("/feed.json", "application/feed+json; charset=utf-8"),
        ("/stories/fire.atom", "application/atom+xml; charset=utf-8"),
        ("/places/Korvik.json", "application/feed+json; charset=utf-8"),
        ("/api/v1/export.jsonl", "application/jsonl"), ("/api/v1/export.csv", "text/csv; charset=utf-8"),
        ("/sources.opml", "text/x-opml; charset=utf-8"), ("/metrics", "text/plain; version=0.0.4; charset=utf-8"),
        ("/status.json", "application/json; charset=utf-8"), ("/site/icon.svg", "image/svg+xml"),
        ("/robots.txt", "text/plain; charset=utf-8"), ("/healthz", "text/plain; charset=utf-8"),
    ])
    func everyAnswerHasItsType(path: String, type: String) async throws {
        let town = try await Town.read.value
        let answer = try await town.ask(.get, path, as: .readToken)
        #expect(answer.code == 200 && answer.type == type && answer.body.readableBytes > 0)
        if type.contains("json") && !type.hasSuffix("jsonl") { #expect(answer.value != .null) }
    }
    @Test(arguments: [
        "/api/v1/stories", "/api/v1/stories/fire", "/api/v1/stories/fire/report", "/api/v1/tellings/$fireTelling",
        "/api/v1/tellings/$bridgeTelling/versions", "/api/v1/sources", "/api/v1/sources/$source",
        "/api/v1/people?q=hen",
        "/api/v1/people/Henrik%20Solvang", "/api/v1/places?q=ko", "/api/v1/places/Korvik", "/api/v1/search?q=fire",
        "/feed.atom", "/feed.json", "/stories/fire.atom", "/sources/$source.json", "/places/Korvik.atom",
        "/people/Henrik%20Solvang.json", "/search.atom?q=fire", "/api/v1/takedowns", "/api/v1/follows",
    ])
    func whatTheAskerHasIsNotSentAgain(_ path: String) async throws {
        let town = try await Town.read.value
        let first = try await town.ask(.get, path, as: .readToken)
        let tag = try #require(first.headers[.eTag])
        #expect(first.code == 200 && tag.hasPrefix("\"") && tag.hasSuffix("\""))
        for known in [tag, "W/" + tag, "\"other\", " + tag, "*"] {
            let again = try await town.ask(.get, path, as: .readToken, [.ifNoneMatch: known])
            #expect(again.code == 304 && again.body.readableBytes == 0, "\(known)")
            #expect(again.headers[.contentType] == nil && again.headers[.eTag] == tag, "\(known)")
        }
        for other in ["\"other\"", String(tag.dropFirst().dropLast()), "", "\"\(tag)\""] {
            let again = try await town.ask(.get, path, as: .readToken, [.ifNoneMatch: other])
            #expect(again.code == 200 && again.text == first.text, "\(other)")
        }
    }
    @Test func aTagIsOfWhatIsShown() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let path = "/api/v1/stories/fire/report"
        let (stranger, reader) = (try await town.ask(.get, path), try await town.ask(.get, path, as: .reader))
        #expect(stranger.headers[.eTag] != reader.headers[.eTag])
        let before = try #require(try await town.ask(.get, "/feed.atom").headers[.eTag])
        _ = try await town.store.carryOut(takedown: town.facts.waiting, at: TownFacts.start, actor: "test")
        #expect(try await town.ask(.get, "/feed.atom", [.ifNoneMatch: before]).code == 200)
    }
    @Test func filesAreKeptForEver() async throws {
        let town = try await Town.read.value
        let page = try await town.ask(.get, "/").text
        for ending in ["css", "js"] {
            let path = try #require(page.firstMatch(of: try Regex("/site/stemma-[0-9a-f]{12}\\." + ending))).0
            let file = try await town.ask(.get, String(path))
            #expect(file.code == 200 && file.headers[.cacheControl] == "public, max-age=31536000, immutable")
        }
    }

    // MARK: - Feeds

    @Test(arguments: [
        ("/feed", 3), ("/feed?lang=de", 0), ("/feed?least=2", 1), ("/feed?place=Lorn", 2), ("/feed?source=$source", 2),
        ("/feed?by=disputed", 0), ("/search?q=korvik", 1), ("/search?q=nothingofthekind", 0), ("/stories/fire", 10),
        ("/stories/bridge", 1), ("/sources/$source", 2), ("/people/Henrik%20Solvang", 1), ("/places/Lorn", 2),
    ])
    func everyFeedIsReadBack(path: String, entries: Int) async throws {
        let town = try await Town.read.value
        for format in ["atom", "json"] {
            let parts = path.split(separator: "?", maxSplits: 1)
            let address = town.facts.filled(parts[0] + "." + format + (parts.count > 1 ? "?" + parts[1] : ""))
            let answer = try await town.ask(.get, address)
            let feed = parseFeed(Array(buffer: answer.body), url: Town.base + address)
            #expect(answer.code == 200 && feed.items.count == entries, "\(format): \(feed.items.count)")
            #expect(feed.items.allSatisfy { $0.id.hasPrefix("urn:stemma:") && $0.link?.hasPrefix(Town.base) == true })
            #expect(Set(feed.items.map(\.id)).count == entries)
            let links = answer.headers[values: .link].joined(separator: ", ")
            #expect(links.contains("<\(Town.base)/hub>; rel=\"hub\"") && links.contains("rel=\"self\""))
            // Every entry leads to a page.
            for item in feed.items.prefix(2) {
                let page = try #require(item.link).dropFirst(Town.base.count)
                #expect(try await town.ask(.get, String(page)).code == 200, "\(page)")
            }
        }
    }
    @Test func feedsTellWhatIsNoMore() async throws {
        let town = try await Town.open()
        defer { town.end() }
        // An edit moves an entry, a look does not.
        let before = try await town.ask(.get, "/stories/bridge.json").text
        #expect(before.contains("version 2"))
        #expect(try await town.ask(.get, "/stories/bridge.json").text == before)
        _ = try await town.store.carryOut(takedown: town.facts.waiting, at: TownFacts.start, actor: "test")
        for path in ["/feed.atom", "/feed.json"] {
            let text = try await town.ask(.get, path).text
            #expect(text.contains("urn:stemma:story:bridge") && !text.contains("Council puts off"), "\(path)")
        }
        for path in ["/sources/$source.atom", "/sources/$source.json"] {
            let text = try await town.ask(.get, path).text
            #expect(
                text.contains("urn:stemma:telling:" + town.facts.goneTelling) && !text.contains("lanterns"), "\(path)")
        }
    }
    @Test func aHubTakesSubscriptionsOfItsFeeds() async throws {
        let town = try await Town.open()
        defer { town.end() }
        func code(_ topic: String, _ mode: String = "subscribe", as visitor: Visitor = .stranger, from n: Int = 0)
            async throws -> Int
        {
            try await town.send(
                "/hub",
                [("hub.mode", mode), ("hub.topic", Town.base + topic), ("hub.callback", "https://r\(n).example/told")],
                as: visitor, [.forwardedFor: "192.0.2.\(n)"]
            ).code
        }
        for topic in [
            "/feed.atom", "/feed.json?lang=de", "/stories/fire.atom", "/people/Henrik%20Solvang.json",
            "/places/Korvik.atom",
        ] {
            #expect(try await code(topic) == 202, "\(topic)")
        }
        #expect(try await code("/stories/none.atom") == 404)
        #expect(try await code("/stories/gone.atom") == 410)
        #expect(try await code("/stories/none.atom", "unsubscribe") == 202)
        #expect(try await code("/search.atom?q=fire") == 403)
        #expect(try await code("/search.atom?q=fire", as: .writeToken) == 202)
        // Ten subscriptions of one stranger, twenty of strangers at one host.
        func subscribe(_ n: Int, peer: String, host: String) async throws {
            var subscriber = Subscriber(
                topic: "/feed.atom?\(n)", callback: "https://\(host)/\(n)", secret: nil, peer: peer, host: host,
                until: TownFacts.start + 1000)
            subscriber.told = nil
            try await town.store.subscribe(subscriber, told: [])
        }
        for n in 0..<10 { try await subscribe(n, peer: "192.0.2.77", host: "h\(n).example") }
        #expect(try await code("/feed.atom", from: 77) == 503)
        #expect(try await code("/feed.atom", from: 78) == 202)
        for n in 100..<120 { try await subscribe(n, peer: "p\(n)", host: "r79.example") }
        #expect(try await code("/feed.atom", from: 79) == 503)
        #expect(try await code("/feed.atom", "unsubscribe", from: 79) == 202)
    }

    // MARK: - Lists

    @Test(arguments: [
        "", "&by=origins", "&by=newest", "&changed_after=0", "&least=1", "&lang=en", "&person=Nobody", "&until=0",
    ])
    func aListInPagesIsTheList(_ filter: String) async throws {
        let town = try await Town.read.value
        func ids(_ value: JSONValue) -> [String] { (value["stories"]?.array ?? []).compactMap { $0["id"]?.string } }
        let whole = ids(try await town.ask(.get, "/api/v1/stories?limit=200" + filter).value)
        #expect(whole.count == (["&person=Nobody", "&until=0"].contains(filter) ? 0 : 3))
        var paged: [String] = []
        var cursor = ""
        for _ in 0..<9 {
            let page = try await town.ask(.get, "/api/v1/stories?limit=1" + filter + cursor).value
            paged += ids(page)
            guard let next = page["next_cursor"]?.string else { break }
            cursor = "&cursor=" + next
        }
        #expect(paged == whole)
    }
    @Test func whoAsksForChangesIsToldOfEnds() async throws {
        let town = try await Town.read.value
        let ended = try await town.ask(.get, "/api/v1/stories?changed_after=0").value["ended"]?.array ?? []
        let into = Dictionary(
            uniqueKeysWithValues: ended.compactMap { e in e["id"]?.string.map { ($0, e["merged_into"]?.string) } })
        #expect(into == ["gone": nil, "smoke": "fire"])
        #expect(try await town.ask(.get, "/api/v1/stories").value["ended"] == nil)
        let later = try await town.ask(.get, "/api/v1/stories?changed_after=\(TownFacts.start)").value
        #expect(later["ended"]?.array.isEmpty == true && later["stories"]?.array.isEmpty == true)
    }
    private static let longWord = String(repeating: "a", count: 501)
    @Test(arguments: [
        "/api/v1/stories?by=size", "/api/v1/stories?limit=0", "/api/v1/stories?limit=201", "/api/v1/stories?limit=x",
        "/api/v1/stories?limit=", "/api/v1/stories?least=-1", "/api/v1/stories?since=-1", "/api/v1/stories?until=1e9",
        "/api/v1/stories?changed_after=99999999999999999999", "/api/v1/stories?cursor=x", "/api/v1/stories?cursor=1.2",
        "/api/v1/stories?changed_after=0&ended_cursor=x", "/api/v1/stories?lang=aaaaaaaaaaaaaaaaaaaaaaaaa",
        "/api/v1/places/Korvik?cursor=x", "/api/v1/places/Korvik?cursor=1.2.3", "/api/v1/people?limit=101",
        "/api/v1/places?limit=0",
        "/api/v1/search?q=a&limit=101", "/api/v1/search?q=\(longWord)",
        "/api/v1/people?q=\(longWord)",
    ])
    func whatCannotBeAskedIsToldInWords(_ path: String) async throws {
        let town = try await Town.read.value
        let problem = try await town.ask(.get, path)
        #expect(problem.code == 400 && problem.type == "application/problem+json")
        #expect(problem.value["detail"]?.string?.isEmpty == false)
    }
    @Test(arguments: [
        "/?by=size&days=x&least=x&after=x", "/?days=99999999999999999999&least=-5", "/?lang=%00&place=%22%27",
        "/?after=1.2.3",
        "/sources?from=-1", "/sources?from=9999999999", "/sources/$source?after=x", "/places/Korvik?after=1.1",
        "/stories/fire?all=x",
        "/tellings/$bridgeTelling?version=0", "/tellings/$bridgeTelling?version=99999999999999999999",
        "/search?q=%22%22%22*-title:", "/suggest?q=%25_%5C", "/search?q=lang:+since:x+until:9999999999d",
    ])
    func pagesForgiveWhatIsAskedOddly(_ path: String) async throws {
        let town = try await Town.read.value
        for visitor in [Visitor.stranger, .reader] {
            #expect(try await town.ask(.get, path, as: visitor).code == 200, "\(visitor)")
        }
    }
    @Test func whatIsTypedIsNoMarkup() async throws {
        let town = try await Town.read.value
        let mark = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
        for path in [
            "/search?q=" + mark, "/?place=" + mark + "&lang=" + mark + "&source=" + mark, "/takedown?target=" + mark,
            "/follow?kind=" + mark + "&target=" + mark, "/sign-in?next=" + mark, "/people/" + mark,
            "/places/" + mark + "?after=1.1",
            "/nothing/" + mark,
        ] {
            let text = try await town.ask(.get, path, as: .reader, [.accept: "text/html"]).text
            #expect(!text.contains("<script>alert") && text.contains("<html"), "\(path)")
        }
    }
    @Test(arguments: [
        ("ko", "place", "Korvik"), ("henrik", "person", "Henrik Solvang"),
        ("interior", "institution", "Interior Ministry"),
        ("courier", "source", "The Lorn Courier"), ("bridge", "story", "Council puts off the bridge"),
    ])
    func whileOneTypesThingsAreOffered(text: String, kind: String, name: String) async throws {
        let town = try await Town.read.value
        let offered = try await town.ask(.get, "/suggest?q=" + text).value["suggestions"]?.array ?? []
        let found = try #require(offered.first { $0["kind"]?.string == kind })
        #expect(found["name"]?.string == name)
        #expect(try await town.ask(.get, try #require(found["url"]?.string)).code == 200)
        #expect(try await town.ask(.get, "/suggest?q=" + text.prefix(1)).value["suggestions"]?.array.isEmpty == true)
    }

    // MARK: - What programs send

    private static let manyItems: String = Array(repeating: "{\"id\": \"a\", \"text\": \"b\"}", count: 501).joined(
        separator: ",")
    private static let longReason: String = String(repeating: "y", count: 4001)
    private static let deep: String = String(repeating: "[", count: 100_000)
    static let wrongBodies: [(path: String, body: String, code: Int)] = [
        ("/api/v1/sources", "", 400), ("/api/v1/sources", "{", 400), ("/api/v1/sources", "[]", 422),
        ("/api/v1/sources", "{}", 422),
        ("/api/v1/sources", "{\"url\": 5}", 422), ("/api/v1/sources", "{\"url\": \"ftp://a.example\"}", 422),
        ("/api/v1/items", "{}", 422), ("/api/v1/items", "[]", 422), ("/api/v1/items", "null", 422),
        ("/api/v1/items", "{\"id\": \"a\"}", 422), ("/api/v1/items", "{\"text\": \"a\"}", 422),
        ("/api/v1/items", "{\"url\": \"javascript:x\", \"text\": \"a\"}", 422),
        ("/api/v1/items", "[\(manyItems)]", 422),
        ("/api/v1/takedowns", "{\"target\": \"x\"}", 422),
        ("/api/v1/takedowns", "{\"target\": \"\", \"reason\": \"y\"}", 422),
        ("/api/v1/takedowns", "{\"target\": \"x\", \"reason\": \"\(longReason)\"}", 422),
        ("/api/v1/takedowns", "{\"target\": \"nobody\", \"reason\": \"y\", \"carry_out\": true}", 422),
        ("/api/v1/follows", "{}", 422), ("/api/v1/follows", "{\"kind\": \"planet\", \"target\": \"x\"}", 422),
        ("/api/v1/follows", "{\"kind\": \"place\", \"target\": \"\"}", 422),
        ("/api/v1/follows", "{\"kind\": \"place\", \"target\": \"x\", \"hook\": \"file:///x\"}", 422),
        ("/api/v1/items", deep, 400),
    ]
    @Test(arguments: wrongBodies)
    func whatAProgramSendsWronglyIsToldInWords(path: String, body: String, code: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let problem = try await town.json(.post, path, body)
        #expect(problem.code == code && problem.type == "application/problem+json", "\(problem.text)")
        #expect(problem.value["detail"]?.string?.isEmpty == false)
    }
    @Test(arguments: [
        ("{\"state\": \"paused\"}", 200), ("{\"pace_minutes\": 15}", 200), ("{\"pace_minutes\": null}", 200),
        ("{\"state\": \"active\", \"pace_minutes\": 1440}", 200), ("{}", 422), ("{\"state\": \"gone\"}", 422),
        ("{\"state\": \"asleep\"}", 422), ("{\"pace_minutes\": 14}", 422), ("{\"pace_minutes\": \"15\"}", 422),
        ("{\"pace_minutes\": 15.5}", 422), ("{\"pace_minutes\": 1e300}", 422),
        ("{\"state\": \"asleep\", \"pace_minutes\": 15}", 422),
        ("[]", 422), ("x", 400),
    ])
    func aSourceIsChangedWholeOrNotAtAll(body: String, code: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let before = try await town.store.source(town.facts.source)
        #expect(try await town.json(.patch, "/api/v1/sources/$source", body).code == code)
        #expect((try await town.store.source(town.facts.source) == before) == (code != 200 || body.contains("null")))
        #expect(try await town.json(.patch, "/api/v1/sources/none", body).code == (code == 200 ? 404 : code))
    }
    @Test func pushedArticlesComeInOnce() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let body =
            "[{\"id\": \"a\", \"text\": \"Rain.\", \"outlet\": \"Tosk Herald\"}, {\"url\": \"https://x.example/b\", \"text\": \"Sun.\"}]"
        let first = try await town.json(.post, "/api/v1/items", body)
        #expect(first.code == 201 && first.value["new"]?.int == 2)
        let again = try await town.json(.post, "/api/v1/items", body)
        #expect(again.code == 200 && again.value["new"]?.int == 0)
        #expect(try await town.store.source("import:Tosk Herald")?.state == .paused)
        // What was taken down is not pushed in again.
        let gone = try #require(try await town.store.article(town.facts.goneTelling)?.url)
        let back = try await town.json(
            .post, "/api/v1/items", "{\"url\": \"\(gone)\", \"text\": \"Seventeen lanterns.\"}")
        #expect(back.value["new"]?.int == 0 && back.value["held"]?.int == 1)
    }

    // MARK: - Exports

    @Test func exportsHoldEveryTextOnce() async throws {
        let town = try await Town.read.value
        let lines = try await town.ask(.get, "/api/v1/export.jsonl", as: .readToken).text.split(separator: "\n")
        #expect(lines.count == 12)
        for line in lines {
            let value = try JSONValue(parsing: Array(line.utf8))
            #expect(
                value["story"]?.string != nil && value["text"]?.string?.isEmpty == false && value["id"]?.string != nil)
        }
        let table = try await town.ask(.get, "/api/v1/export.csv", as: .readToken)
        #expect(table.headers[.contentDisposition] == "attachment; filename=\"stemma.csv\"")
        let rows = table.text.split(separator: "\r\n")
        #expect(rows.count == 13 && rows[0] == "id,story,published,source,outlet,language,title,url,versions")
        #expect(rows.contains { $0.hasPrefix(town.facts.bridgeTelling + ",bridge,") && $0.hasSuffix(",2") })
        #expect(!table.text.contains("lanterns"))
    }
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""), ("=1+1", "'=1+1"), ("@x", "'@x"),
        ("-x", "'-x"), ("+x,y", "\"'+x,y\""), ("two\r\nlines", "\"two\r\nlines\""), ("\tx", "'\tx"), ("", ""),
    ])
    func aTableIsSafeToOpen(title: String, field: String) async throws {
        let town = try await Town.read.value
        var article = try #require(try await town.store.article(town.facts.bridgeTelling))
        article.title = title
        article.outlet = "o"
        article.url = "u"
        let row = String(decoding: ExportLines.row(article), as: UTF8.self)
        #expect(row.hasSuffix(",o,en,\(field),u,2\r\n"))
    }

    // MARK: - How the service does

    @Test func countersAreToldInBothShapes() async throws {
        let town = try await Town.read.value
        let text = try await town.ask(.get, "/metrics", as: .readToken).text
        let status = try await town.ask(.get, "/status.json", as: .readToken).value
        for (name, key) in [
            ("stemma_articles", "articles"), ("stemma_stories", "stories"), ("stemma_sources", "sources"),
        ] {
            let count = try #require(status[key]?.int)
            #expect(count > 2 && text.contains("\n\(name) \(count)\n"), "\(name)")
        }
        #expect(status["ready"]?.bool == true && text.contains("stemma_ready 1\n"))
        #expect(text.contains("# TYPE stemma_feeds_total counter\nstemma_feeds_total{result=\"new\"} 3\n"))
        // Each line is a comment or a name, labels and a number.
        for line in text.split(separator: "\n") {
            #expect(line.hasPrefix("# ") || line.wholeMatch(of: /[a-z_]+(\{[^}]*\})? -?[0-9]+/) != nil, "\(line)")
        }
    }
    @Test func whatIsDescribedIsThere() async throws {
        let town = try await Town.read.value
        let document = try await town.ask(.get, "/api/v1/openapi.json").value
        guard case .object(let paths)? = document["paths"] else {
            Issue.record("no paths")
            return
        }
        var described: Set<String> = []
        for (path, methods) in paths {
            guard case .object(let methods) = methods else { continue }
            for method in methods.keys where ["get", "post", "patch", "delete"].contains(method) {
                described.insert(method.uppercased() + " " + path)
            }
        }
        let routes = Set(town.service.router().routes.map { "\($0.method) \($0.path)" })
        #expect(described.subtracting(routes) == [])
        let own = routes.filter { $0.contains(" /api/v1/") && !$0.hasSuffix("/openapi.json") }
        #expect(own.subtracting(described) == [])
    }
}
