import Extraction
import Foundation
import NewsModel
import Pipeline
import Store
import Synchronization
import TestSupport
import Testing

@testable import Desk

/// What a worker remembers of its last readings changes no answer.
@Suite struct LatestReadingsTests {
    private func page(_ text: String) -> StoredPage {
        let body = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
        let html = "<html lang=en><title>Ferry</title><article><h1>The ferry is late again</h1>\(body)</article>"
        return StoredPage(bytes: Array(html.utf8), url: "https://lorn.example/1", charset: "utf-8")
    }
    @Test func aStoryIsComparedAlikeWithAndWithoutThem() async throws {
        let texts = [
            "The ferry to Lorn was three hours late on Monday, the harbour master Hedda Lind said, and it wasnâ€™t the first time.\nAbout 40 people waited on the pier, and two fell ill.",
            "Two people fell ill while they waited for the ferry to Lorn on Monday.\n“We had no news for three hours,” said Hedda Lind, the harbour master, who has run the pier since spring.",
        ]
        var lines: [[UInt8]] = []
        for (i, text) in texts.enumerated() {
            let request = ArticleMessage.Request(id: "a\(i)", item: [], page: page(text), line: nil, kept: nil)
            let line = try Worker.article(request).line
            #expect(Worker.readings.withLock { $0.account(of: line) } != nil)
            lines.append(line)
        }
        let remembered = try Worker.story(.init(lines: lines)).comparison
        let articles = try lines.map { try #require(Account(json: try JSONValue(parsing: $0))?.article) }
        let afresh = StoryComparison(of: Pipeline.story(of: await accounts(of: articles)))
        #expect(remembered.report == afresh.report && !remembered.report.isEmpty)
        // And a second time, when the story itself is remembered.
        #expect(try Worker.story(.init(lines: lines)).comparison.report == afresh.report)
    }
    @Test func theOldestGoFirst() {
        var readings = LatestReadings()
        let account = Account(article: Article(id: "a", bytes: []))
        func line(_ number: Int) -> [UInt8] { Array("\(number)".utf8) + [UInt8](repeating: 0x20, count: 100_000) }
        let count = LatestReadings.limit / 100_000
        for number in 0..<count { readings.keep(account, of: line(number)) }
        #expect(readings.account(of: line(0)) != nil)
        for number in count..<count + 10 { readings.keep(account, of: line(number)) }
        // The first was used last of the old ones.
        #expect(readings.account(of: line(0)) != nil)
        #expect(readings.account(of: line(1)) == nil)
        #expect(readings.account(of: line(count + 9)) != nil)
        // What is too long is not kept at all.
        let long = [UInt8](repeating: 0x20, count: LatestReadings.limit / 8)
        readings.keep(account, of: long)
        #expect(readings.account(of: long) == nil)
    }
}
