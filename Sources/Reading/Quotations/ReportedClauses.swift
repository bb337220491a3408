import NewsModel
import Text

/// Reads indirect speech: a cue with its speaker, and the clause that it reports. Without a cue there is no statement.
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
            if document.lexicon.speechFirst, let final = finalSpeech(of: c, sentence) {
                let content = final.content
                let quotation = reported(
                    from: content.lowerBound, to: content.upperBound, cue: c, by: final.speaker, in: s)
                if let quotation, found.last?.pieces != quotation.pieces { found.append(quotation) }
                continue
            }
            guard !document.lexicon.speechFirst, let content = content(of: c, sentence) else { continue }
            guard
                let speaker = speaker(
                    of: c, lo: sentence.start, hi: content.isTrailing ? sentence.end : content.from + 1),
                speaker.end <= c || speaker.start > c,
                names.entities.indices.contains(speaker.entity)
            else { continue }
            guard speaker.start < content.from || content.isTrailing else { continue }
            let quotation = reported(from: content.from, to: content.to, cue: c, by: speaker, in: s)
            guard var quotation else { continue }
            if let rest = content.rest, rest.count > 1 {
                var end = rest.upperBound
                while end > rest.lowerBound, tokens[end - 1].kind == .mark { end -= 1 }
                if end > rest.lowerBound { quotation.pieces.append(document.span(rest.lowerBound, end)) }
            }
            found.append(quotation)
            covered = content.isTrailing ? c + 1 : max(c + 1, content.from)
        }
        if found.isEmpty, parse == nil, let quotation = bySource(s, sentence) { found.append(quotation) }
        if let last = found.last, let speaker = last.speaker {
            lastSpeaker = speaker
            lastSentence = s
        }
        return found
    }

    /// "Anna Berg quipped that …": a name, a verb that no list contains, and "that".
    private func isUnknownCue(_ c: Int, _ sentence: Document.Sentence) -> Bool {
        guard isVerbLike(c), !document.isIdeograph(c), c > sentence.start, c + 3 < sentence.end else { return false }
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

    private mutating func reported(
        from: Int, to: Int, cue: Int, by speaker: Speaker, in s: Int
    ) -> Account.Quotation? {
        let sentence = document.sentences[s]
        var to = to
        var from = from
        while to > from, tokens[to - 1].kind == .mark, !tokens[to - 1].isMark(")"), !tokens[to - 1].isMark("%") {
            to -= 1
        }
        while from < to, tokens[from].kind == .mark, !Marks.currencies.contains(tokens[from]) { from += 1 }
        guard from < to else { return nil }
        // What is in marks is already read as a quotation.
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
            cueSpan: cueSpan(cue), stance: stance(cue),
            saidTo: saidTo(
                from: sentence.start, to: min(from + 1, sentence.end), cue: cue, speaker: speaker), via: via,
            sentence: s)
    }

    /// Reads "According to X, …" and "…, according to X".
    private mutating func bySource(_ s: Int, _ sentence: Document.Sentence) -> Account.Quotation? {
        guard let source = source(from: sentence.start, to: sentence.end) ?? ownSource(sentence),
            !usedCues.contains(source.cue)
        else { return nil }
        let (cue, speaker) = source
        if cue <= sentence.start + 2 {
            // Continue up to the comma after the source.
            var k = max(cue, speaker.end)
            while k < sentence.end, !tokens[k].isMark(","), k - speaker.end < 12 { k += 1 }
            if k >= sentence.end || !tokens[k].isMark(",") { k = speaker.end - 1 }
            return reported(from: k + 1, to: sentence.end, cue: cue, by: speaker, in: s)
        }
        var end = min(cue, speaker.start)
        while end > sentence.start, tokens[end - 1].kind == .mark || document.kind(end - 1).contains(.determiner) {
            end -= 1
        }
        guard end - sentence.start >= 4 else { return nil }
        // A source in the middle of the sentence: the clause continues after it.
        let rest = speaker.end
        if rest < sentence.end, tokens[rest].isMark(","), sentence.end - rest > 8 {
            return reported(from: rest + 1, to: sentence.end, cue: cue, by: speaker, in: s)
        }
        return reported(from: sentence.start, to: end, cue: cue, by: speaker, in: s)
    }

    /// "By its own account, the company has …": the clause's subject is the source.
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
}
