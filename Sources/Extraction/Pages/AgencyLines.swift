import Languages
import Markup
import NewsModel
import Text

/// A line of a page, beside the article's running text, that signs it with a news agency.
struct AgencyLine: Equatable {
    var block: Int
    /// The agency's name in the block's text, in bytes.
    var name: Span
}

extension PageReader {
    /// The lines right above or below the article that do nothing but sign it, and name an agency: "dpa", "sak/Reuters", "Source: PTI",
    /// "By Jane Doe, Associated Press". Credits of pictures, which look alike, are left out by where they stand and how they are written.
    func agencyLines() -> [AgencyLine] {
        guard let first = page.blocks.indices.first(where: { scores[$0] > 0 && page.blocks[$0].count > 120 }),
            let last = page.blocks.indices.last(where: { scores[$0] > 0 && page.blocks[$0].count > 120 })
        else { return [] }
        var found: [AgencyLine] = []
        var names: Set<String> = []
        for b in page.blocks.indices
        where b + Self.before >= first && b < first || b > last && b <= last + Self.after {
            let block = page.blocks[b]
            guard block.count <= Self.longest, !block.isHidden, !isOfPicture(block.node) else { continue }
            guard let (agency, range) = AgencySignature.agency(in: page.bytes(block)),
                !outlets.contains(bare(agency.name)),
                names.insert(agency.name).inserted
            else { continue }
            found.append(AgencyLine(block: b, name: range))
        }
        // Where three agencies or more stand around a text, it is a list of them.
        return found.count <= 2 ? found : []
    }
    /// Blocks above and below the article that are looked at, and the most bytes of one. With half of each four agencies fewer were found on 1,298
    /// development pages, all of them right.
    private static let before = 24
    private static let after = 6
    private static let longest = 200

    /// Whether an element belongs to a picture, a teaser, comments or the page's frame.
    private func isOfPicture(_ node: Int32) -> Bool {
        let strange: [Hint] = [.caption, .media, .comment, .related, .teaser, .paging, .nav, .footer, .share, .ad]
        let bits = strange.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
        var at = node
        var depth = 0
        while at > 0, depth < 12, !aroundText.contains(at) {
            let n = tree.nodes[Int(at)]
            if [.figure, .figcaption, .picture, .nav, .aside, .footer].contains(n.tag) { return true }
            if data.hints[Int(at)] & bits != 0 { return true }
            at = n.parent
            depth += 1
        }
        return false
    }
}

/// Reads a line that signs a text with a news agency.
enum AgencySignature {
    /// The agency that signs, and where its name stands, in bytes; nil when the line is anything else.
    static func agency(in bytes: ArraySlice<UInt8>) -> (agency: AgencyTable.Agency, name: Span)? {
        guard mayNameAgency(bytes) else { return nil }
        let parts = parts(of: bytes)
        guard !parts.isEmpty, parts.count <= 6 else { return nil }
        let texts = parts.map { String(decoding: bytes[$0], as: UTF8.self) }
        let names = texts.map(named)
        guard let first = names.firstIndex(where: { $0 != nil }), let (agency, length) = names[first] else {
            return nil
        }
        for (n, part) in parts.enumerated() where names[n] == nil {
            // "Jane Doe/AFP" is a picture's credit; "sak/Reuters" and "Jane Doe, AFP" sign a text.
            let words = texts[n].split(separator: " ")
            let isSlashed =
                (n + 1 < parts.count && slash(bytes, part, parts[n + 1]))
                || (n > 0 && slash(bytes, parts[n - 1], part))
            if isSlashed, words.count > 1 { return nil }
            guard isSign(texts[n], words) else { return nil }
        }
        let start = parts[first].upperBound - length - bytes.startIndex
        return (agency, Span(start, start + length))
    }
    /// Whether a word of the line is the last one of an agency's name. Nearly no line has any, and this is quickly seen.
    private static func mayNameAgency(_ bytes: ArraySlice<UInt8>) -> Bool {
        var hash = UInt64(0)
        for byte in bytes {
            if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 {
                hash = step(hash, byte)
            } else if hash != 0 {
                if lastWords.contains(hash) { return true }
                hash = 0
            }
        }
        return hash != 0 && lastWords.contains(hash)
    }
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(byte.isASCIIUpper ? byte | 0x20 : byte))
            &* 0x100_0000_01B3
    }
    /// Hashes of the last words of all names, in the spellings that letters beyond ASCII may have.
    private static let lastWords: Set<UInt64> = {
        var words: Set<UInt64> = []
        for form in AgencyTable.standard.agencies.flatMap({ [$0.name] + $0.aliases }) {
            let capitalized = form.prefix(1).uppercased() + form.dropFirst()
            for spelling in [form, form.lowercased(), form.uppercased(), capitalized] {
                let word = spelling.utf8.split { $0 < 0x80 && !$0.isASCIILetter && !$0.isASCIIDigit }.last
                if let word { words.insert(word.reduce(0, step)) }
            }
        }
        return words
    }()
    /// A part that may stand beside an agency's name: a person, a place, a day, an editor's letters.
    private static func isSign(_ text: String, _ words: [Substring]) -> Bool {
        if words.contains(where: { pictureWords.contains($0.lowercased()) }) { return false }
        if text.utf8.contains(where: \.isASCIIDigit) { return words.count <= 6 }
        return words.count <= 4
            && words.allSatisfy { word in
                guard let first = word.first else { return false }
                return first.isUppercase || word.utf8.count <= 4 || word.contains(".")
            }
    }
    /// The agency that a part names, alone or at its end behind a person's name ("Jane Doe Associated Press"), and the bytes of its name.
    private static func named(_ text: String) -> (AgencyTable.Agency, Int)? {
        let words = text.split(separator: " ")
        for count in stride(from: min(4, words.count), through: 1, by: -1) {
            let form = words.suffix(count).joined(separator: " ")
            guard let agency = AgencyTable.standard.agency(for: form) else { continue }
            // A single short word counts in the agency's own spelling or in capitals alone, and only by itself.
            let isLong = count > 1 || form.count > 5
            guard isLong || form == agency.name || form == form.uppercased() else { continue }
            let before = words.dropLast(count)
            guard before.isEmpty || count > 1 && isSign(before.joined(separator: " "), Array(before)) else { continue }
            return (agency, form.utf8.count)
        }
        return nil
    }
    private static func slash(_ bytes: ArraySlice<UInt8>, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.upperBound <= b.lowerBound && bytes[a.upperBound..<b.lowerBound].contains(UInt8(ascii: "/"))
    }
    /// The parts of a line between marks and words for "and", behind its label or the word for "by".
    private static func parts(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
        guard !bytes.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "@") })
        else { return [] }
        let array = Array(bytes)
        var out: [Range<Int>] = []
        var start = bytes.startIndex
        var i = bytes.startIndex
        func close(_ end: Int) {
            var (a, b) = (start, end)
            while a < b, bytes[a].isASCIISpace { a += 1 }
            while b > a, bytes[b - 1].isASCIISpace { b -= 1 }
            if a < b { out.append(a..<b) }
        }
        while i < bytes.endIndex {
            let (c, length) = scalar(in: array, at: i - bytes.startIndex)
            let isColon = c == 0x3A && out.isEmpty && i - bytes.startIndex <= 24
            if isColon {
                // "Source: PTI": what stands before says what follows, and no picture.
                let label = String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
                if label.split(separator: " ").contains(where: { pictureWords.contains(String($0)) }) { return [] }
                start = i + length
            } else if [0x2C, 0x2F, 0x7C, 0x28, 0x29, 0x5B, 0x5D, 0x0A, 0x2022, 0xB7, 0x2013, 0x2014, 0x26].contains(c) {
                close(i)
                start = i + length
            } else if c == 0xA9 {
                return []
            }
            i += length
        }
        close(bytes.endIndex)
        return out.flatMap { parted($0, bytes) }
    }
    /// A part without the word for "by" before it, and parted at words for "and".
    private static func parted(_ part: Range<Int>, _ bytes: ArraySlice<UInt8>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = part.lowerBound
        var word = start
        var i = start
        func take(_ end: Int) {
            let text = String(decoding: bytes[word..<end], as: UTF8.self).lowercased()
            if ands.contains(text) || (word == part.lowerBound && bys.contains(text)) {
                if start < word { out.append(start..<max(start, word - 1)) }
                start = min(end + 1, part.upperBound)
            }
        }
        while i <= part.upperBound {
            if i == part.upperBound || bytes[i] == 0x20 {
                take(i)
                word = i + 1
            }
            i += 1
        }
        if start < part.upperBound { out.append(start..<part.upperBound) }
        return out
    }
    private static let ands = PageWords.all(\.and)
    private static let bys = PageWords.all(\.bylineWords).union(PageWords.all(\.bylines))
    private static let pictureWords = Set(Languages.all.flatMap { Languages.phrases($0.captions) })
}
