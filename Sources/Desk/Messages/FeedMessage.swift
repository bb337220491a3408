import NewsModel
import Store

/// Asks a worker to parse a feed into items.
enum FeedMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.feed
        static let version: UInt8 = 2

        var bytes: [UInt8]
        /// The address of the feed.
        var url: String
        /// The charset that its headers name.
        var charset: String?
    }
    struct Answer: MessagePart {
        var title: String?
        /// Its own address, if it names one; of a message of mail the newsletter.
        var address: String?
        /// The address of the page that the feed belongs to.
        var home: String?
        var language: String?
        /// The minutes between two polls that the feed asks for.
        var minutes: Int?
        /// Whether the feed is truncated, so that its last item may be incomplete.
        var isCut: Bool
        /// The items, without rights.
        var items: [FeedItem]
        /// Items that their provider withdrew.
        var withdrawn: [ParsedFeed.Withdrawal] = []
    }
}

extension FeedMessage.Request {
    typealias Answer = FeedMessage.Answer

    func write(to w: inout FieldWriter) {
        w.bytes("bytes", bytes)
        w.text("url", url)
        w.text("charset", charset)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        bytes = try fields.bytes("bytes")
        url = try fields.text("url")
        charset = try fields.text(ifAny: "charset")
    }
}

extension FeedMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.text("title", title)
        w.text("address", address)
        w.text("home", home)
        w.text("language", language)
        w.integer("minutes", minutes)
        w.flag("is_cut", isCut)
        w.list("items", of: items) { w, item in
            w.text("guid", item.guid)
            w.text("url", item.url)
            w.text("title", item.title)
            w.text("published", item.published)
            w.integer("published_ms", item.publishedTime)
            w.bytes("content", item.content)
            w.flag("is_whole", item.isWhole)
            w.integer("version", item.version)
            w.integer("embargo_ms", item.embargo)
        }
        w.list("withdrawn", of: withdrawn) { w, item in
            w.text("id", item.id)
            w.text("status", item.status)
            w.integer("version", item.version)
        }
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        title = try fields.text(ifAny: "title")
        address = try fields.text(ifAny: "address")
        home = try fields.text(ifAny: "home")
        language = try fields.text(ifAny: "language")
        minutes = try fields.integer(ifAny: "minutes")
        isCut = try fields.flag("is_cut")
        items = try fields.list("items") { (fields) throws(FieldMismatch) in
            var item = FeedItem(guid: try fields.text("guid"))
            item.url = try fields.text(ifAny: "url")
            item.title = try fields.text(ifAny: "title")
            item.published = try fields.text(ifAny: "published")
            item.publishedTime = try fields.integer(ifAny: "published_ms")
            item.content = try fields.bytes(ifAny: "content")
            item.isWhole = try fields.flag("is_whole")
            item.version = try fields.integer(ifAny: "version")
            item.embargo = try fields.integer(ifAny: "embargo_ms")
            return item
        }
        withdrawn = try fields.list("withdrawn") { (fields) throws(FieldMismatch) in
            ParsedFeed.Withdrawal(
                id: try fields.text("id"), status: try fields.text("status"),
                version: try fields.integer(ifAny: "version"))
        }
    }
}
