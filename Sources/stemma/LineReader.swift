import ArgumentParser
import Foundation
import NewsModel
import Text

/// Reads lines of any number from a file or pipe, one after the other; only the line at hand is in memory.
final class LineReader {
    enum Line {
        case whole([UInt8])
        /// It is longer than a file may be, and has been passed over.
        case tooLong
    }
    private let descriptor: Int32
    /// Kept, because closing it closes the descriptor.
    private let handle: FileHandle
    /// Whether reading never waits for anybody.
    private let isFile: Bool
    private var buffer: [UInt8] = []
    /// Where the next line starts, and up to where no line break was found.
    private var start = 0
    private var looked = 0
    private var isAtEnd = false
    /// Why reading stopped before the end, such as "Is a directory".
    private(set) var failure: String?

    private init(_ handle: FileHandle) {
        self.handle = handle
        descriptor = handle.fileDescriptor
        var status = stat()
        isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
    /// Opens a file, or standard input for `-`; nil when that cannot be done.
    convenience init?(path: String) {
        guard let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            return nil
        }
        self.init(handle)
    }

    /// Whether the next line has not arrived yet.
    var wouldWait: Bool {
        if isFile || isAtEnd || buffer[looked...].contains(0x0A) { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) == 0
    }
    /// The next line without its line break; nil at the end, or when reading failed.
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
    /// The first visible byte and what has arrived with it, which is read again later; empty when there is none in as many bytes as a file may have.
    func peek() -> ArraySlice<UInt8> {
        var seen = 0
        while true {
            if let first = buffer[seen...].firstIndex(where: { !$0.isASCIISpace }) { return buffer[first...] }
            seen = buffer.count
            if isAtEnd || seen > Files.limit { return [] }
            fill()
        }
    }
    /// Everything that is left; nil when it has more bytes than a file may have.
    func rest() -> [UInt8]? {
        while !isAtEnd, buffer.count - start <= Files.limit { fill() }
        return buffer.count - start <= Files.limit ? Array(buffer[start...]) : nil
    }
    /// Whether it begins as gzip data do.
    var isPacked: Bool {
        if buffer.isEmpty { fill() }
        return buffer.starts(with: [0x1F, 0x8B])
    }
    private func fill() {
        let size = 1 << 18
        var problem: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
            var got = read(descriptor, bytes.baseAddress, size)
            while got < 0, errno == EINTR { got = read(descriptor, bytes.baseAddress, size) }
            if got < 0 { problem = errno }
            count = max(0, got)
        }
        if problem != 0 { failure = String(cString: strerror(problem)) }
        if chunk.isEmpty { isAtEnd = true }
        buffer += chunk
    }
}

/// Lines that are JSON, each by itself.
enum JSONLines {
    /// Calls `body` with each line that is not blank and its place ("pairs.jsonl:3"); the value is nil when the line is not JSON.
    ///
    /// - Throws: exit code 2 when the input cannot be read, after a message.
    static func each(_ path: String, _ body: (_ value: JSONValue?, _ place: String) throws -> Void) throws {
        let reader = LineReader(path: path)
        var number = 0
        while let line = reader?.next() {
            number += 1
            guard case .whole(let bytes) = line else {
                try body(nil, "\(path):\(number)")
                continue
            }
            if bytes.contains(where: { !$0.isASCIISpace }) {
                try body(try? JSONValue(parsing: bytes), "\(path):\(number)")
            }
        }
        guard let reader, reader.failure == nil else {
            Console.error("\(path): cannot be read" + (reader?.failure.map { ": " + $0 } ?? ""))
            throw ExitCode(2)
        }
    }
    /// Prints the answer to each line; what is no line of the command is named by its place, and the others are answered.
    ///
    /// - Parameter kind: what a line should be, as "{id, text1, text2}".
    /// - Throws: exit code 2 when the input cannot be read, 3 when some lines have no answer.
    static func answer(_ paths: [String], kind: String, _ answer: (JSONValue) -> [UInt8]?) throws {
        var problems = 0
        for path in paths {
            try each(path) { value, place in
                guard let line = value.flatMap(answer) else {
                    Console.error("\(place): is no \(kind) line")
                    problems += 1
                    return
                }
                Console.write(line + [0x0A])
            }
        }
        if problems > 0 { throw Exit.part }
    }
}
