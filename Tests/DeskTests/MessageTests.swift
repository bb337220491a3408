import Foundation
import NewsModel
import Store
import TestSupport
import Testing

@testable import Desk

/// Every message between desk and worker: it comes back as it went, and what is broken is an error that names the field.
@Suite struct MessageTests {
    private static let item: FeedItem = {
        var item = FeedItem(guid: "tosk-1")
        item.url = "https://lorn.example/1"
        item.title = "The ferry is late again"
        item.published = "2026-11-20T08:00:00Z"
        item.publishedTime = 1_795_000_000_000
        item.content = ItemContent(id: "tosk-1").json
        item.isWhole = true
        return item
    }()
    private static let page = StoredPage(bytes: Array("<p>Ferry".utf8), url: "https://lorn.example/1", charset: nil)
    private static let comparison: StoryComparison = {
        var comparison = StoryComparison(report: Array("{}".utf8))
        comparison.title = "The ferry is late again"
        comparison.origins = 1...3
        comparison.maker = "7.1"
        comparison.disputes = 2
        comparison.conflicts = 1
        comparison.languages = ["de", "en"]
        comparison.agencies = [StoryAgency(name: "Korvik Wire", isNamed: true, tellings: 3, first: 2)]
        comparison.shape = [3, 1, 1]
        comparison.families = [
            .init(parent: "Korvik Wire", members: ["a", "b", "c"]), .init(parent: nil, members: ["d"]),
        ]
        comparison.people = [
            .init(name: "Hedda Lind", role: "harbour master", kind: .person, statements: 2),
            .init(name: "Port Authority", role: nil, kind: .institution, statements: 0),
        ]
        return comparison
    }()
    private static let rights: Rights = {
        var rights = Rights()
        rights.robots = ["noarchive"]
        rights.reservation = "0"
        rights.isFree = true
        rights.licence = "https://creativecommons.org/licenses/by/4.0/"
        return rights
    }()

    private static let feed = FeedMessage.Request(
        bytes: [0xFF, 0], url: "https://lorn.example/feed", charset: "koi8-r")
    private static let items = FeedMessage.Answer(
        title: "Lorn", home: nil, language: "", minutes: 30, isCut: true, items: [item, wire, FeedItem(guid: "")],
        withdrawn: [.init(id: "urn:a", status: "canceled", version: 3), .init(id: "", status: "withheld")])
    private static let wire: FeedItem = {
        var item = FeedItem(guid: "urn:b")
        (item.version, item.embargo) = (2, 1_795_000_000_000)
        return item
    }()
    private static let article = ArticleMessage.Request(
        id: "a1", item: [], page: page, line: Array("{}".utf8), kept: [9])
    private static let read = ArticleMessage.Answer(
        title: "The ferry is late again", outlet: "Lorn Courier", language: "en", published: "2026-11-20", time: -1,
        places: ["Lorn", "Tosk"], rights: rights, line: Array("{}".utf8), features: [1, 2, 3], sketch: [0, 7, .max],
        changes: [TextChange(old: Span(3, 9), new: Span(3, 3))], reader: "7")
    private static let story = StoryMessage.Request(lines: [[], Array("{}".utf8)])
    private static let compared = StoryMessage.Answer(comparison: comparison)
    private static let discover = DiscoverMessage.Request(page: page.bytes, url: page.url)
    private static let feeds = DiscoverMessage.Answer(feeds: [
        .init(title: nil, url: "https://lorn.example/feed"), .init(title: "Sport", url: "https://lorn.example/sport"),
    ])
    private static let origins = OriginsMessage.Request(page: page)
    private static let card: CardMessage.Request = {
        var card = ShareCard()
        card.headline = "The ferry is late again"
        card.language = "en"
        (card.dates, card.counts, card.outlets) = ("13 March 2031", "3 articles", "Lorn Courier and Tosk Herald")
        card.reports = [.init(dots: 12, more: 4), .init(dots: 1)]
        return CardMessage.Request(card: card)
    }()
    private static let picture = CardMessage.Answer(bytes: [0x89, 0x50])
    private static let facts = OriginsMessage.Answer(facts: [.init(name: "Title", value: "Ferry", from: "h1")])

    /// The message as it comes out at the other end of the pipe.
    private func carried(_ message: Message) throws -> Message {
        let bytes = message.bytes
        #expect(ByteNumbers.read(bytes.prefix(4)) == UInt32(bytes.count - 4))
        return try #require(Message(Array(bytes.dropFirst(4))))
    }
    private func expectToComeBack<Request: WorkerRequest>(_ request: Request, _ answer: Request.Answer) throws {
        #expect(try carried(Message(asking: request)).request(Request.self) == request)
        let message = try carried(Message(answering: Request.self, with: answer))
        #expect(try message.answer(to: Request.self) == answer)
    }
    @Test func everyMessageComesBackAsItWent() throws {
        try expectToComeBack(Self.feed, Self.items)
        try expectToComeBack(Self.article, Self.read)
        try expectToComeBack(ArticleMessage.Request(id: "", item: [1], page: nil, line: nil, kept: nil), Self.read)
        try expectToComeBack(Self.story, Self.compared)
        try expectToComeBack(Self.discover, Self.feeds)
        try expectToComeBack(Self.origins, Self.facts)
        try expectToComeBack(Self.card, Self.picture)
        try expectToComeBack(CardMessage.Request(card: ShareCard()), CardMessage.Answer(bytes: []))
        let refusal = Message(refusing: Refusal("holds no article text"))
        #expect(throws: Refusal("holds no article text")) { try carried(refusal).answer(to: FeedMessage.Request.self) }
    }
    @Test func bothSidesCheckTheVersion() throws {
        var asked = Message(asking: Self.feed)
        asked.version += 1
        let refused = Worker.answer(asked)
        #expect(refused.kind == .refused)
        #expect {
            try refused.answer(to: FeedMessage.Request.self)
        } throws: { error in
            (error as? Refusal).map { $0.isOfAnotherVersion && $0.why.contains("version 3, not 2") } == true
        }
        var answered = Message(answering: FeedMessage.Request.self, with: Self.items)
        answered.version += 1
        #expect {
            try answered.answer(to: FeedMessage.Request.self)
        } throws: { ($0 as? Refusal)?.isOfAnotherVersion == true }
    }
    @Test func aFieldThatIsMissingOrOfAnotherTypeIsNamed() {
        func mismatch(_ write: (inout FieldWriter) -> Void) -> String? {
            var w = FieldWriter()
            write(&w)
            do throws(FieldMismatch) {
                _ = try FeedMessage.Answer(FieldReader(w.bytes))
                return nil
            } catch { return error.description }
        }
        func head(_ w: inout FieldWriter) {
            w.text("title", nil)
            w.text("address", nil)
            w.text("home", nil)
            w.text("language", nil)
            w.integer("minutes", nil)
        }
        #expect(mismatch { $0.text("title", nil) } == "address is missing")
        #expect(
            mismatch { w in
                head(&w)
                w.text("is_cut", "yes")
                w.list("items", of: [Int]()) { _, _ in }
            } == "is_cut holds a text, not a truth value")
        #expect(
            mismatch { w in
                head(&w)
                w.flag("is_cut", false)
                w.list("items", of: [1, 2]) { w, n in w.text("guid", n == 1 ? nil : "x") }
            } == "items.[0].guid holds nothing")
        #expect(
            mismatch { w in
                head(&w)
                w.flag("is_cut", false)
                w.flag("is_cut", true)
            } == "is_cut stands there twice")
    }
    @Test func whatCannotBeTrueIsNamed() {
        func mismatch(_ write: (inout FieldWriter) -> Void) -> String? {
            var w = FieldWriter()
            write(&w)
            do throws(FieldMismatch) {
                _ = try StoryMessage.Answer(FieldReader(w.bytes))
                return nil
            } catch { return error.description }
        }
        func head(_ w: inout FieldWriter, low: Int) {
            w.bytes("report", [])
            w.text("maker", "")
            w.text("title", nil)
            w.text("section", nil)
            w.bytes("card", nil)
            w.integer("origins_low", low)
            w.integer("origins_high", 2)
        }
        #expect(mismatch { head(&$0, low: 3) } == "origins_low is above 2")
        #expect(mismatch { head(&$0, low: -1) } == "origins_low is -1, which counts nothing")
    }
    /// Flipped, cut and repeated bytes give an error or a value, never a trap.
    @Test(arguments: 0..<8) func brokenBytesAreAnErrorOrAValue(seed: Int) {
        let messages = [
            Message(asking: Self.feed), Message(answering: FeedMessage.Request.self, with: Self.items),
            Message(asking: Self.article), Message(answering: ArticleMessage.Request.self, with: Self.read),
            Message(asking: Self.story), Message(answering: StoryMessage.Request.self, with: Self.compared),
            Message(asking: Self.discover), Message(answering: DiscoverMessage.Request.self, with: Self.feeds),
            Message(asking: Self.origins), Message(answering: OriginsMessage.Request.self, with: Self.facts),
            Message(asking: Self.card), Message(answering: CardMessage.Request.self, with: Self.picture),
            Message(refusing: Refusal("will not")),
        ].map { Array($0.bytes.dropFirst(4)) }
        var wreckage = Wreckage(seed: UInt64(seed + 1))
        var errors = 0
        for whole in messages {
            for end in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
                errors += outcome(of: Array(whole.prefix(end))) ? 0 : 1
            }
            var bytes = whole
            for n in 0..<150 {
                bytes = n % 4 == 0 ? wreckage.wreck(whole) : wreckage.wreck(bytes)
                errors += outcome(of: bytes) ? 0 : 1
                // A byte that stands twice.
                let at = n % max(1, whole.count)
                errors += outcome(of: Array(whole[...at] + whole[at...])) ? 0 : 1
            }
        }
        #expect(errors > messages.count * 100)
    }
    /// Reads bytes as a request and as an answer of every kind, and has the worker do it; whether any of it could be read.
    private func outcome(of bytes: [UInt8]) -> Bool {
        guard let message = Message(bytes) else { return false }
        func reads<Request: WorkerRequest>(_: Request.Type) -> Bool {
            (try? message.request(Request.self)) != nil || (try? message.answer(to: Request.self)) != nil
        }
        return reads(FeedMessage.Request.self) || reads(ArticleMessage.Request.self)
            || reads(StoryMessage.Request.self) || reads(DiscoverMessage.Request.self)
            || reads(OriginsMessage.Request.self) || reads(CardMessage.Request.self)
    }
    /// A card is drawn by the worker, and numbers that count nothing are named.
    @Test func theWorkerDrawsACard() throws {
        let answer = try Worker.answer(Message(asking: Self.card)).answer(to: CardMessage.Request.self)
        #expect(answer.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) && answer.bytes.count > 5000)
        var wrong = Self.card
        wrong.card.reports[1].more = -1
        #expect {
            try Worker.answer(Message(asking: wrong)).answer(to: CardMessage.Request.self)
        } throws: { "\($0)" == "the worker's task: reports.[1].more is -1, which counts nothing" }
    }
    @Test func whatTheWorkerCannotReadIsRefusedInWords() throws {
        var asked = Message(asking: Self.article)
        asked.body.removeLast()
        #expect {
            try Worker.answer(asked).answer(to: ArticleMessage.Request.self)
        } throws: { "\($0)" == "the worker's task: kept is cut off" }
        let item = ArticleMessage.Request(id: "a", item: Array("{\"title\": 5}".utf8), page: nil, line: nil, kept: nil)
        #expect {
            try Worker.answer(Message(asking: item)).answer(to: ArticleMessage.Request.self)
        } throws: { "\($0)" == "the feed's item: title is a number, not a text" }
    }
}
