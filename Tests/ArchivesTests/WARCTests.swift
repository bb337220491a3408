import Archives
import Testing

@Suite struct WARCTests {
    /// How many bytes a reader asked for.
    private final class Work { var bytes = 0 }
    private func reader(_ bytes: [UInt8], _ work: Work = Work()) -> WARCReader {
        WARCReader { offset, count in
            let given = Array(bytes.dropFirst(offset).prefix(count))
            work.bytes += given.count
            return given
        }
    }
    private func items(_ bytes: [UInt8], _ work: Work = Work()) -> [String] {
        var reader = reader(bytes, work)
        var found: [String] = []
        while let item = reader.next() {
            switch item {
            case .damage(let reason): found.append("damage: " + reason)
            case .record(let record):
                do throws(WARCRecord.NoPage) {
                    let page = try record.page()
                    found.append("\(record.url ?? "-"): \(String(decoding: page.bytes, as: UTF8.self))")
                } catch { found.append("\(record.url ?? record.kind): \(error)") }
            }
        }
        return found
    }
    private func record(_ kind: String, _ url: String, _ content: String, length: Int? = nil) -> String {
        "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: <\(url)>\r\nContent-Type: application/http\r\n"
            + "Content-Length: \(length ?? content.utf8.count)\r\n\r\n\(content)\r\n\r\n"
    }
    private func answer(_ body: String, status: Int = 200, more: String = "") -> String {
        "HTTP/1.1 \(status) X\r\nContent-Type: text/html; charset=\"UTF-8\"\r\n\(more)\r\n\(body)"
    }
    private func page(_ url: String, _ text: String) -> WARCWriter.Page {
        WARCWriter.Page(
            name: String(repeating: url.hasSuffix("a") ? "a" : "b", count: 64), url: url,
            fetched: "2026-11-28T00:00:00Z",
            charset: "utf-8", bytes: Array(text.utf8), digest: String(repeating: "0", count: 64))
    }

    @Test func recordsThatAreNotPacked() {
        let file =
            record("warcinfo", "", "software: x\r\n") + record("response", "https://a.example/", answer("<p>Ash fell."))
            + record("request", "https://a.example/", "GET / HTTP/1.1\r\n\r\n")
            + record("response", "https://a.example/b", answer("gone", status: 404))
            + record(
                "response", "https://a.example/c",
                answer("5\r\n<p>It\r\n6;x=1\r\n rains\r\n0\r\n\r\n", more: "Transfer-Encoding: chunked\r\n"))
        #expect(
            items(Array(file.utf8)) == [
                "warcinfo: is application/http, not HTML", "https://a.example/: <p>Ash fell.",
                "https://a.example/: is application/http, not HTML", "https://a.example/b: HTTP 404",
                "https://a.example/c: <p>It rains",
            ])
    }
    @Test func whatIsWrittenIsRead() throws {
        var one = page("https://a.example/a", "<p>Ünder the pier")
        one.about = [("via", "https://a.example/feed\r\nX: y")]
        let file =
            WARCWriter.head(program: "test", at: "2026-11-28T00:00:00Z") + WARCWriter.records(of: one)
            + WARCWriter.records(of: page("https://a.example/b", "<p>Two"))
        var reader = reader(file)
        var records: [WARCRecord] = []
        while case .record(let record)? = reader.next() { records.append(record) }
        #expect(reader.next() == nil)
        #expect(records.map(\.kind) == ["warcinfo", "resource", "metadata", "resource"])
        let read = try records[1].page()
        #expect(read.bytes == Array("<p>Ünder the pier".utf8) && read.charset == "utf-8" && read.codings == nil)
        #expect(records[1].date == "2026-11-28T00:00:00Z")
        #expect(Set(records.compactMap(\.id)).count == 4)
        // A field cannot make another one.
        #expect(String(decoding: records[2].content, as: UTF8.self) == "via: https://a.example/feed  X: y\r\n")
    }
    @Test func damageCostsOneRecord() {
        let parts = ["a", "b", "c"].map {
            WARCWriter.records(of: page("https://a.example/\($0)", "<p>\($0)" + String(repeating: "word ", count: 50)))
        }
        let whole = parts.flatMap { $0 }
        #expect(items(whole).count == 3)
        var broken = whole
        for i in parts[0].count + parts[1].count / 2..<parts[0].count + parts[1].count / 2 + 20 { broken[i] ^= 0x5A }
        let found = items(broken)
        #expect(found.count == 3)
        #expect(found.first?.hasPrefix("https://a.example/a: <p>a") == true)
        #expect(found.dropFirst().first == "damage: its gzip data are damaged")
        #expect(found.last?.hasPrefix("https://a.example/c: <p>c") == true)
        #expect(items(Array(whole.dropLast(9))).last == "damage: its gzip data break off")
        #expect(
            items(parts[0] + [1, 2, 3] + parts[1]).dropFirst().first == "damage: bytes between records are damaged")
    }
    @Test func damageBetweenPlainRecords() {
        let one = record("response", "https://a.example/1", answer("one"))
        let two = record("response", "https://a.example/2", answer("two"))
        #expect(
            items(Array((one + "xxxx" + two).utf8)) == [
                "https://a.example/1: one", "damage: bytes between records are damaged", "https://a.example/2: two",
            ])
        #expect(
            items(Array((one.replacing("Content-Length", with: "Length") + two).utf8)) == [
                "damage: its header is damaged", "https://a.example/2: two",
            ])
        #expect(
            items(Array((two + one.dropLast(10)).utf8)) == [
                "https://a.example/2: two", "https://a.example/1: is shorter than it says",
            ])
        #expect(items(Array("no archive at all".utf8)) == ["damage: holds no WARC record"])
        #expect(items([]) == ["damage: holds no WARC record"])
        // A length that no number holds.
        #expect(
            items(
                Array(
                    record("response", "https://a.example/1", answer("one")).replacing(
                        ": 6", with: ": 99999999999999999999999"
                    ).utf8)
            ).first?.hasPrefix("damage") == true)
    }
    @Test func aRecordThatSwallowsTheNextIsDamage() {
        let one = record("response", "https://a.example/1", answer("one"), length: 200)
        let two =
            record("response", "https://a.example/2", answer("two"))
            + record("response", "https://a.example/3", answer("three"))
        #expect(
            items(Array((one + two).utf8)) == [
                "damage: does not end where it says", "https://a.example/2: two", "https://a.example/3: three",
            ])
        // What is too large is passed over by its length, and not looked into.
        let huge = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 70000000\r\n\r\n"
        #expect(
            items(Array((huge + "x\nWARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 0\r\n\r\n").utf8)) == [
                "damage: is larger than 64 MB"
            ])
    }
    /// Files that are made to be slow: many tiny records in one member, headers without an end, members that lead nowhere.
    @Test func whatIsMadeToBeSlowEnds() {
        let tiny = Array(String(repeating: "WARC/1.1\r\nWARC-Type:x\r\nContent-Length:0\r\n\r\n", count: 20_000).utf8)
        var reader = reader(WARCWriter.gzip(tiny))
        var count = 0
        while reader.next() != nil { count += 1 }
        #expect(count == 20_000)
        let names = [[UInt8]](repeating: [0x1F, 0x8B, 0x08, 0x08, 1, 1, 1, 1, 1, 1], count: 6000).flatMap { $0 }
        #expect(items(names).count <= 3)
        // What it reads grows with what it may waste, not with the square of the file.
        let work = Work()
        #expect(
            items([[UInt8]](repeating: Array(names.prefix(10)), count: 40_000).flatMap { $0 }, work).last
                == "damage: is too damaged to go on")
        #expect(work.bytes < 3 << 30)
        let lines = Array(String(repeating: "\nWARC/1.", count: 10_000).utf8)
        let reading = Work()
        #expect(items(lines, reading).count == 10_001)
        #expect(reading.bytes < 10_000 * (1 << 17))
        #expect(
            items(WARCWriter.gzip(Array("WARC/1.1\r\n".utf8) + [UInt8](repeating: 0x61, count: 5_000_000))) == [
                "damage: its header is damaged"
            ])
    }
    /// Any change of any byte leaves a reader that ends.
    @Test(arguments: 0..<200) func mutatedArchivesEnd(_ seed: Int) {
        var bytes = ["a", "b"].flatMap { WARCWriter.records(of: page("https://a.example/\($0)", "<p>text \($0)")) }
        if seed % 2 == 0 {
            bytes = Array(
                (record("response", "https://a.example/1", answer("one"))
                    + record("resource", "https://a.example/2", "two")).utf8)
        }
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<1 + seed % 9 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let at = Int(state >> 33) % bytes.count
            switch state >> 20 & 3 {
            case 0: bytes.remove(at: at)
            case 1: bytes.insert(UInt8(truncatingIfNeeded: state >> 40), at: at)
            default: bytes[at] = UInt8(truncatingIfNeeded: state >> 40)
            }
        }
        let work = Work()
        let found = items(bytes, work)
        // Of two records one at least is left or told about, and each byte is read a few hundred times at most.
        #expect(!found.isEmpty && found.count <= 2 + 2 * (1 + seed % 9))
        #expect(work.bytes <= 400 * bytes.count)
    }
}
