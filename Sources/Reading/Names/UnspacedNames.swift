import Grammar
import NewsModel
import Text

/// Cuts name phrases in scripts without spaces and capitals (Chinese, Japanese), where titles stand on either side of a name: "市长李明",
/// "田中一郎市長". What belongs to a name is told by the grammar, by the pack's titles and by family names.
struct UnspacedNames {
    let document: Document
    let parse: Parse?
    private var tokens: [Token] { document.tokens }

    func phrases() -> [NamePhrase] {
        var found: [NamePhrase] = []
        for sentence in document.sentences {
            var i = sentence.start
            var free = sentence.start
            while i < sentence.end {
                guard let range = run(at: i, from: free, limit: sentence.end) else {
                    i += 1
                    continue
                }
                if let phrase = phrase(range) { found.append(phrase) }
                i = max(i + 1, range.upperBound)
                free = i
            }
        }
        return found
    }

    // MARK: - Which tokens belong together

    private static let titles: Lexicon.Kind = [
        .role, .honorific, .roleModifier, .body, .group, .state, .outletWord, .organisationWord, .placeWord,
    ]
    private func isTitle(_ k: Int) -> Bool { !document.kind(k).isDisjoint(with: Self.titles) }
    /// Whether a single character stands for what a word of several would: "市" in "大阪市", not at the beginning.
    private func isShort(_ k: Int) -> Bool {
        document.isIdeograph(k) && document.longWords[k] == nil && !document.kind(k).contains(.wordPart)
    }
    private func isProper(_ k: Int) -> Bool {
        guard k < tokens.count, tokens[k].isWord, !isTitle(k) else { return false }
        if !document.isIdeograph(k) { return tokens[k].isCapital }
        guard document.kind(k).isDisjoint(with: [.stop, .cue, .that, .topic, .he, .she, .they, .adverb]) else {
            return false
        }
        // A family name of several characters is one whatever the grammar says.
        let isFamily =
            document.kind(k).contains(.surname)
            && (document.longWords[k] != nil || document.kind(k).contains(.wordPart))
        return isFamily || parse?.nodes[k].part == .properNoun || closesName(k) || isInKatakanaName(k)
    }
    /// "王强说": the grammar often gives the last character of a name to the verb behind it.
    private func closesName(_ k: Int) -> Bool {
        guard k > 0, k + 1 < tokens.count,
            document.kind(k).isDisjoint(with: [.wordPart, .negation, .modal, .preposition])
        else { return false }
        let next = document.kind(k + 1)
        let isEnd =
            tokens[k + 1].isMark(",") || !next.isDisjoint(with: [.cue, .adverb, .topic])
            || next.contains(.wordPart) && longKind(from: k + 1).contains(.cue)
        func isFamily(_ i: Int) -> Bool {
            i >= 0 && document.kind(i).contains(.surname) && parse?.nodes[i].part != .verb
        }
        return isEnd && (isFamily(k - 1) || isFamily(k - 2) && document.isIdeograph(k - 1))
    }
    /// Katakana write foreign names: a stretch of them is one if the grammar calls a part of it so, or a title follows ("ムニエ氏").
    private func isInKatakanaName(_ k: Int) -> Bool {
        guard isKatakana(k) else { return false }
        var lo = k
        var hi = k
        while lo > 0, k - lo < 12, isKatakana(lo - 1) { lo -= 1 }
        while hi + 1 < tokens.count, hi - k < 12, isKatakana(hi + 1) { hi += 1 }
        let next: Lexicon.Kind = hi + 1 < tokens.count ? document.kind(hi + 1) : []
        return !next.isDisjoint(with: [.role, .honorific])
            || (lo...hi).contains { parse?.nodes[$0].part == .properNoun && !isTitle($0) }
    }
    private func isKatakana(_ k: Int) -> Bool {
        guard document.isIdeograph(k) else { return false }
        let (c, _) = scalar(in: document.bytes, at: Int(tokens[k].start))
        return (0x30A1...0x30FA).contains(c) || c == 0x30FC
    }
    /// The kinds of the word of several tokens that begins at `k`.
    private func longKind(from k: Int) -> Lexicon.Kind {
        var end = k
        while end + 1 < tokens.count, document.kind(end).contains(.wordPart), end - k < 12 { end += 1 }
        return document.kind(end)
    }
    private func belongs(_ k: Int, isFirst: Bool, limit: Int) -> Bool {
        guard tokens[k].isWord else { return false }
        if isTitle(k) {
            guard isShort(k) else { return true }
            // A character alone is a title within a word that it ends, or before a longer title.
            if isFirst { return k + 1 < limit && isTitle(k + 1) && !isShort(k + 1) }
            return parse.map { $0.nodes[k].relation != .character } ?? true
        }
        return isProper(k)
    }
    private static let joiners = Marks("·・")
    private func run(at i: Int, from free: Int, limit: Int) -> Range<Int>? {
        guard belongs(i, isFirst: true, limit: limit) else { return nil }
        var end = i
        while end < limit, end - i < 30, document.quoteOf[end] == document.quoteOf[i] {
            let joins = Self.joiners.contains(tokens[end]) && end > i && isProper(end - 1)
            guard joins || belongs(end, isFirst: end == i, limit: limit) else { break }
            end += 1
        }
        while end > i, tokens[end - 1].kind == .mark { end -= 1 }
        guard end > i else { return nil }
        // "港务局": what the title ends begins before it.
        var start = i
        while start > free, start - 1 >= 0, document.isIdeograph(start - 1), i - start < 8,
            let node = parse?.nodes[start - 1],
            document.quoteOf[start - 1] == document.quoteOf[i], node.head >= start, node.head < end,
            node.relation == .character || node.relation == .compound,
            document.kind(start - 1).isDisjoint(with: [.cue, .stop])
        { start -= 1 }
        return start..<end
    }

    // MARK: - What they name

    private func kinds(_ range: Range<Int>) -> Lexicon.Kind {
        range.reduce(into: []) { $0.formUnion(document.kind($1)) }
    }
    /// The longest stretch that is no title.
    private func core(of range: Range<Int>) -> Range<Int>? {
        var best: Range<Int>?
        var k = range.lowerBound
        while k < range.upperBound {
            guard isProper(k) else {
                k += 1
                continue
            }
            var end = k
            while end < range.upperBound, isProper(end) || Self.joiners.contains(tokens[end]) { end += 1 }
            if end - k > (best?.count ?? 0) { best = k..<end }
            k = end
        }
        return best
    }
    private func phrase(_ range: Range<Int>) -> NamePhrase? {
        guard let (sort, core) = sort(of: range) else { return nil }
        var phrase = NamePhrase(
            start: range.lowerBound, end: range.upperBound, coreStart: core.lowerBound, coreEnd: core.upperBound,
            sort: sort)
        phrase.state = state(of: range)
        let before = range.lowerBound - 1
        phrase.isDefinite = document.kind(before).contains(.determiner)
        phrase.afterPreposition = document.kind(before).contains(.preposition)
        return phrase
    }
    private func sort(of range: Range<Int>) -> (NamePhrase.Sort, Range<Int>)? {
        let none = range.upperBound..<range.upperBound
        let all = kinds(range)
        let last = document.kind(range.upperBound - 1)
        let heads: Lexicon.Kind = [.body, .organisationWord, .outletWord]
        if let core = core(of: range) {
            let next = core.upperBound < range.upperBound ? document.kind(core.upperBound) : []
            let office: Lexicon.Kind = [.role, .honorific]
            let isTitled =
                !next.isDisjoint(with: office)
                || core.lowerBound > range.lowerBound && !document.kind(core.lowerBound - 1).isDisjoint(with: office)
            if next.isDisjoint(with: heads.union(.placeWord)), isTitled || isPersonsName(core) {
                return (.person, core)
            }
            if !last.isDisjoint(with: [.role]) { return (.role, none) }
            if !last.isDisjoint(with: heads) { return (.body, range) }
            if last.contains(.group) { return (.group, none) }
            if next.contains(.placeWord) { return (.place, core.lowerBound..<(core.upperBound + 1)) }
            return document.isIdeograph(core.lowerBound) ? nil : (isAcronym(core) ? .body : .unknown, core)
        }
        if last.contains(.role) { return (.role, none) }
        if last.contains(.group) { return (.group, none) }
        if !last.isDisjoint(with: heads) { return (.body, all.contains(.state) || range.count > 2 ? range : none) }
        if range.allSatisfy({ document.kind($0).contains(.state) }) { return (.state, range) }
        return nil
    }
    private func isAcronym(_ core: Range<Int>) -> Bool {
        core.count == 1 && tokens[core.lowerBound].shape.contains(.allCapitals)
    }
    /// Whether the words are a person's by themselves: a family name with another behind it, or two or three in Latin letters.
    private func isPersonsName(_ core: Range<Int>) -> Bool {
        if !document.isIdeograph(core.lowerBound) {
            return (2...3).contains(core.count)
                && core.allSatisfy { tokens[$0].isWord && !tokens[$0].shape.contains(.allCapitals) }
        }
        if core.contains(where: { tokens[$0].isMark("·") }) { return core.count >= 4 }
        guard document.kind(core.lowerBound).contains(.surname) else { return false }
        return (2...5).contains(core.count) && core.allSatisfy { document.isIdeograph($0) }
    }
    private func state(of range: Range<Int>) -> String? {
        range.lazy.compactMap { k in
            document.longWord(k)?.state
                ?? (document.kind(k).contains(.state) ? document.lexicon.states[tokens[k].hash] : nil)
        }.first
    }
}
