import Markup
import NewsModel
import Text

/// Sitemaps, news sitemaps and their indexes (https://www.sitemaps.org/protocol.html).
enum Sitemaps {
    static func read(_ tree: XMLTree, _ root: Int32, url: String?) -> RawFeed {
        var raw = RawFeed()
        let isIndex = local(tree, root) == "sitemapindex"
        raw.version = isIndex ? "sitemapindex" : "sitemap"
        for node in tree.children(root) {
            guard ["url", "sitemap"].contains(local(tree, node)) else { continue }
            var entry: [String: JSONValue] = [:]
            read(tree, node: node, url: url, into: &entry, depth: 0)
            if let link = entry["link"] {
                if entry["id"] == nil { entry["id"] = link }
                raw.entries.append(entry)
            }
        }
        return raw
    }
    private static func local(_ tree: XMLTree, _ node: Int32) -> String {
        tree.name(node).split(separator: ":").last.map { $0.lowercased() } ?? ""
    }
    private static func text(_ tree: XMLTree, _ node: Int32) -> String {
        var bytes: [UInt8] = []
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            if tree.nodes[Int(child)].isText { bytes += tree.text(child) }
            child = tree.nodes[Int(child)].next
        }
        return String(decoding: bytes, as: UTF8.self).trimmed()
    }
    private static func read(
        _ tree: XMLTree, node: Int32, url: String?, into entry: inout [String: JSONValue], depth: Int
    ) {
        for child in tree.children(node) {
            let value = text(tree, child)
            func date(_ key: String) {
                entry[key] = .string(value)
                if let (date, iso) = FeedDates.both(value) {
                    entry[key + "_parsed"] = .string(DateTime(epoch: date.epoch)?.iso ?? "")
                    entry[key + "_iso"] = .string(iso)
                }
            }
            switch (local(tree, child), depth) {
            case ("loc", 0): if !value.isEmpty { entry["link"] = .string(resolveURL(value, against: url)) }
            case ("lastmod", 0): date("updated")
            case ("news", 0), ("publication", 1): read(tree, node: child, url: url, into: &entry, depth: depth + 1)
            case ("image", 0):
                for inner in tree.children(child) where local(tree, inner) == "loc" {
                    entry["image"] = .object(["href": .string(text(tree, inner))])
                }
            case ("publication_date", 1): date("published")
            case ("title", 1): entry["title"] = .string(value)
            case ("keywords", 1):
                entry["tags"] = .array(
                    value.split(separator: ",").map {
                        .object(["term": .string(String($0).trimmed()), "scheme": .null, "label": .null])
                    })
            case ("name", 2): entry["author"] = .string(value)
            case ("language", 2): entry["language"] = .string(value)
            default: break
            }
        }
    }
}
