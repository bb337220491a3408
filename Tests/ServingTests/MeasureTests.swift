import HTTPTypes
import Hummingbird
import NIOCore
import NewsModel
import Testing

@testable import Serving
@testable import Store

/// What is counted and measured: requests, tokens, listeners, bytes that are kept, and what `/metrics` prints.
@Suite struct MeasureTests {
    // MARK: - Limits

    @Test(arguments: [0, 1, 5]) func onlySoManyAreLetIn(_ most: Int) {
        let limits = Limits(most: most)
        #expect((0..<most + 3).count { _ in limits.enter() } == most)
        for _ in 0..<most { limits.leave() }
        #expect((0..<most + 3).count { _ in limits.enter() } == most)
    }
    /// Seconds that pass, and how many of twenty tries are let through after them.
    @Test(
        arguments: [
            (3.0, 1.0, [(0.0, 3), (1.0, 1), (0.5, 0), (0.5, 1), (100.0, 3)]),
            (1, 0.5, [(0, 1), (1, 0), (1, 1), (3, 1)]),
            (2, 0, [(0, 2), (1000, 0)]), (5, 10, [(0, 5), (0.1, 1), (0.25, 2), (0.5, 5)]), (0.5, 1, [(0, 0), (60, 0)]),
        ] as [(Double, Double, [(Double, Int)])])
    func tokensComeBackAtTheirRate(_ burst: Double, _ rate: Double, _ waits: [(Double, Int)]) {
        let clock = StandingClock()
        let limits = Limits(most: 1, now: { clock.now })
        for (seconds, taken) in waits {
            // A breath more, so that no rounding decides.
            clock.pass(.seconds(seconds) + .milliseconds(seconds > 0 ? 1 : 0))
            #expect(
                (0..<20).count { _ in limits.take("search", "192.0.2.1", burst: burst, rate: rate) } == taken,
                "\(seconds)")
        }
    }
    @Test func whoKeepsTryingIsNotPunishedForIt() {
        let clock = StandingClock()
        let limits = Limits(most: 1, now: { clock.now })
        #expect(limits.take("hub", "a", burst: 1, rate: 1))
        for _ in 0..<9 {
            clock.pass(.milliseconds(100))
            #expect(!limits.take("hub", "a", burst: 1, rate: 1))
        }
        clock.pass(.milliseconds(110))
        #expect(limits.take("hub", "a", burst: 1, rate: 1))
    }
    @Test func everyPeerAndEveryActionHasAMeasure() {
        let clock = StandingClock()
        let limits = Limits(most: 1, now: { clock.now })
        for action in ["search", "hub"] {
            for peer in ["a", "b", ""] {
                #expect(limits.take(action, peer, burst: 1, rate: 0) && !limits.take(action, peer, burst: 1, rate: 0))
            }
        }
        // However many ask, those that ask on are still held.
        for n in 0..<19_000 { _ = limits.take("search", "peer \(n)", burst: 1, rate: 0) }
        #expect(
            !limits.take("search", "peer 18999", burst: 1, rate: 0) && !limits.take("search", "a", burst: 1, rate: 0))
    }
    @Test func aPlaceIsHandedOnWithoutBeingFree() async {
        let turns = Turns(1)
        await turns.enter()
        let others = (0..<5).map { _ in
            Task {
                await turns.enter()
                turns.leave()
            }
        }
        turns.leave()
        for other in others { await other.value }
        // All have gone: the one place is free again.
        await turns.enter()
        turns.leave()
    }

    // MARK: - Events

    @Test func eachListenerHearsAllOfIt() async {
        let changes = Changes()
        let streams = ["a", "a", nil].compactMap { changes.listen($0) }
        changes.tell(["fire"])
        changes.tell([])
        changes.end()
        // Who comes too late hears nothing of it.
        changes.tell(["bridge"])
        #expect(streams.count == 3)
        for stream in streams {
            var heard: [[String]] = []
            for await told in stream { heard.append(told) }
            #expect(heard == [["fire"], []])
        }
    }
    @Test func ofAListenerWhoIsSlowTheLatestIsKept() async {
        let changes = Changes()
        guard let stream = changes.listen(nil) else { return }
        for n in 0..<40 { changes.tell(["\(n)"]) }
        changes.end()
        var heard: [String] = []
        for await told in stream { heard += told }
        #expect(heard == (24..<40).map(String.init))
    }
    @Test func whoHasGoneIsCountedNoMore() {
        let changes = Changes()
        for _ in 0..<3 {
            let streams = (0..<Changes.mostOfPeer + 1).compactMap { _ in changes.listen("a") }
            #expect(streams.count == Changes.mostOfPeer)
        }
        #expect(changes.listen("a") != nil)
    }

    // MARK: - Queries and tags

    @Test(
        arguments: [
            ("q=fire", "fire"), ("a=b&q=fire", "fire"), ("q=two+words", "two words"), ("q=two%20words", "two words"),
            ("q=a%2Bb", "a+b"),
            ("q", ""), ("q=", ""), ("q=a=b", "a=b"), ("q=1&q=2", "1"), ("%71=fire", "fire"), ("Q=fire", nil),
            ("qq=fire", nil), ("", nil),
            ("&&q=fire", "fire"), ("q=K%C3%B6ln", "Köln"),
        ] as [(String, String?)])
    func parametersOfAQuery(_ query: String, _ value: String?) { #expect(askedFor("q", in: query) == value) }

    @Test(arguments: [
        ("TAG", true), ("W/TAG", true), ("\"x\", TAG", true), ("*", true), ("\"x\"", false), ("", false),
        ("TAG\"", false),
    ])
    func anAnswerThatIsKnownIsNotSentAgain(_ header: String, _ isKnown: Bool) {
        func answer(_ header: String?) -> Response {
            var head = HTTPRequest(method: .get, scheme: "https", authority: "stemma.example", path: "/")
            head.headerFields[.ifNoneMatch] = header
            return ETag.answer(
                html("<p>Lamp"), Array("<p>Lamp".utf8), to: Request(head: head, body: .init(buffer: ByteBuffer())))
        }
        let tag = answer(nil).headers[.eTag] ?? ""
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count == 26 && answer(nil).status == .ok)
        let again = answer(header.replacing("TAG", with: tag))
        #expect(again.status == (isKnown ? .notModified : .ok) && again.headers[.eTag] == tag)
        #expect((again.body.contentLength == 0) == isKnown && (again.headers[.contentType] == nil) == isKnown)
    }

    // MARK: - Counters

    @Test(arguments: [
        ("stemma_feeds_total", [], "stemma_feeds_total"), ("a", [("b", "c")], #"a{b="c"}"#),
        ("a", [("b", ""), ("c", "d e")], #"a{b="",c="d e"}"#),
        ("a", [("b", #"say "x""#)], #"a{b="say \"x\""}"#), ("a", [("b", #"\d"#)], #"a{b="\\d"}"#),
        ("a", [("b", "1\n2")], #"a{b="1\n2"}"#), ("a", [("b", "1\r\n2")], "a{b=\"1\r\\n2\"}"),
        ("a", [("b", "x\"\u{301}")], "a{b=\"x\\\"\u{301}\"}"),
        ("a", [("b", #"\n"#)], #"a{b="\\n"}"#), ("a", [("b", "Köln,{}=")], #"a{b="Köln,{}="}"#),
    ])
    func countersAreNamedAsPrometheusNamesThem(_ label: String, _ dimensions: [(String, String)], _ name: String) {
        let table = CounterTable()
        _ = table.makeCounter(label: label, dimensions: dimensions)
        _ = table.makeCounter(label: label, dimensions: dimensions)
        #expect(table.values == [name: 0])
    }
    @Test func otherKindsOfMetricsCountNothing() {
        let table = CounterTable()
        _ = table.makeTimer(label: "a", dimensions: [])
        _ = table.makeRecorder(label: "a", dimensions: [], aggregate: true)
        #expect(table.values.isEmpty)
    }
    @Test func metricsAreLinesOfNamesAndNumbers() {
        var counts = StoreCounts()
        counts.sources = 3
        counts.bytes = 4096
        counts.stages = [(stage: "fetched", status: "ok", count: 7)]
        let counters = [
            "stemma_feeds_total{result=\"new\"}": 3, "stemma_feeds_total{result=\"same\"}": 1, "stemma_asked": 9,
            "stemma_asked{by=\"a\"}": 1, "stemma_asked_again": 2,
        ]
        let text = metrics(counts, ServiceStatus(problem: "no room", counters: counters))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.last == "" && !lines.dropLast().contains(""))
        for line in [
            "stemma_ready 0", "stemma_sources 3", "stemma_database_bytes 4096",
            "stemma_articles_by_stage{stage=\"fetched\",status=\"ok\"} 7",
            "stemma_feeds_total{result=\"new\"} 3", "stemma_feeds_total{result=\"same\"} 1", "stemma_asked 9",
        ] { #expect(lines.count { $0 == line } == 1, "\(line)") }
        let asked = lines.filter { $0.hasPrefix("stemma_asked") }
        #expect(asked == ["stemma_asked 9", "stemma_asked{by=\"a\"} 1", "stemma_asked_again 2"])
        // Of each name the type is told once, before its first line.
        let types = lines.filter { $0.hasPrefix("# TYPE ") }.map { $0.split(separator: " ")[2] }
        #expect(Set(types).count == types.count)
        for (n, line) in lines.enumerated() where !line.hasPrefix("#") && !line.isEmpty {
            let name = line.prefix { $0 != "{" && $0 != " " }
            #expect(lines[..<n].contains { $0.hasPrefix("# TYPE \(name) ") }, "\(line)")
            #expect(line.split(separator: " ").last.flatMap { Int($0) } != nil, "\(line)")
        }
        #expect(
            !text.contains("outdated")
                && metrics(counts, ServiceStatus(problem: nil, counters: [:])).contains("stemma_ready 1\n"))
    }
}
