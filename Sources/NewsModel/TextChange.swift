/// One difference between two versions of an article, as spans of both texts; one of the two may be empty.
public struct TextChange: Sendable, Equatable {
    /// The old span, in bytes of the earlier version.
    public var old: Span
    /// The new span, in bytes of the later version.
    public var new: Span
    /// Makes a change.
    public init(old: Span, new: Span) {
        self.old = old
        self.new = new
    }
}

extension TextChange {
    /// Reads what `json(of:)` wrote; throws when its shape is wrong.
    public static func list(jsonBytes bytes: [UInt8]) throws(JSONMismatch) -> [TextChange] {
        try JSONValue(reading: bytes).asList { (value) throws(JSONMismatch) in
            TextChange(old: try span(of: value, at: "old"), new: try span(of: value, at: "new"))
        }
    }
    private static func span(of value: JSONValue, at name: String) throws(JSONMismatch) -> Span {
        let ends = try value.list(at: name) { (value) throws(JSONMismatch) in try value.asInt() }
        guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else {
            throw JSONMismatch("is not a start and an end").inside("." + name)
        }
        return Span(ends[0], ends[1])
    }
    /// The changes as one JSON list of `{"old": [start, end], "new": [start, end]}`.
    public static func json(of changes: [TextChange]) -> [UInt8] {
        var w = JSONWriter()
        write(changes, to: &w)
        return w.bytes
    }
    /// Writes the changes as one JSON list.
    public static func write(_ changes: [TextChange], to w: inout JSONWriter) {
        w.array(changes) { w, change in
            w.object { w in
                w.member("old") { $0.array([change.old.start, change.old.end]) { $0.int($1) } }
                w.member("new") { $0.array([change.new.start, change.new.end]) { $0.int($1) } }
            }
        }
    }
}
