/// What a feed says: itself and its items.
public struct ParsedFeed: Sendable {
    /// A file that belongs to an item.
    public struct Enclosure: Sendable, Equatable {
        /// Where it is.
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
    /// What the feed says of one article.
    public struct Item: Sendable {
        /// Stable: the feed's own id, else the link, else a hash of what the item says.
        public var id: String
        /// The article's address.
        public var link: String?
        /// Its title, without markup.
        public var title: String?
        /// Who wrote it.
        public var authors: [String] = []
        /// ISO 8601 with the feed's own offset.
        public var published: String?
        /// When it was changed last, ISO 8601.
        public var updated: String?
        /// Its summary, markup kept.
        public var summary: String?
        /// Its content, markup kept.
        public var content: String?
        /// Its language.
        public var language: String?
        /// Where it was taken from.
        public var source: Source?
        /// Its files.
        public var enclosures: [Enclosure] = []
        /// Its categories.
        public var tags: [String] = []
        /// Its picture.
        public var image: String?
        /// Where it is discussed.
        public var comments: String?
        /// Makes an item of that id.
        public init(id: String) { self.id = id }
    }

    /// "rss20", "atom10", "json11", "sitemap", "opml"…; empty when nothing is recognised.
    public var format = ""
    /// The feed's title, without markup.
    public var title: String?
    /// The page it belongs to.
    public var link: String?
    /// Its own address (`rel=self`).
    public var selfLink: String?
    /// The address that pushes changes (`rel=hub`).
    public var hubs: [String] = []
    /// The next page of an archive (`rel=next`).
    public var next: String?
    /// Its language.
    public var language: String?
    /// When it was changed last, ISO 8601.
    public var updated: String?
    /// How long it may be kept, in minutes (RSS `ttl`, syndication module).
    public var ttl: Int?
    /// Hours of the day, GMT, and days of the week on which it asks not to be read.
    public var skipHours: [Int] = []
    /// Days on which it asks not to be read.
    public var skipDays: [String] = []
    /// Its items, in its order.
    public var items: [Item] = []
    /// Further sitemaps (of an index) or feeds (of an outline).
    public var children: [Source] = []
    /// What was mended, cut or not understood.
    public var notices: [Notice] = []
    /// Makes an empty feed.
    public init() {}
}
