extension Story {
    /// The evidence for a position.
    public struct Evidence: Sendable, Equatable {
        /// Its kind.
        public var kind: Account.Evidence.Kind
        /// The place that names it.
        public var place: Place
        /// Makes a piece of evidence.
        public init(kind: Account.Evidence.Kind, place: Place) {
            self.kind = kind
            self.place = place
        }
    }
    /// One side taken in a dispute.
    public struct Position: Sendable, Equatable {
        /// The sides, in the order in which they are shown.
        public enum Stance: String, Sendable, CaseIterable { case asserts, denies, doubts, independent }
        /// The person who takes it, an index into `people`.
        public var who: Int
        /// The side.
        public var stance: Stance
        /// Its place.
        public var place: Place
        /// The evidence given for it.
        public var evidence: [Evidence]
        /// Makes a position.
        public init(who: Int, stance: Stance, place: Place, evidence: [Evidence]) {
            self.who = who
            self.stance = stance
            self.place = place
            self.evidence = evidence
        }
    }
    /// A proposition and the positions on it.
    public struct Dispute: Sendable, Equatable {
        /// A stable id within the report.
        public var id: String
        /// The proposition, in the words of a telling.
        public var proposition: Place
        /// The number of families that report it.
        public var families: Int
        /// The positions.
        public var positions: [Position]
        /// The tellings that report a claim without the denial that another telling of their family has.
        public var silentIn: [Int]
        /// Makes a dispute.
        public init(id: String, proposition: Place, families: Int, positions: [Position], silentIn: [Int]) {
            self.id = id
            self.proposition = proposition
            self.families = families
            self.positions = positions
            self.silentIn = silentIn
        }
    }
}

extension Story.Dispute: Finding {
    static let key: StaticString = "disputes"

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            id: try json.text(at: "id"), proposition: try json.member(at: "proposition", reader.place),
            families: try json.integer(at: "families"),
            positions: try json.list(at: "positions") { (value) throws(JSONMismatch) in
                try Story.Position(json: value, in: reader)
            }, silentIn: try json.list(at: "silent_in", reader.index))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("id", id)
        w.member("proposition") { $0.object { writer.write(proposition, to: &$0) } }
        w.member("families", families)
        w.list("positions", of: positions) { position, w in position.write(to: &w, in: writer) }
        w.member("silent_in", silentIn.map(writer.id))
    }
    var places: [Place] { [proposition] + positions.map(\.place) }
    var weight: Int { 1 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var out = self
        out.positions.removeAll { !isOpen($0.place) }
        return isOpen(proposition) && !out.positions.isEmpty ? out : nil
    }
}

extension Story.Position {
    fileprivate init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        let place = try reader.place(json)
        self.init(
            who: try json.member(at: "who", reader.person), stance: try json.word(at: "stance", of: Stance.self),
            place: place,
            evidence: try json.list(at: "evidence") { (value) throws(JSONMismatch) in
                Story.Evidence(
                    kind: try value.word(at: "kind", of: Account.Evidence.Kind.self),
                    place: try reader.place(value, in: place.telling, text: "text"))
            })
    }
    fileprivate func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("who", writer.id(ofPerson: who))
        w.member("stance", stance.rawValue)
        writer.write(place, to: &w)
        w.list("evidence", of: evidence) { evidence, w in
            w.member("kind", evidence.kind.rawValue)
            writer.write(evidence.place, withTelling: false, to: &w)
        }
    }
}
