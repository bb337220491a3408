import NewsModel
import Text

/// Joins names across tellings, but only with evidence: full names that are alike, a surname that only one person has, bodies with the
/// same words, states by name. Uncertain cases stay apart.
struct People: Sendable {
    /// A name in one telling.
    private struct Ref: Hashable {
        var telling: Int
        var name: Int
    }
    private struct Candidate {
        var ref: Ref
        var first: [String]
        var surname: String
        var roles: Set<UInt32>
        var keys: Set<UInt32>
        var state: String?
        var kind: Account.Name.Kind
        var isRoleOnly: Bool
    }
    let accounts: [Account]
    /// For each telling and name the number of the person.
    private(set) var personOf: [[Int]]
    private(set) var members: [[(telling: Int, name: Int)]] = []

    init(_ accounts: [Account]) {
        self.accounts = accounts
        personOf = accounts.map { [Int](repeating: -1, count: $0.names.count) }
        var candidates: [Candidate] = []
        for (t, account) in accounts.enumerated() {
            for n in account.names.indices { candidates.append(Self.candidate(of: t, name: n, in: account)) }
        }
        var sets = DisjointSets(count: candidates.count)
        // Compare full names that share a key made from the surname's skeleton.
        var blocks: [[UInt8]: [Int]] = [:]
        for (i, c) in candidates.enumerated() where c.kind == .person && !c.isRoleOnly {
            let skeleton = Skeleton.consonants(c.surname)
            for key in Self.blockKeys(skeleton) {
                for j in blocks[key] ?? [] where !sets.areJoined(i, j) && Self.samePerson(c, candidates[j]) {
                    sets.join(i, j)
                }
                blocks[key, default: []].append(i)
            }
        }
        // First name, office and state are the same, and translation garbled the surname (Scholz, Soltz).
        var offices: [String: [Int]] = [:]
        for (i, c) in candidates.enumerated() where c.kind == .person && !c.isRoleOnly {
            guard let first = c.first.first, let state = c.state else { continue }
            let key = first.lowercased() + " " + state
            for j in offices[key] ?? [] where !sets.areJoined(i, j) {
                let other = candidates[j]
                let near =
                    Skeleton.distance(Skeleton.romanised(c.surname), Skeleton.romanised(other.surname), limit: 3) <= 3
                if near, c.surname.prefix(1) == other.surname.prefix(1), c.ref.telling != other.ref.telling,
                    c.roles.subtracting([Hash.short(Hash.word("state:" + state))]).isDisjoint(with: other.roles)
                        == false
                {
                    sets.join(i, j)
                }
            }
            offices[key, default: []].append(i)
        }
        // Bodies, groups, states and roles are joined by their words.
        var exact: [String: Int] = [:]
        for (i, c) in candidates.enumerated() where c.kind != .person || c.isRoleOnly {
            guard let key = Self.bodyKey(c) else { continue }
            if let j = exact[key] { sets.join(i, j) } else { exact[key] = i }
        }
        var number: [Int: Int] = [:]
        for (i, c) in candidates.enumerated() {
            let r = sets.root(of: i)
            if number[r] == nil {
                number[r] = members.count
                members.append([])
            }
            let p = number[r] ?? 0
            personOf[c.ref.telling][c.ref.name] = p
            members[p].append((c.ref.telling, c.ref.name))
        }
        joinSurnames(candidates)
        joinShortBodies(candidates)
    }

    /// Joins "the court" in one telling with "a court in Merrin" in another, if only one body of the story fits.
    private mutating func joinShortBodies(_ candidates: [Candidate]) {
        let bodies = candidates.filter { $0.kind != .person && $0.kind != .place && !$0.keys.isEmpty }
        for c in bodies where c.isRoleOnly && c.keys.count <= 2 {
            let mine = personOf[c.ref.telling][c.ref.name]
            let fits = bodies.filter {
                $0.keys.count > c.keys.count && c.keys.isSubset(of: $0.keys)
                    && ($0.state == nil || $0.state == c.state) && !isOnlyInTitle($0.ref)
            }
            let persons = Set(fits.map { personOf[$0.ref.telling][$0.ref.name] }).subtracting([mine])
            guard persons.count == 1, let p = persons.first, !fits.contains(where: { $0.ref.telling == c.ref.telling })
            else { continue }
            move(mine, to: p)
        }
    }

    /// Whether a name occurs only in titles, where all words may have capitals: such a name is never a reason to join.
    private func isOnlyInTitle(_ ref: Ref) -> Bool {
        let account = accounts[ref.telling]
        return account.names[ref.name].mentions.allSatisfy { mention in
            account.article.titleSpan.map { $0.contains(mention.span) } ?? false
        }
    }

    private static func candidate(of t: Int, name n: Int, in account: Account) -> Candidate {
        let name = account.names[n]
        let words = name.name.split(separator: " ").map(String.init)
        let core = name.mentions.first { !$0.isRole } ?? name.mentions.first
        let inside = core.map { account.words(in: $0.core) } ?? []
        var roles: Set<UInt32> = []
        for mention in name.mentions {
            for word in account.words(in: mention.span) where !mention.core.contains(word.span) || mention.isRole {
                if !word.flags.contains(.stop) { roles.insert(word.key) }
            }
        }
        return Candidate(
            ref: Ref(telling: t, name: n), first: Array(words.dropLast()), surname: words.last ?? name.name,
            roles: roles,
            keys: Set(inside.filter { !$0.flags.contains(.stop) }.map(\.key)), state: name.state, kind: name.kind,
            isRoleOnly: !name.mentions.contains { !$0.isRole })
    }
    /// The skeleton, and for short ones (up to `length` letters) also the skeleton without each letter, so that names one edit apart
    /// share a key.
    private static func blockKeys(_ skeleton: [UInt8], upTo length: Int = 12) -> Set<[UInt8]> {
        var keys: Set<[UInt8]> = [skeleton]
        if skeleton.count >= 3, skeleton.count <= length {
            for i in skeleton.indices {
                var shorter = skeleton
                shorter.remove(at: i)
                keys.insert(shorter)
            }
        }
        return keys
    }
    private static func samePerson(_ a: Candidate, _ b: Candidate) -> Bool {
        guard !a.first.isEmpty, !b.first.isEmpty else { return false }
        guard Skeleton.alike(a.surname, b.surname), firstNamesAgree(a.first, b.first) else { return false }
        if a.surname.lowercased() != b.surname.lowercased(), let x = a.state, let y = b.state, x != y { return false }
        return true
    }
    /// Whether first names agree: "Vl." with "Vladimir", "J." with "Jens", and spellings of one name with each other.
    private static func firstNamesAgree(_ a: [String], _ b: [String]) -> Bool {
        guard let x = a.first, let y = b.first else { return true }
        let p = Skeleton.romanised(x)
        let q = Skeleton.romanised(y)
        if p == q { return true }
        if min(p.count, q.count) <= 3 && (p.starts(with: q) || q.starts(with: p)) && !p.isEmpty && !q.isEmpty {
            return true
        }
        return Skeleton.alike(x, y) || Skeleton.consonants(x) == Skeleton.consonants(y)
    }
    private static func bodyKey(_ c: Candidate) -> String? {
        if c.kind == .place, let state = c.state { return "state:" + state }
        // The state is compared separately, so that "Russian Defense Ministry" equals the ministry that an article assigns to Russia.
        var keys = c.keys
        var state = ""
        if let name = c.state {
            keys.remove(Hash.short(Hash.word("state:" + name)))
            state = name + ":"
        }
        guard !keys.isEmpty else { return nil }
        return state + (c.kind == .place ? "place:" : c.isRoleOnly && c.kind == .person ? "role:" : "body:")
            + keys.sorted().map(String.init).joined(separator: ",")
    }

    /// Joins a single surname to the only person with that surname whose title does not contradict it.
    private mutating func joinSurnames(_ candidates: [Candidate]) {
        var full: [Int: [Candidate]] = [:]
        for c in candidates where c.kind == .person && !c.isRoleOnly && !c.first.isEmpty {
            full[personOf[c.ref.telling][c.ref.name], default: []].append(c)
        }
        // Surnames that are alike share a key at any length (`Skeleton.alike` takes up to 64 letters).
        func keys(_ surname: String) -> Set<[UInt8]> { Self.blockKeys(Skeleton.consonants(surname), upTo: 64) }
        var ofKey: [[UInt8]: Set<Int>] = [:]
        for (p, others) in full { for c in others { for key in keys(c.surname) { ofKey[key, default: []].insert(p) } } }
        for c in candidates where c.first.isEmpty && !c.isRoleOnly && c.kind == .person {
            let mine = personOf[c.ref.telling][c.ref.name]
            var fits: [Int] = []
            var same: [Int] = []
            for p in keys(c.surname).reduce(into: Set<Int>(), { $0.formUnion(ofKey[$1] ?? []) }).sorted()
            where p != mine {
                let others = full[p] ?? []
                let isAlike = others.contains {
                    Skeleton.alike(c.surname, $0.surname) && (c.state == nil || $0.state == nil || c.state == $0.state)
                }
                guard isAlike else { continue }
                fits.append(p)
                if others.contains(where: { $0.surname.lowercased() == c.surname.lowercased() }) { same.append(p) }
                if same.count > 1 { break }
            }
            let chosen = same.count == 1 ? same : fits
            guard chosen.count == 1, let p = chosen.first else { continue }
            move(mine, to: p)
        }
        // Surnames without a full name that are alike in several tellings.
        var alone: [String: [Candidate]] = [:]
        for c in candidates
        where c.kind == .person && !c.isRoleOnly && c.first.isEmpty && full[personOf[c.ref.telling][c.ref.name]] == nil
        {
            let surname = c.surname.lowercased()
            if let other = alone[surname]?.first(where: { $0.state == nil || c.state == nil || $0.state == c.state }) {
                move(personOf[c.ref.telling][c.ref.name], to: personOf[other.ref.telling][other.ref.name])
            } else {
                alone[surname, default: []].append(c)
            }
        }
    }
    private mutating func move(_ from: Int, to: Int) {
        guard from != to else { return }
        for m in members[from] { personOf[m.telling][m.name] = to }
        members[to] += members[from]
        members[from] = []
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
        let best = names.max { a, b in
            func rank(_ n: (telling: Int, name: Int)) -> (Int, Int, Int) {
                let account = accounts[n.telling]
                return (
                    account.names[n.name].name.split(separator: " ").count,
                    votes[account.article.language ?? ""] ?? 0, -n.telling
                )
            }
            return rank(a) < rank(b)
        }
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
    /// All mentions of a person, with their tellings.
    func mentions(_ p: Int) -> [(telling: Int, mention: Account.Mention)] {
        members[p].flatMap { m in accounts[m.telling].names[m.name].mentions.map { (m.telling, $0) } }
    }
}
