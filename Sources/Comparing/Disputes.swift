import Languages
import NewsModel
import Text

/// Finds propositions on which speakers take different sides: one asserts what another denies or doubts.
///
/// It starts from a topic: a concept or rare stem in the claims of several speakers, asserted by some and denied by others. No sentence
/// is written: the proposition is the place of an assertion. Two claims oppose each other only if they meet (`meets`); a claim belongs
/// to the one dispute that fits it best.
struct DisputeFinder {
    let comparison: Comparison
    let statements: [Story.Statement]
    private var accounts: [Account] { comparison.accounts }
    /// For each telling its evidence, by sentence.
    private let evidence: [[Int: [Account.Evidence]]]

    init(_ comparison: Comparison, statements: [Story.Statement]) {
        self.comparison = comparison
        self.statements = statements
        evidence = comparison.accounts.map { Dictionary(grouping: $0.evidence) { $0.sentence } }
    }

    private typealias Side = Story.Position.Stance
    private typealias Taken = (claim: Int, side: Side)
    private struct Candidate {
        var key: UInt32
        var claims: [Taken]
        var score: Double
    }
    /// The most disputes that a report shows; the least supported are dropped.
    private static let limit = 8
    /// The most claims on one topic that are compared, so that the time stays linear.
    private static let most = 200

    func build() -> [Story.Dispute] {
        let claims = ClaimReader(accounts: accounts, people: comparison.people, evidence: evidence).claims()
        let group = statementOf(claims)
        var byTopic: [UInt32: [Taken]] = [:]
        for (c, claim) in claims.enumerated() {
            for (key, side) in claim.topics { byTopic[key, default: []].append((c, side)) }
        }
        for (key, list) in byTopic {
            byTopic[key] = Array(list.sorted { $0.claim < $1.claim }.prefix(Self.most))
        }
        var taken: Set<Int> = []
        var disputes: [Story.Dispute] = []
        while disputes.count < Self.limit {
            let best = byTopic.keys.sorted().lazy
                .compactMap { candidate($0, among: byTopic[$0] ?? [], claims: claims, taken: taken) }
                .max { ($0.score, $1.key) < ($1.score, $0.key) }
            guard let best else { break }
            let members = grown(best, byTopic: byTopic, claims: claims, taken: taken, group: group)
            // The same proposition does not start another dispute, shown or not: if what opposes most is only a "not", the claims that are left
            // seldom meet (with those shown too, 8 of 20 disputes are right instead of 6 of 14).
            taken.formUnion(members.map(\.claim))
            byTopic[best.key] = nil
            if let dispute = dispute(members, claims, id: "d\(disputes.count + 1)") { disputes.append(dispute) }
        }
        return disputes
    }

    /// For each claim the statement to which it belongs as a wording.
    private func statementOf(_ claims: [Claim]) -> [Int?] {
        struct Key: Hashable {
            var telling: Int
            var start: Int
            var end: Int
        }
        var at: [Key: Int] = [:]
        for (s, statement) in statements.enumerated() where statement.wordings.count > 1 {
            for wording in statement.wordings {
                let span = wording.place.span
                at[Key(telling: wording.place.telling, start: span.start, end: span.end)] = s
            }
        }
        return claims.map { at[Key(telling: $0.telling, start: $0.span.start, end: $0.span.end)] }
    }

    /// The claims on one topic that oppose each other; nil if none do.
    private func candidate(_ key: UInt32, among all: [Taken], claims: [Claim], taken: Set<Int>) -> Candidate? {
        var list = all.filter { !taken.contains($0.claim) }
        // A person who is accused and speaks of the topic with a "not" answers: "caused by the market, not by my client".
        let accusers = Set(list.filter { claims[$0.claim].isAccusation }.map { claims[$0.claim].person })
        if !accusers.isEmpty {
            for i in list.indices where list[i].side == .asserts {
                let claim = claims[list[i].claim]
                if claim.hasNegation, !claim.isAccusation, !accusers.contains(claim.person) { list[i].side = .denies }
            }
        }
        var meeting: Set<Int> = []
        for a in list where a.side == .asserts {
            for o in list where o.side == .denies || o.side == .doubts {
                guard meets(claims[a.claim], claims[o.claim], on: key) else { continue }
                meeting.insert(a.claim)
                meeting.insert(o.claim)
            }
        }
        guard !meeting.isEmpty else { return nil }
        let core = list.filter { meeting.contains($0.claim) }
        // The keys that at least a third of them have besides the topic.
        var count: [UInt32: Int] = [:]
        for member in core { for word in claims[member.claim].keys { count[word, default: 0] += 1 } }
        let common = core.count < 4 ? [] : Set(count.filter { $0.key != key && $0.value * 3 >= core.count }.keys)
        let members = list.filter { taken in
            let claim = claims[taken.claim]
            return meeting.contains(taken.claim) || !common.isDisjoint(with: claim.keys)
                || core.contains { $0.side == taken.side && shares(claims[$0.claim], claim) }
        }
        let asserting = Set(members.filter { $0.side == .asserts }.map { claims[$0.claim].person })
        let opposing = Set(members.filter { $0.side != .asserts }.map { claims[$0.claim].person })
        let clear = asserting.subtracting(opposing).count + opposing.subtracting(asserting).count
        let tellings = Set(members.map { claims[$0.claim].telling })
        guard clear >= 2 || (clear >= 1 && tellings.count >= 2) else { return nil }
        let families = comparison.families(behind: members.map { claims[$0.claim].telling })
        let score = Double(clear) * (1 + Double(families) * 0.5) + Double(tellings.count) * 0.5
        return Candidate(key: key, claims: members, score: score)
    }

    /// Whether two claims on one topic are about the same thing: they are side by side, or share enough besides the topic.
    private func meets(_ a: Claim, _ o: Claim, on key: UInt32) -> Bool {
        guard a.person != o.person || a.telling != o.telling else { return false }
        if a.telling == o.telling, abs(a.sentence - o.sentence) <= 1 { return true }
        if a.isAccusation, o.isDenial || o.hasNegation { return true }
        // Words taken from the previous sentence answer only that sentence.
        return o.ownKeys.contains(key) && shares(a, o)
    }

    private func shares(_ a: Claim, _ b: Claim) -> Bool {
        let common = a.keys.intersection(b.keys)
        if common.count >= 3 { return true }
        let weight = sum(common)
        // Values .2–.5 were tried on the four stories with gold.
        return weight >= 0.3 * min(sum(a.said), sum(b.said))
    }
    private func sum(_ keys: Set<UInt32>) -> Double { keys.sorted().reduce(0) { $0 + comparison.weights.weight($1) } }

    /// Adds to a candidate what else is about its proposition: other topics of the same claims, other wordings of the same statements,
    /// and contrasting claims in one sentence.
    private func grown(
        _ candidate: Candidate, byTopic: [UInt32: [Taken]], claims: [Claim], taken: Set<Int>, group: [Int?]
    ) -> [Taken] {
        var members = candidate.claims
        var ids = Set(members.map(\.claim))
        func add(_ claim: Int, _ side: Side) {
            if !taken.contains(claim), ids.insert(claim).inserted { members.append((claim, side)) }
        }
        // A topic with mostly the same claims is another word for the same proposition.
        for key in byTopic.keys.sorted() where key != candidate.key {
            guard let other = self.candidate(key, among: byTopic[key] ?? [], claims: claims, taken: taken) else {
                continue
            }
            let common = other.claims.filter { ids.contains($0.claim) }.count
            guard common >= 2, Double(common) > 0.6 * Double(min(candidate.claims.count, other.claims.count)) else {
                continue
            }
            for claim in other.claims {
                let speaks = candidate.claims.contains {
                    claims[$0.claim].keys.intersection(claims[claim.claim].keys).count >= 2
                }
                if speaks { add(claim.claim, claim.side) }
            }
        }
        for member in members {
            guard let statement = group[member.claim] else { continue }
            for c in claims.indices where group[c] == statement { add(c, member.side) }
        }
        for member in members where member.side == .denies || member.side == .doubts {
            let claim = claims[member.claim]
            for c in claims.indices where claims[c].telling == claim.telling && claims[c].sentence == claim.sentence {
                let other = claims[c]
                guard other.person != claim.person else { continue }
                if other.span != claim.span, claim.span.contains(other.span) {
                    // "sees no repairs, a week after the company announced it would mend the dam"
                    if other.topics.values.allSatisfy({ $0 == .asserts }) { add(c, .asserts) }
                } else if other.isDoubt, !other.keys.isDisjoint(with: claim.keys) {
                    add(c, .doubts)
                }
            }
        }
        // Observers who speak of the topic, or directly beside claims that do.
        for c in claims.indices where claims[c].topics.values.contains(.independent) {
            let beside = members.contains {
                claims[$0.claim].telling == claims[c].telling
                    && abs(claims[$0.claim].sentence - claims[c].sentence) <= 1
            }
            if claims[c].topics[candidate.key] != nil || beside { add(c, .independent) }
        }
        return members
    }

    private func dispute(_ members: [Taken], _ claims: [Claim], id: String) -> Story.Dispute? {
        var best: [String: (position: Story.Position, length: Int, claim: Int)] = [:]
        var order: [String] = []
        for (c, stance) in members {
            let claim = claims[c]
            // One place for each side that a person takes in a telling; a plain denial is never merged with another.
            let key =
                "\(claim.person) \(stance.rawValue) \(claim.telling)"
                + (stance == .denies && claim.isDenial ? " \(claim.span.start)" : "")
            let account = accounts[claim.telling]
            let isParagraph = account.article.blocks[account.sentences[claim.sentence].block].kind == .paragraph
            let length = claim.length + (isParagraph ? 0 : 1000) + (claim.isUnsaid ? 500 : 0)
            var kinds: Set<Account.Evidence.Kind> = []
            let position = Story.Position(
                who: claim.person, stance: stance, place: comparison.place(claim.telling, claim.span),
                evidence: (evidence[claim.telling][claim.sentence] ?? []).filter { kinds.insert($0.kind).inserted }
                    .map { Story.Evidence(kind: $0.kind, place: comparison.place(claim.telling, $0.span)) })
            if best[key] == nil { order.append(key) }
            // Prefer the claim with the fewest words.
            if best[key].map({ length < $0.length }) ?? true { best[key] = (position, length, c) }
        }
        var chosen = order.compactMap { best[$0] }
        // A person quoted with an assertion and a denial in one telling asserts something else: drop the assertion.
        chosen = chosen.filter { p in
            !(p.position.stance == .asserts
                && chosen.contains {
                    $0.position.who == p.position.who && $0.position.place.telling == p.position.place.telling
                        && $0.position.stance == .denies
                })
        }
        var positions = chosen.map(\.position)
        guard positions.contains(where: { $0.stance == .denies || $0.stance == .doubts }),
            chosen.contains(where: { claims[$0.claim].isExplicit }), Set(positions.map(\.who)).count >= 2,
            let proposition = proposition(
                chosen.filter { $0.position.stance == .asserts }, members: members, claims: claims)
        else { return nil }
        let asserting = Set(positions.filter { $0.stance == .asserts }.map(\.place.telling))
        let opposing = Set(positions.filter { $0.stance != .asserts }.map(\.place.telling))
        let rank: [Side: Int] = [.asserts: 0, .denies: 1, .doubts: 2, .independent: 3]
        positions.sort {
            (rank[$0.stance] ?? 0, $0.who, $0.place.telling) < (rank[$1.stance] ?? 0, $1.who, $1.place.telling)
        }
        return Story.Dispute(
            id: id, proposition: proposition, families: comparison.families(behind: positions.map(\.place.telling)),
            positions: positions, silentIn: asserting.subtracting(opposing).sorted())
    }

    /// The assertion that contains most of what the claims have in common in the fewest words.
    private func proposition(
        _ asserting: [(position: Story.Position, length: Int, claim: Int)], members: [Taken], claims: [Claim]
    ) -> Place? {
        var count: [UInt32: Int] = [:]
        for member in members { for key in claims[member.claim].keys { count[key, default: 0] += 1 } }
        func worth(_ p: (position: Story.Position, length: Int, claim: Int)) -> Double {
            let own = claims[p.claim]
            let common = own.ownKeys.sorted().reduce(0.0) { $0 + Double((count[$1] ?? 1) - 1) }
            return common / Double(max(5, own.length)).squareRoot() - (p.length >= 1000 ? 100 : 0)
        }
        return asserting.enumerated().max { (worth($0.element), $1.offset) < (worth($1.element), $0.offset) }?
            .element.position.place
    }
}
