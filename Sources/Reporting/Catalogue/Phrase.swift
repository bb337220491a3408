/// A text of the interface as the source has it, in English, and the values in it: `"\(n) articles of \(outlet)"` has the key
/// "{1} articles of {2}".
package struct Phrase: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// The text in English, by which catalogues have it, with a number in braces in place of each value.
    package let key: String
    package let values: [String]

    package init(stringLiteral: String) {
        key = stringLiteral
        values = []
    }
    package init(stringInterpolation: Interpolation) {
        key = stringInterpolation.key
        values = stringInterpolation.values
    }
    /// A text that is not of the interface, for example of a source, and stands in every language as it is.
    package init(verbatim text: String) {
        key = "{1}"
        values = [text]
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate(set) var key = ""
        fileprivate(set) var values: [String] = []
        package init(literalCapacity: Int, interpolationCount: Int) {}
        package mutating func appendLiteral(_ text: String) { key += text }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            values.append(value.description)
            key += "{\(values.count)}"
        }
    }

    /// A text with its values in the places of their numbers.
    static func filled(_ text: String, _ values: [String]) -> String {
        guard !values.isEmpty else { return text }
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            out += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
                values.indices.contains(number - 1)
            else {
                out += "{"
                continue
            }
            out += values[number - 1]
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}

/// A text of the interface in the language of the present task.
package func say(_ phrase: Phrase) -> String { Catalogue.current.said(phrase) }
/// A text with a number in the language of the present task.
///
/// - Parameters:
///   - one: the text for one; it may leave the number out.
///   - many: the text for any other number.
package func say(_ n: Int, _ one: Phrase, _ many: Phrase) -> String { Catalogue.current.said(n, one, many) }
/// A word of a kept list, such as the name of a month, in the language of the present task.
package func say(word: String) -> String { Catalogue.current.said(Phrase(stringLiteral: word)) }
/// A text of the interface that is said later: it stands in the catalogues.
package func noted(_ phrase: Phrase) -> Phrase { phrase }
