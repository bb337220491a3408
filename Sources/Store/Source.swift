import NewsModel

/// An outlet or agency that is polled.
package struct Source: Sendable, Equatable {
    package enum State: String, Sendable { case active, paused, gone }
    /// A stable id: 16 hexadecimal digits of a hash of the address under which it was added, without a password.
    package var id: String
    /// The feed's address.
    package var url: String
    package var title: String?
    package var home: String?
    package var language: String?
    /// The folder of the imported outline that listed it.
    package var folder: String?
    /// Whether its articles are read on their pages; otherwise as its feed gives them.
    package var readsPages = true
    /// The `User-Agent` with which it is asked; nil: as all others.
    package var agent: String?
    package var state = State.active
    package var added = 0
    /// The validators of its last answer (`ETag`, `Last-Modified`), and the address that answered.
    package var etag: String?
    package var lastModified: String?
    package var validatorsURL: String?
    /// When it was last polled: wall clock, monotonic clock of that boot, and the boot's id.
    package var asked: Int?
    package var askedTick: Int?
    package var askedBoot: String?
    /// The time to wait after that, in milliseconds.
    package var wait = 0
    /// The polling interval that the operator set, in milliseconds; nil when it follows from the feed.
    package var pace: Int?
    /// When it was last polled without validators.
    package var whole: Int?
    package var answered: Int?
    package var failures = 0
    /// Why the last poll failed, in words.
    package var problem: String?
    /// The number of articles that came from it.
    package var articles = 0

    /// Whether its address is a folder of mail, which only the operator's commands can name: it may hold a password.
    package var isMailFolder: Bool { ["maildir:", "imap:", "imaps:"].contains { url.hasPrefix($0) } }
    /// The address as administrators see it: without the name and password of a mail account.
    package var shownURL: String {
        guard isMailFolder, let start = url.firstRange(of: "://"), let at = url.lastIndex(of: "@") else { return url }
        return url[..<start.upperBound] + "…" + url[at...]
    }
    /// What of an address makes its source: of a mail server the scheme, who signs in, host, port and folder, because ids are public and a password changes.
    static func identity(of url: String) -> String {
        let ports = ["imap": "143", "imaps": "993"]
        guard let mark = url.firstRange(of: "://"), let port = ports[url[..<mark.lowerBound].lowercased()] else {
            return url
        }
        let rest = url[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let folder = rest[authority.endIndex...].drop { $0 == "/" }
        var (user, place) = ("", authority)
        if let at = authority.lastIndex(of: "@") {
            user = authority[..<at].prefix { $0 != ":" } + "@"
            place = authority[authority.index(after: at)...]
        }
        let hasPort = place.first == "[" ? place.contains("]:") : place.contains(":")
        let host = place.lowercased() + (hasPort ? "" : ":\(port)")
        let named = folder.isEmpty ? "INBOX" : String(folder)
        return "\(url[..<mark.lowerBound].lowercased())://\(user)\(host)/\(named)"
    }
    /// Whether it is asked: the outlets of letters and imports are not, and bring articles all the same.
    package var isAsked: Bool { !["mail:", "import:", "demo:"].contains { url.hasPrefix($0) } }
    /// Whether it is one of the bundled example's outlets.
    package var isDemo: Bool { url.hasPrefix("demo:") }
    package init(url: String, title: String? = nil, added: Int) {
        id = stableID("source", Self.identity(of: url))
        self.url = url
        self.title = title
        self.added = added
    }
}

/// What a feed says of one article, as it is stored.
package struct FeedItem: Sendable, Equatable {
    /// The feed's own id for it.
    package var guid: String
    package var url: String?
    package var title: String?
    /// ISO 8601.
    package var published: String?
    /// `published` in milliseconds since 1970.
    package var publishedTime: Int?
    /// The item, an `ItemContent` as JSON; nil when the source forbids storing it.
    package var content: [UInt8]?
    /// Whether it contains the article's whole text.
    package var isWhole = false
    /// What the source allows.
    package var rights = Rights()
    /// The story that it is known to tell, as an archive says.
    package var story: String?
    /// The version that a news agency gives it: a lower one than the stored one is not taken.
    package var version: Int?
    /// The time before which nothing of it may be shown, in milliseconds since 1970.
    package var embargo: Int?
    package init(guid: String) { self.guid = guid }
}

/// The result of polling a source, to be saved in one transaction.
package struct FeedAnswer: Sendable {
    package var items: [FeedItem] = []
    /// Items that their provider withdrew.
    package var withdrawn: [ParsedFeed.Withdrawal] = []
    package var etag: String?
    package var lastModified: String?
    package var validatorsURL: String?
    package var title: String?
    package var home: String?
    package var language: String?
    /// Its new address after a permanent redirect.
    package var movedTo: String?
    package var isGone = false
    /// Articles published before this time are not stored, so that articles removed by age do not come in again from a feed that still
    /// lists them.
    package var keptSince: Int?
    /// Whether it was polled without validators.
    package var wasWhole = false
    package var wait: Int
    /// Why the poll failed; nil when it succeeded.
    package var problem: String?
    package var at: Int
    package init(wait: Int, at: Int) {
        self.wait = wait
        self.at = at
    }
}

/// How many items were stored.
package struct Intake: Sendable, Equatable {
    package var new = 0
    package var changed = 0
    package var held = 0
    /// Items that wait for the end of their embargo.
    package var embargoed = 0
    /// The guids of the new or changed items, in order.
    package var guids: [String] = []
    /// The guids of items with an article that their provider withdrew now.
    package var withdrawn: [String] = []
    package init() {}
}
