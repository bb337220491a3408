import Feeds
import Foundation
import NewsModel
import TestSupport
import Testing

/// Each feed in Fixtures/feeds says what its JSON line must hold.
@Suite struct FeedsTests {
    static let feeds = Repository.fixtures("feeds").filter { $0.pathExtension == "xml" }

    @Test(arguments: feeds)
    func fixture(_ file: URL) throws {
        let expected = try JSONValue(
            parsing: Repository.bytes(file.deletingPathExtension().appendingPathExtension("json")))
        let feed = parseFeed(Repository.bytes(file), url: "https://example.org/feed")
        let line = try JSONValue(parsing: feed.jsonLine(path: "feed"))
        #expect(missing(expected, in: line).isEmpty, "\(missing(expected, in: line).joined(separator: "\n"))")
    }

    @Test func idsStayWhenNothingChanges() {
        let bytes = Repository.bytes(Repository.root.appendingPathComponent("Fixtures/feeds/rss2.xml"))
        let first = parseFeed(bytes).items.map(\.id)
        #expect(first == parseFeed(bytes).items.map(\.id))
        #expect(first.count == 2 && first[1].hasPrefix("urn:stemma:"))
    }

    @Test func outlinesComeBackWhole() throws {
        let bytes = Repository.bytes(Repository.root.appendingPathComponent("Fixtures/feeds/outline.xml"))
        let outline = OPML(bytes)
        #expect(outline.feeds.count == 1 && outline.feeds.first?["unknown"] == "kept")
        #expect(outline.outlines.first?["my:colour"] == "red")
        #expect(OPML(Array(outline.written().utf8)) == outline)
    }

    @Test func pagesNameTheirFeeds() {
        let page = Repository.bytes(Repository.root.appendingPathComponent("Fixtures/pages/ferry.html"))
        #expect(
            discoverFeeds(in: page) == [.init(title: "Lorn Courier news", url: "https://lorncourier.example/feed.rss")])
        let bare = Array("<p><a href='/blog/feed/'>RSS</a> <a href='/about'>About</a>".utf8)
        #expect(discoverFeeds(in: bare, url: "https://x.example/").map(\.url) == ["https://x.example/blog/feed/"])
    }

    @Test(arguments: [
        ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"),
        ("2003-12-31T10:14:55.123-08:00", "2003-12-31T10:14:55-08:00"),
        ("31 Dec 03 10:14 EST", "2003-12-31T10:14:00-05:00"), ("Mon Jan  5 10:14:55 2004", "2004-01-05T10:14:55"),
        ("20040105T101455Z", "2004-01-05T10:14:55Z"), ("1700000000", "2023-11-14T22:13:20Z"), ("2004-01", "2004-01"),
        ("16.10.2019, 14:30 Uhr", "2019-10-16T14:30:00"), ("2023年11月8日 21時14分", "2023-11-08T21:14:00"),
        ("May 4, 2021 at 9 pm ET", "2021-05-04T21:00:00-05:00"),
        ("not a date", nil), ("99/99/9999", nil),
    ])
    func dates(_ text: String, _ expected: String?) { #expect(readDate(text) == expected) }

    @Test func wreckedFeedsNeverTrap() {
        var wreckage = Wreckage(seed: 5)
        for file in Self.feeds {
            var bytes = Repository.bytes(file)
            for n in 0..<rounds(60) {
                bytes = wreckage.wreck(n % 20 == 0 ? Repository.bytes(file) : bytes)
                let read = readFeed(bytes)
                #expect(!read.feed.jsonLine(path: "feed").isEmpty && !read.raw.jsonLine(path: "feed").isEmpty)
            }
        }
    }
    @Test func feedsCutAnywhereNeverTrap() {
        for file in Self.feeds {
            let bytes = Repository.bytes(file)
            for end in stride(from: 0, to: bytes.count, by: 7) { _ = parseFeed(Array(bytes[..<end])) }
        }
    }

    @Test func monstersAreCutWithANotice() {
        let deep = Array(("<rss version='2.0'><channel>" + String(repeating: "<a>", count: rounds(8000)) + "x").utf8)
        #expect(parseFeed(deep).notices.contains { $0.message.contains("flattened") })
        // Entities that hold entities are not read, so a bomb stays small.
        let bomb = parseFeed(Repository.bytes(Repository.root.appendingPathComponent("Fixtures/feeds/bomb.xml")))
        #expect((bomb.title ?? "").utf8.count < 100 && bomb.notices.contains { $0.message.contains("entities") })
        let wide =
            "<!DOCTYPE rss [<!ENTITY a \"" + String(repeating: "x", count: 4000)
            + "\">]><rss version='2.0'><channel><title>" + String(repeating: "&a;", count: 2000)
        #expect((parseFeed(Array(wide.utf8)).title ?? "").utf8.count <= 1 << 20)
        let many = (0..<rounds(900)).map { "<!ENTITY e\($0) \"" + String(repeating: "&amp;x;", count: 500) + "\">" }
            .joined()
        #expect(parseFeed(Array("<!DOCTYPE rss [\(many)]><rss version='2.0'><channel/></rss>".utf8)).format == "rss20")
        let declared = (0..<rounds(900)).map { " xmlns:p\($0)='u:\($0)'" }.joined()
        let items = (0..<rounds(3000)).map { "<p\($0):x\($0)/>" }.joined()
        #expect(
            parseFeed(Array("<rss version='2.0'\(declared)><channel>\(items)</channel></rss>".utf8)).format == "rss20")
        #expect(parseFeed([]).notices.isEmpty == false)
        #expect(parseFeed([0xFF, 0xFE, 0x00]).items.isEmpty)
    }
}

private func readDate(_ text: String) -> String? {
    let feed = "<rss version='2.0'><channel><item><title>t</title><pubDate>\(text)</pubDate></item></channel></rss>"
    return parseFeed(Array(feed.utf8)).items.first?.published
}
