@testable import Stories

/// Articles of words that are nothing but numbers: each event has words of its own, all events share common ones.
struct InventedNews {
    private var state: UInt64
    /// How many of sixty common words an article has at most.
    private let common: Int
    init(seed: UInt64, common: Int = 20) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        self.common = common
    }

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
    /// Most words of an event, and some that stand in many texts.
    mutating func features(event: Int) -> Features {
        var terms: [(key: UInt32, kind: Features.Kind)] = []
        for k in 0..<16 where number(below: 4) > 0 {
            terms.append((UInt32(1_000 + event * 16 + k), k < 5 ? .name : []))
        }
        for _ in 0..<common { terms.append((UInt32(number(below: 60)), [])) }
        return Self.features(terms)
    }
    mutating func article(_ number: Int, event: Int, day: Int? = 20_000, story: String? = nil) -> LiveStories.Article {
        LiveStories.Article(
            number: number, id: "a\(number)", time: day.map { $0 * 86_400_000 }, language: "en",
            features: features(event: event), story: story)
    }
    /// Features as they are stored, each word standing once.
    static func features(_ terms: [(key: UInt32, kind: Features.Kind)]) -> Features {
        var bytes: [UInt8] = []
        func append(_ number: UInt32) {
            var rest = number
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7F) | 0x80)
                rest >>= 7
            }
            bytes.append(UInt8(rest))
        }
        var last: UInt32 = 0
        var kinds: [UInt32: Features.Kind] = [:]
        for term in terms { kinds[term.key, default: []].formUnion(term.kind) }
        for (key, kind) in kinds.sorted(by: { $0.key < $1.key }) {
            append(key - last)
            append(1 << 5 | UInt32(kind.rawValue))
            last = key
        }
        return Features(bytes: bytes)
    }
}
