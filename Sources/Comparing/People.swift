import Algorithms
import NewsModel
import Text

/// Joins names across tellings, but only with evidence: full names that are alike, a surname that only one person has, institutions with the
/// same words, states by name. Uncertain cases stay apart.
struct People: Sendable {
    let accounts: [Account]
    /// For each telling and name the number of the person.
    private(set) var personOf: [[Int]]
    private(set) var members: [[(telling: Int, name: Int)]] = []
    /// For each telling its names, as they were compared.
    private let named: [[NamedOne]]

    init(_ accounts: [Account]) {
        self.accounts = accounts
        personOf = accounts.map { [Int](repeating: -1, count: $0.names.count) }
        var named = accounts.enumerated().map { t, account in
            account.names.indices.map { NamedOne($0, of: t, in: account) }
        }
        // "Jens Berg" and "Jens Berg Jr." are two persons where a telling has both, "Jens Berg Sr." and "Jens Berg Jr." in any.
        var suffixes: [[String]: Set<String>] = [:]
        var ofTwo: Set<[String]> = []
        for names in named {
            let bare = Set(names.filter { $0.suffix == nil }.map(\.words))
            for one in names {
                guard let suffix = one.suffix else { continue }
                suffixes[one.words, default: []].insert(suffix)
                if bare.contains(one.words) { ofTwo.insert(one.words) }
            }
        }
        for t in named.indices {
            for n in named[t].indices {
                let words = named[t][n].words
                if ofTwo.contains(words) || (suffixes[words]?.count ?? 0) > 1 {
                    named[t][n].generation = named[t][n].suffix ?? ""
                }
            }
        }
        self.named = named
        var joiner = NameJoiner(named.flatMap(\.self))
        for (p, names) in joiner.sets().enumerated() {
            members.append(names.map { ($0.telling, $0.name) })
            for name in names { personOf[name.telling][name.name] = p }
        }
    }

    func person(of telling: Int, _ name: Int?) -> Int? {
        guard let name, personOf[telling].indices.contains(name) else { return nil }
        return personOf[telling][name]
    }

    /// The person, as the report shows it.
    func person(_ p: Int, id: String) -> Story.Person {
        let names = members[p].sorted { ($0.telling, $0.name) < ($1.telling, $1.name) }
        var variants: [Place] = []
        var seen: Set<String> = []
        for (t, n) in names {
            for mention in accounts[t].names[n].mentions {
                for span in mention.core == mention.span ? [mention.span] : [mention.core, mention.span] {
                    let form = accounts[t].text(span)
                    if seen.insert("\(t) " + form).inserted {
                        variants.append(Place(telling: t, span: span, text: form))
                    }
                }
            }
        }
        let kinds = names.map { accounts[$0.telling].names[$0.name].kind }
        var votes: [String: Int] = [:]
        for account in accounts { votes[account.article.language ?? "", default: 0] += 1 }
        let best = best(of: names, isPerson: kinds.contains(.person), votes: votes)
        let state = names.lazy.compactMap { accounts[$0.telling].names[$0.name].state }.first
        var name = best.map { accounts[$0.telling].names[$0.name].name } ?? ""
        if kinds.allSatisfy({ $0 == .place }), let state, let named = variants.first(where: { $0.text == state }) {
            name = named.text
        }
        // The fullest title in the language of most tellings.
        let role = names.compactMap { n in
            accounts[n.telling].names[n.name].role.map { (votes[accounts[n.telling].article.language ?? ""] ?? 0, $0) }
        }.max { ($0.0, $0.1.count, $1.1) < ($1.0, $1.1.count, $0.1) }?.1
        return Story.Person(
            id: id, kind: kinds.contains(.person) ? .person : .institution, name: name, role: role, variants: variants)
    }

    /// What speaks for showing a name, the first that differs decides.
    private struct Rank: Comparable {
        /// Of "Commodore Jens Berg" and "Jens Berg" the first has a word too many.
        var hasNoWordTooMany = 0
        /// A name is better than an office.
        var isNamed = 0
        /// Of a person: a full name is better than a part.
        var isFull = 0
        /// What two tellings write alike is better than what one has: a word that does not belong to it is rarely there twice.
        var tellings = 0
        var hasNoSuffix = 0
        var words = 0
        /// With how many other spellings of the person it goes.
        var alike = 0
        /// How many tellings are in its language.
        var ofLanguage = 0
        var isEarly = 0

        private var order: [Int] {
            [hasNoWordTooMany, isNamed, isFull, tellings, hasNoSuffix, words, alike, ofLanguage, isEarly]
        }
        static func < (a: Rank, b: Rank) -> Bool { a.order.lexicographicallyPrecedes(b.order) }
    }
    /// Of the names of one, each telling's fullest, the one to show. `votes` counts the tellings of each language.
    private func best(
        of names: [(telling: Int, name: Int)], isPerson: Bool, votes: [String: Int]
    ) -> (telling: Int, name: Int)? {
        func one(_ n: (telling: Int, name: Int)) -> NamedOne { named[n.telling][n.name] }
        let spelled = names.map(one).uniqued(on: \.spelling)
        let tellings = Dictionary(grouping: names) { one($0).words }.mapValues { Set($0.map(\.telling)).count }
        let hasTooMany = Set(
            spelled.filter { long in spelled.contains { NameJoin.begins(long, before: $0) } }.map(\.spelling))
        // "Commodore Berg" is spelled like fewer others.
        let alike = Dictionary(
            spelled.map { one in (one.spelling, isPerson ? spelled.count { NameJoin.persons(one, $0) } : 0) },
            uniquingKeysWith: { first, _ in first })
        let ranks = names.map { name in
            let mine = one(name)
            return Rank(
                hasNoWordTooMany: hasTooMany.contains(mine.spelling) ? 0 : 1, isNamed: mine.isRoleOnly ? 0 : 1,
                isFull: isPerson ? min(mine.words.count, 2) : 0, tellings: min(tellings[mine.words] ?? 0, 2),
                hasNoSuffix: mine.suffix == nil ? 1 : 0, words: mine.words.count, alike: alike[mine.spelling] ?? 0,
                ofLanguage: votes[mine.language ?? ""] ?? 0, isEarly: -name.telling)
        }
        return names.indices.max { ranks[$0] < ranks[$1] }.map { names[$0] }
    }
}
