import Text

/// A reader's search text, parsed into words and filters.
package struct ReaderQuery: Sendable {
    package var words: String
    package var language: String?
    package var source: String?
    package var place: String?
    package var since: Int?
    package var until: Int?

    /// Parses a search text. Filters are `lang:`, `source:`, `place:`, `since:` and `until:`; a value with spaces is in quotation
    /// marks.
    package init(_ text: String, now: Int) {
        var words: [Substring] = []
        var rest = text.prefix(500)[...]
        while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
            // A stretch ends at white space, except inside quotation marks.
            var isQuoted = false
            let end =
                rest[start...].firstIndex { c in
                    if c == "\"" { isQuoted.toggle() }
                    return !isQuoted && c.isWhitespace
                } ?? rest.endIndex
            let word = rest[start..<end]
            rest = rest[end...]
            let parts = word.split(separator: ":", maxSplits: 1)
            let value = parts.count == 2 ? parts[1].filter { $0 != "\"" } : ""
            switch word.contains(":") ? parts.first?.lowercased() : nil {
            case "lang": language = value.isEmpty ? nil : value.lowercased()
            case "source": source = value.isEmpty ? nil : value
            case "place": place = value.isEmpty ? nil : value
            case "since": since = Self.time(value, now)
            case "until": until = Self.time(value, now)
            default: words.append(word)
            }
        }
        self.words = words.joined(separator: " ")
    }
    /// A day, or a number of days, hours or weeks before now: "2031-03-13", "7d", "12h", "2w". In milliseconds since 1970.
    private static func time(_ text: String, _ now: Int) -> Int? {
        // `Day.number` counts days from 1 March 0000.
        if let day = Day(iso: text) { return (day.number - 719_468) * 86_400_000 }
        guard let unit = text.last, let count = Int(text.dropLast()), (0...100_000).contains(count) else { return nil }
        switch unit {
        case "h": return now - count * 3_600_000
        case "d": return now - count * 86_400_000
        case "w": return now - count * 7 * 86_400_000
        default: return nil
        }
    }
    var isEmpty: Bool {
        words.isEmpty && [language, source, place].allSatisfy { $0 == nil } && since == nil && until == nil
    }
}

/// The results of a search: stories by rank, and the matching articles of each.
package struct StoreFindings: Sendable {
    package var stories: [StorySummary] = []
    package var hits: [String: [StoredArticle]] = [:]
}

extension Store {
    /// Finds articles by rank, and their stories, each once. A query that has only filters finds the latest matching stories.
    ///
    /// - Parameters:
    ///   - isLatest: whether to find the latest matching articles instead of the best; feeds of a search use it so that they miss none.
    ///   - isOpen: whether the reader is not signed in.
    package func find(
        _ query: ReaderQuery, limit: Int, isLatest: Bool = false, isOpen: Bool = false
    ) async throws(StoreFailure) -> StoreFindings {
        var findings = StoreFindings()
        var among: Set<String>?
        if let name = query.source {
            among = Set(try await sources(matching: name, limit: 50, isOpen: isOpen).map(\.id))
        }
        guard !query.isEmpty else { return findings }
        if query.words.isEmpty {
            var stories = StoryQuery()
            stories.language = query.language
            stories.place = query.place
            stories.isOpen = isOpen
            stories.since = query.since
            stories.until = query.until
            stories.sources = among
            stories.limit = limit
            findings.stories = try await self.stories(stories).stories
            return findings
        }
        let found = try await search(
            query.words, since: query.since, until: query.until, limit: limit * 4,
            where: SearchFilter(language: query.language, sources: among, place: query.place), isLatest: isLatest,
            isOpen: isOpen)
        var order: [String] = []
        for article in found.map(\.article) {
            guard let story = article.story else { continue }
            if findings.hits[story] == nil { order.append(story) }
            findings.hits[story, default: []].append(article)
        }
        findings.stories = try await stories(Array(order.prefix(limit)))
        return findings
    }
}
