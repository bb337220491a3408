import Algorithms

extension Story {
    /// The story as pages and texts show it; JSON contains all.
    ///
    /// Where it is not sure enough who makes a statement, nobody is named for it, nor for the figures in it, and what stands without marks is left out;
    /// nor is what a clause contains listed beside it. Words in marks stand without their clauses where these are not alike. Of each number a telling
    /// counts once, and numbers that are all vague ("thousands") are not said to agree.
    package var asShown: Story {
        var story = withClearFigures.withoutContained.withUnsureUnnamed.withoutUnlikeClauses
        // What is not shown is not pointed at, and who is named for nothing any more is no person of the story.
        let shown = Set(story.statements.map(\.id))
        for i in story.statements.indices { story.statements[i].saidAgain.removeAll { !shown.contains($0) } }
        let (before, now) = (named, story.named)
        if before != now {
            story.keep(people: people.enumerated().map { before.contains($0) && !now.contains($0) ? nil : $1 })
        }
        return story
    }
    private var withUnsureUnnamed: Story {
        let unsure = statements.filter { !$0.isSpeakerSure }
        guard !unsure.isEmpty else { return self }
        var story = self
        story.statements = story.statements.compactMap { statement in
            guard !statement.isSpeakerSure else { return statement }
            var unnamed = statement
            unnamed.speaker = nil
            unnamed.wordings.removeAll { $0.kind == .indirect }
            return unnamed.wordings.isEmpty ? nil : unnamed
        }
        let places = Dictionary(grouping: unsure.flatMap(\.wordings).map(\.place), by: \.telling)
        for f in story.figures.indices {
            for v in story.figures[f].values.indices {
                let place = story.figures[f].values[v].place
                if places[place.telling]?.contains(where: { $0.span.contains(place.span) }) ?? false {
                    story.figures[f].values[v].holder = nil
                }
            }
        }
        return story
    }
    /// The story without what the clause of another statement by the same speaker contains: it is shown there.
    private var withoutContained: Story {
        var reaches: [Voice: [Span]] = [:]
        for statement in statements where statement.isSpeakerSure {
            for (voice, span) in statement.clauses { reaches[voice, default: []].append(span) }
        }
        guard !reaches.isEmpty else { return self }
        reaches = reaches.mapValues(Voice.reaches)
        var story = self
        story.statements = statements.compactMap { $0.without(reaches) }
        return story
    }
    /// The story without the clauses around words in marks that several tellings have, if the clauses are not alike: what the tellings have in common are
    /// the words (`Docs/Scores.md`).
    private var withoutUnlikeClauses: Story {
        var story = self
        for i in story.statements.indices where story.statements[i].wordings.count > 1 {
            let wordings = story.statements[i].wordings
            guard wordings.contains(where: { $0.kind == .mixed && $0.clause != nil }) else { continue }
            let texts = wordings.map { LikeText($0.shown.text, language: language(of: $0.place)) }
            if texts.dropFirst().allSatisfy({ $0.isLike(texts[0]) }) { continue }
            for w in wordings.indices where wordings[w].kind == .mixed { story.statements[i].wordings[w].clause = nil }
        }
        return story
    }
    private func language(of place: Place) -> String? {
        tellings.indices.contains(place.telling) ? tellings[place.telling].article.language : nil
    }
    /// The story with one place of each telling for each number of a figure, the first; without figures that agree and are all vague:
    /// of the audited figures in which a telling had a number twice 21 of 36 were right, of the vague ones 5 of 8, of the others 327 of 361.
    private var withClearFigures: Story {
        var story = self
        for f in story.figures.indices {
            var told: Set<Told> = []
            story.figures[f].values = story.figures[f].values.filter { value in
                told.insert(Told(telling: value.place.telling, value: value.value, high: value.high)).inserted
            }
        }
        let unclear = story.figures.filter(\.isVague)
        guard !unclear.isEmpty else { return story }
        let ids = Set(unclear.map(\.id))
        story.figures.removeAll { ids.contains($0.id) }
        for f in story.figures.indices { story.figures[f].related.removeAll(where: ids.contains) }
        return story
    }
    /// Removes the statement at an index, and what its clauses contain.
    mutating func removeStatement(at n: Int) {
        guard statements.indices.contains(n) else { return }
        let reaches = Dictionary(grouping: statements.remove(at: n).clauses, by: \.voice)
            .mapValues { Voice.reaches($0.map(\.span)) }
        statements = statements.compactMap { $0.without(reaches, evenClauses: true) }
    }
    /// The people who are named for a statement, a figure or a side.
    private var named: Set<Int> {
        Set(
            statements.compactMap(\.speaker) + figures.flatMap(\.values).compactMap(\.holder)
                + disputes.flatMap(\.positions).map(\.who))
    }
}

extension Story.Figure {
    /// Whether its numbers are said to agree and are all vague: "thousands" agree with nothing.
    package var isVague: Bool {
        (verdict == .agree || verdict == .rounding) && values.allSatisfy(\.bound.isVague)
    }
}

/// That a telling gives a number.
private struct Told: Hashable {
    var telling: Int
    var value: Double
    var high: Double?
}

/// A text, to be compared with others.
private struct LikeText {
    private let language: String?
    private let words: Set<String>
    private let length: Int

    init(_ text: String, language: String?) {
        self.language = language
        var words: Set<String> = []
        for run in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            // Where no spaces are between words each character is one.
            if run.contains(where: Self.isIdeograph) {
                words.formUnion(run.map(String.init))
            } else {
                words.insert(String(run))
            }
        }
        self.words = words
        length = text.reduce(0) { $0 + (Self.isIdeograph($1) ? Self.lettersOfIdeograph : 1) }
    }
    /// Whether most words are the same; in two languages whether both are about as long. Of the audited utterances with words in marks and
    /// their clauses, 19 of 30 were right above these bars and 14 of 40 below; without the clauses 51 of 60 of such.
    func isLike(_ other: LikeText) -> Bool {
        guard language == other.language else {
            return Double(min(length, other.length)) >= 0.7 * Double(max(length, other.length))
        }
        let shared = words.intersection(other.words).count
        return Double(2 * shared) >= 0.7 * Double(words.count + other.words.count)
    }
    private static let lettersOfIdeograph = 3
    private static func isIdeograph(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x2E80...0x9FFF).contains($0.value) || $0.value >= 0x20000 } ?? false
    }
}

/// Who says something in which telling, and how he stands to it.
private struct Voice: Hashable {
    var telling: Int
    var speaker: Int
    var stance: Account.Stance

    /// For each span, in order of their starts, the farthest end so far.
    static func reaches(_ spans: [Span]) -> [Span] {
        spans.sorted { $0.start < $1.start }.reduce(into: []) { reaches, span in
            reaches.append(Span(span.start, max(span.end, reaches.last?.end ?? 0)))
        }
    }
}

extension Story.Statement {
    /// The clauses that are shown of it.
    fileprivate var clauses: [(voice: Voice, span: Span)] {
        guard let speaker else { return [] }
        return wordings.compactMap { one in
            guard let clause = one.clause, one.shown == clause else { return nil }
            return (Voice(telling: clause.telling, speaker: speaker, stance: one.stance), clause.span)
        }
    }
    /// The statement without the wordings that a clause contains; nil when none is left. What has a clause of its own stays, if not `evenClauses`.
    fileprivate func without(_ reaches: [Voice: [Span]], evenClauses: Bool = false) -> Self? {
        guard let speaker else { return self }
        var rest = self
        rest.wordings.removeAll { one in
            let voice = Voice(telling: one.place.telling, speaker: speaker, stance: one.stance)
            guard one.kind != .direct, evenClauses || one.clause == nil, let reach = reaches[voice] else {
                return false
            }
            let next = reach.partitioningIndex { $0.start > one.shown.span.start }
            return next > 0 && reach[next - 1].end >= one.shown.span.end
        }
        return rest.wordings.isEmpty ? nil : rest
    }
}
