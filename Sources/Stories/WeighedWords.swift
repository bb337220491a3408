/// What an article is compared by: its words as a vector of length 1.
struct WeighedWords: Sendable {
    struct Word: Sendable {
        var term: Features.Term
        var weight: Float
    }
    /// By rising key.
    var words: [Word]
    /// The length of the part of it that means the same in every language.
    var universalLength: Float = 0
    /// Days since 1970; nil when nobody knows.
    var day: Int?
    var language: String?

    /// Places of the weightiest words, at most `count`.
    func weightiest(_ count: Int) -> [UInt16] {
        let places = words.indices.sorted {
            (words[$0].weight, words[$1].term.key) > (words[$1].weight, words[$0].term.key)
        }
        return places.prefix(count).map { UInt16(truncatingIfNeeded: $0) }
    }
    /// The sum of products of the weights of common words; when asked, also over those that mean the same in every language.
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
                    // Both without a branch: which comes next cannot be foreseen.
                    i += x <= y ? 1 : 0
                    j += y <= x ? 1 : 0
                }
                return (all, universal, common)
            }
        }
    }
}

/// How many articles have had each word, from which follows how much a word says.
struct WordCounts: Sendable {
    private(set) var articles = 0
    private var documents: [UInt32: Int32] = [:]

    mutating func count(_ features: Features) {
        articles += 1
        for term in features.terms { documents[term.key, default: 0] &+= 1 }
    }
    func documents(with key: UInt32) -> Int { Int(documents[key] ?? 0) }
    /// Forgets words that no article is found by any more.
    mutating func keep(_ isAlive: (UInt32) -> Bool) { documents = documents.filter { isAlive($0.key) } }
}
