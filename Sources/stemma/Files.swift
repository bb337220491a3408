import Fetching
import Foundation
import NewsModel
import Text

/// A file's bytes, or those of a JSON line on standard input, with their metadata.
struct RawFile {
    /// The file's name without its last endings, or the line's id.
    var id: String
    var path: String
    var bytes: [UInt8]
    var url: String?
    /// HTTP headers, names in lower case.
    var headers: [String: String] = [:]
}

/// Reads files from paths: folders are opened, `.gz` is unpacked, and whatever cannot be read is reported once.
struct Files {
    /// The most bytes of one file, compressed or not.
    static let limit = 64 << 20
    private(set) var problems = 0
    /// Called with what cannot be read: its place, its id and why.
    var tell: (_ place: String, _ id: String?, _ reason: String) -> Void = { _, _, _ in }

    mutating func complain(_ path: String, _ what: String, id: String? = nil) {
        problems += 1
        Console.error("\(path): \(what)")
        tell(path, id, what)
    }
    /// Throws exit code 3 when some inputs could not be read.
    func finish() throws { if problems > 0 { throw Exit.part } }

    /// Calls `body` with each file in turn; only one is in memory.
    ///
    /// - Parameters:
    ///   - endings: the endings of files to read in a folder, without ".gz".
    ///   - line: converts a JSON line on standard input to a file; nil when it is none.
    mutating func each(
        _ paths: [String], endings: Set<String>, line: (JSONValue) -> RawFile?, _ body: (RawFile) -> Void
    ) {
        for path in paths {
            if path == "-" {
                readLines(line, body)
                continue
            }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                complain(path, "no such file or folder")
                continue
            }
            guard isFolder.boolValue else {
                readAll(path, body)
                continue
            }
            let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
                .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
                .filter {
                    !$0.hasPrefix(".")
                        && (endings.contains(Self.ending(of: Self.unpackedName($0))) || ArchiveFile.isArchive($0))
                }
            if names.isEmpty {
                complain(path, "holds no \(endings.sorted().map { "." + $0 }.joined(separator: ", ")) file")
            }
            for name in names { readAll(path.hasSuffix("/") ? path + name : path + "/" + name, body) }
        }
    }
    /// A file, or each page of a web archive.
    private mutating func readAll(_ path: String, _ body: (RawFile) -> Void) {
        guard ArchiveFile.isArchive(path), var archive = ArchiveFile(path: path) else {
            if let file = read(path) { body(file) }
            return
        }
        var others = OtherRecords()
        while let item = archive.next() {
            switch item {
            case .page(let file): body(file)
            case .damage(let place, let reason): complain(place, reason)
            case .other(let place, let id, let reason):
                others.add(reason)
                tell(place, id, reason)
            }
        }
        if let line = others.line { Console.error("\(path): \(line)") }
    }

    /// A file's bytes, unpacked when its name ends in `.gz` or its bytes are gzip.
    mutating func read(_ path: String) -> RawFile? {
        guard var bytes = load(path) else { return nil }
        if bytes.starts(with: [0x1F, 0x8B]) {
            do throws(FetchFailure) {
                let unpacked = try unpackZlib(bytes, limit: Self.limit)
                bytes = unpacked.bytes
                if !unpacked.isWhole { complain(path, "breaks off inside its gzip data: what came before is read") }
            } catch {
                complain(
                    path,
                    error == .tooLarge(Self.limit)
                        ? "unpacks to more than \(Self.limit >> 20) MB and is not read" : "is not a whole gzip file")
                return nil
            }
        }
        return RawFile(id: Self.id(of: path), path: path, bytes: bytes)
    }
    private mutating func load(_ path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            complain(path, "cannot be opened; check its permissions")
            return nil
        }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: Self.limit + 1) ?? Data() else {
            complain(path, "cannot be read")
            return nil
        }
        if data.isEmpty {
            complain(path, "is empty")
            return nil
        }
        guard data.count <= Self.limit else {
            complain(path, "is larger than \(Self.limit >> 20) MB and is not read")
            return nil
        }
        return [UInt8](data)
    }
    private mutating func readLines(_ line: (JSONValue) -> RawFile?, _ body: (RawFile) -> Void) {
        var number = 0
        while let text = readLine(strippingNewline: true) {
            number += 1
            guard text.utf8.contains(where: { !$0.isASCIISpace }) else { continue }
            do throws(JSONValue.Failure) {
                let value = try JSONValue(parsing: Array(text.utf8))
                if var file = line(value) {
                    // A line may name a file instead of containing its bytes.
                    if file.bytes.isEmpty, let path = value["file"]?.string {
                        guard let read = read(path) else { continue }
                        file.bytes = read.bytes
                    }
                    body(file)
                } else {
                    complain("-:\(number)", "is no line of this command", id: value["id"]?.string)
                }
            } catch { complain("-:\(number)", "is not JSON: \(error)") }
        }
        if number == 0 { complain("-", "is empty") }
    }

    static func unpackedName(_ name: String) -> String {
        name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    }
    static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[name.index(after: dot)...]).lowercased()
    }
    /// The file's name without `.gz` and one more ending.
    static func id(of path: String) -> String {
        let name = unpackedName(path.split(separator: "/").last.map(String.init) ?? path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
