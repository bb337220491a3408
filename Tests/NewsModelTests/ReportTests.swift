import Foundation
import NewsModel
import Pipeline
import TestSupport
import Testing

/// The report is one type: what is written is read back as the same value, and nothing else is read at all.
@Suite struct ReportRoundTripTests {
    /// The report of the example, with a dispute that it does not have.
    private func example() async -> Report {
        var made = await report(on: Repository.articles(in: Repository.example))
        let said = made.stories[0].statements.filter { $0.speaker != nil }.prefix(2)
        let positions = said.enumerated().map { n, statement in
            Story.Position(
                who: statement.speaker ?? 0, stance: n == 0 ? .asserts : .denies, place: statement.wordings[0].place,
                evidence: [.init(kind: .video, place: statement.wordings[0].place)])
        }
        made.stories[0].disputes = [
            Story.Dispute(id: "d1", proposition: positions[0].place, families: 2, positions: positions, silentIn: [1])
        ]
        return made
    }

    @Test func theExampleIsReadBack() async throws {
        let made = await example()
        let read = try Report(jsonBytes: made.json())
        #expect(read.stories.map(\.findings) == made.stories.map(\.findings))
        #expect(read.json() == made.json() && !read.stories[0].disputes.isEmpty)
    }
    /// Every story with gold; skipped where ../shared is missing.
    @Test(.enabled(if: Repository.shared != nil, "skipped: ../shared is not there"))
    func everyStoryIsReadBack() async throws {
        let stories = try #require(Repository.shared).appendingPathComponent("stories")
        let names = try FileManager.default.contentsOfDirectory(atPath: stories.path).filter { !$0.contains(".") }
        #expect(names.count >= 12)
        for name in names.sorted() {
            let made = await report(on: Repository.articles(in: stories.appendingPathComponent(name)))
            let bytes = made.json()
            let read = try Report(jsonBytes: bytes)
            #expect(read.json() == bytes, "\(name)")
            #expect(read.stories.map(\.findings) == made.stories.map(\.findings), "\(name)")
        }
    }

    /// A member taken away, and a word that nobody knows: the error says where.
    @Test(
        arguments: [
            (["stories", "0", "disputes", "0", "positions"], nil, "stories[0].disputes[0].positions is missing"),
            (
                ["stories", "0", "figures", "0", "verdict"], JSONValue.string("perhaps"),
                "stories[0].figures[0].verdict is “perhaps”"
            ),
            (
                ["stories", "0", "tellings", "1", "primary", "how"], .string("stolen"),
                "stories[0].tellings[1].primary.how is “stolen”"
            ),
            (
                ["stories", "0", "statements", "0", "families"], .number(0.5),
                "stories[0].statements[0].families is a number, not a whole"
            ),
            (
                ["stories", "0", "figures", "0", "values", "0", "value"], .number(1e19),
                "stories[0].figures[0].values[0].value is a number outside"
            ),
            (
                ["stories", "0", "headings", "0", "telling"], .string("nowhere"),
                "stories[0].headings[0].telling is “nowhere”, which is none of the tellings"
            ),
            (
                ["stories", "0", "headings", "0", "title"], .string("Nothing happened"),
                "stories[0].headings[0].title is not the telling's text"
            ),
            (
                ["stories", "0", "headings", "0", "span"], .array([.number(5), .number(2)]),
                "stories[0].headings[0].span is no span"
            ),
            (["stories", "0", "only_in", "0", "family"], .string("fam99"), "stories[0].only_in[0].family is “fam99”"),
            (["stories", "0", "tellings", "0", "text"], .null, "stories[0].tellings[0].text is null, not a text"),
            (["schema"], .string("stemma.report/2"), "schema is “stemma.report/2”, not stemma.report/1"),
        ] as [([String], JSONValue?, String)])
    func whatIsOtherwiseIsNamed(path: [String], value: JSONValue?, message: String) async throws {
        let json = try JSONValue(parsing: await example().json())
        let broken = json.setting(value, at: path[...])
        #expect(broken != json)
        let error = #expect(throws: JSONMismatch.self) { try Report(json: broken) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }
    @Test func wreckedReportsAreErrorsOrReports() async throws {
        let bytes = await example().json()
        var wreckage = Wreckage(seed: 3)
        var read = 0
        for round in 0..<rounds(60) {
            let wrecked = round % 2 == 0 ? wreckage.wreck(bytes) : wreckage.changeDigit(bytes)
            guard let report = try? Report(jsonBytes: wrecked) else { continue }
            read += 1
            #expect(try Report(jsonBytes: report.json()) == report)
        }
        #expect(read > 0)
    }
}

extension Story {
    /// What is compared after reading back: all but the articles' links, which a report does not hold.
    fileprivate var findings: Story {
        var story = self
        for t in story.tellings.indices { story.tellings[t].article.links = [] }
        return story
    }
}

extension JSONValue {
    /// The same with another value, or none, at a path of member names and indices.
    fileprivate func setting(_ value: JSONValue?, at path: ArraySlice<String>) -> JSONValue {
        guard let step = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            members[step] = rest.isEmpty ? value : members[step]?.setting(value, at: rest)
            return .object(members)
        case .array(var items):
            guard let index = Int(step), items.indices.contains(index) else { return self }
            items[index] = items[index].setting(value, at: rest)
            return .array(items)
        default: return self
        }
    }
}
