import NewsModel
import TestSupport
import Testing

@testable import Extraction

/// What a page's data says beside its text, each thing from each place where pages write it, and which place goes before which.
@Suite struct PageDataTests {
    private static let text = """
        <p>The old lighthouse of Brenn lost its lamp in the storm on Tuesday evening, the harbour office said in the night.</p>
        <p>No ship was near the rocks at the time. The office said that a lamp from the museum would burn until the spring.</p>
        <p>Fishermen had asked for a second light for years, since the channel moved north, but the council found no money.</p>
        """
    private func page(
        _ head: String = "", around: (String, String) = ("", ""), url: String? = "https://brenn.example/news/lamp"
    ) -> ParsedArticle {
        let page =
            "<!doctype html><html lang=en><head>\(head)</head><body>\(around.0)<article><h1>Lighthouse loses its lamp</h1>\(Self.text)\(around.1)</article></body></html>"
        return extract(page: Array(page.utf8), id: "t", url: url)
    }
    /// JSON-LD of an article with these members, or markup as it is.
    private func head(_ text: String) -> String {
        text.hasPrefix("\"")
            ? "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\(text)}</script>"
            : text.hasPrefix("{") || text.hasPrefix("[") ? "<script type=application/ld+json>\(text)</script>" : text
    }

    @Test(
        arguments: [
            (#""publisher":{"@type":"Organization","name":"Brenn Post"}"#, "Brenn Post", "json-ld publisher"),
            (#""publisher":"Brenn Post""#, "Brenn Post", "json-ld publisher"),
            (#""publisher":[{"name":"Brenn Post"},{"name":"Tosk"}]"#, "Brenn Post", "json-ld publisher"),
            (
                ##"{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#p"}},{"@id":"#p","@type":"Organization","name":"Brenn Post"}]}"##,
                "Brenn Post", "json-ld publisher"
            ),
            (#"{"@type":"WebSite","name":"Brenn Post"}"#, "Brenn Post", "json-ld WebSite"),
            ("<meta property=og:site_name content='Brenn &amp; Post'>", "Brenn & Post", "meta og:site_name"),
            ("<meta name=application-name content='Brenn Post'>", "Brenn Post", "meta application-name"),
            ("<meta name=DC.Publisher content='Brenn Post'>", "Brenn Post", "meta dc.publisher"),
            (#""publisher":{"name":"https://brenn.example"}"#, nil, nil),
            ("<meta property=og:site_name content=''>", nil, nil),
            ("", nil, nil),
        ] as [(String, String?, String?)])
    func theOutlet(_ text: String, _ outlet: String?, _ from: String?) {
        let parsed = page(head(text))
        #expect(parsed.article.outlet == outlet && parsed.provenance["outlet"] == from)
    }
    @Test(
        arguments: [
            (#""articleSection":"Coast""#, "Coast", "json-ld articleSection"),
            ("<meta property=article:section content=Coast>", "Coast", "meta article:section"),
            ("<meta name=section content=Coast>", "Coast", "meta section"),
            ("<meta name=parsely-section content=Coast>", "Coast", "meta parsely-section"),
            (
                "<meta name=section content=Sea><meta property=article:section content=Coast>", "Coast",
                "meta article:section"
            ),
            ("<meta property=article:section content=' '>", nil, nil), ("", nil, nil),
        ] as [(String, String?, String?)])
    func theSection(_ text: String, _ section: String?, _ from: String?) {
        let parsed = page(head(text))
        #expect(parsed.section == section && parsed.provenance["section"] == from)
    }
    @Test(
        arguments: [
            (#""keywords":"lamp, storm;brenn""#, ["lamp", "storm", "brenn"], "json-ld keywords"),
            (#""keywords":["lamp",{"@type":"DefinedTerm","name":"storm"},7]"#, ["lamp", "storm"], "json-ld keywords"),
            (
                "<meta property=article:tag content=lamp><meta property=article:tag content=storm>", ["lamp", "storm"],
                "meta article:tag"
            ),
            ("<meta name=news_keywords content='lamp,lamp, storm '>", ["lamp", "storm"], "meta news_keywords"),
            ("<meta name=keywords content='a'><meta name=news_keywords content='b'>", ["b"], "meta news_keywords"),
            ("<meta name=keywords content=', ,'>", [], nil), ("", [], nil),
        ] as [(String, [String], String?)])
    func theTags(_ text: String, _ tags: [String], _ from: String?) {
        let parsed = page(head(text))
        #expect(parsed.tags == tags && parsed.provenance["tags"] == from)
    }
    @Test(
        arguments: [
            (#""image":"/lamp.jpg""#, "https://brenn.example/lamp.jpg", "json-ld image"),
            (#""image":["lamp.jpg","b.jpg"]"#, "https://brenn.example/news/lamp.jpg", "json-ld image"),
            (
                #""image":{"@type":"ImageObject","url":"https://cdn.example/lamp.jpg"}"#,
                "https://cdn.example/lamp.jpg", "json-ld image"
            ),
            (#""image":{"contentUrl":"//cdn.example/lamp.jpg"}"#, "https://cdn.example/lamp.jpg", "json-ld image"),
            ("<meta property=og:image content=/lamp.jpg>", "https://brenn.example/lamp.jpg", "meta og:image"),
            ("<meta name=twitter:image content=/lamp.jpg>", "https://brenn.example/lamp.jpg", "meta twitter:image"),
            (
                "<base href=https://static.example/a/><meta property=og:image content=lamp.jpg>",
                "https://static.example/a/lamp.jpg", "meta og:image"
            ),
            ("", nil, nil),
        ] as [(String, String?, String?)])
    func theLeadPicture(_ text: String, _ url: String?, _ from: String?) {
        let parsed = page(head(text))
        #expect(parsed.image?.url == url && parsed.provenance["image"] == from)
    }
    @Test(
        arguments: [
            ("The lamp in March (Photo: Ida Lunde/Brenn)", "Ida Lunde/Brenn"), ("The lamp. © Udo Brand", "Udo Brand"),
            ("The lamp in March. Credit: Mara Tell", "Mara Tell"), ("The lamp (Brenn Archive)", "Brenn Archive"),
            ("The lamp in March", nil), ("The lamp ©", nil),
        ] as [(String, String?)])
    func whoTookThePicture(_ caption: String, _ credit: String?) {
        let figure = "<figure><img src=/lamp.jpg><figcaption>\(caption)</figcaption></figure>"
        let image = page("<meta property=og:image content=/lamp.jpg>", around: (figure, "")).image
        #expect(image?.caption == caption && image?.credit == credit)
    }
    @Test func whatAnArticleRestsOn() {
        let parsed = page(
            head(
                #""isBasedOn":["https://wire.example/1",{"url":"https://wire.example/2"},{"name":"A report"},"https://wire.example/1"],"sourceOrganization":{"@type":"Organization","name":"Korvik Wire"},"copyrightHolder":"Brenn Post""#
            ))
        #expect(parsed.isBasedOn == ["https://wire.example/1", "https://wire.example/2", "A report"])
        #expect(parsed.sourceOrganizations == ["Korvik Wire", "Brenn Post"])
        #expect(page().isBasedOn.isEmpty && page().sourceOrganizations.isEmpty)
    }

    // MARK: - Addresses

    @Test(
        arguments: [
            ("<link rel=canonical href=/lamp>", nil, "/lamp", "link canonical"),
            (
                "<link rel=canonical href=https://brenn.example/lamp>", nil, "https://brenn.example/lamp",
                "link canonical"
            ),
            (
                "<meta property=og:url content=https://brenn.example/lamp>", nil, "https://brenn.example/lamp",
                "meta og:url"
            ),
            ("<link rel=canonical href=/other>", "https://brenn.example/lamp", "https://brenn.example/lamp", nil),
            ("", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func theAddress(_ head: String, _ url: String?, _ expected: String?, _ from: String?) {
        let parsed = page(head, url: url)
        #expect(parsed.article.url == expected && parsed.provenance["url"] == from)
    }
    @Test func versionsInOtherLanguages() {
        let parsed = page(
            "<link rel=alternate hreflang=de href=/de/lampe><link rel='ALTERNATE' hreflang=fr-CA href=//fr.brenn.example/>"
                + "<link rel=alternate type=application/rss+xml href=/feed><link rel=alternate hreflang=X-Default href=/>"
                + "<link rel=stylesheet hreflang=it href=/it>")
        #expect(
            parsed.translations == [
                .init(language: "de", url: "https://brenn.example/de/lampe"),
                .init(language: "fr-CA", url: "https://fr.brenn.example/"),
            ])
    }
    @Test(
        arguments: [
            ("<a href=/a>here</a>", "https://brenn.example/a"),
            ("<a href='b?x=1'>here</a>", "https://brenn.example/news/b?x=1"),
            ("<a href=//tosk.example/>here</a>", "https://tosk.example/"), ("<a href='#top'>here</a>", nil),
            ("<a href='JavaScript:void(0)'>here</a>", nil), ("<a href=''>here</a>", nil), ("<a name=x>here</a>", nil),
        ] as [(String, String?)])
    func linksOfTheText(_ link: String, _ url: String?) {
        let parsed = page(
            around: (
                "", "<p>The harbour office keeps the plan of the channel \(link) for everybody who sails to Brenn.</p>"
            ))
        #expect(parsed.article.links.first { parsed.article.text($0.span) == "here" }?.url == url)
    }

    // MARK: - Rights

    @Test(arguments: [
        ("<meta name=robots content='noindex, NOFOLLOW'>", ["noindex", "nofollow"], true),
        (
            "<meta name=robots content=noarchive><meta name=googlebot content='noarchive,nosnippet'>",
            ["noarchive", "nosnippet"], true
        ),
        ("<meta name=Googlebot-News content=none>", ["none"], true),
        ("<meta http-equiv=X-Robots-Tag content=noindex>", ["noindex"], true),
        (
            "<meta name=robots content='max-snippet:20, max-image-preview:large'>",
            ["max-snippet:20", "max-image-preview:large"], false
        ),
        ("<meta name=robots content=all>", ["all"], false), ("<meta name=robots content=' , '>", [], false),
        ("", [], false),
    ])
    func rulesForRobots(_ head: String, _ rules: [String], _ forbids: Bool) {
        let parsed = page(head)
        #expect(parsed.robots == rules && Rights(parsed).forbidsKeeping == forbids)
    }
    @Test func aReservationNamesItsPolicy() {
        let parsed = page(
            "<meta name=TDM-Reservation content=1><meta name=tdm-policy content=/policy.json>")
        #expect(parsed.miningReservation == "1" && parsed.miningPolicy == "https://brenn.example/policy.json")
        #expect(page().miningReservation == nil && page().miningPolicy == nil)
    }
    @Test(
        arguments: [
            (#""isAccessibleForFree":true"#, true), (#""isAccessibleForFree":"False""#, false),
            (#""isAccessibleForFree":1"#, nil),
            ("<meta property=article:content_tier content=free>", true),
            ("<meta property=article:content_tier content=locked>", false),
            ("", nil),
        ] as [(String, Bool?)])
    func whetherItIsFree(_ text: String, _ isFree: Bool?) { #expect(page(head(text)).isAccessibleForFree == isFree) }
    @Test(
        arguments: [
            (#""license":"https://licence.example/by""#, "https://licence.example/by"),
            (#""license":{"url":"https://licence.example/by"}"#, "https://licence.example/by"),
            ("<link rel=license href=/terms>", "https://brenn.example/terms"), ("", nil),
        ] as [(String, String?)])
    func theLicence(_ text: String, _ licence: String?) { #expect(page(head(text)).licence == licence) }

    // MARK: - The text

    private func holds(_ parsed: ParsedArticle, _ part: String) -> Bool {
        parsed.article.text(Span(0, parsed.article.bytes.count)).contains(part)
    }
    /// What stands on every page of a site is not the article's.
    @Test(arguments: [
        "<footer><p>Brenn Post, Quay 3, all rights reserved</p></footer>",
        "<script>document.write('The lamp of the script')</script>", "<style>p { content: 'x' }</style>",
        "<template><p>The lamp of the template would burn in nobody's browser at all, the harbour said.</p></template>",
        "<select><option>Brenn</option><option>Tosk</option></select>", "<button>Subscribe now</button>",
        "<!-- <p>The lamp of the comment is nothing that anybody was meant to read, the office said.</p> -->",
    ])
    func whatIsNotTheArticles(_ part: String) {
        let (bare, full) = (page(), page(around: (part, part)))
        #expect(full.article.bytes == bare.article.bytes && full.isArticle)
    }
    @Test func everyBlockOfTheTableIsABlockOfThePage() {
        let bytes = Array("<h1>Lamp lost</h1>\(Self.text)<ul><li>One<li>Two</ul><p hidden>Three</p>".utf8)
        let (names, rows, texts) = blockTable(page: bytes)
        #expect(texts.count == 7 && texts.first == "Lamp lost" && texts.suffix(3) == ["One", "Two", "Three"])
        #expect(rows.count == texts.count * names.count && Set(names).count == names.count)
        func column(_ name: String) -> [Float] {
            let at = names.firstIndex(of: name) ?? 0
            return texts.indices.map { rows[$0 * names.count + at] }
        }
        #expect(column("isHeading") == [1, 0, 0, 0, 0, 0, 0] && column("isP") == [0, 1, 1, 1, 0, 0, 1])
        #expect(column("isItem") == [0, 0, 0, 0, 1, 1, 0] && column("hidden") == [0, 0, 0, 0, 0, 0, 1])
        #expect(rows.allSatisfy(\.isFinite) && blockTable(page: []).rows.isEmpty)
    }
    @Test func textsThatAScriptLoadsAreTakenFromTheData() {
        let body = (1...12).map { "The harbour office of Brenn told the council number \($0) of its reasons." }
        let json =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body.joined(separator: "\\n"))\"}</script>"
        let parsed = extract(
            page: Array("<html lang=en><head>\(json)</head><body><p>Loading</p></body></html>".utf8), id: "t")
        #expect(parsed.isArticle && parsed.provenance["text"] == "json-ld articleBody")
        #expect(parsed.article.blocks.map { parsed.article.text($0.span) } == body)
    }
    @Test(arguments: ["", "<img src=a><script>x()</script>", "<p hidden></p><br>"])
    func whatHoldsNoTextSaysSo(_ markup: String) {
        let parsed = extract(page: Array("<html lang=en><body>\(markup)".utf8), id: "t")
        #expect(!parsed.isArticle && parsed.article.bytes.isEmpty && parsed.article.blocks.isEmpty)
        #expect(parsed.article.notices.map(\.message) == ["holds no article text"])
    }
}

/// Names out of bylines, and what stands in them that is none.
@Suite struct BylineTests {
    @Test(
        arguments: [
            ("en", "By Ida Lunde", "Ida Lunde"), ("en", "Posted on May 3 by Ida Lunde", "Ida Lunde"),
            ("en", "By Ida Lunde | Brenn Post", "Ida Lunde"), ("en", "By Ida Lunde May 3", "Ida Lunde"),
            ("en", "Written by Ida Lunde", "Ida Lunde"), ("en", "Author: Ida Lunde", "Ida Lunde"),
            ("de", "Von Ida Lunde", "Ida Lunde"), ("de", "Autor: Ida Lunde", "Ida Lunde"),
            ("fr", "Par Ida Lunde", "Ida Lunde"),
            ("es", "Por Ida Lunde", "Ida Lunde"), ("en", "The lamp went out", nil), ("en", "", nil), ("en", "By", nil),
        ] as [(String, String, String?)])
    func whatFollowsBy(_ language: String, _ line: String, _ name: String?) {
        #expect(Byline.behindBy(line, language: language) == name)
    }
    @Test(arguments: [
        ("Ida Lunde; Udo Brand", ["Ida Lunde", "Udo Brand"]), ("Ida Lunde & Udo Brand", ["Ida Lunde", "Udo Brand"]),
        ("Ida Lunde, Udo Brand, Ida Lunde", ["Ida Lunde", "Udo Brand"]), ("Ida Lunde – Brenn", ["Ida Lunde"]),
        ("Ida Lunde (Brenn Post)", ["Ida Lunde"]), ("© Ida Lunde", ["Ida Lunde"]), ("Ida Lunde:", ["Ida Lunde"]),
        ("Ida Lunde 3", []), ("www.brenn.example", []), ("ida_lunde", []), ("{{author}}", []), ("  ", []),
    ])
    func namesThatAPageDeclares(_ text: String, _ names: [String]) {
        #expect(Byline.names(in: text, language: "en", .declared) == names)
    }
    @Test(arguments: [("Written by", true), ("By:", true), ("Reading time", false), ("Autor", true), ("", false)])
    func labelsOfAuthors(_ text: String, _ isLabel: Bool) { #expect(Byline.isLabel(text) == isLabel) }
    @Test(arguments: [
        ("a phrase of words", true), ("van der Lunde", false), ("von Brand", false), ("Ida Lunde", false),
        ("ida", false),
        ("", false),
    ])
    func namesDoNotBeginSmall(_ text: String, _ isSmall: Bool) { #expect(Byline.beginsSmall(text) == isSmall) }
}
