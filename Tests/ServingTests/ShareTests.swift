import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOEmbedded
import NewsModel
import Reporting
import Synchronization
import Testing

@testable import Serving
@testable import Store

/// What is told of a page where it is shared, and the card of a story.
@Suite struct ShareTests {
    /// Draws cards as a line of text, and knows which it drew.
    private final class Draughtsman: Sendable {
        private let drawn = Mutex<[ShareCard]>([])
        var cards: [ShareCard] { drawn.withLock { $0 } }
        func draw(_ card: ShareCard) -> [UInt8] {
            drawn.withLock { $0.append(card) }
            return Array("a card about \(card.headline)".utf8)
        }
        func actions(hasFonts: Bool = true) -> ServiceActions {
            var actions = Town.actions(at: TownFacts.start)
            actions.drawsCards = { hasFonts }
            actions.drawnCard = { self.draw($0) }
            return actions
        }
    }
    private static let card = "/stories/fire/card.png"
    /// The elements of a page's head, by property or name.
    private func head(_ page: String) -> [String: String] {
        var found: [String: String] = [:]
        for part in page.components(separatedBy: "<meta ").dropFirst() {
            let words = part.components(separatedBy: "\"")
            guard words.count > 3, ["property=", "name="].contains(words[0]), words[2] == " content=" else { continue }
            found[words[1]] = words[3]
        }
        return found
    }
    /// What a reader sees of a page.
    private func words(_ page: String) -> String {
        let text = page.components(separatedBy: "<").map { $0.components(separatedBy: ">").dropFirst().joined() }
            .joined()
        return text.replacing("&amp;", with: "&").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
    }
    /// Makes the council's article one that came to the readers alone.
    private func makePrivate(in town: Town) async throws {
        let (store, at) = (town.store, TownFacts.start)
        var item = FeedItem(guid: "bridge")
        (item.url, item.content, item.isWhole) = ("https://lorn.example/bridge", Array("{}".utf8), true)
        var answer = FeedAnswer(wait: 0, at: at)
        answer.items = [item]
        _ = try await store.save(answer, of: town.facts.source)
        let work = try #require(try await store.work(at: .fetched, now: at + 1, limit: 1).first)
        let version = try #require(try await store.versions(of: work.article.id).last)
        var read = ReadArticle(of: work.article, line: version.line, reader: "1")
        read.rights.isPrivate = true
        _ = try await store.save([read], at: at, firstCheck: nil)
    }

    // MARK: - The head of a page

    @Test(arguments: [("https://stemma.example", ""), ("https://tosk.example/stemma", "/stemma")])
    func aStorysPageNamesItsCard(base: String, path: String) async throws {
        let town = try await Town.open(actions: Draughtsman().actions()) { $0.base = base }
        defer { town.end() }
        for visitor in [Visitor.stranger, .reader] {
            let page = try await town.ask(.get, path + "/stories/fire", as: visitor).text
            let head = head(page)
            #expect(head["og:url"] == base + "/stories/fire")
            #expect(head["og:type"] == "article" && head["og:site_name"] == "Stemma")
            #expect(head["og:image"] == base + Self.card && head["twitter:card"] == "summary_large_image")
            #expect(head["og:image:width"] == "1200" && head["og:image:height"] == "630")
            let title = try #require(head["og:title"])
            #expect(!title.isEmpty && head["og:image:alt"]?.hasPrefix(title + " · ") == true)
            #expect(head["og:image:alt"]?.contains(" from ") == true)
            // The description is a sentence that stands on the page.
            if let lead = head["og:description"] {
                #expect(head["description"] == lead && page.components(separatedBy: lead).count > 3)
            }
            #expect(try await town.ask(.get, path + Self.card, as: visitor).code == 200)
        }
    }
    @Test func aStorysDescriptionIsItsLead() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        let story = try #require(try await town.store.story("fire"))
        let report = try #require(town.service.compared(story.report))
        let lead = try #require(report.headings.first?.lead)
        let head = head(try await town.ask(.get, "/stories/fire", as: .reader).text)
        let told = (head["og:description"] ?? "").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        #expect(told == Words.short(lead.text, Place.mostQuoted))
    }
    /// Only where anybody may read, and where it can be drawn.
    @Test func noPageNamesACardThatNobodySees() async throws {
        for (isOpen, hasFonts) in [(false, true), (true, false)] {
            let town = try await Town.open(isOpen: isOpen, actions: Draughtsman().actions(hasFonts: hasFonts))
            defer { town.end() }
            let head = head(try await town.ask(.get, "/stories/fire", as: .reader).text)
            #expect(head["og:image"] == nil && head["og:title"] != nil && head["twitter:card"] == "summary")
            #expect(try await town.ask(.get, Self.card, as: .reader).code == (hasFonts ? 200 : 404))
        }
    }
    @Test func anArticlesPageNamesItsSourceAndNoPicture() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        let article = try #require(try await town.store.article(town.facts.fireTelling))
        let head = head(try await town.ask(.get, "/tellings/$fireTelling").text)
        #expect(head["og:site_name"] == Parts.name(article) && head["og:type"] == "article")
        #expect(head["og:title"]?.isEmpty == false && head["og:url"] == Town.base + "/tellings/" + article.id)
        #expect(head["og:image"] == nil && head["twitter:card"] == "summary")
        // Other pages are the service's.
        #expect(try await self.head(town.ask(.get, "/latest").text)["og:site_name"] == "Stemma")
    }
    @Test func noWordEndsItsElement() async throws {
        let town = try await Town.read.value
        var frame = Site.Frame("\"><script>a</script>")
        frame.summary = "\"\u{301}><script>b</script>"
        frame.site = "'\"><script>c</script>"
        frame.picture = .init(path: "/x", words: "\"><script>d</script>")
        var settings = town.service.settings
        settings.base = "https://stemma.example"
        let context = ServingContext(
            source: ApplicationRequestContextSource(channel: NIOAsyncTestingChannel(), logger: Logger(label: "town")))
        let page = town.service.site.page("problem", ["heading": "x"], in: frame, for: context, settings: settings)
        #expect(!page.contains("<script>") && page.contains("&lt;script&gt;d"))
    }

    // MARK: - Who sees a card

    @Test func aCardSaysWhatTheStorysPageSays() async throws {
        let draughtsman = Draughtsman()
        let town = try await Town.open(actions: draughtsman.actions())
        defer { town.end() }
        for story in ["fire", "bridge", "ferry"] {
            let answer = try await town.ask(.get, "/stories/\(story)/card.png")
            #expect(answer.code == 200 && answer.type == "image/png" && answer.text.hasPrefix("a card about"))
            let card = try #require(draughtsman.cards.last)
            let page = words(try await town.ask(.get, "/stories/\(story)").text)
            #expect(page.contains(card.counts) && page.contains(card.dates), "\(card)")
            #expect(card.headline.isEmpty || page.contains(card.headline), "\(card.headline)")
            let names = card.outlets.components(separatedBy: " and ").first?.components(separatedBy: ", ") ?? []
            for name in names where !name.isEmpty { #expect(page.contains(name), "\(name)") }
        }
        #expect(draughtsman.cards.count == 3)
    }
    @Test func aCardNamesAFewOutletsAsListsDo() async throws {
        let town = try await Town.read.value
        var summary = try #require(try await town.store.story("fire")).summary
        var card = StoryCard()
        (card.outlets, card.outletsInAll) = (["Courier", "Herald", "Post", "Mail"], 10)
        summary.card = card
        summary.title = "\u{202E}Fire"
        summary.shape = [14, 1]
        let shared = ShareCard(summary, nil)
        #expect(shared.outlets == "Courier, Herald, Post and 7 more")
        #expect(shared.headline == summary.title && shared.language == nil)
        #expect(shared.reports == [.init(dots: 12, more: 2), .init(dots: 1)])
        #expect(shared.counts == "10 articles from 1 to 3 independent reports")
        summary.origins = 0...0
        #expect(ShareCard(summary, nil).counts == "10 articles")
    }
    @Test(arguments: [
        ("/stories/smoke/card.png", 303), ("/stories/gone/card.png", 410), ("/stories/none/card.png", 404),
        ("/stories/fire.atom/card.png", 404), ("/stories//card.png", 404), ("/stories/fire/card.jpg", 404),
    ])
    func aCardIsThereWhereItsPageIs(path: String, code: Int) async throws {
        let town = try await Town.read.value
        for visitor in [Visitor.stranger, .reader] {
            let answer = try await town.ask(.get, path, as: visitor)
            #expect(answer.code == code)
            if code == 303 { #expect(answer.headers[.location] == Self.card) }
        }
    }
    @Test func onAServiceThatIsPrivateACardIsToo() async throws {
        let town = try await Town.open(isOpen: false, actions: Draughtsman().actions())
        defer { town.end() }
        let page = try await town.ask(.get, Self.card, [.accept: "text/html"])
        #expect(page.code == 303 && page.headers[.location]?.hasPrefix("/sign-in") == true)
        #expect(try await town.ask(.get, Self.card).code == 401)
        #expect(try await town.ask(.get, Self.card, as: .reader).code == 200)
        // A key to feeds opens none.
        let key = try await town.store.reader(named: "admin")?.reader.feedKey ?? ""
        #expect(try await town.ask(.get, Self.card + "?key=" + key).code == 401)
    }
    @Test func nothingIsDrawnOfALetter() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        let path = "/stories/bridge/card.png"
        #expect(try await town.ask(.get, path).code == 200)
        try await makePrivate(in: town)
        #expect(try await town.store.article(town.facts.bridgeTelling)?.rights.isPrivate == true)
        for visitor in Visitor.allCases {
            #expect(try await town.ask(.get, "/stories/bridge", as: visitor).code == 200)
            #expect(try await town.ask(.get, path, as: visitor).code == 404)
        }
        #expect(try await head(town.ask(.get, "/stories/bridge").text)["og:image"] == nil)
    }
    @Test func aTakedownLeavesNoCard() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        let path = "/stories/bridge/card.png"
        #expect(try await town.ask(.get, path).code == 200)
        let store = town.store
        let removal = try await store.request(
            takedown: town.facts.bridgeTelling, reason: "Wrong.", at: TownFacts.start, actor: "test")
        _ = try await store.carryOut(takedown: removal, at: TownFacts.start, actor: "test")
        #expect(try await town.ask(.get, path).code == 410)
        #expect(try await town.ask(.get, path, as: .reader).code == 410)
    }

    // MARK: - Once for each version

    @Test func whatIsKnownIsNotDrawnAgain() async throws {
        let draughtsman = Draughtsman()
        let town = try await Town.open(actions: draughtsman.actions())
        defer { town.end() }
        let first = try await town.ask(.get, Self.card)
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl] == "private, no-cache")
        for visitor in Visitor.allCases {
            let again = try await town.ask(.get, Self.card, as: visitor)
            #expect(again.headers[.eTag] == tag && again.text == first.text)
            let unchanged = try await town.ask(.get, Self.card, as: visitor, [.ifNoneMatch: tag])
            #expect(unchanged.code == 304 && unchanged.body.readableBytes == 0)
        }
        let head = try await town.ask(.head, Self.card)
        #expect(head.code == 200 && head.body.readableBytes == 0 && head.headers[.eTag] == tag)
        #expect(draughtsman.cards.count == 1)
        #expect(try await town.ask(.get, "/stories/bridge/card.png").headers[.eTag] != tag)
        // Who has the tag already needs no drawing.
        let other = try await Town.open(actions: draughtsman.actions())
        defer { other.end() }
        #expect(try await other.ask(.get, Self.card, [.ifNoneMatch: tag]).code == 304)
        #expect(draughtsman.cards.count == 2)
    }
    @Test func aCardOfAnotherStoryOrVersionHasAnotherKey() {
        var card = ShareCard()
        (card.headline, card.counts, card.reports) = ("The ferry", "2 articles", [.init(dots: 2)])
        for change: (inout ShareCard) -> Void in [
            { $0.headline = "The ferry " }, { $0.counts = "3 articles" }, { $0.dates = "13 March 2031" },
            { $0.outlets = "Lorn" }, { $0.language = "de" }, { $0.reports[0].more = 1 },
            { $0.reports.append(.init(dots: 1)) },
        ] {
            var other = card
            change(&other)
            #expect(other.key != card.key && other != card)
        }
    }
    @Test func whatCannotBeDrawnNowIsAskedForAgain() async throws {
        var actions = Draughtsman().actions()
        actions.drawnCard = { _ in nil }
        let town = try await Town.open(actions: actions)
        defer { town.end() }
        let answer = try await town.ask(.get, Self.card)
        #expect(answer.code == 503 && answer.headers[.retryAfter] != nil)
    }

    // MARK: - Many at once

    @Test func whoAsksTooOftenIsToldToWait() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        for _ in 0..<100 { #expect(try await town.ask(.get, Self.card).code == 200) }
        #expect(try await town.ask(.get, Self.card).code == 429)
        #expect(try await town.ask(.get, "/stories/fire").code == 200)
        town.clock.pass(.seconds(1))
        #expect(try await town.ask(.get, Self.card).code == 200)
    }
    private func card(_ headline: String) -> ShareCard {
        var card = ShareCard()
        card.headline = headline
        return card
    }
    /// Drawing that goes on only when it is told to.
    private actor Slow {
        private(set) var running = 0
        private(set) var most = 0
        private(set) var drawn = 0
        private var isOpen = false
        private var waiting: [CheckedContinuation<Void, Never>] = []
        func draw(_ card: ShareCard) async -> [UInt8]? {
            running += 1
            most = max(most, running)
            if !isOpen { await withCheckedContinuation { waiting.append($0) } }
            running -= 1
            drawn += 1
            return Array(card.headline.utf8)
        }
        func go() {
            isOpen = true
            for one in waiting { one.resume() }
            waiting = []
        }
    }
    @Test func aFloodDrawsAFewAndRefusesTheRest() async {
        let (cache, slow) = (CardCache(atOnce: 2), Slow())
        let answers = await withTaskGroup(of: [UInt8]?.self) { tasks in
            for n in 0..<100 {
                tasks.addTask { await cache.png(ofStory: "story \(n)", self.card("\(n)")) { await slow.draw($0) } }
            }
            var answers: [[UInt8]?] = []
            // All but those that wait are refused at once, while nothing is drawn yet.
            for _ in 0..<(100 - CardCache.mostWaiting) { answers.append(await tasks.next() ?? nil) }
            #expect(answers.allSatisfy { $0 == nil })
            await slow.go()
            for await answer in tasks { answers.append(answer) }
            return answers
        }
        #expect(answers.compactMap(\.self).count == CardCache.mostWaiting)
        let (most, drawn) = await (slow.most, slow.drawn)
        #expect(most <= 2 && drawn == CardCache.mostWaiting)
    }
    @Test func manyWhoWantOneCardHaveItDrawnOnce() async {
        let (cache, slow) = (CardCache(), Slow())
        let answers = await withTaskGroup(of: [UInt8]?.self) { tasks in
            for _ in 0..<CardCache.mostWaiting {
                tasks.addTask { await cache.png(ofStory: "fire", self.card("fire")) { await slow.draw($0) } }
            }
            await slow.go()
            var answers: [[UInt8]?] = []
            for await answer in tasks { answers.append(answer) }
            return answers
        }
        #expect(answers.allSatisfy { $0 == Array("fire".utf8) })
        #expect(await slow.drawn == 1)
    }
    @Test func cardsGoAfterAWhileAndWhenThereAreMany() async {
        let clock = StandingClock()
        let (cache, slow) = (CardCache(now: { clock.now }), Slow())
        await slow.go()
        func png(_ story: String, _ headline: String) async -> [UInt8]? {
            await cache.png(ofStory: story, card(headline)) { await slow.draw($0) }
        }
        #expect(await png("fire", "one") == Array("one".utf8))
        #expect(await png("fire", "one") == Array("one".utf8))
        #expect(await slow.drawn == 1)
        // Another version takes the place of the older one.
        #expect(await png("fire", "two") == Array("two".utf8))
        #expect(await cache.count == 1)
        clock.pass(CardCache.life)
        #expect(await png("fire", "two") == Array("two".utf8))
        #expect(await slow.drawn == 3)
        for n in 0..<(CardCache.most + 50) { _ = await png("\(n)", "\(n)") }
        #expect(await cache.count == CardCache.most)
    }
    /// Nothing of a story stays where nobody asks for another card.
    @Test func cardsGoByThemselves() async {
        let (cache, slow) = (CardCache(life: .milliseconds(50)), Slow())
        await slow.go()
        for story in ["fire", "bridge"] { _ = await cache.png(ofStory: story, card(story)) { await slow.draw($0) } }
        await cache.drop("bridge")
        #expect(await cache.count <= 1)
        for _ in 0..<200 where await cache.count > 0 { try? await Task.sleep(for: .milliseconds(50)) }
        #expect(await cache.count == 0)
    }
    /// A card is the same for all, also for who says that it is a German browser.
    @Test func aCardHasNoLanguageOfItsReader() async throws {
        let town = try await Town.open(actions: Draughtsman().actions())
        defer { town.end() }
        var tags: [String?] = []
        for language in ["de", "en"] {
            let answer = try await town.ask(.get, Self.card, [.accept: "text/html", .acceptLanguage: language])
            tags.append(answer.headers[.eTag])
        }
        #expect(tags[0] != nil && tags[0] == tags[1])
    }
}
