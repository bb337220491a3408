import Markup
import NewsModel
import Text

/// Walks a feed's tree and collects its fields.
struct FeedReader {
    let tree: XMLTree
    let url: String?
    var raw = RawFeed()
    /// The prefixes declared by the open elements, the latest last.
    private var declared: [(prefix: String, address: String)] = []
    /// Cached canonical names by the name's number, valid until a declaration begins or ends.
    private var canonicalNames: [KnownName?] = []
    /// Whether to normalise markup and keep every field, for the raw feed; the model needs only resolved addresses.
    let keepsAll: Bool

    /// The context of an element: the base of relative addresses and the language of texts.
    struct Context {
        var base: String
        var language: String?
    }
    /// The fields collected so far.
    struct Record {
        var fields = FeedFields()
        /// The depth of the title's element: a title closer to the root is preferred.
        var titleDepth = Int.max
        var isEntry = false
    }

    /// Whether the feed contains C1 controls, which stand for Windows-1252 characters.
    let hasControls: Bool
    /// What is known of each name as an attribute's, by the name's number.
    let attributeNames: [AttributeName]

    init(tree: XMLTree, url: String?, keepsAll: Bool) {
        self.tree = tree
        self.url = url
        hasControls = tree.hasControls
        attributeNames = (0..<Int32(truncatingIfNeeded: tree.nameCount)).map { AttributeName(tree.name(number: $0)) }
        self.keepsAll = keepsAll
    }

    mutating func read() -> RawFeed {
        let root = tree.root
        guard root >= 0 else { return raw }
        let count = declare(root)
        raw.version = version(root)
        let context = inner(root, Context(base: url ?? "", language: nil))
        var feed = Record()
        switch canonical(tree.name(root)) {
        case "entry", "item": element(root, in: context, into: &feed, depth: 0)
        default:
            if raw.version == "cdf" { readCDF(root, in: context, into: &feed) }
            collect(root, in: context, into: &feed, depth: 0)
        }
        declared.removeLast(declared.count - count)
        raw.fields = feed.fields.dictionary
        if keepsAll { raw.entries = raw.records.map(\.dictionary) }
        if raw.version.isEmpty, raw.records.isEmpty, feed.fields.isEmpty {
            raw.notices.append("is no feed: its outermost element is <\(tree.name(root))>")
        }
        return raw
    }

    // MARK: - Names

    func attributeName(_ place: Int) -> AttributeName {
        let number = Int(tree.attributeName(place))
        return attributeNames.indices.contains(number) ? attributeNames[number] : AttributeName("")
    }
    /// Reads an element's declarations; returns the number of earlier ones.
    private mutating func declare(_ node: Int32) -> Int {
        let before = declared.count
        for place in tree.attributePlaces(node) {
            guard case .namespace(let prefix) = attributeName(place).role else { continue }
            let address = tree.attributeValue(place).trimmed()
            // No real feed has more at once, and every new name searches all of them.
            guard declared.count < 256 else { continue }
            declared.append((prefix, address))
            canonicalNames.removeAll(keepingCapacity: true)
            let known = FeedNames.prefixes[address.lowercased()]
            let key = known ?? prefix
            if raw.namespaces[key] == nil { raw.namespaces[key] = address }
            if raw.version.isEmpty, let version = FeedNames.version(address), node != tree.root || known == "" {
                pendingVersion = pendingVersion ?? version
            }
        }
        return before
    }
    private var pendingVersion: String?
    /// "dc_date", "title": the element's name in lower case, with its namespace's usual prefix.
    private func canonical(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else {
            // A name without a prefix belongs to the default namespace.
            let local = name.lowercased()
            guard let address = declared.last(where: { $0.prefix.isEmpty })?.address,
                let known = FeedNames.prefixes[address.lowercased()], !known.isEmpty
            else { return local }
            return known + "_" + local
        }
        let prefix = name[..<colon].lowercased()
        let local = name[name.index(after: colon)...].lowercased()
        let address = declared.last { $0.prefix == prefix }?.address
        let known = address.flatMap { FeedNames.prefixes[$0.lowercased()] } ?? prefix
        return known.isEmpty ? local : known + "_" + local
    }
    private func knownName(_ number: Int32) -> KnownName? {
        canonicalNames.indices.contains(Int(number)) ? canonicalNames[Int(number)] : nil
    }
    private mutating func remember(_ name: KnownName, _ number: Int32) -> KnownName {
        guard number >= 0, number < 4096 else { return name }
        while canonicalNames.count <= Int(number) { canonicalNames.append(nil) }
        canonicalNames[Int(number)] = name
        return name
    }
    private func version(_ root: Int32) -> String {
        let attributes = tree.attributes(root)
        let given = attributes.first { $0.name.lowercased() == "version" }.map { $0.value.trimmed() }
        switch canonical(tree.name(root)) {
        case "rss":
            guard let given else { return "rss" }
            switch given {
            case "0.91": return tree.publicID?.lowercased().contains("netscape") == true ? "rss091n" : "rss091u"
            case "0.92": return "rss092"
            case "0.93": return "rss093"
            case "0.94": return "rss094"
            default: return given.hasPrefix("2.") || given == "2" ? "rss20" : given.hasPrefix("0.9") ? "rss09" : "rss"
            }
        case "feed":
            if let pendingVersion { return pendingVersion }
            switch given {
            case "0.1": return "atom01"
            case "0.2": return "atom02"
            case "0.3": return "atom03"
            default: return "atom"
            }
        case "rdf_rdf", "rdf": return pendingVersion ?? "rss10"
        case "channel": return "cdf"
        case "entry": return pendingVersion ?? "atom10"
        default: return ""
        }
    }
    private var isAtom: Bool { raw.version.hasPrefix("atom") }

    private func attribute(_ node: Int32, _ name: String) -> String? {
        for place in tree.attributePlaces(node) {
            let known = attributeName(place)
            if known.lower == name || known.local == name && !known.lower.hasPrefix("xml") {
                return tree.attributeValue(place)
            }
        }
        return nil
    }
    private func inner(_ node: Int32, _ context: Context) -> Context {
        var context = context
        for place in tree.attributePlaces(node) {
            let known = attributeName(place)
            switch known.role {
            case .base where known.lower == "xml:base" || raw.version == "cdf":
                context.base = resolveURL(
                    Self.withTwoSlashes(tree.attributeValue(place).trimmed()), against: context.base)
            case .language:
                let value = tree.attributeValue(place)
                context.language = value.isEmpty ? nil : value.split(separator: "_").joined(separator: "-")
            default: break
            }
        }
        return context
    }

    /// An address without the slashes that are too many after "http:", as browsers read it.
    private static func withTwoSlashes(_ address: String) -> String {
        for scheme in ["http://", "https://"] where address.hasPrefix(scheme + "/") {
            return scheme + Substring(address.utf8.dropFirst(scheme.utf8.count).drop { $0 == 0x2F })
        }
        return address
    }

    // MARK: - Collecting

    /// Reads the content of a source element, which has the fields of a feed.
    mutating func collectInside(_ node: Int32, in context: Context, into record: inout Record) {
        collect(node, in: context, into: &record, depth: 2)
    }

    private mutating func collect(_ node: Int32, in context: Context, into record: inout Record, depth: Int) {
        guard depth < 60 else { return }
        if depth == 0, record.fields.isEmpty, !record.isEntry { readOwnAttributes(node, in: context, into: &record) }
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            let next = tree.nodes[Int(child)].next
            if !tree.nodes[Int(child)].isText { element(child, in: context, into: &record, depth: depth + 1) }
            child = next
        }
    }
    /// Reads the feed's data in the attributes of the root and channel.
    private mutating func readOwnAttributes(_ node: Int32, in context: Context, into record: inout Record) {
        if let language = context.language { record.fields[.language] = .string(language) }
    }

    private mutating func element(_ node: Int32, in outer: Context, into record: inout Record, depth: Int) {
        let before = declare(node)
        defer {
            if declared.count > before {
                declared.removeLast(declared.count - before)
                canonicalNames.removeAll(keepingCapacity: true)
            }
        }
        let context = inner(node, outer)
        let number = tree.nodes[Int(node)].name
        let known = knownName(number) ?? remember(KnownName(canonical(tree.name(node))), number)
        let name = known.name
        switch known.kind {
        case .channel:
            if raw.version.isEmpty, let pendingVersion { raw.version = pendingVersion }
            if raw.version == "cdf" { readCDF(node, in: context, into: &record) }
            if let language = context.language, !record.fields.has(.language) {
                record.fields[.language] = .string(language)
            }
            collect(node, in: context, into: &record, depth: depth)
        case .item:
            if depth > 4, record.isEntry { return }
            var entry = Record()
            entry.isEntry = true
            if raw.version == "cdf" { readCDF(node, in: context, into: &entry) }
            if let about = attribute(node, "about"), !about.isEmpty { entry.fields[.id] = .string(about) }
            collect(node, in: context, into: &entry, depth: 1)
            raw.records.append(entry.fields)
        case .container:
            if name != "items" { collect(node, in: context, into: &record, depth: depth) }
        case .title: readTitle(node, named: name, in: context, into: &record, depth: depth)
        case .link: readLink(node, in: context, into: &record)
        case .text:
            readText(node, named: name, in: context, into: &record, depth: depth)
        case .author:
            readAuthor(node, in: context, into: &record)
        case .publisher where isLeftOut(record): break
        case .publisher: readPublisher(node, in: context, into: &record)
        case .contributor where isLeftOut(record): break
        case .contributor: readContributor(node, in: context, into: &record)
        case .tags:
            readTags(node, named: name, in: context, into: &record, depth: depth)
        case .id: readID(node, named: name, in: context, into: &record)
        case .date:
            readDate(node, named: name, into: &record)
        case .validity: readValidity(node, into: &record)
        case .source: readSource(node, in: context, into: &record)
        case .enclosure: readEnclosure(node, in: context, into: &record)
        case .image: readImage(node, named: name, in: context, into: &record)
        case .textInput:
            var fields = Record()
            collect(node, in: context, into: &fields, depth: 20)
            record.fields[.textInput] = .object(fields.fields.dictionary.merging(plainName(node)) { old, _ in old })
            if fields.fields.isEmpty, plainName(node).isEmpty { raw.isWellFormed = false }
        case .cloud: record.fields[.cloud] = attributes(node)
        case .generator:
            let text = content(node)
            if !text.isEmpty { record.fields[.generator] = .string(text) }
            var detail = object(attributes(node))
            if let uri = detail["url"] ?? detail["uri"] {
                detail["href"] = uri.string.map { .string(resolveURL($0, against: context.base)) } ?? uri
            }
            if !text.isEmpty { detail["name"] = .string(text) }
            record.fields[.generatorDetail] = .object(detail)
        case .generatorAgent:
            if let resource = attribute(node, "resource") {
                record.fields[.generator] = .string(resource);
                record.fields[.generatorDetail] = .object(["href": .string(resource)])
            }
        case .errorReports:
            if let resource = attribute(node, "resource") { record.fields[.errorReports] = .string(resource) }
        case .licence:
            let address = attribute(node, "resource") ?? content(node)
            if !address.isEmpty { record.fields.links.append(.init(rel: "license", href: address)) }
        case .address:
            store(known, resolveURL(content(node), against: context.base), in: &record)
        case .language:
            let text = content(node)
            if !text.isEmpty { record.fields[.language] = .string(text) }
        case .block: record.fields[.block] = .number(content(node) == "yes" ? 1 : 0)
        case .explicit:
            let text = content(node)
            record.fields[.explicit] =
                text == "yes" || text == "true"
                ? .bool(true) : text == "clean" || text == "no" || text == "false" ? .bool(false) : .null
        case .mediaGroup: collect(node, in: context, into: &record, depth: depth)
        case .mediaContent:
            record.fields.push(.mediaContent, attributes(node))
            collect(node, in: context, into: &record, depth: depth)
        case .mediaThumbnail: record.fields.push(.mediaThumbnail, attributes(node))
        case .mediaCredit where isLeftOut(record), .mediaDetail where isLeftOut(record): break
        case .mediaCredit:
            var credit = object(attributes(node))
            credit["content"] = .string(content(node))
            record.fields.push(.mediaCredit, .object(credit))
        case .mediaDetail:
            var value = object(attributes(node))
            let text = content(node)
            // A restriction lists countries.
            value["content"] =
                name == "media_restriction"
                ? .array(text.split(separator: " ").map { .string(String($0)) }) : .string(text)
            record.fields[known] = .object(value)
        case .chapters where isLeftOut(record), .place where isLeftOut(record): break
        case .chapters: readChapters(node, into: &record)
        case .place: readPlace(node, named: name, into: &record)
        case .plain:
            let text = content(node)
            if name == "width" || name == "height" {
                record.fields[known] = .number(Double(Int(text) ?? 0))
            } else if !text.isEmpty {
                record.fields[known] = .string(text)
            }
        case .hints:
            readHints(node, named: known, into: &record)
        case .unknown where isLeftOut(record): break
        case .unknown: readUnknown(node, named: known, into: &record)
        }
    }
    /// Whether a record needs only the fields that the model has.
    func isLeftOut(_ record: Record) -> Bool { record.isEntry && !keepsAll }

    // MARK: - Helpers

    /// All text below an element, without white space at its ends.
    func content(_ node: Int32) -> String {
        let first = tree.nodes[Int(node)].first
        guard first >= 0 else { return "" }
        if tree.nodes[Int(first)].isText, tree.nodes[Int(first)].next < 0 {
            var text = tree.text(first)
            while let byte = text.first, byte.isASCIISpace { text.removeFirst() }
            while let byte = text.last, byte.isASCIISpace { text.removeLast() }
            return String(utf8: text)
        }
        var bytes: [UInt8] = []
        gather(node, &bytes)
        var from = 0
        var to = bytes.count
        while from < to, bytes[from].isASCIISpace { from += 1 }
        while to > from, bytes[to - 1].isASCIISpace { to -= 1 }
        return String(utf8: bytes[from..<to])
    }
    private func gather(_ node: Int32, _ bytes: inout [UInt8]) {
        // Down, across, up.
        var at = tree.nodes[Int(node)].first
        guard at >= 0 else { return }
        while true {
            let n = tree.nodes[Int(at)]
            if n.isText { bytes += tree.text(at) }
            if n.first >= 0 {
                at = n.first
                continue
            }
            while tree.nodes[Int(at)].next < 0 {
                at = tree.nodes[Int(at)].parent
                if at == node || at < 0 { return }
            }
            at = tree.nodes[Int(at)].next
        }
    }
    func attributes(_ node: Int32) -> JSONValue {
        var out: [String: JSONValue] = [:]
        for place in tree.attributePlaces(node) {
            let known = attributeName(place)
            if !known.isDeclaration { out[known.local] = .string(tree.attributeValue(place)) }
        }
        return .object(out)
    }
    /// An attribute's value by the part of its name after the colon.
    func value(of local: String, at node: Int32) -> String? {
        tree.attributePlaces(node).last {
            let known = attributeName($0)
            return known.local == local && !known.isDeclaration
        }
        .map { tree.attributeValue($0) }
    }
    func object(_ value: JSONValue) -> [String: JSONValue] {
        if case .object(let members) = value { members } else { [:] }
    }
    private func plainName(_ node: Int32) -> [String: JSONValue] {
        var out: [String: JSONValue] = [:]
        for child in tree.children(node) where tree.name(child).lowercased() == "name" {
            out["name"] = .string(content(child))
        }
        return out
    }
    private func store(_ name: KnownName, _ text: String, in record: inout Record) {
        if !text.isEmpty { record.fields[name] = .string(text) }
    }

    private func readUnknown(_ node: Int32, named name: KnownName, into record: inout Record) {
        let hasChildren = tree.hasChildren(node)
        let text = hasChildren ? "" : content(node)
        if !text.isEmpty {
            if record.fields[name] == nil || record.isEntry { record.fields[name] = .string(text) }
        } else if tree.hasAttributes(node), !hasChildren {
            record.fields[name] = attributes(node)
        } else if !hasChildren, record.fields.count < 400 {
            record.fields[name] = .string("")
        }
    }
    private func readHints(_ node: Int32, named name: KnownName, into record: inout Record) {
        if name.name == "skiphours" || name.name == "skipdays" {
            let values = tree.children(node).map { content($0) }.filter { !$0.isEmpty }
            record.fields[name] = .array(values.map { .string($0) })
        } else {
            let text = content(node)
            if !text.isEmpty { record.fields[name] = .string(text) }
        }
    }
    private mutating func readValidity(_ node: Int32, into record: inout Record) {
        for part in content(node).split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed() }
            guard pair.count == 2 else { continue }
            if pair[0] == "start" { date(.validityStart, pair[1], into: &record) }
            if pair[0] == "end" { date(.validityEnd, pair[1], into: &record) }
        }
    }

    // MARK: - Dates

    private mutating func readDate(_ node: Int32, named name: String, into record: inout Record) {
        let key: Field.Date =
            switch name {
            case "pubdate", "published", "issued", "dcterms_issued": .published
            case "created", "dcterms_created": .created
            case "expirationdate": .expired
            default: .updated
            }
        let text = content(node)
        guard !text.isEmpty else { return }
        // A date that was read is kept when a later one cannot be read.
        if record.fields.has(key.iso), FeedDates.read(text) == nil { return }
        date(key, text, into: &record)
    }
    func date(_ key: Field.Date, _ text: String, into record: inout Record) {
        record.fields[key.text] = .string(text)
        if let (date, iso) = FeedDates.both(text) {
            if keepsAll { record.fields[key.parsed] = .string(DateTime(epoch: date.epoch)?.iso ?? "") }
            record.fields[key.iso] = .string(iso)
        }
    }
}
