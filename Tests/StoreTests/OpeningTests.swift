import GRDB
import NewsModel
import Testing

@testable import Store

/// What strangers may see of texts, search and keep.
@Suite struct OpeningTests {
    /// Eighty different words in eight sentences of ten.
    private static let sentences = (0..<8).map { s in
        (0..<10).map {
            "word\(["a", "b", "c", "d", "e", "f", "g", "h"][s])\(["k", "l", "m", "n", "o", "p", "q", "r", "s", "t"][$0])"
        }
        .joined(separator: " ") + "."
    }
    private static let text = sentences.joined(separator: " ")

    /// A story that shows some sentences of its tellings, the first ones first.
    private func story(_ ids: [String], texts: [String] = [], showing some: [(telling: Int, sentence: Int)]) -> Story {
        var descent = Descent()
        let accounts = ids.enumerated().map { n, id in
            Account(article: Article(id: id, bytes: Array((texts.isEmpty ? Self.text : texts[n]).utf8)))
        }
        descent.lineages = ids.map { _ in
            Lineage(primary: nil, url: nil, via: [], how: .original, evidence: [], translatedFrom: nil)
        }
        var story = Story(id: "s", accounts: accounts, descent: descent)
        story.onlyIn = some.map { telling, sentence in
            let start = Self.sentences[..<sentence].reduce(0) { $0 + $1.utf8.count + 1 }
            let span = Span(start, start + Self.sentences[sentence].utf8.count)
            return Story.OnlyIn(family: nil, place: accounts.place(telling, span))
        }
        return story
    }
    private func shelf(_ names: [String]) async throws -> (shelf: Shelf, ids: [String]) {
        let tellings = names.map { Shelf.Telling($0, Self.text, title: "Title of \($0)", story: "s") }
        let shelf = try await Shelf.with(tellings)
        var ids: [String] = []
        for telling in tellings { ids.append(try #require(try await shelf.article(telling)).id) }
        return (shelf, ids)
    }
    private func compare(_ shelf: Shelf, _ story: Story, again: Bool = false) async throws {
        if again {
            try await shelf.store.write { try Store.touch($0, "s", at: Shelf.at, compareAt: Shelf.at) }
        }
        try await shelf.compare { $1 = StoryComparison(report: Report(stories: [story]).json()) }
    }

    @Test func aQuarterIsOpen() {
        let opening = Opening(story(["a"], showing: (0..<8).map { (0, $0) }), free: [], remembered: [[]])
        #expect(opening.spans[0].count == 2 && opening.words[0] == Array(Self.sentences.prefix(2)))
        #expect(opening.known(of: 0).words == 20 && opening.known(of: 0).all == 80)
    }
    /// Lists show names; that they stand in this text is one word more that is known of it.
    @Test func formsOfNamesHaveTheirPartOfTheQuarter() {
        var story = story(["a"], showing: [])
        var at = 0
        for sentence in Self.sentences {
            // Three names of two words in each sentence of ten.
            let words = sentence.dropLast().split(separator: " ")
            for pair in 0..<3 {
                let before = words[..<(2 * pair)].reduce(0) { $0 + $1.utf8.count + 1 }
                let name = words[2 * pair] + " " + words[2 * pair + 1]
                let span = Span(at + before, at + before + name.utf8.count)
                story.people.append(
                    Story.Person(
                        id: "p\(story.people.count)", kind: .person, name: String(name), role: nil,
                        variants: [Place(telling: 0, span: span, text: String(name))]))
            }
            at += sentence.utf8.count + 1
        }
        let opening = Opening(story, free: [], remembered: [[]])
        let shown = Set(opening.words[0].flatMap { $0.split(separator: " ") })
        #expect(story.people.count == 24)
        #expect(shown.count == 18)
    }
    @Test func copiesAreOneText() {
        // What stands in both is known of both, whichever shows it.
        let opening = Opening(
            story(["a", "b"], showing: (0..<8).map { ($0 % 2, $0) }), free: [], remembered: [[], []])
        #expect(opening.spans.map(\.count) == [1, 1])
        #expect((0...1).allSatisfy { opening.known(of: $0).words == 20 })
    }
    @Test func whatWasShownCounts() {
        let before = Array(Self.sentences[6...])
        let opening = Opening(story(["a"], showing: (0..<8).map { (0, $0) }), free: [], remembered: [before])
        #expect(opening.words[0] == before)
        // Also when another telling showed it.
        let other = Opening(
            story(["a", "b"], showing: (0..<8).map { (1, $0) }), free: [], remembered: [before, []])
        #expect(other.words == [[], before])
    }
    @Test func whatALicenceOpensIsNotCounted() {
        let opening = Opening(
            story(["a", "b"], showing: (0..<8).map { (0, $0) }), free: [0], remembered: [[], []])
        #expect(opening.spans[0].count == 8 && opening.words == [[], []])
    }
    @Test func strangersSearchWhatTheyMaySee() async throws {
        let (shelf, ids) = try await shelf(["one"])
        defer { shelf.end() }
        let store = shelf.store
        func found(_ query: String) async throws -> Int { try await store.search(query, isOpen: true).count }
        // Before it is compared only its title.
        #expect(try await found("title") == 1)
        #expect(try await found("wordak") == 0)
        try await compare(shelf, story(ids, showing: (2..<8).map { (0, $0) }))
        let open = try #require(try await store.story("s")?.report).open
        #expect(open.map(\.count) == [2])
        for query in ["wordck", "wordc*", "wordck-wordcl-wordc*", "\"wordck wordcl\"", "title -wordak", "body:worddt"] {
            #expect(try await found(query) == 1, "\(query)")
        }
        // Neither words, nor beginnings, nor what is left out tell of the rest; nor do two places run together.
        for query in [
            "wordak", "worda*", "wordct-wordd*-wordd*", "\"wordbt wordck\"", "title -wordck", "body:wordhk",
            "title wordek",
        ] {
            #expect(try await found(query) == 0, "\(query)")
            #expect(try await store.find(ReaderQuery(query, now: Shelf.at), limit: 9, isOpen: true).stories.isEmpty)
        }
        // Readers search all of it.
        #expect(try await store.search("wordak").count == 1)
        #expect(try await store.search("\"wordbt wordck\"").count == 1)
    }
    @Test func laterComparisonsShowNoMore() async throws {
        let (shelf, ids) = try await shelf(["one"])
        defer { shelf.end() }
        for first in [0, 4, 2, 6, 1] {
            try await compare(shelf, story(ids, showing: (first..<8).map { (0, $0) }), again: first > 0)
        }
        let shown = try await shelf.store.read { try String.fetchAll($0, sql: "SELECT words FROM opened") }
        #expect(Set(shown) == Set(Self.sentences.prefix(2)))
        // Of the latest report one of them is shown, and found.
        #expect(try await shelf.store.search("wordbk", isOpen: true).count == 1)
        #expect(try await shelf.store.search("wordak", isOpen: true).isEmpty)
    }
    @Test func aNewTextDoesNotForgetTheOld() async throws {
        let (shelf, ids) = try await shelf(["one"])
        defer { shelf.end() }
        try await compare(shelf, story(ids, showing: [(0, 0), (0, 1)]))
        try await shelf.tell(
            [Shelf.Telling("one", Self.text + " And more.", title: "Title of one", story: "s")], at: Shelf.at + 9)
        // The former text's places are not found any more, until it is compared again.
        #expect(try await shelf.store.search("wordak", isOpen: true).isEmpty)
        try await shelf.compare(at: Shelf.at + 9) {
            $1 = StoryComparison(report: Report(stories: [self.story(ids, showing: (2..<8).map { (0, $0) })]).json())
        }
        #expect(try await shelf.store.story("s")?.report?.open == [[]])
    }
    @Test func whatIsTakenDownIsForgotten() async throws {
        let (shelf, ids) = try await shelf(["one"])
        defer { shelf.end() }
        try await compare(shelf, story(ids, showing: [(0, 0)]))
        #expect(try await shelf.count("opened") == 1)
        try await shelf.takeDown(ids[0])
        #expect(try await shelf.store.search("wordak", isOpen: true).isEmpty)
        #expect(try await shelf.count("opened") == 0)
        #expect(try await shelf.count("open_search") == 0)
    }
    @Test func keysInAddressesAreNotAskedFor() async throws {
        let shelf = try Shelf()
        defer { shelf.end() }
        _ = try await shelf.store.add(
            Source(url: "https://lorn.example/feed?key=sesame", title: "The Courier", added: Shelf.at), actor: "test")
        for (text, count) in [("lorn.ex", 1), ("courier", 1), ("key=s", 0), ("feed", 0), ("sesame", 0)] {
            #expect(try await shelf.store.sources(matching: text, isOpen: true).count == count, "\(text)")
        }
        #expect(try await shelf.store.sources(matching: "key=s").count == 1)
    }
}
