import Algorithms
import Grammar

/// Finds attributions by the learned classifiers.
struct AttributionReader {
    let features: AttributionFeatures
    let model: AttributionModel
    /// Cues whose score is lower are not looked at.
    var cueFloor: Int32 = -120
    /// Attributions whose score is lower are not believed.
    var floor: Int32 = -120

    /// The attributions of the whole document, in the order of their cues.
    func read() -> [FoundAttribution] {
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        return features.document.sentences.flatMap { sentence in
            cues(of: sentence, &list, &scores).compactMap { cue in
                var one = roles(of: cue.token, &list, &scores)
                guard !one.content.isEmpty else { return nil }
                one.cueScore = cue.score
                features.wholeFeatures(one, &list)
                one.score = margin(model.acceptor, list.features, &scores)
                return one.score >= floor ? one : nil
            }
        }
    }
    /// A sentence's cues. Each looks at the whole sentence, so their number is bounded: of a text of nothing but cues the surest are taken,
    /// and reading stays linear. A sentence of 25 words may have five.
    private func cues(
        of sentence: Document.Sentence, _ list: inout FeatureList, _ scores: inout [Int32]
    ) -> [(token: Int, score: Int32)] {
        var cues: [(token: Int, score: Int32)] = []
        for i in sentence.start..<sentence.end where features.mayBeCue(i) {
            features.cueFeatures(i, &list)
            let score = margin(model.cues, list.features, &scores)
            if score >= cueFloor { cues.append((i, score)) }
        }
        let most = 3 + (sentence.end - sentence.start) / 12
        guard cues.count > most else { return cues }
        return cues.max(count: most) { $0.score < $1.score }.sorted { $0.token < $1.token }
    }
    private func margin(_ scorer: some Scorer, _ features: [UInt32], _ scores: inout [Int32]) -> Int32 {
        _ = scorer.best(of: features, scores: &scores)
        return scores[1] - scores[0]
    }
    func roles(of cue: Int, _ list: inout FeatureList, _ scores: inout [Int32]) -> FoundAttribution {
        var one = FoundAttribution(cue: cue, content: [], speaker: [])
        let context = features.context(of: cue)
        let roles = RoleSearch.best(context, features, model.roles, &list, &scores)
        for (t, role) in zip(context.window, roles) {
            if role == .content { one.content.append(t) }
            if role == .speaker { one.speaker.append(t) }
        }
        return one
    }
}

/// The best sequence of roles for a cue's window (Viterbi).
enum RoleSearch {
    /// Roles of the window's tokens; `cost` adds to the score of a token's role, for training with a margin.
    static func best(
        _ context: AttributionFeatures.RoleContext, _ features: AttributionFeatures, _ model: some Scorer,
        _ list: inout FeatureList, _ scores: inout [Int32], cost: (_ token: Int, _ role: Int) -> Int32 = { _, _ in 0 }
    ) -> [SpeechRole] {
        let count = SpeechRole.allCases.count
        var total = [Int32](repeating: .min / 4, count: count)
        total[0] = 0
        var back: [UInt8] = []
        back.reserveCapacity(context.window.count * count)
        for t in context.window {
            features.roleFeatures(t, context, &list)
            _ = model.best(of: list.features, scores: &scores)
            let own = (0..<count).map { t == context.cue && $0 > 0 ? Int32.min / 8 : scores[$0] &+ cost(t, $0) }
            var next = [Int32](repeating: .min / 2, count: count)
            var from = [UInt8](repeating: 0, count: count)
            for last in SpeechRole.allCases where total[Int(last.rawValue)] > .min / 16 {
                features.stepFeatures(t, after: last, context, &list)
                _ = model.best(of: list.features, scores: &scores)
                for r in 0..<count {
                    let score = total[Int(last.rawValue)] &+ scores[r] &+ own[r]
                    if score > next[r] { (next[r], from[r]) = (score, last.rawValue) }
                }
            }
            total = next
            back += from
        }
        var roles = [SpeechRole](repeating: .none, count: context.window.count)
        var role = UInt8(total.indices.max { total[$0] < total[$1] } ?? 0)
        for k in roles.indices.reversed() {
            roles[k] = SpeechRole(rawValue: role) ?? .none
            role = back[k * count + Int(role)]
        }
        return roles
    }
}
