import NewsModel
import Text

/// Pairs quotation marks: all of CLDR's, straight ones, mistyped ones, and openings that continue over paragraphs.
enum QuoteMarks {
    struct Quote: Sendable {
        /// The opening mark's token.
        var start: Int
        /// One past the closing mark's token, or past the paragraph's last token if it is never closed.
        var end: Int
        /// Whether a closing mark was found.
        var isClosed: Bool
        /// Whether it continues a quotation of the previous paragraph.
        var continues = false
    }
    fileprivate enum Side { case opens, closes, either }

    static func pair(_ tokens: [Token]) -> [Quote] {
        var pairer = Pairer(tokens)
        for i in tokens.indices { pairer.step(i) }
        pairer.finish()
        var quotes = pairer.quotes
        linkParagraphs(&quotes, tokens)
        return quotes
    }

    /// Scans an article's marks with at most one open quotation.
    private struct Pairer {
        let tokens: [Token]
        let guillemetsInverted: Bool
        let lowNines: Bool
        let singles: Bool
        let sameMarks: Bool
        private(set) var quotes: [Quote] = []
        private var open: Int?

        init(_ tokens: [Token]) {
            self.tokens = tokens
            guillemetsInverted = QuoteMarks.invertedGuillemets(tokens)
            lowNines = tokens.contains { $0.isMark("„") }
            singles = QuoteMarks.singlesQuote(tokens)
            sameMarks = QuoteMarks.opensWithClosingMark(tokens)
        }

        mutating func step(_ i: Int) {
            let token = tokens[i]
            if let start = open, tokens[start].block != token.block { close(start, end: i, isClosed: false) }
            guard token.shape.contains(.quote),
                let side = QuoteMarks.side(
                    of: token, inverted: guillemetsInverted, lowNines: lowNines, singles: singles,
                    sameMarks: sameMarks)
            else { return }
            guard let start = open else {
                if side == .opens || side == .either && token.shape.contains(.spaceBefore) { open = i }
                return
            }
            guard QuoteMarks.matches(tokens[start], token) else { return }
            if side == .opens { reopen(i, start) } else { close(start, end: i + 1, isClosed: true) }
        }
        /// Ends the quotation that is open at the article's end.
        mutating func finish() {
            if let start = open { close(start, end: tokens.count, isClosed: false) }
        }
        private mutating func close(_ start: Int, end: Int, isClosed: Bool) {
            open = nil
            if end > start + 1 { quotes.append(Quote(start: start, end: end, isClosed: isClosed)) }
        }
        /// Handles an opening mark while a quotation is open. After a comma or before a lower-case letter it was meant as a closing
        /// mark; at the end of a sentence the open quotation ends there and a new one begins.
        private mutating func reopen(_ i: Int, _ start: Int) {
            guard i > start + 1 else { return }
            let next = i + 1 < tokens.count && tokens[i + 1].block == tokens[i].block ? tokens[i + 1] : nil
            let opensNext = next.map { $0.isCapital || $0.kind == .number } ?? false
            let endsSentence = Self.sentenceEnds.contains(tokens[i - 1])
            if endsSentence, opensNext {
                close(start, end: i, isClosed: false)
                open = i
            } else if endsSentence || tokens[i - 1].isMark(",") || !(next?.isCapital ?? false) {
                close(start, end: i + 1, isClosed: true)
            }
        }
        private static let sentenceEnds = Marks(".!?")
    }

    /// Joins a quotation that is open at its paragraph's end with one that opens the next paragraph: the same speaker continues.
    private static func linkParagraphs(_ quotes: inout [Quote], _ tokens: [Token]) {
        for k in quotes.indices.dropFirst() {
            let before = quotes[k - 1]
            let here = quotes[k]
            if !before.isClosed, here.start == before.end { quotes[k].continues = true }
        }
    }

    /// Whether the text writes ”…”, as Swedish does: it has no other mark that opens, and the first one touches the word behind it.
    private static func opensWithClosingMark(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first(where: { $0.isMark("”") }) else { return false }
        return first.shape.contains(.spaceBefore) && !first.shape.contains(.spaceAfter)
            && !tokens.contains { $0.isMark("“") || $0.isMark("„") }
    }
    private static func side(of token: Token, inverted: Bool, lowNines: Bool, singles: Bool, sameMarks: Bool) -> Side? {
        switch token.hash {
        case 0x22, 0xFF02: .either
        case 0x201E, 0x300C, 0x300E: .opens
        case 0x201D where sameMarks: .either
        case 0x201C: lowNines ? .closes : .opens
        case 0x201D, 0x300D, 0x300F, 0x201F: .closes
        case 0xAB: inverted ? .closes : .opens
        case 0xBB: inverted ? .opens : .closes
        case 0x2039: inverted ? .closes : .opens
        case 0x203A: inverted ? .opens : .closes
        case 0x2018, 0x201A: singles ? .opens : nil
        case 0x2019: singles && !token.shape.contains(.spaceBefore) ? .closes : nil
        default: nil
        }
    }
    /// Whether the second mark can close the first: single marks close single marks, and 「…」 may contain 『…』.
    private static func matches(_ a: Token, _ b: Token) -> Bool {
        func family(_ t: Token) -> Int {
            switch t.hash {
            case 0x2018, 0x2019, 0x201A, 0x2039, 0x203A: 1
            case 0x300C, 0x300D: 2
            case 0x300E, 0x300F: 3
            default: 0
            }
        }
        return family(a) == family(b)
    }
    /// Whether the text writes »…« instead of «…»: the first guillemet that touches a word decides.
    private static func invertedGuillemets(_ tokens: [Token]) -> Bool {
        for (i, token) in tokens.enumerated() where token.isMark("«") || token.isMark("»") {
            let touchesAfter = !token.shape.contains(.spaceAfter) && i + 1 < tokens.count && tokens[i + 1].kind != .mark
            let touchesBefore = !token.shape.contains(.spaceBefore) && i > 0
            guard touchesAfter != touchesBefore else { continue }
            return token.isMark("»") == touchesAfter
        }
        return false
    }
    /// Whether ‘…’ are quotation marks: only in texts without double marks (British papers); elsewhere they are nested.
    private static func singlesQuote(_ tokens: [Token]) -> Bool {
        var singles = 0
        for token in tokens where token.shape.contains(.quote) {
            if token.isMark("‘") { singles += 1 } else if !token.isMark("’") { return false }
        }
        return singles > 0
    }
}
