/// Reads digits with group and decimal marks, whichever convention they follow.
package enum NumberFormat {
    /// The value of a number token ("1,180", "1.180", "150 000", "2.5", "٣"); nil when it has no digits or more than 18.
    ///
    /// A single mark is the decimal mark, unless exactly three digits follow and it is not `decimal`. Several equal marks are group
    /// marks; with two kinds the last one is the decimal mark. An apostrophe is always a group mark.
    package static func value(_ bytes: [UInt8], from start: Int, to end: Int, decimal: UInt8) -> Double? {
        var digits: [UInt8] = []
        var marks: [(byte: UInt8, at: Int)] = []
        var i = start
        while i < end {
            let byte = bytes[i]
            if byte.isASCIIDigit {
                digits.append(byte - 0x30)
            } else if byte == .fullStop || byte == .comma || byte == 0x27 {
                marks.append((byte, digits.count))
            } else if byte >= 0x80 {
                let (c, length) = scalar(in: bytes, at: i)
                if scalarClass(c) == .digit {
                    digits.append(
                        UInt8(c >= 0xFF10 ? c - 0xFF10 : c >= 0x966 ? c - 0x966 : c >= 0x6F0 ? c - 0x6F0 : c - 0x660))
                }
                i += length
                continue
            }
            i += 1
        }
        guard !digits.isEmpty, digits.count <= 18 else { return nil }
        var point: Int?
        if let last = marks.last {
            let after = digits.count - last.at
            let kinds = Set(marks.map(\.byte))
            if kinds.count > 1 {
                point = last.byte == 0x27 ? nil : last.at
            } else if marks.count == 1, last.byte != 0x27 {
                let groups = after == 3 && last.at <= 3 && !(digits.first == 0) && last.byte != decimal
                point = groups ? nil : (after == 3 && last.byte != decimal ? nil : last.at)
            }
        }
        var value = 0.0
        var scale = 1.0
        for (k, digit) in digits.enumerated() {
            value = value * 10 + Double(digit)
            if let point, k >= point { scale *= 10 }
        }
        return value / scale
    }
}
