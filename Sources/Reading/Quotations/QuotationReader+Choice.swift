import Algorithms
import Grammar
import NewsModel
import Text

/// Where the rules and the classifiers find the same statement: what of both is taken, and whether its speaker is named.
extension QuotationReader {
    /// What a sentence reports without marks: what the classifiers find, and what the rules add. Where both mean one cue or one clause, another speaker by the
    /// rules is a rival.
    mutating func clauses(_ s: Int) -> [Account.Quotation] {
        func isSame(_ one: Account.Quotation, _ other: Account.Quotation) -> Bool {
            let both = one.span.common(other.span)
            return one.cueSpan == other.cueSpan || 2 * both > one.span.union(other.span).length
        }
        guard parse != nil else { return reportedClauses(s) }
        var learned = learnedClauses(s)
        let ruled = reportedClauses(s)
        for i in learned.indices {
            guard let same = ruled.first(where: { isSame($0, learned[i]) }) else { continue }
            learned[i].saidTo = learned[i].saidTo ?? same.saidTo
            if learned[i].speaker == nil {
                learned[i].speaker = same.speaker
                learned[i].speakerSpan = same.speakerSpan
            } else if same.speaker != learned[i].speaker {
                rivals[same.sentence, default: []].append(same)
            }
        }
        return learned.uniqued { $0.pieces } + ruled.filter { one in !learned.contains { isSame($0, one) } }
    }
    /// Finds the speaker of a quotation in marks; the order as in `clauses`.
    mutating func attributed(_ q: Int) -> (chosen: Attribution?, rival: Attribution?) {
        guard parse != nil else { return (attribution(q), nil) }
        let ruled = attribution(q)
        guard var learned = learned(q) else { return (ruled, nil) }
        // What nobody has said.
        if learned.speaker == nil, let cue = learned.cue, usedCues.contains(cue) { return (learned, nil) }
        learned.saidTo = learned.saidTo ?? ruled?.saidTo
        guard let one = learned.speaker, let other = ruled?.speaker else {
            return (learned.speaker == nil ? ruled ?? learned : learned, nil)
        }
        return (ruled, one.entity == other.entity ? nil : learned)
    }

    // MARK: - Whether the speaker is named

    /// The same quotation by other speakers.
    func rivals(of one: Account.Quotation) -> [Account.Quotation] {
        rivals[one.sentence, default: []].filter { other in
            let isOnce = one.kind == .indirect && other.cueSpan == one.cueSpan
            return (other.kind == .indirect) == (one.kind == .indirect)
                && other.speaker != one.speaker && (isOnce || 2 * other.span.common(one.span) > one.span.length)
        }
    }
    /// "Rask sold the mill after the engineers warned him …": where another name stands right before the cue than that of the speaker who was found, the same
    /// statement by that one is a rival.
    mutating func addNearest() {
        for one in quotations {
            guard let cueSpan = one.cueSpan, one.speaker != nil else { continue }
            let cue = document.token(at: cueSpan.start)
            guard cue > 0, cue < tokens.count else { continue }
            let start = document.sentences[Int(document.sentenceOf[cue])].start
            let k = finder.skipBack(cue - 1, start)
            guard k >= start, !document.isQuoted(k), let phrase = names.phrase(at: k), phrase.end == k + 1,
                phrase.entity >= 0, phrase.entity != one.speaker, !isGoverned(phrase)
            else { continue }
            let span = document.span(phrase.start, phrase.end)
            guard !one.pieces.contains(where: { $0.common(span) > 0 }),
                !rivals(of: one).contains(where: { $0.speaker == phrase.entity })
            else { continue }
            var other = one
            other.speaker = phrase.entity
            other.speakerSpan = span
            rivals[other.sentence, default: []].append(other)
        }
    }
    /// "a court in Lorn ruled": a name behind a preposition that opens no clause is not what speaks.
    private func isGoverned(_ phrase: NamePhrase) -> Bool {
        guard phrase.afterPreposition else { return false }
        let before = (max(0, phrase.start - 4)..<phrase.start).last { document.kind($0).contains(.preposition) }
        return before.map { !document.kind($0).contains(.clauseOpener) } ?? true
    }
    /// "Depth: ships sink into the mud", "Lorn: the harbour has two piers": before a colon speaks whose name or office it is; another noun, or a
    /// place, is a label. (Of such nouns 13 of 22 are right in PolNeAR's transcripts, of some 13 on eight pages of the web none.)
    private func isLabel(_ one: Account.Quotation) -> Bool {
        guard one.kind == .indirect, let speaker = one.speaker,
            let cue = one.cueSpan.map({ document.token(at: $0.start) }),
            cue < tokens.count, tokens[cue].isMark(":")
        else { return false }
        let entity = names.entities[speaker]
        return entity.loose != nil || entity.sort == .place || entity.sort == .state
    }
    /// "according to details": nobody is named for them.
    private func isBare(_ one: Account.Quotation) -> Bool {
        guard let speaker = one.speaker, let word = names.entities[speaker].words.last else { return false }
        return names.entities[speaker].loose != nil && document.lexicon.bareSources.contains(word)
    }
    /// How sure it is at most who goes on speaking in a sentence in the Konjunktiv: of 49 that were judged in German articles (`Evaluation/audits/unseen`)
    /// 34 were his.
    private static let continued = 0.7
    /// How sure it is where he was doubted before: of 15 such sentences that were judged 5 were his.
    private static let unfounded = 0.3
    /// Names no speaker who is not sure enough; a statement without marks falls away with its speaker.
    mutating func doubtSpeakers() {
        guard let confidence = SpeakerConfidence(self) else { return }
        // Whom the last statement of each speaker who was found is said by in the end, and how sure that is.
        var last: [Int: (speaker: Int, confidence: Double)] = [:]
        quotations = quotations.compactMap { first in
            guard let found = first.speaker else { return first }
            // Of those who may have said it the most likely one; the first of two who are as likely.
            var (one, score) = (first, confidence.score(first))
            for other in rivals(of: first) {
                let its = confidence.score(other)
                if its > score { (one, score) = (other, its) }
            }
            if isLabel(one) { return nil }
            // A sentence in the Konjunktiv goes on with the speaker before, and names none of its own.
            if one.kind == .indirect, one.speakerSpan == nil {
                var next = one
                let before = one.speaker.flatMap { last[$0] }
                if let before { next.speaker = before.speaker }
                next.speakerConfidence = before.map { min($0.confidence, Self.continued) } ?? Self.unfounded
                return next
            }
            one.speakerConfidence = share(at: score, of: SpeakerConfidence.shares)
            if isBare(one) { one.speakerConfidence = one.speakerConfidence.map { min($0, Self.continued) } }
            last[found] = nil
            guard score < SpeakerConfidence.least else {
                if let speaker = one.speaker, let confidence = one.speakerConfidence {
                    last[found] = (speaker, confidence)
                }
                return one
            }
            guard one.kind != .indirect else { return nil }
            var doubted = one
            doubted.speaker = nil
            doubted.speakerConfidence = nil
            doubted.speakerSpan = nil
            doubted.saidTo = nil
            doubted.via = []
            return doubted
        }
    }
}
