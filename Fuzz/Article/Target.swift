import Extraction
import NewsModel
import Reading

/// libFuzzer's entry. Article lines, and what is none as a plain text, read to their account lines.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var articles: [Article] = []
    for line in bytes.split(separator: 0x0A).prefix(4) where line.first == UInt8(ascii: "{") {
        if let value = try? JSONValue(parsing: Array(line)), let article = try? extract(line: value) {
            articles.append(article)
        }
    }
    if articles.isEmpty {
        for isMarkdown in [false, true] {
            if let article = try? extract(text: bytes, id: "text", markdown: isMarkdown) { articles.append(article) }
        }
    }
    for var article in articles {
        for language in [article.language, "de", "ja"] {
            article.language = language
            let account = read(article)
            _ = account.annotationLine()
            let line = account.jsonLine()
            // A reading holds together: its own line is read again, to the same.
            let again = (try? JSONValue(parsing: line)).flatMap { Account(json: $0) }
            precondition(again?.jsonLine() == line)
        }
    }
    return 0
}
