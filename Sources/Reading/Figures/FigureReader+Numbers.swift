import NewsModel
import Text

/// Reads numbers in digits and words, with their magnitudes and ranges.
extension FigureReader {
    func same(_ i: Int, _ j: Int) -> Bool { j < tokens.count && tokens[j].block == tokens[i].block }

    private func plain(_ i: Int) -> Double? {
        guard i < tokens.count else { return nil }
        if tokens[i].kind == .number {
            return NumberFormat.value(
                document.bytes, from: Int(tokens[i].start), to: Int(tokens[i].end), decimal: lexicon.decimal)
        }
        return nil
    }
    /// Reads number words from `i` on ("twenty-three", "one hundred and fifty thousand").
    private func spelled(_ i: Int) -> (value: Double, end: Int)? {
        var total = 0.0
        var current = 0.0
        var k = i
        var any = false
        while same(i, k), tokens[k].isWord {
            if let value = known(k) ?? hyphenated(k) {
                guard !any || current == 0 || (current >= 20 && value < 10) || current >= 100 else { break }
                current += value
                any = true
            } else if any, let magnitude = lexicon.magnitudes[tokens[k].hash], magnitude >= 100 {
                if magnitude == 100 {
                    current = max(1, current) * 100
                } else {
                    total += max(1, current) * magnitude
                    current = 0
                }
            } else if any, document.serves(k, as: .and), same(i, k + 1), current >= 100 || total > 0,
                lexicon.numbers[tokens[k + 1].hash] != nil || hyphenated(k + 1) != nil
            {
                // "one hundred and fifty"
            } else {
                break
            }
            k += 1
        }
        return any ? (total + current, k) : nil
    }
    private func known(_ k: Int) -> Double? {
        document.kinds[k].contains(.number) ? lexicon.numbers[tokens[k].hash] : nil
    }
    private func hyphenated(_ k: Int) -> Double? {
        let bytes = document.bytes[Int(tokens[k].start)..<Int(tokens[k].end)]
        guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")),
            let tens = lexicon.numbers[Hash.word(document.bytes, from: bytes.startIndex, to: dash)], tens >= 20,
            let ones = lexicon.numbers[Hash.word(document.bytes, from: dash + 1, to: bytes.endIndex)], ones < 10
        else { return nil }
        return tens + ones
    }

    func number(at i: Int) -> Number? {
        if let (vague, count) = lexicon.vague.match(tokens, i, limit: tokens.count), tokens[i].isWord {
            return Number(value: vague.value, start: i, end: i + count, bound: vague.bound, isVague: true)
        }
        if tokens[i].kind == .number, let value = plain(i) {
            var number = Number(value: value, start: i, end: i + 1)
            magnitude(&number)
            range(&number)
            return number
        }
        guard tokens[i].isWord, let (value, end) = spelled(i) else { return nil }
        var number = Number(value: value, start: i, end: end)
        magnitude(&number)
        range(&number)
        return number
    }
    private func magnitude(_ number: inout Number) {
        var last = 1.0
        while same(number.start, number.end), tokens[number.end].isWord,
            let factor = lexicon.magnitudes[tokens[number.end].hash],
            tokens[number.end].end - tokens[number.end].start > 2 || !tokens[number.end].shape.contains(.spaceBefore)
        {
            // "200 m" is metres; "£1.2m" and "1.2bn" have magnitudes.
            if tokens[number.end].end - tokens[number.end].start == 1, !hasCurrencyBefore(number.start) { return }
            // "0.5百分点": the first character of the unit is not the number hundred.
            if tokens[number.end].shape.contains(.ideograph),
                lexicon.units.match(tokens, number.end, limit: tokens.count) != nil
            {
                return
            }
            guard (number.value * factor).magnitude < 1e18 else { return }
            number.value *= factor
            number.end += 1
            last = factor
        }
        // "1億2000万": in scripts without spaces the parts are added up.
        while last > 1, same(number.start, number.end), tokens[number.end - 1].shape.contains(.ideograph),
            tokens[number.end - 1].end == tokens[number.end].start, let part = plain(number.end)
        {
            var (factor, end) = (1.0, number.end + 1)
            while same(number.start, end), tokens[end].shape.contains(.ideograph),
                let more = lexicon.magnitudes[tokens[end].hash]
            {
                factor *= more
                end += 1
            }
            guard factor < last, part * factor < last else { return }
            number.value += part * factor
            number.end = end
            last = factor
        }
    }
    private func hasCurrencyBefore(_ i: Int) -> Bool { currency(endingAt: i) != nil }

    /// "10 to 15", "10–15", "between 10 and 15".
    private func range(_ number: inout Number) {
        let k = number.end
        guard same(number.start, k + 1) else { return }
        let isDash = (tokens[k].isMark("-") || tokens[k].isMark("–")) && !tokens[k].shape.contains(.spaceAfter)
        let isTo = document.serves(k, as: .rangeTo)
        let isAnd =
            document.serves(k, as: .and) && number.start > 0
            && document.serves(number.start - 1, as: .rangeBetween)
        guard isDash || isTo || isAnd else { return }
        var second = Number(value: 0, start: k + 1, end: k + 2)
        if let value = plain(k + 1) {
            second.value = value
        } else if !isDash, let (value, end) = spelled(k + 1) {
            second.value = value
            second.end = end
        } else {
            return
        }
        let before = second.end
        magnitude(&second)
        // "10 to 15 million": the magnitude applies to both numbers.
        var low = number.value
        if second.end > before, low < 1000, second.value > low * 1000 {
            low *= second.value / (plain(k + 1) ?? second.value)
        }
        guard low < second.value else { return }
        number.low = low
        number.high = second.value
        number.value = low
        number.end = second.end
    }
}
