import Algorithms
import Grammar
import NewsModel
import Text

/// Where what is said begins and ends, and the reported clause around a few words in marks: what they are about.
extension QuotationReader {
    /// The sentence of a quotation, if it is more than that.
    func sentence(around one: Account.Quotation) -> Span? {
        guard document.sentences.indices.contains(one.sentence) else { return nil }
        let sentence = document.sentences[one.sentence]
        let whole = document.span(sentence.start, sentence.end)
        return whole.contains(one.span) && whole != one.span ? whole : nil
    }
    /// Decides where what is said begins and ends, for each statement with a cue in its sentence and its rivals: without marks its words, around marks its
    /// clause.
    mutating func settleEdges() {
        guard let edges = ContentEdges(self) else { return }
        for sentence in rivals.keys.sorted() {
            rivals[sentence] = rivals[sentence]?.map { one in
                let q = quotations.partitioningIndex { $0.span >= one.span }
                return settled(one, to: edges.content(of: one, at: q))
            }
        }
        quotations = quotations.enumerated().map { settled($1, to: edges.content(of: $1, at: $0)) }.sorted {
            $0.span < $1.span
        }
    }
    private func settled(_ one: Account.Quotation, to content: Range<Int>?) -> Account.Quotation {
        guard let content = content.map({ withRest(behindLeader($0, one), one) }) ?? withRest(one) else {
            return one
        }
        var one = one
        if one.kind == .indirect {
            one.pieces = pieces(of: content, in: one)
        } else if !isCueOfDenial(one), !beginsBehindPutIn(content, one), content != document.tokens(of: one.span) {
            one.clause = document.span(content.lowerBound, content.upperBound)
        }
        return one
    }
    /// What is said without marks begins behind the word that leads from the verb to it: not "on Monday that the pier is open".
    private func behindLeader(_ content: Range<Int>, _ one: Account.Quotation) -> Range<Int> {
        guard one.kind == .indirect, let cue = one.cueSpan.flatMap({ document.tokens(of: $0).last }),
            cue < content.lowerBound, let that = leader(from: cue, in: cue..<content.upperBound),
            content.contains(that)
        else { return content }
        let words = trimmed(that + 1..<content.upperBound, keepsQuotes: true)
        return words.count(where: { tokens[$0].isWord }) > 1 ? words : content
    }
    /// What is said with its main clause or what it goes on with, if that was missing.
    private func withRest(_ one: Account.Quotation) -> Range<Int>? {
        guard one.pieces.count == 1 else { return nil }
        let content = document.tokens(of: one.clause ?? one.span)
        let whole = withRest(content, one)
        return whole == content ? nil : whole
    }
    /// What is said does not end before its main clause ("if the pier closes, the boats will leave"), nor before a second clause with "that" ("…, and that it will
    /// stay so").
    private func withRest(_ content: Range<Int>, _ one: Account.Quotation) -> Range<Int> {
        guard one.kind != .direct, let parse, let first = content.first(where: { tokens[$0].isWord }),
            let cue = one.cueSpan.flatMap({ document.tokens(of: $0).last }), cue < first
        else { return content }
        let sentence = document.sentences[Int(document.sentenceOf[first])]
        let needsMore = one.kind == .indirect && isHalf(content, of: cue, parse)
        guard needsMore || goesOn(behind: content, sentence) else { return content }
        let rest = trimmed(content.upperBound + (needsMore ? 1 : 0)..<sentence.end, keepsQuotes: true)
        guard let next = rest.first(where: { tokens[$0].isWord }),
            document.kind(next).isDisjoint(with: [.cue, .auxiliary, .relative]),
            !needsMore || ![.coordinator, .subordinator].contains(parse.nodes[next].part),
            rest.contains(where: { isFiniteVerb($0, parse) }), !holdsAnother(rest, than: one)
        else { return content }
        // The mark that closes what it opens.
        let opensMarks = rest.contains { tokens[$0].kind == .mark && tokens[$0].shape.contains(.quote) }
        let close = (rest.upperBound..<sentence.end).prefix(2).first { tokens[$0].shape.contains(.quote) }
        return content.lowerBound..<(opensMarks ? close.map { $0 + 1 } ?? rest.upperBound : rest.upperBound)
    }
    /// Whether another's statement begins in the words: a verb of saying stands there, or another one's cue.
    private func holdsAnother(_ words: Range<Int>, than one: Account.Quotation) -> Bool {
        let first = quotations.partitioningIndex { $0.sentence >= one.sentence }
        let others = quotations[first...].prefix(Self.mostNested).prefix { $0.sentence == one.sentence }
        return others.contains { other in
            other.cueSpan != one.cueSpan && other.cueSpan.map { document.tokens(of: $0).overlaps(words) } ?? false
        } || words.contains { document.kind($0).contains(.cue) && nodes($0)?.part == .verb && !document.isQuoted($0) }
    }
    /// Whether the words are a condition that a comma ends.
    private func isHalf(_ content: Range<Int>, of cue: Int, _ parse: Parse) -> Bool {
        guard let first = content.first(where: { tokens[$0].isWord }), opensCondition(first, parse),
            !document.lexicon.askingCues.contains(tokens[cue].hash),
            !document.lexicon.requestCues.contains(tokens[cue].hash), content.upperBound < tokens.count
        else { return false }
        return tokens[content.upperBound].isMark(",")
            && content.upperBound < document.sentences[Int(document.sentenceOf[first])].end
    }
    /// Whether "and that" or "but that" stands behind the words.
    private func goesOn(behind content: Range<Int>, _ sentence: Document.Sentence) -> Bool {
        var k = content.upperBound
        while k < sentence.end, k - content.upperBound < 3, tokens[k].kind == .mark { k += 1 }
        guard k + 2 < sentence.end, tokens[k].isWord, document.serves(k, as: .join) else { return false }
        return isThat(k + 1) && nodes(k + 1)?.relation == .marker
            && document.kind(k + 2).isDisjoint(with: [.timeUnit, .weekday, .month])
            && nodes(k + 2).map { ![.verb, .auxiliary].contains($0.part) } ?? false
    }
    /// Whether a word opens a clause that another one follows: "if", "while", "once"; not one that asks.
    func opensCondition(_ k: Int, _ parse: Parse) -> Bool {
        guard [.subordinator, .adverb].contains(parse.nodes[k].part) else { return false }
        return document.lexicon.factualConjunctions.contains(tokens[k].hash)
            || !document.lexicon.questionWords.contains(tokens[k].hash)
                && document.lexicon.phrases.match(tokens, k, limit: tokens.count)?.0 == .conditional
    }
    /// Decides, when all else is read, what is told once and which clause each quotation with a speaker has. Of several in one clause the first has it, of the
    /// same speaker.
    mutating func settleClauses() {
        for q in quotations.indices where quotations[q].kind == .indirect { leaveMarks(q) }
        let marked = quotations.filter { $0.kind != .indirect }
        quotations = (marked + quotations.filter { $0.kind == .indirect }).uniqued {
            Said(span: $0.span, speaker: $0.speaker)
        }.sorted { $0.span < $1.span }
        var clauses: [Int: Span] = [:]
        var last: (speaker: Int, clause: Span)?
        for q in quotations.indices {
            let one = quotations[q]
            guard one.kind != .direct, let speaker = one.speaker else { continue }
            let around = isCutOff(one) ? sentence(around: one) : one.clause
            guard let clause = predicate(of: one) ?? around.flatMap({ isNeeded($0, by: one) ? $0 : nil }) else {
                continue
            }
            let isSeen = last.map {
                $0.speaker == speaker && ($0.clause.contains(clause) || $0.clause.contains(one.span))
            }
            if one.kind == .mixed, isSeen ?? false { continue }
            clauses[q] = clause
            if one.kind == .mixed { last = (speaker, clause) }
        }
        for q in quotations.indices { quotations[q].clause = clauses[q] }
        quotations = quotations.filter { !tellsNothing($0) }
    }
    /// Whether words without marks, shown as they are, say nothing by themselves: the relative clause of a noun before them ("told of a pier, which had
    /// closed"), or what leads to a colon ("the letter reads:").
    private func tellsNothing(_ one: Account.Quotation) -> Bool {
        guard one.kind == .indirect, one.clause == nil, one.pieces.count == 1, let parse else { return false }
        let words = document.tokens(of: one.span)
        guard let first = words.first(where: { tokens[$0].isWord }), let last = words.last else { return false }
        if last + 1 < tokens.count, tokens[last + 1].isMark(":"), tokens[last + 1].block == tokens[last].block,
            isFiniteVerb(last, parse) || document.kind(last).contains(.cue)
                || document.lexicon.hasCapitals && !document.lexicon.dropsCopula
                    && !words.contains(where: { isFiniteVerb($0, parse) })
        {
            return true
        }
        let node = parse.nodes[first]
        guard document.kind(first).contains(.relative), node.part == .pronoun, node.head >= 0 else { return false }
        let clause = parse.nodes[node.head]
        return clause.relation == .relativeClause && clause.head >= 0 && clause.head < first
            && document.sentenceOf[clause.head] == document.sentenceOf[first]
    }
    /// Leaves out words in marks at the ends of an indirect statement that are a quotation of its speaker, whose clause shows both.
    private mutating func leaveMarks(_ q: Int) {
        let one = quotations[q]
        guard one.pieces.count == 1, one.speaker != nil else { return }
        var words = document.tokens(of: one.span)
        for other in quotations[max(0, q - Self.near)..<min(quotations.count, q + Self.near + 1)]
        where other.kind == .mixed && other.speaker == one.speaker && other.clause?.contains(one.span) ?? false {
            let marked = document.tokens(of: other.span)
            if marked.lowerBound <= words.lowerBound, marked.upperBound < words.upperBound {
                words = max(words.lowerBound, marked.upperBound)..<words.upperBound
            } else if marked.upperBound >= words.upperBound, marked.lowerBound > words.lowerBound {
                words = words.lowerBound..<min(words.upperBound, marked.lowerBound)
            }
        }
        let rest = trimmed(words)
        guard rest.count(where: { tokens[$0].isWord }) > 1, let last = rest.last,
            nodes(last).map({ ![.coordinator, .subordinator].contains($0.part) }) ?? true
        else { return }
        quotations[q].pieces = [document.span(rest.lowerBound, rest.upperBound)]
    }
    /// How many quotations before and behind one may lie in its clause.
    private static let near = 4
    private struct Said: Hashable {
        var span: Span
        var speaker: Int?
    }
    /// "No pilot, the mayor said, is “a thief”": what is said begins before the words that attribute it.
    private func beginsBehindPutIn(_ content: Range<Int>, _ one: Account.Quotation) -> Bool {
        guard let parse, let cue = one.cueSpan.flatMap({ document.tokens(of: $0).last }), cue < content.lowerBound
        else { return false }
        return isPutIn(cue, one.speakerSpan, document.sentences[Int(document.sentenceOf[cue])], parse)
    }
    /// «dismissed the claim that the dam is "a risk"»: what is denied is not what the speaker says, so the whole sentence is shown.
    private func isCueOfDenial(_ one: Account.Quotation) -> Bool {
        guard let cue = one.cueSpan.flatMap({ document.tokens(of: $0).last }) else { return false }
        return [.denies, .doubts].contains(stance(cue))
    }
    /// What is said without the words that attribute it, if these are many and stand in its middle.
    private func pieces(of content: Range<Int>, in one: Account.Quotation) -> [Span] {
        let own = [one.speakerSpan, one.cueSpan].compactMap { $0.map { document.tokens(of: $0) } }.filter {
            content.lowerBound < $0.lowerBound && $0.upperBound < content.upperBound
        }
        guard let start = own.map(\.lowerBound).min(), let end = own.map(\.upperBound).max(),
            end - start > Self.interruption,
            (start..<end).count(where: { k in tokens[k].isWord && !own.contains { $0.contains(k) } }) < Self.between
        else { return [document.span(content.lowerBound, content.upperBound)] }
        let parts = [content.lowerBound..<start, end..<content.upperBound].map { trimmed($0) }
        guard parts.allSatisfy({ !$0.isEmpty }) else { return [document.span(content.lowerBound, content.upperBound)] }
        return parts.map { document.span($0.lowerBound, $0.upperBound) }
    }
    /// So many words between cue and speaker are no longer theirs.
    private static let between = 4
    /// Whether the words in marks need the sentence that was found to contain them: not if they are a clause themselves.
    private func isNeeded(_ clause: Span, by one: Account.Quotation) -> Bool {
        guard let parse, let cueSpan = one.cueSpan, clause.contains(cueSpan) else { return true }
        return !stands(document.tokens(of: one.span), parse)
    }
}

/// Statements within statements: "Berg said, according to Valpress, that …".
extension QuotationReader {
    /// The words of a statement: what is said, the cue, and who says it.
    private struct Parts {
        var q: Int
        var content: Range<Int>
        var cue: Range<Int>
        var speaker: Range<Int>
        var attribution: Range<Int> {
            speaker.isEmpty
                ? cue : min(cue.lowerBound, speaker.lowerBound)..<max(cue.upperBound, speaker.upperBound)
        }
        func tells(_ other: Parts) -> Bool { content.contains(other.attribution) && !content.overlaps(cue) }
    }
    /// Of a statement within another's words the other's speaker passed it on, and it ends where the words end that attribute the other. What attributes a statement
    /// is none by itself: of "Berg said, according to Valpress, that the dam holds" Valpress does not say "Berg said".
    mutating func settleNested() {
        var leftOut: Set<Int> = []
        for same in Dictionary(grouping: quotations.indices, by: { quotations[$0].sentence }).values {
            let parts = same.prefix(Self.mostNested).compactMap(parts(of:))
            for inner in parts {
                guard let outer = parts.first(where: { isWithin(inner, $0) }) else { continue }
                cut(inner, before: outer)
                if quotations[inner.q].via.isEmpty, let source = passedOn(quotations[inner.q], by: quotations[outer.q])
                {
                    quotations[inner.q].via = [source]
                }
                let rest = outer.content.filter {
                    tokens[$0].isWord && !inner.attribution.contains($0) && !inner.content.contains($0)
                }
                if rest.isEmpty, !outer.content.overlaps(inner.content) { leftOut.insert(outer.q) }
            }
        }
        quotations = quotations.indices.filter { !leftOut.contains($0) }.map { quotations[$0] }
    }
    /// The words for a body with a name, or an outlet, that tells another's statement.
    private func passedOn(_ inner: Account.Quotation, by outer: Account.Quotation) -> Span? {
        guard let speaker = outer.speaker, speaker != inner.speaker, inner.speaker != nil, let span = outer.speakerSpan,
            outer.span.contains(inner.span)
        else { return nil }
        let entity = names.entities[speaker]
        let isOutlet = document.tokens(of: span).contains { document.kind($0).contains(.outletWord) }
        return entity.loose == nil && (entity.sort == .body || entity.sort == .unknown) || isOutlet ? span : nil
    }
    /// How many statements of a sentence are compared with one another. More stand only in made sentences, where the cost would grow with their square.
    private static let mostNested = 12

    private func parts(of q: Int) -> Parts? {
        let one = quotations[q]
        guard one.kind != .direct, one.pieces.count == 1, let cue = one.cueSpan, let speaker = one.speakerSpan else {
            return nil
        }
        let whole = one.clause.map { $0.union(one.span) } ?? one.span
        return Parts(
            q: q, content: document.tokens(of: whole), cue: document.tokens(of: cue),
            speaker: document.tokens(of: speaker))
    }
    /// Whether the outer statement tells the inner one with the words that attribute it. Of two that each tell the other the outer one's attribution is the last, or
    /// opens the sentence.
    private func isWithin(_ inner: Parts, _ outer: Parts) -> Bool {
        guard inner.q != outer.q, inner.cue != outer.cue, outer.tells(inner) else { return false }
        guard inner.tells(outer) else { return !inner.content.overlaps(outer.attribution) }
        func opens(_ one: Parts) -> Bool {
            document.sentences[Int(document.sentenceOf[one.cue.lowerBound])].start == one.attribution.lowerBound
                && one.cue.lowerBound < one.speaker.lowerBound
        }
        if opens(outer) != opens(inner) { return opens(outer) }
        return outer.cue.lowerBound > inner.cue.lowerBound
    }
    /// Whether the outer source is the article's for what a person or a group says: "Berg asked for boats, according to pilots familiar with the plan". What an outlet
    /// reports may have its source in it.
    private func isSourceOfStory(_ outer: Parts, behind inner: Parts) -> Bool {
        guard let speaker = quotations[inner.q].speaker, let cue = nodes(outer.cue.lowerBound) else { return false }
        return [.person, .role, .group].contains(names.entities[speaker].sort)
            && (cue.part != .verb || outer.cue.lowerBound < outer.speaker.lowerBound)
    }
    /// Whether a word is what the source is about: "according to pilots familiar with the plan".
    private func hangs(_ k: Int, on words: Range<Int>) -> Bool {
        guard let parse else { return false }
        var k = k
        for _ in 0..<Self.deepest {
            let node = parse.nodes[k]
            guard node.head >= 0, ![.clausalComplement, .openComplement].contains(node.relation) else { return false }
            if words.contains(node.head) { return true }
            k = node.head
        }
        return false
    }
    /// The most steps from a word to the one it hangs on. Chosen, not measured.
    private static let deepest = 12
    /// Cuts another's attribution from the end or the beginning of what is said; what goes on behind it stays.
    private mutating func cut(_ inner: Parts, before outer: Parts) {
        guard inner.content.overlaps(outer.attribution) else { return }
        let (before, behind) = (
            inner.content.lowerBound..<max(inner.content.lowerBound, outer.attribution.lowerBound),
            min(inner.content.upperBound, outer.attribution.upperBound)..<inner.content.upperBound
        )
        let kept = before.count > behind.count ? before : behind
        let lost = before.count > behind.count ? behind : before
        var words = trimmed(kept)
        while let last = words.last, let node = nodes(last), [.determiner, .coordinator].contains(node.part) {
            words = trimmed(words.dropLast())
        }
        let isSource = isSourceOfStory(outer, behind: inner)
        guard lost.count(where: { tokens[$0].isWord && !(isSource && hangs($0, on: outer.attribution)) }) <= 1,
            words.count(where: { tokens[$0].isWord }) > 1
        else {
            return
        }
        let span = document.span(words.lowerBound, words.upperBound)
        if quotations[inner.q].kind == .indirect {
            quotations[inner.q].pieces = [span]
        } else if span.contains(quotations[inner.q].span) {
            quotations[inner.q].clause = span
        }
    }
}
