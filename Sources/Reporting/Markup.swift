import Mustache
import Text

/// Escapes text for HTML content and attributes, and for XML.
///
/// It escapes Unicode scalars. Mustache's own escaping works on grapheme clusters: a quotation mark with a combining accent is another
/// character there, but still ends an attribute in a browser.
package func escaped(_ text: String) -> String {
    var text = text
    let changed: [UInt8]? = text.withUTF8 { bytes in
        // What is escaped is ASCII, and no part of another character; what stands between is copied by the run.
        guard var next = bytes.firstIndex(where: { entity($0) != nil }) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var start = 0
        while next < bytes.count {
            if let entity = entity(bytes[next]) {
                out.append(contentsOf: bytes[start..<next])
                out.append(contentsOf: entity.utf8)
                start = next + 1
            }
            next += 1
        }
        out.append(contentsOf: bytes[start...])
        return out
    }
    return changed.map { String(utf8: $0) } ?? text
}
private func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
}

/// Templates by their names, in a language; values are escaped by scalars.
///
/// - Throws: Mustache's parser error.
package func templateLibrary(_ templates: [String: [UInt8]], in catalogue: Catalogue) throws -> MustacheLibrary {
    MustacheContentTypes.register(MarkupText(), named: "MARKUP")
    return MustacheLibrary(
        templates: try templates.mapValues { bytes in
            try MustacheTemplate(
                string: "{{% CONTENT_TYPE: MARKUP}}"
                    + catalogue.translated(template: String(decoding: bytes, as: UTF8.self)))
        })
}

private struct MarkupText: MustacheContentType {
    func escapeText(_ text: String) -> String { escaped(text) }
}
