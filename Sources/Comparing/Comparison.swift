import NewsModel

/// What every finding is looked for in: a story's accounts, who descends from whom, who speaks, how rare each word is.
struct Comparison {
    let accounts: [Account]
    let descent: Descent
    let weights: WordWeights
    let people: People

    init(of accounts: [Account], descent: Descent) {
        self.accounts = accounts
        self.descent = descent
        weights = WordWeights(accounts)
        people = People(accounts)
    }

    /// A place with its text.
    func place(_ telling: Int, _ span: Span) -> Place { accounts.place(telling, span) }
    /// How many families some tellings belong to.
    func families(behind tellings: some Sequence<Int>) -> Int { descent.families(behind: tellings) }
}
