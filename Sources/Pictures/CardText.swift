import Foundation

/// A text as it can be drawn: letter after letter from the left, each as wide as its font says.
///
/// Scripts whose letters change beside others or run from the right (Arabic, Hebrew, those of India, Thai) need a library that shapes them; drawn without
/// one they are misspelt, so such a text is not drawn at all.
enum CardText {
    /// The most letters of a text.
    private static let most = 300

    /// The letters to draw; nil when there are none, or some cannot be drawn right.
    ///
    /// White space becomes single spaces. Marks of direction and format, control characters and emoji are left out: they are no words.
    static func letters(_ text: String) -> [Letter]? {
        // Composed first, so that most letters with marks are one; cut before that, because it may be of any length.
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(4 * most)))
        var out: [Letter] = []
        for letter in start.precomposedStringWithCanonicalMapping.unicodeScalars {
            let traits = letter.properties
            if traits.isWhitespace || traits.generalCategory == .control {
                if let last = out.last, last != " " { out.append(" ") }
            } else if traits.isDefaultIgnorableCodePoint || traits.generalCategory == .format
                || traits.isEmojiPresentation || (traits.isEmoji && letter.value >= 0x1F000) || letter.value == 0x20E3
            {
                continue
            } else {
                guard isSimple(letter) else { return nil }
                out.append(letter)
            }
        }
        let isCut = text.unicodeScalars.count > 4 * most || out.count > most
        out = Array(out.prefix(most))
        while out.last == " " { out.removeLast() }
        // Marks alone that are left out are no text that is cut.
        guard !out.isEmpty else { return nil }
        return isCut ? out + ["…"] : out
    }
    /// Whether a letter looks the same beside all others.
    private static func isSimple(_ letter: Letter) -> Bool {
        switch letter.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .unassigned, .privateUse, .surrogate: return false
        default: break
        }
        return switch letter.value {
        // Latin, Greek, Cyrillic, Armenian, Georgian, Ethiopic, Cherokee; phonetic and further letters of these.
        case 0x20...0x58F, 0x10A0...0x10FF, 0x1200...0x13FF, 0x1C80...0x1CBF, 0x1D00...0x1FFF, 0x2C60...0x2C7F,
            0x2D00...0x2D2F, 0xA640...0xA69F, 0xA720...0xA7FF, 0xAB30...0xAB6F:
            true
        // Punctuation, currencies, arrows and other signs.
        case 0x2000...0x2BFF, 0x2E00...0x2E7F: true
        // Chinese, Japanese, Korean.
        case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
    /// Whether a line may begin before a letter of these, because words there have no spaces between them.
    static func isOfTheEast(_ letter: Letter) -> Bool {
        switch letter.value {
        case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
        default: false
        }
    }
    /// What no line begins with, and what none ends with.
    static func closes(_ letter: Letter) -> Bool { "、。，．：；！？）」』】》〉〕］｝ー々…’”".unicodeScalars.contains(letter) }
    static func opens(_ letter: Letter) -> Bool { "（「『【《〈〔［｛‘“".unicodeScalars.contains(letter) }
}

/// A text in lines.
struct CardLines {
    /// The letters of each line, without spaces at its ends.
    private(set) var lines: [[Letter]] = []
    /// Whether something is left out, for which the last line ends with "…".
    private(set) var isCut = false
    /// Whether a line ends within a word, because that is longer than a line.
    private(set) var partsWords = false

    /// - Parameters:
    ///   - width: the most pixels of a line.
    ///   - most: the most lines, at least one.
    init(_ letters: [Letter], in font: CardFont, width: Double, most: Int) {
        self.init(letters, Self.widths(of: letters, in: font), in: font, width: width, most: most)
    }
    /// - Parameter widths: how far each letter moves on the next one.
    private init(_ letters: [Letter], _ widths: [Double], in font: CardFont, width: Double, most: Int) {
        var start = 0
        while start < letters.count, lines.count < most {
            if letters[start] == " " {
                start += 1
                continue
            }
            let (end, isWithinWord) = Self.end(of: letters, from: start, widths, width)
            partsWords = partsWords || isWithinWord
            lines.append(Array(letters[start..<end]))
            start = end
        }
        if letters[start...].contains(where: { $0 != " " }), let last = lines.popLast() {
            isCut = true
            lines.append(Self.cut(last, in: font, width))
        }
        lines = lines.map { Array($0.reversed().drop { $0 == " " }.reversed()) }
    }
    private static func widths(of letters: [Letter], in font: CardFont) -> [Double] {
        zip(letters, [nil] + letters.map(Optional.some)).map { font.width(of: $0, after: $1) }
    }
    /// The end of the line that begins with `start`: before the last word that does not fit, or within one that is longer than a line.
    private static func end(
        of letters: [Letter], from start: Int, _ widths: [Double], _ most: Double
    ) -> (Int, isWithinWord: Bool) {
        var used = 0.0
        var lastBreak: Int?
        for i in start..<letters.count {
            if i > start, mayBreak(letters, before: i) { lastBreak = i }
            used += widths[i]
            // A space at the end of a line takes no room.
            if used > most, i > start, letters[i] != " " { return (lastBreak ?? i, lastBreak == nil) }
        }
        return (letters.count, false)
    }
    private static func mayBreak(_ letters: [Letter], before i: Int) -> Bool {
        let (before, after) = (letters[i - 1], letters[i])
        if before == " " || after == " " { return true }
        if before == "-" || before == "–" || before == "/" { return after.properties.isAlphabetic }
        guard CardText.isOfTheEast(before) || CardText.isOfTheEast(after) else { return false }
        return !CardText.closes(after) && !CardText.opens(before)
    }
    /// A line that ends with "…" and is no wider than allowed.
    private static func cut(_ line: [Letter], in font: CardFont, _ most: Double) -> [Letter] {
        var line = line
        while line.last == " " || line.last == "…" { line.removeLast() }
        while !line.isEmpty, font.width(of: line + ["…"]) > most {
            line.removeLast()
            // The rest of a word goes with it, if another word is left.
            if let space = line.lastIndex(of: " "), line.count - space <= 20 { line = Array(line[..<space]) }
        }
        while line.last == " " { line.removeLast() }
        return line + ["…"]
    }
    /// The same text in as many lines of nearly the same length.
    static func balanced(_ letters: [Letter], in font: CardFont, width: Double, most: Int) -> CardLines {
        let widths = widths(of: letters, in: font)
        var best = CardLines(letters, widths, in: font, width: width, most: most)
        guard !best.isCut, best.lines.count > 1 else { return best }
        for narrower in stride(from: width - 24, to: width / 2, by: -24) {
            let next = CardLines(letters, widths, in: font, width: narrower, most: most)
            guard !next.isCut, next.lines.count == best.lines.count, next.partsWords == best.partsWords else { break }
            best = next
        }
        return best
    }
}
