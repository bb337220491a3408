import Glibc
import Text

/// Element and attribute names as numbers; the known elements come first, in the order of `Tag`.
package struct NameTable: Sendable {
    private(set) var names: [String] = []
    private var bytes: [UInt8] = []
    /// A name's place in the open-addressing table, all that finding it needs.
    private struct Slot: Sendable {
        var hash: UInt32 = 0
        /// −1 for an empty slot.
        var number: Int32 = -1
        /// The name's range in `bytes`.
        var start: Int32 = 0
        var count: Int32 = 0
    }
    private var slots: [Slot]

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
    /// The number of elements, which have the first numbers: `Tag.names.count`.
    static let knownCount = Int32(Tag.xmp.rawValue)

    static let empty = NameTable()
    private init() { slots = [Slot](repeating: Slot(), count: 1024) }

    /// FNV-1a, for callers that hash a name while they look for its end.
    static let seed: UInt32 = 2_166_136_261
    @inline(__always) static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(truncatingIfNeeded: byte)) &* 16_777_619
    }

    /// The number of the name at `[start, end)` of `text`, whose hash is known; an unknown name gets a new number.
    mutating func number(_ text: [UInt8], from start: Int, to end: Int, hash: UInt32) -> Int32 {
        let name = text[start..<end]
        let at = name.withUnsafeBufferPointer { slot($0, hash) }
        return slots[at].number >= 0 ? slots[at].number : add(name, hash, at)
    }
    mutating func number(_ text: [UInt8]) -> Int32 {
        number(text, from: 0, to: text.count, hash: text.reduce(Self.seed) { Self.step($0, $1) })
    }

    /// The slot of a name, an empty one if it is unknown.
    private func slot(_ name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            bytes.withUnsafeBufferPointer { bytes in
                // The number of slots is a power of two, so the mask keeps the index below it; at most half of them are taken.
                let mask = slots.count - 1
                var at = Int(truncatingIfNeeded: hash) & mask
                while slots[at].number >= 0 {
                    let slot = slots[at]
                    // A slot's range was taken from `bytes` when its name was added.
                    if slot.hash == hash, Int(slot.count) == name.count,
                        equal(bytes.baseAddress.map { $0 + Int(slot.start) }, name.baseAddress, name.count)
                    {
                        break
                    }
                    at = (at + 1) & mask
                }
                return at
            }
        }
    }
    private func equal(_ a: UnsafePointer<UInt8>?, _ b: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
        guard let a, let b else { return count == 0 }
        return memcmp(a, b, count) == 0
    }
    private mutating func add(_ name: ArraySlice<UInt8>, _ hash: UInt32, _ at: Int) -> Int32 {
        let n = Int32(truncatingIfNeeded: names.count)
        slots[at] = Slot(
            hash: hash, number: n, start: Int32(truncatingIfNeeded: bytes.count),
            count: Int32(truncatingIfNeeded: name.count))
        bytes.append(contentsOf: name)
        names.append(String(decoding: name, as: UTF8.self))
        if names.count * 2 > slots.count { grow() }
        return n
    }
    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number >= 0 {
            var at = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
            while slots[at].number >= 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = slot
        }
    }

    /// The name with a number.
    package func name(_ n: Int32) -> String { names.indices.contains(Int(n)) ? names[Int(n)] : "" }
    /// The known element with a number.
    static func tag(_ n: Int32) -> Tag {
        n < knownCount ? Tag(rawValue: UInt8(truncatingIfNeeded: n + 1)) ?? .unknown : .unknown
    }
}
