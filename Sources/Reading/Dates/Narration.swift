import Text

/// The year in which a text tells: days without a year belong to the year named last, but only in a text that tells of the past, or in a
/// paragraph that has just named the month of another year.
struct Narration {
    private let published: Day?
    /// Whether most of the years that the text names are long past.
    let isHistory: Bool
    /// The day that was named last.
    private(set) var lastDay: Day?
    private var year: Int?
    private var block: Int32 = -1
    /// The year of the date before, if it had a month, within the paragraph.
    private var dated: Int?

    init(_ phrases: [DatePhrase], published: Day?) {
        self.published = published
        let years = phrases.filter { !$0.isDecade && !$0.isBeforeChrist }.compactMap(\.year)
        guard let published else {
            isHistory = false
            return
        }
        let past = years.count { $0 <= published.year - 2 }
        // News counts from its own day: weekdays, "last month".
        let news = phrases.count {
            $0.weekday != nil || $0.offset != nil || $0.period != nil || $0.relativeDay.map { $0 != 0 } ?? false
        }
        isHistory = past >= 5 && 4 * past >= 3 * years.count && 5 * news <= past
    }

    /// A block begins or goes on.
    mutating func enter(block: Int32) {
        if block != self.block { dated = nil }
        self.block = block
    }
    /// The year that a phrase without one belongs to; nil where it is that of the telling.
    func year(for phrase: DatePhrase) -> Int? {
        guard phrase.year == nil, phrase.month != nil || phrase.period?.unit == .year || phrase.season != nil else {
            return nil
        }
        if isHistory { return phrase.offset == nil ? year : nil }
        return phrase.day != nil && phrase.weekday == nil && phrase.offset == nil ? dated : nil
    }
    /// Remembers the year and the day of a phrase.
    mutating func note(_ phrase: DatePhrase, value: String, endsSpan: Bool) {
        guard !phrase.isDecade, !phrase.isBeforeChrist else { return }
        if let day = Day(iso: value) { lastDay = day }
        if endsSpan, phrase.month == nil { return }
        if let named = phrase.year {
            year = named
            dated = phrase.month != nil && named != published?.year ? named : nil
        } else if phrase.relativeDay != nil || phrase.weekday != nil || phrase.period != nil {
            dated = nil
        }
    }
}
