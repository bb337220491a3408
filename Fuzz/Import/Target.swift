import Extraction
import NewsModel
import Reading

/// libFuzzer's entry. What `stemma import` and `POST /items` take in: articles, lists of them, lines, and account lines
/// without a reading, each then read as the item of a feed that carries it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let data, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var values: [JSONValue] = []
    if let value = try? JSONValue(parsing: bytes) {
        values = value.array.isEmpty ? [value] : Array(value.array.prefix(4))
    } else {
        values = bytes.split(separator: 0x0A).prefix(4).compactMap { try? JSONValue(parsing: Array($0)) }
    }
    for value in values {
        guard let article = Account(json: value)?.article ?? (try? extract(line: value)) else { continue }
        _ = read(article).jsonLine()
        var item = ParsedFeed.Item(id: article.id)
        item.title = article.title
        item.link = article.url
        item.published = article.published
        item.language = article.language
        let text = String(decoding: article.bytes, as: UTF8.self)
        let telling = extract(item: item, text: text, of: ParsedFeed(), id: "item")
        if !telling.bytes.isEmpty { _ = read(telling).jsonLine() }
    }
    return 0
}
