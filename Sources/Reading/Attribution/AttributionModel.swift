import Grammar

/// The three classifiers that find who said what: which words are cues, which words around a cue name the speaker and which are what was
/// said, and whether the whole is to be believed. Trained by `Evaluation/attribution`.
struct AttributionModel<Cues: Scorer, Roles: Scorer, Acceptor: Scorer> {
    var cues: Cues
    var roles: Roles
    var acceptor: Acceptor
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
}
