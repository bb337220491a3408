import Languages
import NewsModel
import Text

/// Joins tellings that share prose, or that credit the same agency, into families.
struct FamilyBuilder {
    let accounts: [Account]
    let credits: [CreditReading]
    let pairs: [SentencePair]
    /// The sentences of one language that may have common text, by the two tellings.
    let likely: [PairKey: [SentencePair]]
    let aligner: PassageAligner

    /// The link between two tellings: the sentences that they share.
    private struct Edge {
        var pairs: [SentencePair] = []
        /// Of one language: how sure it is that text of the one comes from the other, in hundredths (`DescentPair`).
        var score = 0
        var weight: Double { pairs.reduce(0) { $0 + $1.weight } }
        private var dice: Double { pairs.reduce(0) { $0 + $1.dice } / Double(max(1, pairs.count)) }
        var isTranslation: Bool { pairs.contains(where: \.isTranslation) }

        /// Whether they share more than two reports on one event share by chance, so that they may be one family.
        var supportsDescent: Bool {
            if isTranslation { return pairs.count >= 4 || (pairs.count >= 3 && dice >= 0.62) }
            return score >= Self.supporting
        }
        /// Whether the sentences prove descent by themselves. Docs/Families.md says how the bounds were chosen.
        var provesDescent: Bool {
            guard supportsDescent else { return false }
            return isTranslation ? weight >= 9.5 : score >= Self.proving
        }
        /// From this score on a link supports descent, and from this one it proves it; `Docs/Families.md` has what each score gives on what was left out.
        private static let supporting = 0
        private static let proving = 75
    }

    func build() -> [Family] {
        let edges = edges()
        var groups = cliques(edges)
        joinByAgency(&groups)
        return groups.map { family($0.sorted(), edges) }.sorted {
            ($0.members.first?.telling ?? 0) < ($1.members.first?.telling ?? 0)
        }
    }

    private func edges() -> [PairKey: Edge] {
        var edges: [PairKey: Edge] = [:]
        for pair in pairs { edges[PairKey(a: pair.a.telling, b: pair.b.telling), default: Edge()].pairs.append(pair) }
        for (key, likely) in likely where edges[key] != nil {
            edges[key]?.score =
                DescentPair(
                    accounts: (accounts[key.a], accounts[key.b]), credits: (credits[key.a], credits[key.b]),
                    pairs: likely
                ).score
        }
        return edges.filter { $0.value.supportsDescent && !isForeign($0.key.a, to: [$0.key.b]) }
    }

    /// Makes groups, starting with the strongest pair that proves descent. A telling joins when a link to one member proves descent and
    /// more than half of the members are linked with it.
    private func cliques(_ edges: [PairKey: Edge]) -> [Set<Int>] {
        var open = edges.filter { $0.value.provesDescent }
            .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.map(\.key)
        var groups: [Set<Int>] = []
        func edge(_ a: Int, _ b: Int) -> Edge? { edges[PairKey(a: min(a, b), b: max(a, b))] }
        while let seed = open.first {
            var group: Set<Int> = [seed.a, seed.b]
            var grew = true
            while grew {
                grew = false
                for t in accounts.indices where !group.contains(t) && !isForeign(t, to: group) {
                    let links = group.compactMap { edge($0, t) }
                    if links.count * 2 > group.count, links.contains(where: \.provesDescent) {
                        group.insert(t)
                        grew = true
                    }
                }
            }
            open.removeAll { group.contains($0.a) && group.contains($0.b) }
            groups.append(group)
        }
        // A group that is part of another group is dropped.
        return groups.enumerated().filter { i, group in
            !groups.enumerated().contains { $0 != i && group.isStrictSubset(of: $1) }
        }.map(\.element)
    }

    /// Whether a telling credits another agency for its whole text than the group does. Then it is another family, because two
    /// agencies' reports on one event can be very alike.
    private func isForeign(_ t: Int, to group: some Sequence<Int>) -> Bool {
        let mine = Set(credits[t].wholeAgencies.map(\.name))
        guard !mine.isEmpty else { return false }
        let theirs = Set(group.flatMap { credits[$0].wholeAgencies.map(\.name) })
        return !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }

    /// Joins tellings that credit the same agency for the whole text, even if each printed another part of it. A single telling that
    /// credits an agency is a family of its own (its parent is not among the tellings).
    private func joinByAgency(_ groups: inout [Set<Int>]) {
        var holders: [String: [Int]] = [:]
        for (t, credit) in credits.enumerated() {
            if let agency = credit.agencies.first { holders[agency.name, default: []].append(t) }
        }
        for name in holders.keys.sorted() {
            let tellings = holders[name] ?? []
            if let g = groups.firstIndex(where: { group in
                tellings.contains { group.contains($0) && credits[$0].wholeAgencies.contains { $0.name == name } }
            }) {
                groups[g].formUnion(tellings)
            } else if tellings.count > 1 {
                groups.append(Set(tellings))
            } else if let only = tellings.first, credits[only].wholeAgencies.contains(where: { $0.name == name }),
                !groups.contains(where: { $0.contains(only) })
            {
                groups.append([only])
            }
        }
    }

    private func family(_ group: [Int], _ edges: [PairKey: Edge]) -> Family {
        let parent = parentAgency(group)
        var evidence: [Place] = []
        var rules: [String] = []
        var shares: [Int: Double] = [:]
        for t in group {
            var spans: Set<Span> = []
            for pair in pairs {
                if pair.a.telling == t, group.contains(pair.b.telling) { spans.insert(aligner.span(pair.a)) }
                if pair.b.telling == t, group.contains(pair.a.telling) { spans.insert(aligner.span(pair.b)) }
            }
            for span in spans.sorted().prefix(6) { evidence.append(accounts.place(t, span)) }
            let length = spans.reduce(0) { $0 + $1.length }
            shares[t] = min(1, Double(length) / Double(max(1, accounts[t].proseLength)))
        }
        if let parent {
            rules.append(Family.creditRule + parent)
            for t in group {
                if let credit = credits[t].agencies.first(where: { $0.name == parent }) {
                    evidence.insert(accounts.place(t, credit.span), at: 0)
                }
            }
        }
        if group.count > 1 {
            let inside = edges.filter { group.contains($0.key.a) && group.contains($0.key.b) }
            if inside.contains(where: { $0.value.pairs.contains { $0.run >= 8 } }) {
                rules.append(Family.Rule.sharedProse.rawValue)
            }
            if inside.contains(where: { $0.value.pairs.contains { $0.run < 8 && !$0.isTranslation } }) {
                rules.append(Family.Rule.rewordedProse.rawValue)
            }
            if inside.contains(where: { $0.value.pairs.contains(where: \.isTranslation) }) {
                rules.append(Family.Rule.translation.rawValue)
            }
        }
        let members = group.map { t -> Family.Member in
            let credited = parent.map { name in credits[t].wholeAgencies.contains { $0.name == name } } ?? false
            let share = shares[t] ?? 0
            // A member is whole if the credit claims the text, an aggregator's page credits other reporters, or most of it is shared.
            let taken =
                credits[t].contributorsSpan != nil && (credits[t].aggregator != nil || credits[t].poster != nil)
                && credits[t].link != nil
            if taken, let span = credits[t].contributorsSpan {
                evidence.append(accounts.place(t, span))
            }
            return Family.Member(
                telling: t, isWhole: credited || taken || share >= (isTranslation(t, group) ? 0.5 : 0.6),
                share: credited && group.count == 1 ? 1 : share, directionKnown: credited || taken)
        }
        if members.contains(where: { m in
            credits[m.telling].contributorsSpan != nil && m.directionKnown && parent == nil
        }) {
            rules.append(Family.Rule.otherHouse.rawValue)
        }
        // The agency may be one of the outlets: then its own article is where the others have it from.
        let own = parent.flatMap { name in
            group.filter { isHouse($0, of: name) }.min {
                (accounts[$0].article.published ?? "~", $0) < (accounts[$1].article.published ?? "~", $1)
            }
        }
        return Family(
            parent: parent, parentTelling: own, members: members,
            confidence: parent == nil ? confidence(group, edges) : nil,
            evidence: evidence, rules: rules)
    }

    /// Whether a telling's outlet is the house of this name: by its own name, or by its address.
    private func isHouse(_ t: Int, of name: String) -> Bool {
        func folded(_ text: String) -> String {
            let lower = text.lowercased()
            return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
        }
        let article = accounts[t].article
        if let outlet = article.outlet {
            if folded(outlet) == folded(name) || AgencyTable.standard.agency(for: outlet)?.name == name { return true }
        }
        let letters = folded(name).filter { $0.isLetter || $0.isNumber }
        let labels = article.url.flatMap { host(of: $0) }?.split(separator: ".").map(String.init) ?? []
        return letters.count > 2 && labels.count > 1 && labels.dropLast().contains(letters)
    }
    /// That of the member whose strongest link is weakest; nil where one is linked by translation alone.
    private func confidence(_ group: [Int], _ edges: [PairKey: Edge]) -> Double? {
        let strongest = group.map { t in
            edges.filter { ($0.key.a == t && group.contains($0.key.b)) || ($0.key.b == t && group.contains($0.key.a)) }
                .filter { !$0.value.isTranslation }.map(\.value.score).max()
        }
        guard !strongest.contains(nil) else { return nil }
        return strongest.compactMap(\.self).min().map { share(at: $0, of: DescentPair.shares) }
    }

    /// Whether a telling is in another language than those of its family that it shares text with. Concepts find less shared text than
    /// words do.
    private func isTranslation(_ t: Int, _ group: [Int]) -> Bool {
        let own = pairs.filter {
            ($0.a.telling == t && group.contains($0.b.telling)) || ($0.b.telling == t && group.contains($0.a.telling))
        }
        return !own.isEmpty && own.allSatisfy(\.isTranslation)
    }

    private func parentAgency(_ group: [Int]) -> String? {
        var votes: [String: Int] = [:]
        for t in group {
            // "(dpa/MIA)": the first agency wrote the text, the others passed it on.
            if let first = credits[t].agencies.first { votes[first.name, default: 0] += first.isWhole ? 3 : 1 }
        }
        return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
