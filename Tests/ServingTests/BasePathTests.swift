import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Serving

/// The service below a path of another site. `Packaging/test-proxies` and `Scripts/browse` try it behind real proxies and in a browser.
@Suite struct BasePathTests {
    @Test(arguments: ["/stemma", "/a/b"]) func pagesNameTheirPlaceBelowThePath(path: String) async throws {
        let town = try await Town.open { $0.base = "https://tosk.example" + path }
        defer { town.end() }
        for page in ["/", "/stories/fire", "/tellings/$fireTelling", "/account", "/river", "/search?q=fire", "/follow"]
        {
            let inside = try await town.ask(.get, path + page, as: .reader)
            #expect(inside.code == 200, "\(page)")
            // The same when the proxy takes the path off.
            #expect(try await town.ask(.get, page, as: .reader).code == 200)
            for name in ["href", "src", "action", "data-live"] {
                let places = inside.text.components(separatedBy: " \(name)=\"/").dropFirst()
                #expect(places.allSatisfy { $0.hasPrefix(path.dropFirst() + "/") }, "\(page) \(name)")
                #expect(!places.contains { $0.hasPrefix(path.dropFirst() + path) }, "\(page) \(name)")
            }
            #expect(inside.text.contains("href=\"\(path)/latest\""))
        }
        let feed = try await town.ask(.get, path + "/feed.atom", as: .reader).text
        #expect(feed.contains("https://tosk.example\(path)/stories/fire"))
        let manifest = try await town.ask(.get, path + "/manifest.webmanifest").text
        #expect(manifest.contains("\"start_url\": \"\(path)/\"") && manifest.contains("\"action\": \"\(path)/search\""))
    }
    @Test func redirectsAndCookiesStayBelowThePath() async throws {
        let town = try await Town.open { $0.base = "https://tosk.example/stemma" }
        defer { town.end() }
        let bare = try await town.ask(.get, "/stemma")
        #expect(bare.code == 303 && bare.headers[.location] == "/stemma/")
        let signed = try await town.ask(
            .post, "/stemma/sign-in", [.origin: "https://tosk.example"],
            body: Array(Town.encoded([("name", "admin"), ("password", TownFacts.password), ("next", "/river")]).utf8))
        #expect(signed.code == 303 && signed.headers[.location] == "/stemma/river")
        #expect(signed.headers[.setCookie]?.contains("; Path=/stemma/;") == true)
        // The other site's own pages cannot send forms; a path that only begins alike is another one.
        let foreign = try await town.ask(
            .post, "/stemma/sign-in", [.origin: "https://lorn.example"],
            body: Array(Town.encoded([("name", "admin"), ("password", TownFacts.password)]).utf8))
        #expect(foreign.code == 403)
        #expect(try await town.ask(.get, "/stemmata/help").code == 404)
    }
    @Test(arguments: [
        ("<a href=\"/x\">=\"/y</a>", "<a href=\"/p/x\">=\"/y</a>"), ("<input value=\"/x\">", "<input value=\"/x\">"),
        ("<a href=\"//x\">", "<a href=\"/p//x\">"), ("=\"/", "=\"/"), (" src=\"/", " src=\"/p/"), ("", ""),
        ("<a data-href=\"/x\" href=\"/y\">", "<a data-href=\"/x\" href=\"/p/y\">"),
    ])
    func onlyPlacesOfThisSiteAreNamedAnew(markup: String, new: String) {
        #expect(rebased(markup, path: "/p") == new && rebased(markup, path: "") == markup)
    }
}
