import NewsModel

/// One telling's text as HTML: the sentences that findings lead to, in their context, or all of it.
struct Excerpts {
    let story: Story
    let telling: Int
    /// The places that findings cite in this telling.
    let cited: [Span]

    private var account: Account { story.accounts[telling] }

    /// The id of the element that shows a place: its sentence, or its block when it stands outside the body.
    static func anchor(_ place: Story.Place, in story: Story) -> String {
        let account = story.accounts[place.telling]
        if let s = account.sentence(at: place.span.start), account.sentences[s].span.end > place.span.start {
            return "t\(place.telling)s\(s)"
        }
        let block = account.article.blocks.firstIndex { $0.span.end > place.span.start } ?? 0
        return "t\(place.telling)b\(block)"
    }

    func html(whole: Bool) -> String {
        var out = ""
        var shown: Set<Int> = []
        for span in cited {
            guard let s = account.sentence(at: span.start) else { continue }
            var last = s
            while last + 1 < account.sentences.count, account.sentences[last + 1].span.start < span.end { last += 1 }
            for k in max(0, s - 1)...min(account.sentences.count - 1, last + 1) { shown.insert(k) }
        }
        var gap = false
        for (b, block) in account.article.blocks.enumerated() where !block.span.isEmpty {
            let sentences = account.sentences.indices.filter { account.sentences[$0].block == b }
            let isCited = cited.contains { $0.overlaps(block.span) }
            if block.kind.isBody {
                let visible = whole ? sentences : sentences.filter { shown.contains($0) }
                guard !visible.isEmpty else {
                    gap = true
                    continue
                }
                if gap || (!whole && visible.first != sentences.first) {
                    out += "<p class=\"gap\" aria-hidden=\"true\">…</p>"
                }
                gap = !whole && visible.last != sentences.last
                let tag = block.kind == .title ? "h4" : block.kind == .heading ? "h5" : "p"
                out += "<\(tag) dir=\"auto\">"
                for k in visible {
                    out += "<span class=\"s\" id=\"t\(telling)s\(k)\">\(marked(account.sentences[k].span))</span> "
                }
                out += "</\(tag)>"
            } else if isCited || whole {
                out +=
                    "<p class=\"outside\" dir=\"auto\" id=\"t\(telling)b\(b)\"><span class=\"kind\">\(block.kind.rawValue)</span> \(marked(block.span))</p>"
            }
        }
        return out
    }

    /// The text at a span, with what is cited in `<mark>`.
    private func marked(_ span: Span) -> String {
        var out = ""
        var at = span.start
        for (from, to) in merged where to > span.start && from < span.end {
            let start = max(from, span.start, at)
            let end = min(to, span.end)
            guard start < end else { continue }
            out +=
                escaped(account.text(Span(at, start))) + "<mark>" + escaped(account.text(Span(start, end))) + "</mark>"
            at = end
        }
        return out + escaped(account.text(Span(at, span.end)))
    }
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
