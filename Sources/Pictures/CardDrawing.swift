import NewsModel

/// The size of a card: what chat programs show without cutting it.
package enum CardSize {
    /// Pixels.
    package static let width = 1200
    package static let height = 630
}

/// The page's colours (`Reporting/Site/shared.css`), and those of its mark.
private enum Ink {
    static let ground: Canvas.Color = 0xFBFAF7
    static let text: Canvas.Color = 0x1D1F23
    static let soft: Canvas.Color = 0x585F6B
    static let line: Canvas.Color = 0xDCD9D0
    static let count: Canvas.Color = 0x7A4B12
}

/// Draws a card: above all the service's mark and the story's days, then the headline, below it what the story consists of.
///
/// A text that cannot be drawn right (`CardText`) or for which no font has all letters is left out; the counts take the place of such a headline.
///
/// - Throws: a `PictureProblem` when no font is installed, or memory is missing.
package func drawn(_ card: ShareCard) throws(PictureProblem) -> Picture {
    guard CardDrawing.font(.line, Array("Stemma".unicodeScalars), size: 26) != nil else {
        throw PictureProblem("no font is installed (fonts-dejavu-core)")
    }
    guard let canvas = Canvas(width: CardSize.width, height: CardSize.height, Ink.ground) else {
        throw PictureProblem("there is no memory to draw it")
    }
    CardDrawing(canvas: canvas, card: card).draw()
    guard let bytes = canvas.png else { throw PictureProblem("there is no memory to draw it") }
    return Picture(bytes: bytes, width: CardSize.width, height: CardSize.height)
}

private struct CardDrawing {
    let canvas: Canvas
    let card: ShareCard

    /// Pixels that stay free at the sides.
    private static let margin = 72.0
    private static let right = Double(CardSize.width) - margin
    private static let room = right - margin
    /// Where the headline has room.
    private static let headlineTop = 148.0
    private static let headlineRoom = 270.0
    /// Sizes of the headline, and the most lines in each.
    private static let headlineSizes: [(size: Int, lines: Int)] = [(80, 2), (66, 3), (58, 3), (52, 4), (46, 4)]

    func draw() {
        canvas.box(x: 0, y: Double(CardSize.height - 12), width: Double(CardSize.width), height: 12, Ink.count)
        mark(x: Self.margin, y: 56, side: 160 / 3)
        canvas.clip(from: Int(Self.margin) - 4, to: Int(Self.right) + 4, height: CardSize.height)
        line("Stemma", .headline, size: 34, x: Self.margin + 72, y: 94, Ink.text)
        line(card.dates, .line, size: 26, x: nil, y: 92, Ink.soft)
        canvas.box(x: Self.margin, y: 450, width: Self.room, height: 2, Ink.line)
        var x = Self.margin
        if !card.reports.isEmpty { x = dots(y: 497) }
        // Many dots have a row of their own.
        let isBeside = x < Self.margin + Self.room * 0.42
        if large(card.headline, Ink.text) {
            let counts = isBeside ? (x: x, y: 508.0) : (x: Self.margin, y: 552.0)
            line(card.counts, .line, size: 32, x: counts.x, y: counts.y, Ink.count)
            line(card.outlets, .line, size: 26, x: Self.margin, y: isBeside ? 560 : 592, Ink.soft)
        } else {
            _ = large(card.counts, Ink.count)
            line(card.outlets, .line, size: 26, x: Self.margin, y: 560, Ink.soft)
        }
    }

    /// A font of this style that has all letters; nil when none has.
    static func font(_ style: CardFontFile.Style, _ letters: [Letter], language: String? = nil, size: Int) -> CardFont?
    {
        for file in CardFontFile.installed(style, language: language) {
            if let font = CardFont(file, size: size), font.has(letters) { return font }
        }
        return nil
    }
    /// Draws a text in one line that begins at `x` or else ends at the right, cut where it is too long.
    private func line(
        _ text: String, _ style: CardFontFile.Style, size: Int, x: Double?, y: Double, _ color: Canvas.Color
    ) {
        guard let letters = CardText.letters(text),
            let font = Self.font(style, letters + ["…"], language: card.language, size: size)
        else { return }
        let room = x.map { Self.right - $0 } ?? Self.room * 0.6
        guard let shown = CardLines(letters, in: font, width: room, most: 1).lines.first else { return }
        canvas.write(shown, x: x ?? Self.right - font.width(of: shown), y: y, in: font, color)
    }
    /// Draws a text where the headline stands, as large as it fits there. Whether it can be drawn.
    private func large(_ text: String, _ color: Canvas.Color) -> Bool {
        guard let letters = CardText.letters(text) else { return false }
        for (size, most) in Self.headlineSizes {
            guard let font = Self.font(.headline, letters + ["…"], language: card.language, size: size) else {
                return false
            }
            let shown = CardLines.balanced(letters, in: font, width: Self.room, most: most)
            if shown.isCut || shown.partsWords, size != Self.headlineSizes.last?.size { continue }
            let step = Double(size) * 1.24
            let top = Self.headlineTop + (Self.headlineRoom - step * Double(shown.lines.count)) / 2
            for (i, line) in shown.lines.enumerated() {
                canvas.write(line, x: Self.margin, y: top + step * Double(i) + Double(size) * 0.95, in: font, color)
            }
            break
        }
        return true
    }
    /// Draws the reports as the page does: a filled dot for each article of one, a ring for an article that stands alone. Returns where they end.
    private func dots(y: Double) -> Double {
        let small = Self.font(.line, Array("+0123456789".unicodeScalars), size: 20)
        func more(_ report: ShareCard.Report) -> [Letter] {
            report.more > 0 ? Array("+\(report.more)".unicodeScalars) : []
        }
        func width(of letters: [Letter]) -> Double { letters.isEmpty ? 0 : (small?.width(of: letters) ?? 0) + 6 }
        // Letters keep their size, dots become smaller until all have room.
        let letters = card.reports.reduce(0) { $0 + width(of: more($1)) }
        let dots = card.reports.reduce(0) { $0 + Double($1.dots) * 25 + 9 }
        let scale = max(0.2, min(1, (Self.room - letters) / max(1, dots)))
        var x = Self.margin
        for report in card.reports {
            for _ in 0..<report.dots where x < Self.right {
                canvas.disc(x: x + 10 * scale, y: y, radius: 10 * scale, Ink.count)
                if report.isOne { canvas.disc(x: x + 10 * scale, y: y, radius: 7 * scale, Ink.ground) }
                x += 25 * scale
            }
            if let small { canvas.write(more(report), x: x, y: y + 7, in: small, Ink.soft) }
            x += width(of: more(report)) + 9 * scale
        }
        return x + 10
    }
    /// The service's mark, as `Serving/Site/icon.svg` has it: its numbers are those of that file's 32 units.
    private func mark(x: Double, y: Double, side: Double) {
        let unit = side / 32
        func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ color: Canvas.Color) {
            canvas.box(
                x: x + left * unit, y: y + top * unit, width: (right - left) * unit, height: (bottom - top) * unit,
                color)
        }
        func disc(_ cx: Double, _ cy: Double, _ radius: Double, _ color: Canvas.Color) {
            canvas.disc(x: x + cx * unit, y: y + cy * unit, radius: radius * unit, color)
        }
        for (cx, cy) in [(7.0, 7.0), (25, 7), (7, 25), (25, 25)] { disc(cx, cy, 7, Ink.count) }
        box(7, 0, 25, 32, Ink.count)
        box(0, 7, 32, 25, Ink.count)
        box(7.8, 6, 10.2, 25, Ink.ground)
        box(9, 10.8, 22, 13.2, Ink.ground)
        box(9, 18.8, 22, 21.2, Ink.ground)
        disc(9, 7, 3.4, Ink.ground)
        disc(23, 12, 3, Ink.ground)
        disc(23, 20, 4, Ink.ground)
        disc(23, 20, 2, Ink.count)
    }
}
