import Mustache

/// Escapes text for HTML content and attributes, and for XML.
///
/// It escapes Unicode scalars. Mustache's own escaping works on grapheme clusters: a quotation mark with a combining accent is another
/// character there, but still ends an attribute in a browser.
package func escaped(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for c in text.unicodeScalars {
        switch c {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&#39;"
        default: out.unicodeScalars.append(c)
        }
    }
    return out
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
