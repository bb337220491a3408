import Grammar

/// Finds attributions by the learned classifiers.
struct AttributionReader<Cues: Scorer, Roles: Scorer, Acceptor: Scorer> {
    let features: AttributionFeatures
    let model: AttributionModel<Cues, Roles, Acceptor>
    /// Cues whose score is lower are not looked at.
    var cueFloor: Int32
    /// Attributions whose score is lower are not believed.
    var floor: Int32

    /// The attributions of the whole document, in the order of their cues.
    func read() -> [FoundAttribution] {
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        var found: [FoundAttribution] = []
        for i in features.document.tokens.indices where features.mayBeCue(i) {
            features.cueFeatures(i, &list)
            let sure = margin(model.cues, list.features, &scores)
            guard sure >= cueFloor else { continue }
            var one = roles(of: i, &list, &scores)
            one.cueScore = sure
            guard !one.content.isEmpty else { continue }
            features.wholeFeatures(one, &list)
            one.score = margin(model.acceptor, list.features, &scores)
            if one.score >= floor { found.append(one) }
        }
        return found
    }
    private func margin(_ scorer: some Scorer, _ features: [UInt32], _ scores: inout [Int32]) -> Int32 {
        _ = scorer.best(of: features, scores: &scores)
        return scores[1] - scores[0]
    }
    func roles(of cue: Int, _ list: inout FeatureList, _ scores: inout [Int32]) -> FoundAttribution {
        var one = FoundAttribution(cue: cue, content: [], speaker: [])
        features.eachRole(of: cue, &list) { t, features in
            let role = SpeechRole(rawValue: UInt8(truncatingIfNeeded: model.roles.best(of: features, scores: &scores))) ?? .none
            if role == .content { one.content.append(t) }
            if role == .speaker { one.speaker.append(t) }
            return role
        }
        return one
    }
}
