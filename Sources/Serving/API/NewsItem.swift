import HTTPTypes
import Hummingbird
import NewsModel
import Reporting
import Store

/// An article as the formats of news agencies tell it: only what its source says, and of its text only what the visitor may read.
struct NewsItem {
    /// A paragraph, or a heading between paragraphs.
    struct Part {
        var text: String
        var isHeading = false
    }
    /// The address of the article's page here, which is its identifier.
    var id: String
    var version: Int
    var headline: String?
    var outlet: String
    var byline: String?
    /// The agencies that it credits.
    var credits: [String]
    var dateline: String?
    /// The places of the dateline.
    var places: [String]
    var language: String?
    /// When its source published it, as precise as the source says.
    var published: String?
    /// When this version was seen first.
    var seen: Int
    /// The page that it comes from.
    var link: String?
    var subjects: [String]
    var copyright: String?
    var terms: String?
    /// The address of the licence, or of the policy on mining.
    var licence: String?
    /// The text; nil when the visitor may not read it, or it has not been read or may not be kept.
    var body: [Part]?

    /// - Parameters:
    ///   - version: the stored version that is told; nil when none has been read.
    ///   - mayRead: whether the visitor may read the whole text.
    init(
        _ article: StoredArticle, version: (number: Int, seen: Int, line: [UInt8])?, mayRead: Bool, base: String
    ) {
        let whole = version.flatMap { Article(line: $0.line) }
        // Of a letter others are told what lists show.
        let read = mayRead || !article.rights.isPrivate ? whole : whole?.withoutParts
        id = base + "/tellings/" + article.id
        self.version = max(1, version?.number ?? 1)
        headline = (read?.title ?? article.title).map(Self.line)
        outlet = article.outlet ?? Words.host(article.url) ?? Parts.name(article)
        byline = read.flatMap { $0.authors.isEmpty ? nil : Words.list($0.authors.map(Self.line)) }
        var known: Set<String> = []
        credits = (read?.credits ?? []).filter { $0.role == .agency }.map { Self.line($0.name) }
            .filter { !$0.isEmpty && known.insert($0).inserted }
        dateline = (read?.dateline).flatMap { read?.text($0.span) }.map(Self.line)
        places = (read?.dateline?.places ?? []).map(Self.line)
        language = article.language ?? read?.language
        published = article.published
        seen = version?.seen ?? article.seen
        link = Words.web(article.url)
        subjects = (read?.subjects ?? []).map(Self.line).filter { !$0.isEmpty }
        copyright = article.rights.copyright.map(Self.line)
        terms = article.rights.terms.map(Self.line)
        licence = Words.web(article.rights.licence) ?? Words.web(article.rights.policy)
        guard mayRead, let read else { return }
        let parts = read.blocks.filter { $0.kind.isBody && $0.kind != .title && !$0.span.isEmpty }.map {
            Part(text: Self.line(read.text($0.span)), isHeading: $0.kind == .heading)
        }
        body = parts.isEmpty ? nil : parts
    }
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    /// `published`, if it is a whole time with its zone.
    var publishedTime: String? {
        guard let published, published.utf8.count >= 20, published.utf8.count <= 35, published.contains("T"),
            published.hasSuffix("Z") || published.dropFirst(19).contains(where: { $0 == "+" || $0 == "-" })
        else { return nil }
        return published
    }
}

/// A story as a package of its articles, by independent report.
struct NewsPackage {
    var id: String
    var title: String?
    var first: Int
    var changed: Int
    /// The articles of each independent report, the first ones first.
    var reports: [[NewsItem]]

    /// Groups the articles as the story's page does: the members of each family together, then each one that stands alone.
    init(
        _ summary: StorySummary, _ story: Story?, _ articles: [StoredArticle], items: [String: NewsItem], base: String
    ) {
        id = base + "/stories/" + summary.id
        title = summary.title
        (first, changed) = (summary.first, summary.changed)
        let stored = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var used: Set<String> = []
        var groups: [[StoredArticle]] = []
        for family in (story?.families ?? []).sorted(by: { $0.members.count > $1.members.count }) {
            let members = family.members.compactMap { member -> StoredArticle? in
                guard let story, story.tellings.indices.contains(member.telling) else { return nil }
                return stored[story.tellings[member.telling].id]
            }.filter { used.insert($0.id).inserted }
            if !members.isEmpty { groups.append(members) }
        }
        groups += articles.filter { !used.contains($0.id) }.map { [$0] }
        func order(_ a: StoredArticle, _ b: StoredArticle) -> Bool { (a.time, a.number) < (b.time, b.number) }
        groups = groups.map { $0.sorted(by: order) }.sorted { a, b in
            guard let a = a.first, let b = b.first else { return false }
            return order(a, b)
        }
        reports = groups.map { $0.compactMap { items[$0.id] } }.filter { !$0.isEmpty }
    }
}

extension Service {
    /// The most articles of a story in one answer: a file of all texts of a larger one helps nobody.
    static let mostNewsItems = 500

    func apiNewsItem(
        _ id: String, _ context: ServingContext
    ) async throws -> NewsItem {
        guard let article = try await store.article(id) else { throw Problem.notFound }
        guard ![.gone, .held].contains(article.status) else {
            throw Problem(.gone, "Removed", "This article was taken down.")
        }
        return try await newsItem(article, context)
    }
    private func newsItem(_ article: StoredArticle, _ context: ServingContext) async throws -> NewsItem {
        let version = try await store.versions(of: article.id).last
        return NewsItem(
            article, version: version.map { ($0.number, $0.seen, $0.line) },
            mayRead: context.seesTexts || isLicensed(article), base: settings.base)
    }
    func apiNewsPackage(_ id: String, _ context: ServingContext) async throws -> NewsPackage {
        guard let (summary, report) = try await store.story(id) else { throw try await gone(id) }
        let articles = try await store.tellings(of: summary.id).filter { ![.gone, .held].contains($0.status) }
            .prefix(Self.mostNewsItems)
        var items: [String: NewsItem] = [:]
        for article in articles { items[article.id] = try await newsItem(article, context) }
        let story = open(report, of: Array(articles), for: context).0
        return NewsPackage(summary, story, Array(articles), items: items, base: settings.base)
    }
    func addNewsFormats(to api: RouterGroup<ServingContext>) {
        api.get("/tellings/{id}/ninjs") { request, context in
            let item = try await apiNewsItem(segment("id", context).text, context)
            return answer(request) { Ninjs.write(item, to: &$0) }
        }
        api.get("/tellings/{id}/newsml") { request, context in
            let item = try await apiNewsItem(segment("id", context).text, context)
            return newsML("newsitem", NewsML.document(item), to: request)
        }
        api.get("/stories/{id}/ninjs") { request, context in
            let package = try await apiNewsPackage(segment("id", context).text, context)
            return answer(request) { Ninjs.write(package, to: &$0) }
        }
        api.get("/stories/{id}/newsml") { request, context in
            let package = try await apiNewsPackage(segment("id", context).text, context)
            return newsML("newsmessage", NewsML.document(package), to: request)
        }
    }
    private func newsML(_ kind: String, _ text: String, to request: Request) -> Response {
        let bytes = Array(text.utf8)
        let response = reply(
            .ok, type: "application/vnd.iptc.g2.\(kind)+xml; charset=utf-8", bytes, cache: "private, no-cache")
        return ETag.answer(response, bytes, to: request)
    }
}
