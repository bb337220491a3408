import Text

/// What tagging and parsing see of a word's form: hashes of it, of its beginnings and of its endings.
package struct Word: Sendable {
    /// The folded form.
    package var form: UInt32
    /// The first four and the first six letters, folded.
    package var stem: UInt32
    package var root: UInt32
    /// The last one to four letters, folded.
    package var endings: (UInt32, UInt32, UInt32, UInt32)
    /// Capital, all capitals, number, hyphen, mark.
    package var shape: UInt32
    /// Set by the tagger.
    package var part: UInt32 = 0
    package var traits: UInt32 = 0

    package static let none = Word(form: 1, stem: 1, root: 1, endings: (1, 1, 1, 1), shape: 1, part: 31, traits: 255)

    private init(
        form: UInt32, stem: UInt32, root: UInt32, endings: (UInt32, UInt32, UInt32, UInt32), shape: UInt32,
        part: UInt32, traits: UInt32
    ) {
        self.form = form
        self.stem = stem
        self.root = root
        self.endings = endings
        self.shape = shape
        self.part = part
        self.traits = traits
    }
    /// The features of a token of `bytes`.
    package init(_ token: Token, in bytes: [UInt8]) {
        let start = Int(token.start)
        let end = Int(token.end)
        var kind: UInt32 = token.kind == .word ? 2 : token.kind == .number ? 3 : 4
        if token.isCapital { kind |= 8 }
        if token.shape.contains(.allCapitals) { kind |= 16 }
        if token.kind == .mark {
            form = UInt32(truncatingIfNeeded: token.hash) &* 0x85EB_CA6B | 1
            (stem, root, endings, shape) = (form, form, (form, form, form, form), kind)
            return
        }
        form = Hash.short(token.hash)
        // All numbers of one length look alike.
        if token.kind == .number, end - start > 2 { form = 77 &+ UInt32(min(end - start, 9)) }
        if (start..<end).contains(where: { bytes[$0] == UInt8(ascii: "-") }) { kind |= 32 }
        shape = kind
        stem = Hash.short(Hash.word(bytes, from: start, to: Self.offset(of: 4, from: start, to: end, in: bytes)))
        root = Hash.short(Hash.word(bytes, from: start, to: Self.offset(of: 6, from: start, to: end, in: bytes)))
        var ends: [UInt32] = []
        var i = end
        for _ in 0..<4 {
            if i > start { i -= 1 }
            while i > start, bytes[i] & 0xC0 == 0x80 { i -= 1 }
            ends.append(Hash.short(Hash.word(bytes, from: i, to: end)))
        }
        endings = (ends[0], ends[1], ends[2], ends[3])
    }
    private static func offset(of letters: Int, from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        var i = start
        for _ in 0..<letters where i < end {
            i += 1
            while i < end, bytes[i] & 0xC0 == 0x80 { i += 1 }
        }
        return i
    }
}

/// Collects the features of one decision: each is a hash of a template's number and the values in it.
package struct FeatureList {
    package var features: [UInt32] = []
    package init() {}

    @inline(__always)
    package mutating func clear() { features.removeAll(keepingCapacity: true) }
    @inline(__always)
    package mutating func put(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0) {
        var h = template &* 0x9E37_79B1 ^ a
        h = (h ^ (h >> 15)) &* 0x85EB_CA6B ^ b
        h = (h ^ (h >> 13)) &* 0xC2B2_AE35 ^ c
        h = (h ^ (h >> 16)) &* 0x27D4_EB2F ^ d
        h = (h ^ (h >> 15)) &* 0x1656_67B1
        features.append(h ^ (h >> 16))
    }
}
