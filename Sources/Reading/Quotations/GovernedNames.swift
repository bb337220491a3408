import Grammar
import NewsModel
import Text

/// Names inside the words that name the speaker: in "the family of Ida Berg said" and "a source close to Ida Berg said" she says nothing.
extension QuotationReader {
    /// The speaker, or whoever governs the name that was taken for him: the family of Ida Berg, not Ida Berg.
    mutating func governing(_ speaker: Speaker, cue: Int) -> Speaker {
        guard let parse, speaker.end > speaker.start, document.lexicon.hasCapitals,
            // "drew the ire of Ida Berg, who said"
            parse.nodes[cue].relation != .relativeClause, let noun = governor(of: speaker, parse), noun != cue,
            maySpeak(noun, cue: cue, parse)
        else { return speaker }
        if let phrase = names.phrase(at: noun), phrase.entity >= 0 {
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        return looseSpeaker(noun, to: speaker.end, parse)
    }
    /// The noun that the name depends on, by a preposition or in the genitive.
    private func governor(of speaker: Speaker, _ parse: Parse) -> Int? {
        guard let noun = nounBefore(speaker, parse) ?? head(of: speaker, parse), noun >= 0, noun < speaker.start,
            speaker.start - noun <= Self.reach
        else { return nil }
        return noun
    }
    /// Whether a noun may be what speaks: no office or body, whose phrases are names, and no abbreviation or time.
    private func maySpeak(_ noun: Int, cue: Int, _ parse: Parse) -> Bool {
        // "those led by Ida Berg"
        let node = parse.nodes[noun]
        let isNoun = node.part == .noun || node.part != .properNoun && node.relation == .subject
        guard isNoun, !tokens[noun].shape.contains(.allCapitals), document.length(noun) > 2,
            document.kind(noun).isDisjoint(with: [.role, .body, .month, .weekday, .timeUnit]), !finder.isTemporal(noun)
        else { return false }
        // "on behalf of Ida Berg" is no speaker, "according to friends of Ida Berg" names them.
        guard let link = parse.child(of: noun, .case), link < noun else { return true }
        return abs(link - cue) <= 2
    }
    /// "family" in "the family of Ida Berg", which the tree does not always see; "семья" in "семья Берга".
    private func nounBefore(_ speaker: Speaker, _ parse: Parse) -> Int? {
        var k = speaker.start - 1
        let lo = document.sentences[Int(document.sentenceOf[speaker.start])].start
        while k > lo, document.kind(k).contains(.determiner), document.kind(k).isDisjoint(with: .preposition) { k -= 1 }
        if k > lo, document.serves(k, as: .of), tokens[k - 1].isWord { return k - 1 }
        // Not "компания Волна".
        let openings: Lexicon.Kind = [.body, .firm, .organisationWord, .placeWord, .outletWord, .honorific]
        guard !document.lexicon.genitive.isEmpty, k == speaker.start - 1, k >= lo, tokens[k].isWord,
            document.kind(k).isDisjoint(with: openings), parse.nodes[k].traits.contains(.nominative)
        else { return nil }
        let top = parse.nodes[speaker.start]
        return top.traits.contains(.genitive) || top.relation == .nounModifier ? k : nil
    }
    /// The noun above the name in the tree.
    private func head(of speaker: Speaker, _ parse: Parse) -> Int? {
        let words = speaker.start..<speaker.end
        guard let top = words.first(where: { tokens[$0].isWord && !words.contains(parse.nodes[$0].head) }),
            isGoverned(top, parse)
        else { return nil }
        let k = parse.nodes[top].head
        // "close to Ida Berg" describes a source.
        let isDescribed = k >= 0 && parse.nodes[k].part == .adjective && parse.nodes[k].relation == .adjective
        return isDescribed ? parse.nodes[k].head : k
    }
    /// Whether a preposition or the genitive makes the word depend on a noun.
    private func isGoverned(_ top: Int, _ parse: Parse) -> Bool {
        let node = parse.nodes[top]
        guard [.nounModifier, .oblique, .agent].contains(node.relation) else { return false }
        if let link = parse.child(of: top, .case) { return link < top && !document.isPossessiveMark(link) }
        return !document.lexicon.genitive.isEmpty && node.traits.contains(.genitive) && node.head >= 0
            && parse.nodes[node.head].traits.contains(.nominative)
    }
    private static let reach = 6
    /// Words of a speaker who has no name, from `from` to the name that they govern, if it is among the words that name the speaker.
    func looseRange(_ noun: Int, from: Int, within speaker: [Int], _ parse: Parse) -> Range<Int> {
        let allowed = Set(speaker)
        var (k, links) = (noun + 1, 0)
        let limit = document.sentences[Int(document.sentenceOf[noun])].end
        while k < min(limit, noun + 1 + Self.reach), tokens[k].isWord, allowed.contains(k), hangs(k, on: noun, parse),
            Self.nominals.contains(parse.nodes[k].part)
        {
            if let phrase = names.phrase(at: k) {
                guard phrase.hasName, phrase.sort != .place, phrase.sort != .state, phrase.start == k, links <= 1,
                    let top = (k..<phrase.end).first(where: { !(k..<phrase.end).contains(parse.nodes[$0].head) }),
                    isGoverned(top, parse) || document.serves(k - 1, as: .of)
                else { break }
                return from..<phrase.end
            }
            if parse.nodes[k].part == .adposition { links += 1 }
            k += 1
        }
        return from..<(noun + 1)
    }
    private static let nominals: [PartOfSpeech] = [.adposition, .determiner, .adjective, .noun, .properNoun]
    /// The noun with what stands before it, up to `end`: "family of Ida Berg".
    private mutating func looseSpeaker(_ noun: Int, to end: Int, _ parse: Parse) -> Speaker {
        var from = noun
        let lo = document.sentences[Int(document.sentenceOf[noun])].start
        while from > lo, tokens[from - 1].isWord, hangs(from - 1, on: noun, parse),
            parse.nodes[from - 1].part != .adposition
        { from -= 1 }
        let start = from
        while from < noun,
            document.kind(from).contains(.determiner) || [.determiner, .pronoun].contains(parse.nodes[from].part)
        { from += 1 }
        return Speaker(entity: names.loose(from, end), start: start, end: end)
    }
}
