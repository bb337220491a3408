import Extraction
import NewsModel
import Pipeline
import TestSupport
import Testing

@Suite struct ReportTests {
    @Test func anyOrderGivesTheSameBytes() async {
        let articles = Repository.articles(in: Repository.example)
        let forward = await report(on: articles).json()
        let backward = await report(on: articles.reversed()).json()
        #expect(forward == backward && forward.count > 10_000)
    }
    @Test func jsonSpansAreTheTextAtThem() async throws {
        let report = try JSONValue(parsing: await report(on: Repository.articles(in: Repository.example)).json())
        let story = try #require(report["stories"]?.array.first)
        var texts: [String: [Unicode.Scalar]] = [:]
        for telling in story["tellings"]?.array ?? [] {
            texts[telling["id"]?.string ?? ""] = Array((telling["text"]?.string ?? "").unicodeScalars)
        }
        var checked = 0
        func walk(_ value: JSONValue) {
            if let id = value["telling"]?.string, let text = value["text"]?.string,
                let span = value["span"]?.array.compactMap(\.int), span.count == 2, let scalars = texts[id]
            {
                #expect(span[0] >= 0 && span[0] < span[1] && span[1] <= scalars.count)
                var shown = String.UnicodeScalarView()
                shown.append(contentsOf: scalars[span[0]..<span[1]])
                #expect(String(shown) == text)
                checked += 1
            }
            if case .object(let members) = value { members.values.forEach(walk) }
            if case .array(let items) = value { items.forEach(walk) }
        }
        walk(story)
        #expect(checked > 100)
    }
    @Test func oneArticleIsOneStory() async {
        let made = await report(on: [
            Repository.article("Rain in Tosk\n\nIt rained all day in Tosk on Monday, the weather service said.")
        ])
        #expect(made.stories.count == 1 && made.stories[0].origins.atMost == 1)
        #expect(await report(on: []).stories.isEmpty)
    }
    @Test func wreckedStoriesNeverTrap() async {
        var wreckage = Wreckage(seed: 9)
        let articles = Repository.articles(in: Repository.example)
        for round in 0..<rounds(4) {
            let wrecked = articles.enumerated().map { i, article in
                Repository.article(
                    String(decoding: wreckage.wreck(wreckage.wreck(article.bytes)), as: UTF8.self), id: "\(round)-\(i)")
            }
            let json = await report(on: wrecked).json()
            #expect((try? JSONValue(parsing: json)) != nil)
        }
    }
    @Test func wreckedAccountsNeverTrap() async {
        var wreckage = Wreckage(seed: 11)
        let accounts = await accounts(of: Repository.articles(in: Repository.example))
        let lines = accounts.map { $0.jsonLine() }
        for _ in 0..<rounds(6) {
            var wrecked: [Account] = []
            for line in lines {
                // A digit changed keeps the line whole and its offsets wrong.
                var bytes = line
                for _ in 0..<6 { bytes = wreckage.changeDigit(bytes) }
                if let value = try? JSONValue(parsing: bytes), let account = Account(json: value) {
                    wrecked.append(account)
                }
            }
            let story = story(of: wrecked)
            #expect(story.tellings.count == wrecked.count)
        }
    }
    @Test func theSameTellingTwiceIsOneOrigin() async {
        let article = Repository.article(
            "Rain floods Tosk\n\nHeavy rain flooded the lower town of Tosk on Monday and 300 people had to leave their houses, the fire brigade said. The river Ost rose by two metres within three hours. Sandbags were handed out at the town hall.",
            id: "a")
        var second = article
        second.id = "b"
        let made = await report(on: [article, second])
        #expect(made.stories.count == 1 && made.stories[0].origins.atMost == 1)
    }
}
