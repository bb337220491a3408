/// Finds the words of a wording that another one does not have.
package enum WordDrift {
    /// The text in parts; new parts are not in `base` at that position (longest common subsequence of words).
    package static func parts(of text: String, beside base: String) -> [(text: String, isNew: Bool)] {
        let words = text.split(separator: " ").map(String.init)
        let others = base.split(separator: " ").map(String.init)
        guard !words.isEmpty, !others.isEmpty, words.count * others.count <= 10_000 else { return [(text, false)] }
        func key(_ word: String) -> String { word.lowercased().filter { $0.isLetter || $0.isNumber } }
        let (a, b) = (words.map(key), others.map(key))
        var length = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in stride(from: a.count - 1, through: 0, by: -1) {
            for j in stride(from: b.count - 1, through: 0, by: -1) {
                length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
            }
        }
        // If hardly anything is the same, marks do not help. The bound of a third was not swept, only checked on the bundled example
        // and nato-2022.
        guard length[0][0] * 3 >= min(a.count, b.count) else { return [(text, false)] }
        var parts: [(text: String, isNew: Bool)] = []
        func add(_ word: String, _ isNew: Bool) {
            if let last = parts.last, last.isNew == isNew {
                parts[parts.count - 1].text += " " + word
            } else {
                if !parts.isEmpty { parts[parts.count - 1].text += " " }
                parts.append((word, isNew))
            }
        }
        var (i, j) = (0, 0)
        while i < a.count {
            if j < b.count, a[i] == b[j] {
                add(words[i], false)
                i += 1
                j += 1
            } else if j < b.count, length[i][j + 1] >= length[i + 1][j] {
                j += 1
            } else {
                add(words[i], !a[i].isEmpty)
                i += 1
            }
        }
        return parts
    }
}
