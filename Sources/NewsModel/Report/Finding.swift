/// A kind of finding: its JSON and its places. `Docs/AddingAFinding.md` explains how to add one.
protocol Finding: Sendable, Equatable {
    /// The member of a story's JSON that lists its findings.
    static var key: StaticString { get }
    /// Reads one finding; throws when a member is missing or wrong.
    init(json: JSONValue, in reader: StoryReader) throws(JSONMismatch)
    /// Writes the members of one finding.
    func write(to w: inout JSONWriter, in writer: StoryWriter)
    /// The places by which it is known, the most important first.
    var places: [Place] { get }
    /// How early a reader needs it, from 1 on. Words for readers who are not signed in are taken from low weights first; 9 is never
    /// quoted.
    var weight: Int { get }
    /// The places whose words are shown, each with how early a reader needs it: all with the finding's weight, unless it says otherwise.
    var weighed: [(weight: Int, places: [Place])] { get }
    /// The finding without the places that are not open to everybody; nil when nothing useful is left.
    func limited(to isOpen: (Place) -> Bool) -> Self?
}

extension Finding {
    var weighed: [(weight: Int, places: [Place])] { [(weight, places)] }
}

/// The operations on all findings of one kind, without their type.
struct FindingKind: Sendable {
    /// The member of a story's JSON.
    let key: String
    let read: @Sendable (inout Story, JSONValue, StoryReader) throws(JSONMismatch) -> Void
    let write: @Sendable (Story, inout JSONWriter, StoryWriter) -> Void
    let places: @Sendable (Story) -> [(weight: Int, places: [Place])]
    let weighed: @Sendable (Story) -> [(weight: Int, places: [Place])]
    let limit: @Sendable (inout Story, (Place) -> Bool) -> Void
    /// Removes the finding at an index, if there is one.
    let remove: @Sendable (inout Story, Int) -> Void

    init<F: Finding>(_ path: any WritableKeyPath<Story, [F]> & Sendable) {
        key = "\(F.key)"
        read = { (story, json, reader) throws(JSONMismatch) in
            story[keyPath: path] = try json.list(at: "\(F.key)") { (value) throws(JSONMismatch) in
                try F(json: value, in: reader)
            }
        }
        write = { story, w, writer in
            w.list(F.key, of: story[keyPath: path]) { finding, w in finding.write(to: &w, in: writer) }
        }
        places = { story in story[keyPath: path].map { ($0.weight, $0.places) } }
        weighed = { story in story[keyPath: path].flatMap(\.weighed) }
        limit = { story, isOpen in story[keyPath: path] = story[keyPath: path].compactMap { $0.limited(to: isOpen) } }
        remove = { story, n in if story[keyPath: path].indices.contains(n) { story[keyPath: path].remove(at: n) } }
    }
}

extension Story {
    /// All places whose words are shown, the lowest `weight` first.
    public var placesByWeight: [Place] {
        let all = Self.kinds.flatMap { $0.weighed(self) }.filter { $0.weight < 9 }
        return all.enumerated().sorted { ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset) }
            .flatMap(\.element.places)
    }
    /// The story without the places that are not open to everybody.
    public func limited(to isOpen: (Place) -> Bool) -> Story {
        var story = self
        for kind in Self.kinds { kind.limit(&story, isOpen) }
        return story
    }
}
