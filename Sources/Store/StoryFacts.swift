import Text

extension StorySummary {
    /// What lists say of a story in words: "12 articles", "4 to 5 independent reports"; whose text they use, if `behind` says so; "2 disputed", "1 conflicting
    /// figure".
    package func facts(behind: String? = nil) -> [String] {
        var facts = StorySize(tellings: tellings, origins: origins).facts()
        if let behind { facts.append(behind) }
        if disputes > 0 { facts.append("\(disputes) disputed") }
        if conflicts > 0 { facts.append(counted(conflicts, "conflicting figure")) }
        return facts
    }
}

/// The number of a story's tellings, and the bounds of the number of its origins.
package struct StorySize: Sendable, Equatable {
    package var tellings: Int
    package var origins: ClosedRange<Int>

    /// "12 articles", "4 to 5 independent reports"
    package func facts() -> [String] {
        var facts = [counted(tellings, "article")]
        let (low, high) = (origins.lowerBound, origins.upperBound)
        if high > 0 { facts.append((low < high ? "\(low) to " : "") + counted(high, "independent report")) }
        return facts
    }
}
