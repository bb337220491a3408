import NewsModel
import Text

/// Finds times and resolves them against the telling's day, as TIMEX3 values (ISO 8601; weeks as 2022-W07).
struct TimeReader {
    let document: Document
    private let published: Day?
    private var tokens: [Token] { document.tokens }

    init(document: Document) {
        self.document = document
        published = document.article.published.flatMap { Day(iso: $0) }
    }

    func read() -> [Account.Time] {
        var found: [Account.Time] = []
        var i = 0
        while i < tokens.count {
            if let (time, end) = time(at: i) {
                found.append(time)
                i = end
            } else {
                i += 1
            }
        }
        return found
    }

    private func make(from: Int, to: Int, _ kind: Account.Time.Kind, _ value: String) -> (Account.Time, Int) {
        (Account.Time(span: document.span(from, to), kind: kind, value: value), to)
    }
    private func integer(_ i: Int) -> Int? {
        guard i >= 0, i < tokens.count, tokens[i].kind == .number, tokens[i].end - tokens[i].start <= 4 else {
            return nil
        }
        var value = 0
        for byte in document.bytes[Int(tokens[i].start)..<Int(tokens[i].end)] {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
    private func year(_ i: Int) -> Int? {
        guard let value = integer(i), tokens[i].end - tokens[i].start == 4, (1400...2100).contains(value) else {
            return nil
        }
        return value
    }
    private func day(_ i: Int) -> Int? {
        guard let value = integer(i), (1...31).contains(value), tokens[i].end - tokens[i].start <= 2 else { return nil }
        return value
    }
    private func same(_ i: Int, _ j: Int) -> Bool { j < tokens.count && tokens[j].block == tokens[i].block }

    private func time(at i: Int) -> (Account.Time, Int)? {
        let token = tokens[i]
        if token.kind == .number {
            if let found = isoDate(i) ?? dayMonth(i) { return found }
            if let year = year(i), isYear(i) { return make(from: i, to: i + 1, .date, pad(year, 4)) }
            return clock(i) ?? duration(i)
        }
        guard token.isWord else { return nil }
        let kind = document.kinds[i]
        if kind.contains(.month), let month = document.lexicon.months[token.hash],
            token.isCapital || !document.lexicon.capitalDates
        {
            return monthDay(i, month)
        }
        if let (days, count) = document.lexicon.relativeDays.match(tokens, i, limit: tokens.count) {
            return make(from: i, to: i + count, .date, published?.adding(days).iso ?? "XXXX-XX-XX")
        }
        if kind.contains(.weekday), let weekday = document.lexicon.weekdays[token.hash],
            token.isCapital || !document.lexicon.capitalDates,
            token.end - token.start > 3
        {
            return make(from: i, to: i + 1, .date, resolve(weekday, i))
        }
        if same(i, i + 1), document.kind(i + 1).contains(.timeUnit),
            let offset = document.lexicon.relativeWords[token.hash]
        {
            return relativeUnit(i, offset)
        }
        if kind.contains(.number) { return duration(i) }
        return nil
    }

    private func isoDate(_ i: Int) -> (Account.Time, Int)? {
        guard let year = year(i), same(i, i + 4), tokens[i + 1].isMark("-"), tokens[i + 3].isMark("-"),
            let month = day(i + 2), month <= 12, let day = day(i + 4)
        else { return nil }
        return make(from: i, to: i + 5, .date, Day(year: year, month: month, day: day).iso)
    }
    /// "17 February 2022", "17. Februar", "16 de febrero de 2022".
    private func dayMonth(_ i: Int) -> (Account.Time, Int)? {
        guard let day = day(i) else { return nil }
        var k = i + 1
        while same(i, k), k - i <= 2, tokens[k].isMark(".") || document.serves(k, as: .dateFiller) { k += 1 }
        guard same(i, k), tokens[k].isWord, let month = document.lexicon.months[tokens[k].hash] else { return nil }
        k += 1
        var j = k
        while same(i, j), j - k <= 1,
            tokens[j].isMark(".") || tokens[j].isMark(",") || document.serves(j, as: .dateFiller)
        { j += 1 }
        if same(i, j), let year = year(j) {
            return make(from: i, to: j + 1, .date, Day(year: year, month: month, day: day).iso)
        }
        return make(from: i, to: k, .date, nearest(month, day))
    }

    /// "February 17, 2022", "Feb. 16", "February 2022", "February".
    private func monthDay(_ i: Int, _ month: Int) -> (Account.Time, Int)? {
        var k = i + 1
        if same(i, k), tokens[k].isMark("."), !tokens[k].shape.contains(.spaceBefore) { k += 1 }
        if same(i, k), let year = year(k) { return make(from: i, to: k + 1, .date, pad(year, 4) + "-" + pad(month, 2)) }
        if same(i, k), let day = day(k) {
            var j = k + 1
            if same(i, j), document.serves(j, as: .dateFiller) { j += 1 }
            if same(i, j), tokens[j].isMark(","), same(i, j + 1), let year = year(j + 1) {
                return make(from: i, to: j + 2, .date, Day(year: year, month: month, day: day).iso)
            }
            return make(from: i, to: j, .date, nearest(month, day))
        }
        // "may" and "march" are also verbs: without a day they count as months only with a capital inside a sentence.
        guard tokens[i].isCapital, document.kinds[i].isDisjoint(with: [.modal, .stop]),
            tokens[i].end - tokens[i].start > 3
        else { return nil }
        guard let published else { return make(from: i, to: k, .date, "XXXX-" + pad(month, 2)) }
        return make(
            from: i, to: k, .date,
            pad(month > published.month ? published.year - 1 : published.year, 4) + "-" + pad(month, 2))
    }
    private func nearest(_ month: Int, _ day: Int) -> String {
        guard let published else { return "XXXX-" + pad(month, 2) + "-" + pad(day, 2) }
        let here = Day(year: published.year, month: month, day: day)
        let candidates = [
            here, Day(year: published.year - 1, month: month, day: day),
            Day(year: published.year + 1, month: month, day: day),
        ]
        return (candidates.min { abs($0.number - published.number) < abs($1.number - published.number) } ?? here).iso
    }

    /// The date of this weekday on or before the telling's day, or after it when the words around speak of the future.
    private func resolve(_ weekday: Int, _ i: Int) -> String {
        guard let published else { return "XXXX-WXX-" + String(weekday + 1) }
        var back = (published.weekday - weekday + 7) % 7
        let before = i > 0 ? document.lexicon.relativeWords[tokens[i - 1].hash] : nil
        if before == -1, back == 0 { back = 7 }
        if before == 0, back > 0 { return published.adding(7 - back).iso }
        if before == 1 || isFuture(i) { back = back == 0 ? (before == 1 ? -7 : 0) : back - 7 }
        return published.adding(-back).iso
    }
    /// "is to open on Sunday", "will sail on Friday".
    private func isFuture(_ i: Int) -> Bool {
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        var k = i - 1
        while k >= sentence.start, i - k < 14 {
            if document.serves(k, as: .future) { return true }
            k -= 1
        }
        return false
    }

    private func isYear(_ i: Int) -> Bool {
        // A number is a year, not a count, if no unit or plural noun follows it and no currency precedes it.
        guard let value = integer(i) else { return false }
        if i > 0, !tokens[i].shape.contains(.spaceBefore), Marks.currencies.contains(tokens[i - 1]) { return false }
        guard (1700...2099).contains(value) else { return false }
        if i > 0,
            !document.kind(i - 1).isDisjoint(with: [.preposition, .month]) || tokens[i - 1].kind == .mark
                || document.kind(i - 1).contains(.determiner) || document.kind(i - 1).contains(.clauseOpener)
        {
            return document.lexicon.units.match(tokens, min(i + 1, tokens.count - 1), limit: tokens.count) == nil
                || i + 1 >= tokens.count
        }
        return (1900...2060).contains(value)
            && (i + 1 >= tokens.count || tokens[i + 1].kind == .mark
                || !document.kind(i + 1).isDisjoint(with: [.stop, .preposition]))
    }
    private func clock(_ i: Int) -> (Account.Time, Int)? {
        guard let hour = day(i) ?? (integer(i) == 0 ? 0 : nil), hour <= 24, same(i, i + 2), tokens[i + 1].isMark(":"),
            !tokens[i + 1].shape.contains(.spaceAfter), let minute = integer(i + 2), minute < 60
        else { return nil }
        return make(
            from: i, to: i + 3, .time, (published?.iso ?? "XXXX-XX-XX") + "T" + pad(hour, 2) + ":" + pad(minute, 2))
    }
    private func duration(_ i: Int) -> (Account.Time, Int)? {
        var count: Double?
        if tokens[i].kind == .number {
            count = NumberFormat.value(
                document.bytes, from: Int(tokens[i].start), to: Int(tokens[i].end), decimal: document.lexicon.decimal)
        } else {
            count = document.lexicon.numbers[tokens[i].hash]
        }
        guard let count, count < 10_000 else { return nil }
        var k = i + 1
        if same(i, k), tokens[k].isMark("-"), !tokens[k].shape.contains(.spaceBefore) { k += 1 }
        guard same(i, k), tokens[k].isWord, document.kind(k).contains(.timeUnit),
            let unit = document.lexicon.units.match(tokens, k, limit: k + 1)?.value.name
        else { return nil }
        let number = count == count.rounded() ? String(Int(count)) : String(count)
        let letters = [
            "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y",
        ]
        guard let letter = letters[unit] else { return nil }
        return make(
            from: i, to: k + 1, .duration,
            letter.count == 2 ? "PT" + number + letter.dropFirst() : "P" + number + letter)
    }
    private func relativeUnit(_ i: Int, _ offset: Int) -> (Account.Time, Int)? {
        guard let unit = document.lexicon.units.match(tokens, i + 1, limit: i + 2)?.value.name else { return nil }
        guard let published else {
            return make(from: i, to: i + 2, .date, offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF")
        }
        switch unit {
        case "day": return make(from: i, to: i + 2, .date, published.adding(offset).iso)
        case "week": return make(from: i, to: i + 2, .date, published.adding(7 * offset).isoWeek)
        case "month":
            let months = published.year * 12 + published.month - 1 + offset
            return make(from: i, to: i + 2, .date, pad(months / 12, 4) + "-" + pad(months % 12 + 1, 2))
        case "year": return make(from: i, to: i + 2, .date, pad(published.year + offset, 4))
        default: return nil
        }
    }
}
