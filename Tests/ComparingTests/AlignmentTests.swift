import TestSupport
import Testing
import Text

@testable import Comparing

/// The longest common subsequence, held against one counted the slow way.
@Suite struct AlignmentTests {
    /// The length of the longest common subsequence, by trying everything.
    private func longest(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
        guard let x = a.first, let y = b.first else { return 0 }
        if x == y { return 1 + longest(a.dropFirst(), b.dropFirst()) }
        return max(longest(a.dropFirst(), b), longest(a, b.dropFirst()))
    }
    /// Short lists over three words, the same in every run.
    private static let lists: [[UInt32]] = (0..<40).map { n in
        (0..<(n % 8)).map { UInt32(truncatingIfNeeded: Hash.mix(UInt64(n * 31 + $0)) % 3) }
    }

    @Test(arguments: lists.indices)
    func noneIsLonger(_ n: Int) {
        for other in Self.lists {
            let matches = Alignment(Self.lists[n], other).matches
            #expect(matches.count == longest(Self.lists[n][...], other[...]))
            #expect(matches.allSatisfy { Self.lists[n][$0.a] == other[$0.b] })
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.a < $1.a && $0.b < $1.b })
        }
    }
    @Test(arguments: lists.indices)
    func gapsAndMatchesAreAllThereIs(_ n: Int) {
        for other in Self.lists {
            let alignment = Alignment(Self.lists[n], other)
            let gaps = alignment.gaps(Self.lists[n].count, other.count)
            let a = alignment.matches.map(\.a) + gaps.flatMap { Array($0.a) }
            let b = alignment.matches.map(\.b) + gaps.flatMap { Array($0.b) }
            #expect(a.sorted() == Array(Self.lists[n].indices) && b.sorted() == Array(other.indices))
            #expect(gaps.allSatisfy { !$0.a.isEmpty || !$0.b.isEmpty })
        }
    }
    @Test func whatIsVeryLongIsComparedByItsHead() {
        let words = (0..<1000).map { UInt32($0) }
        let alignment = Alignment(words, words)
        #expect(alignment.matches.map(\.a) == Array(0..<400))
        #expect(alignment.gaps(1000, 1000).map(\.a) == [400..<1000])
    }
}
