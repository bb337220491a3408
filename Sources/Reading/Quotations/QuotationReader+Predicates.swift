import Grammar
import NewsModel
import Text

/// The reporting verb with what it reports, where that is no clause that stands by itself: condemned the killings, called her “timid”, urged the mayor to
/// resign, asked how the bridge would be paid for.
extension QuotationReader {
    /// From the verb of a quotation's cue to the end of what it reports; nil where the quotation stands by itself or no verb leads to it.
    func predicate(of one: Account.Quotation) -> Span? {
        guard let parse, document.lexicon.hasCapitals, !document.lexicon.speechFirst, one.kind != .direct,
            one.pieces.count == 1, let cueSpan = one.cueSpan
        else { return nil }
        let cue = document.tokens(of: cueSpan).upperBound - 1
        // A whole sentence that was taken as the clause contains the verb too.
        let shown = document.tokens(of: one.clause.flatMap { $0.contains(cueSpan) ? nil : $0 } ?? one.span)
        let sentence = document.sentences[Int(document.sentenceOf[cue])]
        guard parse.nodes[cue].part == .verb, cue < shown.lowerBound, shown.lowerBound - cue <= Self.farthest,
            shown.upperBound <= sentence.end, tokens[cue].block == tokens[shown.lowerBound].block,
            !isBetweenCommas(cue, one.speakerSpan, before: shown, sentence),
            leadsByItself(cue, one.speakerSpan, sentence, parse)
                || leadsBesides(cue, one.speakerSpan, sentence, parse) && !isParted(cue, shown)
                    && !tells(shown, cue, parse),
            isReportedQuestion(shown, parse) || isRequest(cue, before: shown)
                || !(one.kind == .mixed ? stands(shown, parse) : isClause(shown, of: cue, parse))
        else { return nil }
        let end = predicateEnd(cue, shown, sentence, parse)
        if ![.denies, .doubts].contains(stance(cue)), !isRequest(cue, before: shown),
            let start = leader(from: cue, in: cue..<shown.upperBound).flatMap({ document.isQuoted($0) ? nil : $0 + 1 })
                ?? bareClause(of: cue, in: behindHearer(one, cue)..<max(behindHearer(one, cue), end), parse)
                ?? (isCondition(shown, of: cue, parse) ? shown.lowerBound : nil)
        {
            let words = trimmed(start..<end, keepsQuotes: true)
            guard !words.isEmpty else { return nil }
            let clause = document.span(words.lowerBound, words.upperBound)
            if clause.contains(one.span) { return clause != one.span ? clause : nil }
        }
        return document.span(verbStart(cue, sentence, parse), end)
    }
    /// The "that" which leads from a verb to what it reports, behind a hearer, a day or a place ("said in Lorn on Monday that"): it marks a clause of the verb, not
    /// of its object ("had no fear that"), and no other verb, subject or object stands between: what has "the claim that" before it
    /// is not what the speaker says.
    func leader(from cue: Int, in words: Range<Int>) -> Int? {
        guard let parse else { return nil }
        for k in words.prefix(Self.farthest) where k > cue {
            if isThat(k), parse.nodes[k].relation == .marker {
                var verb = parse.nodes[k].head
                guard verb > k else { return nil }
                if Self.auxiliaries.contains(parse.nodes[verb].relation) { verb = parse.nodes[verb].head }
                guard verb > k, parse.nodes[verb].relation != .conjunct else { return nil }
                let head = parse.nodes[verb].head
                return head == cue || head > cue && head < k && leadsOver(head, cue, parse) ? k : nil
            }
            if isPlainThat(k, from: cue) { return k }
            let node = parse.nodes[k]
            let isObject =
                [.noun, .properNoun].contains(node.part) && node.relation == .object
                && !document.kind(cue).contains(.told)
            let isVerb = node.part == .verb || node.part == .auxiliary
            if isObject || isVerb || Self.subjectRelations.contains(node.relation) { return nil }
        }
        return nil
    }
    /// The most tokens between the verb and what it reports, and behind that.
    static let farthest = 25
    /// "No pilot, said Ida Berg, is “a thief”", "which, critics say, has no pier"
    private func isBetweenCommas(
        _ cue: Int, _ speaker: Span?, before words: Range<Int>, _ sentence: Document.Sentence
    ) -> Bool {
        let own = speaker.map { document.tokens(of: $0) } ?? cue..<cue
        let start = own.upperBound <= cue && cue - own.upperBound <= 2 ? own.lowerBound : cue
        return start > sentence.start && tokens[start - 1].isMark(",")
            && (cue..<max(cue, words.lowerBound)).contains { tokens[$0].isMark(",") }
    }
    /// Whether the verb says by itself what its subject does: it has one, and no other verb governs it ("accused of saying", "stopped short of calling"); nor
    /// is it put into what it reports ("no pilot, the mayor said, is “a thief”").
    private func leadsByItself(_ cue: Int, _ speaker: Span?, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        !Self.governed.contains(parse.nodes[cue].relation) && isAssertive(cue, speaker, sentence, parse)
            && hasSubject(cue, parse) && !isMarked(cue, parse)
    }
    /// Whether the verb says what its subject does though the tree has it hang on another one, or does not know its subject: "spoke at noon, accusing the mayor of",
    /// "as Ida Berg called the pier", "Ida Berg (Lorn) called the pier".
    private func leadsBesides(_ cue: Int, _ speaker: Span?, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        guard isAssertive(cue, speaker, sentence, parse), !isAsked(speaker) else { return false }
        if isConverb(cue, speaker, sentence, parse) { return true }
        guard hasOwnSubject(cue, speaker, parse), !isBehindWhatIsSaid(cue, speaker, parse) else { return false }
        let node = parse.nodes[cue]
        switch node.relation {
        case .root, .conjunct: return !isMarked(cue, parse)
        case .parataxis: return node.traits.contains(.finite) && !isMarked(cue, parse)
        case .adverbialClause, .nounClause: return node.traits.contains(.finite) && isFactual(cue, sentence, parse)
        default: return false
        }
    }
    /// Whether a conjunction stands before the verb that tells when or why it was so ("as", "after", "because"), not whether ("if", "as long as", "supposing").
    private func isFactual(_ cue: Int, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        guard
            let marker = parse.children(of: cue).first(where: {
                $0 < cue && document.lexicon.factualConjunctions.contains(tokens[$0].hash)
            })
        else { return false }
        return marker == sentence.start || parse.nodes[marker - 1].part != .adverb
    }
    private func isAssertive(_ cue: Int, _ speaker: Span?, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        parse.child(of: cue, .case, .passiveSubject) == nil && !isPutIn(cue, speaker, sentence, parse)
    }
    /// "The pier is closed, Ida Berg wrote in a letter to the town"
    private func isBehindWhatIsSaid(_ cue: Int, _ speaker: Span?, _ parse: Parse) -> Bool {
        guard parse.nodes[cue].relation == .parataxis, let speaker, let first = document.tokens(of: speaker).first
        else { return false }
        let start = min(first, cue)
        return start > 0 && tokens[start - 1].isMark(",")
    }
    /// Whether a comma or a dash stands between the verb and the words.
    private func isParted(_ cue: Int, _ words: Range<Int>) -> Bool {
        (cue + 1..<max(cue + 1, words.lowerBound)).contains {
            tokens[$0].kind == .mark && !tokens[$0].shape.contains(.quote) && !tokens[$0].isMark(":")
        }
    }
    private func isMarked(_ cue: Int, _ parse: Parse) -> Bool {
        parse.child(of: cue, .marker).map { $0 < cue } ?? false
    }
    private static let governed: [Relation] = [.parataxis, .openComplement, .nounClause, .adverbialClause]
    /// Whether the verb is a participle of what the speaker does besides: "spoke at noon, accusing the mayor of". The speaker is the subject of a verb before it, to whom
    /// nothing is done ("was heckled, pilots calling her"); in "a letter accusing the mayor" another accuses.
    private func isConverb(_ cue: Int, _ speaker: Span?, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        let node = parse.nodes[cue]
        guard let speaker, !node.traits.contains(.finite), !node.traits.isDisjoint(with: [.participle, .verbal]),
            node.traits.isDisjoint(with: [.past, .passive]), Self.governed.contains(node.relation),
            node.relation != .openComplement,
            parse.child(of: cue, .marker, .auxiliary, .subject) == nil
        else { return false }
        let own = document.tokens(of: speaker)
        let before = verbStart(cue, sentence, parse) - 1
        guard own.upperBound < before, tokens[before].isMark(","), own.lowerBound >= sentence.start else {
            return false
        }
        return own.contains { k in
            let main = parse.nodes[k].head
            return parse.nodes[k].relation == .subject && main >= own.upperBound && main < before
                && parse.child(of: main, .passiveSubject, .passiveAuxiliary) == nil
        }
    }
    /// "would not say what she called": whether a question word stands before the speaker.
    private func isAsked(_ speaker: Span?) -> Bool {
        guard let start = speaker.map({ document.tokens(of: $0).lowerBound }), start > 0 else { return false }
        return document.lexicon.questionWords.contains(tokens[start - 1].hash)
    }
    /// Whether the words are the verb's clause, or have a subject and its verb, whatever the tree makes of both, but for a relative clause's.
    private func tells(_ words: Range<Int>, _ cue: Int, _ parse: Parse) -> Bool {
        words.contains { k in
            let node = parse.nodes[k]
            if node.relation == .clausalComplement, node.head == cue { return true }
            return Self.subjectRelations.contains(node.relation) && words.contains(node.head)
                && parse.nodes[node.head].relation != .relativeClause
        }
    }
    /// Whether the verb has a subject of its own, or the speaker stands right before it, where the tree does not know it.
    private func hasOwnSubject(_ cue: Int, _ speaker: Span?, _ parse: Parse) -> Bool {
        if parse.child(of: cue, .subject, .clausalSubject) != nil { return true }
        guard let own = speaker.map({ document.tokens(of: $0) }), let last = own.last, last < cue,
            cue - own.upperBound <= Self.apposition, document.sentenceOf[last] == document.sentenceOf[cue]
        else { return false }
        let end = own.upperBound
        return !(end..<cue).contains {
            parse.nodes[$0].part == .verb && parse.nodes[$0].relation != .relativeClause
                || parse.nodes[$0].part == .subordinator
        }
    }
    /// The most tokens between a speaker and its verb: an apposition, a party in brackets. Chosen, not measured.
    private static let apposition = 12
    /// Whether words before the verb hang on what stands behind it: "no pilot, the mayor said, is “a thief”".
    func isPutIn(_ cue: Int, _ speaker: Span?, _ sentence: Document.Sentence, _ parse: Parse) -> Bool {
        let own = speaker.map { document.tokens(of: $0) } ?? cue..<cue
        return (max(sentence.start, cue - Self.farthest)..<cue).contains { k in
            tokens[k].isWord && !own.contains(k) && parse.nodes[k].head > cue && !document.isQuoted(k)
        }
    }
    /// Whether the clause around marks is none by itself, and its verb is governed by another one, which may turn it round: backed away from declaring the
    /// harbour “a disaster area”.
    func isCutOff(_ one: Account.Quotation) -> Bool {
        guard let parse, one.kind == .mixed, let clause = one.clause, let cueSpan = one.cueSpan,
            cueSpan.end <= clause.start, let cue = document.tokens(of: cueSpan).last, parse.nodes[cue].part == .verb
        else { return false }
        let sentence = document.sentences[Int(document.sentenceOf[cue])]
        return !leadsByItself(cue, one.speakerSpan, sentence, parse)
            && !isClause(document.tokens(of: clause), of: cue, parse)
    }
    /// Whether a verb, or the first of those that it is joined to, has a subject, or needs none in its language.
    private func hasSubject(_ cue: Int, _ parse: Parse) -> Bool {
        var verb = cue
        for _ in 0..<4 {
            if parse.child(of: verb, .subject, .clausalSubject) != nil { return true }
            guard parse.nodes[verb].relation == .conjunct, parse.nodes[verb].head >= 0 else { break }
            verb = parse.nodes[verb].head
        }
        return document.lexicon.dropsSubject && parse.nodes[verb].traits.contains(.finite)
    }
    /// Whether words that marks cut out of a sentence can stand by themselves: with a finite verb, and with a subject if the language needs one.
    func stands(_ words: Range<Int>, _ parse: Parse) -> Bool {
        words.contains { top in
            let node = parse.nodes[top]
            guard tokens[top].isWord, !words.contains(node.head), !Self.dependentClauses.contains(node.relation) else {
                return false
            }
            let children = parse.children(of: top).filter(words.contains)
            let verbs = [top] + children.filter { Self.auxiliaries.contains(parse.nodes[$0].relation) }
            let isFinite = verbs.contains { isFiniteVerb($0, parse) }
            if document.lexicon.dropsSubject { return isFinite }
            return (isFinite || document.lexicon.dropsCopula)
                && children.contains { Self.subjectRelations.contains(parse.nodes[$0].relation) }
        }
    }
    /// Whether reported words are a clause: behind "that", or with a finite verb that is not of a relative or adverbial clause; a subject of a word that is none
    /// will do, since the tree does not know every verb.
    private func isClause(_ words: Range<Int>, of cue: Int, _ parse: Parse) -> Bool {
        let before = words.lowerBound - 1
        if before >= 0, document.kind(before).contains(.that) { return !isOfObject(before, of: cue, parse) }
        if document.lexicon.commasBeforeClauses, before >= cue, !document.isQuoted(words.lowerBound),
            (cue...before).allSatisfy({ tokens[$0].isWord })
        {
            return false
        }
        return words.contains { k in
            let node = parse.nodes[k]
            let main = Self.auxiliaries.contains(node.relation) && node.head >= 0 ? parse.nodes[node.head] : node
            guard !Self.dependentClauses.contains(main.relation) else { return false }
            return isFiniteVerb(k, parse) || hasSubjectWithin(k, words, parse)
        }
    }
    /// Whether a "that" leads to what the object of a verb is about ("rejected the idea that", "had no fear that"): it is not what the speaker says.
    private func isOfObject(_ that: Int, of cue: Int, _ parse: Parse) -> Bool {
        guard cue + 1 < that else { return false }
        if (cue + 1..<that).contains(where: { document.kind($0).contains(.negation) }) { return true }
        let noun = parse.nodes[that - 1]
        return noun.part == .noun && noun.relation == .object && noun.head == cue && !tokens[that - 1].isCapital
            && !document.kind(cue).contains(.told)
            && document.kind(that - 1).isDisjoint(with: [.weekday, .month, .timeUnit, .outletWord])
    }
    /// Whether a verb asks for what stands behind its "that", which the speaker does not say to be so: "asked that the pier be closed".
    private func isRequest(_ cue: Int, before words: Range<Int>) -> Bool {
        document.lexicon.requestCues.contains(tokens[cue].hash)
            && (cue + 1..<max(cue + 1, words.lowerBound)).contains { document.kind($0).contains(.that) }
    }
    /// Whether a word that hangs on none of the others has a subject among them.
    private func hasSubjectWithin(_ k: Int, _ words: Range<Int>, _ parse: Parse) -> Bool {
        !words.contains(parse.nodes[k].head)
            && parse.children(of: k).contains {
                words.contains($0) && Self.subjectRelations.contains(parse.nodes[$0].relation)
            }
    }
    func isFiniteVerb(_ k: Int, _ parse: Parse) -> Bool {
        (parse.nodes[k].part == .verb || parse.nodes[k].part == .auxiliary) && parse.nodes[k].traits.contains(.finite)
    }
    static let subjectRelations: [Relation] = [.subject, .passiveSubject, .clausalSubject, .expletive]
    static let auxiliaries: [Relation] = [.auxiliary, .passiveAuxiliary, .copula]
    private static let dependentClauses: [Relation] = [.adverbialClause, .relativeClause, .nounClause]
    /// Whether the words are a question, which says nothing by itself: they begin with "how" or "whether", or stand behind it.
    private func isReportedQuestion(_ words: Range<Int>, _ parse: Parse) -> Bool {
        guard let first = words.first(where: { tokens[$0].isWord }), !document.isQuoted(first) else { return false }
        func asks(_ i: Int) -> Bool {
            document.lexicon.questionWords.contains(tokens[i].hash)
                || parse.nodes[i].traits.contains(.interrogative) && document.kind(i).isDisjoint(with: .that)
        }
        if asks(first) || first > 0 && tokens[first - 1].isWord && asks(first - 1) { return true }
        let node = parse.nodes[first]
        return node.part == .subordinator && words.contains(node.head) && !words.contains(parse.nodes[node.head].head)
    }
    /// Whether the words right behind a verb are a condition with its main clause: "if the pier closes, the boats will leave".
    private func isCondition(_ words: Range<Int>, of cue: Int, _ parse: Parse) -> Bool {
        guard let first = words.first(where: { tokens[$0].isWord }), first - cue <= 3, opensCondition(first, parse),
            let comma = words.first(where: { tokens[$0].isMark(",") })
        else { return false }
        return (comma..<words.upperBound).contains { isFiniteVerb($0, parse) }
    }
    /// Where a verb begins with its auxiliaries, adverbs and negations right before it: has openly criticised.
    private func verbStart(_ cue: Int, _ sentence: Document.Sentence, _ parse: Parse) -> Int {
        var start = document.wordStart(cue)
        while start > sentence.start, parse.nodes[start - 1].head == cue, tokens[start - 1].isWord,
            [.auxiliary, .passiveAuxiliary, .adverb].contains(parse.nodes[start - 1].relation)
        { start -= 1 }
        return start
    }
    /// Where what belongs to the verb ends: words behind what it reports that depend on either, up to a mark. They may be the narrator's, whose verb they stand
    /// behind.
    private func predicateEnd(_ cue: Int, _ words: Range<Int>, _ sentence: Document.Sentence, _ parse: Parse) -> Int {
        var end = words.upperBound
        func isInside(_ i: Int) -> Bool {
            i < min(sentence.end, words.upperBound + Self.farthest) && tokens[i].block == tokens[cue].block
                && (tokens[i].kind != .mark || document.isQuoted(i))
        }
        while isInside(end),
            endsOpenly(end, parse) || document.isQuoted(end) || belongs(end, to: cue..<words.upperBound, parse)
        {
            end += 1
        }
        return end
    }
    /// Whether the word before `end` leads to more: a preposition, an article, an auxiliary, "and", each of a word behind it.
    private func endsOpenly(_ end: Int, _ parse: Parse) -> Bool {
        guard end > 0, tokens[end - 1].isWord else { return false }
        let node = parse.nodes[end - 1]
        return Self.openParts.contains(node.part) && node.head >= end
    }
    private static let openParts: [PartOfSpeech] = [.adposition, .determiner, .auxiliary, .coordinator, .subordinator]
    private func belongs(_ i: Int, to words: Range<Int>, _ parse: Parse) -> Bool {
        var k = i
        for _ in 0..<Self.farthest {
            let node = parse.nodes[k]
            guard node.head >= 0, !Self.clauseTurns.contains(node.relation) else { return false }
            if words.contains(node.head) { return true }
            k = node.head
        }
        return false
    }
    private static let clauseTurns: [Relation] = [
        .conjunct, .coordinator, .parataxis, .adverbialClause, .relativeClause, .subject, .passiveSubject,
        .punctuation,
    ]
}
