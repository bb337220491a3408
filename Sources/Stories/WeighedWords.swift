/// The word vector of an article, of length 1.
struct WeighedWords: Sendable {
    struct Word: Sendable {
        var term: Features.Term
        var weight: Float
    }
    /// The words by rising key.
    var words: [Word]
    /// The length of the part with language-independent keys.
    var universalLength: Float = 0
    /// Days since 1970; nil when unknown.
    var day: Int?
    var language: String?

    /// Indices of the heaviest words, at most `count`.
    func weightiest(_ count: Int) -> [UInt16] {
        let places = words.indices.sorted {
            (words[$0].weight, words[$1].term.key) > (words[$1].weight, words[$0].term.key)
        }
        return places.prefix(count).map { UInt16(truncatingIfNeeded: $0) }
    }
    /// The dot product over common words; if asked, also over those with language-independent keys, and their number.
    func shared(with other: WeighedWords, isUniversalAsked: Bool) -> (all: Float, universal: Float, common: Int) {
        words.withUnsafeBufferPointer { a in
            other.words.withUnsafeBufferPointer { b in
                var all: Float = 0
                var universal: Float = 0
                var common = 0
                var i = 0
                var j = 0
                while i < a.count, j < b.count {
                    let x = a[i].term.key
                    let y = b[j].term.key
                    if x == y {
                        let product = a[i].weight * b[j].weight
                        all += product
                        if isUniversalAsked, a[i].term.isUniversal || b[j].term.isUniversal {
                            universal += product
                            common += 1
                        }
                    }
                    // Both steps without a branch, because the next one cannot be predicted.
                    i += x <= y ? 1 : 0
                    j += y <= x ? 1 : 0
                }
                return (all, universal, common)
            }
        }
    }
}

/// The number of articles that have each word; a word's weight follows from it.
struct WordCounts: Sendable {
    private(set) var articles = 0
    private var documents: [UInt32: Int32] = [:]

    mutating func count(_ features: Features) {
        articles += 1
        for term in features.terms { documents[term.key, default: 0] &+= 1 }
    }
    func documents(with key: UInt32) -> Int { Int(documents[key] ?? 0) }
    /// Drops words that no article is found by.
    mutating func keep(_ isAlive: (UInt32) -> Bool) { documents = documents.filter { isAlive($0.key) } }
}
