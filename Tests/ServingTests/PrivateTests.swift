import HTTPTypes
import NewsModel
import Reporting
import Testing

@testable import Serving
@testable import Store

/// What strangers are shown of a story whose tellings are letters.
@Suite struct PrivateTests {
    /// A town in which all tellings of the fire are letters but one; the people of the others are named nowhere else.
    private func town() async throws -> (Town, letters: [String], names: Set<String>) {
        let town = try await Town.open()
        let stored = try #require(try await town.store.story("fire")?.report)
        let story = try #require(try Report(jsonBytes: stored.bytes).stories.first)
        let letters = story.tellings.dropFirst().map(\.id)
        for id in letters {
            try await town.store.write { db in
                try db.run(sql: "UPDATE article SET rights = '{\"private\":true}' WHERE id = '\(id)'")
            }
        }
        try await town.store.write { db in
            try db.run(sql: "UPDATE story SET revision = revision + 1, compare_ms = 0 WHERE id = 'fire'")
        }
        let at = TownFacts.start
        for stale in try await town.store.stale(now: at, limit: 10, most: 60) where stale.id == "fire" {
            var comparison = StoryComparison(report: stored.bytes)
            comparison.people = story.people.map {
                .init(name: $0.name, role: $0.role ?? "chief", kind: $0.kind, statements: 1)
            }
            try await town.store.save([(stale, comparison)], at: at)
        }
        let hidden = story.people.filter { person in
            !person.variants.isEmpty && person.variants.allSatisfy { $0.telling > 0 }
        }
        return (town, letters, Set(hidden.map(\.name)))
    }
    @Test func namesInLettersAreShownToReadersAlone() async throws {
        let (town, letters, names) = try await town()
        defer { town.end() }
        #expect(names.count > 2)
        let report = try await town.ask(.get, "/api/v1/stories/fire/report").value
        let own = try await town.ask(.get, "/api/v1/stories/fire/report", as: .reader).value
        func story(_ value: JSONValue) -> JSONValue? { value["stories"]?.array.first }
        func people(_ value: JSONValue) -> Set<String> {
            Set((story(value)?["people"]?.array ?? []).compactMap { $0["name"]?.string })
        }
        #expect(people(own).isSuperset(of: names) && people(report).isDisjoint(with: names))
        for telling in story(report)?["tellings"]?.array ?? [] where letters.contains(telling["id"]?.string ?? "") {
            #expect(telling["blocks"]?.array.isEmpty == true && telling["sentences"]?.array.isEmpty == true)
            #expect(telling["body"]?.array.isEmpty == true && telling["authors"]?.array.isEmpty == true)
        }
        for name in names {
            let path = "/people/" + Words.encoded(name)
            #expect(try await town.ask(.get, path).code == 404, "\(name)")
            #expect(try await town.ask(.get, path, as: .reader).code == 200, "\(name)")
            for page in ["/api/v1" + path, path + ".atom"] {
                #expect(try await town.ask(.get, page).code == 404, "\(page)")
            }
            for page in ["/search?q=", "/suggest?q=", "/api/v1/people?q="] {
                let asked = page + Words.encoded(name)
                #expect(try await !town.ask(.get, asked).text.contains("/people/" + Words.encoded(name)), "\(asked)")
            }
        }
    }
    @Test func aLettersPageShowsWhatListsShow() async throws {
        let (town, letters, _) = try await town()
        defer { town.end() }
        for id in letters {
            let article = try #require(try await town.store.article(id))
            let line = try await town.store.versions(of: id).last?.line ?? []
            let text = try #require(Article(line: line))
            for path in ["/tellings/\(id)", "/api/v1/tellings/\(id)/ninjs", "/api/v1/tellings/\(id)/newsml"] {
                let page = try await town.ask(.get, path)
                #expect(page.code == 200)
                for author in text.authors { #expect(!page.text.contains(author), "\(path)") }
                if let dateline = text.dateline { #expect(!page.text.contains(text.text(dateline.span)), "\(path)") }
            }
            #expect(article.rights.isPrivate)
        }
    }
}
