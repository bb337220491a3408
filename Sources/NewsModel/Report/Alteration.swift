extension Story {
    /// A place where one telling alters what the others say.
    public struct Alteration: Sendable, Equatable {
        /// What is altered.
        public enum Kind: String, Sendable, CaseIterable {
            case polarity, actor, rank, number, certainty
            case caveatLost = "caveat lost"
            case wording
        }
        /// What is altered.
        public var kind: Kind
        /// The altered place first, then the places in the other tellings.
        public var places: [Place]
        /// How many families its tellings belong to.
        public var families: Int
        /// Makes an alteration.
        public init(kind: Kind, places: [Place], families: Int) {
            self.kind = kind
            self.places = places
            self.families = families
        }
    }
}

extension Story.Alteration: Finding {
    static let key: StaticString = "alterations"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            kind: try json.word(at: "kind", of: Kind.self), places: try json.list(at: "in", reader.place),
            families: try json.integer(at: "families"))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("kind", kind.rawValue)
        w.list("in", of: places, writer.write)
        w.member("families", families)
    }
    var weight: Int { 2 }
    func limited(to isOpen: (Place) -> Bool) -> Self? { places.allSatisfy(isOpen) ? self : nil }
}
