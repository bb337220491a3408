import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Feeds

/// What news agencies send, as NewsML-G2 and ninjs; whole items are in Fixtures/feeds.
@Suite struct WireTests {
    static let space = "xmlns='http://iptc.org/std/nar/2006-10-01/'"
    private func newsML(_ inside: String, guid: String = "g", version: String = "1") -> ParsedFeed {
        parseFeed(
            Array("<newsItem \(Self.space) guid='\(guid)' version='\(version)'>\(inside)</newsItem>".utf8),
            url: "https://tna.example/wire/")
    }
    private func ninjs(_ text: String) -> ParsedFeed { parseFeed(Array(text.utf8)) }

    // MARK: - Which format

    @Test(arguments: [
        ("newsmlg2", "<newsItem \(space) guid='g'/>"), ("newsmlg2", "<packageItem \(space) guid='g'/>"),
        (
            "newsmlg2",
            "<nar:newsMessage xmlns:nar='http://iptc.org/std/nar/2006-10-01/'><nar:itemSet/></nar:newsMessage>"
        ),
        ("", "<newsitem itemid='7'><headline>Corn</headline></newsitem>"),
        ("ninjs", #"{"uri": "urn:x", "headline": "One"}"#), ("ninjs", #"[{"uri": "urn:x", "type": "text"}]"#),
        ("ninjs", #"{"items": [{"uri": "urn:x", "bodies": []}]}"#),
        ("ninjs", #"{"standard": {"name": "ninjs", "version": "3.1"}}"#),
        ("json1", #"{"items": [{"id": "1", "url": "https://x.example/1"}]}"#),
        ("json11", #"{"version": "https://jsonfeed.org/version/1.1", "items": [{"uri": "urn:x", "type": "text"}]}"#),
        ("", #"{"uri": "urn:x"}"#), ("", "[1, 2]"), ("", "[]"),
    ])
    func theFormatIsSeen(_ format: String, _ text: String) {
        #expect(parseFeed(Array(text.utf8)).format == format)
    }
    @Test func aPrefixChangesNothing() {
        let text = """
            <n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="g"><n:contentMeta><n:headline>One</n:headline>
            </n:contentMeta></n:newsItem>
            """
        #expect(parseFeed(Array(text.utf8)).items.map(\.title) == ["One"])
    }

    // MARK: - Embargo, correction, cancellation

    @Test(arguments: [
        ("stat:usable", nil), ("http://cv.iptc.org/newscodes/pubstatusg2/usable", nil), ("stat:canceled", "canceled"),
        ("stat:withheld", "withheld"), ("stat:wthhld", "withheld"),
    ])
    func aStatusIsHonoured(_ code: String, _ status: String?) {
        let feed = newsML(
            "<itemMeta><pubStatus qcode='\(code)'/></itemMeta><contentMeta><headline>One</headline></contentMeta>")
        #expect(feed.withdrawn.first?.status == status)
        #expect(feed.items.count == (status == nil ? 1 : 0))
        #expect(feed.notices.count == (status == nil ? 0 : 1))
    }
    @Test(arguments: [
        ("<embargoed>2031-03-03T12:00:00+01:00</embargoed>", "2031-03-03T12:00:00+01:00"), ("<embargoed/>", nil),
        ("<embargoed>when it is over</embargoed>", nil),
    ])
    func anEmbargoGoesWithTheItem(_ element: String, _ until: String?) {
        let feed = newsML("<itemMeta>\(element)</itemMeta><contentMeta><headline>One</headline></contentMeta>")
        #expect(feed.items.map { $0.wire?.embargo } == (until.map { [$0] } ?? []))
        #expect(feed.withdrawn.count == (until == nil ? 1 : 0))
    }
    /// Each row: versions in the order of the message, and the headline that counts.
    @Test(arguments: [([1, 2], "v2"), ([2, 1], "v2"), ([9, 10, 3], "v10"), ([5, 5], "v5")])
    func theHighestVersionCounts(_ versions: [Int], _ title: String) {
        let items = versions.map {
            "<newsItem guid='g' version='\($0)'><contentMeta><headline>v\($0)</headline></contentMeta></newsItem>"
        }
        let feed = parseFeed(
            Array("<newsMessage \(Self.space)><itemSet>\(items.joined())</itemSet></newsMessage>".utf8))
        #expect(feed.items.map(\.title) == [title])
    }
    @Test func whatWasCanceledMayBecomeUsableAgain() {
        func item(_ version: Int, _ status: String) -> String {
            #"{"uri": "urn:x", "type": "text", "version": "\#(version)", "pubstatus": "\#(status)", "headline": "h"}"#
        }
        #expect(ninjs("[\(item(1, "canceled")), \(item(2, "usable"))]").items.count == 1)
        #expect(ninjs("[\(item(2, "canceled")), \(item(1, "usable"))]").items.isEmpty)
    }
    @Test func aPackageAloneIsNoArticle() {
        let feed = parseFeed(
            Array(
                "<packageItem \(Self.space) guid='p'><groupSet root='r'><group id='r'><itemRef residref='a'/><itemRef residref='b'/></group></groupSet></packageItem>"
                    .utf8))
        #expect(
            feed.items.isEmpty
                && feed.notices.map(\.message) == ["is a package that names 2 items, but does not hold them"])
    }

    // MARK: - Bodies

    @Test(arguments: [
        (
            "<inlineXML contenttype='application/xhtml+xml'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p class='a'>One <b>two</b> <a href='/x?a=1&amp;b'>three</a>.</p><script>no()</script></body></html></inlineXML>",
            "<p>One <strong>two</strong> <a href=\"https://tna.example/x?a=1&amp;b\">three</a>.</p>"
        ),
        ("<inlineData contenttype='text/plain'>One\nline.\n\nA &lt; B</inlineData>", "<p>One line.</p><p>A &lt; B</p>"),
        ("<inlineData>One.\nTwo.</inlineData>", "<p>One.</p><p>Two.</p>"),
        ("<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;</inlineData>", "<p>One.</p>"),
        ("<inlineData contenttype='text/plain' encoding='encd:b64'>T25lLg==</inlineData>", "<p>One.</p>"),
        ("<inlineData contenttype='image/jpeg' encoding='encd:b64'>T25lLg==</inlineData>", nil),
        ("<remoteContent contenttype='text/html' href='https://tna.example/1'/>", nil),
    ])
    func aBodyIsRead(_ content: String, _ html: String?) {
        let feed = newsML("<contentMeta><headline>One</headline></contentMeta><contentSet>\(content)</contentSet>")
        #expect(feed.items.first?.content == html)
    }
    @Test func remoteContentIsTheLink() {
        let feed = newsML(
            "<contentMeta><headline>One</headline></contentMeta><contentSet><remoteContent contenttype='text/html' href='/1'/></contentSet>"
        )
        #expect(feed.items.first?.link == "https://tna.example/1")
    }
    /// An identifier may look like an address, but it is none.
    @Test func anIdentifierIsNoLink() {
        #expect(ninjs(#"{"uri": "https://tna.example/id/1", "headline": "One"}"#).items.first?.link == nil)
    }
    /// Each row: the provider, and the outlet that it is.
    @Test(arguments: [
        ("<provider qcode='nprov:TNA'/>", "TNA"),
        ("<provider qcode='nprov:TNA'><name>Tosk News</name></provider>", "Tosk News"),
        ("<provider uri='https://tna.example/about/'/>", "Lorn Wire"), ("<provider literal='Tosk'/>", "Tosk"),
    ])
    func theProviderIsTheOutlet(_ provider: String, _ outlet: String) {
        let feed = newsML(
            "<rightsInfo><copyrightHolder literal='Lorn Wire'/></rightsInfo><itemMeta>\(provider)</itemMeta><contentMeta><located qcode='city:x'/><headline>One</headline></contentMeta>"
        )
        #expect(feed.items.first?.source?.title == outlet && feed.items.first?.wire?.located == nil)
    }
    @Test func anOriginatorIsCredited() {
        let feed = newsML(
            "<contentMeta><infoSource role='isrol:originfo' literal='A witness'/><infoSource role='isrol:origcont' literal='LW'/><headline>One</headline></contentMeta>"
        )
        #expect(feed.items.first?.wire?.credit == "LW")
    }

    // MARK: - Hostile input

    @Test func damageNeverTraps() {
        var wreckage = Wreckage(seed: 11)
        for name in ["newsml", "ninjs"] {
            let whole = Repository.bytes(Repository.root.appendingPathComponent("Fixtures/feeds/\(name).xml"))
            for end in stride(from: 0, to: whole.count, by: 11) { _ = parseFeed(Array(whole[..<end])) }
            var bytes = whole
            for n in 0..<rounds(150) {
                bytes = wreckage.wreck(n % 10 == 0 ? whole : bytes)
                let read = readFeed(bytes)
                #expect(!read.feed.jsonLine(path: "wire").isEmpty && !read.raw.jsonLine(path: "wire").isEmpty)
            }
        }
    }
    @Test func monstersAreCut() {
        let deep = rounds(5000)
        let nested = newsML(
            "<contentMeta><headline>One</headline></contentMeta><contentSet><inlineXML>"
                + String(repeating: "<div>", count: deep) + "x" + "</inlineXML></contentSet>")
        #expect(nested.items.first?.content?.contains("x") == true)
        var inside = #"{"uri": "urn:0", "type": "text", "headline": "0"}"#
        for n in 1...100 {
            inside = #"{"uri": "urn:\#(n)", "type": "text", "headline": "\#(n)", "associations": [\#(inside)]}"#
        }
        #expect(ninjs(inside).items.count == 4 && ninjs(inside).notices.count == 1)
        let many = (0..<6000).map { #"{"uri": "urn:\#($0)", "headline": "h"}"# }.joined(separator: ",")
        #expect(ninjs("[\(many)]").items.count == NinjsReader.mostItems && ninjs("[\(many)]").notices.count == 1)
        let notes = newsML(
            "<itemMeta>\(String(repeating: "<edNote>n</edNote>", count: rounds(5000)))</itemMeta><contentMeta><headline>One</headline></contentMeta>"
        )
        #expect((notes.items.first?.wire?.note ?? "").utf8.count <= 4001)
        let subjects = String(repeating: "<subject literal='a'/>", count: rounds(5000))
        #expect(newsML("<contentMeta><headline>One</headline>\(subjects)</contentMeta>").items.first?.tags.count == 200)
        for version in ["-1", "99999999999999999999", "x", ""] {
            #expect(
                newsML("<contentMeta><headline>One</headline></contentMeta>", version: version).items.first?.wire?
                    .version == nil)
        }
        #expect(
            ninjs(#"{"uri": "urn:x", "headline": "h", "version": 1e300, "urgency": -5}"#).items.first?.wire
                == ParsedFeed.Wire())
    }
}
