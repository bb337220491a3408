import Algorithms
import Grammar
import NewsModel
import Text

/// Who said what, by the learned classifiers on the article's grammar.
extension QuotationReader {
    /// Finds which attributions cover most of the words of which quotation.
    mutating func assignToMarks() {
        found = found.map { withVerb($0) }
        for (i, one) in found.enumerated() where document.quoteOf[one.cue] < 0 {
            var covered: [Int: Int] = [:]
            for t in one.content where document.isQuoted(t) && tokens[t].kind != .mark {
                covered[Int(document.quoteOf[t]), default: 0] += 1
            }
            for (q, count) in covered {
                let quote = document.quotes[q]
                let words = (quote.start..<quote.end).count { tokens[$0].kind != .mark }
                if count * 2 >= words { attributionsOf[q, default: []].append(i) }
            }
        }
    }
    /// The attribution of a quotation in marks: the surest one that covers most of its words, with a cue outside the marks.
    mutating func learned(_ q: Int) -> Attribution? {
        let quote = document.quotes[q]
        var best: FoundAttribution?
        let all = (attributionsOf[q] ?? []).map { found[$0] }
        // Beside a cue of its own ("…, she said, according to the agency") a source only passes it on.
        let own = all.filter { !$0.isSource }
        for one in own.isEmpty ? all : own {
            guard let before = best else {
                best = one
                continue
            }
            // Of two that are about as sure, the one whose cue is nearer.
            let isNearer = distance(one.cue, quote) < distance(before.cue, quote)
            if one.score > before.score + (isNearer ? -Self.lead : Self.lead) { best = one }
        }
        guard let best else { return nil }
        return attribution(of: best, quote)
    }
    /// Without marks and "that" at its ends; quotation marks stay if `keepsQuotes`.
    func trimmed(_ range: Range<Int>, keepsQuotes: Bool = false) -> Range<Int> {
        var (lo, hi) = (range.lowerBound, range.upperBound)
        func isLoose(_ i: Int) -> Bool { tokens[i].kind == .mark && !(keepsQuotes && document.isQuoted(i)) }
        if document.lexicon.speechFirst, hi > lo, document.kind(hi - 1).contains(.that),
            !(keepsQuotes && document.isQuoted(hi - 1))
        {
            hi -= 1
        }
        while hi > lo, isLoose(hi - 1), !tokens[hi - 1].isMark(")"), !tokens[hi - 1].isMark("%") { hi -= 1 }
        while lo < hi,
            isLoose(lo) && !Marks.currencies.contains(tokens[lo]) || isThat(lo)
        {
            lo += 1
        }
        return lo..<hi
    }
    /// Whether a word only leads to what is said; "if", "whether", and what opens the sentence, belong to it.
    func isThat(_ i: Int) -> Bool {
        i > document.sentences[Int(document.sentenceOf[i])].start && document.kind(i).contains(.that)
            && (nodes(i)?.part == .subordinator || nodes(i)?.relation == .marker || opensClause(behind: i))
            && !document.lexicon.questionWords.contains(tokens[i].hash)
            && document.lexicon.phrases.match(tokens, i, limit: tokens.count)?.0 != .conditional
    }
    /// Whether an article, a pronoun or a name follows, as it does where "that" is no pronoun: "said on Friday that the pier", not "that pier", nor "boats that
    /// they".
    private func opensClause(behind that: Int) -> Bool {
        guard that + 1 < tokens.count, tokens[that + 1].block == tokens[that].block, tokens[that + 1].isWord else {
            return false
        }
        let kind = document.kind(that + 1)
        if !kind.isDisjoint(with: [.determiner, .possessive]) { return true }
        if !kind.isDisjoint(with: [.he, .she, .they, .it]) { return that == 0 || nodes(that - 1)?.part != .noun }
        return document.lexicon.hasCapitals && !document.lexicon.nounCapitals && tokens[that + 1].isCapital
    }
    /// An attribution whose cue is a colon has the cue before it in the sentence ("told the Lorn Times on Monday: …").
    private func withVerb(_ one: FoundAttribution) -> FoundAttribution {
        guard tokens[one.cue].kind == .mark else { return one }
        let start = document.sentences[Int(document.sentenceOf[one.cue])].start
        guard let verb = (max(start, one.cue - 12)..<one.cue).last(where: { isCue($0) }) else { return one }
        var out = one
        out.cue = verb
        return out
    }
    /// By how much a farther cue must be surer.
    private static let lead: Int32 = 120
    private func distance(_ cue: Int, _ quote: QuoteMarks.Quote) -> Int {
        cue < quote.start ? quote.start - cue : max(0, cue - quote.end)
    }
    private mutating func attribution(of one: FoundAttribution, _ quote: QuoteMarks.Quote) -> Attribution? {
        let who = speaker(of: one)
        if case .nobody = who {
            usedCues.insert(one.cue)
            return Attribution(speaker: nil, cue: one.cue)
        }
        let s = document.sentences[Int(document.sentenceOf[one.cue])]
        guard case .somebody(let speaker) = who else {
            // "…", declaró a la prensa: the verb has its subject in itself, and the last speaker continues.
            if document.lexicon.dropsSubject, one.speaker.isEmpty,
                let before = subjectBefore(quote) ?? recentSpeaker(quote.start)
            {
                return Attribution(
                    speaker: Speaker(entity: before.entity, start: one.cue, end: one.cue), cue: one.cue,
                    stance: stance(one.cue))
            }
            return Attribution(speaker: nil, cue: one.cue, stance: stance(one.cue))
        }
        var attribution = Attribution(speaker: speaker, cue: one.cue, stance: stance(one.cue))
        attribution.saidTo = saidTo(
            from: s.start, to: max(s.end, one.cue + 1), cue: one.cue, speaker: speaker)
        if let source = source(from: s.start, to: s.end, except: quote), source.speaker.entity != speaker.entity,
            source.cue != one.cue
        {
            attribution.via = [document.span(source.speaker.start, source.speaker.end)]
        }
        return attribution
    }
    private func recentSpeaker(_ i: Int) -> Speaker? {
        guard let lastSpeaker, Int(document.sentenceOf[i]) - lastSentence <= 3 else { return nil }
        return Speaker(entity: lastSpeaker, start: i, end: i)
    }

    // MARK: - Indirect speech

    /// So many tokens of speaker and cue in the middle do not part what is said.
    static let interruption = 8

    /// What a sentence's cues report without marks.
    mutating func learnedClauses(_ s: Int) -> [Account.Quotation] {
        let sentence = document.sentences[s]
        let kind = document.article.blocks[sentence.block].kind
        guard kind == .paragraph || kind == .dek || kind == .title else { return [] }
        let lo = found.partitioningIndex { $0.cue >= sentence.start }
        let hi = found.partitioningIndex { $0.cue >= sentence.end }
        var out: [Account.Quotation] = []
        for one in found[lo..<max(lo, hi)]
        where document.quoteOf[one.cue] < 0
            && !(usedCues.contains(one.cue) && quotes(in: one))
        {
            let pieces = plainPieces(one)
            guard let first = pieces.first, !one.speaker.isEmpty || one.continues, !isCircumstance(pieces, cue: one.cue)
            else { continue }
            let who = one.continues ? continued(in: s, at: one.cue) : speaker(of: one)
            if one.continues, case .unnamed = who { continue }
            if case .nobody = who {
                usedCues.insert(one.cue)
                continue
            }
            var quotation = Account.Quotation(
                pieces: pieces.map { document.span($0.lowerBound, $0.upperBound) }, kind: .indirect, speaker: nil,
                speakerSpan: one.speaker.first.flatMap { a in one.speaker.last.map { document.span(a, $0 + 1) } },
                cueSpan: cueSpan(one.cue), stance: stance(one.cue), saidTo: nil, via: [], sentence: s
            )
            if case .somebody(let speaker) = who {
                quotation.speaker = speaker.entity
                if !one.continues { quotation.speakerSpan = document.span(speaker.start, speaker.end) }
                quotation.saidTo = saidTo(
                    from: sentence.start,
                    to: first.lowerBound < one.cue ? sentence.end : min(first.lowerBound + 1, sentence.end),
                    cue: one.cue,
                    speaker: speaker)
                if let source = source(from: sentence.start, to: sentence.end), source.speaker.entity != speaker.entity,
                    source.cue != one.cue, !pieces.contains(where: { $0.contains(source.cue) })
                {
                    quotation.via = [document.span(source.speaker.start, source.speaker.end)]
                }
                lastSpeaker = speaker.entity
                lastSentence = s
            }
            out.append(quotation)
        }
        return out
    }
    /// The last speaker, when that was in this sentence or the two before.
    private func continued(in s: Int, at cue: Int) -> Who {
        guard let lastSpeaker, s - lastSentence <= 2 else { return .unnamed }
        return .somebody(Speaker(entity: lastSpeaker, start: cue, end: cue + 1))
    }
    /// Whether a part of what was said in the cue's own sentence is in marks.
    private func quotes(in one: FoundAttribution) -> Bool {
        let sentence = document.sentences[Int(document.sentenceOf[one.cue])]
        return one.content.contains { sentence.start <= $0 && $0 < sentence.end && document.isQuoted($0) }
    }
    /// The stretches of what was said outside quotation marks, without marks and "that" at their ends.
    private func plainPieces(_ one: FoundAttribution) -> [Range<Int>] {
        let sentence = document.sentences[Int(document.sentenceOf[one.cue])]
        let inside = one.content.filter { sentence.start <= $0 && $0 < sentence.end }
        let quoted = inside.count { document.isQuoted($0) && tokens[$0].kind != .mark }
        let plain = inside.count { !document.isQuoted($0) && tokens[$0].kind != .mark }
        // What is in marks is already read as a quotation.
        guard quoted < 3 || plain > 2 * quoted else { return [] }
        // Only a long interruption parts what was said: a clause without its verb would say something else.
        let interrupts = Set(one.speaker + [one.cue])
        var pieces: [Range<Int>] = []
        for t in inside {
            if let last = pieces.last,
                t - last.upperBound <= Self.interruption
                    || (last.upperBound..<t).allSatisfy({ !interrupts.contains($0) })
            {
                pieces[pieces.count - 1] = last.lowerBound..<(t + 1)
            } else {
                pieces.append(t..<(t + 1))
            }
        }
        return pieces.compactMap { piece in
            var hi = piece.upperBound
            if document.lexicon.speechFirst, hi > piece.lowerBound, document.kind(hi - 1).contains(.that) { hi -= 1 }
            // An abbreviation in brackets belongs to the words before it.
            if hi + 2 < sentence.end, tokens[hi].isMark("("), tokens[hi + 2].isMark(")") { hi += 3 }
            let plain = trimmed(piece.lowerBound..<hi)
            // "The Lorn Times reported that, according to his parents, …": what is said stands behind.
            if !document.lexicon.speechFirst, let last = plain.last, document.kind(last).contains(.that),
                nodes(last)?.part == .subordinator
            {
                return nil
            }
            return plain.count { tokens[$0].kind != .mark } >= 2 ? plain : nil
        }
    }
    /// "This the mayor said on Monday", "in an interview with the radio the mayor said": words before the cue that name what was said elsewhere, or where.
    private func isCircumstance(_ pieces: [Range<Int>], cue: Int) -> Bool {
        guard let parse, document.lexicon.hasCapitals, pieces.allSatisfy({ $0.upperBound <= cue }) else { return false }
        let words = pieces.joined().filter { tokens[$0].isWord }
        let pointsBack = words.contains {
            [.pronoun, .determiner].contains(parse.nodes[$0].part)
                && document.kind($0).isDisjoint(with: .negation) && !parse.nodes[$0].traits.contains(.negative)
        }
        if pointsBack, words.allSatisfy({ Self.pointers.contains(parse.nodes[$0].part) }) { return true }
        let tops = words.filter { k in !pieces.contains { $0.contains(parse.nodes[k].head) } }
        return !words.contains {
            parse.nodes[$0].traits.contains(.finite) || Self.subjects.contains(parse.nodes[$0].relation)
        }
            && tops.allSatisfy {
                [.oblique, .adverbialClause].contains(parse.nodes[$0].relation) && parse.nodes[$0].head == cue
            }
    }
    private static let pointers: [PartOfSpeech] = [.adposition, .pronoun, .determiner, .adverb, .particle]
    func nodes(_ i: Int) -> Node? { parse?.nodes[i] }

    // MARK: - The speaker

    enum Who {
        /// "No group has said": nobody made the statement.
        case nobody
        /// The text names a speaker who cannot be told apart.
        case unnamed
        case somebody(Speaker)
    }

    /// Who the words that name the speaker mean.
    mutating func speaker(of one: FoundAttribution) -> Who {
        guard let parse, !one.speaker.isEmpty else { return .unnamed }
        let set = Set(one.speaker)
        let tops = one.speaker.filter {
            tokens[$0].kind != .mark && !set.contains(parse.nodes[$0].head) && !isInDateline($0)
        }
        guard
            let head = tops.first(where: {
                parse.nodes[$0].head == one.cue && Self.subjects.contains(parse.nodes[$0].relation)
            })
                ?? tops.first(where: {
                    Self.subjects.contains(parse.nodes[$0].relation) || names.phrase(at: $0)?.sort == .person
                })
                ?? tops.first, !finder.isTemporal(head)
        else { return .unnamed }
        let isDenied = one.speaker.contains { t in
            guard t == head || parse.nodes[t].head == head else { return false }
            return document.kind(t).contains(.negation)
                || parse.nodes[t].traits.contains(.negative) && parse.nodes[t].part != .verb
        }
        if isDenied || isSupposed(one.cue, parse) { return .nobody }
        let isRelative = parse.nodes[head].traits.contains(.relative) || document.kind(head).contains(.relative)
        if isRelative, parse.nodes[head].part == .pronoun || one.speaker.count == 1 {
            return antecedent(of: head, cue: one.cue, parse)
        }
        if !document.kind(head).isDisjoint(with: .pronoun),
            document.kind(head).isDisjoint(with: .possessive) || one.speaker.count == 1
        {
            return resolve(head).map { .somebody($0) } ?? .unnamed
        }
        if let phrase = phrase(around: head, in: one.speaker), phrase.entity >= 0 {
            let found = Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
            // "nach Angaben von Ida Berg" is her statement.
            let named = one.isSource ? found : governing(found, cue: one.cue)
            return .somebody(byOrigin(named) ?? holder(of: endingWithPerson(named, cue: one.cue), cue: one.cue))
        }
        return loose(head, in: one.speaker, cue: one.cue, parse)
    }
    private static let subjects: [Relation] = [.subject, .passiveSubject, .agent, .clausalSubject]
    func isInDateline(_ i: Int) -> Bool {
        document.article.dateline.map { Int(tokens[i].start) < $0.span.end && $0.span.start <= Int(tokens[i].start) }
            ?? false
    }
    /// "if Moscow denies": a condition states nothing.
    private func isSupposed(_ cue: Int, _ parse: Parse) -> Bool {
        parse.children(of: cue).contains { k in
            guard parse.nodes[k].relation == .marker else { return false }
            return document.lexicon.phrases.match(tokens, k, limit: k + 3)?.0 == .conditional
        }
    }
    private func antecedent(of head: Int, cue: Int, _ parse: Parse) -> Who {
        var k = parse.nodes[cue].head
        if k < 0 || parse.nodes[cue].relation != .relativeClause { k = head - 1 }
        if k >= 0, tokens[k].isMark(","), k > 0 { k -= 1 }
        guard k >= 0, let phrase = names.phrase(at: k), phrase.entity >= 0 else { return .unnamed }
        return .somebody(Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end))
    }
    /// The name phrase that contains the speaker's head; where that names only an office ("the tribunal's president, Ana Rey"), the person in
    /// apposition to it.
    private func phrase(around head: Int, in speaker: [Int]) -> NamePhrase? {
        let own = names.phrase(at: head)
        guard own == nil || own?.hasName == false, let parse else { return own }
        for t in speaker where t > head {
            guard let phrase = names.phrase(at: t), phrase.hasName, phrase.sort != .place, phrase.sort != .state,
                !phrase.afterPreposition,
                !document.isPossessiveMark(phrase.end),
                let top = (phrase.start..<phrase.end).first(where: {
                    !(phrase.start..<phrase.end).contains(parse.nodes[$0].head)
                })
            else { continue }
            let relation = parse.nodes[top].relation
            let isBare = relation == .nounModifier && parse.child(of: top, .case) == nil
            let isPersons = phrase.sort == .person && (isBare || relation == .flat || relation == .compound)
            if relation == .apposition || isPersons { return phrase }
        }
        return own
    }
    /// A speaker whom no name phrase names: the noun with what stands before it.
    private mutating func loose(_ head: Int, in speaker: [Int], cue: Int, _ parse: Parse) -> Who {
        guard
            parse.nodes[head].part == .noun || parse.nodes[head].part == .properNoun
                || parse.nodes[head].part == .adjective || parse.nodes[head].part == .numeral
        else { return .unnamed }
        var from = head
        while from > 0, speaker.contains(from - 1), tokens[from - 1].kind != .mark,
            parse.nodes[from - 1].part != .adposition
        { from -= 1 }
        let start = from
        while from < head,
            document.kind(from).contains(.determiner) || parse.nodes[from].part == .determiner
                || parse.nodes[from].traits.contains(.relative)
        { from += 1 }
        // "the injured" speak; an adjective alone does not.
        if parse.nodes[head].part == .adjective, from == start, !tokens[head].isCapital { return .unnamed }
        if document.isIdeograph(head), !isLooseSpeaker(from) { return .unnamed }
        let words =
            document.lexicon.hasCapitals ? looseRange(head, from: from, within: speaker, parse) : from..<(head + 1)
        let unnamed = Speaker(entity: names.loose(from, words.upperBound), start: start, end: words.upperBound)
        return .somebody(holder(of: endingWithPerson(unnamed, cue: cue), cue: cue))
    }
    /// "said Social Union lawmaker Ida Berg", "the director of Norvik Motors Ida Berg said": where a person's name ends the words that name the speaker,
    /// the person speaks.
    func endingWithPerson(_ speaker: Speaker, cue: Int) -> Speaker {
        guard let parse, speaker.end > speaker.start, let person = lastPerson(from: speaker.start, cue: cue, parse),
            person.entity >= 0
        else { return speaker }
        return Speaker(entity: person.entity, start: speaker.start, end: person.end)
    }
    /// The person whose name ends the noun phrase that begins at `first`.
    private func lastPerson(from first: Int, cue: Int, _ parse: Parse) -> NamePhrase? {
        guard tokens.indices.contains(first), tokens[first].isWord, document.kind(first).isDisjoint(with: .pronoun)
        else { return nil }
        let own = names.phrase(at: first)
        let isOffice = own.map { !$0.hasName && $0.sort == .role } ?? true
        let start = own?.end ?? first + 1
        let end = min(document.sentences[Int(document.sentenceOf[first])].end, start + Self.longTitle)
        var (isLinked, isApposed) = (false, false)
        var k = start
        while k < end, document.quoteOf[k] == document.quoteOf[first], k != cue {
            if let phrase = names.phrase(at: k), phrase.start == k, phrase.sort == .person, phrase.hasName,
                phrase.coreEnd - phrase.coreStart > 1
            {
                guard k > start || isOffice, ends(phrase, cue: cue, parse) else { return nil }
                if isApposed { return isOffice && phrase.coreStart == phrase.start ? phrase : nil }
                guard document.kind(k - 1).isDisjoint(with: [.preposition, .determiner]) else { return nil }
                guard isLinked else {
                    let isNoun =
                        parse.nodes[k - 1].part == .noun && (!tokens[k - 1].isCapital || document.lexicon.nounCapitals)
                    return isOffice || k > start && isNoun && own?.sort != .state ? phrase : nil
                }
                // "spokesman for the singer Ida Berg": behind a link only a body or several things are no person.
                let isBody = !document.kind(k - 1).isDisjoint(with: [.body, .firm, .organisationWord, .placeWord])
                let isSeveral =
                    parse.nodes[k - 1].traits.contains(.plural)
                    && document.kind(k - 1).isDisjoint(with: [.group, .role])
                return phrase.coreStart == phrase.start && (isBody || isSeveral) ? phrase : nil
            }
            if tokens[k].isMark(",") {
                guard isLinked, !isApposed else { return nil }
                isApposed = true
            } else {
                guard !isApposed, tokens[k].isWord || document.isPossessiveMark(k),
                    Self.titleParts.contains(parse.nodes[k].part),
                    document.kind(k).isDisjoint(with: [.cue, .stop]) || parse.nodes[k].part != .noun
                else { return nil }
                if parse.nodes[k].part == .adposition { isLinked = true }
            }
            k += 1
        }
        return nil
    }
    /// The most tokens between an office and its holder.
    private static let longTitle = 12
    private static let titleParts: [PartOfSpeech] = [.adjective, .adposition, .determiner, .noun, .properNoun]
    /// Whether the speaker's words end with a person: the cue or a mark follows.
    private func ends(_ phrase: NamePhrase, cue: Int, _ parse: Parse) -> Bool {
        var k = phrase.end
        let end = document.sentences[Int(document.sentenceOf[phrase.start])].end
        while k < min(end, cue), document.kind(k).contains(.auxiliary) || finder.isSkippable(k) { k += 1 }
        return k == cue || k >= end || tokens[k].kind == .mark
    }
}
