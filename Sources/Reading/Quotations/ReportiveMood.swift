import Grammar
import NewsModel
import Text

/// Reported speech that a verb's mood shows: the German Konjunktiv I ("Der Damm halte, sagte er. Die Kräne seien gesperrt."). A sentence
/// in it continues what the last speaker said; a clause in it that hangs on a verb makes that verb a cue.
extension QuotationReader {
    mutating func addReportiveMood() {
        guard let parse, document.lexicon.reportsByMood else { return }
        let cues = Set(found.map(\.cue))
        var covered = Set(found.flatMap(\.content))
        var added: [FoundAttribution] = []
        for sentence in document.sentences {
            for t in sentence.start..<sentence.end
            where isReportive(t, parse) && !document.isQuoted(t) && !covered.contains(t) {
                guard let one = reported(by: t, sentence, parse), !cues.contains(one.cue) else { continue }
                covered.formUnion(one.content)
                added.append(one)
            }
        }
        guard !added.isEmpty else { return }
        found = (found + added).sorted { $0.cue < $1.cue }
    }
    private func isReportive(_ t: Int, _ parse: Parse) -> Bool {
        let node = parse.nodes[t]
        return (node.part == .verb || node.part == .auxiliary)
            && node.traits.isSuperset(of: [.subjunctive, .finite])
            && node.traits.isDisjoint(with: [.past, .firstPerson, .secondPerson])
    }
    /// "Die Brücke sei „morsch“": whether the clause around a quotation in marks is reported, so that a few words in marks are somebody's.
    func isReported(_ quote: QuoteMarks.Quote) -> Bool {
        guard let parse, document.lexicon.reportsByMood else { return false }
        let sentence = document.sentences[Int(document.sentenceOf[quote.start])]
        return (sentence.start..<sentence.end).contains { !document.isQuoted($0) && isReportive($0, parse) }
    }
    /// What the clause with the finite verb `t` reports.
    private func reported(by t: Int, _ sentence: Document.Sentence, _ parse: Parse) -> FoundAttribution? {
        // Of an auxiliary the verb it belongs to; of a conjunct the first of its row.
        var clause = t
        var steps = 0
        while steps < 8, parse.nodes[clause].head >= 0 {
            let relation = parse.nodes[clause].relation
            guard
                relation == .auxiliary || relation == .passiveAuxiliary || relation == .copula || relation == .conjunct
            else { break }
            clause = parse.nodes[clause].head
            steps += 1
        }
        let governor = parse.nodes[clause].head
        let below = (sentence.start..<sentence.end).filter { hangs($0, on: clause, parse) }
        guard governor >= 0 else {
            // "Es sei denn", a wish or a condition is short.
            guard below.count(where: { tokens[$0].isWord }) >= 4, !endsAsQuestion(sentence) else { return nil }
            var one = FoundAttribution(
                cue: t, content: below, speaker: [], cueScore: Self.certain, score: Self.certain)
            one.continues = true
            return one
        }
        let relation = parse.nodes[clause].relation
        guard
            relation == .clausalComplement || relation == .parataxis || relation == .clausalSubject
                || relation == .object, parse.nodes[governor].part == .verb, !document.isQuoted(governor),
            let subject = parse.child(of: governor, .subject)
        else { return nil }
        let speaker = (sentence.start..<sentence.end).filter {
            hangs($0, on: subject, parse) && !below.contains($0)
        }
        return FoundAttribution(
            cue: governor, content: below.filter { !hangs(governor, on: $0, parse) }, speaker: speaker,
            cueScore: Self.certain, score: Self.certain)
    }
    private func endsAsQuestion(_ sentence: Document.Sentence) -> Bool {
        tokens[max(sentence.start, sentence.end - 1)].isMark("?")
    }
}
