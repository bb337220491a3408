import NewsModel
import Text

/// What one phrase says about time: each part once.
struct DatePhrase {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    /// A day by its distance from the present one.
    var relativeDay: Int?
    /// A unit by its distance from the present one.
    var period: (unit: DateUnit, offset: Int)?
    var offset: (value: Int, isNear: Bool)?
    /// A unit without a count: "(last) week", "(every) year".
    var unit: DateUnit?
    var part: String?
    var season: String?
    var quarter: Int?
    var half: Int?
    var counts: [(value: Double, unit: DateUnit)] = []
    /// −1 for "ago", 1 for "in … from now".
    var direction = 0
    var clock: String?
    var set: String?
    var reference: String?
    var isEach = false
    var isDecade = false
    var isBeforeChrist = false
    var ordinal: Int?
    /// The first count is "a".
    var isIndefinite = false
    /// A day by its distance from the one named last.
    var laterDay: Int?
    /// Whether a count lies ahead by a word such as "in", which also says how long something took.
    var isAheadOrLong = false

    /// Whether a day is named, so that a time of day belongs to it.
    var hasDay: Bool { day != nil || weekday != nil || relativeDay != nil || laterDay != nil }
    /// Whether the value depends on the tense of the verb.
    var needsTense: Bool {
        weekday != nil || month != nil || isAheadOrLong || period?.unit == .weekend
            || (day != nil && relativeDay == nil)
    }
    /// Whether anything of a calendar date is there.
    var hasDate: Bool { hasDay || month != nil || year != nil || period != nil }
}

/// Resolves phrases against the day of the telling, as TIMEX3 values (ISO 8601; weeks as 2022-W07, quarters as 2022-Q3).
struct DateResolver {
    let published: Day?
    /// The year that a day and month without a year belong to, in a text that tells of the past.
    var narrated: Int?
    /// Whether the text tells of what is long past: "today" is then no day.
    var isHistory = false
    /// The day that was named last.
    var lastDay: Day?
    /// −1 where the verb tells of the past, 1 where of what lies ahead, 0 where nothing is known.
    var tense = 0

    /// The type and value of a phrase; nil when it says nothing about time.
    func value(of p: DatePhrase) -> (kind: Account.Time.Kind, value: String)? {
        if let reference = p.reference { return (.date, reference) }
        if let set = set(p) { return (.set, set) }
        if isHistory, p.part == nil, p.clock == nil, let day = p.relativeDay {
            return (.date, day < 0 ? "PAST_REF" : day > 0 ? "FUTURE_REF" : "PRESENT_REF")
        }
        if !p.counts.isEmpty { return counted(p) }
        if p.isDecade, let year = p.year { return (.date, pad(year / 10, 3)) }
        let date = date(p)
        if let clock = p.clock { return (.time, (date.flatMap { $0.utf8.count >= 10 ? $0 : nil } ?? "") + clock) }
        if let part = p.part { return (.time, (date.flatMap { $0.utf8.count >= 10 ? $0 : nil } ?? "") + "T" + part) }
        return date.map { (.date, $0) }
    }

    private func set(_ p: DatePhrase) -> String? {
        guard p.isEach || p.set != nil else { return nil }
        let rest = p.clock ?? p.part.map { "T" + $0 } ?? ""
        if let weekday = p.weekday { return "XXXX-WXX-" + String(weekday + 1) + rest }
        if let set = p.set { return set == "P1D" && !rest.isEmpty ? rest : set }
        if p.unit == .day || p.unit == nil, !rest.isEmpty { return rest }
        if let count = p.counts.first { return duration([count]) }
        return p.unit.flatMap { duration([(1, $0)]) }
    }

    // MARK: - Counts of units

    /// "PT1H30M", "P3D".
    private func duration(_ counts: [(value: Double, unit: DateUnit)]) -> String? {
        var days = ""
        var times = ""
        for (value, unit) in counts {
            guard value < 1_000_000 else { return nil }
            let value = unit == .quarter ? 3 * value : value
            let count = value == value.rounded() ? String(Int(value)) : String(value)
            if unit.letters.hasPrefix("T") {
                times += count + unit.letters.dropFirst()
            } else {
                days += count + unit.letters
            }
        }
        return "P" + days + (times.isEmpty ? "" : "T" + times)
    }
    private func counted(_ p: DatePhrase) -> (kind: Account.Time.Kind, value: String)? {
        guard !p.isIndefinite || (p.direction != 0 && !p.isAheadOrLong) else { return nil }
        guard p.direction != 0, !isHistory, !(p.isAheadOrLong && tense < 0), let count = p.counts.first else {
            return duration(p.counts).map { (.duration, $0) }
        }
        guard let published else { return (.date, p.direction < 0 ? "PAST_REF" : "FUTURE_REF") }
        guard count.value < 100_000 else { return nil }
        let n = p.direction * Int(count.value)
        switch count.unit {
        case .second, .minute, .hour: return (.time, p.direction < 0 ? "PAST_REF" : "FUTURE_REF")
        case .day, .night: return (.date, published.adding(n).iso)
        default: return period(count.unit, n).map { (.date, $0) }
        }
    }
    /// The unit that lies `offset` units from the present one.
    private func period(_ unit: DateUnit, _ offset: Int) -> String? {
        guard let published, abs(offset) < 100_000 else {
            return offset < 0 ? "PAST_REF" : offset > 0 ? "FUTURE_REF" : "PRESENT_REF"
        }
        let months = published.year * 12 + published.month - 1
        switch unit {
        case .day, .night: return published.adding(offset).iso
        case .weekend: return published.adding(7 * offset).isoWeek + "-WE"
        case .week: return published.adding(7 * offset).isoWeek
        case .month: return text(year: (months + offset) / 12) + "-" + pad((months + offset) % 12 + 1, 2)
        case .quarter: return text(year: (months + 3 * offset) / 12) + "-Q" + String((months + 3 * offset) % 12 / 3 + 1)
        case .year: return text(year: (narrated ?? published.year) + offset)
        case .decade: return pad(published.year / 10 + offset, 3)
        case .century: return pad(published.year / 100 + offset, 2)
        case .second, .minute, .hour: return nil
        }
    }
    private func text(year: Int) -> String { pad(max(0, year), 4) }

    // MARK: - Dates

    private func date(_ p: DatePhrase) -> String? {
        if let day = p.relativeDay { return published?.adding(day).iso ?? "XXXX-XX-XX" }
        if let day = p.laterDay { return lastDay?.adding(day).iso ?? "XXXX-XX-XX" }
        if p.month != nil { return monthDate(p) }
        if let weekday = p.weekday { return weekdayDate(weekday, p) }
        if let season = p.season ?? p.quarter.map({ "Q" + String($0) }) ?? p.half.map({ "H" + String($0) }) {
            return year(p).map { $0 + "-" + season }
        }
        if let ordinal = p.ordinal, let unit = p.unit, unit != .century { return numbered(unit, ordinal, p) }
        if let day = p.day { return dayOfMonth(day, p) }
        if let year = p.year { return p.isBeforeChrist ? "BC" + pad(year, 4) : pad(year, 4) }
        if let (unit, n) = p.period {
            // "over the weekend" is the last one, unless the verb tells of what lies ahead.
            let isLast = unit == .weekend && n == 0 && p.offset == nil && tense < 0 && (published?.weekday ?? 6) < 5
            return period(unit, isLast ? -1 : n)
        }
        if let unit = p.unit, let ordinal = p.ordinal, unit == .century { return pad(ordinal - 1, 2) }
        if let unit = p.unit, let offset = p.offset { return period(unit, offset.value) }
        return nil
    }
    /// The year that is named, as text: "last summer" was in the last one.
    private func year(_ p: DatePhrase) -> String? {
        if let year = p.year { return pad(year, 4) }
        if let (unit, n) = p.period, unit == .year { return published == nil ? "XXXX" : period(.year, n) }
        if let offset = p.offset { return published == nil ? "XXXX" : period(.year, offset.value) }
        return p.quarter != nil ? published.map { text(year: $0.year) } ?? "XXXX" : nil
    }

    private func monthDate(_ p: DatePhrase) -> String? {
        guard let month = p.month else { return nil }
        let end = p.day.map { "-" + pad($0, 2) } ?? ""
        if let year = p.year { return pad(year, 4) + "-" + pad(month, 2) + end }
        if let (unit, n) = p.period, unit == .year, published != nil, let year = period(.year, n) {
            return year + "-" + pad(month, 2) + end
        }
        if let narrated { return pad(narrated, 4) + "-" + pad(month, 2) + end }
        guard let published else { return "XXXX-" + pad(month, 2) + end }
        if let day = p.day { return nearest(month, day, published) }
        let isLater = month > published.month
        let year: Int
        switch p.offset?.value {
        case -1: year = month >= published.month ? published.year - 1 : published.year
        case 0: year = published.year
        case 1: year = isLater ? published.year : published.year + 1
        default: year = published.year + (tense > 0 ? (month < published.month ? 1 : 0) : (isLater ? -1 : 0))
        }
        return text(year: year) + "-" + pad(month, 2)
    }
    private func nearest(_ month: Int, _ day: Int, _ published: Day) -> String {
        let here = Day(year: published.year, month: month, day: day)
        let candidates = [
            here, Day(year: published.year - 1, month: month, day: day),
            Day(year: published.year + 1, month: month, day: day),
        ]
        return (candidates.min { abs($0.number - published.number) < abs($1.number - published.number) } ?? here).iso
    }
    /// "the 4th of next month", "29日": the last such day, or the next one when the verb tells of what lies ahead.
    private func dayOfMonth(_ day: Int, _ p: DatePhrase) -> String? {
        guard let published else { return "XXXX-XX-" + pad(day, 2) }
        let n =
            p.period.flatMap { $0.unit == .month ? $0.offset : nil }
            ?? (day > published.day ? (tense > 0 ? 0 : -1) : (tense > 0 && day < published.day ? 1 : 0))
        return period(.month, n).flatMap { $0.utf8.count == 7 ? $0 + "-" + pad(day, 2) : nil }
    }
    /// "the third week of 2018", "the second month of next year".
    private func numbered(_ unit: DateUnit, _ n: Int, _ p: DatePhrase) -> String? {
        guard
            let year = p.year.map({ pad($0, 4) })
                ?? p.period.flatMap({ $0.unit == .year ? period(.year, $0.offset) : nil })
        else { return nil }
        switch unit {
        case .week: return n <= 53 ? year + "-W" + pad(n, 2) : nil
        case .month: return n <= 12 ? year + "-" + pad(n, 2) : nil
        default: return nil
        }
    }

    /// The date of a weekday: of the week that is named; else on or before the telling's day, or after it when the verb tells of what lies
    /// ahead.
    private func weekdayDate(_ weekday: Int, _ p: DatePhrase) -> String? {
        guard let published else { return "XXXX-WXX-" + String(weekday + 1) }
        if let day = p.day, let found = weekdayOfMonth(weekday, day, published) { return found }
        let back = (published.weekday - weekday + 7) % 7
        if let (unit, n) = p.period, unit == .week { return published.adding(weekday - published.weekday + 7 * n).iso }
        if let (value, isNear) = p.offset {
            guard isNear else { return published.adding(weekday - published.weekday + 7 * value).iso }
            return published.adding(value < 0 ? (back == 0 ? -7 : -back) : 7 - back).iso
        }
        return published.adding(tense > 0 && back > 0 ? 7 - back : -back).iso
    }
    /// "Monday the 21st": the nearest such day.
    private func weekdayOfMonth(_ weekday: Int, _ day: Int, _ published: Day) -> String? {
        let months = published.year * 12 + published.month - 1
        let candidates = [0, -1, 1, -2, 2].map {
            Day(year: (months + $0) / 12, month: (months + $0) % 12 + 1, day: day)
        }
        return candidates.first { $0.weekday == weekday && Day(number: $0.number) == $0 }?.iso
    }
}
