import NewsModel
import TestSupport
import Testing

@testable import Feeds

/// Every dialect of feeds in a few lines, and what odd ones say.
@Suite struct DialectTests {
    private func feed(_ text: String, url: String? = "https://korvik.example/news/feed") -> ParsedFeed {
        parseFeed(Array(text.utf8), url: url)
    }
    private func item(_ inside: String, atom: Bool = false) -> ParsedFeed.Item? {
        atom
            ? feed("<feed xmlns='http://www.w3.org/2005/Atom'><entry>\(inside)</entry></feed>").items.first
            : feed("<rss version='2.0'><channel><item>\(inside)</item></channel></rss>").items.first
    }

    // MARK: - Which dialect

    private static let entry = "<title>Ferry aground</title><link>https://korvik.example/1</link>"
    static let dialects: [(format: String, text: String)] = [
        ("rss20", "<rss version='2.0'><channel><item>\(entry)</item></channel></rss>"),
        ("rss20", "<rss version=' 2.0.1 '><channel><item>\(entry)</item></channel></rss>"),
        ("rss094", "<rss version='0.94'><channel><item>\(entry)</item></channel></rss>"),
        ("rss093", "<rss version='0.93'><channel><item>\(entry)</item></channel></rss>"),
        ("rss092", "<rss version='0.92'><channel><item>\(entry)</item></channel></rss>"),
        ("rss091u", "<rss version='0.91'><channel><item>\(entry)</item></channel></rss>"),
        (
            "rss091n",
            "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\"><rss version='0.91'><channel><item>\(entry)</item></channel></rss>"
        ),
        ("rss", "<rss><channel><item>\(entry)</item></channel></rss>"),
        ("rss", "<rss version='x'><channel><item>\(entry)</item></channel></rss>"),
        (
            "rss10",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/><item>\(entry)</item></rdf:RDF>"
        ),
        (
            "rss090",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/><item>\(entry)</item></rdf:RDF>"
        ),
        (
            "atom10",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Ferry aground</title><link href='https://korvik.example/1'/></entry></feed>"
        ),
        (
            "atom03",
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>Ferry aground</title><link rel='alternate' href='https://korvik.example/1'/></entry></feed>"
        ),
        ("atom", "<feed><entry><title>Ferry aground</title><link href='https://korvik.example/1'/></entry></feed>"),
        ("cdf", "<CHANNEL><ITEM HREF='https://korvik.example/1'><TITLE>Ferry aground</TITLE></ITEM></CHANNEL>"),
        (
            "json1",
            #"{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Ferry aground","url":"https://korvik.example/1"}]}"#
        ),
        (
            "json11",
            #" {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Ferry aground","url":"https://korvik.example/1"}]}"#
        ),
    ]
    @Test(arguments: dialects.indices)
    func theDialectIsKnownAndTheItemRead(_ n: Int) {
        let feed = feed(Self.dialects[n].text)
        #expect(feed.format == Self.dialects[n].format)
        #expect(feed.items.map(\.title) == ["Ferry aground"])
        #expect(feed.items.map(\.link) == ["https://korvik.example/1"])
    }
    @Test(arguments: dialects.indices)
    func aFeedCutShortIsReadAsFarAsItGoes(_ n: Int) {
        let bytes = Array(Self.dialects[n].text.utf8)
        for end in bytes.indices {
            let feed = parseFeed(Array(bytes[..<end]))
            // A mark that opens nothing any more is text.
            #expect(feed.items.count <= 1 && feed.items.allSatisfy { "Ferry aground<".hasPrefix($0.title ?? "") })
        }
    }
    @Test(arguments: [
        "", "hello", "<html><body>Not here</body></html>", "{}", "[1]", "{\"a\":", "<", "<?xml version='1.0'?>",
    ])
    func whatIsNoFeedHasNoItems(_ text: String) {
        let feed = feed(text)
        #expect(feed.items.isEmpty && feed.children.isEmpty)
    }

    // MARK: - Items

    static let dates: [(text: String, iso: String?)] = [
        ("Fri, 02 May 2031 09:30:00 GMT", "2031-05-02T09:30:00Z"), ("2031-05", "2031-05"), ("2031", "2031"),
        ("2031-122", "2031-122"), ("Fri, 02 May 2031 09:30:00 EDT", "2031-05-02T09:30:00-04:00"),
        ("Fri, 2 May 2031 9:30:00 +0200", "2031-05-02T09:30:00+02:00"), ("0001-01-01T00:00:00Z", nil), ("soon", nil),
        ("2031-400", nil), ("2031-13", nil), ("", nil),
    ]
    @Test(arguments: dates.indices)
    func datesOfItems(_ n: Int) {
        let (text, iso) = Self.dates[n]
        #expect(item("<title>t</title><pubDate>\(text)</pubDate>")?.published == iso)
        #expect(
            item("<title>t</title><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>\(text)</dc:date>")?.published
                == iso)
        #expect(item("<title>t</title><updated>\(text)</updated>", atom: true)?.updated == iso)
    }
    static let titles: [(markup: String, title: String)] = [
        ("Fire &amp; water", "Fire & water"), ("<![CDATA[Fire & water]]>", "Fire & water"),
        ("Fire &amp;amp; water", "Fire & water"), ("&lt;b&gt;Fire&lt;/b&gt; in Tosk", "Fire in Tosk"),
        ("  Fire\n in Tosk ", "Fire\n in Tosk"), ("Fire &#8211; water", "Fire – water"), ("5 &lt; 6", "5 < 6"),
        ("Caf&eacute; burns", "Café burns"),
    ]
    @Test(arguments: titles.indices)
    func titlesArePlain(_ n: Int) {
        #expect(item("<title>\(Self.titles[n].markup)</title>")?.title == Self.titles[n].title)
    }
    @Test func atomTitlesOfThreeTypes() {
        #expect(item("<title type='text'>5 &lt; 6</title>", atom: true)?.title == "5 < 6")
        #expect(item("<title type='html'>&lt;i&gt;Fire&lt;/i&gt;</title>", atom: true)?.title == "Fire")
        let markup = "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <em>fire</em></div></title>"
        #expect(item(markup, atom: true)?.title == "A fire")
    }
    static let people: [(markup: String, atom: Bool, names: [String])] = [
        ("<author>desk@korvik.example (Ida Lunde)</author>", false, ["Ida Lunde"]),
        ("<author>Ida Lunde</author>", false, ["Ida Lunde"]),
        ("<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Ida Lunde</dc:creator>", false, ["Ida Lunde"]),
        (
            "<author><name>Ida Lunde</name></author><author><name>Udo Brand</name></author>", true,
            ["Ida Lunde", "Udo Brand"]
        ),
        ("<title>t</title>", false, []),
    ]
    @Test(arguments: people.indices)
    func authorsOfItems(_ n: Int) {
        let (markup, atom, names) = Self.people[n]
        #expect(item(markup, atom: atom)?.authors == names)
    }
    @Test func whatBelongsToAnItem() throws {
        let found = try #require(
            item(
                """
                <guid isPermaLink="false">k-1</guid><link>../1</link><category>Sea</category><category>Boats</category>
                <enclosure url="https://korvik.example/a.mp3" type="audio/mpeg" length="1234"/>
                <comments>https://korvik.example/1#c</comments><description>One &lt;b&gt;line&lt;/b&gt;.</description>
                <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>All of it.</p>]]></content:encoded>
                <media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="https://korvik.example/a.jpg"/>
                <source url="https://tosk.example/feed">Tosk Radio</source>
                """))
        #expect(found.id == "k-1" && found.link == "https://korvik.example/1")
        #expect(found.tags == ["Sea", "Boats"])
        #expect(found.enclosures == [.init(url: "https://korvik.example/a.mp3", type: "audio/mpeg", length: 1234)])
        #expect(found.comments == "https://korvik.example/1#c" && found.image == "https://korvik.example/a.jpg")
        #expect(found.summary?.contains("line") == true && found.content?.contains("All of it.") == true)
        #expect(found.source == .init(title: "Tosk Radio", url: "https://tosk.example/feed"))
    }
    @Test func addressesAreResolvedAgainstTheirBase() {
        let feed = feed(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://tosk.example/a/'><entry xml:base='b/'><link href='c'/></entry></feed>"
        )
        #expect(feed.items.first?.link == "https://tosk.example/a/b/c")
        #expect(item("<link>/2</link>")?.link == "https://korvik.example/2")
    }
    @Test(arguments: ["http:///korvik.example/port/", "http://///korvik.example/port/", "http://korvik.example/port/"])
    func aBaseWithTooManySlashesIsReadAsBrowsersReadIt(_ base: String) {
        let content = "<content type='html' xml:base='\(base)'>&lt;a href=\"quay.html\"&gt;Quay&lt;/a&gt;</content>"
        #expect(item(content, atom: true)?.content == "<a href=\"http://korvik.example/port/quay.html\">Quay</a>")
    }
    @Test func escapedHTMLInADivOfXHTMLIsHTML() {
        func content(_ type: String, _ inside: String) -> String? {
            item("<content type='\(type)'>\(inside)</content>", atom: true)?.content
        }
        let div = "<div xmlns='http://www.w3.org/1999/xhtml'>The tide &lt;b&gt;turns&lt;/b&gt;</div>"
        #expect(content("html", div) == "The tide <b>turns</b>")
        #expect(content("html", " \(div)\n") == "The tide <b>turns</b>")
        // Elements inside, more than the div, or another type: the text is text.
        #expect(content("html", "<div><p>1 &lt; 2</p></div>") == "<p>1 &lt; 2</p>")
        #expect(content("html", "<div>1 &lt; 2</div>More") == "<div>1 &lt; 2</div>More")
        #expect(content("xhtml", div) == "The tide &lt;b&gt;turns&lt;/b&gt;")
    }
    @Test func referencesToWindowsCharactersAreWrittenAsUnicode() {
        func summary(_ text: String) -> String? {
            let feed = "<rss version='2.0'><channel><item><description>\(text)</description></item></channel></rss>"
            return readFeed(Array(feed.utf8)).raw.entries.first?["summary"]?.string
        }
        #expect(summary("Korvik&amp;#146;s &lt;b&gt;quay&lt;/b&gt;") == "Korvik&#x2019;s <b>quay</b>")
        #expect(summary("&amp;#x80;5 &amp;#8217; &amp;#; &amp; &amp;#") == "&#x20ac;5 &#8217; &amp;#; &amp; &amp;#")
    }
    @Test func aTagIsTakenOnceHoweverManyThereAre() {
        let words = (0..<rounds(50)).map { "<category>quay \($0 % 20)</category>" }.joined()
        #expect(item(words)?.tags == (0..<20).map { "quay \($0)" })
    }
    @Test func escapedTextIsReadAtAnyPlaceAndLength() {
        // References before, between and after runs of every length up to more than is read at once.
        for length in Array(0...40) + [1015, 1023, 1024, 1025, 1030, 2100] {
            let run = String(repeating: "y", count: length)
            let title = item("<title>\(run)&amp;\(run)&quot;&#33;&amp;\(run)</title>")?.title
            #expect(title == "\(run)&\(run)\"!&\(run)", "\(length)")
        }
    }
    @Test func attributesKeepTheirReferencesAndLoseTheirLines() {
        let link = item("<link href='https://korvik.example/?a=1&amp;b=2&#38;c' rel='alternate'/>", atom: true)?.link
        #expect(link == "https://korvik.example/?a=1&b=2&c")
        let tag = item("<category term='ferry\nand\ttide &amp; fog'/>", atom: true)?.tags
        #expect(tag == ["ferry and tide & fog"])
    }
    @Test func aGuidThatIsAnAddressIsTheLink() {
        #expect(item("<guid>https://korvik.example/3</guid>")?.link == "https://korvik.example/3")
        #expect(item("<guid isPermaLink='false'>https://korvik.example/3</guid>")?.link == nil)
    }
    @Test func anItemWithoutAnyIdHasOneOfItsWords() {
        let (a, b) = (item("<title>A</title>")?.id, item("<title>B</title>")?.id)
        #expect(a != nil && a != b && a == item("<title>A</title>")?.id)
    }

    // MARK: - The feed itself

    @Test func whenToComeAgain() {
        func ttl(_ inside: String) -> Int? { feed("<rss version='2.0'><channel>\(inside)</channel></rss>").ttl }
        let module = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
        #expect(ttl("<ttl> 90 </ttl>") == 90 && ttl("<ttl>0</ttl>") == nil && ttl("<ttl>soon</ttl>") == nil)
        #expect(ttl("<sy:updatePeriod \(module)>hourly</sy:updatePeriod>") == 60)
        #expect(
            ttl(
                "<sy:updatePeriod \(module)>daily</sy:updatePeriod><sy:updateFrequency \(module)>4</sy:updateFrequency>"
            ) == 360)
        #expect(
            ttl(
                "<sy:updatePeriod \(module)>hourly</sy:updatePeriod><sy:updateFrequency \(module)>0</sy:updateFrequency>"
            ) == 60)
        #expect(ttl("<sy:updatePeriod \(module)>sometimes</sy:updatePeriod>") == nil && ttl("") == nil)
    }
    @Test func hoursAndDaysToSkip() {
        let feed = feed(
            "<rss version='2.0'><channel><skipHours><hour>3</hour><hour>x</hour><hour>4</hour></skipHours><skipDays><day>Sunday</day></skipDays></channel></rss>"
        )
        #expect(feed.skipHours == [3, 4] && feed.skipDays == ["Sunday"])
    }
    @Test func hubsAndNextPages() {
        let feed = feed(
            "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='/me'/><link rel='hub' href='https://hub.example/'/><link rel='hub' href='https://hub2.example/'/><link rel='next' href='?page=2'/></feed>"
        )
        #expect(
            feed.selfLink == "https://korvik.example/me"
                && feed.hubs == ["https://hub.example/", "https://hub2.example/"])
        #expect(feed.next == "https://korvik.example/news/feed?page=2")
    }
    @Test func languagesOfFeedsAndItems() {
        let feed = feed(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de_AT'><entry><dc:language xmlns:dc='http://purl.org/dc/elements/1.1/'>fr</dc:language></entry></feed>"
        )
        #expect(feed.language == "de-AT" && feed.items.map(\.language) == ["fr"])
    }
    @Test func aCharsetOfTheHeaderWins() {
        let bytes =
            Array("<?xml version='1.0'?><rss version='2.0'><channel><title>Caf".utf8) + [0xE9]
            + Array("</title></channel></rss>".utf8)
        #expect(parseFeed(bytes, charset: "iso-8859-1").title == "Café")
    }

    // MARK: - JSON Feed

    @Test func everyFieldOfAJSONFeed() throws {
        let feed = feed(
            #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Korvik", "home_page_url": "https://korvik.example/",
             "feed_url": "https://korvik.example/feed.json", "next_url": "https://korvik.example/feed.json?2", "language": "en",
             "hubs": [{"type": "WebSub", "url": "https://hub.example/"}, 7],
             "items": [{"id": 12, "external_url": "https://tosk.example/12", "content_text": "Plain.", "tags": ["Sea", 3],
               "date_published": "2031-05-02T09:30:00Z", "date_modified": "nonsense", "authors": [{"name": "Ida Lunde"}, {}],
               "attachments": [{"url": "https://korvik.example/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 99}, {"mime_type": "x"}],
               "image": "https://korvik.example/a.jpg"}, {"id": 1.5, "author": {"name": "Udo Brand"}}, "no object"]}
            """#)
        #expect(
            feed.title == "Korvik" && feed.link == "https://korvik.example/" && feed.hubs == ["https://hub.example/"])
        #expect(
            feed.selfLink == "https://korvik.example/feed.json" && feed.next == "https://korvik.example/feed.json?2")
        let first = try #require(feed.items.first)
        #expect(
            first.id == "12" && first.link == "https://tosk.example/12" && first.content == "Plain."
                && first.summary == nil)
        #expect(first.published == "2031-05-02T09:30:00Z" && first.updated == nil && first.authors == ["Ida Lunde"])
        #expect(first.enclosures == [.init(url: "https://korvik.example/a.mp3", type: "audio/mpeg", length: 99)])
        #expect(feed.items.dropFirst().first?.id == "1.5" && feed.items.dropFirst().first?.authors == ["Udo Brand"])
    }

    // MARK: - Lists of addresses

    @Test func sitemapsAndTheirIndexes() throws {
        let map = feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>/1</loc><lastmod>2031-05-03</lastmod><n:news><n:publication><n:name>Korvik Gazette</n:name><n:language>en</n:language></n:publication>
            <n:publication_date>2031-05-02T09:30:00Z</n:publication_date><n:title>Ferry aground</n:title><n:keywords>sea, boats</n:keywords></n:news></url>
            <url><lastmod>2031-05-03</lastmod></url></urlset>
            """)
        #expect(map.format == "sitemap" && map.items.count == 1)
        let item = try #require(map.items.first)
        #expect(
            item.link == "https://korvik.example/1" && item.title == "Ferry aground" && item.tags == ["sea", "boats"])
        #expect(item.published == "2031-05-02T09:30:00Z" && item.updated == "2031-05-03" && item.language == "en")
        let index = feed(
            "<sitemapindex><sitemap><loc> https://korvik.example/s1.xml </loc></sitemap><sitemap/></sitemapindex>")
        #expect(index.format == "sitemapindex" && index.children.map(\.url) == ["https://korvik.example/s1.xml"])
    }

    static let outlines: [String] = [
        "<opml><body><outline text='a'/></body></opml>",
        "<opml version='1.0'><head><title>Mine &amp; yours</title></head><body><outline text='x &lt; y' xmlUrl='https://a.example/?b=1&amp;c=2'/></body></opml>",
        "<opml><body><outline text='A'><outline text='B'><outline xmlUrl='https://a.example/' text='&quot;C&quot;'/></outline></outline></body></opml>",
        "<opml><outline text='stray' XMLURL='https://a.example/'/></opml>", "<opml/>",
        "<opml><head><title/><ownerName>Ida</ownerName></head><body/></opml>",
    ]
    @Test(arguments: outlines)
    func outlinesGoBothWays(_ text: String) {
        let outline = OPML(Array(text.utf8))
        #expect(OPML(Array(outline.written().utf8)) == outline)
    }
    @Test func outlinesOfAnyWreckGoBothWays() {
        var wreckage = Wreckage(seed: 21)
        for text in Self.outlines {
            for _ in 0..<rounds(30) {
                let outline = OPML(wreckage.wreck(Array(text.utf8)))
                // Once written, nothing is lost or added any more.
                let again = OPML(Array(outline.written().utf8))
                #expect(again.feeds.count == outline.feeds.count)
            }
        }
    }
    @Test func feedsOfAnOutlineAreFoundAtAnyDepth() {
        #expect(OPML(Array(Self.outlines[2].utf8)).feeds.map { $0["XMLURL"] } == ["https://a.example/"])
        #expect(OPML(Array(Self.outlines[3].utf8)).feeds.count == 1)
        #expect(feed(Self.outlines[1]).children == [.init(title: "x < y", url: "https://a.example/?b=1&c=2")])
        let deep = String(repeating: "<outline text='a'>", count: 500) + "<outline xmlUrl='https://a.example/'/>"
        #expect(OPML(Array("<opml><body>\(deep)".utf8)).feeds.count <= 1)
    }

    // MARK: - Discovery

    static let pages: [(page: String, feeds: [String])] = [
        ("<link rel=alternate type=application/rss+xml href=/a>", ["https://korvik.example/a"]),
        (
            "<link rel='ALTERNATE nofollow' type='Application/Atom+XML; charset=utf-8' href=/a>",
            ["https://korvik.example/a"]
        ),
        (
            "<link rel=alternate type=application/feed+json href=/a><link rel=feed type=text/xml href=/b>",
            ["https://korvik.example/a", "https://korvik.example/b"]
        ),
        (
            "<link rel=alternate type=application/rss+xml href=/a><link rel=alternate type=application/rss+xml href=/a>",
            ["https://korvik.example/a"]
        ),
        // What is declared goes before what only looks like a feed.
        ("<link rel=alternate type=application/rss+xml href=/a><a href=/feed>RSS</a>", ["https://korvik.example/a"]),
        ("<link rel=alternate hreflang=de href=/de><link rel=stylesheet type=text/css href=/x.css>", []),
        ("<link rel=alternate type=application/rss+xml href=''>", []),
        ("<base href='https://tosk.example/x/'><a href='index.xml'>x</a>", ["https://tosk.example/x/index.xml"]),
        (
            "<a href='/blog/atom.xml?a=1'>x</a><a href='/rss#top'>y</a><a href='/feeding'>z</a>",
            ["https://korvik.example/blog/atom.xml?a=1", "https://korvik.example/rss#top"]
        ),
        (
            "<a href='/a.rdf'>x</a><a href='/feed.json'>y</a>",
            ["https://korvik.example/a.rdf", "https://korvik.example/feed.json"]
        ),
        ("", []),
    ]
    @Test(arguments: pages.indices)
    func thePageNamesItsFeeds(_ n: Int) {
        let found = discoverFeeds(in: Array(Self.pages[n].page.utf8), url: "https://korvik.example/")
        #expect(found.map(\.url) == Self.pages[n].feeds)
    }

    // MARK: - Encoded text

    @Test(arguments: [
        ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9v\nYmFy", "foobar"),
        ("Zg", "f"),
    ])
    func base64(_ text: String, _ plain: String) {
        #expect(Base64.decode(text).map { String(decoding: $0, as: UTF8.self) } == plain)
    }
}
