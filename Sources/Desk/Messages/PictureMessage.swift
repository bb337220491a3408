/// Asks a worker to make a picture small.
enum PictureMessage {
    struct Request: WorkerRequest {
        static let kind = Message.Kind.picture
        static let version: UInt8 = 1

        /// The picture as it was fetched.
        var bytes: [UInt8]
    }
    struct Answer: MessagePart {
        /// A JPEG, and its size in pixels.
        var bytes: [UInt8]
        var width: Int
        var height: Int
    }
}

extension PictureMessage.Request {
    typealias Answer = PictureMessage.Answer

    func write(to w: inout FieldWriter) { w.bytes("bytes", bytes) }
    init(_ fields: FieldReader) throws(FieldMismatch) { bytes = try fields.bytes("bytes") }
}

extension PictureMessage.Answer {
    func write(to w: inout FieldWriter) {
        w.bytes("bytes", bytes)
        w.integer("width", width)
        w.integer("height", height)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        bytes = try fields.bytes("bytes")
        width = try fields.count("width")
        height = try fields.count("height")
    }
}
