import Markup
import NewsModel
import Text

/// Reads authors, publishers, contributors, links, ids, tags, sources and pictures.
extension FeedReader {
    /// Reads "Jane Doe", "jane@example.com (Jane Doe)", or an element that contains name, email and address.
    func readAuthor(_ node: Int32, in context: Context, into record: inout Record) {
        guard let (text, person) = person(node, in: context) else { return }
        record.fields.authors.append(person)
        guard keepsAll else { return }
        record.fields[.author] = .string(text)
        record.fields[.authorDetail] = person.json
    }
    func readPublisher(_ node: Int32, in context: Context, into record: inout Record) {
        guard let (text, person) = person(node, in: context) else { return }
        record.fields[.publisher] = .string(text)
        record.fields[.publisherDetail] = person.json
    }
    func readContributor(_ node: Int32, in context: Context, into record: inout Record) {
        guard let (text, found) = person(node, in: context) else { return }
        let person = tree.hasChildren(node) ? found : .init(name: text)
        record.fields.push(.contributors, person.json)
    }
    private func person(_ node: Int32, in context: Context) -> (text: String, person: FeedFields.Person)? {
        var person = FeedFields.Person()
        for child in tree.children(node) {
            let local = tree.name(child).split(separator: ":").last.map { $0.lowercased() } ?? ""
            let text = content(child)
            guard !text.isEmpty else { continue }
            switch local {
            case "name": person.name = text
            case "email": person.email = text
            case "uri", "url", "homepage": person.href = resolveURL(text, against: context.base)
            default: break
            }
        }
        if !person.isEmpty { return (person.written, person) }
        let text = content(node)
        return text.isEmpty ? nil : (text, Self.person(text))
    }

    /// The name and address in texts like "Jane Doe <jane@example.com>".
    static func person(_ text: String) -> FeedFields.Person {
        guard text.utf8.contains(0x40) else { return .init(name: text) }
        let words = text.split(whereSeparator: {
            $0 == " " || $0 == "(" || $0 == ")" || $0 == "<" || $0 == ">" || $0 == "," || $0 == ";" || $0 == "\n"
        })
        guard
            var email = words.first(where: { word in
                let parts = word.split(separator: "@", omittingEmptySubsequences: false)
                return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            }).map(String.init)
        else { return .init(name: text) }
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
        return .init(name: name.isEmpty ? nil : name, email: email)
    }

    // MARK: - Links and ids

    /// The link in an element's attributes, and its `url`.
    private func link(_ node: Int32) -> (link: FeedFields.Link, url: String?) {
        var link = FeedFields.Link()
        var url: String?
        for place in tree.attributePlaces(node) {
            let known = attributeName(place)
            switch known.local {
            case _ where known.isDeclaration: break
            case "rel": link.rel = tree.attributeValue(place)
            case "type": link.type = tree.attributeValue(place)
            case "href": link.href = tree.attributeValue(place)
            case "length": link.length = tree.attributeValue(place)
            case "url": url = tree.attributeValue(place)
            default: if keepsAll { link.others[known.local] = .string(tree.attributeValue(place)) }
            }
        }
        return (link, url)
    }
    func readLink(_ node: Int32, in context: Context, into record: inout Record) {
        var (link, url) = link(node)
        let isDeclared = link.rel == "alternate"
        let rel = link.rel ?? "alternate"
        link.rel = rel
        let type = link.type ?? (rel == "self" ? "application/atom+xml" : "text/html")
        link.type = type
        if let href = link.href ?? url {
            let address = resolveURL(href, against: context.base)
            link.href = address
            record.fields.links.append(link)
            if rel == "alternate", type == "text/html" || type == "application/xhtml+xml" {
                record.fields[.link] = .string(address)
            }
            return
        }
        let text = content(node)
        guard !text.isEmpty else { return }
        let address = resolveURL(text, against: context.base)
        link.href = address
        record.fields.links.append(link)
        // An address in the text of Atom's link is not valid, but better than none, and one that says what it is better than another.
        if !raw.version.hasPrefix("atom") || !record.fields.has(.link) || isDeclared {
            record.fields[.link] = .string(address)
        }
    }
    mutating func readID(_ node: Int32, named name: String, in context: Context, into record: inout Record) {
        let text = content(node)
        guard !text.isEmpty else { return }
        guard name == "guid" else {
            record.fields[.id] = .string(text)
            return
        }
        let flag =
            tree.attributePlaces(node).first { attributeName($0).lower == "ispermalink" }
            .map { tree.attributeValue($0).lowercased() } ?? "true"
        let isLink = flag == "true"
        let id = isLink ? resolveURL(text, against: context.base) : text
        record.fields[.id] = .string(id)
        let isOnlyLink = isLink && !record.fields.has(.link)
        record.fields[.guidislink] = .bool(isOnlyLink)
        if isOnlyLink { record.fields[.link] = .string(id) }
    }
    mutating func readSource(_ node: Int32, in context: Context, into record: inout Record) {
        var source: [String: JSONValue] = [:]
        if tree.children(node).isEmpty {
            let title = content(node)
            if !title.isEmpty { source["title"] = .string(title) }
        } else {
            var inside = Record()
            collectSource(node, in: context, into: &inside)
            source = inside.fields.dictionary
        }
        if let url = tree.attributes(node).first(where: { $0.name.lowercased() == "url" })?.value {
            source["href"] = .string(resolveURL(url, against: context.base))
        }
        record.fields[.source] = .object(source)
    }
    mutating func readEnclosure(_ node: Int32, in context: Context, into record: inout Record) {
        var (link, url) = link(node)
        link.rel = "enclosure"
        link.href = (url ?? link.href).map { resolveURL($0, against: context.base) }
        record.fields.links.append(link)
    }

    // MARK: - Tags and pictures

    func addTag(_ term: String?, scheme: String?, label: String?, to record: inout Record) {
        guard term != nil || scheme != nil || label != nil else { return }
        record.fields.add(.init(term: term, scheme: scheme, label: label))
    }
    mutating func readTags(
        _ node: Int32, named name: String, in context: Context, into record: inout Record, depth: Int
    ) {
        switch name {
        case "itunes_category":
            let given = value(of: "text", at: node)
            if let text = given {
                addTag(text, scheme: "http://www.itunes.com/", label: nil, to: &record)
            }
            for child in tree.children(node) where tree.name(child).lowercased().hasSuffix("category") && depth < 20 {
                readTags(child, named: name, in: context, into: &record, depth: depth + 1)
            }
            if given == nil, tree.children(node).isEmpty, !content(node).isEmpty {
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
            let label = value(of: "label", at: node)
            var scheme = value(of: "scheme", at: node) ?? value(of: "domain", at: node)
            if name == "media_category", scheme == nil { scheme = "http://search.yahoo.com/mrss/category_schema" }
            addTag(
                value(of: "term", at: node) ?? (text.isEmpty ? nil : text), scheme: scheme, label: label, to: &record)
        }
    }
    mutating func readImage(_ node: Int32, named name: String, in context: Context, into record: inout Record) {
        if name != "image" {
            if name == "itunes_link", value(of: "rel", at: node) != "image" { return }
            if let href = value(of: "href", at: node) ?? value(of: "url", at: node) {
                record.fields[.image] = .object(["href": .string(resolveURL(href, against: context.base))])
            }
            return
        }
        var image = record.fields[.image].map(object) ?? [:]
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
        if let resource = value(of: "resource", at: node), image["href"] == nil { image["href"] = .string(resource) }
        if image.isEmpty, let text = Optional(content(node)), !text.isEmpty {
            image["href"] = .string(resolveURL(text, against: context.base))
        }
        record.fields[.image] = .object(image)
    }
}
