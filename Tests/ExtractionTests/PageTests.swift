import Extraction
import Foundation
import NewsModel
import TestSupport
import Testing

/// Each page in Fixtures/pages says what must be read of it: fields, texts that it holds and lacks, kinds of blocks, links.
@Suite struct PageTests {
    static let pages = Repository.fixtures("pages").filter { $0.pathExtension == "html" }

    @Test(arguments: pages)
    func fixture(_ file: URL) throws {
        let expected = try JSONValue(
            parsing: Repository.bytes(file.deletingPathExtension().appendingPathExtension("json")))
        let parsed = extract(page: Repository.bytes(file), id: file.deletingPathExtension().lastPathComponent)
        let line = try JSONValue(parsing: parsed.jsonLine())
        let text = parsed.article.text(Span(0, parsed.article.bytes.count))
        guard case .object(var fields) = expected else { return }
        for part in fields["holds"]?.strings ?? [] { #expect(text.contains(part), "lacks \(part)") }
        for part in fields["lacks"]?.strings ?? [] { #expect(!text.contains(part), "holds \(part)") }
        if case .object(let kinds)? = fields["kinds"] {
            for (part, kind) in kinds {
                let block = parsed.article.blocks.first { parsed.article.text($0.span).contains(part) }
                #expect(block?.kind.rawValue == kind.string, "\(part) is \(block?.kind.rawValue ?? "nowhere")")
            }
        }
        if case .object(let links)? = fields["links"] {
            for (part, url) in links {
                #expect(parsed.article.links.contains { parsed.article.text($0.span) == part && $0.url == url.string })
            }
        }
        for key in ["holds", "lacks", "kinds", "links"] { fields[key] = nil }
        let differences = missing(.object(fields), in: line)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
        // Every field says where it was found, and every block is a span of the text.
        for key in ["title", "published", "language", "outlet"] where line[key]?.string != nil {
            #expect(parsed.provenance[key] != nil, "\(key)")
        }
        for block in parsed.article.blocks { #expect(!parsed.article.text(block.span).isEmpty) }
    }

    @Test func theSameBytesGiveTheSameLine() {
        for file in Self.pages {
            let bytes = Repository.bytes(file)
            #expect(extract(page: bytes, id: "a").jsonLine() == extract(page: bytes, id: "a").jsonLine())
        }
    }
    @Test func charsetsOfPages() {
        let page =
            "<html><head><meta charset=windows-1251><title>Паром сел на мель</title></head><body><p>"
            + "Паром сел на мель у мыса, но никто из пассажиров не пострадал, сообщила береговая охрана. Это уже третий случай за год, и местные жители говорят, что ничего не меняется. Капитан объяснил, что буй стоял не на своём месте."
            + "</p></body></html>"
        let bytes = page.unicodeScalars.map { scalar -> UInt8 in
            scalar.value < 0x80
                ? UInt8(scalar.value)
                : UInt8(truncatingIfNeeded: scalar.value == 0x451 ? 0xB8 : Int(scalar.value) - 0x410 + 0xC0)
        }
        let parsed = extract(page: bytes, id: "ru")
        #expect(parsed.article.title == "Паром сел на мель" && parsed.article.language == "ru")
    }
    @Test func wreckedPagesNeverTrap() {
        var wreckage = Wreckage(seed: 9)
        for file in Self.pages {
            var bytes = Repository.bytes(file)
            for n in 0..<rounds(40) {
                bytes = wreckage.wreck(n % 20 == 0 ? Repository.bytes(file) : bytes)
                let parsed = extract(page: bytes, id: "wreck")
                #expect(!parsed.jsonLine().isEmpty)
                for block in parsed.article.blocks { #expect(block.span.end <= parsed.article.bytes.count) }
            }
        }
    }
    @Test func monsters() {
        let one = "<p>" + String(repeating: "word ", count: rounds(4000)) + "."
        #expect(extract(page: Array(one.utf8), id: "one").article.bytes.count > rounds(4000) * 4)
        let links = String(repeating: "<a href=/x>link</a> ", count: rounds(800))
        #expect(!extract(page: Array(links.utf8), id: "links").isArticle)
        let nested =
            String(repeating: "<div class='article body content'>", count: rounds(2000))
            + "<p>Nothing here is long enough to be an article."
        _ = extract(page: Array(nested.utf8), id: "nested")
        #expect(extract(page: [], id: "empty").article.notices.contains { $0.message.contains("no article text") })
    }
    /// Pages whose every part is there many times: each would take hours if anything looked at all parts for each of them.
    @Test(arguments: [
        ("<table>", "<tr><td>a cell of this row</td><td>another</td></tr>"),
        ("", "<p itemprop=author itemscope><span itemprop=name>Jane Doe</span></p>"),
        ("", "<meta name=robots content='a@,b@,c@'>"), ("", "<h1>The same heading @</h1>"), ("", "<meta@"),
        ("", "<p class=byline>By <a href=/author/x>Jane Doe</a>"), ("", "<b c@ d@ e@>x"), ("<body x>", "<body y@>"),
        ("", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isBasedOn\":[\"@\",\"b@\"]}</script>"),
    ])
    func monstersOfManyParts(_ before: String, _ part: String) {
        let parts = part.split(separator: "@", omittingEmptySubsequences: false)
        let page = before + (0..<rounds(2000)).map { parts.joined(separator: String($0)) }.joined()
        #expect(!extract(page: Array(page.utf8), id: "many").jsonLine().isEmpty)
    }
    @Test func softHyphensAloneAreNoText() {
        let page = "<p><a href=/x>&shy;</a><p><a href=/y>&shy;&shy;</a> One wo&shy;rd <a href=/z>&shy;here</a>."
        let parsed = extract(page: Array(page.utf8), id: "shy")
        #expect(!parsed.jsonLine().isEmpty && !parsed.article.bytes.contains(0xAD))
    }
    @Test func itemsOfFeedsAreArticles() {
        var item = ParsedFeed.Item(id: "x")
        item.title = "Ferry"
        item.published = "2024-03-05T18:40:00Z"
        var feed = ParsedFeed()
        feed.title = "Lorn Courier"
        let article = extract(item: item, text: "<p>One.</p><p>Two &amp; three.</p>", of: feed, id: "x")
        #expect(
            article.text(Span(0, article.bytes.count)) == "Ferry\n\nOne.\n\nTwo & three."
                && article.outlet == "Lorn Courier")
    }
}
