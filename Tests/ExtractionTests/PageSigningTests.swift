import NewsModel
import TestSupport
import Testing

@testable import Extraction

/// Who signed a page, where several places on it name somebody: each kind of mistake with a page of ten lines.
@Suite struct PageSigningTests {
    private func authors(head: String = "", top: String = "", end: String = "", lang: String = "en") -> [String] {
        let page = """
            <!doctype html><html lang=\(lang)><head><title>Quarry wall collapses near Averin</title>
            <meta property=og:site_name content='Korvik Gazette'>\(head)</head><body><main><article>
            <h1>Quarry wall collapses near Averin</h1>\(top)\(PageFieldTests.text)</article>\(end)</main></body></html>
            """
        return extract(page: Array(page.utf8), id: "t", url: "https://korvik.example/quarry").article.authors
    }
    private static func linked(_ members: String, type: String = "NewsArticle") -> String {
        "<script type='application/ld+json'>{\"@type\":\"\(type)\",\"headline\":\"Quarry\",\(members)}</script>"
    }

    static let declared: [(what: String, head: String, names: [String])] = [
        (
            "a name in two parts",
            linked("\"author\":[{\"@type\":\"Person\",\"givenName\":\"Ida\",\"familyName\":\"Lunde\"}]"), ["Ida Lunde"]
        ),
        (
            "a forum's post",
            linked("\"author\":{\"@type\":\"Person\",\"name\":\"Quarryman\"}", type: "DiscussionForumPosting"),
            ["Quarryman"]
        ),
        (
            "an agency beside a person",
            linked(
                "\"author\":[{\"@type\":\"Person\",\"name\":\"Norvik News Agency\"},{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}]"
            ),
            ["Norvik News Agency", "Ida Lunde"]
        ),
        (
            "the outlet beside a person",
            linked(
                "\"author\":[{\"@type\":\"Organization\",\"name\":\"Korvik Gazette\"},{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}]"
            ),
            ["Ida Lunde"]
        ),
        (
            "a longer list elsewhere",
            linked("\"author\":{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}")
                + "<meta name=author content='Ida Lunde, Udo Brand'>",
            ["Ida Lunde", "Udo Brand"]
        ),
        (
            "another list elsewhere",
            linked("\"author\":{\"@type\":\"Person\",\"name\":\"Ida Lunde\"}")
                + "<meta name=author content='Udo Brand, Mara Tell'>",
            ["Ida Lunde"]
        ),
    ]
    @Test(arguments: declared.indices)
    func whatTheDataSays(_ n: Int) {
        let (what, head, names) = Self.declared[n]
        #expect(authors(head: head) == names, "\(what)")
    }

    static let shown: [(what: String, top: String, end: String, names: [String])] = [
        ("the outlet behind a little word", "<p class=byline>Ida Lunde for Korvik Gazette</p>", "", ["Ida Lunde"]),
        ("the outlet glued on", "<p class=byline>Ida Lunde Korvik Gazette</p>", "", ["Ida Lunde"]),
        ("a label glued on", "<p class=author>Ida Lunde Stand: 2 May</p>", "", ["Ida Lunde"]),
        ("an account glued on", "<p class=author>Ida Lunde @lunde</p>", "", ["Ida Lunde"]),
        ("a French colon", "<p>Auteur : Ida Lunde</p>", "", ["Ida Lunde"]),
        ("two names behind a label", "<p>Autoren Ida Lunde und Udo Brand</p>", "", ["Ida Lunde", "Udo Brand"]),
        (
            "a call to action", "<p><a href=/author/lunde>All articles</a></p><p class=byline>By Ida Lunde</p>", "",
            ["Ida Lunde"]
        ),
        (
            "a reviewer",
            "<p><a href=/author/lunde>Ida Lunde</a>. Reviewed by <a href=/author/brand>Udo Brand</a></p>", "",
            ["Ida Lunde"]
        ),
        (
            "helpers",
            "<p>By <a href=/author/lunde>Ida Lunde</a></p><p>Contributions from: <a href=/author/brand>Udo Brand</a></p>",
            "", ["Ida Lunde"]
        ),
        ("a rubric beside the date", "<p>2 May 2031 | <a href=/region>Quarry News Averin</a></p>", "", []),
        ("the headline's words beside the date", "<p>2 May 2031 Quarry Wall</p>", "", []),
        (
            "marks of styles only between date and name", "<p><span>2 May 2031</span><b>Ida Lunde</b></p>", "",
            ["Ida Lunde"]
        ),
        (
            "a name like a month", "<p class=byline>By Ida Lunde, Jan Brand and June Tell</p>", "",
            ["Ida Lunde", "Jan Brand", "June Tell"]
        ),
        ("a headline that begins like a byline", "<h1>Von Steinen, Rissen und Worten</h1>", "", []),
        ("a little word before a noun", "<p class=byline>The Author</p>", "", []),
        ("a member", "<p class=meta>2 May 2031 <a href=/members/7>Quarryman</a></p>", "", ["Quarryman"]),
        ("a link to register", "<p><a href=/members/new>Register</a></p>", "", []),
        (
            "a photographer", "<figure><img src=w.jpg><figcaption class=byline>By Udo Brand</figcaption></figure>", "",
            []
        ),
        (
            "a box of the article's own", "<aside class=info><p>By <a href=/author/lunde>Ida Lunde</a></p></aside>", "",
            ["Ida Lunde"]
        ),
        (
            "a header that is called a teaser", "<div class=teaser-head><p class=byline>By Ida Lunde</p></div>", "",
            ["Ida Lunde"]
        ),
        ("a login", "<p>Posted by <a rel=author href=/author/7>ida_lunde</a></p>", "", ["ida_lunde"]),
        (
            "a link to all posts", "<p><a rel=author href=/author/lunde>View all posts by Ida Lunde</a></p>", "",
            ["Ida Lunde"]
        ),
        ("the one who runs the site", "<p class=byline>By <a rel=author href=/author/1>webadmin</a></p>", "", []),
        ("a photograph's licence", "<p class=caption>Ida Lunde, cc by sa</p>", "", []),
        ("a box of other things", "<aside class=promo><p class=byline>By Ida Lunde</p></aside>", "", []),
        (
            "other articles' authors", "",
            "<ul><li><span class=author>Udo Brand</span></li><li><span class=author>Mara Tell</span></li></ul>", []
        ),
    ]
    @Test(arguments: shown.indices)
    func whatThePageShows(_ n: Int) {
        let (what, top, end, names) = Self.shown[n]
        let far = (0..<12).map { "<p><a href=/\($0)>More</a></p>" }.joined()
        #expect(authors(top: top, end: end.isEmpty ? "" : far + end) == names, "\(what)")
    }
}
