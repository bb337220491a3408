import Grammar
import NewsModel
import Text

/// Reads speech that stands before the verb of saying: "市長は、港は閉鎖されると述べた", "Belediye başkanı, limanın kapanacağını söyledi".
extension QuotationReader {
    // MARK: - In marks

    /// The cue that ends the clause behind a quotation, with its subject behind the marks or before them.
    mutating func finalCue(after quote: QuoteMarks.Quote, from lo: Int, to hi: Int) -> (cue: Int, speaker: Speaker)? {
        guard document.lexicon.speechFirst,
            let c = (quote.end..<max(quote.end, min(hi, quote.end + 16))).first(where: {
                isCue($0) || document.isQuoted($0)
            }),
            !document.isQuoted(c)
        else { return nil }
        let word = document.wordStart(c)
        if let topic = topic(in: quote.end..<word, isNearest: true) { return (c, topic.speaker) }
        guard (quote.end..<word).allSatisfy({ leadsToCue($0) }) else { return nil }
        let before =
            document.lexicon.hasCapitals
            ? speakerBeforeMarks(quote, from: lo)
            : topic(in: lo..<quote.start, isNearest: true)?.speaker
        if let before { return (c, before) }
        // Without a subject it is the one of the sentence before, else the last speaker.
        guard quote.start - lo <= 1 else { return nil }
        if let subject = subjectBefore(quote) { return (c, Speaker(entity: subject.entity, start: c, end: c)) }
        guard let lastSpeaker, Int(document.sentenceOf[quote.start]) - lastSentence <= 3 else { return nil }
        return (c, Speaker(entity: lastSpeaker, start: c, end: c))
    }
    /// Turkish: who is named directly before the marks, else the subject of the clause.
    private func speakerBeforeMarks(_ quote: QuoteMarks.Quote, from lo: Int) -> Speaker? {
        let last = quote.start > lo && tokens[quote.start - 1].isMark(",") ? quote.start - 2 : quote.start - 1
        if last >= lo, let phrase = names.phrase(at: last), phrase.entity >= 0,
            [.person, .role, .body, .group].contains(phrase.sort)
        {
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        let subject = finder.clauseSubject(before: quote.start, lo: lo, names: names, resolve: resolve)
        return subject.flatMap { isOwner($0) ? nil : $0 }
    }
    /// Whether a phrase has an ending behind an apostrophe, which no subject has: "Başkan'ın".
    private func isOwner(_ subject: Speaker) -> Bool {
        guard subject.end > subject.start else { return false }
        return document.text(subject.end - 1, subject.end).contains { $0 == "'" || $0 == "’" }
    }
    /// What may stand between the marks and the cue: "と", "と記者団に", "diye", an adverb.
    private func leadsToCue(_ k: Int) -> Bool {
        if tokens[k].kind == .mark { return tokens[k].isMark(",") }
        return !document.kind(k).isDisjoint(with: [.that, .wordPart, .adverb, .preposition]) || document.isIdeograph(k)
    }

    // MARK: - Without marks

    struct FinalSpeech {
        var content: Range<Int>
        var speaker: Speaker
    }
    /// What cue `c` reports when it ends its clause.
    mutating func finalSpeech(of c: Int, _ sentence: Document.Sentence) -> FinalSpeech? {
        guard document.lexicon.speechFirst else { return nil }
        return document.lexicon.hasCapitals ? speechByEnding(c, sentence) : speechByParticle(c, sentence)
    }

    /// Japanese: "…と" before the cue.
    private mutating func speechByParticle(_ c: Int, _ sentence: Document.Sentence) -> FinalSpeech? {
        let word = document.wordStart(c)
        guard endsClause(c, sentence.end), word > sentence.start + 4 else { return nil }
        // "関与を否定した"
        if document.kind(c).contains(.objectCue), tokens[word - 1].hash == Self.object {
            guard let topic = topic(in: sentence.start..<(word - 1), isNearest: false) else { return nil }
            return speech(from: topic.end, to: word - 1, by: topic.speaker)
        }
        let reach = max(sentence.start, word - 24)
        guard let that = (reach..<word).last(where: { document.kind($0).contains(.that) && !document.isQuoted($0) }),
            that == word - 1 || isQuotative(that)
        else { return nil }
        let end = document.wordStart(that)
        if let topic = topic(in: (that + 1)..<word, isNearest: true) {
            return speech(from: sentence.start, to: end, by: topic.speaker)
        }
        guard (that + 1..<word).allSatisfy({ tokens[$0].kind == .mark || !document.kind($0).contains(.that) }),
            let topic = topic(in: sentence.start..<end, isNearest: false)
        else { return nil }
        return speech(from: topic.end, to: end, by: topic.speaker)
    }
    private static let object = Hash.word("を")
    /// Whether "と" ends what is said, and does not join two nouns.
    private func isQuotative(_ k: Int) -> Bool {
        let before = document.wordStart(k) - 1
        guard before >= 0, let part = parse?.nodes[before].part else { return false }
        return part == .verb || part == .auxiliary || part == .adjective
    }
    /// Whether only the verb's endings follow: "述べ|た。", "述べ|、".
    private func endsClause(_ c: Int, _ hi: Int) -> Bool {
        var k = c + 1
        while k < hi, k - c <= 9, tokens[k].kind != .mark {
            guard tokens[k].isWord, let part = parse?.nodes[k].part,
                part == .auxiliary || part == .subordinator || part == .particle || part == .verb
            else { return false }
            // "発表された": nobody is named.
            if k == c + 1, Self.passives.contains(tokens[k].hash) { return false }
            k += 1
        }
        return k - c <= 9
    }
    private static let passives = ["さ", "ら", "れ"].map { Hash.word($0) }

    /// Turkish: a verb made a noun before the cue ("kapanacağını söyledi").
    private mutating func speechByEnding(_ c: Int, _ sentence: Document.Sentence) -> FinalSpeech? {
        let word = document.wordStart(c)
        guard sentence.end - c <= 3 || tokens[c + 1].kind == .mark, word > sentence.start + 2 else { return nil }
        var last = word - 1
        while last > sentence.start, document.kind(last).contains(.adverb), last > word - 3 { last -= 1 }
        guard Self.reported.end(document.bytes, from: Int(tokens[last].start), to: Int(tokens[last].end)),
            let subject = subjectAtHead(of: sentence, before: last)
        else { return nil }
        // Without a comma behind the subject, one within the clause may begin another subject.
        let isSetOff = tokens[subject.end].isMark(",")
        guard isSetOff || !(subject.end..<last).contains(where: { tokens[$0].isMark(",") }) else { return nil }
        return speech(from: subject.end, to: last + 1, by: subject)
    }
    private static let reported = Lexicon.Endings(
        "ığını iğini uğunu üğünü acağını eceğini ıklarını iklerini uklarını üklerini acaklarını eceklerini masını mesini malarını melerini masına mesine"
    )
    private static let genitive = Lexicon.Endings("nın nin nun nün ın in un ün")
    /// The subject that begins the sentence: a phrase without the ending of a genitive, a comma or a long clause behind it.
    private mutating func subjectAtHead(of sentence: Document.Sentence, before hi: Int) -> Speaker? {
        guard
            let subject = finder.clauseSubject(before: hi, lo: sentence.start, names: names, resolve: resolve),
            subject.start - sentence.start <= 8, subject.end < hi, subject.end > subject.start
        else { return nil }
        let isGenitive = document.ends(subject.end - 1, in: Self.genitive) && !tokens[subject.end].isMark(",")
        return isOwner(subject) || isGenitive ? nil : subject
    }

    private func speech(from: Int, to: Int, by speaker: Speaker) -> FinalSpeech? {
        var from = from
        while from < to, tokens[from].kind == .mark, !tokens[from].shape.contains(.quote) { from += 1 }
        guard to - from >= (document.lexicon.hasCapitals ? 2 : 3) else { return nil }
        return FinalSpeech(content: from..<to, speaker: speaker)
    }

    // MARK: - Topics

    /// The noun phrase before a topic particle, and the token behind the particle: the first one of the range, or the nearest to its end.
    private mutating func topic(in range: Range<Int>, isNearest: Bool) -> (speaker: Speaker, end: Int)? {
        guard parse != nil, !document.lexicon.hasCapitals else { return nil }
        let particles = range.filter { document.kind($0).contains(.topic) && !document.isQuoted($0) && isParticle($0) }
        // "は" marks what the sentence is about, "が" often the subject of a clause within it.
        let topics = particles.filter { tokens[$0].hash == Self.wa }
        for list in [topics, particles] {
            for t in isNearest ? Array(list.reversed()) : list {
                if let speaker = nounPhrase(before: t, from: range.lowerBound) { return (speaker, t + 1) }
            }
        }
        return nil
    }
    private static let wa = Hash.word("は")
    private static let no = Hash.word("の")
    private func isParticle(_ k: Int) -> Bool {
        guard let node = parse?.nodes[k] else { return false }
        return node.part == .adposition && node.relation != .character
    }
    private mutating func nounPhrase(before t: Int, from lo: Int) -> Speaker? {
        guard let parse else { return nil }
        var head = t - 1
        if head > lo, tokens[head].isMark(")") {
            while head > lo, !tokens[head].isMark("("), t - head < 12 { head -= 1 }
            head -= 1
        }
        guard head >= lo, tokens[head].isWord, !document.isQuoted(head) else { return nil }
        if !document.kind(head).isDisjoint(with: .pronoun) { return resolve(head) }
        let node = parse.nodes[head]
        guard node.part == .noun || node.part == .properNoun, node.relation != .oblique, node.relation != .adverb,
            !finder.isTemporal(head), !document.kind(head).contains(.adverb)
        else { return nil }
        if let phrase = names.phrase(at: head), phrase.entity >= 0, phrase.end == head + 1,
            phrase.start == lo || !isNounLike(phrase.start - 1, parse) || tokens[phrase.start - 1].hash == Self.no
        {
            guard phrase.sort != .place else { return nil }
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        var from = head
        while from > lo, head - from < 20, tokens[from - 1].isWord, !document.isQuoted(from - 1),
            isNounLike(from - 1, parse)
        { from -= 1 }
        while from < head, tokens[from].hash == Self.no { from += 1 }
        // "最初の２週間は"
        guard from == lo || tokens[from - 1].kind != .number && !tokens[from - 1].isMark("・") else { return nil }
        return Speaker(entity: names.loose(from, head + 1), start: from, end: head + 1)
    }
    private func isNounLike(_ k: Int, _ parse: Parse) -> Bool {
        let part = parse.nodes[k].part
        return part == .noun || part == .properNoun || part == .numeral
            || tokens[k].hash == Self.no && part == .adposition
    }
}
