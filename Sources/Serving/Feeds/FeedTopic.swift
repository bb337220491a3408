import HTTPTypes
import Hummingbird
import Reporting
import Store

enum FeedTopic: Sendable, Hashable {
    /// The stories of the front page, filtered by its query ("?lang=de", or empty).
    case stories(query: String)
    /// The results of a search. Readers who are not signed in search only titles and the open places of texts.
    case search(String, isOpen: Bool)
    case story(String)
    case source(String)
    case person(String)
    case place(String)

    /// The topic and format of a path with query of this service: "/stories/abc.atom", "/search.json?q=…"; nil for others.
    init?(_ address: String) {
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let (path, _) = StoryFeed.Format.taken(off: String(parts[0])) else { return nil }
        let query = parts.count > 1 ? String(parts[1]) : nil
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let name = segments.count == 2 ? Words.decoded(segments.last ?? "", isForm: false) : ""
        switch segments.first {
        case "feed" where segments.count == 1: self = .stories(query: query.map { "?" + $0 } ?? "")
        case "search" where segments.count == 1: self = .search(askedFor("q", in: query) ?? "", isOpen: false)
        case "stories" where !name.isEmpty: self = .story(name)
        case "sources" where !name.isEmpty: self = .source(name)
        case "people" where !name.isEmpty: self = .person(name)
        case "places" where !name.isEmpty: self = .place(name)
        default: return nil
        }
    }
}

extension StoryFeed.Format {
    /// The format of the feed at a path with query of this service.
    init?(ofFeedAt address: String) {
        guard let (_, format) = Self.taken(off: String(address.prefix { $0 != "?" })) else { return nil }
        self = format
    }
    /// Splits a path into the part before the feed's file ending and the format; nil without such an ending.
    static func taken(off path: String) -> (path: String, format: StoryFeed.Format)? {
        for format in allCases where path.hasSuffix("." + format.rawValue) {
            return (String(path.dropLast(format.rawValue.count + 1)), format)
        }
        return nil
    }
}

extension Service {
    /// For whom the entries of a feed are made.
    struct FeedReader: Sendable {
        /// Whether entries hold leads, texts and what a story folds.
        var seesTexts = false
        var languages: [String] = []
    }
    /// A topic's present feed.
    ///
    /// - Throws: a `Problem` when the topic does not exist (any more).
    func feed(_ topic: FeedTopic, _ format: StoryFeed.Format, for reader: FeedReader = FeedReader()) async throws
        -> StoryFeed
    {
        switch topic {
        case .stories(let query):
            var feed = StoryFeed(title: "Stemma: stories", path: "/", id: "stories" + query, format: format)
            feed.query = query
            var asked = storyQuery(String(query.dropFirst()))
            asked.isOpen = !reader.seesTexts
            feed = try await filled(feed, stories: try await store.stories(asked).stories, for: reader)
            // Tombstones of stories that the list may have had: as far back as the list reaches, at most a month.
            if query.isEmpty {
                let since = max(feed.entries.map(\.updated).min() ?? 0, actions.now() - 30 * 86_400_000)
                feed.removed = try await store.latestEnded(since: since).map { ("story:" + $0.id, $0.at) }
            }
            return feed
        case .search(let text, let isOpen):
            let stories = try await find(text, limit: 30, isLatest: true, isOpen: isOpen).stories.sorted {
                ($1.changed, $0.id) < ($0.changed, $1.id)
            }
            var feed = StoryFeed(title: "Stemma: \(text)", path: "/search", id: "search:" + text, format: format)
            feed.query = "?q=" + Words.encoded(text)
            return try await filled(feed, stories: stories, for: reader)
        case .story(let id):
            guard let (story, _) = try await store.story(id) else { throw try await gone(id) }
            let feed = StoryFeed(
                title: story.title ?? "A story", path: "/stories/\(story.id)", id: "story:\(story.id)", format: format)
            return try await filled(
                feed, tellings: try await store.tellings(of: story.id),
                removed: try await store.removed(story: story.id), for: reader)
        case .source(let id):
            guard let source = try await store.source(id) else { throw Problem.notFound }
            let feed = StoryFeed(
                title: Parts.name(source, most: 120), path: "/sources/\(source.id)", id: "source:\(source.id)",
                format: format)
            return try await filled(
                feed, tellings: try await store.articles(of: source.id),
                removed: try await store.removed(source: source.id), for: reader)
        case .person(let name):
            guard !(try await store.person(name, isOpen: !reader.seesTexts)).isEmpty else { throw Problem.noPersonPage }
            var query = StoryQuery()
            query.person = name
            query.isOpen = !reader.seesTexts
            let feed = StoryFeed(
                title: name, path: "/people/" + Words.encoded(name), id: "person:" + name, format: format)
            return try await filled(feed, stories: try await store.stories(query).stories, for: reader)
        case .place(let name):
            var query = StoryQuery()
            query.place = name
            query.isOpen = !reader.seesTexts
            query.limit = 15
            let stories = try await store.stories(query).stories
            guard !stories.isEmpty else { throw Problem.noPlacePage }
            let feed = StoryFeed(
                title: name, path: "/places/" + Words.encoded(name), id: "place:" + name, format: format)
            return try await filled(feed, stories: stories, for: reader)
        }
    }
    /// The bytes of a topic's feed, for requests and for subscribers.
    func written(_ topic: FeedTopic, _ format: StoryFeed.Format) async throws -> (type: String, bytes: [UInt8]) {
        try await feed(topic, format).written(base: settings.base)
    }
    func answer(_ topic: FeedTopic, _ format: StoryFeed.Format, to request: Request, _ context: ServingContext)
        async throws -> Response
    {
        let reader = FeedReader(seesTexts: context.seesTexts, languages: context.reader?.languages ?? [])
        let feed = try await feed(topic, format, for: reader)
        let (type, bytes) = feed.written(base: settings.base)
        var response = reply(.ok, type: type, bytes, cache: "private, max-age=60")
        response.headers[values: .link] = [
            "<\(settings.base + Hub.path)>; rel=\"hub\"", "<\(feed.own(settings.base))>; rel=\"self\"",
        ]
        return ETag.answer(response, bytes, to: request)
    }

    private func filled(_ feed: StoryFeed, stories: [StorySummary], for reader: FeedReader) async throws -> StoryFeed {
        var feed = feed
        let folded = reader.seesTexts ? try await store.folded(stories.map(\.id)) : [:]
        feed.entries = stories.map { story in
            var entry = StoryFeed.Entry(story)
            guard let folded = folded[story.id] else { return entry }
            if let heading = story.card?.heading(in: reader.languages) { entry.title = Words.short(heading.title, 300) }
            entry.content = Parts.content(story, folded, languages: reader.languages, base: settings.base)
            return entry
        }
        return feed
    }
    private func filled(
        _ feed: StoryFeed, tellings: [StoredArticle], removed: [(id: String, at: Int)], for reader: FeedReader
    ) async throws -> StoryFeed {
        var feed = feed
        let latest = tellings.sorted { ($1.time, $1.number) < ($0.time, $0.number) }.prefix(60)
        let versions = try await store.lastVersions(of: Array(latest))
        let lines = reader.seesTexts ? try await store.lines(of: Array(latest)) : [:]
        feed.entries = latest.map { article in
            var entry = StoryFeed.Entry(
                id: "telling:" + article.id, title: Words.short(article.title ?? "Without a title", 300),
                url: "/tellings/" + article.id, original: Words.web(article.url),
                summary: Parts.name(article) + (article.version > 1 ? " · version \(article.version)" : ""),
                published: article.time, updated: versions[article.number] ?? article.seen, language: article.language,
                author: Parts.name(article))
            entry.content = lines[article.number].map { Parts.text(ofLine: $0) }
            return entry
        }
        feed.removed = removed.map { ("telling:" + $0.id, $0.at) }
        return feed
    }
}
