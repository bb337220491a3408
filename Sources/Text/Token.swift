/// One word, number or mark.
public struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case word, number, mark
        // Compares numbers, because the generic comparison of raw-value enums is slow across modules.
        @inlinable package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
        @inlinable package static func != (a: Kind, b: Kind) -> Bool { a.rawValue != b.rawValue }
    }
    /// The form of a token.
    package struct Shape: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        @inlinable package func contains(_ other: Shape) -> Bool { rawValue & other.rawValue == other.rawValue }
        /// It begins with an upper-case letter, or with the Arabic article and one ("al-Berg").
        package static let capital = Shape(rawValue: 1)
        /// It has at least two letters, all upper-case.
        package static let allCapitals = Shape(rawValue: 2)
        /// White space (or the block's start) precedes it.
        package static let spaceBefore = Shape(rawValue: 4)
        /// White space (or the block's end) follows it.
        package static let spaceAfter = Shape(rawValue: 8)
        /// It is a mark that opens or closes a quotation.
        package static let quote = Shape(rawValue: 16)
        /// It is the first token of its block.
        package static let blockStart = Shape(rawValue: 32)
        /// It is a single ideograph.
        package static let ideograph = Shape(rawValue: 64)
    }
    package var start: Int32
    package var end: Int32
    /// The hash of the folded word (`Hash.word`); for marks the scalar.
    package var hash: UInt64
    package var kind: Kind
    package var shape: Shape
    /// The index of its block.
    package var block: Int32

    package var isCapital: Bool { shape.contains(.capital) }
    package var isWord: Bool { kind == .word }
    /// Whether it is a hyphen or dash.
    package var isDash: Bool { isMark("-") || isMark("–") || isMark("—") }
    package func isMark(_ c: UInt32) -> Bool { kind == .mark && hash == UInt64(c) }
    package func isMark(_ c: Unicode.Scalar) -> Bool { kind == .mark && hash == UInt64(c.value) }
}
