import TestSupport
import Testing

@testable import Text

/// Searching, trimming, scalars and their small forms.
@Suite struct SearchTests {
    static let places: [(text: String, word: String, at: Int?)] = [
        ("harbour", "bour", 3), ("harbour", "harbour", 0), ("harbour", "harbours", nil), ("harbour", "x", nil),
        ("aaab", "aab", 1), ("ababac", "abac", 2), ("", "a", nil), ("a", "", nil), ("", "", nil),
        // A letter with its mark behind it is bytes like others.
        ("Cafe\u{301} noir", "noir", 7), ("e\u{301}", "e", 0), ("“Tosk”", "Tosk", 3),
    ]
    @Test(arguments: places.indices)
    func aRunOfBytesIsFound(_ n: Int) {
        let (text, word, at) = Self.places[n]
        let (bytes, run) = (Array(text.utf8), Array(word.utf8))
        #expect(place(of: run, in: bytes) == at)
        #expect(holds(bytes, run) == (at != nil) && holds(bytes[...], run) == (at != nil))
        #expect(text.firstRange(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == at)
    }
    @Test func theSearchBeginsWhereItIsTold() {
        let bytes = Array("one two one".utf8)
        #expect(place(of: Array("one".utf8), in: bytes, from: 1) == 8)
        #expect(place(of: Array("one".utf8), in: bytes, from: 9) == nil)
        for start in [-1, 12, Int.max] { #expect(place(of: Array("one".utf8), in: bytes, from: start) == nil) }
        #expect(place(of: Array("one".utf8), in: bytes, from: 11) == nil)
    }
    @Test func aCollectionWithoutStorageIsSearchedToo() {
        #expect(holds(Array("drawer".utf8).reversed(), Array("reward".utf8)))
        #expect("the harbour".holds("harbour") && !"the harbour".holds("Harbour") && !"".holds("a"))
    }
    @Test(arguments: [
        ("  a b\n", "a b"), ("\t\r\n", ""), ("", ""), ("a", "a"), ("\u{A0}a\u{A0}", "\u{A0}a\u{A0}"), (" é ", "é"),
    ])
    func trims(_ text: String, _ trimmed: String) { #expect(text.trimmed() == trimmed) }
}

@Suite struct ScalarTests {
    @Test func everyScalarGoesBothWays() {
        for value in stride(from: UInt32(0), to: 0x110000, by: 97) where !(0xD800..<0xE000).contains(value) {
            var bytes: [UInt8] = []
            append(scalar: value, to: &bytes)
            #expect(Array(String(Unicode.Scalar(value) ?? " ").utf8) == bytes)
            let (read, length) = scalar(in: bytes, at: 0)
            #expect(read == value && length == bytes.count)
        }
    }
    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x80], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
            [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] as [[UInt8]])
    func illFormedBytesCountAlone(_ bytes: [UInt8]) {
        let (value, length) = scalar(in: bytes, at: 0)
        #expect(value == 0xFFFD && length == 1)
    }
    @Test func lowerCaseIsAsUnicodeHasIt() {
        // İ and ẞ have special forms of several letters or of one language.
        for value in [
            0x41...0x5A, 0xC0...0x17F, 0x386...0x3AB, 0x400...0x481, 0x48A...0x4BF, 0x531...0x556, 0x1E00...0x1E95,
        ]
        .joined() {
            guard let c = Unicode.Scalar(UInt32(value)), c.properties.isUppercase, value != 0x130 else { continue }
            let expected = c.properties.lowercaseMapping.unicodeScalars.map(\.value)
            #expect([lowercase(c.value)] == expected, "\(c) U+\(String(value, radix: 16))")
        }
    }
    @Test func aSmallLetterStaysSmall() {
        for value in UInt32(0)...0x52F {
            guard let c = Unicode.Scalar(value), c.properties.isLowercase else { continue }
            #expect(lowercase(value) == value, "\(c) U+\(String(value, radix: 16))")
        }
    }
    static let classes: [(c: Unicode.Scalar, expected: ScalarClass)] = [
        ("é", .letter), ("ß", .letter), ("Ж", .letter), ("ש", .letter), ("ª", .letter), ("京", .ideograph),
        ("か", .ideograph), ("–", .mark), ("«", .mark), ("÷", .mark), ("،", .mark), ("\u{A0}", .space),
        ("\u{3000}", .space), ("٣", .digit), ("５", .digit), ("८", .digit),
    ]
    @Test(arguments: classes.indices)
    func theClassOfAScalar(_ n: Int) { #expect(scalarClass(Self.classes[n].c.value) == Self.classes[n].expected) }
}

@Suite struct HashTests {
    @Test func caseAndApostropheDoNotCount() {
        #expect(Hash.word("Harbour") == Hash.word("HARBOUR") && Hash.word("Élan") == Hash.word("élan"))
        #expect(Hash.word("don’t") == Hash.word("don't") && Hash.word("ΑΘΗΝΑ") == Hash.word("αθηνα"))
        #expect(Hash.word("harbour") != Hash.word("harbor") && Hash.word("") != Hash.word(" "))
    }
    @Test func aPartOfAnArrayIsThatWord() {
        let bytes = Array("the Harbour fire".utf8)
        #expect(Hash.word(bytes, from: 4, to: 11) == Hash.word("harbour"))
    }
    @Test func hexIsSixteenDigits() {
        #expect(
            Hash.hex(0) == "0000000000000000" && Hash.hex(.max) == "ffffffffffffffff" && Hash.hex(255).hasSuffix("00ff")
        )
    }
}

@Suite struct WordTableTests {
    @Test func everyKeyKeepsItsFirstValue() {
        var table = WordTable()
        #expect(table.find(1) == nil)
        for i in 0..<3000 { #expect(table.insert(Hash.mix(UInt64(i)), i) == i) }
        for i in 0..<3000 { #expect(table.insert(Hash.mix(UInt64(i)), 7) == i) }
        #expect(table.count == 3000 && table.find(Hash.mix(2999)) == 2999 && table.find(Hash.mix(3000)) == nil)
    }
    @Test func keysThatMeetAreKeptApart() {
        // All fall into one slot, and 0 is a key like others.
        var table = WordTable()
        let keys = (0..<50).map { UInt64($0) << 20 }
        for (i, key) in keys.enumerated() { table.insert(key, i) }
        for (i, key) in keys.enumerated() { #expect(table.find(key) == i) }
    }
}

@Suite struct PhraseTableTests {
    private func match(_ text: String, at word: Int = 0, limit: Int = .max) -> String? {
        var table = PhraseTable<String>()
        for phrase in ["at", "at least", "at least not", "no", "U.N.", "l'Otan", ""] { table.add(phrase, phrase) }
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        tokenize(bytes, from: 0, to: bytes.count, block: 0, into: &tokens)
        return table.match(tokens, word, limit: min(limit, tokens.count))?.value
    }
    @Test(arguments: [
        ("at last", "at"), ("AT LEAST forty", "at least"), ("at least not now", "at least not"),
        ("at least", "at least"),
        ("no", "no"), ("not", nil), ("the U.N. said", nil), ("", nil), ("l’Otan dit", "l'Otan"),
    ])
    func theLongestPhraseWins(_ text: String, _ phrase: String?) { #expect(match(text) == phrase) }
    @Test func aPhraseEndsWithinTheLimit() {
        #expect(match("at least not", limit: 2) == "at least" && match("at least not", limit: 1) == "at")
        #expect(match("at least not", limit: 0) == nil && match("at", at: 5) == nil)
        #expect(match("the U.N. said", at: 1) == "U.N.")
    }
}

@Suite struct StemmerTests {
    @Test(arguments: [
        ("en", "burned", "burning"), ("de", "Häuser", "hauses"), ("fr", "brûlées", "brûlé"), ("es", "casas", "casa"),
        ("ru", "домами", "дома"),
    ])
    func formsOfOneWordShareAKey(_ language: String, _ a: String, _ b: String) {
        let stemmer = Stemmer(language: language)
        #expect(stemmer.key(a) == stemmer.key(b) && stemmer.key(a) != stemmer.key("Korvik"))
    }
    @Test func aLanguageWithoutStemmerGivesTheWordBack() {
        let stemmer = Stemmer(language: "xx")
        #expect(stemmer.key("Houses") == stemmer.key("houses") && stemmer.key("houses") != stemmer.key("house"))
        #expect(stemmer.key("") == Stemmer(language: "en").key(""))
        let long = String(repeating: "ab", count: 100)
        #expect(Stemmer(language: "en").key(long + "s") != Stemmer(language: "en").key(long))
    }
}

@Suite struct URLReferenceTests {
    /// RFC 3986, section 5.4.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
        ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/../y", "http://a/b/c/y"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ])
    func theExamplesOfTheRFC(_ reference: String, _ url: String) {
        #expect(resolveURL(reference, against: "http://a/b/c/d;p?q") == url)
    }
    @Test func whatPagesWrite() {
        #expect(resolveURL("  /a b\n", against: "https://korvik.example") == "https://korvik.example/a%20b")
        #expect(resolveURL("x.html", against: "https://korvik.example") == "https://korvik.example/x.html")
        #expect(resolveURL("x.html", against: nil) == "x.html")
        #expect(resolveURL("mailto:desk@korvik.example", against: "https://a.example/") == "mailto:desk@korvik.example")
    }
}

@Suite struct LanguageTests {
    @Test func longTextsOfSixLanguagesAreKnown() {
        for (code, sentence) in [
            ("en", "The harbour was closed in the morning because the water had risen above the old stone wall. "),
            ("de", "Der Hafen wurde am Morgen gesperrt, weil das Wasser über die alte Mauer gestiegen war. "),
            ("fr", "Le port a été fermé dans la matinée parce que l'eau était montée au-dessus du vieux mur. "),
            ("ru", "Порт закрыли утром, потому что вода поднялась выше старой каменной стены. "),
            ("el", "Το λιμάνι έκλεισε το πρωί επειδή το νερό ανέβηκε πάνω από τον παλιό πέτρινο τοίχο. "),
            ("he", "הנמל נסגר בבוקר כי המים עלו מעל חומת האבן הישנה של העיר. "),
        ] {
            #expect(detectLanguage(of: Array(String(repeating: sentence, count: 30).utf8)) == code)
        }
    }
    @Test func whatIsNoTextHasNoLanguage() {
        #expect(detectLanguage(of: []) == nil && detectLanguage(of: [0x80, 0x80, 0x80]) == nil)
        #expect(detectLanguage(of: Array("1 2 3".utf8)) == nil)
    }
}

@Suite struct SkeletonFormTests {
    @Test(arguments: [
        ("Ångström", "angstrom"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Щербак", "shcherbak"), ("Ξένος", "xenos"),
        ("O’Brien-Ünal", "obrien unal"), ("京", ""), ("", ""),
    ])
    func romanised(_ name: String, _ plain: String) {
        #expect(String(decoding: Skeleton.romanised(name), as: UTF8.self) == plain)
    }
    @Test(arguments: [("Μπέργκ", "berg"), ("Τραμπ", "tramp"), ("Λούντε", "lude"), ("Ντάνα Μπρεκ", "dana brek")])
    func greekPairs(_ name: String, _ plain: String) {
        #expect(String(decoding: Skeleton.romanised(name), as: UTF8.self) == plain)
    }
    @Test func likenessIsMutual() {
        let names = [
            "Makei", "Makey", "Чижов", "Chizhov", "Lunde", "Lund", "Brenner", "Brener", "Schulz", "Shultz", "Li", "",
        ].map { Spelling($0) }
        for a in names { for b in names { #expect(a.likeness(to: b) == b.likeness(to: a)) } }
    }
}

/// UTF-8 is well-formed where Swift's own validation says so: a string that was made of other bytes would not be safe.
@Suite struct WellFormedTests {
    /// Bytes at the borders of every class that the standard's table of well-formed sequences has.
    static let borders: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    private func isValid(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    @Test(arguments: borders)
    func whatSwiftTakesIsTaken(_ first: UInt8) {
        for second in Self.borders {
            for third in Self.borders {
                #expect(isWellFormedUTF8([first, second, third]) == isValid([first, second, third]))
                guard first >= 0xF0 else { continue }
                for fourth in Self.borders {
                    let bytes = [first, second, third, fourth]
                    #expect(isWellFormedUTF8(bytes) == isValid(bytes))
                }
            }
        }
    }
    /// Around the eight bytes that are looked at together.
    @Test func aBrokenByteIsFoundAnywhere() {
        for count in 0..<40 {
            for at in 0..<count {
                for byte: UInt8 in [0x80, 0xC3, 0xE2, 0xF0, 0xFF] {
                    var bytes = [UInt8](repeating: 0x61, count: count)
                    bytes[at] = byte
                    #expect(!isWellFormedUTF8(bytes))
                    #expect(String(utf8: bytes) == String(decoding: bytes, as: UTF8.self))
                    #expect(bytes.withUnsafeBytes { nonASCII($0, from: 0) } == at)
                }
            }
        }
    }
    @Test func stringsAreTheSame() {
        for text in ["", "a", "harbour and sea", "naïve “Tosk” 港の火事 🜂", String(repeating: "é", count: 99)] {
            let bytes = Array(text.utf8)
            #expect(String(utf8: bytes) == text && String(utf8: bytes[...]).utf8.elementsEqual(bytes))
            for end in bytes.indices {
                #expect(String(utf8: bytes[..<end]) == String(decoding: bytes[..<end], as: UTF8.self))
            }
        }
    }
}
