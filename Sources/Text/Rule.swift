/// A named condition on the signs that a reader collected. Lists of conditions are tried in order.
package struct Condition<Signs>: Sendable {
    /// The purpose of the condition in a few words; tests use it.
    package let name: StaticString
    package let holds: @Sendable (Signs) -> Bool

    package init(_ name: StaticString, _ holds: @escaping @Sendable (Signs) -> Bool) {
        self.name = name
        self.holds = holds
    }
}

/// A named condition and its consequence.
package struct Rule<Signs, Verdict: Sendable>: Sendable {
    /// The purpose of the rule in a few words; tests use it.
    package let name: StaticString
    package let verdict: Verdict
    package let holds: @Sendable (Signs) -> Bool

    package init(_ name: StaticString, then verdict: Verdict, _ holds: @escaping @Sendable (Signs) -> Bool) {
        self.name = name
        self.verdict = verdict
        self.holds = holds
    }
}

extension Array {
    /// The verdict of the first rule that holds; nil when none does.
    package func verdict<Signs, Verdict>(on signs: Signs) -> Verdict? where Element == Rule<Signs, Verdict> {
        first { $0.holds(signs) }?.verdict
    }
}
