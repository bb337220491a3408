import NewsModel
import Text

/// One item of NewsML-G2 or ninjs, in our terms; `entry` is its row of the raw feed.
struct WireItem {
    /// What the provider says about publishing it.
    enum Status: String { case usable, withheld, canceled }

    var id = ""
    var link: String?
    var headline: String?
    var summary: String?
    /// The body as HTML.
    var body: String?
    /// What the byline says, and the people named as authors.
    var byline: String?
    var authors: [String] = []
    /// Dates as written.
    var firstCreated: String?
    var contentCreated: String?
    var versionCreated: String?
    var language: String?
    /// The organisation that provides it.
    var provider: String?
    var subjects: [(name: String?, code: String?)] = []
    var image: String?
    var status = Status.usable
    /// The embargo as written; empty for one without an end.
    var embargo: String?
    var wire = ParsedFeed.Wire()

    /// The most subjects taken of one item.
    static let mostSubjects = 200

    /// The item under the names of the raw feed.
    ///
    /// - Parameter keepsAll: whether to give the dates as written too, which only the raw feed shows.
    func entry(keepsAll: Bool) -> [String: JSONValue] {
        var entry: [String: JSONValue] = ["id": .string(id)]
        func set(_ key: String, _ text: String?) {
            if let text, !text.isEmpty { entry[key] = .string(text) }
        }
        func date(_ key: String, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            if keepsAll { entry[key] = .string(text) }
            if let (_, iso) = FeedDates.both(text) { entry[key + "_iso"] = .string(iso) }
        }
        set("link", link)
        set("title", headline)
        set("summary", summary)
        set("language", language)
        date("published", firstCreated ?? contentCreated ?? versionCreated)
        date("updated", versionCreated)
        if let body, !body.isEmpty {
            entry["content"] = .array([.object(["value": .string(body), "type": .string("text/html")])])
        }
        let names = authors.isEmpty ? [byline].compactMap(\.self) : authors
        if !names.isEmpty { entry["authors"] = .array(names.map { .object(["name": .string($0)]) }) }
        if let provider, !provider.isEmpty { entry["source"] = .object(["title": .string(provider)]) }
        if !subjects.isEmpty {
            entry["tags"] = .array(
                subjects.prefix(Self.mostSubjects).map { subject in
                    func value(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
                    return .object([
                        "term": value(subject.name ?? subject.code), "scheme": .null, "label": value(subject.code),
                    ])
                })
        }
        if let image, !image.isEmpty { entry["image"] = .object(["href": .string(image)]) }
        var wire = wire
        var status = status
        if let embargo {
            wire.embargo = FeedDates.both(embargo)?.iso
            // What is under embargo until nobody knows when is not given at all.
            if wire.embargo == nil, status == .usable { status = .withheld }
        }
        if status != .usable { entry["pubstatus"] = .string(status.rawValue) }
        var w = JSONWriter()
        wire.write(to: &w)
        if let value = try? JSONValue(parsing: w.bytes) { entry["wire"] = value }
        return entry
    }

    /// The status behind "usable", "stat:canceled" or an address that ends in such a word; other words are as good as "withheld".
    static func status(of word: String) -> Status {
        let name = word.trimmed().lowercased().split(whereSeparator: { $0 == ":" || $0 == "/" }).last.map(String.init)
        switch name ?? "" {
        case "", "usable": return .usable
        case "canceled", "cancelled": return .canceled
        default: return .withheld
        }
    }
    /// A version number; nil when it is none.
    static func version(of text: String) -> Int? {
        let text = text.trimmed()
        guard text.utf8.count <= 15, let number = Int(text), number >= 0 else { return nil }
        return number
    }
    /// Plain text as paragraphs of HTML: blank lines part them, or line ends if there is no blank line.
    static func paragraphs(of text: String) -> String {
        var out = ""
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        let hasBlank = lines.contains { line in line.utf8.allSatisfy(\.isASCIISpace) }
        var paragraph: [Substring] = []
        func close() {
            let words = paragraph.map { String($0).trimmed() }.joined(separator: " ")
            if !words.isEmpty { out += "<p>" + escapedText(words) + "</p>" }
            paragraph = []
        }
        for line in lines {
            if line.utf8.allSatisfy(\.isASCIISpace) { close() } else { paragraph.append(line) }
            if !hasBlank { close() }
        }
        close()
        return out
    }
    static func escapedText(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        escape(Array(text.utf8)[...], into: &out)
        return String(decoding: out, as: UTF8.self)
    }
    static func escape(_ bytes: ArraySlice<UInt8>, into out: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            default: out.append(byte)
            }
        }
    }
}

extension ParsedFeed {
    /// Takes items of news agencies: of each id the highest version, and what was withdrawn apart from what may be shown.
    mutating func takeWire(_ entries: [[String: JSONValue]]) {
        var latest: [String: Int] = [:]
        for (n, entry) in entries.enumerated() {
            guard let id = entry["id"]?.string else { continue }
            if let known = latest[id], Self.isNewer(entries[known], than: entry) { continue }
            latest[id] = n
        }
        for (n, entry) in entries.enumerated() {
            guard let id = entry["id"]?.string, latest[id] == n else { continue }
            guard let status = entry["pubstatus"]?.string else {
                items.append(Item(FeedFields(entry)))
                continue
            }
            withdrawn.append(Withdrawal(id: id, status: status, version: entry["wire"]?["version"]?.int))
            let words =
                status == "canceled"
                ? "is canceled by its provider" : "is withheld by its provider, or under embargo without an end"
            notices.append(Notice("the item \(id.prefix(200)) \(words), and is not read"))
        }
    }
    /// Whether the first of two entries with one id is a later version than the second, which comes after it.
    private static func isNewer(_ first: [String: JSONValue], than second: [String: JSONValue]) -> Bool {
        if let a = first["wire"]?["version"]?.int, let b = second["wire"]?["version"]?.int, a != b { return a > b }
        guard let a = first["updated_iso"]?.string.flatMap(FeedDates.read),
            let b = second["updated_iso"]?.string.flatMap(FeedDates.read)
        else { return false }
        return a.epoch > b.epoch
    }
}
