import Text

/// Measures how much of a text is contained in another, by common pairs of words.
struct Overlap {
    /// Hashes of pairs in an open-addressing table; 0 is an empty slot.
    private var slots: [UInt64] = []

    init(_ text: [UInt8]) {
        guard !text.isEmpty else { return }
        var pairs: [UInt64] = []
        Self.each(text[...]) { pairs.append($0) }
        var size = 16
        while size < pairs.count * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        for pair in pairs {
            var at = slot(pair)
            while slots[at] != 0, slots[at] != pair { at = (at + 1) & (size - 1) }
            slots[at] = pair
        }
    }
    private func slot(_ pair: UInt64) -> Int { Int(truncatingIfNeeded: (pair ^ pair >> 29) & UInt64(slots.count - 1)) }
    private func holds(_ pair: UInt64) -> Bool {
        var at = slot(pair)
        while slots[at] != 0 {
            if slots[at] == pair { return true }
            at = (at + 1) & (slots.count - 1)
        }
        return false
    }
    func share(of text: ArraySlice<UInt8>) -> Float {
        guard !slots.isEmpty else { return 0 }
        var found: Float = 0
        var count: Float = 0
        Self.each(text) {
            count += 1
            if holds($0) { found += 1 }
        }
        return count > 0 ? found / count : 0
    }
    /// For each other text the share of this text that it contains, 0…1, in one pass.
    static func shares(of text: ArraySlice<UInt8>, in others: [Overlap]) -> [Float] {
        var found = [Float](repeating: 0, count: others.count)
        guard others.contains(where: { !$0.slots.isEmpty }) else { return found }
        var count: Float = 0
        each(text) { pair in
            count += 1
            for k in others.indices where !others[k].slots.isEmpty && others[k].holds(pair) { found[k] += 1 }
        }
        return count > 0 ? found.map { $0 / count } : found
    }
    /// Calls `body` with the hashes of neighbouring words (an ideograph counts as a word); for a single word with its own hash.
    private static func each(_ text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        var previous: UInt64 = 0
        var hash: UInt64 = 0
        var words = 0
        func close() {
            guard hash != 0 else { return }
            words += 1
            if words > 1 { body(previous &* 31 &+ hash) }
            previous = hash
            hash = 0
        }
        for byte in text {
            if byte.isASCIILetter || byte.isASCIIDigit {
                hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            } else if byte >= 0x80 {
                // The lead byte of each long character begins a word, so that ideographs form pairs.
                if byte >= 0xE3, byte < 0xF0 { close() }
                hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(byte)) &* 0x100_0000_01B3
            } else {
                close()
            }
        }
        close()
        if words == 1 { body(previous) }
    }
}
