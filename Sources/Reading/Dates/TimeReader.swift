import NewsModel
import Text

/// Finds phrases of time and resolves them against the telling's day, as TIMEX3 values.
///
/// A phrase is a run of words and numbers each of which fills another part of a date (`DatePhrase`), in whatever order the language has,
/// with small words between them.
struct TimeReader {
    let document: Document
    let parse: Parse?
    var tokens: [Token] { document.tokens }
    var words: DateLexicon { document.lexicon.dates }

    init(document: Document, parse: Parse? = nil) {
        self.document = document
        self.parse = parse
    }

    func read() -> [Account.Time] {
        let phrases = phrases()
        let published = document.article.published.flatMap { Day(iso: $0) }
        var narration = Narration(phrases.map(\.phrase), published: published)
        let tense = TenseReader(document: document, parse: parse)
        return phrases.compactMap { phrase, start, end in
            var resolver = DateResolver(published: published)
            narration.enter(block: tokens[start].block)
            resolver.narrated = narration.year(for: phrase)
            resolver.isHistory = narration.isHistory
            resolver.lastDay = narration.lastDay
            if phrase.needsTense { resolver.tense = tense.tense(at: start) }
            guard let (kind, value) = resolver.value(of: phrase) else { return nil }
            narration.note(
                phrase, value: value,
                endsSpan: start > 1 && tokens[start - 1].isDash && tokens[start - 2].kind == .number)
            return Account.Time(span: document.span(start, end), kind: kind, value: value)
        }
    }
    private func phrases() -> [(phrase: DatePhrase, start: Int, end: Int)] {
        var found: [(phrase: DatePhrase, start: Int, end: Int)] = []
        let check = DateResolver(published: Day(year: 2000, month: 1, day: 1))
        var i = 0
        while i < tokens.count {
            if let (phrase, end) = phrase(at: i), check.value(of: phrase) != nil {
                found.append((phrase, i, end))
                i = end
            } else {
                i += 1
            }
        }
        return found
    }

    // MARK: - A phrase

    /// The phrase that begins at token `i`, and the token after it.
    private func phrase(at i: Int) -> (phrase: DatePhrase, end: Int)? {
        guard tokens[i].kind != .mark else { return nil }
        var phrase = DatePhrase()
        var k = i
        var end = i
        while k < tokens.count, k - i < 24, tokens[k].block == tokens[i].block {
            if let next = take(
                k, into: &phrase, from: i, isAdjacent: k == end || (k == end + 1 && tokens[end].isMark(".")))
            {
                k = next
                end = next
            } else if end > i, k - end < 2, joins(k) || (!phrase.counts.isEmpty && document.serves(k, as: .and)),
                !(tokens[k].isMark(",") && phrase.year != nil && phrase.month == nil)
            {
                k += 1
            } else {
                break
            }
        }
        return end > i ? (phrase, end) : nil
    }
    /// Whether the token may stand between two parts of a date.
    func joins(_ k: Int) -> Bool {
        if tokens[k].isMark(",") { return true }
        if tokens[k].isMark(".") || tokens[k].isMark("/") { return !tokens[k].shape.contains(.spaceBefore) }
        if tokens[k].isMark("-") { return tokens[k].shape.isDisjoint(with: [.spaceBefore, .spaceAfter]) }
        switch words.word(tokens, k)?.value {
        case .filler, .edge, .inBefore: return true
        default: return false
        }
    }
    /// Whether token `k` lies in the same block as the one before it.
    func isInside(_ k: Int) -> Bool { k > 0 && k < tokens.count && tokens[k].block == tokens[k - 1].block }

    /// Takes the word or number at token `k` into the phrase if it fits; gives the token after it.
    private func take(_ k: Int, into p: inout DatePhrase, from start: Int, isAdjacent: Bool) -> Int? {
        if let next = takeNumber(k, into: &p, isFirst: k == start, isAdjacent: isAdjacent) { return next }
        guard tokens[k].isWord, let (word, count) = words.word(tokens, k), !isInName(k, word) else { return nil }
        if case .unit(let unit) = word { return takeUnit(unit, k, k + count, &p, isAdjacent: isAdjacent) }
        return take(word, k, k + count, into: &p, isFirst: k == start)
    }

    private func take(_ word: DateWord, _ k: Int, _ next: Int, into p: inout DatePhrase, isFirst: Bool) -> Int? {
        let fits: Bool
        switch word {
        case .month(let n, let isShort):
            fits = p.month == nil && p.counts.isEmpty && p.quarter == nil && isMonth(k, next, isShort, p)
            if fits {
                p.month = n
                // "last week of July" is a part of July.
                if p.period.map({ $0.unit != .year }) ?? false { p.period = nil }
                p.unit = nil
            }
        case .weekday(let n, let isShort):
            fits =
                p.weekday == nil && p.relativeDay == nil && p.counts.isEmpty && isName(k, isShort)
                && (!isShort || p.day != nil || beginsDate(next))
            if fits { p.weekday = n }
        case .weekdayPart(let n, let part):
            fits = !p.hasDay && p.part == nil
            if fits { (p.weekday, p.part) = (n, part) }
        case .weekdayOf(let n, let week):
            fits = !p.hasDay && p.period == nil
            if fits { (p.weekday, p.period) = (n, (.week, week)) }
        case .eachWeekday(let n):
            fits = isFirst
            if fits { (p.isEach, p.weekday) = (true, n) }
        case .day(let n):
            fits = !p.hasDate && p.counts.isEmpty && p.offset == nil
            if fits { p.relativeDay = n }
        case .dayPart(let n, let part):
            fits = !p.hasDate && p.part == nil && p.counts.isEmpty && p.offset == nil
            if fits { (p.relativeDay, p.part) = (n, part) }
        case .laterDay(let n):
            fits = !p.hasDate && p.counts.isEmpty && p.offset == nil
            if fits { p.laterDay = n }
        case .morrow:
            return take(p.hasDay || p.clock != nil ? .part("MO") : .day(1), k, next, into: &p, isFirst: isFirst)
        case .part(let part):
            // A part of a day alone needs a phrase: "in the morning".
            fits =
                p.part == nil && p.counts.isEmpty
                && (p.hasDay || p.clock != nil || (isFirst && (next - k > 1 || isAtEdge(k))) || beginsClock(next)
                    || p.isEach)
            if fits {
                p.part = part
                if let clock = p.clock { p.clock = Self.late(clock, part) }
            }
        case .period(let unit, let n):
            fits = p.period == nil && p.offset == nil && p.relativeDay == nil && p.year == nil && p.counts.isEmpty
            if fits { p.period = (unit, n) }
        case .offset(let n, let isNear):
            fits =
                p.offset == nil && p.period == nil && p.counts.isEmpty && p.year == nil && p.relativeDay == nil
                && p.day == nil && !p.isEach
            if fits { p.offset = (n, isNear) }
        case .season(let season):
            fits = p.season == nil && !p.hasDay && p.month == nil && p.counts.isEmpty
            if fits { p.season = season }
        case .quarter(let n):
            fits = p.quarter == nil && !p.hasDay && p.month == nil
            if fits { p.quarter = n }
        case .half(let n):
            fits = p.half == nil && !p.hasDay && p.month == nil
            if fits { p.half = n }
        case .clock(let value):
            fits = p.clock == nil && p.counts.isEmpty && (isFirst || p.hasDay)
            if fits { p.clock = value }
        default: return takeRelation(word, next, &p, isFirst: isFirst)
        }
        return fits ? next : nil
    }
    /// Takes words that say nothing alone.
    private func takeRelation(_ word: DateWord, _ next: Int, _ p: inout DatePhrase, isFirst: Bool) -> Int? {
        let fits: Bool
        switch word {
        case .agoBefore, .inBefore:
            let numeral = document.numeral(at: next)
            fits = isFirst && numeral.map { unit(at: $0.end) != nil } ?? false
            if fits { (p.direction, p.isAheadOrLong) = word == .agoBefore ? (-1, false) : (1, true) }
        case .agoAfter, .inAfter:
            fits = !p.counts.isEmpty && p.direction == 0 && !p.isEach && p.offset == nil
            if fits { p.direction = word == .agoAfter ? -1 : 1 }
        case .andHalf:
            fits = (!p.counts.isEmpty && p.direction == 0) || (p.clock?.utf8.count == 3)
            if fits, let clock = p.clock {
                p.clock = clock + ":30"
            } else if fits {
                p.counts[p.counts.count - 1].value += 0.5
            }
        case .each:
            fits = isFirst
            if fits { p.isEach = true }
        case .set(let value):
            fits = isFirst
            if fits { p.set = value }
        case .reference(let value):
            fits = isFirst
            if fits { p.reference = value }
        default: fits = false
        }
        return fits ? next : nil
    }
    /// "last week", "semaine dernière", "each year", "the year 2016", "the decade of 1990".
    private func takeUnit(_ unit: DateUnit, _ k: Int, _ next: Int, _ p: inout DatePhrase, isAdjacent: Bool) -> Int? {
        guard p.unit == nil, p.period == nil, p.counts.isEmpty, p.relativeDay == nil else { return nil }
        if p.isEach {
            p.unit = unit
            return next
        }
        if unit == .weekend, p.offset == nil, !p.hasDate, isInside(next - 1),
            joins(next - 2) || document.kind(next - 2).contains(.preposition)
        {
            p.period = (unit, 0)
            return next
        }
        if unit == .century, isInside(next), let n = document.romanNumeral(at: next) {
            (p.unit, p.ordinal) = (unit, n)
            return next + 1
        }
        if let year = p.year, unit == .decade, !p.isDecade, p.month == nil, year % 10 == 0 {
            p.isDecade = true
            return next
        }
        if unit == .year || unit == .decade, p.year == nil {
            var k = next
            while k < tokens.count, k - next < 2, isInside(k), joins(k) { k += 1 }
            if let numeral = document.numeral(at: k), isInside(k), numeral.digits == 4, let year = numeral.whole,
                !numeral.isDecimal
            {
                p.year = year
                p.isDecade = unit == .decade
                return numeral.end
            }
        }
        guard unit.letters.first != "T", unit != .night else { return nil }
        if let offset = p.offset {
            guard isAdjacent else { return nil }
            p.offset = nil
            takePeriod(unit, offset.value, isNear: offset.isNear, noun: k, &p)
            return next
        }
        guard words.offsetsFollow, isInside(next), let (word, count) = words.word(tokens, next),
            case .offset(let value, let isNear) = word
        else { return nil }
        takePeriod(unit, value, isNear: isNear, noun: k, &p)
        return next + count
    }
    /// "last week", "this day", "the past year", "coming months".
    private func takePeriod(_ unit: DateUnit, _ value: Int, isNear: Bool, noun k: Int, _ p: inout DatePhrase) {
        let isEnglish = document.lexicon.code == "en"
        if unit == .day, value == 0 {
            // "that day", "this day": the one named last.
            p.laterDay = 0
        } else if isEnglish ? document.ends(k, in: document.lexicon.plural) : isNear && words.offsetsFollow {
            // Several units without a count.
            p.reference = value < 0 ? "PAST_REF" : value > 0 ? "FUTURE_REF" : "PRESENT_REF"
        } else if isEnglish, isNear {
            p.counts = [(1, unit)]
        } else {
            p.period = (unit, value)
        }
    }

    // MARK: - Names of months and weekdays

    /// Whether a word such as "daily" or "tonight" has a capital after another word, as in the names of papers and programmes.
    private func isInName(_ k: Int, _ word: DateWord) -> Bool {
        switch word {
        case .set, .day, .dayPart, .period, .reference: break
        default: return false
        }
        return tokens[k].isCapital && !tokens[k].shape.contains(.allCapitals) && !document.lexicon.nounCapitals
            && isInside(k)
            && tokens[k - 1].kind != .mark && document.sentenceOf[k] == document.sentenceOf[k - 1]
    }

    /// Whether the name of a month or weekday is written as the language writes them, so that it is no other word.
    private func isName(_ k: Int, _ isShort: Bool) -> Bool {
        guard document.lexicon.capitalDates else { return true }
        // A long name in ASCII letters is no other word.
        return tokens[k].isCapital
            || (!isShort && document.length(k) > 5 && document.bytes[Int(tokens[k].start)] < 0x80)
    }
    /// Whether the word is written in a script without capitals: Hebrew, Arabic, Devanagari and those after them.
    private func hasNoCapitals(_ k: Int) -> Bool {
        scalar(in: document.bytes, at: Int(tokens[k].start)).0 >= 0x590
    }
    /// Whether a word such as "late" precedes.
    private func isAtEdge(_ k: Int) -> Bool { isInside(k) && words.word(tokens, k - 1)?.value == .edge }
    /// Whether a day or month follows.
    private func beginsDate(_ k: Int) -> Bool {
        var k = k
        if isInside(k), joins(k) { k += 1 }
        guard isInside(k) else { return false }
        if case .month? = words.word(tokens, k)?.value { return true }
        return (document.numeral(at: k)?.digits ?? 0) > 0
    }
    private func isMonth(_ k: Int, _ next: Int, _ isShort: Bool, _ p: DatePhrase) -> Bool {
        guard isName(k, isShort) || p.day != nil else { return false }
        var j = next
        if isInside(j), tokens[j].isMark("."), !tokens[j].shape.contains(.spaceBefore) { j += 1 }
        if p.day != nil || p.year != nil { return true }
        if isInside(j), let numeral = document.numeral(at: j), numeral.digits > 0, !numeral.isDecimal {
            return numeral.digits == 4 || numeral.value <= 31
        }
        guard !isShort else { return false }
        if p.offset != nil { return true }
        // "may" and "march" are also verbs: without a day they count as months only with a capital inside a sentence.
        guard document.kinds[k].isDisjoint(with: [.modal, .stop]) else { return false }
        if document.lexicon.capitalDates || document.lexicon.nounCapitals { return tokens[k].isCapital }
        if !document.lexicon.knowsGrammar, tokens[k].isCapital || hasNoCapitals(k) { return true }
        return isInside(k) && (joins(k - 1) || document.kind(k - 1).contains(.preposition))
    }
}
