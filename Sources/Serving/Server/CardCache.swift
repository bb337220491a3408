import NewsModel

/// The cards of stories that were drawn last, so that each is drawn once for each version of its story.
///
/// A card is known by what stands on it: where that changes, it is drawn again and the older one goes. A few are drawn at a time, because workers have other things to
/// do, and a few requests wait for that; those beyond are told to come again.
actor CardCache {
    private struct Kept {
        var card: ShareCard
        var png: [UInt8]
        var at: ContinuousClock.Instant
    }
    private var kept: [String: Kept] = [:]
    private var drawing: [String: (card: ShareCard, task: Task<[UInt8]?, Never>)] = [:]
    private var waiting = 0
    private let turns: Turns
    private let life: Duration
    private let now: @Sendable () -> ContinuousClock.Instant

    /// The most cards, of about 70 KB each. Chosen, not measured: what is shared is asked for by many within minutes.
    static let most = 128
    /// After this time a card goes in any case, so that nothing of a story that ended stays.
    static let life = Duration.seconds(60)
    /// The most requests that wait: a quarter of those that the service answers at once.
    static let mostWaiting = 16

    /// - Parameters:
    ///   - atOnce: the most cards that are drawn at the same time: of two workers one stays for articles.
    ///   - life: how long a card is kept.
    init(
        atOnce: Int = 1, life: Duration = CardCache.life,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        turns = Turns(atOnce)
        self.life = life
        self.now = now
    }
    /// The card's picture; nil when too many wait or it cannot be drawn now.
    func png(ofStory id: String, _ card: ShareCard, draw: @escaping @Sendable (ShareCard) async -> [UInt8]?) async
        -> [UInt8]?
    {
        if let known = kept[id], known.card == card, now() - known.at < life { return known.png }
        guard waiting < Self.mostWaiting else { return nil }
        waiting += 1
        defer { waiting -= 1 }
        if let known = drawing[id], known.card == card { return await known.task.value }
        let task = Task { [turns] in
            await turns.enter()
            defer { turns.leave() }
            return await draw(card)
        }
        drawing[id] = (card, task)
        let png = await task.value
        // An older drawing that ends late replaces no newer one.
        guard drawing[id]?.card == card else { return png }
        drawing[id] = nil
        if let png { keep(Kept(card: card, png: png, at: now()), of: id) }
        return png
    }
    /// How many cards are kept.
    var count: Int { kept.count }

    private func keep(_ card: Kept, of id: String) {
        kept[id] = card
        if kept.count > Self.most, let oldest = kept.min(by: { $0.value.at < $1.value.at }) { kept[oldest.key] = nil }
        // Also where nobody asks for another card.
        Task { [weak self, life] in
            try? await Task.sleep(for: life)
            await self?.sweep()
        }
    }
    private func sweep() { kept = kept.filter { now() - $0.value.at < life } }
    /// Lets go of the card of a story that has none any more.
    func drop(_ id: String) {
        kept[id] = nil
    }
}
