import NewsModel
import Reporting
import Store

/// One item for each story, which folds its articles: sections are feeds. What one article alone tells is a feed of its own.
struct StoryShelf: ReaderShelf {
    let service: Service
    let reader: Reader
    private static let single = "single"
    private static let mixed = "stories"
    private static let label = "Stories"

    private func feed(_ name: String, _ title: String, _ path: String, label: String?) -> ReaderFeed {
        ReaderFeed(name: name, title: title, home: service.settings.base + path, address: nil, label: label)
    }
    private func feed(of section: Section) -> ReaderFeed {
        feed(
            "section-" + section.rawValue, section.name, "/latest?section=" + section.rawValue, label: Self.label)
    }
    private var mixedFeed: ReaderFeed { feed(Self.mixed, "Other stories", "/latest", label: Self.label) }
    private var singleFeed: ReaderFeed { feed(Self.single, "Single articles", "/latest?least=1", label: nil) }

    func feeds() async throws -> [ReaderFeed] { Section.allCases.map(feed(of:)) + [mixedFeed, singleFeed] }
    func unread() async throws -> [String: UnreadCount] {
        guard try await service.store.rules(of: reader).isEmpty else { return try await unreadByFeed() }
        let (sections, single) = try await service.store.unreadStories(of: reader)
        var counts: [String: UnreadCount] = [:]
        for (section, count) in sections { counts[section.isEmpty ? Self.mixed : "section-" + section] = count }
        if single.count > 0 { counts[Self.single] = single }
        return counts
    }
    func count() async throws -> Int { try await service.store.countOfStories() }
    /// The stories of a stream; nil when there is no such feed.
    private func stories(of stream: ReaderStream) -> StoryStream? {
        switch stream {
        case .all, .starred, .read, .unread: return .all
        case .label(Self.label): return .several
        case .feed(Self.single): return .single
        case .feed(Self.mixed): return .unsorted
        case .feed(let name):
            guard name.hasPrefix("section-") else { return nil }
            return Section(rawValue: String(name.dropFirst(8))).map { .section($0) }
        case .label, .other: return nil
        }
    }
    func numbers(_ stream: ReaderStream, _ query: SyncQuery) async throws -> ReaderPage? {
        guard let stories = stories(of: stream) else {
            if case .feed = stream { return nil }
            return ReaderPage()
        }
        let store = service.store
        let query = stream.narrowed(query)
        let found = try await store.storyNumbers(query, of: stories, by: reader)
        let rules = query.isStarred == true ? [] : try await store.rules(of: reader)
        let hidden = try await store.hidden(storyNumbers: found.map(\.number), by: rules)
        return ReaderPage(found, of: query) { !hidden.contains($0) }
    }
    func items(_ numbers: [Int]) async throws -> [ReaderItem] {
        let found = try await service.store.stories(numbers, of: reader)
        let folded = try await service.store.folded(found.map(\.story.id))
        return found.map { number, story, state in
            let feed = story.tellings == 1 ? singleFeed : story.section.map(feed(of:)) ?? mixedFeed
            let heading = story.card?.heading(in: reader.languages)
            return ReaderItem(
                number: number, seen: story.changed, published: story.last,
                title: Words.short(heading?.title ?? story.title ?? "A story", 300),
                url: service.settings.base + "/stories/" + story.id, author: heading?.outlet,
                content: Parts.content(
                    story, folded[story.id] ?? FoldedStory(), languages: reader.languages, base: service.settings.base),
                feed: feed, state: state)
        }
    }
    func mark(_ numbers: [Int], isRead: Bool?, isStarred: Bool?) async throws {
        try await service.store.mark(
            storyNumbers: numbers, isRead: isRead, isStarred: isStarred, by: reader, at: service.actions.now())
    }
    func catchUp(_ stream: ReaderStream, at: Int) async throws -> Bool {
        switch stream {
        case .all, .label, .feed:
            guard let stories = stories(of: stream) else { return false }
            try await service.store.catchUp(withStoriesOf: stories, by: reader, at: at)
            return true
        case .starred, .read, .unread, .other: return false
        }
    }
}

extension Parts {
    /// The most reports that an item lists, and the most articles behind one of them. Chosen, not measured: a few screens of a telephone.
    private static let mostListed = 40
    private static let mostOthers = 8

    /// A story as HTML: its lead with its outlet, how many independent reports it is, its articles by family, and where the rest stands; one of a single
    /// article is that article's text.
    static func content(_ story: StorySummary, _ folded: FoldedStory, languages: [String], base: String) -> String {
        let page = "\(escaped(base))/stories/\(escaped(story.id))"
        if let line = folded.line {
            return text(ofLine: line) + "<p><a href=\"\(page)\">What it says, in parts</a></p>"
        }
        var out = ""
        if let lead = story.card?.heading(in: languages)?.lead {
            out += "<p>\(escaped(Words.short(lead.text, Place.mostQuoted)))"
            out += lead.outlet.map { " <i>\(escaped(Words.short($0, 60)))</i>" } ?? ""
            out += "</p>"
        }
        let facts = story.facts(behind: Words.behind(story.agencies))
        out += "<p><b>\(escaped(facts.joined(separator: " · ")))</b></p><ul>"
        for family in folded.families.prefix(mostListed) {
            guard let first = family.first else { continue }
            out += "<li>\(listed(first, base: base))"
            let others = family.dropFirst()
            if !others.isEmpty {
                out +=
                    "; with text in common: "
                    + others.prefix(mostOthers).map { link($0, words: name($0), base: base) }.joined(separator: ", ")
                if others.count > mostOthers { out += " and \(others.count - mostOthers) more" }
            }
            out += "</li>"
        }
        if folded.families.count > mostListed { out += "<li>and \(folded.families.count - mostListed) more</li>" }
        return out + "</ul><p><a href=\"\(page)\">Who said what, what differs, where it comes from</a></p>"
    }
    private static func link(_ article: StoredArticle, words: String, base: String) -> String {
        "<a href=\"\(escaped(Words.web(article.url) ?? base + "/tellings/" + article.id))\">\(escaped(words))</a>"
    }
    private static func listed(_ article: StoredArticle, base: String) -> String {
        link(article, words: Words.short(article.title ?? "Without a title", 200), base: base)
            + " <i>\(escaped(name(article)))</i>, \(escaped(when(article)))"
    }
}
