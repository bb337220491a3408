// Written by Evaluation/train-facts.
extension FactPair {
    /// The weight of a feature, in hundredths.
    static let weights: [String: Int] = [:]
}
