/// A linear classifier with sparse integer weights, used in the place where its bytes lie.
///
/// Features are 32-bit hashes. The upper bits of a feature choose its bucket; a bucket lists the lower 16 bits of its features, the number
/// of weights of each, and then the weights as pairs of class and weight. Layout, little-endian: `UInt32` classes, `UInt32` bits that choose
/// the bucket, a `UInt32` start for each bucket and one for the end (counted from the end of this list), the buckets, and zeros up to a
/// multiple of four.
package struct LinearModel: Sendable {
    package let classes: Int
    private let bytes: ModelBytes
    private let shift: UInt32
    private let starts: Int
    private let blob: Int
    /// The number of bytes that the model takes.
    package let size: Int

    /// The model that begins at byte `offset`; nil when the bytes do not hold one.
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
    }

    /// Adds the weights of a feature to the classes' scores.
    @inline(__always)
    package func add(_ feature: UInt32, to scores: UnsafeMutablePointer<Int32>) {
        let bucket = starts + 4 * Int(feature >> shift)
        let from = blob + Int(bytes.aligned(bucket))
        let to = blob + Int(bytes.aligned(bucket + 4))
        guard from < to else { return }
        let count = Int(bytes[from])
        let low = UInt8(truncatingIfNeeded: feature)
        let high = UInt8(truncatingIfNeeded: feature >> 8)
        var entry = from + 1
        var row = from + 1 + 3 * count
        for _ in 0..<count {
            let length = Int(bytes[entry + 2])
            if bytes[entry] == low, bytes[entry + 1] == high {
                var k = row
                let end = min(row + 2 * length, to)
                while k + 1 < end {
                    let c = Int(bytes[k])
                    if c < classes { scores[c] &+= Int32(Int8(bitPattern: bytes[k + 1])) }
                    k += 2
                }
                return
            }
            entry += 3
            row += 2 * length
        }
    }
}

/// A model's bytes: part of the program, or read from a file. They are never changed and never freed.
public struct ModelBytes: @unchecked Sendable {
    private let base: UnsafeRawPointer
    /// The number of bytes.
    public let count: Int

    /// Bytes that live as long as the program.
    public init(base: UnsafeRawPointer, count: Int) {
        self.base = base
        self.count = count
    }
    /// A copy of these bytes that lives as long as the program.
    public init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 16), alignment: 16)
        bytes.withUnsafeBytes { source in
            if let from = source.baseAddress { copy.copyMemory(from: from, byteCount: bytes.count) }
        }
        self.init(base: UnsafeRawPointer(copy), count: bytes.count)
    }
    @inline(__always)
    subscript(i: Int) -> UInt8 {
        precondition(i >= 0 && i < count)
        return base.load(fromByteOffset: i, as: UInt8.self)
    }
    @inline(__always)
    func aligned(_ i: Int) -> UInt32 {
        precondition(i >= 0 && i + 4 <= count)
        return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt32.self))
    }
    package func word(at i: Int) -> UInt32? { i >= 0 && i <= count - 4 ? aligned(i) : nil }
}
