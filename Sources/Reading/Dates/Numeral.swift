import Text

/// A number in a date, in digits or words.
struct Numeral {
    var value: Double
    /// How many digits it has; 0 for words.
    var digits: Int
    /// The token after it.
    var end: Int
    var isOrdinal = false
    /// Whether it is an article such as "a".
    var isIndefinite = false
    /// Whether it has a decimal mark.
    var isDecimal = false
    /// Its value as a whole number.
    var whole: Int? { value == value.rounded() && abs(value) < 100_000 ? Int(value) : nil }
}

extension Document {
    private static let ideographs: [UInt64: Int] = {
        let list: [(String, Int)] = [
            ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("兩", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6),
            ("七", 7), ("八", 8), ("九", 9), ("十", 10), ("百", 100),
        ]
        return Dictionary(uniqueKeysWithValues: list.map { (Hash.word($0.0), $0.1) })
    }()

    /// The number at token `i`.
    func numeral(at i: Int) -> Numeral? {
        guard i >= 0, i < tokens.count else { return nil }
        let token = tokens[i]
        if token.kind == .number { return digits(at: i) }
        guard token.isWord else { return nil }
        if token.shape.contains(.ideograph), let found = ideographicNumeral(at: i) { return found }
        if let n = romanNumeral(at: i), i + 1 < tokens.count,
            case .unit(.century)? = lexicon.dates.word(tokens, i + 1)?.value
        {
            return Numeral(value: Double(n), digits: 0, end: i + 1, isOrdinal: true)
        }
        guard let (word, count) = lexicon.dates.word(tokens, i) else { return nil }
        switch word {
        case .number(let value): return joined(Numeral(value: value, digits: 0, end: i + count))
        case .ordinal(let value): return Numeral(value: Double(value), digits: 0, end: i + count, isOrdinal: true)
        case .indefinite: return Numeral(value: 1, digits: 0, end: i + count, isIndefinite: true)
        case .second: return Numeral(value: 2, digits: 0, end: i + count, isOrdinal: true)
        default: return nil
        }
    }
    /// The number of a century in Roman numerals, also with an ending ("XIXe").
    func romanNumeral(at i: Int) -> Int? {
        guard i < tokens.count, tokens[i].isCapital, length(i) <= 6 else { return nil }
        let values: [UInt8: Int] = [UInt8(ascii: "I"): 1, UInt8(ascii: "V"): 5, UInt8(ascii: "X"): 10]
        let digits = bytes[Int(tokens[i].start)..<Int(tokens[i].end)].map { values[$0] }
        let numeral = digits.prefix { $0 != nil }.compactMap { $0 }
        guard !numeral.isEmpty, digits.count - numeral.count <= 1 else { return nil }
        var sum = 0
        for (k, n) in numeral.enumerated() { sum += k + 1 < numeral.count && numeral[k + 1] > n ? -n : n }
        return (1...21).contains(sum) ? sum : nil
    }
    private func digits(at i: Int) -> Numeral? {
        let token = tokens[i]
        var count = 0
        var isDecimal = false
        var k = Int(token.start)
        while k < Int(token.end) {
            let (c, length) = bytes[k] < 0x80 ? (UInt32(bytes[k]), 1) : scalar(in: bytes, at: k)
            if bytes[k].isASCIIDigit || (c >= 0x80 && scalarClass(c) == .digit) { count += 1 } else { isDecimal = true }
            k += max(1, length)
        }
        let value = NumberFormat.value(bytes, from: Int(token.start), to: Int(token.end), decimal: lexicon.decimal)
        return value.map { Numeral(value: $0, digits: count, end: i + 1, isDecimal: isDecimal) }
    }
    /// "twenty" and "four": 24.
    private func joined(_ first: Numeral) -> Numeral {
        guard (20...90).contains(first.value) else { return first }
        var k = first.end
        if k < tokens.count, tokens[k].isMark("-") { k += 1 }
        guard k < tokens.count, tokens[k].block == tokens[first.end - 1].block,
            let (word, count) = lexicon.dates.word(tokens, k)
        else { return first }
        switch word {
        case .number(let value) where (1...9).contains(value):
            return Numeral(value: first.value + value, digits: 0, end: k + count)
        case .ordinal(let value) where (1...9).contains(value):
            return Numeral(value: first.value + Double(value), digits: 0, end: k + count, isOrdinal: true)
        default: return first
        }
    }
    /// "二十三" is 23, "二〇一六" 2016.
    private func ideographicNumeral(at i: Int) -> Numeral? {
        var k = i
        var parts: [Int] = []
        while k < tokens.count, k - i < 6, tokens[k].block == tokens[i].block, let n = Self.ideographs[tokens[k].hash] {
            parts.append(n)
            k += 1
        }
        guard !parts.isEmpty else { return nil }
        if parts.allSatisfy({ $0 < 10 }) {
            return Numeral(
                value: Double(parts.reduce(0) { $0 * 10 + $1 }), digits: parts.count == 1 ? 0 : parts.count, end: k)
        }
        var sum = 0
        var last = 0
        for n in parts {
            if n >= 10 {
                sum += max(1, last) * n
                last = 0
            } else {
                last = n
            }
        }
        return Numeral(value: Double(sum + last), digits: 0, end: k)
    }
}
