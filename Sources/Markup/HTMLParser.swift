import Text

/// The HTML standard's parser (https://html.spec.whatwg.org/#parsing), on UTF-8 bytes.
///
/// The tokenizer is in this file and `HTMLParser+Declarations.swift`, the tree construction in `TreeBuilder.swift`, `InsertionModes.swift`, `InBody.swift`
/// and `ForeignContent.swift`. Time is linear in the input: depth and the number of nodes are limited.
package struct HTMLParser {
    /// The tokenizer's kind of content.
    package enum Content: UInt8 { case data, rcdata, rawtext, script, plaintext, cdata }
    /// A token of the standard; a run of characters is one token.
    package struct Token {
        package enum Kind: UInt8 { case start, end, characters, null, comment, doctype, eof }
        package var kind: Kind
        var tag: Tag = .unknown
        var name: Int32 = -1
        package var selfCloses = false
        /// Attributes: a range of the tree's attributes.
        var from: Int32 = 0
        var to: Int32 = 0
        /// Text: a range of the tree's buffer.
        package var text = Range<Int>(uncheckedBounds: (0, 0))
    }
    /// A doctype's parts: ranges of the tree's buffer.
    package struct Doctype {
        package var name: Range<Int>?
        package var publicID: Range<Int>?
        package var systemID: Range<Int>?
        package var forcesQuirks = false
    }

    let source: [UInt8]
    var position = 0
    var content = Content.data
    /// The name of the last start tag, whose end tag closes raw text.
    var lastStart: Int32 = -1
    var tree = HTMLTree()
    /// The parts of the last doctype token.
    package var doctype = Doctype()
    private var scratch: [UInt8] = []
    /// Whether `<![CDATA[` opens a section; the tree builder sets it.
    var isInForeign = false

    // Tree construction.
    var mode = Mode.initial
    var originalMode = Mode.initial
    var templateModes: [Mode] = []
    var open: [Int32] = []
    /// Active formatting elements; −1 is a marker.
    var formatting: [Int32] = []
    var head: Int32 = -1
    var form: Int32 = -1
    var framesetOK = true
    var isFosterParenting = false
    var ignoresNextLineFeed = false
    var scripting = false
    /// A fragment's context element, a node outside the tree.
    var context: Int32 = -1
    var tableText: [Token] = []
    let limits: Limits

    /// Limits on the cost of a page.
    package struct Limits: Sendable {
        /// The most bytes of the page: offsets have 32 bits, and a NUL becomes three bytes.
        var bytes = 256 << 20
        /// The most open elements.
        var depth = 512
        var nodes = 4_000_000
        var formatting = 64
        package init() {}
    }

    package init(_ bytes: [UInt8], limits: Limits = Limits()) {
        source = Self.unified(bytes.count > limits.bytes ? Array(bytes[..<limits.bytes]) : bytes)
        self.limits = limits
        if bytes.count > limits.bytes {
            tree.notices.append("is longer than \(limits.bytes >> 20) MB: the rest was left out")
        }
        tree.nodes.reserveCapacity(source.count / 24 + 16)
        tree.buffer.reserveCapacity(source.count + 64)
        tree.attributes.reserveCapacity(source.count / 48 + 16)
        tree.pieces.reserveCapacity(source.count / 96 + 16)
        tree.nodes.append(HTMLTree.Node(kind: .document))
    }

    /// Starts in another state than data, for fragments and test cases.
    package mutating func start(in content: Content, after tag: String? = nil) {
        self.content = content
        if let tag { lastStart = tree.names.number(Array(tag.utf8)) }
    }
    /// The text in a range of the buffer.
    package func text(_ range: Range<Int>) -> String { String(decoding: tree.buffer[range], as: UTF8.self) }
    package func name(of token: Token) -> String { tree.names.name(token.name) }
    /// A start tag's attributes.
    package func attributes(of token: Token) -> [(name: String, value: String)] {
        tree.attributes[Int(token.from)..<Int(token.to)].map { (tree.names.name($0.name), tree.value($0)) }
    }

    /// Prepares to parse a fragment as the content of an element `name` in `space`.
    mutating func enterFragment(_ name: String, _ space: HTMLTree.Space) {
        let number = tree.names.number(Array(name.utf8))
        let lower = tree.names.number(Array(name.lowercased().utf8))
        context = make(.element)
        tree.nodes[Int(context)].name = number
        tree.nodes[Int(context)].tag = NameTable.tag(lower)
        tree.nodes[Int(context)].space = space
        let root = makeElement(token(for: .html))
        append(root, to: 0)
        open.append(root)
        if space == .html {
            switch NameTable.tag(lower) {
            case .title, .textarea: content = .rcdata
            case .style, .xmp, .iframe, .noembed, .noframes: content = .rawtext
            case .script: content = .script
            case .noscript: if scripting { content = .rawtext }
            case .plaintext: content = .plaintext
            case .template: templateModes.append(.inTemplate)
            case .form: form = context
            default: break
            }
            lastStart = number
        }
        resetMode()
    }

    /// The bytes with line ends normalised as the standard says.
    private static func unified(_ bytes: [UInt8]) -> [UInt8] {
        guard let first = index(of: 0x0D, in: bytes, from: 0) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var copied = 0
        var next: Int? = first
        while let at = next {
            out.append(contentsOf: bytes[copied..<at])
            out.append(0x0A)
            copied = at + (at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1)
            next = index(of: 0x0D, in: bytes, from: copied)
        }
        out.append(contentsOf: bytes[copied...])
        return out
    }

    // MARK: - Tokens

    package mutating func next() -> Token {
        let start = tree.buffer.count
        while true {
            let from = position
            var i = from
            let end = source.count
            switch content {
            case .data, .rcdata:
                while i < end {
                    let byte = source[i]
                    if byte == 0x3C || byte == 0x26 || byte == 0 { break }
                    i += 1
                }
            case .rawtext, .script:
                while i < end, source[i] != 0x3C, source[i] != 0 { i += 1 }
            case .plaintext:
                while i < end, source[i] != 0 { i += 1 }
            case .cdata:
                while i < end, source[i] != 0x5D { i += 1 }
            }
            if i > from { tree.buffer.append(contentsOf: source[from..<i]) }
            position = i
            guard i < end else { return endOfInput(start) }
            switch source[i] {
            case 0:
                if content == .data {
                    if tree.buffer.count > start { return characters(start) }
                    position += 1
                    return Token(kind: .null)
                }
                position += 1
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
            case 0x26: reference(inAttribute: false)
            case 0x5D where content == .cdata:
                if i + 2 < end, source[i + 1] == 0x5D, source[i + 2] == 0x3E {
                    position += 3
                    content = .data
                    if tree.buffer.count > start { return characters(start) }
                } else {
                    position += 1
                    tree.buffer.append(0x5D)
                }
            default:
                if content == .data {
                    if let token = markup(start) { return token }
                } else if content == .script {
                    if scriptText(start) { return tree.buffer.count > start ? characters(start) : endTag() }
                } else {
                    if closesRawText(i) { return tree.buffer.count > start ? characters(start) : endTag() }
                    tree.buffer.append(0x3C)
                    position += 1
                }
            }
        }
    }
    private func endOfInput(_ start: Int) -> Token {
        tree.buffer.count > start ? characters(start) : Token(kind: .eof)
    }
    private func characters(_ start: Int) -> Token { Token(kind: .characters, text: start..<tree.buffer.count) }

    /// Reads what "<" opens in the data state; nil when it was text or nothing.
    private mutating func markup(_ start: Int) -> Token? {
        let i = position
        let hasText = tree.buffer.count > start
        guard i + 1 < source.count else {
            tree.buffer.append(0x3C)
            position += 1
            return nil
        }
        let byte = source[i + 1]
        if byte.isASCIILetter { return hasText ? characters(start) : startTag() }
        switch byte {
        case 0x2F:
            guard i + 2 < source.count else {
                tree.buffer.append(contentsOf: [0x3C, 0x2F])
                position = source.count
                return nil
            }
            if source[i + 2].isASCIILetter { return hasText ? characters(start) : endTag() }
            if source[i + 2] == 0x3E {
                position = i + 3
                return nil
            }
            if hasText { return characters(start) }
            return bogusComment(from: i + 2)
        case 0x21: return hasText ? characters(start) : declaration()
        case 0x3F: return hasText ? characters(start) : bogusComment(from: i + 1)
        default:
            tree.buffer.append(0x3C)
            position += 1
            return nil
        }
    }

    // MARK: - Tags

    /// The lower-case name at `position`, up to white space, "/" or ">".
    private mutating func tagName() -> Int32 {
        scratch.removeAll(keepingCapacity: true)
        while position < source.count {
            let byte = source[position]
            if byte.isHTMLSpace || byte == 0x2F || byte == 0x3E { break }
            if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &scratch)
            } else {
                scratch.append(byte.isASCIIUpper ? byte | 0x20 : byte)
            }
            position += 1
        }
        return tree.names.number(scratch)
    }
    private mutating func startTag() -> Token {
        position += 1
        let name = tagName()
        var token = Token(kind: .start, tag: NameTable.tag(name), name: name)
        guard attributes(&token) else { return Token(kind: .eof) }
        lastStart = name
        return token
    }
    private mutating func endTag() -> Token {
        position += 2
        content = .data
        let name = tagName()
        var token = Token(kind: .end, tag: NameTable.tag(name), name: name)
        guard attributes(&token) else { return Token(kind: .eof) }
        return token
    }
    /// Reads attributes up to ">"; returns false at the end of the input.
    private mutating func attributes(_ token: inout Token) -> Bool {
        token.from = Int32(truncatingIfNeeded: tree.attributes.count)
        token.to = token.from
        while true {
            while position < source.count, source[position].isHTMLSpace { position += 1 }
            guard position < source.count else { return false }
            switch source[position] {
            case 0x3E:
                position += 1
                return true
            case 0x2F:
                position += 1
                if position < source.count, source[position] == 0x3E {
                    position += 1
                    token.selfCloses = true
                    return true
                }
            default: guard attribute(&token) else { return false }
            }
        }
    }
    private mutating func attribute(_ token: inout Token) -> Bool {
        scratch.removeAll(keepingCapacity: true)
        var isFirst = true
        while position < source.count {
            let byte = source[position]
            if byte.isHTMLSpace || byte == 0x2F || byte == 0x3E || (byte == 0x3D && !isFirst) { break }
            isFirst = false
            if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &scratch)
            } else {
                scratch.append(byte.isASCIIUpper ? byte | 0x20 : byte)
            }
            position += 1
        }
        let name = tree.names.number(scratch)
        while position < source.count, source[position].isHTMLSpace { position += 1 }
        let start = tree.buffer.count
        if position < source.count, source[position] == 0x3D {
            position += 1
            while position < source.count, source[position].isHTMLSpace { position += 1 }
            guard position < source.count else { return false }
            guard value() else { return false }
        }
        // Of two attributes with one name the first counts. After some hundreds, duplicates are not searched for.
        var isKnown = false
        var i = Int(token.from)
        let end = min(tree.attributes.count, i + 256)
        while i < end {
            if tree.attributes[i].name == name { isKnown = true }
            i += 1
        }
        if !isKnown, token.to - token.from < 4096 {
            tree.attributes.append(
                HTMLTree.Attribute(
                    name: name, start: Int32(truncatingIfNeeded: start),
                    end: Int32(truncatingIfNeeded: tree.buffer.count)))
            token.to += 1
        }
        return position < source.count
    }
    private mutating func value() -> Bool {
        let quote = source[position]
        if quote == 0x22 || quote == 0x27 {
            position += 1
            while true {
                let from = position
                while position < source.count {
                    let byte = source[position]
                    if byte == quote || byte == 0x26 || byte == 0 { break }
                    position += 1
                }
                tree.buffer.append(contentsOf: source[from..<position])
                guard position < source.count else { return false }
                if source[position] == quote {
                    position += 1
                    return true
                }
                if source[position] == 0 {
                    CharacterReferences.append(0xFFFD, to: &tree.buffer)
                    position += 1
                } else {
                    reference(inAttribute: true)
                }
            }
        }
        while position < source.count {
            let byte = source[position]
            if byte.isHTMLSpace || byte == 0x3E { return true }
            if byte == 0x26 {
                reference(inAttribute: true)
            } else if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
                position += 1
            } else {
                tree.buffer.append(byte)
                position += 1
            }
        }
        return false
    }

    // MARK: - Raw text

    /// Whether the end tag of the last start tag is at `i`.
    private func closesRawText(_ i: Int) -> Bool {
        guard i + 2 < source.count, source[i + 1] == 0x2F, lastStart >= 0 else { return false }
        let name = tree.names.name(lastStart)
        var k = i + 2
        for byte in name.utf8 {
            guard k < source.count, source[k] | (source[k].isASCIIUpper ? 0x20 : 0) == byte else { return false }
            k += 1
        }
        return k < source.count && (source[k].isHTMLSpace || source[k] == 0x2F || source[k] == 0x3E)
    }
    func matches(_ name: StaticString, at i: Int) -> Bool {
        let length = name.utf8CodeUnitCount
        guard i + length <= source.count else { return false }
        return name.withUTF8Buffer { letters in
            (0..<length).allSatisfy { source[i + $0] | (source[i + $0].isASCIIUpper ? 0x20 : 0) == letters[$0] }
        }
    }
    private func endsName(_ i: Int) -> Bool {
        i < source.count && (source[i].isHTMLSpace || source[i] == 0x2F || source[i] == 0x3E)
    }

    /// Reads script text from "<" on; returns true when its end tag is at `position`. Inside comments, also with nested scripts, it
    /// does not count.
    private mutating func scriptText(_ start: Int) -> Bool {
        if closesRawText(position) { return true }
        guard matches("<!--", at: position) else {
            tree.buffer.append(0x3C)
            position += 1
            return false
        }
        tree.buffer.append(contentsOf: Array("<!--".utf8))
        position += 4
        var dashes = 2
        var isDouble = false
        while position < source.count {
            let byte = source[position]
            if byte == 0x2D {
                dashes += 1
            } else if byte == 0x3E, dashes >= 2 {
                tree.buffer.append(byte)
                position += 1
                return false
            } else if byte == 0x3C {
                dashes = 0
                if !isDouble {
                    if closesRawText(position) { return true }
                    if matches("<script", at: position), endsName(position + 7) { isDouble = true }
                } else if matches("</script", at: position), endsName(position + 8) {
                    isDouble = false
                    tree.buffer.append(contentsOf: source[position..<(position + 8)])
                    position += 8
                    continue
                }
            } else {
                dashes = 0
            }
            if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
            } else {
                tree.buffer.append(byte)
            }
            position += 1
        }
        return false
    }

    // MARK: - Character references

    private mutating func reference(inAttribute: Bool) {
        let i = position
        guard i + 1 < source.count else {
            tree.buffer.append(0x26)
            position += 1
            return
        }
        if source[i + 1] == 0x23 {
            numeric(i)
            return
        }
        guard source[i + 1].isASCIIAlphanumeric, let found = CharacterReferences.named(source, i + 1) else {
            tree.buffer.append(0x26)
            position += 1
            return
        }
        let end = i + 1 + found.length
        if inAttribute, source[end - 1] != 0x3B, end < source.count,
            source[end] == 0x3D || source[end].isASCIIAlphanumeric
        {
            tree.buffer.append(contentsOf: source[i..<end])
        } else {
            tree.buffer.append(contentsOf: found.value)
        }
        position = end
    }
    private mutating func numeric(_ i: Int) {
        guard let (code, end) = CharacterReferences.number(source, i) else {
            tree.buffer.append(0x26)
            position += 1
            return
        }
        CharacterReferences.append(CharacterReferences.scalar(code), to: &tree.buffer)
        position = end
    }
}
