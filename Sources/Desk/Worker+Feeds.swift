import Extraction
import Feeds
import NewsModel
import Store

extension Worker {
    /// The most items taken from one answer, and the most bytes of one item.
    static let itemLimit = 2000
    static let contentLimit = 2 << 20

    /// Parses a feed into its items.
    static func feed(_ request: FeedMessage.Request) throws(Refusal) -> FeedMessage.Answer {
        let feed = parseFeed(request.bytes, url: request.url, charset: request.charset)
        guard !feed.format.isEmpty else { throw Refusal(feed.notices.first?.message ?? "is no feed") }
        // Refuse entities that contain entities or are as long as articles: bombs are built from them, and no feed needs them.
        if let bomb = feed.notices.first(where: { $0.message.hasPrefix("entities ") }) { throw Refusal(bomb.message) }
        return FeedMessage.Answer(
            title: feed.title.map { String($0.prefix(500)) }, address: feed.selfLink.map { String($0.prefix(500)) },
            home: feed.link.flatMap(webAddress),
            language: feed.language, minutes: feed.ttl,
            isCut: feed.notices.contains { $0.message.hasPrefix("ends inside") },
            items: feed.items.prefix(itemLimit).map { item($0, of: feed) },
            withdrawn: feed.withdrawn.prefix(itemLimit).map {
                .init(id: String($0.id.prefix(1000)), status: $0.status, version: $0.version)
            })
    }
    private static func item(_ item: ParsedFeed.Item, of feed: ParsedFeed) -> FeedItem {
        var out = FeedItem(guid: String(item.id.prefix(1000)))
        out.url = item.link.flatMap(webAddress)
        out.title = item.title.map(cleaned)
        out.published = item.published
        out.publishedTime = item.published.flatMap(milliseconds)
        // Whether the item has its article's text and not only a teaser: a `content` of at least 1,200 bytes, about two hundred words.
        // Chosen, not swept: a shorter one only costs a request for the page.
        // What a news agency sends is the article, however short.
        out.isWhole = (item.content?.utf8.count ?? 0) >= (item.wire == nil ? 1200 : 1)
        out.version = item.wire?.version
        out.embargo = item.wire?.embargo.flatMap(DeskTime.end(ofEmbargo:))
        out.content = content(item, of: feed).json
        return out
    }
    private static func content(_ item: ParsedFeed.Item, of feed: ParsedFeed) -> ItemContent {
        func cut(_ text: String?) -> String? {
            text.map {
                $0.utf8.count <= contentLimit
                    ? $0 : String(decoding: Array($0.utf8.prefix(contentLimit)), as: UTF8.self)
            }
        }
        var out = ItemContent(id: String(item.id.prefix(1000)))
        out.link = item.link.flatMap(webAddress)
        out.title = item.title.map(cleaned)
        out.authors = Array(item.authors.prefix(50))
        out.published = item.published
        out.updated = item.updated
        out.language = item.language ?? feed.language
        out.summary = cut(item.summary)
        out.content = cut(item.content)
        out.feed = feed.title.map { String($0.prefix(500)) }
        out.source = item.source?.title
        out.sourceURL = item.source?.url
        out.tags = Array(item.tags.prefix(50))
        out.image = item.image.flatMap(webAddress)
        out.wire = item.wire
        return out
    }

    /// Finds the feeds that a page links to.
    static func discover(_ request: DiscoverMessage.Request) -> DiscoverMessage.Answer {
        let found = discoverFeeds(in: request.page, url: request.url).prefix(50)
        return DiscoverMessage.Answer(
            feeds: found.compactMap { feed in feed.url.map { .init(title: feed.title, url: $0) } })
    }
}
