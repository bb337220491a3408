import Feeds
import HTTPTypes
import HummingbirdTesting
import NIOCore
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// Articles and stories as ninjs and NewsML-G2: what is written is read again as the same, and nobody gets more than on the pages.
@Suite struct NewsFormatTests {
    static let formats = ["ninjs", "newsml"]

    private func article(_ id: String, _ town: Town) async throws -> (stored: StoredArticle, read: Article) {
        let stored = try #require(try await town.store.article(id))
        let line = try #require(try await town.store.versions(of: stored.id).last?.line)
        return (stored, try #require(Article(line: line)))
    }
    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.filter { $0.kind.isProse }.map {
            article.text($0.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    @Test(arguments: formats)
    func anArticleComesBack(_ format: String) async throws {
        let town = try await Town.read.value
        let (stored, read) = try await article(town.facts.fireTelling, town)
        let answer = try await town.ask(.get, "/api/v1/tellings/$fireTelling/\(format)", as: .reader)
        let feed = parseFeed(Array(buffer: answer.body))
        #expect(feed.format == (format == "ninjs" ? "ninjs" : "newsmlg2") && feed.notices.isEmpty)
        let item = try #require(feed.items.first)
        #expect(feed.items.count == 1 && feed.withdrawn.isEmpty)
        #expect(item.id == Town.base + "/tellings/" + stored.id)
        #expect(item.title == read.title && item.link == stored.url && item.language == stored.language)
        #expect(item.wire?.version == stored.version && item.wire?.embargo == nil)
        if format == "newsml" { #expect(item.source?.title == Words.host(stored.url)) }
        let content = try #require(item.content)
        let shown = paragraphs(read)
        #expect(!shown.isEmpty)
        for paragraph in shown { #expect(content.contains(">" + escaped(paragraph) + "<"), "\(paragraph)") }
        let credits = Set(read.credits.filter { $0.role == .agency }.map(\.name))
        if let credit = item.wire?.credit { #expect(credits.contains { credit.hasPrefix($0) }) }
        #expect((item.wire?.credit == nil) == credits.isEmpty)
    }
    @Test(arguments: formats)
    func aCorrectionHasTheNextVersion(_ format: String) async throws {
        let town = try await Town.read.value
        let answer = try await town.ask(.get, "/api/v1/tellings/$bridgeTelling/\(format)", as: .reader)
        let item = parseFeed(Array(buffer: answer.body)).items.first
        #expect(item?.wire?.version == 2 && item?.content?.contains("two years") == true)
    }
    @Test(arguments: formats)
    func aStrangerGetsNoText(_ format: String) async throws {
        let town = try await Town.read.value
        for (path, ids) in [
            ("/api/v1/tellings/$fireTelling/\(format)", [town.facts.fireTelling]),
            ("/api/v1/stories/fire/\(format)", try await town.store.tellings(of: "fire").map(\.id)),
        ] {
            let answer = try await town.ask(.get, path)
            #expect(answer.code == 200)
            let items = parseFeed(Array(buffer: answer.body)).items
            #expect(items.count == ids.count && items.allSatisfy { $0.content == nil && $0.summary == nil })
            for id in ids {
                for paragraph in paragraphs(try await article(id, town).read) {
                    #expect(!answer.text.contains(paragraph), "\(paragraph.prefix(60))")
                }
            }
            // Who is signed in gets it from the same address.
            let whole = parseFeed(Array(buffer: try await town.ask(.get, path, as: .readToken).body)).items
            #expect(whole.count == ids.count && whole.allSatisfy { $0.content != nil })
        }
    }
    @Test(arguments: formats)
    func whatALicenceOpensIsOpen(_ format: String) async throws {
        let town = try await Town.read.value
        let answer = try await town.ask(.get, "/api/v1/tellings/$freeTelling/\(format)")
        let item = parseFeed(Array(buffer: answer.body)).items.first
        #expect(item?.content?.contains("The ferry of Lorn sails again on Monday") == true)
        #expect(answer.text.contains("https://creativecommons.org/licenses/by/4.0/"))
    }
    @Test func aStoryIsAPackageOfReports() async throws {
        let town = try await Town.read.value
        let ids = try await town.store.tellings(of: "fire").map { Town.base + "/tellings/" + $0.id }
        let ninjs = try await town.ask(.get, "/api/v1/stories/smoke/ninjs", as: .reader).value
        #expect(ninjs["type"]?.string == "composite" && ninjs["uri"]?.string == Town.base + "/stories/fire")
        let associated = ninjs["associations"]?.array ?? []
        #expect(Set(associated.compactMap { $0["uri"]?.string }) == Set(ids) && associated.count == ids.count)
        let names = associated.compactMap { $0["name"]?.string }
        #expect(names.count == ids.count && names.first?.hasPrefix("Report 1: ") == true)
        let message = try await town.ask(.get, "/api/v1/stories/fire/newsml", as: .reader)
        #expect(message.type == "application/vnd.iptc.g2.newsmessage+xml; charset=utf-8")
        #expect(Set(parseFeed(Array(buffer: message.body)).items.map(\.id)) == Set(ids))
        // Each report is one group, and there are as many as in the other format.
        let reports = Set(names.compactMap { $0.split(separator: ":").first })
        #expect(message.text.components(of: "<group id=\"report-") == reports.count)
        #expect(message.text.components(of: "<groupRef idref=\"report-") == reports.count)
        #expect(message.text.components(of: "<itemRef ") == ids.count)
    }
    /// Text of a source that is markup, or no text at all, stays text.
    @Test func hostileTextStaysText() {
        var article = Article(id: "x", bytes: Array("<b>&amp;]]> \u{1}\"quoted\"\u{FFFE} end.".utf8))
        article.title = "</headline><newsItem guid=\"evil\"> & \u{2}\""
        article.authors = ["<i>Eve</i>"]
        article.blocks = [Article.Block(.paragraph, Span(0, article.bytes.count))]
        let stored = StoredArticle(
            number: 1, id: "x", key: "x", source: "s", url: "https://lorn.example/?a=1&b=\"2\"", title: nil,
            outlet: "Lorn & \"Co\"", language: "en\"", published: "2031-03-03\"", time: 0, seen: 0, stage: .grouped,
            status: .done, due: 0, tries: 0, problem: nil, checks: 0, version: 1, story: nil, image: nil, section: nil,
            rights: Rights())
        let item = NewsItem(
            stored, version: (1, 0, Account(article: article).jsonLine()), mayRead: true, base: "https://b")
        let read = readFeed(Array(NewsML.document(item).utf8))
        #expect(read.raw.isWellFormed && read.feed.items.map(\.id) == ["https://b/tellings/x"])
        #expect(read.feed.items.first?.title == "</headline><newsItem guid=\"evil\"> & \"")
        #expect(read.feed.items.first?.source?.title == "Lorn & \"Co\"")
        #expect(read.feed.items.first?.content?.contains("&lt;b&gt;&amp;amp;]]&gt;") == true)
        var w = JSONWriter()
        Ninjs.write(item, to: &w)
        let json = parseFeed(w.bytes)
        #expect(json.items.first?.content == "<p>&lt;b&gt;&amp;amp;]]&gt; \u{1}&quot;quoted&quot;\u{FFFE} end.</p>")
    }
    @Test(arguments: [
        ("2031-03-03T10:00:00Z", true), ("2031-03-03T10:00:00+01:00", true), ("2031-03-03T10:00:00", false),
        ("2031-03-03", false), ("", false),
    ])
    func onlyWholeTimesAreWritten(_ published: String, _ isTime: Bool) {
        let stored = StoredArticle(
            number: 1, id: "x", key: "x", source: "s", url: nil, title: "One", outlet: "Lorn", language: nil,
            published: published, time: 0, seen: 0, stage: .grouped, status: .done, due: 0, tries: 0, problem: nil,
            checks: 0, version: 0, story: nil, image: nil, section: nil, rights: Rights())
        let item = NewsItem(stored, version: nil, mayRead: true, base: "https://b")
        #expect((item.publishedTime != nil) == isTime)
        var w = JSONWriter()
        Ninjs.write(item, to: &w)
        let ninjs = try? JSONValue(parsing: w.bytes)
        #expect((ninjs?["firstCreated"] != nil) == isTime && ninjs?["representationType"]?.string == "partial")
        let text = NewsML.document(item)
        #expect(text.contains("<firstCreated>") == isTime)
        #expect(text.contains("<contentCreated>") == (isTime || published.count == 10))
    }
}

extension String {
    /// How often a text occurs in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
