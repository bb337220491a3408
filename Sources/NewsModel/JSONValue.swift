/// One JSON value (RFC 8259), read from bytes.
///
/// Nesting is limited to 512 levels; numbers are doubles; if a member occurs twice, the last one counts.
public enum JSONValue: Sendable, Equatable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number.
    case number(Double)
    /// A text.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object([String: JSONValue])

    /// Why bytes are no JSON, and at which byte.
    public struct Failure: Error, Equatable, CustomStringConvertible {
        /// What is wrong.
        public let reason: String
        /// The offset in bytes.
        public let offset: Int
        /// "…, at byte N"
        public var description: String { "\(reason), at byte \(offset)" }
    }

    /// Reads exactly one value; white space around it and a byte order mark before it are allowed.
    ///
    /// - Throws: for everything that RFC 8259 does not allow: other forms of numbers, unknown escapes, control characters in a text,
    ///   invalid UTF-8. Half of a surrogate pair becomes U+FFFD.
    public init(parsing bytes: [UInt8]) throws(Failure) {
        var parser = JSONParser(bytes: bytes, isLiberal: false)
        self = try parser.parse()
    }
    /// Reads the JSON of other sites' pages and feeds: control characters and unknown escapes in texts are allowed, and invalid UTF-8
    /// becomes U+FFFD.
    public init(liberallyParsing bytes: [UInt8]) throws(Failure) {
        var parser = JSONParser(bytes: bytes, isLiberal: true)
        self = try parser.parse()
    }

    /// The member of that name; nil when there is none or this is no object.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { return members[name] }
        return nil
    }
    /// The text; nil for other values.
    public var string: String? { if case .string(let s) = self { s } else { nil } }
    /// The number; nil for other values.
    public var number: Double? { if case .number(let n) = self { n } else { nil } }
    /// The number, if it is an integer within ±2^53; else nil.
    public var int: Int? {
        guard case .number(let n) = self, abs(n) < 9_007_199_254_740_992 else { return nil }
        return Int(exactly: n)
    }
    /// The Boolean; nil for other values.
    public var bool: Bool? { if case .bool(let b) = self { b } else { nil } }
    /// The elements; empty when this is no array.
    public var array: [JSONValue] { if case .array(let a) = self { a } else { [] } }
    /// The texts among the elements.
    public var strings: [String] { array.compactMap(\.string) }
}

private struct JSONParser {
    let bytes: [UInt8]
    let isLiberal: Bool
    var position = 0
    var depth = 0

    init(bytes: [UInt8], isLiberal: Bool) {
        self.bytes = bytes
        self.isLiberal = isLiberal
    }

    func fail(_ reason: String) -> JSONValue.Failure { .init(reason: reason, offset: position) }
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func parse() throws(JSONValue.Failure) -> JSONValue {
        if !isLiberal {
            do { _ = try UTF8Span(validating: bytes.span) } catch {
                position = error.byteOffsets.lowerBound
                throw fail("not UTF-8")
            }
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw fail("more after the value") }
        return value
    }
    mutating func skipSpace() {
        while let c = current, c == 0x20 || c == 0x0A || c == 0x0D || c == 0x09 { position += 1 }
    }
    mutating func value() throws(JSONValue.Failure) -> JSONValue {
        skipSpace()
        guard let c = current else { throw fail("the value is missing") }
        switch c {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case 0x22: return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }
    mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONValue.Failure) -> JSONValue {
        let matches = text.withUTF8Buffer { word in
            position + word.count <= bytes.count && bytes[position..<(position + word.count)].elementsEqual(word)
        }
        guard matches else { throw fail("unknown word") }
        position += text.utf8CodeUnitCount
        return value
    }
    mutating func number() throws(JSONValue.Failure) -> JSONValue {
        let start = position
        // -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
        if current == 0x2D { position += 1 }
        let isZero = current == 0x30
        guard let whole = digits(), whole == 1 || !isZero || isLiberal else { throw fail("not a number") }
        if current == 0x2E {
            position += 1
            guard digits() != nil else { throw fail("not a number") }
        }
        if let c = current, c | 0x20 == 0x65 {
            position += 1
            if current == 0x2B || current == 0x2D { position += 1 }
            guard digits() != nil else { throw fail("not a number") }
        }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
            throw fail("not a number")
        }
        return .number(value)
    }
    /// Reads digits; nil when there is none.
    mutating func digits() -> Int? {
        let start = position
        while let c = current, (0x30...0x39).contains(c) { position += 1 }
        return position > start ? position - start : nil
    }
    mutating func enter() throws(JSONValue.Failure) {
        position += 1
        depth += 1
        guard depth <= 512 else { throw fail("nested more than 512 deep") }
    }
    mutating func array() throws(JSONValue.Failure) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var items: [JSONValue] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            position += 1
            return .array(items)
        }
        while true {
            items.append(try value())
            skipSpace()
            guard let c = current else { throw fail("the array does not end") }
            position += 1
            if c == UInt8(ascii: "]") { return .array(items) }
            guard c == UInt8(ascii: ",") else { throw fail("a comma is missing") }
        }
    }
    mutating func object() throws(JSONValue.Failure) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var members: [String: JSONValue] = [:]
        skipSpace()
        if current == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard current == 0x22 else { throw fail("a member's name is missing") }
            let name = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw fail("a colon is missing") }
            position += 1
            members[name] = try value()
            skipSpace()
            guard let c = current else { throw fail("the object does not end") }
            position += 1
            if c == UInt8(ascii: "}") { return .object(members) }
            guard c == UInt8(ascii: ",") else { throw fail("a comma is missing") }
        }
    }
    mutating func string() throws(JSONValue.Failure) -> String {
        position += 1
        let start = position
        // Fast path: most texts contain no escape and are one slice.
        while let c = current, c != 0x22, c != 0x5C, c >= 0x20 { position += 1 }
        if current == 0x22 {
            position += 1
            return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
        }
        var out = Array(bytes[start..<position])
        while let c = current {
            position += 1
            if c == 0x22 { return String(decoding: out, as: UTF8.self) }
            guard c == 0x5C else {
                guard c >= 0x20 || isLiberal else { throw fail("a control character in a text") }
                out.append(c)
                continue
            }
            guard let e = current else { break }
            position += 1
            switch e {
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "u"): out.append(contentsOf: String(try unicodeEscape()).utf8)
            case 0x22, 0x5C, 0x2F: out.append(e)
            default:
                guard isLiberal else { throw fail("unknown escape") }
                out.append(e)
            }
        }
        throw fail("the text does not end")
    }
    /// The scalar of `\uXXXX`, surrogate pairs joined; a lone surrogate becomes U+FFFD.
    mutating func unicodeEscape() throws(JSONValue.Failure) -> Character {
        let high = try hex4()
        if (0xD800..<0xDC00).contains(high), position + 6 <= bytes.count, bytes[position] == 0x5C,
            bytes[position + 1] == UInt8(ascii: "u")
        {
            let back = position
            position += 2
            let low = try hex4()
            if (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            {
                return Character(scalar)
            }
            position = back
        }
        return Character(Unicode.Scalar(high) ?? "\u{FFFD}")
    }
    mutating func hex4() throws(JSONValue.Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw fail("the escape does not end") }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let c = bytes[position]
            let digit: UInt8
            switch c {
            case 0x30...0x39: digit = c - 0x30
            case 0x41...0x46: digit = c - 0x37
            case 0x61...0x66: digit = c - 0x57
            default: throw fail("not a hexadecimal digit")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
