import NewsModel
import Text

/// Reads numbers in digits and words, with their signs, magnitudes and ranges.
extension FigureReader {
    func same(_ i: Int, _ j: Int) -> Bool { j >= 0 && j < tokens.count && tokens[j].block == tokens[i].block }

    /// The number whose sign, digits or words begin at token `i`.
    func number(at i: Int) -> Number? {
        if tokens[i].isWord, let number = partOfMagnitude(at: i) ?? vague(at: i) { return number }
        guard let start = behindSign(i) else { return unsigned(at: i) }
        guard var number = unsigned(at: start), !number.isVague, number.low == nil else { return nil }
        number.value = -number.value
        number.start = i
        return number
    }
    /// The token after a minus sign or word that belongs to a number; nil when there is none.
    private func behindSign(_ i: Int) -> Int? {
        // "al menos 17" is a bound.
        if document.serves(i, as: .minus), same(i, i + 1), boundBefore(i + 1) == nil {
            let k = tokens[i + 1].isMark("-") && !tokens[i + 1].shape.contains(.spaceAfter) ? i + 2 : i + 1
            guard same(i, k), tokens[k].kind == .number || numeral(k) != nil else { return nil }
            return k
        }
        guard tokens[i].isMark("-") || tokens[i].isMark("\u{2212}"), tokens[i].shape.contains(.spaceBefore),
            !tokens[i].shape.contains(.spaceAfter), same(i, i + 1), tokens[i + 1].kind == .number
        else { return nil }
        let follows = i > 0 && same(i, i - 1)
        return follows && (tokens[i - 1].kind == .number || tokens[i - 1].shape.contains(.allCapitals)) ? nil : i + 1
    }
    private func unsigned(at i: Int) -> Number? {
        var number: Number
        if tokens[i].kind == .number, let value = plain(i) {
            number = Number(value: value, start: i, end: i + 1)
        } else if tokens[i].shape.contains(.ideograph), let (value, end) = ideographs(from: i) {
            return Number(value: value, start: i, end: end, isIdeographic: true)
        } else if tokens[i].isWord, let (value, end) = spelled(i) {
            number = Number(value: value, start: i, end: end)
        } else {
            return nil
        }
        fraction(&number)
        magnitude(&number)
        range(&number)
        return number
    }

    // MARK: - Digits and words

    private func plain(_ i: Int) -> Double? {
        guard i < tokens.count, tokens[i].kind == .number else { return nil }
        return NumberFormat.value(
            document.bytes, from: Int(tokens[i].start), to: Int(tokens[i].end), decimal: lexicon.decimal)
    }
    /// Reads number words from `i` on ("twenty-three", "one hundred and fifty thousand").
    func spelled(_ i: Int) -> (value: Double, end: Int)? {
        var sum = NumeralSum()
        sum.onesFirst = lexicon.code == "ar"
        var k = i
        while same(i, k), tokens[k].isWord {
            if sum.isEmpty || !sum.endsWithMagnitude || lexicon.magnitudes[tokens[k].hash] == nil,
                let value = numeral(k)
            {
                guard sum.add(value) else { break }
            } else if let magnitude = lexicon.magnitudes[tokens[k].hash], magnitude >= 100,
                !sum.isEmpty || opensNumeral(k, magnitude)
            {
                guard sum.multiply(by: magnitude) else { break }
            } else if document.serves(k, as: .and), sum.takesAnd, same(i, k + 1), numeral(k + 1).map(sum.fits) ?? false
            {
                // "one hundred and fifty", "treinta y cinco"
            } else {
                break
            }
            k += 1
        }
        return sum.isEmpty ? nil : (sum.value, k)
    }
    /// "mil personas", "тысяча человек": whether a magnitude without a number before it is one.
    private func opensNumeral(_ k: Int, _ magnitude: Double) -> Bool {
        magnitude <= 1000 && lexicon.code != "en" && !tokens[k].shape.contains(.ideograph) && document.length(k) > 2
            && (!tokens[k].isCapital || isBeforeMagnitude(k))
    }
    /// "Mil millones": a capital that the sentence gives.
    private func isBeforeMagnitude(_ k: Int) -> Bool {
        document.sentences[Int(document.sentenceOf[k])].start == k && same(k, k + 1)
            && lexicon.magnitudes[tokens[k + 1].hash] ?? 0 >= 1e6
    }
    /// The value of one word: "twenty", "twenty-three", "dreihundertzwei".
    func numeral(_ k: Int) -> Double? {
        guard k < tokens.count, tokens[k].isWord else { return nil }
        if document.kinds[k].contains(.number) { return lexicon.numbers[tokens[k].hash] }
        return hyphenated(k) ?? joined(k)
    }
    private func hyphenated(_ k: Int) -> Double? {
        let bytes = document.bytes[Int(tokens[k].start)..<Int(tokens[k].end)]
        guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")),
            let tens = lexicon.numbers[Hash.word(document.bytes, from: bytes.startIndex, to: dash)], tens >= 20,
            let ones = lexicon.numbers[Hash.word(document.bytes, from: dash + 1, to: bytes.endIndex)], ones < 10
        else { return nil }
        return tens + ones
    }
    /// "dreihundertzwei": a word that consists of number words, the longest first.
    private func joined(_ k: Int) -> Double? {
        let (start, end) = (Int(tokens[k].start), Int(tokens[k].end))
        guard lexicon.joinsNumerals, tokens[k].kind == .word, (7...60).contains(end - start) else { return nil }
        var sum = NumeralSum()
        var from = start
        while from < end {
            // Number words are at most 24 bytes long.
            var to = min(end, from + 24)
            while to > from, !step(from, to, &sum) { to -= 1 }
            guard to > from else { return nil }
            from = to
        }
        return sum.value
    }
    private func step(_ from: Int, _ to: Int, _ sum: inout NumeralSum) -> Bool {
        let hash = Hash.word(document.bytes, from: from, to: to)
        if let value = lexicon.numbers[hash] { return sum.add(value) }
        if let magnitude = lexicon.magnitudes[hash] { return sum.multiply(by: magnitude) }
        return to - from > 2 && !sum.isEmpty && lexicon.serves(hash, as: .and)
    }

    /// "nine point five", "two and a half".
    private func fraction(_ number: inout Number) {
        let k = number.end
        guard same(number.start, k) else { return }
        if let (_, count) = lexicon.halves.match(tokens, k, limit: tokens.count) {
            number.value += 0.5
            number.end += count
            return
        }
        guard tokens[number.start].isWord, document.serves(k, as: .point), same(k, k + 1), let first = numeral(k + 1)
        else { return }
        var digits = first
        var scale = first >= 10 ? 100.0 : 10.0
        var end = k + 2
        while first < 10, scale < 1e6, same(k, end), let next = numeral(end), next < 10 {
            (digits, scale, end) = (digits * 10 + next, scale * 10, end + 1)
        }
        guard digits < 100 || first < 10 else { return }
        number.value += digits / scale
        number.end = end
    }

    // MARK: - Magnitudes

    func magnitude(_ number: inout Number) {
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
            number.value = (number.value * factor * 1e4).rounded() / 1e4
            number.end += 1
            last = factor
        }
        if last > 1 { skipStop(&number) }
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
    /// "3,8 Mrd. Euro": the full stop of an abbreviated magnitude, when the sentence goes on.
    private func skipStop(_ number: inout Number) {
        let k = number.end
        guard same(number.start, k + 1), tokens[k].isMark("."), !tokens[k].shape.contains(.spaceBefore),
            document.length(k - 1) <= 12, document.sentenceOf[k + 1] == document.sentenceOf[number.start],
            tokens[k + 1].isWord || tokens[k + 1].kind == .mark && currencySign(k + 1)
        else { return }
        number.end += 1
    }
    private func currencySign(_ k: Int) -> Bool {
        lexicon.currencies.match(tokens, k, limit: tokens.count) != nil
    }
    private func hasCurrencyBefore(_ i: Int) -> Bool { currency(endingAt: i) != nil }

    // MARK: - Ranges

    /// "10 to 15", "10–15", "between 10 and 15".
    private func range(_ number: inout Number) {
        guard let k = behindRangeMark(number.end, start: number.start) else { return }
        guard var second = secondNumber(at: k, isDash: tokens[k - 1].kind == .mark) else { return }
        magnitude(&second)
        // "10 to 15 million": the magnitudes apply to both numbers, as long as the second one stays the larger without them.
        var low = number.value
        var (product, last) = (1.0, second.end - 1)
        while last > second.start, let factor = lexicon.magnitudes[tokens[last].hash],
            number.value < second.value / (product * factor)
        {
            (product, last) = (product * factor, last - 1)
        }
        low *= product
        guard low < second.value else { return }
        // "steeg met 5 tot 40": a change and what it led to.
        if document.serves(k - 1, as: .until), second.value >= Self.leastOfReached * low,
            change(before: number.start) != nil
        {
            return
        }
        number.low = low
        number.high = second.value
        number.value = low
        number.end = second.end
    }
    /// How many times a change what is reached must be, not to be the end of a range. Chosen, not measured.
    private static let leastOfReached = 5.0
    private func secondNumber(at k: Int, isDash: Bool) -> Number? {
        if let value = plain(k) { return Number(value: value, start: k, end: k + 1) }
        guard !isDash, tokens[k].isWord, let (value, end) = spelled(k) else { return nil }
        return Number(value: value, start: k, end: end)
    }
    /// The token after the word or dash that joins the ends of a range; nil when there is none at `k`.
    func behindRangeMark(_ k: Int, start: Int) -> Int? {
        guard same(start, k + 1) else { return nil }
        let isDash =
            (tokens[k].isMark("-") || tokens[k].isMark("–") || tokens[k].isMark("~") || tokens[k].isMark("〜"))
            && (!tokens[k].shape.contains(.spaceAfter) || tokens[k].isMark("–"))
        let isAnd = document.serves(k, as: .and) && opensRange(before: start)
        guard isDash || isAnd || document.serves(k, as: .rangeTo) else { return nil }
        return k + 1
    }
    /// Whether "between" stands before the number or its currency.
    private func opensRange(before start: Int) -> Bool {
        (1...3).contains { same(start, start - $0) && document.serves(start - $0, as: .rangeBetween) }
    }
}

/// The sum of number words, as it is read word by word: "three hundred and two thousand" adds 3, multiplies by 100, adds 2, multiplies.
struct NumeralSum {
    private var total = 0.0
    private var current = 0.0
    private(set) var isEmpty = true
    private(set) var endsWithMagnitude = false
    var onesFirst = false

    var value: Double { total + current }
    /// Whether "and" may continue it.
    var takesAnd: Bool { total > 0 || current >= 20 }
    /// Whether the next word's value may follow the last: 20 and 3, 100 and 23.
    func fits(_ value: Double) -> Bool {
        if isEmpty || current == 0 { return isEmpty || value < 1000 }
        let rest = current.truncatingRemainder(dividingBy: 100)
        // Arabic has the ones first: 3 and 20.
        if onesFirst, current < 10, value >= 20, value < 100 { return true }
        if rest == 0 { return value < 100 }
        return rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && value < 10
    }
    /// Adds a word; false when it begins another number.
    mutating func add(_ value: Double) -> Bool {
        guard fits(value) else { return false }
        current += value
        (isEmpty, endsWithMagnitude) = (false, false)
        return true
    }
    /// Multiplies by hundred, thousand or more; false beyond 10¹⁸.
    mutating func multiply(by magnitude: Double) -> Bool {
        guard (value * magnitude).magnitude < 1e18 else { return false }
        if magnitude == 100 {
            guard current < 100 else { return false }
            current = max(1, current) * 100
        } else if current == 0, total > 0 {
            total *= magnitude
        } else {
            total += max(1, current) * magnitude
            current = 0
        }
        (isEmpty, endsWithMagnitude) = (false, true)
        return true
    }
}
