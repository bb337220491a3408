/// An open-addressing table of word hashes: the keys are well mixed, so a look-up is a mask and a comparison.
///
/// Swift's dictionary hashes each key again with SipHash; with one look-up for each token this took a third of the reading time.
package struct WordTable: Sendable {
    private var keys: [UInt64] = []
    private var values: [Int32] = []
    private var mask = 0
    package private(set) var count = 0

    package init() {}

    /// The value of a key, or nil.
    @inline(__always)
    package func find(_ key: UInt64) -> Int? {
        guard mask > 0 else { return nil }
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while values[slot] >= 0 {
            if keys[slot] == key { return Int(values[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }
    /// The value of a key; a new key gets the value `next`.
    @discardableResult
    package mutating func insert(_ key: UInt64, _ next: Int) -> Int {
        if (count + 1) * 2 > keys.count { grow() }
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while values[slot] >= 0 {
            if keys[slot] == key { return Int(values[slot]) }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        values[slot] = Int32(truncatingIfNeeded: next)
        count += 1
        return next
    }
    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        let size = max(64, keys.count * 2)
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
        mask = size - 1
        for (key, value) in old {
            var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
            while values[slot] >= 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }
}
