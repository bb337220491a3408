import NewsModel
import Text

/// What a number counts.
extension FigureReader {
    /// The counted noun phrase: what stands behind the number up to a word of grammar; behind a unit what "of" joins.
    func countedNoun(from end: Int, unit: String?, _ start: Int) -> (from: Int, to: Int)? {
        var k = end
        var of = false
        while same(start, k), k - end < 4 {
            if document.serves(k, as: .of) {
                of = true
                k += 1
            } else if document.kind(k).contains(.determiner) || document.kind(k).contains(.increment)
                || document.kind(k).contains(.possessive)
            {
                k += 1
            } else {
                break
            }
        }
        if unit != nil, !of, same(start, k), tokens[k].shape.contains(.spaceBefore) == false { return nil }
        // "26 million euros plus bonuses": what is behind an amount of money is not counted by it.
        if let unit, !of, unit == unit.uppercased() { return nil }
        if same(start, k), tokens[k].shape.contains(.ideograph) { return counter(at: k, start) }
        let from = k
        var to = k
        while same(start, k), k - from < 6 {
            let token = tokens[k]
            if token.isMark(","), k > from, k + 2 < tokens.count, tokens[k + 1].isWord,
                tokens[k + 1].isCapital == tokens[k - 1].isCapital, tokens[k - 1].isCapital
            {
                k += 1  // "American, British and other troops"
                continue
            }
            guard token.isWord else { break }
            let kind = document.kind(k)
            if document.isPossessiveMark(k)
                || document.serves(k, as: .and) && k > from && k + 1 < tokens.count
                    && document.serves(k + 1, as: .other)
                || document.serves(k, as: .other)
            {
                k += 1
                continue
            }
            if !kind.isDisjoint(with: [.stop, .preposition, .auxiliary, .clauseOpener, .that]), !kind.contains(.state) {
                break
            }
            if kind.contains(.cue), !kind.contains(.group), k > from { break }
            if isVerbForm(k), k > from, lexicon.concept(of: tokens[k - 1].hash) != nil || isPlural(k - 1) { break }
            // "two sources close to the talks"
            if k > from, isPlural(k - 1), !isPlural(k), same(start, k + 1), document.kind(k + 1).contains(.preposition),
                !token.isCapital, !document.serves(k + 1, as: .of)
            {
                break
            }
            // "230 personas participaron": behind a word for people stands the verb.
            if k > from, !lexicon.nounsStack, !lexicon.nounCapitals, isPeople(k - 1) { break }
            if finder.isAdverb(k) { break }
            // After a plural that is known, or where nouns have capitals, a small word is the verb.
            if k > from,
                lexicon.nounCapitals
                    ? tokens[k - 1].isCapital && !token.isCapital
                    : isPlural(k - 1) && isKnown(k - 1) && !token.isCapital && !isKnown(k)
            {
                break
            }
            k += 1
            to = k
        }
        guard to > from else { return nil }
        return (from, to)
    }
    /// The counter of a script without spaces between words: "41人", "9回", "30ドル", "2億円". nil for the parts of a date.
    private func counter(at k: Int, _ start: Int) -> (from: Int, to: Int)? {
        func character(_ k: Int) -> UInt32? {
            guard same(start, k), tokens[k].shape.contains(.ideograph), k == 0 || tokens[k - 1].end == tokens[k].start
            else { return nil }
            return scalar(in: document.bytes, at: Int(tokens[k].start)).0
        }
        var end = k
        while let c = character(end), Self.multipliers.contains(c) { end += 1 }
        guard let first = character(end), !(0x3040...0x309F).contains(first), !Self.partsOfDates.contains(first) else {
            return end > k ? (k, end) : nil
        }
        end += 1
        // A word in katakana is one to its end.
        let katakana: ClosedRange<UInt32> = 0x30A0...0x30FF
        if katakana.contains(first) { while let c = character(end), katakana.contains(c) { end += 1 } }
        return (k, end)
    }
    private static let multipliers = Set("十百千万億兆萬亿".unicodeScalars.map(\.value))
    private static let partsOfDates = Set("月日号號時时".unicodeScalars.map(\.value))
    private var finder: SpeakerFinder { SpeakerFinder(document: document) }
    private func isKnown(_ k: Int) -> Bool {
        lexicon.concept(of: tokens[k].hash) != nil
            || lexicon.concept(of: stemmer.key(document.bytes, Int(tokens[k].start), Int(tokens[k].end))) != nil
    }
    private func isPeople(_ k: Int) -> Bool {
        let stem = stemmer.key(document.bytes, Int(tokens[k].start), Int(tokens[k].end))
        return (lexicon.concept(of: tokens[k].hash) ?? lexicon.concept(of: stem)) == Self.people
    }
    private static let people = Hash.short(Hash.mix(Hash.word("concept:people")))
    private func isPlural(_ k: Int) -> Bool { document.ends(k, in: lexicon.plural) }
    private func isVerbForm(_ k: Int) -> Bool {
        guard document.length(k) > 3, !tokens[k].isCapital else { return false }
        return document.kind(k).contains(.pastForm) || document.ends(k, in: lexicon.past)
            || document.ends(k, in: lexicon.participle)
    }
}
