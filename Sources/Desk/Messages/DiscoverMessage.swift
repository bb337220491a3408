/// Asks a worker for the feeds that a page links to.
enum DiscoverMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.discover
        static let version: UInt8 = 1

        var page: [UInt8]
        /// The address of the page.
        var url: String
    }
    struct Answer: MessagePart {
        /// A feed that a page links to.
        struct Feed: Sendable, Equatable {
            var title: String?
            var url: String
        }
        var feeds: [Feed]
    }
}

extension DiscoverMessage.Request {
    typealias Answer = DiscoverMessage.Answer

    func write(to w: inout FieldWriter) {
        w.bytes("page", page)
        w.text("url", url)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        page = try fields.bytes("page")
        url = try fields.text("url")
    }
}

extension DiscoverMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.list("feeds", of: feeds) { w, feed in
            w.text("title", feed.title)
            w.text("url", feed.url)
        }
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        feeds = try fields.list("feeds") { (fields) throws(FieldMismatch) in
            Feed(title: try fields.text(ifAny: "title"), url: try fields.text("url"))
        }
    }
}
