import Foundation
import NewsModel
import Processes
import TestSupport
import Testing

/// The built program as a user runs it.
@Suite(.serialized) struct CommandTests {
    private func run(
        _ arguments: [String], input: String? = nil, settings: [String: String] = [:]
    ) throws -> (code: Int32, out: String, error: String) {
        let ended = try Programs.run(
            Programs.stemma, arguments, input: Array((input ?? "").utf8),
            environment: ProcessInfo.processInfo.environment.merging(settings) { $1 })
        return (ended.code, ended.text, ended.errorText)
    }
    private func folder(_ files: [String: [UInt8]]) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("stemma-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: url.appendingPathComponent(name)) }
        return url
    }
    private let good = Array(
        "Rain in Tosk\n\nIt rained all day in Tosk on Monday, the weather service said. The river rose by two metres.\n"
            .utf8)

    @Test func readsTheExample() throws {
        let (code, out, error) = try run(["read", Repository.example.path, "--width", "100"])
        #expect(code == 0 && out.hasPrefix("10 articles") && !out.contains("\u{1B}"))
        // One of them is an aggregator's, with more about the page than others.
        #expect(error.split(separator: "\n").count == 1 && error.contains("newsmill.txt: 29 % of its text is left out"))
    }
    @Test func verifiesAndFailsOnOneByte() throws {
        let (_, json, _) = try run(["read", Repository.example.path, "--format", "json"])
        let place = try folder([
            "report.json": Array(json.utf8),
            "bent.json": Array(json.replacingOccurrences(of: "\"dpa\"", with: "\"dpb\"").utf8),
        ])
        defer { try? FileManager.default.removeItem(at: place) }
        #expect(try run(["verify", place.path + "/report.json", Repository.example.path]).code == 0)
        let bent = try run(["verify", place.path + "/bent.json", Repository.example.path])
        #expect(bent.code == 1 && bent.out.contains("does not hold"))
    }
    /// Each process hashes with a seed of its own, and the bytes do not depend on it.
    @Test func everyProcessGivesTheSameBytes() throws {
        let files = ["gazette.txt", "kurier.txt", "observer.txt", "tribune.md", "valpress.txt"].map {
            Repository.example.path + "/" + $0
        }
        let first = try run(["read", "--format", "json"] + files).out
        #expect(first.contains("stemma.report/1"))
        for _ in 1..<10 { #expect(try run(["read", "--format", "json"] + files).out == first) }
    }
    @Test(arguments: [
        ("STEMMA_INTERVAL_MINUTES", "9223372036854775807"), ("STEMMA_KEEP_DAYS", "9223372036854775807"),
        ("STEMMA_KEEP_MB", "9223372036854775807"), ("STEMMA_KEEP_MB", "-1"), ("STEMMA_WORKERS", "4294967296"),
        ("STEMMA_SPACING_MS", "9223372036854775807"), ("STEMMA_PORT", "65536"), ("STEMMA_PORT", "99999999999999999999"),
    ])
    func settingsBeyondBoundsAreRefusedInWords(_ name: String, _ value: String) throws {
        let place = try folder([:])
        defer { try? FileManager.default.removeItem(at: place) }
        let command = name == "STEMMA_PORT" ? "serve" : "fetch"
        let (code, _, error) = try run([command, "--data", place.path], settings: [name: value])
        #expect(code == 64 && error.contains("\(name) is \"\(value)\""), "\(code) \(error)")
    }
    @Test func numbersOfOptionsAreBounded() throws {
        let place = try folder(["good.txt": good])
        defer { try? FileManager.default.removeItem(at: place) }
        for width in ["-5", "0", "9223372036854775807"] {
            #expect(try run(["read", place.path + "/good.txt", "--width=" + width]).code == 0)
        }
        let data = ["--data", place.path + "/data"]
        #expect(try run(["search", "rain", "--days", "9223372036854775807"] + data).code == 1)
        let port = try run(["serve", "--port", "65536"] + data)
        #expect(port.code == 64 && port.error.contains("--port is 65536"))
    }
    @Test func badInputIsNamedAndTheRestIsRead() throws {
        var latin = Array("Gr".utf8)
        latin +=
            [0xFC, 0xDF] + Array("e aus K".utf8) + [0xF6]
            + Array("ln. Es regnete den ganzen Tag, sagte der Wetterdienst am Montag in Ahlen.".utf8)
        let place = try folder([
            "good.txt": good, "empty.txt": [], "binary.txt": (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) },
            "page.html": Array("<p>x</p>".utf8), "latin.txt": latin,
            "bad.json": Array("{\"id\": 1".utf8),
            "lines.jsonl": Array(
                "{\"id\":\"a\",\"text\":\"The dam held, engineers said on Monday.\"}\nnot json\n{\"id\":\"b\"}\n".utf8),
            "marks.txt": [UInt8](Data(String(repeating: "“", count: 100_000).utf8)),
            "line.txt": [UInt8](repeating: UInt8(ascii: "a"), count: 10_000_000),
        ])
        defer { try? FileManager.default.removeItem(at: place) }
        let (code, out, error) = try run(["read", place.path, "--format", "json"])
        #expect(code == 3 && out.contains("weather service"))
        for name in ["empty.txt", "binary.txt", "page.html", "latin.txt", "bad.json", "lines.jsonl:2", "lines.jsonl:3"]
        {
            #expect(error.split(separator: "\n").count { $0.contains(name) } == 1, "\(name): \(error)")
        }
        let twice = try run(["read", place.path + "/good.txt", place.path + "/good.txt"])
        #expect(twice.code == 3 && twice.error.contains("twice") && twice.out.hasPrefix("1 article"))
        let missing = try run(["read", place.path + "/nothing.txt"])
        #expect(missing.code == 2 && missing.error.contains("nothing.txt"))
    }
    @Test func aPipeIsRead() throws {
        #expect(try run(["read", "-"], input: String(decoding: good, as: UTF8.self)).out.contains("Rain in Tosk"))
        let line = try run(
            ["annotate"], input: "{\"id\":\"x\",\"text\":\"“The dam held,” engineer Rosa Valt said.\"}\n")
        #expect(line.code == 0 && line.out.contains("Rosa Valt") && line.out.split(separator: "\n").count == 1)
    }
    @Test func stagesTakeAccounts() throws {
        let accounts = try run(["annotate", "--account", Repository.example.path])
        let grouped = try run(["group"], input: accounts.out)
        #expect(
            grouped.out.split(separator: "\n").count == 10
                && grouped.out.split(separator: "\n").allSatisfy { $0.contains("\"cluster\": 0") })
        #expect(try run(["copies"], input: accounts.out).out.contains("portside"))
    }
    /// Whoever writes one line and waits gets its answer, also for a line that cannot be read.
    @Test(arguments: ["annotate", "extract"]) func eachLineIsAnsweredAtOnce(_ command: String) throws {
        let process = try ChildProcess(
            Programs.stemma, [command, "--failures", "-"] + (command == "annotate" ? ["--no-grammar"] : []),
            input: .pipe, output: .pipe, errors: .nothing)
        let (given, answers) = (try #require(process.input), try #require(process.output))
        var rest = ""
        func answer(to line: String) -> String {
            given.write(Array((line + "\n").utf8))
            while !rest.contains("\n") {
                let bytes = answers.read()
                if bytes.isEmpty { return "no answer" }
                rest += String(decoding: bytes, as: UTF8.self)
            }
            let parts = rest.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            rest = String(parts[1])
            return String(parts[0])
        }
        let text = "The old mill burned down on Sunday, and nobody was hurt, the fire service said on Monday."
        let page = Data("<article><h1>Mill</h1><p>\(text)</p></article>".utf8).base64EncodedString()
        // An id that comes twice is not changed.
        for _ in 0..<2 {
            let line = command == "annotate" ? #""text":"\#(text)""# : #""html_base64":"\#(page)""#
            #expect(answer(to: #"{"id":"x",\#(line)}"#).hasPrefix(#"{"id": "x", "#))
        }
        #expect(answer(to: "nonsense").contains(#""place": "-:3", "failure": "is not JSON"#))
        let failed = answer(to: #"{"id":"y","html_base64":"@","text":" "}"#)
        #expect(failed.hasPrefix(#"{"id": "y", "place": "-:4", "failure": "#))
        given.close()
        #expect(process.wait() == .exited(code: 3) && rest.isEmpty)
    }
    @Test func theHeadersCharsetCounts() throws {
        let page =
            "<article><h1>Größe</h1><p>Die Brücke über die Elbe ist gesperrt, sagte der Bürgermeister.</p></article>"
        let bytes = try #require(page.data(using: .isoLatin1)).base64EncodedString()
        let out = try run(["extract"], input: #"{"id":"a","html_base64":"\#(bytes)","charset":"iso-8859-1"}"# + "\n")
            .out
        #expect(out.contains("Die Brücke über die Elbe"))
    }
    @Test func stagesTakeFeaturesWeightsAndPairs() throws {
        let features = try run(["annotate", "--features", "--no-grammar", Repository.example.path]).out
        let lines = features.split(separator: "\n").compactMap { try? JSONValue(parsing: Array($0.utf8)) }
        #expect(lines.count == 10 && features.utf8.count < 200_000)
        let whole = try run(["group"], input: features)
        let direct = try run(["group", Repository.example.path])
        #expect(whole.code == 0 && whole.out == direct.out)
        // Features printed again are the same.
        #expect(try run(["annotate", "--features"], input: features).out == features)
        // The same words counted beforehand, and all pairs named, give the same stories.
        var counts: [Int: Int] = [:]
        for line in lines { for term in line["terms"]?.array ?? [] { counts[term.array[0].int ?? 0, default: 0] += 1 } }
        let ids = lines.compactMap { $0["id"]?.string }
        let pairs = ids.flatMap { a in ids.filter { a < $0 }.map { #"{"a":"\#(a)","b":"\#($0)"}"# } }
        let head = #"{"schema":"stemma.weights/1","articles":10}"#
        let place = try folder([
            "weights.jsonl": Array(
                ([head] + counts.map { #"{"key":\#($0.key),"documents":\#($0.value)}"# }).joined(separator: "\n").utf8),
            "pairs.jsonl": Array(pairs.joined(separator: "\n").utf8),
            "none.jsonl": Array("{\"a\":\"x\",\"b\":\"y\"}".utf8),
            "old.jsonl": Array(#"{"schema":"stemma.weights/0","articles":10}"#.utf8),
        ])
        defer { try? FileManager.default.removeItem(at: place) }
        let given = try run(
            ["group", "--weights", place.path + "/weights.jsonl", "--candidates", place.path + "/pairs.jsonl"],
            input: features)
        #expect(given.out == whole.out)
        let alone = try run(["group", "--candidates", place.path + "/none.jsonl"], input: features)
        #expect(Set(alone.out.split(separator: "\n").map { $0.split(separator: "cluster").last ?? "" }).count == 10)
        #expect(alone.error.contains("1 pairs name an article that is not given"))
        let old = try run(["group", "--weights", place.path + "/old.jsonl"], input: features)
        #expect(old.code == 64 && old.error.contains("another version"))
    }
    /// Nothing that cannot be read is passed over in silence, and nothing traps.
    @Test(arguments: ["annotate", "extract", "group", "copies", "read"])
    func aFolderIsNoStandardInput(_ command: String) throws {
        let root = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/"))
        let process = try ChildProcess(
            Programs.stemma, [command, "-"], input: .file(descriptor: root.fileDescriptor), output: .nothing,
            errors: .pipe)
        let told = String(decoding: try #require(process.errors).readAll(), as: UTF8.self)
        #expect(process.wait() == .exited(code: 2) && told.contains("stemma: -: "))
    }
    @Test(arguments: ["read", "copies", "annotate"]) func featuresWhereNothingTakesThemAreNamed(_ command: String)
        throws
    {
        let line = #"{"schema":"stemma.features/1","id":"a","terms":[[1,1,1]]}"# + "\n"
        let (code, out, error) = try run([command, "-"], input: line)
        #expect(code == 2 && out.isEmpty && error.contains("-:1: is a stemma.features/1 line"))
    }
    @Test func likenessIsThatOfOneEvent() throws {
        let features = try run(["annotate", "--features", "--no-grammar", Repository.example.path]).out
            .split(separator: "\n").map(String.init)
        let other = try run(
            ["annotate", "--features"],
            input: #"{"id":"bread","text":"Bread costs more this winter, the bakers of Lorn said.","language":"en"}"#
                + "\n"
        ).out.split(separator: "\n").map(String.init)
        let place = try folder(["weights.jsonl": Array(#"{"schema":"stemma.weights/1","articles":10}"#.utf8)])
        defer { try? FileManager.default.removeItem(at: place) }
        let weights = ["likeness", "--weights", place.path + "/weights.jsonl"]
        let lines = [(features[0], features[1]), (features[0], other[0])].enumerated().map {
            #"{"id":"\#($0)","features1":\#($1.0),"features2":\#($1.1)}"#
        }
        let (code, out, error) = try run(weights, input: lines.joined(separator: "\n") + "\n{}\n")
        let found = out.split(separator: "\n").compactMap { try? JSONValue(parsing: Array($0.utf8)) }
        let likeness = found.compactMap { $0["likeness"]?.number }
        #expect(code == 3 && error.contains("-:3: is no {id, features1, features2} line"))
        let limits = try JSONValue(parsing: Array(try run(["likeness", "--limits"]).out.utf8))
        let threshold = try #require(limits["threshold"]?.number)
        #expect(likeness.count == 2 && likeness[0] > threshold && likeness[1] < threshold)
        let probes = try run(weights + ["--probes"], input: other[0] + "\n").out
        #expect(probes.hasPrefix(#"{"id": "bread", "probes": [["#))
        #expect(try run(["likeness"]).code == 64)
    }
    @Test func pairsOfAccountsAreAnsweredWithPlaces() throws {
        let accounts = try run(["annotate", "--account", "--no-grammar", Repository.example.path]).out.split(
            separator: "\n")
        let line = #"{"id":"p","account1":\#(accounts[0]),"account2":\#(accounts[0])}"#
        let same = try run(["copies", "--pairs"], input: line + "\nnonsense\n")
        #expect(same.code == 3 && same.error.contains("-:2"))
        #expect(same.out.hasPrefix(#"{"id": "p", "score": 1, "containment": 1, "kind": "copy", "in": [["#))
    }
    @Test(arguments: [
        [], ["read"], ["explain"], ["verify"], ["annotate"], ["group"], ["copies"], ["extract"], ["feed"],
    ])
    func helpForEveryCommand(_ command: [String]) throws {
        let (code, out, _) = try run(command + ["--help"])
        #expect(code == 0 && out.contains("USAGE"))
    }
    @Test func pagesComeFromFilesFoldersAndLines() throws {
        let pages = Repository.root.appendingPathComponent("Fixtures/pages")
        let folder = try run(["extract", pages.path])
        #expect(
            folder.code == 0
                && folder.out.split(separator: "\n").count
                    == Repository.fixtures("pages").count(where: { $0.pathExtension == "html" })
        )
        let packed = try self.folder(["page.html.gz": gzipped(pages.appendingPathComponent("ferry.html"))])
        defer { try? FileManager.default.removeItem(at: packed) }
        let one = try run(["extract", packed.path + "/page.html.gz"])
        #expect(one.code == 0 && one.out.contains("\"id\": \"page\"") && one.out.contains("Isla Macrae"))
        let line = try run(
            ["extract", "-"],
            input:
                #"{"id":"a","url":"https://x.example/n/1","html":"<h1>One</h1><p><a href='/two'>Two</a> men were held on Sunday over the fire that destroyed the old mill, police said on Monday morning.</p>"}"#
        )
        #expect(line.code == 0 && line.out.contains("https://x.example/two"))
        let broken = try run(["extract", packed.path + "/nothing.html"])
        #expect(broken.code == 2 && broken.error.contains("no such file"))
        // What extract prints, annotate reads.
        #expect(try run(["annotate"], input: one.out).out.contains("Morag Sinclair"))
    }
    @Test func feedsComeFromFilesAndLines() throws {
        let feeds = Repository.root.appendingPathComponent("Fixtures/feeds")
        let one = try run(["feed", feeds.appendingPathComponent("rss2.xml").path])
        #expect(one.code == 0 && one.out.contains("\"format\": \"rss20\"") && one.out.contains("lc-88"))
        let raw = try run(["feed", "--raw", feeds.appendingPathComponent("atom.xml").path])
        #expect(raw.code == 0 && raw.out.contains("title_detail"))
        let line = try run(
            ["feed", "-"],
            input:
                "{\"path\":\"p\",\"file\":\"\(feeds.path)/rss2.xml\",\"url\":\"https://a.example/x/\",\"headers\":{\"Content-Location\":\"/y/\"}}"
        )
        #expect(line.code == 0 && line.out.contains("https://a.example/news/ferry"))
        let found = try run([
            "feed", "--discover", Repository.root.appendingPathComponent("Fixtures/pages/ferry.html").path,
        ])
        #expect(found.code == 0 && found.out.contains("https://lorncourier.example/feed.rss"))
    }
    @Test func savedPagesAndFeedsAreTellings() throws {
        let pages = Repository.root.appendingPathComponent("Fixtures/pages")
        let place = try folder([
            "ferry.html": Repository.bytes(pages.appendingPathComponent("ferry.html")),
            "front.html": Repository.bytes(pages.appendingPathComponent("front.html")),
            "wire.html.gz": gzipped(pages.appendingPathComponent("wire.html")),
            "bomb.html.gz": Array(gzipped(pages.appendingPathComponent("wire.html")).prefix(40)),
            "cut.html.gz": gzipped(pages.appendingPathComponent("ferry.html")).dropLast(60),
        ])
        defer { try? FileManager.default.removeItem(at: place) }
        let (code, out, error) = try run(["read", place.path])
        #expect(code == 3 && out.contains("Ferry runs aground off Corran Point") && out.contains("AFP"))
        #expect(
            error.contains("front.html: holds no article text")
                && error.contains("bomb.html.gz: is not a whole gzip file")
                && error.contains("cut.html.gz: breaks off inside its gzip data"))
        // What a pipe or a bare name holds shows in its first bytes.
        let page = Repository.bytes(pages.appendingPathComponent("ferry.html"))
        let piped = try run(["read", "-"], input: String(decoding: page, as: UTF8.self))
        #expect(piped.code == 0 && piped.out.contains("Ferry runs aground off Corran Point"))
        let feed =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":[{"id":"1","title":"Mill burns","content_text":"Two men were held on Sunday over the fire that destroyed the old mill, police said on Monday."}]}"#
        let bare = try folder(["page": page, "feed.json": Array(feed.utf8)])
        defer { try? FileManager.default.removeItem(at: bare) }
        let read = try run(["read", bare.path])
        #expect(read.code == 0 && read.out.contains("Mill burns") && read.out.contains("Ferry runs aground"))
    }
    private func gzipped(_ file: URL) -> [UInt8] {
        (try? Programs.run("gzip", ["-c", file.path]).out) ?? []
    }
    @Test func sharedStoryWhenItIsThere() throws {
        guard let shared = Repository.shared else {
            print("skipped: ../shared is not there")
            return
        }
        let (code, out, _) = try run(["read", shared.path + "/stories/nato-2022"])
        #expect(code == 0 && out.hasPrefix("5 articles, 2 to 5 independent reports"))
    }

    @Test func webArchivesAreReadRecordByRecord() throws {
        func record(_ url: String, _ page: String, status: Int = 200, missing: Int = 0) -> String {
            let answer = "HTTP/1.1 \(status) X\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(page)"
            return
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:\(url.suffix(1))>\r\nWARC-Target-URI: \(url)\r\n"
                + "Content-Length: \(answer.utf8.count + missing)\r\n\r\n\(answer)\r\n\r\n"
        }
        let text = "It rained all day in Tosk on Monday, the weather service said. The river rose by two metres."
        // A text that comes again is kept once.
        let page =
            "<title>Rain in Tosk</title><h1>Rain in Tosk</h1>"
            + ["Tosk", "Lorn", "Korvik", "Berg"].map { "<p>\(text.replacing("Tosk", with: $0))</p>" }.joined()
        let place = try folder([
            "crawl.warc": Array(
                (record("https://a.example/1", page) + record("https://a.example/2", "gone", status: 404)
                    + record("https://a.example/3", page) + record("https://a.example/4", "<p>cut", missing: 90)).utf8)
        ])
        defer { try? FileManager.default.removeItem(at: place) }
        for path in [place.path, place.path + "/crawl.warc"] {
            let (code, out, error) = try run(["annotate", "--no-grammar", path])
            #expect(code == 3 && out.split(separator: "\n").count == 2 && out.contains("\"id\": \"urn:x:3\""))
            #expect(error.contains("1 record holds no page: 1 × HTTP 404"))
            #expect(error.contains(": is shorter than it says"))
        }
        let told = try run(["extract", "--failures", place.path + "/crawl.warc"])
        #expect(told.code == 3 && told.out.split(separator: "\n").count == 4)
    }
    @Test func whatNewsAgenciesSendIsRead() throws {
        let text = "A ferry ran aground off Korvik on Monday, the harbour master said.\\n\\nNobody was hurt."
        let item = """
            {"uri": "urn:tna:1", "type": "text",
             "headline": "Ferry runs aground", "creditline": "Reuters", "body_text": "\(text)"}
            """
        let others = """
            [{"uri": "urn:tna:2", "headline": "Later", "body_text": "Not yet, they say.", "embargoed": "2999-01-01T00:00:00Z"},
             {"uri": "urn:tna:3", "headline": "Never", "body_text": "No, they say.", "pubstatus": "canceled"}]
            """
        let place = try folder(["item.json": Array(item.utf8), "others.json": Array(others.utf8)])
        defer { try? FileManager.default.removeItem(at: place) }
        for (paths, input) in [([place.path + "/item.json"], nil), (["-"], item)] {
            let read = try run(["annotate"] + paths, input: input)
            let line = try JSONValue(parsing: Array(read.out.utf8))
            #expect(read.code == 0 && line["id"]?.string == "urn:tna:1", "\(read.error)")
            #expect(line["credits"]?.array.first?["name"]?.string == "Reuters")
        }
        let refused = try run(["annotate", place.path + "/others.json"])
        #expect(refused.out.isEmpty && refused.error.contains("under embargo until 2999-01-01T00:00:00Z"))
        #expect(refused.error.contains("urn:tna:3 is canceled by its provider"))
        // An import keeps what the credit line is.
        let settings = ["STEMMA_DATA": place.path + "/data", "STEMMA_DEMO": "no"]
        #expect(try run(["import", place.path + "/item.json"], settings: settings).code == 0)
        let kept = try JSONValue(parsing: Array(try run(["export"], settings: settings).out.utf8))
        #expect(kept["credits"]?.array.first?.array.first?.string == "agency")
    }
    @Test func importsKeepTheStoriesThatLinesName() throws {
        let place = try folder([:])
        defer { try? FileManager.default.removeItem(at: place) }
        let settings = ["STEMMA_DATA": place.path + "/data"]
        func line(_ id: String, _ text: String, story: String?) -> String {
            let named = story.map { ", \"story\": \"\($0)\"" } ?? ""
            return "{\"id\": \"\(id)\", \"title\": \"\(id)\", \"text\": \"\(text)\", \"outlet\": \"Courier\"\(named)}\n"
        }
        let rain = "It rained all day in Tosk on Monday, the weather service said. The river rose by two metres."
        let mill = "The old mill of Lorn burned down on Sunday night. Nobody was hurt, the fire brigade said."
        let vote = "The council of Marsh voted for a new bridge on Friday, the mayor said. It costs nine million."
        let lines =
            line("rain", rain, story: "a story: 1") + line("mill", mill, story: "a story: 1")
            + line("vote", vote, story: "s2")
        #expect(
            try run(["import"], input: lines, settings: settings).out == "3 new articles; 3 articles in 2 stories\n")
        let stories = try run(["export"], settings: settings).out.split(separator: "\n").map {
            let value = try JSONValue(parsing: Array($0.utf8))
            return (title: value["title"]?.string, story: value["story"]?.string)
        }
        let story = Dictionary(uniqueKeysWithValues: stories.map { ($0.title, $0.story) })
        #expect(story["rain"] == story["mill"] && story["vote"] == "s2" && story["rain"] != "s2")
        // Taking the same in again changes nothing.
        #expect(
            try run(["import"], input: lines, settings: settings).out == "0 new articles; 3 articles in 2 stories\n")
        let shown = try run(["status", "--story", story["rain"]?.flatMap { $0 } ?? ""], settings: settings)
        #expect(shown.code == 0 && shown.out.contains("\"tellings\": 2,"))
        #expect(try run(["capture"], settings: settings).code == 1)
        #expect(
            try run(["capture", "--since", "yesterday"], settings: settings).error.contains("it takes a day such as"))
    }

    @Test(arguments: [
        (["STEMMA_OIDC_ISSUER": "https://sso.example"], "STEMMA_OIDC_ISSUER needs STEMMA_OIDC_CLIENT"),
        (["STEMMA_OIDC_CLIENT": "stemma"], "STEMMA_OIDC_CLIENT needs STEMMA_OIDC_ISSUER"),
        (["STEMMA_OIDC_ADMINS": "editors"], "STEMMA_OIDC_ADMINS needs STEMMA_OIDC_ISSUER"),
        (["STEMMA_OIDC_ISSUER": "sso.example", "STEMMA_OIDC_CLIENT": "c"], "is \"sso.example\"; it takes an address"),
        (["STEMMA_OIDC_ISSUER": "https://sso.example?a=b", "STEMMA_OIDC_CLIENT": "c"], "it takes an address"),
        (["STEMMA_OIDC_ISSUER": "https://a@sso.example", "STEMMA_OIDC_CLIENT": "c"], "it takes an address"),
        (["STEMMA_OIDC_ISSUER": "http://localhost:9", "STEMMA_OIDC_CLIENT": "c"], "with http:// only a host of"),
        (
            [
                "STEMMA_OIDC_ISSUER": "http://localhost:9", "STEMMA_OIDC_CLIENT": "c",
                "STEMMA_ALLOW_HOSTS": "localhost:8",
            ], "with http:// only a host of"
        ),
    ])
    func aProviderThatCannotBeMeantIsRefusedInWords(_ settings: [String: String], _ words: String) throws {
        let place = try folder([:])
        defer { try? FileManager.default.removeItem(at: place) }
        let (code, _, error) = try run(["serve", "--port", "0", "--data", place.path], settings: settings)
        #expect(code == 64 && error.contains(words), "\(code) \(error)")
    }
    @Test func tokensHaveScopesAndALastUse() throws {
        let place = try folder([:])
        defer { try? FileManager.default.removeItem(at: place) }
        let data = ["--data", place.path]
        for (name, options) in [
            ("reader", []), ("old", ["--write"]), ("pusher", ["--scope", "push"]),
            ("both", ["--write", "--scope=write"]),
        ] {
            let made = try run(["token", "add", name] + options + data)
            #expect(made.code == 0 && made.out.hasPrefix("stemma_"), "\(made.error)")
        }
        let list = try run(["token", "list"] + data).out.split(separator: "\n").map {
            $0.split(separator: " ").dropFirst()
        }
        #expect(
            list.map { $0.joined(separator: " ") } == [
                "reader read never used", "old write never used", "pusher push never used", "both write never used",
            ])
        for wrong in [["--scope", "admin"], ["--scope", "read", "--write"]] {
            #expect(try run(["token", "add", "x"] + wrong + data).code == 64)
        }
        #expect(try run(["token", "list"] + data).out.split(separator: "\n").count == 4)
    }
    @Test func everySettingStandsInTheDocs() throws {
        let page = try run(["settings", "--format", "markdown"])
        #expect(page.code == 0)
        #expect(page.out == Repository.text(Repository.root.appendingPathComponent("Docs/Settings.md")))
        let shown = try run(
            ["settings"],
            settings: [
                "STEMMA_PORT": "9", "STEMMA_ADMIN_PASSWORD": "a secret word", "STEMMA_OIDC_SECRET": "a secret word",
            ])
        #expect(shown.out.contains("STEMMA_PORT = 9\n") && !shown.out.contains("a secret word"))
        // What a file may hold is what the program reads.
        let home = try folder([:])
        defer { try? FileManager.default.removeItem(at: home) }
        let config = home.appendingPathComponent("stemma")
        try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
        let lines = try run(["settings", "--format", "config"]).out.replacingOccurrences(
            of: "#STEMMA_PORT=8417", with: "STEMMA_PORT=8418")
        try Data(lines.utf8).write(to: config.appendingPathComponent("config"))
        #expect(try run(["settings"], settings: ["XDG_CONFIG_HOME": home.path]).out.contains("STEMMA_PORT = 8418\n"))
    }
    @Test func restoreRefusesWhatIsNoDatabaseAndKeepsWhatItReplaces() throws {
        func opml(_ url: String) -> [UInt8] {
            Array("<opml version=\"2.0\"><body><outline xmlUrl=\"\(url)\"/></body></opml>".utf8)
        }
        let home = try folder([
            "empty.db": [], "text.db": Array("no database".utf8), "first.opml": opml("https://paper.example/feed"),
            "second.opml": opml("https://second.example/feed"),
        ])
        defer { try? FileManager.default.removeItem(at: home) }
        let data = home.appendingPathComponent("data").path
        let settings = ["STEMMA_DATA": data]
        let copy = home.appendingPathComponent("copy.db").path
        #expect(
            try run(["sources", "import", home.appendingPathComponent("first.opml").path], settings: settings).code == 0
        )
        #expect(try run(["backup", copy], settings: settings).code == 0)
        #expect(
            try run(["sources", "import", home.appendingPathComponent("second.opml").path], settings: settings).code
                == 0)
        for name in ["empty.db", "text.db"] {
            let path = home.appendingPathComponent(name).path
            let refused = try run(["backup", path, "--restore"], settings: settings)
            #expect(refused.code == 2 && refused.error.contains("is not restored, nothing has changed"))
            #expect(try run(["sources"], settings: settings).out.contains("second.example"))
        }
        let restored = try run(["backup", copy, "--restore"], settings: settings)
        #expect(restored.code == 0 && restored.error.contains("replaced.db"))
        #expect(try !run(["sources"], settings: settings).out.contains("second.example"))
        // The database that was replaced is whole, and can itself be put back.
        let kept = home.appendingPathComponent("kept.db").path
        try FileManager.default.copyItem(atPath: data + "/replaced.db", toPath: kept)
        #expect(try run(["backup", kept, "--restore"], settings: settings).code == 0)
        #expect(try run(["sources"], settings: settings).out.contains("second.example"))
    }
    /// A letter that is read from a file, and one that comes back from an export, are shown to no stranger.
    @Test func lettersStayPrivateByEveryWay() throws {
        let letter =
            "From: Tosk Brief <brief@tosk.example>\nDate: Fri, 27 Nov 2026 06:30:00 +0000\nMessage-ID: <a@tosk.example>\nSubject: The quay\n\n"
            + "The harbour of Tosk closes its northern quay on Monday, the port office said. Forty boats have to move.\n"
        let place = try folder(["quay.eml": Array(letter.utf8), "other.txt": good])
        defer { try? FileManager.default.removeItem(at: place) }
        func settings(_ name: String) -> [String: String] {
            ["STEMMA_DATA": place.path + "/" + name, "XDG_CONFIG_HOME": place.path, "STEMMA_DEMO": "no"]
        }
        func lines(_ name: String) throws -> [String] {
            try run(["export"], settings: settings(name)).out.split(separator: "\n").map(String.init)
        }
        #expect(
            try run(["import", place.path + "/quay.eml", place.path + "/other.txt"], settings: settings("one")).code
                == 0)
        let first = try lines("one")
        #expect(first.count == 2 && first.filter { $0.contains("\"private\": true") }.count == 1)
        #expect(try run(["import"], input: first.joined(separator: "\n") + "\n", settings: settings("two")).code == 0)
        let second = try lines("two")
        #expect(second.count == 2)
        #expect(second.first { $0.contains("northern quay") }?.contains("\"private\": true") == true)
        #expect(second.first { $0.contains("rained all day") }?.contains("\"private\": true") == false)
    }
}
