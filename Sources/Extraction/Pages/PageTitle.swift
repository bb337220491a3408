import Markup
import NewsModel
import Text

extension PageReader {
    /// The article's title: of all texts that may be it the one of the highest score; scores are comparable within a page only. The outlet's name is a title only as the page's one `h1`.
    func title() -> Candidate? {
        let candidates = TitleCandidates(self)
        let fit = candidates.fit
        guard let first = fit.first else {
            let h1s = candidates.all.filter { $0.sources.contains(.h1) }
            return h1s.count == 1 ? h1s.first.map { Candidate(value: $0.text, from: $0.from) } : nil
        }
        var best = (at: first, score: Int.min)
        if fit.count > 1 {
            let features = TitleFeatures(candidates, reader: self)
            let rest = TitleFeatures.forest.rest(after: features.ofPage)
            for at in fit {
                let own = features.of(at)
                guard !features.leadsElsewhere(own) else { continue }
                let score = TitleFeatures.forest.score(of: own, after: rest)
                if score > best.score { best = (at, score) }
            }
        }
        return Candidate(value: candidates.all[best.at].text, from: candidates.all[best.at].from)
    }

    /// A title without the outlet's name at its start or end.
    func strip(_ title: String, _ names: Set<String>) -> String {
        var parts = parts(of: title)[...]
        func isOutlet(_ part: String) -> Bool {
            let mine = bare(part)
            if names.contains(mine) { return true }
            return names.contains {
                $0.utf8.count >= 4 && (mine.hasPrefix($0) || mine.hasSuffix($0))
                    && mine.utf8.count <= $0.utf8.count + 14
            }
        }
        while parts.count > 1, let last = parts.last, isOutlet(last.text) { parts.removeLast() }
        while parts.count > 1, let first = parts.first, isOutlet(first.text) { parts.removeFirst() }
        return joined(parts)
    }
    /// Parts of a title with the marks between them.
    func joined(_ parts: ArraySlice<(mark: String, text: String)>) -> String {
        parts.enumerated().map { ($0.offset == 0 ? "" : $0.element.mark) + $0.element.text }.joined()
    }
    private static let marks: Set<String> = [
        "|", "-", "–", "—", "::", "»", "«", "·", "•", "/", "<", ">", "›", "~", "⋆", "★", ":", "||", "│", "｜",
    ]
    /// The parts of a title between the marks that join them.
    func parts(of title: String) -> [(mark: String, text: String)] {
        let bytes = Array(title.utf8)
        guard Self.mayHaveParts(bytes) else { return [("", title)] }
        var parts: [(mark: String, text: String)] = [("", "")]
        for word in bytes.split(separator: 0x20) {
            let mark = word.count <= 3 ? String(decoding: word, as: UTF8.self) : ""
            if Self.marks.contains(mark) {
                parts.append((" \(mark) ", ""))
                continue
            }
            for (mark, text) in Self.pieces(of: word) {
                if mark.isEmpty {
                    let last = parts.count - 1
                    if !parts[last].text.isEmpty { parts[last].text += " " }
                    parts[last].text += text
                } else {
                    parts.append((mark, text))
                }
            }
        }
        return parts
    }
    /// A quick test for marks: a bar or an underscore anywhere, or another mark after a space or at the beginning.
    private static func mayHaveParts(_ title: [UInt8]) -> Bool {
        var before = UInt8.space
        for byte in title {
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "_"), 0xE2, 0xEF: return true
            case 0xC2, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "~"):
                if before == .space { return true }
            default: break
            }
            before = byte
        }
        return false
    }
    /// The pieces of a word between wide bars and underscores, which separate without spaces too, each with the mark before it.
    private static func pieces(of word: ArraySlice<UInt8>) -> [(mark: String, text: String)] {
        var pieces: [(mark: String, text: String)] = []
        var mark = ""
        var start = word.startIndex
        var i = start
        while i < word.endIndex {
            let length =
                switch word[i] {
                case UInt8(ascii: "|"), UInt8(ascii: "_"): 1
                case 0xE2: word[i...].starts(with: "│".utf8) ? 3 : 0
                case 0xEF: word[i...].starts(with: "｜".utf8) ? 3 : 0
                default: 0
                }
            if length > 0 {
                pieces.append((mark, String(decoding: word[start..<i], as: UTF8.self)))
                mark = String(decoding: word[i..<(i + length)], as: UTF8.self)
                start = i + length
            }
            i += max(1, length)
        }
        return pieces + [(mark, String(decoding: word[start...], as: UTF8.self))]
    }
}
