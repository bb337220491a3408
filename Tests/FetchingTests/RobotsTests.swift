import TestSupport
import Testing

@testable import Fetching

/// RFC 9309, section 2.2, case by case.
@Suite struct RobotsTests {
    private func robots(_ text: String) -> Robots { Robots(Array(text.utf8), agent: "stemma") }

    @Test(arguments: [
        // The longest rule decides, of equals the one that allows.
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", false),
        ("User-agent: *\nAllow: /page\nDisallow: /page", "/page", true),
        ("User-agent: *\nDisallow: /", "/x", false), ("User-agent: *\nDisallow:", "/x", true),
        ("User-agent: *\nDisallow: /", "/robots.txt", true),
        // Its own group counts alone, in any case, named together with others, and twice.
        ("User-agent: *\nDisallow: /\n\nUser-agent: Stemma\nAllow: /", "/x", true),
        ("User-agent: other\nUser-agent: STEMMA\nDisallow: /x", "/x", false),
        ("User-agent: stemma\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: stemma\nDisallow: /b", "/b", false),
        ("User-agent: stemma\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: stemma\nDisallow: /b", "/c", true),
        ("User-agent: stemma-news\nDisallow: /", "/x", true), ("User-agent: stemma/1.0\nDisallow: /", "/x", false),
        // Stars and the end mark.
        ("User-agent: *\nDisallow: /*.gif$", "/a/b.gif", false), ("User-agent: *\nDisallow: /*.gif$", "/a.gif?x", true),
        ("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false), ("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", true),
        ("User-agent: *\nDisallow: /x$", "/xy", true), ("User-agent: *\nDisallow: *private", "/my/private", false),
        // Encodings meet.
        ("User-agent: *\nDisallow: /ü", "/%C3%BC/x", false), ("User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", false),
        ("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false), ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
        // What is not to the letter.
        ("user-agent:*\ndisallow:/x # no", "/x", false), ("Disallow: /x", "/x", true),
        ("<html>not found</html>", "/x", true),
        ("User-agent: *\r\rDisallow: /x\r", "/x", false), ("User-agent: *\nSitemap: /s\nDisallow: /x", "/x", false),
    ])
    func rules(_ text: String, _ path: String, _ allowed: Bool) {
        #expect(robots(text).allows(path) == allowed, "\(text)")
    }

    /// A file, and the paths that it allows and forbids.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        var allowed: [String] = []
        var forbidden: [String] = []
        var testDescription: String { name }
        init(_ name: String, _ file: String, allowed: [String] = [], forbidden: [String] = []) {
            (self.name, self.file, self.allowed, self.forbidden) = (name, file, allowed, forbidden)
        }
    }
    private static func all(_ lines: String) -> String { "User-agent: *\n" + lines }
    /// The cases that RFC 9309 (2.2.1 to 2.2.4, 5.1, 5.2), Google's description of how it interprets robots.txt and the tests of its
    /// published parser decide, with paths of our own.
    ///
    /// Where both differ the RFC decides: "/%62oat" is "/boat". Two habits of Google are not followed: that "/index.html" opens "/", and
    /// that keys like "disallowed" count.
    static let published: [Case] = [
        // Groups.
        Case(
            "a group for us wins over the one for all", all("Disallow: /\nUser-agent: stemma\nDisallow: /own"),
            allowed: ["/x"], forbidden: ["/own"]),
        Case(
            "without one for us that for all counts", all("Disallow: /x\n\nUser-agent: other\nDisallow: /"),
            allowed: ["/y"], forbidden: ["/x"]),
        Case("nobody's rules are no rules", "User-agent: other\nDisallow: /", allowed: ["/", "/x"]),
        Case("rules before any agent are nobody's", "Disallow: /\nUser-agent: stemma\nAllow: /", allowed: ["/x"]),
        Case(
            "a group of several agents", "User-agent: a\nUser-agent: stemma\nUser-agent: b\nDisallow: /x",
            forbidden: ["/x"]),
        Case(
            "a group that comes twice",
            "User-agent: stemma\nDisallow: /a\n\nUser-agent: o\nDisallow: /\n\nUser-agent: stemma\nDisallow: /b",
            allowed: ["/c"], forbidden: ["/a", "/b"]),
        Case("an empty line ends no group", "User-agent: stemma\n\n\nDisallow: /x", forbidden: ["/x"]),
        Case(
            "a sitemap ends no group", "User-agent: stemma\nSitemap: https://x.example/s\nUser-agent: o\nDisallow: /",
            forbidden: ["/x"]),
        Case(
            "nor does a line that nobody knows", "User-agent: stemma\nNonsense: yes\nUser-agent: o\nDisallow: /",
            forbidden: ["/x"]),
        Case("nor a delay", "User-agent: stemma\nCrawl-delay: 2\nUser-agent: o\nDisallow: /", forbidden: ["/x"]),
        Case(
            "nor does a sitemap between rules", all("Disallow: /a\nSitemap: https://x.example/s\nDisallow: /b"),
            forbidden: ["/a", "/b"]),
        Case(
            "names in any case", "USER-AGENT: STEMMA\nDISALLOW: /x\naLLow: /x/y", allowed: ["/x/y"], forbidden: ["/x"]),
        Case("a name ends before what no name has", "User-agent: Stemma/2.1 (news)\nDisallow: /", forbidden: ["/x"]),
        Case("a name ends at a space", "User-agent: stemma news\nDisallow: /", forbidden: ["/x"]),
        Case("a longer name is another's", "User-agent: stemma-images\nDisallow: /", allowed: ["/x"]),
        Case("a shorter name is another's", "User-agent: stem\nDisallow: /", allowed: ["/x"]),
        Case("a star with words after it is for all", "User-agent: * all robots\nDisallow: /", forbidden: ["/x"]),
        Case("a star with letters is not", "User-agent: *bot\nDisallow: /", allowed: ["/x"]),
        // Which rule decides.
        Case("nothing forbids nothing", "", allowed: ["/", "/x"]),
        Case("empty rules are none", all("Disallow:\nAllow:"), allowed: ["/", "/x"]),
        Case("of two equals the kind one", all("Disallow: /\nAllow: /"), allowed: ["/", "/x"]),
        Case(
            "the longer one, whichever comes first", all("Allow: /x/page.html\nDisallow: /x/"),
            allowed: ["/x/page.html"], forbidden: ["/x/", "/x/other"]),
        Case(
            "the longer one forbids", all("Disallow: /x/page.html\nAllow: /x/"), allowed: ["/x/", "/x/other"],
            forbidden: ["/x/page.html"]),
        Case(
            "stars count as one letter", all("Allow: /page\nDisallow: /*.html"), allowed: ["/page"],
            forbidden: ["/page.html", "/a.html"]),
        Case(
            "and lose against a longer text", all("Allow: /x/page.\nDisallow: /*.html"), allowed: ["/x/page.html"],
            forbidden: ["/x/y.html"]),
        Case("as long as each other", all("Allow: /page\nDisallow: /*.ph"), allowed: ["/page.php5"]),
        Case("only the home page", all("Allow: /$\nDisallow: /"), allowed: ["/"], forbidden: ["/page.htm"]),
        Case("a part of a folder", all("Allow: /p\nDisallow: /"), allowed: ["/page"], forbidden: ["/other"]),
        Case("paths tell capitals apart", all("Disallow: /X/"), allowed: ["/x/"], forbidden: ["/X/"]),
        Case("a path without a slash is none", all("Disallow: x"), allowed: ["/x"]),
        // Google's table of paths.
        Case(
            "the start of a path", all("Disallow: /\nAllow: /fish"),
            allowed: ["/fish", "/fish.html", "/fish/salmon.html", "/fishheads", "/fish.php?id=anything"],
            forbidden: ["/Fish.asp", "/catfish", "/?id=fish", "/desert/fish"]),
        Case(
            "a star at the end changes nothing", all("Disallow: /\nAllow: /fish*"),
            allowed: ["/fish", "/fishheads/yummy", "/fish.php?id=a"], forbidden: ["/Fish.asp", "/catfish"]),
        Case(
            "a folder", all("Disallow: /\nAllow: /fish/"),
            allowed: ["/fish/", "/fish/?id=anything", "/fish/salmon.htm"],
            forbidden: ["/fish", "/fish.html", "/animals/fish/", "/Fish/Salmon.asp"]),
        Case(
            "an ending somewhere", all("Disallow: /\nAllow: /*.php"),
            allowed: [
                "/index.php", "/folder/file.php?a=b", "/folder/any.php.file.html", "/file.php/", "/index?f=file.php/",
            ], forbidden: ["/", "/windows.PHP", "/php/"]),
        Case(
            "an ending at the end", all("Disallow: /\nAllow: /*.php$"), allowed: ["/file.php", "/folder/file.php"],
            forbidden: ["/file.php?a", "/file.php/", "/file.php5", "/file?php", "/aaaphpaaa"]),
        Case(
            "a star in the middle", all("Disallow: /\nAllow: /fish*.php"),
            allowed: ["/fish.php", "/fishheads/catfish.php?a"], forbidden: ["/Fish.PHP"]),
        Case(
            "a star stands for nothing as well", all("Disallow: /\nAllow: /foo/*/qux"),
            allowed: ["/foo/a/qux", "/foo//qux", "/foo/a/b/qux"], forbidden: ["/foo/qux", "/foo/quz"]),
        Case(
            "the end mark", all("Disallow: /foo/bar$"), allowed: ["/foo/bar/", "/foo/bar/qux", "/foo/barx"],
            forbidden: ["/foo/bar"]),
        Case(
            "a dollar in the middle is a dollar", all("Disallow: /a$b"), allowed: ["/a"],
            forbidden: ["/a$b", "/a%24bc"]),
        Case("several stars", all("Disallow: /***a**b"), allowed: ["/ba"], forbidden: ["/ab", "/xxaxxb"]),
        // Comments and lines.
        Case(
            "comments", all("# Disallow: /\nDisallow: /foo/quz#qux\nAllow: / # all else"), allowed: ["/foo/bar", "/"],
            forbidden: ["/foo/quz"]),
        Case(
            "lines of three systems", "User-agent: *\r\nDisallow: /a\rDisallow: /b\n\r\nDisallow: /c", allowed: ["/d"],
            forbidden: ["/a", "/b", "/c"]),
        Case("space and tabs around", " \tUser-agent\t:  * \n\tDisallow :\t/x \t", allowed: ["/y"], forbidden: ["/x"]),
        Case("the last line without an end", all("Disallow: /x"), forbidden: ["/x"]),
        Case("a key without a colon", "user-agent stemma\ndisallow /x", allowed: ["/y"], forbidden: ["/x"]),
        Case("words without a colon are none", "User-agent: *\nplease disallow /x", allowed: ["/x"]),
        Case(
            "keys that are misspelt", all("Dissallow: /a\nDissalow: /b\nDisalow: /c\nDiasllow: /d\nDisallaw: /e"),
            forbidden: ["/a", "/b", "/c", "/d", "/e"]),
        Case("other keys", "foo: stemma\nbar: /", allowed: ["/x"]),
        Case("a mark before the first line", "\u{FEFF}User-agent: stemma\nDisallow: /x", forbidden: ["/x"]),
        Case("a mark before a later line hides it", "User-agent: stemma\n\u{FEFF}Disallow: /x", allowed: ["/x"]),
        // Octets, RFC 9309, the table of 2.2.2.
        Case(
            "a query as it is", all("Disallow: /a?b=quz"), allowed: ["/a", "/a?b=qu"],
            forbidden: ["/a?b=quz", "/a?b=quzz"]),
        Case(
            "an address in a query, plain or encoded", all("Disallow: /a?b=https://x.example"),
            forbidden: ["/a?b=https://x.example", "/a?b=https%3A%2F%2Fx.example"]),
        Case("and the other way", all("Disallow: /a?b=https%3A%2F%2Fx.example"), forbidden: ["/a?b=https://x.example"]),
        Case(
            "letters beyond ASCII, plain", all("Disallow: /日本"),
            forbidden: ["/日本", "/%E6%97%A5%E6%9C%AC", "/%e6%97%a5%e6%9c%ac/x"]),
        Case(
            "letters beyond ASCII, encoded", all("Disallow: /%E6%97%A5%E6%9C%AC"),
            forbidden: ["/日本", "/%E6%97%A5%E6%9C%AC/x"]),
        Case(
            "letters of ASCII, encoded", all("Disallow: /%62oat"), allowed: ["/coat"], forbidden: ["/boat", "/b%6Fat"]),
        Case(
            "an encoded star is a star of the path", all("Disallow: /file-%2A.html"), allowed: ["/file-a.html"],
            forbidden: ["/file-*.html", "/file-%2a.html"]),
        Case(
            "an encoded dollar is one of the path", all("Disallow: /foo-%24"), allowed: ["/foo-"],
            forbidden: ["/foo-$", "/foo-%24/x"]),
        Case("an encoded slash divides nothing", all("Disallow: /a%2Fb"), allowed: ["/a/b"], forbidden: ["/a%2fb"]),
        Case(
            "what is no encoding stays as it is", all("Disallow: /a%zz\nDisallow: /b%"), allowed: ["/azz"],
            forbidden: ["/a%zz", "/b%", "/b%25"]),
        // 2.2.3: the example of 5.1 with our name.
        Case(
            "the first example",
            "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\n\nUser-Agent: barbot\nUser-Agent: stemma\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n\nEOF",
            allowed: ["/a.gif", "/example/"], forbidden: ["/example/page.html"]),
        Case(
            "the longest match", all("Allow: /example/page/\nDisallow: /example/page/disallowed.gif"),
            allowed: ["/example/page/x"], forbidden: ["/example/page/disallowed.gif"]),
        Case(
            "its own file may always be asked for", all("Disallow: /"), allowed: ["/robots.txt"],
            forbidden: ["/robots.txt.bak"]),
        // Length.
        Case(
            "a long rule that forbids, forbids what begins like it",
            all("Disallow: /" + String(repeating: "x", count: 9000)),
            allowed: ["/" + String(repeating: "x", count: 1000)], forbidden: ["/" + String(repeating: "x", count: 9000)]
        ),
        Case(
            "a rule as long as an address", all("Disallow: /" + String(repeating: "x", count: 1500) + "/a"),
            allowed: ["/" + String(repeating: "x", count: 1500) + "/b"],
            forbidden: ["/" + String(repeating: "x", count: 1500) + "/a"]),
        Case(
            "a long line before", "# " + String(repeating: "x", count: 20_000) + "\n" + all("Disallow: /x"),
            forbidden: ["/x"]),
        Case(
            "what stands in the first 500 KB is read",
            all(String(repeating: "# filling the file up to its end\n", count: 15_500) + "Disallow: /x"),
            forbidden: ["/x"]),
    ]
    @Test(arguments: published)
    func publishedCases(_ row: Case) {
        let robots = robots(row.file)
        for path in row.allowed { #expect(robots.allows(path), "\(path.prefix(60)) is allowed") }
        for path in row.forbidden { #expect(!robots.allows(path), "\(path.prefix(60)) is forbidden") }
        #expect(!row.allowed.isEmpty || !row.forbidden.isEmpty)
    }
    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF], false), ([0xEF, 0xBB], false), ([0xEF], false), ([0xEF, 0x11, 0xBF], true),
            ([0xBF, 0xBB, 0xEF], true),
        ] as [([UInt8], Bool)])
    func aMarkInPart(_ mark: [UInt8], _ allows: Bool) {
        let file = mark + Array("User-agent: stemma\nDisallow: /x\n".utf8)
        #expect(Robots(file, agent: "stemma").allows("/x") == allows)
    }
    @Test(arguments: [
        (200, false), (203, false), (204, false), (301, true), (304, true), (400, false), (401, false), (403, false),
        (404, false), (410, false), (418, false), (429, true), (500, true), (501, true), (503, true), (0, true),
    ])
    func answersByStatus(_ status: Int, _ forbids: Bool) {
        let response = FetchResponse(status: status, url: "http://x.example/robots.txt")
        #expect(Robots(answer: .success(response), agent: "stemma").allows("/x") == !forbids)
    }

    @Test func answersMeanWhatSection231Says() {
        func answer(_ status: Int) -> Robots {
            Robots(answer: .success(FetchResponse(status: status, url: "http://x.example/robots.txt")), agent: "stemma")
        }
        #expect(answer(404).allows("/x") && answer(403).allows("/x"))
        #expect(!answer(500).allows("/x") && !answer(503).allows("/x") && !answer(429).allows("/x"))
        #expect(!Robots(answer: .failure(.timedOut("waiting")), agent: "stemma").allows("/x"))
    }
    @Test func delayIsReadAndLimited() {
        #expect(robots("User-agent: *\nCrawl-delay: 2.5").crawlDelay == 2500)
        #expect(
            robots("User-agent: *\nDisallow:\nLicense: https://x.example/rsl.xml").licence
                == "https://x.example/rsl.xml")
        #expect(robots("User-agent: *\nCrawl-delay: 86400").crawlDelay == 10_000)
        #expect(robots("User-agent: *\nCrawl-delay: nan\nDisallow: /x").crawlDelay == nil)
    }
    @Test func wreckedFilesNeverTrap() {
        var wreckage = Wreckage(seed: 4)
        var bytes = Array("User-agent: *\nDisallow: /a*b$\nAllow: /%C3%BC\nCrawl-delay: 3\n".utf8)
        for n in 0..<400 {
            bytes = wreckage.wreck(n % 40 == 0 ? Array("User-agent: stemma\nDisallow: /*/*$\n".utf8) : bytes)
            _ = Robots(bytes, agent: "stemma").allows("/a/%2/%zz/b")
        }
        // Stars that fit in many ways are tried in one pass.
        let stars = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 900) + "$"
        #expect(robots(stars).allows("/" + String(repeating: "a", count: 4000) + "b"))
    }
}
