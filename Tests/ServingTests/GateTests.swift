import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// What stands before every route: what is malformed, too much or too often is refused, what was answered a moment ago is kept.
@Suite struct GateTests {
    private func head(
        _ method: HTTPRequest.Method = .get, _ path: String? = "/healthz", authority: String? = "stemma.example",
        _ headers: HTTPFields = [:]
    ) -> HTTPRequest {
        HTTPRequest(method: method, scheme: "http", authority: authority, path: path, headerFields: headers)
    }

    /// The page that is kept for all is that of the language by which it was made, however often the header comes.
    @Test(arguments: [(["de", "en"], "de"), (["en", "de"], "en"), (["de"], "de"), ([], "en")])
    func pagesAreKeptByTheirLanguage(_ languages: [String], _ expected: String) async throws {
        let town = try await Town.open()
        defer { town.end() }
        func language(_ asked: [String]) async throws -> String? {
            var headers: HTTPFields = [.accept: "text/html"]
            for one in asked { headers.append(HTTPField(name: .acceptLanguage, value: one)) }
            return try await town.answer(head(.get, "/help", headers)).headers[.contentLanguage]
        }
        for _ in 0..<2 { #expect(try await language(languages) == expected) }
        #expect(try await language(["en"]) == "en")
        #expect(try await language(["de"]) == "de")
    }
    /// A slash and so many letters.
    private static func long(_ count: Int) -> String { "/" + String(repeating: "a", count: count) }
    static let hosts: [(host: String?, code: Int)] = [
        ("stemma.example", 200), ("localhost:8417", 200), ("[2001:db8::1]:80", 200), ("a_b.example", 200),
        ("127.0.0.1", 200),
        ("", 400), (nil, 400), ("a b", 400), ("a/b", 400), ("user@host", 400), ("a,b", 400), ("žilina.example", 400),
        ("a\"b", 400), (long(300), 400), ("a?b", 400), ("<script>", 400),
    ]
    @Test(arguments: hosts)
    func aHostIsAName(_ authority: String?, _ code: Int) async throws {
        let town = try await Town.read.value
        let answer = try await town.answer(head(authority: authority))
        #expect(Int(answer.status.code) == code)
        if code == 400 { #expect(answer.headers[.connection] == "close") }
    }
    static let paths: [(path: String?, code: Int)] = [
        (nil, 400), ("", 400), ("*", 400), ("http://elsewhere.example/", 400), ("healthz", 400), ("/healthz", 200),
        (long(8191), 404), (long(8192), 400),
        ("/%00", 404), ("/stories/%FF%FE", 404), ("/people/\(long(3000))", 404),
        ("/?\(long(6000))", 200),
        ("/search?q=%22%22\(long(2000))", 200),
    ]
    @Test(arguments: paths)
    func aPathIsAPath(_ path: String?, _ code: Int) async throws {
        let town = try await Town.read.value
        #expect(try await Int(town.answer(head(.get, path)).status.code) == code)
    }
    @Test func aSecondHostIsRefused() async throws {
        let town = try await Town.read.value
        #expect(try await town.answer(head(.get, "/", [.host: "evil.example"])).status == .badRequest)
    }
    @Test(arguments: ["OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X"])
    func otherMethodsAreNone(_ name: String) async throws {
        let town = try await Town.read.value
        let method = try #require(HTTPRequest.Method(name))
        let answer = try await town.answer(head(method, "/"))
        #expect(answer.status == .methodNotAllowed && answer.headers[.allow] == "GET, HEAD, POST, PUT, PATCH, DELETE")
    }

    // MARK: - Bodies

    /// A body that comes in pieces and may never end.
    private func body(_ pieces: Int, of size: Int) -> RequestBody {
        RequestBody(
            asyncSequence: AsyncStream<ByteBuffer> { stream in
                for _ in 0..<pieces { stream.yield(ByteBuffer(repeating: 0x61, count: size)) }
                stream.finish()
            })
    }
    @Test func whatIsAnnouncedAsTooLongIsNotRead() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for length in ["2097153", "99999999999999"] {
            // It would never end.
            let endless = RequestBody(asyncSequence: AsyncStream<ByteBuffer> { _ in })
            let answer = try await town.answer(head(.post, "/sign-in", [.contentLength: length]), body: endless)
            #expect(answer.status == .contentTooLarge && answer.headers[.connection] == "close")
        }
    }
    @Test func aBodyThatGrowsTooLongIsLeft() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for (pieces, status) in [
            (32, HTTPResponse.Status.contentTooLarge), (34, .contentTooLarge), (0, .unprocessableContent),
        ] {
            // 16 KB are taken of a sign-in, 2 MB of anything.
            let answer = try await town.answer(head(.post, "/sign-in"), body: body(pieces, of: 65_536))
            #expect(answer.status == status && answer.headers[.connection] == "close", "\(pieces)")
        }
        let file = body(32, of: 65_535)
        #expect(
            try await town.answer(
                head(.post, "/api/v1/items", [.authorization: "Bearer " + town.facts.writeSecret]), body: file
            ).status == .badRequest)
    }
    @Test func onlySomeBodiesAreWaitedForAtOnce() {
        let limits = Limits(most: 4)
        for _ in 0..<16 { #expect(limits.enterBody("a")) }
        #expect(!limits.enterBody("a") && limits.enterBody("b"))
        limits.leaveBody("a")
        #expect(limits.enterBody("a") && !limits.enterBody("a"))
        let all = Limits(most: 4)
        let taken = (0..<300).count { all.enterBody("peer \($0)") }
        #expect(taken == 256)
        for n in 0..<256 { all.leaveBody("peer \(n)") }
        #expect(all.enterBody("peer 0"))
    }

    // MARK: - Too much at once

    @Test func whoIsTooManyIsToldToComeBack() async throws {
        let town = try await Town.open { $0.requests = 3 }
        defer { town.end() }
        for _ in 0..<3 { #expect(town.service.limits.enter()) }
        for visitor in Visitor.allCases {
            let answer = try await town.ask(.get, "/", as: visitor)
            #expect(answer.code == 503 && answer.headers[.retryAfter] == "5", "\(visitor)")
        }
        // Nothing that went wrong is kept: as soon as there is room it is answered.
        #expect(try await town.ask(.get, "/", isFresh: false).code == 503)
        town.service.limits.leave()
        #expect(try await town.ask(.get, "/", isFresh: false).code == 200)
    }
    @Test func everyAnswerGivesItsPlaceBack() async throws {
        let town = try await Town.open { $0.requests = 1 }
        defer { town.end() }
        for path in [
            "/", "/stories/none", "/stories/fire", "/healthz", "/nothing", "/feed.atom", "/search?q=fire", "/hub",
        ] {
            for method in [HTTPRequest.Method.get, .post, .head] {
                #expect(
                    try await town.ask(method, path, body: method == .post ? [] : nil).code != 503, "\(method) \(path)")
            }
        }
        #expect(town.service.limits.enter() && !town.service.limits.enter())
    }
    @Test func aDatabaseThatDoesNotAnswerIsToldInWords() async throws {
        let town = try await Town.open()
        defer { town.end() }
        town.store.close()
        for path in ["/", "/stories/fire", "/api/v1/stories", "/feed.atom", "/search?q=fire"] {
            let problem = try await town.ask(.get, path)
            #expect(
                problem.code == 503 && problem.headers[.retryAfter] == "5"
                    && problem.type == "application/problem+json", "\(path)")
            #expect(try await town.ask(.get, path, [.accept: "text/html"]).code == 503)
        }
        let ready = try await town.ask(.get, "/readyz")
        #expect(ready.code == 503 && ready.text.hasPrefix("not ready: "))
        // Whether the process lives does not depend on it.
        #expect(try await town.ask(.get, "/healthz").code == 200)
    }

    // MARK: - Too often

    @Test func tokensComeBackWithTime() {
        let clock = StandingClock()
        let limits = Limits(most: 1, now: { clock.now })
        func taken(_ tries: Int, _ peer: String = "a") -> Int {
            (0..<tries).count { _ in limits.take("sign-in", peer, burst: 8, rate: 0.1) }
        }
        #expect(taken(20) == 8 && taken(3) == 0)
        #expect(taken(1, "b") == 1 && limits.take("search", "a", burst: 8, rate: 0.1))
        clock.pass(.seconds(9))
        #expect(taken(3) == 0)
        clock.pass(.seconds(1.5))
        #expect(taken(3) == 1)
        // However long nobody asks, no more than the burst is there.
        clock.pass(.seconds(100_000))
        #expect(taken(20) == 8)
    }
    @Test(arguments: [
        ("/sign-in", [], 8, 422),
        ("/takedown", [("target", "x"), ("reason", "y")], 5, 200),
        ("/hub", [("hub.mode", "x")], 20, 422),
        ("/welcome", [("link", "x"), ("password", "long enough a word")], 10, 403),
    ])
    func whoTriesTooOftenWaits(path: String, fields: [(String, String)], burst: Int, code: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        var codes: [Int] = []
        for _ in 0..<(burst + 3) {
            codes.append(try await town.send(path, fields, as: .stranger, [.forwardedFor: "192.0.2.1"]).code)
        }
        let refused = path == "/welcome" ? 403 : 429
        #expect(codes == Array(repeating: code, count: burst) + Array(repeating: refused, count: 3))
        // Another address has a measure of its own; a longer list ends with the proxy's word.
        for peer in ["192.0.2.2", "192.0.2.1, 192.0.2.3"] {
            #expect(try await town.send(path, fields, as: .stranger, [.forwardedFor: peer]).code == code, "\(peer)")
        }
        #expect(
            try await town.send(path, fields, as: .stranger, [.forwardedFor: "203.0.113.9,192.0.2.1 "]).code == refused)
    }
    @Test func oneCustomersAddressesAreOne() async throws {
        let town = try await Town.open()
        defer { town.end() }
        func code(_ peer: String) async throws -> Int {
            try await town.send("/takedown", [("target", "x"), ("reason", "y")], as: .stranger, [.forwardedFor: peer])
                .code
        }
        for n in 1...5 { #expect(try await code("2001:db8:1:2:\(n)::1") == 200) }
        #expect(try await code("2001:db8:1:2:ffff::9") == 429)
        #expect(try await code("2001:db8:1:3::1") == 200)
        #expect(try await code("::ffff:192.0.2.7") == 200)
    }
    @Test func onlyAProxyIsBelieved() async throws {
        let town = try await Town.open { $0.proxies = (try? TrustedProxies(["192.0.2.99"])) ?? $0.proxies }
        defer { town.end() }
        var codes: [Int] = []
        for n in 0..<7 {
            codes.append(
                try await town.send(
                    "/takedown", [("target", "x"), ("reason", "y")], as: .stranger, [.forwardedFor: "198.51.100.\(n)"]
                ).code)
        }
        #expect(codes == [200, 200, 200, 200, 200, 429, 429])
    }
    @Test(arguments: [
        ("/search?q=a", 5), ("/search.atom?q=a", 5), ("/search.json?q=a", 5), ("/api/v1/search?q=a", 5),
        ("/suggest?q=ab", 5), ("/api/v1/people?q=ab", 5), ("/api/v1/places?q=ab", 5),
    ])
    func searchesHaveAMeasure(path: String, burst: Int) async throws {
        let town = try await Town.open { $0.searchRate = 0.5 }
        defer { town.end() }
        func codes(_ tries: Int) async throws -> [Int] {
            var codes: [Int] = []
            for _ in 0..<tries { codes.append(try await town.ask(.get, path, as: .readToken).code) }
            return codes
        }
        #expect(try await codes(burst + 2) == Array(repeating: 200, count: burst) + [429, 429])
        // A search every other second for long, twice as many suggestions.
        town.clock.pass(.seconds(2))
        #expect(try await codes(3).count { $0 == 200 } == (path.contains("search") ? 1 : 2))
    }

    // MARK: - The memory of answers

    @Test func strangersAreGivenWhatWasAnsweredAMomentAgo() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let before = try await town.ask(.get, "/", isFresh: false)
        #expect(before.text.contains("Council puts off the bridge"))
        _ = try await town.store.carryOut(takedown: town.facts.waiting, at: TownFacts.start, actor: "test")
        // For a second; who is signed in, or has it already, gets it as it is.
        #expect(try await town.ask(.get, "/", isFresh: false).text == before.text)
        #expect(try await !town.ask(.get, "/", as: .reader, isFresh: false).text.contains("Council puts off"))
        #expect(try await !town.ask(.get, "/").text.contains("Council puts off"))
        // Another page, another way to ask.
        #expect(try await !town.ask(.get, "/?least=1", isFresh: false).text.contains("Council puts off"))
        #expect(
            try await !town.ask(.get, "/", [.accept: "text/html"], isFresh: false).text.contains("Council puts off"))
    }
    @Test func ofManyWhoAskAtOnceOneIsAnswered() async throws {
        let cache = AnswerCache(life: .seconds(3600))
        let made = Made()
        let codes = await withTaskGroup(of: Int.self) { tasks in
            for _ in 0..<40 {
                tasks.addTask {
                    let answer = try? await cache.answer("/x") {
                        await made.count()
                        return reply(.ok, type: "text/plain", [0x61])
                    }
                    return Int(answer?.status.code ?? 0)
                }
            }
            return await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: 200, count: 40))
        #expect(await made.all == 1)
    }
    @Test(arguments: [HTTPResponse.Status.internalServerError, .serviceUnavailable, .tooManyRequests])
    func whatWentWrongIsNotKept(_ status: HTTPResponse.Status) async throws {
        let cache = AnswerCache(life: .seconds(3600))
        #expect(try await cache.answer("/x") { reply(status, type: "text/plain", []) }.status == status)
        #expect(try await cache.answer("/x") { reply(.ok, type: "text/plain", []) }.status == .ok)
        await #expect(throws: Problem.self) { try await cache.answer("/y") { throw Problem.notFound } }
        #expect(try await cache.answer("/y") { reply(.ok, type: "text/plain", []) }.status == .ok)
        // Nor is what is not there: addresses of that kind can be made up without end.
        #expect(try await cache.answer("/z") { reply(.notFound, type: "text/plain", []) }.status == .notFound)
        #expect(try await cache.answer("/z") { reply(.ok, type: "text/plain", []) }.status == .ok)
    }
    @Test func whatIsTooOldIsMadeAnew() async throws {
        let cache = AnswerCache(life: .zero)
        for text in ["a", "b"] {
            let answer = try await cache.answer("/x") { reply(.ok, type: "text/plain", Array(text.utf8)) }
            let taken = Taken()
            try await answer.body.write(taken)
            #expect(taken.all == text)
        }
    }
    private actor Made {
        private(set) var all = 0
        func count() { all += 1 }
    }

    // MARK: - Events

    @Test func whoListensIsToldOfChanges() async throws {
        let town = try await Town.open()
        defer { town.end() }
        let all = try await town.told("/events", [["fire", "bridge"], [], ["fire"]])
        #expect(
            all == "retry: 5000\n\nevent: changed\ndata: {\"stories\": [\"fire\", \"bridge\"]}\n\n:\n\n"
                + "event: changed\ndata: {\"stories\": [\"fire\"]}\n\n")
        let one = try await town.told("/api/v1/events?story=bridge", [["fire"], ["fire", "bridge"]])
        #expect(one == "retry: 5000\n\nevent: changed\ndata: {\"stories\": [\"bridge\"]}\n\n")
        let head = try await town.stream("/events")
        #expect(head.headers[.contentType] == "text/event-stream" && head.headers[.contentLength] == nil)
        #expect(head.headers[.accelBuffering] == "no" && head.headers[.cacheControl] == "no-store")
    }
    @Test func onlySoManyListen() {
        let changes = Changes()
        var streams: [AsyncStream<[String]>] = (0..<Changes.mostOfPeer).compactMap { _ in changes.listen("a") }
        #expect(streams.count == Changes.mostOfPeer && changes.listen("a") == nil)
        streams += (0..<Changes.most).compactMap { _ in changes.listen(nil) }
        #expect(streams.count == Changes.most && changes.listen("b") == nil)
        // Who goes makes room.
        streams.removeAll()
        #expect(changes.listen("a") != nil)
    }
}
