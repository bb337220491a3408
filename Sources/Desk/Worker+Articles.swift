import Extraction
import NewsModel
import Pipeline
import Reading
import Store
import Stories
import Synchronization

extension Worker {
    /// Reads an article from its page, or from the feed's item if that gives more.
    static func article(_ request: ArticleMessage.Request) throws(Refusal) -> ArticleMessage.Answer {
        let item = try item(request.item)
        var rights = Rights()
        var telling: Article?
        if let page = request.page, !page.bytes.isEmpty {
            let parsed = extract(page: page.bytes, id: request.id, url: page.url, charset: page.charset)
            rights = Rights(parsed)
            if parsed.isArticle { telling = parsed.telling }
        }
        // The feed's text is used where the page gives less.
        let given = item.flatMap { article(of: $0, request.id) }
        if let told = telling, let given, given.bytes.count > told.bytes.count * 2 { telling = given }
        // An article that is read again without its page keeps its text, unless the feed's item still gives as much.
        if telling == nil, let kept = request.kept.flatMap(Article.init(line:)),
            given.map({ $0.bytes.count * 10 < kept.bytes.count * 9 }) ?? true
        {
            telling = kept
        }
        if let wire = item?.wire { rights = rights.joined(Rights(wire)) }
        guard var article = telling ?? given else { throw Refusal("holds no article text") }
        article.published = article.published ?? item?.published
        article.title = (article.title ?? item?.title).map(cleaned)
        article.url = article.url.flatMap(webAddress) ?? item?.link
        if article.authors.isEmpty { article.authors = item?.authors ?? [] }
        article.subjects += (item?.tags ?? []).filter { !article.subjects.contains($0) }
        article.image = article.image ?? item?.image.map { Article.Image(url: $0) }
        article.path = nil
        let account = read(article)
        let line = Account(article: account.article).jsonLine()
        // Its story is compared next.
        var kept = account
        // As it is when it is read again from its line, which has no notices.
        if let stored = Article(line: line) {
            kept.article = stored
            readings.withLock { $0.keep(kept, of: line) }
        }
        return ArticleMessage.Answer(
            title: article.title, outlet: article.outlet, language: account.article.language,
            published: article.published, time: article.published.flatMap(milliseconds),
            places: FiledPlaces.names(of: account.article.dateline),
            image: account.article.image.flatMap { webAddress($0.url) },
            section: Section.best(of: account.sectionScores)?.rawValue, rights: rights,
            line: line, features: Features(account).bytes,
            sketch: account.sketch, changes: request.line.map { Changes.between($0, account.article) } ?? [],
            reader: reader)
    }
    private static func item(_ bytes: [UInt8]) throws(Refusal) -> ItemContent? {
        if bytes.isEmpty { return nil }
        do throws(JSONMismatch) { return try ItemContent(jsonBytes: bytes) } catch {
            throw Refusal("the feed's item: \(error)")
        }
    }
    private static func article(of item: ItemContent, _ id: String) -> Article? {
        guard let text = item.content ?? item.summary ?? item.title else { return nil }
        var parsed = ParsedFeed.Item(id: id)
        parsed.title = item.title
        parsed.link = item.link
        parsed.published = item.published
        parsed.authors = item.authors
        parsed.language = item.language
        parsed.wire = item.wire
        if let title = item.source { parsed.source = .init(title: title, url: item.sourceURL) }
        var feed = ParsedFeed()
        feed.title = item.feed
        let article = extract(item: parsed, text: text, of: feed, id: id)
        return article.bytes.isEmpty ? nil : article
    }

    /// Finds where on its page each field of an article is.
    static func origins(_ request: OriginsMessage.Request) -> OriginsMessage.Answer {
        let page = extract(page: request.page.bytes, id: "page", url: request.page.url, charset: request.page.charset)
        let article = page.article
        let known: [(field: String, name: String, value: String?)] = [
            ("title", "Title", article.title), ("authors", "Authors", article.authors.joined(separator: ", ")),
            ("published", "Published", article.published), ("modified", "Changed", page.modified),
            ("outlet", "Outlet", article.outlet), ("language", "Language", article.language),
            ("canonical", "Address", page.canonical), ("section", "Section", page.section),
        ]
        return OriginsMessage.Answer(
            facts: known.compactMap { fact in
                page.provenance[fact.field].map {
                    OriginsMessage.Answer.Fact(name: fact.name, value: fact.value ?? "", from: $0)
                }
            })
    }
}
