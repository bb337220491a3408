import Algorithms

/// A half-open range of UTF-8 byte offsets in one telling's text.
///
/// Only JSON has offsets in Unicode scalars; a `ScalarTable` converts them.
public struct Span: Hashable, Sendable, Comparable {
    /// The first byte.
    public var start: Int
    /// One past the last byte.
    public var end: Int

    /// Makes the span `[start, end)`; an inverted pair becomes empty at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of bytes.
    public var length: Int { end - start }
    /// Whether it contains no byte.
    public var isEmpty: Bool { end <= start }

    /// Orders spans by start, the longer one first at equal starts.
    public static func < (a: Span, b: Span) -> Bool { (a.start, -a.end) < (b.start, -b.end) }

    /// Whether `other` lies inside this span.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    /// Whether the byte at `offset` lies inside this span.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    /// Whether the two have a byte in common.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    /// The number of bytes the two have in common.
    public func common(_ other: Span) -> Int { max(0, min(end, other.end) - max(start, other.start)) }
    /// The smallest span that contains both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

/// Converts UTF-8 byte offsets of one text to Unicode scalar offsets and back.
///
/// It stores one count for every 64 bytes: a look-up takes at most 64 steps, and the table is a sixteenth of the text's size.
public struct ScalarTable: Sendable {
    private let bytes: [UInt8]
    private let marks: [Int]
    /// The number of Unicode scalars in the text.
    public let count: Int

    /// Reads `bytes` (UTF-8) once.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var marks: [Int] = []
        marks.reserveCapacity(bytes.count / 64 + 1)
        var scalars = 0
        for (i, byte) in bytes.enumerated() {
            if i & 63 == 0 { marks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        self.marks = marks
        count = scalars
    }

    /// The number of scalars that begin before byte `offset` (clamped to the text).
    public func scalar(at offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        guard offset < bytes.count else { return count }
        var scalars = marks[offset >> 6]
        for i in (offset & ~63)..<offset where bytes[i] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// The byte at which scalar number `index` begins (clamped to the text).
    public func byte(at index: Int) -> Int {
        guard index > 0 else { return 0 }
        guard index < count else { return bytes.count }
        let block = max(0, marks.partitioningIndex { $0 > index } - 1)
        var scalars = marks[block]
        var i = block << 6
        while i < bytes.count {
            if bytes[i] & 0xC0 != 0x80 {
                if scalars == index { return i }
                scalars += 1
            }
            i += 1
        }
        return bytes.count
    }
}
