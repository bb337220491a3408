import Algorithms
import Grammar
import NewsModel
import Text

/// How surely the one who is named says what stands in a quotation: a forest of boosted trees over named features of the finished quotation,
/// whatever rule or classifier found it. `Evaluation/train-confidence` trains it.
struct SpeakerConfidence {
    let reader: QuotationReader
    private let parse: Parse
    private let statements: [Int: Int]
    /// For each word of a title how many persons have it.
    private let personsByTitle: [UInt64: Int]
    private var document: Document { reader.document }
    private var tokens: [Token] { document.tokens }

    /// Nil without a grammar.
    init?(_ reader: QuotationReader) {
        guard let parse = reader.parse else { return nil }
        self.reader = reader
        self.parse = parse
        statements = reader.quotations.reduce(into: [:]) { counts, one in
            if let speaker = one.speaker { counts[speaker, default: 0] += 1 }
        }
        personsByTitle = reader.names.entities.reduce(into: [:]) { counts, one in
            if one.sort == .person { for word in one.titles { counts[word, default: 0] += 1 } }
        }
    }

    /// Below this the speaker is not named, and a statement without marks falls away. It is what JSON has, with its confidence; pages ask for more
    /// (`Story.asShown`). Of 10, 15 and 20 only the first keeps German Wikinews, which takes no part in training, above its floors.
    static let least = 10
    /// The log-odds, in hundredths, that the speaker is right.
    func score(_ quotation: Account.Quotation) -> Int {
        Self.forest.score(of: [quotation.kind.rawValue] + features(quotation))
    }

    /// What speaks for and against the speaker of a quotation, by name.
    func features(_ quotation: Account.Quotation) -> [String] {
        let cue = quotation.cueSpan.map { document.tokens(of: $0) }.flatMap { $0.last }
        let speaker = quotation.speakerSpan.map { document.tokens(of: $0) } ?? 0..<0
        let content = quotation.pieces.map { document.tokens(of: $0) }.filter { !$0.isEmpty }
        var out = [document.lexicon.strictCues ? "strictCues" : "other cues"]
        out += ofCue(cue, content)
        out += ofSpeaker(speaker, cue: cue, content)
        out += ofEntity(quotation)
        out += ofAnaphor(quotation, cue: cue, speaker)
        out += ofContent(content, cue: cue)
        out += ofClassifiers(quotation, cue: cue, speaker)
        return out
    }

    // MARK: - The cue

    private func ofCue(_ cue: Int?, _ content: [Range<Int>]) -> [String] {
        guard let cue, let first = content.first, let last = content.last else { return ["cue none"] }
        let kind = document.kind(cue)
        let node = parse.nodes[cue]
        let list =
            isSource(cue)
            ? "source"
            : kind.contains(.objectCue)
                ? "object"
                : kind.contains(.weakCue)
                    ? "weak"
                    : kind.contains(.cue) ? "strong" : "unlisted"
        var out = ["cue \(list)", "cue is \(node.part.code)", "cue \(list) as \(node.part.code)"]
        out.append("cue hangs as \(node.relation.code)")
        if node.traits.contains(.passive) || reader.finder.isPassive(cue, sentence(cue).lowerBound) {
            out.append("cue passive")
        }
        if node.traits.contains(.participle) { out.append("cue participle") }
        if node.traits.contains(.infinitive) { out.append("cue infinitive") }
        if node.traits.contains(.finite) { out.append("cue finite") }
        let helpers = parse.children(of: cue)
        if helpers.contains(where: { document.kind($0).contains(.modal) }) { out.append("cue modal") }
        if helpers.contains(where: {
            document.kind($0).contains(.negation) || parse.nodes[$0].traits.contains(.negative)
        }) {
            out.append("cue negated")
        }
        if helpers.contains(where: { parse.nodes[$0].relation == .object }) { out.append("cue has object") }
        if helpers.contains(where: { parse.nodes[$0].relation == .clausalComplement }) { out.append("cue has clause") }
        if !helpers.contains(where: { Self.subjects.contains(parse.nodes[$0].relation) }) {
            out.append("cue without subject")
        }
        // "has not said how": a negated verb of saying without a "that" reports no words.
        if reader.stance(cue) == .doubts, (document.lexicon.stances[tokens[cue].hash] ?? .says) == .says {
            let gap = (cue + 1)..<max(cue + 1, first.lowerBound + 1)
            out.append(gap.contains { document.kind($0).contains(.that) } ? "says not that" : "says nothing")
        }
        // "sagte das Büro der Ministerin": what looks like the content is the cue's subject.
        if let subject = parse.child(of: cue, .subject, .passiveSubject),
            content.contains(where: { $0.contains(subject) })
        {
            out.append("content holds the subject")
        }
        let isBefore = cue < first.lowerBound
        let isAfter = cue >= last.upperBound
        out.append(isBefore ? "cue before" : isAfter ? "cue behind" : "cue between")
        out.append(
            "cue away " + Self.bucket(isBefore ? first.lowerBound - cue : isAfter ? cue - last.upperBound + 1 : 0))
        if isBefore {
            let gap = (cue + 1)..<first.lowerBound
            if gap.contains(where: { document.kind($0).contains(.that) }) { out.append("that between") }
            if gap.contains(where: { tokens[$0].isMark(":") }) { out.append("colon between") }
            if gap.contains(where: { tokens[$0].isMark(",") }) { out.append("comma between") }
        }
        if document.sentenceOf[cue] != document.sentenceOf[first.lowerBound] { out.append("cue in another sentence") }
        return out
    }
    private func isSource(_ cue: Int) -> Bool {
        let start = document.wordStart(cue)
        return (max(0, start - 3)...cue).contains { k in
            guard let (phrase, count) = document.lexicon.phrases.match(tokens, k, limit: tokens.count) else {
                return false
            }
            return (phrase == .sourceBefore || phrase == .sourceAfter) && k + count > cue
        }
    }

    // MARK: - The words that name the speaker

    private func ofSpeaker(_ speaker: Range<Int>, cue: Int?, _ content: [Range<Int>]) -> [String] {
        guard let first = speaker.first, let last = speaker.last, let start = content.first?.lowerBound else {
            return []
        }
        let head = speaker.first { !speaker.contains(parse.nodes[$0].head) && tokens[$0].isWord } ?? first
        let node = parse.nodes[head]
        var out: [String] = []
        if !document.kind(head).isDisjoint(with: .pronoun) { out.append("speaker pronoun") }
        out.append("speaker is \(node.part.code)")
        if speaker.contains(where: { reader.finder.isTemporal($0) }) { out.append("speaker with time") }
        if let cue {
            // "the editor of the Lorn Times wrote": the speaker only belongs to the cue's subject.
            let up = node.head
            if node.relation == .nounModifier, up >= 0, up < first, parse.nodes[up].head == cue,
                Self.subjects.contains(parse.nodes[up].relation)
            {
                out.append("speaker belongs to subject")
            }
            if node.relation == .indirectObject || node.relation == .object { out.append("speaker is object") }
        }
        out.append("speaker hangs as \(node.relation.code)")
        out.append("speaker of " + Self.bucket(speaker.count))
        if content.contains(where: { $0.overlaps(speaker) }) { out.append("speaker in content") }
        if document.isQuoted(head) { out.append("speaker in marks") }
        if speaker.contains(where: { tokens[$0].kind == .number }) { out.append("speaker with number") }
        if !speaker.contains(where: { tokens[$0].isCapital }) { out.append("speaker lower case") }
        if node.traits.contains(.plural) { out.append("speaker plural") }
        for (name, trait) in Self.cases where node.traits.contains(trait) { out.append("speaker \(name)") }
        if node.part == .noun {
            let listed = Self.speaking.filter { document.kind(head).contains($0.kind) }.map(\.name)
            out.append("speaker noun \(listed.isEmpty ? "unlisted" : listed.joined(separator: " "))")
        }
        if first == sentence(first).lowerBound { out.append("speaker opens sentence") }
        if speaker.contains(where: { parse.nodes[$0].part == .verb }) { out.append("speaker with verb") }
        if parse.child(of: head, .case) != nil {
            out.append("speaker after preposition")
            if let cue, parse.nodes[cue].traits.contains(.participle) { out.append("participle behind preposition") }
        }
        if parse.children(of: head).contains(where: { $0 > last && parse.nodes[$0].relation == .nounModifier }) {
            out.append("speaker modified behind")
        }
        if last + 1 < tokens.count, tokens[last + 1].isCapital, sentence(last).contains(last + 1) {
            out.append("capital behind speaker")
        }
        if first > 0, tokens[first - 1].isCapital, sentence(first).contains(first - 1) {
            out.append("capital before speaker")
        }
        if first > 0, document.kind(first - 1).contains(.determiner) || document.kind(first).contains(.determiner) {
            out.append("speaker with article")
        }
        guard let cue else { return out + ["no cue, speaker " + (speaker.upperBound <= start ? "before" : "behind")] }
        out.append(path(from: head, to: cue))
        out.append(speaker.upperBound <= cue ? "speaker before cue" : "speaker behind cue")
        let gap = speaker.upperBound <= cue ? speaker.upperBound..<cue : (cue + 1)..<max(cue + 1, first)
        out.append("speaker away " + Self.bucket(gap.count))
        if speaker.lowerBound > cue, speaker.upperBound < tokens.count, tokens[speaker.upperBound].isMark(":") {
            out.append("speaker between cue and colon")
        }
        if gap.contains(where: { tokens[$0].kind == .mark }) { out.append("mark between speaker and cue") }
        if gap.contains(where: { parse.nodes[$0].part == .verb }) { out.append("verb between speaker and cue") }
        if gap.contains(where: { reader.names.phrase(at: $0)?.hasName ?? false }) {
            out.append("name between speaker and cue")
        }
        if document.sentenceOf[head] != document.sentenceOf[cue] { out.append("speaker in another sentence") }
        if let other = otherSubject(of: cue, than: head, speaker) { out.append("cue has another subject, \(other)") }
        if speaker.upperBound <= cue {
            let before = reader.finder.skipBack(document.wordStart(cue) - 1, sentence(cue).lowerBound)
            if before > last, sentence(cue).contains(before), tokens[before].isWord, !isBelow(before, head) {
                out.append("\(parse.nodes[before].part.code) of another before cue")
            }
        }
        return out
    }
    /// "after the engineers warned him": whether the tree has a subject for the cue that is not the speaker; its own, or that of the verb it continues.
    private func otherSubject(of cue: Int, than head: Int, _ speaker: Range<Int>) -> String? {
        var verb = cue
        for step in ["own", "of the verb before", "of the verb before"] {
            if let subject = parse.child(of: verb, .subject, .passiveSubject) {
                let isSame =
                    speaker.contains(subject) || isBelow(head, subject) || isBelow(subject, head)
                    || parse.nodes[subject].traits.contains(.relative) || document.kind(subject).contains(.relative)
                return isSame ? nil : step
            }
            guard [.conjunct, .openComplement].contains(parse.nodes[verb].relation), parse.nodes[verb].head >= 0
            else { return nil }
            verb = parse.nodes[verb].head
        }
        return nil
    }
    /// Whether a token is another or hangs on it, over at most four words.
    private func isBelow(_ token: Int, _ top: Int) -> Bool {
        var k = token
        for _ in 0..<5 where k >= 0 {
            if k == top { return true }
            k = parse.nodes[k].head
        }
        return false
    }
    private static let subjects: [Relation] = [.subject, .passiveSubject, .clausalSubject]
    private static let cases: [(name: String, trait: Traits)] = [
        ("nominative", .nominative), ("accusative", .accusative), ("genitive", .genitive), ("dative", .dative),
        ("oblique", .oblique),
    ]
    /// Nouns that the language packs list as persons, bodies or outlets.
    private static let speaking: [(name: String, kind: Lexicon.Kind)] = [
        ("role", .role), ("body", .body), ("group", .group), ("outlet", .outletWord),
    ]
    /// How the speaker hangs on the cue in the tree.
    private func path(from head: Int, to cue: Int) -> String {
        let up = parse.nodes[head].head
        let relation = parse.nodes[head].relation.code
        if up == cue { return "path \(relation)" }
        if parse.nodes[cue].head == head { return "path over \(parse.nodes[cue].relation.code)" }
        if up >= 0, up == parse.nodes[cue].head { return "path \(relation) beside \(parse.nodes[cue].relation.code)" }
        if up >= 0, parse.nodes[up].head == cue { return "path \(relation) \(parse.nodes[up].relation.code)" }
        if up >= 0, parse.nodes[cue].head >= 0, parse.nodes[parse.nodes[cue].head].head == up {
            return "path \(relation) above"
        }
        return "path none"
    }

    // MARK: - Who that is

    private func ofEntity(_ quotation: Account.Quotation) -> [String] {
        guard let index = quotation.speaker, reader.names.entities.indices.contains(index) else { return [] }
        let entity = reader.names.entities[index]
        var out = ["sort \(entity.sort)"]
        if entity.loose != nil { out.append("noun only") }
        if entity.role != nil { out.append("with role") }
        let isNamed = entity.phrases.contains { reader.names.phrases[$0].hasName }
        out.append(isNamed ? "named \(entity.sort)" : "unnamed \(entity.sort)")
        out.append("name of " + Self.bucket(entity.words.count))
        out.append("mentions " + Self.bucket(entity.phrases.count))
        out.append("statements " + Self.bucket(statements[index] ?? 0))
        if let lead = reader.leads[quotation.span] {
            if lead.best.entity == index {
                out += [
                    "referent \(lead.kind.rawValue)",
                    "referent leads by \(step(lead.margin, [50, 100, 150, 200, 300, 400]))",
                ]
                out += lead.best.features.map { "referent \($0.rawValue)" }
            } else if let next = lead.next, next.entity == index {
                out += [
                    "second referent \(lead.kind.rawValue)",
                    "referent behind by \(step(lead.margin, [50, 100, 150, 200]))",
                ]
                out += next.features.map { "referent \($0.rawValue)" }
            }
        }
        // "the minister": how many persons of the article have that office.
        if let span = quotation.speakerSpan, isNamed {
            let words = document.tokens(of: span)
            if !words.contains(where: { reader.names.phrase(at: $0)?.hasName ?? false }) {
                let persons = words.compactMap { personsByTitle[tokens[$0].hash] }.max() ?? 0
                out.append("office of \(step(persons, [1, 2, 3]))")
            }
        }
        if !quotation.via.isEmpty { out.append("passed on") }
        return out
    }

    // MARK: - Somebody whom the text does not name there

    private func ofAnaphor(_ quotation: Account.Quotation, cue: Int?, _ speaker: Range<Int>) -> [String] {
        guard let index = quotation.speaker, reader.names.entities.indices.contains(index) else { return [] }
        let entity = reader.names.entities[index]
        var out: [String] = []
        let pronoun = speaker.first { !document.kind($0).isDisjoint(with: .pronoun) }
        if let pronoun {
            let kind = document.kind(pronoun)
            let code =
                !kind.isDisjoint(with: [.he, .she])
                ? "a person's" : kind.contains(.it) ? "it" : kind.contains(.they) ? "they" : "other"
            out.append("pronoun \(code) means \(entity.sort)")
        }
        // "“Berg is wrong,” he said": nobody speaks of himself by his name.
        if pronoun != nil || speaker.isEmpty,
            quotation.pieces.contains(where: { piece in
                document.tokens(of: piece).contains { reader.names.phrase(at: $0)?.entity == index }
            })
        {
            out.append("named in what is said")
        }
        guard cue == nil, speaker.isEmpty else { return out }
        let inMarks = quotation.pieces.map { document.tokens(of: $0) }.filter { !$0.isEmpty }
        guard let first = inMarks.first?.lowerBound, let last = inMarks.last?.upperBound else { return out }
        let before = (sentence(first).lowerBound..<first).filter { tokens[$0].kind != .mark && !document.isQuoted($0) }
        let behind = (last..<max(last, sentence(last - 1).upperBound)).filter {
            tokens[$0].kind != .mark && !document.isQuoted($0)
        }
        if !before.isEmpty { out.append("floats \(quotation.kind.rawValue) behind words") }
        if !behind.isEmpty { out.append("floats \(quotation.kind.rawValue) before words") }
        if (before + behind).contains(where: { reader.isCue($0) }) { out.append("floats beside a cue") }
        if (before + behind).contains(where: { reader.names.phrase(at: $0)?.sort == .person }) {
            out.append("floats beside a person")
        }
        if last < tokens.count, !sentence(last - 1).contains(last), tokens[last].block == tokens[first].block {
            let next = sentence(last)
            if next.prefix(4).contains(where: { reader.isCue($0) }) { out.append("cue opens the next sentence") }
        }
        return out
    }

    // MARK: - What is said

    private func ofContent(_ content: [Range<Int>], cue: Int?) -> [String] {
        guard let first = content.first, let last = content.last else { return [] }
        let words = content.flatMap { $0.filter { tokens[$0].kind != .mark } }
        var out = ["content of " + Self.bucket(words.count)]
        out.append("in \(document.blockKind(first.lowerBound))")
        if !words.contains(where: { parse.nodes[$0].traits.contains(.finite) || parse.nodes[$0].part == .auxiliary }) {
            out.append("content without finite verb")
        }
        // "“The Long Way to Korvik,” a film of 1987": a title.
        let full = words.filter { !document.kind($0).contains(.stop) && tokens[$0].isWord }
        if full.count > 1, full.allSatisfy({ tokens[$0].isCapital }) {
            out.append(cue == nil ? "content in capitals, no cue" : "content in capitals")
        }
        if let word = words.first {
            out.append(tokens[word].isCapital ? "content opens with capital" : "content opens small")
            let top = words.first { t in !content.contains { $0.contains(parse.nodes[t].head) } } ?? word
            out.append("content is \(parse.nodes[top].part.code)")
            let hasSubject = parse.children(of: top).contains { Self.subjects.contains(parse.nodes[$0].relation) }
            let isPredicate = parse.nodes[top].part == .verb || parse.child(of: top, .copula) != nil
            out.append(
                isPredicate ? hasSubject ? "content is clause" : "content is verb phrase" : "content is no clause")
            let before = first.lowerBound - 1
            if before >= 0, sentence(word).contains(before), tokens[before].isWord {
                out.append("content behind \(parse.nodes[before].part.code)")
                if parse.nodes[top].head == before {
                    out.append("content is \(parse.nodes[top].relation.code) of word before")
                }
            }
            if let cue, parse.nodes[top].head == cue {
                out.append("content hangs as \(parse.nodes[top].relation.code)")
            } else if let cue, parse.nodes[cue].head == top {
                out.append("cue hangs on content as \(parse.nodes[cue].relation.code)")
            } else {
                out.append("content hangs elsewhere")
            }
        }
        if isTitle(content) { out.append("content is a title") }
        if content.count > 1 { out.append("content in pieces") }
        if last.upperBound < tokens.count, sentence(last.upperBound - 1).contains(last.upperBound),
            tokens[last.upperBound].isWord
        {
            out.append("word behind content")
        }
        return out
    }

    /// "on the Lorn channel's “Talk of the Town”": a few words in marks, behind a word, of which all but short ones have capitals.
    private func isTitle(_ content: [Range<Int>]) -> Bool {
        guard content.count == 1, let range = content.first, document.isQuoted(range.lowerBound),
            !document.lexicon.nounCapitals
        else { return false }
        let words = range.filter { tokens[$0].kind != .mark }
        guard let first = words.first, let last = words.last, words.count <= 8, range.lowerBound > 0,
            tokens[range.lowerBound - 1].isWord, tokens[first].isCapital, tokens[last].isCapital
        else { return false }
        return words.allSatisfy { tokens[$0].isCapital || tokens[$0].end - tokens[$0].start <= 4 }
    }

    // MARK: - What the classifiers of attribution think

    private func ofClassifiers(_ quotation: Account.Quotation, cue: Int?, _ speaker: Range<Int>) -> [String] {
        var out: [String] = []
        let range = reader.found.partitioningIndex { $0.cue >= (cue ?? 0) }
        if let cue, range < reader.found.count, reader.found[range].cue == cue {
            let one = reader.found[range]
            out.append("classifiers \(Self.level(one.score))")
            out.append("classifiers' cue \(Self.level(one.cueScore))")
            out.append(
                one.speaker.isEmpty
                    ? "classifiers name nobody"
                    : one.speaker.contains { speaker.contains($0) }
                        ? "classifiers agree" : "classifiers differ")
        } else {
            out.append("classifiers silent")
        }
        let start = document.token(at: quotation.span.start)
        if start < tokens.count, document.isQuoted(start) {
            let others = (reader.attributionsOf[Int(document.quoteOf[start])] ?? []).map { reader.found[$0] }
            if others.contains(where: {
                $0.cue != cue && !$0.speaker.isEmpty && !$0.speaker.contains { speaker.contains($0) }
            }) {
                out.append("classifiers know another")
            }
        }
        return out
    }
    private static func level(_ score: Int32) -> String {
        switch score {
        case ..<0: "below 0"
        case ..<100: "below 100"
        case ..<250: "below 250"
        case ..<500: "below 500"
        default: "above"
        }
    }
    /// The class of a count of words or tokens.
    static func bucket(_ count: Int) -> String {
        switch count {
        case ..<3: "\(max(0, count))"
        case 3, 4: "3"
        case 5..<9: "5"
        case 9..<20: "9"
        default: "20"
        }
    }
    private func sentence(_ i: Int) -> Range<Int> {
        let sentence = document.sentences[Int(document.sentenceOf[i])]
        return sentence.start..<sentence.end
    }
}
