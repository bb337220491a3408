import NewsModel
import Text

/// A phrase that names someone or something: title, state and name as they stand together.
struct NamePhrase: Sendable {
    enum Sort: Sendable { case person, role, body, group, state, place, unknown }
    /// Token range of the whole phrase, without its article.
    var start: Int
    var end: Int
    /// Token range of the proper name; empty for a role or body without one.
    var coreStart: Int
    var coreEnd: Int
    var sort: Sort
    /// The state it acts for.
    var state: String?
    /// The entity it belongs to.
    var entity: Int = -1
    /// Whether a preposition stands before it.
    var afterPreposition = false
    /// Whether "the", "this", "his" stands before it.
    var isDefinite = false

    var hasName: Bool { coreStart < coreEnd }
    var titleEnd: Int { hasName ? coreStart : end }
}

/// Cuts name phrases out of sentences by a shallow grammar: modifiers, head, link, name.
struct NamePhraseScanner {
    let document: Document
    private var tokens: [Token] { document.tokens }

    init(document: Document) { self.document = document }

    func phrases() -> [NamePhrase] {
        var found: [NamePhrase] = []
        for sentence in document.sentences {
            var i = sentence.start
            while i < sentence.end {
                if let phrase = phrase(at: i, limit: sentence.end) {
                    found.append(phrase)
                    i = phrase.end
                } else {
                    i += 1
                }
            }
        }
        return found
    }

    /// Whether the capital at `i` may begin or carry on a name.
    func isNameCapital(_ i: Int, inRun: Bool) -> Bool {
        let token = document.tokens[i]
        guard token.isWord, token.isCapital else { return false }
        let kind = document.kinds[i]
        if kind.contains(.month) || kind.contains(.weekday) {
            return kind.contains(.manName) || kind.contains(.womanName)
        }
        let known: Lexicon.Kind = [.state, .manName, .womanName]
        if !kind.isDisjoint(with: known) { return true }
        if kind.contains(.stop) {
            return token.shape.contains(.allCapitals) && token.end - token.start > 1 && !isShouting(i)
                && document.lexicon.grammarAcronyms && !kind.contains(.he) && !document.lowers.contains(token.hash)
        }
        if isShouting(i) { return document.capitals.contains(token.hash) }
        if document.lexicon.nounCapitals { return inRun || isNameAmongNouns(i) }
        if inRun, isSentenceStart(i - 1) == false { return true }
        if isTitle(i) { return document.capitals.contains(token.hash) }
        guard isSentenceStart(i) else { return true }
        if token.shape.contains(.allCapitals) { return true }
        if document.lowers.contains(token.hash) { return false }
        if document.capitals.contains(token.hash) { return true }
        let next = i + 1
        return next < tokens.count && tokens[next].isCapital && tokens[next].isWord && tokens[next].block == token.block
            && !document.kind(next).contains(.stop) && !document.kind(i).contains(.cue)
            && !document.kind(i).contains(.preposition)
            && !document.kind(next).contains(.month) && !document.kind(next).contains(.weekday)
    }
    /// Where nouns have capitals, a name shows by a neighbour with one, a first name or capitals throughout.
    private func isNameAmongNouns(_ i: Int) -> Bool {
        let token = tokens[i]
        if token.shape.contains(.allCapitals) { return true }
        let kind = document.kinds[i]
        if !kind.isDisjoint(with: [.role, .body, .group]) { return true }
        guard i + 1 < tokens.count, tokens[i + 1].isWord, tokens[i + 1].isCapital, tokens[i + 1].block == token.block
        else { return false }
        let next = document.kinds[i + 1]
        let none: Lexicon.Kind = [
            .stop, .month, .weekday, .timeUnit, .magnitude, .number, .pronoun, .determiner, .preposition,
        ]
        guard next.isDisjoint(with: none), kind.isDisjoint(with: none) else { return false }
        return i == 0
            || (tokens[i - 1].kind != .number && document.kind(i - 1).isDisjoint(with: [.magnitude, .number]))
                && document.lexicon.units.match(tokens, i, limit: tokens.count) == nil
    }
    private func isTitle(_ i: Int) -> Bool {
        let kind = document.blockKind(i)
        return kind == .title || kind == .heading
    }
    /// A line all in capitals shows no names.
    private func isShouting(_ i: Int) -> Bool {
        guard tokens[i].shape.contains(.allCapitals), isTitle(i) else { return false }
        let near = tokens[max(0, i - 2)..<min(tokens.count, i + 3)].filter(\.isWord)
        return near.allSatisfy { $0.shape.contains(.allCapitals) }
    }
    private func isSentenceStart(_ i: Int) -> Bool {
        guard i > 0 else { return true }
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        var k = i - 1
        while k >= sentence.start {
            if tokens[k].kind != .mark { return false }
            if tokens[k].shape.contains(.quote) || tokens[k].isMark(":") || tokens[k].isMark("•")
                || tokens[k].isMark("-") || tokens[k].isMark("–")
            {
                return true
            }
            k -= 1
        }
        return true
    }

    private static let headKinds: Lexicon.Kind = [.role, .body, .group]
    private static let partKinds: Lexicon.Kind = [.role, .body, .group, .roleModifier, .honorific, .state, .outletWord]

    func phrase(at i: Int, limit: Int) -> NamePhrase? {
        guard tokens[i].isWord else { return nil }
        let first = document.kinds[i]
        guard isNameCapital(i, inRun: false) || !first.isDisjoint(with: Self.partKinds) else { return nil }
        if first.contains(.stop) && !tokens[i].isCapital { return nil }
        // "Laut Polizei": the preposition opens the sentence, not the name.
        if let (phrase, _) = document.lexicon.phrases.match(tokens, i, limit: limit), case .sourceBefore = phrase {
            return nil
        }
        var j = i
        var head = -1
        var links = 0
        var lastSolid = i - 1
        while j < limit {
            let token = tokens[j]
            let kind = document.kinds[j]
            if document.quoteOf[j] != document.quoteOf[i] { break }
            if token.kind == .mark {
                if token.isMark("."), j > i, j + 1 < limit, !token.shape.contains(.spaceBefore),
                    tokens[j + 1].isCapital,
                    document.kind(j - 1).contains(.honorific) || tokens[j - 1].end - tokens[j - 1].start <= 2
                        || (document.serves(j - 1, as: .abbreviation) && tokens[j - 1].isCapital)
                {
                    j += 1
                    continue
                }
                if token.isMark("&"), j > i, j + 1 < limit, tokens[j + 1].isCapital {
                    j += 1
                    continue
                }
                break
            }
            if token.kind == .number { break }
            if document.isPossessiveMark(j) {
                guard head < 0 || head == lastSolid, j + 1 < limit, tokens[j + 1].isWord,
                    !document.kind(j + 1).isDisjoint(with: Self.partKinds)
                        || (lookahead(j + 2, limit) && !document.kind(j + 1).contains(.stop))
                else { break }
                j += 1
                continue
            }
            if isNameCapital(j, inRun: j > i)
                || (!kind.isDisjoint(with: Self.partKinds) && (!kind.contains(.stop) || token.isCapital))
            {
                // Where words are inflected, one in lower case behind a name is the next phrase: "заявил Берг журналистам".
                if document.lexicon.inflects, !token.isCapital, j > i, tokens[j - 1].isCapital,
                    document.kinds[j - 1].isDisjoint(with: Self.partKinds)
                {
                    break
                }
                // A head in lower case after a proper name ends the name: "Putin ally" stays open, "Stoltenberg says" not.
                if kind.contains(.cue), !token.isCapital, head >= 0 || kind.isDisjoint(with: [.role, .body, .group]) {
                    break
                }
                if !kind.isDisjoint(with: Self.headKinds) {
                    head = j
                    lastSolid = j
                } else if token.isCapital || kind.contains(.state) || kind.contains(.honorific) {
                    lastSolid = j
                }
                j += 1
            } else if kind.contains(.roleLink) || isParticle(j) {
                let isParticle = isParticle(j)
                guard links < 3, j > i, lastSolid == j - 1 else { break }
                // German articles: only behind "von" are they part of a name.
                if isParticle, document.lexicon.nounCapitals, kind.contains(.determiner), head != j - 1 { break }
                let organisation = !document.kind(j - 1).isDisjoint(with: [
                    .role, .body, .organisationWord, .roleModifier,
                ])
                guard isParticle || head >= 0 || organisation else { break }
                var k = j + 1
                while k < limit, document.kind(k).contains(.determiner), tokens[k].isWord { k += 1 }
                guard k < limit, tokens[k].isWord,
                    tokens[k].isCapital || !document.kind(k).isDisjoint(with: [.state, .roleModifier]),
                    isNameCapital(k, inRun: true) || document.kind(k).contains(.roleModifier),
                    document.quoteOf[k] == document.quoteOf[i], !document.kind(k).contains(.month),
                    !document.kind(k).contains(.weekday)
                else { break }
                links += 1
                j = k
            } else if j > i, !token.isCapital, kind.isDisjoint(with: [.stop, .preposition, .cue, .auxiliary, .that]),
                lookahead(j + 1, limit)
            {
                j += 1  // "US intelligence officials"
            } else if j > i,
                links > 0 || head >= 0 || (j + 1 < limit && document.kind(j + 1).contains(.organisationWord)),
                token.isWord, document.serves(j, as: .and), j + 1 < limit, tokens[j + 1].isCapital,
                tokens[j - 1].isCapital, links > 0 || document.kind(j + 1).contains(.organisationWord),
                isNameCapital(j + 1, inRun: true)
            {
                j += 1  // "Organization for Security and Co-operation"
            } else {
                break
            }
        }
        let end = lastSolid + 1
        guard end > i else { return nil }
        return classify(i, end, head: head)
    }
    private func isParticle(_ k: Int) -> Bool {
        tokens[k].isWord && !tokens[k].isCapital && document.serves(k, as: .particle)
    }
    private func lookahead(_ j: Int, _ limit: Int) -> Bool {
        j < limit && tokens[j].isWord && !document.kind(j).isDisjoint(with: Self.headKinds)
            && !document.kind(j).contains(.stop)
            && !(document.kind(j).contains(.cue))
    }

    private func classify(_ start: Int, _ end: Int, head: Int) -> NamePhrase? {
        // The proper name: the trailing run of capitals that are no title words.
        var core = end
        var k = end - 1
        while k >= start {
            let token = tokens[k]
            let kind = document.kinds[k]
            if token.kind == .mark || isParticle(k) {
                guard core < end, k > start else { break }
                k -= 1
                continue
            }
            guard token.isWord, token.isCapital, !document.isPossessiveMark(k), !kind.contains(.honorific),
                !kind.contains(.group),
                !kind.contains(.roleLink)
            else { break }
            if !kind.isDisjoint(with: [.role, .roleModifier, .state, .body, .outletWord]),
                kind.isDisjoint(with: [.manName, .womanName])
            {
                break
            }
            core = k
            k -= 1
        }
        // "ambassador to the European Union Vladimir Chizhov": behind the body that a link joined stands the name.
        if core < end, (start..<core).contains(where: { document.kinds[$0].contains(.roleLink) }),
            let organisation = (core..<end).last(where: { document.kinds[$0].contains(.organisationWord) })
        {
            if organisation + 1 < end, end - organisation - 1 >= 2 { core = organisation + 1 }
        }
        // "NATO Jens Stoltenberg": the acronym is no first name.
        if core < end, tokens[core].shape.contains(.allCapitals),
            end - core >= 3
                || (end - core == 2 && document.kind(core + 1).isDisjoint(with: [.organisationWord, .body])
                    && !document.kind(core + 1).isDisjoint(with: [.manName, .womanName])),
            tokens[core + 1].isWord, !tokens[core + 1].shape.contains(.allCapitals),
            document.kind(end - 1).isDisjoint(with: [.organisationWord, .body, .placeWord])
        {
            core += 1
        }
        var phrase = NamePhrase(start: start, end: end, coreStart: core, coreEnd: end, sort: .unknown)
        phrase.state =
            (start..<end).lazy.filter { self.document.kinds[$0].contains(.state) }
            .compactMap { self.document.lexicon.states[self.tokens[$0].hash] }.first
            ?? document.lexicon.statePhrases.match(tokens, start, limit: end)?.value
        annotate(&phrase)
        if document.lexicon.statePhrases.match(tokens, start, limit: end)?.count == end - start {
            phrase.sort = .state
            phrase.coreStart = start
            return phrase
        }
        let headKind = head >= 0 ? document.kinds[head] : []
        let words = (start..<end).filter { tokens[$0].isWord && !document.isPossessiveMark($0) }
        let coreWords = words.filter { $0 >= core }
        let afterAcronym =
            core > start && coreWords.count >= 2 && tokens[core - 1].shape.contains(.allCapitals)
            && document.kind(core - 1).isDisjoint(with: [.state, .body, .role])
        let titleKinds = words.filter { $0 < core }.reduce(into: Lexicon.Kind()) { $0.formUnion(document.kinds[$1]) }
        let coreKinds = coreWords.reduce(into: Lexicon.Kind()) { $0.formUnion(document.kinds[$1]) }
        let hasOrganisation =
            !coreKinds.isDisjoint(with: [.organisationWord, .body])
            && coreKinds.isDisjoint(with: [.manName, .womanName])
        if coreWords.isEmpty {
            phrase.coreStart = end
            if words.allSatisfy({ document.kinds[$0].contains(.state) }) {
                guard let last = words.last, tokens[last].isCapital else { return nil }
                phrase.sort = .state
                phrase.coreStart = start
                return phrase
            }
            // The head that counts is the last one before a link ("ambassador to the European Union").
            let main = mainHead(start, end)
            if main.contains(.body) && !main.contains(.role)
                || (main.contains(.organisationWord) && !main.contains(.role))
            {
                phrase.sort = .body
            } else if main.contains(.group) {
                phrase.sort = .group
            } else if main.contains(.role) {
                phrase.sort = .role
            } else if words.contains(where: { tokens[$0].isCapital }), !document.lexicon.nounCapitals {
                phrase.sort = .unknown
                phrase.coreStart = start
            } else {
                return nil
            }
            return phrase
        }
        if afterAcronym, titleKinds.isEmpty {
            phrase.sort = .person
        } else if titleKinds.contains(.role) || titleKinds.contains(.honorific) {
            let linked =
                core > start
                && (document.kinds[core - 1].contains(.roleLink) || document.kinds[core - 1].contains(.determiner))
            if linked || hasOrganisation || (coreWords.count == 1 && coreKinds.contains(.organisationWord)) {
                phrase.sort = .role  // "head of Norvik", "ambassador to the European Union"
                phrase.coreStart = end
            } else {
                phrase.sort = .person
            }
        } else if titleKinds.contains(.body) || titleKinds.contains(.outletWord) || titleKinds.contains(.group) {
            let linked =
                core > start && document.kinds[core - 1].contains(.roleLink)
                || document.kinds[core - 1].contains(.determiner)
            phrase.sort = .body
            if linked || titleKinds.contains(.body) && headKind.contains(.body) && tokens[head].isCapital {
                phrase.coreStart = start
            }
            if titleKinds.contains(.group) {
                phrase.sort = .group
                phrase.coreStart = end
            }
        } else if titleKinds.contains(.roleModifier) || titleKinds.contains(.state) {
            phrase.coreStart = titleKinds.contains(.state) && !tokens[start].isCapital ? core : start
            phrase.sort = hasOrganisation ? .body : coreKinds.contains(.placeWord) ? .place : .unknown
        } else if coreKinds.contains(.placeWord), !hasOrganisation {
            phrase.sort = .place
        } else if hasOrganisation || (coreWords.count == 1 && tokens[coreWords[0]].shape.contains(.allCapitals)) {
            phrase.sort = .body
        } else if !coreKinds.isDisjoint(with: [.manName, .womanName]), coreWords.count >= 2 {
            phrase.sort = .person
        } else if (2...3).contains(coreWords.count), !phrase.afterPlacePreposition(document) {
            phrase.sort = .person
        } else if phrase.afterPlacePreposition(document) {
            phrase.sort = .place
        }
        return phrase
    }

    private func mainHead(_ start: Int, _ end: Int) -> Lexicon.Kind {
        var main: Lexicon.Kind = []
        for k in start..<end {
            let kind = document.kinds[k]
            if kind.contains(.roleLink), !main.isEmpty { return main }
            if !kind.isDisjoint(with: [.role, .body, .group]) {
                main = kind
            } else if kind.contains(.organisationWord) {
                main = kind
            }
        }
        return main
    }

    private func annotate(_ phrase: inout NamePhrase) {
        var k = phrase.start - 1
        let sentence = document.sentences[Int(document.sentenceOf[phrase.start])]
        while k >= sentence.start, tokens[k].isWord {
            let kind = document.kinds[k]
            if kind.contains(.determiner) {
                if !document.serves(k, as: .indefinite) { phrase.isDefinite = true }
                k -= 1
                continue
            }
            if kind.contains(.preposition) { phrase.afterPreposition = true }
            if kind.isDisjoint(with: [.preposition, .stop, .cue, .auxiliary, .adverb]), !tokens[k].isCapital,
                phrase.start - k <= 2
            {
                k -= 1
                continue
            }
            break
        }
    }
}

extension NamePhrase {
    fileprivate func afterPlacePreposition(_ document: Document) -> Bool {
        guard start > 0, document.tokens[start - 1].isWord else { return false }
        return document.serves(start - 1, as: .placePreposition)
    }
}
