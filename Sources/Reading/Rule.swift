/// A condition with a name, asked of the signs that a reader gathered. Lists of them are tried in order.
struct Condition<Signs>: Sendable {
    /// What the condition is for, in a few words; tests ask for it.
    let name: StaticString
    let holds: @Sendable (Signs) -> Bool

    init(_ name: StaticString, _ holds: @escaping @Sendable (Signs) -> Bool) {
        self.name = name
        self.holds = holds
    }
}

/// A condition and what follows from it.
struct Rule<Signs, Verdict: Sendable>: Sendable {
    /// What the rule is for, in a few words; tests ask for it.
    let name: StaticString
    let verdict: Verdict
    let holds: @Sendable (Signs) -> Bool

    init(_ name: StaticString, then verdict: Verdict, _ holds: @escaping @Sendable (Signs) -> Bool) {
        self.name = name
        self.verdict = verdict
        self.holds = holds
    }
}
