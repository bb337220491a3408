import NewsModel
import Testing

@testable import Store

/// People and places: who has a page, what begins with some letters, what was filed where.
@Suite struct PeopleTests {
    private let at = Shelf.at

    /// A shelf with stories of one telling each and the people whom each names.
    private func shelf(_ people: [String: [(name: String, role: String?, kind: String, statements: Int)]]) async throws
        -> Shelf
    {
        let shelf = try await Shelf.with(
            people.keys.sorted().enumerated().map { n, story in
                Shelf.Telling("n\(n)", story: story, time: Shelf.at - (people.count - n) * 1000)
            })
        try await shelf.compare { story, comparison in
            comparison.people = (people[story] ?? []).map {
                StoryComparison.Person(
                    name: $0.name, role: $0.role, kind: Story.Person.Kind(rawValue: $0.kind) ?? .person,
                    statements: $0.statements)
            }
        }
        return shelf
    }
    @Test(arguments: [
        ("Jane", ["Jane Doe"]), ("jane", ["Jane Doe"]), ("doe", ["Jane Doe"]), ("oe", []),
        ("Harbour", ["Harbour Office", "Old Harbour Office"]),
        ("", ["Harbour Office", "Jane Doe", "Old Harbour Office", "O_Neil 100%"]), ("%", []), ("_", []),
        ("O_", ["O_Neil 100%"]), ("100%", ["O_Neil 100%"]),
        ("John", []), ("\\", []), ("'", []), ("Jane Doe", ["Jane Doe"]), ("Jane Doex", []),
    ])
    func namesBeginWithWhatIsTyped(_ text: String, _ expected: [String]) async throws {
        let shelf = try await shelf([
            "s1": [
                ("Jane Doe", "mayor", "person", 2), ("John Roe", nil, "person", 9),
                ("Harbour Office", nil, "institution", 1),
            ],
            "s2": [("Old Harbour Office", nil, "institution", 0), ("O_Neil 100%", "judge", "person", 1)],
        ])
        defer { shelf.end() }
        #expect(
            Set(try await shelf.store.people(matching: text, limit: 10, isOpen: false).map(\.name)) == Set(expected))
    }
    @Test func whoIsNamedMostComesFirst() async throws {
        let shelf = try await shelf([
            "s1": [("Ann Lund", "mayor", "person", 1), ("Anna Berg", "judge", "person", 5)],
            "s2": [("Anna Berg", "judge", "person", 2)], "s3": [],
        ])
        defer { shelf.end() }
        let found = try await shelf.store.people(matching: "ann", isOpen: false)
        #expect(found.map(\.name) == ["Anna Berg", "Ann Lund"] && found.first?.role == "judge")
        #expect(try await shelf.store.people(matching: "ann", limit: 1, isOpen: false).count == 1)
    }
    @Test func oneNameMayBeTwoPeople() async throws {
        let shelf = try await shelf([
            "s1": [("Jane Doe", "mayor", "person", 2)], "s2": [("Jane Doe", "Mayor", "person", 3)],
            "s3": [("Jane Doe", "coach", "person", 1)],
            "s4": [("Jane Doe", nil, "person", 4)], "s5": [("Jane Doe", nil, "institution", 5)],
        ])
        defer { shelf.end() }
        let groups = try await shelf.store.person("Jane Doe", isOpen: false)
        let told = groups.map {
            "\($0.summary.isInstitution ? "institution" : $0.summary.role?.lowercased() ?? "none"): \($0.summary.statements) in \($0.stories.sorted().joined(separator: " "))"
        }
        #expect(told.sorted() == ["coach: 1 in s3", "institution: 5 in s5", "mayor: 5 in s1 s2", "none: 4 in s4"])
        // The latest story first.
        #expect(groups.first?.stories == ["s5"])
        for other in ["jane doe", "Jane", "", "Jane Doe "] {
            #expect(try await shelf.store.person(other, isOpen: false).isEmpty, "\(other)")
        }
    }
    @Test func privatePersonsHaveNoPage() async throws {
        let shelf = try await shelf(["s1": [("John Roe", nil, "person", 9)], "s2": [("John Roe", nil, "person", 9)]])
        defer { shelf.end() }
        #expect(try await shelf.store.person("John Roe", isOpen: false).isEmpty)
        #expect(try await shelf.store.people(matching: "John", isOpen: false).isEmpty)
    }
    @Test func aHiddenNameIsNowhere() async throws {
        let shelf = try await shelf(["s1": [("Jane Doe", "mayor", "person", 2), ("Jane Dow", "judge", "person", 2)]])
        defer { shelf.end() }
        let store = shelf.store
        try await store.hide(person: "JANE doe", at: at, actor: "test")
        try await store.hide(person: "Jane Doe", at: at, actor: "test")
        #expect(try await store.person("Jane Doe", isOpen: false).isEmpty)
        #expect(try await store.people(matching: "Jane", isOpen: false).map(\.name) == ["Jane Dow"])
        #expect(try await store.hiddenPeople() == [Store.nameHash("Jane Doe")])
        var query = StoryQuery()
        query.person = "Jane Doe"
        #expect(try await store.stories(query).stories.isEmpty)
        query.person = "Jane Dow"
        #expect(try await store.stories(query).stories.map(\.id) == ["s1"])
        // A story that comes later does not bring the name back.
        try await shelf.tell([Shelf.Telling("later", story: "s2")])
        try await shelf.compare { _, comparison in
            comparison.people = [.init(name: "Jane Doe", role: "mayor", kind: .person, statements: 2)]
        }
        #expect(try await store.person("Jane Doe", isOpen: false).isEmpty)
    }
    @Test func aMergedStoryNamesNobodyTwice() async throws {
        let shelf = try await shelf([
            "s1": [("Jane Doe", "mayor", "person", 2)], "s2": [("Jane Doe", "mayor", "person", 3)],
        ])
        defer { shelf.end() }
        try await shelf.store.apply([.merge(from: "s1", into: "s2")], at: at, compareAt: at)
        #expect(try await shelf.store.person("Jane Doe", isOpen: false).flatMap(\.stories) == ["s2"])
    }

    // MARK: - Places

    private static let filed = [
        Shelf.Telling("a", story: "s1", places: ["Tosk", "Lorn"], time: Shelf.at - 3000),
        Shelf.Telling("b", story: "s1", places: ["Tosk"], time: Shelf.at - 2000),
        Shelf.Telling("c", story: "s2", places: ["Toskany", "To_k"], time: Shelf.at - 1000),
        Shelf.Telling("d", story: "s3", places: ["Tosk", "Tosk"]),
        Shelf.Telling("e", story: "s3"),
    ]
    @Test(arguments: [
        ("To", ["Tosk 3", "To_k 1", "Toskany 1"]), ("tosk", ["Tosk 3", "Toskany 1"]), ("To_", ["To_k 1"]), ("%", []),
        ("osk", []), ("Lorn", ["Lorn 1"]), ("x", []),
    ])
    func placesBeginWithWhatIsTyped(_ text: String, _ expected: [String]) async throws {
        let shelf = try await Shelf.with(Self.filed)
        defer { shelf.end() }
        #expect(
            try await shelf.store.places(matching: text, isOpen: false).map { "\($0.name) \($0.tellings)" } == expected)
    }
    @Test func aPlacesTellingsComeInPages() async throws {
        let shelf = try await Shelf.with(Self.filed)
        defer { shelf.end() }
        var names: [String] = []
        var after: ArticleCursor?
        while names.count < 9,
            let last = try await shelf.store.tellings(at: "Tosk", after: after, limit: 1, isOpen: false).first
        {
            names.append(last.url?.split(separator: "/").last.map(String.init) ?? "")
            after = ArticleCursor(ArticleCursor(last).text)
            #expect(after != nil)
        }
        #expect(names == ["d", "b", "a"])
        for none in ["toskk", "", "Tosk "] {
            #expect(try await shelf.store.tellings(at: none, isOpen: false).isEmpty, "\(none)")
        }
        #expect(try await shelf.store.tellings(at: "tosk", isOpen: false).count == 3)
    }
    @Test func ofLateOnlyWhatIsLateCounts() async throws {
        let shelf = try await Shelf.with(Self.filed)
        defer { shelf.end() }
        func latest(_ since: Int, _ limit: Int = 12) async throws -> [String] {
            try await shelf.store.latestPlaces(since: since, limit: limit, isOpen: false).map {
                "\($0.name) \($0.tellings)"
            }
        }
        #expect(try await latest(0) == ["Tosk 3", "Lorn 1", "To_k 1", "Toskany 1"])
        #expect(try await latest(Shelf.at - 1000) == ["To_k 1", "Tosk 1", "Toskany 1"])
        #expect(try await latest(0, 1) == ["Tosk 3"])
        #expect(try await latest(Shelf.at + 1) == [])
    }
    @Test func whatWasTakenDownWasFiledNowhere() async throws {
        let shelf = try await Shelf.with(Self.filed)
        defer { shelf.end() }
        try await shelf.takeDown(Self.filed[3].url)
        #expect(try await shelf.store.tellings(at: "Tosk", isOpen: false).count == 2)
        #expect(try await shelf.store.places(matching: "Tosk", isOpen: false).first?.tellings == 2)
    }
    @Test(arguments: ["", ".", "1", "1.", ".1", "1.2.3", "a.b", "1.b", " 1.2", "99999999999999999999.1", "1,2"])
    func aCursorThatIsNone(_ text: String) { #expect(ArticleCursor(text) == nil) }
    @Test(arguments: ["1.2", "-1.0", "+5.7"]) func aCursorThatIsOne(_ text: String) {
        #expect(ArticleCursor(text) != nil)
    }
}
