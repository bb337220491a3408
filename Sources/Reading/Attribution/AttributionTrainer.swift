import Grammar
import NewsModel
import Text

/// What an annotator marked: byte ranges of what was said, of the cue and of the speaker.
package struct GoldAttribution: Sendable {
    package var content: [Range<Int>]
    package var cue: [Range<Int>]
    package var speaker: [Range<Int>]
    package init(content: [Range<Int>], cue: [Range<Int>], speaker: [Range<Int>]) {
        self.content = content
        self.cue = cue
        self.speaker = speaker
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

    package init(_ article: Article, grammar: Grammar, gold: [GoldAttribution]) {
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
                let chief = cue.first(where: { parse.nodes[$0].part == .verb })
                    ?? cue.first(where: { document.tokens[$0].isWord && parse.nodes[$0].part != .auxiliary }) ?? cue.first
            else { continue }
            var mark = marks[chief] ?? Mark(cue: chief, roles: [:])
            for t in tokens(one.content) { mark.roles[t] = .content }
            for t in tokens(one.speaker) { mark.roles[t] = .speaker }
            marks[chief] = mark
        }
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
        package var rounds = 6
        package var margin: Int32 = 20
        package var cueFloor: Int32 = -60
        package init() {}
    }
    package typealias Model = (cues: Perceptron, roles: Perceptron, acceptor: Perceptron)

    package static func train(_ samples: [AttributionSample], plan: Plan = Plan()) -> Model {
        // The acceptor learns from what classifiers find that have not seen the article.
        var acceptor = Perceptron(classes: 2)
        let halves = (0..<2).map { half in samples.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
        var trials: [(features: [UInt32], isRight: Bool)] = []
        for half in 0..<2 {
            let model = base(halves[1 - half], plan: plan)
            for sample in halves[half] { trials += self.trials(sample, model, plan: plan) }
        }
        var order = Array(trials.indices)
        var chance = Chance(seed: 3)
        var scores = [Int32](repeating: 0, count: 256)
        for _ in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for i in order { step(&acceptor, trials[i].features, right: trials[i].isRight ? 1 : 0, &scores, plan.margin) }
        }
        let whole = base(samples, plan: plan)
        return (whole.cues, whole.roles, acceptor)
    }

    /// What a model finds in an article.
    package static func read(
        _ sample: AttributionSample, by model: Model, floor: Int32, plan: Plan = Plan()
    ) -> [ReadAttribution] {
        let reader = AttributionReader(
            features: sample.features,
            model: AttributionModel(cues: model.cues, roles: model.roles, acceptor: model.acceptor), cueFloor: plan.cueFloor,
            floor: floor)
        return reader.read().map {
            ReadAttribution(
                content: sample.ranges($0.content), cue: sample.range($0.cue), speaker: sample.ranges($0.speaker),
                score: $0.score)
        }
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
        var order = Array(samples.indices)
        for round in 0..<plan.rounds {
            order.shuffle(using: &chance)
            for s in order {
                let sample = samples[s]
                let right = Set(sample.marks.map(\.cue))
                for i in sample.features.document.tokens.indices where sample.features.mayBeCue(i) {
                    sample.features.cueFeatures(i, &list)
                    step(&cues, list.features, right: right.contains(i) ? 1 : 0, &scores, plan.margin)
                }
                for mark in sample.marks {
                    sample.features.eachRole(of: mark.cue, &list) { t, features in
                        let gold = mark.roles[t] ?? .none
                        step(&roles, features, right: Int(gold.rawValue), &scores, plan.margin)
                        // Mostly on from its own mistakes, as it will have to.
                        guard round > 0, chance.next() % 10 != 0 else { return gold }
                        var best = 0
                        for c in 1..<3 where scores[c] > scores[best] { best = c }
                        return SpeechRole(rawValue: UInt8(best)) ?? .none
                    }
                }
            }
        }
        return (cues, roles)
    }

    /// Attributions found in an article, each with whether an annotator would agree.
    private static func trials(
        _ sample: AttributionSample, _ model: (cues: Perceptron, roles: Perceptron), plan: Plan
    ) -> [(features: [UInt32], isRight: Bool)] {
        let reader = AttributionReader(
            features: sample.features,
            model: AttributionModel(cues: model.cues, roles: model.roles, acceptor: Perceptron(classes: 2)),
            cueFloor: plan.cueFloor, floor: .min)
        var list = FeatureList()
        return reader.read().map { found in
            sample.features.wholeFeatures(found, &list)
            let isRight = sample.marks.contains { mark in
                let content = Set(mark.roles.filter { $0.value == .content }.keys)
                let speaker = mark.roles.filter { $0.value == .speaker }.keys
                let both = content.intersection(found.content).count
                guard 2 * both >= content.union(found.content).count else { return false }
                return speaker.isEmpty == found.speaker.isEmpty && (speaker.isEmpty || found.speaker.contains { speaker.contains($0) })
            }
            return (list.features, isRight)
        }
    }
}
