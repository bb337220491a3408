import Text

/// A record of a web archive.
package struct WARCRecord: Sendable, Equatable {
    /// `WARC-Type`, such as "response".
    package var kind: String
    /// `WARC-Record-ID` without angle brackets.
    package var id: String?
    /// `WARC-Target-URI`.
    package var url: String?
    /// `WARC-Date`.
    package var date: String?
    /// The type of its content.
    package var media: String?
    package var content: [UInt8]
    /// Whether it has fewer bytes than it says.
    package var isCut = false

    /// A page as a server sent it.
    package struct Page: Sendable, Equatable {
        /// Its bytes, without the chunks of HTTP; still packed when it has codings.
        package var bytes: [UInt8]
        /// `Content-Encoding`, such as "gzip".
        package var codings: String?
        /// In lower case, as "utf-8"; nil when the header has none.
        package var charset: String?
    }
    /// Why a record holds no page, such as "HTTP 404".
    package struct NoPage: Error, Equatable, CustomStringConvertible {
        package var description: String
        init(_ description: String) { self.description = description }
    }

    /// Whether it should hold a page: requests, metadata and what describes the file do not.
    package var mayHoldPage: Bool { kind == "response" || kind == "resource" }
    /// The page of a response or resource.
    ///
    /// - Throws: what it is instead.
    package func page() throws(NoPage) -> Page {
        if isCut { throw NoPage("is shorter than it says") }
        guard kind == "response" else { return try Self.page(content, media: media ?? "", codings: nil) }
        guard let head = Fields(content[...]), let status = head.status else {
            throw NoPage("its HTTP answer is damaged")
        }
        guard status == 200 else { throw NoPage("HTTP \(status)") }
        var body = Array(content[head.end...])
        if head["transfer-encoding"]?.lowercased() == "chunked" { body = Self.joined(body) }
        return try Self.page(body, media: head["content-type"] ?? "", codings: head["content-encoding"])
    }
    private static func page(_ bytes: [UInt8], media: String, codings: String?) throws(NoPage) -> Page {
        let media = media.lowercased()
        guard media.contains("html") else {
            let name = media.prefix { $0 != ";" }.trimmed()
            throw NoPage("is \(name.isEmpty ? "of no type" : String(name)), not HTML")
        }
        let charset = media.firstRange(of: "charset=").map {
            media[$0.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != "'" && $0 != " " }
        }
        return Page(bytes: bytes, codings: codings, charset: charset.flatMap { $0.isEmpty ? nil : String($0) })
    }
    /// A body without its chunks; one that was stored without them stays as it is.
    private static func joined(_ body: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < body.count {
            let line = body[at...].prefix(100).prefix { $0 != 0x0A }
            let digits = String(decoding: line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }, as: UTF8.self)
                .trimmed()
            guard let size = Int(digits, radix: 16), size >= 0 else { return at == 0 ? body : out }
            if size == 0 { return out }
            let start = min(line.endIndex + 1, body.count)
            let end = size < body.count - start ? start + size : body.count
            out += body[start..<end]
            at = end + 2
        }
        return out
    }
}

/// The header of a WARC record or an HTTP answer.
struct Fields {
    /// Its first line.
    let first: String
    private var values: [String: String] = [:]
    /// Where the content begins.
    let end: Int

    /// Nil when no empty line ends it.
    init?(_ bytes: ArraySlice<UInt8>) {
        let bytes = bytes.prefix(WARCReader.mostOfHeader)
        guard let stop = bytes.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) else { return nil }
        end = stop.upperBound
        // Headers are Latin-1 where they are not ASCII.
        let text = String(String.UnicodeScalarView(bytes[..<stop.lowerBound].map { Unicode.Scalar($0) }))
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        first = lines.popFirst().map(String.init) ?? ""
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].trimmed().lowercased()
            // The first of several fields of one name counts.
            if values[name] == nil { values[name] = String(line[line.index(after: colon)...].trimmed()) }
        }
    }
    subscript(name: String) -> String? { values[name] }
    /// The status of an HTTP answer.
    var status: Int? {
        let words = first.split(separator: " ")
        guard words.count > 1, words[0].hasPrefix("HTTP/"), words[1].count == 3 else { return nil }
        return Int(words[1]).flatMap { $0 >= 100 ? $0 : nil }
    }
    /// `Content-Length`.
    var length: Int? {
        guard let text = self["content-length"], text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(text)
    }
}
