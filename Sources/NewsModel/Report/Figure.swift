extension Story {
    /// One telling's value of a figure.
    public struct Value: Sendable, Equatable {
        /// The number with its bound and unit.
        public var place: Place
        /// The value, as written.
        public var value: Double
        /// The lower end of a range.
        public var low: Double?
        /// The upper end of a range.
        public var high: Double?
        /// The unit's standard name.
        public var unit: String?
        /// How the number is bounded.
        public var bound: Account.Bound
        /// The person who gives it, an index into `people`.
        public var holder: Int?
        /// The ISO 8601 day for which it holds.
        public var asOf: String?
        /// Makes a value.
        public init(
            place: Place, value: Double, low: Double?, high: Double?, unit: String?, bound: Account.Bound,
            holder: Int?, asOf: String?
        ) {
            self.place = place
            self.value = value
            self.low = low
            self.high = high
            self.unit = unit
            self.bound = bound
            self.holder = holder
            self.asOf = asOf
        }
    }
    /// One counted thing with its values.
    public struct Figure: Sendable, Equatable {
        /// How the values are related, in the order of their importance to readers.
        public enum Verdict: String, Sendable, CaseIterable { case conflict, update, rounding, agree, single }
        /// A stable id within the report.
        public var id: String
        /// What is counted.
        public var counts: Place
        /// The number of families that report it.
        public var families: Int
        /// How the values are related.
        public var verdict: Verdict
        /// How sure it is, 0…1: by the shares of its links that were right where they were left out of training; nil when nothing was joined or
        /// no model decides.
        public var confidence: Double?
        /// The ids of figures with another scope.
        public var related: [String]
        /// The values.
        public var values: [Value]
        /// Makes a figure.
        public init(
            id: String, counts: Place, families: Int, verdict: Verdict, confidence: Double?, related: [String],
            values: [Value]
        ) {
            self.id = id
            self.counts = counts
            self.families = families
            self.verdict = verdict
            self.confidence = confidence
            self.related = related
            self.values = values
        }
    }
}

extension Story.Figure: Finding {
    static let key: StaticString = "figures"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            id: try json.text(at: "id"), counts: try json.member(at: "counts", reader.place),
            families: try json.integer(at: "families"), verdict: try json.word(at: "verdict", of: Verdict.self),
            confidence: try json.optionalReal(at: "confidence"),
            related: try json.list(at: "related") { (value) throws(JSONMismatch) in try value.text(at: "figure") },
            values: try json.list(at: "values") { (value) throws(JSONMismatch) in
                try Story.Value(json: value, in: reader)
            })
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("id", id)
        w.member("counts") { $0.object { writer.write(counts, to: &$0) } }
        w.member("families", families)
        w.member("verdict", verdict.rawValue)
        w.member("confidence") { $0.number(confidence) }
        w.list("related", of: related) { related, w in
            w.member("figure", related)
            w.member("why", "different scope")
        }
        w.list("values", of: values) { value, w in value.write(to: &w, in: writer) }
    }
    var places: [Place] { [counts] + values.map(\.place) }
    /// A value that only one telling gives cannot be compared.
    var weight: Int { values.count > 1 ? 3 : 7 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var out = self
        out.values.removeAll { !isOpen($0.place) }
        return isOpen(counts) && !out.values.isEmpty ? out : nil
    }
}

extension Story.Value {
    fileprivate init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            place: try reader.place(json), value: try json.real(at: "value"), low: try json.optionalReal(at: "low"),
            high: try json.optionalReal(at: "high"), unit: try json.optionalText(at: "unit"),
            bound: try json.word(at: "bound", of: Account.Bound.self),
            holder: try json.optional(at: "holder", reader.person), asOf: try json.optionalText(at: "as_of"))
    }
    fileprivate func write(to w: inout JSONWriter, in writer: StoryWriter) {
        writer.write(place, to: &w)
        w.member("value") { $0.number(value) }
        w.member("low") { $0.number(low) }
        w.member("high") { $0.number(high) }
        w.member("unit", unit)
        w.member("bound", bound.rawValue)
        w.member("holder", writer.id(ofPerson: holder))
        w.member("as_of", asOf)
    }
}
