import Markup
import NewsModel
import Text

/// Reads a page: any bytes, whole or cut. Linear in them.
///
/// - Parameters:
///   - bytes: the page as it was fetched.
///   - id: the article's id, usually the file's name without extensions.
///   - url: its address, when known; relative links are resolved against it.
///   - charset: what the HTTP header said.
/// - Returns: what the page says. Of a page that is none (no text at all) the article's text is empty and a notice says so.
public func extract(page bytes: [UInt8], id: String, url: String? = nil, charset: String? = nil, path: String? = nil)
    -> ParsedArticle
{
    let decoded = decodeMarkup(bytes, header: charset)
    let tree = parseHTML(decoded.bytes)
    let data = PageData(tree)
    var page = Page(tree)
    var body = Body(page, data)
    if body.words < 40 {
        // Little came of the first pass: text that waits for a script, or stands in for one.
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
    out.article.notices += (decoded.remarks + tree.notices).map { Notice($0) }
    return out
}

/// The article that a feed's item carries: its markup is the body, its metadata the item's.
public func extract(
    item: ParsedFeed.Item, text: String, of feed: ParsedFeed, id: String, path: String? = nil
) -> Article {
    let page = Page(parseHTML(Array(text.utf8)))
    var article = Article(id: id, bytes: [])
    guard !page.blocks.isEmpty else { return article }
    article.bytes = Array((item.title ?? "").utf8)
    func words(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(whereSeparator: \.isASCIISpace) }
    let title = words(article.bytes)
    for (n, block) in page.blocks.enumerated() {
        // Some items have their title once more where their text begins.
        if n < 3, page.blocks.count > n + 1, !title.isEmpty, words(Array(page.bytes(block))) == title { continue }
        if !article.bytes.isEmpty { article.bytes += [0x0A, 0x0A] }
        article.bytes += page.bytes(block)
    }
    article.path = path
    article.url = item.link
    article.title = item.title
    article.published = item.published
    article.language = (item.language ?? feed.language).map {
        String($0.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
    article.outlet = item.source?.title ?? feed.title
    guard !article.bytes.isEmpty else { return article }
    if article.bytes.count > 200, let seen = detectLanguage(of: article.bytes) { article.language = seen }
    var reader = PlainTextReader(article: article)
    var out = reader.read()
    out.authors = item.authors
    return out
}
