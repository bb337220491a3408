extension Story {
    /// A sentence whose fact two or more origins report.
    public struct KeyFact: Sendable, Equatable {
        /// The number of origins that report it.
        public var origins: Int
        /// How sure it is, 0…1: by the shares of its links that were right where they were left out of training; nil in reports of earlier versions.
        public var confidence: Double?
        /// One place for each telling that reports it, the best one first.
        public var places: [Place]
        /// Makes a key fact.
        public init(origins: Int, confidence: Double?, places: [Place]) {
            self.origins = origins
            self.confidence = confidence
            self.places = places
        }
    }
}

extension Story.KeyFact: Finding {
    static let key: StaticString = "key_facts"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            origins: try json.integer(at: "origins"), confidence: try json.optionalReal(at: "confidence"),
            places: try json.list(at: "in", reader.place))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("origins", origins)
        w.member("confidence") { $0.number(confidence) }
        w.list("in", of: places, writer.write)
    }
    var weight: Int { 1 }
    /// The words of the first place are shown; of the others only where they stand.
    var weighed: [(weight: Int, places: [Place])] {
        [(weight, Array(places.prefix(1))), (6, Array(places.dropFirst()))]
    }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        // Only of the first place is it known that the others tell all of it.
        guard let first = places.first, isOpen(first) else { return nil }
        var out = self
        out.places.removeAll { !isOpen($0) }
        return out
    }
}
