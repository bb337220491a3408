import Languages
import Testing
import Text

/// What each pack says of numbers, days, months and money, beside what a speaker of the language would say.
@Suite struct WordTests {
    /// The packs that have numbers and dates of their own; the other ones have CLDR's.
    static let withNumbers = Languages.all.filter { !$0.months.isEmpty }.map(\.code)
    private struct Words {
        let code: String
        let numbers: [String: Double]
        /// Of January, May, August.
        let months: [Int: String]
        /// Of Monday, Thursday, Sunday.
        let weekdays: [Int: String]
        let days: [String: Int]
        let euro: String
        let dollar: String
        let magnitudes: [String: Double]
    }
    private static let table = [
        Words(
            code: "en", numbers: ["two": 2, "seven": 7, "twelve": 12, "twenty": 20],
            months: [1: "january", 5: "may", 8: "aug"],
            weekdays: [0: "monday", 3: "thursday", 6: "sunday"], days: ["yesterday": -1, "today": 0, "tomorrow": 1],
            euro: "euros", dollar: "dollars", magnitudes: ["thousand": 1e3, "million": 1e6, "billion": 1e9]),
        Words(
            code: "de", numbers: ["zwei": 2, "sieben": 7, "zwölf": 12, "zwanzig": 20],
            months: [1: "januar", 5: "mai", 8: "august"],
            weekdays: [0: "montag", 3: "donnerstag", 6: "sonntag"], days: ["gestern": -1, "heute": 0, "morgen": 1],
            euro: "euro", dollar: "dollar", magnitudes: ["millionen": 1e6, "milliarden": 1e9]),
        Words(
            code: "fr", numbers: ["deux": 2, "sept": 7, "douze": 12, "vingt": 20],
            months: [1: "janvier", 5: "mai", 8: "août"],
            weekdays: [0: "lundi", 3: "jeudi", 6: "dimanche"], days: ["hier": -1, "demain": 1], euro: "euros",
            dollar: "dollars", magnitudes: ["mille": 1e3, "millions": 1e6, "milliards": 1e9]),
        Words(
            code: "es", numbers: ["dos": 2, "siete": 7, "doce": 12, "veinte": 20],
            months: [1: "enero", 5: "mayo", 8: "agosto"],
            weekdays: [0: "lunes", 3: "jueves", 6: "domingo"], days: ["ayer": -1, "hoy": 0], euro: "euros",
            dollar: "dólares", magnitudes: ["mil": 1e3, "millones": 1e6]),
        Words(
            code: "it", numbers: ["due": 2, "sette": 7, "dodici": 12, "venti": 20],
            months: [1: "gennaio", 5: "maggio", 8: "agosto"], weekdays: [0: "lunedì", 3: "giovedì", 6: "domenica"],
            days: ["ieri": -1, "oggi": 0, "domani": 1], euro: "euro", dollar: "dollari",
            magnitudes: ["mila": 1e3, "milioni": 1e6, "miliardi": 1e9]),
        Words(
            code: "pt", numbers: ["dois": 2, "sete": 7, "doze": 12, "vinte": 20],
            months: [1: "janeiro", 5: "maio", 8: "agosto"],
            weekdays: [0: "segunda-feira", 3: "quinta-feira", 6: "domingo"],
            days: ["ontem": -1, "hoje": 0, "amanhã": 1], euro: "euros", dollar: "dólares",
            magnitudes: ["mil": 1e3, "milhões": 1e6]),
        Words(
            code: "nl", numbers: ["twee": 2, "zeven": 7, "twaalf": 12, "twintig": 20],
            months: [1: "januari", 5: "mei", 8: "augustus"], weekdays: [0: "maandag", 3: "donderdag", 6: "zondag"],
            days: ["gisteren": -1, "vandaag": 0, "morgen": 1], euro: "euro", dollar: "dollar",
            magnitudes: ["miljoen": 1e6, "miljard": 1e9]),
        Words(
            code: "ru", numbers: ["два": 2, "семь": 7, "двенадцать": 12, "двадцать": 20],
            months: [1: "января", 5: "мая", 8: "августа"],
            weekdays: [0: "понедельник", 3: "четверг", 6: "воскресенье"],
            days: ["вчера": -1, "сегодня": 0, "завтра": 1], euro: "евро", dollar: "долларов",
            magnitudes: ["тысяч": 1e3, "миллионов": 1e6]),
        Words(
            code: "uk", numbers: ["два": 2, "сім": 7, "дванадцять": 12, "двадцять": 20],
            months: [1: "січня", 5: "травня", 8: "серпня"], weekdays: [0: "понеділок", 3: "четвер", 6: "неділя"],
            days: ["вчора": -1, "сьогодні": 0, "завтра": 1], euro: "євро", dollar: "доларів",
            magnitudes: ["тисяч": 1e3, "мільйонів": 1e6]),
        Words(
            code: "el", numbers: ["δύο": 2, "επτά": 7, "δώδεκα": 12, "είκοσι": 20],
            months: [1: "ιανουαρίου", 5: "μαΐου", 8: "αυγούστου"], weekdays: [0: "δευτέρα", 3: "πέμπτη", 6: "κυριακή"],
            days: ["χθες": -1, "σήμερα": 0, "αύριο": 1], euro: "ευρώ", dollar: "δολάρια",
            magnitudes: ["χιλιάδες": 1e3, "εκατομμύρια": 1e6]),
    ]
    private func words(of code: String) throws -> Words { try #require(Self.table.first { $0.code == code }) }
    private func lists(_ list: String) -> [[String]] { list.split(separator: ",").map { Languages.words(String($0)) } }

    @Test func everyPackHasItsRow() { #expect(Self.table.map(\.code) == WordTests.withNumbers) }

    @Test(arguments: WordTests.withNumbers)
    func numbersHaveTheirValues(_ code: String) throws {
        let pack = Languages.pack(for: code)
        let known = Dictionary(
            Languages.pairs(pack.numbers).flatMap { pair in Languages.words(pair[0]).map { ($0, Double(pair[1])) } },
            uniquingKeysWith: { first, _ in first })
        for (word, value) in try words(of: code).numbers { #expect(known[word] == value, "\(word)") }
        let magnitudes = Dictionary(
            Languages.pairs(pack.magnitudes).flatMap { pair in Languages.words(pair[0]).map { ($0, Double(pair[1])) } },
            uniquingKeysWith: { first, _ in first })
        for (word, value) in try words(of: code).magnitudes { #expect(magnitudes[word] == value, "\(word)") }
    }
    @Test(arguments: WordTests.withNumbers)
    func noNumberHasTwoValues(_ code: String) {
        let pack = Languages.pack(for: code)
        var values: [String: Set<String>] = [:]
        for pair in Languages.pairs(pack.numbers) {
            for word in Languages.words(pair[0]) { values[word, default: []].insert(pair[1]) }
        }
        #expect(values.filter { $0.value.count > 1 }.isEmpty)
        #expect(values.count > 20)
    }
    @Test(arguments: WordTests.withNumbers)
    func monthsAndWeekdaysStandInOrder(_ code: String) throws {
        let pack = Languages.pack(for: code)
        let (months, weekdays) = (lists(pack.months), lists(pack.weekdays))
        for (month, word) in try words(of: code).months { #expect(months[month - 1].contains(word), "\(word)") }
        for (day, word) in try words(of: code).weekdays { #expect(weekdays[day].contains(word), "\(word)") }
        // A form is of one month, and of one day.
        #expect(Set(months.joined()).count == months.joined().count)
        #expect(Set(weekdays.joined()).count == weekdays.joined().count)
    }
    @Test(arguments: WordTests.withNumbers)
    func relativeDaysGoTheRightWay(_ code: String) throws {
        let pack = Languages.pack(for: code)
        let days = Dictionary(
            Languages.pairs(pack.relativeDays).map { ($0[0], Int($0[1])) }, uniquingKeysWith: { first, _ in first })
        for (word, offset) in try words(of: code).days { #expect(days[word] == offset, "\(word)") }
        #expect(days.values.allSatisfy { $0.map { (-3...3).contains($0) } == true })
        #expect(Languages.pairs(pack.relativeWords).allSatisfy { Int($0[1]).map { (-1...1).contains($0) } == true })
    }
    @Test(arguments: WordTests.withNumbers)
    func moneyIsKnown(_ code: String) throws {
        let currencies = Languages.table(Languages.pack(for: code).currencies)
        func has(_ currency: String, _ word: String) -> Bool {
            currencies.contains { $0.name == currency && $0.phrases.contains(word) }
        }
        let words = try words(of: code)
        #expect(has("EUR", words.euro) && has("EUR", "€") && has("USD", words.dollar))
        // ISO 4217; CROWN and CENT are of several countries.
        #expect(currencies.allSatisfy { (3...5).contains($0.name.count) && $0.name == $0.name.uppercased() })
        // A form is of one currency.
        let forms = currencies.flatMap { Set($0.phrases) }
        #expect(Set(forms).count == forms.count)
    }
    @Test(arguments: WordTests.withNumbers)
    func vagueCountsAreInOrder(_ code: String) {
        for row in Languages.pairs(Languages.pack(for: code).vague) {
            #expect(row.count == 3 && (Double(row[1]) ?? 0) > 0, "\(row)")
        }
    }
    @Test(arguments: WordTests.withNumbers)
    func theWordsOfAListAreWrittenSmall(_ code: String) {
        let pack = Languages.pack(for: code)
        for list in [pack.months, pack.weekdays] {
            for word in lists(list).joined() { #expect(word == word.lowercased()) }
        }
        for word in Languages.words(pack.negation) { #expect(word == word.lowercased()) }
    }
    @Test(arguments: Languages.months.keys.sorted())
    func otherLanguagesHaveTwelveMonthsEach(_ code: String) {
        let months = Languages.months(of: code)
        #expect(months.count == 12 && months.allSatisfy { !$0.isEmpty })
        #expect(Set(months.joined()).count == months.joined().count)
    }
    @Test func norwegianIsKnownByBothItsCodes() {
        #expect(Languages.months(of: "nb").count == 12 && Languages.months(of: "nn") == Languages.months(of: "no"))
        #expect(Languages.months(of: "xx").isEmpty)
    }
    @Test func everyContraryIsAConcept() {
        let concepts = Set(Languages.table(Languages.pack(for: "en").concepts).map(\.name))
        for (a, b) in Languages.opposites { #expect(concepts.contains(a) && concepts.contains(b), "\(a) \(b)") }
    }

    // MARK: - The notation

    static let notations: [(list: String, words: [String])] = [
        ("", []), ("a", ["a"]), ("a b\nc", ["a", "b", "c"]), ("say//s", ["say", "says"]),
        ("sa/id/ys", ["said", "says"]), ("/", ["/"]), ("a/", ["a"]), ("and/or", ["andor"]),
    ]
    @Test(arguments: notations.indices)
    func wordsAreExpanded(_ n: Int) { #expect(Languages.words(Self.notations[n].list) == Self.notations[n].words) }
    @Test func phrasesAreExpandedWordByWord() {
        #expect(Languages.phrases("no sign//s of/f") == ["no sign off", "no signs off"])
        #expect(Languages.phrases(" , ,\n") == [])
        #expect(Languages.table("a: x, y; b; c: z").map(\.name) == ["a", "c"])
        #expect(Languages.table("a: x, y").first?.phrases == ["x", "y"])
        #expect(Languages.pairs("a=1, b ; c=2=d\n e = 3") == [["a", "1"], ["c", "2", "d"], ["e", "3"]])
    }
    @Test func pagesAreReadWithTheirOwnPackAndEnglish() {
        #expect(Languages.packs(forPagesIn: "de").map(\.code) == ["de", "en"])
        #expect(Languages.packs(forPagesIn: "en").map(\.code) == ["en"])
        #expect(Languages.packs(forPagesIn: nil).map(\.code) == ["en"])
        #expect(Languages.packs(forPagesIn: "ja").map(\.code) == ["ja", "en"])
        #expect(Languages.pack(for: "ja").magnitudes.contains("億") && Languages.pack(for: nil).code == "en")
    }
}
