import Algorithms
import Grammar
import NewsModel
import Text

/// What a phrase such as "according to the police" reports: the rest of the clause that it belongs to, however the language orders them.
extension QuotationReader {
    /// Adds the attributions of source phrases that the classifiers have not found.
    mutating func addSourcePhrases() {
        guard let parse else { return }
        var added: [FoundAttribution] = []
        for sentence in document.sentences {
            var k = sentence.start
            while k < sentence.end {
                guard !document.isQuoted(k), let source = sourcePhrase(at: k, sentence, parse) else {
                    k += 1
                    continue
                }
                // "According to the treaty" names no speaker: in strict languages it must be a name, an office or a document.
                let isNamed = !document.lexicon.strictCues || source.speaker.contains { names(speaker: $0, sentence) }
                if isNamed, let one = attribution(of: source, sentence, parse) { added.append(one) }
                k = max(k + 1, source.range.upperBound)
            }
        }
        guard !added.isEmpty else { return }
        let cues = Set(added.map(\.cue))
        found = (found.filter { !cues.contains($0.cue) } + added).sorted { $0.cue < $1.cue }
    }
    private func names(speaker k: Int, _ sentence: Document.Sentence) -> Bool {
        if let phrase = names.phrase(at: k) { return phrase.sort != .place && phrase.sort != .state }
        return !document.kind(k).isDisjoint(with: Lexicon.Kind.pronoun.union(.possessive))
            || document.lexicon.evidence.match(document.tokens, k, limit: sentence.end) != nil
    }
    private struct SourcePhrase {
        /// The tokens of the phrase with the name of the source.
        var range: Range<Int>
        var cue: Int
        var speaker: [Int]
        /// The word by which the phrase hangs on its clause.
        var top: Int
    }
    private func sourcePhrase(at k: Int, _ sentence: Document.Sentence, _ parse: Parse) -> SourcePhrase? {
        if let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: sentence.end) {
            if phrase == .sourceBefore { return source(from: k, count: count, sentence, parse) }
            if phrase == .sourceAfter { return source(before: k, count: count, sentence, parse) }
        }
        // "nach ihren Angaben", "по его словам": the source stands within the phrase.
        guard k + 2 < sentence.end, document.kind(k + 1).contains(.possessive) else { return nil }
        let without = [tokens[k]] + tokens[(k + 2)..<min(sentence.end, k + 5)]
        guard let (phrase, count) = document.lexicon.phrases.match(without, 0, limit: without.count),
            phrase == .sourceBefore, count > 1
        else { return nil }
        return SourcePhrase(range: k..<(k + count + 1), cue: k, speaker: [k + 1], top: top(of: k, parse))
    }
    /// "according to X": the noun phrase behind the preposition.
    private func source(from k: Int, count: Int, _ sentence: Document.Sentence, _ parse: Parse) -> SourcePhrase? {
        let first = k + count
        guard first < sentence.end, tokens[first].isWord, !document.isQuoted(first) else { return nil }
        if document.isIdeograph(k) { return namedSource(from: k, count: count, sentence) }
        var head = first
        while parse.nodes[head].head > head, parse.nodes[head].head < min(sentence.end, first + 8),
            isNominal(parse.nodes[parse.nodes[head].head].part)
        { head = parse.nodes[head].head }
        guard isNominal(parse.nodes[head].part) else { return nil }
        let end = end(of: head, from: first, sentence, parse)
        return SourcePhrase(
            range: k..<end, cue: k, speaker: named(by: head, in: first..<end), top: top(of: k, parse))
    }
    /// "据新华社报道": in a script without spaces the source must be a name or an office; the verb behind it belongs to the phrase.
    private func namedSource(from k: Int, count: Int, _ sentence: Document.Sentence) -> SourcePhrase? {
        let first = k + count
        let opens = k == sentence.start || tokens[k - 1].kind == .mark
        guard opens, let phrase = names.phrase(at: first), phrase.start == first, phrase.sort != .place,
            phrase.sort != .state,
            let comma = (phrase.end..<min(sentence.end, phrase.end + 12)).first(where: { tokens[$0].kind == .mark }),
            tokens[comma].isMark(",")
        else { return nil }
        return SourcePhrase(
            range: k..<(comma + 1), cue: first - 1, speaker: Array(phrase.start..<phrase.end), top: first)
    }
    /// "X zufolge": the noun phrase before the postposition.
    private func source(before k: Int, count: Int, _ sentence: Document.Sentence, _ parse: Parse) -> SourcePhrase? {
        guard k > sentence.start, tokens[k - 1].isWord, !document.isQuoted(k - 1) else { return nil }
        var head = parse.nodes[k].head
        if head < sentence.start || head >= k || !isNominal(parse.nodes[head].part) { head = k - 1 }
        guard isNominal(parse.nodes[head].part) else { return nil }
        var start = head
        while start > sentence.start, hangs(start - 1, on: head, parse), tokens[start - 1].isWord { start -= 1 }
        return SourcePhrase(
            range: start..<(k + count), cue: document.isIdeograph(k) ? k + count - 1 : k,
            speaker: named(by: head, in: start..<k), top: top(of: head, parse))
    }
    private func isNominal(_ part: PartOfSpeech) -> Bool {
        part == .noun || part == .properNoun || part == .pronoun || part == .adjective || part == .numeral
            || part == .determiner || part == .other
    }
    /// Where the noun phrase ends that begins at `first`: with what hangs on its head, and an apposition between two commas.
    private func end(of head: Int, from first: Int, _ sentence: Document.Sentence, _ parse: Parse) -> Int {
        var k = head + 1
        while k < sentence.end, tokens[k].kind != .mark || tokens[k].isMark("("), hangs(k, on: head, parse) { k += 1 }
        guard k + 2 < sentence.end, tokens[k].isMark(","), hangs(k + 1, on: head, parse) else { return k }
        let behind = (k + 1)..<min(sentence.end, k + 20)
        return behind.first { !hangs($0, on: head, parse) || tokens[$0].isMark(",") && !hangs($0 + 1, on: head, parse) }
            .map { tokens[$0].isMark(",") ? $0 : k } ?? k
    }
    /// Whether a word is below another one in the tree.
    func hangs(_ i: Int, on head: Int, _ parse: Parse) -> Bool {
        guard i < parse.nodes.count else { return false }
        var k = i
        var steps = 0
        while k >= 0, steps < 12 {
            if k == head { return true }
            k = parse.nodes[k].head
            steps += 1
        }
        return false
    }
    /// The words that name the source: of "the report of the police" in a phrase such as "nach Angaben der Polizei", the police.
    private func named(by head: Int, in range: Range<Int>) -> [Int] {
        guard document.lexicon.sourceNouns.contains(tokens[head].hash), range.count > 1 else { return Array(range) }
        let behind = Array((head + 1)..<max(head + 1, range.upperBound))
        return behind.isEmpty ? Array(range) : behind
    }
    /// The phrase's word that hangs on a word outside: of a preposition its noun.
    private func top(of k: Int, _ parse: Parse) -> Int {
        let node = parse.nodes[k]
        return node.head >= 0 && (node.relation == .case || node.relation == .marker) ? node.head : k
    }

    /// The clause that the phrase belongs to, without the phrase.
    private func attribution(
        of source: SourcePhrase, _ sentence: Document.Sentence, _ parse: Parse
    ) -> FoundAttribution? {
        // At the end, behind a comma, the phrase belongs to the whole sentence.
        let opens = source.range.lowerBound
        let isSetOff = opens > sentence.start && tokens[opens - 1].isMark(",")
        // In a script without spaces the phrase opens the sentence that it belongs to.
        var clause = isSetOff || document.isIdeograph(opens) ? -1 : parse.nodes[source.top].head
        var steps = 0
        while clause >= 0,
            source.range.contains(clause) || isNominal(parse.nodes[clause].part) && !isClause(clause, parse),
            steps < 12
        {
            clause = parse.nodes[clause].head
            steps += 1
        }
        let isWhole = clause < 0 || parse.nodes[clause].head < 0
        var content = (sentence.start..<sentence.end).filter { t in
            !source.range.contains(t) && (isWhole || hangs(t, on: clause, parse))
        }
        if !isWhole {
            // "from where, according to X, …": what joins the clause to another one is not said.
            content.removeAll { t in
                t < clause
                    && (parse.nodes[t].relation == .marker || parse.nodes[t].relation == .coordinator
                        || parse.nodes[t].traits.contains(.relative))
            }
        }
        // "Fransız gazetesi X'e göre …": what precedes a source without a comma belongs to it.
        if document.lexicon.speechFirst, !(sentence.start..<opens).contains(where: { tokens[$0].kind == .mark }) {
            content.removeAll { $0 < opens }
        }
        // "The pier is closed, according to the agency, and …": what follows a whole clause is the narrator's, or about the source.
        let isComplete = (sentence.start..<opens).contains { parse.nodes[$0].head < 0 && isClause($0, parse) }
        if isSetOff, isComplete { content.removeAll { $0 > opens } }
        while let last = content.last, tokens[last].kind == .mark { content.removeLast() }
        guard content.count(where: { tokens[$0].isWord && !document.isQuoted($0) }) >= 3 else { return nil }
        var one = FoundAttribution(
            cue: source.cue, content: content, speaker: source.speaker, cueScore: Self.certain, score: Self.certain)
        one.isSource = true
        return one
    }
    private func isClause(_ i: Int, _ parse: Parse) -> Bool {
        parse.child(of: i, .subject, .passiveSubject, .copula) != nil
    }
    static let certain: Int32 = 1000
}
