extension Story {
    /// Someone who speaks, or on whose behalf others speak.
    public struct Person: Sendable, Equatable {
        /// The kinds.
        public enum Kind: String, Sendable, CaseIterable { case person, institution }
        /// A stable id within the report.
        public var id: String
        /// Whether it is a person, or a body or group of people.
        public var kind: Kind
        /// The fullest name.
        public var name: String
        /// The role, as written.
        public var role: String?
        /// Every form of the name, with one place for each form and telling.
        public var variants: [Place]
        /// Makes a person.
        public init(id: String, kind: Kind, name: String, role: String?, variants: [Place]) {
            self.id = id
            self.kind = kind
            self.name = name
            self.role = role
            self.variants = variants
        }
    }
}

extension Story.Person: Finding {
    static let key: StaticString = "people"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            id: try json.text(at: "id"), kind: try json.word(at: "kind", of: Kind.self),
            name: try json.text(at: "name"),
            role: try json.optionalText(at: "role"),
            variants: try json.list(at: "variants") { (value) throws(JSONMismatch) in
                try reader.place(value, in: try reader.telling(value), text: "name")
            })
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("id", id)
        w.member("kind", kind.rawValue)
        w.member("name", name)
        w.member("role", role)
        w.list("variants", of: variants) { variant, w in
            w.member("name", variant.text)
            w.member("telling", writer.id(variant.telling))
            w.member("span", variant.span, in: writer.table(variant.telling))
        }
    }
    /// Names are shown as names, not as quoted text, so they have no places here.
    var places: [Place] { [] }
    var weight: Int { 9 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var person = self
        person.variants = variants.filter { $0.text == name || isOpen($0) }
        return person
    }
}
