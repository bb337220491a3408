import Algorithms
import NewsModel

/// What all formats share: the names of tellings, people and families, the order of findings, and the entries that say the same.
package struct StoryText: Sendable {
    /// Naming only speakers who are sure.
    package let story: Story
    private let unsureStatements: Int
    /// The name of each telling.
    package let names: [String]
    private let indexOfID: [String: Int]

    /// - Parameter names: the name of each telling, in order; nil to use the ids.
    package init(_ story: Story, names: [String]? = nil) {
        self.story = story.asShown
        let shown = Set(self.story.statements.map(\.id))
        unsureStatements = story.statements.count { !$0.isSpeakerSure && !shown.contains($0.id) }
        self.names = names ?? story.tellings.map(\.id)
        indexOfID = Dictionary(
            story.tellings.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
    }

    /// The name of a telling; empty for an unknown index.
    package func name(ofTelling t: Int) -> String { names.indices.contains(t) ? names[t] : "" }
    /// The name of a primary source: the telling's name if it is one, else its own.
    package func name(ofSource source: String) -> String { indexOfID[source].map { name(ofTelling: $0) } ?? source }
    /// The index of the telling with this id.
    package func telling(_ id: String) -> Int? { indexOfID[id] }
    /// The name of a person, an index into `people`.
    package func name(ofPerson person: Int?) -> String {
        guard let person, story.people.indices.contains(person) else { return say("not named") }
        return story.people[person].name
    }

    // MARK: - The head

    /// "5 articles, 2 to 5 independent reports", "AFP and dpa credited, one unnamed source"
    package var headline: [String] {
        var parts = [Words.count(story.tellings.count, "article", "articles") + ", \(origins) \(originsWord)"]
        let unnamed = story.families.count { $0.parent == nil && $0.members.count > 1 }
        let named = story.agencies.filter(\.isNamed).map(\.name)
        let inferred = story.agencies.filter { !$0.isNamed }.map(\.name)
        var told: [String] = []
        if !named.isEmpty { told.append(say("\(Words.list(named)) credited")) }
        if !inferred.isEmpty { told.append(say("\(Words.list(inferred)) inferred")) }
        if unnamed > 0 { told.append(say(unnamed, "one unnamed source", "\(unnamed) unnamed sources")) }
        if !told.isEmpty { parts.append(told.joined(separator: ", ")) }
        return parts
    }
    /// "3 reports": the number of independent reports that have a finding.
    package static func reports(_ n: Int) -> String { Words.count(n, "report", "reports") }
    /// "2 to 5", "3"
    package var origins: String { Words.range(story.origins.atLeast, story.origins.atMost) }
    /// "independent report" or its plural.
    package var originsWord: String { say(story.origins.atMost, "independent report", "independent reports") }
    /// "16–17 February 2022"; empty when no telling is dated.
    package var dates: String { Words.days(from: story.start, to: story.end) }

    // MARK: - Descent

    /// How a telling was made, with the names involved: "wire copy of dpa, through MIA".
    package func lineage(_ t: Int) -> String {
        let lineage = story.tellings[t].lineage
        var text = say(word: lineage.how.rawValue)
        if let primary = lineage.primary {
            let name = name(ofSource: primary)
            text = lineage.how == .original ? text + ", " + name : say("\(text) of \(name)")
        }
        if !lineage.via.isEmpty {
            text = say("\(text), through \(lineage.via.map { name(ofSource: $0) }.joined(separator: ", "))")
        }
        if let language = lineage.translatedFrom { text = say("\(text), from \(Words.language(language))") }
        return text
    }
    /// "part, 19 % shared" or "whole".
    package static func extent(_ member: Family.Member) -> String {
        let percent = Int((member.share * 100).rounded())
        if member.isWhole {
            return say(percent > 0 && percent < 100 ? "whole, \(percent) % found in the others" : "whole")
        }
        return say(percent > 0 ? "part, \(percent) % shared" : "part")
    }
    /// The name of a family's parent.
    package func parent(_ family: Family) -> String {
        if let telling = family.parentTelling { return name(ofTelling: telling) }
        return say("\(family.parent ?? say("an unnamed source")) (not here)")
    }
    /// A rule by which a family was found, in words for readers.
    static func rule(_ rule: String) -> String {
        guard rule.hasPrefix(Family.creditRule) else { return say(word: rule) }
        return say(word: Family.creditRule) + rule.dropFirst(Family.creditRule.count)
    }
    /// For each telling the number of the family that it counts with.
    package var familyNumbers: [Int] {
        var numbers = story.tellings.indices.map { story.families.count + $0 }
        for (n, family) in story.families.enumerated() { for member in family.members { numbers[member.telling] = n } }
        return numbers
    }

    // MARK: - Findings

    /// Joins entries that say the same in the same words, in order of the first of each.
    ///
    /// - Parameters:
    ///   - text: the words of an entry.
    ///   - apart: what else must be equal.
    package func grouped<Entry>(_ entries: [Entry], text: (Entry) -> String, apart: (Entry) -> String) -> [[Entry]] {
        var order: [String] = []
        var groups: [String: [Entry]] = [:]
        for entry in entries {
            let words = text(entry).lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            let key = words + "\u{0}" + apart(entry)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(entry)
        }
        return order.compactMap { groups[$0] }
    }
    /// Figures in the order of importance: first those that disagree, then those that several tellings give, then the others.
    package var figuresByWeight: [Story.Figure] {
        let order = Story.Figure.Verdict.allCases
        func rank(_ figure: Story.Figure) -> Int { order.firstIndex(of: figure.verdict) ?? order.count }
        return story.figures.enumerated().sorted {
            (rank($0.element), -$0.element.families, $0.offset) < (rank($1.element), -$1.element.families, $1.offset)
        }.map(\.element)
    }
    /// Speakers with their statements: those quoted by most tellings first, statements without a speaker last.
    package var speakers: [(person: Int?, statements: [Story.Statement])] {
        var order: [Int?] = []
        var said: [Int?: [Story.Statement]] = [:]
        for statement in story.statements {
            if said[statement.speaker] == nil { order.append(statement.speaker) }
            said[statement.speaker, default: []].append(statement)
        }
        func weight(_ speaker: Int?) -> Int {
            speaker == nil ? -1 : (said[speaker] ?? []).reduce(0) { $0 + $1.wordings.count }
        }
        return order.enumerated().sorted { (weight($1.element), $0.offset) < (weight($0.element), $1.offset) }
            .map { ($0.element, said[$0.element] ?? []) }
    }
    /// How many statements are left out because it is not sure who makes them; nil for none.
    package var leftOut: String? {
        unsureStatements == 0
            ? nil
            : say(
                unsureStatements, "One more statement is not shown, because it is not sure who makes it.",
                "\(unsureStatements) more statements are not shown, because it is not sure who makes them.")
    }
    /// A person's role, if it says more than the name.
    package func role(ofPerson person: Int?) -> String? {
        guard let person, story.people.indices.contains(person), let role = story.people[person].role,
            role != story.people[person].name
        else { return nil }
        return Words.onOneLine(role)
    }
    /// The notes beside a wording: "reported", "denies", "to Sky News", "by way of Interfax".
    package func notes(_ wording: Story.Wording, most: Int = Int.max) -> [String] {
        var notes: [String] = []
        if wording.kind == .indirect { notes.append(say(word: "reported")) }
        if wording.stance != .says { notes.append(say(word: wording.stance.rawValue)) }
        if let to = wording.saidTo { notes.append(say("to \(Words.short(to, most))")) }
        if let via = wording.via.first { notes.append(say("by way of \(Words.short(via, most))")) }
        return notes
    }
    /// What somebody named denies, doubts or alleges; a dispute needs both sides, this is one.
    package struct Refusal {
        package var speaker: Int
        package var stance: Account.Stance
        /// Wordings of one statement that have this stance, those with the same words together.
        package var wordings: [[Story.Wording]]
        /// The number of families that have one of them.
        package var families: Int
    }
    /// The refusals by the stance that most wordings of a statement have; what most families have first.
    package func refusals() -> [Refusal] {
        let stances: Set<Account.Stance> = [.denies, .doubts, .accuses]
        let numbers = familyNumbers
        let found = story.statements.compactMap { statement -> Refusal? in
            let most = Dictionary(grouping: statement.wordings, by: \.stance)
                .max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }
            guard let speaker = statement.speaker, let (stance, wordings) = most, stances.contains(stance) else {
                return nil
            }
            return Refusal(
                speaker: speaker, stance: stance, wordings: grouped(wordings, text: \.shownBehindVerb.text) { _ in "" },
                families: Set(wordings.map { numbers[$0.place.telling] }).count)
        }
        return found.enumerated().sorted { ($1.element.families, $0.offset) < ($0.element.families, $1.offset) }
            .map(\.element)
    }
    /// The stance of a refusal, as a word for readers.
    package static func verb(_ stance: Account.Stance) -> String {
        stance == .accuses ? say("alleges") : say(word: stance.rawValue)
    }
    /// The side of a dispute, as a word for readers.
    package static func verb(_ stance: Story.Position.Stance) -> String {
        stance == .independent ? say("observes") : say(word: stance.rawValue)
    }
    /// The relation of a figure's values, as a word for readers.
    package static func word(_ verdict: Story.Figure.Verdict) -> String {
        switch verdict {
        case .conflict: say("conflict")
        case .update: say("updated")
        case .rounding: say("rounded")
        case .agree: say("agree")
        case .single: say("told once")
        }
    }
    /// The bound of a value in words: "at least".
    package static func words(_ bound: Account.Bound) -> String {
        say(word: plain(bound))
    }
    static func plain(_ bound: Account.Bound) -> String {
        bound.rawValue.split(separator: "_").joined(separator: " ")
    }
    /// The place to show: the place itself, or its whole sentence if the place has at most one word of five letters or more ("they knew
    /// of it then").
    package func widened(_ place: Place) -> Place {
        guard place.text.utf8.count < 60, story.tellings.indices.contains(place.telling),
            place.text.split(whereSeparator: { !$0.isLetter }).count(where: { $0.count >= 5 }) < 2
        else { return place }
        let telling = story.tellings[place.telling]
        guard let sentence = telling.sentence(at: place.span.start).map({ telling.sentences[$0] }),
            sentence.contains(place.span)
        else { return place }
        return Place(telling: place.telling, span: sentence, text: story.text(sentence, in: place.telling))
    }
}

/// Line numbers of the tellings' texts, as editors and `grep -n` count them.
struct TellingLines {
    private let names: [String]
    /// For each telling the starts of its lines.
    private let starts: [[Int]]

    init(_ text: StoryText) {
        names = text.names
        starts = text.story.tellings.map { telling in
            [0] + telling.article.bytes.indices.filter { telling.article.bytes[$0] == 0x0A }.map { $0 + 1 }
        }
    }
    /// "german-mt:12"
    func line(of place: Place) -> String {
        guard names.indices.contains(place.telling) else { return "" }
        let before = starts[place.telling].partitioningIndex { $0 > place.span.start }
        return "\(names[place.telling]):\(max(1, before))"
    }
}
