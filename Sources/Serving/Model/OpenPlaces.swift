/// The places of a story's tellings that anybody may see, signed in or not.
///
/// Of each text a quarter at most, over all parts of the page together: a reader sees what a finding rests on, and has to go to the
/// source to read the article. Copies of one text count as that text. The quarter is chosen, not measured; a short text (a wire
/// brief) still shows one sentence, and no text more than 1,500 characters.
struct OpenPlaces: Sendable {
    /// Characters that are shown of one place.
    static let longest = 280

    /// The text that each telling is counted with, and how many scalars of each may still be shown.
    private var texts: [String: String] = [:]
    private var left: [String: Int] = [:]
    /// What is shown of each telling, and all words that are shown: these may be shown of every telling that has them.
    private var shown: [String: [Range<Int>]] = [:]
    private var words: Set<String> = []

    /// - Parameter free: tellings whose licence lets anybody read the whole.
    init(_ report: StoryReport, free: Set<String>) {
        for family in report.families {
            guard let first = family.members.first(where: \.isWhole) else { continue }
            for member in family.members where member.isWhole { texts[member.telling] = first.telling }
        }
        for telling in report.tellings {
            let length = telling.text.unicodeScalars.count
            if free.contains(telling.id) {
                texts[telling.id] = telling.id
                shown[telling.id] = [0..<length]
                continue
            }
            let text = texts[telling.id] ?? telling.id
            left[text] = max(left[text] ?? 0, min(1500, max(length / 4, min(Self.longest, length / 2))))
        }
        if let title = report.title { words.insert(Words.short(title.text, Self.longest)) }
        for place in report.placesByWeight { admit(place) }
    }
    private mutating func admit(_ place: StoryReport.Place) {
        guard !holds(place) else { return }
        let text = texts[place.telling] ?? place.telling
        let length = Self.length(place.text, place.end - place.start)
        guard let room = left[text], length > 0, length <= room else { return }
        left[text] = room - length
        shown[place.telling, default: []].append(place.start..<(place.start + length))
        words.insert(Words.short(place.text, Self.longest))
    }
    /// How many scalars of a place are shown: of one that is cut, as many as the cut text has.
    private static func length(_ text: String, _ whole: Int) -> Int {
        min(whole, Words.short(text, longest).unicodeScalars.count)
    }
    func holds(_ place: StoryReport.Place) -> Bool { holds(place.telling, place.start, place.end, place.text) }
    func holds(_ telling: String, _ start: Int, _ end: Int, _ text: String) -> Bool {
        guard start < end else { return true }
        let end = start + Self.length(text, end - start)
        return shown[telling]?.contains { $0.lowerBound <= start && end <= $0.upperBound } == true
            || words.contains(Words.short(text, Self.longest))
    }
}

extension StoryReport {
    /// The report without the places that not everybody may see, and whether there were any.
    func limited(to open: OpenPlaces) -> (report: StoryReport, isCut: Bool) {
        var report = self
        report.disputes = disputes.compactMap { dispute in
            var dispute = dispute
            dispute.positions.removeAll { !open.holds($0.place) }
            return open.holds(dispute.proposition) && !dispute.positions.isEmpty ? dispute : nil
        }
        report.alterations.removeAll { !$0.places.allSatisfy(open.holds) }
        report.figures = figures.compactMap { figure in
            var figure = figure
            figure.values.removeAll { !open.holds($0.place) }
            return open.holds(figure.counts) && !figure.values.isEmpty ? figure : nil
        }
        report.statements = statements.compactMap { statement in
            var statement = statement
            statement.wordings.removeAll { !open.holds($0.place) }
            return statement.wordings.isEmpty ? nil : statement
        }
        for n in report.families.indices { report.families[n].evidence.removeAll { !open.holds($0) } }
        report.timeline.removeAll { !open.holds($0.place) }
        report.onlyIn.removeAll { !open.holds($0) }
        return (report, report.placesByWeight.count < placesByWeight.count)
    }
    /// All places whose words are shown, those first that weigh most: what is disputed, bent, counted by several, said.
    var placesByWeight: [Place] {
        var all: [Place] = []
        for dispute in disputes { all += [dispute.proposition] + dispute.positions.map(\.place) }
        for alteration in alterations { all += alteration.places }
        let (several, single) = (figures.filter { $0.values.count > 1 }, figures.filter { $0.values.count <= 1 })
        for figure in several { all += [figure.counts] + figure.values.map(\.place) }
        for statement in statements { all += statement.wordings.map(\.place) }
        for family in families { all += family.evidence }
        all += timeline.map(\.place)
        for figure in single { all += [figure.counts] + figure.values.map(\.place) }
        return all + onlyIn
    }
}
