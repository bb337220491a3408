import Text

/// Numbers in Chinese characters: "三百二十", "二千五百万", "三点五".
extension FigureReader {
    private static let digits: [UInt32: Double] = table("〇零一二三四五六七八九", [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).merging(
        table("两兩壹贰貳叁參肆伍陆陸柒捌玖", [2, 2, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9])
    ) { a, _ in a }
    private static let tens = table("十百千拾佰仟", [10, 100, 1000, 10, 100, 1000])
    private static let myriads = table("万萬亿億兆", [1e4, 1e4, 1e8, 1e8, 1e12])
    private static func table(_ characters: String, _ values: [Double]) -> [UInt32: Double] {
        Dictionary(zip(characters.unicodeScalars.map(\.value), values)) { a, _ in a }
    }

    /// The value of the characters from token `i` on, and the token behind them.
    func ideographs(from i: Int) -> (value: Double, end: Int)? {
        var (total, section, digit) = (0.0, 0.0, 0.0)
        var (hasDigit, k) = (false, i)
        var run = 0
        while let c = character(k, from: i) {
            if let value = Self.digits[c] {
                run += 1
                // "二〇二六": digits in places.
                digit = run > 1 ? digit * 10 + value : value
                hasDigit = true
            } else if let unit = Self.tens[c] {
                section += (hasDigit && digit > 0 ? digit : 1) * unit
                (digit, hasDigit, run) = (0, false, 0)
            } else if let unit = Self.myriads[c], k > i {
                total += (section + digit) * unit
                (section, digit, hasDigit, run) = (0, 0, false, 0)
            } else {
                break
            }
            guard total + section + digit < 1e17 else { return nil }
            k += 1
        }
        guard k > i else { return nil }
        let value = total + section + digit
        return decimals(after: k, from: i).map { (value + $0.value, $0.end) } ?? (value, k)
    }
    /// "点五": what stands behind the decimal mark.
    private func decimals(after k: Int, from i: Int) -> (value: Double, end: Int)? {
        guard let mark = character(k, from: i), mark == 0x70B9 || mark == 0x9EDE else { return nil }
        var (value, scale, end) = (0.0, 1.0, k + 1)
        while scale < 1e9, let c = character(end, from: i), let digit = Self.digits[c] {
            (value, scale, end) = (value * 10 + digit, scale * 10, end + 1)
        }
        return scale > 1 ? (value / scale, end) : nil
    }
    /// The character of token `k`, if it touches the one before it.
    private func character(_ k: Int, from i: Int) -> UInt32? {
        guard same(i, k), tokens[k].shape.contains(.ideograph), k == i || tokens[k - 1].end == tokens[k].start
        else { return nil }
        return scalar(in: document.bytes, at: Int(tokens[k].start)).0
    }
}
