import NewsModel
import Text

/// Finds web addresses in running text.
enum URLScanner {
    /// The first address that begins within `span`.
    static func first(in bytes: [UInt8], _ span: Span) -> Span? {
        var i = span.start
        while i + 8 < span.end {
            if bytes[i] == UInt8(ascii: "h"), let found = address(bytes, from: i, to: span.end) { return found }
            i += 1
        }
        return nil
    }
    /// Every address within `span`.
    static func all(in bytes: [UInt8], _ span: Span) -> [Span] {
        var found: [Span] = []
        var from = span.start
        while let next = first(in: bytes, Span(from, span.end)) {
            found.append(next)
            from = next.end
        }
        return found
    }
    private static func address(_ bytes: [UInt8], from start: Int, to limit: Int) -> Span? {
        let rest = bytes[start..<limit]
        guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else { return nil }
        var end = start
        while end < limit, !bytes[end].isASCIISpace, bytes[end] >= 0x21, !"\"<>)]}".utf8.contains(bytes[end]),
            bytes[end] < 0x80 || true
        {
            if bytes[end] == 0xE2 { break }  // a typographic quotation mark
            end += 1
        }
        while end > start, ".,;:!?'".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end - start > 10 ? Span(start, end) : nil
    }
    /// The day in an address's path ("/2022/02/16/", "/2022-02-16") as ISO 8601; nil when there is none.
    static func date(in url: String) -> String? {
        let parts = url.split(whereSeparator: { "/-_.".contains($0) }).map(String.init)
        // "/20200428/": eight digits alone between slashes.
        for part in parts.dropFirst() where part.utf8.count == 8 {
            guard let number = Int(part), (1990...2100).contains(number / 10_000),
                (1...12).contains(number / 100 % 100),
                (1...31).contains(number % 100)
            else { continue }
            return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100).iso
        }
        for i in parts.indices where parts.count > i + 2 {
            guard parts[i].count == 4, let year = Int(parts[i]), (1990...2100).contains(year), parts[i + 1].count <= 2,
                let month = Int(parts[i + 1]), (1...12).contains(month), parts[i + 2].count <= 2,
                let day = Int(parts[i + 2]),
                (1...31).contains(day)
            else { continue }
            return Day(year: year, month: month, day: day).iso
        }
        return nil
    }
    /// The host without "www.".
    static func host(of url: String) -> String? {
        guard let scheme = url.range(of: "://") else { return nil }
        var host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        if host.hasPrefix("www.") { host = host.dropFirst(4) }
        return host.isEmpty ? nil : String(host)
    }
}

extension String {
    /// The first position of `needle`, without Foundation.
    func range(of needle: String) -> Range<String.Index>? {
        var i = startIndex
        while i < endIndex {
            if self[i...].hasPrefix(needle), let end = index(i, offsetBy: needle.count, limitedBy: endIndex) {
                return i..<end
            }
            i = index(after: i)
        }
        return nil
    }
}
