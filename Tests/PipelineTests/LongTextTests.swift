import NewsModel
import Pipeline
import TestSupport
import Testing

/// A text that is too long to be compared whole is compared as far as its share goes, and says so.
@Suite struct LongTextTests {
    private func article(_ paragraphs: [String], id: String = "long") -> Article {
        Repository.article("A long title for Tosk\n\n" + paragraphs.joined(separator: "\n\n"), id: id)
    }
    private func paragraph(_ n: Int) -> String {
        "Mayor Petra Holub of Tosk\(n) said that \(n) boats had left the harbour of Lenna\(n % 97) before the storm of day \(n)."
    }

    @Test func shortTextsStayAsTheyAre() {
        let short = article((0..<20).map(paragraph))
        #expect(short.limited(to: 20_000) == short)
    }
    @Test(arguments: [1, 2, 10, 59, 60, 5000])
    func aStorysTellingsShareWhatIsCompared(_ count: Int) {
        let each = Article.comparedBytes(ofTellings: count)
        #expect((10_000...100_000).contains(each))
        #expect(count > 60 || each * count <= 800_000 || each == 10_000)
    }
    @Test func whatIsLeftOutIsSaidAndTheTextStays() throws {
        let long = article((0..<4000).map(paragraph))
        let limited = long.limited(to: 20_000)
        #expect(limited.bytes == long.bytes && limited.title == long.title)
        let length = limited.blocks.reduce(0) { $0 + $1.span.length }
        #expect((19_800...20_000).contains(length))
        #expect(
            limited.blocks.allSatisfy { block in
                long.blocks.contains { $0.span.start == block.span.start && $0.span.end >= block.span.end }
            })
        let notice = try #require(limited.notices.last)
        #expect(notice.message.hasPrefix("only the first 20 of its ") && notice.message.hasSuffix(" KB are compared"))
    }
    /// A run without blanks is cut between two characters, of one byte or of four.
    @Test(arguments: ["x", "é", "字", "😀"])
    func anUnbrokenRunIsCutBetweenCharacters(_ character: String) throws {
        let run = article([String(repeating: character, count: 30_001)])
        for limit in 20_000...20_003 {
            let block = try #require(run.limited(to: limit).blocks.last)
            #expect(String(validating: run.bytes[block.span.start..<block.span.end], as: UTF8.self) != nil)
            #expect(block.span.end > block.span.start)
        }
    }
    @Test func tellingsThatAreTooLongAreComparedAllTheSame() async {
        let common = (0..<30).map(paragraph)
        let tellings = (0..<2).map { t in
            article(common + (0..<1200).map { paragraph(10_000 * (t + 1) + $0) }, id: "t\(t)")
        }
        let story = story(of: await accounts(of: tellings))
        #expect(story.tellings.count == 2)
        #expect(
            story.tellings.allSatisfy { telling in
                telling.article.notices.contains {
                    $0.message.hasPrefix("only the first 100 of its ") && $0.message.hasSuffix(" KB are compared")
                }
            })
    }
}
