import Grammar
import NewsModel
import Text

/// Looks again at speakers whom the text does not name beside the cue.
extension QuotationReader {
    /// What stands in the speaker's place of a quotation; nil when that is a name.
    func anaphor(of quotation: Account.Quotation, previous: (entity: Int, sentence: Int)?) -> Referents.Anaphor? {
        let start = document.token(at: quotation.span.start)
        guard start < tokens.count else { return nil }
        let cue = quotation.cueSpan.map { document.token(at: $0.start) }.flatMap { $0 < tokens.count ? $0 : nil }
        let content = quotation.pieces.map { document.tokens(of: $0) }
        guard let span = quotation.speakerSpan else {
            guard cue == nil || document.lexicon.dropsSubject else { return nil }
            return Referents.Anaphor(
                kind: cue == nil ? .floating : .dropped, token: cue ?? start, isPlural: cue.flatMap(isPlural),
                previous: previous, content: content)
        }
        let i = document.token(at: span.start)
        guard i < tokens.count, Int(tokens[i].start) < span.end else { return nil }
        let kind = document.kind(i)
        // "по его словам": whose words they are.
        if kind.contains(.possessive), document.token(at: span.end) == i + 1 {
            return Referents.Anaphor(kind: .pronoun, token: i, previous: previous, content: content)
        }
        if !kind.isDisjoint(with: .pronoun) {
            let isBoth = kind.isSuperset(of: [.she, .they])
            let isPlural = kind.contains(.they) && (!isBoth || cue.flatMap(isPlural) ?? false)
            let isWoman: Bool? =
                kind.isSuperset(of: [.he, .she]) || isPlural || kind.isDisjoint(with: [.he, .she])
                ? nil : kind.contains(.she)
            return Referents.Anaphor(
                kind: .pronoun, token: i, isWoman: isWoman, isPlural: isPlural, previous: previous, content: content)
        }
        return office(from: i, to: document.token(at: span.end), quotation, previous)
    }
    /// "the prime minister", "la candidate": a noun without a name, with "the" before it.
    private func office(
        from i: Int, to end: Int, _ quotation: Account.Quotation, _ previous: (entity: Int, sentence: Int)?
    ) -> Referents.Anaphor? {
        guard let parse, let own = quotation.speaker, end > i, end - i <= 5,
            !(i..<end).contains(where: { names.phrase(at: $0)?.hasName ?? false }),
            let head = (i..<end).first(where: { !(i..<end).contains(parse.nodes[$0].head) && tokens[$0].isWord })
        else { return nil }
        let sort = names.entities[own].sort
        guard names.entities[own].phrases.allSatisfy({ !names.phrases[$0].hasName }),
            sort == .role || names.entities[own].loose != nil
        else { return nil }
        let node = parse.nodes[head]
        guard node.part == .noun, !node.traits.contains(.plural) else { return nil }
        let isDefinite =
            node.traits.contains(.definite)
            || (max(0, i - 2)..<head).contains {
                parse.nodes[$0].head == head && parse.nodes[$0].traits.contains(.definite)
            }
        guard isDefinite else { return nil }
        let isWoman: Bool? =
            node.traits.contains(.feminine) ? true : node.traits.contains(.masculine) ? false : nil
        let words = (i..<end).filter { document.kind($0).isDisjoint(with: [.determiner, .preposition]) }
        return Referents.Anaphor(
            kind: .role, token: i, isWoman: isWoman, isPlural: false, titles: Set(words.map { tokens[$0].hash }),
            own: own, previous: previous)
    }
    /// Whether a first name, a form of address or an office shows that it is a person; other capitals may be a body's.
    private func isPerson(_ entity: NameReader.Entity) -> Bool {
        entity.sort == .person && (entity.isWoman != nil || entity.role != nil)
    }
    private func isNoPerson(_ anaphor: Referents.Anaphor) -> Bool {
        let kind = document.kind(anaphor.token)
        return anaphor.isPlural == true
            || anaphor.kind == .pronoun && kind.contains(.it) && kind.isDisjoint(with: [.he, .she])
    }
    private func isPlural(_ cue: Int) -> Bool? {
        guard let node = parse?.nodes[cue], node.traits.contains(.finite) else { return nil }
        return node.traits.contains(.plural)
    }

    /// The next likely one is a rival where the best one does not lead by much.
    private mutating func addNext(to one: Account.Quotation, _ anaphor: Referents.Anaphor) {
        guard anaphor.kind != .role, one.speaker != nil, let lead = leads[one.span], lead.best.entity == one.speaker,
            lead.margin < Referents.officeMargin, let next = lead.next?.entity,
            !isNoPerson(anaphor) || !isPerson(names.entities[next])
        else { return }
        var other = one
        other.speaker = next
        rivals[other.sentence, default: []].append(other)
    }
    /// Gives each of these quotations the speaker whom the ranking finds; the next likely one is a rival. `SpeakerConfidence` decides.
    mutating func resolveReferents() {
        guard parse != nil else { return }
        let referents = Referents(document: document, names: names, parse: parse)
        var previous: (entity: Int, sentence: Int)?
        for q in quotations.indices {
            var isSure = true
            if let anaphor = anaphor(of: quotations[q], previous: previous) {
                if let best = referents.best(anaphor) {
                    if anaphor.kind == .role {
                        if let entity = best.best.entity, best.margin >= Referents.officeMargin {
                            quotations[q].speaker = entity
                        }
                    } else {
                        isSure = best.margin >= Referents.margin
                        quotations[q].speaker = best.best.entity
                    }
                    leads[quotations[q].span] = Lead(
                        kind: anaphor.kind, best: best.best, next: best.next, margin: best.margin)
                }
                // Whoever "they" are, or "it" is, not one person; one who is quoted may well say "we".
                if isNoPerson(anaphor), !document.isQuoted(anaphor.token), let one = quotations[q].speaker,
                    isPerson(names.entities[one])
                {
                    quotations[q].speaker = nil
                    leads[quotations[q].span] = nil
                }
                addNext(to: quotations[q], anaphor)
            }
            if isSure, let speaker = quotations[q].speaker {
                let last = document.token(at: quotations[q].pieces.last?.end ?? 0) - 1
                previous = (speaker, Int(document.sentenceOf[min(max(0, last), tokens.count - 1)]))
            }
        }
    }
}

/// What the ranking learns from: an article's speakers without a name, and who is meant.
package enum ReferentTrainer {
    /// One line for each quotation that is found and whose speaker the text does not name beside it: its kind, and each candidate's features
    /// with a 1 before those of the right one (the last is nobody).
    package static func instances(_ article: Article, gold: [(range: Range<Int>, speaker: Set<String>)]) -> [String] {
        var reader = QuotationReader(article)
        reader.read(ranksReferents: false, doubtsSpeakers: false, settlesClauses: false)
        let referents = Referents(document: reader.document, names: reader.names, parse: reader.parse)
        var previous: (entity: Int, sentence: Int)?
        var out: [String] = []
        for quotation in reader.quotations {
            defer {
                if let speaker = quotation.speaker {
                    let last = reader.document.token(at: quotation.pieces.last?.end ?? 0) - 1
                    previous = (speaker, Int(reader.document.sentenceOf[max(0, last)]))
                }
            }
            guard
                let right = gold.first(where: { one in
                    quotation.pieces.contains { piece in
                        let both = max(0, min(piece.end, one.range.upperBound) - max(piece.start, one.range.lowerBound))
                        let whole = max(piece.end, one.range.upperBound) - min(piece.start, one.range.lowerBound)
                        return 2 * both >= whole
                    }
                }), let anaphor = reader.anaphor(of: quotation, previous: previous)
            else { continue }
            let candidates = referents.candidates(anaphor)
            func isRight(_ entity: Int) -> Bool {
                let one = reader.names.entities[entity]
                let texts =
                    one.phrases.map { reader.names.phrases[$0] }.filter(\.hasName)
                    .map { reader.document.text($0.coreStart, $0.coreEnd) } + (one.sort == .role ? [] : [one.name])
                return texts.contains { text in
                    text.split(whereSeparator: { !$0.isLetter }).contains {
                        right.speaker.contains(key(String($0)))
                    }
                }
            }
            let marks = candidates.map { $0.entity.map(isRight) ?? false }
            let isNobody = !marks.contains(true)
            let now = quotation.speaker.map { isRight($0) ? "right" : "wrong" } ?? "none"
            let text = zip(candidates, marks).map { candidate, mark in
                let isGold = candidate.entity == nil ? isNobody : mark
                return (isGold ? "1 " : "0 ") + candidate.features.map(\.rawValue).joined(separator: " ")
            }
            out.append("\(anaphor.kind.rawValue)\t\(now)\t" + text.joined(separator: "\t"))
        }
        return out
    }
    /// A name's letters for comparison: its consonants, in any script.
    package static func key(_ word: String) -> String {
        word.count < 3 ? word.lowercased() : String(decoding: Skeleton.consonants(word), as: UTF8.self)
    }
}
