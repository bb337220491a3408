import NewsModel

/// The fields of a feed or an entry while it is read: a few, each set some times and looked up more often, so they are in an array.
///
/// What nearly every entry has several of is typed; `dictionary` has all of it under the names of the raw feed.
struct FeedFields {
    private var known: [(field: Field, value: JSONValue)] = []
    /// Fields with names of the feed's own.
    private var others: [String: JSONValue] = [:]
    private(set) var tags: [Tag] = []
    /// The tags' keys, once there are so many that a search takes long.
    private var tagKeys: Set<String> = []
    var links: [Link] = []
    var authors: [Person] = []

    var isEmpty: Bool { count == 0 }
    var count: Int {
        known.count + others.count + (tags.isEmpty ? 0 : 1) + (links.isEmpty ? 0 : 1) + (authors.isEmpty ? 0 : 1)
    }

    init() { known.reserveCapacity(12) }

    private func index(_ field: Field) -> Int? {
        // A closure would be given a copy of each value.
        for i in known.indices where known[i].field == field { return i }
        return nil
    }
    func has(_ field: Field) -> Bool { index(field) != nil }
    subscript(field: Field) -> JSONValue? {
        get { index(field).map { known[$0].value } }
        set {
            switch (index(field), newValue) {
            case (let at?, let value?): known[at].value = value
            case (let at?, nil): known.remove(at: at)
            case (nil, let value?): known.append((field, value))
            case (nil, nil): break
            }
        }
    }
    subscript(name: KnownName) -> JSONValue? {
        get { name.field.map { self[$0] } ?? others[name.name] }
        set { if let field = name.field { self[field] = newValue } else { others[name.name] = newValue } }
    }

    /// Adds a value to the array in a field.
    mutating func push(_ field: Field, _ value: JSONValue) {
        guard let at = index(field), case .array(var values) = known[at].value else {
            self[field] = .array([value])
            return
        }
        // Removed first, so that the array is not copied.
        known[at].value = .null
        values.append(value)
        known[at].value = .array(values)
    }
    /// Adds a tag, unless it is there.
    mutating func add(_ tag: Tag) {
        if tags.count < 16 {
            if tags.contains(where: { $0.isSame(as: tag) }) { return }
        } else {
            if tagKeys.isEmpty { tagKeys = Set(tags.map(\.key)) }
            guard tagKeys.insert(tag.key).inserted else { return }
        }
        tags.append(tag)
    }

    /// Every field under its name in the raw feed.
    var dictionary: [String: JSONValue] {
        var out = others
        for (field, value) in known { out[field.rawValue] = value }
        if !tags.isEmpty { out["tags"] = .array(tags.map(\.json)) }
        if !links.isEmpty { out["links"] = .array(links.map(\.json)) }
        if !authors.isEmpty { out["authors"] = .array(authors.map(\.json)) }
        return out
    }
}

extension FeedFields {
    /// The fields of an entry that another reader made.
    init(_ entry: [String: JSONValue]) {
        self.init()
        for (name, value) in entry {
            switch name {
            case "tags": tags = value.array.map { Tag($0) }
            case "links": links = value.array.map { Link($0) }
            case "authors": authors = value.array.map { Person($0) }
            default:
                if let field = Field.named[name] { self[field] = value } else { others[name] = value }
            }
        }
    }

    /// A category.
    struct Tag {
        var term: String?
        var scheme: String?
        var label: String?

        func isSame(as other: Tag) -> Bool {
            (term ?? "") == (other.term ?? "") && (label ?? "") == (other.label ?? "")
                && (scheme ?? "") == (other.scheme ?? "")
        }
        var key: String { "\(term ?? "")\u{0}\(scheme ?? "")\u{0}\(label ?? "")" }
    }
    /// An address with what it is: the page, an enclosure, a licence.
    struct Link {
        var rel: String?
        var type: String?
        var href: String?
        var length: String?
        /// Its other attributes.
        var others: [String: JSONValue] = [:]
    }
    struct Person {
        var name: String?
        var email: String?
        var href: String?

        var isEmpty: Bool { name == nil && email == nil && href == nil }
        /// "Jane Doe (jane@example.com)"
        var written: String {
            switch (name, email) {
            case (let name?, let email?): "\(name) (\(email))"
            case (let name?, nil): name
            case (nil, let email?): email
            default: ""
            }
        }
    }
}

extension FeedFields.Tag {
    init(_ json: JSONValue) {
        self.init(term: json["term"]?.string, scheme: json["scheme"]?.string, label: json["label"]?.string)
    }
    var json: JSONValue {
        func value(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        return .object(["term": value(term), "scheme": value(scheme), "label": value(label)])
    }
}
extension FeedFields.Link {
    init(_ json: JSONValue) {
        self.init(
            rel: json["rel"]?.string, type: json["type"]?.string, href: json["href"]?.string,
            length: json["length"]?.string)
    }
    var json: JSONValue {
        var out = others
        out["rel"] = rel.map { .string($0) }
        out["type"] = type.map { .string($0) }
        out["href"] = href.map { .string($0) }
        out["length"] = length.map { .string($0) }
        return .object(out)
    }
}
extension FeedFields.Person {
    init(_ json: JSONValue) {
        self.init(name: json["name"]?.string, email: json["email"]?.string, href: json["href"]?.string)
    }
    var json: JSONValue {
        var out: [String: JSONValue] = [:]
        out["name"] = name.map { .string($0) }
        out["email"] = email.map { .string($0) }
        out["href"] = href.map { .string($0) }
        return .object(out)
    }
}
