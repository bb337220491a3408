import Algorithms
import Grammar
import NewsModel
import Text

/// Whose statement a figure stands in: the speaker of the quotation around it, the source that its sentence names, or the subject of the
/// verb that gives it ("the ministry puts the number at 34").
struct FigureHolder {
    private var reader: QuotationReader
    private var document: Document { reader.document }
    private var tokens: [Token] { document.tokens }

    /// - Parameter reader: The reader that has read the article's quotations.
    init(_ reader: QuotationReader) { self.reader = reader }

    /// The names, with those that figures have added.
    var names: NameReader { reader.names }

    /// The index of the name that gives the number between these tokens.
    mutating func holder(of number: Range<Int>) -> Int? {
        let span = document.span(number.lowerBound, number.upperBound)
        // Quotations are in order of their starts; only the last few before the figure can contain it.
        let end = reader.quotations.partitioningIndex { $0.span.start > span.start }
        let around = reader.quotations[max(0, end - 12)..<end].filter { quotation in
            quotation.pieces.contains { $0.contains(span) }
        }
        if let narrowest = around.filter({ $0.speaker != nil }).min(by: { $0.span.length < $1.span.length }) {
            return narrowest.speaker
        }
        guard !document.isQuoted(number.lowerBound) else { return nil }
        let s = Int(document.sentenceOf[number.lowerBound])
        recall(before: s, end)
        let sentence = document.sentences[s]
        return source(of: number, in: sentence) ?? view(of: number, in: sentence) ?? trailing(number, in: sentence)
            ?? giver(of: number)
    }
    /// Sets the last speaker for pronouns: the one of the last quotation that ends before the sentence.
    private mutating func recall(before s: Int, _ end: Int) {
        let last = reader.quotations[max(0, end - 6)..<end].last { $0.speaker != nil && $0.sentence < s }
        reader.lastSpeaker = last?.speaker
        reader.lastSentence = last?.sentence ?? -10
    }

    /// How many tokens of a long sentence before and behind a number are looked at, so that reading stays linear.
    private static let reach = 80
    private func near(_ number: Range<Int>, in sentence: Document.Sentence) -> Range<Int> {
        let from = max(sentence.start, number.lowerBound - Self.reach)
        return from..<max(from, min(sentence.end, number.upperBound + Self.reach))
    }

    // MARK: - "according to X"

    private mutating func source(of number: Range<Int>, in sentence: Document.Sentence) -> Int? {
        for k in near(number, in: sentence) where !document.isQuoted(k) {
            guard let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: sentence.end),
                phrase == .sourceBefore, k + count < sentence.end, covers(k, number),
                !(k..<k + count + 8).contains(number.lowerBound) || k + count < number.lowerBound
            else { continue }
            if let who = named(from: k + count, to: sentence.end, number) { return who }
        }
        return nil
    }
    /// Whether no turn to something else stands between source and number.
    private func covers(_ k: Int, _ number: Range<Int>) -> Bool {
        let between = min(k, number.upperBound)..<max(k, number.lowerBound)
        return !between.contains {
            tokens[$0].isMark(";") || document.serves($0, as: .clauseTurn) || document.serves($0, as: .but)
        }
    }
    private mutating func named(from: Int, to: Int, _ number: Range<Int>) -> Int? {
        var k = from
        while k < to, k - from < 5, tokens[k].isWord, !number.contains(k) {
            if let phrase = reader.names.phrase(at: k), phrase.entity >= 0, phrase.sort != .place {
                return phrase.entity
            }
            if !document.kind(k).isDisjoint(with: [.he, .she, .they]), document.kind(k).isDisjoint(with: .determiner) {
                return reader.resolve(k)?.entity
            }
            if let part = reader.parse?.nodes[k].part, part == .noun || part == .properNoun {
                if document.kind(k).contains(.timeUnit) { return nil }
                return nameBehind(k, to: to) ?? reader.names.loose(k, k + 1)
            }
            k += 1
        }
        return nil
    }

    /// "the survey of the firm Ostrand", "researcher Ivo Stern": the body that a noun belongs to, or the person it describes.
    private func nameBehind(_ noun: Int, to: Int) -> Int? {
        for k in noun + 1..<min(to, noun + 6) {
            guard tokens[k].isWord else { return nil }
            guard let phrase = reader.names.phrase(at: k), phrase.entity >= 0, phrase.hasName || phrase.sort == .body
            else { continue }
            let isPerson = phrase.sort == .person && phrase.start == noun + 1
            return isPerson || phrase.sort == .body || phrase.sort == .unknown ? phrase.entity : nil
        }
        return nil
    }
    /// "Pour Jean Morel, économiste, …": whose view a clause is.
    private func view(of number: Range<Int>, in sentence: Document.Sentence) -> Int? {
        var opening: Int?
        for k in near(number, in: sentence)
        where k < number.lowerBound && (k == sentence.start || tokens[k - 1].isMark(";")) { opening = k }
        guard let opening, document.lexicon.viewBefore.match(tokens, opening, limit: sentence.end) != nil else {
            return nil
        }
        for k in opening + 1..<min(sentence.end, opening + 5) where !number.contains(k) {
            guard tokens[k].isWord, let phrase = reader.names.phrase(at: k), phrase.entity >= 0 else { continue }
            return phrase.hasName && [.person, .body, .unknown].contains(phrase.sort) ? phrase.entity : nil
        }
        return nil
    }

    /// "…, a ajouté le capitaine Jean Falk.": who is named behind a verb that closes the sentence.
    private func trailing(_ number: Range<Int>, in sentence: Document.Sentence) -> Int? {
        for k in near(number, in: sentence) where k >= number.upperBound && tokens[k].isMark(",") {
            guard !document.isQuoted(k), covers(k, number),
                let verb = (k + 1..<min(sentence.end, k + 4)).first(where: { givesNumbers($0) }),
                (k + 1..<verb).allSatisfy({ !document.kind($0).isDisjoint(with: [.auxiliary, .pronoun, .modal]) })
            else { continue }
            for j in verb + 1..<max(verb + 1, min(sentence.end, verb + 5)) {
                guard tokens[j].isWord, let phrase = reader.names.phrase(at: j), phrase.entity >= 0 else { continue }
                let ends =
                    phrase.end >= sentence.end || tokens[phrase.end].kind == .mark
                    || reader.finder.isTemporal(phrase.end)
                return ends && phrase.sort != .place ? phrase.entity : nil
            }
        }
        return nil
    }

    // MARK: - "X puts it at"

    /// The subject of the nearest verb above the number that gives numbers or says something.
    private mutating func giver(of number: Range<Int>) -> Int? {
        guard let parse = reader.parse else { return nil }
        var below =
            number.first { tokens[$0].kind == .number || parse.nodes[$0].part == .numeral } ?? number.lowerBound
        var verb = parse.nodes[below].head
        var steps = 0
        while verb >= 0, steps < 12 {
            if givesNumbers(verb) {
                if let subject = parse.child(of: verb, .subject), subject != below, !number.contains(subject) {
                    return isDenied(verb, parse) ? nil : person(subject, parse)
                }
                if goesOn(verb, parse) { return reader.lastSpeaker }
            }
            // "…, a ajouté le capitaine": the verb that says it hangs on the clause.
            for child in parse.children(of: verb).prefix(40)
            where child != below && parse.nodes[child].relation == .parataxis && givesNumbers(child) {
                if let subject = parse.child(of: child, .subject), let who = person(subject, parse) { return who }
                if goesOn(child, parse) { return reader.lastSpeaker }
            }
            (below, verb, steps) = (verb, parse.nodes[verb].head, steps + 1)
        }
        return nil
    }
    /// Whether the verb has its subject in itself, and it is the one who spoke just before.
    private func goesOn(_ verb: Int, _ parse: Parse) -> Bool {
        // It opens its clause: what stands before it would be its subject.
        let opens =
            verb == document.sentences[Int(document.sentenceOf[verb])].start || tokens[verb - 1].kind == .mark
        return opens && document.lexicon.dropsSubject && parse.nodes[verb].traits.contains(.finite)
            && parse.child(of: verb, .subject, .passiveSubject, .clausalSubject, .auxiliary) == nil
            && Int(document.sentenceOf[verb]) - reader.lastSentence <= 1
    }
    private func givesNumbers(_ k: Int) -> Bool {
        !document.isQuoted(k) && (document.kind(k).contains(.cue) || document.serves(k, as: .figureCue))
    }
    private func isDenied(_ verb: Int, _ parse: Parse) -> Bool {
        parse.children(of: verb).prefix(40).contains { document.kind($0).contains(.negation) }
    }
    private func person(_ subject: Int, _ parse: Parse) -> Int? {
        if let phrase = reader.names.phrase(at: subject), phrase.entity >= 0, phrase.sort != .place {
            return phrase.entity
        }
        guard document.kind(subject).isDisjoint(with: [.he, .she]) else { return reader.resolve(subject)?.entity }
        // "auditors from the firm Ostrand", "the mission of the Eastern Fund"
        for child in parse.children(of: subject).prefix(40)
        where [.apposition, .nounModifier].contains(parse.nodes[child].relation) {
            if let found = nameBehind(child - 1, to: document.sentences[Int(document.sentenceOf[child])].end) {
                return found
            }
        }
        return nil
    }
}
