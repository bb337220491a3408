import NewsModel
import Pipeline
import TestSupport
import Testing

/// What an editor changed holds for a comparison that is made anew.
@Suite struct StoryEditTests {
    private func example(without id: String? = nil) async -> Story {
        Pipeline.story(of: await accounts(of: Repository.articles(in: Repository.example).filter { $0.id != id }))
    }

    @Test(arguments: Story.editable.map(\.list))
    func aHiddenFindingStaysHiddenWhenAnArticleIsGone(_ list: String) async throws {
        let story = await example()
        let before = try #require(story.places(of: list))
        guard let n = before.firstIndex(where: { $0.count > 1 }) ?? before.indices.first else {
            // The example has findings of every kind but disputes.
            #expect(list == "disputes")
            return
        }
        let edit = try #require(story.hiding(list, at: n))
        let shown = story.edited(by: [edit])
        #expect(shown.places(of: list)?.contains(before[n]) == false)
        #expect(shown.places(of: list)?.count == before.count - 1)
        // The report can be written and read again.
        let bytes = Report(stories: [shown]).json()
        #expect(try Report(jsonBytes: bytes).json() == bytes)
        guard before[n].count > 2, let gone = before[n].last else { return }
        let fewer = await example(without: story.tellings[gone.telling].id)
        let left = fewer.edited(by: [edit]).places(of: list) ?? []
        let words = Set(before[n].dropLast().map(\.text))
        #expect(!left.contains { $0.count { words.contains($0.text) } * 2 > words.count })
    }
    @Test func anEditComesBackFromItsBytes() async throws {
        let story = await example()
        let edits =
            Story.editable.compactMap { story.hiding($0.list, at: 0) }
            + [.join(name: "A \"b\"", into: "C"), .part(name: "A", tellings: ["t", "u"])]
        for edit in edits { #expect(try StoryEdit(json: JSONValue(parsing: edit.json())) == edit) }
        for text in [
            "{}", #"{"kind": "burn"}"#,
            #"{"kind": "hide", "list": "figures", "marks": [{"telling": "t", "words": "", "start": 5, "end": 2}]}"#,
            #"{"kind": "part", "name": "A", "tellings": [1]}"#,
        ] {
            #expect(throws: JSONMismatch.self) { try StoryEdit(json: JSONValue(parsing: Array(text.utf8))) }
        }
        #expect(story.hiding("figures", at: 10_000) == nil && story.hiding("families", at: 0) == nil)
    }
    @Test func namesAreJoinedAndParted() async throws {
        let story = await example()
        let one = try #require(story.people.first { $0.name == "Henrik Solvang" })
        let other = try #require(story.people.first { $0.name == "Pavel Orlen" })
        let joined = story.edited(by: [.join(name: one.name, into: other.name)])
        #expect(joined.people.count == story.people.count - 1)
        func said(_ story: Story, _ name: String) -> Int {
            story.statements.filter { $0.speaker.map { story.people[$0].name } == name }.reduce(0) {
                $0 + $1.wordings.count
            }
        }
        #expect(said(joined, other.name) == said(story, one.name) + said(story, other.name))
        let ids = Set(one.variants.map { story.tellings[$0.telling].id }).sorted()
        let parted = story.edited(by: [.part(name: one.name, tellings: [ids[0]])])
        #expect(parted.people.count == story.people.count + 1)
        #expect(parted.statements.flatMap(\.wordings).count == story.statements.flatMap(\.wordings).count)
        let bytes = Report(stories: [parted]).json()
        #expect(try Report(jsonBytes: bytes).json() == bytes)
        // One after the other, written and read again, nothing goes to somebody else.
        let both = story.edited(by: [
            .join(name: other.name, into: "Ida Lunde"), .part(name: one.name, tellings: [ids[0]]),
        ])
        let read = try #require(try Report(jsonBytes: Report(stories: [both]).json()).stories.first)
        #expect(
            Set(read.people.map(\.id)).count == read.people.count
                && Set(read.people.map(\.name)).count == read.people.count)
        #expect(Set(read.statements.map(\.id)).count == read.statements.count)
        for person in both.people { #expect(said(read, person.name) == said(both, person.name), "\(person.name)") }
        // Nobody is parted from nothing, and a name that is not there changes nothing.
        #expect(
            story.edited(by: [.part(name: one.name, tellings: ids), .join(name: "Nobody", into: one.name)]) == story)
    }
}
