import Markup
import NewsModel
import Text

/// Extracts the article and metadata from a page. Any bytes are accepted, complete or truncated; the time is linear.
///
/// - Parameters:
///   - bytes: the page as it was fetched.
///   - id: the article's id, usually the file's name without extensions.
///   - url: its address, if known; relative links are resolved against it.
///   - charset: the charset of the HTTP header.
/// - Returns: what the page says. If it has no text at all, the article's text is empty and a notice says so.
public func extract(page bytes: [UInt8], id: String, url: String? = nil, charset: String? = nil, path: String? = nil)
    -> ParsedArticle
{
    let decoded = decodeMarkup(bytes, header: charset)
    let repaired = repairedMojibake(decoded.bytes)
    let tree = parseHTML(repaired?.bytes ?? decoded.bytes)
    let data = PageData(tree)
    var page = Page(tree)
    var body = Body(page, data)
    if body.words < 40 {
        // The first pass found little: try text that replaces scripts or waits for one.
        let generous = Page(tree, isGenerous: true)
        let second = Body(generous, data)
        if second.words > body.words * 3 / 2 {
            page = generous
            body = second
        }
    }
    var made = PageAssembly(page: page, body: body, data: data, url: url)
    var out = made.assemble(id: id)
    out.article.path = path
    out.article.notices +=
        (decoded.remarks + tree.notices).map { Notice($0) }
        + (repaired.map { [misreadNotice($0.count)] } ?? [])
    return out
}

/// The article of a feed's item: its markup is the body, its metadata the item's.
public func extract(
    item: ParsedFeed.Item, text: String, of feed: ParsedFeed, id: String, path: String? = nil
) -> Article {
    let page = Page(parseHTML(Array(withoutMojibake(text).utf8)))
    var article = Article(id: id, bytes: [])
    guard !page.blocks.isEmpty else { return article }
    let heading = item.title.map(withoutMojibake)
    article.bytes = Array((heading ?? "").utf8)
    func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(whereSeparator: \.isASCIISpace) }
    let title = words(article.bytes)
    let wire = WireLines(item.wire, body: page)
    wire.addDateline(to: &article.bytes)
    for (n, block) in page.blocks.enumerated() {
        // Some items repeat their title at the start of the text.
        if n < 3, page.blocks.count > n + 1, !title.isEmpty, words(Array(page.bytes(block))) == title { continue }
        if !article.bytes.isEmpty { article.bytes += [0x0A, 0x0A] }
        article.bytes += page.bytes(block)
    }
    if !page.blocks.isEmpty { wire.addCredit(to: &article.bytes) }
    article.path = path
    article.url = item.link
    article.title = heading
    article.published = item.published
    article.language = (item.language ?? feed.language).map {
        String($0.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
    article.outlet = item.source?.title ?? feed.title
    guard !article.bytes.isEmpty else { return article }
    if article.bytes.count > 200, let seen = detectLanguage(of: article.bytes) { article.language = seen }
    var reader = PlainTextReader(article: article)
    wire.mark(&reader)
    var out = reader.read()
    wire.credit(&out, reader)
    out.authors = item.wire == nil ? item.authors : Byline.people(in: item.authors, language: article.language)
    return out
}
