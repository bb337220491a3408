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
        let words = wordCount
        guard words > 0 else { return 0 }
        return Double(tokens.count { $0.isWord && $0.isCapital }) / Double(words)
    }

    /// The lines of a text, without empty ones; lines that were wrapped at a width are joined to paragraphs.
    static func split(_ bytes: [UInt8], markdown: Bool) -> [Line] {
        joined(pieces(of: bytes, markdown: markdown), bytes).map { piece in
            var tokens: [Token] = []
            tokens.reserveCapacity(piece.span.length / 5 + 4)
            tokenize(bytes, from: piece.span.start, to: piece.span.end, block: 0, into: &tokens)
            return Line(span: piece.span, tokens: tokens, heading: piece.heading, afterBlank: piece.afterBlank)
        }
    }

    private struct Piece {
        var span: Span
        var heading: Int
        var afterBlank: Bool
    }

    /// What stands between the line ends.
    private static func pieces(of bytes: [UInt8], markdown: Bool) -> [Piece] {
        var pieces: [Piece] = []
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
                pieces.append(Piece(span: Span(from, to), heading: level, afterBlank: afterBlank))
                afterBlank = false
            } else {
                afterBlank = true
            }
            start = end + 1
        }
        return pieces
    }

    /// Joins the lines of each paragraph if the text was wrapped at a width, as wire copy and mails are.
    ///
    /// It was if, of the lines that directly follow another one, a quarter (and at least two) continue its sentence in lower case.
    private static func joined(_ pieces: [Piece], _ bytes: [UInt8]) -> [Piece] {
        let lengths = pieces.map(\.span.length).sorted()
        guard let width = lengths.isEmpty ? nil : lengths[lengths.count * 3 / 4], (40...200).contains(width) else {
            return pieces
        }
        func follows(_ i: Int) -> Bool {
            i > 0 && !pieces[i].afterBlank && pieces[i].heading == 0 && pieces[i - 1].heading == 0
        }
        func continues(_ i: Int) -> Bool {
            pieces[i - 1].span.length * 2 >= width && !endsSentence(bytes, pieces[i - 1].span)
                && startsLower(bytes, pieces[i].span)
        }
        let pairs = pieces.indices.filter(follows)
        let flowing = pairs.count(where: continues)
        guard flowing >= 2, flowing * 4 >= pairs.count else { return pieces }
        var out: [Piece] = []
        for (i, piece) in pieces.enumerated() {
            let previous = i > 0 ? pieces[i - 1].span : piece.span
            let isFull = previous.length * 10 >= width * (endsSentence(bytes, previous) ? 9 : 5)
            if follows(i), isFull || continues(i) {
                out[out.count - 1].span.end = piece.span.end
            } else {
                out.append(piece)
            }
        }
        return out
    }
    private static func startsLower(_ bytes: [UInt8], _ span: Span) -> Bool {
        Unicode.Scalar(scalar(in: bytes, at: span.start).value)?.properties.isLowercase ?? false
    }
    private static func endsSentence(_ bytes: [UInt8], _ span: Span) -> Bool {
        let end = bytes[span.start..<span.end].suffix(4)
        let mark = end.last { !"\"')]".utf8.contains($0) && $0 < 0x80 } ?? 0
        return ".!?:".utf8.contains(mark)
    }
    private static func spaceLength(_ bytes: [UInt8], _ i: Int) -> Int? {
        if bytes[i].isASCIISpace { return 1 }
        if bytes[i] < 0x80 { return nil }
        let (c, length) = scalar(in: bytes, at: i)
        return scalarClass(c) == .space ? length : nil
    }
}
