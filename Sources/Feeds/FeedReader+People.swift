import Markup
import NewsModel
import Text

/// Reads authors, publishers, contributors, links, ids, tags, sources and pictures.
extension FeedReader {
    /// Reads "Jane Doe", "jane@example.com (Jane Doe)", or an element that contains name, email and address.
    mutating func readAuthor(_ node: Int32, in context: Context, into record: inout Record, as key: String) {
        var person: [String: JSONValue] = [:]
        for child in tree.children(node) {
            let local = tree.name(child).split(separator: ":").last.map { $0.lowercased() } ?? ""
            let text = content(child)
            guard !text.isEmpty else { continue }
            switch local {
            case "name": person["name"] = .string(text)
            case "email": person["email"] = .string(text)
            case "uri", "url", "homepage": person["href"] = .string(resolveURL(text, against: context.base))
            default: break
            }
        }
        if person.isEmpty {
            let text = content(node)
            guard !text.isEmpty else { return }
            record.fields[key] = .string(text)
            person = Self.person(text)
        } else {
            record.fields[key] = .string(Self.written(person))
        }
        if key == "author" { push("authors", .object(person), to: &record) }
        record.fields[key + "_detail"] = .object(person)
    }

    /// The name and address in texts like "Jane Doe <jane@example.com>".
    static func person(_ text: String) -> [String: JSONValue] {
        let words = text.split(whereSeparator: {
            $0 == " " || $0 == "(" || $0 == ")" || $0 == "<" || $0 == ">" || $0 == "," || $0 == ";" || $0 == "\n"
        })
        guard
            var email = words.first(where: { word in
                let parts = word.split(separator: "@", omittingEmptySubsequences: false)
                return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            }).map(String.init)
        else { return ["name": .string(text)] }
        if email.lowercased().hasPrefix("mailto:") { email = String(email.dropFirst(7)) }
        if let query = email.firstIndex(of: "?") { email = String(email[..<query]) }
        var name = text
        if let range = name.firstRange(of: email) { name.removeSubrange(range) }
        if let range = name.firstRange(of: "?subject=") {
            name =
                String(name[..<range.lowerBound])
                + (name[range.upperBound...].firstIndex(where: { $0 == " " || $0 == ")" }).map { String(name[$0...]) }
                    ?? "")
        }
        for mark in ["mailto:", "()", "<>", "&lt;&gt;"] {
            if let range = name.firstRange(of: mark) { name.removeSubrange(range) }
        }
        name = name.trimmed()
        if name.hasPrefix("(") { name.removeFirst() }
        if name.hasSuffix(")") { name.removeLast() }
        name = name.trimmed()
        var out: [String: JSONValue] = ["email": .string(email)]
        if !name.isEmpty { out["name"] = .string(name) }
        return out
    }
    static func written(_ person: [String: JSONValue]) -> String {
        switch (person["name"]?.string, person["email"]?.string) {
        case (let name?, let email?): "\(name) (\(email))"
        case (let name?, nil): name
        case (nil, let email?): email
        default: ""
        }
    }
    mutating func readContributor(_ node: Int32, in context: Context, into record: inout Record) {
        var inside = Record()
        readAuthor(node, in: context, into: &inside, as: "author")
        guard var person = inside.fields["author_detail"].map(object), !person.isEmpty else { return }
        if let name = inside.fields["author"], tree.children(node).isEmpty { person = ["name": name] }
        push("contributors", .object(person), to: &record)
    }

    // MARK: - Links and ids

    mutating func readLink(_ node: Int32, in context: Context, into record: inout Record) {
        var link = object(attributes(node))
        let isDeclared = link["rel"]?.string == "alternate"
        let rel = link["rel"]?.string ?? "alternate"
        link["rel"] = .string(rel)
        if link["type"] == nil { link["type"] = .string(rel == "self" ? "application/atom+xml" : "text/html") }
        if let href = link["href"]?.string ?? link["url"]?.string {
            let address = resolveURL(href, against: context.base)
            link["url"] = nil
            link["href"] = .string(address)
            addLink(link, to: &record)
            let type = link["type"]?.string ?? ""
            if rel == "alternate", type == "text/html" || type == "application/xhtml+xml" {
                record.fields["link"] = .string(address)
            }
            return
        }
        let text = content(node)
        guard !text.isEmpty else { return }
        let address = resolveURL(text, against: context.base)
        link["href"] = .string(address)
        addLink(link, to: &record)
        // An address in the text of Atom's link is not valid, but better than none, and one that says what it is better than another.
        if !raw.version.hasPrefix("atom") || record.fields["link"] == nil || isDeclared {
            record.fields["link"] = .string(address)
        }
    }
    mutating func readID(_ node: Int32, named name: String, in context: Context, into record: inout Record) {
        let text = content(node)
        guard !text.isEmpty else { return }
        guard name == "guid" else {
            record.fields["id"] = .string(text)
            return
        }
        let flag = tree.attributes(node).first { $0.name.lowercased() == "ispermalink" }?.value.lowercased() ?? "true"
        let isLink = flag == "true"
        let id = isLink ? resolveURL(text, against: context.base) : text
        record.fields["id"] = .string(id)
        record.fields["guidislink"] = .bool(isLink && record.fields["link"] == nil)
        if isLink, record.fields["link"] == nil { record.fields["link"] = .string(id) }
    }
    mutating func readSource(_ node: Int32, in context: Context, into record: inout Record) {
        var source: [String: JSONValue] = [:]
        if tree.children(node).isEmpty {
            let title = content(node)
            if !title.isEmpty { source["title"] = .string(title) }
        } else {
            var inside = Record()
            collectSource(node, in: context, into: &inside)
            source = inside.fields
        }
        if let url = tree.attributes(node).first(where: { $0.name.lowercased() == "url" })?.value {
            source["href"] = .string(resolveURL(url, against: context.base))
        }
        record.fields["source"] = .object(source)
    }
    mutating func readEnclosure(_ node: Int32, in context: Context, into record: inout Record) {
        var link = object(attributes(node))
        link["rel"] = .string("enclosure")
        if let url = link["url"] ?? link["href"] {
            link["href"] = url.string.map { .string(resolveURL($0, against: context.base)) } ?? url
            link["url"] = nil
        }
        addLink(link, to: &record)
    }

    // MARK: - Tags and pictures

    func addTag(_ term: String?, scheme: String?, label: String?, to record: inout Record) {
        guard term != nil || scheme != nil || label != nil else { return }
        func value(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        guard record.tags.insert("\(term ?? "")\u{0}\(scheme ?? "")\u{0}\(label ?? "")").inserted else { return }
        push("tags", .object(["term": value(term), "scheme": value(scheme), "label": value(label)]), to: &record)
    }
    mutating func readTags(
        _ node: Int32, named name: String, in context: Context, into record: inout Record, depth: Int
    ) {
        let given = object(attributes(node))
        switch name {
        case "itunes_category":
            if let text = given["text"]?.string {
                addTag(text, scheme: "http://www.itunes.com/", label: nil, to: &record)
            }
            for child in tree.children(node) where tree.name(child).lowercased().hasSuffix("category") && depth < 20 {
                readTags(child, named: name, in: context, into: &record, depth: depth + 1)
            }
            if given["text"] == nil, tree.children(node).isEmpty, !content(node).isEmpty {
                addTag(content(node), scheme: "http://www.itunes.com/", label: nil, to: &record)
            }
        case "itunes_keywords":
            for term in content(node).split(separator: ",") where !term.allSatisfy({ $0 == " " }) {
                addTag(String(term).trimmed(), scheme: "http://www.itunes.com/", label: nil, to: &record)
            }
        case "tags":
            let children = tree.children(node)
            for child in children { addTag(content(child), scheme: nil, label: nil, to: &record) }
            if children.isEmpty {
                for term in content(node).split(separator: ",") {
                    addTag(String(term).trimmed(), scheme: nil, label: nil, to: &record)
                }
            }
        default:
            let text = content(node)
            var scheme = given["scheme"]?.string ?? given["domain"]?.string
            if name == "media_category", scheme == nil { scheme = "http://search.yahoo.com/mrss/category_schema" }
            let term = given["term"]?.string ?? (text.isEmpty ? nil : text)
            if term == nil, given["label"] == nil, scheme == nil { return }
            addTag(term, scheme: scheme, label: given["label"]?.string, to: &record)
        }
    }
    mutating func readImage(_ node: Int32, named name: String, in context: Context, into record: inout Record) {
        let given = object(attributes(node))
        if name != "image" {
            if name == "itunes_link", given["rel"]?.string != "image" { return }
            if let href = given["href"]?.string ?? given["url"]?.string {
                record.fields["image"] = .object(["href": .string(resolveURL(href, against: context.base))])
            }
            return
        }
        var image = record.fields["image"].map(object) ?? [:]
        for child in tree.children(node) {
            let local = tree.name(child).split(separator: ":").last.map { $0.lowercased() } ?? ""
            let text = content(child)
            switch local {
            case "url": image["href"] = .string(resolveURL(text, against: context.base))
            case "link":
                image["link"] = .string(resolveURL(text, against: context.base))
                image["links"] = .array([
                    .object([
                        "rel": .string("alternate"), "type": .string("text/html"),
                        "href": .string(resolveURL(text, against: context.base)),
                    ])
                ])
            case "width", "height": image[local] = .number(Double(Int(text) ?? 0))
            case "title": image["title"] = .string(text)
            default: if !text.isEmpty { image[local] = .string(text) }
            }
        }
        if let resource = given["resource"]?.string, image["href"] == nil { image["href"] = .string(resource) }
        if image.isEmpty, let text = Optional(content(node)), !text.isEmpty {
            image["href"] = .string(resolveURL(text, against: context.base))
        }
        record.fields["image"] = .object(image)
    }
}
