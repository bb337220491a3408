import NewsModel
import Text

/// Indirect speech: a cue with its speaker, and the clause it reports. No cue, no statement.
extension QuotationReader {
    mutating func reportedClauses(_ s: Int) -> [Account.Quotation] {
        let sentence = document.sentences[s]
        let kind = document.article.blocks[sentence.block].kind
        guard kind == .paragraph || kind == .dek || kind == .title else { return [] }
        var found: [Account.Quotation] = []
        var covered = sentence.start
        var c = sentence.start
        while c < sentence.end {
            defer { c += 1 }
            guard c >= covered, isCue(c) || isUnknownCue(c, sentence), !usedCues.contains(c) else { continue }
            guard let content = content(of: c, sentence) else { continue }
            guard
                let speaker = speaker(
                    of: c, lo: sentence.start, hi: content.isTrailing ? sentence.end : content.from + 1),
                speaker.end <= c || speaker.start > c,
                names.entities.indices.contains(speaker.entity)
            else { continue }
            guard speaker.start < content.from || content.isTrailing else { continue }
            let quotation = reported(content.from, content.to, cue: c, speaker, s, sentence)
            guard var quotation else { continue }
            if let rest = content.rest, rest.count > 1 {
                var end = rest.upperBound
                while end > rest.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
                if end > rest.lowerBound { quotation.pieces.append(document.span(rest.lowerBound, end)) }
            }
            found.append(quotation)
            covered = content.isTrailing ? c + 1 : max(c + 1, min(content.to, nestedStart(content.from, content.to)))
        }
        if found.isEmpty, let quotation = bySource(s, sentence) { found.append(quotation) }
        if let last = found.last, let speaker = last.speaker {
            lastSpeaker = speaker
            lastSentence = s
        }
        return found
    }

    /// "Anna Berg quipped that …": somebody, a verb that no list has, and "that".
    private func isUnknownCue(_ c: Int, _ sentence: Document.Sentence) -> Bool {
        guard isVerbLike(c), c > sentence.start, c + 3 < sentence.end else { return false }
        let that = tokens[c + 1].isMark(",") ? c + 2 : c + 1
        guard document.lexicon.that == tokens[that].hash, !finder.isPassive(c, sentence.start) else { return false }
        let k = finder.skipBack(c - 1, sentence.start)
        guard k >= sentence.start, !document.isQuoted(k) else { return false }
        if !document.kind(k).isDisjoint(with: [.he, .she]), document.kind(k).isDisjoint(with: .possessive) {
            return true
        }
        guard let phrase = names.phrase(at: k), phrase.entity >= 0 else { return false }
        return phrase.sort == .person || phrase.sort == .role
    }

    /// A reported clause may itself report; its cues are looked at too.
    private func nestedStart(_ from: Int, _ to: Int) -> Int { from }

    private mutating func reported(
        _ from: Int, _ to: Int, cue: Int, _ speaker: Speaker, _ s: Int, _ sentence: Document.Sentence
    ) -> Account.Quotation? {
        var to = to
        var from = from
        while to > from, tokens[to - 1].kind == .mark, !tokens[to - 1].isMark(")"), !tokens[to - 1].isMark("%") {
            to -= 1
        }
        while from < to, tokens[from].kind == .mark, !tokens[from].isMark("$"), !tokens[from].isMark("£"),
            !tokens[from].isMark("€")
        { from += 1 }
        guard from < to else { return nil }
        // What stands between marks is told as a quotation already.
        let quoted = (from..<to).count { document.isQuoted($0) && tokens[$0].kind != .mark }
        guard quoted < 3 else { return nil }
        var via: [Span] = []
        if let source = source(from: sentence.start, to: sentence.end), source.speaker.entity != speaker.entity,
            source.cue < from || source.cue >= to
        {
            via = [document.span(source.speaker.start, source.speaker.end)]
        }
        return Account.Quotation(
            pieces: [document.span(from, to)], kind: .indirect, speaker: speaker.entity,
            speakerSpan: document.span(speaker.start, speaker.end),
            cueSpan: document.span(cue, cue + 1), stance: stance(cue),
            saidTo: saidTo(
                from: sentence.start, to: min(from + 1, sentence.end), cue: cue, speaker: speaker), via: via,
            sentence: s)
    }

    /// "According to X, …" and "…, according to X".
    private mutating func bySource(_ s: Int, _ sentence: Document.Sentence) -> Account.Quotation? {
        guard let source = source(from: sentence.start, to: sentence.end) ?? ownSource(sentence),
            !usedCues.contains(source.cue)
        else { return nil }
        let (cue, speaker) = source
        if cue <= sentence.start + 2 {
            // Up to the comma after the source.
            var k = max(cue, speaker.end)
            while k < sentence.end, !tokens[k].isMark(","), k - speaker.end < 12 { k += 1 }
            if k >= sentence.end || !tokens[k].isMark(",") { k = speaker.end - 1 }
            return reported(k + 1, sentence.end, cue: cue, speaker, s, sentence)
        }
        var end = min(cue, speaker.start)
        while end > sentence.start, tokens[end - 1].kind == .mark || document.kind(end - 1).contains(.determiner) {
            end -= 1
        }
        guard end - sentence.start >= 4 else { return nil }
        // A source in the middle of the sentence: the clause goes on behind it.
        let rest = speaker.end
        if rest < sentence.end, tokens[rest].isMark(","), sentence.end - rest > 8 {
            return reported(rest + 1, sentence.end, cue: cue, speaker, s, sentence)
        }
        return reported(sentence.start, end, cue: cue, speaker, s, sentence)
    }

    /// "According to its own statements, Russia has …": the source is the clause's subject.
    private func ownSource(_ sentence: Document.Sentence) -> (cue: Int, speaker: Speaker)? {
        guard let (phrase, count) = document.lexicon.phrases.match(tokens, sentence.start, limit: sentence.end),
            phrase == .sourceBefore,
            document.kind(sentence.start + count).contains(.possessive),
            let comma = (sentence.start..<sentence.end).first(where: { tokens[$0].isMark(",") }),
            comma - sentence.start <= 8,
            let subject = finder.clauseSubject(before: sentence.end, lo: comma + 1, names: names, resolve: resolve)
        else { return nil }
        return (sentence.start, Speaker(entity: subject.entity, start: sentence.start + count, end: comma))
    }

    private struct Content {
        var from: Int
        var to: Int
        var isTrailing = false
        /// What goes on behind the cue.
        var rest: Range<Int>?
    }

    /// The clause that cue `c` reports.
    private func content(of c: Int, _ sentence: Document.Sentence) -> Content? {
        let hi = sentence.end
        let isWeak = document.kind(c).contains(.weakCue)
        if let trailing = trailing(c, sentence) { return trailing }
        if let inner = parenthesis(c, sentence) { return inner }
        // "… that …": within a short reach, over the one spoken to, an adverbial, a source in commas.
        var k = c + 1
        var reach = 0
        while k < hi, reach < 12 {
            if document.isQuoted(k) { break }
            if document.kind(k).contains(.that), tokens[k].isWord {
                if k == c + 1 || isPlainBetween(c + 1, k) { return clause(k + 1, hi) }
                break
            }
            // A verb on the way shows that the clause has begun.
            if k > c + 1, isCue(k), !tokens[k - 1].isMark(",") { break }
            if !document.kind(k).isDisjoint(with: [.auxiliary, .modal, .negation]), document.lexicon.dropsThat {
                break
            }
            if tokens[k].isMark(";") || tokens[k].isMark(":") || tokens[k].isMark(".") { break }
            k += 1
            reach += 1
        }
        if isObjectCue(c) {
            let from = finder.skipForward(c + 1, hi)
            guard from < hi, tokens[from].kind != .mark, !document.isQuoted(from) else { return nil }
            // "declared three days of mourning after a fire": the occasion is the narrator's.
            let occasion = (from..<hi).first {
                $0 > from + 1 && document.kind($0).contains(.clauseOpener) && document.kind($0).contains(.preposition)
                    && !document.isQuoted($0)
            }
            // "spoke of", "denied by": "of" leads to what is said, other prepositions away from it.
            if document.kind(from).contains(.preposition), !document.serves(from, as: .of) { return nil }
            return clause(from, occasion ?? hi)
        }
        guard !isWeak else { return nil }
        // "told Welt there will be", "said late last night some 150,000".
        k = c + 1
        if document.kind(c).contains(.told) {
            var n = k
            while n < hi, n - k < 6, names.phrase(at: n) == nil, tokens[n].isWord { n += 1 }
            if n < hi, let phrase = names.phrase(at: n) { k = phrase.end }
        }
        k = finder.skipForward(k, hi)
        if !document.lexicon.pairedCommas, k < hi,
            tokens[k].isMark(",") || tokens[k].isMark(":")
        {
            k += 1
        }
        guard k + 2 < hi, tokens[k].kind != .mark || tokens[k].isMark("$"), !document.isQuoted(k) else { return nil }
        let kind = document.kind(k)
        if document.serves(k, as: .infinitive) {
            let stance = document.lexicon.stances[tokens[c].hash]
            return stance == .promises || stance == .warns ? clause(k, hi) : nil
        }
        guard
            (kind.isDisjoint(with: [.preposition, .clauseOpener, .cue])
                || document.lexicon.bounds.match(tokens, k, limit: hi) != nil) || kind.contains(.determiner)
                || kind.contains(.that) || !kind.isDisjoint(with: .pronoun) || tokens[k].isCapital
        else { return nil }
        guard hasVerb(k, hi) else { return nil }
        return clause(k, hi)
    }
    private func isObjectCue(_ c: Int) -> Bool { document.kind(c).contains(.objectCue) }

    private func isPlainBetween(_ from: Int, _ to: Int) -> Bool {
        !document.lexicon.pairedCommas || (from..<to).count { tokens[$0].isMark(",") } != 1
    }

    /// A finite verb shows a clause: an auxiliary, a modal, or a past form.
    private func hasVerb(_ from: Int, _ to: Int) -> Bool {
        if document.lexicon.past.isEmpty { return to - from > 3 }
        for k in from..<to where tokens[k].isWord && !document.isQuoted(k) {
            if !document.kind(k).isDisjoint(with: [.auxiliary, .modal, .negation, .pastForm]) { return true }
            let token = tokens[k]
            if k > from, !token.isCapital, token.end - token.start > 3,
                document.kind(k - 1).isDisjoint(with: [.determiner, .preposition])
            {
                if document.ends(k, in: document.lexicon.past) { return true }
                if document.ends(k, in: document.lexicon.present),
                    names.phrase(at: k - 1) != nil || !document.kind(k - 1).isDisjoint(with: .pronoun)
                {
                    return true
                }
            }
        }
        return false
    }

    /// "…, Lukashenko said.": the clause before the comma.
    private func trailing(_ c: Int, _ sentence: Document.Sentence) -> Content? {
        // Behind the cue nothing but when, where and to whom.
        var k = c + 1
        var behind = 0
        while k < sentence.end {
            if tokens[k].kind != .mark { behind += 1 }
            if document.kind(k).contains(.that) || document.isQuoted(k) { return nil }
            k += 1
        }
        guard behind <= 10 else { return nil }
        // Before the cue its subject, before that a comma; or the subject behind the cue.
        var comma = c - 1
        while comma > sentence.start, !tokens[comma].isMark(","), c - comma < 14 { comma -= 1 }
        guard comma > sentence.start + 2, tokens[comma].isMark(","), !document.isQuoted(comma - 1),
            !document.isQuoted(comma)
        else { return nil }
        let subjectBetween = c - comma > 1
        if subjectBetween {
            // Only a subject may stand between comma and cue: with more behind, the cue opens a clause.
            guard behind <= 7,
                finder.skipForward(c + 1, sentence.end) + 1 >= sentence.end || behind <= 4
                    || document.kind(c + 1).contains(.preposition)
            else { return nil }
            guard comma + 1 < c, document.kind(comma + 1).isDisjoint(with: [.clauseOpener, .relative]),
                !isParticipleToken(c)
            else { return nil }
            if !(names.phrase(at: comma + 1) != nil
                || !document.kind(comma + 1).isDisjoint(with: [.determiner, .number])
                || !document.kind(comma + 1).isDisjoint(with: .pronoun))
            {
                return nil
            }
        } else {
            guard !isObjectCue(c) || document.lexicon.verbLast else { return nil }
            // Behind an inverted cue stands its subject and hardly more.
            var n = c + 1
            while n < sentence.end, names.phrase(at: n) == nil,
                document.kind(n).contains(.determiner) || finder.isSkippable(n)
            { n += 1 }
            guard n < sentence.end,
                let subject = names.phrase(at: n)
                    ?? (document.kind(c + 1).isDisjoint(with: [.he, .she])
                        ? nil : NamePhrase(start: n, end: n + 1, coreStart: n, coreEnd: n, sort: .person)),
                sentence.end - subject.end <= 6 || tokens[subject.end].isMark(",")
            else { return nil }
            guard
                names.phrase(at: min(c + 1, sentence.end - 1)) != nil || document.kind(c + 1).contains(.determiner)
                    || !document.kind(c + 1).isDisjoint(with: .pronoun), !isParticipleToken(c)
            else { return nil }
        }
        // Before a subject and its cue at the sentence's end stands a clause, unless a mere adverbial does.
        let isAdverbial = document.kind(sentence.start).contains(.preposition) || comma - sentence.start < 4
        guard comma - sentence.start >= 3, !isAdverbial || hasVerb(sentence.start, comma) else { return nil }
        let from = behindDateline(sentence.start, comma)
        // "Although X has …, Y doubts this": the first clause is not what is said.
        if document.kind(from).contains(.clauseOpener), !document.serves(from, as: .join) { return nil }
        // "X, who was there, said": the commas hold a name, not a clause.
        if let phrase = names.phrase(at: sentence.start), phrase.end == comma, subjectBetween { return nil }
        return Content(from: from, to: comma, isTrailing: true)
    }
    /// "In that context, he said, NATO would …": the clause goes on behind the second comma.
    private func parenthesis(_ c: Int, _ sentence: Document.Sentence) -> Content? {
        guard c + 4 < sentence.end, tokens[c + 1].isMark(","), c - sentence.start >= 2, !isParticipleToken(c) else {
            return nil
        }
        var comma = c - 1
        while comma > sentence.start, !tokens[comma].isMark(","), c - comma < 8 { comma -= 1 }
        guard comma > sentence.start, tokens[comma].isMark(","), !document.isQuoted(comma) else { return nil }
        // "The city evacuated 1,180 people, mayor Lunde said, and 3,400 in the region": both parts are hers.
        if document.serves(c + 2, as: .join), hasVerb(sentence.start, comma) {
            return Content(from: sentence.start, to: comma, isTrailing: true, rest: c + 2..<sentence.end)
        }
        guard hasVerb(c + 2, sentence.end) else { return nil }
        return Content(from: c + 2, to: sentence.end)
    }
    /// "KORVIK, 13 March (dpa) — …": the dateline is nobody's words.
    private func behindDateline(_ start: Int, _ end: Int) -> Int {
        guard let dateline = document.article.dateline, dateline.span.overlaps(document.span(start, start + 1)) else {
            return start
        }
        var k = start
        while k < end, Int(tokens[k].start) < dateline.span.end || tokens[k].kind == .mark { k += 1 }
        return k < end ? k : start
    }

    private func isParticipleToken(_ c: Int) -> Bool {
        document.length(c) > 4 && document.ends(c, in: document.lexicon.participle)
    }

    /// From `from` to where the reported clause ends: a new cue after "and", a contrast, the sentence's end.
    private func clause(_ from: Int, _ hi: Int) -> Content? {
        guard from < hi else { return nil }
        var k = from
        var to = hi
        while k < hi {
            if tokens[k].kind == .mark, k > from,
                tokens[k].isMark(",") || tokens[k].isMark("–") || tokens[k].isMark("—") || tokens[k].isMark(";"),
                k + 1 < hi
            {
                let next = document.kind(k + 1)
                let spaced = tokens[k].isMark(",") || tokens[k].shape.contains(.spaceBefore)
                // "…, NATO doubts this": someone else takes the floor.
                if tokens[k].isMark(","), let phrase = names.phrase(at: k + 1), phrase.end < hi, isCue(phrase.end),
                    document.kind(phrase.end).contains(.objectCue) || phrase.end + 3 >= hi
                {
                    to = k
                    break
                }
                if spaced,
                    next.contains(.clauseOpener) && !next.contains(.relative)
                        || (isCue(k + 1) && isParticipleToken(k + 1)) || tokens[k].isMark(";")
                {
                    if tokens[k].isMark(";") || document.serves(k + 1, as: .clauseTurn)
                        || (k + 1..<min(hi, k + 6)).contains(where: {
                            isCue($0) && document.kind($0).isDisjoint(with: [.role, .body])
                        })
                    {
                        to = k
                        break
                    }
                }
            } else if k > from + 2, document.serves(k, as: .join), let phrase = names.phrase(at: k + 1),
                phrase.end < hi,
                finder.skipForward(phrase.end, hi) < hi, isCue(finder.skipForward(phrase.end, hi)),
                !document.isQuoted(k)
            {
                to = k  // "… and British Defense Secretary Ben Wallace also said"
                break
            } else if k > from + 3, document.serves(k, as: .join), k + 1 < hi,
                isCue(finder.skipForward(k + 1, hi) < hi ? finder.skipForward(k + 1, hi) : k), !document.isQuoted(k)
            {
                to = k
                break
            }
            k += 1
        }
        return Content(from: from, to: to)
    }
}
