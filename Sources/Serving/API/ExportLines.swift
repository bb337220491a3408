import NewsModel
import Store

/// The lines of exports, for the command and the API.
package enum ExportLines {
    package static let head = Array("id,story,published,source,outlet,language,title,url,versions\r\n".utf8)

    /// The stored line's JSON object with the story added as its first member, and whether the article is its readers' alone.
    package static func line(_ article: StoredArticle, _ line: [UInt8]) -> [UInt8] {
        var w = JSONWriter()
        w.string(article.story)
        let mark = article.rights.isPrivate ? ", \"private\": true, " : ", "
        return Array("{\"story\": ".utf8) + w.bytes + Array(mark.utf8) + line.dropFirst() + [0x0A]
    }
    package static func row(_ article: StoredArticle) -> [UInt8] {
        let fields = [
            article.id, article.story ?? "", article.published ?? "", article.source, article.outlet ?? "",
            article.language ?? "", article.title ?? "", article.url ?? "", String(article.version),
        ]
        return Array((fields.map(quoted).joined(separator: ",") + "\r\n").utf8)
    }
    /// A CSV field (RFC 4180); an apostrophe precedes what a spreadsheet would take for a formula.
    private static func quoted(_ field: String) -> String {
        let isFormula = field.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } == true
        let field = isFormula ? "'" + field : field
        guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return field }
        let doubled = field.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
        return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
    }
}
