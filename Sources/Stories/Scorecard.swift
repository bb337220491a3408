import Text

/// Tells from the features of two articles how likely they report one event: each feature gives points by the step that its value is on, and the
/// sum is the log-odds.
///
/// There are two cards, for articles in one language and in two. The steps are boosted stumps (Friedman 2001), summed; `Evaluation/train-stories`
/// trains them and `Docs/Grouping.md` says on what.
package struct Scorecard: Sendable {
    /// One feature's steps: `points[i]` counts up to and including `bounds[i]`, the last one above all bounds; in thousandths.
    private struct Steps {
        var feature: PairFeatures.Name
        var bounds: [Float]
        var points: [Int]
    }
    private struct Card {
        var constant = 0
        var steps: [Steps] = []

        func points(_ features: PairFeatures) -> Int {
            var sum = constant
            for step in steps {
                let value = features[step.feature]
                var low = 0
                var high = step.bounds.count
                while low < high {
                    let middle = (low + high) / 2
                    if value <= step.bounds[middle] { high = middle } else { low = middle + 1 }
                }
                sum += step.points[low]
            }
            return sum
        }
    }
    private var same = Card()
    private var other = Card()

    /// The program's own cards.
    package static let trained = Scorecard(text: StoryScorecard.text)

    /// Reads lines "card same", "constant POINTS" and "FEATURE POINTS BOUND POINTS …"; what is no such line is left out.
    package init(text: String) {
        var isOther = false
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard let first = fields.first else { continue }
            if first == "card" {
                isOther = fields.last == "other"
            } else if first == "constant" {
                let points = fields.last.flatMap { Int($0) } ?? 0
                if isOther { other.constant = points } else { same.constant = points }
            } else if let steps = Self.steps(fields) {
                if isOther { other.steps.append(steps) } else { same.steps.append(steps) }
            }
        }
    }
    private static func steps(_ fields: [Substring]) -> Steps? {
        guard let feature = PairFeatures.Name.allCases.first(where: { "\($0)" == fields[0] }) else { return nil }
        let points = stride(from: 1, to: fields.count, by: 2).compactMap { Int(fields[$0]) }
        let bounds = stride(from: 2, to: fields.count, by: 2).compactMap { Float(fields[$0]) }
        return points.count == bounds.count + 1 ? Steps(feature: feature, bounds: bounds, points: points) : nil
    }

    /// The log-odds in thousandths.
    func points(_ features: PairFeatures, isOtherLanguage: Bool) -> Int {
        isOtherLanguage ? other.points(features) : same.points(features)
    }
    /// The probability of log-odds in thousandths, 0…1; the same on every machine.
    static func probability(ofPoints points: Int) -> Float {
        // e^x = (1 + x/1024)^1024, by squaring ten times.
        var power = 1 + Double(min(12_000, max(-12_000, -points))) / 1_024_000
        for _ in 0..<10 { power *= power }
        return Float(1 / (1 + power))
    }
}
