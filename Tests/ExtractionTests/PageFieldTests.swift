import NewsModel
import TestSupport
import Testing

@testable import Extraction

/// Each field of a page, from each place where pages write it: what is read, and where it says it was found.
@Suite struct PageFieldTests {
    /// An article's three paragraphs.
    static let text = """
        <p>A wall of the quarry near Averin collapsed on Monday evening and buried two excavators, the police said in the night.</p>
        <p>Nobody was working below the wall at the time. The operator said a survey in March had found no sign of movement.</p>
        <p>Residents had complained of cracks in their houses since the blasting began in January, and some had moved away.</p>
        """
    private func page(
        head: String = "", top: String = "<h1>Quarry wall collapses</h1>", end: String = "", url: String? = nil
    )
        -> ParsedArticle
    {
        let page =
            "<!doctype html><html lang=en><head>\(head)</head><body><article>\(top)\(Self.text)\(end)</article></body></html>"
        return extract(page: Array(page.utf8), id: "t", url: url)
    }
    private func linked(_ members: String) -> String {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\(members)}</script>"
    }

    // MARK: - Dates

    static let published: [(head: String, top: String, url: String?, published: String?, from: String?)] = [
        (
            "JSON \"datePublished\":\"2031-05-02T09:30:00+02:00\"", "", nil, "2031-05-02T09:30:00+02:00",
            "json-ld datePublished"
        ),
        (
            "<meta property=article:published_time content=2031-05-02>", "", nil, "2031-05-02",
            "meta article:published_time"
        ),
        ("<meta name=DC.date.issued content='2 May 2031'>", "", nil, "2031-05-02", "meta dc.date.issued"),
        ("<meta name=date content=2031-05-02>", "", nil, "2031-05-02", "meta date"),
        (
            "", "<span itemprop=datePublished content=2031-05-02>Friday</span>", nil, "2031-05-02",
            "microdata datePublished"
        ),
        ("", "<time datetime=2031-05-02T09:30>this morning</time>", nil, "2031-05-02T09:30:00", "time"),
        ("", "<p class=date>Published 2 May 2031</p>", nil, "2031-05-02", "text"),
        ("", "", "https://korvik.example/2031/05/02/quarry", "2031-05-02", "address"),
        ("", "", "https://korvik.example/20310502/quarry", "2031-05-02", "address"),
        (
            "<script>var a = {\"publishedAt\": \"2031-05-02T09:30:00Z\"};</script>", "", nil, "2031-05-02T09:30:00Z",
            "script"
        ),
        (
            "<meta property=article:modified_time content=2031-05-03>", "", nil, "2031-05-03",
            "meta article:modified_time"
        ),
        ("", "", nil, nil, nil), ("<meta name=date content=yesterday>", "", nil, nil, nil),
        // No day of a page: before the web, or far ahead.
        ("<meta property=article:published_time content=1970-01-01>", "", nil, nil, nil),
        ("<meta property=article:published_time content=2999-01-01>", "", nil, nil, nil),
        // What can mean nothing else goes before what is vague.
        (
            "<meta name=date content=2031-05-09><meta property=article:published_time content=2031-05-02>", "", nil,
            "2031-05-02", "meta article:published_time"
        ),
        (
            "<meta property=article:published_time content=2031-05-09>JSON \"datePublished\":\"2031-05-02\"", "", nil,
            "2031-05-02", "json-ld datePublished"
        ),
        ("<meta name=pubdate content=3/4/2031>", "", nil, "2031-04-03", "meta pubdate"),
    ]
    @Test(arguments: published.indices)
    func theDayOfPublication(_ n: Int) {
        var (head, top, url, published, from) = Self.published[n]
        if let json = head.split(separator: "JSON ", omittingEmptySubsequences: false).dropFirst().first {
            head =
                head.split(separator: "JSON ", omittingEmptySubsequences: false).prefix(1).joined()
                + linked(String(json))
        }
        if !top.isEmpty || from == "text" { top = "<h1>Quarry wall collapses</h1>" + top }
        let parsed = page(head: head, top: top, url: url)
        #expect(parsed.article.published == published)
        #expect(parsed.provenance["published"] == from)
    }
    @Test(arguments: [("en-US", "2031-03-04"), ("en-GB", "2031-04-03"), ("de", "2031-04-03"), ("en", "2031-04-03")])
    func theCountrySaysWhichIsTheMonth(_ language: String, _ published: String) {
        let head = "<html lang=\(language)><head><meta name=pubdate content=3/4/2031></head><body>"
        #expect(extract(page: Array((head + Self.text).utf8), id: "t").article.published == published)
    }
    @Test func theTimeAtTheHeadlineGoesBeforeOthers() {
        let list =
            "<div><time datetime=2031-06-09>9 June</time></div>" + String(repeating: "<p>Other news</p>", count: 6)
        let own = "<h1>Quarry wall collapses</h1><p><time datetime=2031-05-02>2 May</time></p>"
        #expect(page(top: list + own).article.published == "2031-05-02")
    }
    @Test func theShownDayGoesBeforeAnEmbeddedOne() {
        let post = "<blockquote><time datetime=2031-04-20>20 April</time></blockquote>"
        let parsed = page(top: "<h1>Quarry wall collapses</h1><p>2 May 2031</p>", end: post)
        #expect(parsed.article.published == "2031-05-02" && parsed.provenance["published"] == "text")
    }
    @Test func theDayOfTheLastChange() {
        let parsed = page(head: linked("\"datePublished\":\"2031-05-02\",\"dateModified\":\"2031-05-04\""))
        #expect(parsed.modified == "2031-05-04" && parsed.provenance["modified"] == "json-ld dateModified")
        #expect(page().modified == nil)
    }

    // MARK: - People

    static let authors: [(head: String, top: String, names: [String], from: String?)] = [
        ("\"author\":{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}", "", ["Ida Lunde"], "json-ld author"),
        (
            "\"author\":[{\"name\":\"Ida Lunde\"},{\"name\":\"Udo Brand\"}]", "", ["Ida Lunde", "Udo Brand"],
            "json-ld author"
        ),
        ("\"author\":\"Ida Lunde and Udo Brand\"", "", ["Ida Lunde", "Udo Brand"], "json-ld author"),
        ("\"author\":\"https://korvik.example/ida\"", "", [], nil),
        ("<meta name=author content='Ida Lunde'>", "", ["Ida Lunde"], "meta author"),
        ("<meta property=article:author content='https://social.example/ida'>", "", [], nil),
        ("<meta name=author content='desk@korvik.example'>", "", [], nil),
        (
            "", "<p itemprop=author itemscope><span itemprop=name>Ida Lunde</span></p>", ["Ida Lunde"],
            "microdata author"
        ),
        ("", "<p><a rel=author href=/ida>Ida Lunde</a></p>", ["Ida Lunde"], "author link"),
        ("", "<p class=byline>By Ida Lunde</p>", ["Ida Lunde"], "byline"),
        (
            "", "<p class=byline>By Ida Lunde, Udo Brand and Mara Tell</p>", ["Ida Lunde", "Udo Brand", "Mara Tell"],
            "byline"
        ),
        ("", "<p>By Ida Lunde</p>", ["Ida Lunde"], "text"), ("", "", [], nil),
        // An outlet is no author beside a person.
        (
            "\"author\":[{\"@type\":\"Organization\",\"name\":\"Korvik Gazette\"},{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}]",
            "", ["Ida Lunde"], "json-ld author"
        ),
        ("", "<nav><p class=byline>By Ida Lunde</p></nav>", [], nil),
        ("", "<div class=comments><p class=byline>By Ida Lunde</p></div>", [], nil),
    ]
    @Test(arguments: authors.indices)
    func whoSigned(_ n: Int) {
        let (head, top, names, from) = Self.authors[n]
        let parsed = page(
            head: head.hasPrefix("\"") ? linked(head) : head, top: "<h1>Quarry wall collapses</h1>" + top)
        #expect(parsed.article.authors == names)
        #expect(parsed.provenance["authors"] == from)
    }

    static let lines: [(line: String, names: [String])] = [
        ("By Ida Lunde", ["Ida Lunde"]), ("By Ida Lunde and Udo Brand", ["Ida Lunde", "Udo Brand"]),
        ("By Ida Lunde, Staff Writer", ["Ida Lunde"]), ("Ida Lunde | 2 May 2031", ["Ida Lunde"]),
        ("Von Ida Lunde und Udo Brand", ["Ida Lunde", "Udo Brand"]), ("Par Ida Lunde", ["Ida Lunde"]),
        ("Por Ida Lunde", ["Ida Lunde"]), ("Written by Ida Lunde", ["Ida Lunde"]), ("Author: Ida Lunde", ["Ida Lunde"]),
        ("Ida van der Lunde", ["Ida van der Lunde"]), ("Ida Lunde (Averin)", ["Ida Lunde"]),
        ("Ida Lunde May 2, 2031", ["Ida Lunde"]),
        ("ida@korvik.example", []), ("https://korvik.example/ida", []), ("2 May 2031", []), ("", []),
        ("Share this page", []),
        ("a man of the sea who never wrote", []),
    ]
    @Test(arguments: lines.indices)
    func namesOfABylineAreNames(_ n: Int) {
        #expect(Byline.names(in: Self.lines[n].line, language: "en", .loose) == Self.lines[n].names)
    }
    @Test func personsAndOthers() {
        for name in ["Ida Lunde", "J. R. Brand", "Ο Νίκος Ξένος", "Ida van der Lunde", "O’Brien Tell"] {
            #expect(Byline.isNameLike(name) && Byline.isPerson(name), "\(name)")
        }
        for name in ["Ida", "ida lunde", "Ida 2 Lunde", "The whole of the Korvik council today", ""] {
            #expect(!Byline.isNameLike(name), "\(name)")
        }
        for name in ["korvik.org", "News Desk", "Reuters Staff"] { #expect(!Byline.isPerson(name), "\(name)") }
        for name in ["ida_lunde", "Ida7"] { #expect(Byline.isLogin(name), "\(name)") }
        for name in ["Ida", "7ida", "i7", "Ida Lunde 7", "ida.7", ""] { #expect(!Byline.isLogin(name), "\(name)") }
        #expect(Byline.behindPosts("View all posts by Ida Lunde") == "Ida Lunde")
        for text in ["Ida Lunde", "Posts by Ida", "How we live by the sea", "All posts by"] {
            #expect(Byline.behindPosts(text) == text, "\(text)")
        }
        #expect(
            Byline.isHandle("ida.lunde") && Byline.isHandle("ida") && !Byline.isHandle("Ida")
                && !Byline.isHandle("Ida Lunde"))
    }

    // MARK: - Titles, outlets, addresses

    static let titles: [(head: String, top: String, title: String?, from: String?)] = [
        ("<title>Quarry wall collapses near Averin</title>", "", "Quarry wall collapses near Averin", "title"),
        (
            "<title>Quarry wall collapses near Averin | Korvik Gazette</title><meta property=og:site_name content='Korvik Gazette'>",
            "",
            "Quarry wall collapses near Averin", "title"
        ),
        (
            "<meta property=og:title content='Quarry wall collapses near Averin'>", "",
            "Quarry wall collapses near Averin", "meta og:title"
        ),
        ("", "<h1>Quarry wall collapses near Averin</h1>", "Quarry wall collapses near Averin", "h1"),
        (
            "<title>Korvik Gazette</title><meta property=og:site_name content='Korvik Gazette'>",
            "<h1>Quarry wall collapses near Averin</h1>", "Quarry wall collapses near Averin", "h1"
        ),
        ("<title>Fire &amp;amp; water in Averin tonight</title>", "", "Fire &amp; water in Averin tonight", "title"),
        // A kicker that only OpenGraph has is no part of the title, nor is one that the heading sets apart.
        (
            "<meta property=og:title content='Quarries: Wall collapses near Averin'>",
            "<h1>Wall collapses near Averin</h1>", "Wall collapses near Averin", "h1"
        ),
        (
            "<title>Wall of the quarry near Averin collapses | Korvik Gazette</title><meta property=og:site_name content='Korvik Gazette'>",
            "<h1><span>Quarries</span> <span>Wall of the quarry near Averin collapses</span></h1>",
            "Wall of the quarry near Averin collapses", "h1"
        ),
        // The data's title rather than a heading that has nothing to do with it, where another heading is the data's.
        (
            "<title>Wall of the quarry near Averin collapses at night | Korvik Gazette</title><meta property=og:title content='Wall of the quarry near Averin collapses at night'>",
            "<h1>Welcome to Korvik</h1><h2>Wall of the quarry near Averin collapses at night</h2>",
            "Wall of the quarry near Averin collapses at night", "meta og:title"
        ),
        // What a system calls an application is the article.
        (
            "<meta name=application-name content='Wall collapses near the quarry'><meta property=og:title content='Wall collapses near the quarry'><meta property=og:site_name content='Korvik Gazette'>",
            "<nav><h2>More</h2></nav><h1>Wall collapses near the quarry</h1>", "Wall collapses near the quarry",
            "meta og:title"
        ),
        // A blog whose first heading is its own name.
        (
            "<title>Averin Notes » Blog Archive » Wall collapses near the quarry</title>",
            "<h1><a href=/>Averin Notes</a></h1><h2>Wall collapses near the quarry</h2>",
            "Wall collapses near the quarry",
            "h2"
        ),
        (
            "<title>Wall collapses near the quarry - What residents say</title>",
            "<h1>Wall collapses near the quarry</h1><h2>What residents say</h2>", "Wall collapses near the quarry", "h1"
        ),
    ]
    @Test(arguments: titles.indices)
    func theTitle(_ n: Int) {
        let (head, top, title, from) = Self.titles[n]
        let parsed = page(head: head, top: top)
        #expect(parsed.article.title == title && parsed.provenance["title"] == from)
    }
    @Test func whatMayBeTheTitle() {
        let page = """
            <title>Wall collapses | Averin_News</title><meta property=og:title content="Wall collapses: live">
            <h1>Quarries: <em>Wall</em> collapses<small>Updated at nine</small></h1>
            """
        let texts = titleTable(page: Array(page.utf8), url: nil).map(\.text)
        for text in [
            "Wall collapses: live", "Quarries: Wall collapsesUpdated at nine", "Quarries: Wall collapses",
            "Updated at nine", "Wall collapses | Averin_News", "Wall collapses", "Wall collapses | Averin",
            "Averin_News", "News",
        ] {
            #expect(texts.contains(text), "\(text)")
        }
        #expect(Set(texts.map { bare($0) }).count == texts.count)
    }
    @Test func manyHeadingsAreNotAllRead() {
        let page = String(repeating: "<h1>Wall \u{2B50} <span>a</span> | b | c</h1><h3>Quarry</h3>", count: 5_000)
        #expect(titleTable(page: Array(page.utf8), url: nil).count <= TitleCandidates.most)
    }
    @Test func whatLinksSay() {
        let parsed = page(
            head: """
                <link rel=canonical href=/quarry><link rel=amphtml href=/quarry/amp>
                <link rel=alternate hreflang=de href=/de/quarry><link rel=alternate hreflang=x-default href=/>
                <meta property=og:site_name content="Korvik Gazette"><meta property=og:image content=/wall.jpg>
                <meta property=article:section content=Region><meta name=keywords content="quarry, averin">
                """, url: "https://korvik.example/quarry?utm_source=x")
        #expect(
            parsed.canonical == "https://korvik.example/quarry" && parsed.amp == "https://korvik.example/quarry/amp")
        #expect(parsed.translations.first == .init(language: "de", url: "https://korvik.example/de/quarry"))
        #expect(parsed.article.outlet == "Korvik Gazette" && parsed.section == "Region")
        #expect(parsed.image?.url == "https://korvik.example/wall.jpg" && parsed.tags == ["quarry", "averin"])
        for field in ["outlet", "canonical", "section", "image", "tags"] {
            #expect(parsed.provenance[field] != nil, "\(field)")
        }
    }
    @Test func whatStandsOnThePageIsALink() {
        let parsed = page(
            end:
                "<p>The operator spoke of <a href='/survey'>a survey</a> that nobody in Averin had ever heard of before.</p>",
            url: "https://korvik.example/quarry")
        let link = parsed.article.links.first { $0.url == "https://korvik.example/survey" }
        #expect(link.map { parsed.article.text($0.span) } == "a survey")
    }

    // MARK: - Rights

    static let rights: [(head: String, forbids: Bool, isLicensed: Bool, isFree: Bool?)] = [
        ("", false, false, nil), ("<meta name=robots content='index, follow'>", false, false, nil),
        ("<meta name=robots content='NOARCHIVE'>", true, false, nil),
        ("<meta name=robots content='follow,noindex'>", true, false, nil),
        ("<meta name=tdm-reservation content=1>", true, false, nil),
        ("<meta name=tdm-reservation content=0>", false, false, nil),
        ("<link rel=license href='https://creativecommons.org/licenses/by/4.0/'>", false, true, nil),
        ("<link rel=license href='https://creativecommons.org/licenses/by-nc-nd/4.0/'>", false, false, nil),
        ("\"isAccessibleForFree\":false", false, false, false),
        ("\"isAccessibleForFree\":\"True\"", false, false, true),
    ]
    @Test(arguments: rights.indices)
    func whatMayBeDoneWithIt(_ n: Int) {
        let (head, forbids, isLicensed, isFree) = Self.rights[n]
        let rights = Rights(page(head: head.hasPrefix("\"") ? linked(head) : head))
        #expect(rights.forbidsKeeping == forbids && rights.isLicensed == isLicensed && rights.isFree == isFree)
    }

    // MARK: - Data as pages write it

    static let scripts: [(text: String, headline: String?)] = [
        (#"{"headline":"A"}"#, "A"), ("<!-- {\"headline\":\"A\"} -->", "A"), ("{\"headline\":\"A\",}", "A"),
        ("{\"headline\":\"A\",,\"b\":1}", "A"), ("{\"headline\":\"A\nB\"}", "A B"), (#"{"headline":"A\'s"}"#, "A's"),
        (#"{"headline":"A"};var x = {}"#, "A"), (#"/* c */ {"headline":"A"}"#, "A"), (#"{"headline":"A""#, nil),
        ("", nil), ("none", nil),
    ]
    @Test(arguments: scripts.indices)
    func linkedDataIsReadLiberally(_ n: Int) {
        let read = lenientJSON(Array(Self.scripts[n].text.utf8))?["headline"]?.string
        #expect(read.map { trimmed($0) } == Self.scripts[n].headline)
    }
    @Test func addressesInText() {
        func found(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            return URLScanner.all(in: bytes, Span(0, bytes.count)).map {
                String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
            }
        }
        #expect(
            found("See https://korvik.example/a, or (http://tosk.example/b).") == [
                "https://korvik.example/a", "http://tosk.example/b",
            ])
        #expect(found("“https://korvik.example/a”") == ["https://korvik.example/a"])
        #expect(found("https:// and http://a and korvik.example") == [])
        #expect(URLScanner.host(of: "https://www.korvik.example:8080/a") == "korvik.example")
        #expect(URLScanner.host(of: "korvik.example") == nil && URLScanner.host(of: "https:///a") == nil)
        for url in [
            "https://a.example/2031/13/01/x", "https://a.example/1066/10/14", "https://a.example/12345678", "x",
        ] {
            #expect(URLScanner.date(in: url) == nil, "\(url)")
        }
    }
    @Test func aPageThatIsNoneSaysSo() {
        for text in ["", "<html></html>", "<script>var a = 1</script>", "<nav><a href=/>Home</a></nav>"] {
            let parsed = extract(page: Array(text.utf8), id: "t")
            #expect(!parsed.isArticle, "\(text)")
        }
        #expect(page().isArticle)
    }
    @Test func theTextIsTheSameWhateverStandsAroundIt() {
        let around = "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav>"
        let bare = page()
        let full = page(
            top: around + "<h1>Quarry wall collapses</h1>", end: "<footer>© 2031 Korvik Gazette</footer>" + around)
        func body(_ parsed: ParsedArticle) -> [String] {
            parsed.article.blocks.filter { $0.kind == .paragraph }.map { parsed.article.text($0.span) }
        }
        #expect(body(bare).count == 3 && body(full) == body(bare))
    }
    @Test func aTellingBeginsWithItsTitle() {
        let telling = page(head: "<title>Quarry wall collapses near Averin</title>", top: "").telling
        #expect(telling.titleSpan.map { telling.text($0) } == "Quarry wall collapses near Averin")
        #expect(telling.blocks.allSatisfy { !telling.text($0.span).isEmpty && $0.span.end <= telling.bytes.count })
    }
}
