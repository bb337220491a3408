import Algorithms
import GRDB
import NewsModel

/// What a reader does not want to see, or wants to see although something mutes it.
package struct ReaderRule: Sendable, Equatable {
    package enum Action: String, Sendable, CaseIterable { case mute, keep }
    package enum Kind: String, Sendable, CaseIterable { case word, person, source, section, language }
    package var number: Int
    package var action: Action
    package var kind: Kind
    /// The words, the person's name, the source's id, the section's name or the language's code.
    package var value: String
    package init(number: Int = 0, action: Action, kind: Kind, value: String) {
        self.number = number
        self.action = action
        self.kind = kind
        self.value = value
    }
}

extension Store {
    /// A reader's rules, the oldest first.
    package func rules(of reader: Reader) async throws(StoreFailure) -> [ReaderRule] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM rule WHERE reader = ? ORDER BY number", arguments: [reader.id])
                .compactMap { row in
                    guard let action = ReaderRule.Action(rawValue: try row.value("action")),
                        let kind = ReaderRule.Kind(rawValue: try row.value("kind"))
                    else { return nil }
                    return ReaderRule(
                        number: try row.value("number"), action: action, kind: kind, value: try row.value("value"))
                }
        }
    }
    /// The most rules of a reader.
    package static let mostRules = 200
    /// Adds a rule; false when there are too many.
    package func add(_ rule: ReaderRule, of reader: Reader, at: Int) async throws(StoreFailure) -> Bool {
        try await write { db in
            let count =
                try Int.fetchOne(db, sql: "SELECT count(*) FROM rule WHERE reader = ?", arguments: [reader.id]) ?? 0
            guard count < Self.mostRules else { return false }
            try db.run(
                sql:
                    "INSERT INTO rule (reader, action, kind, value, created_ms) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [reader.id, rule.action.rawValue, rule.kind.rawValue, rule.value, at])
            return true
        }
    }
    package func removeRule(_ number: Int, of reader: Reader) async throws(StoreFailure) {
        try await write {
            try $0.run(sql: "DELETE FROM rule WHERE number = ? AND reader = ?", arguments: [number, reader.id])
        }
    }

    /// Which of some articles any of these rules hits. All words are looked up at once.
    private static func hits(_ db: Database, _ rules: [ReaderRule], _ articles: [StoredArticle]) throws -> Set<Int> {
        var found: Set<Int> = []
        func add(_ kind: ReaderRule.Kind, _ test: (StoredArticle, Set<String>) -> Bool) {
            let values = Set(rules.filter { $0.kind == kind }.map(\.value))
            if !values.isEmpty { found.formUnion(articles.filter { test($0, values) }.map(\.number)) }
        }
        add(.source) { $1.contains($0.source) }
        add(.section) { article, values in article.section.map { values.contains($0.rawValue) } ?? false }
        add(.language) { article, values in article.language.map(values.contains) ?? false }
        var stories: Set<String> = []
        for rule in rules where rule.kind == .person {
            stories.formUnion(
                try String.fetchAll(
                    db, sql: "SELECT story FROM person WHERE name = ? LIMIT 10000", arguments: [rule.value]))
        }
        if !stories.isEmpty { add(.person) { article, _ in article.story.map(stories.contains) ?? false } }
        let phrases = rules.filter { $0.kind == .word }.compactMap { FTS5Pattern(matchingPhrase: $0.value)?.rawPattern }
        let numbers = articles.map(\.number)
        if !phrases.isEmpty, let first = numbers.min(), let last = numbers.max() {
            let pattern = try db.makeFTS5Pattern(rawPattern: phrases.joined(separator: " OR "), forTable: "search")
            let all = try Int.fetchSet(
                db, sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?",
                arguments: [pattern, first, last])
            found.formUnion(all.intersection(numbers))
        }
        return found
    }
    /// The numbers of articles that a reader's rules hide.
    package func hidden(_ articles: [StoredArticle], by rules: [ReaderRule]) async throws(StoreFailure) -> Set<Int> {
        guard !rules.isEmpty, !articles.isEmpty else { return [] }
        return try await read { db in
            let muted = try Self.hits(db, rules.filter { $0.action == .mute }, articles)
            guard !muted.isEmpty else { return [] }
            return muted.subtracting(try Self.hits(db, rules.filter { $0.action == .keep }, articles))
        }
    }
    /// So many rows are looked at together.
    private static let part = 200

    /// The same, for articles by number.
    package func hidden(numbers: [Int], by rules: [ReaderRule]) async throws(StoreFailure) -> Set<Int> {
        guard !rules.isEmpty else { return [] }
        var hidden: Set<Int> = []
        for chunk in numbers.chunks(ofCount: Self.part) {
            let list = chunk.map(String.init).joined(separator: ",")
            let articles = try await read { db in
                try Row.fetchAll(db, sql: "SELECT * FROM article WHERE number IN (\(list))").map(Self.article)
            }
            hidden.formUnion(try await self.hidden(articles, by: rules))
        }
        return hidden
    }
    /// The numbers of stories that a reader's rules hide.
    package func hidden(storyNumbers numbers: [Int], by rules: [ReaderRule]) async throws(StoreFailure) -> Set<Int> {
        guard !rules.isEmpty else { return [] }
        var hidden: Set<Int> = []
        for chunk in numbers.chunks(ofCount: Self.part) {
            let list = chunk.map(String.init).joined(separator: ",")
            let ids = try await read { db in
                try Row.fetchAll(db, sql: "SELECT id, number FROM story WHERE number IN (\(list))").reduce(
                    into: [String: Int]()
                ) {
                    $0[try $1.value("id")] = try $1.value("number")
                }
            }
            hidden.formUnion(try await self.hidden(stories: Array(ids.keys), by: rules).compactMap { ids[$0] })
        }
        return hidden
    }
    /// The ids of stories that a reader's rules hide: those of which every article is hidden. Of a large story the latest ten are looked at.
    package func hidden(stories: [String], by rules: [ReaderRule]) async throws(StoreFailure) -> Set<String> {
        guard !rules.isEmpty, !stories.isEmpty else { return [] }
        let articles = try await read { db in
            try stories.map { id in
                try Row.fetchAll(
                    db, sql: "SELECT * FROM article WHERE story = ? ORDER BY sort_ms DESC, number DESC LIMIT 10",
                    arguments: [id]
                ).map(Self.article)
            }
        }
        let muted = try await hidden(articles.flatMap(\.self), by: rules)
        return Set(
            zip(stories, articles).filter { _, own in !own.isEmpty && own.allSatisfy { muted.contains($0.number) } }
                .map(\.0))
    }
    /// What a rule would hit among the latest articles: how many of how many, and the first ones.
    package func preview(_ rule: ReaderRule, among most: Int = 500) async throws(StoreFailure) -> (
        hits: Int, of: Int, first: [StoredArticle]
    ) {
        try await read { db in
            let latest = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM article WHERE status NOT IN ('gone', 'held') AND version > 0
                    ORDER BY sort_ms DESC, number DESC LIMIT ?
                    """, arguments: [most]
            ).map(Self.article)
            let hits = try Self.hits(db, [rule], latest)
            return (hits.count, latest.count, Array(latest.filter { hits.contains($0.number) }.prefix(10)))
        }
    }
}
