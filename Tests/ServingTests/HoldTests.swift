import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Store
import Testing

@testable import Serving

/// Who is believed, and what a stranger cannot fill.
@Suite struct HoldTests {
    @Test(arguments: [
        ("192.0.2.7", "192.0.2.7"), (" 192.0.2.7:8080 ", "192.0.2.7"), ("2001:db8:1:2:3::1", "2001:db8:1:2"),
        ("[2001:DB8:1:2::9]:443", "2001:db8:1:2"), ("::1", "0:0:0:0"), ("::ffff:192.0.2.7", "192.0.2.7"),
        ("fe80::1%eth0", "fe80:0:0:0"), ("unknown", nil), ("", nil), ("1.2.3.4.5", nil), ("[::1", nil),
    ])
    func askersAreCountedByAddress(_ text: String, _ asker: String?) { #expect(PeerAddress(text)?.asker == asker) }

    @Test(arguments: [
        // A proxy of IPv6 is itself whole, not the 64 bits that askers are counted by.
        (["2001:db8::5"], "2001:db8::5", ["198.51.100.4"], "198.51.100.4"),
        (["2001:db8::5"], "2001:db8::6", ["198.51.100.4"], "2001:db8:0:0"),
        (["2001:0DB8:0:0::5"], "2001:db8::5", ["2001:db8:9:9::1"], "2001:db8:9:9"),
        (["10.0.0.0/8"], "10.1.2.3", ["198.51.100.4"], "198.51.100.4"),
        (["10.0.0.0/8"], "11.1.2.3", ["198.51.100.4"], "11.1.2.3"),
        (["fd00::/9"], "fd7f::1", ["198.51.100.4"], "198.51.100.4"),
        (["fd00::/9"], "fd80::1", ["198.51.100.4"], "fd80:0:0:0"),
        (["127.0.0.1"], "::ffff:127.0.0.1", ["198.51.100.4"], "198.51.100.4"),
        // Of several proxies in a row the last that is none is the asker; what comes before was written by him.
        (["127.0.0.1", "10.0.0.1"], "127.0.0.1", ["192.0.2.1, 198.51.100.4", "10.0.0.1"], "198.51.100.4"),
        (["127.0.0.1"], "127.0.0.1", ["192.0.2.1", "nonsense"], "127.0.0.1"),
        (["127.0.0.1"], "127.0.0.1", [], "127.0.0.1"),
        ([], "127.0.0.1", ["192.0.2.1"], "127.0.0.1"),
    ])
    func proxiesAreBelievedAsConfigured(_ proxies: [String], _ peer: String, _ forwarded: [String], _ asker: String)
        throws
    {
        #expect(try TrustedProxies(proxies).asker(of: peer, forwarded: forwarded) == asker)
    }
    @Test(arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "proxy.example", "::1/129", "/8"])
    func whatIsNoNetworkIsRefused(_ text: String) {
        #expect(throws: TrustedProxies.Unreadable.self) { try TrustedProxies(["127.0.0.1", text]) }
    }

    // MARK: - The memory of answers

    @Test func distinctQueriesDoNotFillTheMemory() async throws {
        let cache = AnswerCache(life: .seconds(3600), most: 1 << 20, mostOfQueries: 100_000)
        let page = [UInt8](repeating: 0x61, count: 30_000)
        for n in 0..<500 { _ = try await cache.answer("/?x=\(n)") { reply(.ok, type: "text/plain", page) } }
        #expect(cache.size <= 100_000)
        // What cannot be spelled in many ways has the rest.
        for n in 0..<500 { _ = try await cache.answer("/stories/\(n)") { reply(.ok, type: "text/plain", page) } }
        #expect((800_000...1 << 20).contains(cache.size))
    }
    @Test func whatHasEndedMakesRoom() async throws {
        let cache = AnswerCache(life: .zero, most: 40_000)
        for n in 0..<50 {
            let answer = try await cache.answer("/\(n)") {
                reply(.ok, type: "text/plain", [UInt8](repeating: 0x61, count: 30_000))
            }
            #expect(answer.status == .ok)
        }
        #expect(cache.size < 40_000)
    }

    // MARK: - Who may change something

    @Test(
        arguments: [
            ([:], 403), ([.origin: "https://evil.example"], 403), ([.origin: "null"], 403),
            ([.fetchSite: "same-origin"], 201),
            ([.fetchSite: "none"], 403), ([.fetchSite: "same-site"], 403), ([.formKey: "guess"], 403),
        ] as [(HTTPFields, Int)])
    func theAPIAsksASessionWhereItComesFrom(_ headers: HTTPFields, _ code: Int) async throws {
        let town = try await Town.open()
        defer { town.end() }
        var headers = headers
        headers[.contentType] = "application/json"
        let body = Array("{\"url\": \"https://new.example/feed\"}".utf8)
        let response = try await town.ask(
            .post, "/api/v1/sources", as: .reader, headers, body: body, isFromHere: false)
        #expect(response.code == code)
        headers = [.contentType: "application/json", .formKey: town.key]
        #expect(
            try await town.ask(.post, "/api/v1/sources", as: .reader, headers, body: body, isFromHere: false).code < 300
        )
    }
    @Test func aSlashTooManyIsNoHostOfOurs() async throws {
        let town = try await Town.open()
        defer { town.end() }
        for origin in [
            "http://evil//stemma.example", "https://evil/stemma.example", "stemma.example", "//stemma.example",
        ] {
            let response = try await town.answer(
                HTTPRequest(
                    method: .post, scheme: "https", authority: "stemma.example", path: "/sign-in",
                    headerFields: [.origin: origin, .contentType: "application/x-www-form-urlencoded"]))
            #expect(response.status == .forbidden, "\(origin)")
        }
    }
}
