import Examples
import Feeds
import Foundation
import NewsModel
import Pipeline
import Reporting
import TestSupport
import Testing

@testable import Serving
@testable import Store

@Suite struct ServingTests {
    @Test func theExampleIsBundledWhole() {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: Repository.example.path)) ?? []
        #expect(Example.files.map(\.name) == files.sorted())
        for (name, bytes) in Example.files {
            #expect(bytes == Repository.bytes(Repository.example.appendingPathComponent(name)), "\(name)")
        }
    }
    @Test func strangersSeeAQuarterOfAText() async throws {
        let report = await report(on: Repository.articles(in: Repository.example))
        let whole = try #require(report.stories.first)
        func budget(_ t: Int) -> Int {
            min(1500, whole.tellings[t].article.text(Span(0, .max)).unicodeScalars.count / 4)
        }
        let opening = Opening(whole, free: [], remembered: [])
        let (limited, isCut) = whole.limited(to: OpenPlaces(whole, opening.spans, free: []))
        #expect(isCut && !limited.statements.isEmpty && !limited.keyFacts.isEmpty && !limited.figures.isEmpty)
        // All words that stand anywhere, each once: no more than a quarter of each text, and copies are one text.
        let texts = Set(limited.placesByWeight.map { Words.short($0.text) })
        let shown = texts.filter { text in !texts.contains { $0 != text && $0.contains(text) } }
            .reduce(0) { $0 + $1.unicodeScalars.count }
        let copies = Set(whole.families.flatMap { $0.members.filter(\.isWhole).dropFirst().map(\.telling) })
        #expect(!copies.isEmpty)
        let most = whole.tellings.indices.filter { !copies.contains($0) }.map(budget).reduce(0, +)
        #expect(shown <= most && shown > most / 5, "\(shown) of \(most)")
        // The telling's page keeps to it.
        let view = StoryView(page: limited, articles: [])
        for (t, telling) in whole.tellings.enumerated() {
            let article = telling.article
            let html = TellingView(article: article, id: telling.id, story: "s", view: view, isWhole: false).html
            let text = html.replacing(/<[^>]*>/, with: "").utf8.count
            #expect(text <= budget(t) * 5 / 4 + 60, "\(telling.id): \(text) of \(article.bytes.count)")
        }
        // Nor does the story's page show a word of a text that is not open.
        let open = Set(limited.placesByWeight.map { Words.short($0.text) })
        var quoted = 0
        func walk(_ value: Any) {
            if let values = value as? [String: Any] {
                if let parts = values["parts"] as? [[String: Any]] {
                    let text = parts.compactMap { $0["text"] as? String }.joined()
                    #expect(open.contains(text), "\(text)")
                    quoted += 1
                }
                values.values.forEach(walk)
            } else if let list = value as? [Any] {
                list.forEach(walk)
            }
        }
        walk(view.values())
        #expect(quoted > 20 && !limited.keyFacts.isEmpty)
        // What a licence lets everybody read is not cut.
        let (free, isFreeCut) = whole.limited(to: OpenPlaces(whole, [], free: Set(whole.tellings.map(\.id))))
        #expect(!isFreeCut && free.placesByWeight.count == whole.placesByWeight.count)
    }

    // MARK: - Limits

    private actor Peak {
        var now = 0
        var most = 0
        var all = 0
        func enter() {
            now += 1
            all += 1
            most = max(most, now)
        }
        func leave() { now -= 1 }
    }
    @Test func turnsLetAFewInAtATime() async {
        let turns = Turns(2)
        let peak = Peak()
        await withTaskGroup(of: Void.self) { tasks in
            for _ in 0..<50 {
                tasks.addTask {
                    await turns.enter()
                    await peak.enter()
                    await Task.yield()
                    await peak.leave()
                    turns.leave()
                }
            }
        }
        #expect(await peak.now == 0)
        #expect(await (1...2).contains(peak.most))
        #expect(await peak.all == 50)
    }

    // MARK: - Feeds

    private func feed(_ format: StoryFeed.Format) -> StoryFeed {
        var feed = StoryFeed(title: "A \"feed\" & more", path: "/sources/1", id: "source:1", format: format)
        feed.entries = (1...3).map {
            StoryFeed.Entry(
                id: "telling:\($0)", title: "Title \($0) <b>\u{1}", url: "/tellings/\($0)",
                original: "https://a.example/?a=1&b=2",
                summary: "One · \"two\"", published: 1_795_000_000_000, updated: 1_795_000_000_000 + $0 * 1000,
                language: "en",
                author: "Lorn & Tosk")
        }
        feed.removed = [("telling:9", 1_795_000_100_000)]
        return feed
    }
    @Test(arguments: StoryFeed.Format.allCases)
    func feedsAreReadBackToTheSameItems(_ format: StoryFeed.Format) throws {
        let feed = feed(format)
        let bytes = feed.written(base: "https://s.example").bytes
        #expect(bytes == feed.written(base: "https://s.example").bytes)
        let read = parseFeed(bytes, url: "https://s.example/sources/1." + format.rawValue)
        #expect(read.title == "A \"feed\" & more" && read.items.count == 3)
        for (item, entry) in zip(read.items, feed.entries) {
            #expect(item.id == "urn:stemma:" + entry.id)
            #expect(item.link == "https://s.example" + entry.url)
            #expect(item.updated.map { DateTimeProbe.milliseconds($0) } == entry.updated)
            #expect(item.title?.hasPrefix("Title") == true)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("urn:stemma:telling:9") && text.contains("https://s.example/hub"))
        if format == .json {
            #expect((try? JSONValue(parsing: bytes))?["version"]?.string == "https://jsonfeed.org/version/1.1")
        }
    }

    // MARK: - Words

    @Test func timesAreInWords() {
        #expect(Words.iso(1_931_090_700_000) == "2031-03-12T14:05:00Z")
        #expect(Words.time(1_931_090_700_000) == "12 March 2031, 14:05")
        #expect(Words.span(0, 86_400_000) == "1–2 January 1970" && Words.span(0, 0) == "1 January 1970")
        #expect(Words.date(-1) == "31 December 1969")
        // Times that a request or a broken clock gives.
        for then in [Int.min, -1, 0, Int.max] { #expect(Words.ago(then, now: 1_795_000_000_000).contains("ago")) }
        #expect(Words.length(90 * 60_000) == "1 hour" && Words.length(0) == "1 minute")
    }
    @Test func addressesAreOfTheWeb() {
        for bad in [
            "javascript:alert(1)", "data:text/html,x", " https://a.example", "//a.example", "file:///etc/passwd", "",
            "http://[", "http://a]b/", "http://[::1]x/", "https:///x", "http://a b/",
        ] {
            #expect(Words.web(bad) == nil, "\(bad)")
        }
        #expect(
            Words.web("HTTPS://a.example") != nil && Words.web("http://[2001:db8::1]:80/x") != nil
                && Words.host("https://www.a.example:8/x") == "a.example:8")
        #expect(Words.host("https://name:secret@a.example/x") == "a.example")
    }
    @Test func segmentsGoThereAndBack() {
        for text in ["Žilina/+ %41", "a&b=c", "\u{202E}x\n", "北京", ""] {
            #expect(Words.decoded(Words.encoded(text)) == text)
            #expect(Words.encoded(text).utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F })
        }
        #expect(
            Words.decoded("a+b") == "a b" && Words.decoded("a+b", isForm: false) == "a+b"
                && Words.decoded("%zz%4") == "%zz%4")
    }
    @Test func driftIsMarkedWordByWord() {
        func marked(_ text: String, _ base: String) -> [String] {
            WordDrift.parts(of: text, beside: base).filter(\.isNew).map {
                $0.text.split(separator: " ").joined(separator: " ")
            }
        }
        #expect(marked("We can not exclude that", "We cannot rule out that") == ["can not exclude"])
        #expect(marked("nine were hurt", "Nine were hurt.") == [])
        #expect(WordDrift.parts(of: "a b c", beside: "x y z").map(\.text).joined() == "a b c")
        for text in ["one two three four", "a", "", "a  b"] {
            let parts = WordDrift.parts(of: text, beside: "one three four five")
            #expect(parts.map(\.text).joined().split(separator: " ") == text.split(separator: " "))
        }
    }
    @Test func pagesStayLight() {
        let row: [String: Any] = ["text": String(repeating: "x", count: 100)]
        let rows = Array(repeating: row, count: 50)
        #expect(ValueWeight.fitting(rows, 1000).count == 6)
        #expect(ValueWeight.fitting(rows, 0).count == 2 && ValueWeight.fitting([], 10).isEmpty)
    }

    // MARK: - Secrets

    @Test func passwordsAreKeptAsHashes() {
        let stored = Secrets.hash(password: "correct horse battery")
        #expect(stored.hasPrefix("scrypt$15$") && !stored.contains("horse"))
        #expect(Secrets.matches("correct horse battery", stored) && !Secrets.matches("correct horse batterz", stored))
        #expect(stored != Secrets.hash(password: "correct horse battery"))
        for broken in ["", "scrypt$15$zz$", "scrypt$99$00$00", "plain"] { #expect(!Secrets.matches("x", broken)) }
        #expect(Set((0..<100).map { _ in Secrets.make() }).count == 100 && Secrets.make().count == 43)
    }
    @Test func queriesHaveFilters() {
        let now = 1_795_000_000_000
        let query = ReaderQuery(
            "grain \"old mill\" -fire lang:de source:\"The Courier\" since:2d until:2031-03-13 title:x", now: now)
        #expect(query.words == "grain \"old mill\" -fire title:x")
        #expect(query.language == "de" && query.source == "The Courier" && query.since == now - 2 * 86_400_000)
        #expect(query.until == 1_931_126_400_000)
        let plain = ReaderQuery("source of the place since then", now: now)
        #expect(plain.words == "source of the place since then" && plain.source == nil)
        #expect(ReaderQuery("", now: now).isEmpty && ReaderQuery("lang:", now: now).isEmpty)
        var wreckage = Wreckage(seed: 8)
        for _ in 0..<500 {
            let bytes = wreckage.wreck(Array("a \"b c\" -d lang:x title:\"y z\" since:9999999d \"".utf8))
            _ = ReaderQuery(String(decoding: bytes, as: UTF8.self), now: now)
        }
    }
}

private enum DateTimeProbe {
    static func milliseconds(_ iso: String) -> Int {
        let format = ISO8601DateFormatter()
        return format.date(from: iso).map { Int($0.timeIntervalSince1970 * 1000) } ?? -1
    }
}
