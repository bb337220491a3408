import Archives
import Fetching
import Foundation

/// The pages of a web archive (`.warc`, `.warc.gz`) of any size.
struct ArchiveFile {
    enum Item {
        case page(RawFile)
        /// A record that cannot be read.
        case damage(place: String, reason: String)
        /// A record that is whole and holds no page, such as a picture or an error.
        case other(place: String, id: String?, reason: String)
    }
    private var reader: WARCReader
    private let path: String
    /// Why reading stopped before the end.
    private final class Failure { var text: String? }
    private let failure = Failure()
    /// Kept, because closing it closes the descriptor.
    private let handle: FileHandle

    /// Nil when the file cannot be opened.
    init?(path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        self.handle = handle
        self.path = path
        let (descriptor, failure) = (handle.fileDescriptor, failure)
        reader = WARCReader { offset, count in
            [UInt8](unsafeUninitializedCapacity: count) { bytes, got in
                got = 0
                while got < count, let start = bytes.baseAddress {
                    let more = pread(descriptor, start + got, count - got, offset + got)
                    if more < 0, errno == EINTR { continue }
                    if more < 0 { failure.text = String(cString: strerror(errno)) }
                    guard more > 0 else { break }
                    got += more
                }
            }
        }
    }
    static func isArchive(_ path: String) -> Bool { Files.ending(of: Files.unpackedName(path)) == "warc" }

    /// The next record that is or should be a page; nil at the end.
    mutating func next() -> Item? {
        while let item = reader.next() {
            let place = "\(path)@\(reader.offset)"
            guard case .record(let record) = item else {
                if case .damage(let reason) = item { return .damage(place: place, reason: reason) }
                continue
            }
            guard record.mayHoldPage else { continue }
            if record.isCut { return .damage(place: place, reason: "is shorter than it says") }
            do throws(WARCRecord.NoPage) {
                let page = try record.page()
                var file = RawFile(id: record.id ?? place, path: path, bytes: page.bytes, url: record.url)
                file.headers["charset"] = page.charset
                if let codings = page.codings {
                    do throws(FetchFailure) {
                        file.bytes = try unpack(page.bytes, coding: codings, limit: Files.limit)
                    } catch { return .damage(place: place, reason: error.description) }
                }
                return .page(file)
            } catch { return .other(place: place, id: record.id, reason: error.description) }
        }
        guard let text = failure.text else { return nil }
        failure.text = nil
        return .damage(place: path, reason: "cannot be read: " + text)
    }
}

/// Counts the records of an archive that hold no page, to tell of them in one line.
struct OtherRecords {
    private var counts: [String: Int] = [:]
    mutating func add(_ reason: String) { counts[reason, default: 0] += 1 }
    /// Such as "3 records hold no page: 2 × HTTP 404; 1 × is image/png, not HTML"; nil without any.
    var line: String? {
        let all = counts.values.reduce(0, +)
        guard all > 0 else { return nil }
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
        return "\(all) record\(all == 1 ? " holds" : "s hold") no page: " + parts.joined(separator: "; ")
    }
}
