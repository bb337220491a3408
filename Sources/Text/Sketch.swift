/// MinHash of word shingles: an estimate, in a few hundred bytes, of how much two texts have in common.
package enum Sketch {
    /// The number of values in a sketch.
    package static let size = 64
    /// The number of words in a shingle.
    package static let width = 5

    /// The hashes of all runs of `width` words.
    package static func shingles(_ words: [UInt32]) -> [UInt64] {
        guard words.count >= width else { return [] }
        return (0...(words.count - width)).map { i in
            var hash = Hash.seed
            for k in 0..<width { hash = (hash ^ UInt64(words[i + k])) &* 0x9E37_79B9_7F4A_7C15 &+ (hash >> 29) }
            return Hash.mix(hash)
        }
    }
    /// One-permutation MinHash: each shingle belongs to one of `size` bins, and each bin keeps its lowest value. An empty bin takes the
    /// value of the next full one (densification by rotation, Shrivastava and Li 2014).
    package static func minHash(_ shingles: [UInt64]) -> [UInt32] {
        var bins = [UInt32](repeating: .max, count: size)
        guard !shingles.isEmpty else { return bins }
        for shingle in shingles {
            let bin = Int(shingle >> 58)
            let value = UInt32(truncatingIfNeeded: shingle) & 0x7FFF_FFFF
            if value < bins[bin] { bins[bin] = value }
        }
        let full = bins
        for i in 0..<size where full[i] == .max {
            var step = 1
            while step < size, full[(i + step) % size] == .max { step += 1 }
            bins[i] = full[(i + step) % size] &+ UInt32(step) &* 0x9E37_79B1
        }
        return bins
    }
    /// The share of equal values, 0…1: an estimate of the Jaccard index.
    package static func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
        guard a.count == size, b.count == size else { return 0 }
        var same = 0
        for i in 0..<size where a[i] == b[i] && a[i] != .max { same += 1 }
        return Double(same) / Double(size)
    }
}
