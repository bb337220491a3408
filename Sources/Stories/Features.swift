import NewsModel
import Text

/// What an account is grouped by, apart from the account: its words in order of first appearance, and what each is known to be.
///
/// Small enough to keep for every article: about 150 words of 7 bytes.
public struct Features: Sendable, Equatable {
    /// One word.
    public struct Term: Sendable, Equatable {
        /// As `Account.Word.key`.
        public var key: UInt32
        public var count: UInt16
        public var kind: Kind
    }
    /// What a word is known to be.
    public struct Kind: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let concept = Kind(rawValue: 1)
        public static let name = Kind(rawValue: 2)
        public static let number = Kind(rawValue: 4)
        public static let title = Kind(rawValue: 8)
    }
    public private(set) var terms: [Term] = []

    /// The event is told in the first part of an article; the background at its end is common to many stories.
    public init(_ account: Account) {
        var place: [UInt32: Int] = [:]
        var seen = 0
        for sentence in account.sentences {
            let isTitle = account.article.blocks[sentence.block].kind == .title
            for word in sentence.words where !word.flags.contains(.stop) {
                if seen > 400 { break }
                seen += 1
                var kind: Kind = []
                if word.flags.contains(.concept) { kind.insert(.concept) }
                if word.flags.contains(.name) { kind.insert(.name) }
                if word.flags.contains(.number) { kind.insert(.number) }
                if isTitle { kind.insert(.title) }
                if let i = place[word.key] {
                    terms[i].count = min(terms[i].count, 60_000) + 1
                    terms[i].kind.formUnion(kind)
                } else {
                    place[word.key] = terms.count
                    terms.append(Term(key: word.key, count: 1, kind: kind))
                }
            }
        }
    }

    /// Seven bytes a word, little-endian.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(terms.count * 7)
        for term in terms {
            for shift in [UInt32(0), 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: term.key >> shift)) }
            out.append(UInt8(truncatingIfNeeded: term.count))
            out.append(UInt8(truncatingIfNeeded: term.count >> 8))
            out.append(term.kind.rawValue)
        }
        return out
    }
    /// Reads what `bytes` wrote; a broken rest is left out.
    public init(bytes: [UInt8]) {
        terms.reserveCapacity(bytes.count / 7)
        var i = 0
        while i + 7 <= bytes.count {
            var key: UInt32 = 0
            for k in 0..<4 { key |= UInt32(bytes[i + k]) << UInt32(8 * k) }
            let count = UInt16(bytes[i + 4]) | UInt16(bytes[i + 5]) << 8
            terms.append(Term(key: key, count: count, kind: Kind(rawValue: bytes[i + 6])))
            i += 7
        }
    }
}
