/// What goes through the pipe between the desk and a worker: a kind and some fields of bytes.
///
/// On the wire: four bytes of length, then the kind, the number of fields, and each field behind its length; little-endian.
struct Message: Sendable, Equatable {
    enum Kind: UInt8, Sendable {
        /// A feed's bytes in, its items out.
        case feed = 1
        /// An article's page or item in, what was read out.
        case article = 2
        /// A story's tellings in, its comparison out.
        case story = 3
        /// A page in, the feeds it names out.
        case discover = 4
        /// A page in, where each field stands on it out.
        case origins = 5
        /// The task could not be done, in words.
        case refused = 9
    }
    var kind: Kind
    var fields: [[UInt8]] = []

    /// The most bytes of a message.
    static let limit = 192 << 20

    init(_ kind: Kind, _ fields: [[UInt8]] = []) {
        self.kind = kind
        self.fields = fields
    }
    subscript(i: Int) -> [UInt8] { fields.indices.contains(i) ? fields[i] : [] }
    func text(_ i: Int) -> String? { self[i].isEmpty ? nil : String(decoding: self[i], as: UTF8.self) }

    /// With its length in front.
    var bytes: [UInt8] {
        let length = 5 + fields.reduce(0) { $0 + 4 + $1.count }
        var out: [UInt8] = []
        out.reserveCapacity(length + 4)
        Self.append(length, to: &out)
        out.append(kind.rawValue)
        Self.append(fields.count, to: &out)
        for field in fields {
            Self.append(field.count, to: &out)
            out += field
        }
        return out
    }
    private static func append(_ number: Int, to out: inout [UInt8]) {
        for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.count == 4 ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : nil
    }
    /// Reads what stands behind the length; nil when it is broken.
    init?(_ body: [UInt8]) {
        guard body.count >= 5, let kind = Kind(rawValue: body[0]), let count = Self.number(body[1..<5]) else {
            return nil
        }
        self.kind = kind
        var at = 5
        for _ in 0..<count {
            guard at + 4 <= body.count, let length = Self.number(body[at..<(at + 4)]), length <= body.count - at - 4
            else {
                return nil
            }
            fields.append(Array(body[(at + 4)..<(at + 4 + length)]))
            at += 4 + length
        }
    }
}

/// Whole messages out of a pipe and into it.
struct MessagePipe {
    let input: Int32
    let output: Int32

    func write(_ message: Message) -> Bool {
        let bytes = message.bytes
        var done = 0
        while done < bytes.count {
            let n = bytes.withUnsafeBytes { pipeWrite(output, $0.baseAddress.map { $0 + done }, bytes.count - done) }
            if n <= 0 { return false }
            done += n
        }
        return true
    }
    /// nil at the end of the pipe, or when what comes is no message.
    func read() -> Message? {
        guard let head = take(4), let length = Message.number(head[...]), length >= 5, length <= Message.limit,
            let body = take(length)
        else { return nil }
        return Message(body)
    }
    private func take(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let n = bytes.withUnsafeMutableBytes { pipeRead(input, $0.baseAddress.map { $0 + done }, count - done) }
            if n <= 0 { return nil }
            done += n
        }
        return bytes
    }
}
