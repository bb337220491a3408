import NewsModel
import Text

/// ninjs, news in JSON (https://iptc.org/standards/ninjs/), versions 1 to 3: an item, an array of items, or an object whose `items` they
/// are. Names are compared without regard to case and underscores, because the versions write them differently.
struct NinjsReader {
    /// The most items read, and how deep associations are followed.
    static let mostItems = 5000
    private static let mostDepth = 3

    private let keepsAll: Bool
    private var raw = RawFeed()

    private init(keepsAll: Bool) { self.keepsAll = keepsAll }

    static func read(_ value: JSONValue, keepsAll: Bool) -> RawFeed {
        var reader = NinjsReader(keepsAll: keepsAll)
        reader.raw.version = "ninjs"
        for item in items(of: value) { reader.take(item, depth: 0, embargo: nil) }
        return reader.raw
    }
    /// Whether a JSON value is ninjs, and no other format.
    static func holds(_ value: JSONValue) -> Bool {
        items(of: value).contains { isItem(Members($0)) }
    }
    private static func isItem(_ item: Members) -> Bool {
        if item["standard"]?["name"]?.string?.lowercased() == "ninjs" { return true }
        guard let uri = item.text("uri"), !uri.isEmpty else { return false }
        return [
            "type", "headline", "headlines", "bodies", "bodytext", "bodyhtml", "bodyxhtml", "versioncreated",
            "pubstatus", "associations", "renditions",
        ].contains { item[$0] != nil }
    }
    private static func items(of value: JSONValue) -> [JSONValue] {
        if case .array(let items) = value { return items }
        let members = Members(value)
        if members["uri"] == nil, let items = members["items"]?.array, !items.isEmpty { return items }
        return [value]
    }

    /// Takes an item and those that are associated with it.
    private mutating func take(_ value: JSONValue, depth: Int, embargo: String?) {
        let members = Members(value)
        guard Self.isItem(members) else { return }
        guard raw.entries.count < Self.mostItems else {
            let notice = "holds more than \(Self.mostItems) items; the rest is not read"
            if raw.notices.last != notice { raw.notices.append(notice) }
            return
        }
        let type = members.text("type")?.lowercased() ?? "text"
        // What is associated is under the embargo of what it belongs to.
        let embargo = members["embargoed"].map { $0.string ?? "" } ?? embargo
        let associated = members.values("associations")
        if ["text", "composite", "component"].contains(type) {
            var item = Self.item(members)
            item.embargo = embargo
            item.image = item.image ?? associated.lazy.compactMap { Self.picture(Members($0)) }.first
            // A composite without a body of its own only holds others together; one that is withdrawn is said to be.
            if type != "composite" || item.body != nil || item.status != .usable {
                raw.entries.append(item.entry(keepsAll: keepsAll))
            }
        }
        guard depth < Self.mostDepth else {
            if !associated.isEmpty { raw.notices.append("holds items inside items inside items, which are not read") }
            return
        }
        for one in associated { take(one, depth: depth + 1, embargo: embargo) }
    }
    private static func item(_ members: Members) -> WireItem {
        var item = WireItem()
        item.id = members.text("uri") ?? ""
        item.headline =
            (members.main("headlines") ?? members.text("headline") ?? members.text("title")).map(oneLine)
        item.body = body(members)
        item.summary =
            members.main("descriptions").map(WireItem.escapedText)
            ?? members.text("descriptionhtml") ?? members.text("descriptiontext").map(WireItem.escapedText)
        item.byline = members.text("by") ?? members.text("byline")
        item.authors = (members.names("authors") + members.names("bylines")).filter { !$0.isEmpty }
        item.firstCreated = members.text("firstcreated")
        item.contentCreated = members.text("contentcreated")
        item.versionCreated = members.text("versioncreated")
        item.language = members.text("language")
        item.status = WireItem.status(of: members.text("pubstatus") ?? "")
        for name in ["subject", "subjects", "place", "places", "person", "people", "organisation", "organisations"] {
            for value in members.values(name).prefix(WireItem.mostSubjects - item.subjects.count) {
                let concept = Members(value)
                let code = concept.text("uri") ?? concept.text("literal") ?? concept.text("code")
                let name = (value.string ?? concept.text("name")).map(oneLine)
                if name != nil || code != nil { item.subjects.append((name, code)) }
            }
        }
        item.link = rendition(members) { $0.contains("html") }
        item.image = rendition(members) { $0.hasPrefix("image/") }
        var wire = ParsedFeed.Wire()
        wire.version = members.text("version").flatMap(WireItem.version) ?? members["version"]?.int
        wire.credit = members.text("creditline") ?? credit(members)
        wire.dateline = members.text("dateline")
        wire.located = members.text("located")
        wire.slugline = members.text("slugline")
        wire.note = note(members)
        wire.urgency = (members["urgency"]?.int).flatMap { (1...9).contains($0) ? $0 : nil }
        wire.holder = members.text("copyrightholder")
        wire.copyright = members.text("copyrightnotice")
        wire.terms = members.text("usageterms")
        item.wire = wire
        item.provider = wire.holder
        return item
    }
    /// The originator of the content among the sources of information; some programs write only `source`.
    private static func credit(_ members: Members) -> String? {
        for value in members.values("infosources") + members.values("infosource") {
            let source = Members(value)
            if source.text("role")?.lowercased().hasSuffix("origcont") == true, let name = source.text("name") {
                return name
            }
        }
        return members.text("source")
    }
    /// The note to editors, with what was corrected.
    private static func note(_ members: Members) -> String? {
        let corrections = members.values("correctionindicators").compactMap { value in
            value.string ?? Members(value).text("note") ?? Members(value).text("value") ?? Members(value).text("name")
        }
        let notes = [members.text("ednote"), members.text("embargoedreason")].compactMap(\.self) + corrections
        return notes.isEmpty ? nil : notes.prefix(20).joined(separator: "\n")
    }
    /// The body as HTML: the marked-up one, else the plain one.
    private static func body(_ members: Members) -> String? {
        var found: [(type: String, text: String)] = []
        for value in members.values("bodies") {
            let body = Members(value)
            if let text = body.text("value") { found.append((body.text("contenttype")?.lowercased() ?? "", text)) }
        }
        for (name, type) in [("bodyxhtml", "xhtml"), ("bodyhtml", "html"), ("bodytext", "text")] {
            if let text = members.text(name) { found.append((type, text)) }
        }
        if let marked = found.first(where: { $0.type.contains("html") }) { return marked.text }
        // NITF and other XML as a text inside JSON is left alone.
        return found.first { !$0.type.contains("xml") }.map { WireItem.paragraphs(of: $0.text) }
    }
    private static func rendition(_ members: Members, where isRight: (String) -> Bool) -> String? {
        for value in members.values("renditions") {
            let rendition = Members(value)
            let type = rendition.text("contenttype") ?? rendition.text("mimetype") ?? ""
            if isRight(type.lowercased()), let href = rendition.text("href") { return href }
        }
        return nil
    }
    /// The address of a picture that is associated with an item.
    private static func picture(_ members: Members) -> String? {
        guard ["picture", "graphic"].contains(members.text("type")?.lowercased() ?? ""), members["embargoed"] == nil,
            WireItem.status(of: members.text("pubstatus") ?? "") == .usable
        else { return nil }
        return rendition(members) { $0.isEmpty || $0.hasPrefix("image/") }
    }
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// An object's members by their names in lower case without underscores.
    private struct Members {
        private var values: [String: JSONValue] = [:]

        init(_ value: JSONValue) {
            guard case .object(let members) = value else { return }
            // In order, so that of two spellings always the same one counts.
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                let plain = name.lowercased().replacing("_", with: "")
                if values[plain] == nil, value != .null { values[plain] = value }
            }
        }
        subscript(name: String) -> JSONValue? { values[name] }
        /// A text that is not empty.
        func text(_ name: String) -> String? {
            guard let text = values[name]?.string?.trimmed(), !text.isEmpty else { return nil }
            return text
        }
        /// The elements of an array; in version 1 the values of an object, by their names.
        func values(_ name: String) -> [JSONValue] {
            switch values[name] {
            case .array(let values): values
            case .object(let members): members.sorted { $0.key < $1.key }.map(\.value)
            default: []
            }
        }
        /// The value without a role or with the main one, else the first.
        func main(_ name: String) -> String? {
            let all = values(name).map { Members($0) }
            let main = all.first { ["", "main", "headline"].contains($0.text("role")?.lowercased() ?? "") }
            return (main ?? all.first)?.text("value")
        }
        func names(_ name: String) -> [String] {
            values(name).prefix(50).compactMap { $0.string ?? Members($0).text("name") ?? Members($0).text("value") }
        }
    }
}
