import Grammar

/// The three classifiers that find who said what: which words are cues, which words around a cue name the speaker and which are what was
/// said, and whether the whole is to be believed. Trained by `Evaluation/train-reading`.
package struct AttributionModel: Sendable {
    package var cues: LinearModel
    package var roles: LinearModel
    package var acceptor: LinearModel

    static let magic: UInt32 = 0x3141_5453  // "STA1"

    package init(cues: LinearModel, roles: LinearModel, acceptor: LinearModel) {
        (self.cues, self.roles, self.acceptor) = (cues, roles, acceptor)
    }
    /// The classifiers in a model's bytes; nil when they are not of this version.
    package init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let cues = LinearModel(bytes, at: 4),
            let roles = LinearModel(bytes, at: 4 + cues.size),
            let acceptor = LinearModel(bytes, at: 4 + cues.size + roles.size), cues.classes == 2, acceptor.classes == 2,
            roles.classes == SpeechRole.allCases.count
        else { return nil }
        self.init(cues: cues, roles: roles, acceptor: acceptor)
    }
}

/// What a word is to a cue.
enum SpeechRole: UInt8, CaseIterable { case none, content, speaker }

/// An attribution: token indices, in order.
struct FoundAttribution: Sendable {
    var cue: Int
    var content: [Int]
    var speaker: [Int]
    /// How surely the cue is one, and how surely the whole is right: differences of scores.
    var cueScore: Int32 = 0
    var score: Int32 = 0
    /// Whether it has no speaker of its own, but continues what the last speaker said.
    var continues = false
    /// Whether its cue is a phrase such as "according to", which may only pass on what another says.
    var isSource = false
}
