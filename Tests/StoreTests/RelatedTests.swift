import NewsModel
import Testing

@testable import Store

/// Which stories are parts of one larger event.
@Suite struct RelatedTests {
    /// A shelf with stories of one telling each: title, people, place and day of each.
    private func related(
        to story: String = "harbour",
        _ stories: [String: (title: String, people: [String], place: String?, day: Int)]
    ) async throws -> [String] {
        let shelf = try await Shelf.with(
            stories.keys.sorted().map { id in
                let story = stories[id]
                return Shelf.Telling(
                    id, title: story?.title, story: id, places: story?.place.map { [$0] } ?? [],
                    time: Shelf.at + ((story?.day ?? 0) - 30) * Shelf.day)
            })
        defer { shelf.end() }
        try await shelf.compare { id, comparison in
            comparison.title = stories[id]?.title
            comparison.people = (stories[id]?.people ?? []).map {
                StoryComparison.Person(name: $0, role: nil, kind: .person, statements: 1)
            }
        }
        let summary = try #require(try await shelf.store.stories([story]).first)
        return try await shelf.store.stories(relatedTo: summary).map(\.id)
    }
    @Test func twoSharedPeopleRelate() async throws {
        let found = try await related([
            "harbour": ("Harbour of Lorn closed", ["Ana Verel", "Port Office"], nil, 0),
            "strike": ("Crane drivers stay away", ["Ana Verel", "Port Office"], nil, 3),
            "other": ("Museum opens", ["Ines Korda"], nil, 0),
        ])
        #expect(found == ["strike"])
    }
    @Test func onePersonRelatesOnlyWithAWordOfTheTitle() async throws {
        let found = try await related([
            "harbour": ("Harbour of Lorn closed", ["Ana Verel"], nil, 0),
            "open": ("Lorn opens its harbour again", ["Ana Verel"], nil, 2),
            "wedding": ("A wedding in spring", ["Ana Verel"], nil, 2),
        ])
        #expect(found == ["open"])
    }
    @Test func aPersonAndAPlaceRelate() async throws {
        let found = try await related([
            "harbour": ("Harbour closed", ["Ana Verel"], "Lorn", 0),
            "ferry": ("Ferries wait", ["Ana Verel"], "Lorn", 1), "fair": ("A fair begins", [], "Lorn", 1),
        ])
        #expect(found == ["ferry"])
    }
    @Test(arguments: [("residents", 0), ("Ana Verel", 9), ("Ana Verel", -9)])
    func neitherWordsForManyNorOtherDays(name: String, day: Int) async throws {
        let found = try await related([
            "harbour": ("Harbour of Lorn closed", [name, "Port Office"], nil, 0),
            "open": ("Lorn opens its harbour again", [name], nil, day),
            "office": ("Nothing of it", [name, "Port Office"], nil, day),
        ])
        #expect(found == [])
    }
    @Test func whatEverybodyNamesSaysNothing() async throws {
        var stories: [String: (title: String, people: [String], place: String?, day: Int)] = [
            "harbour": ("Harbour of Lorn closed", ["Ana Verel"], nil, 0)
        ]
        for n in 0..<60 { stories["s\(n)"] = ("Harbour \(n) of Lorn", ["Ana Verel"], nil, 0) }
        #expect(try await related(stories) == [])
    }
}
