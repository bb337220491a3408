import Markup
import NewsModel
import Text

/// What a page's markup says about it, uninterpreted: meta elements, links, JSON-LD, microdata.
struct PageData {
    /// A `<meta>`: its name, property or itemprop in lower case, and its content.
    struct Meta {
        var name: String
        var content: String
    }
    /// A `<link>` of the head.
    struct Link {
        var rel: String
        var href: String
        var type: String?
        var hreflang: String?
        var title: String?
    }
    /// An element with an `itemprop`, and the type of the enclosing item.
    struct Property {
        var name: String
        var node: Int32
        /// The last part of the enclosing `itemtype`: "NewsArticle".
        var item: String?
        var depth: Int
    }

    private(set) var metas: [Meta] = []
    private(set) var links: [Link] = []
    /// All JSON-LD objects, with nested ones after those that contain them.
    private(set) var objects: [JSONValue] = []
    /// Those that are articles, the most likely ones first.
    private(set) var articles: [JSONValue] = []
    private(set) var properties: [Property] = []
    private(set) var title: String?
    private(set) var language: String?
    private(set) var base: String?
    /// For each node the hints of its names (`Hint.bits`).
    private(set) var hints: [UInt64] = []
    /// Other elements that may contain metadata, in document order.
    private(set) var times: [Int32] = []
    private(set) var headings: [Int32] = []
    private(set) var bylines: [Int32] = []
    private var scripts: [Int32] = []

    init(_ tree: HTMLTree) {
        walk(tree)
        namesSeen = []
        articles = Self.articles(among: objects)
    }
    private mutating func walk(_ tree: HTMLTree) {
        hints = [UInt64](repeating: 0, count: tree.nodes.count)
        var items: [(node: Int32, type: String?)] = []
        var node: Int32 = 0
        let nodes = tree.nodes
        while true {
            let n = nodes[Int(node)]
            if n.kind == .element { look(at: node, n, in: tree, items: &items) }
            if n.first >= 0 {
                node = n.first
                continue
            }
            var at = node
            while nodes[Int(at)].next < 0 {
                if items.last?.node == at { items.removeLast() }
                at = nodes[Int(at)].parent
                guard at > 0 else { return }
            }
            if items.last?.node == at { items.removeLast() }
            node = nodes[Int(at)].next
        }
    }

    /// The first non-empty content of a meta element with one of the names, in the order of the names.
    func meta(_ names: String...) -> (content: String, name: String)? {
        for name in names {
            if let found = metas.first(where: { $0.name == name && !$0.content.isEmpty }) {
                return (found.content, name)
            }
        }
        return nil
    }
    func all(_ name: String) -> [String] { metas.filter { $0.name == name && !$0.content.isEmpty }.map(\.content) }
    func link(_ rel: String) -> Link? {
        links.first { $0.rel.split(separator: " ").contains(Substring(rel)) && !$0.href.isEmpty }
    }

    private mutating func look(
        at node: Int32, _ n: HTMLTree.Node, in tree: HTMLTree, items: inout [(node: Int32, type: String?)]
    ) {
        switch n.tag {
        case .html:
            language = tree.attribute(node, "lang") ?? tree.attribute(node, "xml:lang")
        case .meta: readMeta(node, tree)
        case .link:
            guard let rel = tree.attribute(node, WellKnown.rel), let href = tree.attribute(node, WellKnown.href) else {
                break
            }
            links.append(
                Link(
                    rel: rel.lowercased(), href: trimmed(href),
                    type: tree.attribute(node, WellKnown.type)?.lowercased(),
                    hreflang: tree.attribute(node, "hreflang"), title: tree.attribute(node, "title")))
        case .base: if base == nil { base = tree.attribute(node, WellKnown.href).map(trimmed) }
        case .title where title == nil && n.space == .html: title = Self.text(of: node, in: tree)
        case .script:
            if let type = tree.attribute(node, WellKnown.type), type.lowercased().holds("ld+json") {
                readLinkedData(node, tree)
            } else if scripts.count < 200 {
                scripts.append(node)
            }
        case .time: times.append(node)
        case .h1, .h2: headings.append(node)
        default: break
        }
        guard n.tag != .script, n.tag != .meta || tree.attribute(node, WellKnown.itemprop) != nil else { return }
        var isByline = false
        var isItem = false
        for attribute in tree.attributes(of: node) {
            switch attribute.name {
            case WellKnown.itemprop, WellKnown.property:
                if attribute.name == WellKnown.itemprop { hints[Int(node)] |= hintBits(tree.bytes(of: attribute)) }
                guard n.tag != .meta || attribute.name == WellKnown.itemprop else { break }
                for name in tree.value(attribute).split(separator: " ") {
                    properties.append(
                        Property(name: String(name), node: node, item: items.last?.type, depth: items.count))
                }
            case WellKnown.rel: if holds(tree.bytes(of: attribute), "author") { isByline = true }
            case WellKnown.class, WellKnown.id, WellKnown.testid, WellKnown.component:
                let bits = hintBits(tree.bytes(of: attribute))
                hints[Int(node)] |= bits
                if bits & (1 << UInt64(Hint.byline.rawValue)) != 0 { isByline = true }
            case WellKnown.role: hints[Int(node)] |= hintBits(tree.bytes(of: attribute))
            case Self.itemscope: isItem = true
            default: break
            }
        }
        if isByline { bylines.append(node) }
        if isItem {
            let type = tree.attribute(node, "itemtype")?.split(separator: "/").last.map(String.init)
            items.append((node, type))
        }
    }
    private static let itemscope = NameTable.number(of: "itemscope")

    /// The names read before and their hints: pages repeat their classes again and again. A place holds the last name of its hash.
    private var namesSeen = [(name: ArraySlice<UInt8>, bits: UInt64)](repeating: ([], 0), count: 256)
    private mutating func hintBits(_ name: ArraySlice<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: name.count)
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let at = Int(truncatingIfNeeded: hash >> 40) & (namesSeen.count - 1)
        if namesSeen[at].name.count == name.count, !name.isEmpty, namesSeen[at].name == name {
            return namesSeen[at].bits
        }
        let bits = Hint.bits(name)
        namesSeen[at] = (name, bits)
        return bits
    }

    private mutating func readMeta(_ node: Int32, _ tree: HTMLTree) {
        guard let content = tree.attribute(node, WellKnown.content) else { return }
        for key in [WellKnown.property, WellKnown.name, WellKnown.itemprop] {
            guard let name = tree.attribute(node, key) else { continue }
            metas.append(Meta(name: trimmed(name).lowercased(), content: trimmed(unescaped(content))))
        }
        if let name = tree.attribute(node, "http-equiv") {
            metas.append(Meta(name: "http-equiv:" + name.lowercased(), content: trimmed(content)))
        }
    }

    /// All text below an element, with white space collapsed.
    ///
    /// - Parameter isSpaced: whether to separate the elements by spaces, as for bylines whose names only styles separate.
    static func text(of node: Int32, in tree: HTMLTree, limit: Int = 4000, isSpaced: Bool = false) -> String {
        var bytes: [UInt8] = []
        let nodes = tree.nodes
        var at = nodes[Int(node)].first
        guard at >= 0 else { return "" }
        while bytes.count < limit {
            let n = nodes[Int(at)]
            if n.kind == .text { tree.appendBytes(of: at, to: &bytes) }
            if n.kind == .element, isSpaced || n.tag.isBlockLevel || n.tag == .br { bytes.append(.space) }
            if n.first >= 0, n.tag != .script, n.tag != .style, n.space == .html {
                at = n.first
                continue
            }
            while nodes[Int(at)].next < 0 {
                at = nodes[Int(at)].parent
                if at == node || at < 0 { return collapsed(bytes) }
            }
            at = nodes[Int(at)].next
        }
        return collapsed(bytes)
    }

    /// Values in scripts whose keys name a date of publication (`"publishedAt":"…"`), in order.
    func scriptDates(_ tree: HTMLTree) -> [String] {
        var found: [String] = []
        for node in scripts where found.count < 4 { readScript(node, in: tree, into: &found) }
        return found
    }
    private func readScript(_ node: Int32, in tree: HTMLTree, into found: inout [String]) {
        var bytes: [UInt8] = []
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            tree.appendBytes(of: child, to: &bytes)
            child = tree.nodes[Int(child)].next
        }
        var i = 0
        while i < bytes.count, found.count < 4 {
            // Every key ends in a quotation mark and a colon.
            guard let colon = bytes[i...].firstIndex(of: 0x3A) else { return }
            i = colon + 1
            guard colon > 8, bytes[colon - 1] == 0x22 || bytes[colon - 1] == 0x27 else { continue }
            var from = colon - 2
            while from > 0, colon - from < 26, bytes[from].isASCIILetter || bytes[from] == 0x5F { from -= 1 }
            let end = bytes[colon - 2] == 0x5C ? colon - 2 : colon - 1
            guard from + 1 < end,
                Self.dateKeys.contains(String(utf8: bytes[(from + 1)..<end]).lowercased())
            else { continue }
            var value = i
            while value < bytes.count, value - i < 4,
                bytes[value] == 0x20 || bytes[value] == 0x22 || bytes[value] == 0x5C
            { value += 1 }
            var stop = value
            while stop < bytes.count, stop - value < 40, bytes[stop] != 0x22, bytes[stop] != 0x5C, bytes[stop] != 0x2C {
                stop += 1
            }
            found.append(String(utf8: bytes[value..<stop]))
        }
    }
    private static let dateKeys: Set<String> = [
        "datepublished", "publisheddate", "publishdate", "published_at", "publishedat", "pubdate", "publicationdate",
        "publication_date", "published_date", "date_published", "createdat",
        "created_at", "datecreated", "createddate", "publish_date", "publishtime", "published_time",
    ]

    // MARK: - JSON-LD

    private mutating func readLinkedData(_ node: Int32, _ tree: HTMLTree) {
        var bytes: [UInt8] = []
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            tree.appendBytes(of: child, to: &bytes)
            child = tree.nodes[Int(child)].next
        }
        guard let value = lenientJSON(bytes) else { return }
        flatten(value, 0)
    }
    private mutating func flatten(_ value: JSONValue, _ depth: Int) {
        guard depth < 8, objects.count < 500 else { return }
        switch value {
        case .array(let values): for value in values { flatten(value, depth + 1) }
        case .object(let members):
            objects.append(value)
            for key in members.keys.sorted() {
                if let inner = members[key], inner.isContainer { flatten(inner, depth + 1) }
            }
        default: break
        }
    }
    /// The object that an `{"@id": …}` refers to.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard let id = value["@id"]?.string, value["name"] == nil, value["@type"] == nil else { return value }
        return objects.first { $0["@id"]?.string == id && ($0["name"] != nil || $0["@type"] != nil) } ?? value
    }
}

extension JSONValue {
    var isContainer: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
    /// JSON-LD types without their vocabulary's prefix.
    var types: [String] {
        let names = self["@type"].map { $0.string.map { [$0] } ?? $0.strings } ?? []
        return names.map {
            $0.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last.map(String.init) ?? $0
        }
    }
}

/// Parses JSON as it occurs in pages: inside comments, with raw line ends in strings, superfluous commas, text after it.
func lenientJSON(_ bytes: [UInt8]) -> JSONValue? {
    if let value = try? JSONValue(liberallyParsing: bytes) { return value }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var inString = false
    var i = bytes.firstIndex { $0 == 0x7B || $0 == 0x5B } ?? bytes.count
    var depth = 0
    while i < bytes.count {
        let byte = bytes[i]
        i += 1
        if inString {
            if byte == 0x5C, i < bytes.count {
                // Escapes that JSON does not have lose their backslash.
                if "\"\\/bfnrtu".utf8.contains(bytes[i]) {
                    out.append(byte)
                    out.append(bytes[i])
                } else {
                    out.append(bytes[i])
                }
                i += 1
                continue
            }
            if byte == 0x22 {
                inString = false
            } else if byte < 0x20 {
                out.append(.space)
                continue
            }
            out.append(byte)
            continue
        }
        switch byte {
        case 0x22: inString = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
            depth -= 1
            while let last = out.last, last <= 0x20 || last == 0x2C { out.removeLast() }
        case 0x2C:
            // Only one of several commas is kept.
            var k = out.count - 1
            while k >= 0, out[k] <= 0x20 { k -= 1 }
            if k >= 0, out[k] == 0x2C || out[k] == 0x5B || out[k] == 0x7B { continue }
        default: break
        }
        out.append(byte)
        if depth == 0 { break }
    }
    return try? JSONValue(liberallyParsing: out)
}

/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String { collapsed(Array(text.utf8)) }
/// The text with white space collapsed to single spaces, and none at the ends.
func collapsed(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
        let byte = bytes[i]
        let isNoBreak = byte == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xA0
        if byte <= 0x20 || isNoBreak {
            if let last = out.last, last != .space { out.append(.space) }
            i += isNoBreak ? 2 : 1
            continue
        }
        out.append(byte)
        i += 1
    }
    if out.last == .space { out.removeLast() }
    return String(utf8: out)
}
/// The text with character references resolved, also doubly escaped ones ("&amp;quot;").
func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return String(decoding: decodeReferences(Array(text.utf8)), as: UTF8.self)
}
