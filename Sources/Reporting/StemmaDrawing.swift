import NewsModel

/// The family tree as SVG: each family's parent with its tellings on a branch below; solid lines where the direction is known.
struct StemmaDrawing {
    let view: StoryView
    /// The distance between two tellings, in the drawing's units.
    private static let row = 40

    /// An `<svg>` element; its text is drawn with the page's font and `currentColor`.
    var svg: String {
        var body = ""
        var y = 22
        // A page draws a limited number; the list beside the drawing has the others.
        let isShort = view.limits.families < .max
        var rows = 0
        for family in view.story.families.prefix(view.limits.families) where !isShort || rows < 12 {
            let members = family.members.prefix(isShort ? 10 : .max)
            rows += members.count
            body += self.family(family, members: members, y: &y)
        }
        for t in view.story.alone.prefix(isShort ? max(3, 14 - rows) : .max) {
            body += "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"6\" class=\"part\"/>"
            body += telling(t, x: 30, y: y, note: say("no text in common"), isFirst: false)
            y += Self.row
        }
        let label = say("Family tree of \(view.story.tellings.count) articles; the list beside it says the same")
        return
            "<svg viewBox=\"0 0 340 \(y - Self.row + 24)\" role=\"group\" aria-label=\"\(escaped(label))\" class=\"stemma\">\(body)</svg>"
    }
    private func family(_ family: Family, members: ArraySlice<Family.Member>, y: inout Int) -> String {
        let top = y
        var out = "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"7\" class=\"\(family.parent == nil ? "unseen" : "parent")\"/>"
        out += label(view.text.parent(family), x: 30, y: y, css: "name")
        y += Self.row
        for member in members {
            let css = "branch" + (member.directionKnown ? "" : " open")
            out += "<path d=\"M14 \(top + 3) V\(y - 5) H40\" class=\"\(css)\"/>"
            out += "<circle cx=\"46\" cy=\"\(y - 5)\" r=\"6\" class=\"\(member.isWhole ? "whole" : "part")\"/>"
            out += telling(member.telling, x: 60, y: y, note: StoryText.extent(member), isFirst: true)
            y += Self.row
        }
        y += 8
        return out
    }
    /// A telling's name and, below it, how it was made, with a note before or after.
    private func telling(_ t: Int, x: Int, y: Int, note: String, isFirst: Bool) -> String {
        let how = view.story.tellings[t].lineage.how.rawValue
        return label(view.text.name(ofTelling: t), x: x, y: y - 8, css: "name", href: view.links.telling(t))
            + label(isFirst ? "\(note) · \(how)" : "\(how) · \(note)", x: x, y: y + 8, css: "note")
    }
    private func label(_ text: String, x: Int, y: Int, css: String, href: String? = nil) -> String {
        let mark = "<text x=\"\(x)\" y=\"\(y)\" class=\"\(css)\">\(escaped(Words.short(text, 48)))</text>"
        return href.map { "<a href=\"\(escaped($0))\">\(mark)</a>" } ?? mark
    }
}

/// A number line for the values of one figure: a dot for a given value, a bar for the range that its bound allows.
package struct RangeDrawing {
    let values: [Story.Value]

    package init(values: [Story.Value]) { self.values = values }

    /// An `<svg>` element; empty when there is nothing to compare or there are more than twelve values.
    package var svg: String {
        let shown = values.prefix(12).filter { value in
            [value.value, value.low ?? 0, value.high ?? 0].allSatisfy { $0.magnitude <= 1e18 }
        }
        let low = shown.map { min($0.low ?? $0.value, $0.value) }.min() ?? 0
        let high = shown.map { max($0.high ?? $0.value, $0.value) }.max() ?? 0
        guard shown.count > 1, high > low else { return "" }
        // The drawing is 180 units wide for all values and bounds.
        func x(_ value: Double) -> Int { 10 + Int((min(max((value - low) / (high - low), 0), 1) * 180).rounded()) }
        var body = ""
        for (i, value) in shown.enumerated() {
            let y = 12 + i * 16
            let at = x(value.value)
            body += "<path d=\"M10 \(y)H190\" class=\"axis\"/>"
            if let from = value.low, let to = value.high {
                body += "<path d=\"M\(x(from)) \(y)H\(x(to))\" class=\"range\"/>"
            }
            if value.bound == .atLeast || value.bound == .approx {
                body += "<path d=\"M\(at) \(y)H\(min(196, at + 14))\" class=\"range\"/>"
            }
            if value.bound == .atMost || value.bound == .approxBelow || value.bound == .approx {
                body += "<path d=\"M\(max(4, at - 14)) \(y)H\(at)\" class=\"range\"/>"
            }
            body += "<circle cx=\"\(at)\" cy=\"\(y)\" r=\"4.5\" class=\"dot\"/>"
        }
        return "<svg viewBox=\"0 0 200 \(shown.count * 16 + 8)\" aria-hidden=\"true\" class=\"plot\">\(body)</svg>"
    }
}
