import Glibc
import Text

/// XML, parsed as tolerantly as possible: elements, attributes and text in one array; broken markup is repaired and nothing is thrown.
///
/// An end tag closes the nearest open element of its name, or nothing. An ampersand or a "<" that opens nothing is text. Entities are
/// XML's five, numeric ones, HTML's names, and those of the document's own subset, whose values are never expanded again and whose
/// total size is limited. External entities are not read. Depth is limited; deeper elements are not nested.
package struct XMLTree: Sendable {
    /// An element, or text if `name` is −1. Links are indices into `nodes`, −1 for none.
    package struct Node: Sendable {
        /// The number of its name as written ("dc:date").
        package var name: Int32 = -1
        package var parent: Int32 = -1
        package var first: Int32 = -1
        package var last: Int32 = -1
        package var next: Int32 = -1
        /// For text a range of the buffer, for elements a range of the attributes.
        var from: Int32 = 0
        var to: Int32 = 0
        /// Whether the text was in a CDATA section.
        package var isCDATA = false
        package var isText: Bool { name < 0 }
    }
    struct Attribute: Sendable {
        var name: Int32
        var start: Int32
        var end: Int32
    }

    /// All nodes; 0 is the document.
    package private(set) var nodes: [Node] = [Node()]
    private var attributes: [Attribute] = []
    private var names = NameTable.empty
    private var buffer: [UInt8] = []
    /// The `encoding` of the XML declaration.
    package private(set) var declaredEncoding: String?
    /// The public identifier of the document type.
    package private(set) var publicID: String?
    /// What was repaired or cut; empty for well-formed documents.
    package private(set) var notices: [String] = []

    /// The text of a text node.
    package func text(_ node: Int32) -> ArraySlice<UInt8> {
        buffer[Int(nodes[Int(node)].from)..<Int(nodes[Int(node)].to)]
    }
    /// An element's name as written.
    package func name(_ node: Int32) -> String { names.name(nodes[Int(node)].name) }
    /// The name with a number.
    package func name(number: Int32) -> String { names.name(number) }
    /// An element's attributes in order, names as written.
    package func attributes(_ node: Int32) -> [(name: String, value: String)] {
        let n = nodes[Int(node)]
        guard !n.isText else { return [] }
        return attributes[Int(n.from)..<Int(n.to)].map {
            (names.name($0.name), String(utf8: buffer[Int($0.start)..<Int($0.end)]))
        }
    }
    /// The places of an element's attributes in `attributeName` and `attributeValue`.
    package func attributePlaces(_ node: Int32) -> Range<Int> {
        let n = nodes[Int(node)]
        return n.isText ? 0..<0 : Int(n.from)..<Int(n.to)
    }
    /// The number of an attribute's name.
    package func attributeName(_ place: Int) -> Int32 { attributes[place].name }
    package func attributeValue(_ place: Int) -> String {
        String(utf8: buffer[Int(attributes[place].start)..<Int(attributes[place].end)])
    }
    /// How many names there are, of elements and attributes; their numbers are below it.
    package var nameCount: Int { names.names.count }
    package func hasAttributes(_ node: Int32) -> Bool {
        nodes[Int(node)].to > nodes[Int(node)].from && !nodes[Int(node)].isText
    }
    /// The document's outermost element.
    package var root: Int32 {
        var at = nodes[0].first
        while at >= 0, nodes[Int(at)].isText { at = nodes[Int(at)].next }
        return at
    }
    package func hasChildren(_ node: Int32) -> Bool {
        var at = nodes[Int(node)].first
        while at >= 0 {
            if !nodes[Int(at)].isText { return true }
            at = nodes[Int(at)].next
        }
        return false
    }
    /// An element's children that are elements.
    package func children(_ node: Int32) -> [Int32] {
        var out: [Int32] = []
        var at = nodes[Int(node)].first
        while at >= 0 {
            if !nodes[Int(at)].isText { out.append(at) }
            at = nodes[Int(at)].next
        }
        return out
    }

    /// Whether any text contains a C1 control (U+0080…U+009F).
    package var hasControls: Bool {
        buffer.withUnsafeBufferPointer { bytes in
            guard var at = UnsafeRawPointer(bytes.baseAddress), bytes.count > 1 else { return false }
            let end = at + bytes.count - 1
            while at < end, let found = memchr(at, 0xC2, end - at) {
                at = UnsafeRawPointer(found) + 1
                if at.load(as: UInt8.self) < 0xA0 { return true }
            }
            return false
        }
    }

    // MARK: - Reading

    /// Parses a document in UTF-8.
    package init(_ bytes: [UInt8]) {
        let limit = 256 << 20
        var scanner = Scanner(source: bytes.count > limit ? Array(bytes[..<limit]) : bytes, tree: XMLTree())
        if bytes.count > limit {
            scanner.tree.notices.append("is longer than \(limit >> 20) MB: the rest was left out")
        }
        scanner.tree.buffer.reserveCapacity(bytes.count)
        scanner.tree.nodes.reserveCapacity(bytes.count / 60 + 8)
        scanner.run()
        self = scanner.tree
    }
    private init() {}

    private struct Scanner {
        let source: [UInt8]
        var tree: XMLTree
        var position = 0
        var open: [Int32] = [0]
        /// The number of open elements beyond the depth limit, which are not nested.
        var flattened = 0
        var entities: [String: [UInt8]] = [:]
        var expanded = 0
        static let depth = 256

        mutating func run() {
            let end = source.count
            while position < end {
                let byte = source[position]
                if byte != 0x3C {
                    text()
                    continue
                }
                guard position + 1 < end else {
                    literal(1)
                    break
                }
                switch source[position + 1] {
                case 0x2F: endTag()
                case 0x21: declaration()
                case 0x3F: instruction()
                case let next where next.isASCIILetter || next == 0x5F || next == 0x3A || next >= 0x80: startTag()
                default: literal(1)
                }
            }
            if open.count > 1 { complain("ends inside <\(tree.name(open[open.count - 1]))>") }
        }

        private mutating func complain(_ what: String) {
            if tree.notices.count < 20, !tree.notices.contains(what) { tree.notices.append(what) }
        }
        private mutating func append(_ node: Node) {
            let parent = open[open.count - 1]
            let n = Int32(truncatingIfNeeded: tree.nodes.count)
            var node = node
            node.parent = parent
            tree.nodes.append(node)
            let last = tree.nodes[Int(parent)].last
            if last >= 0 { tree.nodes[Int(last)].next = n } else { tree.nodes[Int(parent)].first = n }
            tree.nodes[Int(parent)].last = n
        }
        /// Adds the buffer from `start` on as text, joined to text of the same kind directly before.
        private mutating func addText(_ start: Int, isCDATA: Bool) {
            guard tree.buffer.count > start, open.count > 1 else { return }
            let last = tree.nodes[Int(open[open.count - 1])].last
            if last >= 0, tree.nodes[Int(last)].isText, tree.nodes[Int(last)].isCDATA == isCDATA,
                Int(tree.nodes[Int(last)].to) == start
            {
                tree.nodes[Int(last)].to = Int32(truncatingIfNeeded: tree.buffer.count)
                return
            }
            append(
                Node(
                    from: Int32(truncatingIfNeeded: start), to: Int32(truncatingIfNeeded: tree.buffer.count),
                    isCDATA: isCDATA))
        }
        private mutating func literal(_ count: Int) {
            complain("has a \"<\" that opens nothing")
            let start = tree.buffer.count
            tree.buffer.append(contentsOf: source[position..<min(source.count, position + count)])
            position += count
            addText(start, isCDATA: false)
        }

        private mutating func text() {
            let start = tree.buffer.count
            let end = index(of: 0x3C, from: position) ?? source.count
            while position < end {
                let stop = min(end, index(of: 0x26, from: position, to: end) ?? end)
                tree.buffer.append(contentsOf: source[position..<stop])
                position = stop
                if position < end { references(to: end) }
            }
            addText(start, isCDATA: false)
        }
        /// Reads on from an "&": to a reference that is none of XML's five, to `end`, or so far as is read at once.
        ///
        /// Escaped markup has one every few bytes, so what they stand for is gathered before it is appended.
        private mutating func references(to end: Int) {
            withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 8) { gathered in
                let from = position
                let end = min(end, from + gathered.count)
                let (out, stop) = source.withUnsafeBytes { bytes in
                    var i = from
                    var out = 0
                    // `i` is below the source's count, as `end` is. `out` stays below the count of what is gathered: it never passes
                    // the number of bytes read, because a reference is longer than its character.
                    while i < end {
                        // Eight bytes at a time while eight are left; those from an "&" on are written over.
                        if i + 8 <= end {
                            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                            gathered.storeBytes(of: word.littleEndian, toByteOffset: out, as: UInt64.self)
                            let before = Self.bytesBeforeAmpersand(word)
                            i += before
                            out += before
                            if before == 8 { continue }
                        }
                        var byte = bytes[i]
                        var length = 1
                        if byte == 0x26 {
                            guard let found = predefined(i) else { break }
                            (byte, length) = found
                        }
                        gathered[out] = byte
                        i += length
                        out += 1
                    }
                    return (out, i)
                }
                tree.buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: gathered[..<out]))
                position = stop
            }
            if position < end, source[position] == 0x26 { reference() }
        }
        /// How many of eight bytes, the lowest first, come before the first "&"; 8 if there is none.
        private static func bytesBeforeAmpersand(_ word: UInt64) -> Int {
            let differences = word ^ 0x2626_2626_2626_2626
            // The lowest zero byte is marked; bytes above it may be marked without being zero.
            let marks = (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
            return marks.trailingZeroBitCount / 8
        }
        private mutating func reference() {
            let i = position
            if i + 2 < source.count, source[i + 1] == 0x23, let (code, end) = CharacterReferences.number(source, i) {
                CharacterReferences.append(CharacterReferences.scalar(code), to: &tree.buffer)
                position = end
                return
            }
            if let (byte, length) = predefined(i) {
                tree.buffer.append(byte)
                position += length
                return
            }
            var k = i + 1
            while k < source.count, k - i < 64,
                source[k].isASCIIAlphanumeric || source[k] == 0x2E || source[k] == 0x2D || source[k] == 0x5F
            { k += 1 }
            if k < source.count, k > i + 1, source[k] == 0x3B {
                let name = String(utf8: source[(i + 1)..<k])
                if let value = entities[name] {
                    expanded += value.count
                    if expanded <= 1 << 20 {
                        tree.buffer.append(contentsOf: value)
                    } else {
                        complain("entities expand to more than a megabyte: the rest is left out")
                    }
                    position = k + 1
                    return
                }
                if let found = CharacterReferences.named(source, i + 1), found.length == k - i {
                    tree.buffer.append(contentsOf: found.value)
                    position = k + 1
                    return
                }
            }
            complain("has an \"&\" that opens nothing")
            tree.buffer.append(0x26)
            position += 1
        }

        /// XML's five entities, unless the document redefines them.
        private func predefined(_ i: Int) -> (byte: UInt8, length: Int)? {
            guard entities.isEmpty, i + 3 < source.count else { return nil }
            let (a, b, c) = (source[i + 1], source[i + 2], source[i + 3])
            if b == 0x74, c == 0x3B {
                if a == 0x6C { return (0x3C, 4) }
                if a == 0x67 { return (0x3E, 4) }
            }
            guard i + 4 < source.count else { return nil }
            let d = source[i + 4]
            if a == 0x61, b == 0x6D, c == 0x70, d == 0x3B { return (0x26, 5) }
            guard i + 5 < source.count, source[i + 5] == 0x3B else { return nil }
            if a == 0x71, b == 0x75, c == 0x6F, d == 0x74 { return (0x22, 6) }
            if a == 0x61, b == 0x70, c == 0x6F, d == 0x73 { return (0x27, 6) }
            return nil
        }
        private mutating func readName() -> Int32 {
            let from = position
            var hash = NameTable.seed
            position = source.withUnsafeBufferPointer { bytes in
                var i = from
                // Every index is below the count, by the loop's condition.
                while i < bytes.count {
                    let byte = bytes[i]
                    if byte < 0x40, Self.endsName >> UInt64(byte) & 1 != 0 { break }
                    hash = NameTable.step(hash, byte)
                    i += 1
                }
                return i
            }
            return tree.names.number(source, from: from, to: position, hash: hash)
        }
        /// Controls, white space and `/>=<"'`, one bit for each byte below 0x40.
        private static let endsName: UInt64 =
            0x1_FFFF_FFFF | 1 << 0x2F | 1 << 0x3E | 1 << 0x3D | 1 << 0x3C | 1 << 0x22 | 1 << 0x27
        private mutating func skipSpace() { while position < source.count, source[position] <= 0x20 { position += 1 } }

        private mutating func startTag() {
            position += 1
            let name = readName()
            var node = Node(name: name, from: Int32(truncatingIfNeeded: tree.attributes.count))
            var closes = false
            while true {
                skipSpace()
                guard position < source.count else {
                    complain("ends inside a tag")
                    break
                }
                let byte = source[position]
                if byte == 0x3E {
                    position += 1
                    break
                }
                if byte == 0x2F {
                    position += 1
                    if position < source.count, source[position] == 0x3E {
                        closes = true
                        position += 1
                        break
                    }
                    continue
                }
                if byte == 0x3C {
                    complain("has a tag without its \">\"")
                    break
                }
                attribute()
            }
            node.to = Int32(truncatingIfNeeded: tree.attributes.count)
            if open.count > Self.depth {
                complain("elements nested deeper than \(Self.depth) were flattened")
                if !closes { flattened += 1 }
                return
            }
            append(node)
            if !closes { open.append(Int32(truncatingIfNeeded: tree.nodes.count - 1)) }
        }
        private mutating func attribute() {
            let before = position
            let name = readName()
            if position == before {
                position += 1
                complain("has a broken attribute")
                return
            }
            skipSpace()
            let start = tree.buffer.count
            if position < source.count, source[position] == 0x3D {
                position += 1
                skipSpace()
                if position < source.count, source[position] == 0x22 || source[position] == 0x27 {
                    let quote = source[position]
                    position += 1
                    var copied = position
                    while position < source.count, source[position] != quote {
                        let byte = source[position]
                        guard byte == 0x26 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                            position += 1
                            continue
                        }
                        tree.buffer.append(contentsOf: source[copied..<position])
                        if byte == 0x26 {
                            reference()
                        } else {
                            tree.buffer.append(0x20)
                            position += 1
                        }
                        copied = position
                    }
                    tree.buffer.append(contentsOf: source[copied..<position])
                    position = min(source.count, position + 1)
                } else {
                    complain("has an attribute without quotation marks")
                    while position < source.count, source[position] > 0x20, source[position] != 0x3E {
                        tree.buffer.append(source[position])
                        position += 1
                    }
                }
            } else {
                complain("has an attribute without value")
            }
            tree.attributes.append(
                Attribute(
                    name: name, start: Int32(truncatingIfNeeded: start),
                    end: Int32(truncatingIfNeeded: tree.buffer.count)))
        }
        private mutating func endTag() {
            position += 2
            let name = readName()
            while position < source.count, source[position] != 0x3E, source[position] != 0x3C { position += 1 }
            if position < source.count, source[position] == 0x3E { position += 1 }
            if flattened > 0 {
                flattened -= 1
                return
            }
            if tree.nodes[Int(open[open.count - 1])].name == name, open.count > 1 {
                open.removeLast()
                return
            }
            complain("has end tags that do not match")
            // Find the nearest open element of that name, at most 24 levels up.
            let lowest = max(1, open.count - 24)
            if let at = open.indices.reversed().first(where: { $0 >= lowest && tree.nodes[Int(open[$0])].name == name })
            {
                open.removeSubrange(at...)
            }
        }

        /// The next position of a byte.
        private func index(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
            Markup.index(of: byte, in: source, from: start, to: end)
        }
        private func starts(with word: StaticString, at i: Int) -> Bool {
            let length = word.utf8CodeUnitCount
            guard i + length <= source.count else { return false }
            return word.withUTF8Buffer { letters in (0..<length).allSatisfy { source[i + $0] == letters[$0] } }
        }
        private mutating func skip(past mark: StaticString) {
            let length = mark.utf8CodeUnitCount
            while position < source.count {
                if starts(with: mark, at: position) {
                    position += length
                    return
                }
                position += 1
            }
        }
        private mutating func declaration() {
            if starts(with: "<!--", at: position) {
                position += 4
                skip(past: "-->")
            } else if starts(with: "<![CDATA[", at: position) {
                position += 9
                let from = position
                var i = from
                while let at = index(of: 0x5D, from: i) {
                    i = at
                    if at + 2 < source.count, source[at + 1] == 0x5D, source[at + 2] == 0x3E { break }
                    i += 1
                }
                if index(of: 0x5D, from: i) == nil { i = source.count }
                let start = tree.buffer.count
                tree.buffer.append(contentsOf: source[from..<i])
                addText(start, isCDATA: true)
                position = min(source.count, i + 3)
            } else if starts(with: "<!DOCTYPE", at: position) || starts(with: "<!doctype", at: position) {
                documentType()
            } else {
                literal(2)
            }
        }
        private mutating func documentType() {
            let begin = position
            while position < source.count, source[position] != 0x3E, source[position] != 0x5B { position += 1 }
            let head = String(utf8: source[begin..<position])
            if let at = head.firstRange(of: "PUBLIC") {
                publicID(String(head[at.upperBound...]))
            }
            if position < source.count, source[position] == 0x5B {
                position += 1
                while position < source.count, source[position] != 0x5D {
                    if starts(with: "<!ENTITY", at: position) {
                        entity()
                    } else if starts(with: "<!--", at: position) {
                        skip(past: "-->")
                    } else {
                        position += 1
                    }
                }
                while position < source.count, source[position] != 0x3E { position += 1 }
            }
            if position < source.count { position += 1 }
        }
        private mutating func publicID(_ text: String) {
            let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
            if parts.count >= 2 { tree.publicID = String(parts[1]) }
        }
        /// Reads `<!ENTITY name "value">`; only character references in the value are resolved.
        private mutating func entity() {
            position += 8
            skipSpace()
            let from = position
            while position < source.count, source[position] > 0x20, source[position] != 0x3E { position += 1 }
            let name = String(utf8: source[from..<position])
            skipSpace()
            guard position < source.count, source[position] == 0x22 || source[position] == 0x27 else {
                complain("external entities are not read")
                while position < source.count, source[position] != 0x3E { position += 1 }
                return
            }
            let quote = source[position]
            position += 1
            let start = position
            while position < source.count, source[position] != quote { position += 1 }
            let value = Array(source[start..<position])
            if value.count > 4096 { complain("entities of more than 4 KB are not read") }
            if entities.count < 1000, value.count <= 4096 {
                var out: [UInt8] = []
                var i = 0
                while i < value.count {
                    if value[i] == 0x26, i + 1 < value.count, value[i + 1] == 0x23,
                        let (code, end) = CharacterReferences.number(value, i)
                    {
                        CharacterReferences.append(CharacterReferences.scalar(code), to: &out)
                        i = end
                    } else {
                        out.append(value[i])
                        i += 1
                    }
                }
                // Entity bombs are made of entities that contain entities.
                if refersToEntity(out) {
                    complain("entities inside entities are not read")
                    out = []
                }
                entities[name] = out
            }
            while position < source.count, source[position] != 0x3E { position += 1 }
        }
        /// Whether a value refers to an entity that neither XML nor HTML has: one of the document's own, declared before or after it,
        /// or a parameter entity.
        private func refersToEntity(_ value: [UInt8]) -> Bool {
            for (i, byte) in value.enumerated() where byte == 0x26 || byte == 0x25 {
                let name = value[(i + 1)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }
                guard !name.isEmpty, name.count < 64, name.endIndex < value.endIndex, value[name.endIndex] == 0x3B
                else {
                    continue
                }
                if byte == 0x25 || entities[String(utf8: name)] != nil
                    || CharacterReferences.named(value, i + 1) == nil
                {
                    return true
                }
            }
            return false
        }
        private mutating func instruction() {
            let begin = position
            skip(past: "?>")
            guard tree.declaredEncoding == nil, starts(with: "<?xml", at: begin) else { return }
            let head = String(utf8: source[begin..<position])
            guard let at = head.firstRange(of: "encoding") else { return }
            let parts = head[at.upperBound...].split(whereSeparator: { $0 == "\"" || $0 == "'" })
            if parts.count >= 2 { tree.declaredEncoding = parts[1].lowercased() }
        }
    }
}

/// The next position of a byte in `[start, end)`, found with the C library's `memchr`.
func index(of byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    let end = end ?? bytes.count
    guard start >= 0, start < end, end <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
