import ArgumentParser
import Desk
import Extraction
import Feeds
import Foundation
import NewsModel
import Pipeline
import Text

/// What the command line's inputs hold: folders, files, `-`; whatever cannot be read is reported once.
///
/// JSON lines of any number are read one after the other; everything else is in memory as a whole and limited to 64 MB.
struct Inputs {
    /// One input.
    enum Item {
        /// With the story that its line says it tells.
        case article(Article, story: String?)
        case account(Account, story: String?)
        case features(FeatureLine)
        /// What could not be read, and why.
        case failure(place: String, id: String?, reason: String)
    }
    private(set) var articles: [Article] = []
    private(set) var accounts: [Account] = []
    private(set) var problems = 0
    private var count = 0
    private var files = Files()
    private var seen: Set<String> = []
    private var ids: Set<String> = []
    /// The next number of an id that was there before.
    private var repeats: [String: Int] = [:]
    /// How many notices were given about articles of a file.
    private var noticed: [String: Int] = [:]
    /// So many of them are shown.
    private static let noticesOfAFile = 5
    private let keepsText: Bool
    private let takesFeatures: Bool
    /// Whether a repeated id gets a number, so that a report can name each article.
    private let areIDsUnique: Bool
    /// What gets the items; without it they are kept in memory.
    private let take: (([Item]) async -> Void)?
    private var waiting: [Item] = []
    /// So many items are given at once; fewer when nothing more can be read without waiting.
    private static let batch = 256

    /// Reads the inputs; `take` gets them in their order, as soon as they are there.
    ///
    /// - Parameters:
    ///   - keepsText: leaves the text of article lines as it is, character for character.
    ///   - takesFeatures: whether the command has a use for feature lines.
    ///   - hasUniqueIDs: whether a repeated id gets a number.
    /// - Returns: the inputs, whose `finish` tells whether all could be read.
    /// - Throws: exit code 2 when nothing could be read.
    static func each(
        _ paths: [String], keepsText: Bool = false, takesFeatures: Bool = false, hasUniqueIDs: Bool = false,
        _ take: @escaping ([Item]) async -> Void
    ) async throws -> Inputs {
        var inputs = Inputs(
            keepsText: keepsText, takesFeatures: takesFeatures, areIDsUnique: hasUniqueIDs, take: take)
        await inputs.readAll(paths)
        guard inputs.count > 0 else { throw ExitCode(2) }
        return inputs
    }
    /// Reads all inputs into memory; throws exit code 2 when nothing could be read.
    init(required paths: [String]) async throws {
        self.init(keepsText: false, takesFeatures: false, areIDsUnique: true, take: nil)
        await readAll(paths)
        guard !articles.isEmpty || !accounts.isEmpty else { throw ExitCode(2) }
    }
    private init(
        keepsText: Bool, takesFeatures: Bool, areIDsUnique: Bool, take: (([Item]) async -> Void)?
    ) {
        self.keepsText = keepsText
        self.takesFeatures = takesFeatures
        self.areIDsUnique = areIDsUnique
        self.take = take
    }
    private mutating func readAll(_ paths: [String]) async {
        for path in paths { path == "-" ? await readStandardInput() : await read(path: path) }
        for (path, count) in noticed.sorted(by: { $0.key < $1.key }) where count > Self.noticesOfAFile {
            Console.error("\(path): \(count - Self.noticesOfAFile) more notices about its articles")
        }
        await flush()
    }
    private mutating func flush() async {
        guard !waiting.isEmpty, let take else { return }
        let items = waiting
        waiting = []
        await take(items)
    }
    private mutating func add(_ item: Item) async {
        count += 1
        guard take == nil else {
            waiting.append(item)
            if waiting.count >= Self.batch { await flush() }
            return
        }
        switch item {
        case .article(let article, _): articles.append(article)
        case .account(let account, _): accounts.append(account)
        case .features, .failure: break
        }
    }
    /// Throws exit code 3 when some inputs could not be read.
    func finish() throws { if problems > 0 { throw ExitCode(3) } }

    private mutating func complain(_ place: String, _ what: String, id: String? = nil) async {
        problems += 1
        Console.error("\(place): \(what)")
        await tell(.failure(place: place, id: id, reason: what))
    }
    private mutating func tell(_ failure: Item) async {
        if take == nil { return }
        waiting.append(failure)
        if waiting.count >= Self.batch { await flush() }
    }

    private mutating func read(path: String) async {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return await complain(
                path,
                "no such file or folder; give a folder, .txt, .md, .json, .jsonl, .html, .warc or feed files, or - for standard input"
            )
        }
        guard isFolder.boolValue else { return await readFile(path) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return await complain(path, "the folder cannot be read; check its permissions")
        }
        var found = false
        // In byte order, which is the same on every machine.
        for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        where !name.hasPrefix(".") {
            let child = path.hasSuffix("/") ? path + name : path + "/" + name
            var isSubfolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: child, isDirectory: &isSubfolder), !isSubfolder.boolValue
            else { continue }
            let ending = Self.ending(of: Files.unpackedName(name))
            guard
                Self.readable.contains(ending)
            else { continue }
            found = true
            await readFile(child)
        }
        if !found { await complain(path, "holds no .txt, .md, .json, .jsonl, .html, .warc or feed file") }
    }
    private static let readable: Set<String> = [
        "", "txt", "md", "markdown", "json", "jsonl", "ndjson", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf",
        "feed", "eml", "warc",
    ]
    private static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[name.index(after: dot)...]).lowercased()
    }
    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    private mutating func readFile(_ path: String) async {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard seen.insert(real).inserted else { return await complain(path, "was given twice and is read once") }
        let ending = Self.ending(of: Files.unpackedName(path))
        if ArchiveFile.isArchive(path), let archive = ArchiveFile(path: path) {
            return await readArchive(archive, path)
        }
        if ["jsonl", "ndjson"].contains(ending), let lines = LineReader(path: path), !lines.isPacked {
            return await readLines(lines, path)
        }
        guard let file = files.read(path) else {
            return await note(path)
        }
        let bytes = file.bytes
        switch ending {
        case "json": isJSONFeed(bytes[...]) ? await readFeed(bytes, path) : await readJSON(bytes, path)
        case "jsonl", "ndjson": await readLines(bytes, path)
        case "html", "htm", "xhtml": await readPage(bytes, path)
        case "xml", "rss", "atom", "rdf", "feed", "eml": await readFeed(bytes, path)
        case "" where looksLikeMarkup(bytes): await readMarkup(bytes, path)
        default:
            do {
                await add(
                    try extract(
                        text: bytes, id: unique(Self.stem(of: path), path), path: path,
                        markdown: ending == "md" || ending == "markdown"))
            } catch { await complain(path, error.description) }
        }
    }

    /// Reads markup whose name does not say whether it is a feed or a page.
    private mutating func readMarkup(_ bytes: [UInt8], _ path: String) async {
        parseFeed(bytes).format.isEmpty ? await readPage(bytes, path) : await readFeed(bytes, path)
    }
    private func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0.isASCIISpace || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first else { return false }
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next.isASCIILetter
    }
    private func isJSONFeed(_ bytes: ArraySlice<UInt8>) -> Bool { holds(bytes.prefix(4096), "jsonfeed.org/version") }
    /// Whether it is the start of one ninjs object that goes over several lines, and not of JSON lines.
    private func isSpreadNinjs(_ start: ArraySlice<UInt8>) -> Bool {
        guard start.first == UInt8(ascii: "{"), holds(start.prefix(4096), "\"uri\"") else { return false }
        let line = start.prefix { $0 != 0x0A }
        return line.count < start.count && line.last { !$0.isASCIISpace } != UInt8(ascii: "}")
    }
    /// Reads a saved page as one telling, unless it is an index of articles.
    private mutating func readPage(_ bytes: [UInt8], _ path: String) async {
        let page = extract(page: bytes, id: unique(Files.id(of: path), path), path: path)
        guard page.isArticle else {
            return await complain(path, page.article.notices.last?.message ?? "is not an article")
        }
        await add(page.telling)
    }
    /// Reads each page of a web archive as one telling, unless it is an index of articles.
    private mutating func readArchive(_ archive: ArchiveFile, _ path: String) async {
        var archive = archive
        var others = OtherRecords()
        var count = 0
        while let item = archive.next() {
            count += 1
            switch item {
            case .page(let file):
                let page = extract(
                    page: file.bytes, id: unique(file.id, path), url: file.url, charset: file.headers["charset"],
                    path: path)
                if page.isArticle {
                    await add(page.telling)
                } else {
                    let reason = page.article.notices.last?.message ?? "is not an article"
                    others.add(reason)
                    await tell(.failure(place: path, id: file.id, reason: reason))
                }
            case .damage(let place, let reason): await complain(place, reason)
            case .other(let place, let id, let reason):
                others.add(reason)
                await tell(.failure(place: place, id: id, reason: reason))
            }
        }
        if let line = others.line { Console.error("\(path): \(line)") }
        if count == 0 { await complain(path, "holds no page") }
    }
    /// Reads a saved feed: a telling for each item that has text.
    private mutating func readFeed(_ bytes: [UInt8], _ path: String) async {
        await take(parseFeed(bytes), path)
    }
    private mutating func take(_ feed: ParsedFeed, _ path: String) async {
        for notice in feed.notices { await complain(path, notice.message) }
        var count = 0
        let now = Int(Date().timeIntervalSince1970 * 1000)
        for item in feed.items {
            if let embargo = item.wire?.embargo, DeskTime.end(ofEmbargo: embargo) ?? .max > now {
                await complain(
                    path, "the item \(item.id.prefix(200)) is under embargo until \(embargo) and is not read")
                continue
            }
            guard let text = item.content ?? item.summary else { continue }
            var article = extract(item: item, text: text, of: feed, id: unique(item.id, path), path: path)
            // A letter was sent to its reader alone.
            article.isPrivate = feed.format == "mail"
            guard !article.bytes.isEmpty else { continue }
            count += 1
            await add(.article(article, story: nil))
        }
        // What was withdrawn or is under embargo was named.
        let isNamed = !feed.withdrawn.isEmpty || feed.items.contains { $0.wire?.embargo != nil }
        if count == 0, !isNamed {
            await complain(
                path,
                feed.format.isEmpty
                    ? "is not a feed" : "is a feed whose items carry no text; its pages have to be fetched")
        }
    }

    private mutating func unique(_ id: String, _ path: String) -> String {
        guard areIDsUnique, !ids.insert(id).inserted else { return id }
        var n = repeats[id] ?? 2
        while !ids.insert("\(id)-\(n)").inserted { n += 1 }
        repeats[id] = n + 1
        return "\(id)-\(n)"
    }

    private mutating func add(_ article: Article, story: String? = nil) async {
        // A notice is about an article that was read: it is said, but nothing failed.
        for notice in article.notices {
            let path = article.path ?? article.id
            noticed[path, default: 0] += 1
            guard noticed[path, default: 0] <= Self.noticesOfAFile else { continue }
            // A file with many articles says which one it is.
            let place = article.id == Files.id(of: path) ? path : "\(path) (\(article.id))"
            Console.error("\(place): \(notice.message)")
        }
        await add(.article(article, story: story))
    }

    /// Reads one article, an array of articles, or JSON lines in a `.json` file.
    private mutating func readJSON(_ bytes: [UInt8], _ path: String) async {
        do throws(JSONValue.Failure) {
            let value = try JSONValue(parsing: bytes)
            if isNinjs(value) {
                await readFeed(bytes, path)
            } else if case .array(let items) = value {
                for (i, item) in items.enumerated() { await readValue(item, at: "\(path)[\(i)]", path: path) }
            } else {
                await readValue(value, at: path, path: path)
            }
        } catch {
            let firstLine = bytes.prefix { $0 != 0x0A }
            if firstLine.count < bytes.count, (try? JSONValue(parsing: Array(firstLine))) != nil {
                return await readLines(bytes, path)
            }
            await complain(path, "is not JSON: \(error)")
        }
    }
    private mutating func readLines(_ bytes: [UInt8], _ path: String) async {
        for (i, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            await readLine(Array(line), number: i + 1, path)
        }
    }
    private mutating func readLines(_ reader: LineReader, _ path: String) async {
        var number = 0
        while true {
            // Whoever waits for an answer before writing on gets it.
            if reader.wouldWait { await flush() }
            guard let line = reader.next() else { break }
            number += 1
            switch line {
            case .whole(let bytes): await readLine(bytes, number: number, path)
            case .tooLong:
                await complain("\(path):\(number)", "is a line of more than \(Files.limit >> 20) MB and is not read")
            }
        }
        if let failure = reader.failure {
            await complain(path, "cannot be read: \(failure)")
        } else if number == 0 {
            await complain(path, "is empty")
        }
    }
    private mutating func readLine(_ line: [UInt8], number: Int, _ path: String) async {
        guard line.contains(where: { !$0.isASCIISpace }) else { return }
        do throws(JSONValue.Failure) {
            await readValue(try JSONValue(parsing: line), at: "\(path):\(number)", path: path)
        } catch { await complain("\(path):\(number)", "is not JSON: \(error)") }
    }
    private mutating func readValue(_ value: JSONValue, at place: String, path: String) async {
        let story = value["story"]?.string
        do {
            if value["schema"]?.string == Account.schema {
                guard var account = Account(json: value) else {
                    return await complain(place, "is not a \(Account.schema) line", id: value["id"]?.string)
                }
                account.article.id = unique(account.article.id, path)
                // A line that has only an article, as in exports of the service, is read like any article.
                return account.sentences.isEmpty
                    ? await add(account.article, story: story) : await add(.account(account, story: story))
            }
            if value["schema"]?.string == FeatureLine.schema {
                let id = value["id"]?.string
                guard takesFeatures else {
                    return await complain(
                        place, "is a \(FeatureLine.schema) line, which only group and annotate --features take", id: id)
                }
                guard let line = FeatureLine(json: value) else {
                    return await complain(place, "is not a \(FeatureLine.schema) line", id: id)
                }
                return await add(.features(line))
            }
            if isNinjs(value) {
                var w = JSONWriter()
                w.value(value)
                return await readFeed(w.bytes, path)
            }
            var article = try extract(line: value, path: path, keepsText: keepsText)
            article.id = unique(article.id, path)
            await add(article, story: story)
        } catch { await complain(place, error.description, id: value["id"]?.string) }
    }

    private mutating func readStandardInput() async {
        guard let reader = LineReader(path: "-") else { return await complain("-", "cannot be read") }
        let start = reader.peek()
        guard let first = start.first else {
            return await complain("-", reader.failure.map { "cannot be read: " + $0 } ?? "is empty")
        }
        if start.starts(with: Array("WARC/1.".utf8)) {
            return await complain("-", "is a web archive, which is read from a file: give its name")
        }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        let isSpread = isSpreadNinjs(start)
        if first == UInt8(ascii: "{"), !isJSONFeed(start), !isSpread { return await readLines(reader, "-") }
        guard let bytes = reader.rest() else {
            return await complain(
                "-", "is larger than \(Files.limit >> 20) MB, which only JSON lines may be, and is not read")
        }
        if looksLikeMarkup(bytes) {
            await readMarkup(bytes, "-")
        } else if isJSON {
            if first == UInt8(ascii: "{"), !isSpread {
                await readFeed(bytes, "-")
            } else if (try? JSONValue(parsing: bytes)) != nil {
                await readJSON(bytes, "-")
            } else {
                await readLines(bytes, "-")
            }
        } else {
            do { await add(try extract(text: bytes, id: "stdin", path: "-")) } catch {
                await complain("-", error.description)
            }
        }
    }
    /// Counts a file that `files` has complained about.
    private mutating func note(_ path: String) async {
        problems += 1
        await tell(.failure(place: path, id: nil, reason: "cannot be read"))
    }
}

/// write(2) to stdout.
private func writeOut(_ bytes: UnsafeRawBufferPointer) -> Int { write(STDOUT_FILENO, bytes.baseAddress, bytes.count) }

/// Writes to the terminal's two output streams.
enum Console {
    /// One line on stderr.
    static func error(_ line: String) { FileHandle.standardError.write(Data(("stemma: " + line + "\n").utf8)) }
    /// Shows a progress bar on stderr, if that is a terminal.
    static func progress(_ what: String, _ done: Int, of all: Int) {
        guard isatty(STDERR_FILENO) == 1, all > 0 else { return }
        let width = 30
        let filled = min(width, width * done / all)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        FileHandle.standardError.write(Data("\r\(what) \(bar) \(done)/\(all)\(done >= all ? "\n" : "")".utf8))
    }
    /// The requested columns, or those of the terminal on stdout, or 100; clamped to 24…10,000.
    static func width(_ asked: Int?) -> Int {
        var size = winsize()
        let terminal = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
        let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
        return min(max(asked ?? terminal ?? columns ?? 100, 24), 10_000)
    }
    /// Whether stdout is a terminal and colour is not disabled (no-color.org).
    static var hasColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
    /// Writes bytes to stdout; a closed pipe is no error, anything else ends the program with 2: what was asked for would be cut.
    static func write(_ bytes: [UInt8]) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { writeOut($0) }
            if count > 0 {
                done += count
            } else if errno == EPIPE {
                return
            } else if errno == EAGAIN {
                var room = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                poll(&room, 1, -1)
            } else if errno != EINTR {
                error("the output cannot be written: " + String(cString: strerror(errno)))
                exit(2)
            }
        }
    }
}
