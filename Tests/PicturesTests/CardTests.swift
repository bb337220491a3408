import CGD
import NewsModel
import Testing

@testable import Pictures

/// Cards: what is drawn, where, and what is left out because it would be drawn wrong.
@Suite struct CardTests {
    /// The pixels of a card, read from its PNG.
    private struct Pixels: Equatable {
        let width = 1200
        var bytes = [UInt8](repeating: 0, count: 1200 * 630 * 3)

        /// Nil when it is no PNG of a card's size.
        init?(_ png: [UInt8]) {
            guard cgd_pixels(png, Int32(png.count), 1200, 630, &bytes) != 0 else { return nil }
        }
        func isGround(_ x: Int, _ y: Int) -> Bool {
            bytes[(y * width + x) * 3..<(y * width + x) * 3 + 3].elementsEqual([0xFB, 0xFA, 0xF7])
        }
        /// How many pixels of a box are drawn on.
        func drawn(_ columns: Range<Int>, _ rows: Range<Int>) -> Int {
            rows.reduce(0) { sum, y in sum + columns.count { !isGround($0, y) } }
        }
        /// Where the headline stands, what is left and right of it, and where the outlets stand.
        var headline: Int { drawn(60..<1140, 130..<445) }
        var margins: Int { drawn(0..<68, 0..<618) + drawn(1132..<1200, 0..<618) }
        var foot: Int { drawn(68..<1132, 530..<618) }
    }
    private func card(_ headline: String) -> ShareCard {
        var card = ShareCard()
        card.headline = headline
        card.dates = "13–14 March 2031"
        card.counts = "19 articles from 8 to 9 independent reports"
        card.outlets = "Lorn Courier, Tosk Herald, Harbour Post and 7 more"
        card.reports = [.init(dots: 8), .init(dots: 3)] + Array(repeating: .init(dots: 1), count: 8)
        return card
    }
    private func pixels(_ card: ShareCard) throws -> Pixels {
        let picture = try drawn(card)
        #expect(picture.bytes.starts(with: [0x89] + Array("PNG\r\n\u{1A}\n".utf8)))
        let pixels = try #require(Pixels(picture.bytes))
        #expect(picture.width == 1200 && picture.height == 630)
        return pixels
    }

    // MARK: - What is drawn

    @Test func aCardSaysWhatItsStoryIs() throws {
        let one = try pixels(card("The ferry sails again"))
        #expect(one.headline > 2000 && one.foot > 500 && one.margins == 0)
        #expect(try pixels(card("The ferry sails again")) == one)
        #expect(try pixels(card("The ferry is late again")) != one)
        for change: (inout ShareCard) -> Void in [
            { $0.dates = "15 March 2031" }, { $0.counts = "20 articles" }, { $0.outlets = "Lorn Courier" },
            { $0.reports[0].dots = 9 }, { $0.reports[0].more = 4 },
        ] {
            var other = card("The ferry sails again")
            change(&other)
            #expect(try pixels(other) != one)
        }
    }
    @Test(arguments: [
        "Fähre nach Großkörnhausen fährt wieder: „Wir sind überglücklich“", "Паром снова ходит до гавани Ъ",
        "Το πλοίο σαλπάρει ξανά", "Łódź, İstanbul, Reykjavík, Đà Nẵng", "A", "5 %",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft stellt Betrieb ein",
    ])
    func whatIsWrittenFromTheLeftIsDrawn(headline: String) throws {
        let pixels = try pixels(card(headline))
        #expect(pixels.headline > 100 && pixels.margins == 0)
    }
    /// Text from outside of any kind gives a card whose margins are free.
    @Test(arguments: [
        String(repeating: "w", count: 10_000), String(repeating: "W ", count: 5000),
        String(repeating: "\u{301}", count: 5000), "e" + String(repeating: "\u{301}\u{489}", count: 2000),
        String(repeating: "\u{202E}\u{2066}", count: 2000),
        "\0\0\0", "\0The ferry\0 sails\u{1B}[31m", "&#65;&amp;<b>%s%n",
        String(repeating: "\u{1F468}\u{200D}", count: 500), "\u{10FFFF}\u{FFFE}",
        String(repeating: " ", count: 10_000), String(repeating: "\u{FDFD}", count: 300),
        String(repeating: "\u{2E3B}", count: 300),
        "-/-/-/" + String(repeating: "–", count: 400), "\n\r\u{2028}\u{85}\t",
    ])
    func hostileTextStaysInItsPlace(text: String) throws {
        var hostile = card(text)
        (hostile.dates, hostile.counts, hostile.outlets) = (text, text, text)
        hostile.language = text
        #expect(try pixels(hostile).margins == 0)
    }
    @Test func anyNumberOfReportsStaysInItsPlace() throws {
        var many = card("The ferry sails again")
        for reports in [
            Array(repeating: ShareCard.Report(dots: 1), count: 40), [.init(dots: 12, more: 988)],
            Array(repeating: .init(dots: 1, more: Int.max), count: 12), [],
        ] {
            many.reports = reports
            let pixels = try pixels(many)
            #expect(pixels.margins == 0 && pixels.foot > 500)
        }
    }

    // MARK: - What is left out

    /// Arabic, Hebrew, Hindi, Thai: letters that a card would misspell; and texts without any letter.
    @Test(arguments: [
        "العبارة تبحر من جديد", "המעבורת מפליגה שוב", "नौका फिर से रवाना हुई", "เรือข้ามฟากออกเดินทางอีกครั้ง", "", "  ",
        "\u{202E}\u{200B}", "😀 👨‍👩‍👧",
        "\u{301}\u{302}", "The ferry \u{E000}", "Mixed العبارة",
    ])
    func aHeadlineThatWouldBeMisspeltIsLeftOut(headline: String) throws {
        // The counts take its place.
        let pixels = try pixels(card(headline))
        #expect(pixels == (try self.pixels(card(""))) && pixels.headline > 2000)
        var nothing = card(headline)
        nothing.counts = headline
        #expect(try self.pixels(nothing).headline == 0)
    }
    @Test(arguments: [
        ("The ferry", "The ferry"), ("  The\t\n ferry\u{A0} ", "The ferry"), ("Fa\u{308}hre", "Fähre"),
        ("The \u{202E}ferry\u{202C}", "The ferry"), ("soft\u{AD}hyphen", "softhyphen"),
        ("Ferry 🚢 sails", "Ferry sails"), ("🗳\u{FE0F} Vote", "Vote"), ("1\u{FE0F}\u{20E3} day", "1 day"),
        ("a\0b", "a b"), ("&#65;", "&#65;"), ("渡轮再次启航", "渡轮再次启航"), ("\u{20000}", "\u{20000}"), ("한국의 배", "한국의 배"),
        ("q\u{301}", nil), ("العبارة", nil), ("\u{FE0F}", nil), ("\u{378}", nil),
    ])
    func lettersAreThoseOfTheText(text: String, letters: String?) {
        #expect(CardText.letters(text).map { String(String.UnicodeScalarView($0)) } == letters)
    }
    @Test func aLongTextIsCutBeforeItIsRead() throws {
        let letters = try #require(CardText.letters(String(repeating: "ab ", count: 3000)))
        #expect(letters.count == 300 && letters.suffix(2) == ["b", "…"])
        // Marks that are left out make no text longer than it is read.
        #expect(CardText.letters(String(repeating: "\u{200B}", count: 100_000) + "a") == nil)
    }
    @Test func aFontHasAllLettersOrIsNotTaken() {
        #expect(CardFontFile.installed(.headline, language: nil).isEmpty == false)
        let letters = Array("ferry\u{2FFFF}".unicodeScalars)
        let fonts = CardFontFile.installed(.headline, language: "zh").compactMap { CardFont($0, size: 40) }
        #expect(!fonts.isEmpty && fonts.allSatisfy { !$0.has(letters) && $0.has(Array("ferry".unicodeScalars)) })
        #expect(CardFont(CardFontFile(path: "/nowhere.ttf"), size: 40) == nil)
        #expect(CardFont(CardFontFile(path: "/etc/passwd"), size: 40) == nil)
    }

    // MARK: - Lines

    private func lines(_ text: String, width: Double, most: Int) throws -> (lines: [String], isCut: Bool) {
        let file = try #require(CardFontFile.installed(.line, language: nil).first)
        let font = try #require(CardFont(file, size: 20))
        let letters = try #require(CardText.letters(text))
        let lines = CardLines(letters, in: font, width: width, most: most)
        for line in lines.lines { #expect(font.width(of: line) <= width || line.count <= 2, "\(line)") }
        return (lines.lines.map { String(String.UnicodeScalarView($0)) }, lines.isCut)
    }
    @Test func linesEndBetweenWords() throws {
        let whole = try lines("The ferry of Lorn sails again on Monday", width: 200, most: 4)
        #expect(whole.lines.joined(separator: " ") == "The ferry of Lorn sails again on Monday")
        #expect(whole.lines.count > 1 && !whole.isCut)
        let cut = try lines("The ferry of Lorn sails again on Monday", width: 200, most: 1)
        #expect(cut.isCut && cut.lines.count == 1 && cut.lines[0].hasPrefix("The ferry") && cut.lines[0].hasSuffix("…"))
        #expect(!cut.lines[0].hasSuffix(" …"))
    }
    @Test func aWordLongerThanALineIsParted() throws {
        let word = String(repeating: "abcdefghij", count: 8)
        let parted = try lines(word, width: 200, most: 20)
        #expect(parted.lines.joined() == word && parted.lines.count > 2)
        let file = try #require(CardFontFile.installed(.line, language: nil).first)
        let font = try #require(CardFont(file, size: 20))
        let letters = Array(("a " + word).unicodeScalars)
        #expect(CardLines(letters, in: font, width: 200, most: 20).partsWords)
        #expect(!CardLines(letters, in: font, width: 2000, most: 20).partsWords)
        let narrow = try lines(word, width: 1, most: 3)
        #expect(narrow.lines.count == 3 && narrow.isCut)
    }
    @Test func inChineseALineEndsAnywhereButBeforeAStop() throws {
        let text = "渡轮再次启航，港口，开放，居民，欢迎，大家，回来。"
        let parted = try lines(text, width: 90, most: 20)
        #expect(parted.lines.joined() == text && parted.lines.count > 3)
        for line in parted.lines.dropFirst() { #expect(!line.hasPrefix("，") && !line.hasPrefix("。")) }
    }
}
