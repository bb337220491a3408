import NewsModel
import Store
import TestSupport
import Testing

@testable import Desk

/// The codec of all messages, field by field, and what a compared story is boiled down to.
@Suite struct FieldTests {
    private static let writers: [(kind: String, write: @Sendable (inout FieldWriter) -> Void)] = [
        ("bytes", { $0.bytes("x", [1]) }), ("a text", { $0.text("x", "a") }),
        ("a whole number", { $0.integer("x", 1) }),
        ("a truth value", { $0.flag("x", true) }), ("a list of bytes", { $0.list("x", ofBytes: [[1]]) }),
        ("a list of texts", { $0.list("x", ofTexts: ["a"]) }),
        ("a list of whole numbers", { $0.list("x", ofIntegers: [1]) }),
        ("a list of records", { $0.list("x", of: [1]) { w, n in w.integer("n", n) } }),
    ]
    private static let readers: [(kind: String, read: @Sendable (FieldReader) throws(FieldMismatch) -> Void)] = [
        ("bytes", { (f) throws(FieldMismatch) in _ = try f.bytes("x") }),
        ("a text", { (f) throws(FieldMismatch) in _ = try f.text("x") }),
        ("a whole number", { (f) throws(FieldMismatch) in _ = try f.integer("x") }),
        ("a truth value", { (f) throws(FieldMismatch) in _ = try f.flag("x") }),
        ("a list of bytes", { (f) throws(FieldMismatch) in _ = try f.list(ofBytes: "x") }),
        ("a list of texts", { (f) throws(FieldMismatch) in _ = try f.list(ofTexts: "x") }),
        ("a list of whole numbers", { (f) throws(FieldMismatch) in _ = try f.list(ofIntegers: "x") }),
        (
            "a list of records",
            { (f) throws(FieldMismatch) in _ = try f.list("x") { (f) throws(FieldMismatch) in try f.integer("n") } }
        ),
    ]
    private func written(_ write: (inout FieldWriter) -> Void) -> [UInt8] {
        var w = FieldWriter()
        write(&w)
        return w.bytes
    }
    private func mismatch(_ bytes: [UInt8], _ read: (FieldReader) throws(FieldMismatch) -> Void = { _ in }) -> String? {
        do throws(FieldMismatch) {
            try read(try FieldReader(bytes))
            return nil
        } catch { return error.description }
    }

    @Test(arguments: writers.indices)
    func eachTypeIsReadAsItselfAndAsNoOther(_ n: Int) {
        let (kind, write) = Self.writers[n]
        for (wanted, read) in Self.readers {
            #expect(mismatch(written(write), read) == (wanted == kind ? nil : "x holds \(kind), not \(wanted)"))
            #expect(mismatch([], read) == "x is missing")
            #expect(mismatch(written { $0.text("x", nil) }, read) == "x holds nothing")
        }
    }
    @Test(arguments: writers.indices)
    func whatIsCutOffIsNotRead(_ n: Int) {
        let bytes = written(Self.writers[n].write)
        for end in bytes.indices.dropFirst() {
            let message = mismatch(Array(bytes[..<end])) ?? "nothing"
            #expect(message == "ends inside a field" || message == "x is cut off")
        }
        #expect(mismatch(bytes + bytes) == "x stands there twice" && mismatch(bytes + [1]) == "ends inside a field")
    }
    /// Bytes of a type that they cannot have: the third byte tells it.
    @Test(
        arguments: [
            ([0xFF], 2, "x is no UTF-8", 1), ([1, 2, 3], 3, "x is no whole number", 2),
            ([2], 4, "x is neither true nor false", 3),
            ([], 4, "x is neither true nor false", 3), ([1], 99, "x is of an unknown type", 0),
            ([0, 0, 0], 5, "x.[0] is cut off", 4),
            ([5, 0, 0, 0, 1], 5, "x.[0] is cut off", 4), ([1, 0, 0, 0, 0xFF], 6, "x.[0].text is no UTF-8", 5),
            ([0, 0, 0, 0, 1, 0, 0, 0, 9], 7, "x.[0].number is no whole number", 6),
            ([1, 0, 0, 0, 9], 8, "x.[0] ends inside a field", 7),
        ] as [([UInt8], UInt8, String, Int)])
    func whatIsBrokenInsideIsNamed(_ value: [UInt8], _ type: UInt8, _ message: String, _ reader: Int) {
        var bytes = written { $0.bytes("x", value) }
        bytes[2] = type
        #expect(mismatch(bytes, Self.readers[reader].read) == message)
    }
    @Test func everyValueComesBack() throws {
        let numbers = [0, 1, -1, 255, 256, .max, .min]
        let reader = try FieldReader(
            written { w in
                w.list("numbers", ofIntegers: numbers)
                w.list("texts", ofTexts: ["", "Föhn", "a\u{0}b", String(repeating: "x", count: 70_000)])
                w.list("bytes", ofBytes: [[], [0, 255]])
                w.bytes("none", nil)
                w.bytes("empty", [])
                w.flag("yes", true)
                w.flag("no", false)
            })
        #expect(try reader.list(ofIntegers: "numbers") == numbers && reader.list(ofBytes: "bytes") == [[], [0, 255]])
        #expect(try reader.list(ofTexts: "texts").map(\.utf8.count) == [0, 5, 3, 70_000])
        #expect(
            try reader.bytes(ifAny: "none") == nil && reader.bytes(ifAny: "empty") == [] && reader.bytes("empty") == [])
        #expect(try reader.flag("yes") && !reader.flag("no"))
        #expect(throws: FieldMismatch.self) { try reader.count("none") }
    }
    @Test func bytesOfNumbersStandLowestFirst() {
        #expect(
            ByteNumbers.bytes(of: UInt32(0x0102_0304)) == [4, 3, 2, 1]
                && ByteNumbers.read([4, 3, 2, 1]) == UInt32(0x0102_0304))
        #expect(ByteNumbers.bytes(of: Int64(-2)) == [0xFE] + Array(repeating: 0xFF, count: 7))
        #expect(ByteNumbers.read(ByteNumbers.bytes(of: Int64.min)) == Int64.min)
        for count in [0, 1, 3, 5, 8] {
            #expect((ByteNumbers.read([UInt8](repeating: 1, count: count)) as UInt32?) == nil)
        }
    }
    @Test func aFrameIsOfAKnownKind() {
        for kind in UInt8.min...UInt8.max {
            #expect(Message([kind, 1, 7])?.kind == Message.Kind(rawValue: kind) && Message([kind]) == nil)
        }
        #expect(Message([]) == nil && Message([1, 3])?.version == 3 && Message([1, 3])?.body == [])
    }
    @Test func anotherKindOfMessageIsRefused() {
        let message = Message(asking: DiscoverMessage.Request(page: [1], url: "https://brenn.example/"))
        #expect(throws: FieldMismatch("is another kind of message")) { try message.request(FeedMessage.Request.self) }
        #expect(throws: Refusal("the worker's answer: is another kind of message")) {
            try message.answer(to: StoryMessage.Request.self)
        }
    }
    /// Whatever damaged bytes are read as is written and read again as the same.
    @Test(arguments: 1...6 as ClosedRange<UInt64>) func whatIsReadOfWreckageHolds(_ seed: UInt64) throws {
        let page = StoredPage(
            bytes: Array("<p>The lamp of Brenn".utf8), url: "https://brenn.example/lamp", charset: "utf-8")
        var wreckage = Wreckage(seed: seed)
        var read = 0
        func hold<Request: WorkerRequest>(_ request: Request, _ answer: Request.Answer) throws {
            for whole in [Message(asking: request), Message(answering: Request.self, with: answer)] {
                for n in 0..<rounds(200) {
                    var bytes = Array(whole.bytes.dropFirst(4))
                    if n % 2 == 0 { wreckage.flip(&bytes, from: 2) } else { bytes = wreckage.wreck(bytes) }
                    guard let message = Message(bytes) else { continue }
                    if let request = try? message.request(Request.self) {
                        read += 1
                        #expect(try Message(asking: request).request(Request.self) == request)
                    }
                    if let answer = try? message.answer(to: Request.self) {
                        read += 1
                        #expect(try Message(answering: Request.self, with: answer).answer(to: Request.self) == answer)
                    }
                }
            }
        }
        try hold(OriginsMessage.Request(page: page), .init(facts: [.init(name: "Title", value: "Lamp", from: "h1")]))
        try hold(
            DiscoverMessage.Request(page: page.bytes, url: page.url), .init(feeds: [.init(title: nil, url: page.url)]))
        try hold(
            FeedMessage.Request(bytes: [0, 1, 2], url: page.url, charset: nil),
            .init(title: "Brenn", isCut: false, items: [FeedItem(guid: "1")]))
        try hold(StoryMessage.Request(lines: [[1], []]), .init(comparison: StoryComparison(report: [1, 2])))
        #expect(read > 0)
    }

    // MARK: - A story's comparison

    private func story(_ languages: [String?], _ set: (inout Story, [Account]) -> Void) -> StoryComparison {
        let accounts = languages.enumerated().map { n, language in
            var article = Article(id: "t\(n)", bytes: Array("The lamp of Brenn is out.".utf8))
            article.language = language
            return Account(article: article)
        }
        var descent = Descent()
        descent.lineages = accounts.map { _ in
            Lineage(primary: nil, url: nil, via: [], how: .original, evidence: [], translatedFrom: nil)
        }
        var story = Story(id: "s", accounts: accounts, descent: descent)
        set(&story, accounts)
        return StoryComparison(of: story)
    }
    private func family(_ parent: String?, _ telling: Int?, _ members: [Int]) -> Family {
        Family(
            parent: parent, parentTelling: telling,
            members: members.map { Family.Member(telling: $0, isWhole: true, share: 1, directionKnown: true) },
            confidence: nil, evidence: [], rules: [])
    }
    @Test func aStoryWithoutFindings() throws {
        let comparison = story(["en", nil]) { _, _ in }
        #expect(
            comparison.title == nil && comparison.origins == 0...0 && comparison.disputes == 0
                && comparison.conflicts == 0)
        #expect(
            comparison.languages == ["en"] && comparison.agencies.isEmpty && comparison.shape == [1, 1]
                && comparison.people.isEmpty)
        #expect(try Report(jsonBytes: comparison.report).stories.map(\.id) == ["s"])
        #expect(story([]) { _, _ in }.shape == [])
    }
    @Test func theLargestFamilyComesFirst() {
        let comparison = story(["en", "de", "en", "fr", "de", nil]) { story, _ in
            story.families = [self.family(nil, 1, [1, 2]), self.family("Korvik Wire", nil, [0, 3, 4])]
            story.origins = .init(atLeast: 3, atMost: 2)
        }
        #expect(
            comparison.shape == [3, 2, 1] && comparison.languages == ["de", "en", "fr"] && comparison.origins == 3...3)
        #expect(
            comparison.families.map(\.parent) == ["t1", "Korvik Wire"]
                && comparison.families[1].members == ["t0", "t3", "t4"])
    }
    @Test func ofTwoAgenciesBehindATellingTheFirstCountsIt() {
        let comparison = story(Array(repeating: "en", count: 5)) { story, _ in
            story.families = [self.family("Korvik Wire", nil, [0, 1, 2])]
            story.agencies = [
                AgencyBehind(name: "Korvik Wire", isNamed: true, tellings: [0]),
                AgencyBehind(name: "Tosk Press", isNamed: false, tellings: [2, 3]),
                AgencyBehind(name: String(repeating: "n", count: 300), isNamed: false, tellings: []),
            ]
        }
        #expect(comparison.agencies.map(\.tellings) == [3, 2, 0] && comparison.agencies.map(\.first) == [3, 1, 0])
        #expect(comparison.agencies.map(\.isNamed) == [true, false, false] && comparison.agencies[2].name.count == 100)
    }
    @Test func whoHasAPageComesFirst() {
        let comparison = story(["en"]) { story, accounts in
            let place = accounts.place(0, Span(4, 8))
            story.people = [
                .init(id: "p1", kind: .person, name: "Ida Lunde", role: nil, variants: []),
                .init(id: "p2", kind: .person, name: "Udo Brand", role: "keeper", variants: []),
                .init(id: "p3", kind: .institution, name: "Harbour Office", role: nil, variants: []),
            ]
            story.statements = [0, 1, 1, nil].enumerated().map {
                .init(id: "s\($0)", speaker: $1, families: 1, confidence: nil, saidAgain: [], wordings: [])
            }
            let verdicts: [Story.Figure.Verdict] = [.conflict, .update, .conflict, .single]
            story.figures = verdicts.enumerated().map {
                .init(id: "f\($0)", counts: place, families: 1, verdict: $1, confidence: nil, related: [], values: [])
            }
            story.disputes = [.init(id: "d", proposition: place, families: 1, positions: [], silentIn: [])]
            story.headings = [.init(language: "en", telling: 0, title: "lamp", span: Span(4, 8), lead: place)]
        }
        #expect(comparison.people.map(\.name) == ["Udo Brand", "Harbour Office", "Ida Lunde"])
        #expect(
            comparison.people.map(\.statements) == [2, 0, 1] && comparison.conflicts == 2 && comparison.disputes == 1)
        #expect(comparison.title == "lamp")
    }
    @Test func ofThoseWithoutAPageAHundredAreKept() {
        let comparison = story(["en"]) { story, _ in
            story.people = (0..<150).map {
                .init(id: "p\($0)", kind: .person, name: "Ida \($0)", role: nil, variants: [])
            }
        }
        #expect(comparison.people.count == 100 && comparison.people.first?.name == "Ida 0")
    }
}
