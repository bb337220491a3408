import Text

/// Numbers in phrases of time: days, years, clock times, counts of units.
extension TimeReader {
    /// Takes the number at token `k` into the phrase if it fits; gives the token after it.
    func takeNumber(_ k: Int, into p: inout DatePhrase, isFirst: Bool, isAdjacent: Bool) -> Int? {
        if tokens[k].kind == .number {
            if let next = takeNumericDate(k, &p, isFirst: isFirst) ?? takeClock(k, &p) { return next }
        } else if let (word, count) = words.clockWord(tokens, k), word == .clockBefore, p.clock == nil, p.counts.isEmpty
        {
            return isInside(k + count) ? takeClock(k + count, &p, isAnnounced: true) : nil
        }
        guard let numeral = document.numeral(at: k), !(isInside(k) && Self.several.contains(tokens[k - 1].hash)) else {
            return nil
        }
        return takeClockHour(numeral, &p) ?? takeOrdinal(numeral, &p) ?? takeMarked(numeral, &p) ?? takeCount(
            numeral, &p)
            ?? takeDay(numeral, k, &p, isAdjacent: isAdjacent) ?? takeWeekdayNumber(numeral, &p)
            ?? takeYear(numeral, k, &p, isFirst: isFirst)
    }
    /// "数十年": what makes a number the unit of an unknown count.
    private static let several = Set(["数", "數", "幾", "几"].map { Hash.word($0) })
    /// The unit of time at token `k`, and the token after it: "days", "-day".
    func unit(at k: Int) -> (unit: DateUnit, end: Int)? {
        var k = k
        if isInside(k), tokens[k].isMark("-"), !tokens[k].shape.contains(.spaceBefore) { k += 1 }
        guard isInside(k), let (word, count) = words.word(tokens, k) else { return nil }
        switch word {
        case .unit(let unit): return (unit, k + count)
        case .second: return (.second, k + count)
        default: return nil
        }
    }
    private func ending(at k: Int) -> (word: DateWord, end: Int)? {
        guard isInside(k), let (word, count) = words.ending(tokens, k) else { return nil }
        return (word, k + count)
    }

    // MARK: - Dates in digits

    /// "2022-02-17", "17.02.2022", "2/17/2022".
    private func takeNumericDate(_ k: Int, _ p: inout DatePhrase, isFirst: Bool) -> Int? {
        guard p.day == nil, p.month == nil, p.year == nil, p.relativeDay == nil, p.counts.isEmpty,
            let (groups, mark, end) = groups(at: k)
        else { return nil }
        let isMonthFirst = document.lexicon.code == "en"
        func set(_ year: Int?, _ month: Int, _ day: Int) -> Bool {
            let swaps = month > 12 && (1...12).contains(day) && year != nil
            let (month, day) = swaps ? (day, month) : (month, day)
            guard (1...12).contains(month), (1...31).contains(day) else { return false }
            (p.year, p.month, p.day) = (year, month, day)
            return true
        }
        let values = groups.map(\.value)
        switch groups.map(\.digits) {
        case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]: return set(values[0], values[1], values[2]) ? end : nil
        case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
            return (isMonthFirst ? set(values[2], values[0], values[1]) : set(values[2], values[1], values[0]))
                ? end : nil
        case [1, 1, 2], [1, 2, 2], [2, 1, 2], [2, 2, 2]:
            let year = values[2] + (values[2] < 50 ? 2000 : 1900)
            return (isMonthFirst ? set(year, values[0], values[1]) : set(year, values[1], values[0])) ? end : nil
        case [2, 2], [1, 2], [2, 1], [1, 1]:
            // "3/4" is a fraction, unless a weekday or a small word precedes it.
            let isJoined = isInside(k) && joins(k - 1)
            let isDate =
                p.weekday != nil || p.offset != nil
                || (mark == "/"
                    ? isJoined : endsDate(end) || (document.lexicon.nounCapitals && isJoined && groups[1].digits == 2))
            guard isDate, mark == "/" || mark == "." else { return nil }
            return (isMonthFirst ? set(nil, values[0], values[1]) : set(nil, values[1], values[0])) ? end : nil
        default: return nil
        }
    }
    /// Whether a full stop follows without a space ("22.04.").
    private func endsDate(_ k: Int) -> Bool {
        isInside(k) && isInside(k + 1) && tokens[k].isMark(".") && !tokens[k].shape.contains(.spaceBefore)
    }
    /// Groups of digits with equal marks between them, and the token after them.
    private func groups(at k: Int) -> (groups: [(value: Int, digits: Int)], mark: Character, end: Int)? {
        let bytes = document.bytes
        var i = Int(tokens[k].start)
        let limit = min(bytes.count, i + 11)
        var groups: [(value: Int, digits: Int)] = [(0, 0)]
        var mark: UInt8?
        while i < limit {
            let byte = bytes[i]
            if byte.isASCIIDigit {
                let last = groups[groups.count - 1]
                guard last.digits < 4 else { return nil }
                groups[groups.count - 1] = (last.value * 10 + Int(byte - 0x30), last.digits + 1)
            } else if byte == UInt8(ascii: "-") || byte == .fullStop || byte == UInt8(ascii: "/"), mark ?? byte == byte,
                groups.count < 3,
                i + 1 < bytes.count, bytes[i + 1].isASCIIDigit
            {
                mark = byte
                groups.append((0, 0))
            } else {
                break
            }
            i += 1
        }
        guard groups.count > 1, let mark, i >= bytes.count || !bytes[i].isASCIIDigit else { return nil }
        var end = k
        while end < tokens.count, Int(tokens[end].end) <= i, tokens[end].block == tokens[k].block { end += 1 }
        guard end > k, Int(tokens[end - 1].end) == i else { return nil }
        return (groups, Character(Unicode.Scalar(mark)), end)
    }

    // MARK: - Times of day

    /// Whether a time of day in digits begins at token `k`.
    func beginsClock(_ k: Int) -> Bool {
        var p = DatePhrase()
        guard isInside(k) else { return false }
        return takeNumber(k, into: &p, isFirst: false, isAdjacent: true) != nil && p.clock != nil
    }
    /// "18:30", "18:30:05"; after a word that announces a time also "18" and "18.30".
    private func takeClock(_ k: Int, _ p: inout DatePhrase, isAnnounced: Bool = false) -> Int? {
        guard p.clock == nil, p.counts.isEmpty, let hour = document.numeral(at: k), hour.digits <= 4 else { return nil }
        var end = hour.end
        if let value = hour.whole, (0...24).contains(value), isInside(end + 1), tokens[end].isMark(":"),
            !tokens[end].shape.contains(.spaceBefore), !tokens[end].shape.contains(.spaceAfter),
            let minute = document.numeral(at: end + 1), minute.digits == 2, let minutes = minute.whole, minutes < 60
        {
            end = minute.end
            var seconds = ""
            if isInside(end + 1), tokens[end].isMark(":"), let second = document.numeral(at: end + 1),
                second.digits == 2,
                let value = second.whole, value < 60
            {
                seconds = ":" + pad(value, 2)
                end = second.end
            }
            return finishClock(value, ":" + pad(minutes, 2) + seconds, end, &p)
        }
        guard isAnnounced else { return nil }
        if let next = takeClockHour(hour, &p) { return next }
        if hour.isDecimal, hour.value < 24, hour.digits >= 3, document.length(k) == hour.digits + 1 {
            // "om 19.13"
            let minutes = Int((hour.value * 100).rounded()) % 100
            return minutes < 60 ? finishClock(Int(hour.value), ":" + pad(minutes, 2), end, &p) : nil
        }
        let hasUnit = unit(at: end).map { $0.unit == .hour } ?? false
        if hasUnit, let next = unit(at: end)?.end { end = next }
        guard hasUnit || endsPhrase(end), let value = hour.whole, (0...24).contains(value), !hour.isDecimal else {
            return nil
        }
        return finishClock(value, "", end, &p)
    }
    /// Whether no noun follows that the number could count, and no month.
    private func endsPhrase(_ k: Int) -> Bool {
        guard isInside(k), document.lexicon.knowsGrammar, tokens[k].kind != .mark else {
            return !isInside(k) || !tokens[k].isMark("%")
        }
        switch words.word(tokens, k)?.value {
        case .part, .andHalf: return true
        default: break
        }
        if isInside(k + 1), case .month? = words.word(tokens, k + 1)?.value { return false }
        return !document.kind(k).isDisjoint(with: [.stop, .preposition])
    }
    /// "5 pm", "17 Uhr", "17.30 Uhr", "17h30", "午後3時20分".
    private func takeClockHour(_ hour: Numeral, _ p: inout DatePhrase) -> Int? {
        guard p.clock == nil, p.counts.isEmpty, hour.digits <= 4, isInside(hour.end) else { return nil }
        var value = hour.value
        var minutes = ""
        if hour.isDecimal {
            // "17.30" as the number 17.3
            minutes = ":" + pad(Int(((value - value.rounded(.down)) * 100).rounded()), 2)
            value = value.rounded(.down)
        }
        guard let whole = Numeral(value: value, digits: 0, end: 0).whole, (0...24).contains(whole) else { return nil }
        if let (word, count) = words.clockWord(tokens, hour.end), word == .oclock || word == .am || word == .pm {
            var end = hour.end + count
            if word == .oclock, minutes.isEmpty, isInside(end), let minute = document.numeral(at: end),
                minute.digits == 2,
                let value = minute.whole, value < 60, unit(at: minute.end) == nil
            {
                minutes = ":" + pad(value, 2)
                end = minute.end
            }
            let shifted = word == .pm && whole < 12 ? whole + 12 : word == .am && whole == 12 ? 0 : whole
            return finishClock(shifted, minutes, end, &p)
        }
        guard !hour.isDecimal else { return nil }
        if let (word, end) = ending(at: hour.end), word == .mark(.hour), hour.digits > 0 || whole != 1,
            unit(at: hour.end).map({ $0.end <= end }) ?? true
        {
            return finishMarkedClock(whole, end, &p)
        }
        return frenchClock(whole, hour.end, &p)
    }
    /// "3時20分", "3点半".
    private func finishMarkedClock(_ hour: Int, _ k: Int, _ p: inout DatePhrase) -> Int? {
        guard isInside(k), let minute = document.numeral(at: k), let value = minute.whole, value < 60,
            case .unit(.minute)? = words.word(tokens, minute.end)?.value
                ?? ending(at: minute.end).map({ $0.word == .mark(.minute) ? .unit(.minute) : $0.word })
        else { return finishClock(hour, "", k, &p) }
        return finishClock(hour, ":" + pad(value, 2), minute.end + 1, &p)
    }
    /// "17h30": the second word is "h30".
    private func frenchClock(_ hour: Int, _ k: Int, _ p: inout DatePhrase) -> Int? {
        guard isInside(k), !tokens[k].shape.contains(.spaceBefore), document.length(k) == 3 else { return nil }
        let text = document.bytes[Int(tokens[k].start)..<Int(tokens[k].end)]
        guard let first = text.first, first | 0x20 == UInt8(ascii: "h"), text.dropFirst().allSatisfy(\.isASCIIDigit)
        else { return nil }
        let minute = text.dropFirst().reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return minute < 60 ? finishClock(hour, ":" + pad(minute, 2), k + 1, &p) : nil
    }
    /// Sets the time of day; what follows or was said before may make the hour one of the afternoon.
    private func finishClock(_ hour: Int, _ rest: String, _ end: Int, _ p: inout DatePhrase) -> Int? {
        var hour = hour
        var end = end
        if isInside(end), let (word, count) = words.clockWord(tokens, end),
            word == .am || word == .pm || word == .oclock
        {
            if word == .pm, hour < 12 { hour += 12 }
            if word == .am, hour == 12 { hour = 0 }
            end += count
        }
        let clock = "T" + pad(hour, 2) + rest
        p.clock = p.part.map { Self.late(clock, $0) } ?? clock
        return end
    }
    /// The time of day in this part of the day: "8 in the evening" is T20.
    static func late(_ clock: String, _ part: String) -> String {
        guard part != "MO", let hour = Int(clock.dropFirst().prefix(2)), hour < 12, !(part == "NI" && hour < 6) else {
            return clock
        }
        return "T" + pad(hour + 12, 2) + clock.dropFirst(3)
    }

    // MARK: - Counts, days, years

    /// "third quarter", "15th century".
    private func takeOrdinal(_ numeral: Numeral, _ p: inout DatePhrase) -> Int? {
        guard p.counts.isEmpty, let n = numeral.whole, n > 0 else { return nil }
        let (isOrdinal, next) = ordinalEnd(numeral)
        guard isOrdinal, let (unit, end) = unit(at: next) else { return nil }
        switch unit {
        case .quarter where n <= 4 && p.quarter == nil && !p.hasDay && p.month == nil: p.quarter = n
        case .century where n <= 21 && !p.hasDate, .week where n <= 53 && !p.hasDay && p.month == nil,
            .month where n <= 12 && !p.hasDay && p.month == nil:
            (p.unit, p.ordinal) = (unit, n)
        default: return nil
        }
        return end
    }
    /// Whether a number is an ordinal ("first", "1st", "1.", "5-го"), and the token after it.
    private func ordinalEnd(_ numeral: Numeral) -> (isOrdinal: Bool, end: Int) {
        if numeral.isOrdinal { return (true, numeral.end) }
        var k = numeral.end
        guard numeral.digits > 0, isInside(k), !tokens[k].shape.contains(.spaceBefore) else { return (false, k) }
        if tokens[k].isMark(".") { return (document.lexicon.nounCapitals, k + 1) }
        if tokens[k].isMark("-"), isInside(k + 1), !tokens[k + 1].shape.contains(.spaceBefore) { k += 1 }
        if tokens[k].isWord, case .filler? = words.word(tokens, k)?.value { return (true, k + 1) }
        return (false, numeral.end)
    }
    /// "2016年11月7日".
    private func takeMarked(_ numeral: Numeral, _ p: inout DatePhrase) -> Int? {
        guard p.counts.isEmpty, let n = numeral.whole, let (word, end) = ending(at: numeral.end),
            case .mark(let unit) = word
        else { return nil }
        switch unit {
        case .year where p.year == nil && p.month == nil:
            if numeral.digits == 4 {
                p.year = n
            } else if numeral.digits == 2, isCalendarYear(end) {
                p.year = n + (n < 50 ? 2000 : 1900)
            } else {
                return nil
            }
        case .month where p.month == nil && (1...12).contains(n): p.month = n
        case .day where p.day == nil && (1...31).contains(n) && isDayNumber(numeral, end, p): p.day = n
        default: return nil
        }
        return end
    }
    /// Whether "29日" is a day of the month and not a count of days: no longer unit and no "ago" is there.
    private func isDayNumber(_ numeral: Numeral, _ end: Int, _ p: DatePhrase) -> Bool {
        if p.month != nil || p.period?.unit == .month { return true }
        guard !p.hasDate, p.offset == nil, !p.isEach, p.direction == 0, numeral.digits > 0,
            unit(at: numeral.end).map({ $0.end <= end }) ?? true
        else {
            return false
        }
        guard isInside(end), let word = words.word(tokens, end)?.value else { return true }
        return word != .agoAfter && word != .inAfter
    }
    /// Whether the two digits before token `k` are those of a year: a month follows.
    private func isCalendarYear(_ k: Int) -> Bool {
        guard isInside(k), let numeral = document.numeral(at: k), let (word, _) = ending(at: numeral.end) else {
            return false
        }
        return word == .mark(.month)
    }
    /// "3 days", "1 hour 30 minutes".
    private func takeCount(_ numeral: Numeral, _ p: inout DatePhrase) -> Int? {
        guard !numeral.isOrdinal, !p.hasDate, p.clock == nil, p.part == nil, p.counts.count < 4, numeral.value > 0,
            let (unit, end) = unit(at: numeral.end)
        else { return nil }
        if unit == .year, numeral.digits == 4, let year = numeral.whole, (1000...2100).contains(year), p.counts.isEmpty
        {
            // "1942 року"
            p.year = year
            return end
        }
        guard p.set == nil else { return nil }
        if let last = p.counts.last {
            let order = DateUnit.allCases
            guard let a = order.firstIndex(of: last.unit), let b = order.firstIndex(of: unit), b < a else { return nil }
        }
        if unit == .year, let (word, next) = ending(at: end), word == .beforeChrist, let year = numeral.whole,
            year < 10_000
        {
            (p.year, p.isBeforeChrist) = (year, true)
            return next
        }
        guard numeral.digits < 4 || numeral.isDecimal, unit != .century || numeral.value < 100 else { return nil }
        p.offset = nil
        p.isIndefinite = p.counts.isEmpty && numeral.isIndefinite
        p.counts.append((numeral.value, unit))
        return end
    }
    /// "17 February", "February 17", "17. Februar", "17 de febrero", "5–7 May".
    private func takeDay(_ numeral: Numeral, _ k: Int, _ p: inout DatePhrase, isAdjacent: Bool) -> Int? {
        guard p.day == nil, p.relativeDay == nil, p.counts.isEmpty, numeral.digits <= 2, !numeral.isDecimal,
            let day = numeral.whole, (1...31).contains(day)
        else { return nil }
        let (isOrdinal, end) = ordinalEnd(numeral)
        if p.month != nil {
            guard isAdjacent || isOrdinal, unit(at: end) == nil else { return nil }
            guard numeral.digits > 0 || isOrdinal else { return nil }
            p.day = day
            return end
        }
        var j = end
        if isInside(j + 1), tokens[j].isDash, let other = document.numeral(at: j + 1), other.digits > 0,
            other.digits <= 2, other.value > numeral.value, other.value <= 31
        {
            j = ordinalEnd(other).end
        }
        var small = 0
        while isInside(j), small < 2, joins(j), !tokens[j].isMark(",") {
            j += 1
            small += 1
        }
        guard isInside(j), tokens[j].isWord else { return nil }
        let word = words.word(tokens, j)?.value
        if case .month? = word, numeral.digits > 0 || isOrdinal || small > 0 {
            p.day = day
            return end
        }
        // "the 4th of next month"
        if isOrdinal, case .period(.month, _)? = word {
            p.day = day
            return end
        }
        return nil
    }
    /// "Monday 21", "Dienstag, der 25."
    private func takeWeekdayNumber(_ numeral: Numeral, _ p: inout DatePhrase) -> Int? {
        guard p.weekday != nil, p.day == nil, p.month == nil, p.offset == nil, p.part == nil, p.clock == nil, !p.isEach,
            p.period == nil, numeral.digits > 0,
            numeral.digits <= 2, !numeral.isDecimal, let day = numeral.whole, (1...31).contains(day)
        else { return nil }
        let (_, end) = ordinalEnd(numeral)
        guard
            !isInside(end) || (tokens[end].kind == .mark && !tokens[end].isMark("-") && !tokens[end].isMark(":"))
                || document.kind(end).contains(.stop)
        else {
            return nil
        }
        p.day = day
        return end
    }
    /// A year, alone or with what it belongs to.
    private func takeYear(_ numeral: Numeral, _ k: Int, _ p: inout DatePhrase, isFirst: Bool) -> Int? {
        guard p.year == nil, p.relativeDay == nil, p.counts.isEmpty, p.period == nil, !numeral.isDecimal,
            let value = numeral.whole
        else { return nil }
        if isInside(numeral.end), !tokens[numeral.end].shape.contains(.spaceBefore),
            let (word, end) = ending(at: numeral.end), word == .decade,
            value % 10 == 0, numeral.digits == 4 || (numeral.digits == 2 && value >= 20 && unit(at: end)?.unit == .year)
        {
            guard p.month == nil, !p.hasDay else { return nil }
            (p.year, p.isDecade) = (numeral.digits == 4 ? value : 1900 + value, true)
            guard let (unit, next) = unit(at: end), unit == .year else { return end }
            return next
        }
        if let (word, end) = ending(at: numeral.end), word == .beforeChrist, numeral.digits > 0, !p.hasDay,
            value < 10_000
        {
            (p.year, p.isBeforeChrist) = (value, true)
            return end
        }
        guard numeral.digits == 4, (1000...2100).contains(value) else { return nil }
        guard p.month != nil || p.season != nil || p.quarter != nil || p.half != nil || (isFirst && isYear(k, value))
        else { return nil }
        p.year = value
        if isInside(numeral.end), let (word, count) = words.word(tokens, numeral.end),
            word == .unit(.year) || word == .yearAbbreviation
        {
            return numeral.end + count
        }
        return numeral.end
    }
    /// Whether a number of four digits is a year, not a count: no unit or plural noun follows it and no currency precedes it.
    private func isYear(_ i: Int, _ value: Int) -> Bool {
        let next = i + 1
        if isInside(next), let word = words.word(tokens, next)?.value {
            if word == .yearAbbreviation { return true }
            if case .month = word { return true }
            if word == .quarter(1) || word == .quarter(2) || word == .quarter(3) || word == .quarter(4)
                || word == .half(1) || word == .half(2)
            {
                return true
            }
        }
        if i > 0, !tokens[i].shape.contains(.spaceBefore), Marks.currencies.contains(tokens[i - 1]) { return false }
        guard (1700...2099).contains(value) else { return false }
        if i > 0,
            !document.kind(i - 1).isDisjoint(with: [.preposition, .month]) || tokens[i - 1].kind == .mark
                || document.kind(i - 1).contains(.determiner) || document.kind(i - 1).contains(.clauseOpener)
        {
            return next >= tokens.count || document.lexicon.units.match(tokens, next, limit: tokens.count) == nil
        }
        guard (1900...2060).contains(value) else { return false }
        if next >= tokens.count || tokens[next].kind == .mark
            || !document.kind(next).isDisjoint(with: [.stop, .preposition])
        {
            return true
        }
        // "2014'ten", "2016 में": endings and small words in languages without a pack.
        return !document.lexicon.knowsGrammar && isInside(next)
            && (joins(next) || !tokens[next].shape.contains(.spaceBefore))
    }
}
