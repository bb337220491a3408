/// Writes JSON bytes in the order of the calls, without escapes beyond those that RFC 8259 requires.
///
/// `lineDepth` is the number of nested levels whose members begin on new lines; deeper levels stay on one line.
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var needsComma = false
    private let lineDepth: Int

    /// Makes an empty writer.
    public init(lineDepth: Int = 0) { self.lineDepth = lineDepth }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if depth > 0, depth <= lineDepth {
            newline()
        } else if needsComma {
            bytes.append(0x20)
        }
    }
    private mutating func newline() {
        bytes.append(0x0A)
        for _ in 0..<depth { bytes.append(0x20) }
    }
    private mutating func open(_ byte: UInt8) {
        bytes.append(byte)
        depth += 1
        needsComma = false
    }
    private mutating func close(_ byte: UInt8) {
        depth -= 1
        if needsComma, depth < lineDepth { newline() }
        bytes.append(byte)
        needsComma = true
    }

    /// Writes `{…}` with the members that `body` writes.
    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        open(UInt8(ascii: "{"))
        try body(&self)
        close(UInt8(ascii: "}"))
    }
    /// Writes `[…]`, one element for each item.
    public mutating func array<T>(_ items: [T], _ body: (inout JSONWriter, T) -> Void) {
        open(UInt8(ascii: "["))
        for item in items {
            separate()
            body(&self, item)
            needsComma = true
        }
        close(UInt8(ascii: "]"))
    }
    /// Writes a member's name; the value must follow.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [0x22, 0x3A, 0x20])
        needsComma = true
    }
    /// Writes a member of the given name.
    public mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        body(&self)
        needsComma = true
    }
    /// Writes a text member, or `null` for nil.
    public mutating func member(_ name: StaticString, _ value: String?) { member(name) { $0.string(value) } }
    /// Writes an integer member, or `null` for nil.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        member(name) { w in if let value { w.int(value) } else { w.null() } }
    }
    /// Writes a Boolean member.
    public mutating func member(_ name: StaticString, _ value: Bool) {
        member(name) { $0.raw(value ? "true" : "false") }
    }
    /// Writes an array of texts.
    public mutating func member(_ name: StaticString, _ values: [String]) {
        member(name) { $0.array(values) { $0.string($1) } }
    }
    /// Writes a number with the fewest digits that give the same value when read; integers have no decimal point.
    public mutating func number(_ value: Double?) {
        guard let value, value.isFinite else { return null() }
        if value == value.rounded(), abs(value) < 9e15 { int(Int(value)) } else { raw("\(value)") }
    }
    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
    /// Writes a text member whose name is known only at run time, or `null` for nil.
    public mutating func member(dynamic name: String, _ value: String?) {
        member(dynamic: name) { $0.string(value) }
    }
    /// Writes a member whose name is known only at run time.
    public mutating func member(dynamic name: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        string(name)
        bytes.append(0x3A)
        needsComma = false
        body(&self)
        needsComma = true
    }
    /// Writes a JSON value, its members in alphabetical order.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let flag): bool(flag)
        case .number(let number): self.number(number)
        case .string(let text): string(text)
        case .array(let values): array(values) { $0.value($1) }
        case .object(let members):
            object { w in
                for key in members.keys.sorted() {
                    if let inner = members[key] { w.member(dynamic: key) { $0.value(inner) } }
                }
            }
        }
    }
    /// Writes an integer.
    public mutating func int(_ value: Int) { raw(String(value)) }
    /// Writes `null`.
    public mutating func null() { raw("null") }
    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a text, or `null` for nil.
    public mutating func string(_ value: String?) {
        guard var value else { return null() }
        bytes.append(0x22)
        value.withUTF8 { buffer in
            // What needs no escape is copied by the run.
            var start = 0
            for (i, byte) in buffer.enumerated()
            where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
                bytes.append(contentsOf: buffer[start..<i])
                start = i + 1
                switch byte {
                case 0x22, 0x5C: bytes += [0x5C, byte]
                case 0x0A: bytes += [0x5C, 0x6E]
                case 0x0D: bytes += [0x5C, 0x72]
                case 0x09: bytes += [0x5C, 0x74]
                default:
                    let hex = Array("0123456789abcdef".utf8)
                    bytes += [0x5C, 0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
                }
            }
            bytes.append(contentsOf: buffer[start...])
        }
        bytes.append(0x22)
    }
}
