import Markup
import Text

/// HTML's elements, and how its tags are normalised.
enum HTMLNames {
    static let known = Set(
        """
        a abbr acronym address area article aside audio b bdi big blockquote br button canvas caption center cite code col colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em \
        event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd keygen label legend li m map mark menu meter multicol nav nextid noscript ol optgroup option \
        output p picture pre progress q s samp section select small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video wbr svg math script style \
        object embed param link meta html head body title
        """.split(separator: " ").map(String.init))
    static let void: Set<String> = [
        "area", "base", "basefont", "br", "col", "command", "embed", "frame", "hr", "img", "input", "isindex", "keygen",
        "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let addresses: Set<String> = [
        "href", "src", "cite", "action", "background", "longdesc", "codebase", "data", "classid", "usemap", "profile",
        "poster",
    ]

    /// Markup with resolved addresses, lower-case tags, attributes in alphabetical order, `<br />`, and no bare ampersand.
    static func tidied(_ text: String, base: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x3C) || bytes.contains(0x26) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte == 0x26 {
                // The numbers of C1 controls stand for Windows-1252 characters.
                if i + 1 < bytes.count, bytes[i + 1] == 0x23, let (code, end) = CharacterReferences.number(bytes, i),
                    (0x80...0x9F).contains(code)
                {
                    out += Array("&#x\(String(CharacterReferences.scalar(code), radix: 16));".utf8)
                    i = end
                    continue
                }
                let end = reference(bytes, i)
                if end == nil { out += Array("&amp;".utf8) } else { out.append(byte) }
                i += 1
                continue
            }
            if byte == 0x3C, i + 1 < bytes.count, bytes[i + 1].isASCIILetter,
                let (tag, end) = startTag(bytes, at: i, base: base)
            {
                out += tag
                i = end
                continue
            }
            if byte == 0x3C, i + 2 < bytes.count, bytes[i + 1] == 0x2F, bytes[i + 2].isASCIILetter,
                let end = bytes[i...].firstIndex(of: 0x3E)
            {
                let name = String(utf8: bytes[(i + 2)..<end]).trimmed()
                if !void.contains(name.lowercased()) { out += Array("</\(name)>".utf8) }
                i = end + 1
                continue
            }
            out.append(byte)
            i += 1
        }
        return String(utf8: out)
    }
    private static func reference(_ bytes: [UInt8], _ i: Int) -> Int? {
        var k = i + 1
        if k < bytes.count, bytes[k] == 0x23 { k += 1 }
        let from = k
        while k < bytes.count, k - i < 34, bytes[k].isASCIILetter || bytes[k].isASCIIDigit { k += 1 }
        return k > from && k < bytes.count && bytes[k] == 0x3B ? k : nil
    }
    private static func startTag(_ bytes: [UInt8], at i: Int, base: String) -> ([UInt8], Int)? {
        var k = i + 1
        while k < bytes.count, bytes[k] > 0x20, bytes[k] != 0x3E, bytes[k] != 0x2F { k += 1 }
        let name = String(utf8: bytes[(i + 1)..<k])
        var pairs: [(name: String, value: String)] = []
        var closes = false
        while k < bytes.count, bytes[k] != 0x3E {
            if bytes[k] <= 0x20 || bytes[k] == 0x2F {
                closes = bytes[k] == 0x2F
                k += 1
                continue
            }
            if bytes[k] == 0x3C { return nil }
            closes = false
            let from = k
            while k < bytes.count, bytes[k] > 0x20, bytes[k] != 0x3D, bytes[k] != 0x3E, bytes[k] != 0x2F { k += 1 }
            let key = String(utf8: bytes[from..<k])
            var value = ""
            if k < bytes.count, bytes[k] == 0x3D {
                k += 1
                if k < bytes.count, bytes[k] == 0x22 || bytes[k] == 0x27 {
                    let quote = bytes[k]
                    guard let end = bytes[(k + 1)...].firstIndex(of: quote) else { return nil }
                    value = String(utf8: bytes[(k + 1)..<end])
                    k = end + 1
                } else {
                    let start = k
                    while k < bytes.count, bytes[k] > 0x20, bytes[k] != 0x3E { k += 1 }
                    value = String(utf8: bytes[start..<k])
                }
            }
            if key.isEmpty { k += 1 } else { pairs.append((key, value)) }
            if pairs.count > 200 { return nil }
        }
        guard k < bytes.count else { return nil }
        let isVoid = void.contains(name.lowercased())
        var out = "<" + name
        for (key, value) in pairs.sorted(by: { $0.name < $1.name }) {
            let resolved =
                addresses.contains(key.lowercased()) && !base.isEmpty ? resolveURL(value, against: base) : value
            var written = resolved
            for (mark, reference) in [("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;")] where written.contains(mark) {
                written = written.split(separator: mark, omittingEmptySubsequences: false).joined(separator: reference)
            }
            out += " \(key)=\"\(written)\""
        }
        out += isVoid ? " />" : closes ? "></\(name)>" : ">"
        return (Array(out.utf8), k + 1)
    }

    /// Markup in which only the relative addresses of links and pictures are changed: they are resolved.
    static func resolved(_ text: String, base: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 256)
        var copied = 0
        var i = 5
        while i + 2 < bytes.count {
            guard bytes[i] == 0x3D, bytes[i + 1] == 0x22 || bytes[i + 1] == 0x27, isAddress(bytes, before: i) else {
                i += 1
                continue
            }
            let start = i + 2
            guard let end = bytes[start...].firstIndex(of: bytes[i + 1]) else { break }
            if end > start, end - start < 4000 {
                let resolved = resolveURL(String(utf8: bytes[start..<end]), against: base)
                out += bytes[copied..<start]
                out += Array(resolved.utf8)
                copied = end
            }
            i = end + 1
        }
        out += bytes[copied...]
        return String(utf8: out)
    }
    /// Whether "href" or "src" ends right before `i`.
    private static func isAddress(_ bytes: [UInt8], before i: Int) -> Bool {
        if bytes[i - 1] | 0x20 == 0x66 {
            return bytes[i - 2] | 0x20 == 0x65 && bytes[i - 3] | 0x20 == 0x72 && bytes[i - 4] | 0x20 == 0x68
        }
        return bytes[i - 1] | 0x20 == 0x63 && bytes[i - 2] | 0x20 == 0x72 && bytes[i - 3] | 0x20 == 0x73
    }
}
