import NewsModel

/// Asks a worker to draw the card of a story.
enum CardMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.card
        static let version: UInt8 = 1

        var card: ShareCard
    }
    struct Answer: MessagePart {
        /// A PNG.
        var bytes: [UInt8]
    }
}

extension CardMessage.Request {
    typealias Answer = CardMessage.Answer

    func write(to w: inout FieldWriter) {
        w.text("headline", card.headline)
        w.text("language", card.language)
        w.text("dates", card.dates)
        w.text("counts", card.counts)
        w.text("outlets", card.outlets)
        w.list("reports", of: card.reports) { w, report in
            w.integer("dots", report.dots)
            w.integer("more", report.more)
        }
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        card = ShareCard()
        card.headline = try fields.text("headline")
        card.language = try fields.text(ifAny: "language")
        card.dates = try fields.text("dates")
        card.counts = try fields.text("counts")
        card.outlets = try fields.text("outlets")
        card.reports = try fields.list("reports") { (report) throws(FieldMismatch) in
            ShareCard.Report(dots: try report.count("dots"), more: try report.count("more"))
        }
    }
}

extension CardMessage.Answer {
    func write(to w: inout FieldWriter) { w.bytes("bytes", bytes) }
    init(_ fields: FieldReader) throws(FieldMismatch) { bytes = try fields.bytes("bytes") }
}
