// Accounts → copies, passages, families, origins, and the reasons.
//
//   copies(among:)       which texts contain parts of others, by shingles    Copies.swift
//   passages(among:)     shared sentences, also reworded ones                Passages.swift, RewordedPair.swift
//   trace(_:)            families, lineages, origins of one story            Families.swift, Lineages.swift
//
// Prose proves descent; quotations do not. Who copied whom is given only where a credit or a time shows it.

import NewsModel
import Text

/// Traces the descent of one story's tellings.
///
/// - Parameter accounts: the story's accounts; indices in the result refer to this array.
/// - Complexity: linear in the number of sentence pairs that share rare words.
public func trace(_ accounts: [Account]) -> Descent {
    var descent = Descent()
    let aligner = PassageAligner(accounts)
    let scored = aligner.scored(aligner.pairs())
    let pairs = PassageAligner.kept(of: scored)
    descent.passages = aligner.passages(pairs) + aligner.sharedQuotations()
    let credits = accounts.map { CreditReading($0) }
    descent.families = FamilyBuilder(
        accounts: accounts, credits: credits, pairs: pairs, likely: PassageAligner.likely(of: scored), aligner: aligner
    ).build()
    descent.lineages = accounts.indices.map {
        lineage(of: $0, in: accounts, credits: credits, families: descent.families, pairs: pairs)
    }
    descent.agencies = agencies(credits)
    countOrigins(&descent, accounts)
    return descent
}

/// The agencies whose texts the tellings use: of "(dpa/MIA)" only the first; the others passed the text on.
private func agencies(_ credits: [CreditReading]) -> [AgencyBehind] {
    var tellings: [String: [Int]] = [:]
    for (i, credit) in credits.enumerated() {
        if let agency = credit.agencies.first { tellings[agency.name, default: []].append(i) }
    }
    return tellings.keys.sorted().map { AgencyBehind(name: $0, isNamed: true, tellings: tellings[$0] ?? []) }
}

/// Counts the origins. At most: tellings wholly in one family count once. At least: a partly shared telling counts as wholly shared. Where two
/// must agree (`source`), all that one newsroom tells is of one source: a paper that agrees with itself is no second one.
private func countOrigins(_ descent: inout Descent, _ accounts: [Account]) {
    let tellings = accounts.count
    func groups(_ belongs: (Family.Member) -> Bool) -> [Int] {
        var sets = DisjointSets(count: tellings)
        for family in descent.families {
            let members = family.members.filter(belongs).map(\.telling)
            for (a, b) in zip(members, members.dropFirst()) { sets.join(a, b) }
        }
        return (0..<tellings).map { sets.root(of: $0) }
    }
    let most = groups { $0.isWhole }
    var sets = DisjointSets(count: tellings)
    let shared = groups { _ in true }
    for (t, root) in shared.enumerated() { sets.join(t, root) }
    var newsrooms: [String: Int] = [:]
    for (t, account) in accounts.enumerated() {
        guard let name = account.article.outlet?.lowercased() ?? account.article.url.flatMap({ host(of: $0) }) else {
            continue
        }
        if let other = newsrooms[name] { sets.join(t, other) } else { newsrooms[name] = t }
    }
    let least = (0..<tellings).map { sets.root(of: $0) }
    descent.originsAtMost = Set(most).count
    descent.originsAtLeast = Set(shared).count
    descent.origin = shared
    descent.source = least
}
