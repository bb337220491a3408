import NewsModel

/// The section for which most speaks in a story's tellings together; nil when too little does.
func section(of accounts: [Account]) -> Section? {
    let known = accounts.map(\.sectionScores).filter { $0.count == Section.allCases.count }
    guard !known.isEmpty else { return nil }
    return Section.best(
        of: Section.allCases.indices.map { c in known.reduce(0) { $0 + $1[c] } / known.count })
}
