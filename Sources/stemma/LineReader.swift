import Foundation

/// Reads lines of any number from a file or pipe, one after the other; only the line at hand is in memory.
final class LineReader {
    enum Line {
        case whole([UInt8])
        /// It is longer than a file may be, and has been passed over.
        case tooLong
    }
    private let handle: FileHandle
    /// Whether reading never waits for anybody.
    private let isFile: Bool
    private var buffer: [UInt8] = []
    /// Where the next line starts, and up to where no line break was found.
    private var start = 0
    private var looked = 0
    private var isAtEnd = false

    init(_ handle: FileHandle) {
        self.handle = handle
        var status = stat()
        isFile = fstat(handle.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
    /// Nil when the file cannot be opened.
    convenience init?(path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        self.init(handle)
    }
    deinit { if handle.fileDescriptor > 2 { try? handle.close() } }

    /// Whether the next line has not arrived yet.
    var wouldWait: Bool {
        if isFile || isAtEnd || buffer[looked...].contains(0x0A) { return false }
        var waiting = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) == 0
    }
    /// The next line without its line break; nil at the end.
    func next() -> Line? {
        var isTooLong = false
        while true {
            if let end = buffer[looked...].firstIndex(of: 0x0A) {
                let line = Array(buffer[start..<end])
                start = end + 1
                looked = start
                return isTooLong ? .tooLong : .whole(line)
            }
            looked = buffer.count
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                let line = Array(buffer[start...])
                start = buffer.count
                return isTooLong ? .tooLong : .whole(line)
            }
            buffer.removeFirst(start)
            looked -= start
            start = 0
            if buffer.count > Files.limit {
                isTooLong = true
                buffer = []
                looked = 0
            }
            fill()
        }
    }
    /// What has arrived first, at least a byte unless the input is empty; it is read again later.
    func peek() -> [UInt8] {
        while buffer.allSatisfy({ $0 == 0x20 || (9...13).contains($0) }), !isAtEnd, buffer.count <= Files.limit {
            fill()
        }
        return buffer
    }
    /// Everything that is left; nil when it has more than `limit` bytes.
    func rest(limit: Int) -> [UInt8]? {
        while !isAtEnd, buffer.count - start <= limit { fill() }
        return buffer.count - start <= limit ? Array(buffer[start...]) : nil
    }
    /// Whether it begins as gzip data do.
    var isPacked: Bool {
        if buffer.isEmpty { fill() }
        return buffer.starts(with: [0x1F, 0x8B])
    }
    private func fill() {
        let data = isFile ? (try? handle.read(upToCount: 1 << 20)) ?? Data() : handle.availableData
        if data.isEmpty { isAtEnd = true }
        buffer += data
    }
}
