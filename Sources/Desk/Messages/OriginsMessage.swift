import Store

/// Asks a worker where on an article's page each field was found.
enum OriginsMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.origins
        static let version: UInt8 = 1

        var page: StoredPage
    }
    struct Answer: MessagePart {
        /// One field of the article.
        struct Fact: Sendable, Equatable {
            var name: String
            var value: String
            /// The place on the page.
            var from: String
        }
        var facts: [Fact]
    }
}

extension OriginsMessage.Request {
    typealias Answer = OriginsMessage.Answer

    func write(to w: inout FieldWriter) {
        w.bytes("page", page.bytes)
        w.text("url", page.url)
        w.text("charset", page.charset)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        page = StoredPage(
            bytes: try fields.bytes("page"), url: try fields.text("url"), charset: try fields.text(ifAny: "charset"))
    }
}

extension OriginsMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.list("facts", of: facts) { w, fact in
            w.text("name", fact.name)
            w.text("value", fact.value)
            w.text("from", fact.from)
        }
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        facts = try fields.list("facts") { (fields) throws(FieldMismatch) in
            Fact(name: try fields.text("name"), value: try fields.text("value"), from: try fields.text("from"))
        }
    }
}
