extension [String: Int] {
    /// The score of a linear model: the sum of the weights of named features and of the constant, whose name is empty.
    package func sum(of features: [String]) -> Int { features.reduce(self[""] ?? 0) { $0 + (self[$1] ?? 0) } }
}
