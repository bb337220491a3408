import Markup
import NewsModel
import Text

/// Outlines of feeds (OPML 1 and 2, http://opml.org/spec2.opml); every attribute is kept, known or not.
public struct OPML: Sendable, Equatable {
    /// An outline with its children.
    public struct Outline: Sendable, Equatable {
        /// Its attributes as written, in order.
        public var attributes: [Attribute]
        /// The outlines below it.
        public var children: [Outline]
        /// Makes an outline.
        public init(attributes: [Attribute], children: [Outline] = []) {
            self.attributes = attributes
            self.children = children
        }
        /// The value of an attribute, ignoring the name's case.
        public subscript(name: String) -> String? {
            attributes.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }
    /// A name and its value.
    public struct Attribute: Sendable, Equatable {
        /// The name, as written.
        public var name: String
        /// The value.
        public var value: String
        /// Makes an attribute.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
    /// The head's elements: title, dateCreated, ownerName…
    public var head: [Attribute] = []
    /// The outermost outlines.
    public var outlines: [Outline] = []

    /// Makes an empty outline.
    public init() {}
    /// Parses an outline as tolerantly as a feed.
    public init(_ bytes: [UInt8]) {
        let tree = XMLTree(decodeMarkup(bytes).bytes)
        guard tree.root >= 0 else { return }
        read(tree, tree.root)
    }
    init(_ tree: XMLTree, _ root: Int32) { read(tree, root) }
    private mutating func read(_ tree: XMLTree, _ root: Int32) {
        for part in tree.children(root) {
            switch tree.name(part).lowercased() {
            case "head":
                for child in tree.children(part) {
                    var bytes: [UInt8] = []
                    var at = tree.nodes[Int(child)].first
                    while at >= 0 {
                        if tree.nodes[Int(at)].isText { bytes += tree.text(at) }
                        at = tree.nodes[Int(at)].next
                    }
                    head.append(Attribute(tree.name(child), String(decoding: bytes, as: UTF8.self).trimmed()))
                }
            case "body": outlines += Self.outlines(tree, below: part, depth: 0)
            case "outline": outlines.append(Self.outline(tree, at: part, depth: 0))
            default: break
            }
        }
    }
    private static func outlines(_ tree: XMLTree, below node: Int32, depth: Int) -> [Outline] {
        guard depth < 100 else { return [] }
        return tree.children(node).filter { tree.name($0).lowercased() == "outline" }.map {
            outline(tree, at: $0, depth: depth)
        }
    }
    private static func outline(_ tree: XMLTree, at node: Int32, depth: Int) -> Outline {
        Outline(
            attributes: tree.attributes(node).map { Attribute($0.name, $0.value) },
            children: outlines(tree, below: node, depth: depth + 1))
    }

    /// The outline as OPML 2.0.
    public func written() -> String {
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n"
        for attribute in head { out += "    <\(attribute.name)>\(escapedText(attribute.value))</\(attribute.name)>\n" }
        out += "  </head>\n  <body>\n"
        for outline in outlines { Self.write(outline, indent: "    ", into: &out) }
        return out + "  </body>\n</opml>\n"
    }
    private static func write(_ outline: Outline, indent: String, into out: inout String) {
        out += indent + "<outline"
        for attribute in outline.attributes { out += " \(attribute.name)=\"\(escapedAttribute(attribute.value))\"" }
        if outline.children.isEmpty {
            out += "/>\n"
        } else {
            out += ">\n"
            for child in outline.children { write(child, indent: indent + "  ", into: &out) }
            out += indent + "</outline>\n"
        }
    }
    private func escapedText(_ text: String) -> String { escapedAttribute(text) }
    /// All outlines that name a feed, without their parents.
    public var feeds: [Outline] { feedsInFolders.map(\.feed) }
    /// The same, each with the name of the outermost outline around it that is no feed.
    public var feedsInFolders: [(feed: Outline, folder: String?)] {
        func all(_ outlines: [Outline], _ folder: String?) -> [(feed: Outline, folder: String?)] {
            outlines.flatMap { outline in
                let isFeed = outline["xmlUrl"] != nil
                let inner = folder ?? (isFeed ? nil : outline["title"] ?? outline["text"])
                return (isFeed ? [(outline, folder)] : []) + all(outline.children, inner)
            }
        }
        return all(outlines, nil)
    }
}

/// Reads an outline as a feed whose entries are feeds.
enum OutlineReader {
    static func read(_ tree: XMLTree, _ root: Int32, url: String?) -> RawFeed {
        var raw = RawFeed()
        raw.version = "opml"
        let outline = OPML(tree, root)
        if let title = outline.head.first(where: { $0.name.lowercased() == "title" })?.value, !title.isEmpty {
            raw.fields["title"] = .string(title)
        }
        for feed in outline.feeds {
            guard let address = feed["xmlUrl"] else { continue }
            var entry: [String: JSONValue] = [
                "link": .string(resolveURL(address, against: url)), "id": .string(address),
            ]
            if let title = feed["title"] ?? feed["text"] { entry["title"] = .string(title) }
            raw.entries.append(entry)
        }
        return raw
    }
}
