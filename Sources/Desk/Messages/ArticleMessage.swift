import NewsModel
import Store

/// Asks a worker to read an article's page or feed item.
enum ArticleMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.article
        static let version: UInt8 = 2

        var id: String
        /// The feed item, an `ItemContent` as JSON; empty when it is not stored.
        var item: [UInt8]
        var page: StoredPage?
        /// The line of the previous version, with which the text is compared.
        var line: [UInt8]?
        /// The line of the version that is read again after an upgrade; it is used when the page is no longer stored.
        var kept: [UInt8]?
    }
    struct Answer: MessagePart {
        var title: String?
        var outlet: String?
        var language: String?
        /// ISO 8601; then the same in milliseconds since 1970.
        var published: String?
        var time: Int?
        /// The places of the dateline.
        var places: [String]
        /// The address of its picture.
        var image: String?
        /// The section that it belongs to; nil when that is not sure.
        var section: String?
        /// The rights that the page states.
        var rights: Rights
        /// A `stemma.account/1` line that has only the article.
        var line: [UInt8]
        /// The article's features for grouping, as `Features` writes them.
        var features: [UInt8]
        /// MinHash values.
        var sketch: [UInt32]
        /// The changes since the previous version.
        var changes: [TextChange]
        var reader: String
    }
}

extension ArticleMessage.Request {
    typealias Answer = ArticleMessage.Answer

    func write(to w: inout FieldWriter) {
        w.text("id", id)
        w.bytes("item", item)
        w.bytes("page", page?.bytes)
        w.text("page_url", page?.url)
        w.text("page_charset", page?.charset)
        w.bytes("line", line)
        w.bytes("kept", kept)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        id = try fields.text("id")
        item = try fields.bytes("item")
        if let bytes = try fields.bytes(ifAny: "page") {
            page = StoredPage(
                bytes: bytes, url: try fields.text("page_url"), charset: try fields.text(ifAny: "page_charset"))
        }
        line = try fields.bytes(ifAny: "line")
        kept = try fields.bytes(ifAny: "kept")
    }
}

extension ArticleMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.text("title", title)
        w.text("outlet", outlet)
        w.text("language", language)
        w.text("published", published)
        w.integer("published_ms", time)
        w.list("places", ofTexts: places)
        w.text("image", image)
        w.text("section", section)
        w.bytes("rights", rights.json)
        w.bytes("line", line)
        w.bytes("features", features)
        w.list("sketch", ofIntegers: sketch.map { Int($0) })
        w.bytes("changes", TextChange.json(of: changes))
        w.text("reader", reader)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        title = try fields.text(ifAny: "title")
        outlet = try fields.text(ifAny: "outlet")
        language = try fields.text(ifAny: "language")
        published = try fields.text(ifAny: "published")
        time = try fields.integer(ifAny: "published_ms")
        places = try fields.list(ofTexts: "places")
        image = try fields.text(ifAny: "image")
        section = try fields.text(ifAny: "section")
        reader = try fields.text("reader")
        rights = try fields.json("rights") { (bytes) throws(JSONMismatch) in try Rights(jsonBytes: bytes) }
        line = try fields.bytes("line")
        features = try fields.bytes("features")
        sketch = []
        for value in try fields.list(ofIntegers: "sketch") {
            guard let value = UInt32(exactly: value) else {
                throw FieldMismatch("holds \(value), which is no MinHash value").inside("sketch")
            }
            sketch.append(value)
        }
        changes = try fields.json("changes") { (bytes) throws(JSONMismatch) in try TextChange.list(jsonBytes: bytes) }
    }
}

extension FieldReader {
    /// A value that has a JSON codec of its own.
    func json<T>(_ name: String, _ read: ([UInt8]) throws(JSONMismatch) -> T) throws(FieldMismatch) -> T {
        let bytes = try bytes(name)
        do throws(JSONMismatch) { return try read(bytes) } catch { throw FieldMismatch("\(error)").inside(name) }
    }
}
