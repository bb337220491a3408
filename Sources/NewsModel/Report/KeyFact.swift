extension Story {
    /// A figure or statement that two or more origins carry.
    public struct KeyFact: Sendable, Equatable {
        /// How many origins carry it.
        public var origins: Int
        /// The figure or statement, by id.
        public var finding: String
        /// One place of each telling that carries it, the one to read first.
        public var places: [Place]
        /// Makes a key fact.
        public init(origins: Int, finding: String, places: [Place]) {
            self.origins = origins
            self.finding = finding
            self.places = places
        }
    }
}

extension Story.KeyFact: Finding {
    static let key: StaticString = "key_facts"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            origins: try json.integer(at: "origins"), finding: try json.text(at: "finding"),
            places: try json.list(at: "in", reader.place))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("origins", origins)
        // Not calibrated yet: how sure a join is will be learned with the joins themselves.
        w.member("confidence") { $0.null() }
        w.member("finding", finding)
        w.list("in", of: places, writer.write)
    }
    /// Their figures and statements are quoted already.
    var weight: Int { 5 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var out = self
        out.places.removeAll { !isOpen($0) }
        return out.places.isEmpty ? nil : out
    }
}
