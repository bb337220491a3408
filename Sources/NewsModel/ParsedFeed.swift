/// What a feed says about itself and its items.
public struct ParsedFeed: Sendable {
    /// A file that belongs to an item.
    public struct Enclosure: Sendable, Equatable {
        /// Its address.
        public var url: String
        /// Its media type.
        public var type: String?
        /// Its length in bytes.
        public var length: Int?
        /// Makes an enclosure.
        public init(url: String, type: String? = nil, length: Int? = nil) {
            self.url = url
            self.type = type
            self.length = length
        }
    }
    /// The source that an item was taken from (RSS `<source>`, Atom `<source>`).
    public struct Source: Sendable, Equatable {
        /// Its title.
        public var title: String?
        /// Its address.
        public var url: String?
        /// Makes a source.
        public init(title: String?, url: String?) {
            self.title = title
            self.url = url
        }
    }
    /// What the feed says about one article.
    public struct Item: Sendable {
        /// A stable id: the feed's own id, else the link, else a hash of the item's content.
        public var id: String
        /// The article's address.
        public var link: String?
        /// Its title, without markup.
        public var title: String?
        /// Who wrote it.
        public var authors: [String] = []
        /// ISO 8601 with the feed's own offset.
        public var published: String?
        /// When it was last changed, ISO 8601.
        public var updated: String?
        /// Its summary, with markup.
        public var summary: String?
        /// Its content, with markup.
        public var content: String?
        /// Its language.
        public var language: String?
        /// The source from which it was taken.
        public var source: Source?
        /// Its enclosures.
        public var enclosures: [Enclosure] = []
        /// Its categories.
        public var tags: [String] = []
        /// Its picture.
        public var image: String?
        /// The address of its discussion.
        public var comments: String?
        /// What a format of news agencies says of it beyond that; nil for other feeds.
        public var wire: Wire?
        /// Makes an item that has only an id.
        public init(id: String) { self.id = id }
    }

    /// "rss20", "atom10", "json11", "sitemap", "opml"…; empty when nothing is recognised.
    public var format = ""
    /// The feed's title, without markup.
    public var title: String?
    /// The page to which it belongs.
    public var link: String?
    /// Its own address (`rel=self`).
    public var selfLink: String?
    /// The hubs that push its changes (`rel=hub`).
    public var hubs: [String] = []
    /// The next page of an archive (`rel=next`).
    public var next: String?
    /// Its language.
    public var language: String?
    /// When it was last changed, ISO 8601.
    public var updated: String?
    /// How long it may be cached, in minutes (RSS `ttl`, syndication module).
    public var ttl: Int?
    /// Hours of the day, GMT, at which it asks not to be polled.
    public var skipHours: [Int] = []
    /// Days of the week on which it asks not to be polled.
    public var skipDays: [String] = []
    /// Its items, in the feed's order.
    public var items: [Item] = []
    /// Further sitemaps (in a sitemap index) or feeds (in an outline).
    public var children: [Source] = []
    /// Items that their provider withdrew: they are no articles, and nothing is removed because of them.
    public var withdrawn: [Withdrawal] = []
    /// What was repaired, cut or not understood.
    public var notices: [Notice] = []
    /// Makes an empty feed.
    public init() {}
}
