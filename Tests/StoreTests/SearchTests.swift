import NewsModel
import TestSupport
import Testing

@testable import Store

/// What readers type, and what is found.
@Suite struct SearchTests {
    private static let shelf = Task {
        let day = Shelf.day
        let shelf = try await Shelf.with([
            Shelf.Telling(
                "mill", "A fire destroyed the grain mill in Tosk on Sunday. Nine were hurt.", title: "Grain mill burns",
                host: "lorn", story: "s1", places: ["Tosk"], time: Shelf.at - 3 * day),
            Shelf.Telling(
                "bridge", "The council put off the bridge; the owner of the mill objects.", title: "Bridge put off",
                host: "tosk", story: "s2", places: ["Lorn"], time: Shelf.at - 2 * day),
            Shelf.Telling(
                "cafe", "Das Café von Žilina öffnet um neun Uhr.", title: "Café in Žilina öffnet", host: "lorn",
                story: "s3",
                places: ["Žilina"], language: "de", time: Shelf.at - day),
            Shelf.Telling(
                "again", "The mill of Tosk burned down; the fire service counted nine hurt.",
                title: "Mill of Tosk burned",
                host: "tosk", story: "s1", places: ["Tosk"], time: Shelf.at),
        ])
        try await shelf.compare { story, comparison in comparison.languages = story == "s3" ? ["de"] : ["en"] }
        return shelf.store
    }
    private func names(_ articles: [StoredArticle]) -> [String] {
        articles.map { $0.url?.split(separator: "/").last.map(String.init) ?? "" }
    }

    @Test(arguments: [
        // Words are joined by "and"; case and accents do not matter.
        ("mill", ["again", "bridge", "mill"]), ("MILL fire", ["again", "mill"]), ("mill lantern", []),
        ("zilina", ["cafe"]), ("CAFE", ["cafe"]),
        ("žilina öffnet", ["cafe"]), ("Z\u{30C}ilina", ["cafe"]),
        // Phrases, beginnings, what is left out, titles.
        ("\"grain mill\"", ["mill"]), ("\"mill grain\"", []), ("\"grain mill", ["mill"]), ("fir*", ["again", "mill"]),
        ("neu*", ["cafe"]),
        ("mill -bridge", ["again", "mill"]), ("mill -bridge -grain", ["again"]), ("-bridge", []),
        ("mill -\"burned down\"", ["bridge", "mill"]),
        ("title:mill", ["again", "mill"]), ("title:council", []), ("body:council", ["bridge"]),
        ("title:\"put off\"", ["bridge"]),
        ("mill -title:burns", ["again", "bridge"]),
        // Signs of the database's own language are words or nothing.
        ("mill AND bridge", []), ("mill OR bridge", []), ("NOT mill", []), ("NEAR(mill grain)", []),
        ("mill + fire", ["again", "mill"]),
        ("^grain", ["mill"]), ("{title}: mill", []), ("(mill)", ["again", "bridge", "mill"]),
        ("mill)", ["again", "bridge", "mill"]),
        ("grain-mill", ["mill"]), ("mill;", ["again", "bridge", "mill"]), ("title:", []), ("*", []), ("\"\"", []),
        ("-", []), ("", []), ("   ", []),
        ("mill*extra", []), ("mill'); DROP TABLE article; --", []), ("mi\"ll", ["again", "bridge", "mill"]),
        ("\"mill\"*", ["again", "bridge", "mill"]),
    ])
    func aQueryFinds(_ query: String, _ expected: [String]) async throws {
        let store = try await Self.shelf.value
        #expect(names(try await store.search(query).map(\.article)).sorted() == expected)
    }
    @Test(arguments: [
        "\0", "a\0b", "\"\0\"", "\u{FEFF}", "\u{200D}\"\u{200D}", String(repeating: "\"", count: 999),
        String(repeating: "a* ", count: 400),
        String(repeating: "-", count: 1000), String(repeating: "title:", count: 200),
        String(repeating: "a", count: 5000),
        "title:title:title:", "title:-mill", "--mill", "\u{202E}mill", "𐍈*", "9*", "½", "💥", "mill 💥",
    ])
    func anySignsCanBeTyped(_ query: String) async throws {
        let store = try await Self.shelf.value
        _ = try await store.search(query)
        _ = try await store.find(ReaderQuery(query, now: Shelf.at), limit: 5)
        _ = try await (
            store.people(matching: query, isOpen: false), store.places(matching: query, isOpen: false),
            store.sources(matching: query)
        )
        // The tables are all there.
        #expect(try await store.counts().articles == 4)
    }
    @Test(arguments: [
        (SearchFilter(language: "de"), "neun", ["cafe"]), (SearchFilter(language: "en"), "neun", []),
        (SearchFilter(language: "DE"), "neun", []), (SearchFilter(place: "Tosk"), "mill", ["again", "mill"]),
        (SearchFilter(place: "tosk"), "mill", ["again", "mill"]),
        (SearchFilter(sources: [Shelf.source("lorn").id]), "mill", ["mill"]),
        (SearchFilter(sources: []), "mill", []), (SearchFilter(sources: ["none"]), "mill", []),
        (SearchFilter(language: "en", sources: [Shelf.source("tosk").id], place: "Tosk"), "mill", ["again"]),
    ])
    func aFilterChooses(_ filter: SearchFilter, _ query: String, _ expected: [String]) async throws {
        let store = try await Self.shelf.value
        #expect(names(try await store.search(query, where: filter).map(\.article)).sorted() == expected)
    }
    @Test(arguments: [
        (3, 0, ["again", "bridge", "mill"]), (2, 0, ["again", "bridge"]), (0, 0, ["again"]),
        (3, 1, ["bridge", "mill"]), (9, 4, []),
    ])
    func aTimeChooses(from: Int, to: Int, expected: [String]) async throws {
        let store = try await Self.shelf.value
        let found = try await store.search("mill", since: Shelf.at - from * Shelf.day, until: Shelf.at - to * Shelf.day)
        #expect(names(found.map(\.article)).sorted() == expected)
    }
    @Test func theBestAndTheLatestComeFirst() async throws {
        let store = try await Self.shelf.value
        let found = try await store.search("mill", limit: 3)
        // A word in a title weighs more than one in a text.
        #expect(found.count == 3 && names(found.map(\.article)).last == "bridge")
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.rank <= $1.rank })
        let latest = try await store.search("mill", limit: 2, isLatest: true).map(\.article.number)
        #expect(latest == latest.sorted(by: >) && latest.count == 2)
        // A common word is looked for among the latest only.
        #expect(try await store.search("mill", pool: 1).map(\.article.number) == [latest[0]])
    }
    @Test(arguments: [
        ("mill", ["s1", "s2"]), ("mill source:Lorn", ["s1"]), ("mill source:\"The Tosk Courier\"", ["s1", "s2"]),
        ("mill source:nobody", []),
        ("mill place:Tosk", ["s1"]), ("lang:de", ["s3"]), ("LANG:de", ["s3"]), ("place:Žilina", ["s3"]),
        ("source:Lorn", ["s1", "s3"]), ("source:nobody", []),
        ("since:1d", ["s1", "s3"]), ("until:1d mill", ["s1", "s2"]), ("since:1h place:Tosk", ["s1"]), ("lang:fr", []),
        ("", []), ("lang:", []),
        ("mill lang:en place:Tosk source:Tosk since:1d", ["s1"]),
    ])
    func aReadersQueryFindsStories(_ query: String, _ expected: [String]) async throws {
        let store = try await Self.shelf.value
        let found = try await store.find(ReaderQuery(query, now: Shelf.at), limit: 10)
        #expect(found.stories.map(\.id).sorted() == expected)
        #expect(Set(found.hits.keys).isSubset(of: expected))
    }
    @Test func whatIsTakenAwayIsNotFound() async throws {
        let shelf = try await Shelf.with([
            Shelf.Telling("one", "Seventeen lanterns hung in the harbour.", story: "s1"),
            Shelf.Telling("two", "No lanterns hung there.", story: "s2"),
        ])
        defer { shelf.end() }
        let store = shelf.store
        #expect(try await store.search("lanterns").count == 2)
        try await shelf.takeDown("https://lorn.example/news/one")
        #expect(names(try await store.search("lanterns").map(\.article)) == ["two"])
        #expect(try await store.removeSource(Shelf.source().id, at: Shelf.at, actor: "test"))
        #expect(try await store.search("lanterns").isEmpty)
    }
    @Test(arguments: [
        ("rain storm", "\"rain\" AND \"storm\""), ("-rain storm", "(\"storm\") NOT (\"rain\")"),
        ("a -b -c", "(\"a\") NOT (\"b\" OR \"c\")"),
        ("title:rain*", "title:\"rain*\"*"), ("body:\"two men\"", "body:\"two men\""),
        ("-title:\"two men\" a", "(\"a\") NOT (title:\"two men\")"),
        ("say\"so", "\"sayso\""), ("a\u{0}b", "\"ab\""), ("$ % 7", "\"7\""), ("¾ x", "\"¾\" AND \"x\""),
    ])
    func whatIsTypedIsQuoted(_ text: String, _ match: String) { #expect(SearchQuery(text).match == match) }
    @Test func aQueryHasSoManyWords() {
        let match = SearchQuery((0..<100).map { "w\($0)" }.joined(separator: " ")).match ?? ""
        #expect(match.split(separator: " AND ").count == 32)
    }
}
