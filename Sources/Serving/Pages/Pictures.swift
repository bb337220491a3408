import NewsModel
import Reporting

/// The stemma as SVG: each family's parent, its tellings under it on a branch; solid where the direction is known.
struct StemmaPicture {
    let view: StoryView

    var svg: String {
        var body = ""
        var y = 22
        let row = 40
        func text(_ x: Int, _ y: Int, _ s: String, _ css: String, _ href: String? = nil) {
            let mark = "<text x=\"\(x)\" y=\"\(y)\" class=\"\(css)\">\(escaped(Words.short(s, 40)))</text>"
            body += href.map { "<a href=\"\(escaped($0))\">\(mark)</a>" } ?? mark
        }
        let report = view.report
        var rows = 0
        for family in report.families.prefix(12) where rows < 12 {
            let top = y
            body +=
                "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"7\" class=\"\(family.parent == nil ? "unseen" : "parent")\"/>"
            text(30, y, view.parent(family), "name")
            y += row
            for member in family.members.prefix(10) {
                rows += 1
                body +=
                    "<path d=\"M14 \(top + 3) V\(y - 5) H40\" class=\"branch\(member.isDirectionKnown ? "" : " open")\"/>"
                body += "<circle cx=\"46\" cy=\"\(y - 5)\" r=\"6\" class=\"\(member.isWhole ? "whole" : "part")\"/>"
                text(60, y - 8, view.name(member.telling), "name", "/tellings/" + member.telling)
                let how = report.tellings.first { $0.id == member.telling }?.how ?? ""
                let percent = Int((member.share * 100).rounded())
                let extent = (member.isWhole ? "whole" : "part") + (percent > 0 ? ", \(percent) % shared" : "")
                text(60, y + 8, extent + " · " + how, "note")
                y += row
            }
            y += 8
        }
        let inFamilies = Set(report.families.flatMap { $0.members.map(\.telling) })
        for telling in report.tellings.filter({ !inFamilies.contains($0.id) }).prefix(max(3, 14 - rows)) {
            body += "<circle cx=\"14\" cy=\"\(y - 5)\" r=\"6\" class=\"part\"/>"
            text(30, y - 8, view.name(telling.id), "name", "/tellings/" + telling.id)
            text(30, y + 8, telling.how + " · shares no prose", "note")
            y += row
        }
        let label = "Family tree of \(report.tellings.count) tellings; the list beside it says the same"
        return
            "<svg viewBox=\"0 0 340 \(y - row + 24)\" role=\"group\" aria-label=\"\(escaped(label))\" class=\"stemma\">\(body)</svg>"
    }
}

/// A number line for the values of one figure: a dot for what is told, a bar for what its bound allows.
struct RangePicture {
    let values: [StoryReport.Value]

    /// An `<svg>` element, or an empty text when there is nothing to compare.
    var svg: String {
        let shown = values.prefix(12).filter { $0.value.isFinite && abs($0.value) < 1e15 }
        let low = shown.map { min($0.low ?? $0.value, $0.value) }.min() ?? 0
        let high = shown.map { max($0.high ?? $0.value, $0.value) }.max() ?? 0
        guard shown.count > 1, high > low, (high - low).isFinite else { return "" }
        func x(_ v: Double) -> Int { 10 + Int((min(max((v - low) / (high - low), 0), 1) * 180).rounded()) }
        var body = ""
        for (i, value) in shown.enumerated() {
            let y = 12 + i * 16
            body += "<path d=\"M10 \(y)H190\" class=\"axis\"/>"
            let at = x(value.value)
            if let from = value.low, let to = value.high {
                body += "<path d=\"M\(x(from)) \(y)H\(x(to))\" class=\"range\"/>"
            }
            if ["at_least", "approx"].contains(value.bound) {
                body += "<path d=\"M\(at) \(y)H\(min(196, at + 14))\" class=\"range\"/>"
            }
            if ["at_most", "approx_below", "approx"].contains(value.bound) {
                body += "<path d=\"M\(max(4, at - 14)) \(y)H\(at)\" class=\"range\"/>"
            }
            body += "<circle cx=\"\(at)\" cy=\"\(y)\" r=\"4.5\" class=\"dot\"/>"
        }
        return "<svg viewBox=\"0 0 200 \(shown.count * 16 + 8)\" aria-hidden=\"true\" class=\"plot\">\(body)</svg>"
    }
}

/// A bar for each of the last thirty days: how much a source published.
struct CadencePicture {
    /// Days since 1970 and articles of each.
    let days: [(day: Int, articles: Int)]
    let today: Int

    var svg: String {
        let most = max(1, days.map(\.articles).max() ?? 1)
        let total = days.reduce(0) { $0 + $1.articles }
        var body = ""
        for (day, articles) in days where day > today - 30 && day <= today {
            let height = max(1, articles * 60 / most)
            body += "<rect x=\"\((29 - (today - day)) * 10)\" y=\"\(62 - height)\" width=\"8\" height=\"\(height)\"/>"
        }
        return
            "<svg viewBox=\"0 0 300 62\" class=\"cadence\" role=\"img\" aria-label=\"\(total) articles in the last 30 days, at most \(most) a day\" preserveAspectRatio=\"none\">\(body)</svg>"
    }
}
