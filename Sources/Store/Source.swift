/// An outlet or agency that is read.
public struct Source: Sendable, Equatable {
    public enum State: String, Sendable { case active, paused, gone }
    /// Stable: 16 hexadecimal digits of a hash of the address it was added with.
    public var id: String
    /// The feed's address.
    public var url: String
    public var title: String?
    public var home: String?
    public var language: String?
    /// The folder of an outline it was imported in.
    public var folder: String?
    public var state = State.active
    public var added = 0
    /// What it gave to recognise its last answer by, and the address that answered.
    public var etag: String?
    public var lastModified: String?
    public var validatorsURL: String?
    /// When it was asked last: wall clock, a clock of this boot, and the boot.
    public var asked: Int?
    public var askedTick: Int?
    public var askedBoot: String?
    /// How long to wait after that.
    public var wait = 0
    /// When it was asked last without validators.
    public var whole: Int?
    public var answered: Int?
    public var failures = 0
    /// Why the last attempt came to nothing, in words.
    public var problem: String?
    /// Articles it has brought.
    public var articles = 0

    public init(url: String, title: String? = nil, added: Int) {
        id = stableID("source", url)
        self.url = url
        self.title = title
        self.added = added
    }
}

/// What a feed says of one article, as it is stored.
public struct FeedItem: Sendable {
    /// What the feed calls it.
    public var guid: String
    public var url: String?
    public var title: String?
    /// ISO 8601.
    public var published: String?
    /// The same in milliseconds since 1970.
    public var publishedTime: Int?
    /// The item as a JSON object; nil when the source forbids keeping it.
    public var content: [UInt8]?
    /// Whether it carries the article's whole text.
    public var isWhole = false
    /// What the source allows, a JSON object.
    public var rights = "{}"
    public init(guid: String) { self.guid = guid }
}

/// What asking a source came to, to be saved in one transaction.
public struct FeedAnswer: Sendable {
    public var items: [FeedItem] = []
    public var etag: String?
    public var lastModified: String?
    public var validatorsURL: String?
    public var title: String?
    public var home: String?
    public var language: String?
    /// Its new address, when it has moved for ever.
    public var movedTo: String?
    public var isGone = false
    /// Whether it was asked without validators.
    public var wasWhole = false
    public var wait: Int
    /// Why it came to nothing; nil when it did not.
    public var problem: String?
    public var at: Int
    public init(wait: Int, at: Int) {
        self.wait = wait
        self.at = at
    }
}

/// How many items came in.
public struct Intake: Sendable, Equatable {
    public var new = 0
    public var changed = 0
    public var held = 0
    /// The guids of what is stored now, new or changed, in order.
    public var guids: [String] = []
    public init() {}
}
