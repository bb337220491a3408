import NewsModel
import Text

/// The data of an account that grouping needs: its words in order of first appearance, and the kind of each.
///
/// It is small enough to be stored for every article: about 150 words of five bytes.
package struct Features: Sendable, Equatable {
    /// One word.
    package struct Term: Sendable, Equatable {
        /// The same hash as `Account.Word.key`.
        package var key: UInt32
        package var count: UInt16
        package var kind: Kind
        package init(key: UInt32, count: UInt16, kind: Kind) {
            self.key = key
            self.count = count
            self.kind = kind
        }
    }
    /// The kinds of a word.
    package struct Kind: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let concept = Kind(rawValue: 1)
        package static let name = Kind(rawValue: 2)
        package static let number = Kind(rawValue: 4)
        package static let title = Kind(rawValue: 8)
        package static let meaning = Kind(rawValue: 16)
    }
    package private(set) var terms: [Term] = []

    /// Takes given terms; of equal keys the first counts.
    package init(terms: [Term]) {
        var seen: Set<UInt32> = []
        self.terms = terms.filter { seen.insert($0.key).inserted }
    }

    /// Takes the words of an account's first part, which reports the event; the background at the end is common to many stories.
    package init(_ account: Account) {
        var place: [UInt32: Int] = [:]
        var seen = 0
        for sentence in account.sentences {
            let isTitle: Kind = account.article.blocks[sentence.block].kind == .title ? .title : []
            for word in account.terms(of: sentence.words) where !word.flags.contains(.stop) {
                if seen > 400 { break }
                seen += 1
                var kind = isTitle
                if word.flags.contains(.concept) { kind.insert(.concept) }
                if word.flags.contains(.meaning) { kind.insert(.meaning) }
                if word.flags.contains(.name) { kind.insert(.name) }
                if word.flags.contains(.number) { kind.insert(.number) }
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

    /// The words by rising key: the difference to the previous key, then count and kind, as little-endian numbers of 7 bits a byte.
    /// About five bytes a word.
    package var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(terms.count * 5)
        func append(_ number: UInt32) {
            var rest = number
            while rest >= 0x80 {
                out.append(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            out.append(UInt8(truncatingIfNeeded: rest))
        }
        var last: UInt32 = 0
        for term in terms.sorted(by: { $0.key < $1.key }) {
            append(term.key &- last)
            append(UInt32(term.count) << 5 | UInt32(term.kind.rawValue & 31))
            last = term.key
        }
        return out
    }
    /// Reads what `bytes` wrote, in order of key; a damaged rest is left out.
    package init(bytes: [UInt8]) {
        terms.reserveCapacity(bytes.count / 5)
        var at = 0
        func number() -> UInt32? {
            var value: UInt32 = 0
            for shift in stride(from: UInt32(0), to: 35, by: 7) {
                guard at < bytes.count else { return nil }
                value |= UInt32(bytes[at] & 0x7F) << shift
                at += 1
                if bytes[at - 1] < 0x80 { return value }
            }
            return nil
        }
        var key: UInt32 = 0
        while let step = number(), let what = number() {
            key &+= step
            terms.append(
                Term(
                    key: key, count: UInt16(truncatingIfNeeded: what >> 5),
                    kind: Kind(rawValue: UInt8(truncatingIfNeeded: what & 31))))
        }
    }
}
