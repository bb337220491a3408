import NewsModel
import Store
import Text

/// Finds the changes between two versions of an article, as spans of both.
enum Changes {
    /// The changes of a text compared with the previous version, which is given as its line; empty when the texts are equal.
    static func between(_ line: [UInt8], _ article: Article) -> [TextChange] {
        let before = Array(Store.text(of: line).utf8)
        guard !before.isEmpty, before != article.bytes else { return [] }
        return spans(words(before), words(article.bytes))
    }
    private struct Word: Equatable {
        var bytes: ArraySlice<UInt8>
        static func == (a: Word, b: Word) -> Bool { a.bytes.elementsEqual(b.bytes) }
    }
    private static func words(_ text: [UInt8]) -> [Word] {
        text.split(whereSeparator: \.isASCIISpace).map { Word(bytes: $0) }
    }

    private static func spans(_ old: [Word], _ new: [Word]) -> [TextChange] {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let a = Array(old[start..<(old.count - end)])
        let b = Array(new[start..<(new.count - end)])
        // Texts that have little in common count as one change, because the comparison is quadratic in the differing part.
        guard a.count + b.count <= 4000 else {
            return [
                TextChange(
                    old: span(old, from: start, to: old.count - end), new: span(new, from: start, to: new.count - end))
            ]
        }
        var gone: Set<Int> = []
        var come: Set<Int> = []
        for change in b.difference(from: a) {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        var out: [TextChange] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if !gone.contains(i), !come.contains(j), i < a.count, j < b.count {
                i += 1
                j += 1
                continue
            }
            let (i0, j0) = (i, j)
            while i < a.count, gone.contains(i) { i += 1 }
            while j < b.count, come.contains(j) { j += 1 }
            if i == i0, j == j0 { break }
            out.append(
                TextChange(
                    old: span(old, from: start + i0, to: start + i), new: span(new, from: start + j0, to: start + j)))
        }
        return out
    }
    /// The span of words `from..<to`; for an empty range, an empty span where the next word begins.
    private static func span(_ words: [Word], from: Int, to: Int) -> Span {
        guard from < to else {
            let at = from < words.count ? words[from].bytes.startIndex : words.last?.bytes.endIndex ?? 0
            return Span(at, at)
        }
        return Span(words[from].bytes.startIndex, words[to - 1].bytes.endIndex)
    }
}
