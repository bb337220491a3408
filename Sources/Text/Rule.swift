/// A condition with a name, asked of the signs that a reader gathered. Lists of them are tried in order.
package struct Condition<Signs>: Sendable {
    /// What the condition is for, in a few words; tests ask for it.
    package let name: StaticString
    package let holds: @Sendable (Signs) -> Bool

    package init(_ name: StaticString, _ holds: @escaping @Sendable (Signs) -> Bool) {
        self.name = name
        self.holds = holds
    }
}

/// A condition and what follows from it.
package struct Rule<Signs, Verdict: Sendable>: Sendable {
    /// What the rule is for, in a few words; tests ask for it.
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
