import Markup
import NewsModel
import Text

/// A message of mail as a feed with one item: a newsletter (RFC 5322 with MIME, RFC 2045 to 2047; lists by RFC 2919).
///
/// The feed is the newsletter: its title is the list's or the sender's name, its own address "mail:" and the sender's address, or the list's id and the
/// sender's domain, because anybody may write a list's id into a letter. The item is the message: id, subject, date, and the text, without the addresses
/// that its links lead to, because in mail they name the reader.
enum MailReader {
    /// The most parts of a message that are looked at, how deep they nest, and the most bytes and lines of a head. Chosen, not measured: far beyond real letters.
    static let mostParts = 200
    static let deepest = 16
    static let longestHead = 256 << 10
    /// The most lines among headers that are none, as some programs write them. Chosen, not measured.
    private static let mostBroken = 3

    /// Whether bytes begin as a message does: with headers, among them a sender.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, first.isASCIILetter else { return false }
        let head = Head(bytes[...], most: 64 << 10)
        return head.beginsWell && head.broken <= mostBroken && head["from"] != nil
            && (head["date"] != nil || head["message-id"] != nil || head["received"] != nil)
    }

    static func read(_ bytes: [UInt8]) -> RawFeed {
        var raw = RawFeed()
        raw.version = "mail"
        let head = Head(bytes[...], most: longestHead)
        var letter = Letter()
        letter.collect(bytes[...], depth: 0)
        let readers = addresses(ofReaders: head)
        // Two headers of one sender each are as good as two senders.
        let sender = head.isRepeated("from") ? nil : Sender(head["from"] ?? "")
        let list = head["list-id"].map(ListID.init)
        func put(_ fields: inout [String: JSONValue], _ name: String, _ text: String?) {
            if let text = text?.trimmed(), !text.isEmpty { fields[name] = .string(text) }
        }
        put(&raw.fields, "title", sender?.name ?? list?.name ?? sender?.address)
        if let sender {
            let id = list.map { "\($0.id)?from=\(sender.domain)" } ?? sender.address
            raw.fields["links"] = .array([
                .object([
                    "rel": .string("self"), "type": .string("message/rfc822"),
                    "href": .string("mail:" + id.lowercased()),
                ])
            ])
        } else {
            raw.notices.append("the message does not name one sender")
        }
        put(&raw.fields, "language", head["content-language"])
        var entry: [String: JSONValue] = [:]
        let own = head["message-id"].map { $0.filter { !"<> \t".contains($0) } }.flatMap { $0.isEmpty ? nil : $0 }
        // A message without an id is known by what it says.
        put(&entry, "id", own.map { "mid:" + $0 } ?? "mail:" + String(Hash.of(bytes), radix: 16))
        put(&entry, "title", MailText.without(words(head["subject"] ?? ""), addressesOf: readers))
        if let date = head["date"] {
            entry["published"] = .string(date)
            if let (_, iso) = FeedDates.both(date) { entry["published_iso"] = .string(iso) }
        }
        if let (text, isHTML) = letter.text {
            let markup =
                isHTML
                ? MailText.html(text, readers: readers)
                : "<p>" + MailText.paragraphs(text, readers: readers) + "</p>"
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
        /// Whether the first line is a header, and how many of the lines up to an empty one or the end are none.
        private(set) var beginsWell = true
        private(set) var broken = 0
        private var repeated: Set<String> = []

        init(_ bytes: ArraySlice<UInt8>, most: Int) {
            var at = bytes.startIndex
            let limit = min(bytes.endIndex, bytes.startIndex + most)
            var name = ""
            var value: [UInt8] = []
            end = bytes.endIndex
            func field(_ fields: inout [String: String], _ repeated: inout Set<String>) {
                // Of several the first one counts.
                guard !name.isEmpty, fields.count < 1000 else { return }
                if fields[name] == nil { fields[name] = text(of: value).trimmed() } else { repeated.insert(name) }
            }
            while at < limit {
                let stop = bytes[at..<limit].firstIndex(of: 0x0A) ?? limit
                var line = bytes[at..<stop]
                if line.last == 0x0D { line = line.dropLast() }
                at = min(stop + 1, limit)
                if line.isEmpty {
                    field(&fields, &repeated)
                    end = at
                    return
                }
                if line.first == 0x20 || line.first == 0x09 {
                    value.append(0x20)
                    value += line.drop { $0 == 0x20 || $0 == 0x09 }
                    continue
                }
                field(&fields, &repeated)
                guard let colon = line.firstIndex(of: 0x3A), let called = Self.name(line[..<colon]) else {
                    (name, value) = ("", [])
                    // mbox files put such a line before a message.
                    let isMark = fields.isEmpty && line.starts(with: Array("From ".utf8))
                    if !isMark {
                        if fields.isEmpty { beginsWell = false }
                        broken += 1
                    }
                    continue
                }
                name = called
                value = Array(line[(colon + 1)...])
            }
            field(&fields, &repeated)
            end = limit
        }
        /// A header's name in lower case; old programs put blanks before the colon (RFC 5322, 4.5).
        private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
            var name = bytes
            while let last = name.last, last == 0x20 || last == 0x09 { name = name.dropLast() }
            guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
            return String(decoding: name, as: UTF8.self).lowercased()
        }
        subscript(_ name: String) -> String? { fields[name] }
        func isRepeated(_ name: String) -> Bool { repeated.contains(name) }
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
    static func decoded(_ bytes: [UInt8], charset: String?) -> String {
        String(decoding: decodeMarkup(bytes, header: charset).bytes, as: UTF8.self)
    }
}
