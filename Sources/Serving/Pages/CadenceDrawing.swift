import Reporting

/// A bar chart of the number of articles that a source published on each of the last thirty days.
struct CadenceDrawing {
    /// Days since 1970, with the number of articles of each.
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
        let label = say("\(total) articles in the last 30 days, at most \(most) a day")
        return
            "<svg viewBox=\"0 0 300 62\" class=\"cadence\" role=\"img\" aria-label=\"\(escaped(label))\" preserveAspectRatio=\"none\">\(body)</svg>"
    }
}
