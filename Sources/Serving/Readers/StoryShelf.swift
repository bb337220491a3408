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
        let (sections, single) = try await service.store.unreadStories(of: reader)
        var counts: [String: UnreadCount] = [:]
        for (section, count) in sections { counts[section.isEmpty ? Self.mixed : "section-" + section] = count }
        if single.count > 0 { counts[Self.single] = single }
        return counts
    }
    private func query(_ stream: ReaderStream, _ query: SyncQuery) -> SyncQuery? {
        var query = query
        switch stream {
        case .all: break
        case .starred: query.isStarred = true
        case .read: query.isRead = true
        case .unread: query.isRead = false
        case .feed(Self.single): query.isSingle = true
        case .feed(Self.mixed): (query.hasNoSection, query.isSingle) = (true, false)
        case .feed(let name):
            guard name.hasPrefix("section-"), let section = Section(rawValue: String(name.dropFirst(8))) else {
                return nil
            }
            (query.section, query.isSingle) = (section, false)
        case .label(Self.label): query.isSingle = false
        case .label, .other: return nil
        }
        return query
    }
    func count() async throws -> Int { try await service.store.countOfStories() }
    func numbers(_ stream: ReaderStream, _ asked: SyncQuery) async throws -> ReaderPage? {
        guard let query = query(stream, asked) else {
            if case .feed = stream { return nil }
            return ReaderPage()
        }
        let found = try await service.store.storyNumbers(query, of: reader)
        let rules = try await service.store.rules(of: reader)
        guard !rules.isEmpty, query.isStarred != true else { return ReaderPage(found, of: query) }
        let hidden = try await service.store.hidden(storyNumbers: found.map(\.number), by: rules)
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
            guard let query = query(stream, SyncQuery()) else { return false }
            try await service.store.catchUp(withStoriesOf: query, by: reader, at: at)
            return true
        case .starred, .read, .unread, .other: return false
        }
    }
}

extension Parts {
    /// The most articles that an item lists.
    private static let mostListed = 40

    /// A story as HTML: its lead with its outlet, how many independent reports it is, its articles by report, and where the rest stands; one of a single
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
        var facts = [counts(story)]
        if let behind = Words.behind(story.agencies) { facts.append(behind) }
        if story.disputes > 0 { facts.append("\(story.disputes) disputed") }
        if story.conflicts > 0 {
            facts.append(Words.count(story.conflicts, "conflicting figure", "conflicting figures"))
        }
        out += "<p><b>\(escaped(facts.joined(separator: " · ")))</b></p><ul>"
        for report in folded.reports.prefix(mostListed) {
            guard let first = report.first else { continue }
            out += "<li>\(listed(first, base: base))"
            let others = report.dropFirst()
            if !others.isEmpty {
                out +=
                    "; the same from "
                    + others.prefix(8).map { link($0, words: name($0), base: base) }.joined(separator: ", ")
                if others.count > 8 { out += " and \(others.count - 8) more" }
            }
            out += "</li>"
        }
        if folded.reports.count > mostListed { out += "<li>and \(folded.reports.count - mostListed) more</li>" }
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
