import NewsModel
import Reporting
import Store

/// One item for each article: sources are feeds, their folders labels.
struct ArticleShelf: ReaderShelf {
    let service: Service
    let reader: Reader

    func feeds() async throws -> [ReaderFeed] { try await service.store.sources(counting: false).map(feed) }
    private func feed(_ source: Source) -> ReaderFeed {
        ReaderFeed(
            name: source.id, title: Parts.name(source, most: 120),
            home: Words.web(source.home) ?? service.settings.base + "/sources/" + Words.encoded(source.id),
            address: reader.isAdmin ? source.shownURL : nil, label: source.folder)
    }
    func unread() async throws -> [String: UnreadCount] {
        guard try await service.store.rules(of: reader).isEmpty else { return try await unreadByFeed() }
        return try await service.store.unreadArticles(of: reader)
    }
    func numbers(_ stream: ReaderStream, _ query: SyncQuery) async throws -> ReaderPage? {
        let store = service.store
        let articles: ArticleStream
        switch stream {
        case .all, .starred, .read, .unread: articles = .all
        case .feed(let id):
            guard try await store.source(id)?.id == id else { return nil }
            articles = .source(id)
        case .label(let folder): articles = .folder(folder)
        case .other: return ReaderPage()
        }
        let query = stream.narrowed(query)
        let found = try await store.articleNumbers(query, of: articles, by: reader)
        let rules = query.isStarred == true ? [] : try await store.rules(of: reader)
        let hidden = try await store.hidden(numbers: found.map(\.number), by: rules)
        return ReaderPage(found, of: query) { !hidden.contains($0) }
    }
    func count() async throws -> Int { try await service.store.countOfArticles() }
    func items(_ numbers: [Int]) async throws -> [ReaderItem] {
        let articles = try await service.store.articles(numbers, of: reader)
        let sources = Dictionary(
            uniqueKeysWithValues: try await service.store.sources(counting: false).map { ($0.id, feed($0)) })
        let sizes = try await service.store.sizes(ofStories: Set(articles.compactMap(\.article.story)))
        let texts = await Parts.texts(ofLines: articles.map(\.line))
        return zip(articles, texts).compactMap { found, text in
            let article = found.article
            guard let feed = sources[article.source] else { return nil }
            let page = service.settings.base + "/tellings/" + article.id
            var content = text
            if let story = article.story, let size = sizes[story], size.tellings > 1 {
                content += Parts.storyLink(story, size, base: service.settings.base)
            }
            return ReaderItem(
                number: article.number, seen: found.readable, published: article.time,
                title: Words.short(article.title ?? "Without a title", 300), url: Words.web(article.url) ?? page,
                author: article.outlet.map { Words.short($0, 100) }, content: content, feed: feed, state: found.state)
        }
    }
    func mark(_ numbers: [Int], isRead: Bool?, isStarred: Bool?) async throws {
        try await service.store.mark(
            articleNumbers: numbers, isRead: isRead, isStarred: isStarred, by: reader, at: service.actions.now())
    }
    func catchUp(_ stream: ReaderStream, at: Int) async throws -> Bool {
        let store = service.store
        switch stream {
        case .all: try await store.catchUp(with: nil, by: reader, at: at)
        case .feed(let id):
            guard try await store.source(id)?.id == id else { return false }
            try await store.catchUp(with: id, by: reader, at: at)
        case .label(let folder):
            let sources = try await store.sources(counting: false).filter { $0.folder == folder }
            for source in sources { try await store.catchUp(with: source.id, by: reader, at: at) }
            return !sources.isEmpty
        case .starred, .read, .unread, .other: return false
        }
        return true
    }
}

extension Parts {
    /// The texts of many lines, in their order; all cores share the work.
    static func texts(ofLines lines: [[UInt8]]) async -> [String] {
        // Chosen, not measured: some ten milliseconds of work.
        let size = 64
        return await withTaskGroup(of: (Int, [String]).self) { tasks in
            for start in stride(from: 0, to: lines.count, by: size) {
                let chunk = lines[start..<min(lines.count, start + size)]
                tasks.addTask { (start / size, chunk.map { text(ofLine: $0) }) }
            }
            var found = [[String]](repeating: [], count: (lines.count + size - 1) / size)
            for await (i, texts) in tasks { found[i] = texts }
            return found.flatMap(\.self)
        }
    }
    /// The text of an article's stored line as HTML: its paragraphs and headings, without what stands around them.
    static func text(ofLine line: [UInt8]) -> String {
        guard let article = Article(line: line) else { return "" }
        var out = ""
        for block in article.blocks
        where block.kind.isBody && block.kind != .title && block.span.end <= article.bytes.count {
            let words = article.text(block.span)
            // Readers show the title above it.
            if out.isEmpty, words == article.title { continue }
            let tag = block.kind == .heading ? "h3" : "p"
            out += "<\(tag)>\(escaped(words))</\(tag)>"
        }
        return out
    }
    /// "In a story of 9 articles, 3 to 4 independent reports"
    static func storyLink(_ story: String, _ size: StorySize, base: String) -> String {
        let facts = size.facts().joined(separator: ", ")
        return "<p><a href=\"\(escaped(base))/stories/\(escaped(story))\">In a story of \(escaped(facts))</a></p>"
    }
}
