import Languages
import NewsModel
import Text

/// What one quotation claims: its topics, and its side on each of them.
struct Claim {
    var telling: Int
    var person: Int
    var span: Span
    var sentence: Int
    /// The topics' keys with the side taken on each.
    var topics: [UInt32: Story.Position.Stance]
    /// The number of its words.
    var length: Int
    var isDenial: Bool
    var isAccusation: Bool
    /// Whether its cue is negated, so that the words are not said.
    var isUnsaid: Bool
    /// Whether it says that something is not known.
    var isDoubt: Bool
    /// Whether it contains a negation.
    var hasNegation: Bool
    /// Whether the text calls it a denial, a doubt or an accusation, or says that it was not said. A dispute needs one on either side: on the
    /// pooled stories 6 of 14 with one are right, and one of 14 in which a "not" alone opposes.
    var isExplicit: Bool { isDenial || isDoubt || isUnsaid || isAccusation }
    /// The keys of all its content words, names and speaker included, and of the words that it answers if it has few.
    var keys: Set<UInt32>
    /// The same keys without its speaker's name.
    var said: Set<UInt32>
    var ownKeys: Set<UInt32>
}

/// Reads a story's quotations as claims.
struct ClaimReader {
    let accounts: [Account]
    let people: People
    /// For each telling its evidence, by sentence.
    let evidence: [[Int: [Account.Evidence]]]

    /// Concepts for persons and places instead of events: they are no topics of dispute.
    private static let entities = Set(
        """
        people man woman child family civilian refugee house building school street bridge port warehouse factory \
        airport city village region country island sea river mountain government minister president parliament party \
        police troops border week month year hour morning evening night company bank hospital doctor patient lawyer \
        judge prosecutor defendant newspaper ambassador spokesman alliance money price meet visit report announce \
        claim begin end continue support help increase decrease show plane ship train vehicle image video witness \
        expect player club coach match season job market security base flag deny confirm accuse warn evidence court \
        move negotiate weapon fear deploy defence mass north south east west
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { concept(String($0)) })

    /// Words for speakers: who they are is no topic of dispute.
    private static let offices = forms { [$0.roles, $0.groups, $0.bodies, $0.roleModifiers] }
    /// Words that may precede a noun.
    private static let openers = forms { [$0.determiners, $0.possessives, $0.prepositions] }

    /// Concepts that define a broader word beside them: in "denial-of-service attacks (DDoS)" they define "attack".
    private static let narrower = Dictionary(
        uniqueKeysWithValues: Languages.narrower.map { (concept($0.broad), concept($0.narrow)) })

    private static func concept(_ name: String) -> UInt32 { Hash.short(Hash.mix(Hash.word("concept:" + name))) }
    private static func forms(_ lists: (LanguagePack) -> [String]) -> Set<UInt32> {
        Set(Languages.all.flatMap { lists($0).flatMap { Languages.words($0) } }.map { Hash.short(Hash.word($0)) })
    }

    /// Every quotation in the body that has a speaker, in order.
    func claims() -> [Claim] {
        var claims: [Claim] = []
        for (t, account) in accounts.enumerated() {
            for q in account.quotations.indices {
                if let claim = claim(q, in: account, telling: t) { claims.append(claim) }
            }
        }
        return claims
    }

    private func claim(_ q: Int, in account: Account, telling t: Int) -> Claim? {
        let quotation = account.quotations[q]
        guard let person = people.person(of: t, quotation.speaker),
            let s = account.sentence(at: quotation.span.start),
            account.article.blocks[account.sentences[s].block].kind != .title
        else { return nil }
        // A quotation of another speaker inside this one is that speaker's claim. Quotations are in order, so those inside follow
        // directly.
        let end = quotation.span.end
        let inner = account.quotations[(q + 1)...].prefix { $0.span.start < end }.filter {
            $0.span != quotation.span && quotation.span.contains($0.span)
                && $0.speaker != nil && people.person(of: t, $0.speaker) != person
        }
        let own = account.words(of: quotation).filter { word in !inner.contains { $0.span.contains(word.span) } }
        let isDoubt = quotation.stance == .doubts || own.contains { $0.flags.contains(.doubt) }
        let words = own + answered(own, by: quotation, in: account, sentence: s, isDoubt: isDoubt)
        // "it was withdrawing its troops" is about its speaker.
        let speaker = account.words(in: quotation.speakerSpan ?? Span(0, 0)).filter { $0.flags.contains(.name) }
        return Claim(
            telling: t, person: person, span: quotation.span, sentence: s,
            topics: topics(words, of: quotation, in: account, telling: t), length: own.count,
            isDenial: quotation.stance == .denies,
            isAccusation: quotation.stance == .accuses, isUnsaid: isUnsaid(quotation, account), isDoubt: isDoubt,
            hasNegation: own.contains { $0.flags.contains(.negation) },
            keys: Self.content(account.terms(of: words) + speaker), said: Self.content(account.terms(of: words)),
            ownKeys: Self.content(account.terms(of: own)))
    }

    private static func content(_ words: [Account.Word]) -> Set<UInt32> {
        Set(words.filter { $0.flags.isDisjoint(with: [.stop, .number]) }.map(\.key))
    }

    /// The words that a quotation answers: "denied involvement", "blamed Russia" and “nobody can tell yet” answer their own sentence,
    /// "denied this" the one before.
    private func answered(
        _ own: [Account.Word], by quotation: Account.Quotation, in account: Account, sentence s: Int, isDoubt: Bool
    ) -> [Account.Word] {
        let content = own.count { $0.flags.isDisjoint(with: [.stop, .name, .number]) }
        guard quotation.stance == .denies || isDoubt || quotation.stance == .accuses, content < (isDoubt ? 6 : 2)
        else { return [] }
        // What is denied precedes the denial; what is doubted may follow.
        let whole = account.sentences[s].words
        let from = min(quotation.span.start, quotation.speakerSpan?.start ?? .max)
        var rest =
            isDoubt
            ? whole.filter { $0.span.start >= from } : whole.filter { $0.span.start < quotation.span.end }
        rest = rest.filter { word in !own.contains { $0.span == word.span } }
        // "Nobody can tell yet" is about the topics of the previous sentence.
        let isBare =
            isDoubt
            ? account.sentences[max(0, s - 1)].block == account.sentences[s].block
            : (rest + own).count(where: { $0.flags.isDisjoint(with: [.stop, .name, .number, .cue]) }) < 3
        if s > 0, isBare {
            rest = account.sentences[s - 1].words + rest
        }
        return rest
    }

    // MARK: - Topics

    private func topics(
        _ words: [Account.Word], of quotation: Account.Quotation, in account: Account, telling t: Int
    ) -> [UInt32: Story.Position.Stance] {
        let words = words.sorted { $0.span.start < $1.span.start }
        var topics: [UInt32: Story.Position.Stance] = [:]
        let isMonitor = isMonitor(quotation, in: account, telling: t)
        let isUnsaid = isUnsaid(quotation, account)
        let isAnswer =
            account.sentence(at: quotation.span.start).map {
                account.sentences[$0].words.contains { $0.flags.contains(.contrast) }
            } ?? false
        let isParted = ClaimedWord.parts(words, in: account.article.bytes)
        for (i, word) in words.enumerated() where isTopic(word, before: i > 0 ? words[i - 1] : nil) {
            let claimed = ClaimedWord(words: words, i: i, isParted: isParted)
            guard !isNarrowed(words, i), var side = SideRules.all.verdict(on: claimed) ?? nil else { continue }
            switch quotation.stance {
            case .denies: side = side == .denies ? .asserts : .denies
            case .doubts: side = .doubts
            default: break
            }
            // "no longer spoke of sabotage": neither the words nor the contrary are said.
            if isUnsaid, side == .asserts { side = .doubts }
            if isMonitor { side = .independent }
            // "The harbour office, by contrast, spoke of a small leak": an answer to the accusation before.
            if side == .asserts, isAnswer { side = .denies }
            if topics[word.key] == nil || topics[word.key] == .asserts { topics[word.key] = side }
        }
        return topics
    }

    /// Whether the word is a concept of what happens, or a noun, as far as the word before shows this.
    private func isTopic(_ word: Account.Word, before: Account.Word?) -> Bool {
        guard word.flags.isDisjoint(with: [.stop, .name, .number, .negation]),
            !word.flags.contains(.cue) || word.flags.contains(.concept),
            !Self.entities.contains(word.key), !Self.offices.contains(word.form)
        else { return false }
        if word.flags.contains(.concept) || word.span.length >= 8 { return true }
        guard word.span.length >= 4, let before else { return false }
        return Self.openers.contains(before.form)
    }

    private func isNarrowed(_ words: [Account.Word], _ i: Int) -> Bool {
        guard let narrow = Self.narrower[words[i].key] else { return false }
        return words[max(0, i - 4)..<min(words.count, i + 5)].contains { $0.key == narrow }
    }

    /// Whether the cue itself is negated.
    private func isUnsaid(_ quotation: Account.Quotation, _ account: Account) -> Bool {
        guard let cue = quotation.cueSpan, let s = account.sentence(at: cue.start) else { return false }
        return account.sentences[s].words.last { $0.span.start < cue.start }?.flags.contains(.negation) ?? false
    }

    /// Whether the speaker is a monitor or observer, named in or directly beside the speaker's phrase.
    private func isMonitor(_ quotation: Account.Quotation, in account: Account, telling t: Int) -> Bool {
        guard let speaker = quotation.speakerSpan, let s = account.sentence(at: speaker.start) else { return false }
        let near = Span(max(0, speaker.start - 40), speaker.end + 40)
        return (evidence[t][s] ?? []).contains {
            $0.kind == .monitor && near.contains($0.span)
                && !quotation.pieces.contains { $0.overlaps(speaker) }
        }
    }
}
