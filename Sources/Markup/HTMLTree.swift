import Text

/// A parsed page: nodes in one array, linked by index; text and attribute values in one buffer.
package struct HTMLTree: Sendable {
    /// The kinds of nodes.
    package enum Kind: UInt8, Sendable {
        case document, doctype, element, text, comment, fragment
        @inlinable package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
        @inlinable package static func != (a: Kind, b: Kind) -> Bool { a.rawValue != b.rawValue }
    }
    /// The namespace of an element.
    package enum Space: UInt8, Sendable {
        case html, math, svg
        @inlinable package static func == (a: Space, b: Space) -> Bool { a.rawValue == b.rawValue }
        @inlinable package static func != (a: Space, b: Space) -> Bool { a.rawValue != b.rawValue }
    }

    /// A node. Links are indices into `nodes`, −1 for none.
    package struct Node: Sendable {
        package var kind: Kind
        /// An element's namespace.
        package var space: Space = .html
        /// The element, if it is known; else `unknown`.
        package var tag: Tag = .unknown
        /// The number of an element's name in the tree's name table.
        package var name: Int32 = -1
        package var parent: Int32 = -1
        package var first: Int32 = -1
        package var last: Int32 = -1
        package var next: Int32 = -1
        package var previous: Int32 = -1
        /// An element's attributes as a range of `attributes`; for text, comments and doctypes the first and last piece.
        var from: Int32 = 0
        var to: Int32 = 0
        package var content: Int32 = -1
    }
    /// A name and its value.
    package struct Attribute: Sendable {
        /// The number of its name.
        package var name: Int32
        /// The range of its value's bytes in the tree's buffer.
        var start: Int32
        var end: Int32
        /// The namespace prefix of a foreign attribute: none, xlink, xml or xmlns.
        var prefix: Prefix = .none
        enum Prefix: UInt8, Sendable { case none, xlink, xml, xmlns }
    }
    struct Piece: Sendable {
        var start: Int32
        var end: Int32
        var next: Int32 = -1
    }

    /// All nodes; 0 is the document.
    package internal(set) var nodes: [Node] = []
    package internal(set) var attributes: [Attribute] = []
    package internal(set) var names = NameTable.known
    var pieces: [Piece] = []
    /// The bytes of text, attribute values and comments.
    var buffer: [UInt8] = []
    /// Whether the page is in quirks mode.
    package internal(set) var isQuirky = false
    /// A notice for each limit that cut something.
    package internal(set) var notices: [String] = []

    /// The text of a text node or comment.
    package func text(of node: Int32) -> String { String(utf8: bytes(of: node)) }
    /// The bytes of a text node or comment.
    package func bytes(of node: Int32) -> [UInt8] {
        var out: [UInt8] = []
        appendBytes(of: node, to: &out)
        return out
    }
    /// Appends the bytes of a text node or comment.
    package func appendBytes(of node: Int32, to out: inout [UInt8]) {
        let n = nodes[Int(node)]
        guard n.kind == .text || n.kind == .comment else { return }
        var p = n.from
        while p >= 0 {
            let piece = pieces[Int(p)]
            out.append(contentsOf: buffer[Int(piece.start)..<Int(piece.end)])
            p = piece.next
        }
    }
    /// An element's attributes.
    package func attributes(of node: Int32) -> ArraySlice<Attribute> {
        let n = nodes[Int(node)]
        return n.kind == .element ? attributes[Int(n.from)..<Int(n.to)] : []
    }
    package func value(_ attribute: Attribute) -> String {
        String(utf8: buffer[Int(attribute.start)..<Int(attribute.end)])
    }
    /// An attribute's value as bytes.
    package func bytes(of attribute: Attribute) -> ArraySlice<UInt8> {
        buffer[Int(attribute.start)..<Int(attribute.end)]
    }
    /// The value of the attribute with that name's number; nil when the element has none.
    package func attribute(_ node: Int32, _ name: Int32) -> String? {
        for attribute in attributes(of: node) where attribute.name == name { return value(attribute) }
        return nil
    }
    /// The value of the attribute with that name; nil when the element has none.
    package func attribute(_ node: Int32, _ name: String) -> String? {
        for attribute in attributes(of: node) where names.name(attribute.name) == name { return value(attribute) }
        return nil
    }
    /// An element's name, as in the standard.
    package func name(of node: Int32) -> String { names.name(nodes[Int(node)].name) }

    /// The tree in the format of the html5lib test cases.
    package func outline(of root: Int32 = 0) -> String {
        var out = ""
        var stack: [(node: Int32, depth: Int)] = []
        func push(_ node: Int32, _ depth: Int) {
            var child = nodes[Int(node)].last
            while child >= 0 {
                stack.append((child, depth))
                child = nodes[Int(child)].previous
            }
        }
        push(root, 0)
        while let (node, depth) = stack.popLast() {
            let pad = "| " + String(repeating: "  ", count: depth)
            let n = nodes[Int(node)]
            switch n.kind {
            case .text: out += pad + "\"" + text(of: node) + "\"\n"
            case .comment: out += pad + "<!-- " + text(of: node) + " -->\n"
            case .doctype: out += pad + doctype(n) + "\n"
            case .element:
                let space = n.space == .svg ? "svg " : n.space == .math ? "math " : ""
                out += pad + "<" + space + name(of: node) + ">\n"
                var lines: [(String, String)] = []
                for attribute in attributes(of: node) {
                    let prefix =
                        switch attribute.prefix {
                        case .none: ""
                        case .xlink: "xlink "
                        case .xml: "xml "
                        case .xmlns: "xmlns "
                        }
                    lines.append((prefix + names.name(attribute.name), value(attribute)))
                }
                lines.sort { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }
                for line in lines { out += pad + "  " + line.0 + "=\"" + line.1 + "\"\n" }
                push(node, depth + 1)
                if n.content >= 0 { stack.append((n.content, depth + 1)) }
            case .fragment:
                out += pad + "content\n"
                push(node, depth + 1)
            case .document: push(node, depth)
            }
        }
        return out
    }
    private func doctype(_ n: Node) -> String {
        var parts: [String] = []
        var p = n.from
        while p >= 0 {
            let piece = pieces[Int(p)]
            parts.append(
                piece.start < 0
                    ? "" : String(utf8: buffer[Int(piece.start)..<Int(piece.end)]))
            p = piece.next
        }
        let has = n.to
        guard parts.count == 3 else { return "<!DOCTYPE >" }
        return has == 0 ? "<!DOCTYPE \(parts[0])>" : "<!DOCTYPE \(parts[0]) \"\(parts[1])\" \"\(parts[2])\">"
    }
}
