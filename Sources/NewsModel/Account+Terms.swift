extension Account {
    /// The terms by which texts are compared: the words themselves, or in scripts without spaces each pair of neighbouring characters.
    ///
    /// Half of all texts contain a given Chinese or Japanese character, so a single one is no evidence. Characters of hiragana, which
    /// write grammar, make no pairs.
    package func terms(of words: [Word]) -> [Word] {
        guard words.contains(where: { $0.flags.contains(.character) }) else { return words }
        var terms: [Word] = []
        var last: Word?
        for word in words {
            let before = last
            last = word.flags.contains(.character) && !isHiragana(word) ? word : nil
            if !word.flags.contains(.character) { terms.append(word) }
            guard let before, let last, before.span.end == last.span.start else { continue }
            terms.append(
                Word(
                    span: Span(before.span.start, last.span.end), key: before.key &* 0x9E37_79B1 ^ last.key,
                    form: before.form &* 0x9E37_79B1 ^ last.form, flags: before.flags.intersection(last.flags)))
        }
        return terms
    }
    /// Whether the word is a character from U+3040 to U+309F.
    private func isHiragana(_ word: Word) -> Bool {
        let bytes = article.bytes
        guard word.span.length == 3, word.span.end <= bytes.count, bytes[word.span.start] == 0xE3 else { return false }
        let (second, third) = (bytes[word.span.start + 1], bytes[word.span.start + 2])
        return second == 0x81 || (second == 0x82 && third <= 0x9F)
    }
}
