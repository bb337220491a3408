import Languages
import Text

/// A unit of time.
enum DateUnit: String, Sendable, CaseIterable {
    case second, minute, hour, night, day, weekend, week, month, quarter, year, decade, century

    /// Its letters in a TIMEX3 duration.
    var letters: String {
        switch self {
        case .second: "TS"
        case .minute: "TM"
        case .hour: "TH"
        case .night, .day: "D"
        case .weekend: "WE"
        case .week: "W"
        case .month: "M"
        case .quarter: "M"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        }
    }
}

/// What a word or phrase says about time.
enum DateWord: Sendable, Equatable {
    /// Short forms ("mar", "sun") count only beside another part of a date.
    case month(Int, isShort: Bool)
    case weekday(Int, isShort: Bool)
    /// A day or a part of one, by its distance from the present day.
    case day(Int)
    case dayPart(Int, String)
    /// "the next day": a day by its distance from the one named last.
    case laterDay(Int)
    /// "Montagmorgen".
    case weekdayPart(Int, String)
    /// "上周日": a weekday of the last, this or the next week.
    case weekdayOf(Int, Int)
    /// "每周一": every weekday of this name.
    case eachWeekday(Int)
    /// "letzte Woche": a unit by its distance from the present one.
    case period(DateUnit, Int)
    case unit(DateUnit)
    /// What follows the number of a day, month or year and is no unit.
    case mark(DateUnit)
    case yearAbbreviation
    /// A unit, or the ordinal number two.
    case second
    case number(Double), ordinal(Int)
    /// "a": one, where "ago" follows.
    case indefinite
    /// "and a half", after a unit or an hour.
    case andHalf
    /// "last", "this", "next"; the nearest one or that of the last or next week or year.
    case offset(Int, isNear: Bool)
    case agoBefore, agoAfter, inBefore, inAfter
    case part(String), season(String), quarter(Int), half(Int)
    case each
    case set(String), clock(String), reference(String)
    case oclock, clockBefore, am, pm, morrow
    case decade, beforeChrist
    case filler, edge
    /// A word that the pack has among `relativeWords` and that counts from something named before ("the previous day").
    case other
}

/// A language's words for dates, prepared for look-up.
struct DateLexicon: Sendable {
    private var table = PhraseTable<DateWord>()
    /// What precedes or follows the number of a time of day: words that mean this only there.
    private var clocks = PhraseTable<DateWord>()
    /// What follows a number without a space, or is a part of a day's number.
    private var endings = PhraseTable<DateWord>()
    /// Grammar words of the language ("am" in German), which do not follow an hour.
    private let grammar: Set<String>
    /// Whether "last" and "next" follow their noun ("semaine dernière").
    let offsetsFollow: Bool

    /// The longest phrase at token `i`.
    func word(_ tokens: [Token], _ i: Int) -> (value: DateWord, count: Int)? {
        table.match(tokens, i, limit: tokens.count)
    }
    /// Whether one word, token `i`, names a day such as yesterday.
    func isDay(_ tokens: [Token], _ i: Int) -> Bool {
        if case .day? = table.match(tokens, i, limit: i + 1)?.value { true } else { false }
    }
    /// What the phrase at token `i` means beside the number of an hour.
    func clockWord(_ tokens: [Token], _ i: Int) -> (value: DateWord, count: Int)? {
        clocks.match(tokens, i, limit: tokens.count)
    }
    /// What the phrase at token `i` means directly after a number.
    func ending(_ tokens: [Token], _ i: Int) -> (value: DateWord, count: Int)? {
        endings.match(tokens, i, limit: tokens.count)
    }

    /// Joins the tables of a language with the words of its pack.
    init(_ pack: LanguagePack) {
        grammar = Set(Languages.words(pack.stop))
        let entries = Languages.dateTable(of: pack.code)
        offsetsFollow = entries.contains { $0.name == "offsets follow" }
        // The words with the most definite meaning first, short forms last.
        func rank(_ name: String) -> Int {
            name.hasPrefix("ago") || name.hasPrefix("in") ? 0 : name == "mon" || name == "wkd" ? 2 : 1
        }
        for (name, list) in entries where rank(name) == 0 { add(name, list) }
        for (name, list) in entries where rank(name) == 1 { add(name, list) }
        addPack(pack)
        for (name, list) in entries where rank(name) == 2 { add(name, list) }
        addCompounds(pack)
    }

    private mutating func addPack(_ pack: LanguagePack) {
        addForms(pack.months) { form, n in .month(n + 1, isShort: form.unicodeScalars.count <= 3 && n != 4) }
        addForms(pack.weekdays) { form, n in .weekday(n, isShort: form.unicodeScalars.count <= 3) }
        for pair in Languages.pairs(pack.relativeDays) { if let n = Int(pair[1]) { table.add(pair[0], .day(n)) } }
        for pair in Languages.pairs(pack.relativeWords) {
            if let n = Int(pair[1]) { table.add(pair[0], .offset(n, isNear: false)) }
        }
        for (name, list) in Languages.table(pack.units) {
            if let unit = DateUnit(rawValue: name) { for form in list { table.add(form, .unit(unit)) } }
        }
        for pair in Languages.pairs(pack.numbers) { if let n = Double(pair[1]) { table.add(pair[0], .number(n)) } }
        for word in Languages.words(pack.dateFillers) { table.add(word, .filler) }
    }
    private mutating func addForms(_ list: String, _ word: (String, Int) -> DateWord) {
        for (n, forms) in list.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            for form in Languages.words(String(forms)) where form.unicodeScalars.count > 1 {
                table.add(form, word(form, n))
            }
        }
    }

    private static let plain: [String: DateWord] = [
        "last": .offset(-1, isNear: false), "this": .offset(0, isNear: false), "next": .offset(1, isNear: false),
        "past": .offset(-1, isNear: true), "coming": .offset(1, isNear: true),
        "agobefore": .agoBefore, "agoafter": .agoAfter, "inbefore": .inBefore, "inafter": .inAfter,
        "each": .each, "indefinite": .indefinite, "andhalf": .andHalf, "morrow": .morrow, "second": .second,
        "filler": .filler, "edge": .edge, "not": .other,
        "now": .reference("PRESENT_REF"), "once": .reference("PAST_REF"), "soon": .reference("FUTURE_REF"),
        "year abbreviation": .yearAbbreviation,
        "MO": .part("MO"), "AF": .part("AF"), "EV": .part("EV"), "NI": .part("NI"),
        "SP": .season("SP"), "SU": .season("SU"), "FA": .season("FA"), "WI": .season("WI"),
    ]
    private static let besideClocks: [String: DateWord] = [
        "am": .am, "pm": .pm, "oclock": .oclock, "clockbefore": .clockBefore,
    ]
    private static let periods: [String: DateUnit] = [
        "weeks": .week, "months": .month, "quarters": .quarter, "years": .year,
    ]

    private mutating func add(_ name: String, _ list: String) {
        if let word = Self.plain[name] { return addAll(list, word) }
        if let word = Self.besideClocks[name] {
            for phrase in Languages.phrases(list)
            where word == .oclock || word == .clockBefore || !grammar.contains(phrase) { clocks.add(phrase, word) }
            return
        }
        let parts = name.split(separator: " ")
        switch name {
        case "month", "mon": addForms(list) { _, n in .month(n + 1, isShort: name == "mon") }
        case "weekday", "wkd": addForms(list) { _, n in .weekday(n, isShort: name == "wkd") }
        case "today": addPairs(list) { Int($0).map { .day($0) } }
        case "then": addPairs(list) { Int($0).map { .laterDay($0) } }
        case "number": addPairs(list) { Double($0).map { .number($0) } }
        case "ordinal": addPairs(list) { Int($0).map { .ordinal($0) } }
        case "decade": for phrase in Languages.phrases(list) { endings.add(phrase, .decade) }
        case "before christ": for phrase in Languages.phrases(list) { endings.add(phrase, .beforeChrist) }
        case _ where Self.periods[name] != nil:
            addPairs(list) { text in Int(text).flatMap { n in Self.periods[name].map { .period($0, n) } } }
        case _ where parts.first == "of":
            if let unit = DateUnit(rawValue: name.dropping("of ")) { addAll(list, .unit(unit)) }
        case _ where parts.first == "mark":
            if let unit = DateUnit(rawValue: name.dropping("mark ")) { addMarks(list, unit) }
        case _ where name.hasPrefix("P"): addAll(list, .set(name))
        case _ where name.hasPrefix("T"): addAll(list, .clock(name))
        case _ where name.hasPrefix("Q"): if let n = Int(name.dropFirst()) { addAll(list, .quarter(n)) }
        case _ where name.hasPrefix("H"): if let n = Int(name.dropFirst()) { addAll(list, .half(n)) }
        default: if parts.count == 2, let n = Int(parts[0]) { addAll(list, .dayPart(n, String(parts[1]))) }
        }
    }
    private mutating func addAll(_ list: String, _ word: DateWord) {
        for phrase in Languages.phrases(list) { table.add(phrase, word) }
    }
    private mutating func addMarks(_ list: String, _ unit: DateUnit) {
        for phrase in Languages.phrases(list) { endings.add(phrase, .mark(unit)) }
    }
    private mutating func addPairs(_ list: String, _ word: (String) -> DateWord?) {
        for pair in Languages.pairs(list) { if let value = word(pair[1]) { table.add(pair[0], value) } }
    }

    /// "Montagmorgen", "maandagochtend", "上周日": words that are written together.
    private mutating func addCompounds(_ pack: LanguagePack) {
        let entries = Languages.dateTable(of: pack.code)
        let parts = entries.filter { ["MO", "AF", "EV", "NI"].contains($0.name) }
        let places = entries.filter { ["last", "this", "next"].contains($0.name) }
        for (name, list) in entries where name == "weekday" {
            for (n, forms) in list.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
                for form in Languages.words(String(forms)) {
                    for (part, list) in parts {
                        for word in Languages.phrases(list) where !word.contains(" ") {
                            table.add(form + word, .weekdayPart(n, part))
                        }
                    }
                    for (name, list) in entries where name == "each" && pack.code == "zh" {
                        for word in Languages.phrases(list) { table.add(word + form, .eachWeekday(n)) }
                    }
                    for (place, list) in places where pack.code == "zh" {
                        let offset = place == "last" ? -1 : place == "next" ? 1 : 0
                        for word in Languages.phrases(list) { table.add(word + form, .weekdayOf(n, offset)) }
                    }
                }
            }
        }
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
