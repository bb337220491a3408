import Foundation
import NewsModel
import Pipeline
import Reporting
import TestSupport
import Testing

@Suite struct FaceTests {
    private func made() async -> Report { await report(on: Repository.articles(in: Repository.example)) }

    @Test(arguments: [24, 40, 80, 200])
    func linesFitTheTerminal(_ width: Int) async {
        let text = textFace(await made(), width: width, colour: false)
        #expect(!text.contains("\u{1B}"))
        for line in text.split(separator: "\n") { #expect(line.count <= width + 2, "\(line)") }
        #expect(text.contains("dpa") && text.contains("Where they come from"))
    }
    /// The short report has at most sixty lines, quotes at most a quarter of the articles, and says how to get the rest.
    @Test(arguments: [60, 100, 160])
    func theShortReportIsShort(_ width: Int) async {
        let made = await made()
        let short = textFace(made, width: width, colour: false)
        let whole = textFace(made, isWhole: true, width: width, colour: false)
        #expect(short.count { $0 == "\n" } <= 60 && short.contains("Everything: --all"))
        #expect(whole.count > 2 * short.count && !whole.contains("--all"))
        let quoted = short.matches(of: /“[^”]*”/).reduce(0) { $0 + $1.output.count }
        #expect(quoted * 4 <= made.stories[0].tellings.reduce(0) { $0 + $1.article.bytes.count })
        // Every section of the whole report is in the short one, but for the days.
        for title in [
            "Where they come from", "What several agree on", "What differs", "What was changed in copying",
            "Who said what",
        ] {
            #expect(short.contains(title) && whole.contains(title), "\(title)")
        }
    }
    /// Whoever is not sure to have spoken is not named, and how many statements that costs is said.
    @Test func unsureSpeakersAreNotNamed() async throws {
        var made = await made()
        let speakers = Set(made.stories[0].statements.compactMap(\.speaker))
        let names = speakers.map { made.stories[0].people[$0].name }
        for n in made.stories[0].statements.indices { made.stories[0].statements[n].speakerConfidence = 0.5 }
        let hidden = made.stories[0].statements.count { $0.wordings.allSatisfy { $0.kind == .indirect } }
        let text = textFace(made, isWhole: true, width: 400, colour: false)
        let section = text.components(separatedBy: "Who said what")
        #expect(section.count == 2 && hidden > 1 && !names.isEmpty)
        #expect(section[1].contains("\(hidden) more statements are not shown, because it is not sure who makes them."))
        for name in names { #expect(!section[1].contains("\n  \(name)"), "\(name)") }
        #expect(try htmlFace(made, withText: false).contains("\(hidden) more statements are not shown"))
        // JSON has everything.
        #expect(made.stories[0].statements.compactMap(\.speaker).count >= names.count)
        let json = try JSONValue(parsing: made.json())
        #expect(json["stories"]?.array.first?["statements"]?.array.first?["speaker_confidence"]?.number == 0.5)
    }
    /// Of a few words in marks the clause is shown that says what they are about.
    @Test func fewWordsAreShownWithTheirClause() async throws {
        var made = await made()
        let n = try #require(
            made.stories[0].statements.firstIndex {
                $0.speaker != nil && ($0.speakerConfidence ?? 1) > 0.9 && $0.wordings[0].kind == .indirect
            })
        let whole = made.stories[0].statements[n].wordings[0].place
        let words = whole.text.prefix { $0 != " " }
        let place = Place(
            telling: whole.telling, span: Span(whole.span.start, whole.span.start + words.utf8.count),
            text: String(words))
        made.stories[0].statements[n].wordings = [made.stories[0].statements[n].wordings[0]]
        made.stories[0].statements[n].wordings[0].place = place
        made.stories[0].statements[n].wordings[0].pieces = [place.span]
        made.stories[0].statements[n].wordings[0].drift = []
        made.stories[0].statements[n].wordings[0].kind = .mixed
        for clause in [whole, nil] {
            made.stories[0].statements[n].wordings[0].clause = clause
            let section = textFace(made, isWhole: true, width: 400, colour: false).components(
                separatedBy: "Who said what")
            #expect(section.count == 2 && section[1].contains("“\(whole.text)”") == (clause != nil), "\(whole.text)")
            #expect(section[1].contains("“\(words)”") == (clause == nil))
            #expect(try Report(jsonBytes: made.json()).stories[0].statements == made.stories[0].statements)
        }
        // A clause elsewhere is refused.
        let other = try #require(
            made.stories[0].statements.first {
                $0.wordings[0].place.telling == whole.telling && $0.id != made.stories[0].statements[n].id
            })
        made.stories[0].statements[n].wordings[0].clause = other.wordings[0].place
        #expect(throws: JSONMismatch.self) { try Report(jsonBytes: made.json()) }
    }
    /// Reports of before December 2026 have a change of wording that is told no more; one that nobody knows is refused.
    @Test func olderReportsAreRead() async throws {
        var made = await made()
        let n = try #require(made.stories[0].statements.firstIndex { !$0.wordings.isEmpty })
        let span = made.stories[0].statements[n].wordings[0].place.span
        made.stories[0].statements[n].wordings[0].drift = [Story.Drift(.shortened, span)]
        let json = String(decoding: made.json(), as: UTF8.self)
        func with(_ kind: String) -> [UInt8] {
            Array(json.replacingOccurrences(of: "\"kind\": \"shortened\"", with: "\"kind\": \"\(kind)\"").utf8)
        }
        #expect(with("speaker lost") != Array(json.utf8))
        #expect(try Report(jsonBytes: with("speaker lost")).stories[0].statements[n].wordings[0].drift.isEmpty)
        #expect(throws: JSONMismatch.self) { try Report(jsonBytes: with("lost")) }
    }
    @Test func colourOnlyWhereAsked() async {
        #expect(textFace(await made(), width: 80, colour: true).contains("\u{1B}[1m"))
    }

    @Test func htmlStandsAlone() async throws {
        let html = try htmlFace(await made(), withText: false)
        for word in ["<script", "src=", "@import", "url(", "http-equiv=\"refresh\"", "onclick"] {
            #expect(!html.contains(word), "\(word)")
        }
        // Every link within the page leads somewhere.
        var ids: Set<Substring> = []
        for part in html.components(separatedBy: "id=\"").dropFirst() { ids.insert(part.prefix { $0 != "\"" }) }
        let targets = html.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(targets.count > 100)
        for target in targets { #expect(ids.contains(target), "#\(target)") }
        #expect(html.components(separatedBy: "<h1").count == 2)
    }
    @Test func textOfTellingsOnlyLeavesAsText() async throws {
        let evil = Repository.article(
            "<img src=x onerror=alert(1)>\n\n\"<script>alert('x')</script> & so on for a while,\" said Mayor Tom <b>Erle</b> on Monday & Tuesday.",
            id: "<evil>\"'")
        let html = try htmlFace(await report(on: [evil]), withText: true)
        for word in ["<script>alert", "<img", "<b>Erle", "<evil>"] { #expect(!html.contains(word)) }
        // A quote that carries an accent is one character to a reader and still a quote to a browser.
        var accented = Repository.article("Rain fell in Lorn on Monday.", id: "a")
        accented.url = "https://lorn.example/\"\u{301}onmouseover=\"alert(1)"
        accented.title = "<\u{301}b>"
        let page = try htmlFace(await report(on: [accented]), withText: true)
        #expect(!page.contains("\"\u{301}") && !page.contains("<\u{301}") && page.contains("&quot;\u{301}"))
    }
    @Test func fullTextOnlyWhenAsked() async throws {
        let report = await made()
        let short = try htmlFace(report, withText: false)
        let whole = try htmlFace(report, withText: true)
        #expect(whole.count > short.count)
    }
    @Test func oneChangedByteFails() async {
        let json = await made().json()
        #expect(firstDifference(json, json) == nil)
        for at in stride(from: 10, to: json.count, by: json.count / 40) {
            var other = json
            other[at] = other[at] == 0x20 ? 0x21 : 0x20
            #expect(other == json || firstDifference(other, json) != nil)
        }
    }
    @Test func explanationsNameTheSharedText() async {
        let story = story(of: await accounts(of: Repository.articles(in: Repository.example)))
        let ids = story.tellings.map(\.id)
        let text = explanation(
            story, of: ids.firstIndex(of: "gazette") ?? 0, and: ids.firstIndex(of: "portside") ?? 1, width: 100,
            colour: false)
        #expect(text.contains("are one report") && text.contains("never fully investigated"))
        let apart = explanation(
            story, of: ids.firstIndex(of: "gazette") ?? 0, and: ids.firstIndex(of: "valpress") ?? 1, width: 100,
            colour: false)
        #expect(apart.contains("not one report"))
    }
}
