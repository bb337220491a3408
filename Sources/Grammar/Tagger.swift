/// Whatever adds the weights of features to scores: a model in use, or one in training.
package protocol Scorer {
    var classes: Int { get }
    func add(_ features: [UInt32], to scores: UnsafeMutablePointer<Int32>)
}
extension LinearModel: Scorer {}
extension Perceptron: Scorer {}

extension Scorer {
    /// The class with the highest score among those that `allows` permits; of equals the first.
    package func best(of features: [UInt32], scores: inout [Int32], allows: (Int) -> Bool = { _ in true }) -> Int {
        scores.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress, buffer.count >= classes else { return 0 }
            for c in 0..<classes { base[c] = 0 }
            add(features, to: base)
            var best = -1
            for c in 0..<classes where allows(c) && (best < 0 || base[c] > base[best]) { best = c }
            return max(best, 0)
        }
    }
}

/// Tags words from left to right: first the part of speech, then what its form says.
enum Tagger {
    /// The classes of traits that a language has: each belongs to one part of speech.
    struct Forms: Sendable {
        var all: [(part: PartOfSpeech, traits: Traits)]
        func belongs(_ c: Int, to part: UInt32) -> Bool { c < all.count && UInt32(all[c].part.rawValue) == part }
    }

    static func partFeatures(_ words: [Word], _ i: Int, _ list: inout FeatureList) {
        let w = words[i]
        let p1 = i > 0 ? words[i - 1] : .none
        let p2 = i > 1 ? words[i - 2] : .none
        let n1 = i + 1 < words.count ? words[i + 1] : .none
        let n2 = i + 2 < words.count ? words[i + 2] : .none
        let first: UInt32 = i == 0 ? 1 : 0
        list.clear()
        list.put(1, w.form)
        list.put(2, w.endings.0, w.shape)
        list.put(3, w.endings.1)
        list.put(4, w.endings.2)
        list.put(5, w.endings.3)
        list.put(6, w.stem)
        list.put(7, w.root)
        list.put(8, w.shape, first)
        list.put(9, p1.part)
        list.put(10, p1.part, p2.part)
        list.put(11, p1.part, w.form)
        list.put(12, p1.form)
        list.put(13, p2.form)
        list.put(14, n1.form)
        list.put(15, n2.form)
        list.put(16, n1.endings.2)
        list.put(17, p1.endings.2)
        list.put(18, w.endings.2, p1.part)
        list.put(19, p1.part, n1.endings.2)
        list.put(20, p1.form, n1.form)
        list.put(21, w.shape, n1.shape, p1.shape)
        list.put(22, n1.form, w.endings.2)
        list.put(23, p1.part, p2.part, w.endings.1)
        list.put(24, p1.part, p1.traits)
        list.put(25, p1.form, w.form)
    }
    static func traitFeatures(_ words: [Word], _ i: Int, _ list: inout FeatureList) {
        let w = words[i]
        let p1 = i > 0 ? words[i - 1] : .none
        let p2 = i > 1 ? words[i - 2] : .none
        let n1 = i + 1 < words.count ? words[i + 1] : .none
        list.clear()
        list.put(1, w.form, w.part)
        list.put(2, w.endings.0, w.part)
        list.put(3, w.endings.1, w.part)
        list.put(4, w.endings.2, w.part)
        list.put(5, w.endings.3, w.part)
        list.put(6, w.part, p1.traits, p1.part)
        list.put(7, w.part, p1.traits, p2.traits)
        list.put(8, w.endings.1, p1.traits)
        list.put(9, w.part, p1.form)
        list.put(10, w.part, n1.form)
        list.put(11, w.part, n1.endings.1)
        list.put(12, w.endings.2, p1.form)
        list.put(13, w.part, w.shape)
    }

    /// Sets each word's part and traits.
    static func tag(_ words: inout [Word], parts: some Scorer, traits: some Scorer, forms: Forms) {
        var list = FeatureList()
        var scores = [Int32](repeating: 0, count: 256)
        for i in words.indices {
            partFeatures(words, i, &list)
            words[i].part = UInt32(parts.best(of: list.features, scores: &scores))
            traitFeatures(words, i, &list)
            let part = words[i].part
            words[i].traits = UInt32(
                traits.best(of: list.features, scores: &scores, allows: { forms.belongs($0, to: part) }))
        }
    }
}
