import TestSupport
import Testing

@testable import NewsModel

/// Spans, rights, places, and what follows from them.
@Suite struct ModelTests {
    @Test(arguments: [
        (Span(2, 5), Span(3, 4), true, true, 1), (Span(2, 5), Span(2, 5), true, true, 3),
        (Span(2, 5), Span(4, 7), false, true, 1),
        (Span(2, 5), Span(5, 7), false, false, 0), (Span(2, 5), Span(0, 2), false, false, 0),
        (Span(2, 5), Span(0, 9), false, true, 3),
        (Span(2, 5), Span(5, 5), true, false, 0), (Span(2, 2), Span(2, 2), true, false, 0),
        (Span(2, 5), Span(7, 9), false, false, 0),
    ])
    func twoSpans(_ a: Span, _ b: Span, _ contains: Bool, _ overlaps: Bool, _ common: Int) {
        #expect(a.contains(b) == contains && a.overlaps(b) == overlaps && b.overlaps(a) == overlaps)
        #expect(a.common(b) == common && b.common(a) == common)
        let union = a.union(b)
        #expect(union == b.union(a) && union.contains(a) && union.contains(b))
    }
    @Test func aSpanIsNeverTurnedAround() {
        #expect(Span(5, 2) == Span(5, 5) && Span(5, 2).isEmpty && Span(5, 2).length == 0)
        #expect(Span(2, 5).contains(2) && Span(2, 5).contains(4) && !Span(2, 5).contains(5) && !Span(2, 2).contains(2))
        #expect(
            [Span(3, 4), Span(1, 2), Span(1, 9), Span(0, 1)].sorted() == [
                Span(0, 1), Span(1, 9), Span(1, 2), Span(3, 4),
            ])
    }
    @Test(arguments: [(0, 3, "Fö"), (-9, 3, "Fö"), (0, 99, "Föhn"), (4, 5, "n"), (9, 12, ""), (3, 1, "")])
    func aTextIsCutToTheArticle(_ start: Int, _ end: Int, _ text: String) {
        let article = Article(id: "a", bytes: Array("Föhn".utf8))
        // Bytes 1 and 2 are the "ö".
        #expect(article.text(Span(start, end)) == text)
    }
    @Test(arguments: [
        (Article.Block.Kind.title, true, false), (.dek, true, true), (.heading, true, false), (.paragraph, true, true),
        (.list, true, true), (.quotation, true, true), (.table, true, false), (.caption, false, false),
        (.credit, false, false),
        (.terms, false, false), (.link, false, false), (.furniture, false, false),
    ])
    func whatBelongsToTheBody(_ kind: Article.Block.Kind, _ isBody: Bool, _ isProse: Bool) {
        #expect(kind.isBody == isBody && kind.isProse == isProse)
    }
    @Test func aTellingMovesAllThatStandsInIt() {
        var article = Article(id: "a", bytes: Array("Brenn, March 3 — The lamp is out.".utf8))
        article.title = "Lamp löscht"
        article.blocks = [.init(.paragraph, Span(0, article.bytes.count))]
        article.links = [.init(span: Span(21, 25), url: "https://brenn.example/lamp")]
        article.credits = [.init(name: "Brenn", role: .agency, span: Span(0, 5))]
        article.terms = [.init(.copyright, Span(7, 12))]
        article.dateline = .init(places: ["Brenn"], date: nil, agencies: [], span: Span(0, 14))
        let telling = ParsedArticle(article: article).telling
        #expect(telling.titleSpan.map { telling.text($0) } == "Lamp löscht" && telling.blocks.count == 2)
        for (old, new) in [
            (article.links[0].span, telling.links[0].span), (article.credits[0].span, telling.credits[0].span),
            (article.terms[0].span, telling.terms[0].span), (article.blocks[0].span, telling.blocks[1].span),
            (Span(0, 14), telling.dateline?.span ?? Span(0, 0)),
        ] { #expect(article.text(old) == telling.text(new)) }
        // A second time nothing moves, and without a title nothing does.
        #expect(ParsedArticle(article: telling).telling == telling)
        article.title = ""
        #expect(ParsedArticle(article: article).telling == article)
    }

    // MARK: - Rights

    private func rights(_ set: (inout Rights) -> Void) -> Rights {
        var rights = Rights()
        set(&rights)
        return rights
    }
    @Test(
        arguments: [
            (nil, nil, nil), ("0", nil, "0"), (nil, "0", "0"), ("1", "0", "1"), ("0", "1", "1"), (nil, "1", "1"),
            ("1", nil, "1"),
        ] as [(String?, String?, String?)])
    func theStricterReservationCounts(_ a: String?, _ b: String?, _ both: String?) {
        #expect(rights { $0.reservation = a }.joined(rights { $0.reservation = b }).reservation == both)
    }
    @Test func joinedRightsHoldWhatEitherSays() {
        let page = rights {
            $0.robots = ["noindex", "nofollow"]
            $0.licence = "CC"
            $0.isFree = false
        }
        let header = rights {
            $0.robots = ["nofollow", "noarchive"]
            $0.licence = "other"
            $0.isFree = true
            $0.policy = "https://brenn.example/p"
            $0.copyright = "© Brenn"
        }
        let both = page.joined(header)
        #expect(both.robots == ["noindex", "nofollow", "noarchive"] && both.licence == "CC" && both.isFree == false)
        #expect(both.policy == "https://brenn.example/p" && both.copyright == "© Brenn")
        #expect(page.joined(Rights()) == page && Rights().joined(page) == page && page.joined(page) == page)
    }
    @Test(arguments: [
        ("noarchive", true), ("noindex", true), ("none", true), ("nosnippet", true), ("nofollow", false),
        ("index", false),
        ("noimageindex", false), ("noarchive-x", false),
    ])
    func rulesThatForbidKeeping(_ rule: String, _ forbids: Bool) {
        #expect(rights { $0.robots = ["all", rule] }.forbidsKeeping == forbids)
    }
    @Test(
        arguments: [
            ("https://creativecommons.org/licenses/by/4.0/", true),
            ("http://CreativeCommons.org/licenses/by-sa/3.0/de/", true),
            ("https://creativecommons.org/publicdomain/zero/1.0/", true),
            ("https://creativecommons.org/licenses/by-nd/4.0/", false),
            ("https://creativecommons.org/licenses/by-nc-sa/4.0/", false), ("All rights reserved", false), ("", false),
            (nil, false),
        ] as [(String?, Bool)])
    func licencesThatLetAnybodyShow(_ licence: String?, _ isLicensed: Bool) {
        #expect(rights { $0.licence = licence }.isLicensed == isLicensed)
    }
    @Test func rightsComeBackFromTheirJSON() throws {
        let all = rights {
            $0.robots = ["noindex", "max-snippet:20"]
            $0.reservation = "1"
            $0.policy = "https://brenn.example/p?a=\"b\""
            $0.licence = "CC"
            $0.isFree = false
            $0.copyright = "© Brenn\n2031"
        }
        #expect(try Rights(jsonBytes: all.json) == all && Rights(jsonBytes: Rights().json) == Rights())
        #expect(String(decoding: Rights().json, as: UTF8.self) == "{}")
        var wreckage = Wreckage(seed: 4)
        for _ in 0..<300 {
            guard let read = try? Rights(jsonBytes: wreckage.wreck(all.json)) else { continue }
            #expect(try Rights(jsonBytes: read.json) == read)
        }
    }
    @Test(arguments: [
        ("[]", "is a list, not an object"), (#"{"robots":"x"}"#, "robots is a text, not a list"),
        (#"{"robots":["x",1]}"#, "robots[1] is a number, not a text"),
        (#"{"free":"yes"}"#, "free is a text, not a truth value"),
        (#"{"tdm_reservation":1}"#, "tdm_reservation is a number, not a text"), ("{", "is no JSON: "),
    ])
    func rightsThatAreNone(_ json: String, _ message: String) {
        let error = #expect(throws: JSONMismatch.self) { try Rights(jsonBytes: Array(json.utf8)) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    // MARK: - Changes, places, descent

    @Test func changesComeBackFromTheirJSON() throws {
        let changes = [TextChange(old: Span(3, 9), new: Span(3, 3)), TextChange(old: Span(20, 20), new: Span(14, 15))]
        #expect(try TextChange.list(jsonBytes: TextChange.json(of: changes)) == changes)
        #expect(String(decoding: TextChange.json(of: []), as: UTF8.self) == "[]")
    }
    @Test(arguments: [
        ("{}", "is an object, not a list"), ("[1]", "[0] is a number, not an object"),
        (#"[{"old":[0,1]}]"#, "[0].new is missing"),
        (#"[{"old":[0],"new":[0,1]}]"#, "[0].old is not a start and an end"),
        (#"[{"old":[2,1],"new":[0,1]}]"#, "[0].old is not a start"),
        (#"[{"old":[-1,1],"new":[0,1]}]"#, "[0].old is not a start"),
        (#"[{"old":[0,1],"new":[0,1.5]}]"#, "[0].new[1] is a number, not a whole number"),
    ])
    func changesThatAreNone(_ json: String, _ message: String) {
        let error = #expect(throws: JSONMismatch.self) { try TextChange.list(jsonBytes: Array(json.utf8)) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
    @Test(arguments: [(10, "a"), (280, "a"), (281, "a"), (1000, "a"), (281, "é"), (400, "e\u{301}")])
    func aQuotedPlaceIsShort(_ count: Int, _ letter: String) {
        let text = String(repeating: letter, count: count)
        let place = Place(telling: 0, span: Span(7, 7 + text.utf8.count), text: text)
        #expect(place.quotedSpan == Span(7, 7 + min(count, 280) * letter.utf8.count))
    }
    @Test func howManyFamiliesStandBehindTellings() {
        var descent = Descent()
        descent.origin = [0, 0, 1, 2]
        #expect(descent.families(behind: [0, 1]) == 1 && descent.families(behind: [1, 2, 3, 2]) == 3)
        #expect(descent.families(behind: []) == 0)
    }
    @Test(arguments: [(0.333333, 0.33), (0.995, 1), (0, 0), (1, 1)])
    func sharesAreInHundredths(_ share: Double, _ shown: Double) {
        #expect(Family.Member(telling: 0, isWhole: false, share: share, directionKnown: true).share == shown)
    }
}

/// Reading JSON of a known shape: what is otherwise is named with the way to it.
@Suite struct JSONReadingTests {
    private enum Wind: String, CaseIterable { case north, south }
    private func message<T>(_ json: String, _ read: (JSONValue) throws(JSONMismatch) -> T) -> String? {
        do throws(JSONMismatch) {
            _ = try read(try JSONValue(reading: Array(json.utf8)))
            return nil
        } catch { return error.description }
    }
    /// Each kind of value, as it is named.
    @Test(arguments: [
        ("null", "null"), ("true", "a truth value"), ("1", "a number"), ("\"x\"", "a text"), ("[]", "a list"),
        ("{}", "an object"),
    ])
    func everyKindIsNamed(_ json: String, _ kind: String) {
        let readers: [(wanted: String, read: (JSONValue) throws(JSONMismatch) -> Void)] = [
            ("a text", { (v) throws(JSONMismatch) in _ = try v.asString() }),
            ("a whole number", { (v) throws(JSONMismatch) in _ = try v.asInt() }),
            ("a number", { (v) throws(JSONMismatch) in _ = try v.asDouble() }),
            ("a truth value", { (v) throws(JSONMismatch) in _ = try v.asBool() }),
            ("a list", { (v) throws(JSONMismatch) in _ = try v.asList { (v) throws(JSONMismatch) in v } }),
            (
                "an object",
                { (v) throws(JSONMismatch) in _ = try v.member(ifAt: "x") { (v) throws(JSONMismatch) in v } }
            ),
        ]
        for (wanted, read) in readers {
            let fits = wanted == kind || (kind == "a number" && wanted == "a whole number")
            #expect(message(json, read) == (fits ? nil : "is \(kind), not \(wanted)"))
        }
    }
    @Test(arguments: [
        ("9007199254740991", true), ("-9007199254740991", true), ("9007199254740992", false), ("1e300", false),
        ("0.5", false), ("3.0", true),
        ("-0", true), ("1e2", true),
    ])
    func wholeNumbers(_ json: String, _ isWhole: Bool) {
        #expect(
            message(json) { (v) throws(JSONMismatch) in try v.asInt() }
                == (isWhole ? nil : "is a number, not a whole number"))
    }
    @Test(arguments: [("1e18", true), ("-1e18", true), ("1.1e18", false), ("-1e19", false), ("0", true)])
    func numbersThatCountSomething(_ json: String, _ counts: Bool) {
        #expect(
            message(json) { (v) throws(JSONMismatch) in try v.asDouble() }
                == (counts ? nil : "is a number outside ±10¹⁸"))
    }
    @Test func wordsOfAClosedSet() {
        #expect(message("\"south\"") { (v) throws(JSONMismatch) in try v.asCase(of: Wind.self) } == nil)
        #expect(
            message("\"west\"") { (v) throws(JSONMismatch) in try v.asCase(of: Wind.self) }
                == "is “west”, which is none of: north, south")
        #expect(message("3") { (v) throws(JSONMismatch) in try v.asCase(of: Wind.self) } == "is a number, not a text")
        let long = "\"\(String(repeating: "w", count: 500))\""
        #expect((message(long) { (v) throws(JSONMismatch) in try v.asCase(of: Wind.self) })?.utf8.count ?? 999 < 120)
    }
    @Test(
        arguments: [
            (#"{}"#, "ports is missing"), (#"[]"#, "is a list, not an object"),
            (#"{"ports":{}}"#, "ports is an object, not a list"),
            (#"{"ports":[{"names":["a"]},{}]}"#, "ports[1].names is missing"),
            (#"{"ports":[null]}"#, "ports[0] is null, not an object"),
            (#"{"ports":[{"names":["a",["b"]]}]}"#, "ports[0].names[1] is a list, not a text"),
            (#"{"ports":[{"names":null}]}"#, "ports[0].names is null, not a list"), (#"{"ports":[]}"#, nil),
            (#"{"ports":[{"names":[]}]}"#, nil),
            ("{\"ports\":", "is no JSON: the value is missing, at byte 9"),
        ] as [(String, String?)])
    func theWayIsTold(_ json: String, _ expected: String?) {
        #expect(
            message(json) { (v) throws(JSONMismatch) in
                try v.list(at: "ports") { (port) throws(JSONMismatch) in try port.texts(at: "names") }
            } == expected)
    }
    @Test func whatMayBeNullMayNotBeMissing() {
        func optional(_ json: String) -> String? {
            message(json) { (v) throws(JSONMismatch) in try v.optionalText(at: "x") }
        }
        #expect(optional(#"{"x":null}"#) == nil && optional(#"{"x":"y"}"#) == nil)
        #expect(optional("{}") == "x is missing" && optional(#"{"x":1}"#) == "x is a number, not a text")
        func left(_ json: String) -> String? { message(json) { (v) throws(JSONMismatch) in try v.text(ifAt: "x") } }
        #expect(left("{}") == nil && left(#"{"x":null}"#) == nil && left(#"{"x":1}"#) == "x is a number, not a text")
        func number(_ json: String) -> String? {
            message(json) { (v) throws(JSONMismatch) in try v.optionalReal(at: "x") }
        }
        #expect(number(#"{"x":null}"#) == nil && number(#"{"x":1e19}"#) == "x is a number outside ±10¹⁸")
    }
    @Test func aMismatchIsSeenFromOutside() {
        let error = JSONMismatch("is wrong").inside("[2]").inside(".tellings").inside(".story")
        #expect(error.path == [".story", ".tellings", "[2]"] && error.description == "story.tellings[2] is wrong")
        #expect(JSONMismatch("is wrong").description == "is wrong")
    }
    @Test(arguments: [
        ("[1 2]", "a comma is missing"), ("[1", "the array does not end"), ("{\"a\" 1}", "a colon is missing"),
        ("{1:2}", "a member's name is missing"), ("\"ab", "the text does not end"), ("nul", "unknown word"),
        ("1 2", "more after the value"), ("", "the value is missing"),
    ])
    func bytesThatAreNoJSONSayWhy(_ json: String, _ reason: String) {
        let error = #expect(throws: JSONValue.Failure.self) { try JSONValue(parsing: Array(json.utf8)) }
        #expect(error?.reason == reason && error?.offset ?? -1 <= json.utf8.count)
    }
    @Test func aWriterPutsEachLevelOnLinesAsFarAsItIsTold() {
        func written(_ depth: Int) -> String {
            var w = JSONWriter(lineDepth: depth)
            w.object { w in
                w.member("a", ["x", "y"])
                w.member("b", nil as String?)
                w.member(dynamic: "c\"") { $0.number(.nan) }
            }
            return String(decoding: w.bytes, as: UTF8.self)
        }
        for depth in 0...3 {
            let value = try? JSONValue(parsing: Array(written(depth).utf8))
            #expect(value == .object(["a": .array([.string("x"), .string("y")]), "b": .null, "c\"": .null]))
        }
        #expect(
            !written(0).contains("\n") && written(1).split(separator: "\n").count == 5
                && written(2).contains("\n  \"x\""))
    }
}

/// A small report by hand: what its reader refuses, and where it says so.
@Suite struct StoryReaderTests {
    private static let text = "The lamp of Brenn is out. Ida Lunde counted 41 boats."
    private func report(_ changes: [String: String] = [:]) throws -> String {
        var article = Article(id: "a", bytes: Array(Self.text.utf8))
        article.blocks = [.init(.paragraph, Span(0, article.bytes.count))]
        var descent = Descent()
        descent.lineages = [Lineage(primary: nil, url: nil, via: [], how: .original, evidence: [], translatedFrom: nil)]
        var account = Account(article: article)
        account.sentences = [
            .init(span: Span(0, 25), block: 0, words: []), .init(span: Span(26, 53), block: 0, words: []),
        ]
        var story = Story(id: "s", accounts: [account], descent: descent)
        func place(_ start: Int, _ end: Int) -> Place { [account].place(0, Span(start, end)) }
        story.people = [.init(id: "p1", kind: .person, name: "Ida Lunde", role: nil, variants: [place(26, 35)])]
        story.figures = [
            .init(
                id: "f1", counts: place(47, 52), families: 1, verdict: .single, confidence: nil, related: [],
                values: [
                    .init(
                        place: place(44, 46), value: 41, low: nil, high: nil, unit: nil, bound: .exact, holder: 0,
                        asOf: nil)
                ])
        ]
        story.onlyIn = [.init(family: nil, place: place(0, 25))]
        story.timeline = [.init(date: "2031-05-02", place: place(4, 8))]
        let made = Report(stories: [story])
        var json = String(decoding: made.json(), as: UTF8.self)
        #expect(try Report(jsonBytes: made.json()) == made)
        for (old, new) in changes {
            #expect(json.contains(old), "\(old)")
            json = json.replacing(old, with: new)
        }
        return json
    }
    @Test func whatIsWrittenIsRead() throws { #expect(try report().contains("\"Ida Lunde\"")) }

    @Test(arguments: [
        (#""text": "41""#, #""text": "14""#, "stories[0].figures[0].values[0].text is not the telling's text"),
        (#""span": [44, 46]"#, #""span": [46, 44]"#, "stories[0].figures[0].values[0].span is no span of a text of 53"),
        (#""span": [44, 46]"#, #""span": [44, 54]"#, "stories[0].figures[0].values[0].span is no span"),
        (#""span": [44, 46]"#, #""span": [-1, 46]"#, "stories[0].figures[0].values[0].span is no span"),
        (#""span": [44, 46]"#, #""span": [44]"#, "stories[0].figures[0].values[0].span is no span"),
        (#""span": [44, 46]"#, #""span": "x""#, "stories[0].figures[0].values[0].span is a text, not a list"),
        (
            #""holder": "p1""#, #""holder": "p2""#,
            "stories[0].figures[0].values[0].holder is “p2”, which is none of the people"
        ),
        (#""holder": "p1""#, #""holder": 1"#, "stories[0].figures[0].values[0].holder is a number, not a text"),
        (
            #""bound": "exact""#, #""bound": "about""#,
            "stories[0].figures[0].values[0].bound is “about”, which is none of: exact"
        ),
        (
            #""verdict": "single""#, #""verdict": "lone""#,
            "stories[0].figures[0].verdict is “lone”, which is none of: conflict"
        ),
        (
            #""kind": "person""#, #""kind": "dog""#,
            "stories[0].people[0].kind is “dog”, which is none of: person, institution"
        ),
        (#""date": "2031-05-02""#, #""date": null"#, "stories[0].timeline[0].date is null, not a text"),
        (#""how": "original""#, #""how": "stolen""#, "stories[0].tellings[0].primary.how is “stolen”"),
        (#""kind": "paragraph""#, #""kind": "poem""#, "stories[0].tellings[0].blocks[0].kind is “poem”"),
        (#""schema": "stemma.report/1""#, #""schema": 1"#, "schema is a number, not a text"),
    ])
    func whatDoesNotHoldIsNamed(_ old: String, _ new: String, _ message: String) throws {
        let json = try report([old: new])
        let error = #expect(throws: JSONMismatch.self) { try Report(jsonBytes: Array(json.utf8)) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
    @Test func findingsAreShownOnlyWhereTheirPlacesAre() throws {
        let story = try #require(try Report(jsonBytes: Array(report().utf8)).stories.first)
        #expect(story.limited { _ in true } == story)
        let none = story.limited { _ in false }
        #expect(none.figures.isEmpty && none.onlyIn.isEmpty && none.timeline.isEmpty && none.people == story.people)
        // A figure needs what is counted and a value.
        #expect(
            story.limited { $0.text != "41" }.figures.isEmpty && story.limited { $0.text != "boats" }.figures.isEmpty)
        #expect(story.limited { $0.text != "lamp" }.timeline.isEmpty)
        // What is only dated goes before what one telling alone gives.
        #expect(story.placesByWeight.map(\.text) == ["lamp", "boats", "41", "The lamp of Brenn is out."])
    }
    @Test func aTellingKnowsItsSentences() throws {
        let telling = try #require(try Report(jsonBytes: Array(report().utf8)).stories.first?.tellings.first)
        #expect([0, 24, 25, 26, 99].map { telling.sentence(at: $0) } == [0, 0, 0, 1, 1])
        #expect(
            Story.Telling(article: telling.article, sentences: [Span(5, 9)], lineage: telling.lineage).sentence(at: 4)
                == nil)
    }
}
