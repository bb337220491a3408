/// Trains a linear classifier: an averaged perceptron on hashed features, in whole numbers, so that every machine writes the same bytes.
package struct Perceptron {
    package let classes: Int
    private var keys: [UInt32]
    private var rows: [Int32]
    private var mask: Int
    private var count = 0
    private var weights: [Int32] = []
    private var totals: [Int64] = []
    private var stamps: [Int32] = []
    private var time: Int32 = 1

    package init(classes: Int) {
        self.classes = classes
        keys = [UInt32](repeating: 0, count: 1 << 16)
        rows = [Int32](repeating: -1, count: 1 << 16)
        mask = keys.count - 1
    }

    private func slot(of key: UInt32) -> Int {
        var i = Int(key &* 0x9E37_79B1 >> 7) & mask
        while rows[i] >= 0, keys[i] != key { i = (i + 1) & mask }
        return i
    }
    package func add(_ features: [UInt32], to scores: UnsafeMutablePointer<Int32>) {
        weights.withUnsafeBufferPointer { weights in
            for feature in features {
                let i = slot(of: feature)
                guard rows[i] >= 0 else { continue }
                let start = Int(rows[i]) * classes
                for c in 0..<classes { scores[c] &+= weights[start + c] }
            }
        }
    }
    private mutating func row(of feature: UInt32) -> Int {
        var i = slot(of: feature)
        if rows[i] >= 0 { return Int(rows[i]) }
        if count * 10 > keys.count * 6 {
            let old = zip(keys, rows).filter { $0.1 >= 0 }
            keys = [UInt32](repeating: 0, count: keys.count * 2)
            rows = [Int32](repeating: -1, count: keys.count)
            mask = keys.count - 1
            for (key, row) in old {
                let k = slot(of: key)
                keys[k] = key
                rows[k] = row
            }
            i = slot(of: feature)
        }
        keys[i] = feature
        rows[i] = Int32(count)
        count += 1
        weights.append(contentsOf: repeatElement(0, count: classes))
        totals.append(contentsOf: repeatElement(0, count: classes))
        stamps.append(contentsOf: repeatElement(time, count: classes))
        return count - 1
    }
    /// Moves the weights of the features towards `right` and away from `wrong`; does nothing when they are one.
    package mutating func learn(_ features: [UInt32], right: Int, wrong: Int) {
        time += 1
        guard right != wrong else { return }
        for feature in features {
            let start = row(of: feature) * classes
            change(start + right, by: 1)
            change(start + wrong, by: -1)
        }
    }
    /// Counts one more decision, for averaging; for decisions whose weights change by `add(_:to:_:)`.
    package mutating func tick() { time += 1 }
    /// Adds a step to the weights of the features for one class.
    package mutating func add(_ features: [UInt32], to c: Int, _ step: Int32) {
        for feature in features { change(row(of: feature) * classes + c, by: step) }
    }
    private mutating func change(_ i: Int, by step: Int32) {
        totals[i] += Int64(weights[i]) * Int64(time - stamps[i])
        stamps[i] = time
        weights[i] += step
    }

    /// The averaged weights as the bytes of a `LinearModel`: in units of `unit` thousandths of a step, rounded to −127…127. What rounds to
    /// zero is left out.
    package func bytes(unit: Int, least: Int) -> [UInt8] {
        var kept: [(feature: UInt32, row: [(UInt8, Int8)])] = []
        for (key, row) in zip(keys, rows) where row >= 0 {
            var pairs: [(UInt8, Int8)] = []
            for c in 0..<classes {
                let i = Int(row) * classes + c
                let total = totals[i] + Int64(weights[i]) * Int64(time - stamps[i])
                let scaled = Self.rounded(total * 1000, by: Int64(time) * Int64(unit))
                if scaled != 0 { pairs.append((UInt8(c), Int8(clamping: scaled))) }
            }
            if pairs.contains(where: { abs(Int($0.1)) >= least }) { kept.append((key, pairs)) }
        }
        // Four to eight features share a bucket.
        var bits = 8
        while bits < 16, 4 << bits < kept.count { bits += 1 }
        kept.sort { $0.feature < $1.feature }
        var buckets = [[(low: UInt16, row: [(UInt8, Int8)])]](repeating: [], count: 1 << bits)
        for (feature, row) in kept {
            buckets[Int(feature >> UInt32(32 - bits))].append((UInt16(truncatingIfNeeded: feature), row))
        }
        var starts: [UInt32] = []
        var blob: [UInt8] = []
        for bucket in buckets {
            starts.append(UInt32(blob.count))
            guard !bucket.isEmpty else { continue }
            let sorted = bucket.prefix(255)
            blob.append(UInt8(sorted.count))
            for entry in sorted {
                blob.append(UInt8(truncatingIfNeeded: entry.low))
                blob.append(UInt8(truncatingIfNeeded: entry.low >> 8))
            }
            for entry in sorted { blob.append(UInt8(min(entry.row.count, 255))) }
            for entry in sorted {
                for (c, weight) in entry.row.prefix(255) { blob += [c, UInt8(bitPattern: weight)] }
            }
        }
        starts.append(UInt32(blob.count))
        var out: [UInt8] = []
        func put(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) } }
        put(UInt32(classes))
        put(UInt32(bits))
        for start in starts { put(start) }
        out += blob
        while out.count % 4 != 0 { out.append(0) }
        return out
    }
    private static func rounded(_ a: Int64, by b: Int64) -> Int64 {
        a >= 0 ? (a + b / 2) / b : -((-a + b / 2) / b)
    }
}

/// Numbers that look random and are the same on every machine (SplitMix64).
package struct Chance: RandomNumberGenerator {
    private var state: UInt64
    package init(seed: UInt64) { state = seed }
    package mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
