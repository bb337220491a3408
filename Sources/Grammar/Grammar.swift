import Text

/// One language's grammar: a tagger and a dependency parser, trained by `Evaluation/train-reading`.
///
/// The tagger and the parser are averaged perceptrons on hashed features, decided greedily from left to right in time that grows with the
/// number of words. All arithmetic is in whole numbers, so that every machine reads the same.
package struct Grammar: Sendable {
    private let parts: LinearModel
    private let traits: LinearModel
    private let actions: LinearModel
    private let labels: LinearModel
    private let forms: Tagger.Forms

    static let magic: UInt32 = 0x3147_5453  // "STG1"

    /// The grammar in a model's bytes; nil when they are not of this version.
    package init?(_ bytes: ModelBytes) {
        guard bytes.word(at: 0) == Self.magic, let count = bytes.word(at: 4), count <= 256 else { return nil }
        var all: [(PartOfSpeech, Traits)] = []
        for i in 0..<Int(count) {
            guard let part = bytes.word(at: 8 + 8 * i), let traits = bytes.word(at: 12 + 8 * i) else { return nil }
            all.append((PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: part)) ?? .other, Traits(rawValue: traits)))
        }
        forms = Tagger.Forms(all: all)
        var at = 8 + 8 * Int(count)
        var models: [LinearModel] = []
        for _ in 0..<4 {
            guard let model = LinearModel(bytes, at: at) else { return nil }
            models.append(model)
            at += model.size
        }
        (parts, traits, actions, labels) = (models[0], models[1], models[2], models[3])
    }

    /// The grammar of one sentence: a node for each of its tokens.
    package func parse(_ tokens: some RandomAccessCollection<Token>, in bytes: [UInt8]) -> [Node] {
        var words = tokens.map { Word($0, in: bytes) }
        Tagger.tag(&words, parts: parts, traits: traits, forms: forms)
        let arcs = Parser.parse(words, actions: actions, labels: labels)
        return zip(words, arcs).map { word, arc in
            Node(
                part: PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: word.part)) ?? .other,
                traits: Int(word.traits) < forms.all.count ? forms.all[Int(word.traits)].traits : [],
                head: arc.head, relation: Relation(rawValue: arc.label) ?? .dependent)
        }
    }
}
