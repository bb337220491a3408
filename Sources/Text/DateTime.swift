/// A day, with its time and the zone's offset if they are known.
package struct DateTime: Hashable, Sendable {
    package var day: Day
    /// Seconds since midnight, 0..<86,400; nil when only a day is known.
    package var seconds: Int?
    /// Minutes east of UTC; nil when no zone is known.
    package var offset: Int?

    package init(day: Day, seconds: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.seconds = seconds
        self.offset = offset
    }

    /// "2022-02-17", "2022-02-17T09:30:00" or "2022-02-17T09:30:00+01:00" (RFC 3339; "Z" for UTC).
    package var iso: String {
        guard let seconds else { return day.iso }
        var out = Array(day.iso.utf8)
        out.reserveCapacity(out.count + 15)
        func add(_ mark: Unicode.Scalar, _ n: Int) {
            out.append(UInt8(ascii: mark))
            if n < 100 {
                out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: n / 10))
                out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: n % 10))
            } else {
                out += String(n).utf8
            }
        }
        add("T", seconds / 3600)
        add(":", seconds / 60 % 60)
        add(":", seconds % 60)
        if let offset {
            if offset == 0 {
                out.append(UInt8(ascii: "Z"))
            } else {
                add(offset < 0 ? "-" : "+", abs(offset) / 60)
                add(":", abs(offset) % 60)
            }
        }
        return String(utf8: out)
    }
    /// Seconds since 1970 in UTC; a missing zone counts as UTC, a missing time as midnight.
    package var epoch: Int {
        (day.number - Day(year: 1970, month: 1, day: 1).number) * 86_400 + (seconds ?? 0) - (offset ?? 0) * 60
    }
    /// The time of a number of seconds since 1970, in UTC; nil outside the years 1 to 9999.
    package init?(epoch: Int) {
        guard epoch >= -62_135_596_800, epoch < 253_402_300_800 else { return nil }
        let days = epoch >= 0 ? epoch / 86_400 : (epoch - 86_399) / 86_400
        self.init(
            day: Day(number: Day(year: 1970, month: 1, day: 1).number + days), seconds: epoch - days * 86_400, offset: 0
        )
    }
}

/// Reads the dates that programs and people write in pages and feeds.
///
/// It reads the forms of ISO 8601, RFC 822 and 2822, asctime, Unix seconds and milliseconds, "17 February 2022, 9:30 am CET",
/// "17.02.2022", "2022年2月17日". For "3/4/2022" `dayFirst` decides the order. It guesses nothing: a date must have day, month and year.
package struct DateTimeReader: Sendable {
    /// The number of a month name other than the English ones; nil for other words.
    package var month: @Sendable (String) -> Int?
    /// Whether "3/4/2022" is 3 April.
    package var dayFirst: Bool

    package init(dayFirst: Bool = true, month: @escaping @Sendable (String) -> Int? = { _ in nil }) {
        self.dayFirst = dayFirst
        self.month = month
    }

    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case mark(UInt32)
        case space
    }

    /// The date and time at the start of the text; nil when there is none.
    package func read(_ text: String) -> DateTime? {
        var text = text
        let tokens = Self.tokens(text.withUTF8 { Array($0.prefix(120)) })
        guard !tokens.isEmpty else { return nil }
        if tokens.count <= 4, case .number(let value, let digits) = tokens[0], digits >= 8 {
            return packed(value, digits: digits, tokens: tokens)
        }
        var rest = tokens
        let time = takeTime(&rest)
        guard let day = day(rest) else { return nil }
        var out = DateTime(day: day)
        if let time {
            out.seconds = time.seconds
            out.offset = time.offset
            // 24:00 is the next day's midnight.
            if time.seconds >= 86_400 {
                out = DateTime(day: Day(number: day.number + 1), seconds: time.seconds - 86_400, offset: time.offset)
            }
        }
        return out
    }

    private static func tokens(_ bytes: [UInt8]) -> [Token] {
        var out: [Token] = []
        out.reserveCapacity(24)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte.isASCIIDigit {
                var value = 0
                let from = i
                while i < bytes.count, bytes[i].isASCIIDigit, i - from < 17 {
                    value = value * 10 + Int(bytes[i] - 0x30)
                    i += 1
                }
                out.append(.number(value, digits: i - from))
                continue
            }
            let (c, length) = scalar(in: bytes, at: i)
            if c < 0x80 ? byte.isASCIILetter : (scalarClass(c) == .letter || scalarClass(c) == .ideograph) {
                var word: [UInt8] = []
                if scalarClass(c) == .ideograph && c >= 0x80 {
                    append(scalar: c, to: &word)
                    i += length
                } else {
                    while i < bytes.count {
                        let (c, length) = scalar(in: bytes, at: i)
                        guard c < 0x80 ? bytes[i].isASCIILetter : scalarClass(c) == .letter else { break }
                        append(scalar: c < 0x80 ? UInt32(bytes[i] | 0x20) : lowercase(c), to: &word)
                        i += length
                    }
                }
                out.append(.word(String(decoding: word, as: UTF8.self)))
            } else if c == 0x20 || c == 0xA0 || c == 0x202F || c == 9 || c == 10 || c == 13 {
                if out.last != .space, !out.isEmpty { out.append(.space) }
                i += length
            } else {
                out.append(.mark(c))
                i += length
            }
        }
        if out.last == .space { out.removeLast() }
        return out
    }

    /// Reads "20220217", "20220217093000", Unix seconds or milliseconds.
    private func packed(_ value: Int, digits: Int, tokens: [Token]) -> DateTime? {
        switch digits {
        case 8:
            guard let day = valid(year: value / 10_000, month: value / 100 % 100, day: value % 100) else { return nil }
            // 20220217T0930, 20220217T093000Z
            guard tokens.count >= 3, tokens[1] == .word("t"), case .number(let time, let n) = tokens[2],
                n == 4 || n == 6
            else {
                return tokens.count == 1 ? DateTime(day: day) : nil
            }
            let (h, m, s) = n == 4 ? (time / 100, time % 100, 0) : (time / 10_000, time / 100 % 100, time % 100)
            guard h < 24, m < 60, s < 61 else { return nil }
            return DateTime(
                day: day, seconds: h * 3600 + m * 60 + min(s, 59), offset: tokens.last == .word("z") ? 0 : nil)
        case 12, 14:
            let n = digits == 14 ? value / 100 : value
            guard let day = valid(year: n / 100_000_000, month: n / 1_000_000 % 100, day: n / 10_000 % 100),
                n / 100 % 100 < 24,
                n % 100 < 60
            else { return nil }
            let s = digits == 14 ? min(59, value % 100) : 0
            return DateTime(day: day, seconds: n / 100 % 100 * 3600 + n % 100 * 60 + s)
        case 9, 10: return value > 300_000_000 ? DateTime(epoch: value) : nil
        case 13: return DateTime(epoch: value / 1000)
        case 16: return DateTime(epoch: value / 1_000_000)
        default: return nil
        }
    }

    // MARK: - Time

    /// Removes a time such as "9:30", "09:30:15.2", "9.30 Uhr", "9h30" or "9 pm", and the zone after it, from the tokens.
    private func takeTime(_ tokens: inout [Token]) -> (seconds: Int, offset: Int?)? {
        for i in tokens.indices {
            guard case .number(var hour, let digits) = tokens[i], digits <= 2, hour <= 24 else { continue }
            var j = i + 1
            var minute = 0
            var second = 0
            func number(_ at: Int, _ width: Int) -> Int? {
                guard tokens.indices.contains(at), case .number(let value, let n) = tokens[at], n == width, value < 61
                else { return nil }
                return value
            }
            func mark(_ at: Int, _ c: Character) -> Bool {
                tokens.indices.contains(at) && tokens[at] == .mark(c.unicodeScalars.first?.value ?? 0)
            }
            func word(_ at: Int) -> String? {
                guard tokens.indices.contains(at), case .word(let word) = tokens[at] else { return nil }
                return word
            }
            func skip(_ at: Int) -> Int { tokens.indices.contains(at) && tokens[at] == .space ? at + 1 : at }
            if mark(j, ":"), let m = number(j + 1, 2) {
                minute = m
                j += 2
                if mark(j, ":"), let s = number(j + 1, 2) {
                    second = min(s, 59)
                    j += 2
                    if mark(j, ".") || mark(j, ","), tokens.indices.contains(j + 1), case .number = tokens[j + 1] {
                        j += 2
                    }
                }
            } else if mark(j, "."), let m = number(j + 1, 2), let next = word(skip(j + 2)),
                next == "uhr" || next == "klo"
            {
                minute = m
                j += 2
            } else if word(skip(j)) == "h", let m = number(skip(skip(j) + 1), 2) {
                // "9h30", "20 h 23"
                minute = m
                j = skip(skip(j) + 1) + 1
            } else if word(j) == "時" || word(j) == "시" || word(j) == "点" {
                if let m = number(j + 1, 2) {
                    minute = m
                    j += 2
                }
                j += 1
            } else if let next = word(skip(j)), ["am", "pm", "a", "p"].contains(next) {
                // "9 pm" is read below.
                if next.count == 1, !mark(skip(j) + 1, ".") { continue }
            } else {
                continue
            }
            var k = skip(j)
            if let half = word(k) {
                if half == "am" || half == "pm"
                    || ((half == "a" || half == "p") && mark(k + 1, ".") && word(k + 2) == "m")
                {
                    guard hour <= 12 else { continue }
                    hour = hour % 12 + (half.hasPrefix("p") ? 12 : 0)
                    k += half.count == 1 ? 4 : 1
                    j = k
                }
            }
            guard hour <= 24, minute < 60 else { continue }
            let offset = takeZone(tokens, &k)
            let end = offset == nil ? j : k
            let from = i > 0 && tokens[i - 1] == .word("t") ? i - 1 : i
            tokens.removeSubrange(from..<max(from, min(end, tokens.count)))
            return (hour * 3600 + minute * 60 + second, offset)
        }
        return nil
    }
    private func takeZone(_ tokens: [Token], _ k: inout Int) -> Int? {
        var at = k
        if tokens.indices.contains(at), tokens[at] == .space { at += 1 }
        if tokens.indices.contains(at), tokens[at] == .mark(0x28) { at += 1 }
        var named: Int?
        if tokens.indices.contains(at), case .word(let word) = tokens[at] {
            guard let offset = Self.zones[word] else { return nil }
            named = offset
            at += 1
        }
        let sign = tokens.indices.contains(at) ? tokens[at] : .space
        let isMinus = sign == .mark(0x2D) || sign == .mark(0x2212)
        if sign == .mark(0x2B) || isMinus, tokens.indices.contains(at + 1),
            case .number(let value, let digits) = tokens[at + 1]
        {
            var minutes: Int
            at += 2
            switch digits {
            case 4: minutes = value / 100 * 60 + value % 100
            case 1, 2:
                minutes = value * 60
                if tokens.indices.contains(at + 1), tokens[at] == .mark(0x3A),
                    case .number(let more, 2) = tokens[at + 1]
                {
                    minutes += more
                    at += 2
                }
            default: return named
            }
            guard minutes <= 15 * 60 else { return named }
            if isMinus { minutes = -minutes }
            k = at
            return minutes
        }
        if named != nil { k = at }
        return named
    }
    /// Names of time zones in RFC 822 and on news pages, in minutes east of UTC.
    private static let zones: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "cest": 120,
        "mesz": 120,
        "eet": 120, "sast": 120, "eest": 180, "msk": 180, "ist": 330, "pkt": 300, "sgt": 480, "hkt": 480, "jst": 540,
        "kst": 540,
        "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "ast": -240, "adt": -180, "est": -300, "edt": -240,
        "et": -300,
        "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "pt": -480, "akst": -540,
        "akdt": -480,
        "hst": -600, "brt": -180, "art": -180,
    ]

    // MARK: - Day

    private func day(_ tokens: [Token]) -> Day? {
        // Named months first: "17 February 2022", "Feb. 17, 2022", "17. Feb 22", "2022 February 17".
        for (i, token) in tokens.enumerated() {
            guard case .word(let word) = token, let month = Self.english[word] ?? self.month(word) else { continue }
            let before = near(tokens, i, step: -1)
            let after = near(tokens, i, step: 1)
            if let before, before.digits <= 2, let after, after.digits == 4 || after.digits == 2,
                after.value != before.value || after.digits == 4,
                let day = valid(year: full(after.value, after.digits), month: month, day: before.value)
            {
                return day
            }
            if let after, after.digits <= 2, let year = near(tokens, after.at, step: 1), year.digits == 4,
                let day = valid(year: year.value, month: month, day: after.value)
            {
                return day
            }
            if let before, before.digits == 4, let after, after.digits <= 2,
                let day = valid(year: before.value, month: month, day: after.value)
            {
                return day
            }
            // asctime without a near year: "Feb 17 … 2022".
            if let after, after.digits <= 2,
                let year = tokens.lazy.compactMap({ token -> Int? in
                    if case .number(let value, 4) = token, (1900...2100).contains(value) { return value }
                    return nil
                }).first, let day = valid(year: year, month: month, day: after.value)
            {
                return day
            }
        }
        // Three numbers with the same mark between them, or with 年 月 日 and similar characters.
        for i in tokens.indices {
            guard case .number(let a, let n) = tokens[i], i + 4 <= tokens.count else { continue }
            var at = i
            guard let (b, m, first) = follow(tokens, &at), let (c, o, second) = follow(tokens, &at),
                first == second || isEast(first)
            else { continue }
            if n == 4, m <= 2, o <= 2, let day = valid(year: a, month: b, day: c) { return day }
            if n <= 2, m <= 2, o == 4 || (o == 2 && first != 0x2D) {
                let year = full(c, o)
                // With full stops the day is always first; with slashes it depends on the page's language.
                let isDayFirst = first == 0x2E || dayFirst
                if let day = isDayFirst ? valid(year: year, month: b, day: a) : valid(year: year, month: a, day: b) {
                    return day
                }
                if let day = isDayFirst ? valid(year: year, month: a, day: b) : valid(year: year, month: b, day: a) {
                    return day
                }
            }
        }
        return nil
    }
    private func isEast(_ mark: UInt32) -> Bool { mark == 0x5E74 || mark == 0xB144 }
    /// The number after the one at `at`, and the mark or ideograph between them.
    private func follow(_ tokens: [Token], _ at: inout Int) -> (value: Int, digits: Int, mark: UInt32)? {
        var k = at + 1
        guard k < tokens.count else { return nil }
        if tokens[k] == .space { k += 1 }
        guard k < tokens.count else { return nil }
        let mark: UInt32
        switch tokens[k] {
        case .mark(let c) where c == 0x2D || c == 0x2F || c == 0x2E: mark = c
        case .word(let word): mark = word.unicodeScalars.first?.value ?? 0
        default: return nil
        }
        guard mark < 0x80 ? mark != 0 && mark < 0x41 : [0x5E74, 0x6708, 0xB144, 0xC6D4].contains(mark) else {
            return nil
        }
        k += 1
        if k < tokens.count, tokens[k] == .space { k += 1 }
        guard k < tokens.count, case .number(let value, let digits) = tokens[k] else { return nil }
        at = k
        return (value, digits, mark)
    }
    /// The number next to a token, with marks or small words ("de", "of") between.
    private func near(_ tokens: [Token], _ i: Int, step: Int) -> (value: Int, digits: Int, at: Int)? {
        var at = i + step
        var skipped = 0
        while tokens.indices.contains(at), skipped < 5 {
            switch tokens[at] {
            case .number(let value, let digits): return (value, digits, at)
            case .space: break
            case .mark(let c): if c != 0x2C, c != 0x2E, c != 0x2D, c != 0x2F, c != 0x27, c != 0xBA { return nil }
            case .word(let word): if !Self.fillers.contains(word) { return nil }
            }
            at += step
            skipped += 1
        }
        return nil
    }
    private static let fillers: Set<String> = ["of", "de", "del", "st", "nd", "rd", "th", "er", "г", "the"]
    private func full(_ year: Int, _ digits: Int) -> Int { digits == 2 ? (year < 70 ? 2000 : 1900) + year : year }
    private func valid(year: Int, month: Int, day: Int) -> Day? {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let made = Day(year: year, month: month, day: day)
        return Day(number: made.number) == made ? made : nil
    }
    private static let english: [String: Int] = [
        "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4, "may": 5, "jun": 6,
        "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "oct": 10,
        "october": 10,
        "nov": 11, "november": 11, "dec": 12, "december": 12,
    ]
}
