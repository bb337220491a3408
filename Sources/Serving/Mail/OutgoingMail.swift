import Text

/// An address of mail: `name@host` in ASCII, without a name of a person before it.
struct MailAddress: Sendable, Equatable {
    let text: String
    /// The part behind the "@", in lower case.
    let host: String

    /// - Returns: nil for what is not one plain address (RFC 5321 without quoted and literal parts, and at most 254 bytes).
    init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, Self.isLocal(parts[0]), Self.isHost(parts[1]) else {
            return nil
        }
        self.text = text
        host = parts[1].lowercased()
    }
    private static func isLocal(_ part: Substring) -> Bool {
        let marks = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
        return (1...64).contains(part.utf8.count) && !part.hasPrefix(".") && !part.hasSuffix(".")
            && !part.contains("..")
            && part.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || marks.contains($0) }
    }
    private static func isHost(_ part: Substring) -> Bool {
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
        }
    }
}

/// A message to one person, in plain text and in HTML (RFC 5322; `multipart/alternative` of RFC 2046).
struct OutgoingMail: Sendable {
    var from: MailAddress
    var to: MailAddress
    var subject: String
    /// Lines end in "\n".
    var text: String
    var html: String
    /// Seconds since 1970.
    var sent: Int
    /// Names the message, without the host.
    var id: String
    /// The address at which one request stops such messages (RFC 8058); nil for a message that comes once.
    var stop: String?

    /// The message as it is sent: ASCII, lines of at most 76 bytes that end in CRLF, besides addresses of the web in headers.
    var bytes: [UInt8] {
        let boundary = "=_stemma-" + id
        var lines = [
            "From: Stemma <\(from.text)>", "To: <\(to.text)>", "Subject: " + Self.encoded(header: subject, behind: 9),
            "Date: " + Self.date(sent), "Message-ID: <\(id)@\(from.host)>", "MIME-Version: 1.0",
            // Answers by machines, such as notices of absence, are not wanted (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        if let stop {
            lines += ["List-Unsubscribe: <\(stop)>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]
        }
        lines += ["Content-Type: multipart/alternative; boundary=\"\(boundary)\"", ""]
        for (type, body) in [("plain", text), ("html", html)] {
            lines += [
                "--" + boundary, "Content-Type: text/\(type); charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "", Self.quotedPrintable(body),
            ]
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// "Sat, 28 Nov 2026 07:00:00 +0000"
    static func date(_ seconds: Int) -> String {
        guard let time = DateTime(epoch: seconds), let clock = time.seconds else { return "" }
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = time.day
        return "\(days[day.weekday]), \(day.day) \(months[day.month - 1]) \(pad(day.year, 4)) "
            + [clock / 3600, clock / 60 % 60, clock % 60].map { pad($0, 2) }.joined(separator: ":") + " +0000"
    }
    /// A header's value: as it is when it is short printable ASCII, else encoded words (RFC 2047), each on a line of its own.
    ///
    /// - Parameter taken: the bytes before it on the first line.
    static func encoded(header text: String, behind taken: Int) -> String {
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && taken + text.utf8.count <= 76
            && !text.contains("=?")
        if isPlain { return text }
        // A word has 75 bytes: 12 of "=?utf-8?B?" and "?=", and 60 of base64 for 45 of text. A scalar is not divided.
        var words: [String] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars {
            // A line break would begin another header.
            let bytes = scalar.value < 0x20 || scalar.value == 0x7F ? [0x20] : Array(String(scalar).utf8)
            if word.count + bytes.count > (words.isEmpty ? max(12, 39 - taken) : 42) {
                words.append(base64(word))
                word = []
            }
            word += bytes
        }
        words.append(base64(word))
        return words.map { "=?utf-8?B?\($0)?=" }.joined(separator: "\r\n ")
    }
    static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            let group = bytes[i..<min(i + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for k in 0...group.count { out.append(digits[value >> (18 - 6 * k) & 63]) }
            out += Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
            i += 3
        }
        return String(decoding: out, as: UTF8.self)
    }
    /// RFC 2045, 6.7.
    static func quotedPrintable(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bytes = Array(line.utf8)
            var out: [UInt8] = []
            for (i, byte) in bytes.enumerated() {
                let isLast = i == bytes.count - 1
                let isPlain = byte == 0x20 || byte == 0x09 ? !isLast : (0x21...0x7E).contains(byte) && byte != 0x3D
                // A dot alone on a line ends a message for some servers.
                let piece =
                    isPlain && !(byte == 0x2E && out.isEmpty)
                    ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                if out.count + piece.count > 75 {
                    lines.append(String(decoding: out, as: UTF8.self) + "=")
                    out = []
                }
                out += piece
            }
            lines.append(String(decoding: out, as: UTF8.self))
        }
        return lines.joined(separator: "\r\n")
    }
}
