import NewsModel
import Text

/// Reads one article line: `{id, url, title, text, published, language, outlet}`; `lang`, `date` and `source` are also accepted.
///
/// Only `text` is required (if it is missing, the `title` is the text); without an `id`, one is made from the address or else the text.
///
/// - Parameter keepsText: whether the text stays as it is, for callers who print offsets without the text they refer to. Otherwise plainly
///   misread characters are repaired first, and offsets refer to the article's text.
/// - Throws: `.notAnArticle`, or `.empty` without any word.
public func extract(line value: JSONValue, path: String? = nil, keepsText: Bool = false) throws(ExtractionError)
    -> Article
{
    guard case .object = value else { throw .notAnArticle("it is no object") }
    guard let text = value["text"]?.string ?? value["title"]?.string else { throw .notAnArticle("it has no \"text\"") }
    guard text.utf8.contains(where: { !$0.isASCIISpace }) else { throw .empty }
    func string(_ names: String...) -> String? {
        for name in names { if let s = value[name]?.string, !s.isEmpty { return s } }
        return nil
    }
    let url = string("url")
    let id = string("id") ?? Hash.hex(Hash.of(Array((url ?? text).utf8)))
    var article = Article(id: id, bytes: Array(text.utf8))
    article.path = path
    article.url = url
    article.title = string("title")
    article.published = string("published", "date")
    article.language = string("language", "lang").map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() }
    article.outlet = string("outlet", "source")
    article.isPrivate = value["private"]?.bool ?? false
    if let authors = value["authors"]?.strings { article.authors = authors }
    if !keepsText { article.repairMojibake() }
    var reader = PlainTextReader(article: article)
    return reader.read()
}
