import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

extension Service {
    /// A story's card as a picture, which chat programs show where its page is shared. Whoever may read the page may see it, and it is the same for all of them.
    func shareCard(_ request: Request, _ context: ServingContext) async throws -> Response {
        let (id, feed) = segment("id", context)
        guard feed == nil else { throw Problem.notFound }
        guard limits.take("card", context.peer, burst: 100, rate: 10) else {
            throw Problem(.tooManyRequests, "Too many pictures", "Wait a moment and try again.")
        }
        // What needs the database is made a few at a time, as pages are; what waits for a worker holds up no page.
        await limits.making.enter()
        let found: (id: String, card: ShareCard?)
        do {
            defer { limits.making.leave() }
            found = try await shareCard(ofStory: id)
        } catch {
            await cardCache.drop(id)
            throw error
        }
        if found.id != id {
            await cardCache.drop(id)
            return redirect(to: "/stories/\(found.id)/card.png")
        }
        guard let card = found.card, actions.drawsCards() else {
            await cardCache.drop(id)
            throw Problem(.notFound, "No card", "There is none to show.")
        }
        let answer = reply(.ok, type: "image/png", [], cache: "private, no-cache")
        let known = ETag.answer(answer, card.key, to: request)
        if known.status == .notModified { return known }
        guard let png = await cardCache.png(ofStory: id, card, draw: actions.drawnCard) else {
            throw Problem(.serviceUnavailable, "Too much at once", "Try again in a moment.")
        }
        var response = reply(.ok, type: "image/png", png, cache: "private, no-cache")
        response.headers[.eTag] = known.headers[.eTag]
        return response
    }
    /// The card of a story and the id under which it is known now.
    private func shareCard(ofStory id: String) async throws -> (id: String, card: ShareCard?) {
        guard let (summary, stored) = try await store.story(id) else { throw try await gone(id) }
        guard summary.id == id else { return (summary.id, nil) }
        let articles = try await store.tellings(of: id)
        guard Self.hasCard(articles) else { return (id, nil) }
        return (id, ShareCard(summary, openToAll(stored, of: articles).story))
    }
    /// Whether a story's card may be shown: nothing is drawn of what came to the readers alone, as letters do.
    static func hasCard(_ articles: [StoredArticle]) -> Bool { !articles.contains { $0.rights.isPrivate } }

    /// What a program that shows a link to a story is told of it.
    func share(_ frame: inout Site.Frame, _ summary: StorySummary, _ report: Story?, of articles: [StoredArticle]) {
        frame.summary = report?.headings.first { $0.title == frame.title }?.lead.map {
            Words.short($0.text, Place.mostQuoted)
        }
        guard settings.isOpen, actions.drawsCards(), Self.hasCard(articles) else { return }
        let card = ShareCard(summary, report)
        frame.picture = .init(
            path: "/stories/\(summary.id)/card.png",
            words: [frame.title, card.counts, card.outlets].filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

extension ShareCard {
    /// What a story's page says to everybody, in its words.
    ///
    /// - Parameter report: the part of its comparison that is open to all; nil when there is none.
    init(_ summary: StorySummary, _ report: Story?) {
        self.init()
        let heading = report?.headings.first
        headline = heading?.title ?? summary.title ?? ""
        language = heading?.language
        dates = Parts.dates(summary, report)
        counts = Parts.counts(summary)
        outlets = Parts.outlets(summary.card)
        reports = Parts.dots(summary.shape)
    }
    /// Bytes that differ for each card, and for each way of drawing them.
    var key: [UInt8] {
        let shape = reports.map { "\($0.dots)+\($0.more)" }.joined(separator: " ")
        return Array(
            [Self.design, headline, language ?? "", dates, counts, outlets, shape].joined(separator: "\u{0}").utf8)
    }
    /// Raise it when cards are drawn in another way.
    private static let design = "1"
}
