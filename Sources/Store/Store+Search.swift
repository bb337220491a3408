import GRDB
import NewsModel

/// One article that a search found.
package struct SearchHit: Sendable {
    package var article: StoredArticle
    /// BM25; lower is better.
    package var rank: Double
}

/// Which articles a search considers.
package struct SearchFilter: Sendable {
    package var language: String?
    /// Ids of sources.
    package var sources: Set<String>?
    package var place: String?
    package init(language: String? = nil, sources: Set<String>? = nil, place: String? = nil) {
        self.language = language
        self.sources = sources
        self.place = place
    }
}

/// How much the database contains.
package struct StoreCounts: Sendable {
    package var sources = 0
    package var failing = 0
    package var items = 0
    package var articles = 0
    package var stories = 0
    package var compared = 0
    /// The number of stories given up after three tries, until a telling changes; then the reasons of the latest ones.
    package var notCompared = 0
    package var whyNotCompared: [(story: String, problem: String)] = []
    package var stages: [(stage: String, status: String, count: Int)] = []
    /// The number of pages, items and feeds in quarantine; then the latest ones and why.
    package var quarantined = 0
    package var whyQuarantined: [(kind: String, subject: String, problem: String)] = []
    /// How many were given up or put in quarantine for each reason, by kind ("story", "article", "feed").
    package var reasons: [(kind: String, problem: String, count: Int)] = []
    package var takedowns = 0
    /// The progress of making again what older versions made; nil when it was not requested.
    package var remaking: Remaking?
    /// The size of the database file in bytes.
    package var bytes = 0
    package init() {}
}

extension Store {
    /// The stories before a time, latest first.
    ///
    /// - Parameter least: the smallest number of tellings.
    package func front(before: Int? = nil, limit: Int, least: Int = 1) async throws(StoreFailure) -> [StorySummary] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM story WHERE merged_into IS NULL AND last_ms < ? AND tellings >= ? ORDER BY last_ms DESC, number DESC LIMIT ?
                    """,
                arguments: [before ?? Int.max, least, limit]
            ).map(Self.summary)
        }
    }

    /// Finds articles that contain all words of a query.
    ///
    /// `"…"` is a phrase, `-word` excludes a word, `word*` matches a beginning, and `title:word` searches titles. Only the latest
    /// `pool` matching articles are ranked, so that a common word costs no more than a rare one.
    ///
    /// - Parameter isOpen: whether the reader is not signed in; then only titles and open places are searched.
    package func search(
        _ query: String, since: Int? = nil, until: Int? = nil, limit: Int = 20, pool size: Int = 2000,
        where filter: SearchFilter = SearchFilter(), isLatest: Bool = false, isOpen: Bool = false
    ) async throws(StoreFailure) -> [SearchHit] {
        guard let match = SearchQuery(query).match else { return [] }
        let table = isOpen ? "open_search" : "search"
        return try await read { db in
            var wheres = ""
            var more: [any DatabaseValueConvertible] = []
            if since != nil || until != nil {
                wheres += " AND a.sort_ms BETWEEN ? AND ?"
                more += [since ?? 0, until ?? Int.max]
            }
            if let language = filter.language {
                wheres += " AND a.language = ?"
                more.append(language)
            }
            if let sources = filter.sources {
                wheres += " AND a.source IN (\(sources.map { _ in "?" }.joined(separator: ",")))"
                more += sources.sorted()
            }
            if let place = filter.place {
                wheres +=
                    " AND EXISTS (SELECT 1 FROM place p WHERE p.name = ? AND p.article = a.number\(isOpen ? " AND NOT p.is_private" : ""))"
                more.append(try Self.name(db, ofPlace: place, isOpen: isOpen))
            }
            // Row numbers rise with the time of arrival, so the latest matches come first without sorting. Filters apply before the
            // limit, so that older articles can be found by their time.
            let join = wheres.isEmpty ? "" : "JOIN article a ON a.number = \(table).rowid"
            let rows = try Int.fetchAll(
                db,
                sql:
                    "SELECT \(table).rowid FROM \(table) \(join) WHERE \(table) MATCH ?\(wheres) ORDER BY \(table).rowid DESC LIMIT ?",
                arguments: StatementArguments([match] + more + [isLatest ? limit : size]))
            guard let lowest = rows.last else { return [] }
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT a.*, f.r FROM (SELECT rowid AS n, bm25(\(table), 4.0, 1.0) AS r FROM \(table) WHERE \(table) MATCH ? AND rowid >= ?) f
                    JOIN article a ON a.number = f.n
                    WHERE a.status NOT IN ('gone', 'held')\(wheres) ORDER BY \(isLatest ? "a.number DESC" : "f.r") LIMIT ?
                    """,
                arguments: StatementArguments([match, lowest] + more + [limit])
            ).map { try SearchHit(article: Self.article($0), rank: $0.value("r")) }
        }
    }

    /// - Parameter versions: the current versions, to count what they have made; nil to skip that count.
    package func counts(of versions: MakerVersions? = nil) async throws(StoreFailure) -> StoreCounts {
        try await read { db in
            var counts = StoreCounts()
            func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
            counts.sources = try number("SELECT count(*) FROM source")
            counts.failing = try number("SELECT count(*) FROM source WHERE failures > 0")
            counts.items = try number("SELECT count(*) FROM item")
            counts.articles = try number("SELECT count(*) FROM article")
            counts.stories = try number("SELECT count(*) FROM story WHERE merged_into IS NULL")
            counts.compared = try number(
                "SELECT count(*) FROM story WHERE merged_into IS NULL AND compared >= revision")
            let givenUp = "FROM story WHERE merged_into IS NULL AND tries >= 3 AND problem IS NOT NULL"
            counts.notCompared = try number("SELECT count(*) \(givenUp)")
            counts.whyNotCompared = try Row.fetchAll(
                db, sql: "SELECT id, problem \(givenUp) ORDER BY changed_ms DESC, id LIMIT 5"
            ).map { try ($0.value("id"), $0.value("problem")) }
            counts.stages = try Row.fetchAll(
                db,
                sql: "SELECT stage, status, count(*) AS n FROM article GROUP BY stage, status ORDER BY stage, status"
            ).map { try ($0.value("stage"), $0.value("status"), $0.value("n")) }
            counts.quarantined = try number("SELECT count(*) FROM quarantine")
            counts.whyQuarantined = try Row.fetchAll(
                db, sql: "SELECT kind, subject, problem FROM quarantine ORDER BY at_ms DESC, subject LIMIT 5"
            ).map { try ($0.value("kind"), $0.value("subject"), $0.value("problem")) }
            counts.reasons = try Row.fetchAll(
                db,
                sql: """
                    SELECT kind, problem, count(*) AS n FROM
                        (SELECT 'story' AS kind, problem \(givenUp) UNION ALL SELECT kind, problem FROM quarantine)
                    GROUP BY kind, problem ORDER BY n DESC, kind, problem LIMIT 20
                    """
            ).map { try ($0.value("kind"), $0.value("problem"), $0.value("n")) }
            counts.takedowns = try number("SELECT count(*) FROM takedown WHERE state = 'done'")
            counts.remaking = try versions.map { try Self.remaking(db, $0) }
            counts.bytes = try number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
            return counts
        }
    }
}

/// A reader's query in the syntax of FTS5; any characters are allowed.
struct SearchQuery {
    /// The FTS5 query; nil when no word is left.
    let match: String?

    init(_ text: String) {
        var wanted: [String] = []
        var unwanted: [String] = []
        var rest = Substring(text.prefix(1000))
        while let first = rest.first, wanted.count + unwanted.count < 32 {
            if first.isWhitespace {
                rest.removeFirst()
                continue
            }
            let isNot = first == "-"
            if isNot { rest.removeFirst() }
            var column = ""
            for name in ["title:", "body:"] where rest.hasPrefix(name) {
                column = name
                rest.removeFirst(name.count)
            }
            var term: Substring
            var suffix = ""
            if rest.first == "\"" {
                rest.removeFirst()
                term = rest.prefix { $0 != "\"" }
                rest = rest[term.endIndex...].dropFirst()
            } else {
                term = rest.prefix { !$0.isWhitespace }
                rest = rest[term.endIndex...]
                if term.last == "*" { suffix = "*" }
            }
            guard
                term.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
            else { continue }
            // Filter by Unicode scalars: FTS5 treats a quotation mark with a combining accent as a quotation mark.
            let words = String(String.UnicodeScalarView(term.unicodeScalars.filter { $0 != "\"" && $0 != "\0" }))
            let quoted = "\(column)\"\(words)\"\(suffix)"
            if isNot { unwanted.append(quoted) } else { wanted.append(quoted) }
        }
        guard !wanted.isEmpty else {
            match = nil
            return
        }
        let all = wanted.joined(separator: " AND ")
        match = unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.joined(separator: " OR ")))"
    }
}
