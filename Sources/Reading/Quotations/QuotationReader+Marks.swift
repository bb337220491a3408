import NewsModel
import Text

/// Who says what stands in quotation marks: cues before and behind them, sources, and marks that go on.
extension QuotationReader {
    /// The number of words in the marks; two characters of a script without spaces count as one.
    func wordCount(_ quote: QuoteMarks.Quote) -> Int {
        let words = (quote.start..<quote.end).filter { tokens[$0].kind != .mark && !document.isPossessiveMark($0) }
        return words.count - words.count { tokens[$0].shape.contains(.ideograph) } / 2
    }

    mutating func quotation(_ q: Int, before: Account.Quotation?) -> Account.Quotation? {
        let quote = document.quotes[q]
        let words = wordCount(quote)
        guard words > 0, !isName(quote, words: words) else { return nil }
        let blockKind = document.blockKind(quote.start)
        let sentence = Int(document.sentenceOf[quote.start])
        var found: Attribution?
        var rival: Attribution?
        var floats = false
        if quote.continues, let before {
            found = inherit(before)
        } else {
            (found, rival) = attributed(q)
            if found == nil, blockKind != .title, blockKind != .heading {
                found = floating(q, before: before)
                floats = found != nil
            }
        }
        if found == nil || found?.speaker == nil && found?.cue == nil {
            // Without speaker or cue a few words in marks are a title, a nickname or a scare quote.
            guard words >= 5 || isReported(quote), blockKind == .paragraph || blockKind == .dek else { return nil }
        }
        if blockKind == .title || blockKind == .heading, found?.cue == nil { return nil }
        let attribution = found ?? Attribution()
        if let cue = attribution.cue { usedCues.insert(cue) }
        if let speaker = attribution.speaker {
            lastSpeaker = speaker.entity
            lastSentence = Int(document.sentenceOf[quote.end - 1])
        }
        let kind: Account.Quotation.Kind = isDirect(quote, floats: floats || quote.continues) ? .direct : .mixed
        if kind == .direct, isNarrator(quote) { return nil }
        func quotation(by one: Attribution) -> Account.Quotation {
            var quotation = Account.Quotation(
                pieces: [document.span(quote.start, quote.end)], kind: kind, speaker: one.speaker?.entity,
                speakerSpan: one.speaker.flatMap { $0.end > $0.start ? document.span($0.start, $0.end) : nil },
                cueSpan: one.cue.map { cueSpan($0) }, stance: one.stance, saidTo: one.saidTo, via: one.via,
                sentence: sentence)
            guard kind == .mixed, one.speaker != nil else { return quotation }
            quotation.clause = words <= Self.fragment ? self.sentence(around: quotation) : nil
            return quotation
        }
        if let rival { rivals[sentence, default: []].append(quotation(by: rival)) }
        return quotation(by: attribution)
    }

    /// The most words in marks that do not say what they are about: the deal was “a disgrace”. Of 1,328 mixed quotations in 842 articles 488 had no clause and
    /// so few words; of 45 of them that were looked at nearly all but the Japanese ones hang in the air.
    private static let fragment = 5
    /// Whether the marks hold a name and no speech: the bank «Lumen», on “Harbour Talk”. One or two words with capitals, right behind a word
    /// that is no cue; of 39 such places in 300 articles 33 were names of firms, broadcasts, books and films. Or up to eight, of which all but
    /// short ones have capitals, behind a preposition, a name or its "'s": on Lorn TV's “Talk of the Town” (of 12 such places with a speaker in the
    /// annotated articles 10 were names).
    private func isName(_ quote: QuoteMarks.Quote, words: Int) -> Bool {
        let before = quote.start - 1
        guard words <= 8, !document.lexicon.nounCapitals, before >= 0, tokens[before].block == tokens[quote.start].block
        else { return false }
        let inside = (quote.start..<quote.end).filter { tokens[$0].kind != .mark }
        guard let first = inside.first, let last = inside.last, tokens[first].isCapital, tokens[last].isCapital
        else { return false }
        let isPossessive = document.isPossessiveMark(before)
        guard tokens[before].isWord || isPossessive, !isCue(before) else { return false }
        if words <= 2 { return inside.allSatisfy { tokens[$0].isCapital } }
        guard isPossessive || tokens[before].isCapital || document.kind(before).contains(.preposition) else {
            return false
        }
        return inside.allSatisfy { tokens[$0].isCapital || tokens[$0].end - tokens[$0].start <= Self.shortWord }
    }
    /// The bytes of a word that stays small in a title: "with", "over".
    private static let shortWord = 4
    /// Whether the marks contain whole sentences and not a part of the narrator's sentence.
    private func isDirect(_ quote: QuoteMarks.Quote, floats: Bool) -> Bool {
        if floats { return true }
        guard let first = (quote.start..<quote.end).first(where: { tokens[$0].kind != .mark }) else { return false }
        let last = quote.isClosed ? quote.end - 2 : quote.end - 1
        let closes =
            last >= 0 && tokens[last].kind == .mark && !tokens[last].isMark(")")
            || (quote.end < tokens.count && tokens[quote.end].isMark(",")
                && tokens[quote.end].block == tokens[quote.start].block)
        let opens =
            quote.start == 0 || tokens[quote.start - 1].kind == .mark
            || tokens[quote.start - 1].block != tokens[quote.start].block
        if opens && closes { return true }
        return tokens[first].isCapital && closes && wordCount(quote) > 3 && !document.lexicon.nounCapitals
    }

    /// Whether what stands in the marks is who said what stands beside them, where a mark is missing before: “, said the mayor, Ida Berg. ”
    private func isNarrator(_ quote: QuoteMarks.Quote) -> Bool {
        guard document.lexicon.hasCapitals, document.lexicon.code != "fr",
            let first = (quote.start..<quote.end).first(where: { tokens[$0].kind != .mark }),
            document.kind(first).contains(.cue), !tokens[first].isCapital, first + 1 < quote.end,
            // A mark that opens a quotation touches its first word, but in French.
            tokens[quote.start].shape.contains(.spaceAfter) && !tokens[quote.start].isMark("«")
                || first > 0 && tokens[first - 1].isMark(","),
            quote.start == 0 || !tokens[quote.start - 1].isMark(":")
        else { return false }
        let next = document.kind(first + 1)
        return tokens[first + 1].isCapital || next.contains(.determiner) && next.isDisjoint(with: [.possessive, .that])
    }

    private func inherit(_ before: Account.Quotation) -> Attribution {
        var attribution = Attribution(stance: before.stance)
        if let entity = before.speaker { attribution.speaker = Speaker(entity: entity, start: 0, end: 0) }
        attribution.saidTo = before.saidTo
        attribution.via = before.via
        return attribution
    }

    /// Finds the speaker by a cue or source phrase in the quotation's own sentence.
    mutating func attribution(_ q: Int) -> Attribution? {
        let quote = document.quotes[q]
        let first = document.sentences[Int(document.sentenceOf[quote.start])]
        let last = document.sentences[Int(document.sentenceOf[quote.end - 1])]
        let opensSentence = (first.start..<quote.start).allSatisfy { tokens[$0].kind == .mark || document.isQuoted($0) }
        let after = cueAfter(quote, limit: last.end)
        if !opensSentence || after == nil, let before = cueBefore(quote, from: first.start) {
            // A clause before the marks is preferred, unless the cue follows directly ("… ,” he said").
            if after == nil || !opensSentence && !(after?.isAdjacent ?? false) {
                return finish(q, cue: before.cue, speaker: before.speaker)
            }
        }
        if let found = after { return finish(q, cue: found.cue, speaker: found.speaker) }
        if let found = finalCue(after: quote, from: first.start, to: last.end) {
            return finish(q, cue: found.cue, speaker: found.speaker)
        }
        if let dropped = dropped(quote, last.end) { return finish(q, cue: dropped.cue, speaker: dropped.speaker) }
        if let passive = passiveAround(quote, from: first.start, to: last.end) {
            return finish(q, cue: passive.cue, speaker: passive.speaker)
        }
        if let source = source(from: first.start, to: last.end, except: quote) {
            var attribution = Attribution(speaker: source.speaker, cue: source.cue, stance: .says)
            attribution.saidTo = saidTo(
                from: first.start, to: last.end, cue: nil, speaker: source.speaker)
            return attribution
        }
        // "…: “…”", with the colon in this sentence or at the end of the previous one.
        let colon = quote.start - 1
        if colon >= 0, tokens[colon].isMark(":") {
            let s = document.sentences[Int(document.sentenceOf[colon])]
            if let cue = (s.start..<colon).last(where: { isCue($0) }),
                let speaker = speaker(of: cue, lo: s.start, hi: colon)
            {
                return finish(q, cue: cue, speaker: speaker)
            }
            if !document.lexicon.strictCues,
                let speaker = finder.clauseSubject(before: colon, lo: s.start, names: names, resolve: resolve)
            {
                return Attribution(
                    speaker: speaker, cue: nil, saidTo: saidTo(from: s.start, to: colon, cue: nil, speaker: speaker))
            }
        }
        return byPlace(quote, from: first.start, to: last.end)
    }

    /// "…”, declaró a la prensa": without a subject, the last speaker or subject is the speaker.
    private func dropped(_ quote: QuoteMarks.Quote, _ hi: Int) -> (cue: Int, speaker: Speaker)? {
        guard document.lexicon.dropsSubject else { return nil }
        var k = quote.end
        while k < min(hi, quote.end + 4), tokens[k].kind == .mark || document.kind(k).contains(.auxiliary) { k += 1 }
        guard k < hi, isCue(k) else { return nil }
        if let subject = subjectBefore(quote) { return (k, Speaker(entity: subject.entity, start: k, end: k)) }
        guard let lastSpeaker, Int(document.sentenceOf[quote.start]) - lastSentence <= 3 else { return nil }
        return (k, Speaker(entity: lastSpeaker, start: k, end: k))
    }

    private func finish(_ q: Int, cue: Int, speaker: Speaker) -> Attribution {
        let quote = document.quotes[q]
        let first = document.sentences[Int(document.sentenceOf[quote.start])]
        let last = document.sentences[Int(document.sentenceOf[quote.end - 1])]
        var attribution = Attribution(speaker: speaker, cue: cue, stance: stance(cue))
        attribution.saidTo = saidTo(
            from: min(first.start, cue), to: max(last.end, cue + 1), cue: cue, speaker: speaker)
        if let source = source(from: first.start, to: last.end, except: quote), source.speaker.entity != speaker.entity
        {
            attribution.via = [document.span(source.speaker.start, source.speaker.end)]
        }
        return attribution
    }

    private mutating func cueAfter(_ quote: QuoteMarks.Quote, limit: Int) -> (
        cue: Int, speaker: Speaker, isAdjacent: Bool
    )? {
        var k = quote.end
        while k < min(limit, quote.end + 18) {
            if tokens[k].shape.contains(.quote), document.isQuoted(k) { break }
            if isCue(k), let speaker = speaker(of: k, lo: quote.end, hi: limit) {
                // "…,” Putin countered that": this cue reports something of its own.
                if k + 1 < limit, document.kind(k + 1).contains(.that) { break }
                // Only a comma, an article or an adverb may be between the marks and their attribution.
                let end = min(k, speaker.start)
                return (
                    k, speaker,
                    end <= quote.end
                        || (quote.end..<end).allSatisfy {
                            tokens[$0].kind == .mark || document.kind($0).contains(.determiner)
                                || finder.isSkippable($0)
                        }
                )
            }
            k += 1
        }
        return nil
    }

    private mutating func cueBefore(_ quote: QuoteMarks.Quote, from lo: Int) -> (cue: Int, speaker: Speaker)? {
        var k = quote.start - 1
        while k >= lo {
            if isCue(k), !finder.isPassive(k, lo), !isParenthetical(k, from: lo, to: quote.start),
                let speaker = speaker(of: k, lo: lo, hi: quote.start)
            {
                return (k, speaker)
            }
            k -= 1
        }
        return nil
    }

    /// Whether the token is between two dashes before the quotation: "called the storm – which two skippers say … – a “…”".
    private func isParenthetical(_ k: Int, from lo: Int, to hi: Int) -> Bool {
        func isDash(_ i: Int) -> Bool {
            tokens[i].isMark("–") || tokens[i].isMark("—")
                || (tokens[i].isMark("-") && tokens[i].shape.contains(.spaceBefore))
        }
        return (k..<hi).contains { isDash($0) } && (lo..<k).contains { isDash($0) }
    }

    private mutating func passiveAround(_ quote: QuoteMarks.Quote, from lo: Int, to hi: Int) -> (
        cue: Int, speaker: Speaker
    )? {
        var k = quote.start - 1
        while k >= lo {
            if isCue(k), finder.isPassive(k, lo), let speaker = speaker(of: k, lo: lo, hi: hi) { return (k, speaker) }
            k -= 1
        }
        return nil
    }

    /// The token of a source phrase such as "according to X", and the speaker that it names.
    func source(from lo: Int, to hi: Int, except quote: QuoteMarks.Quote? = nil) -> (cue: Int, speaker: Speaker)? {
        var k = lo
        while k < hi {
            defer { k += 1 }
            guard !document.isQuoted(k), let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: hi)
            else { continue }
            if phrase == .sourceBefore {
                var n = k + count
                while n < hi, n - k - count < 6, names.phrase(at: n) == nil, tokens[n].isWord { n += 1 }
                if n < hi, let found = names.phrase(at: n), found.entity >= 0 {
                    return (k, Speaker(entity: found.entity, start: found.start, end: found.end))
                }
            } else if phrase == .sourceAfter, k > lo {
                var n = k - 1
                while n > lo, names.phrase(at: n) == nil, tokens[n].isWord, k - n < 4 { n -= 1 }
                if let found = names.phrase(at: n), found.entity >= 0 {
                    return (k, Speaker(entity: found.entity, start: found.start, end: found.end))
                }
            }
        }
        return nil
    }

    /// A quotation without attribution belongs to the last speaker.
    private func floating(_ q: Int, before: Account.Quotation?) -> Attribution? {
        let quote = document.quotes[q]
        let first = document.sentences[Int(document.sentenceOf[quote.start])]
        let last = document.sentences[Int(document.sentenceOf[quote.end - 1])]
        let outside = (first.start..<last.end).count { tokens[$0].kind != .mark && !document.isQuoted($0) }
        guard outside * 4 <= wordCount(quote) else { return nil }
        if let before, let entity = before.speaker {
            let gap = Int(document.sentenceOf[quote.start]) - (before.sentence)
            if gap <= 4
                || Int(tokens[quote.start].block)
                    == document.article.blocks.firstIndex(where: { $0.span.contains(before.span) })
            {
                var attribution = inherit(before)
                attribution.speaker = Speaker(entity: entity, start: 0, end: 0)
                // A person who has been named as subject since then is the speaker.
                if let since = subjectSince(before, quote) { attribution = Attribution(speaker: since) }
                return attribution
            }
        }
        if let since = subjectBefore(quote) { return Attribution(speaker: since) }
        if let lastSpeaker, Int(document.sentenceOf[quote.start]) - lastSentence <= 3 {
            return Attribution(speaker: Speaker(entity: lastSpeaker, start: 0, end: 0))
        }
        return nil
    }
    private func subjectSince(_ before: Account.Quotation, _ quote: QuoteMarks.Quote) -> Speaker? {
        let s = Int(document.sentenceOf[quote.start]) - 1
        guard s > before.sentence, document.sentences[s].start >= 0,
            Int(tokens[document.sentences[s].start].start) >= before.span.end
        else { return nil }
        return subjectBefore(quote)
    }
    func subjectBefore(_ quote: QuoteMarks.Quote) -> Speaker? {
        let s = Int(document.sentenceOf[quote.start]) - 1
        guard s >= 0 else { return nil }
        let sentence = document.sentences[s]
        guard
            let who = finder.clauseSubject(before: sentence.end, lo: sentence.start, names: names, resolve: resolve),
            who.entity >= 0
        else { return nil }
        let sort = names.entities[who.entity].sort
        return sort == .person || sort == .role ? who : nil
    }

    /// "…," he said, "…": joins the parts of a quotation that its cue interrupts.
    mutating func joinOrAppend(_ next: Account.Quotation, _ q: Int, to quoted: inout [Account.Quotation]) {
        let quote = document.quotes[q]
        if q > 0, var last = quoted.last, last.speaker == next.speaker, last.speaker != nil,
            last.kind == .direct || next.kind == .direct,
            document.quotes[q - 1].end <= quote.start,
            document.sentenceOf[document.quotes[q - 1].end - 1] == document.sentenceOf[quote.start],
            last.pieces.last?.end == Int(tokens[document.quotes[q - 1].end - 1].end), last.cueSpan != nil,
            let first = (quote.start..<quote.end).first(where: { tokens[$0].kind != .mark }),
            !tokens[first].isCapital || document.lexicon.nounCapitals,
            document.quotes[q - 1].end - document.quotes[q - 1].start > 5,
            (last.cueSpan?.start ?? 0) >= (last.pieces.last?.end ?? 0) || next.cueSpan == last.cueSpan
        {
            last.pieces.append(contentsOf: next.pieces)
            last.clause = nil
            quoted[quoted.count - 1] = last
            return
        }
        quoted.append(next)
    }
}
