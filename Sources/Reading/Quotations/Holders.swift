import Grammar
import Text

/// Who holds an office whose words name a body: in "said the director of the Norvik Institute, Ida Berg" it is she who speaks.
extension QuotationReader {
    /// The person set beside the office between commas, or the speaker.
    func holder(of speaker: Speaker, cue: Int) -> Speaker {
        guard let parse, speaker.end > speaker.start, document.lexicon.hasCapitals,
            let person = personBeside(speaker, cue: cue, parse), person.entity >= 0, person.entity != speaker.entity,
            let office = office(over: speaker, cue: cue, parse)
        else { return speaker }
        return Speaker(entity: person.entity, start: office, end: person.end)
    }
    /// The person whose full name stands behind the comma that ends the noun phrase of the speaker.
    private func personBeside(_ speaker: Speaker, cue: Int, _ parse: Parse) -> NamePhrase? {
        let end = min(
            document.sentences[Int(document.sentenceOf[speaker.start])].end, speaker.end + Self.longOffice)
        var k = speaker.end
        while k < end, k != cue, isOfOffice(k, parse) { k += 1 }
        guard k + 1 < end, tokens[k].isMark(","), document.quoteOf[k] == document.quoteOf[speaker.start],
            let person = names.phrase(at: k + 1), person.start == k + 1, person.coreStart == person.start,
            person.sort == .person, person.coreEnd - person.coreStart > 1, ends(person, cue: cue, parse)
        else { return nil }
        return person
    }
    /// Where the noun phrase begins whose office governs the speaker's words.
    private func office(over speaker: Speaker, cue: Int, _ parse: Parse) -> Int? {
        let sentence = document.sentences[Int(document.sentenceOf[speaker.start])]
        var k = speaker.start
        // "der Geschäftsführer der Region Norvik": also where the body was taken for the one who holds the office.
        if let phrase = names.phrase(at: k), phrase.start == k,
            phrase.title.contains(where: { document.kind($0).contains(.role) }),
            !(phrase.coreStart..<phrase.coreEnd).contains(where: {
                !document.kind($0).isDisjoint(with: .firstName)
            })
        {
            return k
        }
        while k > max(sentence.start, speaker.start - Self.longOffice), k - 1 != cue,
            document.quoteOf[k - 1] == document.quoteOf[speaker.start], isOfOffice(k - 1, parse)
        {
            k -= 1
            if document.kind(k).contains(.role), parse.nodes[k].part == .noun || parse.nodes[k].part == .properNoun {
                return k
            }
        }
        return nil
    }
    /// Whether a word may stand inside an office: "director of the Institute for Trade and Ports".
    private func isOfOffice(_ k: Int, _ parse: Parse) -> Bool {
        (tokens[k].isWord || document.isPossessiveMark(k)) && Self.officeParts.contains(parse.nodes[k].part)
            && (document.kind(k).isDisjoint(with: .cue) || parse.nodes[k].part != .verb)
    }
    private static let officeParts: [PartOfSpeech] = [
        .adjective, .adposition, .coordinator, .determiner, .noun, .numeral, .properNoun,
    ]
    /// The most tokens of an office on either side of the name in it.
    private static let longOffice = 14
}
