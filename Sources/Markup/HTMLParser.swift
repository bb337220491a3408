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
        /// Of a start tag a range of the tree's attributes, of text a range of its buffer.
        var from: Int32 = 0
        var to: Int32 = 0
        /// Text: a range of the tree's buffer. A token with both ranges would be copied by calls, so often that it showed.
        package var text: Range<Int> {
            get { Int(from)..<Int(to) }
            set {
                from = Int32(truncatingIfNeeded: newValue.lowerBound)
                to = Int32(truncatingIfNeeded: newValue.upperBound)
            }
        }

        init(kind: Kind, tag: Tag = .unknown, name: Int32 = -1, from: Int32 = 0, to: Int32 = 0) {
            self.kind = kind
            self.tag = tag
            self.name = name
            self.from = from
            self.to = to
        }
        init(kind: Kind, text: Range<Int>) {
            self.init(kind: kind)
            self.text = text
        }
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
    /// The next NUL and the next "<" at or after `position`, the page's end if there is none; searched for again once they are passed.
    private var nextNull = -1
    private var nextLess = -1
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
        // The buffer begins with the page itself: text and values that need no decoding are ranges of it.
        tree.buffer.reserveCapacity(source.count + source.count / 8 + 64)
        tree.buffer.append(contentsOf: source)
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

    /// Text on its way to a token: a range of the page, which becomes one at the buffer's end once something in it must be decoded.
    private struct Run {
        /// Where the part begins that is not yet copied.
        var from: Int
        /// Where the copy begins in the buffer; −1 without one.
        var copy = -1
    }
    /// Copies a run up to `i` to the buffer's end, where what is decoded is appended; it goes on at `next`.
    private mutating func copy(_ run: inout Run, to i: Int) {
        if run.copy < 0 { run.copy = tree.buffer.count }
        tree.buffer.append(contentsOf: source[run.from..<i])
    }
    /// The token of a run that ends at `i`; nil if it is empty.
    private mutating func characters(_ run: Run, to i: Int) -> Token? {
        if run.copy < 0 { return i > run.from ? Token(kind: .characters, text: run.from..<i) : nil }
        tree.buffer.append(contentsOf: source[run.from..<i])
        return tree.buffer.count > run.copy ? Token(kind: .characters, text: run.copy..<tree.buffer.count) : nil
    }
    /// The next byte from `position` on that may end a text or must be decoded.
    private mutating func textEnd() -> Int {
        let end = source.count
        guard position < end else { return end }
        if content == .cdata { return index(of: 0x5D, in: source, from: position) ?? end }
        if nextNull < position { nextNull = index(of: 0, in: source, from: position) ?? end }
        if content == .plaintext { return nextNull }
        if nextLess < position { nextLess = index(of: 0x3C, in: source, from: position) ?? end }
        let stop = min(nextLess, nextNull)
        if content == .data || content == .rcdata {
            return index(of: 0x26, in: source, from: position, to: stop) ?? stop
        }
        return stop
    }

    package mutating func next() -> Token {
        var run = Run(from: position)
        while true {
            let i = textEnd()
            position = i
            guard i < source.count else { return characters(run, to: i) ?? Token(kind: .eof) }
            switch source[i] {
            case 0:
                if content == .data {
                    if let text = characters(run, to: i) { return text }
                    position += 1
                    return Token(kind: .null)
                }
                copy(&run, to: i)
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
                position += 1
                run.from = position
            case 0x26:
                guard let decoded = reference(i, inAttribute: false) else {
                    position += 1
                    break
                }
                copy(&run, to: i)
                append(decoded)
                run.from = position
            case 0x5D:
                if i + 2 < source.count, source[i + 1] == 0x5D, source[i + 2] == 0x3E {
                    position += 3
                    content = .data
                    if let text = characters(run, to: i) { return text }
                    run = Run(from: position)
                } else {
                    position += 1
                }
            default:
                switch content {
                case .data:
                    let opening = opening(i)
                    if opening == .text {
                        position += 1
                    } else if opening == .nothing {
                        if i > run.from { copy(&run, to: i) }
                        position += 3
                        run.from = position
                    } else {
                        if let text = characters(run, to: i) { return text }
                        if let token = markup(opening) { return token }
                        run = Run(from: position)
                    }
                case .script:
                    if scriptText(&run) { return characters(run, to: position) ?? endTag() }
                default:
                    if closesRawText(i) { return characters(run, to: i) ?? endTag() }
                    position += 1
                }
            }
        }
    }

    /// What "<" opens in the data state.
    private enum Opening: UInt8 { case text, nothing, start, end, declaration, instruction, brokenEnd }
    private func opening(_ i: Int) -> Opening {
        guard i + 1 < source.count else { return .text }
        let byte = source[i + 1]
        if byte.isASCIILetter { return .start }
        switch byte {
        case 0x2F:
            guard i + 2 < source.count else { return .text }
            let next = source[i + 2]
            return next.isASCIILetter ? .end : next == 0x3E ? .nothing : .brokenEnd
        case 0x21: return .declaration
        case 0x3F: return .instruction
        default: return .text
        }
    }
    /// Reads it; nil when it was the start of a CDATA section.
    private mutating func markup(_ opening: Opening) -> Token? {
        switch opening {
        case .start: startTag()
        case .end: endTag()
        case .declaration: declaration()
        case .instruction: bogusComment(from: position + 1)
        default: bogusComment(from: position + 2)
        }
    }

    // MARK: - Tags

    /// White space, "/" and ">", one bit for each byte below 0x40, which end a name; in attributes "=" does too.
    private static let endsTagName: UInt64 =
        1 << 0x20 | 1 << 0x0A | 1 << 0x09 | 1 << 0x0C | 1 << 0x0D | 1 << 0x2F | 1 << 0x3E
    /// The number of the lower-case name that begins at `position` and ends before one of `ends`.
    private mutating func name(endedBy ends: UInt64, including first: Int = 0) -> Int32 {
        let from = position
        var hash = NameTable.seed
        var isPlain = true
        position = source.withUnsafeBufferPointer { bytes in
            var i = from
            // Every index is below the count, by the loop's condition.
            while i < bytes.count {
                let byte = bytes[i]
                if byte < 0x40 {
                    if ends >> UInt64(byte) & 1 != 0, i >= from + first { break }
                    if byte == 0 { isPlain = false }
                } else if byte.isASCIIUpper {
                    isPlain = false
                }
                hash = NameTable.step(hash, byte)
                i += 1
            }
            return i
        }
        if isPlain { return tree.names.number(source, from: from, to: position, hash: hash) }
        scratch.removeAll(keepingCapacity: true)
        for byte in source[from..<position] {
            if byte == 0 {
                CharacterReferences.append(0xFFFD, to: &scratch)
            } else {
                scratch.append(byte.isASCIIUpper ? byte | 0x20 : byte)
            }
        }
        return tree.names.number(scratch)
    }
    private mutating func tagName() -> Int32 { name(endedBy: Self.endsTagName) }
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
        // A bit for each remainder of a name's number by 64, so that duplicates are seldom searched for.
        var seen: UInt64 = 0
        while true {
            skipSpace()
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
            default: guard attribute(&token, &seen) else { return false }
            }
        }
    }
    private mutating func attribute(_ token: inout Token, _ seen: inout UInt64) -> Bool {
        let name = name(endedBy: Self.endsTagName | 1 << 0x3D, including: 1)
        skipSpace()
        var range = position..<position
        if position < source.count, source[position] == 0x3D {
            position += 1
            skipSpace()
            guard position < source.count, let found = value() else { return false }
            range = found
        }
        // Of two attributes with one name the first counts. After some hundreds, duplicates are not searched for.
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: name & 63)
        if seen & bit == 0 || !isKnown(name, in: token), token.to - token.from < 4096 {
            seen |= bit
            tree.attributes.append(
                HTMLTree.Attribute(
                    name: name, start: Int32(truncatingIfNeeded: range.lowerBound),
                    end: Int32(truncatingIfNeeded: range.upperBound)))
            token.to += 1
        }
        return position < source.count
    }
    private func isKnown(_ name: Int32, in token: Token) -> Bool {
        tree.attributes[Int(token.from)...].prefix(256).contains { $0.name == name }
    }
    /// Reads a value: a range of the buffer, nil at the end of the input.
    private mutating func value() -> Range<Int>? {
        let quote = source[position]
        guard quote == 0x22 || quote == 0x27 else {
            let from = position
            while position < source.count, !source[position].isHTMLSpace, source[position] != 0x3E { position += 1 }
            return position < source.count ? decoded(from..<position) : nil
        }
        let from = position + 1
        guard let end = index(of: quote, in: source, from: from) else {
            position = source.count
            return nil
        }
        position = end + 1
        return decoded(from..<end)
    }
    /// A value's range, which is of the page itself if nothing in it must be decoded. What ends a value ends any reference.
    private mutating func decoded(_ range: Range<Int>) -> Range<Int> {
        if nextNull < range.lowerBound { nextNull = index(of: 0, in: source, from: range.lowerBound) ?? source.count }
        if nextNull >= range.upperBound,
            index(of: 0x26, in: source, from: range.lowerBound, to: range.upperBound) == nil
        {
            return range
        }
        let start = tree.buffer.count
        let after = position
        position = range.lowerBound
        while position < range.upperBound {
            let i = position
            if source[i] == 0 {
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
                position += 1
            } else if source[i] == 0x26, let decoded = reference(i, inAttribute: true) {
                append(decoded)
            } else {
                tree.buffer.append(source[i])
                position += 1
            }
        }
        position = after
        return start..<tree.buffer.count
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
    private mutating func scriptText(_ run: inout Run) -> Bool {
        if closesRawText(position) { return true }
        guard matches("<!--", at: position) else {
            position += 1
            return false
        }
        position += 4
        var dashes = 2
        var isDouble = false
        while position < source.count {
            switch source[position] {
            case 0x2D: dashes += 1
            case 0x3E where dashes >= 2:
                position += 1
                return false
            case 0x3C:
                dashes = 0
                if !isDouble {
                    if closesRawText(position) { return true }
                    if matches("<script", at: position), endsName(position + 7) { isDouble = true }
                } else if matches("</script", at: position), endsName(position + 8) {
                    isDouble = false
                    position += 8
                    continue
                }
            case 0:
                dashes = 0
                copy(&run, to: position)
                CharacterReferences.append(0xFFFD, to: &tree.buffer)
                run.from = position + 1
            default: dashes = 0
            }
            position += 1
        }
        return false
    }

    // MARK: - Character references

    /// What a reference stands for.
    private enum Decoded { case scalar(UInt32), bytes([UInt8]) }
    private mutating func append(_ decoded: Decoded) {
        switch decoded {
        case .scalar(let scalar): CharacterReferences.append(scalar, to: &tree.buffer)
        case .bytes(let bytes): tree.buffer.append(contentsOf: bytes)
        }
    }
    /// Reads the reference that "&" at `i` begins; nil, and nothing read, when it begins none.
    private mutating func reference(_ i: Int, inAttribute: Bool) -> Decoded? {
        guard i + 1 < source.count else { return nil }
        if source[i + 1] == 0x23 {
            guard let (code, end) = CharacterReferences.number(source, i) else { return nil }
            position = end
            return .scalar(CharacterReferences.scalar(code))
        }
        guard source[i + 1].isASCIIAlphanumeric, let found = CharacterReferences.named(source, i + 1) else {
            return nil
        }
        let end = i + 1 + found.length
        // In attributes, "&copy=1" is part of an address.
        if inAttribute, source[end - 1] != 0x3B, end < source.count,
            source[end] == 0x3D || source[end].isASCIIAlphanumeric
        {
            return nil
        }
        position = end
        return .bytes(found.value)
    }
}
