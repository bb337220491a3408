import CZlib
import DequeModule
import Text

/// Reads the records of a web archive, one in memory at a time. After damage it looks for the next record.
package struct WARCReader {
    package enum Item: Sendable, Equatable {
        case record(WARCRecord)
        /// What cannot be read, and why.
        case damage(String)
    }
    /// The most bytes of one record, unpacked: as many as of a file.
    package static let limit = 64 << 20
    private static let gzip: [UInt8] = [0x1F, 0x8B, 0x08]
    private static let mark = Array("WARC/1.".utf8)

    /// Gives at most so many bytes at an offset; none at the end.
    private let read: (_ offset: Int, _ count: Int) -> [UInt8]
    private let isPacked: Bool
    /// Where the item that `next` gave last begins.
    package private(set) var offset = 0
    /// Where the next record is looked for.
    private var at = 0
    /// What was found and not given yet.
    private var waiting = Deque<(offset: Int, item: Item)>()
    /// The rest of an unpacked member that holds several records, and where the member begins.
    private var member: (rest: ArraySlice<UInt8>, start: Int)?
    /// Bytes that were read or unpacked for nothing, and the most of them: a file made to be slow is left. Chosen, not measured: some seconds.
    private var wasted = 0
    private static let mostWasted = 1 << 30
    /// The most bytes of a header. Chosen, not measured: those of real archives have some hundreds.
    static let mostOfHeader = 1 << 16

    /// - Parameter read: gives at most so many bytes at an offset; none at the end of the file.
    package init(read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) {
        self.read = read
        isPacked = read(0, 2) == [0x1F, 0x8B]
    }

    /// The next record or damage; nil at the end.
    package mutating func next() -> Item? {
        while waiting.isEmpty {
            if parseMember() { continue }
            if wasted > Self.mostWasted, at != Int.max {
                tell("is too damaged to go on", at: at)
                at = Int.max
                continue
            }
            guard isPacked ? findMember() : findRecord() else { return nil }
        }
        guard let first = waiting.popFirst() else { return nil }
        offset = first.offset
        return first.item
    }
    private mutating func tell(_ reason: String, at offset: Int) { waiting.append((offset, .damage(reason))) }

    // MARK: - Records that are not packed

    /// - Returns: false at the end.
    private mutating func findRecord() -> Bool {
        guard let start = find(Self.mark, from: at) else { return endDamaged() }
        if start > at, at == 0 || start > at + 4 { tell("bytes between records are damaged", at: at) }
        var head = read(start, 4096)
        if head.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) == nil { head = read(start, Self.mostOfHeader) }
        // A header ends before the next record.
        if let other = head.dropFirst().firstRange(of: [0x0A] + Self.mark) { head.removeSubrange(other.lowerBound...) }
        guard let fields = Fields(head[...]), let length = fields.length else {
            tell("its header is damaged", at: start)
            wasted += head.count
            at = start + 1
            return skip()
        }
        guard length <= Self.limit else {
            tell("is larger than \(Self.limit >> 20) MB", at: start)
            let (end, isOver) = (start + fields.end).addingReportingOverflow(length)
            at = isOver ? Int.max : end
            return true
        }
        let content = read(start + fields.end, length)
        let after = read(start + fields.end + content.count, 4)
        guard after.isEmpty || after == [0x0D, 0x0A, 0x0D, 0x0A] else {
            tell("does not end where it says", at: start)
            wasted += content.count
            at = start + 1
            return skip()
        }
        add(fields, content, at: start)
        at = start + fields.end + content.count
        return true
    }
    /// Goes on after a damaged record: where a line begins as a record does.
    private mutating func skip() -> Bool {
        guard let line = find([0x0A] + Self.mark, from: at) else {
            at = Int.max
            return true
        }
        at = line + 1
        return true
    }
    /// Tells of what stands behind the last record.
    private mutating func endDamaged() -> Bool {
        guard at != Int.max else { return false }
        let rest = read(at, 64)
        let isDamaged = at == 0 || rest.contains { !$0.isASCIISpace }
        if isDamaged { tell(at == 0 ? "holds no WARC record" : "bytes after the last record are damaged", at: at) }
        at = Int.max
        return isDamaged
    }
    private mutating func add(_ fields: Fields, _ content: [UInt8], at start: Int) {
        func bare(_ text: String?) -> String? {
            text.map { $0.filter { $0 != "<" && $0 != ">" } }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let kind = fields["warc-type"] else { return tell("its header is damaged", at: start) }
        var record = WARCRecord(kind: kind.lowercased(), content: content)
        record.id = bare(fields["warc-record-id"])
        record.url = bare(fields["warc-target-uri"])
        record.date = fields["warc-date"]
        record.media = fields["content-type"]
        record.isCut = content.count < fields.length ?? 0
        waiting.append((start, .record(record)))
    }

    // MARK: - Packed records, each a gzip member of its own

    /// - Returns: false at the end.
    private mutating func findMember() -> Bool {
        guard at != Int.max else { return false }
        guard let start = find(Self.gzip, from: at) else {
            let isDamaged = !isSkipping && !read(at, 1).isEmpty
            if isDamaged { tell("bytes after the last record are damaged", at: at) }
            at = Int.max
            return isDamaged
        }
        // Damage is told once, where it begins; the rest of a damaged record is no damage of its own.
        if start > at, !isSkipping { tell("bytes between records are damaged", at: at) }
        switch unpackMember(at: start) {
        case .whole(let block, let after):
            isSkipping = false
            at = after
            guard block.starts(with: Self.mark) else {
                tell("is a gzip member without a WARC record", at: start)
                break
            }
            member = (block[...], start)
        case .damaged(let reason, let bytes):
            wasted += bytes
            // Bytes that only look like a member are not told, unless one was expected here.
            if let reason {
                tell(reason, at: start)
            } else if start == at, !isSkipping {
                tell("its gzip data are damaged", at: start)
            }
            isSkipping = true
            at = start + 1
        }
        return true
    }
    /// Whether the place is in the middle of something damaged.
    private var isSkipping = false

    /// Takes the next record out of an unpacked member, into which some programs pack several; false when there is none.
    private mutating func parseMember() -> Bool {
        guard let (rest, start) = member else { return false }
        guard rest.starts(with: Self.mark) else {
            member = nil
            return false
        }
        guard let fields = Fields(rest), let length = fields.length else {
            member = nil
            tell("its header is damaged", at: start)
            return true
        }
        let content = rest[fields.end...].prefix(length)
        add(fields, Array(content), at: start)
        member = (rest[content.endIndex...].drop { $0.isASCIISpace }, start)
        return true
    }

    private enum Member {
        case whole([UInt8], after: Int)
        /// With a reason when it was a record, and the bytes that were read and unpacked.
        case damaged(String?, Int)
    }
    private func unpackMember(at start: Int) -> Member {
        var stream = z_stream()
        guard czlib_inflate_begin(&stream) == Z_OK else { return .damaged("zlib does not start", 0) }
        defer { inflateEnd(&stream) }
        var out: [UInt8] = []
        var offset = start
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        // Little by little at first: few bytes tell whether this is a member at all.
        var step = 512
        while true {
            var input = read(offset, step)
            let spent = offset - start + out.count
            guard !input.isEmpty else {
                return .damaged(out.starts(with: Self.mark) ? "its gzip data break off" : nil, spent)
            }
            // A header of gzip alone, or in the middle of damage something that is no record.
            if out.isEmpty, offset - start > 1 << 16 { return .damaged(nil, spent) }
            if isSkipping, out.count >= Self.mark.count, !out.starts(with: Self.mark) { return .damaged(nil, spent) }
            let given = input.count
            let status: Int32 = input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(truncatingIfNeeded: input.count)
                while true {
                    let (status, made) = chunk.withUnsafeMutableBufferPointer { chunk in
                        stream.next_out = chunk.baseAddress
                        stream.avail_out = UInt32(truncatingIfNeeded: chunk.count)
                        return (inflate(&stream, Z_NO_FLUSH), chunk.count - Int(stream.avail_out))
                    }
                    out.append(contentsOf: chunk[..<made])
                    if out.count > Self.limit { return Z_MEM_ERROR }
                    // No more can be made of these bytes.
                    if status != Z_OK || (stream.avail_in == 0 && made < chunk.count) { return status }
                }
            }
            switch status {
            case Z_STREAM_END: return .whole(out, after: offset + given - Int(stream.avail_in))
            case Z_MEM_ERROR: return .damaged("is larger than \(Self.limit >> 20) MB", spent + Self.limit)
            case Z_OK, Z_BUF_ERROR: break
            default: return .damaged(out.starts(with: Self.mark) ? "its gzip data are damaged" : nil, spent + given)
            }
            offset += given
            step = min(1 << 16, step * 2)
        }
    }

    // MARK: - Searching

    /// Where bytes stand next; nil when they do not.
    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        guard start != Int.max else { return nil }
        var offset = start
        var window: [UInt8] = []
        // It nearly always stands there; further on only after damage.
        var step = 64
        while true {
            let chunk = read(offset, step)
            if chunk.isEmpty { return nil }
            window += chunk
            offset += chunk.count
            if let found = window.firstRange(of: wanted) { return offset - window.count + found.lowerBound }
            window = Array(window.suffix(wanted.count - 1))
            step = min(1 << 20, step * 4)
        }
    }
}
