import NewsModel
import Text

/// Reads what a number is measured in.
extension FigureReader {
    /// Reads the currency or sign before the number, or else the unit after it: "%", "kilometers", "-meter", "euros".
    func readUnit(_ draft: inout FigureDraft) {
        if let (unit, from) = unit(endingAt: draft.start) {
            draft.unit = FigureDraft.Unit(
                name: unit.name, text: text(of: unit, from, draft.start), end: draft.end, isMoney: unit.isMoney)
            draft.start = from
            draft.spanStart = from
            // "$75 U.S.", "摄氏5度"
            if let more = self.unit(behind: draft), more.name == unit.name || more.name == "degree" {
                draft.end = more.end
            }
        } else if let unit = unit(behind: draft) {
            draft.unit = unit
            draft.end = unit.end
            draft.number.value *= unit.factor
        }
    }
    /// The unit behind the number, its magnitude and a hyphen.
    private func unit(behind draft: FigureDraft) -> FigureDraft.Unit? {
        let start = draft.number.start
        var k = draft.end
        let isHyphen = same(start, k + 1) && tokens[k].isMark("-") && !tokens[k].shape.contains(.spaceBefore)
        if isHyphen, tokens[k + 1].isWord { k += 1 }
        guard same(start, k) else { return nil }
        if let unit = unit(at: k) { return unit }
        // "62 millones de euros", "62 millions d'euros"
        guard document.serves(k, as: .of), same(start, k + 1), let unit = unit(at: k + 1), unit.isMoney else {
            return nil
        }
        return unit
    }
    /// The unit or currency whose words begin at token `k`, the longer of both.
    func unit(at k: Int) -> FigureDraft.Unit? {
        guard k < tokens.count, tokens[k].kind != .number else { return nil }
        // "13日", "3度目": no unit unless more follows ("日間").
        if Self.ambiguous.contains(tokens[k].hash), lexicon.units.match(tokens, k, limit: tokens.count)?.count == 1 {
            return nil
        }
        let unit = lexicon.units.match(tokens, k, limit: tokens.count)
        let money = lexicon.currencies.match(tokens, k, limit: tokens.count)
        let isMoney = (money?.count ?? 0) > (unit?.count ?? 0)
        guard let (found, count) = isMoney ? money : unit else { return unitStem(at: k) }
        if found.isMoney, count == 1, isCode(k), !tokens[k].shape.contains(.allCapitals) { return unitStem(at: k) }
        return FigureDraft.Unit(
            name: found.name, text: text(of: found, k, k + count), end: k + count,
            isTime: document.kind(k).contains(.timeUnit), isMoney: found.isMoney, factor: found.factor)
    }
    /// Signs of dates and of what happens for the nth time.
    private static let ambiguous = Set(["月", "日", "号", "號", "時", "时", "度", "回", "월", "일", "시"].map { Hash.word($0) })
    /// "5 milden": a unit with endings, in languages that add them.
    private func unitStem(at k: Int) -> FigureDraft.Unit? {
        guard !lexicon.unitStems.isEmpty, tokens[k].isWord else { return nil }
        let (start, end) = (Int(tokens[k].start), Int(tokens[k].end))
        // Endings are at most seven letters long; the rest is at least a syllable.
        var to = end
        var letters = 0
        while to > start + 1, letters < 8 {
            if let unit = lexicon.unitStems[Hash.word(document.bytes, from: start, to: to)], to - start >= 2 {
                return FigureDraft.Unit(
                    name: unit.name, text: text(of: unit, k, k + 1), end: k + 1, isTime: false, isMoney: unit.isMoney,
                    factor: unit.factor)
            }
            to -= 1
            while to > start, document.bytes[to] & 0xC0 == 0x80 { to -= 1 }
            letters += 1
        }
        return nil
    }
    /// The unit's name in the language, or as written where only capitals differ or it is not known.
    private func text(of unit: Lexicon.Unit, _ from: Int, _ to: Int) -> String {
        let written = document.text(from, to)
        return unit.label.isEmpty || written.lowercased() == unit.label || lexicon.code == "en" ? written : unit.label
    }
    /// Whether the word is an ISO code, which counts only in capitals.
    private func isCode(_ k: Int) -> Bool {
        guard document.length(k) == 3 else { return false }
        let code = document.text(k, k + 1).uppercased()
        return lexicon.currencies.match(tokens, k, limit: k + 1)?.value.name == code
    }

    /// The currency or sign that ends before token `i`.
    private func unit(endingAt i: Int) -> (unit: Lexicon.Unit, start: Int)? {
        for length in 1...3 where same(i, i - length) {
            if let (unit, count) = lexicon.unitsBefore.match(tokens, i - length, limit: i), count == length {
                return (unit, i - length)
            }
        }
        return currency(endingAt: i).map { code, start in
            let label = lexicon.currencies.match(tokens, start, limit: i)?.value.label ?? ""
            return (Lexicon.Unit(name: code, label: label, isMoney: true), start)
        }
    }
    func currency(endingAt i: Int) -> (code: String, start: Int)? {
        for length in stride(from: 3, through: 1, by: -1) where same(i, i - length) {
            let k = i - length
            guard let (unit, count) = lexicon.currencies.match(tokens, k, limit: i), count == length else { continue }
            let isSign = tokens[i - 1].kind == .mark
            // "aud$ 15"
            if isSign, length == 1, same(k, k - 1), tokens[k - 1].end == tokens[k].start, document.length(k - 1) == 3,
                let code = lexicon.currencies.match(tokens, k - 1, limit: k)?.value.name
            {
                return (code, k - 1)
            }
            // "a $1m loan" is no Australian dollar.
            if isSign, length > 1, document.length(k) == 1, tokens[k].end != tokens[k + 1].start { continue }
            if isSign || tokens[k].kind == .mark || tokens[k].shape.contains(.allCapitals) { return (unit.name, k) }
        }
        return nil
    }
    /// "RM23.50", "Rs500": a currency and a number in one word.
    func gluedMoney(at i: Int) -> (Account.Figure, Int)? {
        guard tokens[i].isWord, tokens[i].isCapital, (3...20).contains(document.length(i)) else { return nil }
        let bytes = document.bytes
        let (start, end) = (Int(tokens[i].start), Int(tokens[i].end))
        guard let digit = (start..<end).first(where: { bytes[$0].isASCIIDigit }), digit > start + 1,
            (digit..<end).allSatisfy({ bytes[$0].isASCIIDigit }), bytes[start..<digit].allSatisfy(\.isASCIILetter)
        else { return nil }
        let word = document.article.text(Span(start, digit))
        var sign: [Token] = []
        tokenize(bytes, from: start, to: digit, block: 0, into: &sign)
        guard word == word.uppercased() || word == "Rs",
            let (unit, _) = lexicon.currencies.match(sign, 0, limit: sign.count)
        else { return nil }
        // "RM23.50" is a word, a mark and a number.
        let isLonger =
            same(i, i + 2) && (tokens[i + 1].isMark(".") || tokens[i + 1].isMark(",")) && tokens[i + 2].kind == .number
            && tokens[i].end == tokens[i + 1].start && tokens[i + 1].end == tokens[i + 2].start
        let last = isLonger ? i + 2 : i
        guard
            let value = NumberFormat.value(
                bytes, from: digit, to: Int(tokens[last].end), decimal: lexicon.decimal)
        else { return nil }
        var number = Number(value: value, start: i, end: last + 1)
        magnitude(&number)
        var draft = FigureDraft(number)
        draft.unit = FigureDraft.Unit(name: unit.name, text: word, end: number.end, isMoney: true)
        return (finished(draft), number.end)
    }

    // MARK: - Ages

    /// "34-year-old", "5 Jahre alt", "3 years of age", "aged 34".
    func readAge(_ draft: inout FigureDraft) {
        let start = draft.number.start
        var k = draft.end
        if draft.unit == nil {
            if same(start, k), tokens[k].isMark("-") { k += 1 }
            if same(start, k), isAgeWord(k) {
                draft.unit = FigureDraft.Unit(name: ageUnit(k), text: document.text(k, k + 1), end: k + 1)
                draft.end = k + 1
            } else if isBehindAged(start) {
                draft.unit = FigureDraft.Unit(name: "year" + Account.Figure.ofAge, text: "", end: draft.end)
            }
            return
        }
        guard let unit = draft.unit, ["year", "month", "week", "day"].contains(unit.name), same(start, k) else {
            if let unit = draft.unit, isBehindAged(start), !unit.isMoney {
                draft.unit?.name = unit.name + Account.Figure.ofAge
            }
            return
        }
        if tokens[k].isMark("-"), same(start, k + 1) { k += 1 }
        let isOfAge = document.serves(k, as: .of) && same(start, k + 1) && document.serves(k + 1, as: .aged)
        guard document.serves(k, as: .old) || isOfAge || isBehindAged(start) else { return }
        draft.unit?.name = unit.name + Account.Figure.ofAge
        if document.serves(k, as: .old) { draft.end = k + 1 }
        if isOfAge { draft.end = k + 2 }
    }
    /// "aged 34", "at the age of 34"
    private func isBehindAged(_ start: Int) -> Bool {
        guard same(start, start - 1) else { return false }
        if document.serves(start - 1, as: .aged) { return true }
        return document.serves(start - 1, as: .of) && same(start, start - 2)
            && document.serves(start - 2, as: .aged)
    }
    private func ageUnit(_ k: Int) -> String {
        let word = document.text(k, k + 1).lowercased()
        let unit = ["month", "week", "day"].first { word.hasPrefix($0) } ?? "year"
        return unit + Account.Figure.ofAge
    }

    // MARK: - Two amounts, rates, conversions

    /// "between $62 and $68", "5 per cent to 20 per cent": the second end of a range that repeats the unit.
    func readSecondAmount(_ draft: inout FigureDraft) {
        guard let unit = draft.unit, draft.number.low == nil,
            let k = behindRangeMark(draft.end, start: draft.start), tokens[k - 1].kind != .mark || unit.isMoney
        else { return }
        var from = k
        while from < k + 3, same(k, from), tokens[from].kind != .number, numeral(from) == nil { from += 1 }
        guard same(draft.start, from), var second = number(at: from), second.low == nil else { return }
        if from > k {
            guard let (sign, start) = self.unit(endingAt: from), start == k, sign.name == unit.name else { return }
        }
        var other = FigureDraft(second)
        readUnit(&other)
        guard other.unit?.name == unit.name, from > k || other.end > second.end, draft.number.value < second.value
        else { return }
        second.low = draft.number.value
        draft.number.low = draft.number.value
        draft.number.high = second.value
        draft.number.end = second.end
        draft.end = max(other.end, second.end)
    }
    /// "miles per hour", "$5 a barrel": what the amount is given for.
    func readRate(_ draft: inout FigureDraft) {
        guard let unit = draft.unit, same(draft.number.start, draft.end + 1), document.serves(draft.end, as: .per)
        else { return }
        let k = draft.end + 1
        let isArticle = document.serves(draft.end, as: .indefinite)
        if let base = self.unit(at: k), !base.isMoney {
            draft.unit?.name = unit.name + " per " + base.name
            draft.unit?.text = [unit.text, document.text(draft.end, base.end)].joined(separator: " ")
            draft.end = base.end
        } else if !isArticle, !document.kind(draft.end).contains(.preposition), tokens[k].isWord,
            document.kind(k).isDisjoint(with: [.stop, .preposition])
        {
            let base = document.text(k, k + 1)
            draft.unit?.name = unit.name + " per " + base.lowercased()
            draft.unit?.text = [unit.text, document.text(draft.end, k + 1)].joined(separator: " ")
            draft.end = k + 1
        }
    }
    /// The end of a conversion such as "(656-foot)" or "(about €1.2m)": the same figure in another unit.
    func conversion(after end: Int) -> Int? {
        guard end + 2 < tokens.count, tokens[end].isMark("("), tokens[end].block == tokens[max(0, end - 1)].block,
            let close = (end + 1..<min(tokens.count, end + 11)).first(where: { tokens[$0].isMark(")") })
        else { return nil }
        let inside = end + 1..<close
        let isConversion =
            inside.contains { tokens[$0].kind == .number } && inside.contains { unit(at: $0) != nil }
        return isConversion ? close + 1 : nil
    }
    /// Whether a counting word for a number in ideographs stands at `k`: "三百人".
    func isCounter(_ k: Int, _ start: Int) -> Bool {
        same(start, k) && tokens[k].start == tokens[k - 1].end && !Self.ambiguous.contains(tokens[k].hash)
            && lexicon.counters.match(tokens, k, limit: tokens.count) != nil
    }
}
