import NewsModel
import Text

/// The speaker of a cue: an entity and the tokens that name it.
struct Speaker {
    var entity: Int
    var start: Int
    var end: Int
}

/// Finds the speaker of a cue: the subject before or after it, the agent of a passive, or the source of a phrase.
struct SpeakerFinder {
    let document: Document
    private var tokens: [Token] { document.tokens }

    init(document: Document) { self.document = document }

    /// Whether the word may be between a subject and its verb.
    func isSkippable(_ k: Int) -> Bool {
        let kind = document.kind(k)
        if !kind.isDisjoint(with: [.auxiliary, .adverb, .modal, .negation]), !kind.contains(.he) { return true }
        return isAdverb(k)
    }
    func isAdverb(_ k: Int) -> Bool {
        let token = tokens[k]
        guard token.isWord, !token.isCapital, token.end - token.start > 4 else { return false }
        return document.ends(k, in: document.lexicon.adverb)
            && document.kind(k).isDisjoint(with: [.body, .role, .group, .outletWord])
    }
    func isTemporal(_ k: Int) -> Bool {
        let kind = document.kind(k)
        if document.lexicon.relativeWords[tokens[k].hash] != nil {
            // "denied this." names no time; "this week", "this Friday" and "last" do.
            return !kind.contains(.determiner)
                || !document.kind(k + 1).isDisjoint(with: [.weekday, .month, .timeUnit])
        }
        return !kind.isDisjoint(with: [.weekday, .month, .timeUnit])
            || document.lexicon.dates.isDay(tokens, k)
    }
    /// Skips backwards over adverbs and "on Tuesday", "late last night".
    func skipBack(_ from: Int, _ lo: Int) -> Int {
        var k = from
        while k >= lo {
            guard tokens[k].kind != .mark else { break }
            if isSkippable(k) {
                k -= 1
            } else if isTemporal(k)
                || (tokens[k].kind == .number && k + 1 < tokens.count && k < from && isTemporal(k + 1))
            {
                k -= 1
                if k >= lo, document.kind(k).contains(.preposition) { k -= 1 }
            } else {
                break
            }
        }
        return k
    }
    /// Skips forwards over adverbs, "on Tuesday" and "in Brussels".
    func skipForward(_ from: Int, _ hi: Int) -> Int {
        var k = from
        while k < hi {
            guard tokens[k].kind != .mark else { break }
            if isAdverb(k) || document.kind(k).contains(.adverb) || isTemporal(k) {
                k += 1
            } else if document.kind(k).contains(.preposition), k + 1 < hi, isTemporal(k + 1) {
                k += 2
                while k < hi, tokens[k].kind == .number { k += 1 }
            } else {
                break
            }
        }
        return k
    }

    /// The subject of cue `c` within `[lo, hi)`.
    func speaker(of c: Int, lo: Int, hi: Int, names: inout NameReader, resolve: (Int) -> Speaker?) -> Speaker? {
        let start = document.wordStart(c)
        let passive = isPassive(c, lo)
        if passive { return agent(after: c, hi, names: names) }
        if let found = left(of: start, lo: lo, names: &names, resolve: resolve) { return found }
        if let found = right(of: c, hi: hi, names: names, resolve: resolve),
            start == lo || opensInversion(start) || leadsToColon(found)
        {
            return found
        }
        if document.lexicon.verbLast { return clauseSubject(before: c, lo: lo, names: names, resolve: resolve) }
        return nil
    }

    /// Whether the subject may follow its cue: the cue must follow marks or a comma ("…,” said X", "…, sagte X").
    private func opensInversion(_ c: Int) -> Bool {
        // Skip auxiliaries: "…», a déclaré le chef".
        var c = c
        while c > 0, document.kind(c - 1).contains(.auxiliary), !document.isQuoted(c - 1) { c -= 1 }
        guard c > 0 else { return true }
        if document.isQuoted(c - 1) || tokens[c - 1].kind == .mark { return true }
        return document.lexicon.verbLast || tokens[c - 1].block != tokens[c].block
            || document.sentenceOf[c - 1] != document.sentenceOf[c]
    }

    /// "Am Montag sagte Berg: …"
    private func leadsToColon(_ subject: Speaker) -> Bool {
        let end = max(subject.end, subject.start + 1)
        return end < tokens.count && tokens[end].isMark(":")
    }
    /// Whether the cue is passive ("was hailed", "has been called"): a form of "to be" and a participle.
    func isPassive(_ c: Int, _ lo: Int) -> Bool {
        guard document.length(c) > 3, document.ends(c, in: document.lexicon.passive) else { return false }
        var k = c - 1
        while k >= lo, tokens[k].isWord,
            isAdverb(k) || document.kind(k).contains(.adverb) || document.kind(k).contains(.negation)
        { k -= 1 }
        return k >= lo && document.serves(k, as: .passiveAuxiliary)
    }

    private func agent(after c: Int, _ hi: Int, names: NameReader) -> Speaker? {
        var k = c + 1
        while k < hi {
            if document.kind(k).contains(.by), !document.isQuoted(k) {
                var n = k + 1
                while n < hi,
                    document.kind(n).contains(.determiner)
                        || (tokens[n].isWord && !tokens[n].isCapital && names.phrase(at: n) == nil && n - k < 3)
                { n += 1 }
                if n < hi, let phrase = names.phrase(at: n), phrase.entity >= 0 {
                    return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
                }
                return nil
            }
            k += 1
        }
        return nil
    }

    private static let openers = Marks(",–—(")
    private static let closers = Marks(",–—)")
    private func left(of c: Int, lo: Int, names: inout NameReader, resolve: (Int) -> Speaker?) -> Speaker? {
        var k = skipBack(c - 1, lo)
        guard k >= lo else { return nil }
        if document.isQuoted(k) { return nil }
        if Self.closers.contains(tokens[k]) {
            return beforeComma(k, cue: c, from: lo, names: &names, resolve: resolve)
        }
        if tokens[k].kind == .mark { return nil }
        // "he and other officials said": the last conjunct counts as the speaker.
        if document.kind(k).contains(.relative) {
            k -= 1
            if k >= lo, tokens[k].isMark(",") { k -= 1 }
            guard k >= lo, let phrase = names.phrase(at: k), phrase.entity >= 0 else { return nil }
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        if !document.kind(k).isDisjoint(with: .pronoun) { return resolve(k) }
        if document.serves(k, as: .join), k > lo, !document.lexicon.dropsSubject {
            // "released a video and said": the subject of the clause. In languages that drop subjects it may be another one.
            return clauseSubject(before: k, lo: lo, names: names, resolve: resolve)
        }
        if let phrase = names.phrase(at: k), phrase.end == k + 1 || document.isPossessiveMark(k) == false {
            return head(of: phrase, lo: lo, names: names)
        }
        if isParticiple(c) { return clauseSubject(before: c, lo: lo, names: names, resolve: resolve) }
        return generic(endingAt: k, lo: lo, names: &names)
    }
    func isParticiple(_ c: Int) -> Bool {
        document.length(c) > 4 && document.ends(c, in: document.lexicon.participle)
    }

    /// The phrase itself, or the one that governs it by a preposition: "the dockers in northern Lorn".
    private func head(of phrase: NamePhrase, lo: Int, names: NameReader) -> Speaker? {
        var phrase = phrase
        var steps = 0
        while phrase.afterPreposition, steps < 3 {
            var k = phrase.start - 1
            while k >= lo, tokens[k].isWord, names.phrase(at: k) == nil, phrase.start - k <= 5,
                document.kind(k).isDisjoint(with: [.cue, .clauseOpener, .that])
                    || document.kind(k).contains(.preposition)
            { k -= 1 }
            guard k >= lo, let other = names.phrase(at: k), other.sort != .state,
                other.sort != .place || other.start == lo
            else { break }
            phrase = other
            steps += 1
        }
        guard phrase.entity >= 0, phrase.start == lo || !document.isPossessiveMark(phrase.end) else { return nil }
        return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
    }

    private func beforeComma(
        _ comma: Int, cue c: Int, from lo: Int, names: inout NameReader, resolve: (Int) -> Speaker?
    ) -> Speaker? {
        if isParticiple(c) { return clauseSubject(before: comma, lo: lo, names: names, resolve: resolve) }
        let k = comma - 1
        guard k >= lo, !document.isQuoted(k) else { return nil }
        // The appositive between two commas, or the words before it.
        var open = k
        while open >= lo,
            !Self.openers.contains(tokens[open]), !document.isQuoted(open)
        { open -= 1 }
        if let phrase = names.phrase(at: k), phrase.entity >= 0, !phrase.afterPreposition,
            phrase.sort == .person || phrase.sort == .role, open >= lo
        {
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        guard open > lo, !document.isQuoted(open - 1) else { return nil }
        if let phrase = names.phrase(at: open - 1), phrase.entity >= 0 { return head(of: phrase, lo: lo, names: names) }
        // "The dockers' letter on Monday, by contrast, …"
        let end = skipBack(open - 1, lo)
        guard end > lo, end < open - 1 || document.kind(open + 1).contains(.preposition), names.phrase(at: end) == nil,
            tokens[end].isWord
        else { return nil }
        return generic(endingAt: end, lo: lo, names: &names)
    }

    /// The first phrase or pronoun of the clause that no preposition precedes.
    func clauseSubject(before c: Int, lo: Int, names: NameReader, resolve: (Int) -> Speaker?) -> Speaker? {
        var k = lo
        var fallback: Speaker?
        while k < c {
            if document.isQuoted(k) {
                k += 1
                continue
            }
            if let phrase = names.phrase(at: k) {
                if phrase.entity >= 0, !phrase.afterPreposition, !document.isPossessiveMark(phrase.end) {
                    let who = Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
                    if phrase.sort != .place { return who }
                    fallback = fallback ?? who
                }
                k = phrase.end
                continue
            }
            if !document.kind(k).isDisjoint(with: [.he, .she]), document.kind(k).isDisjoint(with: .possessive),
                let who = resolve(k)
            {
                return who
            }
            k += 1
        }
        return fallback
    }

    private func right(of c: Int, hi: Int, names: NameReader, resolve: (Int) -> Speaker?) -> Speaker? {
        var k = c + 1
        while k < hi, isAdverb(k) || document.kind(k).contains(.adverb) || document.kind(k).contains(.auxiliary) {
            k += 1
        }
        guard k < hi, tokens[k].isWord else { return nil }
        if !document.kind(k).isDisjoint(with: [.he, .she]), document.kind(k).isDisjoint(with: .possessive) {
            return resolve(k)
        }
        let first = k
        while k < hi, k - first < 4, names.phrase(at: k) == nil,
            document.kind(k).contains(.determiner) || document.kind(k).contains(.possessive)
                || (k > first && tokens[k].isWord && !document.kind(k).contains(.preposition)
                    && !document.kind(k).contains(.that))
        { k += 1 }
        guard k < hi, let phrase = names.phrase(at: k), phrase.entity >= 0 else { return nil }
        return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
    }

    /// A subject that is no name phrase: "the report said", "two people said".
    private func generic(endingAt end: Int, lo: Int, names: inout NameReader) -> Speaker? {
        var k = end
        var start = end
        while k >= lo, tokens[k].isWord, end - k < 6 {
            let kind = document.kind(k)
            // "the morning report": a noun that could also be a cue.
            if !kind.isDisjoint(with: [.clauseOpener, .that, .cue, .auxiliary, .relative, .pronoun])
                && kind.isDisjoint(with: .determiner) && !(k == end && kind.contains(.cue))
            {
                break
            }
            if kind.contains(.preposition) {
                // "a spokesperson for the clinic", "the head of a school": the noun before the preposition.
                start = k
                k -= 1
                continue
            }
            start = k
            if kind.contains(.determiner) { break }
            k -= 1
        }
        while start <= end, document.kind(start).contains(.preposition) { start += 1 }
        // "two sources close to the talks": the speaker is named before the preposition.
        if start > lo, start <= end, document.kind(start - 1).contains(.preposition) {
            for i in stride(from: start - 2, through: max(lo, start - 5), by: -1) {
                if let phrase = names.phrase(at: i), phrase.entity >= 0, phrase.sort == .group || phrase.sort == .role {
                    return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
                }
            }
        }
        guard start <= end, document.kind(start).contains(.determiner) || document.kind(start).contains(.number),
            end > start, !isTemporal(end),
            !document.kind(end).contains(.stop)
        else { return nil }
        // A name inside the subject ("the owner of Norvik Lines") has its own phrase.
        for i in start...end {
            if let phrase = names.phrase(at: i), phrase.entity >= 0, phrase.sort == .person || phrase.sort == .role {
                return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
            }
            // "the harbour's evening bulletin": the harbour is the speaker.
            if let phrase = names.phrase(at: i), phrase.entity >= 0, phrase.end <= end,
                document.isPossessiveMark(phrase.end), phrase.sort == .body || phrase.sort == .group
            {
                return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
            }
        }
        let from = document.kind(start).contains(.determiner) ? start + 1 : start
        return Speaker(entity: names.loose(from, end + 1), start: start, end: end + 1)
    }
}
