extension Story {
    /// Something that only one family reports.
    public struct OnlyIn: Sendable, Equatable {
        /// The family, an index into `families`, or nil for a telling that belongs to none.
        public var family: Int?
        /// The place that reports it.
        public var place: Place
        /// Makes an entry.
        public init(family: Int?, place: Place) {
            self.family = family
            self.place = place
        }
    }
}

extension Story.OnlyIn: Finding {
    static let key: StaticString = "only_in"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(family: try json.optional(at: "family", reader.family), place: try reader.place(json))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("family", family.map(Family.id))
        writer.write(place, to: &w)
    }
    var places: [Place] { [place] }
    var weight: Int { 8 }
    func limited(to isOpen: (Place) -> Bool) -> Self? { isOpen(place) ? self : nil }
}
