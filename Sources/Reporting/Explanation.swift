import NewsModel

/// Says why two tellings of a story are in one family, or are not: the shared text, and the rule in plain words.
public func explanation(_ story: Story, of a: Int, and b: Int, width: Int, colour: Bool) -> String {
    let words = StoryText(story)
    let at = TellingLines(words)
    var lines = Lines(width: width, colour: colour)
    let names = (story.tellings[a].id, story.tellings[b].id)
    let family = story.families.first { f in
        f.members.contains { $0.telling == a } && f.members.contains { $0.telling == b }
    }
    let shared = story.passages.filter { p in
        p.places.contains { $0.telling == a } && p.places.contains { $0.telling == b }
    }
    let prose = shared.filter { $0.kind == .prose }
    if let family {
        lines.line(
            "\(names.0) and \(names.1) are one report; both come from \(words.parent(family)).", style: .bold)
        for rule in family.rules { lines.paragraph("because of " + rule, first: "  ") }
        for member in family.members where member.telling == a || member.telling == b {
            lines.paragraph(
                "\(story.tellings[member.telling].id): \(StoryText.extent(member)); \(words.lineage(member.telling))",
                first: "  ")
            if !member.directionKnown {
                lines.paragraph(
                    "neither time nor credit shows on which side of the parent it stands", first: "    ", style: .dim)
            }
        }
    } else {
        lines.line("\(names.0) and \(names.1) are not one report.", style: .bold)
        lines.paragraph(
            prose.isEmpty
                ? "they have no text in common; quotations of one speaker prove nothing, everyone hears the same speaker"
                : "what they share is too little: one report needs sentences that two who knew only the same facts would hardly word alike, a translation three in the same order",
            first: "  ")
    }
    for (kind, title) in [
        (Passage.Kind.prose, "Text that both have"), (.quotation, "Quotations that both have (no evidence)"),
    ] {
        let list = shared.filter { $0.kind == kind }
        guard !list.isEmpty else { continue }
        lines.heading(title)
        for passage in list {
            for t in [a, b] {
                guard let place = passage.places.first(where: { $0.telling == t }) else { continue }
                lines.paragraph(
                    Lines.isolated(Words.onOneLine(place.text)) + " " + at.line(of: place),
                    first: t == a ? "  " : "    ",
                    indent: 4)
            }
            if kind == .prose { lines.paragraph("(\(passage.likeness.rawValue))", first: "    ", style: .dim) }
        }
    }
    return lines.text
}
