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
    /// The person whose full name stands between the comma that ends the noun phrase of the speaker and another mark, and no list goes on.
    private func personBeside(_ speaker: Speaker, cue: Int, _ parse: Parse) -> NamePhrase? {
        let sentenceEnd = document.sentences[Int(document.sentenceOf[speaker.start])].end
        let end = min(sentenceEnd, speaker.end + Self.longest)
        var k = speaker.end
        while k < end, k != cue, isOfOffice(k, parse) { k += 1 }
        guard k + 1 < end, tokens[k].isMark(","), document.quoteOf[k] == document.quoteOf[speaker.start],
            let person = names.phrase(at: k + 1), person.start == k + 1, person.coreStart == person.start,
            person.sort == .person, person.coreEnd - person.coreStart > 1
        else { return nil }
        // "said the heads of Norvik, Ida Berg, Tim Holm and others"; "…, Ida Berg said, …"
        guard person.end < sentenceEnd else { return person }
        guard tokens[person.end].kind == .mark, !tokens[person.end].isMark("(") else { return nil }
        let next = person.end + 1
        guard next < sentenceEnd, tokens[person.end].isMark(",") else { return person }
        let goesOn = document.serves(next, as: .and) || names.phrase(at: next)?.sort == .person
        return goesOn ? nil : person
    }
    /// Where the noun phrase begins whose office governs the speaker's words; nil where there are two offices, either of which the person may hold.
    private func office(over speaker: Speaker, cue: Int, _ parse: Parse) -> Int? {
        let sentence = document.sentences[Int(document.sentenceOf[speaker.start])]
        var found: Int?
        // "der Geschäftsführer der Region Norvik": also where the body was taken for the one who holds the office.
        if let phrase = names.phrase(at: speaker.start), phrase.start == speaker.start, isOffice(phrase) {
            found = phrase.start
        }
        var k = speaker.start
        while k > max(sentence.start, speaker.start - Self.longest), k - 1 != cue,
            document.quoteOf[k - 1] == document.quoteOf[speaker.start], isOfOffice(k - 1, parse)
        {
            k -= 1
            guard document.kind(k).contains(.role), [.noun, .properNoun].contains(parse.nodes[k].part) else { continue }
            // Two words of one office ("general secretary") stand side by side.
            if let inner = found, k < inner - 1 { return nil }
            found = k
        }
        return found
    }
    /// Whether a phrase is an office without a name, or its title holds a body or a link to one: no "Senator Berg".
    private func isOffice(_ phrase: NamePhrase) -> Bool {
        // "a spokesman for the head of the port": either may be meant.
        let offices = phrase.title.filter { document.kind($0).contains(.role) }
        let isTwo = offices.contains { k in
            phrase.title.contains { $0 > (offices.first ?? k) && $0 < k && document.kind($0).contains(.roleLink) }
        }
        guard !isTwo else { return false }
        if !phrase.hasName { return phrase.sort == .role }
        let leadsOn = phrase.title.contains { !document.kind($0).isDisjoint(with: [.roleLink, .body]) }
        return leadsOn && phrase.title.contains { document.kind($0).contains(.role) }
            && !(phrase.coreStart..<phrase.coreEnd).contains { !document.kind($0).isDisjoint(with: .firstName) }
    }
    /// Whether a word may stand inside an office: "director of the Institute for Trade".
    private func isOfOffice(_ k: Int, _ parse: Parse) -> Bool {
        (tokens[k].isWord || document.isPossessiveMark(k)) && Self.officeParts.contains(parse.nodes[k].part)
    }
    private static let officeParts: [PartOfSpeech] = [
        .adjective, .adposition, .determiner, .noun, .numeral, .properNoun,
    ]
    /// The most tokens between the name and where its office begins, or the comma.
    private static let longest = 14
}
