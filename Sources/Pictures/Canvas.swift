import CGD

/// A picture that is drawn. What lies outside of it is not drawn.
final class Canvas {
    /// Red, green and blue, as in 0x7A4B12.
    typealias Color = Int32

    private let drawn: OpaquePointer

    /// Nil when memory is missing.
    init?(width: Int, height: Int, _ color: Color) {
        guard let drawn = cgd_begin(Int32(width), Int32(height), color) else { return nil }
        self.drawn = drawn
    }
    deinit { cgd_end(drawn) }

    func box(x: Double, y: Double, width: Double, height: Double, _ color: Color) {
        cgd_box(
            drawn, Int32(x.rounded()), Int32(y.rounded()), Int32(width.rounded()), Int32(height.rounded()), color)
    }
    func disc(x: Double, y: Double, radius: Double, _ color: Color) { cgd_disc(drawn, x, y, radius, color) }
    /// Leaves what is drawn from now on within these columns.
    func clip(from x: Int, to end: Int, height: Int) {
        cgd_clip(drawn, Int32(x), 0, Int32(end - x), Int32(height))
    }
    /// Draws letters that begin at `x` and stand on `y`.
    func write(_ letters: some Collection<Letter>, x: Double, y: Double, in font: CardFont, _ color: Color) {
        var x = x
        var before: Letter?
        for letter in letters {
            // A font moves a letter nearer to the one before it; the width of both says where it begins.
            let width = font.width(of: letter, after: before)
            let own = before == nil ? width : font.width(of: letter, after: nil)
            cgd_letter(drawn, font.opened, x + width - own, Int32(y.rounded()), letter.value, color)
            x += width
            before = letter
        }
    }
    /// The picture as PNG; nil when memory is missing.
    var png: [UInt8]? {
        var count = Int32(0)
        guard let bytes = cgd_png(drawn, &count) else { return nil }
        defer { cgd_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
}

/// A letter of a card's text: what stands in Unicode under one number.
typealias Letter = Unicode.Scalar

/// A font that has all letters of a text, in one size.
final class CardFont {
    fileprivate let opened: OpaquePointer
    /// Pixels.
    let size: Int

    /// Nil when the file is not there or is no font.
    init?(_ file: CardFontFile, size: Int) {
        guard let opened = cgd_font_open(file.path, Int32(file.face)) else { return nil }
        self.opened = opened
        self.size = size
        guard cgd_font_size(opened, Int32(size)) != 0 else { return nil }
    }
    deinit { cgd_font_close(opened) }

    func has(_ letters: [Letter]) -> Bool { letters.allSatisfy { cgd_font_has(opened, $0.value) != 0 } }
    /// How far a letter moves on the next one, in pixels.
    func width(of letter: Letter, after before: Letter?) -> Double {
        cgd_font_advance(opened, before?.value ?? 0, letter.value)
    }
    func width(of letters: some Collection<Letter>) -> Double {
        var before: Letter?
        return letters.reduce(0) { sum, letter in
            defer { before = letter }
            return sum + width(of: letter, after: before)
        }
    }
}
