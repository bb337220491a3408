import NewsModel
import Text

/// Two sentences in two tellings, as the model that decides whether they tell the same fact sees them. `Evaluation/train-facts` trains its weights.
struct FactPair: LikePair {
    /// One sentence and the data by which it is compared.
    struct Item {
        var telling: Int
        var sentence: Int
        var span: Span
        var language: String?
        var keys: WordBag
        /// The words whose keys are the same in every language.
        var universal: WordBag
        var names: Set<UInt32>
        var numbers: Set<UInt32>
        /// Whether it contains a negation, and whether a hedge.
        var polarity: Account.Word.Flags
        var isNegated: Bool { polarity.contains(.negation) }
        /// Whether it begins and ends as a sentence, and closes the quotation marks that it opens.
        var isWhole: Bool
        /// Whether it attributes.
        var attributes: Bool
        /// Whether most of it stands in marks, and nothing outside them says that somebody said it.
        var isBareQuotation: Bool
        /// Pairs of neighbouring content words.
        var neighbours: Set<UInt64>
        /// Whether it stands among the first of its telling.
        var isEarly: Bool
        /// The statements of the story that it has a place of.
        var statements: Set<String>
    }

    let a: Item
    let b: Item
    let common: CommonWords
    var best = 0

    init(_ a: Item, _ b: Item) {
        self.a = a
        self.b = b
        common = CommonWords((a.keys, a.universal, a.language), (b.keys, b.universal, b.language))
    }

    var likeness: Double { common.likeness }
    /// The sum of the weights of the features, in hundredths; the odds that they tell the same fact rise with it.
    var score: Int { Self.weights.sum(of: features) }

    var features: [String] {
        let (p, used) = (common.name, common.used)
        let (dice, containment) = (Int(used.dice * 10), Int(used.containment * 10))
        let names = UtterancePair.agreement(a.names, b.names, "names")
        let numbers = UtterancePair.agreement(a.numbers, b.numbers, "numbers")
        var out = [
            p, "\(p) dice \(dice)", "\(p) containment \(containment)", names, numbers,
            "common names \(step(a.names.intersection(b.names).count, [1, 2, 3, 5]))",
            "common numbers \(step(a.numbers.intersection(b.numbers).count, [1, 2, 3]))",
        ]
        out += ["best \(best)", "best \(best), \(p)", "best \(best), dice \(min(6, dice))"]
        let shortest = step(min(a.keys.count, b.keys.count), [3, 5, 8, 12, 18])
        out += ["shortest \(shortest)", "shortest \(shortest), containment \(containment)"]
        let ratio = 10 * min(a.keys.count, b.keys.count) / max(1, a.keys.count, b.keys.count)
        out.append("lengths \(step(ratio, [3, 5, 7, 9]))")
        let both = a.neighbours.intersection(b.neighbours).count
        out.append("neighbours \(step(both, [1, 2, 3])), dice \(min(6, dice))")
        out.append(a.polarity == b.polarity ? "same polarity" : "other polarity")
        let attributing = [a, b].count(where: \.attributes)
        let early = [a, b].count(where: \.isEarly)
        out += ["attributing \(attributing)", "early \(early)", "early \(early), dice \(min(6, dice))"]
        let said = min(1, a.statements.intersection(b.statements).count)
        out += ["one statement \(said)", "one statement \(said), dice \(min(6, dice))"]
        return out
    }

    /// Which share of the first sentence's words, and of the second's, the other has; 0 to 1.
    var covered: (a: Double, b: Double) {
        let (x, y) = common.isTranslation ? (a.universal, b.universal) : (a.keys, b.keys)
        return (common.used.common / max(1e-9, x.sum), common.used.common / max(1e-9, y.sum))
    }
}

/// Finds the sentences of a story that tell the same fact.
struct FactMatcher {
    let comparison: Comparison
    private var accounts: [Account] { comparison.accounts }
    let items: [FactPair.Item]
    /// The pairs of sentences of different families that share rare words, with the indices of both and the score.
    private(set) var scored: [Scored] = []
    /// Two sentences by index, and what `FactPair` says of them.
    struct Scored {
        var a: Int
        var b: Int
        var score: Int
        var isTranslation: Bool
        var covered: (a: Double, b: Double)
    }

    /// The rarest words by which a sentence looks for others, and the most that are compared with one.
    private static let rarest = 10
    private static let most = 12
    /// The most sentences of a telling that are compared; the first ones tell what happened.
    private static let mostOfTelling = 80

    init(_ comparison: Comparison, statements: [Story.Statement], scores: Bool = true) {
        self.comparison = comparison
        var said: [Int: [(span: Span, id: String)]] = [:]
        for statement in statements {
            for wording in statement.wordings {
                said[wording.place.telling, default: []].append((wording.place.span, statement.id))
            }
        }
        items = comparison.accounts.enumerated().flatMap { t, account in
            account.sentences.enumerated().filter { _, sentence in
                account.article.blocks[sentence.block].kind.isProse
            }.prefix(Self.mostOfTelling).compactMap { s, sentence in
                Self.item(t, s, sentence, account, said[t] ?? [], comparison.weights)
            }
        }
        guard scores else { return }
        scored = pairs().map { a, b, pair in
            Scored(a: a, b: b, score: pair.score, isTranslation: pair.common.isTranslation, covered: pair.covered)
        }
    }
    /// The sentences alone, not yet compared.
    init(sentencesOf comparison: Comparison) { self.init(comparison, statements: [], scores: false) }
    private static func item(
        _ t: Int, _ s: Int, _ sentence: Account.Sentence, _ account: Account,
        _ said: [(span: Span, id: String)], _ weights: WordWeights
    ) -> FactPair.Item? {
        let terms = account.terms(of: sentence.words)
        let content = terms.filter { !$0.flags.contains(.stop) || $0.flags.contains(.negation) }
        guard content.count >= 4 else { return nil }
        return FactPair.Item(
            telling: t, sentence: s, span: sentence.span, language: account.article.language,
            keys: weights.bag(content.map(\.key)),
            universal: weights.bag(
                sentence.words.filter { !$0.flags.isDisjoint(with: [.concept, .meaning, .name, .number]) }.map(\.key)),
            names: Set(sentence.words.filter { $0.flags.contains(.name) }.map(\.key)),
            numbers: Set(sentence.words.filter { $0.flags.contains(.number) }.map(\.key)),
            polarity: sentence.words.reduce(into: []) { $0.formUnion($1.flags.intersection([.negation, .hedge])) },
            isWhole: isWhole(account.text(sentence.span)),
            attributes: sentence.words.contains { $0.flags.contains(.cue) },
            isBareQuotation: 2 * sentence.words.count { $0.flags.contains(.quoted) } > sentence.words.count
                && !sentence.words.contains { $0.flags.contains(.cue) && !$0.flags.contains(.quoted) },
            neighbours: Set(zip(content, content.dropFirst()).map { UInt64($0.key) << 32 | UInt64($1.key) }),
            isEarly: s <= 3,
            statements: Set(said.filter { sentence.span.overlaps($0.span) }.map(\.id)))
    }

    private static func isWhole(_ text: String) -> Bool {
        let letters = text.unicodeScalars.drop { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        let before = text.unicodeScalars.prefix(text.unicodeScalars.count - letters.count)
        guard let first = letters.first, !first.properties.isLowercase, before.count <= 2,
            before.allSatisfy({ $0.properties.isQuotationMark || $0 == "[" || $0 == "(" || $0 == "¿" || $0 == "¡" })
        else { return false }
        let ends: Set<Unicode.Scalar> = [
            ".", "!", "?", "…", "。", "！", "？", "»", "”", "\"", "“", "」", "’", "'", ")", "؟", "।",
        ]
        guard let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }), ends.contains(last) else {
            return false
        }
        func count(_ mark: Unicode.Scalar) -> Int { text.unicodeScalars.count { $0 == mark } }
        return count("\"").isMultiple(of: 2) && count("«") == count("»") && count("「") == count("」")
            && (count("“") + count("„") + count("”")).isMultiple(of: 2)
    }
    /// The span of a sentence, from the first word behind a dateline on.
    func spanWithoutDateline(of item: Int) -> Span {
        let account = accounts[items[item].telling]
        let sentence = account.sentences[items[item].sentence]
        guard let dateline = account.article.dateline?.span, dateline.overlaps(sentence.span),
            let first = sentence.words.first(where: { $0.span.start >= dateline.end })
        else { return sentence.span }
        return Span(first.span.start, sentence.span.end)
    }

    /// The pairs of sentences of different families that share rare words, with the indices of both.
    func pairs() -> [(a: Int, b: Int, pair: FactPair)] {
        var index: [UInt32: [Int]] = [:]
        func keys(_ item: FactPair.Item) -> Set<UInt32> { Set(item.keys.keys) }
        for (i, item) in items.enumerated() { for key in keys(item) { index[key, default: []].append(i) } }
        struct Met: Hashable {
            var a: Int
            var b: Int
        }
        var met: Set<Met> = []
        let origin = comparison.descent.origin
        for (i, item) in items.enumerated() {
            let rare = keys(item).sorted { ((index[$0] ?? []).count, $0) < ((index[$1] ?? []).count, $1) }
            var shared: [Int: Double] = [:]
            var used = 0
            for key in rare {
                let others = (index[key] ?? []).filter { origin[items[$0].telling] != origin[item.telling] }
                guard !others.isEmpty else { continue }
                used += 1
                if used > Self.rarest { break }
                for j in others.prefix(200) { shared[j, default: 0] += comparison.weights.weight(key) }
            }
            for (j, _) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(Self.most) {
                met.insert(Met(a: min(i, j), b: max(i, j)))
            }
        }
        var pairs = met.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map {
            (a: $0.a, b: $0.b, pair: FactPair(items[$0.a], items[$0.b]))
        }.filter { $0.pair.likeness >= Self.leastLikeness }
        markBest(&pairs) { items[$0].telling }
        return pairs
    }
    /// Below this overlap two sentences are not compared.
    private static let leastLikeness = 0.1
}

/// What the model of facts learns from.
package enum FactTrainer {
    package static func instances(_ accounts: [Account], descent: Descent) -> [PairInstance] {
        let comparison = Comparison(of: accounts, descent: descent)
        let matcher = FactMatcher(
            comparison, statements: StatementBuilder(comparison).build())
        func place(_ item: FactPair.Item) -> (telling: Int, span: Span) { (item.telling, item.span) }
        return matcher.pairs().map {
            PairInstance(a: place($0.pair.a), b: place($0.pair.b), features: $0.pair.features)
        }
    }
}
