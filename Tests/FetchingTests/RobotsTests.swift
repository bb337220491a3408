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
