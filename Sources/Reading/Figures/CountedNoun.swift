import Grammar
import NewsModel
import Text

/// A word after a number, with what the conditions below need to know about it.
struct CountedWord {
    let reader: FigureReader
    let k: Int
    /// Where the counted phrase begins.
    let from: Int

    var document: Document { reader.document }
    var lexicon: Lexicon { reader.lexicon }
    var kind: Lexicon.Kind { document.kind(k) }
    var isCapital: Bool { reader.tokens[k].isCapital }
    var isInside: Bool { k > from }

    func isPlural(_ k: Int) -> Bool { document.ends(k, in: lexicon.plural) }
    func isKnown(_ k: Int) -> Bool { reader.concept(k) != nil }
    func isPeople(_ k: Int) -> Bool { reader.concept(k) == Self.people }
    private static let people = Hash.short(Hash.mix(Hash.word("concept:people")))
    var isVerbForm: Bool {
        document.length(k) > 3 && !isCapital
            && (kind.contains(.pastForm) || document.ends(k, in: lexicon.past)
                || document.ends(k, in: lexicon.participle))
    }
}

/// Finds what a number counts.
extension FigureReader {
    /// The conditions under which a word ends the counted phrase.
    static let nounEnds: [Condition<CountedWord>] = [
        Condition("word of grammar") {
            !$0.kind.isDisjoint(with: [.stop, .preposition, .auxiliary, .clauseOpener, .that])
                && !$0.kind.contains(.state)
        },
        Condition("verb of saying") { $0.isInside && $0.kind.contains(.cue) && !$0.kind.contains(.group) },
        Condition("verb form behind a noun") {
            $0.isInside && $0.isVerbForm
                && ($0.lexicon.concept(of: $0.reader.tokens[$0.k - 1].hash) != nil || $0.isPlural($0.k - 1))
        },
        // "two sources close to the talks"
        Condition("adjective before its preposition") {
            $0.isInside && $0.isPlural($0.k - 1) && !$0.isPlural($0.k) && !$0.isCapital
                && $0.reader.same($0.from, $0.k + 1) && $0.document.kind($0.k + 1).contains(.preposition)
                && !$0.document.serves($0.k + 1, as: .of)
        },
        // "230 personas participaron": after a word for people comes the verb.
        Condition("verb behind people") {
            $0.isInside && !$0.lexicon.nounsStack && !$0.lexicon.nounCapitals && $0.isPeople($0.k - 1)
        },
        // "12 lodí v Lornu": most words of one or two letters are grammar, and of a longer phrase more may be.
        Condition("short or fourth word of a language without a pack") {
            $0.isInside && !$0.lexicon.knowsGrammar && !$0.isCapital
                && ($0.document.text($0.k, $0.k + 1).unicodeScalars.count <= 2 || $0.k > $0.from + 2)
        },
        Condition("adverb") { SpeakerFinder(document: $0.document).isAdverb($0.k) },
        Condition("lower case where nouns have capitals") {
            $0.isInside && $0.lexicon.nounCapitals && $0.reader.tokens[$0.k - 1].isCapital && !$0.isCapital
        },
        Condition("unknown word behind a known plural") {
            $0.isInside && !$0.lexicon.nounCapitals && $0.isPlural($0.k - 1) && $0.isKnown($0.k - 1) && !$0.isCapital
                && !$0.isKnown($0.k)
        },
    ]

    /// The counted noun phrase: the words after the number up to a grammar word; after a unit, the words joined by "of".
    func countedNoun(from end: Int, unit: FigureDraft.Unit?, start: Int) -> Range<Int>? {
        if unit == nil, let noun = hyphenated(behind: end, start) { return noun }
        let (from, isJoined) = behindArticles(end, start)
        if let unit, !isJoined {
            // "26 million euros plus bonuses": an amount of money does not count what follows it.
            let isParted = same(start, from) && !tokens[from].shape.contains(.spaceBefore)
            if unit.isMoney || isParted { return nil }
        }
        if same(start, from), tokens[from].shape.contains(.ideograph) { return counter(at: from, start) }
        if let head = governor(of: start..<end), from <= head, head - from < 8 { return from..<behindModifiers(head) }
        var k = from
        var to = from
        while same(start, k), k - from < 6 {
            let isComma = joinsCapitals(k, from)
            guard tokens[k].isWord || isComma else { break }
            if !isComma, !passes(k, from) {
                let word = CountedWord(reader: self, k: k, from: from)
                guard !Self.nounEnds.contains(where: { $0.holds(word) }), mayCount(k, from) else { break }
                to = k + 1
            }
            k += 1
        }
        return to > from ? from..<to : nil
    }
    /// The noun that the number between these tokens modifies, by the grammar of the sentence.
    private func governor(of number: Range<Int>) -> Int? {
        guard let parse, let top = top(of: number), parse.nodes[top].relation == .numericModifier else { return nil }
        var head = parse.nodes[top].head
        // "a three course meal"
        while head >= 0, parse.nodes[head].relation == .compound, parse.nodes[head].head > head,
            parse.nodes[head].head < head + 3
        { head = parse.nodes[head].head }
        guard head >= number.upperBound, tokens[head].isWord, same(top, head),
            (number.upperBound..<head).allSatisfy({
                tokens[$0].isWord && mayCount($0, -1) && !document.kind($0).contains(.auxiliary)
            })
        else { return nil }
        let part = parse.nodes[head].part
        return part == .noun || part == .properNoun || part == .adjective || part == .symbol ? head : nil
    }
    /// The token of a phrase that depends on a token outside it.
    func top(of range: Range<Int>) -> Int? {
        guard let parse else { return nil }
        return range.first { tokens[$0].kind != .mark && !range.contains(parse.nodes[$0].head) }
    }
    /// The end of a noun with the adjectives and names right behind it: "117 personas heridas".
    private func behindModifiers(_ head: Int) -> Int {
        guard let parse else { return head + 1 }
        let modifiers: Set<Relation> = [.adjective, .flat, .compound, .goesWith, .fixed, .character]
        var end = head + 1
        while same(head, end), tokens[end].isWord, (head..<end).contains(parse.nodes[end].head),
            modifiers.contains(parse.nodes[end].relation),
            // "two sources close to the talks": where nouns stack, what describes them stands before them.
            !(parse.nodes[end].relation == .adjective && lexicon.nounsStack)
        { end += 1 }
        return end
    }
    /// Whether the word may be part of a counted noun, by its part of speech.
    private func mayCount(_ k: Int, _ from: Int) -> Bool {
        guard let parse else { return true }
        // "30 million shares": the first word may be a noun that looks like a verb.
        if k == from, document.ends(k, in: lexicon.plural) { return true }
        let others: Set<PartOfSpeech> = [
            .adposition, .auxiliary, .coordinator, .subordinator, .pronoun, .particle, .punctuation,
        ]
        let node = parse.nodes[k]
        return !others.contains(node.part) && !(node.part == .verb && node.traits.contains(.finite))
    }
    /// "312-page": the noun that a hyphen joins to the number.
    private func hyphenated(behind end: Int, _ start: Int) -> Range<Int>? {
        guard same(start, end + 1), tokens[end].isMark("-"), !tokens[end].shape.contains(.spaceBefore),
            !tokens[end].shape.contains(.spaceAfter), tokens[end + 1].isWord, !tokens[end + 1].isCapital,
            tokens[end - 1].kind == .number
        else { return nil }
        return end + 1..<end + 2
    }
    /// The token after "of", articles and "more", and whether "of" was among them.
    private func behindArticles(_ end: Int, _ start: Int) -> (from: Int, isJoined: Bool) {
        var k = end
        var isJoined = false
        while same(start, k), k - end < 4 {
            let isOf = document.serves(k, as: .of)
            guard isOf || !document.kind(k).isDisjoint(with: [.determiner, .increment, .possessive]) else { break }
            isJoined = isJoined || isOf
            k += 1
        }
        return (k, isJoined)
    }
    /// Whether the word is the comma of a list such as "Norse, Danish and other divers".
    private func joinsCapitals(_ k: Int, _ from: Int) -> Bool {
        tokens[k].isMark(",") && k > from && k + 2 < tokens.count && tokens[k + 1].isWord && tokens[k + 1].isCapital
            && tokens[k - 1].isCapital
    }
    /// Whether the word belongs to the phrase but cannot end it: "'s", "other", "and other".
    private func passes(_ k: Int, _ from: Int) -> Bool {
        document.isPossessiveMark(k) || document.serves(k, as: .other)
            || document.serves(k, as: .and) && k > from && k + 1 < tokens.count && document.serves(k + 1, as: .other)
    }
    /// The counter in a script without spaces between words: "41人", "41 人", "9回", "30ドル", "2億円"; nil for the parts of a date.
    private func counter(at k: Int, _ start: Int) -> Range<Int>? {
        func character(_ i: Int) -> UInt32? {
            guard same(start, i), tokens[i].shape.contains(.ideograph), i == k || tokens[i - 1].end == tokens[i].start
            else { return nil }
            return scalar(in: document.bytes, at: Int(tokens[i].start)).0
        }
        var end = k
        while let c = character(end), Self.multipliers.contains(c) { end += 1 }
        guard let first = character(end), !(0x3040...0x309F).contains(first), !Self.partsOfDates.contains(first) else {
            return end > k ? k..<end : nil
        }
        end += 1
        // A sequence of katakana is one word.
        let katakana: ClosedRange<UInt32> = 0x30A0...0x30FF
        if katakana.contains(first) { while let c = character(end), katakana.contains(c) { end += 1 } }
        return k..<end
    }
    private static let multipliers = Set("十百千万億兆萬亿".unicodeScalars.map(\.value))
    private static let partsOfDates = Set("月日号號時时".unicodeScalars.map(\.value))
}
