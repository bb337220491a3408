import NewsModel
import Store
import Text

/// A story's comparison as the values that its page names.
struct StoryView {
    let id: String
    let report: StoryReport
    /// What each telling is called, and where it lies, by id.
    let names: [String: String]
    let languages: [String: String]
    /// The part that is shown whole: "figures", "said", "only"; the others are cut where a page would grow too long.
    let whole: String?
    private let people: [String: StoryReport.Person]
    /// Hashes of names that have no page any more.
    private let hidden: Set<[UInt8]>

    init(
        id: String, report: StoryReport, articles: [StoredArticle], whole: String? = nil, hidden: Set<[UInt8]> = []
    ) {
        self.hidden = hidden
        self.id = id
        self.report = report
        self.whole = whole
        var names: [String: String] = [:]
        var count: [String: Int] = [:]
        let stored = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        for telling in report.tellings {
            let name =
                stored[telling.id].map(Parts.name) ?? telling.outlet ?? Words.host(telling.url) ?? telling.id
            count[name, default: 0] += 1
            names[telling.id] = (count[name] ?? 1) > 1 ? "\(name) (\(count[name] ?? 1))" : name
        }
        self.names = names
        languages = Dictionary(
            report.tellings.compactMap { t in t.language.map { (t.id, $0) } }, uniquingKeysWith: { a, _ in a })
        people = Dictionary(report.people.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    }

    func name(_ telling: String) -> String { names[telling] ?? telling }
    func href(_ place: StoryReport.Place) -> String { "/tellings/\(place.telling)#at-\(place.start)" }

    /// A place with the tellings that say the same; words that a sibling does not have are marked.
    func place(_ place: StoryReport.Place, _ all: [StoryReport.Place]? = nil, beside base: String? = nil) -> [String:
        Any]
    {
        let text = Words.short(place.text)
        var parts: [[String: Any]] = [["text": text, "isNew": false]]
        if let base {
            parts = WordDrift.parts(of: text, beside: Words.short(base)).map { ["text": $0.text, "isNew": $0.isNew] }
        }
        var view: [String: Any] = [
            "href": href(place), "parts": parts,
            "wheres": (all ?? [place]).prefix(4).map { ["href": href($0), "name": name($0.telling)] },
        ]
        view["lang"] = languages[place.telling] ?? ""
        return view
    }
    private func families(_ n: Int) -> String { Words.count(n, "family", "families") }
    func who(_ person: String?) -> String { person.flatMap { people[$0]?.name } ?? "not named" }
    /// The page of a person who holds an office, or of an institution.
    func href(ofPerson person: String?) -> String? {
        guard let person = person.flatMap({ people[$0] }), person.isInstitution || person.role != nil,
            hidden.isEmpty || !hidden.contains(Store.nameHash(person.name))
        else { return nil }
        return "/people/" + Words.encoded(person.name)
    }

    func context() -> [String: Any] {
        var c: [String: Any] = ["hasReport": true]
        c["stemma"] = StemmaPicture(view: self).svg
        // Of large stories a page shows what weighs most; so much of each part that it stays light. The bytes of each part were chosen so
        // that the heaviest pages (65 tellings in two languages; the stories of Evaluation/service/bulk) come to some 50 KB.
        var room = 4500
        c["families"] = report.families.prefix(12).map { family($0, &room) }
        let told = Set(report.families.flatMap { $0.members.map(\.telling) })
        let alone = report.tellings.filter { !told.contains($0.id) }
        c["alone"] = alone.prefix(15).map { ["id": $0.id, "name": name($0.id), "lineage": lineage($0)] }
        if alone.count > 15 { c["moreAlone"] = String(alone.count - 15) }
        c["hasAlone"] = !alone.isEmpty
        c["disputes"] = PageWeight.fitting(
            report.disputes.prefix(12).map(dispute), whole == "disputes" ? 1 << 20 : 6500)
        let alterations = report.alterations.prefix(16).map { a -> [String: Any] in
            var view: [String: Any] = ["kind": a.kind.replacing("_", with: " ")]
            view.put("bent", a.places.first.map { place($0, beside: a.places.dropFirst().first?.text) })
            view["siblings"] = a.places.dropFirst().prefix(2).map { place($0) }
            return view
        }
        c["alterations"] = PageWeight.fitting(alterations, 3500)
        // What is told once has nothing beside it: it is there for who asks for all.
        let all = figuresByWeight
        let figures = whole == "figures" ? all : all.filter { $0.values.count > 1 }
        let shown = PageWeight.fitting(
            figures.prefix(whole == "figures" ? 500 : 8).map(figure), whole == "figures" ? 1 << 20 : 6500)
        c["figures"] = shown
        if shown.count < all.count { c["moreFigures"] = String(all.count) }
        speakers(&c)
        let only = PageWeight.fitting(
            report.onlyIn.prefix(whole == "only" ? 1000 : 12).map { place($0) }, whole == "only" ? 1 << 20 : 2800)
        c["onlyIn"] = only
        if only.count < report.onlyIn.count { c["moreOnlyIn"] = String(report.onlyIn.count) }
        c["timeline"] = PageWeight.fitting(
            report.timeline.prefix(16).map { ["date": $0.date, "place": place($0.place)] as [String: Any] }, 2800)
        for (key, has) in [
            ("hasDisputes", !report.disputes.isEmpty), ("hasAlterations", !report.alterations.isEmpty),
            ("hasFigures", !report.figures.isEmpty), ("hasSpeakers", !report.statements.isEmpty),
            ("hasOnlyIn", !report.onlyIn.isEmpty), ("hasTimeline", !report.timeline.isEmpty),
        ] { c[key] = has }
        return c
    }
    /// The parts that the page has, for its contents.
    func parts(hasCorrections: Bool) -> [[String: Any]] {
        [
            ("from", "Where it comes from", true), ("disputes", "Disputed", !report.disputes.isEmpty),
            ("bent", "Bent", !report.alterations.isEmpty), ("corrected", "Corrected", hasCorrections),
            ("figures", "Figures", !report.figures.isEmpty), ("said", "Who said what", !report.statements.isEmpty),
            ("only", "Only in", !report.onlyIn.isEmpty), ("time", "Timeline", !report.timeline.isEmpty),
            ("tellings", "Tellings", true),
        ].filter(\.2).map { ["id": $0.0, "name": $0.1] }
    }

    // MARK: - Descent

    func lineage(_ telling: StoryReport.Telling) -> String {
        var text = telling.how
        if let primary = telling.primary {
            text += (telling.how == "original" ? ", " : " of ") + (names[primary] ?? primary)
        }
        if !telling.via.isEmpty { text += ", through " + telling.via.map { names[$0] ?? $0 }.joined(separator: ", ") }
        if let language = telling.translatedFrom { text += ", from " + Words.language(language) }
        return text
    }
    func parent(_ family: StoryReport.Family) -> String {
        guard let parent = family.parent else { return "unnamed parent (not here)" }
        return names[parent] ?? (family.isParentHere ? parent : parent + " (not here)")
    }
    func extent(_ member: StoryReport.Family.Member) -> String {
        let percent = Int((member.share * 100).rounded())
        if member.isWhole { return percent > 0 && percent < 100 ? "whole, \(percent) % found in the others" : "whole" }
        return percent > 0 ? "part, \(percent) % shared" : "part"
    }
    private func family(_ family: StoryReport.Family, _ room: inout Int) -> [String: Any] {
        let members = PageWeight.fitting(
            family.members.prefix(40).map { member -> [String: Any] in
                var view: [String: Any] = [
                    "id": member.telling, "name": name(member.telling), "extent": extent(member),
                    "lineage": report.tellings.first { $0.id == member.telling }.map(lineage) ?? "",
                ]
                view.put("evidence", family.evidence.first { $0.telling == member.telling }.map { place($0) })
                return view
            }, room)
        room = max(0, room - members.reduce(0) { $0 + PageWeight.of($1) })
        var view: [String: Any] = ["parent": parent(family), "rules": family.rules, "members": members]
        if members.count < family.members.count { view["moreMembers"] = String(family.members.count - members.count) }
        return view
    }

    // MARK: - Findings

    /// Entries that say the same in the same words, with all their places: in order of the first of each.
    private func grouped<Entry>(_ entries: [Entry], _ text: (Entry) -> String, apart: (Entry) -> String) -> [[Entry]] {
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
    private func dispute(_ dispute: StoryReport.Dispute) -> [String: Any] {
        let sides = [("asserts", "asserts"), ("denies", "denies"), ("doubts", "doubts"), ("independent", "observes")]
        let family = familyNumbers
        let columns = sides.compactMap { stance, name -> [String: Any]? in
            let mine = dispute.positions.filter { $0.stance == stance }
            guard !mine.isEmpty else { return nil }
            let positions = grouped(mine, \.place.text, apart: { "\(self.who($0.who)) \($0.evidence)" }).prefix(4).map {
                group -> [String: Any] in
                var view: [String: Any] = [
                    "who": who(group[0].who), "place": place(group[0].place, group.map(\.place)),
                ]
                let count = Set(group.map { family[$0.place.telling] ?? 0 }).count
                if count > 1 { view["inFamilies"] = families(count) }
                view.put("whoHref", href(ofPerson: group[0].who))
                let kinds = Set(group.flatMap(\.evidence)).sorted()
                if !kinds.isEmpty { view["evidence"] = kinds.joined(separator: ", ") }
                return view
            }
            return ["side": name, "css": stance, "positions": positions]
        }
        var view: [String: Any] = [
            "id": dispute.id, "proposition": place(dispute.proposition), "families": families(dispute.families),
            "columns": columns,
        ]
        if !dispute.silentIn.isEmpty { view["silent"] = dispute.silentIn.map(name).joined(separator: ", ") }
        return view
    }
    /// For each telling the number of the family it is counted with.
    private var familyNumbers: [String: Int] {
        var number: [String: Int] = [:]
        for (n, family) in report.families.enumerated() { for member in family.members { number[member.telling] = n } }
        for (n, telling) in report.tellings.enumerated() where number[telling.id] == nil {
            number[telling.id] = report.families.count + n
        }
        return number
    }
    /// Figures in the order a reader needs them: what does not agree, what several tell, what one tells.
    private var figuresByWeight: [StoryReport.Figure] {
        let rank = ["conflict": 0, "update": 1, "rounding": 2, "agree": 3, "single": 4]
        return report.figures.enumerated().sorted {
            (rank[$0.element.verdict] ?? 4, -$0.element.families, $0.offset)
                < (rank[$1.element.verdict] ?? 4, -$1.element.families, $1.offset)
        }.map(\.element)
    }
    private func figure(_ figure: StoryReport.Figure) -> [String: Any] {
        let alike = grouped(figure.values, \.place.text) { "\(self.who($0.holder)) \($0.bound) \($0.asOf ?? "")" }
        let isWholeFigures = whole == "figures"
        let verdicts = [
            "conflict": "conflict", "update": "updated", "rounding": "rounded", "agree": "agree", "single": "told once",
        ]
        return [
            "id": figure.id, "counts": Words.short(figure.counts.text, 80), "verdict": figure.verdict,
            "verdictWord": verdicts[figure.verdict] ?? figure.verdict, "families": families(figure.families),
            "plot": RangePicture(values: alike.map { $0[0] }).svg,
            "values": alike.prefix(isWholeFigures ? 20 : 6).map { group -> [String: Any] in
                [
                    "place": place(group[0].place, group.map(\.place)),
                    "bound": group[0].bound.replacing("_", with: " "),
                    "holder": group[0].holder.map { who($0) } ?? "", "asOf": group[0].asOf ?? "",
                ]
            },
        ]
    }
    private func speakers(_ c: inout [String: Any]) {
        let said = Dictionary(grouping: report.statements) { $0.speaker ?? "" }
        var known: Set<String> = []
        var order = report.statements.compactMap { known.insert($0.speaker ?? "").inserted ? $0.speaker ?? "" : nil }
        // Those whom most tellings quote come first, what nobody is named for last.
        func weight(_ speaker: String) -> Int {
            speaker.isEmpty ? -1 : (said[speaker] ?? []).map(\.wordings.count).reduce(0, +)
        }
        order = order.enumerated().sorted { (weight($1.element), $0.offset) < (weight($0.element), $1.offset) }.map(
            \.element)
        let isWhole = whole == "said"
        let views = order.prefix(isWhole ? 1000 : 10).enumerated().map { n, speaker -> [String: Any] in
            let mine = said[speaker] ?? []
            let person = people[speaker]
            let role = person?.role.map { Words.short($0, 80) } ?? ""
            let statements = isWhole ? mine[...] : mine.prefix(3)
            var view: [String: Any] = [
                "name": person.map { Words.short($0.name, 100) } ?? "not named",
                "role": role == person?.name ? "" : role,
                "count": Words.count(mine.count, "statement", "statements"), "isOpen": n < 3,
                "statements": statements.map { statement($0, most: isWhole ? 12 : 4) },
            ]
            view.put("href", href(ofPerson: person?.id))
            return view
        }
        let shown = PageWeight.fitting(views, isWhole ? 1 << 20 : 7000)
        c["speakers"] = shown
        if shown.count < order.count { c["moreSpeakers"] = String(order.count) }
    }
    /// A statement's wordings, the words in which each differs from the fullest one of its language marked.
    func statement(_ statement: StoryReport.Statement, most: Int) -> [String: Any] {
        let alike = grouped(statement.wordings, \.place.text) {
            self.notes($0).joined() + $0.drift.map(\.kind).joined()
        }
        var view: [String: Any] = ["anchor": statement.id, "families": families(statement.families)]
        if alike.count > 1 { view["manyWordings"] = String(alike.count) }
        view["wordings"] = alike.prefix(most).enumerated().map { n, group -> [String: Any] in
            let wording = group[0]
            // Beside the wording before it in the same language: what drifts is seen where it drifts.
            let base =
                n == 0
                ? nil
                : alike[..<n].first { languages[$0[0].place.telling] == languages[wording.place.telling] }?[0].place
                    .text
            var view: [String: Any] = [
                "place": place(wording.place, group.map(\.place), beside: base),
                "drift": Set(wording.drift.map(\.kind)).subtracting(["reported"]).sorted().map {
                    $0.replacing("_", with: " ")
                },
            ]
            let notes = notes(wording)
            if !notes.isEmpty { view["notes"] = notes.joined(separator: ", ") }
            return view
        }
        return view
    }
    private func notes(_ wording: StoryReport.Wording) -> [String] {
        var notes: [String] = []
        if wording.isIndirect { notes.append("reported") }
        if wording.stance != "says" { notes.append(wording.stance) }
        if let to = wording.saidTo { notes.append("to " + Words.short(to, 60)) }
        if let via = wording.via.first { notes.append("by way of " + Words.short(via, 60)) }
        return notes
    }
}

/// Which words of a wording another one does not have.
enum WordDrift {
    /// The text in pieces; new ones are not in `base` at that place (longest common subsequence of words).
    static func parts(of text: String, beside base: String) -> [(text: String, isNew: Bool)] {
        let words = text.split(separator: " ").map(String.init)
        let others = base.split(separator: " ").map(String.init)
        guard !words.isEmpty, !others.isEmpty, words.count * others.count <= 10_000 else { return [(text, false)] }
        func key(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
        let (a, b) = (words.map(key), others.map(key))
        var length = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
            }
        }
        // Where hardly anything is the same, marking everything tells nothing. A third: not swept, looked at on the bundled example and nato-2022.
        guard length[0][0] * 3 >= min(a.count, b.count) else { return [(text, false)] }
        var parts: [(text: String, isNew: Bool)] = []
        func add(_ word: String, _ isNew: Bool) {
            if let last = parts.last, last.isNew == isNew {
                parts[parts.count - 1].text += " " + word
            } else {
                if !parts.isEmpty { parts[parts.count - 1].text += " " }
                parts.append((word, isNew))
            }
        }
        var (i, j) = (0, 0)
        while i < a.count {
            if j < b.count, a[i] == b[j] {
                add(words[i], false)
                i += 1
                j += 1
            } else if j < b.count, length[i][j + 1] >= length[i + 1][j] {
                j += 1
            } else {
                add(words[i], !a[i].isEmpty)
                i += 1
            }
        }
        return parts
    }
}

/// How much of a list a page takes.
enum PageWeight {
    /// Bytes that a template's values come to, near enough.
    static func of(_ value: Any) -> Int {
        switch value {
        case let text as String: text.utf8.count + 8
        case let list as [[String: Any]]: list.reduce(0) { $0 + of($1) }
        case let list as [Any]: list.reduce(0) { $0 + of($1) }
        case let members as [String: Any]: members.reduce(36) { $0 + of($1.value) }
        default: 8
        }
    }
    /// The first of a list that fit into some bytes; at least two.
    static func fitting(_ list: [[String: Any]], _ bytes: Int) -> [[String: Any]] {
        var left = bytes
        return Array(
            list.enumerated().prefix { n, view in
                left -= of(view)
                return left >= 0 || n < 2
            }.map(\.element))
    }
}
