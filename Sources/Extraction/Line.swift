import NewsModel
import Text

/// One line of a text file and the properties of its form.
struct Line {
    /// The span without white space and Markdown marks at its ends.
    var span: Span
    var tokens: [Token]
    /// The level of a Markdown heading; 0 for none.
    var heading = 0
    /// Whether an empty line (or the text's start) precedes it.
    var afterBlank: Bool
    var kind: Article.Block.Kind?

    /// The number of words and numbers; an ideograph counts half.
    var wordCount: Int {
        var count = 0
        var ideographs = 0
        for token in tokens where token.kind != .mark {
            if token.shape.contains(.ideograph) { ideographs += 1 } else { count += 1 }
        }
        return count + ideographs / 2
    }
    var endsSentence: Bool {
        for token in tokens.reversed() {
            guard token.kind == .mark else { return false }
            if token.shape.contains(.quote) || token.isMark(")") { continue }
            return token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("…") || token.isMark("。")
                || token.isMark("؟") || token.isMark("।") || token.isMark(":")
        }
        return false
    }
    /// Whether it opens or closes a quotation.
    var hasQuote: Bool { tokens.contains { $0.shape.contains(.quote) && !$0.isMark("’") } }
    /// Whether it is long enough, or enough like a sentence, to be running text.
    var isProse: Bool {
        let words = wordCount
        return words >= 25 || (words >= 8 && endsSentence) || (words >= 4 && endsSentence && hasQuote)
    }
    /// The share of words with a capital, 0…1.
    var capitals: Double {
        let words = tokens.filter(\.isWord)
        guard !words.isEmpty else { return 0 }
        return Double(words.count { $0.isCapital }) / Double(words.count)
    }

    /// The lines of a text, without empty ones.
    static func split(_ bytes: [UInt8], markdown: Bool) -> [Line] {
        var lines: [Line] = []
        var start = 0
        var afterBlank = true
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
            var from = start
            var to = end
            while from < to, let length = spaceLength(bytes, from) { from += length }
            while to > from, bytes[to - 1].isASCIISpace { to -= 1 }
            while to >= from + 2, bytes[to - 2] == 0xC2, bytes[to - 1] == 0xA0 { to -= 2 }
            var level = 0
            if markdown {
                while from < to, bytes[from] == UInt8(ascii: "#") {
                    level += 1
                    from += 1
                }
                if level == 0, from + 1 < to, "*->+".utf8.contains(bytes[from]), bytes[from + 1] == .space { from += 1 }
                while from < to, bytes[from] == .space { from += 1 }
                if level > 0 {
                    while to > from, bytes[to - 1] == UInt8(ascii: "#") || bytes[to - 1] == .space { to -= 1 }
                }
            }
            if from < to {
                var tokens: [Token] = []
                tokenize(bytes, from: from, to: to, block: 0, into: &tokens)
                lines.append(Line(span: Span(from, to), tokens: tokens, heading: level, afterBlank: afterBlank))
                afterBlank = false
            } else {
                afterBlank = true
            }
            start = end + 1
        }
        return lines
    }
    private static func spaceLength(_ bytes: [UInt8], _ i: Int) -> Int? {
        if bytes[i].isASCIISpace { return 1 }
        if bytes[i] < 0x80 { return nil }
        let (c, length) = scalar(in: bytes, at: i)
        return scalarClass(c) == .space ? length : nil
    }
}
