import Markup
import NewsModel
import Text

/// NewsML-G2 (https://iptc.org/standards/newsml-g2/): a news item, or a message with items. A package only names items: those that are in
/// the message are read, and nothing is made of the others.
struct NewsMLReader {
    let tree: XMLTree
    let url: String?
    let keepsAll: Bool

    /// The start of the namespace's address.
    private static let namespace = "iptc.org/std/nar/"
    /// The most items read from one message, and the length at which no further note to editors is added.
    static let mostItems = 5000
    private static let mostNote = 4000

    /// Whether an element is NewsML-G2.
    static func isRoot(_ node: Int32, in tree: XMLTree) -> Bool {
        switch local(node, in: tree) {
        case "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem":
            return tree.attributes(node).contains {
                ($0.name == "xmlns" || $0.name.hasPrefix("xmlns:")) && $0.value.contains(namespace)
            }
        default: return false
        }
    }
    static func local(_ node: Int32, in tree: XMLTree) -> String {
        tree.name(node).split(separator: ":").last.map { $0.lowercased() } ?? ""
    }

    func read() -> RawFeed {
        var raw = RawFeed()
        raw.version = "newsmlg2"
        let root = tree.root
        guard root >= 0 else { return raw }
        for (name, value) in tree.attributes(root) where name.hasPrefix("xmlns") && value.contains(Self.namespace) {
            raw.namespaces["nar"] = value
        }
        var named = 0
        var others = 0
        for node in items(of: root) {
            switch local(node) {
            case "newsitem":
                guard raw.entries.count < Self.mostItems else {
                    raw.notices.append("holds more than \(Self.mostItems) items; the rest is not read")
                    return raw
                }
                if let item = item(node) { raw.entries.append(item.entry(keepsAll: keepsAll)) }
            case "packageitem": named += references(of: node)
            default: others += 1
            }
        }
        if raw.entries.isEmpty, named > 0 {
            raw.notices.append("is a package that names \(named) items, but does not hold them")
        } else if raw.entries.isEmpty, others > 0 {
            raw.notices.append("holds no news item, only other kinds of NewsML-G2")
        }
        return raw
    }
    /// The root, or what its item set holds.
    private func items(of root: Int32) -> [Int32] {
        guard local(root) == "newsmessage" else { return [root] }
        return tree.children(root).filter { local($0) == "itemset" }.flatMap { tree.children($0) }
    }
    private func references(of package: Int32) -> Int {
        var count = 0
        var open = [package]
        while let node = open.popLast() {
            for child in tree.children(node) where !tree.nodes[Int(child)].isText {
                if local(child) == "itemref" { count += 1 }
                open.append(child)
            }
        }
        return count
    }

    // MARK: - One item

    /// A news item; nil when it is a picture, a video or another item that is no text.
    private func item(_ node: Int32) -> WireItem? {
        var item = WireItem()
        item.language = attribute("xml:lang", of: node)
        item.id = attribute("guid", of: node) ?? ""
        item.wire.version = attribute("version", of: node).flatMap(WireItem.version)
        for child in tree.children(node) {
            switch local(child) {
            case "rightsinfo": readRights(child, into: &item)
            case "itemmeta":
                guard readItemMeta(child, into: &item) else { return nil }
            case "contentmeta": readContentMeta(child, into: &item)
            case "contentset": readContent(child, into: &item)
            default: break
            }
        }
        item.provider = item.provider ?? item.wire.holder
        if item.id.isEmpty {
            guard let headline = item.headline ?? item.body else { return nil }
            item.id = "urn:stemma:" + Hash.hex(Hash.of(Array((headline + (item.versionCreated ?? "")).utf8)))
        }
        return item
    }
    private func readRights(_ node: Int32, into item: inout WireItem) {
        for child in tree.children(node) {
            switch local(child) {
            case "copyrightholder": item.wire.holder = item.wire.holder ?? party(child)
            case "copyrightnotice": item.wire.copyright = item.wire.copyright ?? line(child)
            case "usageterms": item.wire.terms = item.wire.terms ?? line(child)
            default: break
            }
        }
    }
    /// Reads what is said of the item as an item; false when it is no text.
    private func readItemMeta(_ node: Int32, into item: inout WireItem) -> Bool {
        for child in tree.children(node) {
            switch local(child) {
            case "itemclass":
                let name = code(child)?.lowercased().split(whereSeparator: { $0 == ":" || $0 == "/" }).last
                if let name, !["text", "composite"].contains(name) { return false }
            case "provider": item.provider = item.provider ?? party(child)
            case "versioncreated": item.versionCreated = line(child)
            case "firstcreated": item.firstCreated = line(child)
            case "embargoed": item.embargo = line(child) ?? ""
            case "pubstatus": item.status = WireItem.status(of: code(child) ?? line(child) ?? "")
            case "title": item.headline = item.headline ?? line(child)
            case "ednote":
                guard let note = line(child), (item.wire.note?.utf8.count ?? 0) < Self.mostNote else { break }
                item.wire.note = item.wire.note.map { $0 + "\n" + note } ?? note
            case "altrep", "link":
                // The address is the text of the one and an attribute of the other.
                let href = local(child) == "altrep" ? line(child) : attribute("href", of: child)
                guard let href, attribute("contenttype", of: child)?.contains("html") == true else { break }
                item.link = item.link ?? resolveURL(href, against: url)
            default: break
            }
        }
        return true
    }
    private func readContentMeta(_ node: Int32, into item: inout WireItem) {
        var hasMain = false
        var organisation: String?
        for child in tree.children(node) {
            switch local(child) {
            case "urgency":
                item.wire.urgency = line(child).flatMap { Int($0) }.flatMap { (1...9).contains($0) ? $0 : nil }
            case "contentcreated": item.contentCreated = line(child)
            case "located":
                // A code alone is no place's name.
                if isNamed(child) { item.wire.located = item.wire.located ?? party(child) }
            case "creator", "contributor":
                guard let name = party(child), item.authors.count < 50 else { break }
                let type = (attribute("type", of: child) ?? attribute("typeuri", of: child) ?? "").lowercased()
                if type.hasSuffix("organisation") {
                    organisation = organisation ?? name
                } else if local(child) == "creator" || type.hasSuffix("person"), isNamed(child) {
                    item.authors.append(name)
                }
            case "infosource":
                // The originator of the content, not of what it is about.
                let role = (attribute("role", of: child) ?? attribute("roleuri", of: child) ?? "").lowercased()
                if role.hasSuffix("origcont") { organisation = organisation ?? party(child) }
            case "icon":
                if let href = attribute("href", of: child) { item.image = item.image ?? resolveURL(href, against: url) }
            case "language": item.language = attribute("tag", of: child) ?? item.language
            case "keyword", "subject", "genre":
                guard item.subjects.count < WireItem.mostSubjects else { break }
                let name = local(child) == "keyword" ? line(child) : isNamed(child) ? party(child) : nil
                if name != nil || code(child) != nil { item.subjects.append((name, code(child))) }
            case "slugline": item.wire.slugline = item.wire.slugline ?? line(child)
            case "headline":
                let role = attribute("role", of: child)?.lowercased()
                let isMain = role == nil || role?.hasSuffix("main") == true
                guard !hasMain, isMain || item.headline == nil, let text = line(child) else { break }
                item.headline = text
                hasMain = isMain
            case "dateline": item.wire.dateline = item.wire.dateline ?? line(child)
            case "by": item.byline = item.byline ?? line(child)
            case "creditline": item.wire.credit = item.wire.credit ?? line(child)
            case "description": item.summary = item.summary ?? line(child).map(WireItem.escapedText)
            default: break
            }
        }
        item.wire.credit = item.wire.credit ?? organisation
    }
    private func readContent(_ node: Int32, into item: inout WireItem) {
        for child in tree.children(node) {
            let type = attribute("contenttype", of: child)?.lowercased() ?? ""
            switch local(child) {
            case "inlinexml":
                guard item.body == nil else { break }
                var body = NewsMLBody(tree: tree, url: url)
                body.read(child)
                item.body = body.html.isEmpty ? nil : body.html
                item.headline = item.headline ?? body.headline
                item.byline = item.byline ?? body.byline
                item.wire.dateline = item.wire.dateline ?? body.dateline
            case "inlinedata":
                guard item.body == nil, type.isEmpty || type.hasPrefix("text/") else { break }
                var text = text(child)
                if attribute("encoding", of: child)?.lowercased().hasSuffix("64") == true {
                    text = Base64.decode(text).map { String(decoding: $0, as: UTF8.self) } ?? ""
                }
                let body = type.contains("html") ? text : WireItem.paragraphs(of: text)
                item.body = body.isEmpty ? nil : body
            case "remotecontent":
                guard type.contains("html"), let href = attribute("href", of: child) else { break }
                item.link = item.link ?? resolveURL(href, against: url)
            default: break
            }
        }
    }

    // MARK: - Helpers

    private func local(_ node: Int32) -> String { Self.local(node, in: tree) }
    private func attribute(_ name: String, of node: Int32) -> String? {
        let value = tree.attributes(node).first { $0.name.lowercased() == name }?.value.trimmed()
        return value?.isEmpty == false ? value : nil
    }
    /// The concept's code or address.
    private func code(_ node: Int32) -> String? { attribute("qcode", of: node) ?? attribute("uri", of: node) }
    private func name(_ node: Int32) -> String? {
        tree.children(node).lazy.filter { local($0) == "name" }.compactMap { line($0) }.first
    }
    private func isNamed(_ node: Int32) -> Bool { name(node) != nil || attribute("literal", of: node) != nil }
    /// The name of a person, an organisation or a place; without one, what stands behind the alias of its code ("nprov:TNA"). An address
    /// is no name.
    private func party(_ node: Int32) -> String? {
        name(node) ?? attribute("literal", of: node)
            ?? attribute("qcode", of: node)?.split(separator: ":").last.map(String.init)
    }
    private func text(_ node: Int32) -> String { String(decoding: tree.allText(below: node), as: UTF8.self) }
    /// The text below an element on one line; nil without any.
    private func line(_ node: Int32) -> String? {
        let words = tree.allText(below: node).split(whereSeparator: \.isASCIISpace)
        guard !words.isEmpty else { return nil }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }
}

extension XMLTree {
    /// All text below an element, in order.
    func allText(below node: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var at = nodes[Int(node)].first
        // Down, across, up.
        while at >= 0, at != node {
            let n = nodes[Int(at)]
            if n.isText { bytes += text(at) }
            if n.first >= 0 {
                at = n.first
                continue
            }
            while at >= 0, at != node, nodes[Int(at)].next < 0 { at = nodes[Int(at)].parent }
            if at >= 0, at != node { at = nodes[Int(at)].next }
        }
        return bytes
    }
}
