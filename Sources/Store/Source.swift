import NewsModel

/// An outlet or agency that is read.
package struct Source: Sendable, Equatable {
    package enum State: String, Sendable { case active, paused, gone }
    /// Stable: 16 hexadecimal digits of a hash of the address it was added with.
    package var id: String
    /// The feed's address.
    package var url: String
    package var title: String?
    package var home: String?
    package var language: String?
    /// The folder of an outline it was imported in.
    package var folder: String?
    package var state = State.active
    package var added = 0
    /// What it gave to recognise its last answer by, and the address that answered.
    package var etag: String?
    package var lastModified: String?
    package var validatorsURL: String?
    /// When it was asked last: wall clock, a clock of this boot, and the boot.
    package var asked: Int?
    package var askedTick: Int?
    package var askedBoot: String?
    /// How long to wait after that.
    package var wait = 0
    /// How often its operator wants it asked; milliseconds. nil: as it publishes.
    package var pace: Int?
    /// When it was asked last without validators.
    package var whole: Int?
    package var answered: Int?
    package var failures = 0
    /// Why the last attempt came to nothing, in words.
    package var problem: String?
    /// Articles it has brought.
    package var articles = 0

    package init(url: String, title: String? = nil, added: Int) {
        id = stableID("source", url)
        self.url = url
        self.title = title
        self.added = added
    }
}

/// What a feed says of one article, as it is stored.
package struct FeedItem: Sendable, Equatable {
    /// What the feed calls it.
    package var guid: String
    package var url: String?
    package var title: String?
    /// ISO 8601.
    package var published: String?
    /// The same in milliseconds since 1970.
    package var publishedTime: Int?
    /// The item, an `ItemContent` as JSON; nil when the source forbids keeping it.
    package var content: [UInt8]?
    /// Whether it carries the article's whole text.
    package var isWhole = false
    /// What the source allows.
    package var rights = Rights()
    package init(guid: String) { self.guid = guid }
}

/// What asking a source came to, to be saved in one transaction.
package struct FeedAnswer: Sendable {
    package var items: [FeedItem] = []
    package var etag: String?
    package var lastModified: String?
    package var validatorsURL: String?
    package var title: String?
    package var home: String?
    package var language: String?
    /// Its new address, when it has moved for ever.
    package var movedTo: String?
    package var isGone = false
    /// Older articles are not kept, so that those let go do not come in again from a feed that still lists them.
    package var keptSince: Int?
    /// Whether it was asked without validators.
    package var wasWhole = false
    package var wait: Int
    /// Why it came to nothing; nil when it did not.
    package var problem: String?
    package var at: Int
    package init(wait: Int, at: Int) {
        self.wait = wait
        self.at = at
    }
}

/// How many items came in.
package struct Intake: Sendable, Equatable {
    package var new = 0
    package var changed = 0
    package var held = 0
    /// The guids of what is stored now, new or changed, in order.
    package var guids: [String] = []
    package init() {}
}
