// The faces of one report.
//
//   textFace(_:width:colour:)    for a terminal of any width             TextFace.swift, Lines.swift
//   htmlFace(_:withText:)        one self-contained file                 HTMLFace.swift, Page.swift, StemmaDrawing.swift
//   differences(_:_:)            verify: the first line that does not hold   Verify.swift
//
// JSON is the model's own (`Report.json()`). A face shows spans of tellings and words of the design's vocabulary,
// nothing else.

import NewsModel

/// Words and places that all faces show alike.
struct Wording {
    let story: Story
    /// For each telling where its lines begin.
    private let lineStarts: [[Int]]

    init(story: Story) {
        self.story = story
        lineStarts = story.accounts.map { account in
            [0] + account.article.bytes.indices.filter { account.article.bytes[$0] == 0x0A }.map { $0 + 1 }
        }
    }

    /// "german-mt:12": the telling and the line of its text, as editors and `grep -n` count.
    func place(_ place: Story.Place) -> String {
        guard story.accounts.indices.contains(place.telling) else { return "" }
        let account = story.accounts[place.telling]
        let starts = lineStarts[place.telling]
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= place.span.start { low = middle + 1 } else { high = middle }
        }
        return "\(account.id):\(max(1, low))"
    }
    /// The text at a place on one line.
    func quote(_ place: Story.Place) -> String { Self.oneLine(story.text(place)) }

    /// White space folded into single spaces.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }).joined(separator: " ")
    }

    func name(_ person: Int?) -> String {
        guard let person, story.people.indices.contains(person) else { return "not named" }
        return story.people[person].name
    }
    /// "3 families", "1 family"
    static func count(_ n: Int, _ one: String, _ many: String) -> String { "\(n) \(n == 1 ? one : many)" }

    /// "5 tellings · 2 to 5 origins · dpa named, one unnamed wire"
    var headline: [String] {
        let descent = story.descent
        var parts = [Self.count(story.accounts.count, "telling", "tellings")]
        let low = descent.originsAtLeast
        let high = descent.originsAtMost
        parts.append(low == high ? Self.count(high, "origin", "origins") : "\(low) to \(high) origins")
        var behind = descent.agencies.map { $0.name + ($0.isNamed ? " named" : " inferred") }
        let unnamed = descent.families.count { $0.parent == nil && $0.members.count > 1 }
        if unnamed > 0 { behind.append(unnamed == 1 ? "one unnamed parent" : "\(unnamed) unnamed parents") }
        if !behind.isEmpty { parts.append(behind.joined(separator: ", ")) }
        return parts
    }

    /// "16–17 February 2022"; empty when no telling is dated.
    var dates: String {
        guard let start = story.start, let end = story.end else { return "" }
        let a = start.split(separator: "-").compactMap { Int($0) }
        let b = end.split(separator: "-").compactMap { Int($0) }
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        guard a.count == 3, b.count == 3, (1...12).contains(a[1]), (1...12).contains(b[1]) else {
            return start == end ? start : "\(start) – \(end)"
        }
        if a == b { return "\(a[2]) \(months[a[1] - 1]) \(a[0])" }
        if a[0] == b[0], a[1] == b[1] { return "\(a[2])–\(b[2]) \(months[a[1] - 1]) \(a[0])" }
        if a[0] == b[0] { return "\(a[2]) \(months[a[1] - 1]) – \(b[2]) \(months[b[1] - 1]) \(a[0])" }
        return "\(a[2]) \(months[a[1] - 1]) \(a[0]) – \(b[2]) \(months[b[1] - 1]) \(b[0])"
    }

    /// How a telling came about, with what it names: "wire copy of dpa, through MIA".
    func lineage(_ t: Int) -> String {
        let lineage = story.descent.lineages[t]
        var text = lineage.how.rawValue
        if let primary = lineage.primary { text += (lineage.how == .original ? ", " : " of ") + primary }
        if !lineage.via.isEmpty { text += ", through " + lineage.via.joined(separator: ", ") }
        if let language = lineage.translatedFrom { text += ", from " + language }
        return text
    }
    /// "part, 19 % shared" or "whole".
    static func extent(_ member: Family.Member) -> String {
        let percent = Int((member.share * 100).rounded())
        if member.isWhole { return percent > 0 && percent < 100 ? "whole, \(percent) % found in the others" : "whole" }
        return percent > 0 ? "part, \(percent) % shared" : "part"
    }
    func parent(_ family: Family) -> String {
        if let telling = family.parentTelling { return story.accounts[telling].id }
        return (family.parent ?? "unnamed parent") + " (not here)"
    }

    /// What is shown of a position: its place, or the whole sentence where a word or two would tell a reader nothing.
    func telling(_ place: Story.Place) -> Story.Place {
        let account = story.accounts[place.telling]
        guard account.words(in: place.span).count(where: { !$0.flags.contains(.stop) }) < 2,
            let s = account.sentence(at: place.span.start), account.sentences[s].span.contains(place.span)
        else { return place }
        return Story.Place(place.telling, account.sentences[s].span)
    }

    /// Entries that say the same in the same words, with all their places: in order of the first of each.
    func grouped<Entry>(_ entries: [Entry], place: (Entry) -> Story.Place, apart: (Entry) -> String) -> [[Entry]] {
        var order: [String] = []
        var groups: [String: [Entry]] = [:]
        for entry in entries {
            let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»", ",", ".", " "]
            let key = quote(place(entry)).lowercased().filter { !marks.contains($0) } + "\u{0}" + apart(entry)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(entry)
        }
        return order.compactMap { groups[$0] }
    }

    /// Figures in the order a reader needs them: what does not agree, what several tell, what one tells.
    var figuresByWeight: [Story.Figure] {
        let rank: [Story.Figure.Verdict: Int] = [.conflict: 0, .update: 1, .rounding: 2, .agree: 3, .single: 4]
        return story.figures.enumerated().sorted {
            (rank[$0.element.verdict] ?? 4, -$0.element.families, $0.offset)
                < (rank[$1.element.verdict] ?? 4, -$1.element.families, $1.offset)
        }.map(\.element)
    }

    /// An address that a reader may follow: of the web, or none. A source's "javascript:" is no link.
    static func webAddress(_ url: String?) -> String {
        guard let url, ["http://", "https://"].contains(where: { url.lowercased().hasPrefix($0) }) else { return "" }
        return url
    }

    /// Kinds of evidence in words.
    static func kinds(_ evidence: [Account.Evidence]) -> String {
        evidence.map(\.kind.rawValue).joined(separator: ", ")
    }
}
