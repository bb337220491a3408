import ArgumentParser
import Extraction
import Feeds
import Foundation
import NewsModel
import Text

/// The articles of the command line's inputs: folders, files, `-`; whatever cannot be read is reported once.
struct Inputs {
    private(set) var articles: [Article] = []
    private(set) var accounts: [Account] = []
    private(set) var problems = 0
    private var files = Files()
    private var seen: Set<String> = []
    private var ids: Set<String> = []
    private let keepsText: Bool

    /// Reads the inputs; `keepsText` leaves the text of article lines as it is, character for character.
    init(_ paths: [String], keepsText: Bool = false) {
        self.keepsText = keepsText
        for path in paths { path == "-" ? readStandardInput() : read(path: path) }
    }

    /// The same; throws exit code 2 when nothing could be read.
    init(required paths: [String], keepsText: Bool = false) throws {
        self.init(paths, keepsText: keepsText)
        guard !articles.isEmpty || !accounts.isEmpty else { throw ExitCode(2) }
    }
    /// Throws exit code 3 when some inputs could not be read.
    func finish() throws { if problems > 0 { throw ExitCode(3) } }

    mutating func complain(_ path: String, _ what: String) {
        problems += 1
        Console.error("\(path): \(what)")
    }

    private mutating func read(path: String) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return complain(
                path,
                "no such file or folder; give a folder, .txt, .md, .json, .jsonl, .html or feed files, or - for standard input"
            )
        }
        guard isFolder.boolValue else { return readFile(path) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            return complain(path, "the folder cannot be read; check its permissions")
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
            readFile(child)
        }
        if !found { complain(path, "holds no .txt, .md, .json, .jsonl, .html or feed file") }
    }
    private static let readable: Set<String> = [
        "", "txt", "md", "markdown", "json", "jsonl", "ndjson", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf",
        "feed",
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

    private mutating func readFile(_ path: String) {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard seen.insert(real).inserted else { return complain(path, "was given twice and is read once") }
        guard let file = files.read(path) else {
            problems += 1
            return
        }
        let bytes = file.bytes
        let ending = Self.ending(of: Files.unpackedName(path))
        switch ending {
        case "json": isJSONFeed(bytes) ? readFeed(bytes, path) : readJSON(bytes, path)
        case "jsonl", "ndjson": readLines(bytes, path)
        case "html", "htm", "xhtml": readPage(bytes, path)
        case "xml", "rss", "atom", "rdf", "feed": readFeed(bytes, path)
        case "" where looksLikeMarkup(bytes): readMarkup(bytes, path)
        default:
            do {
                add(
                    try extract(
                        text: bytes, id: unique(Self.stem(of: path), path), path: path,
                        markdown: ending == "md" || ending == "markdown"))
            } catch { complain(path, error.description) }
        }
    }

    /// Reads markup whose name does not say whether it is a feed or a page.
    private mutating func readMarkup(_ bytes: [UInt8], _ path: String) {
        parseFeed(bytes).format.isEmpty ? readPage(bytes, path) : readFeed(bytes, path)
    }
    private func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0.isASCIISpace || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard start.first == UInt8(ascii: "<"), let next = start.dropFirst().first else { return false }
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next.isASCIILetter
    }
    private func isJSONFeed(_ bytes: [UInt8]) -> Bool { holds(bytes.prefix(4096), "jsonfeed.org/version") }
    /// Reads a saved page as one telling, unless it is an index of articles.
    private mutating func readPage(_ bytes: [UInt8], _ path: String) {
        let page = extract(page: bytes, id: unique(Files.id(of: path), path), path: path)
        guard page.isArticle else { return complain(path, page.article.notices.last?.message ?? "is not an article") }
        add(page.telling)
    }
    /// Reads a saved feed: a telling for each item that has text.
    private mutating func readFeed(_ bytes: [UInt8], _ path: String) {
        let feed = parseFeed(bytes)
        for notice in feed.notices { complain(path, notice.message) }
        var count = 0
        for item in feed.items {
            guard let text = item.content ?? item.summary else { continue }
            let article = extract(item: item, text: text, of: feed, id: unique(item.id, path), path: path)
            guard !article.bytes.isEmpty else { continue }
            count += 1
            articles.append(article)
        }
        if count == 0 {
            complain(
                path,
                feed.format.isEmpty
                    ? "is not a feed" : "is a feed whose items carry no text; its pages have to be fetched")
        }
    }

    private mutating func unique(_ id: String, _ path: String) -> String {
        if ids.insert(id).inserted { return id }
        var n = 2
        while !ids.insert("\(id)-\(n)").inserted { n += 1 }
        return "\(id)-\(n)"
    }

    private mutating func add(_ article: Article) {
        // A notice is about an article that was read: it is said, but nothing failed.
        for notice in article.notices { Console.error("\(article.path ?? article.id): \(notice.message)") }
        articles.append(article)
    }

    /// Reads one article, an array of articles, or JSON lines in a `.json` file.
    private mutating func readJSON(_ bytes: [UInt8], _ path: String) {
        do throws(JSONValue.Failure) {
            let value = try JSONValue(parsing: bytes)
            if case .array(let items) = value {
                for (i, item) in items.enumerated() { readValue(item, at: "\(path)[\(i)]", path: path) }
            } else {
                readValue(value, at: path, path: path)
            }
        } catch {
            let firstLine = bytes.prefix { $0 != 0x0A }
            if firstLine.count < bytes.count, (try? JSONValue(parsing: Array(firstLine))) != nil {
                return readLines(bytes, path)
            }
            complain(path, "is not JSON: \(error)")
        }
    }
    private mutating func readLines(_ bytes: [UInt8], _ path: String) {
        for (i, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isASCIISpace }) else { continue }
            do throws(JSONValue.Failure) {
                readValue(try JSONValue(parsing: Array(line)), at: "\(path):\(i + 1)", path: path)
            } catch { complain("\(path):\(i + 1)", "is not JSON: \(error)") }
        }
    }
    private mutating func readValue(_ value: JSONValue, at place: String, path: String) {
        do {
            if value["schema"]?.string == Account.schema {
                guard let account = Account(json: value) else {
                    return complain(place, "is not a \(Account.schema) line")
                }
                // A line that has only an article, as in exports of the service, is read like any article.
                if account.sentences.isEmpty { add(account.article) } else { accounts.append(account) }
                return
            }
            var article = try extract(line: value, path: path, keepsText: keepsText)
            article.id = unique(article.id, path)
            add(article)
        } catch { complain(place, error.description) }
    }

    private mutating func readStandardInput() {
        guard let data = try? FileHandle.standardInput.read(upToCount: Files.limit * 16), !data.isEmpty else {
            return complain("-", "is empty")
        }
        let bytes = [UInt8](data)
        let first = bytes.first { !$0.isASCIISpace }
        if looksLikeMarkup(bytes) {
            readMarkup(bytes, "-")
        } else if first == UInt8(ascii: "{"), isJSONFeed(bytes) {
            readFeed(bytes, "-")
        } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            if first == UInt8(ascii: "["), (try? JSONValue(parsing: bytes)) != nil {
                readJSON(bytes, "-")
            } else {
                readLines(bytes, "-")
            }
        } else {
            do { add(try extract(text: bytes, id: "stdin", path: "-")) } catch { complain("-", error.description) }
        }
    }
}

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
    /// Writes bytes to stdout; a closed pipe is no error.
    static func write(_ bytes: [UInt8]) { try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
}
