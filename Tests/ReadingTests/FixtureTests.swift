import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Reading

@Suite struct QuotationFixtureTests {
    /// Cases parted by "====": a text, then indented lines `kind | speaker | content`; each must be found.
    @Test(arguments: Repository.fixtures("quotations"))
    func fixture(_ url: URL) throws {
        for test in Repository.text(url).components(separatedBy: "\n====\n") {
            let lines = test.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let text = lines.filter { !$0.hasPrefix("  ") }.joined(separator: "\n")
            let account = read(Repository.article(text))
            let found = account.quotations.map { q in
                "\(q.kind.rawValue) | \(q.speaker.map { account.names[$0].name } ?? "-") | \(q.pieces.map { account.text($0) }.joined(separator: " … "))"
            }
            for line in lines where line.hasPrefix("  ") {
                let expected = String(line.dropFirst(2))
                #expect(found.contains(expected), "expected \(expected), found \(found) in: \(text)")
            }
        }
    }
    @Test func everyIndirectStatementShowsItsCue() {
        for article in Repository.articles(in: Repository.example) {
            for quotation in read(article).quotations where quotation.kind == .indirect {
                #expect(quotation.cueSpan != nil)
            }
        }
    }
}

@Suite struct FigureFixtureTests {
    /// Lines `sentence => value bound unit-or-noun`, or `none`.
    @Test(arguments: Repository.fixtures("figures"))
    func fixture(_ url: URL) throws {
        let languages = [
            "german": "de", "japanese": "ja", "chinese": "zh", "english": "en", "spanish": "es", "french": "fr",
            "italian": "it", "portuguese": "pt", "dutch": "nl", "russian": "ru",
        ]
        let language = try #require(languages[url.deletingPathExtension().lastPathComponent])
        for line in Repository.text(url).split(separator: "\n") {
            let sides = line.components(separatedBy: " => ")
            try #require(sides.count == 2)
            var article = Repository.article(sides[0])
            article.language = language
            let found = read(article).figures.map { f -> String in
                func number(_ v: Double) -> String { v == v.rounded() ? String(Int(v)) : String(v) }
                let value = f.low.flatMap { low in f.high.map { number(low) + "-" + number($0) } } ?? number(f.value)
                return "\(value) \(f.bound.rawValue) \(f.unit ?? f.counts.map { article.text($0) } ?? "-")"
            }
            #expect(found == (sides[1] == "none" ? [] : [sides[1]]), "\(sides[0])")
        }
    }
}

@Suite struct TimeTests {
    @Test(arguments: [
        ("It ended on 17 February 2022.", "2022-02-17"), ("It began in Feb. 2021.", "2021-02"),
        ("On Wednesday the vote was held.", "2031-03-12"), ("They will meet on Monday.", "2031-03-17"),
        ("Yesterday it rained.", "2031-03-12"), ("He left in 2014.", "2014"), ("It lasted three days.", "P3D"),
        ("Last year was dry.", "2030"),
    ])
    func resolved(_ text: String, _ value: String) {
        var article = Repository.article(text)
        article.language = "en"
        article.published = "2031-03-13"
        #expect(read(article).times.map(\.value) == [value])
    }
}

@Suite struct RobustnessTests {
    private func check(_ account: Account) {
        let end = account.article.bytes.count
        func holds(_ span: Span) -> Bool { span.start >= 0 && span.start <= span.end && span.end <= end }
        for q in account.quotations {
            #expect(q.pieces.allSatisfy(holds) && (q.speaker.map { account.names.indices.contains($0) } ?? true))
        }
        for f in account.figures { #expect(holds(f.span) && account.sentences.indices.contains(f.sentence)) }
        for n in account.names { for m in n.mentions { #expect(holds(m.span) && holds(m.core)) } }
    }
    @Test func wreckedArticlesNeverTrap() {
        var wreckage = Wreckage(seed: 1)
        for text in Repository.everyText {
            for _ in 0..<rounds(4) {
                var bytes = text
                for _ in 0..<4 { bytes = wreckage.wreck(bytes) }
                check(read(Repository.article(String(decoding: bytes, as: UTF8.self))))
            }
        }
    }
    @Test func truncatedAtEveryByteNeverTraps() throws {
        let article = try #require(Repository.articles(in: Repository.example).first)
        for end in stride(from: 1, to: article.bytes.count, by: 23) {
            check(read(Repository.article(String(decoding: article.bytes[..<end], as: UTF8.self))))
        }
    }
    @Test(arguments: [
        String(repeating: "“", count: 20_000), String(repeating: "\"a ", count: 8_000),
        String(repeating: "said ", count: 8_000), String(repeating: "A, ", count: 8_000),
        String(repeating: "9", count: 20_000), String(repeating: "Mr. President of ", count: 3_000),
        String(repeating: "(", count: 20_000), String(repeating: "twenty one hundred thousand ", count: 3_000),
        String(repeating: "Jan Mar ", count: 5_000), "\u{FEFF}\u{200F}" + String(repeating: "אמר ", count: 5_000),
    ])
    func monsters(_ text: String) { check(read(Repository.article(text))) }

    @Test func readingAgainGivesTheSame() {
        for article in Repository.articles(in: Repository.example) {
            #expect(read(article).jsonLine() == read(article).jsonLine())
        }
    }
    @Test func accountLinesGoBothWays() throws {
        for article in Repository.articles(in: Repository.example) {
            let line = read(article).jsonLine()
            let again = try #require(Account(json: try JSONValue(parsing: line)))
            #expect(again.jsonLine() == line)
        }
    }
    @Test func wreckedAccountLinesNeverTrap() throws {
        var wreckage = Wreckage(seed: 5)
        let article = try #require(Repository.articles(in: Repository.example).last)
        let line = read(article).jsonLine()
        for _ in 0..<rounds(60) {
            guard let value = try? JSONValue(parsing: wreckage.wreck(line)), let account = Account(json: value) else {
                continue
            }
            check(account)
        }
    }
}
