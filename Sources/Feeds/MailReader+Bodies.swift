import Markup
import Text

/// The parts of a message, and how they are coded for the way (RFC 2045 and 2046).
extension MailReader {
    /// The readable text of a message, looked for in its parts.
    struct Letter {
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
            guard
                head["content-disposition"].map(MailReader.withoutComments)?.lowercased().trimmed().hasPrefix(
                    "attachment") != true
            else { return }
            let (type, fields) = MailReader.type(head["content-type"] ?? "text/plain")
            let body = bytes[head.end...]
            if type.hasPrefix("multipart/") {
                guard let boundary = fields["boundary"], !boundary.isEmpty, boundary.utf8.count <= 200 else { return }
                for part in MailReader.parts(of: body, boundary: Array(boundary.utf8)) where !isCut {
                    collect(part, depth: depth + 1)
                }
            } else if type == "text/html" ? html == nil : type == "text/plain" && plain == nil {
                let coding = head["content-transfer-encoding"].map(MailReader.withoutComments)?.lowercased().trimmed()
                let decoded =
                    switch coding {
                    case "quoted-printable": MailReader.quotedPrintable(body)
                    case "base64": MailReader.base64(body)
                    default: Array(body)
                    }
                var text = MailReader.decoded(decoded, charset: fields["charset"])
                if type == "text/plain", fields["format"]?.lowercased() == "flowed" {
                    text = MailText.unflowed(text, joinsWords: fields["delsp"]?.lowercased() == "yes")
                }
                guard text.utf8.contains(where: { !$0.isASCIISpace }) else { return }
                if type == "text/html" { html = text } else { plain = text }
            }
        }
    }
    /// A header's value without comments, "(…)" outside of quotes, which nest.
    static func withoutComments(_ text: String) -> String {
        guard text.contains("(") else { return text }
        var out: [UInt8] = []
        var (depth, isQuoted, isEscaped) = (0, false, false)
        for byte in text.utf8 {
            if isEscaped || byte == 0x5C {
                isEscaped = !isEscaped
                if depth == 0 { out.append(byte) }
                continue
            }
            if byte == 0x22, depth == 0 { isQuoted.toggle() }
            if byte == 0x28, !isQuoted { depth += 1 }
            if depth == 0 { out.append(byte) }
            if byte == 0x29, !isQuoted, depth > 0 { depth -= 1 }
        }
        return String(decoding: out, as: UTF8.self)
    }
    /// A `Content-Type`: the type in lower case, and its fields, whose values may stand in pieces (RFC 2231).
    static func type(_ header: String) -> (String, [String: String]) {
        var parts: [String] = [""]
        var isQuoted = false
        for c in withoutComments(String(header.prefix(4000))) {
            if c == "\"" {
                isQuoted.toggle()
            } else if c == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(c)
            }
        }
        var fields: [String: String] = [:]
        var pieces: [String: [Int: String]] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed() }
            guard pair.count == 2 else { continue }
            let name = pair[0].lowercased().split(separator: "*", omittingEmptySubsequences: false).map { $0.trimmed() }
            if name.count == 1 {
                if fields[name[0]] == nil { fields[name[0]] = pair[1] }
                continue
            }
            // "name*", "name*0", "name*0*": what ends in a star is coded, and begins with charset and language.
            let number = Int(name[1]) ?? 0
            guard (0..<100).contains(number), pieces[name[0]]?[number] == nil else { continue }
            let value = name.last == "" ? percentDecoded(pair[1], isFirst: number == 0) : pair[1]
            pieces[name[0], default: [:]][number] = value
        }
        for (name, values) in pieces where fields[name] == nil {
            fields[name] = values.sorted { $0.key < $1.key }.map(\.value).joined()
        }
        return (parts[0].trimmed().lowercased(), fields)
    }
    private static func percentDecoded(_ text: String, isFirst: Bool) -> String {
        var bytes = Array(text.utf8)[...]
        if isFirst, let first = bytes.firstIndex(of: 0x27), let second = bytes[(first + 1)...].firstIndex(of: 0x27) {
            bytes = bytes[(second + 1)...]
        }
        return String(
            decoding: quotedPrintable(
                Array(bytes.map { $0 == 0x3D ? [0x3D, 0x33, 0x44] : $0 == 0x25 ? [0x3D] : [$0] }.joined())[...]),
            as: UTF8.self)
    }
    /// The parts between lines of "--boundary"; a message that is cut has its last part up to the end.
    static func parts(of bytes: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        let mark = [0x2D, 0x2D] + boundary
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var at = bytes.startIndex
        while at < bytes.endIndex, parts.count <= mostParts {
            let stop = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = bytes[at..<stop]
            let behind = line.dropFirst(mark.count)
            let isLast = behind.starts(with: [0x2D, 0x2D])
            // Another boundary may begin as this one does, and so may a line of the text: behind it are blanks alone.
            if line.starts(with: mark), (isLast ? behind.dropFirst(2) : behind).allSatisfy(\.isASCIISpace) {
                // The line's end before a boundary belongs to the boundary.
                if let start { parts.append(bytes[start..<max(start, at - 1)]) }
                start = min(stop + 1, bytes.endIndex)
                if isLast { return parts }
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
    /// RFC 2045, 6.8. Lists add footers behind a body without coding them, so it ends at its padding, or at the first line behind it that is no base64.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        func isDigit(_ byte: UInt8) -> Bool {
            byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2B || byte == 0x2F || byte == 0x3D
        }
        var digits: [UInt8] = []
        for line in bytes.split(separator: 0x0A) {
            let trimmed = line.filter { !$0.isASCIISpace }
            guard !trimmed.isEmpty else { continue }
            guard trimmed.allSatisfy(isDigit) else {
                if digits.isEmpty { continue }
                break
            }
            digits += trimmed
            if trimmed.last == 0x3D { break }
        }
        return Base64.decode(String(decoding: digits, as: UTF8.self)) ?? []
    }
}
