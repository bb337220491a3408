import NewsModel

/// The stemma as SVG: each family's parent, its tellings under it on a branch; solid where the direction is known.
struct StemmaDrawing {
    let story: Story

    /// An `<svg>` element; its text is drawn with the page's font and `currentColor`.
    func svg() -> String {
        let wording = Wording(story: story)
        var body = ""
        var y = 22
        let row = 40
        func text(_ x: Int, _ y: Int, _ s: String, _ css: String) {
            body += "<text x=\"\(x)\" y=\"\(y)\" class=\"\(css)\">\(escaped(s))</text>"
        }
        var told: Set<Int> = []
        for family in story.descent.families {
            let top = y
            body +=
                "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"7\" class=\"\(family.parent == nil ? "unseen" : "parent")\"/>"
            text(30, y, wording.parent(family), "name")
            y += row
            for member in family.members {
                told.insert(member.telling)
                body +=
                    "<path d=\"M14 \(top + 3) V\(y - 5) H40\" class=\"branch\(member.directionKnown ? "" : " open")\"/>"
                body += "<circle cx=\"46\" cy=\"\(y - 5)\" r=\"6\" class=\"\(member.isWhole ? "whole" : "part")\"/>"
                text(60, y - 8, story.accounts[member.telling].id, "name")
                text(
                    60, y + 8, Wording.extent(member) + " · " + story.descent.lineages[member.telling].how.rawValue,
                    "note")
                y += row
            }
            y += 8
        }
        for (t, account) in story.accounts.enumerated() where !told.contains(t) {
            body += "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"6\" class=\"part\"/>"
            text(30, y - 8, account.id, "name")
            text(30, y + 8, story.descent.lineages[t].how.rawValue + " · shares no prose", "note")
            y += row
        }
        let label = "Family tree of \(story.accounts.count) tellings; the list beside it says the same"
        return
            "<svg viewBox=\"0 0 340 \(y - row + 24)\" role=\"img\" aria-label=\"\(escaped(label))\" class=\"stemma\">\(body)</svg>"
    }
}

/// A number line for the values of one figure: a dot for what is told, a bar for what its bound allows.
struct RangePlot {
    let figure: Story.Figure

    /// An `<svg>` element, or an empty text when there is nothing to compare.
    func svg() -> String {
        let values = figure.values.map(\.figure)
        let low = values.map { min($0.low ?? $0.value, $0.value) }.min() ?? 0
        let high = values.map { max($0.high ?? $0.value, $0.value) }.max() ?? 0
        guard values.count > 1, high > low else { return "" }
        func x(_ v: Double) -> Int { 10 + Int(((v - low) / (high - low) * 180).rounded()) }
        var body = ""
        for (i, value) in values.enumerated() {
            let y = 12 + i * 16
            body += "<path d=\"M10 \(y)H190\" class=\"axis\"/>"
            if let from = value.low, let to = value.high {
                body += "<path d=\"M\(x(from)) \(y)H\(x(to))\" class=\"range\"/>"
            }
            let at = x(value.value)
            if value.bound == .atLeast || value.bound == .approx {
                body += "<path d=\"M\(at) \(y)H\(min(196, at + 14))\" class=\"range\"/>"
            }
            if value.bound == .atMost || value.bound == .approxBelow || value.bound == .approx {
                body += "<path d=\"M\(max(4, at - 14)) \(y)H\(at)\" class=\"range\"/>"
            }
            body += "<circle cx=\"\(at)\" cy=\"\(y)\" r=\"4.5\" class=\"dot\"/>"
        }
        return "<svg viewBox=\"0 0 200 \(values.count * 16 + 8)\" aria-hidden=\"true\" class=\"plot\">\(body)</svg>"
    }
}
