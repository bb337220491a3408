import CZlib
import Text

/// Writes a web archive of pages: WARC 1.1, each record a gzip member. The same pages give the same bytes.
package enum WARCWriter {
    /// A page as it was fetched.
    package struct Page: Sendable {
        /// What its records are called by: 32 hexadecimal digits that no other page has.
        package var name: String
        package var url: String
        /// ISO 8601 in UTC.
        package var fetched: String
        package var charset: String?
        package var bytes: [UInt8]
        /// SHA-256, in hexadecimal digits.
        package var digest: String
        /// What is known beside it, such as ("via", "https://…").
        package var about: [(name: String, value: String)] = []
        package init(name: String, url: String, fetched: String, charset: String?, bytes: [UInt8], digest: String) {
            self.name = name
            self.url = url
            self.fetched = fetched
            self.charset = charset
            self.bytes = bytes
            self.digest = digest
        }
    }

    /// The record that describes a file: its program and the time when it was made.
    package static func head(program: String, at time: String) -> [UInt8] {
        let content = Array("software: \(program)\r\nformat: WARC File Format 1.1\r\n".utf8)
        let fields = [
            ("WARC-Type", "warcinfo"),
            ("WARC-Record-ID", id(of: Hash.hex(Hash.of(content)) + time.filter(\.isNumber), "0")),
            ("WARC-Date", time), ("Content-Type", "application/warc-fields"),
        ]
        return gzip(record(fields, content))
    }
    /// A page's record (`resource`: what was received, without the HTTP header, which is not kept) and one of what is known about it.
    package static func records(of page: Page) -> [UInt8] {
        let media = "text/html" + (page.charset.map { "; charset=" + $0 } ?? "")
        let own = id(of: page.name, "1")
        var out = gzip(
            record(
                [
                    ("WARC-Type", "resource"), ("WARC-Record-ID", own), ("WARC-Date", page.fetched),
                    ("WARC-Target-URI", page.url), ("WARC-Payload-Digest", "sha256:" + page.digest),
                    ("WARC-Block-Digest", "sha256:" + page.digest), ("Content-Type", media),
                ], page.bytes))
        guard !page.about.isEmpty else { return out }
        let lines = page.about.map { "\($0.name): \(plain($0.value))\r\n" }.joined()
        out += gzip(
            record(
                [
                    ("WARC-Type", "metadata"), ("WARC-Record-ID", id(of: page.name, "2")), ("WARC-Date", page.fetched),
                    ("WARC-Target-URI", page.url), ("WARC-Concurrent-To", own),
                    ("Content-Type", "application/warc-fields"),
                ], Array(lines.utf8)))
        return out
    }
    /// `<urn:uuid:…>` of hexadecimal digits and a last one that tells the records of one page apart.
    private static func id(of name: String, _ last: String) -> String {
        let digits = Array((name + String(repeating: "0", count: 32)).lowercased().prefix(31)) + Array(last)
        // RFC 9562, 5.8: version 8 is for ids of one's own making.
        let parts = [digits[0..<8], digits[8..<12], ["8"] + digits[13..<16], ["8"] + digits[17..<20], digits[20...]]
        return "<urn:uuid:" + parts.map { String($0) }.joined(separator: "-") + ">"
    }
    /// A field's value in one line.
    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
    private static func record(_ fields: [(String, String)], _ content: [UInt8]) -> [UInt8] {
        let lines = (fields + [("Content-Length", String(content.count))]).map { "\($0.0): \(plain($0.1))\r\n" }
        return Array(("WARC/1.1\r\n" + lines.joined() + "\r\n").utf8) + content + Array("\r\n\r\n".utf8)
    }
    /// A gzip member.
    package static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard czlib_gzip_begin(&stream) == Z_OK else { return bytes }
        defer { deflateEnd(&stream) }
        var input = bytes
        let room = Int(deflateBound(&stream, UInt(input.count)))
        return [UInt8](unsafeUninitializedCapacity: room) { out, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(truncatingIfNeeded: input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(truncatingIfNeeded: room)
                _ = deflate(&stream, Z_FINISH)
            }
            count = room - Int(stream.avail_out)
        }
    }
}
