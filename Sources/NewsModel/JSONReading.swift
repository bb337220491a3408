// Reads values from JSON whose shape must be known. A missing member, a value of another type or an unknown word is an error that names
// its place. Nothing has a default.

/// Valid JSON of another shape than required: the place and what is wrong with it.
public struct JSONMismatch: Error, Equatable, CustomStringConvertible {
    /// The path to the value, outermost first: ".stories", "[0]", ".verdict".
    public private(set) var path: [String]
    /// What is wrong with it.
    public let reason: String

    /// Makes an error for the current value; `inside` adds the path to it.
    public init(_ reason: String) {
        path = []
        self.reason = reason
    }
    /// The same error, with one outer step added to its path.
    public func inside(_ step: String) -> JSONMismatch {
        var out = self
        out.path.insert(step, at: 0)
        return out
    }
    /// The place and what is wrong, as one sentence without a full stop.
    public var description: String {
        let place = path.joined()
        return (place.hasPrefix(".") ? String(place.dropFirst()) : place) + (place.isEmpty ? "" : " ") + reason
    }
}

extension JSONValue {
    /// Reads exactly one JSON value; throws when the bytes are no JSON.
    public init(reading bytes: [UInt8]) throws(JSONMismatch) {
        do throws(Failure) { try self.init(parsing: bytes) } catch { throw JSONMismatch("is no JSON: \(error)") }
    }
    /// The kind of value, in words.
    private var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    // MARK: - The current value

    /// The value as a text; throws when it is none.
    public func asString() throws(JSONMismatch) -> String {
        guard case .string(let text) = self else { throw JSONMismatch("is \(kind), not a text") }
        return text
    }
    /// The value as a whole number within ±2⁵³; throws when it is none.
    public func asInt() throws(JSONMismatch) -> Int {
        guard case .number(let number) = self, abs(number) < 9_007_199_254_740_992, let int = Int(exactly: number)
        else {
            throw JSONMismatch("is \(kind), not a whole number")
        }
        return int
    }
    /// The value as a number within ±10¹⁸ (news has no larger ones); throws when it is none.
    public func asDouble() throws(JSONMismatch) -> Double {
        guard case .number(let number) = self else { throw JSONMismatch("is \(kind), not a number") }
        guard number.magnitude <= 1e18 else { throw JSONMismatch("is a number outside ±10¹⁸") }
        return number
    }
    /// The value as a Boolean; throws when it is none.
    public func asBool() throws(JSONMismatch) -> Bool {
        guard case .bool(let flag) = self else { throw JSONMismatch("is \(kind), not a truth value") }
        return flag
    }
    /// The value as a word of a closed set; throws when it is none of them.
    public func asCase<Words>(of words: Words.Type) throws(JSONMismatch) -> Words
    where Words: RawRepresentable & CaseIterable, Words.RawValue == String {
        let text = try asString()
        guard let word = Words(rawValue: text) else {
            let known = Words.allCases.map(\.rawValue).joined(separator: ", ")
            throw JSONMismatch("is “\(text.prefix(60))”, which is none of: \(known)")
        }
        return word
    }
    /// The value as a list whose elements are read by `body`; throws when it is none.
    public func asList<T>(of body: (JSONValue) throws(JSONMismatch) -> T) throws(JSONMismatch) -> [T] {
        guard case .array(let values) = self else { throw JSONMismatch("is \(kind), not a list") }
        var out: [T] = []
        out.reserveCapacity(values.count)
        for (i, value) in values.enumerated() {
            do throws(JSONMismatch) { out.append(try body(value)) } catch { throw error.inside("[\(i)]") }
        }
        return out
    }

    // MARK: - A member of the current object

    /// A member, read by `body`; throws when it is missing.
    public func member<T>(
        at name: String, _ body: (JSONValue) throws(JSONMismatch) -> T
    ) throws(JSONMismatch) -> T {
        guard case .object(let members) = self else { throw JSONMismatch("is \(kind), not an object") }
        guard let value = members[name] else { throw JSONMismatch("is missing").inside("." + name) }
        do throws(JSONMismatch) { return try body(value) } catch { throw error.inside("." + name) }
    }
    /// A member that may be null, read by `body`; throws when it is missing.
    public func optional<T>(
        at name: String, _ body: (JSONValue) throws(JSONMismatch) -> T
    ) throws(JSONMismatch) -> T? {
        try member(at: name) { (value) throws(JSONMismatch) -> T? in value == .null ? nil : try body(value) }
    }
    /// A member that may be missing or null, read by `body`.
    public func member<T>(
        ifAt name: String, _ body: (JSONValue) throws(JSONMismatch) -> T
    ) throws(JSONMismatch) -> T? {
        guard case .object(let members) = self else { throw JSONMismatch("is \(kind), not an object") }
        guard let value = members[name], value != .null else { return nil }
        do throws(JSONMismatch) { return try body(value) } catch { throw error.inside("." + name) }
    }
    /// A text that may be missing.
    public func text(ifAt name: String) throws(JSONMismatch) -> String? {
        try member(ifAt: name) { (value) throws(JSONMismatch) in try value.asString() }
    }
    /// A list that may be missing; its elements are read by `body`.
    public func list<T>(
        ifAt name: String, _ body: (JSONValue) throws(JSONMismatch) -> T
    ) throws(JSONMismatch) -> [T]? {
        try member(ifAt: name) { (value) throws(JSONMismatch) in try value.asList(of: body) }
    }
    /// A list's elements, each read by `body`.
    public func list<T>(
        at name: String, _ body: (JSONValue) throws(JSONMismatch) -> T
    ) throws(JSONMismatch) -> [T] {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asList(of: body) }
    }
    /// A text.
    public func text(at name: String) throws(JSONMismatch) -> String {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asString() }
    }
    /// A text or null.
    public func optionalText(at name: String) throws(JSONMismatch) -> String? {
        try optional(at: name) { (value) throws(JSONMismatch) in try value.asString() }
    }
    /// A list of texts.
    public func texts(at name: String) throws(JSONMismatch) -> [String] {
        try list(at: name) { (value) throws(JSONMismatch) in try value.asString() }
    }
    /// A whole number.
    public func integer(at name: String) throws(JSONMismatch) -> Int {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asInt() }
    }
    /// A number.
    public func real(at name: String) throws(JSONMismatch) -> Double {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asDouble() }
    }
    /// A number or null.
    public func optionalReal(at name: String) throws(JSONMismatch) -> Double? {
        try optional(at: name) { (value) throws(JSONMismatch) in try value.asDouble() }
    }
    /// A Boolean.
    public func flag(at name: String) throws(JSONMismatch) -> Bool {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asBool() }
    }
    /// A word of a closed set.
    public func word<Words>(at name: String, of words: Words.Type) throws(JSONMismatch) -> Words
    where Words: RawRepresentable & CaseIterable, Words.RawValue == String {
        try member(at: name) { (value) throws(JSONMismatch) in try value.asCase(of: words) }
    }
}
