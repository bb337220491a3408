import NewsModel
import Text

/// A compared story as values for the template of its parts (`Site/first.mustache`, what a reader needs first, and
/// `Site/more.mustache`, what is folded), for a file and for a page.
package struct StoryView: Sendable {
    package let text: StoryText
    package let links: StoryLinks
    package let limits: StoryLimits
    package var story: Story { text.story }

    package init(_ text: StoryText, links: StoryLinks, limits: StoryLimits = .all) {
        self.text = text
        self.links = links
        self.limits = limits
    }

    /// Values by their names in the template.
    package typealias Values = [String: Any]

    /// The values of all parts.
    package func values() -> Values {
        var values: Values = ["hasReport": true, "prefix": links.prefix]
        values["stemma"] = StemmaDrawing(view: self).svg
        descent(&values)
        let facts = fitting(story.keyFacts, in: limits.keyFacts, keyFact)
        values["keyFacts"] = Array(facts.prefix(Self.firstFacts))
        values["furtherFacts"] = Array(facts.dropFirst(Self.firstFacts))
        values["hasFurtherFacts"] = facts.count > Self.firstFacts
        values["furtherCount"] = String(facts.count - Self.firstFacts)
        values["disputes"] = fitting(story.disputes, in: limits.disputes, dispute)
        values["refusals"] = fitting(text.refusals(), in: limits.refusals, refusal)
        values["alterations"] = fitting(story.alterations, in: limits.alterations, alteration)
        figures(&values)
        speakers(&values)
        let only = fitting(story.onlyIn, in: limits.onlyIn) { place($0.place) }
        values["onlyIn"] = only
        if only.count < story.onlyIn.count { values["moreOnlyIn"] = String(story.onlyIn.count) }
        let moments = fitting(story.timeline, in: limits.timeline) { ["date": $0.date, "place": place($0.place)] }
        let own = moments.filter { !isBackground($0["date"] as? String ?? "") }
        let background = moments.filter { isBackground($0["date"] as? String ?? "") }
        values["timeline"] = own
        values["hasOwnDays"] = !own.isEmpty
        values["background"] = background
        values["hasBackground"] = !background.isEmpty
        values["foldsOpen"] = limits.opensFolds
        for part in ["refusals", "said", "agreeing", "only", "time", "from"] {
            values[part + "Open"] = limits.opensFolds || limits.opened == part
        }
        for part in Part.allCases { values["has" + part.flag] = has(part) }
        return values
    }

    /// The facts that stand unfolded.
    private static let firstFacts = 5
    /// Whether a moment lies more than a week before the first article: it is no part of the event.
    private func isBackground(_ date: String) -> Bool {
        guard let start = story.start.flatMap({ Day(iso: $0) }) else { return false }
        let first = date.prefix(10)
        if let day = Day(iso: String(first)) { return day.number < start.number - 7 }
        // A month or year alone.
        return first.count >= 4 && first < Day(number: start.number - 31).iso.prefix(first.count)
    }

    /// The parts that a story may have, in the order of the page.
    package enum Part: String, CaseIterable, Sendable {
        case facts, disputes, figures, bent, refusals, said, agreeing, only, time, from
        /// The part's name in the page's table of contents.
        package var title: String {
            switch self {
            case .from: say("Who shares text with whom")
            case .agreeing: say("Figures that agree")
            case .facts: say("What several agree on")
            case .disputes: say("What is disputed")
            case .refusals: say("What is denied")
            case .bent: say("What was changed")
            case .figures: say("Figures that differ")
            case .said: say("Who said what")
            case .only: say("What only one has")
            case .time: say("Timeline")
            }
        }
        /// The part's name in the template.
        fileprivate var flag: String {
            switch self {
            case .from: "Descent"
            case .facts: "KeyFacts"
            case .disputes: "Disputes"
            case .refusals: "Refusals"
            case .bent: "Alterations"
            case .figures: "Differing"
            case .agreeing: "Agreeing"
            case .said: "Speakers"
            case .only: "OnlyIn"
            case .time: "Timeline"
            }
        }
    }
    /// Whether the story has this part.
    package func has(_ part: Part) -> Bool {
        switch part {
        case .from: true
        case .facts: !story.keyFacts.isEmpty
        case .disputes: !story.disputes.isEmpty
        case .refusals: !text.refusals().isEmpty
        case .bent: !story.alterations.isEmpty
        case .figures: story.figures.contains(where: Self.differs)
        case .agreeing: story.figures.contains { $0.verdict != .single && !Self.differs($0) }
        case .said: !story.statements.isEmpty
        case .only: !story.onlyIn.isEmpty
        case .time: !story.timeline.isEmpty
        }
    }

    // MARK: - Places

    /// A place with the tellings that say the same; words that another wording does not have are marked.
    ///
    /// - Parameters:
    ///   - all: every place that says the same in the same words.
    ///   - base: the text compared with which new words are marked.
    package func place(_ place: Place, all: [Place]? = nil, beside base: String? = nil) -> Values {
        let quoted = Words.short(place.text, limits.text)
        var parts: [Values] = [["text": quoted, "isNew": false]]
        if let base {
            parts = WordDrift.parts(of: quoted, beside: Words.short(base, limits.text))
                .map { ["text": $0.text, "isNew": $0.isNew] }
        }
        return [
            "href": links.place(place), "parts": parts, "lang": language(of: place),
            "wheres": wheres(all ?? [place]),
        ]
    }
    /// Who tells it: each source once.
    private func wheres(_ places: [Place]) -> [Values] {
        var known: Set<String> = []
        return places.map { (href: links.place($0), name: links.source($0)) }.filter { known.insert($0.name).inserted }
            .prefix(limits.sources).map { ["href": $0.href, "name": $0.name] }
    }
    /// The place, or its sentence if the place says little and whole sentences may be shown.
    private func shown(_ place: Place) -> Place { limits.widensClaims ? text.widened(place) : place }
    private func language(of place: Place) -> String {
        story.tellings.indices.contains(place.telling) ? story.tellings[place.telling].article.language ?? "" : ""
    }
    private func families(_ n: Int) -> String { StoryText.reports(n) }
    /// The first entries of a list as values, within the limits of the part; at least two.
    private func fitting<Entry>(_ list: [Entry], in part: StoryLimits.Part, _ values: (Entry) -> Values) -> [Values] {
        ValueWeight.fitting(list.prefix(part.count).map(values), part.bytes)
    }

    // MARK: - Descent

    private func descent(_ values: inout Values) {
        var room = limits.members.bytes
        values["families"] = story.families.prefix(limits.families).map { family($0, &room) }
        let alone = story.alone
        values["alone"] = alone.prefix(limits.alone).map {
            ["href": links.telling($0), "name": text.name(ofTelling: $0), "lineage": text.lineage($0)]
        }
        if alone.count > limits.alone { values["moreAlone"] = String(alone.count - limits.alone) }
        values["hasAlone"] = !alone.isEmpty
    }
    private func family(_ family: Family, _ room: inout Int) -> Values {
        let members = fitting(family.members, in: StoryLimits.Part(count: limits.members.count, bytes: room)) {
            member in
            var view: Values = [
                "href": links.telling(member.telling), "name": text.name(ofTelling: member.telling),
                "extent": StoryText.extent(member), "lineage": text.lineage(member.telling),
            ]
            view["evidence"] = family.evidence.first { $0.telling == member.telling }.map { place($0) }
            return view
        }
        room = max(0, room - members.reduce(0) { $0 + ValueWeight.of($1) })
        var view: Values = [
            "parent": text.parent(family), "rules": family.rules.map(StoryText.rule), "members": members,
        ]
        if members.count < family.members.count { view["moreMembers"] = String(family.members.count - members.count) }
        return view
    }

    // MARK: - Key facts

    /// A fact in the words of one telling, with the other tellings that report it.
    private func keyFact(_ fact: Story.KeyFact) -> Values {
        var view: Values = ["origins": StoryText.reports(fact.origins)]
        view["place"] = fact.places.first.map { place(shown($0), all: fact.places) }
        return view
    }

    // MARK: - Disputes and alterations

    private func dispute(_ dispute: Story.Dispute) -> Values {
        var view: Values = [
            "id": links.prefix + dispute.id, "proposition": place(dispute.proposition),
            "families": families(dispute.families),
            "columns": Story.Position.Stance.allCases.compactMap { side($0, of: dispute) },
        ]
        if !dispute.silentIn.isEmpty {
            view["silent"] = dispute.silentIn.map { text.name(ofTelling: $0) }.joined(separator: ", ")
        }
        return view
    }
    private func side(_ stance: Story.Position.Stance, of dispute: Story.Dispute) -> Values? {
        let mine = dispute.positions.filter { $0.stance == stance }
        guard !mine.isEmpty else { return nil }
        let alike = text.grouped(mine, text: \.place.text) { "\($0.who) \(kinds($0.evidence))" }
        return [
            "side": StoryText.verb(stance), "css": stance.rawValue,
            "positions": alike.prefix(limits.positions).map(position),
        ]
    }
    /// Positions of one person who says the same in several tellings.
    private func position(_ alike: [Story.Position]) -> Values {
        let first = alike[0]
        let numbers = text.familyNumbers
        var view: Values = [
            "who": text.name(ofPerson: first.who), "place": place(shown(first.place), all: alike.map(\.place)),
        ]
        let count = Set(alike.map { numbers[$0.place.telling] }).count
        if count > 1 { view["inFamilies"] = families(count) }
        view["whoHref"] = links.person(first.who)
        let evidence = kinds(alike.flatMap(\.evidence))
        if !evidence.isEmpty { view["evidence"] = evidence }
        return view
    }
    private func kinds(_ evidence: [Story.Evidence]) -> String {
        Set(evidence.map { say(word: $0.kind.rawValue) }).sorted().joined(separator: ", ")
    }
    private func refusal(_ one: StoryText.Refusal) -> Values {
        var view: Values = [
            "who": text.name(ofPerson: one.speaker), "verb": StoryText.verb(one.stance), "stance": one.stance.rawValue,
            "families": families(one.families),
            "wordings": one.wordings.prefix(limits.wordings).compactMap { alike in
                alike.first.map { place(shown($0.shownBehindVerb), all: alike.map(\.shownBehindVerb)) }
            },
        ]
        view["whoHref"] = links.person(one.speaker)
        return view
    }
    private func alteration(_ alteration: Story.Alteration) -> Values {
        let siblings = alteration.places.dropFirst()
        var view: Values = [
            "kind": say(word: alteration.kind.rawValue), "siblings": siblings.prefix(limits.siblings).map { place($0) },
        ]
        view["bent"] = alteration.places.first.map { place($0, beside: siblings.first?.text) }
        return view
    }

    // MARK: - Figures

    private static func differs(_ figure: Story.Figure) -> Bool {
        figure.verdict == .conflict || figure.verdict == .update
    }
    private func figures(_ values: inout Values) {
        let all = text.figuresByWeight.filter { $0.verdict != .single }
        values["differing"] = fitting(all.filter(Self.differs), in: limits.figures, figure)
        let agreeing = all.filter { !Self.differs($0) }
        let shown = fitting(agreeing, in: limits.figures, figure)
        values["agreeing"] = shown
        if shown.count < agreeing.count { values["moreFigures"] = String(agreeing.count) }
    }
    private func figure(_ figure: Story.Figure) -> Values {
        let alike = text.grouped(figure.values, text: \.place.text) {
            "\($0.holder ?? -1) \($0.bound.rawValue) \($0.asOf ?? "")"
        }
        return [
            "id": links.prefix + figure.id, "counts": Words.short(figure.counts.text, min(80, limits.text)),
            "verdict": figure.verdict.rawValue, "verdictWord": StoryText.word(figure.verdict),
            "families": families(figure.families), "plot": RangeDrawing(values: alike.map { $0[0] }).svg,
            "values": alike.prefix(limits.values).map { group -> Values in
                [
                    "place": place(group[0].place, all: group.map(\.place)), "bound": StoryText.words(group[0].bound),
                    "holder": group[0].holder.map { text.name(ofPerson: $0) } ?? "", "asOf": group[0].asOf ?? "",
                ]
            },
        ]
    }

    // MARK: - Statements

    private func speakers(_ values: inout Values) {
        let all = text.speakers
        let shown = fitting(Array(all.enumerated()), in: limits.speakers) { n, speaker in
            var view: Values = [
                "name": Words.short(text.name(ofPerson: speaker.person), min(100, limits.text)),
                "role": text.role(ofPerson: speaker.person).map { Words.short($0, 80) } ?? "",
                "count": Words.count(speaker.statements.count, "statement", "statements"), "isOpen": n < 2,
                "statements": speaker.statements.prefix(limits.statements).map(statement),
            ]
            view["href"] = speaker.person.flatMap { links.person($0) }
            return view
        }
        values["speakers"] = shown
        values["leftOut"] = text.leftOut
        values["speakersInAll"] = Words.count(all.count, "speaker", "speakers")
        if shown.count < all.count { values["moreSpeakers"] = String(all.count) }
    }
    /// A statement's wordings; the words in which each differs from an earlier one of its language are marked.
    package func statement(_ statement: Story.Statement) -> Values {
        let alike = text.grouped(statement.wordings, text: \.shown.text) {
            self.text.notes($0).joined() + $0.drift.map(\.kind.rawValue).joined()
        }
        var view: Values = ["anchor": links.prefix + statement.id, "families": families(statement.families)]
        if alike.count > 1 { view["manyWordings"] = String(alike.count) }
        view["wordings"] = alike.prefix(limits.wordings).enumerated().map { n, group in
            // Compare with the first wording in the same language.
            let base = alike[..<n].first { language(of: $0[0].place) == language(of: group[0].place) }
            return wording(group, beside: base?[0].shown.text)
        }
        return view
    }
    private func wording(_ alike: [Story.Wording], beside base: String?) -> Values {
        let first = alike[0]
        var view: Values = [
            "place": place(first.shown, all: alike.map(\.shown), beside: base),
            "drift": Set(first.drift.map(\.kind)).subtracting([.reported]).map { say(word: $0.rawValue) }.sorted(),
        ]
        let notes = text.notes(first, most: min(60, limits.text))
        if !notes.isEmpty { view["notes"] = notes.joined(separator: ", ") }
        return view
    }
}

/// Measures and limits template values.
package enum ValueWeight {
    /// The approximate number of bytes of a template's values.
    package static func of(_ value: Any) -> Int {
        switch value {
        case let text as String: text.utf8.count + 8
        case let list as [[String: Any]]: list.reduce(0) { $0 + of($1) }
        case let list as [Any]: list.reduce(0) { $0 + of($1) }
        case let members as [String: Any]: members.reduce(36) { $0 + of($1.value) }
        default: 8
        }
    }
    /// The first entries that fit into a number of bytes; at least two.
    package static func fitting(_ list: [[String: Any]], _ bytes: Int) -> [[String: Any]] {
        guard bytes < .max else { return list }
        var left = bytes
        return Array(
            list.enumerated().prefix { n, view in
                left -= of(view)
                return left >= 0 || n < 2
            }.map(\.element))
    }
}
