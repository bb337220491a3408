/// A message between the desk and a worker: a request, its answer, or a refusal.
///
/// In the pipe: four bytes of length, then the kind, the version of that kind's fields, and the fields (`FieldWriter`). Each kind has
/// one file in this folder with its request and answer, and how both are written and read.
struct Message: Sendable, Equatable {
    enum Kind: UInt8, Sendable, CaseIterable {
        /// A feed's bytes → its items.
        case feed = 1
        /// An article's page or item → the reading results.
        case article = 2
        /// A story's tellings → their comparison.
        case story = 3
        /// A page → the feeds that it links to.
        case discover = 4
        /// A page → where each field of its article was found.
        case origins = 5
        /// A picture → the same, small.
        case picture = 6
        /// What stands on a story's card → the card as a picture.
        case card = 7
        /// The task could not be done; the text says why.
        case refused = 9
    }
    var kind: Kind
    var version: UInt8
    /// The fields, as `FieldWriter` writes them.
    var body: [UInt8]

    /// The most bytes of a message.
    static let limit = 192 << 20

    init<Request: WorkerRequest>(asking request: Request) {
        self.init(Request.kind, version: Request.version, part: request)
    }
    init<Request: WorkerRequest>(answering _: Request.Type, with answer: Request.Answer) {
        self.init(Request.kind, version: Request.version, part: answer)
    }
    init(refusing refusal: Refusal) { self.init(.refused, version: Refusal.version, part: refusal) }
    private init(_ kind: Kind, version: UInt8, part: some MessagePart) {
        self.kind = kind
        self.version = version
        var w = FieldWriter()
        part.write(to: &w)
        body = w.bytes
    }

    /// The message's bytes, preceded by their length.
    var bytes: [UInt8] {
        var out = ByteNumbers.bytes(of: UInt32(clamping: body.count + 2))
        out.reserveCapacity(body.count + 6)
        out.append(kind.rawValue)
        out.append(version)
        out += body
        return out
    }
    /// Reads the bytes that follow the length; nil when the kind is unknown.
    init?(_ frame: [UInt8]) {
        guard frame.count >= 2, let kind = Kind(rawValue: frame[0]) else { return nil }
        self.kind = kind
        version = frame[1]
        body = Array(frame[2...])
    }

    /// The request in this message; throws when a field is wrong.
    func request<Request: WorkerRequest>(_: Request.Type) throws(FieldMismatch) -> Request {
        guard kind == Request.kind else { throw FieldMismatch("is another kind of message") }
        try check(Request.version)
        return try Request(FieldReader(body))
    }
    /// The answer in this message; throws a refusal.
    func answer<Request: WorkerRequest>(to _: Request.Type) throws(Refusal) -> Request.Answer {
        let result: Result<Request.Answer, Refusal>
        do throws(FieldMismatch) {
            if kind == .refused {
                try check(Refusal.version)
                result = .failure(try Refusal(FieldReader(body)))
            } else {
                guard kind == Request.kind else { throw FieldMismatch("is another kind of message") }
                try check(Request.version)
                result = .success(try Request.Answer(FieldReader(body)))
            }
        } catch {
            let refusal = Refusal("the worker's answer: \(error)", isOfAnotherVersion: error.isOfAnotherVersion)
            result = .failure(refusal)
        }
        return try result.get()
    }
    private func check(_ wanted: UInt8) throws(FieldMismatch) {
        guard version == wanted else {
            throw FieldMismatch("is of version \(version), not \(wanted)", isOfAnotherVersion: true)
        }
    }
}

/// A request or an answer of one kind of message.
protocol MessagePart: Sendable, Equatable {
    func write(to w: inout FieldWriter)
    init(_ fields: FieldReader) throws(FieldMismatch)
}

/// A request to a worker. Its version rises with each change of its fields or its answer's.
protocol WorkerRequest: MessagePart {
    associatedtype Answer: MessagePart
    static var kind: Message.Kind { get }
    static var version: UInt8 { get }
}

/// Why a task is not done.
struct Refusal: MessagePart, Error, CustomStringConvertible {
    static let version: UInt8 = 1
    var why: String
    /// Whether desk and worker are of different versions, as during an upgrade; then the task may be tried again.
    var isOfAnotherVersion = false

    init(_ why: String, isOfAnotherVersion: Bool = false) {
        self.why = why
        self.isOfAnotherVersion = isOfAnotherVersion
    }
    func write(to w: inout FieldWriter) {
        w.text("why", why)
        w.flag("another_version", isOfAnotherVersion)
    }
    init(_ fields: FieldReader) throws(FieldMismatch) {
        why = try fields.text("why")
        isOfAnotherVersion = try fields.flag("another_version")
    }
    var description: String { why }
}
