import Grammar
import NewsModel
import Text

/// What an annotator marked: byte ranges of what was said, of the cue and of the speaker.
package struct GoldAttribution: Sendable {
    package var content: [Range<Int>]
    package var cue: [Range<Int>]
    package var speaker: [Range<Int>]
    /// Whether it is an attribution of another kind than those that are learned: neither an example nor a counterexample.
    package var isIgnored: Bool
    package init(content: [Range<Int>], cue: [Range<Int>], speaker: [Range<Int>], isIgnored: Bool = false) {
        self.content = content
        self.cue = cue
        self.speaker = speaker
        self.isIgnored = isIgnored
    }
}

/// An attribution that was found: byte ranges.
package struct ReadAttribution: Sendable {
    package var content: [Range<Int>]
    package var cue: Range<Int>
    package var speaker: [Range<Int>]
    package var score: Int32
}

/// An article with what an annotator marked in it.
package struct AttributionSample: Sendable {
    struct Mark: Sendable {
        var cue: Int
        var roles: [Int: SpeechRole]
    }
    let features: AttributionFeatures
    let marks: [Mark]
    /// Cues of attributions that are not learned.
    private(set) var ignored: Set<Int> = []
    /// How often the article is seen in each round.
    let weight: Int

    package init(
        _ article: Article, grammar: Grammar, gold: [GoldAttribution], weight: Int = 1
    ) {
        self.weight = max(1, min(100, weight))
        let document = Document(article, lexicon: Lexicon.of(article.language))
        let parse = Parse(document, by: grammar)
        features = AttributionFeatures(document: document, parse: parse)
        var marks: [Int: Mark] = [:]
        func tokens(_ ranges: [Range<Int>]) -> [Int] {
            ranges.flatMap { range in
                let first = document.token(at: range.lowerBound)
                let last = document.token(at: range.upperBound)
                return Array(first..<max(first, last))
            }
        }
        for one in gold {
            let cue = tokens(one.cue)
            guard
                var chief = cue.first(where: { parse.nodes[$0].part == .verb })
                    ?? cue.first(where: { document.tokens[$0].isWord && parse.nodes[$0].part != .auxiliary })
                    ?? cue.first
            else { continue }
            // A word of a script without spaces is its last character.
            while parse.nodes[chief].relation == .character, cue.contains(parse.nodes[chief].head) {
                chief = parse.nodes[chief].head
            }
            if one.isIgnored {
                ignored.insert(chief)
                continue
            }
            var mark = marks[chief] ?? Mark(cue: chief, roles: [:])
            for t in tokens(one.content) { mark.roles[t] = .content }
            for t in tokens(one.speaker) { mark.roles[t] = .speaker }
            marks[chief] = mark
        }
        ignored.subtract(marks.keys)
        self.marks = marks.values.sorted { $0.cue < $1.cue }
    }
    fileprivate func range(_ t: Int) -> Range<Int> {
        Int(features.document.tokens[t].start)..<Int(features.document.tokens[t].end)
    }
    /// Tokens as byte ranges; neighbours are one range.
    fileprivate func ranges(_ tokens: [Int]) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var last = -2
        for t in tokens {
            let range = range(t)
            if t == last + 1, let open = out.last {
                out[out.count - 1] = open.lowerBound..<range.upperBound
            } else {
                out.append(range)
            }
            last = t
        }
        return out
    }
}

/// Trains the classifiers of attribution. The same samples give the same bytes on every machine.
package enum AttributionTrainer {
    package struct Plan: Sendable {
        /// Features whose greatest weight is below this many units are left out of the model.
        package var least: Int
        /// How often each article is seen.
        var rounds = 6
        /// A decision is learned again until the right class leads by this many steps.
        var margin: Int32 = 20
        /// A unit of the model's weights, in thousandths of a perceptron's step.
        var unit = 250
        package init(least: Int = 1) { self.least = least }
    }
    package typealias Model = AttributionModel
    private static func linear(
        _ base: (cues: Perceptron, roles: Perceptron), _ plan: Plan
    ) -> (cues: LinearModel, roles: LinearModel)? {
        func averaged(_ perceptron: Perceptron) -> LinearModel? {
            LinearModel(ModelBytes(copying: perceptron.bytes(unit: plan.unit, least: plan.least)), at: 0)
        }
        guard let cues = averaged(base.cues), let roles = averaged(base.roles) else { return nil }
        return (cues, roles)
    }

    package static func train(_ samples: [AttributionSample], plan: Plan = Plan()) -> Model? {
        AttributionModel(ModelBytes(copying: bytes(samples, plan: plan)))
    }
    /// The model's bytes.
    package static func bytes(_ samples: [AttributionSample], plan: Plan = Plan()) -> [UInt8] {
        // The acceptor learns from what classifiers find that have not seen the article.
        var acceptor = Perceptron(classes: 2)
        let halves = (0..<2).map { half in samples.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
        var trials: [(features: [UInt32], isRight: Bool)] = []
        for half in 0..<2 {
            guard let model = linear(base(halves[1 - half], plan: plan), plan) else { return [] }
            for sample in halves[half] {
                let found = self.trials(sample, model, plan: plan)
                for _ in 0..<sample.weight { trials += found }
            }
        }
        var order = Array(trials.indices)
        var chance = Chance(seed: 3)
        var scores = [Int32](repeating: 0, count: 256)
        for _ in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for i in order {
                step(&acceptor, trials[i].features, right: trials[i].isRight ? 1 : 0, &scores, plan.margin)
            }
        }
        let whole = base(samples, plan: plan)
        var out: [UInt8] = []
        withUnsafeBytes(of: AttributionModel.magic.littleEndian) { out.append(contentsOf: $0) }
        for perceptron in [whole.cues, whole.roles, acceptor] {
            out += perceptron.bytes(unit: plan.unit, least: plan.least)
        }
        return out
    }

    /// What a model finds in an article.
    package static func read(
        _ sample: AttributionSample, by model: Model, floor: Int32
    ) -> [ReadAttribution] {
        let reader = AttributionReader(
            features: sample.features,
            model: model, floor: floor)
        return reader.read().map {
            ReadAttribution(
                content: sample.ranges($0.content), cue: sample.range($0.cue), speaker: sample.ranges($0.speaker),
                score: $0.score)
        }
    }

    /// Where what is missed is lost: counts over articles that took no part.
    package static func diagnosis(_ samples: [AttributionSample], by model: Model) -> String {
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        var counts: [String: Int] = [:]
        for sample in samples {
            let reader = AttributionReader(
                features: sample.features,
                model: model, cueFloor: .min, floor: .min)
            let cues = Set(sample.marks.map(\.cue))
            for i in sample.features.document.tokens.indices {
                guard sample.features.mayBeCue(i) else {
                    if cues.contains(i) { counts["cue never asked", default: 0] += 1 }
                    continue
                }
                sample.features.cueFeatures(i, &list)
                _ = model.cues.best(of: list.features, scores: &scores)
                for floor: Int32 in [-120, -60, 0] where scores[1] - scores[0] >= floor {
                    counts["cue \(floor) found", default: 0] += 1
                    if cues.contains(i) { counts["cue \(floor) right", default: 0] += 1 }
                }
            }
            for mark in sample.marks {
                counts["gold", default: 0] += 1
                let content = Set(mark.roles.filter { $0.value == .content }.keys)
                let speaker = mark.roles.filter { $0.value == .speaker }.keys
                let window = sample.features.window(of: mark.cue)
                let inside = content.filter { window.contains($0) }.count
                if 2 * inside < content.count { counts["content outside", default: 0] += 1 }
                let found = reader.roles(of: mark.cue, &list, &scores)
                if 2 * content.intersection(found.content).count >= content.union(found.content).count {
                    counts["content right", default: 0] += 1
                    if speaker.isEmpty == found.speaker.isEmpty,
                        speaker.isEmpty || found.speaker.contains(where: { speaker.contains($0) })
                    {
                        counts["both right", default: 0] += 1
                    }
                }
                if found.content.isEmpty { counts["content empty", default: 0] += 1 }
            }
        }
        return counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }

    private static func step(
        _ perceptron: inout Perceptron, _ features: [UInt32], right: Int, _ scores: inout [Int32], _ margin: Int32
    ) {
        _ = perceptron.best(of: features, scores: &scores)
        var rival = -1
        for c in 0..<perceptron.classes where c != right && (rival < 0 || scores[c] > scores[rival]) { rival = c }
        perceptron.learn(features, right: right, wrong: scores[rival] + margin >= scores[right] ? rival : right)
    }

    private static func base(_ samples: [AttributionSample], plan: Plan) -> (cues: Perceptron, roles: Perceptron) {
        var cues = Perceptron(classes: 2)
        var roles = Perceptron(classes: SpeechRole.allCases.count)
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        var chance = Chance(seed: 4)
        var order = samples.indices.flatMap { [Int](repeating: $0, count: samples[$0].weight) }
        for _ in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for s in order {
                let sample = samples[s]
                let right = Set(sample.marks.map(\.cue))
                for i in sample.features.document.tokens.indices
                where sample.features.mayBeCue(i) && !sample.ignored.contains(i) {
                    sample.features.cueFeatures(i, &list)
                    step(&cues, list.features, right: right.contains(i) ? 1 : 0, &scores, plan.margin)
                }
                for mark in sample.marks {
                    let context = sample.features.context(of: mark.cue)
                    let gold = context.window.map { $0 == mark.cue ? .none : mark.roles[$0] ?? .none }
                    let found = RoleSearch.best(context, sample.features, roles, &list, &scores) { t, role in
                        Int(gold[t - context.window.lowerBound].rawValue) == role ? 0 : plan.margin
                    }
                    guard found != gold else { continue }
                    roles.tick()
                    for (k, t) in context.window.enumerated() {
                        if found[k] != gold[k] {
                            sample.features.roleFeatures(t, context, &list)
                            roles.add(list.features, to: Int(gold[k].rawValue), 1)
                            roles.add(list.features, to: Int(found[k].rawValue), -1)
                        }
                        let last = (right: k > 0 ? gold[k - 1] : .none, wrong: k > 0 ? found[k - 1] : .none)
                        guard found[k] != gold[k] || last.right != last.wrong else { continue }
                        sample.features.stepFeatures(t, after: last.right, context, &list)
                        roles.add(list.features, to: Int(gold[k].rawValue), 1)
                        sample.features.stepFeatures(t, after: last.wrong, context, &list)
                        roles.add(list.features, to: Int(found[k].rawValue), -1)
                    }
                }
            }
        }
        return (cues, roles)
    }

    /// Attributions found in an article, each with whether an annotator would agree.
    private static func trials(
        _ sample: AttributionSample, _ model: (cues: LinearModel, roles: LinearModel), plan: Plan
    ) -> [(features: [UInt32], isRight: Bool)] {
        let reader = AttributionReader(
            features: sample.features,
            model: AttributionModel(cues: model.cues, roles: model.roles, acceptor: model.cues),
            floor: .min)
        var list = FeatureList()
        return reader.read().filter { !sample.ignored.contains($0.cue) }.map { found in
            sample.features.wholeFeatures(found, &list)
            let isRight = sample.marks.contains { mark in
                let content = Set(mark.roles.filter { $0.value == .content }.keys)
                let speaker = mark.roles.filter { $0.value == .speaker }.keys
                let both = content.intersection(found.content).count
                guard 2 * both >= content.union(found.content).count else { return false }
                return speaker.isEmpty == found.speaker.isEmpty
                    && (speaker.isEmpty || found.speaker.contains { speaker.contains($0) })
            }
            return (list.features, isRight)
        }
    }
}
