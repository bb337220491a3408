import Algorithms
import Grammar
import NewsModel
import Text

/// A figure that is being built: each step below reads one thing around the number.
struct FigureDraft {
    var number: FigureReader.Number
    /// Token range of number, currency and unit.
    var start: Int
    var end: Int
    /// One unit: its name, how it is written, and whether it measures time or is money.
    struct Unit {
        var name: String
        var text: String
        var end: Int
        var isTime = false
        var isMoney = false
        var factor = 1.0
    }
    var unit: Unit?
    var bound: Account.Bound
    /// The first token of the words of the bound.
    var spanStart: Int
    var noun: Range<Int>?
    /// Whether something has risen or fallen to it.
    var isReached = false

    init(_ number: FigureReader.Number) {
        self.number = number
        start = number.start
        end = number.end
        spanStart = number.start
        bound = number.bound
    }
}

extension FigureReader {
    /// The figure that a number belongs to, and the token where reading continues; nil when the number counts and measures nothing.
    func figure(_ number: Number) -> (Account.Figure, Int)? {
        guard NoFigureRules.rule(for: NumberSigns(self, number)) == nil, !isYear(number) else { return nil }
        var draft = FigureDraft(number)
        readUnit(&draft)
        if number.isIdeographic, draft.unit == nil, !isCounter(draft.end, number.start) { return nil }
        readAge(&draft)
        readSecondAmount(&draft)
        readRate(&draft)
        if draft.unit?.isTime ?? false, same(number.start, draft.end), tokens[draft.end].isMark("-") { return nil }
        draft.end = conversion(after: draft.end) ?? draft.end
        readBoundBehind(&draft)
        draft.noun = isAge(draft) ? nil : countedNoun(from: draft.end, unit: draft.unit, start: number.start)
        readBoundBehindNoun(&draft)
        readBoundBefore(&draft)
        readExceeding(&draft)
        if looksLikeYear(draft) { return nil }
        return tellsSomething(draft) ? (finished(draft), max(draft.end, number.end)) : nil
    }
    private func isAge(_ draft: FigureDraft) -> Bool { draft.unit?.name.hasSuffix(Account.Figure.ofAge) ?? false }

    // MARK: - Bounds

    private func readBoundBehind(_ draft: inout FigureDraft) {
        guard
            let (bound, count) = lexicon.boundsAfter.match(
                tokens, min(draft.end, tokens.count - 1), limit: tokens.count),
            same(draft.number.start, draft.end), !addsSomething(draft.end, count)
        else { return }
        draft.bound = bound
        draft.end += count
    }
    /// Whether the words add something instead of giving a bound: "26 million euros plus bonuses".
    private func addsSomething(_ k: Int, _ count: Int) -> Bool {
        guard count == 1, document.serves(k, as: .addition), same(k, k + 1), tokens[k + 1].isWord else { return false }
        return document.kind(k + 1).isDisjoint(with: [.stop, .preposition, .auxiliary, .cue])
    }
    /// Reads a bound after the noun: "Neuf personnes au moins".
    private func readBoundBehindNoun(_ draft: inout FigureDraft) {
        guard let noun = draft.noun, draft.bound == .exact, same(draft.number.start, noun.upperBound),
            let (bound, _) = lexicon.boundsAfter.match(tokens, noun.upperBound, limit: tokens.count)
        else { return }
        draft.bound = bound
    }
    private func readBoundBefore(_ draft: inout FigureDraft) {
        guard let (bound, from) = boundBefore(draft.start) else { return }
        // "more than dozens": the vague number keeps its own bound, unlike "more than half", "about a dozen".
        let isOpen = draft.bound == .exact || draft.number.isVague && draft.bound == .approx
        // "rose up to 14": what something has risen or fallen to is no bound.
        draft.isReached = bound == .atMost && document.serves(from, as: .until) && change(before: from) != nil
        if isOpen, !draft.isReached { draft.bound = bound }
        draft.spanStart = from
    }
    /// What is no measure is exceeded from here on ("exceeded 300"; "passed 12 boats" is none), and how far around the verb its negation may stand. Chosen, not measured.
    private static let leastMeasured = 100.0
    private static let clause = (before: 6, behind: 3)
    /// "topped $43,700", "did not exceed 90 tonnes": a verb before what is measured or large, negated within its clause or not.
    private func readExceeding(_ draft: inout FigureDraft) {
        guard draft.bound == .exact, !looksLikeYear(draft) else { return }
        var verb = draft.start - 1
        while same(draft.start, verb), !document.kind(verb).isDisjoint(with: [.determiner, .negation]) { verb -= 1 }
        let hasArticle = verb < draft.start - 1
        guard same(draft.start, verb), tokens[verb].isWord, document.serves(verb, as: .exceeding),
            hasArticle || draft.unit.map({ !$0.isTime }) ?? (draft.number.value >= Self.leastMeasured)
        else { return }
        let sentence = document.sentences[Int(document.sentenceOf[verb])]
        let around = max(sentence.start, verb - Self.clause.before)..<min(sentence.end, draft.end + Self.clause.behind)
        draft.bound = around.contains { document.kind($0).contains(.negation) } ? .atMost : .atLeast
        draft.spanStart = verb
    }
    func boundBefore(_ start: Int) -> (Account.Bound, Int)? {
        var end = start
        for _ in 0..<3 {
            for length in stride(from: 4, through: 1, by: -1) {
                let from = end - length
                guard from >= 0, tokens[from].block == tokens[start].block,
                    let (bound, count) = lexicon.bounds.match(tokens, from, limit: end), count == length,
                    end == start || count > 1 || ![.atLeast, .atMost].contains(bound)
                        || document.kind(end).contains(.determiner)
                else { continue }
                return (bound, from)
            }
            // "about a dozen", "more than the 9"; "примерно на 12 метров"
            let mayBetween: Lexicon.Kind = lexicon.inflects ? [.determiner, .preposition] : .determiner
            guard end >= 2, tokens[end - 1].block == tokens[start].block,
                !document.kind(end - 1).isDisjoint(with: mayBetween)
            else { return nil }
            end -= 1
        }
        return nil
    }

    // MARK: - Whether the number is a figure

    /// Whether the number is a year: "2022年".
    private func isYear(_ number: Number) -> Bool {
        (1400...2100).contains(number.value) && same(number.start, number.end)
            && document.serves(number.end, as: .year)
    }
    /// Whether the number may be a year that nothing shows to be one: "1998 sales".
    private func looksLikeYear(_ draft: FigureDraft) -> Bool {
        let number = draft.number
        return number.end == number.start + 1 && document.length(number.start) == 4 && draft.unit == nil
            && tokens[number.start].kind == .number && draft.bound == .exact && number.low == nil
            && (1985...2040).contains(number.value)
            && (!isKnownNoun(draft.noun) || draft.noun.map { isOfOneYear($0, number.value) } ?? false)
    }
    /// "the 2016 election", "a 2013 Norvik boat": in English a noun that is not plural, or a name, behind a number that is not round ("2000 staff").
    private func isOfOneYear(_ noun: Range<Int>, _ value: Double) -> Bool {
        guard lexicon.code == "en", value.truncatingRemainder(dividingBy: 100) != 0, let parse, let last = noun.last
        else { return false }
        let node = parse.nodes[last]
        return tokens[noun.lowerBound].isCapital
            || [.noun, .properNoun].contains(node.part) && !node.traits.contains(.plural)
    }
    private func tellsSomething(_ draft: FigureDraft) -> Bool {
        let number = draft.number
        if number.value == 1, tokens[number.start].isWord {
            // "a one-metre wave": "one" counts only a unit or a noun of a known concept.
            if document.kind(number.start).contains(.determiner) { return false }
            return draft.unit != nil || isKnownNoun(draft.noun) || isPartOfMany(draft)
        }
        return draft.unit != nil || draft.noun != nil || draft.bound != .exact || draft.isReached
            || isBareFigure(number)
            || isElliptic(number) || isPart(number) || isLarge(number) || number.low != nil && isWordRange(number)
            || standsAlone(number)
    }
    /// "one of the oldest bridges": one of several things.
    private func isPartOfMany(_ draft: FigureDraft) -> Bool {
        guard let parse, let noun = draft.noun, document.serves(draft.end, as: .of), noun.lowerBound > draft.end + 1,
            !document.isPossessiveMark(noun.upperBound)
        else { return false }
        let last = parse.nodes[noun.upperBound - 1]
        return last.part == .noun && last.traits.contains(.plural) && !tokens[noun.upperBound - 1].isCapital
    }
    /// "12 of them", "dont 12", "8 de las 15", "82 out of 5,310", "28 others".
    private func isPart(_ number: Number) -> Bool {
        guard number.value >= 2, !number.isIdeographic else { return false }
        let (start, end) = (number.start, number.end)
        if same(start, start - 1), document.serves(start - 1, as: .part) { return true }
        guard same(start, end) else { return false }
        if document.serves(end, as: .other) { return true }
        guard document.serves(end, as: .of) || document.kind(end).contains(.preposition), same(start, end + 1) else {
            return false
        }
        var k = end + 1
        if document.serves(end, as: .of), !document.kind(k).isDisjoint(with: [.they, .relative]) { return true }
        while same(start, k), k < end + 4, tokens[k].kind != .number {
            guard document.serves(k, as: .of) || document.kind(k).contains(.determiner) else { return false }
            k += 1
        }
        guard same(start, k), tokens[k].kind == .number, let whole = self.number(at: k) else { return false }
        return whole.value > number.value && !(1900...2100).contains(whole.value) && unit(at: whole.end) == nil
    }
    /// "7.300 millones", "45,230": a number with a magnitude or groups of digits is no year, hour or ordinal.
    private func isLarge(_ number: Number) -> Bool {
        guard number.value >= 1000, !number.isIdeographic else { return false }
        if number.end > number.start + 1, number.value >= 100_000, number.low == nil { return true }
        guard tokens[number.start].kind == .number else { return false }
        // "45,230", "5,783.23" and "4907.20", but not "10.4.1".
        let written = document.bytes[Int(tokens[number.start].start)..<Int(tokens[number.start].end)]
        let parts = written.split(whereSeparator: { !$0.isASCIIDigit }).map(\.count)
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return false }
        if parts.count == 2, first > 3 { return last < 3 }
        return first <= 3 && parts.dropFirst().dropLast().allSatisfy { $0 == 3 } && (parts.count > 2 || last == 3)
    }
    private func isWordRange(_ number: Number) -> Bool {
        (number.start..<number.end).allSatisfy { tokens[$0].kind != .mark } && number.value != 0
            && !(1900...2100).contains(number.value)
    }
    /// By grammar: whether the number is itself subject, object or predicate ("31 had faults", "there were 17"), or a part ("12 of them").
    private func standsAlone(_ number: Number) -> Bool {
        guard number.value >= 2, !number.isIdeographic, let parse, let top = top(of: number.start..<number.end),
            tokens[number.start].kind == .number || parse.nodes[top].part == .numeral,
            !(same(number.start, number.end) && tokens[number.end].isMark("-"))
        else { return false }
        // "Nine are dead."
        if number.start == document.sentences[Int(document.sentenceOf[top])].start, same(top, number.end),
            parse.nodes[number.end].part == .auxiliary, parse.nodes[number.end].traits.contains(.plural)
        {
            return true
        }
        let relations: Set<Relation> = [.subject, .passiveSubject, .object, .root]
        let relation = parse.nodes[top].relation
        if relations.contains(relation) { return isInClause(top, parse) }
        // "and not the 19": beside something counted.
        if relation == .conjunct {
            let head = parse.nodes[top].head
            return head >= 0 && (tokens[head].kind == .number || parse.child(of: head, .numericModifier) != nil)
        }
        // "the missing boats were 17"
        let before = number.start - 1
        if same(number.start, before), parse.nodes[before].part == .auxiliary,
            parse.nodes[before].traits.contains(.plural)
        {
            return !same(number.start, number.end) || !tokens[number.end].isWord
                || document.kind(number.end).contains(.preposition)
        }
        return relation == .nounModifier && isDecimal(number)
    }
    /// "a mean of 37.5": a number with a decimal fraction that is no time or date.
    private func isDecimal(_ number: Number) -> Bool {
        guard number.value != number.value.rounded(), number.end == number.start + 1, number.low == nil else {
            return false
        }
        let hundredths = ((number.value - number.value.rounded(.down)) * 100).rounded()
        return number.value > 31 || hundredths >= 60 || hundredths.truncatingRemainder(dividingBy: 10) == 0
    }
    /// Whether the sentence is more than a list of numbers and names: it has a verb.
    private func isInClause(_ top: Int, _ parse: Parse) -> Bool {
        let sentence = document.sentences[Int(document.sentenceOf[top])]
        return (max(sentence.start, top - 40)..<min(sentence.end, top + 40)).contains {
            parse.nodes[$0].part == .verb || parse.nodes[$0].part == .auxiliary
        }
    }
    private func isKnownNoun(_ noun: Range<Int>?) -> Bool {
        guard let noun else { return false }
        return noun.contains { lexicon.concept(of: tokens[$0].hash) != nil }
    }
    /// Whether the number stands alone for people or things mentioned before.
    private func isBareFigure(_ number: Number) -> Bool {
        guard number.start > 0, number.value >= 2,
            tokens[number.start].kind == .number || lexicon.numbers[tokens[number.start].hash] != nil
        else { return false }
        let before = tokens[number.start - 1]
        guard before.isWord, before.block == tokens[number.start].block else { return false }
        return concept(number.start - 1).map { Self.bare.contains($0) } ?? false || isFateOfMany(number)
            || isTotal(number)
    }
    /// "six have died"
    private func isFateOfMany(_ number: Number) -> Bool {
        guard number.end + 1 < tokens.count, document.kind(number.end).contains(.auxiliary) else { return false }
        return (number.end + 1..<min(tokens.count, number.end + 4)).contains { k in
            tokens[k].isWord && concept(k).map { Self.fates.contains($0) } ?? false
        }
    }
    /// "The number is 41", "bringing the toll to 14"
    private func isTotal(_ number: Number) -> Bool {
        guard !document.kind(number.start - 1).isDisjoint(with: [.auxiliary, .preposition]) else { return false }
        let sentence = document.sentences[Int(document.sentenceOf[number.start])]
        return (max(sentence.start, number.start - 12)..<number.start).contains {
            lexicon.concept(of: tokens[$0].hash).map { Self.totals.contains($0) } ?? false
        }
    }
    /// Whether the noun was given with an earlier number: "1,180 people from the district and 3,400 in the region".
    private func isElliptic(_ number: Number) -> Bool {
        guard tokens[number.start].kind == .number, number.value >= 10, same(number.start, number.end),
            document.kind(number.end).contains(.preposition) || tokens[number.end].kind == .mark, number.start > 0,
            document.serves(number.start - 1, as: .and)
        else { return false }
        let sentence = document.sentences[Int(document.sentenceOf[number.start])]
        return (max(sentence.start, number.start - 60)..<(number.start - 1)).contains { tokens[$0].kind == .number }
    }
    /// The concept of a word or of its stem.
    func concept(_ k: Int) -> UInt32? {
        lexicon.concept(of: tokens[k].hash)
            ?? lexicon.concept(of: stemmer.key(document.bytes, from: Int(tokens[k].start), to: Int(tokens[k].end)))
    }
    private static func keys(_ concepts: String) -> Set<UInt32> {
        Set(concepts.split(separator: " ").map { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })
    }
    /// Concepts of what happens to the persons or things counted.
    static let fates = keys("kill injure missing rescue evacuate arrest infect flee job hostage vaccine")
    private static let totals = keys("toll count")
    private static let bare = keys("kill injure rescue evacuate arrest infect toll missing hospital")

    // MARK: - The finished figure

    func finished(_ draft: FigureDraft) -> Account.Figure {
        let number = draft.number
        let noun = draft.noun
        let sentence = Int(document.sentenceOf[number.start])
        let spanEnd = draft.unit == nil || number.isVague ? max(draft.end, noun?.upperBound ?? draft.end) : draft.end
        return Account.Figure(
            span: document.span(draft.spanStart, max(spanEnd, draft.end)), value: number.value, low: number.low,
            high: number.high, unit: draft.unit?.name,
            unitText: draft.unit?.text ?? noun.map { document.text($0.upperBound - 1, $0.upperBound) },
            bound: draft.bound, change: change(before: draft.spanStart),
            counts: noun.map { document.span($0.lowerBound, $0.upperBound) }, countKeys: [],
            isIncrement: isIncrement(draft),
            holder: nil, asOf: asOf(sentence), sentence: sentence)
    }
    private func isIncrement(_ draft: FigureDraft) -> Bool {
        let start = draft.number.start
        let before = draft.spanStart - 1
        return before >= 0 && document.kind(before).contains(.increment) && tokens[before].block == tokens[start].block
            || same(start, draft.end) && document.kind(draft.end).contains(.increment)
    }
    /// Whether a word just before the number reports a rise or a fall.
    func change(before start: Int) -> String? {
        // "rose 18 sen to 23", "steeg 5 % tot 23": the word stands before another number.
        let isUntil = document.serves(start, as: .until)
        let isBehindTo = isUntil || same(start, start - 1) && document.serves(start - 1, as: .rangeTo)
        for k in stride(from: start - 1, through: max(0, start - (isBehindTo ? 6 : 4)), by: -1) {
            guard tokens[k].block == tokens[start].block,
                tokens[k].isWord || isBehindTo && (tokens[k].kind == .number || isUntil && tokens[k].isMark("%"))
            else { return nil }
            if document.kind(k).contains(.rise) { return "up" }
            if document.kind(k).contains(.fall) { return "down" }
        }
        return nil
    }
    /// The day of the figure, if the sentence names exactly one.
    private func asOf(_ sentence: Int) -> String? {
        let span = document.span(document.sentences[sentence].start, document.sentences[sentence].end)
        let dated = times(from: span.start).prefix { $0.span.start < span.end }.filter {
            $0.kind == .date && span.contains($0.span) && $0.value.utf8.count == 10 && !$0.value.hasPrefix("X")
        }
        return dated.count == 1 ? dated.first?.value : nil
    }
}
