import NewsModel

/// The report for a terminal.
///
/// - Parameters:
///   - width: columns; at least 24.
///   - colour: whether escape sequences may be used.
public func textFace(_ report: Report, width: Int, colour: Bool) -> String {
    var text = ""
    if report.stories.count > 1 { text += "\(report.stories.count) stories\n\n" }
    for (i, story) in report.stories.enumerated() {
        if i > 0 { text += "\n" + String(repeating: "─", count: max(24, min(width, 120))) + "\n\n" }
        var face = TextFace(story: story, width: width, colour: colour)
        text += face.render()
    }
    return text
}

private struct TextFace {
    let story: Story
    let wording: Wording
    var lines: Lines

    init(story: Story, width: Int, colour: Bool) {
        self.story = story
        wording = Wording(story: story)
        lines = Lines(width: width, colour: colour)
    }

    mutating func render() -> String {
        head()
        stemma()
        disputes()
        alterations()
        figures()
        statements()
        onlyIn()
        timeline()
        return lines.text
    }

    func shown(_ place: Story.Place) -> String { Lines.isolated(marked(wording.quote(place))) }
    /// In quotation marks, unless it brings its own.
    func marked(_ text: String) -> String {
        guard let first = text.first, !"“\"„«»‘「".contains(first) else { return text }
        return "“" + text + "”"
    }

    mutating func head() {
        let left = wording.headline.joined(separator: " · ")
        let right = wording.dates
        let gap = lines.width - Lines.width(of: left) - Lines.width(of: right)
        if gap >= 2 {
            lines.line(right.isEmpty ? left : left + String(repeating: " ", count: gap) + right, style: .bold)
        } else {
            lines.paragraph(left, style: .bold)
            if !right.isEmpty { lines.paragraph(right) }
        }
        if let title = story.title { lines.paragraph(wording.quote(title), style: .plain) }
    }

    mutating func stemma() {
        lines.heading("Where it comes from")
        var told: Set<Int> = []
        for family in story.descent.families {
            lines.paragraph(wording.parent(family), first: "  ", style: .cyan)
            for (k, member) in family.members.enumerated() {
                told.insert(member.telling)
                let branch = k + 1 == family.members.count ? "└─ " : "├─ "
                lines.paragraph(
                    "\(story.accounts[member.telling].id) — \(Wording.extent(member)) · \(wording.lineage(member.telling))",
                    first: "  " + branch, indent: 7)
                reasons(family, member.telling)
            }
            for rule in family.rules { lines.paragraph("because of " + rule, first: "     ", style: .dim) }
        }
        for (t, account) in story.accounts.enumerated() where !told.contains(t) {
            lines.paragraph("\(account.id) — \(wording.lineage(t)); shares no prose with the others", first: "  ● ")
            for span in story.descent.lineages[t].evidence.prefix(2) { place(Story.Place(t, span), indent: 7) }
        }
        for (t, lineage) in story.descent.lineages.enumerated() {
            if let url = lineage.url {
                lines.paragraph("\(story.accounts[t].id) gives its primary source: \(url)", first: "  ")
            }
        }
    }
    private mutating func reasons(_ family: Family, _ telling: Int) {
        for evidence in family.evidence.filter({ $0.telling == telling }).prefix(2) {
            place(Story.Place(telling, evidence.span), indent: 7)
        }
    }
    /// "“…” telling:line"
    private mutating func place(_ place: Story.Place, indent: Int) {
        let pad = String(repeating: " ", count: min(indent, lines.width / 4))
        lines.paragraph(shown(place) + " " + wording.place(place), first: pad, style: .dim)
    }

    mutating func disputes() {
        guard !story.disputes.isEmpty else { return }
        lines.heading("What is disputed")
        for (i, dispute) in story.disputes.enumerated() {
            lines.paragraph(
                shown(dispute.proposition) + " — " + Wording.count(dispute.families, "family", "families"),
                first: "  \(i + 1). ", style: .yellow)
            let alike = wording.grouped(dispute.positions, place: { wording.telling($0.place) }) {
                "\($0.who) \($0.stance) \(Wording.kinds($0.evidence))"
            }
            for group in alike {
                let position = group[0]
                var line =
                    "\(wording.name(position.who)) \(verb(position.stance)): \(shown(wording.telling(position.place))) "
                    + places(group.map(\.place))
                if !position.evidence.isEmpty { line += " · names: " + Wording.kinds(position.evidence) }
                lines.paragraph(line, first: "     ", indent: 7)
            }
            if !dispute.silentIn.isEmpty {
                lines.paragraph(
                    "told without the other side in "
                        + dispute.silentIn.map { story.accounts[$0].id }.joined(separator: ", "), first: "     ",
                    indent: 7, style: .dim)
            }
        }
    }
    /// "gazette:3, portside:5"
    private func places(_ places: [Story.Place]) -> String { places.map { wording.place($0) }.joined(separator: ", ") }

    private func verb(_ stance: Story.Position.Stance) -> String {
        stance == .independent ? "observes" : stance.rawValue
    }

    mutating func alterations() {
        guard !story.alterations.isEmpty else { return }
        lines.heading("Where a telling bends what its siblings say")
        for alteration in story.alterations {
            guard let bent = alteration.places.first else { continue }
            lines.paragraph(
                "\(alteration.kind.rawValue): \(shown(bent)) \(wording.place(bent))", first: "  ", indent: 4,
                style: .red)
            for place in alteration.places.dropFirst() {
                lines.paragraph("beside \(shown(place)) \(wording.place(place))", first: "    ", indent: 6)
            }
        }
    }

    mutating func figures() {
        guard !story.figures.isEmpty else { return }
        lines.heading("Figures side by side")
        for figure in wording.figuresByWeight where figure.verdict != .single { self.figure(figure) }
        let single = story.figures.filter { $0.verdict == .single }
        guard !single.isEmpty else { return }
        lines.paragraph("told by one:", first: "  ", style: .bold)
        for figure in single {
            for value in figure.values {
                let place = Story.Place(value.telling, value.figure.span)
                // The noun stands in the span, or is shown beside it.
                let counts = value.figure.counts.map { Story.Place(value.telling, $0) }
                let isInside = counts.map { place.span.contains($0.span) } ?? true
                var line = shown(place) + (isInside ? "" : " " + (counts.map { wording.quote($0) } ?? ""))
                line += " " + wording.place(place)
                if value.holder != nil { line += " · says " + wording.name(value.holder) }
                lines.paragraph(line, first: "    ", indent: 6)
            }
        }
    }
    private mutating func figure(_ figure: Story.Figure) {
        lines.paragraph(
            "\(wording.quote(figure.counts)): \(figure.verdict.rawValue), \(Wording.count(figure.families, "family", "families"))",
            first: "  ", indent: 4, style: figure.verdict == .conflict ? .red : .bold)
        let alike = wording.grouped(figure.values, place: { Story.Place($0.telling, $0.figure.span) }) {
            "\(wording.name($0.holder)) \($0.figure.asOf ?? "")"
        }
        for group in alike {
            let value = group[0]
            var line =
                "\(shown(Story.Place(value.telling, value.figure.span))) "
                + places(group.map { Story.Place($0.telling, $0.figure.span) })
            if value.holder != nil { line += " · says " + wording.name(value.holder) }
            if let asOf = value.figure.asOf { line += " · as of " + asOf }
            lines.paragraph(line, first: "    ", indent: 6)
        }
    }

    mutating func statements() {
        guard !story.statements.isEmpty else { return }
        lines.heading("Who said what")
        let said = Dictionary(grouping: story.statements) { $0.speaker ?? -1 }
        var known: Set<Int?> = []
        let order = story.statements.map(\.speaker).filter { known.insert($0).inserted }
        for speaker in order {
            var who = wording.name(speaker)
            if let speaker, let role = story.people[speaker].role, role != who { who += ", " + Wording.oneLine(role) }
            lines.paragraph(who, first: "  ", style: .cyan)
            for statement in said[speaker ?? -1] ?? [] { self.statement(statement) }
        }
    }
    private mutating func statement(_ statement: Story.Statement) {
        let isTurned = Set(statement.wordings.map(\.quotation.stance)).count > 1
        let alike = wording.grouped(statement.wordings, place: { Story.Place($0.telling, $0.quotation.span) }) {
            notes($0, isTurned)
        }
        for (k, group) in alike.enumerated() {
            let place = Story.Place(group[0].telling, group[0].quotation.span)
            let places = places(group.map { Story.Place($0.telling, $0.quotation.span) })
            lines.paragraph(
                "\(shown(place)) \(places)\(notes(group[0], isTurned))", first: k == 0 ? "    " : "      also ",
                indent: k == 0 ? 6 : 8)
        }
        if !statement.saidAgain.isEmpty {
            let places = statement.saidAgain.prefix(3).compactMap { id in
                story.statements.first { $0.id == id }?.wordings.first.map {
                    self.wording.place(Story.Place($0.telling, $0.quotation.span))
                }
            }
            lines.paragraph(
                "said again, or much the same: " + places.joined(separator: ", "), first: "      ", style: .dim)
        }
    }

    /// " · denies · to Sky News · shortened"; where wordings differ in stance, the plain one is named too.
    private func notes(_ wording: Story.Wording, _ isTurned: Bool) -> String {
        let account = story.accounts[wording.telling]
        var notes: [String] = []
        if wording.quotation.stance != .says || isTurned { notes.append(wording.quotation.stance.rawValue) }
        if let to = wording.quotation.saidTo { notes.append("to " + Wording.oneLine(account.text(to))) }
        if let via = wording.quotation.via.first { notes.append("by way of " + Wording.oneLine(account.text(via))) }
        for drift in wording.drift {
            let word = drift.kind == .wordChanged ? ": " + marked(Wording.oneLine(account.text(drift.span))) : ""
            notes.append(drift.kind.rawValue + word)
        }
        return notes.map { " · " + $0 }.joined()
    }

    mutating func onlyIn() {
        guard !story.onlyIn.isEmpty else { return }
        lines.heading("What only one family tells")
        for entry in story.onlyIn {
            lines.paragraph("\(shown(entry.place)) \(wording.place(entry.place))", first: "  ", indent: 4)
        }
    }

    mutating func timeline() {
        guard !story.timeline.isEmpty else { return }
        lines.heading("Timeline")
        for moment in story.timeline {
            lines.paragraph(
                "\(shown(moment.place)) \(wording.place(moment.place))",
                first: "  " + (moment.date + "            ").prefix(12), indent: 14)
        }
    }
}
