import NewsModel
import Pipeline
import Provenance
import Stories

/// Numbers that a line may hold instead of its own.
private let numbers = [
    "-1e300", "1e308", "9223372036854775808", "-9223372036854775808", "9007199254740992", "-1", "0", "1", "0.5", "40",
    "1e18", "2147483648", "null", "[]", "\"\"", "65536",
]

/// libFuzzer's entry. Account lines, as they are or an article's with some of their numbers changed, through all stages.
///
/// What begins with a brace are lines. Of anything else the first byte says how many numbers are changed, three bytes each
/// say which one and to what, and the rest is the text of two tellings.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var lines: [[UInt8]] = []
    if bytes[0] == UInt8(ascii: "{") {
        lines = bytes.split(separator: 0x0A).prefix(6).map(Array.init)
    } else {
        let changes: Int = min(Int(bytes[0] & 15), (bytes.count - 1) / 3)
        let text = String(decoding: bytes.dropFirst(1 + 3 * changes), as: UTF8.self)
        let line = account(of: text).jsonLine()
        var edits: [(place: Int, number: Int)] = []
        for k in 0..<changes {
            let high = Int(bytes[1 + 3 * k])
            let low = Int(bytes[2 + 3 * k])
            edits.append((place: high << 8 | low, number: Int(bytes[3 + 3 * k])))
        }
        lines = [line, changed(line, edits)]
    }
    var accounts = lines.compactMap { try? JSONValue(parsing: $0) }.compactMap { Account(json: $0) }
    for i in accounts.indices { accounts[i].article.id = "t\(i)" }
    for account in accounts {
        _ = account.annotationLine()
        let line = account.jsonLine()
        // What is written of a line that was read is read again, and to the same.
        let again = (try? JSONValue(parsing: line)).flatMap { Account(json: $0) }?.jsonLine()
        precondition(again == line)
    }
    guard !accounts.isEmpty else { return 0 }
    _ = story(of: accounts)
    _ = report(comparing: accounts).json()
    _ = groupLive(accounts)
    _ = copies(among: accounts)
    return 0
}

/// A line with some of its numbers outside texts put in the place of others.
private func changed(_ line: [UInt8], _ edits: [(place: Int, number: Int)]) -> [UInt8] {
    var places: [Range<Int>] = []
    var isText = false
    var i = 0
    while i < line.count {
        if line[i] == 0x5C {
            i += 1
        } else if line[i] == 0x22 {
            isText.toggle()
        } else if !isText, (0x30...0x39).contains(line[i]) || line[i] == 0x2D {
            let end = line[i...].firstIndex {
                ![0x2D, 0x2B, 0x2E, 0x45, 0x65].contains($0) && !(0x30...0x39).contains($0)
            }
            places.append(i..<(end ?? line.count))
            i = (end ?? line.count) - 1
        }
        i += 1
    }
    guard !places.isEmpty else { return line }
    // Sentences are most of a line: half of the edits go to what stands behind them.
    let chosen = edits.map { edit in
        let from = edit.place & 1 == 0 ? 0 : max(0, places.count - 64 - min(120, places.count / 4))
        return (from + edit.place / 2 % (places.count - from), numbers[edit.number % numbers.count])
    }
    var out = line
    for (place, number) in chosen.sorted(by: { $0.0 > $1.0 }) where places[place].upperBound <= out.count {
        out.replaceSubrange(places[place], with: number.utf8)
    }
    return out
}
