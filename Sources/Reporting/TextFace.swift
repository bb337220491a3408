import NewsModel

/// The report as text for a terminal.
///
/// - Parameters:
///   - lowered: the same articles compared with lower bars, to print what is not sure enough to tell; nil to leave that out.
///   - isWhole: whether to print everything; otherwise at most 60 lines a story, which quote at most a quarter of its articles.
///   - width: the number of columns; at least 24.
///   - colour: whether escape sequences may be used.
public func textFace(
    _ report: Report, below lowered: Report? = nil, isWhole: Bool = false, width: Int, colour: Bool
) -> String {
    var text = ""
    if report.stories.count > 1 { text += "\(report.stories.count) stories\n\n" }
    for (i, story) in report.stories.enumerated() {
        if i > 0 { text += "\n" + String(repeating: "─", count: max(24, min(width, 120))) + "\n\n" }
        let face = TextFace(story: story, isWhole: isWhole, width: width, colour: colour)
        text += face.render()
        if let other = lowered?.stories.first(where: { $0.id == story.id }) { text += face.renderBelow(other) }
    }
    return text
}

/// Lays out a story's sections, whole or within the limits of a short report.
struct TextFace {
    /// A finding as it is printed.
    struct Entry {
        /// The wrapped lines.
        var text: String
        /// The number of lines.
        var rows: Int
        /// The number of bytes that are quoted from articles.
        var quoted: Int
    }
    /// A heading with the findings under it, the most important first.
    struct Section {
        var title: String
        var entries: [Entry]
        /// What always stands at its end.
        var closing: Entry?
    }

    /// The most lines of a short report.
    static let mostRows = 60
    /// The most lines that tell where the articles come from: twenty of a hundred columns.
    private var mostRowsOfDescent: Int { max(20, min(40, 2000 / max(1, width))) }
    /// A short report quotes at most a quarter of the articles, but so many bytes in any case.
    static let leastQuoted = 1000

    let text: StoryText
    let at: TellingLines
    let isWhole: Bool
    let width: Int
    let colour: Bool
    var story: Story { text.story }

    init(story: Story, isWhole: Bool, width: Int, colour: Bool) {
        text = StoryText(story)
        at = TellingLines(text)
        self.isWhole = isWhole
        self.width = width
        self.colour = colour
    }

    func render() -> String {
        let head = head()
        let sections = sections.filter { !$0.entries.isEmpty || $0.closing != nil }
        let taken = isWhole ? sections.map(\.entries.count) : fitting(sections, below: head.rows)
        var out = head.text
        for (section, count) in zip(sections, taken) where count > 0 || section.closing != nil {
            let share = count < section.entries.count ? " (\(count) of \(section.entries.count))" : ""
            var lines = Lines(width: width, colour: colour)
            lines.heading(section.title + share)
            out += lines.text
            for entry in section.entries.prefix(count) { out += entry.text }
            out += section.closing?.text ?? ""
        }
        if taken != sections.map(\.entries.count) {
            var lines = Lines(width: width, colour: colour)
            lines.paragraph("Everything: --all", style: .dim)
            out += "\n" + lines.text
        }
        return out
    }

    /// What is found below the bar, marked as such.
    func renderBelow(_ lowered: Story) -> String {
        let found = story.below(in: lowered)
        guard !found.isEmpty else { return "" }
        var lines = Lines(width: width, colour: colour)
        lines.heading("Below the bar: not sure enough to tell")
        for one in found {
            let sure = one.confidence.map { " (\(Int((100 * $0).rounded())) %)" } ?? ""
            lines.paragraph(
                "\(one.name)\(sure): " + one.places.prefix(4).map(quoted).joined(separator: " · "), first: "  ",
                indent: 4,
                style: .dim)
        }
        return lines.text
    }

    /// How many entries of each section a short report has: where the articles come from first, then one entry of each section in turn
    /// until the lines or the bytes to quote are used up.
    private func fitting(_ sections: [Section], below headRows: Int) -> [Int] {
        var rows = headRows + 2
        var quotable = max(Self.leastQuoted, story.tellings.reduce(0) { $0 + $1.article.bytes.count } / 4)
        var taken = sections.map { _ in 0 }
        var isOpen = sections.map { _ in true }
        func take(from s: Int, within most: Int) {
            guard isOpen[s], taken[s] < sections[s].entries.count else { return }
            let entry = sections[s].entries[taken[s]]
            let cost = entry.rows + (taken[s] == 0 ? 2 : 0)
            guard rows + cost <= most, entry.quoted <= quotable else {
                isOpen[s] = false
                return
            }
            rows += cost
            quotable -= entry.quoted
            taken[s] += 1
        }
        if let descent = sections.indices.first {
            if let closing = sections[descent].closing {
                rows += closing.rows + (sections[descent].entries.isEmpty ? 2 : 0)
            }
            // The first family is told in any case.
            take(from: descent, within: Self.mostRows)
            for _ in sections[descent].entries { take(from: descent, within: headRows + mostRowsOfDescent) }
            isOpen[descent] = false
        }
        var before = -1
        while before != rows {
            before = rows
            for s in sections.indices { take(from: s, within: Self.mostRows) }
        }
        return taken
    }

    private func head() -> Entry {
        entry { lines in
            let left = text.headline.joined(separator: " · ")
            let right = text.dates
            let gap = lines.width - Lines.width(of: left) - Lines.width(of: right)
            if gap >= 2 {
                lines.line(right.isEmpty ? left : left + String(repeating: " ", count: gap) + right, style: .bold)
            } else {
                lines.paragraph(left, style: .bold)
                if !right.isEmpty { lines.paragraph(right) }
            }
            if let title = story.title { lines.paragraph(Words.onOneLine(title), style: .plain) }
        }
    }

    /// What a closure writes, as an entry that quotes so many bytes.
    func entry(quoting places: [Place] = [], _ write: (inout Lines) -> Void) -> Entry {
        var lines = Lines(width: width, colour: colour)
        write(&lines)
        let quoted = places.reduce(0) {
            $0 + shown($1).utf8.count
        }
        return Entry(text: lines.text, rows: lines.text.utf8.count { $0 == 0x0A }, quoted: quoted)
    }

    // MARK: - Places

    /// The most characters of a quoted text in a short report; longer ones end with an ellipsis.
    static let mostOfAText = 160

    /// A place's text in quotation marks, cut in a short report.
    func shown(_ place: Place) -> String {
        Lines.isolated(marked(isWhole ? Words.onOneLine(place.text) : Words.short(place.text, Self.mostOfAText)))
    }
    /// "“…” telling:line"
    func quoted(_ place: Place) -> String { shown(place) + " " + at.line(of: place) }
    /// The text in quotation marks, unless it has its own.
    func marked(_ text: String) -> String {
        guard let first = text.first, !"“\"„«»‘「".contains(first) else { return text }
        return "“" + text + "”"
    }
    /// "gazette:3, portside:5"; in a short report the first three, and how many more.
    func places(_ places: [Place]) -> String {
        let shown = isWhole ? places[...] : places.prefix(3)
        let more = places.count - shown.count
        return shown.map { at.line(of: $0) }.joined(separator: ", ") + (more > 0 ? " +\(more)" : "")
    }
}
