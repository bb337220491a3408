import NewsModel
import Text

/// Finds the person that a pronoun refers to.
extension QuotationReader {
    /// What a pronoun requires of the person that it refers to.
    private struct Wanted {
        var isPerson: Bool
        /// Nil if the pronoun serves for both.
        var isWoman: Bool?
        var isPlural: Bool

        init(_ kind: Lexicon.Kind) {
            isPlural = kind.contains(.they)
            isPerson = !kind.isDisjoint(with: [.he, .she]) && !isPlural
            isWoman = kind.isSuperset(of: [.he, .she]) ? nil : kind.contains(.she)
        }
        func agrees(_ entity: NameReader.Entity) -> Bool { isWoman == nil || (entity.isWoman ?? isWoman) == isWoman }
    }

    /// The person that a pronoun refers to: the subject before it in the sentence, else of the sentence before, else the last speaker.
    func resolve(_ i: Int) -> Speaker? {
        let wanted = Wanted(document.kind(i))
        let here = Int(document.sentenceOf[i])
        let last = lastSpeaker.flatMap { wanted.isPerson && isPerson($0, wanted) ? $0 : nil }
        func speaker(_ entity: Int) -> Speaker { Speaker(entity: entity, start: i, end: i + 1) }
        if let entity = subject(of: here, before: i, wanted) { return speaker(entity) }
        if let last, here - lastSentence <= 1 { return speaker(last) }
        for s in stride(from: here - 1, through: max(0, here - 4), by: -1) {
            if let entity = subject(of: s, before: .max, wanted) { return speaker(entity) }
            if let last, lastSentence >= s { return speaker(last) }
        }
        return nil
    }
    /// The first suitable phrase of a sentence that is not governed by a preposition or possessive; else the first suitable one.
    private func subject(of s: Int, before limit: Int, _ wanted: Wanted) -> Int? {
        let sentence = document.sentences[s]
        var second: Int?
        var k = sentence.start
        while k < min(sentence.end, limit) {
            guard let phrase = names.phrase(at: k) else {
                k += 1
                continue
            }
            if !document.isQuoted(k), fits(phrase, wanted) {
                if !phrase.afterPreposition, !document.isPossessiveMark(phrase.end) { return phrase.entity }
                second = second ?? phrase.entity
            }
            k = phrase.end
        }
        return second
    }
    private func fits(_ phrase: NamePhrase, _ wanted: Wanted) -> Bool {
        guard phrase.entity >= 0 else { return false }
        if wanted.isPerson {
            let entity = names.entities[phrase.entity]
            let mayBePerson = phrase.sort == .unknown && entity.phrases.count > 1
            return ([.person, .role].contains(phrase.sort) || mayBePerson) && wanted.agrees(entity)
        }
        return wanted.isPlural
            ? [.group, .body].contains(phrase.sort) : [.body, .state, .group].contains(phrase.sort)
    }
    private func isPerson(_ e: Int, _ wanted: Wanted) -> Bool {
        let entity = names.entities[e]
        return [.person, .role, .unknown].contains(entity.sort) && wanted.agrees(entity)
    }
}
