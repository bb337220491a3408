extension Passage: Finding {
    static let key: StaticString = "shared_passages"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            kind: try json.word(at: "kind", of: Kind.self), likeness: try json.word(at: "likeness", of: Likeness.self),
            confidence: try json.optionalReal(at: "confidence"), places: try json.list(at: "in", reader.place))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("kind", kind.rawValue)
        w.member("likeness", likeness.rawValue)
        w.member("confidence") { $0.number(confidence) }
        w.list("in", of: places, writer.write)
    }
    /// Passages are underlined in the telling and not quoted.
    var weight: Int { 9 }
    func limited(to isOpen: (Place) -> Bool) -> Self? { self }
}
