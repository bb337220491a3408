extension Story {
    /// Something with a date.
    public struct Moment: Sendable, Equatable {
        /// An ISO 8601 day, month or year.
        public var date: String
        /// The place that reports it.
        public var place: Place
        /// Makes a moment.
        public init(date: String, place: Place) {
            self.date = date
            self.place = place
        }
    }
}

extension Story.Moment: Finding {
    static let key: StaticString = "timeline"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(date: try json.text(at: "date"), place: try reader.place(json))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("date", date)
        writer.write(place, to: &w)
    }
    var places: [Place] { [place] }
    var weight: Int { 6 }
    func limited(to isOpen: (Place) -> Bool) -> Self? { isOpen(place) ? self : nil }
}
