import NewsModel
import Provenance
import Stories
import Text

/// What grouping and the search for copies compare of one article, about 3 KB: for archives, which cannot keep every account at hand. Written and
/// read as one `stemma.features/1` JSON line.
package struct FeatureLine: Sendable {
    package static let schema = "stemma.features/1"

    package var id: String
    package var title: String?
    package var language: String?
    /// ISO 8601.
    package var published: String?
    package var features: Features
    /// One in eight of the text's 5-word shingles, in rising order.
    package var shingles: [UInt64]
    /// MinHash of all of them, 64 values.
    package var sketch: [UInt32]

    package init(_ account: Account) {
        id = account.id
        title = account.article.title
        language = account.article.language
        published = account.article.published
        features = Features(account)
        shingles = CopyProbe(account).sampled
        sketch = account.sketch
    }

    /// `{schema, id, language, published, title, terms: [[key, count, kind]…], shingles, sketch}`. A shingle is written in hexadecimal, because
    /// not every reader of JSON keeps 64 bits.
    package func jsonLine() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { w in
            w.member("schema", Self.schema)
            w.member("id", id)
            w.member("language", language)
            w.member("published", published)
            w.member("title", title)
            w.member("terms") {
                $0.array(features.terms) { w, term in
                    w.array([Int(term.key), Int(term.count), Int(term.kind.rawValue)]) { $0.int($1) }
                }
            }
            w.member("shingles") { $0.array(shingles) { $0.string(String($1, radix: 16)) } }
            w.member("sketch") { $0.array(sketch) { $0.int(Int($1)) } }
        }
        return writer.bytes
    }

    /// Nil when the value is no such line; a damaged term or shingle is left out.
    package init?(json: JSONValue) {
        guard json["schema"]?.string == Self.schema, let id = json["id"]?.string else { return nil }
        self.id = id
        title = json["title"]?.string
        language = json["language"]?.string
        published = json["published"]?.string
        features = Features(
            terms: (json["terms"]?.array ?? []).compactMap { term in
                let numbers = term.array.compactMap(\.int)
                guard numbers.count == 3, let key = UInt32(exactly: numbers[0]),
                    let count = UInt16(exactly: numbers[1]),
                    let kind = UInt8(exactly: numbers[2])
                else { return nil }
                return Features.Term(key: key, count: count, kind: Features.Kind(rawValue: kind & 31))
            })
        shingles = (json["shingles"]?.strings ?? []).compactMap { UInt64($0, radix: 16) }
        sketch = (json["sketch"]?.array ?? []).compactMap { $0.int.flatMap { UInt32(exactly: $0) } }
    }

    /// The article as grouping takes it.
    package func article(number: Int) -> LiveStories.Article {
        LiveStories.Article(
            number: number, id: id, time: published.flatMap { Day(iso: $0) }.map { $0.number * 86_400_000 },
            language: language, features: features)
    }
}
