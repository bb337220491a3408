import TestSupport
import Testing

@testable import Text

private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
    return tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
}

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Russia’s 1,180 men", ["Russia", "’s", "1,180", "men"]),
        ("NATOJens spoke", ["NATO", "Jens", "spoke"]),
        ("£1.2bn and 60%", ["£", "1.2", "bn", "and", "60", "%"]),
        ("don't re-open U.S. talks", ["don't", "re-open", "U.S.", "talks"]),
        ("150 000 Soldaten", ["150 000", "Soldaten"]),
        ("200-meter (656-foot)", ["200", "-", "meter", "(", "656", "-", "foot", ")"]),
        ("東京で", ["東", "京", "で"]),
        ("أبحرت بـ27 بحارا", ["أبحرت", "بـ", "27", "بحارا"]),
        ("iPhone4 and COVID19", ["iPhone4", "and", "COVID19"]),
    ])
    func cuts(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

    @Test func anyBytesAreCutWithoutTrap() {
        var wreckage = Wreckage(seed: 3)
        var bytes = Array("“Zwölf 12,5 %” — О’Брайен’s U.N. 東京 ١٢٣ \u{200B}x".utf8)
        for _ in 0..<800 {
            bytes = Array(wreckage.wreck(bytes).prefix(400))
            if bytes.isEmpty { bytes = Array("a “b".utf8) }
            var tokens: [Token] = []
            tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
            var at = 0
            for token in tokens {
                #expect(Int(token.start) >= at && token.end > token.start && Int(token.end) <= bytes.count)
                at = Int(token.end)
            }
        }
    }
}

@Suite struct NumberTests {
    @Test(arguments: [
        ("1,180", 1180.0, "."), ("1.180", 1180, ","), ("2.5", 2.5, "."), ("2,5", 2.5, ","),
        ("1,234,567", 1_234_567, "."),
        ("1.234,56", 1234.56, ","), ("150 000", 150_000, "."), ("0.125", 0.125, "."), ("1’250", 1250, "."),
        ("٣٤", 34, "."),
    ])
    func values(_ text: String, _ value: Double, _ decimal: String) {
        let bytes = Array(text.utf8)
        #expect(NumberFormat.value(bytes, from: 0, to: bytes.count, decimal: decimal.utf8.first ?? 0x2E) == value)
    }
    @Test func hugeNumbersAreNone() {
        let bytes = [UInt8](repeating: UInt8(ascii: "9"), count: 400)
        #expect(NumberFormat.value(bytes, from: 0, to: bytes.count, decimal: 0x2E) == nil)
    }
}

@Suite struct SpellingTests {
    private func likeness(_ a: String, _ b: String) -> Double { Spelling(a).likeness(to: Spelling(b)).share }

    @Test(arguments: [
        ("Makei", "Makey"), ("Chizhov", "Chizov"), ("Zelenskyy", "Zelensky"), ("Зеленський", "Zelenskyy"),
        ("Varkhov", "Warchow"), ("Netanyahu", "Netanjahu"), ("Medwedew", "Medvedev"), ("Marvitch", "Μάρβιτς"),
        ("Marwitsch", "Марвич"), ("Bergson", "Μπέργκσον"), ("Erdoğan", "Ερντογάν"), ("Trump", "ترامب"),
        ("Trump", "Τραμπ"), ("Helmut", "Гельмут"), ("Haddad", "حداد"), ("Yilmaz", "Yılmaz"),
    ])
    func alike(_ a: String, _ b: String) {
        #expect(likeness(a, b) >= 0.5)
        #expect(likeness(a, b) == likeness(b, a))
        #expect(!Spelling(a).keys.isDisjoint(with: Spelling(b).keys))
    }
    @Test(arguments: [
        ("Putin", "Pushkin"), ("Brown", "Braun-Hansen"), ("Lee", "Li"), ("Makei", "Makarov"), ("Smith", "Smythson"),
        ("Ivar", "Ivan"), ("Marco", "Maria"), ("Berg", "Berger"), ("", "Berg"), ("你好", "Berg"),
    ])
    func apart(_ a: String, _ b: String) { #expect(likeness(a, b) < 0.5) }

    @Test func initialsAbbreviate() {
        #expect(Spelling("J").abbreviates(Spelling("Jens")))
        #expect(Spelling("Vl").abbreviates(Spelling("Vladimir")))
        #expect(!Spelling("P").abbreviates(Spelling("Jens")))
        #expect(!Spelling("Jens").abbreviates(Spelling("Jens")))
    }
    @Test func aLongWordIsNoTrouble() {
        let long = String(repeating: "Bergschtzkh", count: 5000)
        #expect(Spelling(long).likeness(to: Spelling(long)).share <= 1)
        #expect(Spelling(long).keys.count < 20)
    }
}

@Suite struct DayTests {
    @Test func numbersGoBothWays() {
        for number in stride(from: 700_000, to: 750_000, by: 17) { #expect(Day(number: number).number == number) }
        #expect(Day(year: 2022, month: 2, day: 17).weekday == 3)
        #expect(Day(year: 2022, month: 2, day: 17).isoWeek == "2022-W07")
        #expect(Day(iso: "2022-02-28")?.adding(1).iso == "2022-03-01")
    }
}

@Suite struct SketchTests {
    @Test func copiesAreAlikeAndStrangersNot() {
        let a = (0..<400).map { UInt32(truncatingIfNeeded: Hash.mix($0)) }
        let b = Array(a.dropFirst(20))
        let c = (0..<400).map { UInt32(truncatingIfNeeded: Hash.mix($0 + 10_000)) }
        let sketch = { Sketch.minHash(Sketch.shingles($0)) }
        #expect(Sketch.likeness(sketch(a), sketch(b)) > 0.8)
        #expect(Sketch.likeness(sketch(a), sketch(c)) < 0.1)
        #expect(Sketch.shingles([1, 2, 3]).isEmpty)
    }
}
