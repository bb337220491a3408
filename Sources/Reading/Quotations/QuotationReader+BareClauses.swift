import Grammar
import NewsModel
import Text

/// Clauses that a verb leads to without "that", or whose "that" the tree does not know: said on Monday the pier was closed; told the pilots they are late.
extension QuotationReader {
    /// "said on Monday that boats", "told the Harbour Times that two boats": whatever the tree makes of a "that" behind a day, or behind nothing but whom the verb tells.
    func isPlainThat(_ k: Int, from cue: Int) -> Bool {
        guard document.kind(k).contains(.that), !document.lexicon.questionWords.contains(tokens[k].hash), k > cue + 1,
            document.lexicon.phrases.match(tokens, k, limit: tokens.count)?.0 != .conditional,
            k + 1 < tokens.count, document.kind(k + 1).isDisjoint(with: [.timeUnit, .weekday, .month]),
            nodes(k + 1).map({ ![.verb, .auxiliary].contains($0.part) }) ?? false
        else { return false }
        if document.serves(cue, as: .bareSays) {
            return tokens[k - 1].isCapital || !document.kind(k - 1).isDisjoint(with: [.weekday, .month])
        }
        return document.kind(cue).contains(.told)
            && (cue + 1..<k).allSatisfy {
                tokens[$0].isCapital || document.kind($0).contains(.determiner) || isPluralNoun($0)
            }
    }
    private func isPluralNoun(_ k: Int) -> Bool {
        nodes(k).map { $0.part == .noun && $0.traits.contains(.plural) } ?? false
    }
    /// Whether the tree may have taken a clause for one of a hearer's ("told the pilots that"), or of a day's or a place's ("said on a pier that").
    func leadsOver(_ noun: Int, _ cue: Int, _ parse: Parse) -> Bool {
        document.kind(cue).contains(.told)
            || parse.nodes[noun].relation == .oblique && parse.nodes[noun].head == cue
                && document.serves(cue, as: .bareSays)
    }
    /// Where a clause begins that a verb leads to without "that" ("said on Monday the pier was closed"), in languages that leave it out. Where the tree does not
    /// know it, the words right behind a verb of saying, which has no object.
    func bareClause(of cue: Int, in words: Range<Int>, _ parse: Parse) -> Int? {
        guard document.lexicon.dropsThat, stance(cue) != .accuses, let first = words.first else { return nil }
        if document.kind(cue).contains(.told), first == cue + 1, let start = behindNoun(words, parse) { return start }
        let clause = parse.children(of: cue).first {
            parse.nodes[$0].relation == .clausalComplement && words.contains($0) && isFinite($0, parse)
        }
        if let clause, let top = subject(of: clause, below: cue, words, parse) {
            let start = words.first {
                tokens[$0].isWord
                    && ($0 == clause || $0 == top || isBelow($0, clause, parse) || isBelow($0, top, parse))
            }
            if let start, opens(start, clause, parse), (first..<start).allSatisfy({ leads($0, from: cue, parse) }) {
                return start
            }
        }
        let isTold = document.kind(cue).contains(.told)
        guard document.serves(cue, as: .bareSays) || isTold && first > cue + 1 else {
            return nil
        }
        let start = words.first { !isAdverbial($0, of: cue, parse) } ?? first
        guard let word = words.first(where: { $0 >= start && tokens[$0].isWord }), word - start <= 1 else { return nil }
        let node = parse.nodes[word]
        let isGerund = node.part == .verb && node.traits.contains(.verbal)
        return (isGerund || Self.openings.contains(node.part))
            && document.kind(word).isDisjoint(with: .that)
            && (document.kind(word).isDisjoint(with: .negation) || node.part == .determiner)
            && hasVerb(word + 1..<words.upperBound, parse)
            ? start : nil
    }
    /// "told the pilots she had": the pronoun behind a noun phrase.
    private func behindNoun(_ words: Range<Int>, _ parse: Parse) -> Int? {
        let noun: [PartOfSpeech] = [.determiner, .adjective, .noun, .properNoun, .numeral]
        guard let start = words.prefix(Self.longestHearer).first(where: { !noun.contains(parse.nodes[$0].part) }),
            start > words.lowerBound, !document.kind(start).isDisjoint(with: [.he, .she, .they, .it]),
            document.kind(start).isDisjoint(with: .possessive), hasVerb(start + 1..<words.upperBound, parse)
        else { return nil }
        return start
    }
    /// The most tokens of a hearer. Chosen, not measured.
    private static let longestHearer = 7
    private func hasVerb(_ words: Range<Int>, _ parse: Parse) -> Bool {
        words.contains {
            (isFiniteVerb($0, parse)
                || parse.nodes[$0].part == .verb && !parse.nodes[$0].traits.isDisjoint(with: [.past, .participle]))
                && ![.adverbialClause, .conjunct].contains(parse.nodes[$0].relation) && !isRelative($0, parse)
        }
    }
    /// Whether a verb is of a relative clause with its pronoun; one without may be the tree's error for a clause of its own ("said the pier had closed").
    private func isRelative(_ verb: Int, _ parse: Parse) -> Bool {
        let clause = Self.auxiliaries.contains(parse.nodes[verb].relation) ? parse.nodes[verb].head : verb
        return clause >= 0 && parse.nodes[clause].relation == .relativeClause
            && parse.children(of: clause).contains { !document.kind($0).isDisjoint(with: [.relative, .that]) }
    }
    /// Whether a word is of a day, a place or the like that hangs on the verb.
    private func isAdverbial(_ k: Int, of cue: Int, _ parse: Parse) -> Bool {
        var k = k
        for _ in 0..<Self.farthest {
            let node = parse.nodes[k]
            if node.head == cue { return [.oblique, .adverb].contains(node.relation) }
            guard node.head > cue, node.relation != .relativeClause else { return false }
            k = node.head
        }
        return false
    }
    private static let openings: [PartOfSpeech] = [.determiner, .pronoun, .properNoun, .noun, .adjective, .numeral]
    private func isFinite(_ verb: Int, _ parse: Parse) -> Bool {
        isFiniteVerb(verb, parse) || parse.children(of: verb).contains { isFiniteVerb($0, parse) }
    }
    /// The subject of a clause; the tree may have it as the object of the verb that leads to the clause ("said the pier was a mistake"), which cannot be where that tells
    /// somebody.
    private func subject(of clause: Int, below cue: Int, _ words: Range<Int>, _ parse: Parse) -> Int? {
        parse.child(of: clause, .subject, .passiveSubject, .clausalSubject, .expletive)
            ?? (document.kind(cue).contains(.told) ? nil : parse.child(of: cue, .object)).flatMap {
                words.contains($0) && $0 < clause && parse.child(of: clause, .marker, .case) == nil ? $0 : nil
            }
    }
    /// The token behind whom the verb tells, or behind the verb.
    func behindHearer(_ one: Account.Quotation, _ cue: Int) -> Int {
        guard document.kind(cue).contains(.told) else { return cue + 1 }
        if let hearer = one.saidTo.map({ document.tokens(of: $0) }), hearer.lowerBound > cue,
            hearer.lowerBound - cue <= 2
        {
            return hearer.upperBound
        }
        // "told Norvana they are"
        var end = cue + 1
        while end < tokens.count, end - cue <= 3, tokens[end].isWord, tokens[end].isCapital { end += 1 }
        let leadsOn =
            end < tokens.count && nodes(end).map { [.pronoun, .determiner, .numeral].contains($0.part) } ?? false
        return leadsOn ? end : cue + 1
    }
    private func isBelow(_ k: Int, _ top: Int, _ parse: Parse) -> Bool {
        var k = k
        for _ in 0..<Self.farthest {
            k = parse.nodes[k].head
            if k == top { return true }
            guard k >= 0 else { return false }
        }
        return false
    }
    /// Whether the first word of a clause is no conjunction or question word of it.
    private func opens(_ start: Int, _ clause: Int, _ parse: Parse) -> Bool {
        !(parse.nodes[start].relation == .marker && parse.nodes[start].head == clause)
            && !document.lexicon.questionWords.contains(tokens[start].hash)
    }
    /// Whether a word between a verb and its clause is a hearer, a day or a place.
    private func leads(_ k: Int, from cue: Int, _ parse: Parse) -> Bool {
        let node = parse.nodes[k]
        return ![.verb, .auxiliary, .subordinator].contains(node.part) && !Self.subjectRelations.contains(node.relation)
            && (node.relation != .object || document.kind(cue).contains(.told))
    }
}
