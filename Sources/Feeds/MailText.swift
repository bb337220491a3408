import Markup
import Text

/// The text of a message without what names its reader: addresses of the web, with which letters find out who reads them, and the reader's own address.
enum MailText {
    /// Plain text as paragraphs of markup.
    static func paragraphs(_ text: String, readers: [String]) -> String {
        var out = ""
        var isBlank = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                isBlank = !out.isEmpty
                continue
            }
            let words = without(String(line), addressesOf: readers).split(whereSeparator: \.isWhitespace)
            // A line that held nothing but an address is none.
            guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else { continue }
            out += isBlank ? "</p><p>" : out.isEmpty ? "" : " "
            isBlank = false
            out += escaped(words.joined(separator: " "))
        }
        return out
    }
    /// Lines that a program divided, as they were (RFC 3676).
    ///
    /// - Parameter joinsWords: whether the blank that marks such a line is not part of the text ("delsp=yes").
    static func unflowed(_ text: String, joinsWords: Bool) -> String {
        var out = ""
        // How deep the line before is quoted, if it goes on.
        var goesOn: Int?
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let depth = line.prefix { $0 == ">" }.count
            var words = line.dropFirst(depth)
            if words.first == " " { words = words.dropFirst() }
            let isFlowed = words.last == " " && words != "-- "
            if isFlowed, joinsWords { words = words.dropLast() }
            if let before = goesOn, before != depth || words == "-- " { out += "\n" }
            out += words
            goesOn = isFlowed ? depth : nil
            if !isFlowed { out += "\n" }
        }
        return out
    }

    // MARK: - Addresses

    /// The text without addresses of the web and of the readers.
    ///
    /// An address goes from its scheme, or from "www.", to white space, a bracket or a character that is not ASCII: scripts without spaces go on directly
    /// behind it. Brackets around nothing else go too.
    static func without(_ text: String, addressesOf readers: [String]) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x40) || bytes.contains(0x3A) || bytes.contains(0x2E) else { return text }
        let readers = readers.map { Array($0.utf8) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        while i < bytes.count {
            if starts(bytes, i, with: "://"), let scheme = scheme(endingIn: out) {
                out.removeLast(scheme)
                i = end(of: bytes, from: i + 3)
                close(&out, bytes, &i)
            } else if starts(bytes, i, with: "www."), !continues(out.last), i + 4 < bytes.count, continues(bytes[i + 4])
            {
                i = end(of: bytes, from: i)
                close(&out, bytes, &i)
            } else if let reader = readers.first(where: { isAddress($0, in: bytes, at: i, behind: out.last) }) {
                i += reader.count
                close(&out, bytes, &i)
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out.count == bytes.count ? text : String(decoding: out, as: UTF8.self)
    }
    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    private static func starts(_ bytes: [UInt8], _ i: Int, with mark: StaticString) -> Bool {
        i + mark.utf8CodeUnitCount <= bytes.count
            && (0..<mark.utf8CodeUnitCount).allSatisfy { lower(bytes[i + $0]) == mark.utf8Start[$0] }
    }
    /// Whether a byte is of a word in ASCII.
    private static func continues(_ byte: UInt8?) -> Bool {
        byte.map { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x40 } ?? false
    }
    /// How many bytes a scheme has at the end; nil when there is none. Words may stand directly before those that everybody uses.
    private static func scheme(endingIn out: [UInt8]) -> Int? {
        let tail = String(decoding: out.suffix(5).map(lower), as: UTF8.self)
        if let known = ["https", "http", "ftp"].first(where: { tail.hasSuffix($0) }) { return known.utf8.count }
        let letters = out.reversed().prefix(20).prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B }.count
        return letters > 0 ? letters : nil
    }
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        let ends = Array("()[]{}<>\"".utf8)
        var i = start
        var isHost = true
        var hasDot = false
        while i < bytes.count, bytes[i] > 0x20, bytes[i] != 0x7F, !ends.contains(bytes[i]) {
            // A host's name may begin with letters that are not ASCII.
            if bytes[i] >= 0x80, !isHost || hasDot { break }
            if bytes[i] == 0x2E { hasDot = true }
            if bytes[i] == 0x2F || bytes[i] == 0x3F { isHost = false }
            i += 1
        }
        // The marks behind it are of the sentence.
        while i > start, ".,;:!?".utf8.contains(bytes[i - 1]) { i -= 1 }
        return i
    }
    /// Takes away brackets around an address that is left out, and a blank before the mark that follows.
    private static func close(_ out: inout [UInt8], _ bytes: [UInt8], _ i: inout Int) {
        let pairs: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x3C: 0x3E]
        if let open = out.last, let end = pairs[open], i < bytes.count, bytes[i] == end {
            out.removeLast()
            i += 1
        }
        guard i < bytes.count, ".,;!?".utf8.contains(bytes[i]) else { return }
        while out.last == 0x20 { out.removeLast() }
    }
    private static func isAddress(_ address: [UInt8], in bytes: [UInt8], at i: Int, behind last: UInt8?) -> Bool {
        guard i + address.count <= bytes.count, lower(bytes[i]) == address[0], !continues(last) else { return false }
        guard address.indices.allSatisfy({ lower(bytes[i + $0]) == address[$0] }) else { return false }
        let next = i + address.count
        guard next < bytes.count, continues(bytes[next]) else { return true }
        // A point ends a sentence, unless a name goes on behind it.
        return bytes[next] == 0x2E && (next + 1 == bytes.count || !continues(bytes[next + 1]))
    }

    // MARK: - Markup

    /// What attributes may stay: those that say how a text is to be read. All others may hold addresses.
    private static let attributes: Set<String> = [
        "class", "id", "alt", "title", "lang", "dir", "colspan", "rowspan", "datetime", "role", "align", "start",
    ]
    private static let skipped: Set<String> = [
        "script", "style", "template", "iframe", "object", "embed", "noframes", "noembed", "input", "select",
        "textarea", "meta", "link", "base", "title", "head",
    ]
    private static let void: Set<String> = ["area", "br", "col", "hr", "img", "source", "track", "wbr"]

    /// Markup with what a reader sees of it: without addresses, in text and in attributes, and without what is hidden, as the lines for lists of letters are.
    static func html(_ markup: String, readers: [String]) -> String {
        let tree = parseHTML(Array(markup.utf8))
        let shown = html(tree, readers: readers, hides: true)
        // An element that hides and is not closed would take all with it.
        return shown.hasText ? shown.markup : html(tree, readers: readers, hides: false).markup
    }
    private static func html(_ tree: HTMLTree, readers: [String], hides: Bool) -> (markup: String, hasText: Bool) {
        var out = ""
        var hasText = false
        var node: Int32 = 0
        func shown(_ text: String) -> String { escaped(without(text, addressesOf: readers)) }
        func close(_ node: Int32) {
            let n = tree.nodes[Int(node)]
            let name = tree.name(of: node)
            if n.kind == .element, isTag(name), !void.contains(name) { out += "</\(name)>" }
        }
        while node >= 0 {
            let n = tree.nodes[Int(node)]
            var enters = n.first >= 0
            switch n.kind {
            case .text:
                let text = tree.text(of: node)
                if text.contains(where: { !$0.isWhitespace }) { hasText = true }
                out += shown(text)
            case .element:
                let name = tree.name(of: node)
                if !(n.space == .html) || skipped.contains(name) || hides && isHidden(node, tree) {
                    enters = false
                } else if isTag(name) {
                    out += "<" + name
                    for attribute in tree.attributes(of: node) {
                        let called = tree.names.name(attribute.name)
                        guard attributes.contains(called) else { continue }
                        out += " \(called)=\"\(shown(tree.value(attribute)))\""
                    }
                    out += ">"
                    if !enters { close(node) }
                }
            default: break
            }
            if enters {
                node = n.first
                continue
            }
            while node >= 0, tree.nodes[Int(node)].next < 0 {
                node = tree.nodes[Int(node)].parent
                if node >= 0 { close(node) }
            }
            if node >= 0 { node = tree.nodes[Int(node)].next }
        }
        return (out, hasText)
    }
    /// Text as it stands in markup and in its attributes; by bytes, because a mark that a letter carries would hide from a comparison of characters.
    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            case 0x22: out += Array("&quot;".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
    /// Whether an element is written: the frame of a page is not, and no name that markup could not be read from again.
    private static func isTag(_ name: String) -> Bool {
        !["html", "body"].contains(name) && name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
    }
    private static func isHidden(_ node: Int32, _ tree: HTMLTree) -> Bool {
        if tree.attribute(node, "hidden") != nil { return true }
        guard let style = tree.attribute(node, "style") else { return false }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return ["display:none", "mso-hide:all", "visibility:hidden"].contains { plain.contains($0) }
    }
}
