/// The word vector of an article, of length 1.
struct WeighedWords: Sendable {
    /// Eight bytes, because there are hundreds an article.
    struct Word: Sendable {
        let key: UInt32
        private var parts: UInt16 = 0
        private let count: UInt8
        private let kind: Features.Kind

        init(_ term: Features.Term) {
            key = term.key
            count = UInt8(clamping: term.count)
            kind = term.kind
        }
        var term: Features.Term { Features.Term(key: key, count: UInt16(count), kind: kind) }
        /// The share of the vector's length, 0…1, to a 65,535th.
        var weight: Float {
            get { Float(parts) / 65_535 }
            set { parts = UInt16(min(1, max(0, newValue)) * 65_535 + 0.5) }
        }

        /// How rare the word is: the logarithm of one in how many articles has it. It is not stored, because few words are ever asked.
        func rarity(in words: WeighedWords) -> Float { weight * words.scale / term.emphasis }
    }
    /// The words by rising key.
    var words: [Word]
    /// Days since 1970; nil when unknown.
    var day: Int?
    var language: String?
    /// By what the weights were divided to make the length 1.
    var scale: Float = 0
    /// The lengths of the parts that are universal, names, in the title, and numbers; the last two by rarity alone.
    var universalLength: Float = 0
    var nameLength: Float = 0
    var titleLength: Float = 0
    var numberLength: Float = 0

    /// Indices of the words by which it is found: the heaviest ones, and the heaviest of those that other languages share.
    func probes(_ count: Int, universal: Int) -> [UInt16] {
        let places = words.indices.sorted {
            (words[$0].weight, words[$1].key) > (words[$1].weight, words[$0].key)
        }
        let common = places.dropFirst(count).lazy.filter { words[$0].term.isUniversal }
        let more = max(0, universal - places.prefix(count).count { words[$0].term.isUniversal })
        return (places.prefix(count) + common.prefix(more)).map { UInt16(truncatingIfNeeded: $0) }
    }
    /// Calls `body` with each common word of both.
    func eachShared(with other: WeighedWords, _ body: (Word, Word) -> Void) {
        words.withUnsafeBufferPointer { a in
            other.words.withUnsafeBufferPointer { b in
                var i = 0
                var j = 0
                while i < a.count, j < b.count {
                    let x = a[i].key
                    let y = b[j].key
                    if x == y { body(a[i], b[j]) }
                    // Both steps without a branch, because the next one cannot be predicted.
                    i += x <= y ? 1 : 0
                    j += y <= x ? 1 : 0
                }
            }
        }
    }
}

/// The number of articles that have each word; a word's weight follows from it.
package struct WordCounts: Sendable {
    private(set) var articles = 0
    private var documents: [UInt32: Int32] = [:]
    /// The count of a word that is not listed.
    private var unlisted = 0

    init() {}
    /// The counts of so many articles; `set` tells in how many each word is that more than one article has.
    package init(articles: Int) {
        self.articles = articles
        unlisted = 1
    }
    package mutating func set(_ key: UInt32, documents count: Int) { documents[key] = Int32(clamping: count) }

    mutating func count(_ features: Features) {
        articles += 1
        for term in features.terms { documents[term.key, default: 0] &+= 1 }
    }
    func documents(with key: UInt32) -> Int { documents[key].map { Int($0) } ?? unlisted }
    /// Drops words that no article is found by.
    mutating func keep(_ isAlive: (UInt32) -> Bool) { documents = documents.filter { isAlive($0.key) } }
}
