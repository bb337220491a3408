import Algorithms
import Grammar
import NewsModel
import Text

/// Finds what somebody is reported to have said: quotations by their marks, reported clauses by their cues.
struct QuotationReader {
    let document: Document
    var names: NameReader
    var quotations: [Account.Quotation] = []
    let finder: SpeakerFinder
    /// The last speaker of a quotation, and that quotation's sentence.
    var lastSpeaker: Int?
    var lastSentence = -10
    /// The article's grammar, and what the learned classifiers find by it, in the order of cues; nil and nothing without a grammar.
    let parse: Parse?
    var found: [FoundAttribution]
    /// For each quotation in marks the attributions of `found` that cover most of it.
    var attributionsOf: [Int: [Int]] = [:]
    /// What the ranking says of a speaker whom the text does not name beside the quotation.
    struct Lead {
        /// What stands in the speaker's place.
        var kind: Referents.Kind
        var best: Referents.Candidate
        var next: Referents.Candidate?
        /// By how much the best one is better than the next.
        var margin: Int
    }
    /// By quotation.
    var leads: [Span: Lead] = [:]
    /// Where the rules and the classifiers mean two different speakers: the quotations by the classifiers, by sentence. `SpeakerConfidence` chooses.
    var rivals: [Int: [Account.Quotation]] = [:]
    /// Cues that already belong to a quotation in marks.
    var usedCues: Set<Int> = []

    init(document: Document, names: NameReader) {
        self.document = document
        self.names = names
        finder = SpeakerFinder(document: document)
        parse = names.parse
        guard let parse, let model = Models.attribution() else {
            found = []
            return
        }
        let features = AttributionFeatures(document: document, parse: parse)
        found = AttributionReader(features: features, model: model).read().map { Self.withWholeCue($0, document) }
    }

    /// In a script without spaces the cue is the listed word in which the classifiers' character stands; its last character stands for it.
    private static func withWholeCue(_ one: FoundAttribution, _ document: Document) -> FoundAttribution {
        var cue = one.cue
        while cue + 1 < document.tokens.count, document.kind(cue).contains(.wordPart) { cue += 1 }
        guard cue > one.cue, document.longWord(cue) != nil else { return one }
        let word = one.cue...cue
        var out = one
        out.cue = cue
        out.content.removeAll(where: word.contains)
        out.speaker.removeAll(where: word.contains)
        return out
    }

    /// For the trainers: an article with its grammar and names, before anything of what is said is read.
    init(_ article: Article) {
        let document = Document(article, lexicon: Lexicon.of(article.language))
        let parse = Models.grammar(of: document.language).map { Parse(document, by: $0) }
        let named = parse.map { document.capitalised(by: $0) } ?? document
        var names = NameReader(document: named, parse: parse)
        names.read()
        self.init(document: named, names: names)
    }

    var tokens: [Token] { document.tokens }

    /// - Parameters:
    ///   - ranksReferents: Whether pronouns and the like are resolved by the trained ranking; its training reads without.
    ///   - findsHearers: Whether hearers are looked for in the tree; the training of that reads without.
    ///   - doubtsSpeakers: Whether speakers who are not sure enough, and what nobody says, are left out; the training of that reads without.
    mutating func read(ranksReferents: Bool = true, doubtsSpeakers: Bool = true, findsHearers: Bool = true) {
        var quoted: [Account.Quotation] = []
        var reported: [Account.Quotation] = []
        addSourcePhrases()
        addReportiveMood()
        assignToMarks()
        var q = 0
        for s in document.sentences.indices {
            // In reading order, so that "he" refers to the last speaker.
            while q < document.quotes.count, document.quotes[q].start < document.sentences[s].end {
                if let quotation = quotation(q, before: quoted.last) {
                    joinOrAppend(quotation, q, to: &quoted)
                }
                q += 1
            }
            reported.append(contentsOf: clauses(s))
        }
        quotations = (quoted + reported).sorted { $0.span < $1.span }
        if ranksReferents { resolveReferents() }
        addNearest()
        if doubtsSpeakers {
            doubtSpeakers()
            settleStances()
        }
        if findsHearers { findHearers() }
        lendHearers()
        settleClauses()
    }

    // MARK: - Quotations in marks

    struct Attribution {
        var speaker: Speaker?
        var cue: Int?
        var stance: Account.Stance = .says
        var saidTo: Span?
        var via: [Span] = []
        /// The reported clause around the marks.
        var clause: Range<Int>?
    }

    func stance(_ c: Int) -> Account.Stance {
        var stance = document.longWord(c)?.stance ?? document.lexicon.stances[tokens[c].hash] ?? .says
        if document.lexicon.partedDenials.contains(tokens[c].hash), !hasDenialPart(c) { stance = .says }
        if stance == .says, document.lexicon.partedBeliefs.contains(tokens[c].hash) { stance = .believes }
        var k = document.wordStart(c) - 1
        let lo = document.sentences[Int(document.sentenceOf[c])].start
        while k >= lo, c - k <= 3, tokens[k].isWord, finder.isSkippable(k) {
            if document.kind(k).contains(.negation), stance == .says { return .doubts }
            k -= 1
        }
        return stance
    }

    private func hasDenialPart(_ c: Int) -> Bool {
        let end = document.sentences[Int(document.sentenceOf[c])].end
        return ((c + 1)..<max(c + 1, min(end, c + 40))).contains {
            !document.isQuoted($0) && document.lexicon.denialParts.contains(tokens[$0].hash)
        }
    }

    /// The number of words in the marks; two characters of a script without spaces count as one.
    func wordCount(_ quote: QuoteMarks.Quote) -> Int {
        let words = (quote.start..<quote.end).filter { tokens[$0].kind != .mark && !document.isPossessiveMark($0) }
        return words.count - words.count { tokens[$0].shape.contains(.ideograph) } / 2
    }

    private mutating func quotation(_ q: Int, before: Account.Quotation?) -> Account.Quotation? {
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
        func quotation(by one: Attribution) -> Account.Quotation {
            var quotation = Account.Quotation(
                pieces: [document.span(quote.start, quote.end)], kind: kind, speaker: one.speaker?.entity,
                speakerSpan: one.speaker.flatMap { $0.end > $0.start ? document.span($0.start, $0.end) : nil },
                cueSpan: one.cue.map { cueSpan($0) }, stance: one.stance, saidTo: one.saidTo, via: one.via,
                sentence: sentence)
            guard kind == .mixed, one.speaker != nil else { return quotation }
            quotation.clause =
                one.clause.map { document.span($0.lowerBound, $0.upperBound) }
                ?? (words <= Self.fragment ? self.sentence(around: quotation) : nil)
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

    func cueSpan(_ c: Int) -> Span { document.span(document.wordStart(c), c + 1) }
    /// Whether a cue of a script without spaces is a word of its own, and no noun.
    private func isWholeWord(_ i: Int) -> Bool {
        guard document.isIdeograph(i) else { return true }
        let start = document.wordStart(i)
        guard let parse else { return start < i }
        let part = parse.nodes[i].part
        if start > 0, document.isIdeograph(start - 1), parse.nodes[start - 1].relation == .character {
            return false
        }
        return (start < i || parse.nodes[i].relation != .character) && part != .noun && part != .properNoun
    }
    func isCue(_ i: Int) -> Bool {
        document.kind(i).contains(.cue) && !document.isQuoted(i) && isWholeWord(i)
            && !(tokens[i].isCapital && i > 0 && tokens[i - 1].isWord && document.kind(i).contains(.weakCue)
                && !document.lexicon.verbLast)
            && names.phrase(at: i).map { $0.end <= i + 1 && $0.start == i && !$0.hasName } ?? true
    }
    mutating func speaker(of c: Int, lo: Int, hi: Int) -> Speaker? {
        let reader = self
        let found =
            subjectByGrammar(c) ?? finder.speaker(of: c, lo: lo, hi: hi, names: &names, resolve: { reader.resolve($0) })
        guard let found = found.map({ governing($0, cue: c) }), !isDenied(found) else { return nil }
        return byOrigin(found) ?? endingWithPerson(found, cue: c)
    }
    /// Whether a speaker without a name may begin with this character: where a clause begins, so that none of it is left out.
    func isLooseSpeaker(_ from: Int) -> Bool {
        guard parse?.nodes[from].part != .particle, parse?.nodes[from].part != .adposition else { return false }
        guard from > 0, tokens[from].block == tokens[from - 1].block else { return true }
        return tokens[from - 1].kind == .mark
            || !document.kind(from - 1).isDisjoint(with: [.determiner, .adverb, .clauseOpener])
    }
    /// In a script without capitals: the subject that hangs on the cue.
    private mutating func subjectByGrammar(_ c: Int) -> Speaker? {
        guard let parse, !document.lexicon.hasCapitals,
            let subject = (document.wordStart(c)...c).lazy.compactMap({
                parse.child(of: $0, .subject, .passiveSubject)
            }).first, !document.isQuoted(subject), !document.kind(subject).contains(.adverb)
        else { return nil }
        if !document.kind(subject).isDisjoint(with: .pronoun) { return resolve(subject) }
        if let phrase = names.phrase(at: subject), phrase.entity >= 0 {
            return Speaker(entity: phrase.entity, start: phrase.start, end: phrase.end)
        }
        guard parse.nodes[subject].part == .noun || parse.nodes[subject].part == .properNoun,
            !finder.isTemporal(subject)
        else { return nil }
        var from = subject
        while from > 0, subject - from < 16, tokens[from - 1].isWord, hangs(from - 1, on: subject, parse),
            parse.nodes[from - 1].part != .adposition, parse.nodes[from - 1].part != .verb
        { from -= 1 }
        guard !document.isIdeograph(subject) || isLooseSpeaker(from) else { return nil }
        return Speaker(entity: names.loose(from, subject + 1), start: from, end: subject + 1)
    }
    /// "No group has said", "if the ministry denies": nobody has said it.
    private func isDenied(_ speaker: Speaker) -> Bool {
        guard speaker.end > speaker.start else { return false }
        let lo = document.sentences[Int(document.sentenceOf[speaker.start])].start
        if (max(lo, speaker.start - 1)..<speaker.end).contains(where: { document.kind($0).contains(.negation) }) {
            return true
        }
        var k = speaker.start - 1
        while k >= lo, speaker.start - k <= 4, tokens[k].kind != .mark {
            if document.lexicon.phrases.match(tokens, k, limit: speaker.start)?.0 == .conditional { return true }
            k -= 1
        }
        return false
    }
    /// "the Brazilian said": the person of that origin whom the sentences before name.
    func byOrigin(_ speaker: Speaker) -> Speaker? {
        guard speaker.end - speaker.start == 1, speaker.start > 0,
            let phrase = names.phrase(at: speaker.start), phrase.sort == .state, let state = phrase.state,
            document.serves(speaker.start - 1, as: .originArticle), !document.kind(speaker.start).contains(.seat),
            document.text(speaker.start, speaker.end).lowercased() != state.lowercased()
        else { return nil }
        let s = Int(document.sentenceOf[speaker.start])
        for t in stride(from: s - 1, through: max(0, s - 3), by: -1) {
            let sentence = document.sentences[t]
            if let subject = finder.clauseSubject(
                before: sentence.end, lo: sentence.start, names: names, resolve: resolve),
                names.entities[subject.entity].sort == .person
            {
                return Speaker(entity: subject.entity, start: speaker.start, end: speaker.end)
            }
        }
        return nil
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
    private mutating func joinOrAppend(_ next: Account.Quotation, _ q: Int, to quoted: inout [Account.Quotation]) {
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
