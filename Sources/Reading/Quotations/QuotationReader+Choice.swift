import Algorithms
import NewsModel

/// Where the rules and the classifiers find the same statement: what of both is taken, and whether its speaker is named.
extension QuotationReader {
    /// What a sentence reports without marks: what the classifiers find, and what the rules add. Where both mean one cue or one clause and
    /// one speaker, what is said is taken as the rules cut it; another speaker by the rules is a rival.
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
            if learned[i].speaker == nil || learned[i].speaker == same.speaker, cutsBetter(same, than: learned[i]) {
                learned[i].pieces = same.pieces
            }
            if learned[i].speaker == nil {
                learned[i].speaker = same.speaker
                learned[i].speakerSpan = same.speakerSpan
            } else if same.speaker != learned[i].speaker {
                rivals.append(same)
            }
        }
        return learned.uniqued { $0.pieces } + ruled.filter { one in !learned.contains { isSame($0, one) } }
    }
    /// Whether what the rules take as said is to be believed. They cut better than the classifiers (without them, of the stories' indirect
    /// speech .59 is found, not .65), but not where they take something else or their own cue.
    private func cutsBetter(_ ruled: Account.Quotation, than learned: Account.Quotation) -> Bool {
        guard let cueSpan = learned.cueSpan, !ruled.pieces.contains(where: { $0.contains(cueSpan) })
        else { return false }
        let common = learned.pieces.reduce(0) { sum, piece in sum + ruled.pieces.reduce(0) { $0 + $1.common(piece) } }
        return 2 * common >= learned.pieces.reduce(0) { $0 + $1.length }
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

    /// By how much the more likely of two speakers must lead. Of 0, 100 and 200, right where named on the pooled stories .915, .924, .926, and of the
    /// annotated articles' statements .478, .466, .457 with their speaker.
    private static let leadOverRival = 100
    /// The same quotation by other speakers.
    func rivals(of one: Account.Quotation) -> [Account.Quotation] {
        rivals.filter { other in
            let isOnce = one.kind == .indirect && other.cueSpan == one.cueSpan
            return other.sentence == one.sentence && (other.kind == .indirect) == (one.kind == .indirect)
                && other.speaker != one.speaker && (isOnce || 2 * other.span.common(one.span) > one.span.length)
        }
    }
    /// Names no speaker who is not sure enough; a statement without marks falls away with its speaker.
    mutating func doubtSpeakers() {
        guard let confidence = SpeakerConfidence(self) else { return }
        quotations = quotations.compactMap { first in
            let others = rivals(of: first)
            let surest = others.max { confidence.score($0) < confidence.score($1) }
            var one = surest.flatMap { confidence.score($0) > confidence.score(first) ? $0 : nil } ?? first
            // Of two who are about as likely nobody is named.
            let isClose =
                surest.map { abs(confidence.score($0) - confidence.score(first)) < Self.leadOverRival } ?? false
            if isClose { one.speaker = nil }
            // A sentence in the Konjunktiv goes on with the speaker before, and names none of its own.
            let continues = one.kind == .indirect && one.speakerSpan == nil
            guard isClose || one.speaker != nil && !continues && !confidence.isSure(one) else { return one }
            guard one.kind != .indirect else { return nil }
            var doubted = one
            doubted.speaker = nil
            doubted.speakerSpan = nil
            doubted.saidTo = nil
            doubted.via = []
            return doubted
        }
    }
}
