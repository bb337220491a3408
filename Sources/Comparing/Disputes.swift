import Languages
import NewsModel
import Text

/// Finds propositions on which speakers stand on different sides: one asserts what another denies or doubts.
///
/// A proposition is read from the thing it is about: a concept or rare stem that stands in the claims of several
/// speakers, denied in some and asserted in others. No sentence is made: a proposition is the place of an assertion.
struct DisputeFinder {
    let accounts: [Account]
    let weights: WordWeights
    let people: People
    let descent: Descent

    private struct Claim {
        var telling: Int
        var person: Int
        var span: Span
        var sentence: Int
        /// Topic keys with whether a negation or doubt governs each.
        var topics: [UInt32: Story.Position.Stance]
        var length: Int
        /// Whether its cue denies.
        var isDenial: Bool
        /// All content words, names included.
        var keys: Set<UInt32>
    }
    private struct Candidate {
        var key: UInt32
        var claims: [(claim: Int, stance: Story.Position.Stance)]
        var score: Double
    }
    /// The most a report shows; beyond it the least supported fall away.
    private static let limit = 8

    func build() -> [Story.Dispute] {
        let claims = claims()
        let candidates = merge(candidates(claims))
        var disputes: [Story.Dispute] = []
        for candidate in candidates {
            guard let dispute = dispute(candidate, claims, id: "d\(disputes.count + 1)") else { continue }
            disputes.append(dispute)
            if disputes.count == Self.limit { break }
        }
        return disputes
    }

    // MARK: - Claims

    /// Concepts that name who and where rather than what happens: nobody disputes them as such.
    private static let entities = Set(
        """
        people man woman child family civilian refugee house building school street bridge port warehouse factory airport city village region country island \
        sea river mountain government minister president parliament party police troops border week month year hour morning evening night company bank \
        hospital doctor patient lawyer judge prosecutor defendant newspaper ambassador spokesman alliance money price meet visit report announce claim begin \
        end continue support help increase decrease show plane ship train vehicle image video witness expect player club coach match season job market security base flag deny confirm accuse warn evidence court move negotiate weapon agree fear deploy security defence mass
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Hash.short(Hash.mix(Hash.word("concept:" + $0))) })

    /// Words for those who speak: who they are is not what is disputed.
    private static let offices = Set(
        Languages.all.flatMap {
            Languages.words($0.roles) + Languages.words($0.groups) + Languages.words($0.bodies)
                + Languages.words($0.roleModifiers)
        }.map { Hash.short(Hash.word($0)) })

    private func claims() -> [Claim] {
        var claims: [Claim] = []
        for (t, account) in accounts.enumerated() {
            for quotation in account.quotations {
                guard let person = people.person(of: t, quotation.speaker),
                    let s = account.sentence(at: quotation.span.start),
                    account.article.blocks[account.sentences[s].block].kind != .title
                else { continue }
                var words = account.words(of: quotation)
                let content = words.count { $0.flags.isDisjoint(with: [.stop, .name, .number]) }
                let isDoubt = quotation.stance == .doubts || words.contains { $0.flags.contains(.doubt) }
                // "denied involvement", "blamed Russia", “too early to say”: they speak of what their sentence is about;
                // "denied this" of the sentence before.
                let opposes = quotation.stance == .denies || isDoubt || quotation.stance == .accuses
                if opposes, content < (isDoubt ? 6 : 2) {
                    // What is denied stands before, what is doubted may follow.
                    let whole = account.sentences[s].words
                    let from = min(quotation.span.start, quotation.speakerSpan?.start ?? .max)
                    words =
                        isDoubt
                        ? whole.filter { $0.span.start >= from } : whole.filter { $0.span.start < quotation.span.end }
                    if !isDoubt, s > 0,
                        words.count(where: { $0.flags.isDisjoint(with: [.stop, .name, .number, .cue]) }) < 3
                    {
                        words = account.sentences[s - 1].words + words
                    }
                }
                let topics = topics(words, quotation.stance, account, quotation)
                claims.append(
                    Claim(
                        telling: t, person: person, span: quotation.span, sentence: s, topics: topics,
                        length: words.count, isDenial: quotation.stance == .denies,
                        keys: Set(words.filter { !$0.flags.contains(.stop) }.map(\.key))))
            }
        }
        return claims
    }

    private func topics(
        _ words: [Account.Word], _ stance: Account.Stance, _ account: Account, _ quotation: Account.Quotation
    ) -> [UInt32: Story.Position.Stance] {
        var topics: [UInt32: Story.Position.Stance] = [:]
        let doubtAt = words.indices.filter { words[$0].flags.contains(.doubt) }
        let isMonitor = isMonitor(quotation, account)
        let isAnswer =
            account.sentence(at: quotation.span.start).map {
                account.sentences[$0].words.contains { $0.flags.contains(.contrast) }
            } ?? false
        for (i, word) in words.enumerated()
        where !word.flags.contains(.stop) && !word.flags.contains(.name) && !word.flags.contains(.number)
            && !word.flags.contains(.negation)
        {
            // A concept, or a long word: short stems outside the concepts are mostly words of manner.
            guard !Self.entities.contains(word.key), !Self.offices.contains(word.form),
                word.flags.contains(.concept) || word.span.length >= 8
            else { continue }
            var side: Story.Position.Stance = .asserts
            // A negation governs what follows it within its clause.
            let negations = words[max(0, i - 8)..<i].filter { $0.flags.contains(.negation) }
            // "a possible precursor to an invasion" asserts no invasion.
            if side == .asserts,
                let hedge = words[max(0, i - 5)..<i].lastIndex(where: {
                    $0.flags.contains(.hedge) && $0.flags.isDisjoint(with: [.modal, .stop])
                }),
                words[hedge..<i].contains(where: { $0.flags.contains(.relation) })
            {
                continue
            }
            // "false", "baseless" judge what stands before them.
            let judged = words[(i + 1)..<min(words.count, i + 7)].contains {
                $0.flags.contains(.negation) && !$0.flags.contains(.stop) && $0.flags.isDisjoint(with: [.cue])
                    && $0.span.length >= 5
            }
            if !negations.isEmpty || judged { side = .denies }
            if doubtAt.contains(where: { i - $0 <= 14 && $0 - i <= 4 }) { side = .doubts }
            switch stance {
            case .denies: side = side == .denies ? .asserts : .denies
            case .doubts: side = .doubts
            default: break
            }
            if isMonitor { side = .independent }
            // "The army, on the other hand, spoke of isolated violations": an answer to the accusation before it.
            if side == .asserts, isAnswer { side = .denies }
            if topics[word.key] == nil || topics[word.key] == .asserts { topics[word.key] = side }
        }
        return topics
    }

    /// Whether the speaker is one who watches: a monitor or observer named in or right beside the speaker's phrase.
    private func isMonitor(_ quotation: Account.Quotation, _ account: Account) -> Bool {
        guard let speaker = quotation.speakerSpan else { return false }
        let near = Span(max(0, speaker.start - 40), speaker.end + 40)
        return account.evidence.contains {
            $0.kind == .monitor && near.contains($0.span) && $0.sentence == account.sentence(at: speaker.start)
                && !quotation.pieces.contains { $0.overlaps(speaker) }
        }
    }

    // MARK: - Candidates

    private func candidates(_ claims: [Claim]) -> [Candidate] {
        var byTopic: [UInt32: [(Int, Story.Position.Stance)]] = [:]
        for (c, claim) in claims.enumerated() {
            for (key, stance) in claim.topics { byTopic[key, default: []].append((c, stance)) }
        }
        var found: [Candidate] = []
        for key in byTopic.keys.sorted() {
            let list = byTopic[key] ?? []
            let asserting = Set(list.filter { $0.1 == .asserts }.map { claims[$0.0].person })
            let opposing = Set(list.filter { $0.1 == .denies || $0.1 == .doubts }.map { claims[$0.0].person })
            guard !asserting.isEmpty, !opposing.isEmpty, asserting.union(opposing).count >= 2, !(asserting == opposing)
            else { continue }
            // One opposing claim alone must speak of the same thing by more than the one word.
            let opposers = list.filter { $0.1 == .denies || $0.1 == .doubts }
            if Set(opposers.map { claims[$0.0].person }).count < 2 {
                let meets = opposers.contains { o in
                    list.contains { a in
                        let x = claims[a.0]
                        let y = claims[o.0]
                        guard a.1 == .asserts, x.person != y.person else { return false }
                        return x.keys.intersection(y.keys).count >= 3
                            || (x.telling == y.telling && abs(x.sentence - y.sentence) <= 2)
                    }
                }
                guard meets else { continue }
            }
            let tellings = Set(list.map { claims[$0.0].telling }).count
            let clear = Double(asserting.subtracting(opposing).count + opposing.subtracting(asserting).count)
            guard clear >= 2 || (clear >= 1 && tellings >= 2) else { continue }
            let score =
                clear * (1 + Double(descent.families(behind: list.map { claims[$0.0].telling })) * 0.5) + Double(
                    tellings) * 0.5
            found.append(Candidate(key: key, claims: list.sorted { $0.0 < $1.0 }, score: score))
        }
        return found.sorted { ($1.score, $0.key) < ($0.score, $1.key) }
    }

    /// Topics whose claims are mostly the same claims are one proposition, told by several words.
    private func merge(_ candidates: [Candidate]) -> [Candidate] {
        var kept: [Candidate] = []
        for candidate in candidates {
            let mine = Set(candidate.claims.map(\.claim))
            if let k = kept.firstIndex(where: { other in
                let theirs = Set(other.claims.map(\.claim))
                let opposed = mine.intersection(theirs)
                return opposed.count >= 2 && Double(opposed.count) > 0.6 * Double(min(mine.count, theirs.count))
            }) {
                // Its other claims speak of the same thing by another word.
                for claim in candidate.claims where !kept[k].claims.contains(where: { $0.claim == claim.claim }) {
                    kept[k].claims.append(claim)
                }
                continue
            }
            kept.append(candidate)
        }
        return kept
    }

    private func dispute(_ candidate: Candidate, _ claims: [Claim], id: String) -> Story.Dispute? {
        var best: [String: (position: Story.Position, length: Int)] = [:]
        var order: [String] = []
        for (c, stance) in candidate.claims {
            let claim = claims[c]
            // One place for each side that someone takes in a telling; a plain denial is never folded.
            let key =
                "\(claim.person) \(stance.rawValue) \(claim.telling)"
                + (stance == .denies && claim.isDenial ? " \(claim.span.start)" : "")
            let length =
                claim.length
                + (accounts[claim.telling].article.blocks[accounts[claim.telling].sentences[claim.sentence].block].kind
                    == .paragraph ? 0 : 1000)
            let evidence = accounts[claim.telling].evidence.filter { $0.sentence == claim.sentence }
            var kinds: Set<Account.Evidence.Kind> = []
            let position = Story.Position(
                who: claim.person, stance: stance, place: Story.Place(claim.telling, claim.span),
                evidence: evidence.filter { kinds.insert($0.kind).inserted })
            if best[key] == nil { order.append(key) }
            // The claim with the fewest words is the most to the point.
            if best[key].map({ length < $0.length }) ?? true { best[key] = (position, length) }
        }
        var positions = order.compactMap { best[$0]?.position }
        // Whoever asserts and denies in one telling is quoted on both sides of something else: the assertion goes.
        positions = positions.filter { p in
            !(p.stance == .asserts
                && positions.contains { $0.who == p.who && $0.place.telling == p.place.telling && $0.stance == .denies })
        }
        guard positions.contains(where: { $0.stance == .asserts }),
            positions.contains(where: { $0.stance == .denies || $0.stance == .doubts }),
            Set(positions.map(\.who)).count >= 2
        else { return nil }
        guard
            let proposition = positions.filter({ $0.stance == .asserts }).min(by: {
                ($0.place.span.length, $0.place.telling) < ($1.place.span.length, $1.place.telling)
            })?.place
        else { return nil }
        let asserting = Set(positions.filter { $0.stance == .asserts }.map(\.place.telling))
        let opposing = Set(positions.filter { $0.stance != .asserts }.map(\.place.telling))
        let rank: [Story.Position.Stance: Int] = [.asserts: 0, .denies: 1, .doubts: 2, .independent: 3]
        positions.sort {
            (rank[$0.stance] ?? 0, $0.who, $0.place.telling) < (rank[$1.stance] ?? 0, $1.who, $1.place.telling)
        }
        return Story.Dispute(
            id: id, proposition: proposition, families: descent.families(behind: positions.map(\.place.telling)),
            positions: positions, silentIn: asserting.subtracting(opposing).sorted())
    }
}
