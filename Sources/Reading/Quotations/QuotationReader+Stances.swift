import Grammar
import NewsModel
import Text

/// Whether what the cue says is really denied, doubted or said at all.
///
/// Of 379 denials, doubts and accusations of 2,900 articles, read by cue alone, 127 were right (`Docs/Disputes.md`): a proposal that is
/// rejected is no fact that is denied, who "has not said" does not doubt, and words in marks are the speaker's own.
extension QuotationReader {
    /// Corrects the stance of every quotation, and leaves out reported clauses that nobody says.
    mutating func settleStances() {
        guard let parse else { return }
        quotations = quotations.compactMap { one in
            var one = one
            let cue = one.cueSpan.map { document.tokens(of: $0) }?.last
            guard one.kind == .indirect else {
                if let cue, isNegated(cue, parse) {
                    // «did not say "we will pay"»: nobody is named for it.
                    one.speaker = nil
                    one.speakerSpan = nil
                    one.stance = .says
                    one.clause = nil
                } else if one.stance == .denies || one.stance == .doubts {
                    // «dismissed it as "nonsense"»: the word in marks is what the speaker says; the clause is not.
                    one.stance = .says
                    one.clause = one.kind == .mixed ? sentence(around: one) : nil
                }
                return one
            }
            guard let cue else { return one }
            if isNegated(cue, parse) {
                // "does not believe that" doubts; "did not say", "did not deny" say nothing.
                let own = document.longWord(cue)?.stance ?? document.lexicon.stances[tokens[cue].hash]
                guard own == .believes else { return nil }
                one.stance = .doubts
                return one
            }
            let content = one.pieces.map { document.tokens(of: $0) }
            switch one.stance {
            case .denies where document.lexicon.rejections.contains(tokens[cue].hash):
                // "rejected the claim that the dam leaks", but "rejected the plan"
                return hasClause(content, parse) ? one : nil
            case .denies:
                return isGranted(content, parse) ? nil : one
            case .doubts:
                // "wondered whether", "questioned how" ask.
                return isAsked(content, cue: cue, parse) ? nil : one
            case .accuses:
                // "the mayor, accused of theft": the one named is accused.
                return isPassive(cue, parse) ? nil : one
            default: return one
            }
        }
    }
    private func isPassive(_ cue: Int, _ parse: Parse) -> Bool {
        if parse.child(of: cue, .passiveSubject, .passiveAuxiliary) != nil { return true }
        // "accused of theft": the accused does not stand behind the cue.
        return parse.nodes.indices.contains(cue + 1) && parse.nodes[cue + 1].part == .adposition
    }

    /// Whether a negation belongs to the cue: "did not say", "has never denied", "nobody said".
    private func isNegated(_ cue: Int, _ parse: Parse) -> Bool {
        var k = document.wordStart(cue) - 1
        let from = document.sentences[Int(document.sentenceOf[cue])].start
        while k >= from, cue - k <= 3, tokens[k].isWord, finder.isSkippable(k) {
            if document.kind(k).contains(.negation) { return true }
            k -= 1
        }
        return parse.children(of: cue).contains { child in
            document.kind(child).contains(.negation) && abs(child - cue) <= 4 && parse.nodes[child].relation == .adverb
        }
    }

    /// The words of what is said that hang on a word outside of it.
    private func tops(_ content: [Range<Int>], _ parse: Parse) -> [Int] {
        content.flatMap { $0 }.filter { k in
            tokens[k].isWord && !content.contains { $0.contains(parse.nodes[k].head) }
        }
    }
    /// Whether what is said is a clause, or a noun with one ("the claim that the dam leaks"), other than one that only describes a noun ("a plan that
    /// failed").
    private func hasClause(_ content: [Range<Int>], _ parse: Parse) -> Bool {
        func isClause(_ k: Int) -> Bool {
            let node = parse.nodes[k]
            let isVerb = node.part == .verb || node.traits.contains(.verbal) || parse.child(of: k, .copula) != nil
            let subject = parse.child(of: k, .subject, .passiveSubject, .expletive)
            switch node.relation {
            case .clausalComplement, .clausalSubject, .parataxis: return isVerb
            case .openComplement: return isVerb && !node.traits.contains(.infinitive)
            case .nounClause:
                return isVerb
                    && (subject != nil || parse.child(of: k, .marker) != nil && !node.traits.contains(.infinitive))
            // "the idea that the dam leaks" is often read as a clause about the idea; it has a subject of its own.
            case .relativeClause:
                return isVerb
                    && subject.map { subject in
                        !parse.nodes[subject].traits.contains(.relative) && content.contains { $0.contains(subject) }
                    } ?? false
                    && !content.contains { $0.contains(node.head) }
            default: return false
            }
        }
        return tops(content, parse).contains { top in
            isClause(top)
                || parse.children(of: top).contains { child in
                    parse.nodes[child].relation != .relativeClause && isClause(child)
                        && content.contains { $0.contains(child) }
                }
        }
    }
    /// Whether what is "denied" is something that is granted: a permit, a request.
    private func isGranted(_ content: [Range<Int>], _ parse: Parse) -> Bool {
        tops(content, parse).contains { document.lexicon.grantables.contains(tokens[$0].hash) }
    }
    /// Whether a clause is asked: "wondered whether the dam holds", but "questioned the safety of the dam".
    private func isAsked(_ content: [Range<Int>], cue: Int, _ parse: Parse) -> Bool {
        document.lexicon.askingCues.contains(tokens[cue].hash) && hasClause(content, parse)
    }
}
