import Foundation
import GRDB
import NewsModel

/// A story, as lists show it.
package struct StorySummary: Sendable, Equatable {
    package var id: String
    package var title: String?
    /// When its first and last tellings were published; milliseconds.
    package var first: Int
    package var last: Int
    package var tellings: Int
    /// The bounds of its number of origins.
    package var origins: ClosedRange<Int>
    package var disputes: Int
    package var conflicts: Int
    package var languages: [String]
    /// The agencies whose texts the tellings use.
    package var agencies: [StoryAgency]
    /// The number of tellings of each family, the largest first; one for each telling that stands alone.
    package var shape: [Int]
    /// When its tellings or its comparison last changed.
    package var changed: Int
    /// Whether its comparison includes its last change.
    package var isCompared: Bool
    /// The section that it belongs to; nil when that is not sure.
    package var section: Section?
    /// What lists show of it; nil until it is compared.
    package var card: StoryCard?
    /// The open spans of each telling, in the report's order.
    package var open: [[Span]] = []
}

/// What puts a story above others on the front page: the number of independent reports, halved every twelve hours.
///
/// Of two stories the one whose origins × 2^(−age / 12 hours) is larger comes first; so does the one whose time of the last telling + 12 hours ×
/// log₂(origins) is later, which does not change while time goes on. The half-life was chosen, not measured: a story of eight independent reports stays above
/// one of a single report for a day and a half.
enum StoryRank {
    static let halfLife = 12.0 * 3_600_000
    static func weight(ofOrigins origins: Int) -> Int { Int(halfLife * log2(Double(max(1, origins)))) }
}

/// The data of an article that grouping needs.
package struct Groupable: Sendable {
    package var number: Int
    package var id: String
    package var time: Int
    package var language: String?
    /// The article's features, as `Features` writes them.
    package var features: [UInt8]
    package var story: String?
    /// Whether an editor put it into its story.
    package var isPlaced: Bool
}

extension Store {
    /// Articles that have been read and not yet grouped.
    package func ungrouped(limit: Int) async throws(StoreFailure) -> [Groupable] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT a.number, a.id, a.sort_ms, a.language, a.story, a.placed_ms, c.features FROM article a JOIN account c ON c.article = a.number
                    WHERE a.stage = 'read' AND a.status = 'waiting' ORDER BY a.due_ms, a.number LIMIT ?
                    """,
                arguments: [limit]
            ).map(Self.groupable)
        }
    }
    /// Grouped articles published since a time, in order of publication; live stories are rebuilt from them.
    package func grouped(since: Int) async throws(StoreFailure) -> [Groupable] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: Self.groupedSQL + " AND a.sort_ms >= ? ORDER BY a.sort_ms, a.number", arguments: [since]
            ).map(Self.groupable)
        }
    }
    static let groupedSQL = """
        SELECT a.number, a.id, a.sort_ms, a.language, a.story, a.placed_ms, c.features FROM article a JOIN account c ON c.article = a.number
        WHERE a.story IS NOT NULL
        """
    /// Numbers of the articles published since a time whose text is stored.
    package func numbers(since: Int) async throws(StoreFailure) -> Set<Int> {
        try await read { db in
            try Set(
                Int.fetchAll(
                    db, sql: "SELECT number FROM article WHERE sort_ms >= ? AND version > 0", arguments: [since]))
        }
    }
    static func groupable(_ row: Row) throws -> Groupable {
        try Groupable(
            number: row.value("number"), id: row.value("id"), time: row.value("sort_ms"),
            language: row.value("language"),
            features: Packing.unpack(row.value("features")) ?? [], story: row.value("story"),
            isPlaced: row.value("placed_ms") as Int? != nil)
    }

    /// Applies grouping steps and marks the changed stories for comparison.
    package func apply(_ steps: [GroupingStep], at: Int, compareAt: Int) async throws(StoreFailure) {
        try await write { db in
            var touched: Set<String> = []
            for step in steps {
                switch step {
                case .join(let article, let story):
                    if let old = try String.fetchOne(
                        db, sql: "SELECT story FROM article WHERE number = ?", arguments: [article]),
                        old != story
                    {
                        touched.insert(old)
                    }
                    try Self.makeStory(db, story, at: at, from: nil)
                    try db.run(
                        sql:
                            """
                            UPDATE article SET story = CASE WHEN placed_ms IS NULL THEN ? ELSE story END, status = CASE WHEN stage IN ('read', 'grouped') THEN 'done' ELSE status END,
                                stage = CASE WHEN stage IN ('read', 'grouped') THEN 'grouped' ELSE stage END
                            WHERE number = ? AND status IN ('waiting', 'done')
                            """,
                        arguments: [story, article])
                    touched.insert(story)
                case .merge(let from, _) where try Self.isEdited(db, from): continue
                case .split(let from, _, _) where try Self.isEdited(db, from): continue
                case .merge(let from, let into):
                    try Self.makeStory(db, into, at: at, from: nil)
                    try db.run(sql: "UPDATE article SET story = ? WHERE story = ?", arguments: [into, from])
                    // Older forwardings are changed to lead directly to the new story.
                    try db.run(
                        sql:
                            "UPDATE story SET merged_into = ?, report = NULL, title = NULL, card = '', changed_ms = ? WHERE id = ? OR merged_into = ?",
                        arguments: [into, at, from, from])
                    try Self.forget(db, from)
                    try Self.follow(db, from: from, into: into)
                    try Audit.append(
                        db, at: at, by: "desk", action: "stories merged", subject: from, detail: ["into": into])
                    touched.insert(into)
                case .split(let from, let story, let articles):
                    try db.run(
                        sql:
                            "UPDATE story SET report = NULL, title = NULL, card = '', erasures = erasures + 1 WHERE id = ?",
                        arguments: [from])
                    try Self.forget(db, from)
                    try Self.makeStory(db, story, at: at, from: from)
                    for article in articles {
                        try db.run(
                            sql: "UPDATE article SET story = ? WHERE number = ? AND story = ?",
                            arguments: [story, article, from])
                    }
                    try Audit.append(
                        db, at: at, by: "desk", action: "story split", subject: from, detail: ["new": story])
                    touched.formUnion([from, story])
                }
            }
            for id in touched.sorted() { try Self.touch(db, id, at: at, compareAt: compareAt) }
        }
    }
    /// Whether an editor has put one of its articles there meanwhile.
    private static func isEdited(_ db: Database, _ story: String) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM article WHERE story = ? AND placed_ms IS NOT NULL)"
        return try Bool.fetchOne(db, sql: sql, arguments: [story]) ?? false
    }
    static func makeStory(_ db: Database, _ id: String, at: Int, from: String?) throws {
        try db.run(
            sql:
                "INSERT INTO story (id, first_ms, last_ms, changed_ms, split_from) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET merged_into = NULL",
            arguments: [id, at, at, at, from])
        try db.run(sql: "DELETE FROM ended_story WHERE id = ?", arguments: [id])
    }
    /// Updates a story's counts and marks it for comparison; a story without tellings is removed.
    static func touch(_ db: Database, _ id: String, at: Int, compareAt: Int) throws {
        guard
            let row = try db.row(
                sql: """
                    SELECT count(*) AS n, min(sort_ms) AS first, max(sort_ms) AS last,
                        (SELECT title FROM article WHERE story = ? ORDER BY sort_ms, number LIMIT 1) AS title
                    FROM article WHERE story = ?
                    """,
                arguments: [id, id]), try row.value("n") > 0
        else {
            try db.run(sql: "DELETE FROM story WHERE id = ? AND merged_into IS NULL", arguments: [id])
            if db.changesCount > 0 {
                try db.run(sql: "INSERT INTO ended_story VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [id, at])
            }
            try forget(db, id)
            return
        }
        try db.run(
            sql: """
                UPDATE story SET tellings = ?, first_ms = ?, last_ms = ?, title = coalesce(title, ?), changed_ms = ?,
                    revision = revision + 1, compare_ms = CASE WHEN compared = revision THEN ? ELSE compare_ms END, tries = 0 WHERE id = ?
                """,
            arguments: try [
                row.value("n") as Int, row.value("first") as Int, row.value("last") as Int,
                row.value("title") as String?, at, compareAt, id,
            ])
    }
    static func forget(_ db: Database, _ story: String) throws {
        try db.run(sql: "DELETE FROM family WHERE story = ?", arguments: [story])
        try db.run(sql: "DELETE FROM person WHERE story = ?", arguments: [story])
    }
    /// Removes an article from its story.
    static func leaveStory(_ db: Database, _ number: Int, at: Int) throws {
        guard let story = try takeOut(db, number) else { return }
        try touch(db, story, at: at, compareAt: at)
    }
    /// Removes an article from its story, whose counts are to be updated afterwards.
    ///
    /// - Returns: the story; nil when the article is in none.
    static func takeOut(_ db: Database, _ number: Int) throws -> String? {
        guard
            let story = try String.fetchOne(db, sql: "SELECT story FROM article WHERE number = ?", arguments: [number])
        else { return nil }
        try db.run(sql: "UPDATE article SET story = NULL, placed_ms = NULL WHERE number = ?", arguments: [number])
        // What was derived from the article is removed at once; the rest is compared later.
        try db.run(
            sql: "UPDATE story SET report = NULL, title = NULL, card = '', erasures = erasures + 1 WHERE id = ?",
            arguments: [story])
        try forget(db, story)
        return story
    }

    /// A story whose tellings changed since it was compared, with its tellings' lines.
    package struct Stale: Sendable {
        package var id: String
        package var revision: Int
        /// The story's row, and how often an article was removed from it.
        package var number: Int
        package var erasures: Int
        package var tries: Int
        package var lines: [[UInt8]]
        /// What editors changed in it.
        package var edits: [StoryEdit] = []
        /// Whether none of its tellings changed and another version made its report.
        package var isRemade = false
    }
    /// Stories to compare, the longest due first.
    ///
    /// - Parameter most: how many tellings of one story are compared: the first and the latest ones.
    package func stale(now: Int, limit: Int, most: Int, without busy: Set<String> = []) async throws(StoreFailure)
        -> [Stale]
    {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, revision, tries, number, erasures FROM story WHERE compared < revision AND merged_into IS NULL AND compare_ms <= ?
                    ORDER BY compare_ms LIMIT ?
                    """,
                arguments: [now, limit + busy.count]
            ).filter { try !busy.contains($0.value("id")) }.prefix(limit).map { row in
                try Self.stale(db, row, most: most)
            }
        }
    }
    static func stale(_ db: Database, _ row: Row, most: Int) throws -> Stale {
        var stale = try Stale(
            id: row.value("id"), revision: row.value("revision"), number: row.value("number"),
            erasures: row.value("erasures"), tries: row.value("tries"), lines: [])
        let numbers = try Row.fetchAll(
            db, sql: "SELECT number, version FROM article WHERE story = ? ORDER BY sort_ms, number",
            arguments: [stale.id])
        let chosen = numbers.count <= most ? numbers[...] : numbers.prefix(most / 2) + numbers.suffix(most - most / 2)
        for row in chosen {
            if let line = try line(db, of: row.value("number"), version: row.value("version")) {
                stale.lines.append(line)
            }
        }
        stale.edits = try edits(db, of: stale.id)
        return stale
    }
    /// When the next story may be compared; nil when none waits.
    package func nextComparison() async throws(StoreFailure) -> Int? {
        try await read { db in
            try Int.fetchOne(
                db, sql: "SELECT min(compare_ms) FROM story WHERE compared < revision AND merged_into IS NULL")
        }
    }
    /// Saves comparisons, each for the revision of the story that it was made from.
    package func save(_ results: [(story: Stale, comparison: StoryComparison)], at: Int) async throws(StoreFailure) {
        guard !results.isEmpty else { return }
        // Choosing what is open takes time; it is done before the write, which holds up all others.
        let told = results.map { try? Report(jsonBytes: $0.comparison.report).stories.first }
        let choices = try await read { db in try told.map { try $0.map { try OpenChoice(db, of: $0) } } }
        try await write { db in
            for (result, choice) in zip(results, choices) {
                guard try Self.save(db, result.comparison, of: result.story, at: at) else { continue }
                try choice?.save(db, ofStory: result.story.id)
            }
        }
    }
    /// - Returns: false when an article was removed from the story meanwhile.
    private static func save(_ db: Database, _ comparison: StoryComparison, of story: Stale, at: Int) throws -> Bool {
        let id = story.id
        let report = Packing.pack(comparison.report)
        try db.run(
            sql: """
                UPDATE story SET compared = ?, title = ?, origins_low = ?, origins_high = ?, disputes = ?, conflicts = ?,
                    languages = ?, agencies = ?, shape = ?,
                    changed_ms = CASE WHEN report IS ?10 OR (?12 AND report IS NOT NULL) THEN changed_ms ELSE ?11 END,
                    report = ?10, open = NULL, maker = ?, section = ?, card = ?, weight_ms = ?, problem = NULL, tries = 0
                WHERE number = ? AND id = ? AND erasures = ? AND merged_into IS NULL
                """,
            arguments: [
                story.revision, comparison.title, comparison.origins.lowerBound, comparison.origins.upperBound,
                comparison.disputes, comparison.conflicts, WordsColumn.text(of: comparison.languages),
                String(decoding: StoryAgency.json(of: comparison.agencies), as: UTF8.self),
                WordsColumn.text(of: comparison.shape), report, at, story.isRemade,
                comparison.maker, comparison.section?.rawValue,
                comparison.card.map { String(decoding: $0.json, as: UTF8.self) } ?? "",
                StoryRank.weight(ofOrigins: comparison.independent), story.number, id, story.erasures,
            ])
        // A result that contains an article removed meanwhile, or a merged story, is not saved.
        guard db.changesCount > 0 else { return false }
        try forget(db, id)
        for (number, family) in comparison.families.enumerated() {
            var w = JSONWriter()
            w.array(family.members) { $0.string($1) }
            try db.run(
                sql: "INSERT INTO family (story, number, parent, members) VALUES (?, ?, ?, ?)",
                arguments: [id, number, family.parent, String(decoding: w.bytes, as: UTF8.self)])
        }
        for person in comparison.people {
            try db.run(
                sql:
                    "INSERT INTO person (story, name, role, kind, statements) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [id, person.name, person.role, person.kind.rawValue, person.statements])
        }
        return true
    }
    package func noteFailure(ofStory id: String, _ problem: String, due: Int) async throws(StoreFailure) {
        try await write { db in
            try db.run(
                sql: """
                    UPDATE story SET problem = ?, tries = tries + 1, compare_ms = ?,
                        compared = CASE WHEN tries >= 2 THEN revision ELSE compared END WHERE id = ?
                    """,
                arguments: [problem, due, id])
        }
    }

    /// A story by id; the id of a merged story gives the story that it was merged into.
    package func story(_ id: String) async throws(StoreFailure) -> (summary: StorySummary, report: StoredReport?)? {
        try await read { db in
            let target =
                try String.fetchOne(
                    db, sql: "SELECT merged_into FROM story WHERE id = ? AND merged_into IS NOT NULL", arguments: [id])
                ?? id
            return try db.row(sql: "SELECT * FROM story WHERE id = ?", arguments: [target]).map {
                try (Self.summary($0), Self.report($0))
            }
        }
    }
    /// The columns that a summary needs: without the report, which is large.
    static let summaryColumns = [
        "number", "id", "title", "first_ms", "last_ms", "tellings", "origins_low", "origins_high", "disputes",
        "conflicts", "languages",
        "agencies", "shape", "changed_ms", "compared", "revision", "section", "card", "open",
    ].map { "s." + $0 }.joined(separator: ", ")
    static func summary(_ row: Row) throws -> StorySummary {
        let low: Int = try row.value("origins_low")
        let languages: String = try row.value("languages")
        let agencies: String = try row.value("agencies")
        let shape: String = try row.value("shape")
        return try StorySummary(
            id: row.value("id"), title: row.value("title"), first: row.value("first_ms"), last: row.value("last_ms"),
            tellings: row.value("tellings"),
            origins: low...max(low, row.value("origins_high")), disputes: row.value("disputes"),
            conflicts: row.value("conflicts"),
            languages: WordsColumn.words(languages), agencies: StoryAgency.list(jsonBytes: Array(agencies.utf8)),
            shape: WordsColumn.numbers(shape), changed: row.value("changed_ms"),
            isCompared: row.value("compared") >= row.value("revision") as Int,
            section: (row.value("section") as String?).flatMap { Section(rawValue: $0) },
            card: StoryCard(column: row.value("card")), open: SpansColumn.spans(row.value("open")))
    }
    /// A story's articles, in order of publication.
    package func tellings(of story: String) async throws(StoreFailure) -> [StoredArticle] {
        try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM article WHERE story = ? ORDER BY sort_ms, number", arguments: [story]
            )
            .map(Self.article)
        }
    }
}
