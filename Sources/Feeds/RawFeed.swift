import NewsModel
import Text

/// Every field of a feed, under the names of the Universal Feed Parser: `title`, `title_detail` {type, language, base, value}, `links`
/// [{rel, type, href}], `published`, `published_parsed` (UTC).
public struct RawFeed: Sendable {
    /// "rss20", "rss10", "atom10", "json11", "sitemap", "opml"…; empty when nothing is recognised.
    public var version = ""
    /// The feed's own fields.
    public var fields: [String: JSONValue] = [:]
    /// Its entries' fields, in order; none when an XML feed was read for the model only.
    public var entries: [[String: JSONValue]] = []
    /// The entries of an XML feed as they were read; `entries` is made of them when all fields are kept.
    var records: [FeedFields] = []
    /// Prefixes and their namespace addresses.
    public var namespaces: [String: String] = [:]
    /// Whether nothing had to be repaired.
    public var isWellFormed = true
    /// The charset with which it was read.
    public var charset = "utf-8"
    /// The charset of the XML declaration.
    public var declaredEncoding: String?
    /// What was repaired, cut or not understood.
    public var notices: [String] = []

    /// Makes an empty feed.
    public init() {}
}

extension RawFeed {
    /// The feed as one line of JSON with every field, as `stemma feed --raw` prints it.
    public func jsonLine(path: String) -> [UInt8] {
        var w = JSONWriter()
        w.object { w in
            w.member("path", path)
            w.member("version", version)
            w.member("charset", charset)
            w.member("declared_encoding", declaredEncoding)
            w.member("well_formed", isWellFormed)
            w.member("namespaces") { $0.value(.object(namespaces.mapValues { .string($0) })) }
            w.member("feed") { $0.value(.object(fields)) }
            w.member("entries") { $0.array(entries) { $0.value(.object($1)) } }
            w.member("notices", notices)
        }
        return w.bytes
    }
}
