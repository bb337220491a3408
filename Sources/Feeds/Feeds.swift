// Feed bytes → ParsedFeed: RSS 0.9x, 1.0, 2.0, Atom 0.3 and 1.0, CDF, JSON Feed, NewsML-G2, ninjs, sitemaps, OPML, and mail.
//
//   parseFeed(_:url:)       any of them; the bytes decide          Feeds.swift
//   RawFeed                 every field that the feed has           RawFeed.swift, FeedReader.swift
//   FeedFields              what of it is read most, typed          FeedFields.swift, Field.swift
//   ParsedFeed(raw)         converts it to the model                ParsedFeed+Raw.swift
//   NewsML-G2, ninjs        what news agencies send                 NewsML.swift, Ninjs.swift, WireItem.swift
//   Sitemap, OPML           lists of addresses                      Sitemaps.swift, OPML.swift
//   MailReader              a newsletter is a feed with one item    MailReader.swift
//   discoverFeeds(in:)      the feeds that a page links to          Discovery.swift

import Markup
import NewsModel
import Text

/// Parses a feed, items of a news agency, a sitemap or an outline. Any bytes are accepted, complete or truncated; malformed XML is read as far as possible.
///
/// - Parameters:
///   - bytes: the fetched bytes.
///   - url: their address, against which relative addresses are resolved.
///   - charset: the charset of the HTTP header.
/// - Returns: the feed; its `format` is empty when nothing is recognised.
public func parseFeed(_ bytes: [UInt8], url: String? = nil, charset: String? = nil) -> ParsedFeed {
    readFeed(bytes, url: url, charset: charset, keepsAll: false).feed
}

/// The same, with the raw feed that `stemma feed --raw` prints.
public func readFeed(_ bytes: [UInt8], url: String? = nil, charset: String? = nil, keepsAll: Bool = true) -> (
    feed: ParsedFeed, raw: RawFeed
) {
    if MailReader.isMail(bytes) {
        let raw = MailReader.read(bytes)
        return (ParsedFeed(raw), raw)
    }
    let decoded = decodeMarkup(bytes, header: charset)
    var raw = RawFeed()
    let first = decoded.bytes.first { !$0.isASCIISpace }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        raw = JSONFeedReader.read(decoded.bytes, keepsAll: keepsAll)
        if raw.fields.isEmpty, raw.entries.isEmpty { raw.notices.append("is JSON, but no JSON Feed or ninjs") }
    } else {
        let tree = XMLTree(decoded.bytes)
        let root = tree.root
        let local = root >= 0 ? tree.name(root).split(separator: ":").last.map { $0.lowercased() } ?? "" : ""
        switch local {
        case "urlset", "sitemapindex": raw = Sitemaps.read(tree, root, url: url)
        case "opml": raw = OutlineReader.read(tree, root, url: url)
        case "":
            raw.isWellFormed = false
            raw.notices.append("holds no XML element")
        case _ where NewsMLReader.isRoot(root, in: tree):
            raw = NewsMLReader(tree: tree, url: url, keepsAll: keepsAll).read()
        default:
            var reader = FeedReader(tree: tree, url: url, keepsAll: keepsAll)
            raw = reader.read()
        }
        raw.isWellFormed = raw.isWellFormed && tree.notices.isEmpty
        raw.declaredEncoding = tree.declaredEncoding
        raw.notices += tree.notices
    }
    raw.charset = decoded.charset
    raw.notices += decoded.remarks
    return (ParsedFeed(raw), raw)
}

/// Whether a JSON value holds items of a news agency as ninjs, and not another kind of JSON.
public func isNinjs(_ value: JSONValue) -> Bool { NinjsReader.holds(value) }
