import GRDB
import NewsModel

// How values are stored in columns. No other file writes or reads these formats.

extension Rights {
    /// A JSON object as text.
    var column: String { String(decoding: json, as: UTF8.self) }
    init(column: String) throws(JSONMismatch) { try self.init(jsonBytes: Array(column.utf8)) }
}

extension TextChange {
    /// A JSON list as text; NULL when nothing changed.
    static func column(of changes: [TextChange]) -> String? {
        changes.isEmpty ? nil : String(decoding: json(of: changes), as: UTF8.self)
    }
    static func list(column: String?) throws(JSONMismatch) -> [TextChange] {
        try column.map { (text) throws(JSONMismatch) in try list(jsonBytes: Array(text.utf8)) } ?? []
    }
}

/// MinHash values: four bytes each, little-endian.
enum SketchColumn {
    static func bytes(of sketch: [UInt32]) -> [UInt8] {
        sketch.flatMap { value in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) } }
    }
}

/// Texts and numbers without spaces, joined by spaces.
enum WordsColumn {
    static func text(of words: [String]) -> String { words.joined(separator: " ") }
    static func text(of numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
    static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    static func numbers(_ text: String) throws(JSONMismatch) -> [Int] {
        var numbers: [Int] = []
        for word in text.split(separator: " ") {
            guard let number = Int(word) else { throw JSONMismatch("“\(word.prefix(20))” is no number") }
            numbers.append(number)
        }
        return numbers
    }
}
