// The codec of all messages: named fields, each with its type. A field that is missing, truncated or of another type is an error that
// names it; nothing has a default.
//
// A field is: the length of its name and the name, one byte of type, four bytes of length, the value. An element of a list is preceded
// by its length, four bytes. Numbers are little-endian.

/// The field that is wrong, and what is wrong with it.
struct FieldMismatch: Error, Equatable, CustomStringConvertible {
    /// The path to the field, outermost first: "items", "[3]", "guid".
    private(set) var path: [String] = []
    let reason: String
    let isOfAnotherVersion: Bool

    init(_ reason: String, isOfAnotherVersion: Bool = false) {
        self.reason = reason
        self.isOfAnotherVersion = isOfAnotherVersion
    }
    /// The same error, with one outer step added to its path.
    func inside(_ step: String) -> FieldMismatch {
        var out = self
        out.path.insert(step, at: 0)
        return out
    }
    var description: String { path.isEmpty ? reason : "\(path.joined(separator: ".")) \(reason)" }
}

private enum FieldType: UInt8 {
    case none = 0
    case bytes = 1
    case text = 2
    case integer = 3
    case flag = 4
    case listOfBytes = 5
    case listOfTexts = 6
    case listOfIntegers = 7
    case listOfRecords = 8

    var name: String {
        switch self {
        case .none: "nothing"
        case .bytes: "bytes"
        case .text: "a text"
        case .integer: "a whole number"
        case .flag: "a truth value"
        case .listOfBytes: "a list of bytes"
        case .listOfTexts: "a list of texts"
        case .listOfIntegers: "a list of whole numbers"
        case .listOfRecords: "a list of records"
        }
    }
}

/// Whole numbers as little-endian bytes.
enum ByteNumbers {
    static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
    /// The number; nil when the number of bytes is wrong.
    static func read<Number: FixedWidthInteger>(_ bytes: some Collection<UInt8>) -> Number? {
        guard bytes.count == MemoryLayout<Number>.size else { return nil }
        return bytes.reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }
}

/// Writes named fields.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func bytes(_ name: StaticString, _ value: [UInt8]?) { field(name, as: .bytes, value) }
    mutating func text(_ name: StaticString, _ value: String?) { field(name, as: .text, value.map { Array($0.utf8) }) }
    mutating func integer(_ name: StaticString, _ value: Int?) {
        field(name, as: .integer, value.map { ByteNumbers.bytes(of: Int64($0)) })
    }
    mutating func flag(_ name: StaticString, _ value: Bool) { field(name, as: .flag, [value ? 1 : 0]) }
    mutating func list(_ name: StaticString, ofBytes values: [[UInt8]]) {
        field(name, as: .listOfBytes, Self.list(values))
    }
    mutating func list(_ name: StaticString, ofTexts values: [String]) {
        field(name, as: .listOfTexts, Self.list(values.map { Array($0.utf8) }))
    }
    mutating func list(_ name: StaticString, ofIntegers values: [Int]) {
        field(name, as: .listOfIntegers, Self.list(values.map { ByteNumbers.bytes(of: Int64($0)) }))
    }
    mutating func list<T>(_ name: StaticString, of values: [T], _ body: (inout FieldWriter, T) -> Void) {
        field(
            name, as: .listOfRecords,
            Self.list(
                values.map { value in
                    var w = FieldWriter()
                    body(&w, value)
                    return w.bytes
                }))
    }

    private mutating func field(_ name: StaticString, as type: FieldType, _ value: [UInt8]?) {
        bytes.append(UInt8(clamping: name.utf8CodeUnitCount))
        name.withUTF8Buffer { bytes.append(contentsOf: $0.prefix(255)) }
        bytes.append(value == nil ? FieldType.none.rawValue : type.rawValue)
        bytes += ByteNumbers.bytes(of: UInt32(clamping: value?.count ?? 0))
        if let value { bytes += value }
    }
    private static func list(_ elements: [[UInt8]]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(elements.reduce(0) { $0 + 4 + $1.count })
        for element in elements {
            out += ByteNumbers.bytes(of: UInt32(clamping: element.count))
            out += element
        }
        return out
    }
}

/// Reads what a `FieldWriter` wrote.
struct FieldReader {
    private var fields: [String: (type: FieldType, value: ArraySlice<UInt8>)] = [:]

    init(_ bytes: [UInt8]) throws(FieldMismatch) { try self.init(bytes[...]) }
    private init(_ bytes: ArraySlice<UInt8>) throws(FieldMismatch) {
        var rest = bytes
        while let length = rest.popFirst() {
            guard rest.count >= Int(length) + 5 else { throw FieldMismatch("ends inside a field") }
            let name = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
            rest = rest.dropFirst(Int(length))
            guard let type = rest.popFirst().flatMap(FieldType.init) else {
                throw FieldMismatch("is of an unknown type").inside(name)
            }
            guard let value = Self.take(&rest) else { throw FieldMismatch("is cut off").inside(name) }
            guard fields.updateValue((type, value), forKey: name) == nil else {
                throw FieldMismatch("stands there twice").inside(name)
            }
        }
    }
    /// The bytes that follow their length; nil when they are truncated.
    private static func take(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let length: UInt32 = ByteNumbers.read(rest.prefix(4)), Int(length) <= rest.count - 4 else { return nil }
        let value = rest.dropFirst(4).prefix(Int(length))
        rest = rest[value.endIndex...]
        return value
    }

    // MARK: - Optional fields

    func bytes(ifAny name: String) throws(FieldMismatch) -> [UInt8]? { try value(name, .bytes).map { Array($0) } }
    func text(ifAny name: String) throws(FieldMismatch) -> String? {
        guard let value = try value(name, .text) else { return nil }
        return try Self.text(value, name)
    }
    func integer(ifAny name: String) throws(FieldMismatch) -> Int? {
        guard let value = try value(name, .integer) else { return nil }
        return try Self.integer(value, name)
    }

    // MARK: - Required fields

    func bytes(_ name: String) throws(FieldMismatch) -> [UInt8] { Array(try some(name, .bytes)) }
    func text(_ name: String) throws(FieldMismatch) -> String { try Self.text(try some(name, .text), name) }
    func integer(_ name: String) throws(FieldMismatch) -> Int { try Self.integer(try some(name, .integer), name) }
    /// A whole number that is not negative; throws otherwise.
    func count(_ name: String) throws(FieldMismatch) -> Int {
        let number = try integer(name)
        guard number >= 0 else { throw FieldMismatch("is \(number), which counts nothing").inside(name) }
        return number
    }
    func flag(_ name: String) throws(FieldMismatch) -> Bool {
        let value = try some(name, .flag)
        guard value.count == 1, let byte = value.first, byte <= 1 else {
            throw FieldMismatch("is neither true nor false").inside(name)
        }
        return byte == 1
    }
    func list(ofBytes name: String) throws(FieldMismatch) -> [[UInt8]] {
        try list(name, as: .listOfBytes) { Array($0) }
    }
    func list(ofTexts name: String) throws(FieldMismatch) -> [String] {
        try list(name, as: .listOfTexts) { (value) throws(FieldMismatch) in try Self.text(value, "text") }
    }
    func list(ofIntegers name: String) throws(FieldMismatch) -> [Int] {
        try list(name, as: .listOfIntegers) { (value) throws(FieldMismatch) in try Self.integer(value, "number") }
    }
    func list<T>(
        _ name: String, of body: (FieldReader) throws(FieldMismatch) -> T
    ) throws(FieldMismatch) -> [T] {
        try list(name, as: .listOfRecords) { (value) throws(FieldMismatch) in try body(FieldReader(value)) }
    }

    private func list<T>(
        _ name: String, as type: FieldType, _ body: (ArraySlice<UInt8>) throws(FieldMismatch) -> T
    ) throws(FieldMismatch) -> [T] {
        var rest = try some(name, type)
        var out: [T] = []
        while !rest.isEmpty {
            guard let element = Self.take(&rest) else {
                throw FieldMismatch("is cut off").inside("[\(out.count)]").inside(name)
            }
            do throws(FieldMismatch) { out.append(try body(element)) } catch {
                throw error.inside("[\(out.count)]").inside(name)
            }
        }
        return out
    }
    private func value(_ name: String, _ type: FieldType) throws(FieldMismatch) -> ArraySlice<UInt8>? {
        guard let field = fields[name] else { throw FieldMismatch("is missing").inside(name) }
        if field.type == .none { return nil }
        guard field.type == type else {
            throw FieldMismatch("holds \(field.type.name), not \(type.name)").inside(name)
        }
        return field.value
    }
    private func some(_ name: String, _ type: FieldType) throws(FieldMismatch) -> ArraySlice<UInt8> {
        guard let value = try value(name, type) else { throw FieldMismatch("holds nothing").inside(name) }
        return value
    }
    private static func text(_ value: ArraySlice<UInt8>, _ name: String) throws(FieldMismatch) -> String {
        guard let text = String(validating: value, as: UTF8.self) else {
            throw FieldMismatch("is no UTF-8").inside(name)
        }
        return text
    }
    private static func integer(_ value: ArraySlice<UInt8>, _ name: String) throws(FieldMismatch) -> Int {
        guard let number: Int64 = ByteNumbers.read(value) else {
            throw FieldMismatch("is no whole number").inside(name)
        }
        return Int(number)
    }
}
