import NewsModel

/// What the model of confidence learns from.
package enum ConfidenceTrainer {
    /// A statement with a speaker: the bytes of what is said and of the words that name the speaker, the speaker's names in the article, and
    /// the features.
    package struct Instance {
        package var kind: String
        /// Whether it is the statement before with another speaker.
        package var isRival: Bool
        package var content: [Span]
        package var speaker: Span?
        package var names: [String]
        package var features: [String]
        /// What the model gives it, in hundredths of log-odds.
        package var score: Int
    }
    package static func instances(_ article: Article) -> [Instance] {
        var reader = QuotationReader(article)
        reader.read(doubtsSpeakers: false, settlesClauses: false)
        guard let confidence = SpeakerConfidence(reader) else { return [] }
        return reader.quotations.flatMap { one in
            [(one, false)] + reader.rivals(of: one).map { ($0, true) }
        }.compactMap { one, isRival in
            guard let speaker = one.speaker else { return nil }
            let entity = reader.names.entities[speaker]
            let forms = entity.phrases.map { reader.names.phrases[$0] }.map {
                reader.document.text($0.start, $0.end)
            }
            return Instance(
                kind: one.kind.rawValue, isRival: isRival, content: one.pieces, speaker: one.speakerSpan,
                names: [entity.name] + forms,
                features: confidence.features(one), score: confidence.score(one))
        }
    }
}
