import Markup
import NewsModel
import Text

/// Reads titles, summaries and contents, whose type and base the feed declares or which are guessed.
extension FeedReader {
    mutating func readTitle(
        _ node: Int32, named name: String, in context: Context, into record: inout Record, depth: Int
    ) {
        var text = construct(node, context, fallback: "text/plain")
        guard !text.value.isEmpty, depth < record.titleDepth || name != "media_title" && record.titleDepth == Int.max
        else { return }
        if name == "dc_title" || name == "media_title", record.titleDepth != Int.max { return }
        if name != "media_title" { record.titleDepth = depth }
        clean(&text)
        record.fields[.title] = .string(text.value)
        if keepsAll { record.fields[.titleDetail] = text.detail }
    }

    mutating func readText(
        _ node: Int32, named name: String, in context: Context, into record: inout Record, depth: Int
    ) {
        var key: Field
        var fallback = "text/plain"
        switch name {
        case "description", "dc_description", "media_description":
            key = record.isEntry ? .summary : .subtitle
            fallback = "text/html"
            if record.isEntry, record.fields.has(.summary), !record.fields.has(.content) { key = .content }
        case "abstract": key = record.isEntry ? .summary : .subtitle
        case "summary", "itunes_summary":
            key = !record.fields.has(.summary) || record.fields.has(.summaryIsContent) ? .summary : .content
        case "content", "body", "xhtml_body", "content_encoded", "fullitem":
            key = .content
            if name != "content" { fallback = name.hasSuffix("body") ? "application/xhtml+xml" : "text/html" }
        case "subtitle", "tagline", "itunes_subtitle": key = .subtitle
        case "info", "feedburner_browserfriendly": key = .info
        default: key = .rights
        }
        if name.hasPrefix("itunes"), record.fields.has(key) { return }
        if name == "media_description", record.fields.has(.summary) { return }
        var text = construct(node, context, fallback: fallback)
        if name == "content", let source = tree.attributes(node).first(where: { $0.name == "src" })?.value {
            record.fields[.contentSource] = .string(resolveURL(source, against: context.base))
        }
        if key == .content {
            var detail = keepsAll ? object(text.detail) : [:]
            if let source = record.fields[.contentSource] { detail["src"] = source }
            clean(&text)
            detail["value"] = .string(text.value)
            detail["type"] = .string(text.type)
            record.fields.push(.content, .object(detail))
            if !text.value.isEmpty, ["text/plain", "text/html", "application/xhtml+xml"].contains(text.type),
                !record.fields.has(.summary), name != "summary"
            {
                record.fields[.summary] = .string(text.value)
                if keepsAll { record.fields[.summaryDetail] = text.detail }
                record.fields[.summaryIsContent] = .bool(true)
            }
            return
        }
        guard !text.value.isEmpty else { return }
        clean(&text)
        if key == .summary { record.fields[.summaryIsContent] = nil }
        if key == .summary || key == .subtitle, record.fields.has(key), depth > 3 { return }
        record.fields[key] = .string(text.value)
        if keepsAll { record.fields[Self.detail(of: key)] = text.detail }
    }

    private static func detail(of text: Field) -> Field {
        switch text {
        case .summary: .summaryDetail
        case .subtitle: .subtitleDetail
        case .info: .infoDetail
        default: .rightsDetail
        }
    }

    /// A value, its media type, and the base of its relative addresses.
    struct TextConstruct {
        var value: String
        var type: String
        var language: String?
        var base: String

        var detail: JSONValue {
            .object([
                "value": .string(value), "type": .string(type), "language": language.map { .string($0) } ?? .null,
                "base": .string(base),
            ])
        }
    }

    func construct(_ node: Int32, _ context: Context, fallback: String) -> TextConstruct {
        var type = fallback
        var mode: String?
        var isDeclared = false
        for place in tree.attributePlaces(node) {
            switch attributeName(place).lower {
            case "type":
                type = mapped(tree.attributeValue(place).trimmed())
                isDeclared = true
            case "mode": mode = tree.attributeValue(place).lowercased()
            default: break
            }
        }
        if !type.utf8.contains(0x2F) { type = fallback }
        var value: String
        // Some programs enclose HTML in a div, as if it were XHTML, and escape it nevertheless.
        let node = isDeclared && type == "text/html" ? onlyDiv(of: node) ?? node : node
        let hasElements = tree.hasChildren(node)
        let isText = type == "text/html" || type == "text/plain" || type.hasPrefix("text/")
        let isXML = type != "text/html" && type != "text/plain" && type.hasSuffix("xml")
        let isBase64 = mode == "base64" || !(isText || type.hasSuffix("+xml") || type.hasSuffix("/xml"))
        if hasElements || isXML {
            value = markup(node)
            if !isXML { type = "application/xhtml+xml" }
            if raw.version == "atom10", type == "application/xhtml+xml" { value = withoutWrapper(value) }
        } else {
            value = content(node)
            if isBase64, let decoded = Base64.decode(value) {
                value = String(utf8: decoded).trimmed()
            }
        }
        if !raw.version.hasPrefix("atom"), type == "text/plain", looksLikeHTML(value) { type = "text/html" }
        return TextConstruct(value: westernised(value), type: type, language: context.language, base: context.base)
    }
    /// The div that is all of an element's content and has no elements inside.
    private func onlyDiv(of node: Int32) -> Int32? {
        guard let only = tree.children(node).first, tree.name(only) == "div", !tree.hasChildren(only),
            content(node) == content(only)
        else { return nil }
        return only
    }
    private func mapped(_ type: String) -> String {
        switch type.lowercased() {
        case "text", "plain": "text/plain"
        case "html": "text/html"
        case "xhtml": "application/xhtml+xml"
        default: type.lowercased()
        }
    }
    /// Replaces C1 controls by the Windows-1252 characters of the same codes.
    private func westernised(_ text: String) -> String {
        guard hasControls, text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else {
            return text
        }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            out.append(
                (0x80...0x9F).contains(scalar.value)
                    ? Unicode.Scalar(CharacterReferences.windows1252[Int(scalar.value) - 0x80]) ?? scalar : scalar)
        }
        return String(out)
    }
    /// Whether the text has a closing tag or a reference, and no tag that HTML does not have.
    private func looksLikeHTML(_ text: String) -> Bool {
        var text = text
        guard text.withUTF8({ bytes in bytes.contains { $0 == 0x3C || $0 == 0x26 } }) else { return false }
        let bytes = Array(text.utf8)
        var hasEnd = false
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0x26 {
                var k = i + 1
                if k < bytes.count, bytes[k] == 0x23 { k += 1 }
                let from = k
                while k < bytes.count, bytes[k].isASCIILetter || bytes[k].isASCIIDigit { k += 1 }
                if k > from, k < bytes.count, bytes[k] == 0x3B { hasEnd = true }
            }
            if bytes[i] == 0x3C, i + 1 < bytes.count {
                let isEnd = bytes[i + 1] == 0x2F
                var k = i + (isEnd ? 2 : 1)
                let from = k
                while k < bytes.count, bytes[k].isASCIILetter || bytes[k].isASCIIDigit { k += 1 }
                if k > from {
                    let name = String(utf8: bytes[from..<k]).lowercased()
                    if !HTMLNames.known.contains(name) { return false }
                    if isEnd { hasEnd = true }
                }
            }
            i += 1
        }
        return hasEnd
    }

    // MARK: - Inline markup

    /// An element's content, written as markup.
    private func markup(_ node: Int32) -> String {
        var out: [UInt8] = []
        write(children: node, to: &out, 0)
        return String(utf8: out).trimmed()
    }
    private func write(children node: Int32, to out: inout [UInt8], _ depth: Int) {
        var child = tree.nodes[Int(node)].first
        while child >= 0 {
            let n = tree.nodes[Int(child)]
            if n.isText {
                for byte in tree.text(child) {
                    switch byte {
                    case 0x26: out += Array("&amp;".utf8)
                    case 0x3C: out += Array("&lt;".utf8)
                    case 0x3E: out += Array("&gt;".utf8)
                    default: out.append(byte)
                    }
                }
            } else if depth < 200 {
                let full = tree.name(child)
                let name =
                    full.hasPrefix("xhtml:") || full.hasPrefix("xh:")
                    ? String(full[full.index(after: full.firstIndex(of: ":") ?? full.startIndex)...]) : full
                out.append(0x3C)
                out += Array(name.utf8)
                for (key, value) in tree.attributes(child)
                where !(key.hasPrefix("xmlns") && value.contains("1999/xhtml")) {
                    out += Array(" \(key)=\"".utf8)
                    out += Array(escapedAttribute(value).utf8)
                    out.append(0x22)
                }
                if n.first < 0, HTMLNames.void.contains(name.lowercased()) {
                    out += Array(" />".utf8)
                } else {
                    out.append(0x3E)
                    write(children: child, to: &out, depth + 1)
                    out += Array("</\(name)>".utf8)
                }
            }
            child = n.next
        }
    }
    /// The text without the div that encloses Atom's XHTML and is not part of it.
    private func withoutWrapper(_ text: String) -> String {
        guard text.hasPrefix("<div>") || text.hasPrefix("<div "), text.hasSuffix("</div>"),
            let end = text.firstIndex(of: ">")
        else { return text }
        // One div encloses everything if it closes at the very end.
        var depth = 0
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...]
            if rest.hasPrefix("<div>") || rest.hasPrefix("<div ") { depth += 1 }
            if rest.hasPrefix("</div>") {
                depth -= 1
                if depth == 0, rest.count > 6 { return text }
            }
            rest = rest.dropFirst()
        }
        return String(text[text.index(after: end)...].dropLast(6)).trimmed()
    }

    /// Whether an attribute's value seems to be a relative address: `="/…`, `="./…`, `="page.html"`.
    private func hasRelativeAddress(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var i = 5
            while i + 2 < bytes.count {
                if bytes[i] == 0x3D, bytes[i + 1] == 0x22 || bytes[i + 1] == 0x27 {
                    // href= or src=
                    let isAddress =
                        bytes[i - 1] | 0x20 == 0x66 && bytes[i - 2] | 0x20 == 0x65
                        || bytes[i - 1] | 0x20 == 0x63 && bytes[i - 2] | 0x20 == 0x72
                    let next = bytes[i + 2] | 0x20
                    if isAddress, next != 0x68, next != 0x6D, next != 0x64, next != 0x23 { return true }
                }
                i += 1
            }
            return false
        }
    }
    /// Resolves the relative addresses of markup and normalises its tags.
    func clean(_ text: inout TextConstruct) {
        guard text.type == "text/html" || text.type == "application/xhtml+xml" else { return }
        if keepsAll {
            text.value = HTMLNames.tidied(text.value, base: text.base)
        } else if !text.base.isEmpty, hasRelativeAddress(text.value) {
            text.value = HTMLNames.resolved(text.value, base: text.base)
        }
    }
}

func escapedAttribute(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x26 || $0 == 0x22 || $0 == 0x3C }) else { return value }
    var out = ""
    for c in value.unicodeScalars {
        switch c {
        case "&": out += "&amp;"
        case "\"": out += "&quot;"
        case "<": out += "&lt;"
        default: out.unicodeScalars.append(c)
        }
    }
    return out
}

/// RFC 4648.
enum Base64 {
    static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
            case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            case 0x3D: continue
            default:
                if byte.isASCIISpace { continue }
                return nil
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}
