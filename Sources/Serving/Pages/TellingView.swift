import NewsModel
import Reporting
import Store

/// One telling's text, in which the places of findings link to their finding.
struct TellingView {
    /// A finding's place in the text.
    struct Finding: Sendable {
        var span: Span
        /// "quotation", "figure", "claim", "alteration", "shared", "credit"
        var kind: String
        /// The tooltip.
        var title: String
        var href: String
    }
    let article: Article
    let findings: [Finding]
    /// Whether the whole text is shown, or only the places of findings.
    let isWhole: Bool
    /// Whether findings are marked and lead to the story; otherwise they are only targets of links, and the text is for reading.
    let showsMarks: Bool
    /// The starts of findings, which links from stories point to.
    private let starts: Set<Int>

    init(article: Article, id: String, story: String?, view: StoryView?, isWhole: Bool, showsMarks: Bool = true) {
        self.article = article
        self.isWhole = isWhole
        self.showsMarks = showsMarks
        var findings: [Finding] = []
        if let view, let story, let t = view.text.telling(id), view.story.tellings[t].article.bytes == article.bytes {
            findings = Self.findings(in: t, view, page: "/stories/" + story)
        }
        starts = Set(findings.map(\.span.start))
        self.findings = isWhole ? findings : Self.few(findings)
    }
    /// The story's findings in one of its tellings.
    private static func findings(in telling: Int, _ view: StoryView, page: String) -> [Finding] {
        let story = view.story
        var found: [Finding] = []
        func add(_ place: Place, kind: String, title: String, anchor: String) {
            guard place.telling == telling, !place.span.isEmpty else { return }
            found.append(Finding(span: place.span, kind: kind, title: title, href: page + anchor))
        }
        for statement in story.statements {
            let title =
                statement.speaker.map { say("said by \(view.text.name(ofPerson: $0))") }
                ?? say("quotation, speaker not named")
            for wording in statement.wordings {
                add(wording.shown, kind: "quotation", title: title, anchor: "?all=said#" + statement.id)
            }
        }
        for figure in story.figures where figure.verdict != .single {
            for value in figure.values {
                add(
                    value.place, kind: "figure", title: say("figure: \(StoryText.word(figure.verdict))"),
                    anchor: "?all=figures#" + figure.id)
            }
        }
        for dispute in story.disputes {
            add(dispute.proposition, kind: "claim", title: say("disputed"), anchor: "#" + dispute.id)
            for position in dispute.positions {
                let title = StoryText.verb(position.stance) + ": " + view.text.name(ofPerson: position.who)
                add(position.place, kind: "claim", title: title, anchor: "#" + dispute.id)
            }
        }
        for place in story.alterations.flatMap(\.places) {
            add(place, kind: "alteration", title: say("told otherwise elsewhere"), anchor: "#bent")
        }
        for entry in story.onlyIn {
            add(entry.place, kind: "only", title: say("only one report has this"), anchor: "?all=only#only")
        }
        for moment in story.timeline { add(moment.place, kind: "time", title: say("in the timeline"), anchor: "#time") }
        for place in story.families.flatMap(\.evidence) {
            add(place, kind: "credit", title: say("evidence of descent"), anchor: "#from")
        }
        for passage in story.passages where passage.kind == .prose {
            for place in passage.places {
                add(
                    place, kind: "shared", title: say("shared, \(say(word: passage.likeness.rawValue))"),
                    anchor: "#from")
            }
        }
        return found
    }
    /// Of the places that everybody may see (`OpenPlaces` has left out the others), those shown with their finding.
    private static func few(_ findings: [Finding]) -> [Finding] {
        findings.filter {
            ["claim", "alteration", "quotation", "figure"].contains($0.kind) && $0.span.length <= Place.mostQuoted
        }
    }

    /// The sources of the shared text, and the kind of sharing, for "shares text with".
    static func shares(of telling: Int, _ view: StoryView) -> [[String: Any]] {
        var counts: [Int: (passages: Int, likeness: Set<String>)] = [:]
        for passage in view.story.passages where passage.kind == .prose {
            guard passage.places.contains(where: { $0.telling == telling }) else { continue }
            for other in Set(passage.places.map(\.telling)) where other != telling {
                counts[other, default: (0, [])].passages += 1
                counts[other]?.likeness.insert(passage.likeness.rawValue)
            }
        }
        return counts.sorted { ($1.value.passages, $0.key) < ($0.value.passages, $1.key) }.prefix(20).map {
            other, how in
            [
                "href": view.links.telling(other), "name": view.text.name(ofTelling: other),
                "how": Words.count(how.passages, "passage", "passages") + ", "
                    + how.likeness.map { say(word: $0) }.sorted().joined(separator: ", "),
            ]
        }
    }

    // MARK: - Text

    var html: String {
        var out = ""
        var isGap = false
        for block in article.blocks where !block.span.isEmpty && block.span.end <= article.bytes.count {
            let mine = findings.filter { $0.span.start < block.span.end && $0.span.end > block.span.start }
            guard isWhole || !mine.isEmpty else {
                isGap = isGap || block.kind.isBody
                continue
            }
            guard block.kind.isBody || isWhole || !mine.isEmpty else { continue }
            // The page has the title already; what is around the article is nothing to read.
            if isWhole, !showsMarks, block.kind == .title || [.furniture, .link, .terms].contains(block.kind) {
                continue
            }
            if isGap { out += "<p class=\"gap\" aria-hidden=\"true\">…</p>" }
            isGap = false
            let shown = isWhole ? [block.span] : windows(mine, in: block.span)
            let body = shown.map { piece($0, mine) }.joined(separator: " <span class=\"gap\">…</span> ")
            let original = mine.isEmpty || !showsMarks ? "" : original(block.span, mine)
            if block.kind.isBody {
                let tag = block.kind == .title || block.kind == .heading ? "h2" : "p"
                out += "<\(tag) dir=\"auto\">\(body)\(original)</\(tag)>"
            } else {
                out +=
                    "<p class=\"outside\" dir=\"auto\"><span class=\"kind\">\(escaped(say(word: block.kind.rawValue)))</span> \(body)</p>"
            }
        }
        return out
    }
    /// The shown spans of a block whose whole text is not shown: its findings.
    private func windows(_ findings: [Finding], in block: Span) -> [Span] {
        var windows: [Span] = []
        for finding in findings.sorted(by: { $0.span.start < $1.span.start }) {
            let start = max(block.start, finding.span.start)
            let end = min(block.end, finding.span.end)
            if let last = windows.last, start <= last.end {
                windows[windows.count - 1] = Span(last.start, max(last.end, end))
            } else {
                windows.append(Span(start, end))
            }
        }
        return windows
    }
    /// A span of text, cut where findings begin and end.
    private func piece(_ span: Span, _ findings: [Finding]) -> String {
        var cuts: Set<Int> = [span.start, span.end]
        for finding in findings {
            for end in [finding.span.start, finding.span.end] where end > span.start && end < span.end {
                cuts.insert(end)
            }
        }
        let ends = cuts.sorted()
        var out = ""
        for (from, to) in zip(ends, ends.dropFirst()) {
            let text = escaped(article.text(Span(from, to)))
            let over = findings.filter { $0.span.start <= from && $0.span.end >= to }
            // Marked findings; the others are only targets of links.
            let found = over.filter { ["quotation", "figure", "claim", "alteration"].contains($0.kind) }
            let isShared = over.contains { $0.kind == "shared" }
            // The link leads to the narrowest finding; links from stories point to the start of one.
            let first = found.min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }
            let begins = over.contains { $0.span.start == from }
            let id = begins && starts.contains(from) ? " id=\"at-\(from)\"" : ""
            let css = isShared ? " class=\"shared\"" : ""
            if let first, showsMarks {
                let css = " class=\"\(first.kind)\(isShared ? " shared" : "")\""
                let titles = Set(found.map(\.title)).sorted().joined(separator: "; ")
                out +=
                    "<mark\(id)\(css)><a href=\"\(escaped(first.href))\" title=\"\(escaped(titles))\">\(text)</a></mark>"
            } else if isShared && showsMarks || !id.isEmpty {
                out += "<span\(id)\(showsMarks ? css : "")>\(text)</span>"
            } else {
                out += text
            }
        }
        return out
    }
    /// A link that opens the original page at a block's first finding (`#:~:text=`).
    private func original(_ block: Span, _ findings: [Finding]) -> String {
        guard let url = Words.web(article.url),
            let first = findings.map(\.span).filter({ block.contains($0) }).min(by: { $0.start < $1.start })
        else { return "" }
        let words = article.text(first).split(whereSeparator: \.isWhitespace)
        func part(_ words: some Sequence<Substring>) -> String {
            Words.encoded(words.joined(separator: " ")).replacing("-", with: "%2D")
        }
        let fragment = words.count > 10 ? part(words.prefix(5)) + "," + part(words.suffix(5)) : part(words)
        let page = url.prefix { $0 != "#" }
        return
            " <a class=\"where\" href=\"\(escaped(page + "#:~:text=" + fragment))\" rel=\"noreferrer\">\(escaped(say("in the original")))</a>"
    }
}
