import Text

extension MailReader {
    /// The one mailbox of a `From` (RFC 5322, 3.4). Encoded words are decoded in its name alone: an address that stands in one is none.
    struct Sender: Equatable {
        var name: String?
        /// As it is written.
        var address: String
        /// The part behind the "@", in lower case.
        var domain: String

        /// - Returns: nil unless there is exactly one address.
        init?(_ header: String) {
            var found: [(name: String?, address: String)] = []
            // A name without an address belongs to the mailbox behind it: commas in names are often not quoted.
            var before = ""
            for part in Self.mailboxes(header) {
                let bare = part.phrase.trimmed()
                if let address = part.angle {
                    found.append((before + bare, address.trimmed()))
                } else if bare.contains("@") {
                    found.append((part.comment, bare))
                } else {
                    before += bare.isEmpty ? "" : bare + ", "
                    continue
                }
                before = ""
            }
            guard found.count == 1, let one = found.first, let domain = Self.domain(one.address) else { return nil }
            address = one.address
            self.domain = domain
            let shown = one.name.map { MailReader.words($0.replacing("\0", with: "@")).trimmed() } ?? ""
            name = shown.isEmpty ? nil : shown
        }
        /// The domain of a plain address; nil for anything else.
        private static func domain(_ address: String) -> String? {
            let parts = address.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 320,
                address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !Array("<>()[]:;,\\\"".utf8).contains($0) })
            else { return nil }
            return parts[1].lowercased()
        }
        /// The parts between commas: the words outside of brackets, with quoted ones, what stands in angle brackets, and the last comment.
        private static func mailboxes(_ header: String) -> [(phrase: String, angle: String?, comment: String?)] {
            var parts: [(phrase: [UInt8], angle: [UInt8]?, comment: [UInt8]?)] = [([], nil, nil)]
            var (depth, isQuoted, isAngle) = (0, false, false)
            var bytes = Array(header.utf8)[...]
            while var byte = bytes.popFirst() {
                var isPlain = true
                if byte == 0x5C, isQuoted || depth > 0 {
                    byte = bytes.popFirst() ?? 0x20
                    isPlain = false
                }
                let last = parts.count - 1
                switch (byte, isPlain) {
                case (0x22, true) where depth == 0 && !isAngle: isQuoted.toggle()
                case (0x28, true) where !isQuoted:
                    depth += 1
                    if depth == 1 { parts[last].comment = [] } else { parts[last].comment?.append(byte) }
                case (0x29, true) where depth > 0:
                    depth -= 1
                    if depth > 0 { parts[last].comment?.append(byte) }
                case _ where depth > 0: parts[last].comment?.append(byte)
                // An @ in quotes is part of a name: it stands as NUL until it is known where the address is.
                case _ where isQuoted: parts[last].phrase.append(byte == 0x40 ? 0 : byte)
                case (0x3C, _) where !isAngle:
                    isAngle = true
                    // A second pair of brackets is no address.
                    parts[last].angle = parts[last].angle == nil ? [] : Array("<".utf8)
                case (0x3E, _) where isAngle: isAngle = false
                case _ where isAngle: parts[last].angle?.append(byte)
                case (0x2C, _): parts.append(([], nil, nil))
                default: parts[last].phrase.append(byte)
                }
            }
            func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
            return parts.map { (text($0.phrase), $0.angle.map(text), $0.comment.map(text)) }
        }
    }
    /// "Name <id>" (RFC 2919).
    struct ListID {
        var name: String?
        var id: String
        init(_ text: String) {
            guard let open = text.lastIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else {
                id = text.trimmed()
                return
            }
            id = text[text.index(after: open)..<close].trimmed()
            let name = MailReader.words(text[..<open].filter { $0 != "\"" && $0 != "\\" }).trimmed()
            self.name = name.isEmpty ? nil : name
        }
    }
    /// The addresses to which a message went, which its text may name.
    static func addresses(ofReaders head: Head) -> [String] {
        let headers = ["to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "cc"]
        var found: Set<String> = []
        for header in headers.compactMap({ head[$0] }) {
            for word in header.split(whereSeparator: { $0.isWhitespace || "<>,;\"()".contains($0) }) {
                let parts = word.split(separator: "@", omittingEmptySubsequences: false)
                if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, found.count < 50 {
                    found.insert(word.lowercased())
                }
            }
        }
        return found.sorted()
    }
}
