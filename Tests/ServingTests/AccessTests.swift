import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NewsModel
import Reporting
import TestSupport
import Testing

@testable import Serving
@testable import Store

/// Who is who, signing in and out, the first password, what strangers are not shown.
@Suite struct AccessTests {
    private func cookie(_ response: TestResponse) -> String? {
        response.headers[.setCookie]?.firstMatch(of: /stemma_session=([^;]*)/).map { String($0.1) }
    }
    private let right = [("name", "admin"), ("password", TownFacts.password)]

    /// A trusted proxy's header signs in; nothing else does behind it.
    @Test func aProxySaysWhoIsSignedIn() async throws {
        let town = try await Town.open(isOpen: false) {
            $0.userHeader = "Remote-User"
            $0.proxyAdmins = ["olga"]
        }
        defer { town.end() }
        let field = try #require(HTTPField.Name("Remote-User"))
        func fields(_ name: String, _ cookie: String? = nil) -> HTTPFields {
            var fields: HTTPFields = [field: name, .accept: "text/html", .origin: Town.base]
            if let cookie { fields[.cookie] = "stemma_session=" + cookie }
            return fields
        }
        let first = try await town.ask(.get, "/river", fields("nia"))
        #expect(first.code == 200)
        let session = try #require(cookie(first))
        #expect(try await town.store.reader(named: "nia")?.reader.isAdmin == false)
        // The same browser goes on with its session; another name does not.
        #expect(try await town.ask(.get, "/river", fields("nia", session)).headers[.setCookie] == nil)
        let other = try await town.ask(.get, "/account", fields("olga", session))
        #expect(other.code == 200 && other.text.contains("Who may read") && cookie(other) != session)
        #expect(try await town.ask(.get, "/sources.opml", fields("olga")).code == 200)
        #expect(try await town.ask(.get, "/sources.opml", fields("nia", session)).code == 403)
        // Forms need the session's key.
        let key = String(sha256(Array("form \(session)".utf8)).hex.prefix(32))
        func send(_ cookie: String?, _ key: String) async throws -> Int {
            let body = Array(Town.encoded([("languages", "en"), ("key", key)]).utf8)
            return try await town.ask(.post, "/account/languages", fields("nia", cookie), body: body).code
        }
        #expect(try await send(session, key) == 303)
        #expect(try await send(session, "") == 403)
        #expect(try await send(nil, "") == 403)
        #expect(try await send(nil, key) == 403)
        // Without the header, or with one that a client may have brought along, nobody is signed in.
        #expect(try await town.ask(.get, "/river", as: .reader, [.accept: "text/html"]).code == 303)
        #expect(try await town.ask(.get, "/river", [.cookie: "stemma_session=\(session)"]).code == 401)
        for name in ["", " ", "nia, admin", String(repeating: "n", count: 101)] {
            #expect(try await town.ask(.get, "/river", fields(name)).code == 303, "\(name.count)")
        }
        // Nobody signs in as such a reader with a password.
        #expect(try await town.send("/sign-in", [("name", "nia"), ("password", "none")], as: .stranger).code == 401)
        // Tokens are for programs as before.
        #expect(try await town.ask(.get, "/api/v1/status", as: .readToken).code == 200)

        let direct = try await Town.open(isOpen: false) {
            $0.userHeader = "Remote-User"
            $0.proxies.includesNameless = false
        }
        defer { direct.end() }
        #expect(try await direct.ask(.get, "/river", fields("nia")).code == 303)
        #expect(try await direct.ask(.get, "/river", as: .reader).code == 200)
        #expect(try await direct.store.reader(named: "nia") == nil)
    }
    @Test func aSessionBeginsAndEnds() async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let answer = try await town.send("/sign-in", right + [("next", "/stories/fire")], as: .stranger)
        #expect(answer.code == 303 && answer.headers[.location] == "/stories/fire")
        let said = try #require(answer.headers[.setCookie])
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=1209600"] { #expect(said.contains(part)) }
        let session = try #require(cookie(answer))
        let own: HTTPFields = [.cookie: "stemma_session=\(session)"]
        #expect(try await town.ask(.get, "/takedowns", own).text.contains("Sign out"))
        // Of the secret only a hash is kept.
        for file in ["/stemma.db", "/stemma.db-wal"] {
            let bytes = Data(Repository.bytes(URL(fileURLWithPath: town.store.folder + file)))
            #expect(!bytes.isEmpty && bytes.range(of: Data(session.utf8)) == nil, "\(file)")
        }
        // Signing in again ends the session before.
        let again = try #require(cookie(try await town.send("/sign-in", right, as: .stranger, own)))
        #expect(try await town.ask(.get, "/follow", own).code == 401)
        let key = String(sha256(Array("form \(again)".utf8)).hex.prefix(32))
        let out = try await town.send("/sign-out", [("key", key)], as: .stranger, [.cookie: "stemma_session=\(again)"])
        #expect(out.code == 303 && out.headers[.setCookie]?.contains("Max-Age=0") == true)
        #expect(try await town.ask(.get, "/follow", [.cookie: "stemma_session=\(again)"]).code == 401)
    }
    @Test(arguments: [
        [("name", "admin"), ("password", "correct horse batterz")], [("name", "admin"), ("password", "")],
        [("name", "Admin"), ("password", TownFacts.password)], [("name", ""), ("password", "")],
        [("name", "nobody"), ("password", TownFacts.password)],
    ])
    func aWrongPasswordIsNone(_ fields: [(String, String)]) async throws {
        let town = try await Town.open()
        defer { town.end() }
        let page = try await town.send("/sign-in", fields + [("next", "/sources")], as: .stranger)
        #expect(page.code == 401 && page.text.contains("Name or password is wrong") && cookie(page) == nil)
        // The way on is kept, the password is not shown again.
        #expect(page.text.contains("value=\"/sources\"") && !page.text.contains("horse"))
    }
    @Test(arguments: [
        ("/stories/fire", "/stories/fire"), ("/people/Henrik%20Solvang", "/people/Henrik%20Solvang"),
        ("/search", "/search"),
        ("", "/"), ("//evil.example", "/"), ("/\\evil.example", "/"), ("https://evil.example", "/"),
        ("/stories//evil.example/x", "/"),
        ("/stories/a\r\nX: y", "/"), ("/sign-out", "/"), ("/stories/..%2F..%2Fx", "/stories/..%2F..%2Fx"),
        ("/tellings/" + String(repeating: "x", count: 300), "/"), ("/stories/a:b", "/"),
    ])
    func signingInLeadsToThisServiceOnly(next: String, place: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await town.send("/sign-in", right + [("next", next)], as: .stranger).headers[.location] == place)
        #expect(try await town.ask(.get, "/sign-in?next=" + Words.encoded(next)).text.contains("value=\"\(place)\""))
    }
    @Test(arguments: [
        "stemma_session=", "stemma_session=x", "session=$session", "stemma_session=$session$session",
        "STEMMA_SESSION=$session", "stemma_session=" + String(repeating: "a", count: 10_000), ";;;=;=",
        "stemma_session",
    ])
    func aCookieThatIsNoneIsAStranger(_ cookie: String) async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let cookie = cookie.replacing("$session", with: town.facts.session)
        #expect(try await town.ask(.get, "/sources", [.cookie: cookie]).code == 401)
    }
    @Test(arguments: [
        "Bearer x", "bearer stemma_", "BEARER " + String(repeating: "x", count: 9000),
    ])
    func aTokenThatIsNoneIsRefused(_ authorization: String) async throws {
        let town = try await Town.read.value
        for path in ["/", "/api/v1/stories", "/healthz"] {
            let problem = try await town.ask(.get, path, [.authorization: authorization])
            #expect(problem.code == 401 && problem.value["title"]?.string == "Unknown token", "\(path)")
        }
        // Another way to sign in is none of ours: as a stranger.
        #expect(try await town.ask(.get, "/", [.authorization: "Basic YWRtaW46eA=="]).code == 200)
    }
    @Test func aSessionEndsTwoWeeksAfterItsLastUse() async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let admin = try #require(try await town.store.reader(named: "admin")?.reader)
        let day = 86_400_000
        for (days, code) in [(13, 200), (15, 401)] {
            let session = try await town.store.beginSession(of: admin, at: TownFacts.start - days * day)
            #expect(
                try await town.ask(.get, "/follow", [.cookie: "stemma_session=\(session)"]).code == code, "\(days) days"
            )
        }
    }
    @Test func aPrivateServiceShowsStrangersTheDoor() async throws {
        let town = try await Town.open(isOpen: false)
        defer { town.end() }
        let page = try await town.ask(.get, "/stories/fire?all=tellings", [.accept: "text/html"])
        #expect(page.code == 303 && page.headers[.location] == "/sign-in?next=%2Fstories%2Ffire")
        let program = try await town.ask(.get, "/stories/fire")
        #expect(program.code == 401 && program.headers[.wwwAuthenticate] == "Bearer")
        #expect(try await town.ask(.get, "/api/v1/stories", [.accept: "text/html"]).code == 401)
        #expect(try await town.ask(.get, "/robots.txt").text.contains("Disallow: /\n"))
        // Of what was removed the log tells a stranger no source.
        #expect(try await !town.ask(.get, "/takedowns").text.contains("Lorn Courier"))
    }
    @Test func theFirstPasswordIsSetByALinkThatWorksOnce() async throws {
        let town = try await Town.open(isNew: true)
        defer { town.end() }
        let link = "a-link-of-the-first-start"
        #expect(try await town.ask(.get, "/welcome?link=" + link).code == 403)
        try await town.store.set("welcome", to: sha256(Array(link.utf8)).hex)
        #expect(try await town.ask(.get, "/welcome").code == 403)
        #expect(try await town.ask(.get, "/welcome?link=" + link).text.contains("value=\"\(link)\""))
        func set(_ fields: [(String, String)]) async throws -> TestResponse {
            try await town.send("/welcome", fields, as: .stranger)
        }
        #expect(try await set([("link", "another"), ("password", "long enough a word")]).code == 403)
        #expect(try await set([("link", link), ("password", "too short")]).text.contains("At least ten characters"))
        #expect(try await set([("link", link), ("password", "too short")]).code == 422)
        #expect(try await set([("link", link)]).code == 422)
        #expect(try await set([("password", "long enough a word")]).code == 422)
        #expect(try await set([("link", link), ("password", String(repeating: "a", count: 1001))]).code == 422)
        #expect(try await town.store.hasNoReader())
        let answer = try await set([("link", link), ("password", " long enough a word "), ("name", "admin")])
        #expect(answer.code == 303 && cookie(answer) != nil)
        #expect(try await set([("link", link), ("password", "another long word")]).code == 403)
        #expect(try await town.ask(.get, "/welcome?link=" + link).code == 403)
        let signIn = [("name", "admin"), ("password", "long enough a word")]
        #expect(try await town.send("/sign-in", signIn, as: .stranger).code == 303)
    }

    // MARK: - What is shown to whom

    @Test func wholeTextsAreForThoseWhoAreSignedIn() async throws {
        let town = try await Town.read.value
        for visitor in Visitor.allCases {
            let telling = try await town.ask(.get, "/api/v1/tellings/$fireTelling", as: visitor).value
            #expect((telling["text"]?.string != nil) == (visitor != .stranger), "\(visitor)")
            let versions =
                try await town.ask(.get, "/api/v1/tellings/$bridgeTelling/versions", as: visitor).value["versions"]?
                .array ?? []
            #expect(versions.count == 2)
            #expect(versions.allSatisfy { ($0["text"]?.string != nil) == (visitor != .stranger) }, "\(visitor)")
            #expect(((versions.last?["changes"]?.array ?? []).isEmpty) == (visitor == .stranger), "\(visitor)")
        }
        let sentence = "Hedda Lind wants a school."
        #expect(try await town.ask(.get, "/tellings/$bridgeTelling", as: .reader).text.contains(sentence))
        #expect(try await !town.ask(.get, "/tellings/$bridgeTelling").text.contains(sentence))
        // A licence that lets anybody show the text opens it.
        #expect(try await town.ask(.get, "/tellings/$freeTelling").text.contains("sails again on Monday"))
        // The version before and what was changed are for readers, who may ask for each version.
        #expect(try await town.ask(.get, "/tellings/$bridgeTelling?version=1", as: .reader).text.contains("for a year"))
        #expect(try await town.ask(.get, "/tellings/$bridgeTelling", as: .reader).text.contains("two years"))
    }
    @Test func strangersSearchNoMoreThanTheySee() async throws {
        let town = try await Town.read.value
        // Words of a text that nobody but readers sees, at every door of the search.
        for path in ["/search?q=", "/search.atom?q=", "/search.json?q=", "/api/v1/search?q="] {
            for query in ["Hedda", "Hed*", "%22Hedda%20Lind%22", "Hedda-Lind-wants-a-s*"] {
                let stranger = try await town.ask(.get, path + query).text
                #expect(
                    !stranger.contains("/stories/bridge") && !stranger.contains(town.facts.bridgeTelling),
                    "\(path)\(query)")
                #expect(
                    try await town.ask(.get, path + query, as: .readToken).text.contains("bridge"), "\(path)\(query)")
            }
            // What is left out tells nothing either; titles are found.
            for query in ["bridge", "bridge%20-Hedda", "bridge%20-school"] {
                #expect(try await town.ask(.get, path + query).text.contains("Council puts off"), "\(path)\(query)")
            }
        }
        #expect(try await !town.ask(.get, "/suggest?q=key%3Dsec").text.contains("/sources/"))
    }
    /// All that strangers may ask for, put together: of no text more than a quarter of its words stands there in a row.
    @Test func allPagesTogetherShowAQuarter() async throws {
        let town = try await Town.read.value
        let tellings = try await town.store.tellings(of: town.facts.fire)
        var paths = [
            "/", "/feed.atom", "/feed.json", "/api/v1/stories", "/api/v1/people?q=a", "/api/v1/search?q=fire",
            "/search?q=fire",
        ]
        paths += ["", "?all=said", "?all=figures", "?all=only", "?all=tellings", ".atom", ".json"].map {
            "/stories/fire" + $0
        }
        paths += ["", "/report"].map { "/api/v1/stories/fire" + $0 }
        for id in tellings.map(\.id) {
            paths += ["/tellings/\(id)", "/api/v1/tellings/\(id)", "/api/v1/tellings/\(id)/versions"]
        }
        var shown: Set<[Substring]> = []
        func runs(_ text: String) -> [[Substring]] {
            let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
            return words.indices.dropLast(2).map { Array(words[$0..<$0 + 3]) }
        }
        for path in paths {
            let text = try await town.ask(.get, path).text
            // Marks of a word change run through what is one text to a reader.
            shown.formUnion(
                runs(text.replacing(/<\/?(mark|ins|del|a|span|b)\b[^>]*>/, with: "").replacing(/<[^>]*>/, with: " | ")))
        }
        #expect(shown.count > 300)
        let stored = try #require(try await town.store.story(town.facts.fire)?.report)
        let story = try #require(try Report(jsonBytes: stored.bytes).stories.first)
        let opening = Opening(story, free: [], remembered: story.tellings.map { _ in [] })
        #expect(opening.spans == stored.open)
        for telling in tellings {
            let line = try #require(try await town.store.versions(of: telling.id).last?.line)
            let all = runs(Store.text(of: line))
            var known: Set<Int> = []
            for (i, run) in all.enumerated() where shown.contains(run) { known.formUnion([i, i + 1, i + 2]) }
            // Titles, names, datelines and credits, which lists show, may make more of a short text than a quarter; no place does then.
            let t = try #require(story.tellings.firstIndex { $0.id == telling.id })
            let most = max((all.count + 2) / 4, opening.known(of: t).words)
            #expect(
                known.count <= most + 3, "\(telling.outlet ?? ""): \(known.count) of \(all.count + 2), \(most) at most")
        }
    }
    @Test func addressesOfFeedsMayHoldKeys() async throws {
        let town = try await Town.read.value
        for path in ["/sources", "/sources/$source", "/api/v1/sources", "/api/v1/sources/$source", "/search?q=Lorn"] {
            #expect(try await !town.ask(.get, path).text.contains("key=secret"), "\(path)")
        }
        for path in ["/api/v1/sources", "/api/v1/sources/$source", "/sources.opml"] {
            #expect(try await town.ask(.get, path, as: .readToken).text.contains("key=secret"), "\(path)")
        }
    }
    @Test func secretsOfWebhooksAreForThoseWhoMayWrite() async throws {
        let town = try await Town.read.value
        let follow = try #require(try await town.store.follows().first)
        #expect(try await !town.ask(.get, "/api/v1/follows", as: .readToken).text.contains(follow.secret))
        #expect(try await town.ask(.get, "/api/v1/follows", as: .writeToken).text.contains(follow.secret))
    }
    @Test func removalsAreToldWithoutTheirWords() async throws {
        let town = try await Town.read.value
        let (stranger, reader) = (
            try await town.ask(.get, "/takedowns").text, try await town.ask(.get, "/takedowns", as: .reader).text
        )
        for words in ["ines@lorn.example", "My name stands in it."] {
            #expect(!stranger.contains(words) && reader.contains(words), "\(words)")
        }
        #expect(
            stranger.contains("of The Lorn Courier") && !stranger.contains("<form method=\"post\" action=\"/takedowns"))
        for text in [stranger, reader] { #expect(!text.contains("lanterns") && text.contains("done")) }
    }
    @Test func aStoryTellsAReaderWhatIsNewSinceTheLastVisit() async throws {
        let town = try await Town.open()
        defer { town.end() }
        #expect(try await !town.ask(.get, "/stories/fire", as: .reader).text.contains("isNew"))
        let admin = try #require(try await town.store.reader(named: "admin")?.reader)
        #expect(try await town.store.visit("fire", by: admin, at: TownFacts.start) == TownFacts.start)
        // A page that is open asks with the time at which it was opened.
        let since = try await town.ask(.get, "/stories/fire", [.update: "0"]).text
        #expect(since.contains("new article"))
        for odd in ["none", "-1", "9999999999999999999", "x"] {
            #expect(try await town.ask(.get, "/stories/fire", [.update: odd]).code == 200, "\(odd)")
        }
    }
}
