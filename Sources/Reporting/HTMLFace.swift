import Mustache
import NewsModel

/// The report as one self-contained HTML file: no network, no script, light and dark, for keyboard and screen reader.
///
/// - Parameter withText: whether whole tellings are included, for the desk's own use; else sentences in their context.
public func htmlFace(_ report: Report, withText: Bool) throws -> String {
    let template = try markupTemplate(Page.template)
    let stories = report.stories.enumerated().map { StoryView(story: $1, number: $0, withText: withText).context() }
    let first = report.stories.first
    let title = first?.title.flatMap { place in first.map { Wording.oneLine($0.text(place)) } } ?? "Stemma"
    return template.render(
        ["title": title, "style": Page.style, "stories": stories, "several": stories.count > 1] as [String: Any])
}

/// One story as the values that the page's template names.
private struct StoryView {
    let story: Story
    let wording: Wording
    let number: Int
    let withText: Bool

    init(story: Story, number: Int, withText: Bool) {
        self.story = story
        self.number = number
        self.withText = withText
        wording = Wording(story: story)
    }

    /// Ids count within the file; the second story's tellings have their own.
    private var prefix: String { number == 0 ? "" : "s\(number)-" }

    private func place(_ place: Story.Place) -> [String: Any] {
        var text = wording.quote(place)
        if let first = text.first, !"“\"„«»‘「".contains(first) { text = "“" + text + "”" }
        return [
            "text": text, "href": "#" + prefix + Excerpts.anchor(place, in: story), "where": wording.place(place),
            "telling": story.accounts[place.telling].id,
        ]
    }
    /// A place with all others that say the same in the same words.
    private func place(_ places: [Story.Place], shown: Story.Place) -> [String: Any] {
        var view = place(shown)
        view["wheres"] = places.map {
            ["href": "#" + prefix + Excerpts.anchor($0, in: story), "where": wording.place($0)]
        }
        return view
    }
    private func families(_ n: Int) -> String { Wording.count(n, "family", "families") }

    func context() -> [String: Any] {
        var c: [String: Any] = [:]
        c["number"] = String(number)
        c["tellings"] = String(story.accounts.count)
        let low = story.descent.originsAtLeast
        let high = story.descent.originsAtMost
        c["origins"] = low == high ? "\(high)" : "\(low) to \(high)"
        c["behind"] = wording.headline.dropFirst(2).joined(separator: " · ")
        c["dates"] = wording.dates
        c["title"] = story.title.map { wording.quote($0) } ?? ""
        c["stemma"] = StemmaDrawing(story: story).svg()
        c["families"] = familyViews()
        c["alone"] = alone()
        c["disputes"] = disputes()
        c["alterations"] = story.alterations.map { a in
            [
                "kind": a.kind.rawValue, "bent": a.places.first.map(place) as Any,
                "siblings": a.places.dropFirst().map(place),
            ] as [String: Any]
        }
        c["figures"] = figures()
        c["speakers"] = speakers()
        c["onlyIn"] = story.onlyIn.map { place($0.place) }
        c["timeline"] = story.timeline.map { ["date": $0.date, "place": place($0.place)] as [String: Any] }
        c["texts"] = texts()
        for (key, has) in [
            ("hasDisputes", !story.disputes.isEmpty), ("hasAlterations", !story.alterations.isEmpty),
            ("hasFigures", !story.figures.isEmpty), ("hasSpeakers", !story.statements.isEmpty),
            ("hasOnlyIn", !story.onlyIn.isEmpty), ("hasTimeline", !story.timeline.isEmpty),
        ] { c[key] = has }
        return c
    }

    private func familyViews() -> [[String: Any]] {
        story.descent.families.map { family in
            let members = family.members.map { member -> [String: Any] in
                let evidence = family.evidence.filter { $0.telling == member.telling }.prefix(3).map {
                    place(Story.Place($0.telling, $0.span))
                }
                return [
                    "id": story.accounts[member.telling].id, "extent": Wording.extent(member),
                    "lineage": wording.lineage(member.telling), "evidence": Array(evidence),
                ]
            }
            return ["parent": wording.parent(family), "members": members, "rules": family.rules]
        }
    }
    private func alone() -> [[String: Any]] {
        let told = Set(story.descent.families.flatMap { $0.members.map(\.telling) })
        return story.accounts.indices.filter { !told.contains($0) }.map {
            ["id": story.accounts[$0].id, "lineage": wording.lineage($0)]
        }
    }

    private func disputes() -> [[String: Any]] {
        story.disputes.map { dispute in
            let sides: [(Story.Position.Stance, String)] = [
                (.asserts, "asserts"), (.denies, "denies"), (.doubts, "doubts"), (.independent, "observes"),
            ]
            let columns = sides.compactMap { stance, name -> [String: Any]? in
                let mine = dispute.positions.filter { $0.stance == stance }
                guard !mine.isEmpty else { return nil }
                let alike = wording.grouped(mine, place: { wording.telling($0.place) }) {
                    "\($0.who) \(Wording.kinds($0.evidence))"
                }
                let positions = alike.map { group -> [String: Any] in
                    [
                        "who": wording.name(group[0].who),
                        "place": place(group.map(\.place), shown: wording.telling(group[0].place)),
                        "evidence": Wording.kinds(group[0].evidence), "hasEvidence": !group[0].evidence.isEmpty,
                    ]
                }
                return ["side": name, "css": stance.rawValue, "positions": positions]
            }
            return [
                "proposition": place(dispute.proposition), "families": families(dispute.families), "columns": columns,
                "silent": dispute.silentIn.map { story.accounts[$0].id }.joined(separator: ", "),
                "isSilent": !dispute.silentIn.isEmpty,
            ]
        }
    }

    private func figures() -> [[String: Any]] {
        wording.figuresByWeight.map { figure in
            let alike = wording.grouped(figure.values, place: { Story.Place($0.telling, $0.figure.span) }) {
                "\(wording.name($0.holder)) \($0.figure.bound) \($0.figure.asOf ?? "")"
            }
            let values = alike.map { group -> [String: Any] in
                let value = group[0]
                let places = group.map { Story.Place($0.telling, $0.figure.span) }
                return [
                    "place": place(places, shown: places[0]),
                    "bound": value.figure.bound.rawValue.split(separator: "_").joined(separator: " "),
                    "holder": value.holder.map { wording.name($0) } ?? "—", "asOf": value.figure.asOf ?? "",
                ]
            }
            return [
                "counts": wording.quote(figure.counts), "verdict": figure.verdict.rawValue,
                "families": families(figure.families), "plot": RangePlot(figure: figure).svg(), "values": values,
            ]
        }
    }

    private func speakers() -> [[String: Any]] {
        let said = Dictionary(grouping: story.statements) { $0.speaker ?? -1 }
        var known: Set<Int?> = []
        let order = story.statements.map(\.speaker).filter { known.insert($0).inserted }
        return order.map { speaker in
            let mine = said[speaker ?? -1] ?? []
            let role = speaker.flatMap { story.people[$0].role }.map(Wording.oneLine) ?? ""
            return [
                "name": wording.name(speaker), "role": role == wording.name(speaker) ? "" : role,
                "count": Wording.count(mine.count, "statement", "statements"), "statements": mine.map(statement),
                "open": mine.contains { $0.wordings.count > 1 },
            ]
        }
    }
    private func statement(_ statement: Story.Statement) -> [String: Any] {
        let alike = wording.grouped(statement.wordings, place: { Story.Place($0.telling, $0.quotation.span) }) {
            notes($0) + $0.drift.map(\.kind.rawValue).joined()
        }
        let wordings = alike.map { group -> [String: Any] in
            let wording = group[0]
            let account = story.accounts[wording.telling]
            let drift = wording.drift.filter { !($0.kind == .reported) }.map { d -> [String: Any] in
                ["kind": d.kind.rawValue, "word": d.kind == .wordChanged ? Wording.oneLine(account.text(d.span)) : ""]
            }
            let places = group.map { Story.Place($0.telling, $0.quotation.span) }
            return ["place": place(places, shown: places[0]), "notes": notes(wording), "drift": drift]
        }
        return ["wordings": wordings, "several": wordings.count > 1, "families": families(statement.families)]
    }

    private func notes(_ wording: Story.Wording) -> String {
        var notes: [String] = []
        if wording.quotation.kind == .indirect { notes.append("reported") }
        if wording.quotation.stance != .says { notes.append(wording.quotation.stance.rawValue) }
        let account = story.accounts[wording.telling]
        if let to = wording.quotation.saidTo { notes.append("to " + Wording.oneLine(account.text(to))) }
        if let via = wording.quotation.via.first { notes.append("by way of " + Wording.oneLine(account.text(via))) }
        return notes.joined(separator: ", ")
    }

    private func texts() -> [[String: Any]] {
        var cited: [[Span]] = story.accounts.map { _ in [] }
        func cite(_ place: Story.Place) { cited[place.telling].append(place.span) }
        for d in story.disputes { d.positions.forEach { cite($0.place) } }
        for a in story.alterations { a.places.forEach(cite) }
        for f in story.figures { f.values.forEach { cite(Story.Place($0.telling, $0.figure.span)) } }
        for s in story.statements {
            s.wordings.forEach { w in w.quotation.pieces.forEach { cite(Story.Place(w.telling, $0)) } }
        }
        for f in story.descent.families { f.evidence.forEach { cite(Story.Place($0.telling, $0.span)) } }
        story.onlyIn.forEach { cite($0.place) }
        story.timeline.forEach { cite($0.place) }
        for (t, lineage) in story.descent.lineages.enumerated() {
            lineage.evidence.forEach { cite(Story.Place(t, $0)) }
        }
        return story.accounts.enumerated().map { t, account in
            let article = account.article
            let facts = [article.outlet, article.published.map { String($0.prefix(10)) }, article.language].compactMap(
                \.self)
            var html = Excerpts(story: story, telling: t, cited: cited[t]).html(whole: withText)
            if number > 0 {
                html = html.split(separator: "id=\"t", omittingEmptySubsequences: false).joined(
                    separator: "id=\"\(prefix)t")
            }
            return [
                "id": article.id, "title": article.title ?? article.id, "facts": facts.joined(separator: " · "),
                "lineage": wording.lineage(t),
                "url": Wording.webAddress(article.url ?? story.descent.lineages[t].url), "lang": article.language ?? "",
                "html": html,
            ]
        }
    }
}
