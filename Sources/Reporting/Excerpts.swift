import NewsModel

/// One telling's text as HTML: the sentences that findings link to, with their context, or the whole text.
struct Excerpts {
    let telling: Story.Telling
    /// The prefix of its sentences' ids.
    let prefix: String
    /// The spans that findings cite in this telling.
    let cited: [Span]

    /// The id of the element that shows a place, without the story's prefix: the id of its sentence, or of its block when it is outside
    /// the body.
    static func anchor(_ place: Place, in story: Story) -> String {
        let telling = story.tellings[place.telling]
        if let s = telling.sentence(at: place.span.start), telling.sentences[s].end > place.span.start,
            telling.article.blocks.contains(where: { $0.kind.isBody && $0.span.contains(telling.sentences[s].start) })
        {
            return "t\(place.telling)s\(s)"
        }
        let block = telling.article.blocks.firstIndex { $0.span.end > place.span.start } ?? 0
        return "t\(place.telling)b\(block)"
    }

    func html(whole: Bool) -> String {
        let sentences = telling.sentences
        let shown = shownSentences()
        var out = ""
        var gap = false
        for (b, block) in telling.article.blocks.enumerated() where !block.span.isEmpty {
            let inside = sentences.indices.filter { block.span.contains(sentences[$0].start) }
            if block.kind.isBody {
                let visible = whole ? inside : inside.filter(shown.contains)
                guard !visible.isEmpty else {
                    gap = true
                    continue
                }
                if gap || (!whole && visible.first != inside.first) {
                    out += "<p class=\"gap\" aria-hidden=\"true\">…</p>"
                }
                gap = !whole && visible.last != inside.last
                let tag = block.kind == .title ? "h4" : block.kind == .heading ? "h5" : "p"
                let spans = visible.map { "<span class=\"s\" id=\"\(prefix)s\($0)\">\(marked(sentences[$0]))</span> " }
                out += "<\(tag) dir=\"auto\">\(spans.joined())</\(tag)>"
            } else if whole || cited.contains(where: { $0.overlaps(block.span) }) {
                out +=
                    "<p class=\"outside\" dir=\"auto\" id=\"\(prefix)b\(b)\"><span class=\"kind\">\(block.kind.rawValue)</span> \(marked(block.span))</p>"
            }
        }
        return out
    }
    /// The cited sentences, with one before and one after each.
    private func shownSentences() -> Set<Int> {
        let sentences = telling.sentences
        var shown: Set<Int> = []
        for span in cited {
            guard let s = telling.sentence(at: span.start) else { continue }
            var last = s
            while last + 1 < sentences.count, sentences[last + 1].start < span.end { last += 1 }
            shown.formUnion(max(0, s - 1)...min(sentences.count - 1, last + 1))
        }
        return shown
    }

    /// The text at a span, with the cited parts in `<mark>`.
    private func marked(_ span: Span) -> String {
        var out = ""
        var at = span.start
        for (from, to) in merged where to > span.start && from < span.end {
            let start = max(from, span.start, at)
            let end = min(to, span.end)
            guard start < end else { continue }
            out += text(at, start) + "<mark>" + text(start, end) + "</mark>"
            at = end
        }
        return out + text(at, span.end)
    }
    private func text(_ from: Int, _ to: Int) -> String { escaped(telling.article.text(Span(from, to))) }
    private var merged: [(Int, Int)] {
        var spans: [(Int, Int)] = []
        for span in cited.sorted() {
            if let last = spans.last, span.start <= last.1 {
                spans[spans.count - 1].1 = max(last.1, span.end)
            } else {
                spans.append((span.start, span.end))
            }
        }
        return spans
    }
}
