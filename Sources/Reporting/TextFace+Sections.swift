import NewsModel

extension TextFace {
    /// The sections in the order in which they are read.
    var sections: [Section] {
        var sections = [
            Section(title: "Where they come from", entries: descent(), closing: isWhole ? nil : onTheirOwn()),
            Section(title: "What several agree on", entries: keyFacts() + figures([.agree, .rounding])),
            Section(title: "What differs", entries: figures([.conflict]) + disputes() + figures([.update])),
            Section(title: "What is denied, doubted or alleged", entries: refusals()),
            Section(title: "What was changed in copying", entries: alterations()),
            Section(title: "What only one report has", entries: onlyIn()),
            Section(title: "Who said what", entries: isWhole ? speakersWithStatements() : speakers()),
        ]
        if isWhole { sections.append(Section(title: "Timeline", entries: timeline())) }
        return sections
    }

    // MARK: - Descent

    private func descent() -> [Entry] {
        var entries = story.families.map(family)
        if isWhole { entries += story.alone.map(ofItsOwn) }
        let primary = story.tellings.compactMap { telling in telling.lineage.url.map { (telling.id, $0) } }
        for (id, url) in isWhole ? primary : [] {
            entries.append(entry { $0.paragraph("\(id) gives its primary source: \(url)", first: "  ") })
        }
        return entries
    }
    /// Those of no family, in a line.
    private func onTheirOwn() -> Entry? {
        let alone = story.alone
        guard !alone.isEmpty else { return nil }
        let names = alone.prefix(12).map { text.name(ofTelling: $0) }.joined(separator: ", ")
        let more = alone.count > 12 ? " and \(alone.count - 12) more" : ""
        return entry { $0.paragraph("\(names)\(more) — on their own, no text in common", first: "  ● ") }
    }
    private func family(_ family: Family) -> Entry {
        // A short report names the members that are copies before those that share a part.
        let members = isWhole ? family.members[...] : family.members.sorted { $0.share > $1.share }.prefix(8)
        let more = family.members.count - members.count
        return entry { lines in
            let parent = text.parent(family)
            let rules = family.rules.map { $0.prefix { $0 != ":" } }
            lines.paragraph(
                isWhole || rules.isEmpty ? parent : parent + " — known by " + Words.list(rules), first: "  ",
                style: .cyan)
            for (k, member) in members.enumerated() {
                let isLast = k + 1 == members.count && more == 0
                let line = "\(text.name(ofTelling: member.telling)) — "
                lines.paragraph(
                    line + "\(StoryText.extent(member)) · \(text.lineage(member.telling))",
                    first: isLast ? "  └─ " : "  ├─ ", indent: 7)
                if isWhole {
                    for place in family.evidence.filter({ $0.telling == member.telling }).prefix(2) {
                        evidence(place, in: &lines)
                    }
                }
            }
            if more > 0 { lines.paragraph("and \(more) more", first: "  └─ ") }
            if isWhole {
                for rule in family.rules { lines.paragraph("because of " + rule, first: "     ", style: .dim) }
            }
        }
    }
    private func ofItsOwn(_ t: Int) -> Entry {
        entry { lines in
            lines.paragraph(
                "\(text.name(ofTelling: t)) — \(text.lineage(t)); no text in common with the others", first: "  ● ")
            for span in story.tellings[t].lineage.evidence.prefix(2) {
                evidence(Place(telling: t, span: span, text: story.text(span, in: t)), in: &lines)
            }
        }
    }
    private func evidence(_ place: Place, in lines: inout Lines) {
        lines.paragraph(quoted(place), first: String(repeating: " ", count: min(7, width / 4)), style: .dim)
    }

    // MARK: - What is agreed on, and what differs

    private func keyFacts() -> [Entry] {
        story.keyFacts.compactMap { fact in
            guard let first = fact.places.first.map(text.widened) else { return nil }
            return entry(quoting: [first]) {
                $0.paragraph(
                    "\(StoryText.reports(fact.origins)): \(shown(first)) \(places(fact.places))", first: "  ", indent: 4
                )
            }
        }
    }

    /// Figures of these verdicts. A figure that one telling gives is no comparison and stands in JSON alone.
    private func figures(_ verdicts: Set<Story.Figure.Verdict>) -> [Entry] {
        text.figuresByWeight.filter { verdicts.contains($0.verdict) && (isWhole || $0.families > 1) }
            .map { isWhole ? table(of: $0) : row(of: $0) }
    }
    private func table(of figure: Story.Figure) -> Entry {
        entry { lines in
            lines.paragraph(
                "\(Words.onOneLine(figure.counts.text)): \(StoryText.word(figure.verdict)), "
                    + StoryText.reports(figure.families),
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
    }
    /// A figure in a line: each number once, with the places that give it.
    private func row(of figure: Story.Figure) -> Entry {
        var numbers: [(key: String, values: [Story.Value])] = []
        for value in figure.values {
            let key = "\(value.low ?? value.value) \(value.high ?? value.value) \(value.unit ?? "")"
            if let known = numbers.firstIndex(where: { $0.key == key }) {
                numbers[known].values.append(value)
            } else {
                numbers.append((key, [value]))
            }
        }
        let most = numbers.map(\.values).enumerated().sorted {
            (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset)
        }
        .map(\.element).prefix(4)
        return entry(quoting: most.compactMap(\.first?.place)) { lines in
            let values = most.compactMap { values in
                values.first.map { shown($0.place) + " " + places(values.map(\.place)) }
            }
            lines.paragraph(
                "\(Words.short(figure.counts.text, 60)), \(StoryText.word(figure.verdict)): "
                    + values.joined(separator: " · "),
                first: "  ", indent: 4, style: figure.verdict == .conflict ? .red : .plain)
        }
    }

    private func disputes() -> [Entry] {
        story.disputes.map { dispute in
            entry(quoting: [dispute.proposition] + dispute.positions.map { text.widened($0.place) }) { lines in
                lines.paragraph(
                    shown(dispute.proposition) + " — " + StoryText.reports(dispute.families), first: "  ", indent: 4,
                    style: .yellow)
                let alike = text.grouped(dispute.positions, text: \.place.text) {
                    "\($0.who) \($0.stance) \(kinds($0.evidence))"
                }
                for group in alike { position(group, in: &lines) }
                if !dispute.silentIn.isEmpty {
                    let names = dispute.silentIn.map { text.name(ofTelling: $0) }.joined(separator: ", ")
                    lines.paragraph("told without the other side in " + names, first: "     ", indent: 7, style: .dim)
                }
            }
        }
    }
    private func position(_ alike: [Story.Position], in lines: inout Lines) {
        let first = alike[0]
        var line = "\(text.name(ofPerson: first.who)) \(StoryText.verb(first.stance)): "
        line += shown(text.widened(first.place)) + " " + places(alike.map(\.place))
        if !first.evidence.isEmpty { line += " · names: " + kinds(first.evidence) }
        lines.paragraph(line, first: "     ", indent: 7)
    }
    private func kinds(_ evidence: [Story.Evidence]) -> String {
        evidence.map(\.kind.rawValue).joined(separator: ", ")
    }
    private func refusals() -> [Entry] {
        text.refusals().map { one in
            let wordings = isWhole ? one.wordings[...] : one.wordings.prefix(1)
            return entry(quoting: wordings.compactMap(\.first?.shownBehindVerb).map(text.widened)) { lines in
                for (k, alike) in wordings.enumerated() {
                    guard let first = alike.first else { continue }
                    let who = k == 0 ? "\(text.name(ofPerson: one.speaker)) \(StoryText.verb(one.stance)): " : ""
                    let all = isWhole ? alike : one.wordings.joined().map(\.self)
                    lines.paragraph(
                        who + shown(text.widened(first.shownBehindVerb)) + " " + places(all.map(\.place)),
                        first: k == 0 ? "  " : "    ", indent: 4)
                }
            }
        }
    }
    private func alterations() -> [Entry] {
        story.alterations.compactMap { alteration in
            guard let bent = alteration.places.first else { return nil }
            let beside = isWhole ? alteration.places.dropFirst() : alteration.places.dropFirst().prefix(1)
            return entry(quoting: [bent] + beside) { lines in
                lines.paragraph("\(alteration.kind.rawValue): \(quoted(bent))", first: "  ", indent: 4, style: .red)
                for place in beside { lines.paragraph("beside \(quoted(place))", first: "    ", indent: 6) }
            }
        }
    }

    private func onlyIn() -> [Entry] {
        // One of each family in turn.
        var turns: [Int: Int] = [:]
        let numbers = text.familyNumbers
        let ranked = story.onlyIn.enumerated().map { n, only in
            let family = numbers[only.place.telling]
            turns[family, default: 0] += 1
            return (turn: turns[family] ?? 0, n, only)
        }
        let ordered = isWhole ? ranked : ranked.sorted { ($0.turn, $0.1) < ($1.turn, $1.1) }
        return ordered.map { one in
            entry(quoting: [one.2.place]) { $0.paragraph(quoted(one.2.place), first: "  ", indent: 4) }
        }
    }

    // MARK: - Who said what

    private func named(_ person: Int?) -> String {
        let name = text.name(ofPerson: person)
        return text.role(ofPerson: person).map { name + ", " + $0 } ?? name
    }
    /// The speakers alone, each with the number of statements.
    private func speakers() -> [Entry] {
        text.speakers.filter { $0.person != nil }.map { person, statements in
            let tellings = Set(statements.flatMap { $0.wordings.map(\.place.telling) }).count
            let said = Words.count(statements.count, "statement", "statements")
            return entry {
                $0.paragraph(
                    "\(named(person)) — \(said) in \(Words.count(tellings, "article", "articles"))", first: "  ",
                    indent: 4)
            }
        }
    }
    private func speakersWithStatements() -> [Entry] {
        text.speakers.map { person, statements in
            entry { lines in
                lines.paragraph(named(person), first: "  ", style: .cyan)
                for statement in statements { self.statement(statement, in: &lines) }
            }
        } + (text.leftOut.map { words in [entry { $0.paragraph(words, first: "  ", style: .dim) }] } ?? [])
    }
    private func statement(_ statement: Story.Statement, in lines: inout Lines) {
        // If wordings differ in stance, the neutral stance is printed too.
        let isTurned = Set(statement.wordings.map(\.stance)).count > 1
        let alike = text.grouped(statement.wordings, text: \.shown.text) { notes($0, isTurned) }
        for (k, group) in alike.enumerated() {
            lines.paragraph(
                "\(shown(group[0].shown)) \(places(group.map(\.place)))\(notes(group[0], isTurned))",
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

    private func timeline() -> [Entry] {
        story.timeline.map { moment in
            entry {
                $0.paragraph(quoted(moment.place), first: "  " + (moment.date + "            ").prefix(12), indent: 14)
            }
        }
    }
}
