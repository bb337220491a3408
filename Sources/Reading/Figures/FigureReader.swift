import NewsModel
import Text

/// Finds what is counted or measured: number, unit, bound, counted noun and who gives it.
///
/// Not figures: years and dates, clock times, ordinals, ages of persons, scores, numbers of rooms and routes.
struct FigureReader {
    let document: Document
    let times: [Account.Time]
    let quotations: [Account.Quotation]
    var tokens: [Token] { document.tokens }
    var lexicon: Lexicon { document.lexicon }
    let stemmer: Stemmer

    init(document: Document, times: [Account.Time], quotations: [Account.Quotation]) {
        self.document = document
        self.times = times
        self.quotations = quotations
        stemmer = Stemmer(language: document.lexicon.code)
    }

    /// A number as it stands: value or range, and the tokens it takes.
    struct Number {
        var value: Double
        var low: Double?
        var high: Double?
        var start: Int
        var end: Int
        var bound: Account.Bound = .exact
        var isVague = false
        var unit: String?
    }

    func read() -> [Account.Figure] {
        var found: [Account.Figure] = []
        let taken = timeTokens()
        var i = 0
        while i < tokens.count {
            if taken.contains(i) && !isDurationFigure(i) {
                i += 1
                continue
            }
            guard let number = number(at: i) else {
                i += 1
                continue
            }
            if let (figure, end) = figure(number) {
                found.append(figure)
                i = max(end, number.end)
            } else {
                i = number.end
            }
        }
        return found
    }

    private func timeTokens() -> Set<Int> {
        var taken: Set<Int> = []
        for time in times {
            var i = document.token(at: time.span.start)
            while i < tokens.count, Int(tokens[i].start) < time.span.end {
                taken.insert(i)
                i += 1
            }
        }
        return taken
    }

    /// The times that end behind byte `offset`, in order.
    private func times(from offset: Int) -> ArraySlice<Account.Time> {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return times[low...]
    }

    /// A length of time that is told as a measure, not as a place in time.
    private func isDurationFigure(_ i: Int) -> Bool {
        let start = Int(tokens[i].start)
        guard let time = times(from: start).first, time.span.contains(start), time.kind == .duration else {
            return false
        }
        let end = document.token(at: time.span.end)
        if end < tokens.count, document.kind(end).contains(.notCounted) || document.serves(end, as: .afterDuration) {
            return false
        }
        if end + 1 < tokens.count, tokens[end].isMark("-") { return false }
        if i > 0, lexicon.relativeWords[tokens[i - 1].hash] != nil { return false }
        if i > 0, document.serves(i - 1, as: .beforeDuration) { return false }
        return true
    }

    func currency(endingAt i: Int) -> (code: String, start: Int)? {
        for length in 1...3 where i - length >= 0 && tokens[i - length].block == tokens[min(i, tokens.count - 1)].block
        {
            if let (code, count) = lexicon.currencies.match(tokens, i - length, limit: i), count == length,
                tokens[i - length].kind == .mark || tokens[i - length].shape.contains(.allCapitals) || length > 1
            {
                return (code, i - length)
            }
        }
        return nil
    }

    private func figure(_ given: Number) -> (Account.Figure, Int)? {
        var number = given
        guard !isNoFigure(number) else { return nil }
        var start = number.start
        var end = number.end
        var unit = number.unit
        var unitText: String?
        if let (code, from) = currency(endingAt: start) {
            unit = code
            unitText = document.text(from, start)
            start = from
        }
        // Unit behind: "%", "per cent", "kilometres", "euros", "-meter".
        var k = end
        if same(given.start, k), tokens[k].isMark("-"), !tokens[k].shape.contains(.spaceBefore),
            same(given.start, k + 1), tokens[k + 1].isWord
        {
            k += 1
        }
        var isTimeUnit = false
        if same(given.start, k) {
            if unit == nil, let (name, count) = lexicon.units.match(tokens, k, limit: tokens.count),
                tokens[k].kind == .mark || tokens[k].isWord
            {
                // "m" and "second" are units only right behind the number.
                unit = name
                unitText = document.text(k, k + count)
                end = k + count
                isTimeUnit = document.kind(k).contains(.timeUnit)
            } else if unit == nil, let (code, count) = lexicon.currencies.match(tokens, k, limit: tokens.count) {
                unit = code
                unitText = document.text(k, k + count)
                end = k + count
            } else if unit == nil, document.serves(k, as: .of), same(given.start, k + 1),
                let (code, count) = lexicon.currencies.match(tokens, k + 1, limit: tokens.count)
            {
                // "62 millones de euros", "62 millions d'euros"
                unit = code
                unitText = document.text(k + 1, k + 1 + count)
                end = k + 1 + count
            } else if k > end {
                k = end
            }
        }
        if isTimeUnit, same(given.start, end), tokens[end].isMark("-") { return nil }
        let bracket = conversion(after: end)
        if let bracket { end = bracket }
        var bound = number.bound
        if let (after, count) = lexicon.boundsAfter.match(tokens, min(end, tokens.count - 1), limit: tokens.count),
            same(given.start, end), !addsSomething(end, count)
        {
            bound = after
            end += count
        }
        // "2022年": a year counts nothing.
        if (1400...2100).contains(given.value), same(given.start, end), document.serves(end, as: .year) {
            return nil
        }
        let noun = countedNoun(from: end, unit: unit, given.start)
        // "Neuf personnes au moins": the bound may stand behind the noun.
        if let noun, bound == .exact, same(given.start, noun.to),
            let (after, _) = lexicon.boundsAfter.match(tokens, noun.to, limit: tokens.count)
        {
            bound = after
        }
        var spanStart = start
        if let (before, from) = boundBefore(start) {
            // "more than dozens" keeps the vague word's own bound.
            if number.isVague ? bound == .approx : bound == .exact { bound = before }
            spanStart = from
        }
        var isIncrement = false
        if spanStart > 0, document.kind(spanStart - 1).contains(.increment),
            tokens[spanStart - 1].block == tokens[start].block
        {
            isIncrement = true
        }
        if same(given.start, end), document.kind(end).contains(.increment) { isIncrement = true }
        // "a one-metre wave": one alone counts only a known thing.
        if given.value == 1, tokens[given.start].isWord, document.kind(given.start).contains(.determiner) { return nil }
        if given.value == 1, tokens[given.start].isWord, unit == nil, noun == nil || !isKnownNoun(noun) { return nil }
        if unit == nil, noun == nil, bound == .exact, !isBareFigure(given), !isElliptic(given) { return nil }
        number.end = end
        let spanEnd = unit == nil || number.isVague ? max(end, noun?.to ?? end) : end
        let sentence = Int(document.sentenceOf[given.start])
        let span = document.span(spanStart, max(spanEnd, number.end))
        if unit == nil, let noun { unitText = document.text(max(noun.from, noun.to - 1), noun.to) }
        let figure = Account.Figure(
            span: span, value: number.value, low: number.low, high: number.high, unit: unit, unitText: unitText,
            bound: bound,
            change: change(before: spanStart), counts: noun.map { document.span($0.from, $0.to) }, countKeys: [],
            isIncrement: isIncrement,
            holder: holder(document.span(given.start, given.end)), asOf: asOf(sentence), sentence: sentence)
        return (figure, max(end, number.end))
    }

    /// "26 million euros plus bonuses" is no bound.
    private func addsSomething(_ k: Int, _ count: Int) -> Bool {
        guard count == 1, document.serves(k, as: .addition), k + 1 < tokens.count, tokens[k + 1].isWord,
            tokens[k + 1].block == tokens[k].block
        else { return false }
        return document.kind(k + 1).isDisjoint(with: [.stop, .preposition, .auxiliary, .cue])
    }

    private func isKnownNoun(_ noun: (from: Int, to: Int)?) -> Bool {
        guard let noun else { return false }
        return (noun.from..<noun.to).contains { lexicon.concept(of: tokens[$0].hash) != nil }
    }

    /// A number that stands for people or things just told of: "killing nine", "rose to 14".
    private func isBareFigure(_ number: Number) -> Bool {
        guard number.start > 0,
            tokens[number.start].kind == .number || lexicon.numbers[tokens[number.start].hash] != nil
        else { return false }
        let before = tokens[number.start - 1]
        guard before.isWord, before.block == tokens[number.start].block else { return false }
        let stem = stemmer.key(document.bytes, Int(before.start), Int(before.end))
        let known = lexicon.concept(of: before.hash) ?? lexicon.concept(of: stem)
        if number.value >= 2, known.map({ Self.bare.contains($0) }) ?? false { return true }
        // "six have died"
        if number.value >= 2, number.end + 1 < tokens.count, document.kind(number.end).contains(.auxiliary),
            (number.end + 1..<min(tokens.count, number.end + 4)).contains(where: { k in
                let key =
                    lexicon.concept(of: tokens[k].hash)
                    ?? lexicon.concept(of: stemmer.key(document.bytes, Int(tokens[k].start), Int(tokens[k].end)))
                return tokens[k].isWord && key.map { Self.fates.contains($0) } ?? false
            })
        {
            return true
        }
        // "The number is 41", "bringing the toll to 14"
        guard number.value >= 2, !document.kind(number.start - 1).isDisjoint(with: [.auxiliary, .preposition]) else {
            return false
        }
        let sentence = document.sentences[Int(document.sentenceOf[number.start])]
        return (max(sentence.start, number.start - 12)..<number.start).contains {
            lexicon.concept(of: tokens[$0].hash).map { Self.totals.contains($0) } ?? false
        }
    }
    /// Concepts of what befalls those who are counted.
    static let fates = Set(
        ["kill", "injure", "missing", "rescue", "evacuate", "arrest", "infect", "flee", "job", "hostage", "vaccine"].map
        { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })
    private static let totals = Set(["toll", "count"].map { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })

    /// "1,180 people from the district and 3,400 in the region": the noun is told once.
    private func isElliptic(_ number: Number) -> Bool {
        guard tokens[number.start].kind == .number, number.value >= 10, number.end < tokens.count,
            tokens[number.end].block == tokens[number.start].block,
            document.kind(number.end).contains(.preposition) || tokens[number.end].kind == .mark, number.start > 0,
            document.serves(number.start - 1, as: .and)
        else { return false }
        let sentence = document.sentences[Int(document.sentenceOf[number.start])]
        return (sentence.start..<(number.start - 1)).contains { tokens[$0].kind == .number }
    }
    private static let bare = Set(
        ["kill", "injure", "rescue", "evacuate", "arrest", "infect", "toll", "missing", "hospital"].map {
            Hash.short(Hash.mix(Hash.word("concept:" + $0)))
        })

    private func isNoFigure(_ number: Number) -> Bool {
        let i = number.start
        let end = number.end
        let before = i > 0 && tokens[i - 1].block == tokens[i].block ? tokens[i - 1] : nil
        if let before {
            if document.kind(i - 1).contains(.notCountedBefore) && before.end - before.start > 1 { return true }
            if before.isMark("."), i > 1, document.kind(i - 2).contains(.notCountedBefore) { return true }
            if before.isMark(":") && !before.shape.contains(.spaceBefore) && !tokens[i].shape.contains(.spaceBefore) {
                return true
            }
            if before.isMark("#") || (before.isMark("/") && !tokens[i].shape.contains(.spaceBefore))
                || before.isMark("+")
            {
                return true
            }
            if before.isMark("-") && !tokens[i].shape.contains(.spaceBefore) && i > 1
                && (tokens[i - 2].isWord || tokens[i - 2].kind == .number) && !before.shape.contains(.spaceBefore)
            {
                return true
            }
            // "Boeing 737", "Covid 19": a name before, nothing counted behind.
            if before.isWord, before.isCapital, tokens[i].kind == .number, number.low == nil,
                document.kind(i - 1).isDisjoint(with: [.stop, .cue, .preposition, .state]),
                !(i >= 2 && tokens[i - 2].kind == .mark && tokens[i - 2].isMark(".")),
                document.sentences[Int(document.sentenceOf[i])].start < i - 1, !lexicon.nounCapitals
            {
                return true
            }
        }
        guard end < tokens.count, tokens[end].block == tokens[i].block else { return false }
        let after = tokens[end]
        if document.kind(end).contains(.notCounted) { return true }
        if after.isMark(":") && !after.shape.contains(.spaceAfter)
            || after.isMark("/") && !after.shape.contains(.spaceAfter)
        {
            return true
        }
        // "34-year-old", "aged 34", "Doe, 34, said"
        if after.isMark("-"), end + 2 < tokens.count,
            document.kind(end + 1).contains(.timeUnit) || hyphenatedAge(end + 1)
        {
            return hyphenatedAge(end + 1) || tokens[end + 2].isMark("-")
        }
        if let before, before.isMark(","), after.isMark(","), number.value >= 5, number.value < 115, i >= 2,
            tokens[i - 2].isWord, tokens[i - 2].isCapital
        {
            return true
        }
        if let before, lexicon.serves(before.hash, as: .aged) { return true }
        if document.kind(end).contains(.timeUnit), end + 1 < tokens.count, document.serves(end + 1, as: .old) {
            return true
        }
        // A score: "2-1".
        if after.isMark("-") || after.isMark("–"), !after.shape.contains(.spaceBefore), number.low == nil,
            end + 1 < tokens.count, tokens[end + 1].kind == .number
        {
            return true
        }
        if number.isVague, lexicon.serves(after.hash, as: .notVague) { return true }
        if tokens[i].isWord, number.value <= 3, lexicon.serves(after.hash, as: .numberPronoun) { return true }
        // Telephone and other long numbers.
        if tokens[i].kind == .number, document.bytes[Int(tokens[i].start)] == UInt8(ascii: "0"),
            tokens[i].end - tokens[i].start > 3,
            !document.bytes[Int(tokens[i].start)..<Int(tokens[i].end)].contains(.fullStop),
            !document.bytes[Int(tokens[i].start)..<Int(tokens[i].end)].contains(.comma)
        {
            return true
        }
        return false
    }
    private func hyphenatedAge(_ i: Int) -> Bool {
        let word = document.article.text(Span(Int(tokens[i].start), Int(tokens[i].end)))
        return document.ends(i, in: lexicon.age) || lexicon.ageOpenings.contains { word.hasPrefix($0) }
    }

    /// "(656-foot)", "(about €1.2m)": the same figure in another unit.
    private func conversion(after end: Int) -> Int? {
        guard end + 2 < tokens.count, tokens[end].isMark("("), tokens[end].block == tokens[max(0, end - 1)].block else {
            return nil
        }
        var k = end + 1
        var hasNumber = false
        var hasUnit = false
        while k < tokens.count, k - end < 10, !tokens[k].isMark(")") {
            if tokens[k].kind == .number { hasNumber = true }
            if lexicon.units.match(tokens, k, limit: tokens.count) != nil
                || lexicon.currencies.match(tokens, k, limit: tokens.count) != nil
            {
                hasUnit = true
            }
            k += 1
        }
        return k < tokens.count && tokens[k].isMark(")") && hasNumber && hasUnit ? k + 1 : nil
    }

    private func boundBefore(_ start: Int) -> (Account.Bound, Int)? {
        for length in stride(from: 4, through: 1, by: -1) {
            let from = start - length
            guard from >= 0, tokens[from].block == tokens[start].block,
                let (bound, count) = lexicon.bounds.match(tokens, from, limit: start), count == length
            else { continue }
            return (bound, from)
        }
        // "about a dozen", "more than the 9"
        if start >= 2, document.kind(start - 1).contains(.determiner), let (bound, from) = boundBefore(start - 1) {
            return (bound, from)
        }
        return nil
    }

    private func change(before start: Int) -> String? {
        var k = start - 1
        while k >= 0, start - k <= 4, tokens[k].block == tokens[start].block, tokens[k].kind != .mark {
            if document.kind(k).contains(.rise) { return "up" }
            if document.kind(k).contains(.fall) { return "down" }
            k -= 1
        }
        return nil
    }

    /// The speaker of the narrowest quotation around the figure.
    private func holder(_ span: Span) -> Int? {
        var best: (length: Int, who: Int)?
        // Quotations stand in order of their starts; no more than the last few before the figure can hold it.
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        for quotation in quotations[max(0, low - 12)..<low] {
            guard let who = quotation.speaker, quotation.pieces.contains(where: { $0.contains(span) }) else { continue }
            if best == nil || quotation.span.length < best?.length ?? 0 { best = (quotation.span.length, who) }
        }
        return best?.who
    }
    private func asOf(_ sentence: Int) -> String? {
        let span = document.span(document.sentences[sentence].start, document.sentences[sentence].end)
        let dated = times(from: span.start).prefix { $0.span.start < span.end }.filter {
            $0.kind == .date && span.contains($0.span) && $0.value.utf8.count == 10 && !$0.value.hasPrefix("X")
        }
        return dated.count == 1 ? dated.first?.value : nil
    }
}
