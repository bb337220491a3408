import Grammar
import Languages
import NewsModel
import Text

/// Whom a pronoun, an office without a name, or a verb without a subject means. Those named before are the candidates; a linear model over
/// named features ranks them, with nobody as one more candidate. `Evaluation/train-referents` trains its weights.
struct Referents {
    /// What stands in a speaker's place.
    enum Kind: String, CaseIterable { case pronoun, role, dropped, floating }
    struct Anaphor {
        var kind: Kind
        /// Its token, or that of the cue or quotation; mentions before it count.
        var token: Int
        /// Nil if it does not say.
        var isWoman: Bool?
        var isPlural: Bool?
        /// The words of an office.
        var titles: Set<UInt64> = []
        /// The entity of an office, which is no candidate.
        var own: Int?
        /// Who made the statement before, and its last sentence.
        var previous: (entity: Int, sentence: Int)?
        /// The tokens of what is said.
        var content: [Range<Int>] = []
    }
    struct Candidate {
        /// Nil is nobody.
        var entity: Int?
        var features: [Feature]
    }
    enum Feature: String, CaseIterable {
        case near0, near1, near2, near3, far
        case subject0, subject1, subject2, other0, other1, other2, oblique, possessive, quoted
        case speaker0, speaker1, speaker2, speakerFar, speakerLater
        case person, role, body, group, state, place, unknown
        case sameGender, otherGender, noGender, sameNumber, otherNumber
        case titled, named, mentioned1, mentioned2, mentioned4
        case nearestPerson, secondPerson, onlyPerson, opensSentence, sameParagraph
        case sharesTitle, otherTitle, noTitle, since
        case says, hears, mainSubject, inTitle, mostNamed, secondNamed, named2, named4, named8, inContent
        case nobody, nobodyAlone
    }
    private struct Mention {
        var start: Int
        var entity: Int
        var sentence: Int
        var isSubject: Bool
        var isOblique: Bool
        var isPossessive: Bool
        var isQuoted: Bool
        var opens: Bool
        /// Whether it is the subject of a verb of saying, or hangs on one otherwise; whether it is the subject of its sentence's main verb.
        var says: Bool
        var hears: Bool
        var isMain: Bool
    }
    let document: Document
    let names: NameReader
    let parse: Parse?
    private let mentions: [Mention]
    private let womanVotes: [Int]
    /// For each entity how often it is named in the article, its place among the entities by that, and whether a title names it.
    private let counts: [Int]
    private let ranks: [Int]
    private let inTitle: Set<Int>

    init(document: Document, names: NameReader, parse: Parse?) {
        self.document = document
        self.names = names
        self.parse = parse
        mentions = names.phrases.filter { $0.entity >= 0 }.sorted { $0.start < $1.start }.map { phrase in
            let sentence = Int(document.sentenceOf[phrase.start])
            let top = parse.flatMap { parse in
                (phrase.start..<phrase.end).first { !(phrase.start..<phrase.end).contains(parse.nodes[$0].head) }
            }
            let isSubject =
                top.flatMap { t in
                    parse.map { Self.subjects.contains($0.nodes[Self.chief(t, $0)].relation) }
                } ?? !phrase.afterPreposition
            var says = false
            var hears = false
            var isMain = false
            if let parse, let top {
                let chief = Self.chief(top, parse)
                let head = parse.nodes[chief].head
                let relation = parse.nodes[chief].relation
                let isVerbs = head >= 0 && document.kind(head).contains(.cue) && !document.isQuoted(head)
                says = isVerbs && Self.speakers.contains(relation)
                hears = isVerbs && !Self.speakers.contains(relation)
                isMain = head >= 0 && Self.speakers.contains(relation) && parse.nodes[head].head < 0
            }
            return Mention(
                start: phrase.start, entity: phrase.entity, sentence: sentence, isSubject: isSubject,
                isOblique: phrase.afterPreposition, isPossessive: document.isPossessiveMark(phrase.end),
                isQuoted: document.isQuoted(phrase.start),
                opens: phrase.start - document.sentences[sentence].start <= 1, says: says, hears: hears, isMain: isMain)
        }
        var counts = [Int](repeating: 0, count: names.entities.count)
        var inTitle: Set<Int> = []
        for mention in mentions where counts.indices.contains(mention.entity) {
            counts[mention.entity] += 1
            if document.blockKind(mention.start) == .title || mention.sentence == 0 { inTitle.insert(mention.entity) }
        }
        let order = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        var ranks = [Int](repeating: 0, count: counts.count)
        for (rank, entity) in order.enumerated() { ranks[entity] = rank }
        self.counts = counts
        self.ranks = ranks
        self.inTitle = inTitle
        womanVotes = Self.votes(document, names, parse)
    }
    private static let subjects: Set<Relation> = [.subject, .passiveSubject, .root]
    private static let speakers: Set<Relation> = [.subject, .agent]
    /// Of an apposition or a name the word it belongs to.
    private static func chief(_ t: Int, _ parse: Parse) -> Int {
        var k = t
        var steps = 0
        while steps < 4, parse.nodes[k].head >= 0,
            [.apposition, .flat, .compound].contains(parse.nodes[k].relation)
        {
            k = parse.nodes[k].head
            steps += 1
        }
        return k
    }
    /// How many of the words that agree with an entity are feminine, less those that are masculine.
    private static func votes(_ document: Document, _ names: NameReader, _ parse: Parse?) -> [Int] {
        var votes = [Int](repeating: 0, count: names.entities.count)
        guard let parse else { return votes }
        func vote(_ t: Int) -> Int {
            let traits = parse.nodes[t].traits
            return (traits.contains(.feminine) ? 1 : 0) - (traits.contains(.masculine) ? 1 : 0)
        }
        for phrase in names.phrases where phrase.entity >= 0 && (phrase.sort == .person || phrase.sort == .role) {
            for t in phrase.title where parse.nodes[t].part == .noun {
                votes[phrase.entity] += vote(t)
            }
            if phrase.start > 0, parse.nodes[phrase.start - 1].part == .determiner {
                votes[phrase.entity] += vote(phrase.start - 1)
            }
            for t in phrase.start..<phrase.end where Self.subjects.contains(parse.nodes[t].relation) {
                let head = parse.nodes[t].head
                if head >= 0, parse.nodes[head].part == .verb { votes[phrase.entity] += vote(head) }
                for k in parse.children(of: t)
                where parse.nodes[k].relation == .apposition && parse.nodes[k].part == .noun {
                    votes[phrase.entity] += vote(k)
                }
            }
        }
        return votes
    }
    private static let women = Set(Languages.words(GivenNames.women).map { Hash.word($0) })
    private static let men = Set(Languages.words(GivenNames.men).map { Hash.word($0) })
    private func isWoman(_ e: Int) -> Bool? {
        let entity = names.entities[e]
        if let known = entity.isWoman { return known }
        if entity.words.count > 1, let first = entity.words.first {
            if Self.women.contains(first) { return true }
            if Self.men.contains(first) { return false }
        }
        guard e < womanVotes.count, womanVotes[e] != 0 else { return nil }
        return womanVotes[e] > 0
    }

    /// Those who may be meant, each with its features; nobody is the last.
    func candidates(_ anaphor: Anaphor) -> [Candidate] {
        let here = Int(document.sentenceOf[anaphor.token])
        var first: [Int: Mention] = [:]
        var order: [Int] = []
        var counts: [Int: Int] = [:]
        var k = partition(anaphor.token) - 1
        var steps = 0
        while k >= 0, here - mentions[k].sentence <= 8, steps < 60 {
            let mention = mentions[k]
            steps += 1
            k -= 1
            guard mention.entity != anaphor.own, names.entities.indices.contains(mention.entity) else { continue }
            counts[mention.entity, default: 0] += 1
            guard let known = first[mention.entity] else {
                first[mention.entity] = mention
                order.append(mention.entity)
                continue
            }
            // Within a sentence the subject counts more than a later mention.
            if known.sentence == mention.sentence, mention.isSubject, !known.isSubject {
                first[mention.entity] = mention
            }
        }
        if let previous = anaphor.previous?.entity, first[previous] == nil, previous != anaphor.own,
            names.entities.indices.contains(previous)
        {
            order.append(previous)
        }
        let persons = order.filter { e in
            let sort = names.entities[e].sort
            return (sort == .person || sort == .role || sort == .unknown && names.entities[e].words.count > 1)
                && (anaphor.isWoman == nil || isWoman(e) == nil || isWoman(e) == anaphor.isWoman)
        }
        // Whom the statement itself names.
        let told = Set(
            anaphor.content.flatMap { range in
                mentions[partition(range.lowerBound)..<max(partition(range.lowerBound), partition(range.upperBound))]
                    .map(\.entity)
            })
        var out = order.map { e in
            Candidate(
                entity: e,
                features: features(
                    of: e, first[e], anaphor, here, count: counts[e] ?? 0, rank: persons.firstIndex(of: e),
                    isOnly: persons.count == 1, isInContent: told.contains(e)))
        }
        out.append(Candidate(entity: nil, features: persons.isEmpty ? [.nobody, .nobodyAlone] : [.nobody]))
        return out
    }
    private func partition(_ token: Int) -> Int {
        var lo = 0
        var hi = mentions.count
        while lo < hi {
            let middle = (lo + hi) / 2
            if mentions[middle].start < token { lo = middle + 1 } else { hi = middle }
        }
        return lo
    }
    private func features(
        of e: Int, _ mention: Mention?, _ anaphor: Anaphor, _ here: Int, count: Int, rank: Int?, isOnly: Bool,
        isInContent: Bool
    ) -> [Feature] {
        let entity = names.entities[e]
        var out: [Feature] = []
        if let mention {
            let gap = here - mention.sentence
            out.append([.near0, .near1, .near2, .near3, .near3][safe: gap] ?? .far)
            if mention.isSubject {
                out.append([.subject0, .subject1][safe: gap] ?? .subject2)
            } else {
                out.append([.other0, .other1][safe: gap] ?? .other2)
            }
            if mention.isOblique { out.append(.oblique) }
            if mention.isPossessive { out.append(.possessive) }
            if mention.isQuoted { out.append(.quoted) }
            if mention.opens { out.append(.opensSentence) }
            if mention.says { out.append(.says) }
            if mention.hears { out.append(.hears) }
            if mention.isMain { out.append(.mainSubject) }
            if document.tokens[mention.start].block == document.tokens[anaphor.token].block {
                out.append(.sameParagraph)
            }
        } else {
            out.append(.far)
        }
        if let previous = anaphor.previous {
            if previous.entity == e {
                let gap = here - previous.sentence
                out.append([.speaker0, .speaker1, .speaker2][safe: max(0, gap)] ?? .speakerFar)
                if let mention, mention.sentence > previous.sentence { out.append(.speakerLater) }
            } else if let mention, mention.isSubject, mention.sentence > previous.sentence {
                out.append(.since)
            }
        }
        switch entity.sort {
        case .person: out.append(.person)
        case .role: out.append(.role)
        case .body: out.append(.body)
        case .group: out.append(.group)
        case .state: out.append(.state)
        case .place: out.append(.place)
        case .unknown: out.append(.unknown)
        }
        if let wanted = anaphor.isWoman {
            out.append(isWoman(e).map { $0 == wanted ? .sameGender : .otherGender } ?? .noGender)
        }
        if let isPlural = anaphor.isPlural {
            out.append((entity.sort == .group) == isPlural ? .sameNumber : .otherNumber)
        }
        if entity.role != nil { out.append(.titled) }
        if entity.sort != .role { out.append(.named) }
        out.append(count >= 4 ? .mentioned4 : count >= 2 ? .mentioned2 : .mentioned1)
        if counts.indices.contains(e) {
            out.append(counts[e] >= 8 ? .named8 : counts[e] >= 4 ? .named4 : .named2)
            if ranks[e] == 0 { out.append(.mostNamed) }
            if ranks[e] == 1 { out.append(.secondNamed) }
        }
        if inTitle.contains(e) { out.append(.inTitle) }
        if isInContent { out.append(.inContent) }
        if rank == 0 { out.append(.nearestPerson) }
        if rank == 1 { out.append(.secondPerson) }
        if rank == 0, isOnly { out.append(.onlyPerson) }
        if anaphor.kind == .role {
            out.append(
                entity.titles.isEmpty
                    ? .noTitle : entity.titles.isDisjoint(with: anaphor.titles) ? .otherTitle : .sharesTitle)
        }
        return out
    }

    // MARK: - The choice

    /// By how much the best must lead to count as the one who spoke last; `SpeakerConfidence` knows the lead and decides who is named.
    /// `Evaluation/train-referents` prints what each lead gives on what is left out.
    static let margin = 50
    /// An office stays an office unless one person leads by this much.
    static let officeMargin = 250

    /// The best candidate, the next, and by how much the one is better than the other; nil when there is none.
    func best(_ anaphor: Anaphor) -> (best: Candidate, next: Candidate?, margin: Int)? {
        let scored = candidates(anaphor).map { ($0, Self.score($0.features, anaphor.kind)) }
        guard let first = scored.max(by: { $0.1 < $1.1 }) else { return nil }
        let second = scored.filter { $0.0.entity != first.0.entity }.max(by: { $0.1 < $1.1 })
        return (first.0, second?.0, first.1 - (second?.1 ?? first.1))
    }
    private static func score(_ features: [Feature], _ kind: Kind) -> Int {
        features.reduce(0) { $0 + (table[kind]?[$1] ?? 0) }
    }
    /// The weight of a feature for one kind: what it counts for all and for this one.
    private static let table: [Kind: [Feature: Int]] = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { kind in
            let ofKind = Feature.allCases.map { feature in
                (feature, (weights[feature.rawValue] ?? 0) + (weights[kind.rawValue + " " + feature.rawValue] ?? 0))
            }
            return (kind, Dictionary(uniqueKeysWithValues: ofKind))
        })
}

extension Array {
    fileprivate subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
