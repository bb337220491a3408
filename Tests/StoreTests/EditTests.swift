import NewsModel
import Testing

@testable import Store

/// What editors change of a story, and that it stays where it should.
@Suite struct EditTests {
    private let tellings =
        ["one", "two", "three"].map { Shelf.Telling($0, story: "s1") } + [Shelf.Telling("four", story: "s2")]
    private let at = Shelf.at + 10

    private func hidden(_ shelf: Shelf, _ n: Int) async throws -> StoryEdit {
        let id = try #require(try await shelf.article(tellings[n])).id
        return .hide(list: "figures", marks: [.init(telling: id, words: "af", span: Span(1, 4))])
    }
    private func edits(_ shelf: Shelf, of story: String) async throws -> [StoryEdit] {
        try await shelf.store.stale(now: Int.max, limit: 9, most: 60).first { $0.id == story }?.edits ?? []
    }

    @Test func anEditIsComparedAtOnceLoggedAndUndone() async throws {
        let shelf = try await Shelf.with(tellings)
        defer { shelf.end() }
        try await shelf.compare(at: at)
        let edit = try await hidden(shelf, 0)
        let number = try #require(
            try await shelf.store.add(edit, to: "s1", reason: "Two fires.", at: at, actor: "admin"))
        #expect(try await edits(shelf, of: "s1") == [edit])
        #expect(try await shelf.store.audit(limit: 1).first?.action == "edit made")
        #expect(try await shelf.store.edits(of: "s1").map(\.reason) == ["Two fires."])
        #expect(try await shelf.store.undoEdit(number, at: at, actor: "admin") == (true, "s1"))
        #expect(try await !shelf.store.undoEdit(number, at: at, actor: "admin").isUndone)
        #expect(try await edits(shelf, of: "s1").isEmpty)
        #expect(try await shelf.store.edits().first?.undone == at)
    }
    @Test func anEditOfAnArticleElsewhereIsRefused() async throws {
        let shelf = try await Shelf.with(tellings)
        defer { shelf.end() }
        let edit = try await hidden(shelf, 3)
        #expect(try await shelf.store.add(edit, to: "s1", reason: "x", at: at, actor: "admin") == nil)
        #expect(try await shelf.store.edits().isEmpty)
    }
    @Test func anEditFollowsItsArticle() async throws {
        let shelf = try await Shelf.with(tellings)
        defer { shelf.end() }
        let edit = try await hidden(shelf, 1)
        _ = try await shelf.store.add(edit, to: "s1", reason: "x", at: at, actor: "admin")
        try await shelf.store.apply([.merge(from: "s1", into: "s2")], at: at, compareAt: at)
        #expect(try await edits(shelf, of: "s2") == [edit])
    }
    @Test func articlesGoWhereAnEditorPutsThem() async throws {
        let shelf = try await Shelf.with(tellings)
        defer { shelf.end() }
        var ids: [String] = []
        for telling in tellings { ids.append(try #require(try await shelf.article(telling)).id) }
        func place(_ ids: [String], _ into: String?) async throws -> String? {
            try await shelf.store.place(ids, of: "s1", into: into, reason: "Another event.", at: at, actor: "admin")
        }
        // Nothing that is not there is moved, and nothing to where it is.
        #expect(try await place([ids[3], "no"], nil) == nil)
        #expect(try await place([ids[0]], "s1") == nil)
        #expect(try await place([ids[0]], "nowhere") == nil)
        let own = try #require(try await place([ids[0]], nil))
        #expect(try await shelf.store.tellings(of: own).map(\.id) == [ids[0]])
        #expect(try await shelf.store.story(own)?.summary.tellings == 1)
        #expect(try await place([ids[1], ids[2]], "s2") == "s2")
        #expect(try await shelf.store.tellings(of: "s2").count == 3)
        // Its address leads to the other story.
        #expect(try await shelf.store.story("s1")?.summary.id == "s2")
        #expect(try await !shelf.store.hasEnded("s1"))
        let stored = try await shelf.store.grouped(since: 0)
        #expect(stored.filter(\.isPlaced).map(\.id).sorted() == ids[..<3].sorted())
        #expect(try await shelf.store.audit(limit: 1).first?.action == "articles placed")
        // What the program decided before it knew of that takes nothing away again.
        let number = try #require(stored.first { $0.id == ids[0] }).number
        try await shelf.store.apply(
            [.join(article: number, story: "s2"), .merge(from: own, into: "s2")], at: at, compareAt: at)
        #expect(try await shelf.store.tellings(of: own).map(\.id) == [ids[0]])
    }
    /// Nothing that an editor said of an article, and no place of it, is left when it was taken down; no name when it is hidden.
    @Test func aTakedownTakesTheEdits() async throws {
        let shelf = try await Shelf.with(tellings)
        defer { shelf.end() }
        _ = try await shelf.store.add(try await hidden(shelf, 0), to: "s1", reason: "x", at: at, actor: "admin")
        for edit in [
            StoryEdit.join(name: "Ida Lunde", into: "Mara Tell"), .join(name: "Udo Brand", into: "Ida Lunde"),
            .join(name: "A", into: "B"),
        ] {
            _ = try await shelf.store.add(edit, to: "s2", reason: "x", at: at, actor: "admin")
        }
        try await shelf.store.hide(person: "Ida Lunde", at: at, actor: "admin")
        #expect(try await shelf.count("edit") == 2)
        let id = try #require(try await shelf.article(tellings[0])).id
        _ = try await shelf.store.place([id], of: "s1", into: "s2", reason: "x", at: at, actor: "admin")
        try await shelf.takeDown(tellings[0].url)
        #expect(try await shelf.count("edit") == 1)
        #expect(try await shelf.count("article WHERE placed_ms IS NOT NULL") == 0)
    }
}
