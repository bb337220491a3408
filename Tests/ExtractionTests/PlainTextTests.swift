import Extraction
import Foundation
import NewsModel
import TestSupport
import Testing

@Suite struct PlainTextTests {
    /// Each fixture says at its head what is expected of the text under its line.
    @Test(arguments: Repository.fixtures("articles"))
    func fixture(_ url: URL) throws {
        let parts = Repository.text(url).components(separatedBy: "\n----\n")
        try #require(parts.count == 2)
        let article = try extract(text: Array(parts[1].utf8), id: "fixture")
        let body = article.blocks.filter { $0.kind.isBody }.map { article.text($0.span) }.joined(separator: "\n")
        let outside = article.blocks.filter { !$0.kind.isBody }.map { article.text($0.span) }.joined(separator: "\n")
        for line in parts[0].split(separator: "\n") {
            let expectation = line.dropFirst("expect ".count)
            let name = String(expectation.prefix { $0 != ":" })
            let value = String(expectation.dropFirst(name.count + 2))
            switch name {
            case "title": #expect(article.title == value)
            case "inside": #expect(body.contains(value))
            case "outside": #expect(outside.contains(value) && !body.contains(value))
            case "credit":
                #expect(article.credits.contains { "\($0.role.rawValue) \($0.name)" == value }, "\(article.credits)")
            case "dateline":
                let dateline = try #require(article.dateline)
                #expect(
                    "\(dateline.places.joined(separator: "/").capitalized) \(dateline.date ?? "") \(dateline.agencies.joined(separator: "/"))"
                        == value)
            case "published": #expect(article.published == value)
            default: Issue.record("unknown expectation \(name)")
            }
        }
    }

    @Test func blocksStandInOrderAndHoldEveryWord() throws {
        for article in Repository.articles(in: Repository.example) {
            var at = 0
            for block in article.blocks {
                #expect(block.span.start >= at && block.span.end <= article.bytes.count)
                #expect(article.bytes[at..<block.span.start].allSatisfy { $0 < 0x21 || "#*->+".utf8.contains($0) })
                at = block.span.end
            }
        }
    }

    @Test func jsonLineKeepsItsText() throws {
        let value = try JSONValue(
            parsing: Array(
                #"{"id": "a", "text": "One.\r\n\r\nTwo is a sentence with many words in it.", "lang": "en-GB", "date": "2031-01-02"}"#
                    .utf8))
        let article = try extract(line: value)
        #expect(article.text(Span(0, article.bytes.count)) == "One.\r\n\r\nTwo is a sentence with many words in it.")
        #expect(article.language == "en" && article.published == "2031-01-02")
    }
    @Test func refusals() {
        #expect(throws: ExtractionError.empty) { try extract(text: Array(" \n\n ".utf8), id: "x") }
        #expect(throws: ExtractionError.binary) { try extract(text: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4], id: "x") }
        #expect(throws: ExtractionError.self) { try extract(line: .object(["id": .string("a")])) }
    }
    @Test func frontMatterIsRead() throws {
        let text =
            "---\ntitle: \"A title\"\ndate: 2031-02-03\noutlet: The Paper\n---\n# A title\n\nThis is the first paragraph of the article, with enough words.\n"
        let article = try extract(text: Array(text.utf8), id: "x", markdown: true)
        #expect(article.title == "A title" && article.published == "2031-02-03" && article.outlet == "The Paper")
        #expect(article.titleSpan.map { article.text($0) } == "A title")
    }
}
