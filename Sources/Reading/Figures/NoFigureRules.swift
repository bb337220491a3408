import NewsModel
import Text

/// A number and the words next to it, as the rules below need them.
struct NumberSigns {
    let reader: FigureReader
    let number: FigureReader.Number
    /// The tokens before and after it in its block.
    let before: Token?
    let after: Token?

    init(_ reader: FigureReader, _ number: FigureReader.Number) {
        let tokens = reader.tokens
        let block = tokens[number.start].block
        self.reader = reader
        self.number = number
        before = number.start > 0 && tokens[number.start - 1].block == block ? tokens[number.start - 1] : nil
        after = number.end < tokens.count && tokens[number.end].block == block ? tokens[number.end] : nil
    }

    var document: Document { reader.document }
    var tokens: [Token] { reader.tokens }
    var start: Int { number.start }
    var end: Int { number.end }
    var first: Token { tokens[number.start] }
    var kindBefore: Lexicon.Kind { before == nil ? [] : document.kind(start - 1) }
    var kindAfter: Lexicon.Kind { after == nil ? [] : document.kind(end) }
    var touchesBefore: Bool { !first.shape.contains(.spaceBefore) }
    func isBefore(_ mark: Unicode.Scalar) -> Bool { before?.isMark(mark) ?? false }
    func isAfter(_ mark: Unicode.Scalar) -> Bool { after?.isMark(mark) ?? false }
    /// Whether the next word has this use.
    func servesAfter(as use: Lexicon.Use) -> Bool { after.map { document.lexicon.serves($0.hash, as: use) } ?? false }
    /// "iPhone": whether a capital stands inside the word.
    func hasInnerCapital(_ k: Int) -> Bool {
        document.bytes[Int(tokens[k].start)..<Int(tokens[k].end)].contains { $0.isASCIIUpper }
    }
    /// "one of the": whether "of" and an article follow.
    var isOneOfSeveral: Bool {
        reader.parse != nil && document.serves(end, as: .of) && end + 1 < tokens.count
            && document.kind(end + 1).contains(.determiner)
    }
    /// Whether the mark after the number touches the next token.
    var markBehindTouches: Bool { after.map { !$0.shape.contains(.spaceAfter) } ?? false }
}

/// Named rules for numbers that count and measure nothing; the first rule that holds decides.
enum NoFigureRules {
    /// The first rule that holds.
    static func rule(for signs: NumberSigns) -> Condition<NumberSigns>? { all.first { $0.holds(signs) } }

    static let all: [Condition<NumberSigns>] = [
        Condition("page, room, line") {
            $0.kindBefore.contains(.notCountedBefore) && $0.document.length($0.start - 1) > 1
        },
        Condition("abbreviated page, room, line") {
            $0.isBefore(".") && $0.start > 1 && $0.document.kind($0.start - 2).contains(.notCountedBefore)
        },
        Condition("minutes of a time") {
            $0.isBefore(":") && $0.touchesBefore && !($0.before?.shape.contains(.spaceBefore) ?? true)
        },
        Condition("number sign, telephone") { $0.isBefore("#") || $0.isBefore("+") },
        Condition("second part of a case number") { $0.isBefore("/") && $0.touchesBefore },
        Condition("part of a compound") {
            $0.isBefore("-") && $0.touchesBefore && $0.start > 1 && $0.tokens[$0.start - 2].kind != .mark
                && !($0.before?.shape.contains(.spaceBefore) ?? true)
        },
        Condition("part of a name") { isPartOfName($0) },
        Condition("part of a number that a space parts") { signs in
            [signs.start - 1, signs.end].contains { signs.document.lexicon.isPartedNumber(signs.tokens, at: $0) }
        },
        // "a .357", "$.5 million": without its nought the number is read ten or a thousand times too large.
        Condition("digits behind a point alone") {
            $0.isBefore(".") && $0.touchesBefore
                && (($0.before?.shape.contains(.spaceBefore) ?? false)
                    || $0.start > 1 && $0.tokens[$0.start - 2].kind == .mark)
        },
        Condition("digits with a letter") { isGeneration($0) },
        Condition("decade, tens of years of age") { isDecade($0) },
        Condition("two measures of one thing") { isMeasuredTwice($0) },
        Condition("house number") { isHouseNumber($0) },
        Condition("number word of a name") { isWordOfName($0) },
        Condition("before a magnitude of a language without a pack") { mayHaveMagnitude($0) },
        // "4 heures" is a time, "près de 4 heures" a duration.
        Condition("hour, ordinal") {
            $0.kindAfter.contains(.notCounted)
                && ($0.reader.boundBefore($0.start) == nil || !$0.kindAfter.contains(.timeUnit))
        },
        Condition("hours of a time, first part of a case number") {
            ($0.isAfter(":") || $0.isAfter("/")) && $0.markBehindTouches
        },
        Condition("age between commas") {
            $0.isBefore(",") && $0.isAfter(",") && (5..<115).contains($0.number.value) && $0.start >= 2
                && $0.tokens[$0.start - 2].isWord && $0.tokens[$0.start - 2].isCapital
        },
        Condition("score") {
            ($0.isAfter("-") || $0.isAfter("–")) && !($0.after?.shape.contains(.spaceBefore) ?? true)
                && $0.number.low == nil && $0.end + 1 < $0.tokens.count && $0.tokens[$0.end + 1].kind == .number
        },
        Condition("score of a match") { isOfMatch($0) },
        Condition("emergency number") { isDialled($0) },
        Condition("vague word for something else") { $0.number.isVague && $0.servesAfter(as: .notVague) },
        Condition("pronoun") {
            $0.first.isWord && $0.servesAfter(as: .numberPronoun)
                && ($0.number.value == 1 && !$0.isOneOfSeveral
                    || $0.number.value <= 3 && !$0.document.serves($0.end, as: .of))
        },
        Condition("telephone") { isTelephone($0) },
    ]

    /// "a 14 - 9 victory", "won 2 - 1": two short numbers around a dash, the second of them no larger, beside a word for the outcome of a match.
    private static func isOfMatch(_ signs: NumberSigns) -> Bool {
        let tokens = signs.tokens
        func value(_ k: Int) -> Int? {
            guard k >= 0, k < tokens.count, tokens[k].kind == .number, tokens[k].block == tokens[signs.start].block,
                signs.document.length(k) <= 2
            else { return nil }
            return Int(signs.document.text(k, k + 1))
        }
        func isOutcome(_ words: Range<Int>) -> Bool {
            words.clamped(to: 0..<tokens.count).contains {
                tokens[$0].isWord && signs.document.serves($0, as: .outcome)
            }
        }
        guard signs.first.kind == .number else { return false }
        return [signs.start - 1, signs.start + 1].contains { dash in
            guard dash > 0, dash + 1 < tokens.count,
                tokens[dash].isMark("-") || tokens[dash].isMark("–") && !tokens[dash].shape.contains(.spaceBefore),
                let one = value(dash - 1), let other = value(dash + 1), one >= other
            else { return false }
            return isOutcome(dash - 4..<dash - 1) || isOutcome(dash + 2..<dash + 4)
        }
    }
    /// "called 911", "dialled 999": the number of an emergency service behind a verb of telephoning.
    private static func isDialled(_ signs: NumberSigns) -> Bool {
        guard let before = signs.before, signs.first.kind == .number,
            signs.document.lexicon.serves(before.hash, as: .phones),
            !(signs.after.map { $0.isWord } ?? false && signs.document.serves(signs.end, as: .of))
        else { return false }
        return emergencies.contains(signs.document.text(signs.start, signs.start + 1))
    }
    private static let emergencies: Set = ["000", "110", "112", "119", "911", "999"]
    /// Whether the number belongs to a name ("Boeing 737", "Covid 19") and counts nothing after it.
    private static func isPartOfName(_ signs: NumberSigns) -> Bool {
        guard let before = signs.before, before.isWord, signs.first.kind == .number,
            before.isCapital || signs.hasInnerCapital(signs.start - 1),
            signs.number.low == nil, !signs.document.lexicon.nounCapitals, signs.reader.unit(at: signs.end) == nil
        else { return false }
        let opensSentence =
            signs.document.sentences[Int(signs.document.sentenceOf[signs.start])].start >= signs.start - 1
        let followsFullStop = signs.start >= 2 && signs.tokens[signs.start - 2].isMark(".")
        return signs.kindBefore.isDisjoint(with: [.stop, .cue, .preposition, .state]) && !opensSentence
            && !followsFullStop
    }
    /// "3G", "4K", "5M users": whether one capital that is no unit, or means millions and no metres, touches the digits.
    private static func isGeneration(_ signs: NumberSigns) -> Bool {
        guard let after = signs.after, signs.first.kind == .number, after.isWord, after.isCapital,
            !after.shape.contains(.spaceBefore), after.end - after.start == 1
        else { return false }
        return signs.reader.unit(at: signs.end) == nil || signs.document.text(signs.end, signs.end + 1) == "M"
    }
    /// "a man in his 30s", "the ’80s", "60年代": tens of years. Behind a preposition alone they are seconds ("in 30s").
    private static func isDecade(_ signs: NumberSigns) -> Bool {
        guard signs.first.kind == .number, signs.document.length(signs.start) == 2, let after = signs.after,
            after.isWord, !after.shape.contains(.spaceBefore), (10...90).contains(signs.number.value),
            signs.number.value.truncatingRemainder(dividingBy: 10) == 0
        else { return false }
        func text(_ k: Int) -> String { signs.tokens.indices.contains(k) ? signs.document.text(k, k + 1) : "" }
        let next = text(signs.end)
        if next == "年代" || next == "年" && text(signs.end + 1) == "代" { return true }
        if next == "代" { return text(signs.end + 1).isEmpty || "の男女後前半、。".contains(text(signs.end + 1)) }
        return next == "s" && !signs.kindBefore.contains(.preposition)
    }
    /// "a 4x4", "320x240", "40 x 10 metres": the signs between tell it from "4 XL shirts". What is multiplied is a figure ("2 x 300 million").
    private static func isMeasuredTwice(_ signs: NumberSigns) -> Bool {
        guard signs.first.kind == .number, signs.number.end == signs.start + 1 else { return false }
        func crosses(_ k: Int) -> Bool {
            signs.tokens.indices.contains(k) && ["x", "×", "X"].contains(signs.document.text(k, k + 1))
        }
        func isMultiplied(_ k: Int) -> Bool {
            signs.tokens.indices.contains(k) && signs.tokens[k].isWord && signs.document.kind(k).contains(.magnitude)
        }
        if signs.before != nil, crosses(signs.start - 1), signs.start > 1, signs.tokens[signs.start - 2].kind == .number
        {
            return !isMultiplied(signs.end)
        }
        guard let after = signs.after else { return false }
        if crosses(signs.end) {
            return signs.end + 1 < signs.tokens.count && signs.tokens[signs.end + 1].kind == .number
                && !isMultiplied(signs.end + 2)
        }
        // "4x4": the second number is read with its sign.
        let word = signs.document.text(signs.end, signs.end + 1).utf8
        return after.isWord && !after.shape.contains(.spaceBefore) && word.first == UInt8(ascii: "x")
            && word.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    }
    /// "54 State St.", "200 W. Norvik Boulevard": digits before capitals that end in a word for a street, behind which nobody is counted ("30 State Street pilots").
    private static func isHouseNumber(_ signs: NumberSigns) -> Bool {
        guard signs.first.kind == .number, signs.number.end == signs.start + 1, signs.document.length(signs.start) < 6,
            signs.reader.boundBefore(signs.start) == nil
        else { return false }
        let tokens = signs.tokens
        func isInside(_ k: Int) -> Bool { k < tokens.count && tokens[k].block == signs.first.block }
        var k = signs.end
        while isInside(k), k < signs.end + 6, tokens[k].isWord && tokens[k].isCapital || isShort(k, signs) { k += 1 }
        var last = k - 1
        while last > signs.end, tokens[last].kind == .mark { last -= 1 }
        guard last > signs.end, streets.contains(signs.document.text(last, last + 1)) else { return false }
        return !isInside(k) || !tokens[k].isWord || signs.document.kind(k).contains(.stop)
    }
    /// The full stop of "W." and "St."
    private static func isShort(_ k: Int, _ signs: NumberSigns) -> Bool {
        signs.tokens[k].isMark(".") && !signs.tokens[k].shape.contains(.spaceBefore) && k > signs.end
            && signs.document.length(k - 1) <= 4
    }
    /// How English ends the names of streets.
    private static let streets: Set<String> = [
        "Ave", "Avenue", "Blvd", "Boulevard", "Drive", "Highway", "Hwy", "Lane", "Rd", "Road", "Square", "St", "Street",
    ]
    /// "the other Five Boats countries": a number word with a capital within a sentence, before another word with one.
    private static func isWordOfName(_ signs: NumberSigns) -> Bool {
        guard signs.first.isWord, signs.first.isCapital, !signs.document.lexicon.nounCapitals,
            !signs.first.shape.contains(.allCapitals), let before = signs.before, before.isWord,
            !before.isCapital || signs.kindBefore.contains(.determiner), let after = signs.after, after.isWord,
            after.isCapital
        else { return false }
        return signs.kindAfter.isDisjoint(with: [.state, .magnitude, .timeUnit])
    }
    /// Whether the next word may say "million" in a language whose words are not known.
    private static func mayHaveMagnitude(_ signs: NumberSigns) -> Bool {
        guard !signs.document.lexicon.knowsGrammar, let after = signs.after, after.isWord,
            signs.first.kind == .number
        else { return false }
        let word = signs.document.article.text(Span(Int(after.start), Int(after.end))).lowercased()
        return magnitudes.contains { word.hasPrefix($0) }
    }
    /// How words for million, billion and trillion begin in most languages of Europe and many others.
    private static let magnitudes = [
        "milion", "miliard", "milió", "milioa", "milioi", "miliyan", "milijon", "milijun", "milijard", "miljo",
        "miljard",
        "milyon", "milyar", "million", "milliard", "millió", "milliá", "milljó", "milljar", "mln", "mld", "mrd",
        "bilion", "biljon", "billion", "billió", "bilió", "trilion", "trillion", "милион", "милиард", "миллион",
        "миллиард",
        "мільйон", "мільярд", "млн", "млрд",
    ]
    /// Whether it is a telephone number or another long number, or stands behind the first digits of one: "0900 123 456".
    private static func isTelephone(_ signs: NumberSigns) -> Bool {
        func hasNought(_ k: Int, atLeast length: Int) -> Bool {
            guard k >= 0, signs.tokens[k].kind == .number, signs.document.length(k) >= length else { return false }
            let digits = signs.document.bytes[Int(signs.tokens[k].start)..<Int(signs.tokens[k].end)]
            return digits.first == UInt8(ascii: "0") && !digits.contains(.fullStop) && !digits.contains(.comma)
        }
        return hasNought(signs.start, atLeast: 4)
            || signs.first.kind == .number && hasNought(signs.start - 1, atLeast: 3)
    }
}

extension FigureReader {
    /// "year-old", "jährige"
    func isAgeWord(_ i: Int) -> Bool {
        let word = document.article.text(Span(Int(tokens[i].start), Int(tokens[i].end)))
        return document.ends(i, in: lexicon.age) || lexicon.ageOpenings.contains { word.hasPrefix($0) }
    }
}
