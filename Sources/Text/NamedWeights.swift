extension [String: Int] {
    /// The score of a linear model: the sum of the weights of named features and of the constant, whose name is empty.
    package func sum(of features: [String]) -> Int { features.reduce(self[""] ?? 0) { $0 + (self[$1] ?? 0) } }
}

/// The largest of the steps that a number reaches, for a feature's name; 0 below all of them.
package func step(_ value: Int, _ steps: [Int]) -> Int { steps.last { $0 <= value } ?? 0 }

/// The share of pairs that were right at a score, 0…1, by steps that rise with the score; that of the first step below it.
package func share(at score: Int, of steps: [(least: Int, percent: Int)]) -> Double {
    Double((steps.last { $0.least <= score } ?? steps.first)?.percent ?? 0) / 100
}
