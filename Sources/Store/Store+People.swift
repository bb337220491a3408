import GRDB

/// People and places that stories name, and completions of search words.
extension Store {
    /// People and institutions whose name, or a word of it, begins with the given letters.
    ///
    /// - Parameter isOpen: whether the reader is not signed in; then names and offices that only letters to the readers give are left out.
    package func people(matching text: String, limit: Int = 8, isOpen: Bool) async throws(StoreFailure)
        -> [PersonSummary]
    {
        try await read { db in
            let pattern = Self.likePattern(text)
            let role = isOpen ? "CASE WHEN shown = 'all' THEN role END" : "role"
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT name, max(\(role)) AS role, max(kind = 'institution') AS institution, count(*) AS stories,
                        sum(statements) AS statements FROM person WHERE (name LIKE ?1 || '%' ESCAPE '\\' OR name LIKE '% ' || ?1 || '%' ESCAPE '\\')
                        AND (kind = 'institution' OR \(role) IS NOT NULL)\(isOpen ? " AND shown != 'nothing'" : "") GROUP BY name ORDER BY stories DESC, name LIMIT ?2
                    """, arguments: [pattern, limit * 2]
            ).map(Self.person).filter { try !Self.isHidden(db, $0.name) }.prefix(limit).map { $0 }
        }
    }
    private static func person(_ row: Row) throws -> PersonSummary {
        try PersonSummary(
            name: row.value("name"), role: row.value("role"), isInstitution: row.value("institution"),
            stories: row.value("stories"), statements: row.value("statements"))
    }
    /// What stories say of a name, one entry for each role: a minister in one story and a coach in another may be two people.
    ///
    /// Private persons, who have no office in any story, are left out.
    ///
    /// - Parameter isOpen: whether the reader is not signed in; then what only letters to the readers say is left out.
    package func person(
        _ name: String, isOpen: Bool
    ) async throws(StoreFailure) -> [(summary: PersonSummary, stories: [String])] {
        try await read { db in
            guard try !Self.isHidden(db, name) else { return [] }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT p.*, s.last_ms FROM person p JOIN story s ON s.id = p.story AND s.merged_into IS NULL WHERE p.name = ?
                        \(isOpen ? "AND p.shown != 'nothing'" : "") ORDER BY s.last_ms DESC LIMIT 500
                    """, arguments: [name])
            var order: [String] = []
            var groups: [String: (summary: PersonSummary, stories: [String])] = [:]
            for row in rows {
                let role: String? = try isOpen && row.value("shown") != "all" ? nil : row.value("role")
                let isInstitution = try row.value("kind") == "institution"
                let key = isInstitution ? "institution" : (role?.lowercased() ?? "")
                if groups[key] == nil {
                    order.append(key)
                    groups[key] = (
                        PersonSummary(
                            name: name, role: isInstitution ? nil : role, isInstitution: isInstitution, stories: 0,
                            statements: 0), []
                    )
                }
                groups[key]?.summary.stories += 1
                groups[key]?.summary.statements += try row.value("statements") as Int
                groups[key]?.stories.append(try row.value("story"))
            }
            guard groups.values.contains(where: { $0.summary.isInstitution || $0.summary.role != nil }) else {
                return []
            }
            return order.compactMap { groups[$0] }
        }
    }
    static func isHidden(_ db: Database, _ name: String) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM hidden_person WHERE hash = ?)",
            arguments: [nameHash(name)]) ?? false
    }
    /// Hides a name from pages, search and exports of people; the articles' texts stay unchanged.
    package func hide(person name: String, at: Int, actor: String) async throws(StoreFailure) {
        let hash = Self.nameHash(name)
        try await write { db in
            try db.run(sql: "INSERT INTO hidden_person VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [hash, at])
            try Self.removeEdits(db, naming: name)
            try Audit.append(db, at: at, by: actor, action: "person hidden", subject: hash.hex, detail: [:])
        }
    }
    /// Hashes of the hidden names.
    package func hiddenPeople() async throws(StoreFailure) -> Set<[UInt8]> {
        try await read { Set(try Row.fetchAll($0, sql: "SELECT hash FROM hidden_person").map { try $0.value("hash") }) }
    }
    package static func nameHash(_ name: String) -> [UInt8] { sha256(Array(name.lowercased().utf8)) }
    /// - Parameter isOpen: whether the reader is not signed in; then places that only letters to the readers name are left out.
    package func places(matching text: String, limit: Int = 8, isOpen: Bool) async throws(StoreFailure) -> [(
        name: String, tellings: Int
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT name, count(*) AS n FROM place WHERE name LIKE ? || '%' ESCAPE '\\'
                        \(isOpen ? "AND NOT is_private" : "") GROUP BY name ORDER BY n DESC, name LIMIT ?
                    """, arguments: [Self.likePattern(text), limit]
            ).map { try ($0.value("name"), $0.value("n")) }
        }
    }
    /// The places of the latest tellings, those with most tellings first.
    package func latestPlaces(since: Int, limit: Int = 12, isOpen: Bool) async throws(StoreFailure) -> [(
        name: String, tellings: Int
    )] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT p.name AS name, count(*) AS n FROM (SELECT number FROM article WHERE sort_ms >= ? ORDER BY sort_ms DESC LIMIT 2000) a
                    JOIN place p ON p.article = a.number \(isOpen ? "AND NOT p.is_private" : "") GROUP BY p.name ORDER BY n DESC, p.name LIMIT ?
                    """, arguments: [since, limit]
            ).map { try ($0.value("name"), $0.value("n")) }
        }
    }
    /// The name under which a place is stored, whatever its letters' case; the name itself where there is none.
    static func name(_ db: Database, ofPlace name: String, isOpen: Bool) throws -> String {
        let open = isOpen ? " AND NOT is_private" : ""
        let exists = "SELECT EXISTS (SELECT 1 FROM place WHERE name = ?\(open))"
        if try Bool.fetchOne(db, sql: exists, arguments: [name]) == true { return name }
        return try String.fetchOne(
            db, sql: "SELECT name FROM place WHERE name = ? COLLATE NOCASE\(open) LIMIT 1", arguments: [name]) ?? name
    }
    /// Tellings whose dateline names a place, latest first.
    package func tellings(
        at place: String, after: ArticleCursor? = nil, limit: Int = 30, isOpen: Bool
    ) async throws(StoreFailure) -> [StoredArticle] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT a.* FROM place p JOIN article a ON a.number = p.article WHERE p.name = ? AND (a.sort_ms, a.number) < (?, ?)
                        AND a.status NOT IN ('gone', 'held')\(isOpen ? " AND NOT p.is_private" : "")
                    ORDER BY a.sort_ms DESC, a.number DESC LIMIT ?
                    """,
                arguments: [
                    try Self.name(db, ofPlace: place, isOpen: isOpen), after?.time ?? Int.max, after?.number ?? Int.max,
                    limit,
                ]
            ).map(Self.article)
        }
    }
    /// Sources whose title or address contains the given letters.
    ///
    /// - Parameter isOpen: whether the reader is not signed in; then only the host of an address is searched, because the rest may
    ///   contain a key.
    package func sources(matching text: String, limit: Int = 5, isOpen: Bool = false) async throws(StoreFailure)
        -> [Source]
    {
        // The host ends at the first slash after "://".
        let url =
            isOpen
            ? "substr(url, 1, instr(substr(url, instr(url, '://') + 3) || '/', '/') + instr(url, '://') + 2)" : "url"
        return try await sources(matching: text, in: url, limit: limit)
    }
    private func sources(matching text: String, in url: String, limit: Int) async throws(StoreFailure) -> [Source] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM source WHERE title LIKE '%' || ?1 || '%' ESCAPE '\\' OR \(url) LIKE '%' || ?1 || '%' ESCAPE '\\'
                    ORDER BY coalesce(title, url) LIMIT ?2
                    """, arguments: [Self.likePattern(text), limit]
            ).map(Self.source)
        }
    }
    private static func likePattern(_ text: String) -> String {
        String(text.prefix(100)).replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
