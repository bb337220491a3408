import NewsModel
import Testing

/// Account lines from outside: what does not hold together is refused, what is beyond measure is left out.
@Suite struct AccountLineTests {
    /// One paragraph with one sentence, one name, one quotation and one figure; a part may be put in another's place.
    private func read(_ changes: [String: String] = [:]) -> Account? {
        var line = """
            {"schema": "stemma.account/1", "id": "a", "text": "Föhn brach 41 Boote, sagte Rosa Valt.",
            "blocks": [["paragraph", 0, 38]],
            "sentences": [[0, 38, 0, 0, 5, 1, 1, 0, 6, 5, 2, 2, 0, 12, 2, 3, 3, 4]],
            "names": [{"name": "Rosa Valt", "kind": "person", "mentions": [[28, 37, 28, 37, 0]]}],
            "quotations": [{"pieces": [[0, 20]], "kind": "indirect", "speaker": 0, "stance": "says", "sentence": 0}],
            "figures": [{"span": [12, 14], "value": 41, "low": null, "high": null, "bound": "exact", "holder": 0,
            "sentence": 0}]}
            """
        for (old, new) in changes {
            #expect(line.contains(old))
            line = line.replacing(old, with: new)
        }
        return (try? JSONValue(parsing: Array(line.utf8))).flatMap { Account(json: $0) }
    }

    @Test func aWholeLineIsRead() throws {
        let account = try #require(read())
        #expect(account.sentences.first?.words.map { account.text($0.span) } == ["Föhn", "brach", "41"])
        #expect(account.figures.map(\.value) == [41] && account.quotations.count == 1 && account.names.count == 1)
    }
    @Test(arguments: ["-1e300", "1e308", "9.3e18", "-1000000000000000001000"])
    func aFigureBeyondMeasureIsLeftOut(_ number: String) throws {
        #expect(try #require(read(["\"value\": 41": "\"value\": \(number)"])).figures.isEmpty)
        #expect(try #require(read(["\"high\": null": "\"high\": \(number)"])).figures.isEmpty)
        #expect(try #require(read(["\"value\": 41": "\"value\": 1e18"])).figures.count == 1)
    }
    @Test(arguments: [("0.91", 0.91), ("0", 0), ("null", nil), ("7", nil), ("-0.1", nil), ("\"sure\"", nil)])
    func aConfidenceIsAShare(_ written: String, _ read: Double?) throws {
        let account = try #require(
            self.read(["\"speaker\": 0,": "\"speaker\": 0, \"speaker_confidence\": \(written),"]))
        #expect(account.quotations.map(\.speakerConfidence) == [read])
    }
    /// A clause contains what it is the clause of.
    @Test(arguments: [
        ("[0, 21]", "Föhn brach 41 Boote,"), ("[2, 24]", nil), ("[0, 99]", nil), ("null", nil), ("7", nil),
    ])
    func aClauseIsAroundItsWords(_ written: String, _ read: String?) throws {
        let account = try #require(
            self.read([
                "\"kind\": \"indirect\", \"speaker\": 0,":
                    "\"kind\": \"mixed\", \"speaker\": 0, \"clause\": \(written),"
            ]))
        #expect(account.quotations.map { $0.clause.map { account.text($0) } } == [read])
    }
    @Test func theEndsOfARangeStandInOrder() throws {
        let figure = try #require(
            read(["\"low\": null, \"high\": null": "\"low\": 50, \"high\": -40"])?.figures.first)
        #expect(figure.low == -40 && figure.high == 50)
    }
    @Test func aSpanHoldsWholeCharacters() throws {
        // Byte 2 is the second one of "ö".
        let account = try #require(read(["\"pieces\": [[0, 20]]": "\"pieces\": [[2, 6], [0, 2]]"]))
        #expect(account.quotations.first?.pieces.map { account.text($0) } == ["öhn ", "Fö"])
    }
    @Test(arguments: [
        ("[0, 38, 0, 0", "[38, 0, 0, 0"), ("[0, 38, 0, 0", "[0, 39, 0, 0"), ("[0, 38, 0, 0", "[-1, 38, 0, 0"),
        ("[0, 38, 0, 0", "[0, 38, 1, 0"), ("[0, 38, 0, 0", "[0, 38, -1, 0"), ("[0, 38, 0, 0", "[0.5, 38, 0, 0"),
        ("[0, 38, 0, 0", "[0, 9223372036854775807, 0, 0"), ("0, 6, 5, 2, 2", "0, 3, 5, 2, 2"),
        ("12, 2, 3", "12, 27, 3"), ("[[\"paragraph\", 0, 38]]", "[[\"paragraph\", 0, 38], [\"paragraph\", 0, 38]]"),
        ("[[\"paragraph\", 0, 38]]", "[[\"paragraph\", 0, 12]]"),
        ("[[\"paragraph\", 0, 38]]", "[[\"no such\", 0, 38]]"),
        ("\"speaker\": 0", "\"speaker\": 1"), ("\"holder\": 0", "\"holder\": -1"),
        ("\"stance\": \"says\", \"sentence\": 0", "\"stance\": \"says\", \"sentence\": 1e15"),
        ("\"pieces\": [[0, 20]]", "\"pieces\": [[20, 0]]"), ("\"span\": [12, 14]", "\"span\": [12, 1e9]"),
    ])
    func whatDoesNotHoldTogetherIsRefused(_ old: String, _ new: String) { #expect(read([old: new]) == nil) }

    @Test func aTextIsNotCoveredAHundredTimes() {
        let pieces = Array(repeating: "[0, 38]", count: 100).joined(separator: ", ")
        #expect(read(["\"pieces\": [[0, 20]]": "\"pieces\": [\(pieces)]"]) == nil)
    }
    @Test(arguments: ["0.5", "-0.1", "9223372036854775808", "1e300", "true", "\"1\""])
    func whatIsNoIntegerIsNotCutToOne(_ text: String) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)).int == nil)
        #expect(try JSONValue(parsing: Array("-41.0".utf8)).int == -41)
    }
}
