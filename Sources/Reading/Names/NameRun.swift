import Grammar
import Text

/// Collects the tokens of one name phrase word by word: modifiers, head, link, name.
struct NameRun {
    let scanner: NamePhraseScanner
    let start: Int
    let limit: Int
    /// The next token to examine.
    private(set) var next: Int
    /// The last title word ("minister", "court"); nil when there is none.
    private(set) var head: Int?
    /// The last token with which a phrase can end; tokens after it may be dropped again.
    private(set) var lastSolid: Int
    private var links = 0
    /// The token range of the phrase.
    var range: Range<Int> { start..<max(start, lastSolid + 1) }

    private var document: Document { scanner.document }
    private var tokens: [Token] { scanner.document.tokens }

    init(_ scanner: NamePhraseScanner, from start: Int, limit: Int) {
        self.scanner = scanner
        self.start = start
        self.limit = limit
        next = start
        lastSolid = start - 1
    }

    private static let companyEndings = Set(["corp", "gmbh", "inc", "llc", "ltd", "plc"].map { Hash.word($0) })
    static let heads: Lexicon.Kind = [.role, .body, .group]
    static let parts: Lexicon.Kind = [.role, .body, .group, .roleModifier, .honorific, .state, .outletWord]

    /// Takes all tokens of the phrase.
    mutating func take() {
        while next < limit, takeNickname() || document.quoteOf[next] == document.quoteOf[start] && step() {}
        // The full stop of "Jr." is the name's.
        if lastSolid > start, lastSolid + 1 < limit, tokens[lastSolid + 1].isMark("."),
            !tokens[lastSolid + 1].shape.contains(.spaceBefore),
            NameReader.abbreviatedSuffixes.contains(tokens[lastSolid].hash)
        {
            lastSolid += 1
        }
    }

    /// Takes the next token; returns false when the phrase is complete.
    private mutating func step() -> Bool {
        switch tokens[next].kind {
        case .number: return false
        case .mark:
            if takeDomain() { return true }
            return takes(joinsMark(next))
        case .word: break
        }
        if document.isPossessiveMark(next) { return takes(leadsOn(next)) }
        if scanner.isNamePart(next, inRun: isInside) { return takePart() }
        if document.kinds[next].contains(.roleLink) || document.isParticle(next) { return takeLink() }
        return takes(qualifiesHead(next) || joinsNames(next))
    }
    private mutating func takes(_ belongs: Bool) -> Bool {
        if belongs { next += 1 }
        return belongs
    }
    private var isInside: Bool { next > start }
    private var hasHead: Bool { head != nil }

    /// Takes the end of a domain behind a name: "Harbour.com".
    private mutating func takeDomain() -> Bool {
        guard isInside, lastSolid == next - 1, next + 1 < limit, document.endsDomain(next + 1) else { return false }
        lastSolid = next + 1
        next += 2
        return true
    }

    /// Takes the nickname in quotation marks or brackets between a given name and a last name: `Ida "Storm" Berg`, "Ida (Storm) Berg". An acronym or a place in brackets
    /// is none ("Ida Berg (LIG)", "Angelo (Lorn) Times").
    private mutating func takeNickname() -> Bool {
        guard isInside, lastSolid == next - 1, tokens[next].kind == .mark,
            !document.kinds[next - 1].isDisjoint(with: .firstName),
            next - start < 2 || !tokens[next - 2].isCapital || !document.kinds[next - 2].isDisjoint(with: Self.parts)
        else { return false }
        let inBrackets = tokens[next].isMark("(")
        guard inBrackets || tokens[next].shape.contains(.quote) else { return false }
        var close = next + 1
        while close < limit, close - next <= 2, isNickname(close) { close += 1 }
        guard close > next + 1, close + 1 < limit,
            inBrackets ? tokens[close].isMark(")") : tokens[close].shape.contains(.quote),
            document.quoteOf[close + 1] == document.quoteOf[start], scanner.isNameCapital(close + 1, inRun: true),
            document.kinds[close + 1].isDisjoint(with: Self.parts.union([.stop, .cue]))
        else { return false }
        next = close + 1
        return true
    }
    private func isNickname(_ k: Int) -> Bool {
        tokens[k].isWord && tokens[k].isCapital && !tokens[k].shape.contains(.allCapitals)
            && document.kinds[k].isDisjoint(with: Self.parts.union([.stop, .organisationWord]))
            && Models.places?.name(of: document.text(k, k + 1)) == nil
    }

    /// The full stop of "Dr. Berg" and "J. Berg", the sign of "Berg & Sons", the comma of "Norvik Lines, Inc."
    private func joinsMark(_ k: Int) -> Bool {
        guard isInside, k + 1 < limit, tokens[k + 1].isCapital else { return false }
        if tokens[k].isMark(",") { return lastSolid == k - 1 && Self.companyEndings.contains(tokens[k + 1].hash) }
        if tokens[k].isMark("&") { return true }
        guard tokens[k].isMark("."), !tokens[k].shape.contains(.spaceBefore) else { return false }
        return document.kind(k - 1).contains(.honorific) || document.length(k - 1) <= 2
            || (document.serves(k - 1, as: .abbreviation) && tokens[k - 1].isCapital)
    }
    /// "Lorn's mayor", "Lorn's new mayor": whether a possessive leads to a title.
    private func leadsOn(_ k: Int) -> Bool {
        guard head == nil || head == lastSolid, k + 1 < limit, tokens[k + 1].isWord else { return false }
        let next = document.kind(k + 1)
        return !next.isDisjoint(with: Self.parts) || (isHead(k + 2) && !next.contains(.stop))
    }
    private func isHead(_ k: Int) -> Bool {
        k < limit && tokens[k].isWord && !document.kind(k).isDisjoint(with: Self.heads)
            && document.kind(k).isDisjoint(with: [.stop, .cue])
    }

    /// Takes a capitalised word or a title word.
    private mutating func takePart() -> Bool {
        let kind = document.kinds[next]
        let isCapital = tokens[next].isCapital
        let opensNext = document.lexicon.inflects && isInside && document.kinds[next - 1].isDisjoint(with: Self.parts)
        // "Ida Berg MP": letters behind the name are no part of it.
        if isCapital, kind.contains(.role), tokens[next].shape.contains(.allCapitals), followsFullName { return false }
        // In languages that inflect, a lower-case title word after a name begins the next phrase: "заявил Берг журналистам".
        if opensNext, !isCapital, tokens[next - 1].isCapital { return false }
        // "цитирует Берга Lorn Daily": the outlet's name in another script is another's.
        if opensNext, isCapital, changesScript { return false }
        // A verb in lower case ends the name, unless it may also be a head: "Berg ally" continues, "Berg says" does not.
        if kind.contains(.cue), !isCapital, hasHead || kind.isDisjoint(with: Self.heads) { return false }
        let isHead = !kind.isDisjoint(with: Self.heads)
        if isHead { head = next }
        let isGenitive = !document.lexicon.hasCapitals && hasHead && kind.contains(.roleModifier)
        if isHead || isCapital || isGenitive || !kind.isDisjoint(with: [.state, .honorific]) { lastSolid = next }
        next += 1
        return true
    }

    /// Whether a word in Latin letters follows a name in Cyrillic ones, or the other way round; acronyms may stand beside either ("РИА Novosti"), and what
    /// an office stands before is told apart later ("глава Lorn Тим Берг").
    private var changesScript: Bool {
        guard let word = (start..<next).last(where: { tokens[$0].isWord }), document.length(next) > 1,
            document.kind(word).isDisjoint(with: .honorific),
            let (before, after) = scanner.scripts(word, next), before != after,
            !(before == .latin && (hasHead || scanner.parse?.nodes[start].part == .noun))
        else { return false }
        // "Бренд Lorn" begins with a noun that says what it is.
        return scanner.parse?.nodes[word].part != .noun
            && ![next, word].contains { tokens[$0].shape.contains(.allCapitals) }
    }
    /// Whether the words so far are two names without a title or an article, and no capital or link goes on: "Ida Berg" before "MP".
    private var followsFullName: Bool {
        guard next - start == 2, !hasHead, (start..<next).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapital }),
            start == 0 || !document.kinds[start - 1].contains(.determiner)
        else { return false }
        guard next + 1 < limit, tokens[next + 1].isWord else { return true }
        return !tokens[next + 1].isCapital
            && (!document.kinds[next + 1].contains(.roleLink) || document.serves(next + 1, as: .bodyLink))
    }

    /// Takes "of", "for" or "van" between a title or name and a capitalised word.
    private mutating func takeLink() -> Bool {
        guard links < 3, isInside, lastSolid == next - 1, mayLink(next) else { return false }
        var k = next + 1
        while k < limit, tokens[k].isWord, document.kind(k).contains(.determiner) || document.isParticle(k) { k += 1 }
        guard k < limit, goesOn(k), !leavesName(next) else { return false }
        links += 1
        next = k
        return true
    }
    /// "Ida Berg van Norvik": behind a given name and another the preposition leads to whom she works for. "Maria Anna von Berg" and "Ida Freifrau von Berg" go on.
    private func leavesName(_ k: Int) -> Bool {
        guard document.lexicon.linksBehindNames, document.kind(k).contains(.roleLink), k - start >= 2,
            document.isParticle(k),
            tokens[k - 1].isWord, tokens[k - 1].isCapital, tokens[k - 2].isWord, tokens[k - 2].isCapital,
            document.kind(k - 1).isDisjoint(with: Self.noSurname),
            !document.serves(k - 1, as: .nobleRank), Models.givenNames?.contains(tokens[k - 1].hash) == false
        else { return false }
        return !document.kind(k - 2).isDisjoint(with: .firstName) && leadsToBody(behind: k)
    }
    private static let noSurname: Lexicon.Kind = .firstName.union([
        .role, .honorific, .group, .body, .organisationWord, .placeWord,
    ])
    /// Whether an acronym, a body, or, where such names are no surnames, a place or another noun stands behind a preposition.
    private func leadsToBody(behind k: Int) -> Bool {
        var next = k + 1
        while next < limit, tokens[next].isWord, !tokens[next].isCapital { next += 1 }
        let end = (next..<limit).first { !tokens[$0].isWord || !tokens[$0].isCapital } ?? limit
        guard next < end, next - k <= 3 else { return false }
        let words = next..<min(end, next + 5)
        if words.contains(where: {
            tokens[$0].shape.contains(.allCapitals) && document.length($0) > 1
                || !document.kind($0).isDisjoint(with: [.body, .organisationWord, .outletWord])
                || Lexicon.companyWords.contains(tokens[$0].hash)
        }) {
            return true
        }
        if document.lexicon.nounCapitals {
            return document.isInDictionary(next)
                || Models.places?.name(of: document.text(next, next + 1)) != nil
        }
        return false
    }
    private func mayLink(_ k: Int) -> Bool {
        // "the Commission on Harbours", but not "a minister on Twitter".
        if document.serves(k, as: .bodyLink) {
            return head == k - 1 && document.kind(k - 1).contains(.body) && tokens[k - 1].isCapital
        }
        let isParticle = document.isParticle(k)
        // In languages whose articles look like particles ("der"), they belong to a name only directly after its head.
        let isArticle = isParticle && document.lexicon.nounCapitals && document.kinds[k].contains(.determiner)
        if isArticle, head != k - 1 { return false }
        // "Gabe von Wasser", "Polizei zu Straftaten": a noun before "von" or "zu" is no name.
        if isParticle, document.lexicon.nounCapitals, document.kinds[k].contains(.preposition),
            head != k - 1 || !document.kinds[k].contains(.roleLink), isMereNoun(k - 1, before: k)
        {
            return false
        }
        // "the Observatory for Boats", but not "the Observatory in Lorn".
        if document.serves(k - 1, as: .openInstitution), tokens[k - 1].isCapital,
            !document.serves(k, as: .placePreposition)
        {
            return true
        }
        return isParticle || hasHead
            || !document.kind(k - 1).isDisjoint(with: [.role, .body, .organisationWord, .roleModifier])
    }
    private func isMereNoun(_ k: Int, before link: Int) -> Bool {
        // "Universität zu Köln"
        let isBodyAtPlace =
            document.kind(k).contains(.body) && link + 1 < limit
            && Models.places?.name(of: document.text(link + 1, link + 2)) != nil
        return document.kind(k).isDisjoint(with: .firstName.union([.honorific, .role])) && !isBodyAtPlace
            && !document.serves(k, as: .nobleRank)
            && document.isInDictionary(k)
    }
    private func goesOn(_ k: Int) -> Bool {
        let kind = document.kind(k)
        return tokens[k].isWord && document.quoteOf[k] == document.quoteOf[start]
            && kind.isDisjoint(with: [.month, .weekday])
            && (tokens[k].isCapital || !kind.isDisjoint(with: [.state, .roleModifier]))
            && (kind.contains(.roleModifier) || scanner.isNameCapital(k, inRun: true))
    }
    /// "US intelligence officials"
    private func qualifiesHead(_ k: Int) -> Bool {
        isInside && !tokens[k].isCapital
            && document.kinds[k].isDisjoint(with: [.stop, .preposition, .cue, .auxiliary, .that]) && isHead(k + 1)
    }
    /// "Office for Harbours and Inland Shipping"
    private func joinsNames(_ k: Int) -> Bool {
        guard isInside, document.serves(k, as: .and), k + 1 < limit else { return false }
        return tokens[k - 1].isCapital && tokens[k + 1].isCapital
            && document.kind(k + 1).isDisjoint(with: .firstName)
            && (links > 0 || document.kind(k + 1).contains(.organisationWord) || leadsToBody(k))
            && scanner.isNameCapital(k + 1, inRun: true)
    }
    /// "the Harbour and Inland Shipping Commission": one body, where an article, a possessive or "U.S." stands before, nothing before the "and" is a body or
    /// a person, and the last word behind it is a body.
    private func leadsToBody(_ k: Int) -> Bool {
        let none: Lexicon.Kind = [.body, .role, .group, .placeWord, .manName, .womanName, .givenName, .outletWord]
        guard isDetermined || isShortAcronym(start), document.kind(k - 1).isDisjoint(with: .state),
            document.kind(k + 1).isDisjoint(with: .state),
            (start..<k).allSatisfy({
                document.kind($0).isDisjoint(with: none)
                    && (!tokens[$0].shape.contains(.allCapitals) || isShortAcronym($0))
            })
        else { return false }
        var last = k + 1
        while last + 1 < limit, tokens[last + 1].isWord, tokens[last + 1].isCapital { last += 1 }
        return last > k + 1 && document.kind(last).contains(.body)
    }
    /// "US", "U.S." or "EU" before another word.
    private func isShortAcronym(_ k: Int) -> Bool {
        k + 1 < next && tokens[k].shape.contains(.allCapitals) && document.length(k) <= 4
    }
    /// Whether an article or a possessive stands before the phrase.
    private var isDetermined: Bool {
        start > 0 && (document.kind(start - 1).contains(.determiner) || document.isPossessiveMark(start - 1))
    }
}
