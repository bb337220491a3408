import Text

/// A small set of marks with one purpose.
struct Marks: Sendable {
    private let scalars: [UInt64]
    init(_ marks: String) { scalars = marks.unicodeScalars.map { UInt64($0.value) } }
    func contains(_ token: Token) -> Bool { token.kind == .mark && scalars.contains(token.hash) }

    static let dashes = Marks("–—")
    static let currencies = Marks("$€£")
}
