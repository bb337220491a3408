import ArgumentParser
import NewsModel
import Stories

/// Files that tell about a whole archive.
enum CorpusLines {
    private static let weights = "stemma.weights/1"

    /// How many articles have each word that more than one has.
    static func counts(_ path: String) throws -> WordCounts {
        var counts: WordCounts?
        try JSONLines.each(path) { value, place in
            if counts == nil {
                guard value?["schema"]?.string == weights, let articles = value?["articles"]?.int, articles >= 0 else {
                    throw ValidationError(
                        "\(path) does not begin with {\"schema\": \"\(weights)\", \"articles\": N}: it was made by another version"
                    )
                }
                counts = WordCounts(articles: articles)
            } else if let key = value?["key"]?.int.flatMap({ UInt32(exactly: $0) }),
                let documents = value?["documents"]?.int
            {
                counts?.set(key, documents: documents)
            } else {
                throw ValidationError("\(place) is no {key, documents} line")
            }
        }
        guard let counts else { throw ValidationError("\(path) is empty") }
        return counts
    }
    /// For each article the numbers of those that it is compared with. Ids that are not among the inputs are left out, with one message.
    static func pairs(_ path: String, of ids: [String]) throws -> [Int: [Int]] {
        let number = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var pairs: [Int: [Int]] = [:]
        var unknown = 0
        try JSONLines.each(path) { value, place in
            guard let a = value?["a"]?.string, let b = value?["b"]?.string else {
                throw ValidationError("\(place) is no {a, b} line")
            }
            guard let x = number[a], let y = number[b], x != y else {
                unknown += 1
                return
            }
            pairs[x, default: []].append(y)
            pairs[y, default: []].append(x)
        }
        if unknown > 0 {
            Console.error("\(path): \(unknown) pairs name an article that is not given; they are left out")
        }
        return pairs
    }
}
