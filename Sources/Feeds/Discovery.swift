import Markup
import NewsModel
import Text

/// The feeds that a page links to: first `<link rel=alternate>` of a feed's type, then links in the text that look like feeds.
public func discoverFeeds(in page: [UInt8], url: String? = nil) -> [ParsedFeed.Source] {
    let tree = parseHTML(decodeMarkup(page).bytes)
    var declared: [ParsedFeed.Source] = []
    var linked: [ParsedFeed.Source] = []
    var base = url
    for node in tree.nodes.indices {
        let n = tree.nodes[node]
        guard n.kind == .element, n.tag == .link || n.tag == .a || n.tag == .base else { continue }
        let id = Int32(truncatingIfNeeded: node)
        guard let href = tree.attribute(id, "href"), !href.isEmpty else { continue }
        if n.tag == .base {
            base = resolveURL(href, against: url)
            continue
        }
        let address = resolveURL(href, against: base)
        if n.tag == .link {
            let rel = tree.attribute(id, "rel")?.lowercased() ?? ""
            let type = tree.attribute(id, "type")?.lowercased() ?? ""
            guard rel.contains("alternate") || rel.contains("feed"),
                FeedTypes.all.contains(where: { type.hasPrefix($0) })
            else { continue }
            if !declared.contains(where: { $0.url == address }) {
                declared.append(.init(title: tree.attribute(id, "title"), url: address))
            }
        } else {
            let lower = address.lowercased().prefix { $0 != "?" && $0 != "#" }
            let looks =
                lower.hasSuffix("/feed") || lower.hasSuffix("/feed/") || lower.hasSuffix("/rss")
                || lower.hasSuffix("/atom") || lower.hasSuffix(".rss") || lower.hasSuffix(".atom")
                || lower.hasSuffix("/rss.xml") || lower.hasSuffix("/atom.xml") || lower.hasSuffix("/feed.xml")
                || lower.hasSuffix("/index.xml") || lower.hasSuffix("feed.json") || lower.hasSuffix(".rdf")
            if looks, !linked.contains(where: { $0.url == address }) { linked.append(.init(title: nil, url: address)) }
        }
    }
    return declared.isEmpty ? linked : declared
}
private enum FeedTypes {
    static let all = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/json", "text/xml", "application/xml", "text/rss",
    ]
}
