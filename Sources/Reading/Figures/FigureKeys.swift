import NewsModel

/// The keys by which figures are compared: those of the counted words and of what happened to the persons or things counted.
struct FigureKeys {
    let sentences: [Account.Sentence]
    let verbLast: Bool

    func keys(of figure: Account.Figure) -> [UInt32] {
        let words = sentences[figure.sentence].words
        let counted =
            figure.counts.map { counts in
                words.filter { counts.contains($0.span) && !$0.flags.contains(.stop) }.map(\.key)
            } ?? []
        guard let at = words.firstIndex(where: { figure.span.overlaps($0.span) }) else { return counted }
        if figure.unit != nil { return counted.isEmpty ? measured(words[..<at]) : counted }
        // What happened to them, if given right beside the number (killed, evacuated), is part of what is counted.
        guard !counted.contains(where: isFate), let fate = fate(of: figure, at: at, standsAlone: counted.isEmpty) else {
            return counted
        }
        return [fate] + counted
    }
    private func isFate(_ key: UInt32) -> Bool { FigureReader.fates.contains(key) }

    /// "losses of 310 million euros", "losses reached 340 million": the words before the number say what is measured.
    private func measured(_ before: ArraySlice<Account.Word>) -> [UInt32] {
        before.suffix(5).filter { $0.flags.isDisjoint(with: [.stop, .name, .number]) }.suffix(2).map(\.key)
    }

    private func fate(of figure: Account.Figure, at first: Int, standsAlone: Bool) -> UInt32? {
        let words = sentences[figure.sentence].words
        let last = words.lastIndex { figure.span.overlaps($0.span) } ?? first
        if let near = beside(words, from: first, to: last).first(where: { isFate($0.key) }) { return near.key }
        // Without a noun the word may be further away: "the count of boats lost in … rose to 14".
        guard standsAlone else { return nil }
        let before = figure.sentence > 0 ? sentences[figure.sentence - 1].words : []
        return (words[..<first].last { isFate($0.key) } ?? before.last { isFate($0.key) })?.key
    }
    /// The four words on each side, the nearest first. At equal distance the word before comes first, or the word after in languages
    /// whose verbs come last.
    private func beside(_ words: [Account.Word], from first: Int, to last: Int) -> [Account.Word] {
        (1...4).flatMap { step in
            let pair = [first - step, last + step].filter { words.indices.contains($0) }.map { words[$0] }
            return verbLast ? pair.reversed() : pair
        }
    }
}
