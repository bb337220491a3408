/// A day of the proleptic Gregorian calendar, without clock or zone.
package struct Day: Hashable, Sendable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
    /// The day of an ISO 8601 date, with or without a time; nil for other texts.
    package init?(iso: String) {
        let parts = iso.prefix(10).split(separator: "-")
        guard parts.count == 3, parts[0].count == 4, let y = Int(parts[0]), let m = Int(parts[1]),
            let d = Int(parts[2]),
            (1...12).contains(m), (1...31).contains(d)
        else { return nil }
        self.init(year: y, month: m, day: d)
    }
    /// "2022-02-17"
    package var iso: String {
        guard (0...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else {
            return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
        }
        func digit(_ n: Int) -> UInt8 { 0x30 + UInt8(truncatingIfNeeded: n % 10) }
        let mark = UInt8(ascii: "-")
        return String(utf8: [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), mark, digit(month / 10), digit(month),
            mark, digit(day / 10), digit(day),
        ])
    }
    package static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// Days since 1 March 0000 (Howard Hinnant's civil-day algorithm).
    package var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy
    }
    package init(number: Int) {
        let era = (number >= 0 ? number : number - 146_096) / 146_097
        let doe = number - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        day = doy - (153 * mp + 2) / 5 + 1
        month = mp < 10 ? mp + 3 : mp - 9
        year = yoe + era * 400 + (month <= 2 ? 1 : 0)
    }
    /// 0 for Monday … 6 for Sunday.
    package var weekday: Int { ((number + 2) % 7 + 7) % 7 }
    /// The day that is `days` later.
    package func adding(_ days: Int) -> Day { Day(number: number + days) }
    /// The ISO 8601 week, "2022-W07".
    package var isoWeek: String {
        let thursday = adding(3 - weekday)
        let week = (thursday.number - Day(year: thursday.year, month: 1, day: 1).number) / 7 + 1
        return pad(thursday.year, 4) + "-W" + pad(week, 2)
    }
}

/// `n` with at least `width` digits.
package func pad(_ n: Int, _ width: Int) -> String {
    let digits = String(max(0, n))
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
