import NewsModel
import TestSupport
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a": [1, 2.5, -3e2], "b": "é\n\"\u20ac\"", "c": null, "d": true}"#, "[]", "{}", "\"\\ud83d\\ude00\"", "  7 ",
    ])
    func readsWhatIsJSON(_ text: String) throws { _ = try JSONValue(parsing: Array(text.utf8)) }

    @Test(arguments: ["", "{", "[1,]x", "{\"a\" 1}", "tru", "\"abc", "1 2", "{\"a\":}", "nan", "\"\\u12\""])
    func refusesWhatIsNot(_ text: String) {
        #expect(throws: JSONValue.Failure.self) { try JSONValue(parsing: Array(text.utf8)) }
    }

    /// What RFC 8259 has no rule for.
    @Test(arguments: [
        "01", "-01", "1.", ".5", "-.5", "-", "+1", "1e", "1e+", "1.e1", "0x1", "1_000", "--1", "1.2.3", "1e1e1", "2.e3",
        "0e", "-2.",
        "Infinity", "[1 2]", "[,1]", "[1,,2]", "[1,]", "{,}", "{\"a\":1,}", "{a:1}", "{'a':1}", "'a'", "\"\\a\"",
        "\"\\0\"", "\"\\x41\"", "\"\\'\"",
        "\"a\nb\"", "\"\t\"", "\"\u{0}\"", "\"\\u00g0\"", "\"\\", "[1}", "{\"a\":1]", "[\"a\":1]", "\u{A0}1", "/* */1",
        "1//", "\u{C}1", "True",
    ])
    func refusesWhatTheStandardDoes(_ text: String) {
        #expect(throws: JSONValue.Failure.self) { try JSONValue(parsing: Array(text.utf8)) }
    }
    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22],
        ] as [[UInt8]])
    func refusesWhatIsNoUTF8AndReadsItLiberally(_ bytes: [UInt8]) throws {
        #expect(throws: JSONValue.Failure.self) { try JSONValue(parsing: bytes) }
        #expect(try JSONValue(liberallyParsing: bytes).string?.contains("\u{FFFD}") == true)
    }
    @Test func readsPagesLiberally() throws {
        #expect(try JSONValue(liberallyParsing: Array("{\"a\": \"x\ny\\'\", \"n\": 07}".utf8))["a"]?.string == "x\ny'")
    }

    @Test func deepNestingIsRefusedNotTrapped() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONValue.Failure.self) { try JSONValue(parsing: deep) }
    }

    @Test func writesWhatItReads() throws {
        let text = "Zeile\t\"zwei\"\\ \u{1F600} \u{7} ü\n"
        var writer = JSONWriter()
        writer.object {
            $0.member("text", text)
            $0.member("n") { $0.number(2.5) }
            $0.member("list", ["a", "b"])
        }
        let value = try JSONValue(parsing: writer.bytes)
        #expect(value["text"]?.string == text)
        #expect(value["n"]?.number == 2.5)
        #expect(value["list"]?.strings == ["a", "b"])
    }

    @Test func wreckedJSONNeverTraps() {
        var wreckage = Wreckage(seed: 7)
        let good = Array(#"{"id": "x", "text": "A “b” c", "n": [1, 2, {"k": "\u00e9\\"}], "d": -1.5e3}"#.utf8)
        for _ in 0..<3000 { _ = try? JSONValue(parsing: wreckage.wreck(wreckage.wreck(good))) }
    }
}

@Suite struct ScalarTableTests {
    @Test func bytesAndScalarsGoBothWays() {
        let text = "aé€😀" + String(repeating: "ж", count: 200) + "end"
        let bytes = Array(text.utf8)
        let table = ScalarTable(bytes)
        #expect(table.count == text.unicodeScalars.count)
        var byte = 0
        for (i, scalar) in text.unicodeScalars.enumerated() {
            #expect(table.scalar(at: byte) == i)
            #expect(table.byte(at: i) == byte)
            byte += UTF8.width(scalar)
        }
        #expect(table.scalar(at: -5) == 0)
        #expect(table.scalar(at: 1 << 40) == table.count)
        #expect(table.byte(at: 1 << 40) == bytes.count)
    }
}
