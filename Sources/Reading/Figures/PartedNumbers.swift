import Text

/// Numbers that some texts part with a space behind their point or comma.
extension Lexicon {
    /// Whether the mark at `k` stands in a number that a space parts, "$5. 9 million", "7. 2 percent" or "30, 000", and ends no sentence and no part of one:
    /// a currency and a magnitude stand around it, or a unit of percent follows, or a currency before a comma and three digits, or three noughts follow
    /// the comma; or one digit follows two at most behind an article, a hyphen or "magnitude", or before a unit or a magnitude ("an 8. 3 quake"), or it
    /// parts the hours from the minutes ("7. 40 a. m.").
    func isPartedNumber(_ tokens: [Token], at k: Int) -> Bool {
        guard k > 0, k + 1 < tokens.count, tokens[k - 1].kind == .number, tokens[k + 1].kind == .number,
            tokens[k - 1].block == tokens[k + 1].block, tokens[k - 1].end - tokens[k - 1].start <= 3,
            !tokens[k].shape.contains(.spaceBefore), tokens[k].shape.contains(.spaceAfter)
        else { return false }
        let isMoney = k > 1 && tokens[k - 2].block == tokens[k].block && Self.currencySigns.contains(tokens[k - 2])
        let length = tokens[k + 1].end - tokens[k + 1].start
        if tokens[k].isMark(",") { return length == 3 && (isMoney || tokens[k + 1].hash == Self.noughts) }
        guard tokens[k].isMark("."), length <= 2, k + 2 < tokens.count, tokens[k + 2].block == tokens[k].block
        else { return false }
        if units.match(tokens, k + 2, limit: tokens.count)?.value.name == "percent" { return true }
        if beginsHalfDay(tokens, at: k + 2) || length == 1 && isInMiddle(tokens, at: k) { return true }
        guard isMoney else { return false }
        // "$5. 9 million", "$5. 9 - million"
        let word = tokens[k + 2].isMark("-") && k + 3 < tokens.count ? k + 3 : k + 2
        return tokens[word].block == tokens[k].block && magnitudes[tokens[word].hash] != nil
    }
    private func isInMiddle(_ tokens: [Token], at k: Int) -> Bool {
        guard tokens[k - 1].end - tokens[k - 1].start <= 2, k > 1, tokens[k - 2].block == tokens[k].block else {
            return false
        }
        // "Magnitude 8. 3 Quake"
        if units.match(tokens, k - 2, limit: k - 1)?.value.name == "magnitude" { return true }
        guard tokens[k + 2].isWord, !tokens[k + 2].isCapital else { return false }
        let isOpen = tokens[k - 2].isMark("-") || kind(of: tokens[k - 2].hash).contains(.determiner)
        let isMeasured =
            units.match(tokens, k + 2, limit: tokens.count) != nil || magnitudes[tokens[k + 2].hash] != nil
        return isOpen || tokens[k - 2].isWord && isMeasured
    }
    /// Whether "a. m." or "p. m." begins at `k`, with or without the space.
    private func beginsHalfDay(_ tokens: [Token], at k: Int) -> Bool {
        k + 2 < tokens.count && Self.halfDays.contains(tokens[k].hash) && tokens[k + 1].isMark(".")
            && tokens[k + 2].hash == Self.meridiem
    }
    private static let halfDays = [Hash.word("a"), Hash.word("p")]
    private static let meridiem = Hash.word("m")
    private static let currencySigns = Marks("$€£¥")
    private static let noughts = Hash.word("000")
}
