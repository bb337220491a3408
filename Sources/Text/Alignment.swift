/// The longest common subsequence of two short word lists.
package struct Alignment {
    /// Pairs of indices, increasing in both.
    package private(set) var matches: [(a: Int, b: Int)] = []

    package init(_ x: [UInt32], _ y: [UInt32]) {
        // Quotations are short; of longer ones only the first 400 words are compared.
        let a = Array(x.prefix(400))
        let b = Array(y.prefix(400))
        var table = [UInt16](repeating: 0, count: (a.count + 1) * (b.count + 1))
        let width = b.count + 1
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                table[i * width + j] =
                    a[i] == b[j]
                    ? table[(i + 1) * width + j + 1] + 1 : max(table[(i + 1) * width + j], table[i * width + j + 1])
            }
        }
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                matches.append((i, j))
                i += 1
                j += 1
            } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
    }
    /// The differing parts between two matches in each list.
    package func gaps(_ countA: Int, _ countB: Int) -> [(a: Range<Int>, b: Range<Int>)] {
        var found: [(Range<Int>, Range<Int>)] = []
        var i = 0
        var j = 0
        for match in matches + [(a: countA, b: countB)] {
            if match.a > i || match.b > j { found.append((i..<max(i, match.a), j..<max(j, match.b))) }
            i = match.a + 1
            j = match.b + 1
        }
        return found
    }
}
