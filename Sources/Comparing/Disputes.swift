import NewsModel
import Text

/// Finds what one speaker claims and another denies or doubts.
///
/// A text sets a denial beside what it denies, but it sets it beside much else: of the claims next to an explicit denial one in seven is what is
/// denied (`Docs/Disputes.md`). So two statements are opposed only where tellings of two families or more set one directly beside the other. No
/// sentence is written: the proposition is the place of a claim.
struct DisputeFinder {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }
    /// For each telling its evidence, by sentence.
    private let evidence: [[Int: [Account.Evidence]]]
    /// For each telling and quotation the statement to which it belongs, and for each statement its quotations.
    private let statement: [[Int?]]
    private let wordings: [[Said]]

    /// A quotation by its telling and index.
    private struct Said: Hashable {
        var telling: Int
        var quotation: Int
    }
    /// A statement and one that denies or doubts it.
    private struct Pair: Hashable, Comparable {
        var claim: Int
        var answer: Int
        static func < (a: Pair, b: Pair) -> Bool { (a.claim, a.answer) < (b.claim, b.answer) }
    }
    /// The statements on both sides of one proposition.
    private struct Sides {
        var claims: Set<Int>
        var answers: Set<Int>
        /// The tellings that set them beside each other.
        var tellings: Set<Int>
    }

    /// The most disputes that a report shows; the least supported are dropped.
    private static let limit = 8
    /// The most sentences from a claim to its denial.
    private static let farthest = 2
    /// The least number of families that set them beside each other.
    private static let least = 2

    init(_ comparison: Comparison, statements: [Story.Statement]) {
        self.comparison = comparison
        evidence = comparison.accounts.map { Dictionary(grouping: $0.evidence) { $0.sentence } }
        var at: [Place: Int] = [:]
        for (s, one) in statements.enumerated() { for wording in one.wordings { at[wording.place] = s } }
        statement = comparison.accounts.enumerated().map { t, account in
            account.quotations.map { at[comparison.place(t, $0.span)] }
        }
        var wordings = [[Said]](repeating: [], count: statements.count)
        for (t, list) in statement.enumerated() {
            for (q, s) in list.enumerated() { if let s { wordings[s].append(Said(telling: t, quotation: q)) } }
        }
        self.wordings = wordings
    }

    func build() -> [Story.Dispute] {
        var found: [Sides] = []
        for (pair, tellings) in opposed() {
            let one = Sides(claims: [pair.claim], answers: [pair.answer], tellings: tellings)
            // Denials of one claim are one dispute, and claims that one denial denies; a pair that would put somebody on both sides is left out.
            if let i = found.firstIndex(where: { $0.claims.contains(pair.claim) || $0.answers.contains(pair.answer) }) {
                let both = Sides(
                    claims: found[i].claims.union(one.claims), answers: found[i].answers.union(one.answers),
                    tellings: found[i].tellings.union(one.tellings))
                if isOneEach(both) { found[i] = both }
            } else if isOneEach(one) {
                found.append(one)
            }
        }
        return found.sorted { ($1.tellings.count, $0.claims.min() ?? 0) < ($0.tellings.count, $1.claims.min() ?? 0) }
            .prefix(Self.limit).enumerated().compactMap { dispute($1, id: "d\($0 + 1)") }
    }

    /// The pairs of statements that tellings set beside each other, one an explicit denial or doubt, with these tellings; those of most tellings
    /// first.
    private func opposed() -> [(pair: Pair, tellings: Set<Int>)] {
        var tellings: [Pair: Set<Int>] = [:]
        for (t, account) in accounts.enumerated() {
            for (a, answer) in account.quotations.enumerated() where Self.isAgainst(answer) {
                for c in [a - 1, a + 1] where account.quotations.indices.contains(c) {
                    let claim = account.quotations[c]
                    guard !Self.isAgainst(claim), claim.stance != .believes else { continue }
                    guard abs(claim.sentence - answer.sentence) <= Self.farthest, let s = statement[t][c],
                        let d = statement[t][a], let one = person(Said(telling: t, quotation: c)),
                        let other = person(Said(telling: t, quotation: a)), one != other
                    else { continue }
                    tellings[Pair(claim: s, answer: d), default: []].insert(t)
                }
            }
        }
        return tellings.filter { comparison.families(behind: $0.value.sorted()) >= Self.least }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { ($0.key, $0.value) }
    }
    private static func isAgainst(_ quotation: Account.Quotation) -> Bool {
        quotation.stance == .denies || quotation.stance == .doubts
    }

    private func person(_ said: Said) -> Int? {
        comparison.people.person(of: said.telling, accounts[said.telling].quotations[said.quotation].speaker)
    }
    private func people(_ statements: Set<Int>) -> Set<Int> {
        Set(statements.flatMap { wordings[$0].compactMap(person) })
    }
    /// Whether nobody is on both sides.
    private func isOneEach(_ sides: Sides) -> Bool { people(sides.claims).isDisjoint(with: people(sides.answers)) }

    private func dispute(_ sides: Sides, id: String) -> Story.Dispute? {
        var positions: [Story.Position] = []
        for (statements, isClaim) in [(sides.claims, true), (sides.answers, false)] {
            struct Key: Hashable {
                var person: Int
                var telling: Int
            }
            // One place for each side that a person takes in a telling: the shortest.
            var best: [Key: Said] = [:]
            for said in statements.sorted().flatMap({ wordings[$0] }) {
                // A wording that its telling calls otherwise is on neither side.
                let isAgainst = Self.isAgainst(accounts[said.telling].quotations[said.quotation])
                guard isAgainst != isClaim, let person = person(said) else { continue }
                let key = Key(person: person, telling: said.telling)
                if let other = best[key], length(other) <= length(said) { continue }
                best[key] = said
            }
            positions += best.map { position($0.value, of: $0.key.person, isClaim: isClaim) }
        }
        let order: [Story.Position.Stance: Int] = [.asserts: 0, .denies: 1, .doubts: 2, .independent: 3]
        positions.sort {
            (order[$0.stance] ?? 0, $0.who, $0.place.telling) < (order[$1.stance] ?? 0, $1.who, $1.place.telling)
        }
        guard
            let claim = positions.filter({ $0.stance == .asserts }).min(by: {
                $0.place.span.length < $1.place.span.length
            }),
            positions.contains(where: { $0.stance != .asserts })
        else { return nil }
        return Story.Dispute(
            id: id, proposition: claim.place, families: comparison.families(behind: positions.map(\.place.telling)),
            positions: positions, silentIn: silent(positions))
    }
    private func length(_ said: Said) -> Int { accounts[said.telling].quotations[said.quotation].span.length }

    /// The tellings that have a claim without its denial although another telling of their family has both.
    private func silent(_ positions: [Story.Position]) -> [Int] {
        let asserting = Set(positions.filter { $0.stance == .asserts }.map(\.place.telling))
        let opposing = Set(positions.filter { $0.stance != .asserts }.map(\.place.telling))
        let both = asserting.intersection(opposing)
        return asserting.subtracting(opposing).sorted().filter { t in
            both.contains { comparison.families(behind: [t, $0]) == 1 }
        }
    }

    private func position(_ said: Said, of person: Int, isClaim: Bool) -> Story.Position {
        let quotation = accounts[said.telling].quotations[said.quotation]
        let near = evidence[said.telling][quotation.sentence] ?? []
        var kinds: Set<Account.Evidence.Kind> = []
        let stance: Story.Position.Stance =
            isClaim
            ? .asserts : isMonitor(quotation, near) ? .independent : quotation.stance == .doubts ? .doubts : .denies
        return Story.Position(
            who: person, stance: stance, place: comparison.place(said.telling, quotation.span),
            evidence: near.filter { kinds.insert($0.kind).inserted }
                .map { Story.Evidence(kind: $0.kind, place: comparison.place(said.telling, $0.span)) })
    }
    /// Whether the speaker is a monitor or observer, named in or directly beside the speaker's phrase.
    private func isMonitor(_ quotation: Account.Quotation, _ evidence: [Account.Evidence]) -> Bool {
        guard let speaker = quotation.speakerSpan else { return false }
        let near = Span(max(0, speaker.start - 40), speaker.end + 40)
        return evidence.contains {
            $0.kind == .monitor && near.contains($0.span) && !quotation.pieces.contains { $0.overlaps(speaker) }
        }
    }
}
