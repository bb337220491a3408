import Text

/// A sentence whose grammar is known.
package struct GoldSentence: Sendable {
    package var words: [Token]
    package var bytes: [UInt8]
    package var nodes: [Node]
    package init(words: [Token], bytes: [UInt8], nodes: [Node]) {
        self.words = words
        self.bytes = bytes
        self.nodes = nodes
    }
}

/// Trains a grammar on sentences. The same sentences give the same bytes on every machine.
package enum GrammarTrainer {
    package struct Plan: Sendable {
        /// The model has at most this many bytes: features with small weights are left out until it fits.
        package var size: Int
        /// How often each sentence is seen.
        var rounds = 16
        /// A unit of the model's weights, in thousandths of a perceptron's step.
        var unit = 300
        /// A decision is learned again until the right class leads by this many steps.
        var margin: Int32 = 30
        package init(size: Int = .max) { self.size = size }
    }
    private typealias Sample = (words: [Word], nodes: [Node])

    /// The model's bytes.
    package static func train(_ sentences: [GoldSentence], plan: Plan = Plan()) -> [UInt8] {
        let forms = forms(of: sentences)
        var samples = sentences.map { sentence in
            (words: sentence.words.map { Word($0, in: sentence.bytes) }, nodes: sentence.nodes)
        }
        let tagger = trainTagger(samples, forms: forms, plan: plan)
        // The parser learns from tags as good as those that it will meet: each quarter is tagged by a tagger of the others.
        let quarters = 4
        for quarter in 0..<quarters {
            let others = samples.indices.filter { $0 % quarters != quarter }.map { samples[$0] }
            let tagger = trainTagger(others, forms: forms, plan: plan)
            for i in samples.indices where i % quarters == quarter {
                tag(&samples[i].words, tagger, forms)
            }
        }
        let parser = trainParser(samples, plan: plan)
        var least = 1
        while true {
            let bytes = bytes(forms, [tagger.parts, tagger.traits, parser.actions, parser.labels], plan, least: least)
            if bytes.count <= plan.size || least >= 127 { return bytes }
            least += 1
        }
    }
    /// The bytes of a grammar without the features whose greatest weight is below `least` units.
    private static func bytes(_ forms: Tagger.Forms, _ models: [Perceptron], _ plan: Plan, least: Int) -> [UInt8] {
        var out: [UInt8] = []
        func put(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) } }
        put(Grammar.magic)
        put(UInt32(forms.all.count))
        for form in forms.all {
            put(UInt32(form.part.rawValue))
            put(form.traits.rawValue)
        }
        for model in models { out += model.bytes(unit: plan.unit, least: least) }
        return out
    }

    /// The 255 most frequent pairs of part and traits, and every part without traits.
    private static func forms(of sentences: [GoldSentence]) -> Tagger.Forms {
        var counts: [UInt64: Int] = [:]
        for node in sentences.lazy.flatMap(\.nodes) {
            counts[UInt64(node.part.rawValue) << 32 | UInt64(node.traits.rawValue), default: 0] += 1
        }
        for part in PartOfSpeech.allCases { counts[UInt64(part.rawValue) << 32, default: 0] += 1_000_000_000 }
        let kept = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(255).map(\.key).sorted()
        return Tagger.Forms(
            all: kept.map {
                (
                    PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: $0 >> 32)) ?? .other,
                    Traits(rawValue: UInt32(truncatingIfNeeded: $0))
                )
            })
    }
    private static func tag(
        _ words: inout [Word], _ tagger: (parts: Perceptron, traits: Perceptron), _ forms: Tagger.Forms
    ) {
        Tagger.tag(&words, parts: tagger.parts, traits: tagger.traits, forms: forms)
    }

    private static func trainTagger(
        _ samples: [Sample], forms: Tagger.Forms, plan: Plan
    ) -> (parts: Perceptron, traits: Perceptron) {
        var parts = Perceptron(classes: PartOfSpeech.allCases.count)
        var traits = Perceptron(classes: forms.all.count)
        var index: [UInt64: Int] = [:]
        for (i, form) in forms.all.enumerated() {
            index[UInt64(form.part.rawValue) << 32 | UInt64(form.traits.rawValue)] = i
        }
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        var chance = Chance(seed: 1)
        var order = Array(samples.indices)
        for _ in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for s in order {
                var words = samples[s].words
                for i in words.indices {
                    let node = samples[s].nodes[i]
                    Tagger.partFeatures(words, i, &list)
                    let part = parts.best(of: list.features, scores: &scores)
                    let gold = Int(node.part.rawValue)
                    parts.learn(
                        list.features, right: gold,
                        wrong: rival(of: gold, scores, parts.classes, margin: plan.margin))
                    words[i].part = UInt32(part)
                    Tagger.traitFeatures(words, i, &list)
                    let found = traits.best(
                        of: list.features, scores: &scores, allows: { forms.belongs($0, to: UInt32(part)) })
                    if part == gold, let right = index[UInt64(node.part.rawValue) << 32 | UInt64(node.traits.rawValue)]
                    {
                        traits.learn(
                            list.features, right: right,
                            wrong: rival(of: right, scores, traits.classes, margin: plan.margin) {
                                forms.belongs($0, to: UInt32(part))
                            })
                    }
                    words[i].traits = UInt32(found)
                }
            }
        }
        return (parts, traits)
    }

    /// The strongest class but `right`, if it comes within the margin; else `right`.
    private static func rival(
        of right: Int, _ scores: [Int32], _ classes: Int, margin: Int32, allows: (Int) -> Bool = { _ in true }
    ) -> Int {
        var best = -1
        for c in 0..<classes where c != right && allows(c) && (best < 0 || scores[c] > scores[best]) { best = c }
        return best >= 0 && scores[best] + margin >= scores[right] ? best : right
    }

    /// By a dynamic oracle (Goldberg and Nivre 2013): where the parser goes wrong in training, it learns what is best from there.
    private static func trainParser(_ samples: [Sample], plan: Plan) -> (actions: Perceptron, labels: Perceptron) {
        var actions = Perceptron(classes: 3)
        var labels = Perceptron(classes: Relation.allCases.count)
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        var chance = Chance(seed: 2)
        var order = Array(samples.indices)
        for round in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for s in order {
                let (words, nodes) = samples[s]
                let gold = nodes.map { $0.head < 0 ? words.count : $0.head }
                var state = ParserState(count: words.count)
                while !state.isDone {
                    Parser.actionFeatures(state, words, &list)
                    let allowed = [ParserState.Action.shift, .left, .right].filter(state.allows)
                    let costs = allowed.map { cost(of: $0, state, gold: gold) }
                    let least = costs.min() ?? 0
                    let right = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
                    let found =
                        ParserState.Action(
                            rawValue: actions.best(
                                of: list.features, scores: &scores,
                                allows: { c in allowed.contains { $0.rawValue == c } })) ?? .shift
                    let best =
                        right.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .shift
                    let wrong = allowed.filter { !right.contains($0) }.max { scores[$0.rawValue] < scores[$1.rawValue] }
                    let isClose = wrong.map { scores[$0.rawValue] + plan.margin >= scores[best.rawValue] } ?? false
                    actions.learn(
                        list.features, right: best.rawValue, wrong: isClose ? wrong?.rawValue ?? 0 : best.rawValue)
                    let follow = round > 0 && chance.next() % 10 != 0 ? found : right.contains(found) ? found : best
                    guard let arc = state.arc(follow) else {
                        state.shift()
                        continue
                    }
                    var label = 0
                    if arc.head < words.count {
                        Parser.labelFeatures(state, words, head: arc.head, dependent: arc.dependent, &list)
                        label = labels.best(of: list.features, scores: &scores, allows: { $0 != 0 })
                        if gold[arc.dependent] == arc.head {
                            let right = Int(nodes[arc.dependent].relation.rawValue)
                            labels.learn(
                                list.features, right: right,
                                wrong: rival(of: right, scores, labels.classes, margin: plan.margin) { $0 != 0 })
                        }
                    }
                    state.attach(head: arc.head, dependent: arc.dependent, label: UInt8(truncatingIfNeeded: label))
                }
            }
        }
        return (actions, labels)
    }

    /// How many arcs of the gold tree an action makes impossible.
    private static func cost(of action: ParserState.Action, _ state: ParserState, gold: [Int]) -> Int {
        let next = state.next
        let s0 = state.stacked(0)
        func head(_ i: Int) -> Int { i >= 0 && i < gold.count ? gold[i] : -1 }
        switch action {
        case .shift:
            var cost = 0
            for (depth, i) in state.stack.reversed().enumerated() {
                if head(i) == next { cost += 1 }
                if depth > 0, head(next) == i { cost += 1 }
            }
            return cost
        case .left:
            var cost =
                head(s0) != next && (head(s0) > next || head(s0) == state.stacked(1) && state.stacked(1) >= 0) ? 1 : 0
            for i in next..<max(next, gold.count) where gold[i] == s0 { cost += 1 }
            return cost
        case .right:
            var cost = head(s0) >= next ? 1 : 0
            for i in next..<max(next, gold.count) where gold[i] == s0 { cost += 1 }
            return cost
        }
    }
}
