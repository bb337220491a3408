extension Article {
    /// Bytes of running text that are read for a comparison of so many tellings.
    ///
    /// The cost of comparing grows faster than the texts do. Real articles have 2 to 60 KB, live blogs up to some 200: of a single text
    /// 120 KB are compared, of a story's tellings together some 1.2 MB, and of each at least 20 KB.
    public static func comparedBytes(ofTellings count: Int) -> Int {
        min(120_000, max(20_000, 1_200_000 / max(1, count)))
    }

    /// The article with the parts of its text that begin within the first bytes of its body; a notice says what is left out.
    ///
    /// The text stays as it is, so that every span still holds. Nothing changes when the body is no longer than that.
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
    /// The last place before which a word ends; within an unbroken run, the last one between two characters.
    private func wordEnd(before end: Int, after start: Int) -> Int {
        var cut = min(end, bytes.count)
        while cut > start, cut > end - 200, bytes[cut - 1] != 0x20, bytes[cut - 1] != 0x0A { cut -= 1 }
        if cut > start, bytes[cut - 1] == 0x20 || bytes[cut - 1] == 0x0A { return cut - 1 }
        cut = min(end, bytes.count)
        while cut > start, cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
        return cut
    }
}
