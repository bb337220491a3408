/// Resolves a reference against a base URL (RFC 3986, section 5) as tolerantly as browsers: white space at the ends is dropped, white
/// space inside is encoded, backslashes are slashes, and an invalid reference is returned unchanged.
package func resolveURL(_ reference: String, against base: String?) -> String {
    let reference = URLParts.cleaned(reference)
    guard let base, !base.isEmpty else { return reference }
    if hasScheme(reference) { return reference }
    let r = URLParts(reference)
    let b = URLParts(URLParts.cleaned(base))
    guard b.scheme != nil else { return reference }
    var t = URLParts("")
    t.scheme = b.scheme
    t.fragment = r.fragment
    if r.authority != nil {
        t.authority = r.authority
        t.path = URLParts.withoutDots(r.path)
        t.query = r.query
    } else {
        t.authority = b.authority
        if r.path.isEmpty {
            t.path = b.path
            t.query = r.query ?? b.query
        } else {
            if r.path.hasPrefix("/") {
                t.path = URLParts.withoutDots(r.path)
            } else {
                let folder = b.path.lastIndex(of: "/").map { String(b.path[...$0]) } ?? (b.authority == nil ? "" : "/")
                t.path = URLParts.withoutDots(folder + r.path)
            }
            t.query = r.query
        }
    }
    return t.text
}

/// Whether a reference begins with a scheme: a letter, then letters, digits, "+", "-" and "." up to a colon.
private func hasScheme(_ reference: String) -> Bool {
    var isFirst = true
    for byte in reference.utf8 {
        if byte == 0x3A { return !isFirst }
        guard byte.isASCIILetter || !isFirst && (byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E)
        else { return false }
        isFirst = false
    }
    return false
}

private struct URLParts {
    var scheme: String?
    var authority: String?
    var path = ""
    var query: String?
    var fragment: String?

    init(_ text: String) {
        var rest = Substring(text)
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: ":") {
            let name = rest[..<colon]
            let isScheme =
                name.utf8.first?.isASCIILetter == true
                && name.utf8.allSatisfy {
                    $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
                }
            if isScheme {
                scheme = name.lowercased()
                rest = rest[rest.index(after: colon)...]
            }
        }
        if rest.hasPrefix("//") {
            let after = rest.dropFirst(2)
            let end = after.firstIndex(of: "/") ?? after.endIndex
            authority = String(after[..<end])
            rest = after[end...]
        }
        path = String(rest)
    }
    var text: String {
        var out = ""
        if let scheme { out += scheme + ":" }
        if let authority { out += "//" + authority }
        out += path
        if let query { out += "?" + query }
        if let fragment { out += "#" + fragment }
        return out
    }
    /// The path without "." and ".." segments.
    static func withoutDots(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
        var out: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (i, segment) in segments.enumerated() {
            let isLast = i == segments.count - 1
            switch segment {
            case ".": if isLast { out.append("") }
            case "..":
                if out.count > 1 { out.removeLast() }
                if isLast { out.append("") }
            default: out.append(segment)
            }
        }
        return out.joined(separator: "/")
    }
    static func cleaned(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 <= 0x20 }) else { return text }
        var out: [UInt8] = []
        let first = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let last = bytes.lastIndex { $0 > 0x20 } ?? -1
        guard first <= last else { return "" }
        for byte in bytes[first...last] {
            if byte == 0x20 {
                out.append(contentsOf: Array("%20".utf8))
            } else if byte > 0x20 {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
