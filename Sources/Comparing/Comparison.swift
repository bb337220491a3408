import NewsModel

/// The data in which all findings are searched: a story's accounts, their descent, the speakers, the weight of each word.
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

    func place(_ telling: Int, _ span: Span) -> Place { accounts.place(telling, span) }
    /// The number of families to which some tellings belong.
    func families(behind tellings: some Sequence<Int>) -> Int { descent.families(behind: tellings) }
}
