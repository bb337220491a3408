import NewsModel
import Text

/// Reads numbers that tell only a magnitude ("several hundred thousand", "tens of billions") or a part of one ("half a million").
extension FigureReader {
    /// "dozens", "tens of billions", "hundreds of thousands".
    func vague(at i: Int) -> Number? {
        guard let (vague, count) = lexicon.vague.match(tokens, i, limit: tokens.count),
            count > 1 || vague.value < 1e6 || !isBehindNumber(i)
        else { return nil }
        var number = Number(value: vague.value, start: i, end: i + count, bound: vague.bound, isVague: true)
        let k = number.end + (same(i, number.end) && document.serves(number.end, as: .of) ? 1 : 0)
        if vague.value >= 1, let (factor, end) = magnitudes(from: k, start: i), factor >= 1000 {
            number.value *= factor
            number.end = end
        }
        return number
    }
    /// "75 USD millones": the magnitude belongs to a number before it.
    private func isBehindNumber(_ i: Int) -> Bool {
        same(i, i - 1)
            && (tokens[i - 1].kind == .number || numeral(i - 1) != nil || currency(endingAt: i) != nil
                || lexicon.currencies.match(tokens, i - 1, limit: i) != nil
                || lexicon.magnitudes[tokens[i - 1].hash] != nil)
    }
    /// "several hundred thousand", "half a million", "half a dozen".
    func partOfMagnitude(at i: Int) -> Number? {
        if document.serves(i, as: .several) {
            // "how many thousand" asks.
            if same(i, i - 1), lexicon.questionWords.contains(tokens[i - 1].hash) { return nil }
            let k = i + 1
            let counted = same(i, k) && tokens[k].isWord ? vague(at: k).map { ($0.value, $0.end) } : nil
            guard let (value, end) = counted ?? magnitudes(from: k, start: i), value >= 10 else { return nil }
            let bound: Account.Bound =
                switch Self.noughts(of: value).map({ $0 % 3 }) {
                case 0: .thousandsOf
                case 1: .tensOf
                case 2: .hundredsOf
                default: .dozensOf
                }
            return Number(value: value, start: i, end: end, bound: bound, isVague: true)
        }
        guard document.serves(i, as: .halfOf) else { return nil }
        let k = i + (same(i, i + 1) && document.serves(i + 1, as: .indefinite) ? 2 : 1)
        guard same(i, k), tokens[k].isWord else { return nil }
        // "em meio a milhares" is amid them, "half twelve" a time.
        if let (vague, count) = lexicon.vague.match(tokens, k, limit: tokens.count) {
            guard vague.bound == .exact, vague.value == 12 else { return nil }
            return Number(value: 6, start: i, end: k + count, isVague: true)
        }
        guard numeral(k) == nil || lexicon.magnitudes[tokens[k].hash] != nil,
            let (value, end) = magnitudes(from: k, start: i)
        else { return nil }
        return Number(value: value / 2, start: i, end: end, isVague: true)
    }
    /// The product of the magnitudes from a token on, or a number word or vague one that is one ("hunderttausend", "billions"): a dozen or a power of ten from a hundred on.
    private func magnitudes(from k: Int, start: Int) -> (value: Double, end: Int)? {
        var (value, end) = (1.0, k)
        while same(start, end), tokens[end].isWord, document.length(end) > 2,
            let factor = lexicon.magnitudes[tokens[end].hash], value * factor < 1e18
        {
            (value, end) = (value * factor, end + 1)
        }
        if end == k, same(start, k), tokens[k].isWord {
            if let (vague, count) = lexicon.vague.match(tokens, k, limit: tokens.count) {
                (value, end) = (vague.value, k + count)
            } else if numeral(k) ?? 0 >= 100, let (number, behind) = spelled(k) {
                // Not "several one hundred euro notes".
                (value, end) = (number, behind)
            }
        }
        return value == 12 || value >= 100 && Self.noughts(of: value) != nil ? (value, end) : nil
    }
    /// How many noughts a power of ten has; nil for another number.
    private static func noughts(of value: Double) -> Int? {
        var (rest, noughts) = (value, 0)
        while rest >= 10 { (rest, noughts) = (rest / 10, noughts + 1) }
        return rest == 1 ? noughts : nil
    }
}
