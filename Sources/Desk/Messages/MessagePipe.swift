import Processes
import Text

/// Reads and writes whole messages in a pipe.
struct MessagePipe {
    let input, output: PipeEnd

    func write(_ message: Message) -> Bool { output.write(message.bytes) }
    /// The next message; nil at the end of the pipe or when the bytes are no message.
    func read() -> Message? {
        guard let head = take(4), let length: UInt32 = ByteNumbers.read(head), length >= 2, length <= Message.limit,
            let frame = take(Int(length))
        else { return nil }
        return Message(frame)
    }
    private func take(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count {
            let more = input.read(upTo: min(1 << 16, count - bytes.count))
            if more.isEmpty { return nil }
            bytes += more
        }
        return bytes
    }
}
