import Markup
import NewsModel
import Text

/// A message of mail as a feed with one item: a newsletter (RFC 5322 with MIME, RFC 2045 to 2047; lists by RFC 2919).
///
/// The feed is the newsletter: its title is the list's or the sender's name, its own address "mail:" and the list's id or the sender's address. The item is
/// the message: id, subject, date, and the text, without the addresses that its links lead to, because in mail they name the reader.
enum MailReader {
    /// The most parts of a message that are looked at, how deep they nest, and the most bytes and lines of a head. Chosen, not measured: far beyond real letters.
    private static let mostParts = 200
    private static let deepest = 16
    private static let longestHead = 256 << 10

    /// Whether bytes begin as a message does: with headers, among them a sender.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first.isASCIILetter else { return false }
        let head = Head(bytes[...], most: 64 << 10)
        return head.isWhole && head["from"] != nil
            && (head["date"] != nil || head["message-id"] != nil || head["received"] != nil)
    }

    static func read(_ bytes: [UInt8]) -> RawFeed {
        var raw = RawFeed()
        raw.version = "mail"
        var letter = Letter()
        letter.collect(bytes[...], depth: 0)
        let head = Head(bytes[...], most: longestHead)
        let sender = Mailbox(words(head["from"] ?? ""))
        let list = head["list-id"].map { Mailbox(words($0)) }
        func put(_ fields: inout [String: JSONValue], _ name: String, _ text: String?) {
            if let text = text?.trimmed(), !text.isEmpty { fields[name] = .string(text) }
        }
        put(&raw.fields, "title", sender.name ?? list?.name ?? sender.address)
        let id = list?.address ?? sender.address
        raw.fields["links"] = .array([
            .object([
                "rel": .string("self"), "type": .string("message/rfc822"), "href": .string("mail:" + id.lowercased()),
            ])
        ])
        put(&raw.fields, "language", head["content-language"])
        var entry: [String: JSONValue] = [:]
        let own = head["message-id"]?.filter { !"<> ".contains($0) }
        // A message without an id is known by what it says.
        put(&entry, "id", own.map { "mid:" + $0 } ?? "mail:" + String(Hash.of(bytes), radix: 16))
        put(&entry, "title", words(head["subject"] ?? ""))
        if let date = head["date"] {
            entry["published"] = .string(date)
            if let (_, iso) = FeedDates.both(date) { entry["published_iso"] = .string(iso) }
        }
        if let (text, isHTML) = letter.text {
            let markup = isHTML ? withoutAddresses(text) : "<p>" + paragraphs(text) + "</p>"
            entry["content"] = .array([
                .object(["type": .string("text/html"), "value": .string(markup)])
            ])
        } else {
            raw.notices.append("the message has no text")
        }
        if letter.isCut {
            raw.notices.append("parts of the message are not read: there are too many, or they nest too deep")
        }
        raw.entries = [entry]
        return raw
    }

    // MARK: - Heads

    /// The headers before a body.
    struct Head {
        private var fields: [String: String] = [:]
        /// Where the body begins.
        private(set) var end: Int
        /// Whether all lines were headers, up to an empty line or the end.
        private(set) var isWhole = true

        init(_ bytes: ArraySlice<UInt8>, most: Int) {
            var at = bytes.startIndex
            let limit = min(bytes.endIndex, bytes.startIndex + most)
            var name = ""
            var value: [UInt8] = []
            end = bytes.endIndex
            func field(_ fields: inout [String: String]) {
                // Of several the first one counts.
                if !name.isEmpty, fields[name] == nil, fields.count < 1000 {
                    fields[name] = text(of: value).trimmed()
                }
            }
            while at < limit {
                let stop = bytes[at..<limit].firstIndex(of: 0x0A) ?? limit
                var line = bytes[at..<stop]
                if line.last == 0x0D { line = line.dropLast() }
                at = min(stop + 1, limit)
                if line.isEmpty {
                    field(&fields)
                    end = at
                    return
                }
                if line.first == 0x20 || line.first == 0x09 {
                    value.append(0x20)
                    value += line.drop { $0 == 0x20 || $0 == 0x09 }
                    continue
                }
                field(&fields)
                guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
                    line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
                else {
                    (name, value) = ("", [])
                    // mbox files put such a line before a message.
                    if !(fields.isEmpty && line.starts(with: Array("From ".utf8))) { isWhole = false }
                    continue
                }
                name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                value = Array(line[(colon + 1)...])
            }
            field(&fields)
            end = limit
        }
        subscript(_ name: String) -> String? { fields[name] }
    }
    /// A header's bytes as text: UTF-8, or what they likely are.
    private static func text(of bytes: [UInt8]) -> String {
        isWellFormedUTF8(bytes)
            ? String(decoding: bytes, as: UTF8.self) : String(decoding: decodeMarkup(bytes).bytes, as: UTF8.self)
    }
    /// A header with its encoded words decoded (RFC 2047). White space between two of them is none.
    static func words(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var out = ""
        var rest = text[...]
        // Bytes of adjacent words in one charset are decoded together: some programs divide a character between words.
        var pending: (charset: String, bytes: [UInt8])?
        func flush(_ out: inout String) {
            if let (charset, bytes) = pending { out += MailReader.decoded(bytes, charset: charset) }
            pending = nil
        }
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="), let bytes = bytes(ofWord: parts[2], coding: parts[1])
            else {
                flush(&out)
                out += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            // The language behind a "*" (RFC 2231).
            let charset = parts[0].prefix { $0 != "*" }.lowercased()
            if pending == nil || pending?.charset != charset || !before.allSatisfy(\.isWhitespace) {
                let isBetween = pending != nil && before.allSatisfy(\.isWhitespace)
                flush(&out)
                if !isBetween { out += before }
                pending = (charset, bytes)
            } else {
                pending?.bytes += bytes
            }
            rest = parts[3].dropFirst()
        }
        flush(&out)
        return out + rest
    }
    private static func bytes(ofWord word: Substring, coding: Substring) -> [UInt8]? {
        switch coding.lowercased() {
        case "b": Base64.decode(String(word))
        case "q": quotedPrintable(Array(word.replacing("_", with: " ").utf8)[...])
        default: nil
        }
    }
    private static func decoded(_ bytes: [UInt8], charset: String?) -> String {
        String(decoding: decodeMarkup(bytes, header: charset).bytes, as: UTF8.self)
    }

    /// "Name <address>"
    struct Mailbox {
        var name: String?
        var address: String
        init(_ text: String) {
            guard let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
                address = text.trimmed()
                return
            }
            address = text[text.index(after: open)..<close].trimmed()
            let name = text[..<open].filter { $0 != "\"" && $0 != "\\" }.trimmed()
            self.name = name.isEmpty ? nil : name
        }
    }

    // MARK: - Bodies

    /// The readable text of a message, looked for in its parts.
    private struct Letter {
        private var html: String?
        private var plain: String?
        private var parts = 0
        private(set) var isCut = false
        var text: (String, isHTML: Bool)? { html.map { ($0, true) } ?? plain.map { ($0, false) } }

        mutating func collect(_ bytes: ArraySlice<UInt8>, depth: Int) {
            parts += 1
            guard parts <= MailReader.mostParts, depth <= MailReader.deepest else {
                isCut = true
                return
            }
            let head = Head(bytes, most: MailReader.longestHead)
            guard head["content-disposition"]?.lowercased().hasPrefix("attachment") != true else { return }
            let (type, fields) = MailReader.type(head["content-type"] ?? "text/plain")
            let body = bytes[head.end...]
            if type.hasPrefix("multipart/") {
                guard let boundary = fields["boundary"], !boundary.isEmpty, boundary.utf8.count <= 200 else { return }
                for part in MailReader.parts(of: body, boundary: Array(boundary.utf8)) where !isCut {
                    collect(part, depth: depth + 1)
                }
            } else if type == "text/html" ? html == nil : type == "text/plain" && plain == nil {
                let coding = head["content-transfer-encoding"]?.lowercased().trimmed()
                let decoded =
                    switch coding {
                    case "quoted-printable": MailReader.quotedPrintable(body)
                    case "base64": Base64.decode(String(decoding: body, as: UTF8.self)) ?? []
                    default: Array(body)
                    }
                let text = MailReader.decoded(decoded, charset: fields["charset"])
                guard text.utf8.contains(where: { !$0.isASCIISpace }) else { return }
                if type == "text/html" { html = text } else { plain = text }
            }
        }
    }
    /// A `Content-Type`: the type in lower case, and its fields.
    static func type(_ header: String) -> (String, [String: String]) {
        var fields: [String: String] = [:]
        var parts: [String] = [""]
        var isQuoted = false
        for c in header.prefix(2000) {
            if c == "\"" {
                isQuoted.toggle()
            } else if c == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(c)
            }
        }
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed() }
            if pair.count == 2, fields[pair[0].lowercased()] == nil { fields[pair[0].lowercased()] = pair[1] }
        }
        return (parts[0].trimmed().lowercased(), fields)
    }
    /// The parts between lines of "--boundary"; a message that is cut has its last part up to the end.
    static func parts(of bytes: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        let mark = [0x2D, 0x2D] + boundary
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var at = bytes.startIndex
        while at < bytes.endIndex, parts.count <= mostParts {
            let stop = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
            if bytes[at..<stop].starts(with: mark) {
                // The line's end before a boundary belongs to the boundary.
                if let start { parts.append(bytes[start..<max(start, at - 1)]) }
                start = min(stop + 1, bytes.endIndex)
                let behind = bytes[at..<stop].dropFirst(mark.count)
                if behind.starts(with: [0x2D, 0x2D]) { return parts }
            }
            at = stop + 1
        }
        if let start, start < bytes.endIndex { parts.append(bytes[start...]) }
        return parts
    }
    /// RFC 2045, 6.7; what is no code stays as it is.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        func digit(_ i: Int) -> UInt8? {
            guard i < bytes.endIndex else { return nil }
            switch bytes[i] {
            case 0x30...0x39: return bytes[i] - 0x30
            case 0x41...0x46: return bytes[i] - 0x41 + 10
            case 0x61...0x66: return bytes[i] - 0x61 + 10
            default: return nil
            }
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = bytes.startIndex
        while i < bytes.endIndex {
            guard bytes[i] == 0x3D else {
                out.append(bytes[i])
                i += 1
                continue
            }
            if let high = digit(i + 1), let low = digit(i + 2) {
                out.append(high << 4 | low)
                i += 3
                continue
            }
            // A soft line break, with white space that was added on the way.
            var end = i + 1
            while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
            if end >= bytes.endIndex || bytes[end] == 0x0A {
                i = end + 1
            } else {
                out.append(0x3D)
                i += 1
            }
        }
        return out
    }
    private static func paragraphs(_ text: String) -> String {
        var out = ""
        var isBlank = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                isBlank = !out.isEmpty
                continue
            }
            // Addresses in letters name their reader, as those of links do.
            let words = line.split(separator: " ").filter { !$0.contains("://") }
            guard !words.isEmpty else { continue }
            out += isBlank ? "</p><p>" : out.isEmpty ? "" : " "
            isBlank = false
            out += words.joined(separator: " ").replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        }
        return out
    }
    /// Markup without the values of attributes that hold addresses: links of letters name their reader, and pictures count who reads.
    static func withoutAddresses(_ html: String) -> String {
        let dropped: Set<String> = [
            "href", "src", "srcset", "background", "action", "data-href", "cite", "longdesc", "poster",
        ]
        let bytes = Array(html.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = 0
        func skipSpace() { while i < bytes.count, bytes[i].isASCIISpace { i += 1 } }
        while i < bytes.count {
            guard bytes[i] == 0x3C, i + 1 < bytes.count, bytes[i + 1].isASCIILetter else {
                out.append(bytes[i])
                i += 1
                continue
            }
            // The element's name.
            while i < bytes.count, !bytes[i].isASCIISpace, bytes[i] != 0x3E, bytes[i] != 0x2F || bytes[i - 1] == 0x3C {
                out.append(bytes[i])
                i += 1
            }
            while i < bytes.count, bytes[i] != 0x3E {
                if bytes[i].isASCIISpace || bytes[i] == 0x2F {
                    out.append(bytes[i])
                    i += 1
                    continue
                }
                let start = i
                while i < bytes.count, !bytes[i].isASCIISpace, bytes[i] != 0x3D || i == start, bytes[i] != 0x3E,
                    bytes[i] != 0x2F
                { i += 1 }
                let name = String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
                skipSpace()
                if i < bytes.count, bytes[i] == 0x3D {
                    i += 1
                    skipSpace()
                    if i < bytes.count, bytes[i] == 0x22 || bytes[i] == 0x27 {
                        let quote = bytes[i]
                        i += 1
                        while i < bytes.count, bytes[i] != quote { i += 1 }
                        i = min(i + 1, bytes.count)
                    } else {
                        while i < bytes.count, !bytes[i].isASCIISpace, bytes[i] != 0x3E { i += 1 }
                    }
                }
                if !dropped.contains(name) { out += bytes[start..<i] }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
