extension Article {
    /// The most bytes of each text that are compared in a story with this number of tellings.
    ///
    /// The cost of comparing grows faster than the texts. Real articles have 2 to 60 KB, live blogs up to about 200 KB. At most 100 KB of
    /// a text are compared, about 800 KB of all tellings of a story together, and at least 10 KB of each.
    public static func comparedBytes(ofTellings count: Int) -> Int {
        min(100_000, max(10_000, 800_000 / max(1, count)))
    }

    /// The article with only the blocks within its first `limit` bytes, and a notice that says so; a shorter article is unchanged.
    ///
    /// The text itself stays unchanged, so all spans remain valid.
    public func limited(to limit: Int) -> Article {
        let length = blocks.reduce(0) { $0 + $1.span.length }
        guard length > limit else { return self }
        var article = self
        var left = limit
        article.blocks = []
        for block in blocks where left > 0 {
            var block = block
            if block.span.length > left {
                block.span.end = wordEnd(before: block.span.start + left, after: block.span.start)
            }
            left -= block.span.length
            if block.span.length > 0 { article.blocks.append(block) }
        }
        article.notices.append(Notice("only the first \(limit / 1000) of its \(length / 1000) KB are compared"))
        return article
    }
    /// The end of the last word before `end`; in a long run without spaces, the last position between two characters.
    private func wordEnd(before end: Int, after start: Int) -> Int {
        var cut = min(end, bytes.count)
        while cut > start, cut > end - 200, bytes[cut - 1] != 0x20, bytes[cut - 1] != 0x0A { cut -= 1 }
        if cut > start, bytes[cut - 1] == 0x20 || bytes[cut - 1] == 0x0A { return cut - 1 }
        cut = min(end, bytes.count)
        while cut > start, cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }
}
