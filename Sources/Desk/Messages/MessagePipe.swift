/// Reads and writes whole messages in a pipe.
struct MessagePipe {
    let input: Int32
    let output: Int32

    func write(_ message: Message) -> Bool {
        let bytes = message.bytes
        var done = 0
        while done < bytes.count {
            let n = bytes.withUnsafeBytes {
                pipeWrite(output, from: $0.baseAddress.map { $0 + done }, count: bytes.count - done)
            }
            if n <= 0 { return false }
            done += n
        }
        return true
    }
    /// The next message; nil at the end of the pipe or when the bytes are no message.
    func read() -> Message? {
        guard let head = take(4), let length: UInt32 = ByteNumbers.read(head), length >= 2, length <= Message.limit,
            let frame = take(Int(length))
        else { return nil }
        return Message(frame)
    }
    private func take(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let n = bytes.withUnsafeMutableBytes {
                pipeRead(input, into: $0.baseAddress.map { $0 + done }, count: count - done)
            }
            if n <= 0 { return nil }
            done += n
        }
        return bytes
    }
}
