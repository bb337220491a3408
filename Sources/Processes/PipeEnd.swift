import CSpawn
import Glibc
import Synchronization

/// One end of a pipe, which no program inherits; closed when nothing holds it any more.
public final class PipeEnd: Sendable {
    private let number: Mutex<Int32?>

    /// Takes over an open descriptor.
    public init(descriptor: Int32) { number = Mutex(descriptor) }
    deinit { close() }

    /// A new pipe; nil where the system gives none, for the reason in `errno`.
    public static func pair() -> (reading: PipeEnd, writing: PipeEnd)? {
        var ends: [Int32] = [-1, -1]
        guard cspawn_pipe(&ends) == 0 else { return nil }
        return (PipeEnd(descriptor: ends[0]), PipeEnd(descriptor: ends[1]))
    }
    /// Does something with the descriptor; nil when it is closed.
    public func withDescriptor<Value>(_ body: (Int32) -> Value) -> Value? { number.withLock { $0 }.map(body) }
    /// Closes it; what uses it from now on finds nothing.
    public func close() {
        number.withLock { number in
            if let open = number { _ = Glibc.close(open) }
            number = nil
        }
    }
    /// Up to a number of bytes, as soon as there are any; empty at the end.
    public func read(upTo count: Int = 1 << 16) -> [UInt8] {
        withDescriptor { descriptor in
            [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, initialized in
                var n = -1
                repeat { n = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while n < 0 && errno == EINTR
                initialized = max(0, n)
            }
        } ?? []
    }
    /// Everything up to the end.
    public func readAll() -> [UInt8] {
        var all: [UInt8] = []
        while case let bytes = read(), !bytes.isEmpty { all += bytes }
        return all
    }
    /// Writes everything; false when the other end is closed.
    @discardableResult public func write(_ bytes: [UInt8]) -> Bool {
        withDescriptor { descriptor in
            var done = 0
            while done < bytes.count {
                let n = bytes.withUnsafeBytes {
                    $0.baseAddress.map { Glibc.write(descriptor, $0 + done, bytes.count - done) } ?? -1
                }
                if n < 0 && errno == EINTR { continue }
                if n <= 0 { return false }
                done += n
            }
            return true
        } ?? false
    }
}
