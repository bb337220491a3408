import GRDB

/// Which stories are parts of one larger event.
extension Store {
    /// How far the days of two related stories may be apart; milliseconds.
    private static let relatedGap = 7 * 86_400_000
    /// Stories of the same days that name the same people and institutions or were filed from the same place, the nearest first.
    ///
    /// What two stories share weighs one over the number of other stories of these days that have it, so that a name of one other story
    /// weighs 1 and a president of fifty almost nothing. They are related when they share two such things of a weight of 1 together, or a
    /// word of their titles and things of a weight of one half. A common topic alone does not relate them.
    package func stories(relatedTo story: StorySummary, limit: Int = 5) async throws(StoreFailure) -> [StorySummary] {
        let related: [String] = try await read { db in
            var shared: [String: (weight: Double, things: Int)] = [:]
            func share(_ others: [String]) {
                let others = Set(others).subtracting([story.id])
                // What everybody names says nothing, and costs most.
                guard !others.isEmpty, others.count < 50 else { return }
                for other in others {
                    shared[other, default: (0, 0)].weight += 1 / Double(others.count)
                    shared[other, default: (0, 0)].things += 1
                }
            }
            let days: StatementArguments = [
                "since": story.first - Self.relatedGap, "until": story.last + Self.relatedGap,
            ]
            let names = try String.fetchAll(
                db, sql: "SELECT name FROM person WHERE story = ? ORDER BY statements DESC, name LIMIT 60",
                arguments: [story.id])
            for name in names.filter(Self.isProper).prefix(16) where try !Self.isHidden(db, name) {
                share(
                    try String.fetchAll(
                        db,
                        sql: """
                            SELECT s.id FROM person p JOIN story s ON s.id = p.story WHERE p.name = :name AND s.merged_into IS NULL
                                AND s.last_ms >= :since AND s.first_ms <= :until LIMIT 51
                            """, arguments: days + ["name": name]))
            }
            let places = try String.fetchAll(
                db,
                sql: """
                    SELECT p.name FROM article a JOIN place p ON p.article = a.number WHERE a.story = ? GROUP BY p.name
                    ORDER BY count(*) DESC, p.name LIMIT 3
                    """, arguments: [story.id])
            for place in places {
                share(
                    try String.fetchAll(
                        db,
                        sql: """
                            SELECT s.id FROM (SELECT article FROM place WHERE name = :name ORDER BY article DESC LIMIT 2000) p
                            JOIN article a ON a.number = p.article JOIN story s ON s.id = a.story WHERE s.merged_into IS NULL
                                AND s.last_ms >= :since AND s.first_ms <= :until GROUP BY s.id LIMIT 51
                            """, arguments: days + ["name": place]))
            }
            let words = Self.heavyWords(story.title)
            let nearest = shared.filter { $0.value.weight >= 0.5 }
                .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
            var related: [String] = []
            for (id, both) in nearest where related.count < limit {
                let isOneEvent = both.weight >= 1 && both.things >= 2
                if try isOneEvent
                    || !words.isDisjoint(
                        with: Self.heavyWords(
                            String.fetchOne(db, sql: "SELECT title FROM story WHERE id = ?", arguments: [id])))
                {
                    related.append(id)
                }
            }
            return related
        }
        return try await stories(related)
    }
    /// Whether a speaker is named ("Ana Verel", "Harbour Office"), not described ("residents").
    private static func isProper(_ name: String) -> Bool {
        name.split(separator: " ").filter { $0.first.map { $0.isLetter && !$0.isLowercase } ?? false }.count >= 2
    }
    /// The words of a title that may name its subject: of four letters or more and capitalised, or of six.
    private static func heavyWords(_ title: String?) -> Set<String> {
        Set(
            (title ?? "").split { !$0.isLetter && !$0.isNumber }
                .filter { $0.count > 5 || $0.count > 3 && $0.first.map { $0.isUppercase } ?? false }.map {
                    $0.lowercased()
                })
    }
}
