import NewsModel

/// The report as text for a terminal.
///
/// - Parameters:
///   - width: the number of columns; at least 24.
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
    let text: StoryText
    let at: TellingLines
    var lines: Lines
    private var story: Story { text.story }

    init(story: Story, width: Int, colour: Bool) {
        text = StoryText(story)
        at = TellingLines(text)
        lines = Lines(width: width, colour: colour)
    }

    mutating func render() -> String {
        head()
        stemma()
        keyFacts()
        disputes()
        refusals()
        alterations()
        figures()
        statements()
        onlyIn()
        timeline()
        return lines.text
    }

    func shown(_ place: Place) -> String { Lines.isolated(marked(Words.onOneLine(place.text))) }
    /// "“…” telling:line"
    func quoted(_ place: Place) -> String { shown(place) + " " + at.line(of: place) }
    /// The text in quotation marks, unless it has its own.
    func marked(_ text: String) -> String {
        guard let first = text.first, !"“\"„«»‘「".contains(first) else { return text }
        return "“" + text + "”"
    }

    mutating func head() {
        let left = text.headline.joined(separator: " · ")
        let right = text.dates
        let gap = lines.width - Lines.width(of: left) - Lines.width(of: right)
        if gap >= 2 {
            lines.line(right.isEmpty ? left : left + String(repeating: " ", count: gap) + right, style: .bold)
        } else {
            lines.paragraph(left, style: .bold)
            if !right.isEmpty { lines.paragraph(right) }
        }
        if let title = story.title { lines.paragraph(Words.onOneLine(title.text), style: .plain) }
    }

    mutating func stemma() {
        lines.heading("Where it comes from")
        for family in story.families {
            lines.paragraph(text.parent(family), first: "  ", style: .cyan)
            for (k, member) in family.members.enumerated() {
                let branch = k + 1 == family.members.count ? "└─ " : "├─ "
                let name = text.name(ofTelling: member.telling)
                lines.paragraph(
                    "\(name) — \(StoryText.extent(member)) · \(text.lineage(member.telling))",
                    first: "  " + branch, indent: 7)
                for place in family.evidence.filter({ $0.telling == member.telling }).prefix(2) { evidence(place) }
            }
            for rule in family.rules { lines.paragraph("because of " + rule, first: "     ", style: .dim) }
        }
        for t in story.alone {
            let name = text.name(ofTelling: t)
            lines.paragraph("\(name) — \(text.lineage(t)); shares no prose with the others", first: "  ● ")
            for span in story.tellings[t].lineage.evidence.prefix(2) {
                evidence(Place(telling: t, span: span, text: story.text(span, in: t)))
            }
        }
        for telling in story.tellings {
            if let url = telling.lineage.url {
                lines.paragraph("\(telling.id) gives its primary source: \(url)", first: "  ")
            }
        }
    }
    private mutating func evidence(_ place: Place) {
        let pad = String(repeating: " ", count: min(7, lines.width / 4))
        lines.paragraph(quoted(place), first: pad, style: .dim)
    }
    /// "gazette:3, portside:5"
    private func places(_ places: [Place]) -> String { places.map { at.line(of: $0) }.joined(separator: ", ") }

    mutating func keyFacts() {
        guard !story.keyFacts.isEmpty else { return }
        lines.heading("What two or more origins carry")
        for fact in story.keyFacts {
            guard let first = fact.places.first else { continue }
            let origins = Words.count(fact.origins, "origin", "origins")
            lines.paragraph(
                "\(origins): \(shown(text.widened(first))) \(places(fact.places))", first: "  ", indent: 4)
        }
    }

    mutating func disputes() {
        guard !story.disputes.isEmpty else { return }
        lines.heading("What is disputed")
        for (i, dispute) in story.disputes.enumerated() {
            lines.paragraph(
                shown(dispute.proposition) + " — " + Words.count(dispute.families, "family", "families"),
                first: "  \(i + 1). ", style: .yellow)
            let alike = text.grouped(dispute.positions, text: \.place.text) {
                "\($0.who) \($0.stance) \(kinds($0.evidence))"
            }
            for group in alike { position(group) }
            if !dispute.silentIn.isEmpty {
                let names = dispute.silentIn.map { text.name(ofTelling: $0) }.joined(separator: ", ")
                lines.paragraph("told without the other side in " + names, first: "     ", indent: 7, style: .dim)
            }
        }
    }
    mutating func refusals() {
        let refusals = text.refusals()
        guard !refusals.isEmpty else { return }
        lines.heading("What is denied, doubted or alleged")
        for one in refusals {
            for (k, alike) in one.wordings.enumerated() {
                guard let first = alike.first else { continue }
                let who = k == 0 ? "\(text.name(ofPerson: one.speaker)) \(StoryText.verb(one.stance)): " : ""
                lines.paragraph(
                    who + shown(text.widened(first.place)) + " " + places(alike.map(\.place)),
                    first: k == 0 ? "  " : "    ",
                    indent: 4)
            }
        }
    }
    private mutating func position(_ alike: [Story.Position]) {
        let first = alike[0]
        var line = "\(text.name(ofPerson: first.who)) \(StoryText.verb(first.stance)): "
        line += shown(text.widened(first.place)) + " " + places(alike.map(\.place))
        if !first.evidence.isEmpty { line += " · names: " + kinds(first.evidence) }
        lines.paragraph(line, first: "     ", indent: 7)
    }
    private func kinds(_ evidence: [Story.Evidence]) -> String {
        evidence.map(\.kind.rawValue).joined(separator: ", ")
    }

    mutating func alterations() {
        guard !story.alterations.isEmpty else { return }
        lines.heading("Where a telling bends what its siblings say")
        for alteration in story.alterations {
            guard let bent = alteration.places.first else { continue }
            lines.paragraph("\(alteration.kind.rawValue): \(quoted(bent))", first: "  ", indent: 4, style: .red)
            for place in alteration.places.dropFirst() {
                lines.paragraph("beside \(quoted(place))", first: "    ", indent: 6)
            }
        }
    }

    mutating func figures() {
        guard !story.figures.isEmpty else { return }
        lines.heading("Figures side by side")
        for figure in text.figuresByWeight where figure.verdict != .single { self.figure(figure) }
        let single = story.figures.filter { $0.verdict == .single }
        guard !single.isEmpty else { return }
        lines.paragraph("told by one:", first: "  ", style: .bold)
        for figure in single { for value in figure.values { self.single(value, of: figure) } }
    }
    private mutating func single(_ value: Story.Value, of figure: Story.Figure) {
        var line = shown(value.place)
        // Whether the span contains the counted noun; otherwise it is printed beside it.
        let isInside = figure.counts.telling != value.place.telling || value.place.span.contains(figure.counts.span)
        if !isInside { line += " " + Words.onOneLine(figure.counts.text) }
        line += " " + at.line(of: value.place)
        if value.holder != nil { line += " · says " + text.name(ofPerson: value.holder) }
        lines.paragraph(line, first: "    ", indent: 6)
    }
    private mutating func figure(_ figure: Story.Figure) {
        let counted = Words.onOneLine(figure.counts.text)
        lines.paragraph(
            "\(counted): \(StoryText.word(figure.verdict)), \(Words.count(figure.families, "family", "families"))",
            first: "  ", indent: 4, style: figure.verdict == .conflict ? .red : .bold)
        let alike = text.grouped(figure.values, text: \.place.text) { "\($0.holder ?? -1) \($0.asOf ?? "")" }
        for group in alike {
            let value = group[0]
            var line = shown(value.place) + " " + places(group.map(\.place))
            if value.holder != nil { line += " · says " + text.name(ofPerson: value.holder) }
            if let asOf = value.asOf { line += " · as of " + asOf }
            lines.paragraph(line, first: "    ", indent: 6)
        }
    }

    mutating func statements() {
        guard !story.statements.isEmpty else { return }
        lines.heading("Who said what")
        for (person, statements) in text.speakers {
            var who = text.name(ofPerson: person)
            if let role = text.role(ofPerson: person) { who += ", " + role }
            lines.paragraph(who, first: "  ", style: .cyan)
            for statement in statements { self.statement(statement) }
        }
    }
    private mutating func statement(_ statement: Story.Statement) {
        // If wordings differ in stance, the neutral stance is printed too.
        let isTurned = Set(statement.wordings.map(\.stance)).count > 1
        let alike = text.grouped(statement.wordings, text: \.place.text) { notes($0, isTurned) }
        for (k, group) in alike.enumerated() {
            lines.paragraph(
                "\(shown(group[0].place)) \(places(group.map(\.place)))\(notes(group[0], isTurned))",
                first: k == 0 ? "    " : "      also ", indent: k == 0 ? 6 : 8)
        }
        if !statement.saidAgain.isEmpty {
            let places = statement.saidAgain.prefix(3).compactMap { id in
                story.statements.first { $0.id == id }?.wordings.first.map { at.line(of: $0.place) }
            }
            lines.paragraph(
                "said again, or much the same: " + places.joined(separator: ", "), first: "      ", style: .dim)
        }
    }
    /// " · denies · to Sky News · shortened"
    private func notes(_ wording: Story.Wording, _ isTurned: Bool) -> String {
        var notes = text.notes(wording).filter { $0 != "reported" }
        if wording.stance == .says, isTurned { notes.insert(wording.stance.rawValue, at: 0) }
        for drift in wording.drift {
            let word = Words.onOneLine(story.text(drift.span, in: wording.place.telling))
            notes.append(drift.kind.rawValue + (drift.kind == .wordChanged ? ": " + marked(word) : ""))
        }
        return notes.map { " · " + $0 }.joined()
    }

    mutating func onlyIn() {
        guard !story.onlyIn.isEmpty else { return }
        lines.heading("What only one family tells")
        for entry in story.onlyIn { lines.paragraph(quoted(entry.place), first: "  ", indent: 4) }
    }

    mutating func timeline() {
        guard !story.timeline.isEmpty else { return }
        lines.heading("Timeline")
        for moment in story.timeline {
            lines.paragraph(
                quoted(moment.place), first: "  " + (moment.date + "            ").prefix(12), indent: 14)
        }
    }
}
