import Text

/// Element and attribute names as numbers; the known elements come first, in the order of `Tag`.
package struct NameTable: Sendable {
    private(set) var names: [String] = []
    private var bytes: [UInt8] = []
    private var ends: [Int32] = [0]
    /// An open-addressing table of name numbers plus one; 0 is an empty slot.
    private var slots: [Int32]
    private var hashes: [UInt32] = []

    /// A table with the known elements, which every parser copies.
    static let known: NameTable = {
        var table = NameTable()
        for name in Tag.names + attributeNames { _ = table.number(Array(name.utf8)) }
        return table
    }()
    /// Attributes with the same number in every tree.
    private static let attributeNames = [
        "class", "id", "href", "rel", "name", "property", "content", "itemprop", "itemtype", "itemscope", "role",
        "lang",
        "type", "src", "alt", "title", "style", "hidden", "datetime", "http-equiv", "media", "hreflang", "data-testid",
        "data-component", "aria-hidden", "charset", "value", "srcset", "data-src",
    ]
    /// The number of an element's or attribute's name that is the same in every tree; −1 for other names.
    package static func number(of name: String) -> Int32 {
        known.names.firstIndex(of: name).map { Int32(truncatingIfNeeded: $0) } ?? -1
    }
    static let knownCount = Int32(Tag.names.count)

    static let empty = NameTable()
    private init() { slots = [Int32](repeating: 0, count: 1024) }

    /// The number of the name at `[start, end)` of `text`; an unknown name gets a new number.
    mutating func number(_ text: [UInt8], from start: Int, to end: Int) -> Int32 {
        var hash: UInt32 = 2_166_136_261
        for i in start..<end { hash = (hash ^ UInt32(text[i])) &* 16_777_619 }
        var at = Int(hash) & (slots.count - 1)
        while slots[at] != 0 {
            let n = slots[at] - 1
            if hashes[Int(n)] == hash, equal(n, text, from: start, to: end) { return n }
            at = (at + 1) & (slots.count - 1)
        }
        let n = Int32(truncatingIfNeeded: names.count)
        slots[at] = n + 1
        hashes.append(hash)
        bytes.append(contentsOf: text[start..<end])
        ends.append(Int32(truncatingIfNeeded: bytes.count))
        names.append(String(decoding: text[start..<end], as: UTF8.self))
        if names.count * 2 > slots.count { grow() }
        return n
    }
    mutating func number(_ text: [UInt8]) -> Int32 { number(text, from: 0, to: text.count) }

    private func equal(_ n: Int32, _ text: [UInt8], from start: Int, to end: Int) -> Bool {
        let from = Int(ends[Int(n)])
        let to = Int(ends[Int(n) + 1])
        guard to - from == end - start else { return false }
        var i = from
        var j = start
        while i < to {
            if bytes[i] != text[j] { return false }
            i += 1
            j += 1
        }
        return true
    }
    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (n, hash) in hashes.enumerated() {
            var at = Int(hash) & (slots.count - 1)
            while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = Int32(truncatingIfNeeded: n + 1)
        }
    }

    /// The name with a number.
    package func name(_ n: Int32) -> String { names.indices.contains(Int(n)) ? names[Int(n)] : "" }
    /// The known element with a number.
    static func tag(_ n: Int32) -> Tag {
        n < knownCount ? Tag(rawValue: UInt8(truncatingIfNeeded: n + 1)) ?? .unknown : .unknown
    }
}
