import NewsModel
import TestSupport
import Testing

@testable import Extraction

/// Lines of a page, beside the article's running text, that sign it with a news agency.
@Suite struct AgencyLineTests {
    private static let prose = """
        <p>The harbour of Lorn stays closed after the storm until Friday, the mayor of the town said on Monday in front of the town hall, where some two hundred people waited for her.</p>
        <p>The fishermen ask the government for help and expect an answer before the end of the week, as their speaker told the newspaper. The boats wait outside.</p>
        """
    private func credits(above: String = "", below: String = "") -> [String] {
        let page =
            "<html><head><title>Lorn's harbour stays closed</title><meta property='og:site_name' content='Lorn Herald'></head><body><article>"
            + "<h1>Lorn's harbour stays closed</h1>\(above)\(Self.prose)\(below)</article></body></html>"
        let article = extract(page: Array(page.utf8), id: "x").article
        for credit in article.credits { #expect(article.text(credit.span) == credit.name) }
        return article.credits.filter { $0.role == .agency }.map(\.name)
    }
    @Test(arguments: [
        ("dpa", ["dpa"]), ("<b>APA</b>", ["APA"]), ("sak/Reuters", ["Reuters"]), ("aja/PAP", ["PAP"]),
        ("Source: PTI", ["PTI"]), ("Von Anna Berg und dpa", ["dpa"]),
        ("By Jane Doe, Associated Press", ["Associated Press"]),
        ("Jane Doe Associated Press", ["Associated Press"]), ("PTI, Lorn,", ["PTI"]),
        ("Associated Press | 3 March 2031, 9:02", ["Associated Press"]), ("Anadolu Ajansı", ["Anadolu Ajansı"]),
        // Credits of pictures, other outlets, and words that an agency's name is part of.
        ("Jane Doe / AP", []), ("Photo: Jane Doe, AFP", []), ("© dpa", []), ("Foto: dpa", []), ("Lorn Herald", []),
        ("By Jane Doe", []), ("The AP exam is on Friday", []), ("Would you like news of AFP?", []), ("APA style", []),
        ("", []),
    ])
    func aLineAboveTheText(_ line: String, _ agencies: [String]) {
        #expect(credits(above: "<p class='line'>\(line)</p>") == agencies)
        #expect(credits(below: "<p class='line'>\(line)</p>") == agencies)
    }
    @Test(arguments: [
        "<figure><img src='a.jpg'><figcaption>dpa</figcaption></figure>", "<div class='image-credit'>dpa</div>",
        "<aside><p>dpa</p></aside>", "<ul class='related'><li>dpa</li></ul>",
        "<p>dpa</p><p>AFP</p><p>Reuters</p>",
    ])
    func whatBelongsToSomethingElse(_ markup: String) { #expect(credits(above: markup).isEmpty) }

    /// Any bytes are read without harm, and a name always lies in its line.
    @Test func damagedLines() {
        for (n, line) in ["By Jane Doe, AFP", "sak/dpa | 3.3.2031", "Von Ána Berg und dpa", "界界/AFP"].enumerated() {
            var wreckage = Wreckage(seed: UInt64(n))
            for cut in 0..<200 {
                var bytes = Array(line.utf8.prefix(max(1, line.utf8.count - cut % 5)))
                wreckage.flip(&bytes, from: 0)
                if let (_, name) = AgencySignature.agency(in: bytes[...]) {
                    #expect(name.start >= 0 && name.end <= bytes.count && name.start < name.end)
                }
            }
        }
    }
}
