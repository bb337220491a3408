import Markup
import Text

/// The body that an item holds as XHTML or NITF (https://iptc.org/standards/nitf/), written as plain HTML; elements that say only what a
/// word is (NITF's person, city, num…) leave their words.
struct NewsMLBody {
    let tree: XMLTree
    let url: String?
    private(set) var out: [UInt8] = []
    /// What NITF has above its text.
    private(set) var headline: String?
    private(set) var byline: String?
    private(set) var dateline: String?

    init(tree: XMLTree, url: String?) {
        self.tree = tree
        self.url = url
    }
    var html: String { String(decoding: out, as: UTF8.self).trimmed() }

    /// Reads what an element holds.
    mutating func read(_ node: Int32) { write(children: node, depth: 0) }

    /// Elements that are written as they are, under HTML's name.
    private static let names: [String: String] = [
        "p": "p", "pre": "p", "div": "div", "section": "div", "article": "div", "block": "div", "h1": "h2", "h2": "h2",
        "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6", "hl1": "h2", "hl2": "h2", "subhead": "h2", "ul": "ul",
        "ol": "ol", "li": "li", "dl": "dl", "dt": "dt", "dd": "dd", "blockquote": "blockquote", "bq": "blockquote",
        "table": "table", "tbody": "tbody", "thead": "thead", "tr": "tr", "td": "td", "th": "th",
        "figure": "figure", "caption": "figcaption", "figcaption": "figcaption", "em": "em", "i": "em",
        "strong": "strong", "b": "strong", "q": "q", "a": "a",
        "tagline": "p",
    ]
    /// Elements that hold no text of the article; a picture's caption belongs to the picture.
    private static let left: Set<String> = ["head", "script", "style", "media", "body.head", "docdata"]

    private mutating func write(children node: Int32, depth: Int) {
        guard depth < 200 else {
            WireItem.escape(tree.allText(below: node)[...], into: &out)
            return
        }
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            if tree.nodes[Int(child)].isText {
                WireItem.escape(tree.text(child), into: &out)
            } else {
                write(element: child, depth: depth + 1)
            }
            child = tree.nodes[Int(child)].next
        }
    }
    private mutating func write(element node: Int32, depth: Int) {
        let local = NewsMLReader.local(node, in: tree)
        if local == "body.head" { readHead(node) }
        if local == "br" {
            out += Array("<br>".utf8)
            return
        }
        guard !Self.left.contains(local) else { return }
        guard let name = Self.names[local] else { return write(children: node, depth: depth) }
        out += Array("<\(name)".utf8)
        if name == "a", let href = tree.attributes(node).first(where: { $0.name.lowercased() == "href" })?.value {
            out += Array(" href=\"\(escapedAttribute(resolveURL(href, against: url)))\"".utf8)
        }
        out.append(0x3E)
        write(children: node, depth: depth)
        out += Array("</\(name)>".utf8)
    }
    private mutating func readHead(_ node: Int32) {
        for child in tree.children(node) {
            let words = tree.allText(below: child).split(whereSeparator: \.isASCIISpace)
            guard !words.isEmpty else { continue }
            let line = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
            switch NewsMLReader.local(child, in: tree) {
            case "hedline": headline = headline ?? line
            case "byline": byline = byline ?? line
            case "dateline": dateline = dateline ?? line
            default: break
            }
        }
    }
}
