extension [String: Int] {
    /// The score of a linear model: the sum of the weights of named features and of the constant, whose name is empty.
    package func sum(of features: [String]) -> Int { features.reduce(self[""] ?? 0) { $0 + (self[$1] ?? 0) } }
}

/// The share of pairs that were right at a score, 0…1, by steps that rise with the score; that of the first step below it.
package func share(at score: Int, of steps: [(least: Int, percent: Int)]) -> Double {
    Double((steps.last { $0.least <= score } ?? steps.first)?.percent ?? 0) / 100
}
