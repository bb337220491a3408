import NewsModel
import Text

/// The JSON of a message with places to fill: {{title}}, {{text}}, {{url}}, and {{message}} for all three.
package enum AlertTemplate {
    /// The most characters of a template. Chosen, not measured: a screen full.
    package static let most = 4000

    /// The template with these words in its places, as JSON strings have them.
    package static func filled(_ template: String, title: String, text: String, url: String) -> [UInt8] {
        let words = [
            ("{{title}}", title), ("{{text}}", text), ("{{url}}", url),
            ("{{message}}", [title, text, url].joined(separator: "\n")),
        ]
        // Words are put in where the template has places, not where other words do.
        var out: [UInt8] = []
        var rest = template[...]
        while let start = rest.firstRange(of: "{{") {
            out += Array(rest[..<start.lowerBound].utf8)
            rest = rest[start.lowerBound...]
            guard let (place, text) = words.first(where: { rest.hasPrefix($0.0) }) else {
                out.append(UInt8(ascii: "{"))
                rest = rest.dropFirst()
                continue
            }
            var w = JSONWriter()
            w.string(text)
            out += w.bytes.dropFirst().dropLast()
            rest = rest.dropFirst(place.count)
        }
        return out + Array(rest.utf8)
    }
    /// Whether a template gives JSON, whatever the words are.
    package static func isOne(_ template: String) -> Bool {
        guard template.count <= most else { return false }
        let probe = filled(template, title: "\"{{url}}\" \\", text: "a\nb", url: "https://x.example/")
        switch try? JSONValue(parsing: probe) {
        case .object, .array: return true
        default: return false
        }
    }
}
