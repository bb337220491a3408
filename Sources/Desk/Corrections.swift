import NewsModel
import Store
import Text

/// A place that one telling changed after publication, and the tellings that still have the old words.
package struct Correction: Sendable, Equatable {
    /// The article that was changed, and the version that changed it.
    package var article: String
    package var version: Int
    package var seen: Int
    /// The old and the new words with some words around, as spans of the earlier and the later version.
    package var before: Span
    package var after: Span
    package var beforeText: String
    package var afterText: String
    /// The tellings that still have the old words, and the spans of them.
    package var carriedBy: [(article: String, span: Span)]

    package static func == (a: Correction, b: Correction) -> Bool {
        a.article == b.article && a.version == b.version && a.before == b.before && a.after == b.after
    }
}

extension Desk {
    /// The corrections of a story's tellings, and which other tellings still have the old words.
    ///
    /// A changed place is searched for with four words on either side, so that only the same sentence is found.
    package static func corrections(of story: String, in store: Store) async throws(StoreFailure) -> [Correction] {
        let tellings = try await store.tellings(of: story)
        var texts: [String: [UInt8]] = [:]
        var histories: [(id: String, versions: [(number: Int, seen: Int, text: [UInt8], changes: [TextChange])])] = []
        for telling in tellings {
            let versions = try await store.versions(of: telling.id).map {
                (number: $0.number, seen: $0.seen, text: Array(Store.text(of: $0.line).utf8), changes: $0.changes)
            }
            texts[telling.id] = versions.last?.text
            if versions.count > 1 { histories.append((telling.id, versions)) }
        }
        var found: [Correction] = []
        for (id, versions) in histories {
            for (old, new) in zip(versions, versions.dropFirst()) {
                for change in new.changes.prefix(200)
                where change.old.end <= old.text.count && change.new.end <= new.text.count {
                    let wide = widened(change.old, in: old.text)
                    let words = Array(old.text[wide.start..<wide.end])
                    guard words.count >= 12 else { continue }
                    var correction = Correction(
                        article: id, version: new.number, seen: new.seen, before: wide,
                        after: widened(change.new, in: new.text),
                        beforeText: String(decoding: words, as: UTF8.self), afterText: "", carriedBy: [])
                    correction.afterText = String(
                        decoding: new.text[correction.after.start..<correction.after.end], as: UTF8.self)
                    for telling in tellings where telling.id != id {
                        if let text = texts[telling.id], let at = place(of: words, in: text) {
                            correction.carriedBy.append((telling.id, Span(at, at + words.count)))
                        }
                    }
                    found.append(correction)
                }
            }
        }
        return found
    }
    /// A span with four words on either side, within its line.
    private static func widened(_ span: Span, in text: [UInt8]) -> Span {
        var start = span.start
        var words = 0
        while start > 0, text[start - 1] != 0x0A, words < 5 {
            start -= 1
            if text[start] == 0x20 { words += 1 }
        }
        if start < text.count, text[start] == 0x20 { start += 1 }
        var end = span.end
        words = 0
        while end < text.count, text[end] != 0x0A, words < 5 {
            if text[end] == 0x20 { words += 1 }
            if words < 5 { end += 1 }
        }
        return Span(min(start, span.start), max(end, span.end))
    }
}
