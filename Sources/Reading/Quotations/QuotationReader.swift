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
    ///   - settlesEdges: Whether it is settled where what is said begins and ends; the training of that reads without.
    ///   - settlesClauses: Whether it is settled at the end what is shown of words in marks and what is told once; all trainings read without.
    mutating func read(
        settlesEdges: Bool = true, ranksReferents: Bool = true, doubtsSpeakers: Bool = true, findsHearers: Bool = true,
        settlesClauses: Bool = true
    ) {
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
        if settlesEdges {
            settleEdges()
            settleNested()
        }
        if ranksReferents { resolveReferents() }
        addNearest()
        if doubtsSpeakers {
            doubtSpeakers()
            settleStances()
        }
        if findsHearers { findHearers() }
        lendHearers()
        if settlesClauses { settleClauses() }
    }

    // MARK: - Cues and their subjects

    struct Attribution {
        var speaker: Speaker?
        var cue: Int?
        var stance: Account.Stance = .says
        var saidTo: Span?
        var via: [Span] = []
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
            subjectByGrammar(c) ?? subjectBehind(c, lo: lo, hi: hi)
            ?? finder.speaker(of: c, lo: lo, hi: hi, names: &names, resolve: { reader.resolve($0) })
        guard let found = found.map({ governing($0, cue: c) }), !isDenied(found) else { return nil }
        return byOrigin(found) ?? holder(of: endingWithPerson(found, cue: c), cue: c)
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
    /// "In der Anhörung sagte Berg: …": the subject right behind the cue, where the tree has it there.
    private func subjectBehind(_ c: Int, lo: Int, hi: Int) -> Speaker? {
        guard let parse, document.lexicon.hasCapitals, c > lo,
            let subject = parse.child(of: c, .subject), subject > c, subject < hi, !document.isQuoted(subject)
        else { return nil }
        let start = names.phrase(at: subject)?.start ?? subject
        guard
            ((c + 1)..<max(c + 1, start)).allSatisfy({
                document.kind($0).contains(.determiner) || finder.isSkippable($0)
            })
        else { return nil }
        if !document.kind(subject).isDisjoint(with: .pronoun) { return resolve(subject) }
        // "borgmästaren Ida Berg": an office that is not in the list, and a name that hangs on it.
        guard let phrase = names.phrase(at: subject) ?? names.phrase(at: subject + 1), phrase.entity >= 0,
            phrase.start <= subject || phrase.hasName && parse.nodes[phrase.coreStart].head == subject
        else { return nil }
        return Speaker(entity: phrase.entity, start: min(subject, phrase.start), end: phrase.end)
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
}
