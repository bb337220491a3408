import GRDB
import NewsModel

/// A story's stored comparison.
package struct StoredReport: Sendable, Equatable {
    /// The story, as `stemma read --format json` prints it.
    package var bytes: [UInt8]
    /// The open spans of each telling, in the report's order: byte offsets in the telling's text.
    package var open: [[Span]]
}

/// What readers who are not signed in may see: chosen when a story is compared, recorded, and searched by them instead of the texts.
extension Store {
    static func report(_ row: Row) throws -> StoredReport? {
        guard let bytes = try (row.value("report") as [UInt8]?).flatMap(Packing.unpack) else { return nil }
        return try StoredReport(bytes: bytes, open: SpansColumn.spans(row.value("open")))
    }
    /// Replaces an article's entry in the open search by its title and the open places of its text.
    static func openSearch(_ db: Database, _ number: Int) throws {
        guard
            let row = try db.row(
                sql: """
                    SELECT a.rights, v.title, v.line FROM article a JOIN version v ON v.article = a.number AND v.number = a.version
                    WHERE a.number = ? AND a.status NOT IN ('gone', 'held')
                    """, arguments: [number])
        else { return }
        let rights = try Rights(column: row.value("rights"))
        let isFree = rights.isLicensed && !rights.isPrivate
        try openSearch(
            db, number, title: row.value("title"),
            body: isFree ? Packing.unpack(row.value("line")).map(searchable) : nil)
    }
    /// - Parameter body: a text whose licence allows showing it; nil to use the open places.
    static func openSearch(_ db: Database, _ number: Int, title: String?, body: String?) throws {
        let shown =
            try body.map { [$0] }
            ?? String.fetchAll(
                db, sql: "SELECT words FROM opened WHERE article = ? AND is_shown ORDER BY words", arguments: [number])
        try db.run(sql: "DELETE FROM open_search WHERE rowid = ?", arguments: [number])
        try db.run(
            sql: "INSERT INTO open_search (rowid, title, body) VALUES (?, ?, ?)",
            arguments: [number, title ?? "", shown.joined(separator: "\n")])
    }
}

/// What is open of a story that was compared, with what that was chosen from.
struct OpenChoice {
    /// What the database knows of a story's tellings.
    private struct Known: Equatable {
        /// The article of each telling that is stored.
        var numbers: [Int: Int] = [:]
        /// Tellings whose licence allows showing the whole text.
        var free: Set<Int> = []
        /// Tellings that came to the readers alone.
        var closed: Set<Int> = []
        /// What was ever shown of each telling, and whether it is shown now.
        var before: [[String: Bool]] = []

        init(_ db: Database, of story: Story) throws {
            before = Array(repeating: [:], count: story.tellings.count)
            for (t, telling) in story.tellings.enumerated() {
                guard
                    let row = try db.row(
                        sql: "SELECT number, rights FROM article WHERE id = ?", arguments: [telling.id])
                else { continue }
                let number: Int = try row.value("number")
                numbers[t] = number
                let rights = try Rights(column: row.value("rights"))
                if rights.isPrivate { closed.insert(t) } else if rights.isLicensed { free.insert(t) }
                for row in try Row.fetchAll(
                    db, sql: "SELECT words, is_shown FROM opened WHERE article = ?", arguments: [number])
                {
                    before[t][try row.value("words")] = try row.value("is_shown")
                }
            }
        }
        func opening(of story: Story) -> Opening {
            Opening(story, free: free, closed: closed, remembered: before.map { $0.keys.sorted() })
        }
    }
    private let story: Story
    private let known: Known
    private let opening: Opening

    init(_ db: Database, of story: Story) throws {
        self.story = story
        known = try Known(db, of: story)
        opening = known.opening(of: story)
    }
    /// Writes it, and updates the open search. What it was chosen from is looked at again: if it changed meanwhile, the places are
    /// chosen anew.
    func save(_ db: Database, ofStory id: String) throws {
        let now = try Known(db, of: story)
        let opening = now == known ? opening : now.opening(of: story)
        try db.run(
            sql: "UPDATE story SET open = ? WHERE id = ?", arguments: [SpansColumn.text(of: opening.spans), id])
        for person in story.people where !now.closed.isEmpty {
            let open = story.open(person, without: now.closed)
            guard open != person, open?.name != person.name || open?.role != person.role else { continue }
            try db.run(
                sql: "UPDATE person SET shown = ? WHERE story = ? AND name = ?",
                arguments: [open?.name == person.name ? "name" : "nothing", id, person.name])
        }
        for (t, number) in now.numbers.sorted(by: { $0.key < $1.key }) {
            let words = Set(opening.words[t])
            guard now.free.contains(t) || words != Set(now.before[t].filter(\.value).keys) else { continue }
            try db.run(sql: "UPDATE opened SET is_shown = 0 WHERE article = ?", arguments: [number])
            for words in words.sorted() {
                try db.run(
                    sql: "INSERT INTO opened VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET is_shown = 1",
                    arguments: [number, words])
            }
            try Store.openSearch(db, number)
        }
    }
}

/// Spans of several texts, as a JSON list of lists of starts and ends.
enum SpansColumn {
    static func text(of spans: [[Span]]) -> String {
        var w = JSONWriter()
        w.array(spans) { w, spans in w.array(spans.flatMap { [$0.start, $0.end] }) { $0.int($1) } }
        return String(decoding: w.bytes, as: UTF8.self)
    }
    static func spans(_ column: String?) throws(JSONMismatch) -> [[Span]] {
        guard let column else { return [] }
        return try JSONValue(reading: Array(column.utf8)).asList { (value) throws(JSONMismatch) in
            let ends = try value.asList { (end) throws(JSONMismatch) in try end.asInt() }
            return zip(ends, ends.dropFirst()).enumerated().filter { $0.offset % 2 == 0 }.map {
                Span($0.element.0, $0.element.1)
            }
        }
    }
}
