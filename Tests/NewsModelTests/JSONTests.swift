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
