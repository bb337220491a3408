/// A linear classifier with sparse integer weights, used in the place where its bytes lie.
///
/// Features are 32-bit hashes. The upper bits of a feature choose its bucket; a bucket holds the number of its features, the lower 16 bits
/// of each, the number of weights of each, and then the weights as pairs of class and weight. Layout, little-endian: `UInt32` classes,
/// `UInt32` bits that choose the bucket, a `UInt32` start for each bucket and one for the end (counted from the end of this list), the
/// buckets, and zeros up to a multiple of four.
package struct LinearModel: Sendable {
    package let classes: Int
    private let bytes: ModelBytes
    private let shift: UInt32
    private let starts: Int
    private let blob: Int
    /// The number of bytes that the model takes.
    package let size: Int

    /// The model that begins at byte `offset`; nil when the bytes do not hold one. Everything is checked here, so that `add` need not.
    package init?(_ bytes: ModelBytes, at offset: Int) {
        guard let classes = bytes.word(at: offset), classes > 0, classes <= 256, let bits = bytes.word(at: offset + 4),
            bits > 0, bits <= 16
        else { return nil }
        shift = 32 - bits
        starts = offset + 8
        blob = starts + 4 * (1 << Int(bits) + 1)
        guard let length = bytes.word(at: blob - 4), blob + Int(length) <= bytes.count else { return nil }
        self.bytes = bytes
        self.classes = Int(classes)
        size = (blob + Int(length) + 3) / 4 * 4 - offset
        guard holds(buckets: 1 << Int(bits)) else { return nil }
    }
    /// Whether every bucket lies within the model, every row within its bucket, and every class is one.
    private func holds(buckets: Int) -> Bool {
        let end = size + starts - 8 - blob
        var last = 0
        for bucket in 0..<buckets {
            let from = Int(bytes.aligned(starts + 4 * bucket))
            let to = Int(bytes.aligned(starts + 4 * bucket + 4))
            guard from == last, to >= from, to <= end else { return false }
            last = to
            guard from < to else { continue }
            let count = Int(bytes[blob + from])
            var row = from + 1 + 3 * count
            guard row <= to else { return false }
            for k in 0..<count {
                let length = Int(bytes[blob + from + 1 + 2 * count + k])
                guard row + 2 * length <= to else { return false }
                for pair in 0..<length where Int(bytes[blob + row + 2 * pair]) >= classes { return false }
                row += 2 * length
            }
        }
        return true
    }

    /// Adds the weights of features to the classes' scores, of which there must be as many as classes.
    ///
    /// A model is larger than the caches nearest to a core. The buckets of all features are looked up before any is searched, so that what has to come
    /// from farther away comes at the same time.
    package func add(_ features: [UInt32], to scores: UnsafeMutablePointer<Int32>) {
        let base = bytes.base
        withUnsafeTemporaryAllocation(of: Bucket.self, capacity: features.count) { buckets in
            guard let buckets = buckets.baseAddress else { return }
            var filled = 0
            for feature in features {
                let bucket = base + (starts + 4 * Int(feature >> shift))
                let from = UInt32(littleEndian: bucket.loadUnaligned(as: UInt32.self))
                let to = UInt32(littleEndian: bucket.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
                (buckets + filled).initialize(
                    to: Bucket(
                        entry: base + (blob + Int(from)), count: 0,
                        wanted: UInt16(truncatingIfNeeded: feature).littleEndian))
                filled &+= from < to ? 1 : 0
            }
            for i in 0..<filled { buckets[i].count = buckets[i].entry.load(as: UInt8.self) }
            for i in 0..<filled { add(buckets[i], to: scores) }
        }
    }
    /// Where a feature would be.
    private struct Bucket {
        var entry: UnsafeRawPointer
        /// The number of features in the bucket.
        var count: UInt8
        /// The lower bits of the feature.
        var wanted: UInt16
    }
    @inline(__always)
    private func add(_ bucket: Bucket, to scores: UnsafeMutablePointer<Int32>) {
        let (entry, count) = (bucket.entry, Int(bucket.count))
        var k = 0
        while k < count {
            if entry.loadUnaligned(fromByteOffset: 1 + 2 * k, as: UInt16.self) == bucket.wanted { break }
            k &+= 1
        }
        guard k < count else { return }
        let lengths = entry + (1 + 2 * count)
        var row = 0
        for i in 0..<k { row &+= Int(lengths.load(fromByteOffset: i, as: UInt8.self)) }
        let pairs = lengths + (count + 2 * row)
        for i in 0..<Int(lengths.load(fromByteOffset: k, as: UInt8.self)) {
            let c = Int(pairs.load(fromByteOffset: 2 * i, as: UInt8.self))
            scores[c] &+= Int32(pairs.load(fromByteOffset: 2 * i + 1, as: Int8.self))
        }
    }
}

/// A model's bytes: part of the program, or read from a file. They are never changed and never freed.
package struct ModelBytes: @unchecked Sendable {
    fileprivate let base: UnsafeRawPointer
    /// The number of bytes.
    package let count: Int

    /// Bytes that live as long as the program.
    package init(base: UnsafeRawPointer, count: Int) {
        self.base = base
        self.count = count
    }
    /// A copy of these bytes that lives as long as the program.
    package init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 16), alignment: 16)
        bytes.withUnsafeBytes { source in
            if let from = source.baseAddress { copy.copyMemory(from: from, byteCount: bytes.count) }
        }
        self.init(base: UnsafeRawPointer(copy), count: bytes.count)
    }
    @inline(__always)
    package subscript(i: Int) -> UInt8 {
        precondition(i >= 0 && i < count)
        return base.load(fromByteOffset: i, as: UInt8.self)
    }
    @inline(__always)
    func aligned(_ i: Int) -> UInt32 {
        precondition(i >= 0 && i + 4 <= count)
        return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt32.self))
    }
    package func word(at i: Int) -> UInt32? { i >= 0 && i <= count - 4 ? aligned(i) : nil }
    /// Where the row begins whose first word is a key, of rows of some bytes each by rising first word; nil when there is none.
    package func row(of key: UInt32, from start: Int, rows: Int, size: Int) -> Int? {
        var lo = 0
        var hi = rows
        while lo < hi {
            let middle = (lo + hi) / 2
            let at = start + middle * size
            guard let found = word(at: at) else { return nil }
            if found == key { return at }
            if found < key { lo = middle + 1 } else { hi = middle }
        }
        return nil
    }
}
