extension Family: Finding {
    static let key: StaticString = "families"
    /// How much of a telling descends from the parent, in the report's words.
    private enum Extent: String, CaseIterable { case whole, part }
    /// Whether it is known which telling came first, in the report's words.
    private enum Direction: String, CaseIterable { case known, unknown }

    /// The report's id of the family at an index.
    static func id(_ index: Int) -> String { "fam\(index + 1)" }

    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch) {
        self.init(
            parent: try json.optionalText(at: "parent"),
            parentTelling: try json.flag(at: "in_folder") ? try json.member(at: "parent", reader.index) : nil,
            members: try json.list(at: "members") { (value) throws(JSONMismatch) in
                Member(
                    telling: try reader.telling(value),
                    isWhole: try value.word(at: "extent", of: Extent.self) == .whole,
                    share: try value.real(at: "share"),
                    directionKnown: try value.word(at: "direction", of: Direction.self) == .known)
            }, confidence: try json.optionalReal(at: "confidence"),
            evidence: try json.list(at: "evidence", reader.place), rules: try json.texts(at: "rules"))
    }
    func write(to w: inout JSONWriter, in writer: StoryWriter) {
        w.member("id", writer.number(of: self).map(Self.id))
        w.member("parent", parentTelling.map(writer.id) ?? parent)
        w.member("in_folder", parentTelling != nil)
        w.list("members", of: members) { member, w in
            w.member("telling", writer.id(member.telling))
            w.member("extent", (member.isWhole ? Extent.whole : .part).rawValue)
            w.member("share") { $0.number(member.share) }
            w.member("direction", (member.directionKnown ? Direction.known : .unknown).rawValue)
        }
        w.member("confidence") { $0.number(confidence) }
        w.list("evidence", of: evidence, writer.write)
        w.member("rules", rules)
    }
    var places: [Place] { evidence }
    var weight: Int { 5 }
    func limited(to isOpen: (Place) -> Bool) -> Self? {
        var out = self
        out.evidence.removeAll { !isOpen($0) }
        return out
    }
}
